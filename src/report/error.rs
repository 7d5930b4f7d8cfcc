//! Why a report could not be made.

use crate::explain::{Explain, Facts};

/// Why a report could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Error {
    /// The file is not what `send --json` prints.
    #[error("{file}: {cause}")]
    NotASending { file: String, cause: String },
    /// The message is not the one that was sent.
    #[error("Message-ID {found}, sent was {sent}")]
    AnotherMessage { sent: String, found: String },
    /// The file's ending is none that we write.
    #[error("{file}: unknown ending")]
    UnknownFormat { file: String },
    /// The picture could not be drawn.
    #[error("drawing: {cause}")]
    Drawing { cause: String },
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::NotASending { .. } => "report-not-a-sending",
            Self::AnotherMessage { .. } => "report-another-message",
            Self::UnknownFormat { .. } => "report-unknown-format",
            Self::Drawing { .. } => "report-drawing",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NotASending { file, cause } => vec![("file", file.into()), ("cause", cause.into())],
            Self::AnotherMessage { sent, found } => vec![("sent", sent.into()), ("found", found.into())],
            Self::UnknownFormat { file } => vec![("file", file.into())],
            Self::Drawing { cause } => vec![("cause", cause.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let it = || "x".to_owned();
        for error in [
            Error::NotASending { file: it(), cause: it() },
            Error::AnotherMessage { sent: it(), found: it() },
            Error::UnknownFormat { file: it() },
            Error::Drawing { cause: it() },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
