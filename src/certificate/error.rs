//! Why a file gave no certificate.

use crate::explain::{Explain, Facts};

/// Why a file, or a pasted text, could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing of what we know is in it.
    #[error("{0}: no certificate, request or key found")]
    Unreadable(String),
    /// A block that says what it is, but does not hold it.
    #[error("{name}: {block}: {cause}")]
    Damaged {
        /// The file.
        name: String,
        /// The PEM label, or `DER`.
        block: String,
        /// What the parser said.
        cause: String,
    },
    /// A format that is known, and not read.
    #[error("{name} is {format}")]
    Format {
        /// The file.
        name: String,
        /// `PKCS #7`, `PKCS #12`, `ZIP`, `HTML`.
        format: &'static str,
    },
    /// The key is protected with a passphrase.
    #[error("{0}: the key is encrypted")]
    KeyEncrypted(String),
    /// A file was named as the key's, and holds none.
    #[error("{0}: no private key found")]
    NoKey(String),
    /// There are no root certificates to judge by.
    #[error("no root certificates: {0}")]
    NoRoots(String),
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Damaged { .. } => "certificate-damaged",
            Self::Format { .. } => "certificate-format",
            Self::KeyEncrypted(_) => "certificate-key-encrypted",
            Self::NoKey(_) => "certificate-no-key",
            Self::NoRoots(_) => "no-roots",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Unreadable(name) | Self::KeyEncrypted(name) | Self::NoKey(name) => {
                vec![("name", name.into())]
            }
            Self::Damaged { name, block, cause } => {
                vec![("name", name.into()), ("block", block.into()), ("cause", cause.into())]
            }
            Self::Format { name, format } => vec![("name", name.into()), ("format", (*format).into())],
            Self::NoRoots(cause) => vec![("cause", cause.into())],
        }
    }
}
