//! Why a text could not be read as the headers of a message.

use crate::explain::{Explain, Fact, Facts};

/// Why a text could not be read as the headers of a message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// Not one line of it is a header.
    #[error("no header field found")]
    NotAMessage,
    /// Headers, but no hop: a draft, or the copy in the sender's own folder.
    #[error("the headers hold no Received line")]
    NoReceived,
    /// The headers alone are larger than any server takes.
    #[error("the headers are larger than {limit} bytes")]
    TooLarge {
        /// The most that is read, in bytes.
        limit: usize,
    },
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "headers-empty",
            Self::NotAMessage => "headers-not-a-message",
            Self::NoReceived => "headers-no-received",
            Self::TooLarge { .. } => "headers-too-large",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::TooLarge { limit } => {
                vec![("limit", Fact::Number(i64::try_from(*limit).unwrap_or(i64::MAX)))]
            }
            _ => Facts::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        for error in [Error::Empty, Error::NotAMessage, Error::NoReceived, Error::TooLarge { limit: 1 }] {
            crate::i18n::assert_worded(&error);
        }
    }
}
