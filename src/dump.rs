//! Core dumps: the memory of a program that crashed holds its keys and passwords, so none is written.

/// Asks the system for no core dump of this program.
///
/// A limit of one byte rather than none: where dumps are handed to a program (core(5), `|` in core_pattern), Linux
/// does not look at the limit but at that one value.
pub fn forbid() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let maximum = getrlimit(Resource::Core).maximum;
        let current = Some(maximum.map_or(1, |most| most.min(1)));
        // What cannot be had is not worth a failure.
        let _ = setrlimit(Resource::Core, Rlimit { current, maximum });
    }
}
