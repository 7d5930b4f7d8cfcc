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
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "rehearsal-bad-request",
            Self::NoNames => "rehearsal-no-names",
            Self::Crypto(_) => "rehearsal-crypto",
            Self::Server(_) => "rehearsal-server",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::BadRequest(cause) | Self::Crypto(cause) | Self::Server(cause) => {
                vec![("cause", Fact::from(cause.as_str()))]
            }
            Self::NoNames => Vec::new(),
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
