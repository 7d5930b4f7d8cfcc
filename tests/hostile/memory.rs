//! How much memory this process has used at most.

/// Measures what is used beyond what is in use now; `cargo nextest` runs each test in a process of its own.
pub struct Peak(u64);

impl Peak {
    pub fn start() -> Self {
        // proc(5): 5 forgets the peak.
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        Self(kib("VmRSS:"))
    }

    /// Fails where more was used: the servers of the test, which run here as well, use little.
    pub fn is_at_most(&self, mib: u64) {
        let more = kib("VmHWM:").saturating_sub(self.0) / 1024;
        println!("{more} MiB more than before");
        assert!(more <= mib, "{more} MiB, of at most {mib}");
    }
}

fn kib(of: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(of)).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
