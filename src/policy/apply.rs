//! The script that applies a configuration and, where something fails, puts everything back by itself.

use super::Commands;
use super::shell::quoted;
use crate::name::HostName;

/// What the script has to know beside the commands. The last of those that apply is the one by which the server
/// reads what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// The folders and files that the commands may change.
    pub touches: Vec<&'static str>,
    /// The name of the server.
    pub host: HostName,
    /// Where the certificate lies that it shows on port 25 afterwards; empty where TLS is not offered.
    pub shows: String,
}

impl Guard {
    /// The script.
    pub(super) fn script(&self, commands: &Commands) -> String {
        let (reload, steps) =
            commands.apply.split_last().map_or(("true", &[][..]), |(last, all)| (last, all));
        include_str!("apply.sh")
            .replace("@TOUCHED@", &quoted(&self.touches.join(" ")))
            .replace("@HOST@", &quoted(self.host.as_str()))
            .replace("@SHOWN@", &quoted(&self.shows))
            .replace("@STEPS@", &steps.join("\n"))
            .replace("@RELOAD@", reload)
    }
}
