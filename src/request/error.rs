//! Why no request came out.

use super::SubjectError;
use crate::certificate;
use crate::explain::{Explain, Facts};
use crate::store;
use std::path::{Path, PathBuf};

/// Why no request came out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No host name was given.
    #[error("no host name was given")]
    NoHosts,
    /// A field of the subject cannot stand in a request.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// There is a key of that name already. Nothing was written.
    #[error("{} exists already", .0.display())]
    KeyExists(PathBuf),
    /// There is a request of that name, but no key beside it. Nothing was written.
    #[error("{} exists already", .0.display())]
    CsrExists(PathBuf),
    /// The existing key is protected with a passphrase, and none was given.
    #[error("{} is encrypted", .0.display())]
    KeyEncrypted(PathBuf),
    /// The passphrase does not open the existing key.
    #[error("{}: the passphrase does not open it", .0.display())]
    PassphraseWrong(PathBuf),
    /// A passphrase of no letters protects nothing.
    #[error("the passphrase is empty")]
    PassphraseEmpty,
    /// OpenSSL takes no longer one.
    #[error("the passphrase is longer than 1024 bytes")]
    PassphraseTooLong,
    /// The file of the passphrase is no text.
    #[error("{} is not UTF-8", .0.display())]
    PassphraseNotText(PathBuf),
    /// The existing file holds no private key.
    #[error("{}: {cause}", path.display())]
    KeyUnreadable {
        /// The file.
        path: PathBuf,
        /// What the parser said.
        cause: String,
    },
    /// The existing key is of a kind that is not used here.
    #[error("{} is a key of the kind {kind}", path.display())]
    KeyUnsupported {
        /// The file.
        path: PathBuf,
        /// The kind of key.
        kind: String,
    },
    /// The key was written, the request was not.
    #[error("{} was written, but {cause}", key.display())]
    CsrNotWritten {
        /// The new key, which is kept.
        key: PathBuf,
        /// Why the request could not be written.
        cause: store::Error,
    },
    /// A file cannot be read: what it is instead, or what is wrong with it.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// The certificate to renew is in a protected file, and no passphrase was given.
    #[error("{0}: a passphrase is needed")]
    CertificateLocked(String),
    /// The file holds no certificate to renew.
    #[error("{0}: no certificate found")]
    NoCertificate(String),
    /// The file holds no request.
    #[error("{0}: no request found")]
    NoRequest(String),
    /// The request is not signed with its own key.
    #[error("{0}: the signature does not fit")]
    RequestDamaged(String),
    /// The request asks for no name of a host.
    #[error("{0}: no host name in it")]
    RequestWithoutNames(String),
    /// No DNS server can be asked.
    #[error("DNS: {0}")]
    Dns(String),
    /// The cryptographic library refused.
    #[error("{0}")]
    Crypto(String),
    /// A file could not be read or written.
    #[error(transparent)]
    Store(store::Error),
}

impl Error {
    /// Whether the file of a certificate to renew wants a passphrase, or another one.
    pub fn wants_passphrase(&self) -> bool {
        matches!(self, Self::CertificateLocked(_))
            || matches!(self, Self::Certificate(error) if error.wants_passphrase())
    }

    /// Why the file gave no key to sign with.
    pub(super) fn of_key(path: &Path, error: certificate::Error) -> Self {
        match error {
            certificate::Error::PassphraseNeeded(_) => Self::KeyEncrypted(path.to_owned()),
            certificate::Error::PassphraseWrong(_) => Self::PassphraseWrong(path.to_owned()),
            certificate::Error::KeyKind { kind, .. } => Self::KeyUnsupported { path: path.to_owned(), kind },
            certificate::Error::Unreadable(_) => {
                let cause = error.to_string();
                Self::KeyUnreadable { path: path.to_owned(), cause }
            }
            other => Self::Certificate(other),
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::NoHosts => "request-no-host",
            Self::Subject(error) => error.code(),
            Self::KeyExists(_) => "request-key-exists",
            Self::CsrExists(_) => "request-csr-exists",
            Self::KeyEncrypted(_) => "request-key-encrypted",
            Self::PassphraseWrong(_) => "request-passphrase-wrong",
            Self::PassphraseEmpty => "request-passphrase-empty",
            Self::PassphraseTooLong => "request-passphrase-too-long",
            Self::PassphraseNotText(_) => "request-passphrase-not-text",
            Self::KeyUnreadable { .. } => "request-key-unreadable",
            Self::KeyUnsupported { .. } => "request-key-unsupported",
            Self::CsrNotWritten { .. } => "request-csr-not-written",
            Self::Certificate(error) => error.code(),
            Self::CertificateLocked(_) => "request-certificate-locked",
            Self::NoCertificate(_) => "request-no-certificate",
            Self::NoRequest(_) => "request-no-request",
            Self::RequestDamaged(_) => "request-damaged",
            Self::RequestWithoutNames(_) => "request-without-names",
            Self::Dns(_) => "request-dns",
            Self::Crypto(_) => "request-crypto",
            Self::Store(error) => error.code(),
        }
    }

    fn facts(&self) -> Facts {
        let path = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::NoHosts | Self::PassphraseEmpty | Self::PassphraseTooLong => Vec::new(),
            Self::Subject(error) => error.facts(),
            Self::KeyExists(p)
            | Self::CsrExists(p)
            | Self::KeyEncrypted(p)
            | Self::PassphraseWrong(p)
            | Self::PassphraseNotText(p)
            | Self::KeyUnreadable { path: p, .. } => vec![path(p)],
            Self::KeyUnsupported { path: p, kind } => vec![path(p), ("kind", kind.into())],
            Self::CsrNotWritten { key, cause } => vec![path(key), ("cause", cause.to_string().into())],
            Self::Certificate(error) => error.facts(),
            Self::CertificateLocked(name)
            | Self::NoCertificate(name)
            | Self::NoRequest(name)
            | Self::RequestDamaged(name)
            | Self::RequestWithoutNames(name) => vec![("name", name.into())],
            Self::Dns(cause) | Self::Crypto(cause) => vec![("cause", cause.into())],
            Self::Store(error) => error.facts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let path = || PathBuf::from("mx.example.org.key");
        for error in [
            Error::NoHosts,
            Error::KeyExists(path()),
            Error::CsrExists(path()),
            Error::KeyEncrypted(path()),
            Error::PassphraseWrong(path()),
            Error::PassphraseEmpty,
            Error::PassphraseTooLong,
            Error::PassphraseNotText(path()),
            Error::KeyUnreadable { path: path(), cause: "no PEM".into() },
            Error::KeyUnsupported { path: path(), kind: "rsa-1024".into() },
            Error::CsrNotWritten { key: path(), cause: store::Error::Full(path()) },
            Error::CertificateLocked("old.pfx".into()),
            Error::NoCertificate("old.pem".into()),
            Error::NoRequest("old.pem".into()),
            Error::RequestDamaged("old.csr".into()),
            Error::RequestWithoutNames("old.csr".into()),
            Error::Dns("no server".into()),
            Error::Crypto("no randomness".into()),
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
