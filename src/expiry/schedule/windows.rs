//! A task of Windows (the schema of Task Scheduler 1.2).

use super::{Daily, MARK, Schedule, command, xml};
use std::path::Path;

const NAME: &str = "Postseal\\Expiring";

pub(super) fn schedule(daily: &Daily, folder: &Path) -> Schedule {
    let line = daily.arguments.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(" ");
    let text = format!(
        "<?xml version=\"1.0\"?>\r\n\
         <Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\r\n\
         \u{20} <RegistrationInfo>\r\n    <Author>Postseal</Author>\r\n\
         \u{20}   <Description>{MARK}: postseal expiring schedule. A look every day at certificates that run out.</Description>\r\n\
         \u{20} </RegistrationInfo>\r\n  <Triggers>\r\n    <CalendarTrigger>\r\n\
         \u{20}     <StartBoundary>2026-01-01T{:02}:{:02}:00</StartBoundary>\r\n\
         \u{20}     <ScheduleByDay>\r\n        <DaysInterval>1</DaysInterval>\r\n      </ScheduleByDay>\r\n\
         \u{20}   </CalendarTrigger>\r\n  </Triggers>\r\n  <Settings>\r\n\
         \u{20}   <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\r\n\
         \u{20}   <StartWhenAvailable>true</StartWhenAvailable>\r\n\
         \u{20}   <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>\r\n  </Settings>\r\n\
         \u{20} <Actions>\r\n    <Exec>\r\n      <Command>{}</Command>\r\n      <Arguments>{}</Arguments>\r\n\
         \u{20}   </Exec>\r\n  </Actions>\r\n</Task>\r\n",
        daily.hour,
        daily.minute,
        xml(&daily.program.display().to_string()),
        xml(&line)
    );
    let path = folder.join("postseal-expiring.xml");
    let place = path.display().to_string();
    Schedule {
        files: vec![(path, text)],
        // In a folder of our own; what is there under this name is ours.
        begin: vec![command(&["schtasks", "/Create", "/TN", NAME, "/XML", &place, "/F"])],
        end: vec![command(&["schtasks", "/Delete", "/TN", NAME, "/F"])],
        after: Vec::new(),
    }
}

/// As the C library of Windows takes a line apart.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    let mut slashes = 0;
    for c in text.chars() {
        match c {
            '\\' => slashes += 1,
            '"' => {
                quoted.push_str(&"\\".repeat(slashes + 1));
                slashes = 0;
            }
            _ => slashes = 0,
        }
        quoted.push(c);
    }
    quoted.push_str(&"\\".repeat(slashes));
    quoted.push('"');
    quoted
}
