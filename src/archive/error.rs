//! Why nothing could be read, and what was left out of what was read.

use crate::explain::{Explain, Fact, Facts};
use crate::store;
use std::path::PathBuf;

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not one message, log line or report was found.
    #[error("no message was found in {0}")]
    Nothing(String),
    /// The only file could not be read.
    #[error(transparent)]
    Unreadable(Problem),
    /// The user ended it.
    #[error("cancelled")]
    Cancelled,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A file or a folder could not be opened, or not be read to its end.
    #[error(transparent)]
    Store(store::Error),
    /// A compressed file is damaged. What came before the damage was read.
    #[error("{}: {cause}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The library's words.
        cause: String,
    },
    /// A compressed file holds so much more than its size that it is no mail.
    #[error("{} unpacks to more than {ratio} times its size", path.display())]
    Bomb {
        /// The file.
        path: PathBuf,
        /// How many times larger.
        ratio: u64,
    },
    /// Nothing in the file is a message, a line of a mail log, or a report.
    #[error("{} holds nothing that is known", .0.display())]
    NotKnown(PathBuf),
    /// Messages whose headers have no end.
    #[error("{}: {count} messages with endless headers", path.display())]
    EndlessHeaders {
        /// The file.
        path: PathBuf,
        /// How many.
        count: u64,
    },
    /// Lines of a log longer than any server writes; only their beginning was read.
    #[error("{}: {count} endless lines", path.display())]
    EndlessLines {
        /// The file.
        path: PathBuf,
        /// How many.
        count: u64,
    },
    /// A TLS report that is not as RFC 8460 says.
    #[error("{}: {cause}", path.display())]
    Report {
        /// The file.
        path: PathBuf,
        /// The library's words.
        cause: String,
    },
    /// More partners than are told apart.
    #[error("{messages} messages of more partners than {limit}")]
    TooMany {
        /// How many are told apart.
        limit: usize,
        /// The messages of the others.
        messages: u64,
    },
    /// More problems than are told one by one.
    #[error("{0} more problems")]
    More(u64),
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Nothing(_) => "archive-nothing",
            Self::Unreadable(problem) => problem.code(),
            Self::Cancelled => "archive-cancelled",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Nothing(paths) => vec![("paths", paths.into())],
            Self::Unreadable(problem) => problem.facts(),
            Self::Cancelled => Facts::new(),
        }
    }
}

impl Explain for Problem {
    fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Damaged { .. } => "archive-damaged",
            Self::Bomb { .. } => "archive-bomb",
            Self::NotKnown(_) => "archive-not-known",
            Self::EndlessHeaders { .. } => "archive-endless-headers",
            Self::EndlessLines { .. } => "archive-endless-lines",
            Self::Report { .. } => "archive-report",
            Self::TooMany { .. } => "archive-too-many",
            Self::More(_) => "archive-more",
        }
    }

    fn facts(&self) -> Facts {
        let number = |count: u64| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let path = |path: &PathBuf| ("path", Fact::from(path.display().to_string()));
        match self {
            Self::Store(error) => error.facts(),
            Self::Damaged { path: p, cause } | Self::Report { path: p, cause } => {
                vec![path(p), ("cause", cause.into())]
            }
            Self::Bomb { path: p, ratio } => vec![path(p), ("ratio", number(*ratio))],
            Self::NotKnown(p) => vec![path(p)],
            Self::EndlessHeaders { path: p, count } | Self::EndlessLines { path: p, count } => {
                vec![path(p), ("count", number(*count))]
            }
            Self::TooMany { limit, messages } => {
                vec![("limit", number(*limit as u64)), ("messages", number(*messages))]
            }
            Self::More(count) => vec![("count", number(*count))],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_words() {
        let path = || PathBuf::from("/var/log/mail.log");
        for error in [Error::Nothing("x".into()), Error::Cancelled, Error::Unreadable(Problem::More(1))] {
            crate::i18n::assert_worded(&error);
        }
        for problem in [
            Problem::Store(store::Error::Missing(path())),
            Problem::Damaged { path: path(), cause: "x".into() },
            Problem::Bomb { path: path(), ratio: 500 },
            Problem::NotKnown(path()),
            Problem::EndlessHeaders { path: path(), count: 1 },
            Problem::EndlessLines { path: path(), count: 2 },
            Problem::Report { path: path(), cause: "x".into() },
            Problem::TooMany { limit: 1, messages: 2 },
            Problem::More(3),
        ] {
            crate::i18n::assert_worded(&problem);
        }
    }
}
