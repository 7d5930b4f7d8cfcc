//! Why something that was brought in is not used.

use crate::certificate;
use crate::explain::{Explain, Facts};
use crate::rehearsal;
use crate::setup;
use crate::store;

/// Why a file, or a text, is not used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Failure {
    /// The file cannot be read, or not be written.
    #[error(transparent)]
    File(#[from] store::Error),
    /// It holds nothing that could be used.
    #[error(transparent)]
    Content(#[from] certificate::Error),
    /// The practice CA cannot issue one.
    #[error(transparent)]
    Practice(#[from] rehearsal::Error),
    /// What is chosen cannot be kept.
    #[error(transparent)]
    Choices(#[from] setup::Error),
}

impl Failure {
    /// Whether a passphrase is all that is missing.
    pub(in crate::gui) fn is_locked(&self) -> bool {
        matches!(self, Self::Content(error) if error.wants_passphrase())
    }

    fn inner(&self) -> &dyn Explain {
        match self {
            Self::File(error) => error,
            Self::Content(error) => error,
            Self::Practice(error) => error,
            Self::Choices(error) => error,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn facts(&self) -> Facts {
        self.inner().facts()
    }
}

/// The key of this certificate is on another machine: worth knowing, and no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KeyElsewhere;

impl Explain for KeyElsewhere {
    fn code(&self) -> &'static str {
        "window-certificate-elsewhere"
    }
}

/// What was brought in was there before: worth knowing, where one waits for something to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NothingNew;

impl Explain for NothingNew {
    fn code(&self) -> &'static str {
        "window-certificate-known"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_its_words() {
        crate::i18n::assert_worded(&KeyElsewhere);
        crate::i18n::assert_worded(&NothingNew);
        for failure in [
            Failure::File(store::Error::Missing("x".into())),
            Failure::Content(certificate::Error::Empty("x".into())),
            Failure::Practice(rehearsal::Error::NoNames),
        ] {
            crate::i18n::assert_worded(&failure);
        }
    }
}
