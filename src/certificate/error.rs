//! Why a file gave no certificate.

use super::Foreign;
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
    /// There is nothing in it.
    #[error("{0} is empty")]
    Empty(String),
    /// Something that is known, and not looked for.
    #[error("{name} is {}", format.id())]
    Foreign {
        /// The file.
        name: String,
        /// What it is.
        format: Foreign,
    },
    /// It is protected, and no passphrase was given.
    #[error("{0}: a passphrase is needed")]
    PassphraseNeeded(String),
    /// It is protected, and the passphrase that was given is empty.
    #[error("{0}: not protected with an empty passphrase")]
    PassphraseEmpty(String),
    /// The passphrase that was given does not open it.
    #[error("{0}: wrong passphrase")]
    PassphraseWrong(String),
    /// It is protected in a way that we cannot open.
    #[error("{name}: unsupported encryption: {scheme}")]
    Encryption {
        /// The file.
        name: String,
        /// The scheme's name or OID.
        scheme: String,
    },
    /// A key, and none that a mail server or a public CA takes.
    #[error("{name}: a key of the kind {kind}")]
    KeyKind {
        /// The file.
        name: String,
        /// `rsa-1024`, `dsa`, …
        kind: String,
    },
    /// The archive itself is protected.
    #[error("{0}: the archive is encrypted")]
    ArchiveEncrypted(String),
    /// There is more in it than a CA sends.
    #[error("{name}: more than {limit}")]
    TooMuch {
        /// The file.
        name: String,
        /// The most that is read.
        limit: String,
    },
    /// It holds the question, not the answer.
    #[error("{0}: a request, no certificate")]
    OnlyRequest(String),
    /// It holds a key, and no certificate.
    #[error("{0}: a private key, no certificate")]
    OnlyKey(String),
    /// A file was named as the key's, and holds none.
    #[error("{0}: no private key found")]
    NoKey(String),
    /// Nothing was given to be written.
    #[error("no certificate to write")]
    ExportNothing,
    /// None of the certificates belongs to the key.
    #[error("{0} belongs to another key")]
    ExportOtherKey(String),
    /// The form holds a key, and none was given.
    #[error("{0} holds a key, and none was given")]
    ExportKeyNeeded(&'static str),
    /// A PFX is protected, and there is no passphrase for it.
    #[error("a PFX needs a passphrase")]
    ExportPassphraseNeeded,
    /// The library could not write it.
    #[error("could not be written: {0}")]
    ExportFailed(String),
    /// There are no root certificates to judge by.
    #[error("no root certificates: {0}")]
    NoRoots(String),
    /// The company's own cannot be read.
    #[error("{path}: {cause}")]
    OwnRoots {
        /// The file or folder.
        path: String,
        /// The technical cause.
        cause: String,
    },
    /// The company's own are not there: the file or folder.
    #[error("{0}: no certificate of an authority in it")]
    OwnRootsNone(String),
}

impl Error {
    /// Whether a passphrase is all that is missing, or another one.
    pub const fn wants_passphrase(&self) -> bool {
        matches!(self, Self::PassphraseNeeded(_) | Self::PassphraseEmpty(_) | Self::PassphraseWrong(_))
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Damaged { .. } => "certificate-damaged",
            Self::Empty(_) => "certificate-empty",
            Self::Foreign { .. } => "certificate-foreign",
            Self::PassphraseNeeded(_) => "certificate-passphrase-needed",
            Self::PassphraseEmpty(_) => "certificate-passphrase-empty",
            Self::PassphraseWrong(_) => "certificate-passphrase-wrong",
            Self::Encryption { .. } => "certificate-encryption",
            Self::KeyKind { .. } => "certificate-key-kind",
            Self::ArchiveEncrypted(_) => "certificate-archive-encrypted",
            Self::TooMuch { .. } => "certificate-too-much",
            Self::OnlyRequest(_) => "certificate-only-request",
            Self::OnlyKey(_) => "certificate-only-key",
            Self::NoKey(_) => "certificate-no-key",
            Self::ExportNothing => "certificate-export-nothing",
            Self::ExportOtherKey(_) => "certificate-export-other-key",
            Self::ExportKeyNeeded(_) => "certificate-export-key-needed",
            Self::ExportPassphraseNeeded => "certificate-export-passphrase-needed",
            Self::ExportFailed(_) => "certificate-export-failed",
            Self::NoRoots(_) => "no-roots",
            Self::OwnRoots { .. } => "own-roots",
            Self::OwnRootsNone(_) => "own-roots-none",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Unreadable(name)
            | Self::Empty(name)
            | Self::PassphraseNeeded(name)
            | Self::PassphraseEmpty(name)
            | Self::PassphraseWrong(name)
            | Self::ArchiveEncrypted(name)
            | Self::OnlyRequest(name)
            | Self::OnlyKey(name)
            | Self::NoKey(name) => vec![("name", name.into())],
            Self::Damaged { name, block, cause } => {
                // What was pasted is copied again, what is binary saved again.
                let binary = matches!(block.as_str(), "ZIP" | "DER" | "PKCS #7" | "PKCS #12");
                let form = if binary { "file" } else { "text" };
                vec![
                    ("name", name.into()),
                    ("block", block.into()),
                    ("cause", cause.into()),
                    ("form", form.into()),
                ]
            }
            Self::Foreign { name, format } => vec![("name", name.into()), ("format", format.id().into())],
            Self::KeyKind { name, kind } => vec![("name", name.into()), ("kind", kind.into())],
            Self::Encryption { name, scheme } => vec![("name", name.into()), ("scheme", scheme.into())],
            Self::TooMuch { name, limit } => vec![("name", name.into()), ("limit", limit.into())],
            Self::ExportNothing | Self::ExportPassphraseNeeded => Vec::new(),
            Self::ExportOtherKey(subject) => vec![("subject", subject.into())],
            Self::ExportKeyNeeded(form) => vec![("form", (*form).into())],
            Self::ExportFailed(cause) | Self::NoRoots(cause) => vec![("cause", cause.into())],
            Self::OwnRootsNone(path) => vec![("path", path.into())],
            Self::OwnRoots { path, cause } => vec![("path", path.into()), ("cause", cause.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let text = || "x".to_owned();
        let mut all = vec![
            Error::Unreadable(text()),
            Error::Damaged { name: text(), block: text(), cause: text() },
            Error::Empty(text()),
            Error::PassphraseNeeded(text()),
            Error::PassphraseEmpty(text()),
            Error::PassphraseWrong(text()),
            Error::Encryption { name: text(), scheme: text() },
            Error::KeyKind { name: text(), kind: text() },
            Error::ArchiveEncrypted(text()),
            Error::TooMuch { name: text(), limit: text() },
            Error::OnlyRequest(text()),
            Error::OnlyKey(text()),
            Error::NoKey(text()),
            Error::ExportNothing,
            Error::ExportOtherKey(text()),
            Error::ExportKeyNeeded("pfx"),
            Error::ExportPassphraseNeeded,
            Error::ExportFailed(text()),
            Error::NoRoots(text()),
            Error::OwnRoots { path: text(), cause: text() },
            Error::OwnRootsNone(text()),
        ];
        all.extend(Foreign::ALL.map(|format| Error::Foreign { name: text(), format }));
        for error in all {
            crate::i18n::assert_worded(&error);
        }
    }
}
