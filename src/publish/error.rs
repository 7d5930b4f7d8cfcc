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

    fn facts(&self) -> Facts {
        self.inner().facts()
    }
}
