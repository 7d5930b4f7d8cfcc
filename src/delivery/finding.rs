//! What is to be said about a connection that could be made.

use super::Outdated;
use crate::certificate;
use crate::explain::{Explain, Facts, Severity};
use crate::tls::TlsVersion;

/// What is to be said about a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Finding {
    /// The server offers no TLS.
    NoStartTls,
    /// It offers STARTTLS and refuses it.
    StartTlsRefused { reply: String },
    /// It offers TLS, and the handshake fails.
    HandshakeFailed { cause: String },
    /// It speaks only versions of TLS that nobody should use.
    OldTls { cause: String },
    /// The same, where the newest of them could be found out.
    OnlyOldTls { newest: TlsVersion },
    /// It also speaks versions of TLS that nobody should use.
    OldVersions { versions: Vec<TlsVersion> },
    /// It also takes ciphers that can be read by somebody who tries.
    BrokenCiphers { ciphers: Vec<Outdated> },
    /// It also takes ciphers that protect little.
    WeakCiphers { ciphers: Vec<Outdated> },
    /// Something about the certificate: the same words as where it is checked as a file.
    Certificate(certificate::Finding),
    /// TLS 1.2 works, TLS 1.3 does not.
    NoTls13,
    /// TLS 1.3 works, TLS 1.2 does not: older partners cannot come in.
    NoTls12,
    /// The test message went in plain text, because the class allows it.
    SentInClear,
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Certificate(it) => it.severity(),
            Self::NoTls13 | Self::NoTls12 => Severity::Info,
            Self::SentInClear | Self::OldVersions { .. } | Self::WeakCiphers { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::NoStartTls => "probe-no-starttls",
            Self::StartTlsRefused { .. } => "probe-starttls-refused",
            Self::HandshakeFailed { .. } => "probe-handshake-failed",
            Self::OldTls { .. } => "probe-old-tls",
            Self::OnlyOldTls { .. } => "probe-only-old-tls",
            Self::OldVersions { .. } => "probe-old-versions",
            Self::BrokenCiphers { .. } => "probe-broken-ciphers",
            Self::WeakCiphers { .. } => "probe-weak-ciphers",
            Self::Certificate(it) => it.code(),
            Self::NoTls13 => "probe-no-tls13",
            Self::NoTls12 => "probe-no-tls12",
            Self::SentInClear => "send-in-clear",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::StartTlsRefused { reply } => vec![("reply", reply.into())],
            Self::HandshakeFailed { cause } | Self::OldTls { cause } => vec![("cause", cause.into())],
            Self::OnlyOldTls { newest } => vec![("newest", newest.as_str().into())],
            Self::OldVersions { versions } => vec![("versions", listed(versions).into())],
            Self::BrokenCiphers { ciphers } | Self::WeakCiphers { ciphers } => {
                vec![("ciphers", listed(ciphers).into())]
            }
            Self::Certificate(it) => it.facts(),
            Self::NoStartTls | Self::NoTls13 | Self::NoTls12 | Self::SentInClear => Vec::new(),
        }
    }
}

fn listed(all: &[impl ToString]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_its_words() {
        let c = || "cause".to_owned();
        for finding in [
            Finding::NoStartTls,
            Finding::StartTlsRefused { reply: c() },
            Finding::HandshakeFailed { cause: c() },
            Finding::OldTls { cause: c() },
            Finding::OnlyOldTls { newest: TlsVersion::Tls10 },
            Finding::OldVersions { versions: vec![TlsVersion::Tls10, TlsVersion::Tls11] },
            Finding::BrokenCiphers { ciphers: vec![Outdated::Rc4, Outdated::Export] },
            Finding::WeakCiphers { ciphers: vec![Outdated::TripleDes] },
            Finding::Certificate(certificate::Finding::HostMismatch { host: c(), names: c() }),
            Finding::NoTls13,
            Finding::NoTls12,
            Finding::SentInClear,
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }
}
