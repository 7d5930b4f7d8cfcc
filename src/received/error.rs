//! Why a text could not be read as the headers of a message.

use crate::explain::{Explain, Fact, Facts, size};

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
    /// Of the messages in a file, none is the one that is asked for.
    #[error("no message {wanted} among {count}")]
    NoSuchMessage {
        /// Its number or its Message-ID, as it was asked for.
        wanted: String,
        /// How many there are.
        count: usize,
    },
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "headers-empty",
            Self::NotAMessage => "headers-not-a-message",
            Self::NoReceived => "headers-no-received",
            Self::TooLarge { .. } => "headers-too-large",
            Self::NoSuchMessage { .. } => "headers-no-such-message",
        }
    }

    fn facts(&self) -> Facts {
        let number = |it: &usize| Fact::Number(i64::try_from(*it).unwrap_or(i64::MAX));
        match self {
            Self::TooLarge { limit } => vec![("limit", size(u64::try_from(*limit).unwrap_or(u64::MAX)))],
            Self::NoSuchMessage { wanted, count } => {
                vec![("wanted", wanted.into()), ("count", number(count))]
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
        for error in [
            Error::Empty,
            Error::NotAMessage,
            Error::NoReceived,
            Error::TooLarge { limit: 1 },
            Error::NoSuchMessage { wanted: "3".to_owned(), count: 2 },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
