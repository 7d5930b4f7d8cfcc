//! A look every day, by the system's own scheduler: a user's timer of systemd, a launch agent of macOS, a task of
//! Windows.
//!
//! What would be written can be seen before it is. Each file says who made it; what does not is neither replaced nor
//! removed.

mod launchd;
mod run;
mod systemd;
mod windows;

use super::Error;
use std::path::{Path, PathBuf};

/// Stands in every file of ours.
const MARK: &str = "Made by Postseal";
/// No file of ours is larger, in bytes.
const LARGEST: u64 = 1 << 20;

/// Who looks at the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheduler {
    /// Linux: a timer of the user's systemd.
    Systemd,
    /// macOS: a launch agent.
    Launchd,
    /// Windows: a task.
    Windows,
}

/// What is to be done every day, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Daily {
    /// This program, by its absolute path.
    pub program: PathBuf,
    /// What follows it.
    pub arguments: Vec<String>,
    /// The user's data folder, where that is not the usual one.
    pub data: Option<PathBuf>,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

/// What is written and done for it, and how it is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The files.
    pub files: Vec<(PathBuf, String)>,
    /// What tells the system of them.
    pub begin: Vec<Vec<String>>,
    /// What ends it, before the files are removed.
    pub end: Vec<Vec<String>>,
    /// What tells the system that they are gone.
    pub after: Vec<Vec<String>>,
}

impl Daily {
    /// This program with these arguments, as it runs now.
    pub fn of_this_program(arguments: Vec<String>, hour: u8, minute: u8) -> Result<Self, Error> {
        let program = std::env::current_exe().map_err(|error| Error::NotSchedulable(error.to_string()))?;
        let data = std::env::var_os("POSTSEAL_DATA").filter(|it| !it.is_empty());
        let data = data.map(|it| std::path::absolute(&it).unwrap_or_else(|_| it.into()));
        Ok(Self { program, arguments, data, hour, minute })
    }
}

impl Scheduler {
    /// All.
    pub const ALL: [Self; 3] = [Self::Systemd, Self::Launchd, Self::Windows];

    /// As the command line takes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Systemd => "systemd",
            Self::Launchd => "launchd",
            Self::Windows => "windows",
        }
    }

    /// That of this system.
    pub const fn of_system() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::Launchd
        } else {
            Self::Systemd
        }
    }

    /// Where its files lie.
    pub fn folder(self) -> Result<PathBuf, Error> {
        let folders = directories::BaseDirs::new().ok_or(Error::NoHome)?;
        Ok(match self {
            Self::Systemd => folders.config_dir().join("systemd").join("user"),
            Self::Launchd => folders.home_dir().join("Library").join("LaunchAgents"),
            Self::Windows => folders.data_local_dir().join("postseal"),
        })
    }
}

impl Schedule {
    /// For this, by this scheduler, with files in this folder.
    pub fn new(scheduler: Scheduler, daily: &Daily, folder: &Path) -> Result<Self, Error> {
        let texts = [&daily.program].into_iter().chain(&daily.data).map(|it| it.to_str().ok_or(it));
        for text in texts.chain(daily.arguments.iter().map(|it| Ok(it.as_str()))) {
            // Neither a unit nor XML has a way to write these.
            match text {
                Ok(text) if !text.chars().any(|c| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) => {
                }
                Ok(text) => return Err(Error::NotSchedulable(text.to_owned())),
                Err(path) => return Err(Error::NotSchedulable(path.display().to_string())),
            }
        }
        // A task has no variables of its own.
        if let (Scheduler::Windows, Some(data)) = (scheduler, &daily.data) {
            return Err(Error::NotSchedulable(format!("POSTSEAL_DATA={}", data.display())));
        }
        Ok(match scheduler {
            Scheduler::Systemd => systemd::schedule(daily, folder),
            Scheduler::Launchd => launchd::schedule(daily, folder),
            Scheduler::Windows => windows::schedule(daily, folder),
        })
    }

    /// Whether what is there is this, and not an earlier one.
    pub fn is_current(&self) -> bool {
        let same = |(path, text): &(PathBuf, String)| {
            crate::store::read(path, LARGEST).is_ok_and(|there| there == text.as_bytes())
        };
        self.files.iter().all(same)
    }

    /// Whether the files are there.
    pub fn is_there(&self) -> bool {
        self.files.iter().all(|(path, _)| path.exists())
    }
}

fn command(words: &[&str]) -> Vec<String> {
    words.iter().map(|it| (*it).to_owned()).collect()
}

/// As XML has it between tags.
fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests;
