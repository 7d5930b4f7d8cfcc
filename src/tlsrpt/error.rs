//! Why nothing could be read, and what was left out of what was read.

use super::Defect;
use crate::explain::{Explain, Fact, Facts};
use crate::{delivery, store};

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not one report was found.
    #[error("no report was found in {0}")]
    Nothing(String),
    /// The only thing could not be read.
    #[error(transparent)]
    Unreadable(Problem),
    /// The mailbox could not be read.
    #[error(transparent)]
    Mailbox(#[from] delivery::Error),
    /// The user ended it.
    #[error("cancelled")]
    Cancelled,
}

/// Something that was left out. `place`: the file, and which message in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Problem {
    /// A file or a folder could not be read.
    #[error(transparent)]
    Store(store::Error),
    /// A compressed file is damaged.
    #[error("{place}: {cause}")]
    Damaged { place: String, cause: String },
    /// It unpacks to far more than its size.
    #[error("{place} unpacks to far more than its size")]
    Bomb { place: String },
    /// Larger than any report.
    #[error("{place} is larger than any report")]
    TooLarge { place: String },
    /// The mailbox could not be read to its end.
    #[error("{place}: {cause}")]
    Cut { place: String, cause: String },
    /// There is no report in it.
    #[error("{0} holds no report")]
    NotKnown(String),
    /// It is none that could be counted.
    #[error("{place}: {cause}")]
    NotReport { place: String, cause: String },
    /// It ends before it begins.
    #[error("{place}: from {begin} until {end}")]
    Reversed { place: String, begin: String, end: String },
    /// It tells of what has not been yet.
    #[error("{place}: from {begin}")]
    Future { place: String, begin: String },
    /// None of them is about the domain that was asked for.
    #[error("no report about {domain}, but about {others}")]
    NotAbout { domain: String, others: String },
    /// More than are told apart.
    #[error("{count} reports tell of more senders, servers or domains than are told apart")]
    TooMany { count: u64 },
    /// More problems than are told one by one.
    #[error("{0} more problems")]
    More(u64),
}

impl Problem {
    pub(super) fn of(place: String, defect: Defect) -> Self {
        match defect {
            Defect::Malformed(cause) => Self::NotReport { place, cause },
            Defect::TooLarge => Self::TooLarge { place },
            Defect::Reversed { begin, end } => Self::Reversed { place, begin, end },
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Nothing(_) => "tlsrpt-nothing",
            Self::Unreadable(problem) => problem.code(),
            Self::Mailbox(error) => error.code(),
            Self::Cancelled => "tlsrpt-cancelled",
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Mailbox(error) => error.words(),
            _ => self.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Nothing(places) => vec![("places", places.into())],
            Self::Unreadable(problem) => problem.facts(),
            Self::Mailbox(error) => error.facts(),
            Self::Cancelled => Facts::new(),
        }
    }
}

impl Explain for Problem {
    fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Damaged { .. } => "tlsrpt-damaged",
            Self::Bomb { .. } => "tlsrpt-bomb",
            Self::TooLarge { .. } => "tlsrpt-too-large",
            Self::Cut { .. } => "tlsrpt-cut",
            Self::NotKnown(_) => "tlsrpt-not-known",
            Self::NotReport { .. } => "tlsrpt-not-report",
            Self::Reversed { .. } => "tlsrpt-reversed",
            Self::Future { .. } => "tlsrpt-future",
            Self::NotAbout { .. } => "tlsrpt-not-about",
            Self::TooMany { .. } => "tlsrpt-too-many",
            Self::More(_) => "tlsrpt-more",
        }
    }

    fn facts(&self) -> Facts {
        let place = |place: &String| ("place", Fact::from(place));
        let count = |count: u64| vec![("count", Fact::Number(i64::try_from(count).unwrap_or(i64::MAX)))];
        match self {
            Self::Store(error) => error.facts(),
            Self::Damaged { place: p, cause }
            | Self::Cut { place: p, cause }
            | Self::NotReport { place: p, cause } => vec![place(p), ("cause", cause.into())],
            Self::Bomb { place: p } | Self::TooLarge { place: p } | Self::NotKnown(p) => vec![place(p)],
            Self::Reversed { place: p, begin, end } => {
                vec![place(p), ("begin", begin.into()), ("end", end.into())]
            }
            Self::Future { place: p, begin } => vec![place(p), ("begin", begin.into())],
            Self::NotAbout { domain, others } => {
                vec![("domain", domain.into()), ("others", others.into())]
            }
            Self::TooMany { count: all } | Self::More(all) => count(*all),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_words() {
        let c = || "text".to_owned();
        for error in [Error::Nothing(c()), Error::Cancelled, Error::Unreadable(Problem::More(1))] {
            crate::i18n::assert_worded(&error);
        }
        for problem in [
            Problem::Damaged { place: c(), cause: c() },
            Problem::Bomb { place: c() },
            Problem::TooLarge { place: c() },
            Problem::Cut { place: c(), cause: c() },
            Problem::NotKnown(c()),
            Problem::NotReport { place: c(), cause: c() },
            Problem::Reversed { place: c(), begin: c(), end: c() },
            Problem::Future { place: c(), begin: c() },
            Problem::NotAbout { domain: c(), others: c() },
            Problem::TooMany { count: 2 },
            Problem::More(3),
        ] {
            crate::i18n::assert_worded(&problem);
        }
    }
}
