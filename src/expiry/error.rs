//! Why a certificate could not be watched.

use crate::explain::{Explain, Facts};
use crate::{certificate, setup, store};
use std::path::PathBuf;

/// Why a certificate could not be watched.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Error {
    /// A setup cannot be read.
    #[error(transparent)]
    Setup(#[from] setup::Error),
    /// A file holds no certificate that can be read.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// A file cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// There is a file already, and it is no calendar of ours.
    #[error("{} is no calendar of Postseal", .0.display())]
    NotOurs(PathBuf),
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Setup(error) => error.code(),
            Self::Certificate(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::NotOurs(_) => "expiring-not-ours",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Setup(error) => error.facts(),
            Self::Certificate(error) => error.facts(),
            Self::Store(error) => error.facts(),
            Self::NotOurs(path) => vec![("file", path.display().to_string().into())],
        }
    }
}
