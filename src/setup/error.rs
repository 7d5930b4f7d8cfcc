//! Why a setup could not be opened or saved.

use super::Id;
use crate::certificate;
use crate::explain::{Explain, Fact, Facts};
use crate::store;
use std::path::PathBuf;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

/// Why a setup could not be opened or saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The system names no folder for the user's data.
    #[error("the system names no data folder")]
    NoDataFolder,
    /// A setup needs a name.
    #[error("the name is empty")]
    NameEmpty,
    /// There is no setup of that id.
    #[error("there is no setup {0:?}")]
    NoSuchSetup(String),
    /// The setup of this name has no certificate yet.
    #[error("the setup {0:?} has no certificate")]
    NothingToRenew(String),
    /// No renewal of the setup of this name is under way.
    #[error("no renewal of the setup {0:?} is under way")]
    NothingToPutBack(String),
    /// The setup of this name has its certificate, and no other was asked for since.
    #[error("no certificate was asked for since the one of the setup {0:?}")]
    NotRenewing(String),
    /// The root of this CA is not on this machine.
    #[error("the root certificate of {ca:?} is not here")]
    NoRoot {
        /// The CA, as people call it.
        ca: String,
    },
    /// The certificate of a setup cannot be read.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// Another running Postseal has it open.
    #[error("the setup {name:?} is open in another Postseal")]
    InUse {
        /// Which.
        id: Id,
        /// What the user calls it.
        name: String,
    },
    /// The file cannot be read as a setup. It is left as it is.
    #[error("{}, line {line}: {cause}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the parser said.
        cause: String,
    },
    /// What was chosen once for all setups cannot be read. It is left as it is.
    #[error("{}, line {line}: {cause}", path.display())]
    Settings {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the parser said.
        cause: String,
    },
    /// The file cannot be read, and Postseal kept a copy when it last saved it.
    #[error("{}: {cause}", path.display())]
    Recoverable {
        /// The file.
        path: PathBuf,
        /// Why it cannot be read.
        cause: Box<Error>,
        /// The copy.
        copy: PathBuf,
        /// When that was written.
        changed: OffsetDateTime,
    },
    /// The file was written by a newer Postseal. It is left as it is.
    #[error("{} has schema {schema}, newer than {}", path.display(), super::file::SCHEMA)]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: i64,
    },
    /// The setup cannot be written as a file: a path that is not text, say.
    #[error("the setup cannot be written: {0}")]
    Unsaveable(String),
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// How a time is shown.
const SHOWN: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");

impl Error {
    /// The technical cause, without the path.
    fn cause(&self) -> String {
        match self {
            Self::Damaged { line, cause, .. } => format!("{line}: {cause}"),
            other => other.to_string(),
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::NoDataFolder => "setup-no-data-folder",
            Self::NameEmpty => "setup-name-empty",
            Self::NoSuchSetup(_) => "setup-not-found",
            Self::NothingToRenew(_) => "setup-nothing-to-renew",
            Self::NothingToPutBack(_) => "setup-nothing-to-put-back",
            Self::NotRenewing(_) => "setup-not-renewing",
            Self::NoRoot { .. } => "setup-no-root",
            Self::Certificate(error) => error.code(),
            Self::InUse { .. } => "setup-in-use",
            Self::Damaged { .. } => "setup-damaged",
            Self::Settings { .. } => "settings-damaged",
            Self::Recoverable { .. } => "setup-recoverable",
            Self::Newer { .. } => "setup-newer",
            Self::Unsaveable(_) => "setup-unsaveable",
            Self::Store(error) => error.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NoDataFolder | Self::NameEmpty => Vec::new(),
            Self::NoSuchSetup(id) => vec![("id", id.into())],
            Self::NothingToRenew(name) | Self::NothingToPutBack(name) | Self::NotRenewing(name) => {
                vec![("name", name.into())]
            }
            Self::NoRoot { ca } => vec![("ca", ca.into())],
            Self::Certificate(error) => error.facts(),
            Self::InUse { name, .. } => vec![("name", name.into())],
            Self::Damaged { path, line, cause } | Self::Settings { path, line, cause } => vec![
                ("path", path.display().to_string().into()),
                ("line", Fact::Number(i64::try_from(*line).unwrap_or(i64::MAX))),
                ("cause", cause.into()),
            ],
            Self::Recoverable { path, cause, copy, changed } => vec![
                ("path", path.display().to_string().into()),
                ("cause", cause.cause().into()),
                ("copy", copy.display().to_string().into()),
                ("changed", changed.format(SHOWN).unwrap_or_default().into()),
            ],
            Self::Newer { path, .. } => vec![("path", path.display().to_string().into())],
            Self::Unsaveable(cause) => vec![("cause", cause.into())],
            Self::Store(error) => error.facts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let path = || PathBuf::from("setup.toml");
        for error in [
            Error::NoDataFolder,
            Error::NameEmpty,
            Error::NoSuchSetup("../x".into()),
            Error::NothingToRenew("Head office".into()),
            Error::NothingToPutBack("Head office".into()),
            Error::NotRenewing("Head office".into()),
            Error::NoRoot { ca: "Our CA".into() },
            Error::InUse { id: "mx".parse().unwrap(), name: "Head office".into() },
            Error::Damaged { path: path(), line: 3, cause: "expected a string".into() },
            Error::Settings { path: path(), line: 3, cause: "expected a string".into() },
            Error::Newer { path: path(), schema: 2 },
            Error::Recoverable {
                path: path(),
                cause: Box::new(Error::Damaged { path: path(), line: 3, cause: "expected a string".into() }),
                copy: path(),
                changed: OffsetDateTime::UNIX_EPOCH,
            },
            Error::Unsaveable("path contains invalid UTF-8".into()),
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
