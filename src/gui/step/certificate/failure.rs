//! Why something that was brought in is not used.

use crate::certificate;
use crate::explain::{Explain, Facts};
use crate::rehearsal;
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
    /// It holds the question, not the answer.
    #[error("{0}: a request, no certificate")]
    Request(String),
    /// It holds a key, and no certificate came with it.
    #[error("{0}: a private key, no certificate")]
    Key(String),
}

impl Failure {
    /// Whether a passphrase is all that is missing.
    pub(super) fn is_locked(&self) -> bool {
        use certificate::Error::{PassphraseEmpty, PassphraseNeeded, PassphraseWrong};
        matches!(self, Self::Content(PassphraseNeeded(_) | PassphraseEmpty(_) | PassphraseWrong(_)))
    }

    fn inner(&self) -> Option<&dyn Explain> {
        match self {
            Self::File(error) => Some(error),
            Self::Content(error) => Some(error),
            Self::Practice(error) => Some(error),
            Self::Request(_) | Self::Key(_) => None,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Request(_) => "window-certificate-request",
            Self::Key(_) => "window-certificate-key",
            _ => self.inner().map_or("", |it| it.code()),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Request(name) | Self::Key(name) => vec![("name", name.into())],
            _ => self.inner().map(Explain::facts).unwrap_or_default(),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_its_words() {
        crate::i18n::assert_worded(&KeyElsewhere);
        for failure in [
            Failure::Request("x".into()),
            Failure::Key("x".into()),
            Failure::File(store::Error::Missing("x".into())),
            Failure::Content(certificate::Error::Empty("x".into())),
            Failure::Practice(rehearsal::Error::NoNames),
        ] {
            crate::i18n::assert_worded(&failure);
        }
    }
}
