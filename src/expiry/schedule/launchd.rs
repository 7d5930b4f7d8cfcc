//! A launch agent (launchd.plist(5)).

use super::{Daily, MARK, Schedule, command, xml};
use std::fmt::Write;
use std::path::Path;

const LABEL: &str = "org.postseal.expiring";

pub(super) fn schedule(daily: &Daily, folder: &Path) -> Schedule {
    let program = daily.program.display().to_string();
    let mut line = String::new();
    for word in std::iter::once(&program).chain(&daily.arguments) {
        let _ = writeln!(line, "    <string>{}</string>", xml(word));
    }
    let data = daily.data.as_ref().map(|it| {
        let path = xml(&it.display().to_string());
        format!(
            "  <key>EnvironmentVariables</key>\n  <dict>\n    <key>POSTSEAL_DATA</key>\n    <string>{path}</string>\n  </dict>\n"
        )
    });
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <!-- {MARK}: postseal expiring schedule. -->\n\
         <plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>{LABEL}</string>\n\
         \u{20} <key>ProgramArguments</key>\n  <array>\n{line}  </array>\n{}\
         \u{20} <key>StartCalendarInterval</key>\n  <dict>\n    <key>Hour</key>\n    <integer>{}</integer>\n\
         \u{20}   <key>Minute</key>\n    <integer>{}</integer>\n  </dict>\n</dict>\n</plist>\n",
        data.unwrap_or_default(),
        daily.hour,
        daily.minute
    );
    let path = folder.join(format!("{LABEL}.plist"));
    let place = path.display().to_string();
    Schedule {
        files: vec![(path, text)],
        begin: vec![command(&["launchctl", "load", "-w", &place])],
        end: vec![command(&["launchctl", "unload", "-w", &place])],
        after: Vec::new(),
    }
}
