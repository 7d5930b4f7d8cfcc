//! Why a certificate could not be watched.

use crate::explain::{Explain, Facts};
use crate::{certificate, setup, store};
use std::path::PathBuf;

/// Why a certificate could not be watched.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Error {
    /// A setup cannot be read.
    #[error(transparent)]
    Setup(#[from] setup::Error),
    /// A file holds no certificate that can be read.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// A file cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A folder holds no certificate of a server.
    #[error("no certificate in {}", .0.display())]
    NothingIn(PathBuf),
    /// There is a file already, and it is no calendar of ours.
    #[error("{} is no calendar of Postseal", .0.display())]
    NotOurs(PathBuf),
    /// No notification could be shown.
    #[error("no notification: {0}")]
    NoNotification(String),
    /// The user has no folder of settings.
    #[error("the user has no home folder")]
    NoHome,
    /// It cannot be written as the scheduler reads it.
    #[error("{0} cannot be scheduled")]
    NotSchedulable(String),
    /// What is watched cannot be read.
    #[error("{}: {cause}", .file.display())]
    Watchlist {
        /// The file.
        file: PathBuf,
        /// The technical cause.
        cause: String,
    },
    /// There is a file already that is not ours.
    #[error("{} was not made by Postseal", .0.display())]
    NotOurSchedule(PathBuf),
    /// The system's scheduler said no.
    #[error("{command}: {cause}")]
    Scheduler {
        /// What it was told.
        command: String,
        /// Its words.
        cause: String,
    },
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Setup(error) => error.code(),
            Self::Certificate(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::NothingIn(_) => "expiring-nothing-in",
            Self::NotOurs(_) => "expiring-not-ours",
            Self::NoNotification(_) => "expiring-no-notification",
            Self::NoHome => "expiring-no-home",
            Self::NotSchedulable(_) => "expiring-not-schedulable",
            Self::Watchlist { .. } => "expiring-watchlist",
            Self::NotOurSchedule(_) => "expiring-not-our-schedule",
            Self::Scheduler { .. } => "expiring-scheduler",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Setup(error) => error.facts(),
            Self::Certificate(error) => error.facts(),
            Self::Store(error) => error.facts(),
            Self::NothingIn(path) => vec![("folder", path.display().to_string().into())],
            Self::NotOurs(path) | Self::NotOurSchedule(path) => {
                vec![("file", path.display().to_string().into())]
            }
            Self::Watchlist { file, cause } => {
                vec![("file", file.display().to_string().into()), ("cause", cause.into())]
            }
            Self::NoNotification(cause) => vec![("cause", cause.into())],
            Self::NoHome => Facts::new(),
            Self::NotSchedulable(text) => vec![("text", text.into())],
            Self::Scheduler { command, cause } => {
                vec![("command", command.into()), ("cause", cause.into())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_words() {
        let text = || "text".to_owned();
        for error in [
            Error::NothingIn("x".into()),
            Error::NotOurs("x".into()),
            Error::NoNotification(text()),
            Error::NoHome,
            Error::NotSchedulable(text()),
            Error::NotOurSchedule("x".into()),
            Error::Watchlist { file: "x".into(), cause: text() },
            Error::Scheduler { command: text(), cause: text() },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
