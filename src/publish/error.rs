//! Why a domain could not be checked at all.

use crate::explain::{Explain, Facts};
use crate::{delivery, request};

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// DNS could not be asked.
    #[error(transparent)]
    Names(#[from] request::Error),
    /// The servers could not be found.
    #[error(transparent)]
    Servers(#[from] delivery::Error),
}

impl Error {
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Names(error) => error,
            Self::Servers(error) => error,
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn words(&self) -> &'static str {
        self.inner().words()
    }

    fn facts(&self) -> Facts {
        self.inner().facts()
    }
}

/// The certificate of the CA is not there, so that no record can name it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: no certificate of {issuer}")]
pub struct NoIssuer {
    /// The file.
    pub file: String,
    /// The CA.
    pub issuer: String,
}

impl Explain for NoIssuer {
    fn code(&self) -> &'static str {
        "dns-no-issuer"
    }

    fn facts(&self) -> Facts {
        vec![("file", (&self.file).into()), ("issuer", (&self.issuer).into())]
    }
}
