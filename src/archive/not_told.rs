//! Why a mail log tells nothing more of a message.

use crate::explain::{Explain, Facts};

/// Why a log tells nothing more.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTold {
    /// None of the lines is one of a mail log.
    #[error("no line of a mail log")]
    NoLog,
    /// No line has one of the message's names.
    #[error("no line about {ids}")]
    NotThere {
        /// The names that the servers gave it.
        ids: String,
    },
    /// There are lines about it, and none about TLS.
    #[error("no line about TLS with {ids}")]
    NoTls {
        /// The names that the servers gave it.
        ids: String,
    },
    /// The server has not handed it on.
    #[error("not sent: {answer}")]
    NotSent {
        /// In its words.
        answer: String,
    },
    /// The server has given it up.
    #[error("given up: {answer}")]
    GivenUp {
        /// In its words.
        answer: String,
    },
    /// It went to a server of which nobody has said that it is the partner's.
    #[error("handed to {by}")]
    Whose {
        /// That server's name.
        by: String,
    },
    /// There is one, and it does not tell what the headers do not tell either.
    #[error("nothing about the certificate")]
    Undecided,
}

impl NotTold {
    /// The server's own words, where it has some.
    pub fn answer(&self) -> Option<&str> {
        match self {
            Self::NotSent { answer } | Self::GivenUp { answer } => Some(answer),
            _ => None,
        }
    }
}

impl Explain for NotTold {
    fn code(&self) -> &'static str {
        match self {
            Self::NoLog => "log-none",
            Self::NotThere { .. } => "log-not-there",
            Self::NoTls { .. } => "log-no-tls",
            Self::NotSent { .. } => "log-not-sent",
            Self::GivenUp { .. } => "log-given-up",
            Self::Whose { .. } => "log-whose",
            Self::Undecided => "log-undecided",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NotThere { ids } | Self::NoTls { ids } => vec![("ids", ids.into())],
            Self::NotSent { answer } | Self::GivenUp { answer } => vec![("answer", answer.into())],
            Self::Whose { by } => vec![("by", by.into())],
            Self::NoLog | Self::Undecided => Facts::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_words() {
        for it in [
            NotTold::NoLog,
            NotTold::NotThere { ids: "x".into() },
            NotTold::NoTls { ids: "x".into() },
            NotTold::NotSent { answer: "x".into() },
            NotTold::GivenUp { answer: "x".into() },
            NotTold::Whose { by: "x".into() },
            NotTold::Undecided,
        ] {
            crate::i18n::assert_worded(&it);
        }
    }
}
