//! Why a rehearsal could not be done.

use crate::explain::{Explain, Fact, Facts};

/// Why a rehearsal could not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not a certificate request, or one whose signature does not fit its key.
    #[error("certificate request: {0}")]
    BadRequest(String),
    /// The request asks for no host name.
    #[error("certificate request without a DNS name among its subjectAltNames")]
    NoNames,
    /// The practice CA could not make a key or a signature.
    #[error("practice CA: {0}")]
    Crypto(String),
    /// The practice server could not start.
    #[error("practice server: {0}")]
    Server(String),
    /// The certificate of the practice CA did not pass its check: the finding's code.
    #[error("practice certificate: {0}")]
    NotUsable(String),
    /// The practice server took the message, and has not got it.
    #[error("the message is not in the practice mailbox")]
    NotArrived,
    /// A step could not be done: the error of its room, with its words.
    #[error("{cause}")]
    Step {
        /// The key of its words.
        code: &'static str,
        /// What they name.
        facts: Facts,
        /// The technical cause.
        cause: String,
    },
}

impl Error {
    /// Passes on why a step could not be done.
    pub(super) fn of(error: &(impl Explain + std::fmt::Display)) -> Self {
        Self::Step { code: error.code(), facts: error.facts(), cause: error.to_string() }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "rehearsal-bad-request",
            Self::NoNames => "rehearsal-no-names",
            Self::Crypto(_) => "rehearsal-crypto",
            Self::Server(_) => "rehearsal-server",
            Self::NotUsable(_) => "rehearsal-not-usable",
            Self::NotArrived => "rehearsal-not-arrived",
            Self::Step { code, .. } => code,
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::BadRequest(cause) | Self::Crypto(cause) | Self::Server(cause) | Self::NotUsable(cause) => {
                vec![("cause", Fact::from(cause.as_str()))]
            }
            Self::Step { facts, .. } => facts.clone(),
            Self::NoNames | Self::NotArrived => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        for error in [
            Error::BadRequest("x".into()),
            Error::NoNames,
            Error::Crypto("x".into()),
            Error::Server("x".into()),
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
