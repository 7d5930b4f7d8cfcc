//! `postseal expiring schedule`: a look every day, by the system's own scheduler.

use super::super::inspect::Protection;
use super::super::{Common, Failure, Outcome, Output};
use super::duration;
use crate::delivery::Target;
use crate::expiry::{Daily, Error, SMTP, Schedule, Scheduler};
use crate::store;
use clap::{Args, ValueEnum};
use serde_json::json;
use std::path::PathBuf;

/// What is looked at every day, and when.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Scheduling {
    /// Certificate files, and folders of them. Without any, and without --server: those of your setups.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// A running server, which is asked what it shows then.
    #[arg(long = "server", value_name = "HOST[:PORT]")]
    servers: Vec<String>,
    /// Those of your setups beside these.
    #[arg(long)]
    setups: bool,
    /// Also ask the servers of your setups.
    #[arg(long)]
    ask: bool,
    /// With less time left it is told: 30d, 4w.
    #[arg(long, value_name = "TIME", default_value = "30d", value_parser = time_left)]
    within: String,
    /// Its place stands in what is written, not what it holds.
    #[command(flatten)]
    protection: Protection,
    /// At what time of the day.
    #[arg(long, value_name = "HH:MM", default_value = "09:00", value_parser = time_of_day)]
    time: (u8, u8),
    /// Another scheduler than this system's: its files are shown.
    #[arg(long, value_name = "systemd|launchd|windows", conflicts_with_all = ["install", "remove"])]
    scheduler: Option<Which>,
    /// Write what is shown, and begin.
    #[arg(long, conflicts_with = "remove")]
    install: bool,
    /// End it, and remove what was written.
    #[arg(long)]
    remove: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Which {
    Systemd,
    Launchd,
    Windows,
}

impl From<Which> for Scheduler {
    fn from(which: Which) -> Self {
        match which {
            Which::Systemd => Self::Systemd,
            Which::Launchd => Self::Launchd,
            Which::Windows => Self::Windows,
        }
    }
}

/// Shows, writes or removes it.
pub(super) fn run(arguments: Scheduling, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let scheduler = arguments.scheduler.map_or_else(Scheduler::of_system, Scheduler::from);
    let (install, remove) = (arguments.install, arguments.remove);
    for server in &arguments.servers {
        // A mistyped one would fail every day, and nobody would see it.
        let _ = Target::parse(server, SMTP)?;
    }
    if let Some(path) = arguments.paths.iter().find(|it| !remove && !it.exists()) {
        return Err(store::Error::Missing(path.clone()).into());
    }
    // Nor one that cannot be read.
    let _ = arguments.protection.passphrase()?;
    let schedule = Schedule::new(scheduler, &daily(arguments, common)?, &scheduler.folder()?)?;
    let was_there = schedule.is_there();
    let file = || schedule.files.first().map(|(path, _)| path.display().to_string()).unwrap_or_default();
    if !out.wants_json() && !remove {
        show(&schedule, out);
    }
    if install {
        schedule.install()?;
        out.say_note("expiring-schedule-installed", &[]);
    } else if remove {
        let key = if schedule.remove()? { "expiring-schedule-removed" } else { "expiring-schedule-none" };
        out.say_note(key, &[("file", file().into())]);
    } else {
        let key = if was_there { "expiring-schedule-is-there" } else { "expiring-schedule-shown" };
        out.say_note(key, &[]);
    }
    if out.wants_json() {
        let files = schedule
            .files
            .iter()
            .map(|(path, text)| json!({ "path": path.display().to_string(), "text": text }));
        out.json(&json!({
            "scheduler": scheduler.as_str(),
            "installed": schedule.is_there(),
            "files": files.collect::<Vec<_>>(),
            "commands": { "begin": schedule.begin, "end": schedule.end },
        }));
    }
    Ok(Outcome::Good)
}

fn show(schedule: &Schedule, out: &mut Output) {
    for (path, text) in &schedule.files {
        out.line(format!("# {}\n{}", path.display(), text.replace('\r', "")));
    }
    for command in &schedule.begin {
        out.line(format!("$ {}", command.join(" ")));
    }
    out.line("");
}

/// The line that is run: this program, as it is run now.
fn daily(arguments: Scheduling, common: &Common) -> Result<Daily, Error> {
    let mut line = vec!["expiring".to_owned(), "--notify".to_owned()];
    line.extend(common.lang.iter().flat_map(|it| ["--lang".to_owned(), it.code().to_owned()]));
    line.extend(["--within".to_owned(), arguments.within]);
    // The daily look asks and trusts whom this one would.
    line.extend(common.resolver.iter().flat_map(|it| ["--resolver".to_owned(), it.to_string()]));
    if let Some(trust) = &common.trust {
        let named = super::super::named_roots(trust).map(|_| trust.display().to_string());
        line.extend(["--trust".to_owned(), named.map_or_else(|| everywhere(trust.clone()), Ok)?]);
    }
    if let Some(file) = arguments.protection.file() {
        line.extend(["--passphrase-file".to_owned(), everywhere(file.to_owned())?]);
    }
    if arguments.setups {
        line.push("--setups".to_owned());
    }
    if arguments.ask {
        line.push("--ask".to_owned());
    }
    line.extend(arguments.servers.into_iter().flat_map(|it| ["--server".to_owned(), it]));
    for path in arguments.paths {
        line.push(everywhere(path)?);
    }
    let (hour, minute) = arguments.time;
    Daily::of_this_program(line, hour, minute)
}

/// Every day it begins in another folder.
fn everywhere(path: PathBuf) -> Result<String, Error> {
    let path = std::path::absolute(&path).unwrap_or(path).into_os_string();
    path.into_string().map_err(|it| Error::NotSchedulable(it.display().to_string()))
}

fn time_of_day(text: &str) -> Result<(u8, u8), String> {
    let read =
        text.split_once(':').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
    read.filter(|(hour, minute)| *hour < 24 && *minute < 60).ok_or_else(|| "write it as 09:00".to_owned())
}

/// As it was written: it is read again every day.
fn time_left(text: &str) -> Result<String, String> {
    duration(text).map(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_one() {
        assert_eq!(time_of_day("09:05"), Ok((9, 5)));
        for wrong in ["", "9", "24:00", "12:60", "-1:00", "a:b"] {
            assert!(time_of_day(wrong).is_err(), "{wrong}");
        }
    }
}
