//! A timer of the user's systemd (systemd.timer(5), systemd.service(5)).

use super::{Daily, MARK, Schedule, command};
use std::path::Path;

const NAME: &str = "postseal-expiring";

pub(super) fn schedule(daily: &Daily, folder: &Path) -> Schedule {
    let head = format!("# {MARK}; taken back by: postseal expiring schedule --remove");
    let data = daily.data.as_ref().map(|it| {
        let text = format!("POSTSEAL_DATA={}", it.display());
        format!("Environment={}\n", quoted(&text))
    });
    // A variable is put in for $ in all but the program itself.
    let arguments = daily.arguments.iter().map(|it| quoted(it).replace('$', "$$"));
    let program = quoted(&daily.program.display().to_string());
    let line: Vec<String> = std::iter::once(program).chain(arguments).collect();
    let service = format!(
        "{head}\n[Unit]\nDescription=Postseal: certificates that run out\n\n[Service]\nType=oneshot\n{}\
         # 1: something is due, and was told.\nSuccessExitStatus=1\nExecStart={}\n",
        data.unwrap_or_default(),
        line.join(" ")
    );
    let timer = format!(
        "{head}\n[Unit]\nDescription=Postseal: a look every day at certificates that run out\n\n[Timer]\n\
         OnCalendar=*-*-* {:02}:{:02}:00\n# Where the computer was off at that time: once it is on again.\n\
         Persistent=true\n\n[Install]\nWantedBy=timers.target\n",
        daily.hour, daily.minute
    );
    let timer_name = format!("{NAME}.timer");
    Schedule {
        files: vec![(folder.join(format!("{NAME}.service")), service), (folder.join(&timer_name), timer)],
        begin: vec![
            command(&["systemctl", "--user", "daemon-reload"]),
            command(&["systemctl", "--user", "enable", "--now", &timer_name]),
        ],
        end: vec![command(&["systemctl", "--user", "disable", "--now", &timer_name])],
        after: vec![command(&["systemctl", "--user", "daemon-reload"])],
    }
}

/// As systemd.syntax(7) quotes; a % would be a specifier.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%"))
}
