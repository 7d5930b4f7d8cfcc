//! What is to be said about a connection that could be made.

use super::{Error, Outdated, Reason, served};
use crate::certificate;
use crate::dns;
use crate::explain::{Explain, Fact, Facts, Severity};
use crate::tls::TlsVersion;
use std::net::IpAddr;

/// What is to be said about a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Finding {
    /// The server offers no TLS.
    NoStartTls,
    /// It offers STARTTLS and refuses it.
    StartTlsRefused { reply: String },
    /// It offers TLS, and the handshake fails.
    HandshakeFailed { cause: Reason },
    /// It speaks only versions of TLS that nobody should use.
    OldTls { cause: Reason },
    /// The same, where the newest of them could be found out.
    OnlyOldTls { newest: TlsVersion },
    /// It also speaks versions of TLS that nobody should use.
    OldVersions { versions: Vec<TlsVersion> },
    /// It also takes ciphers that can be read by somebody who tries.
    BrokenCiphers { ciphers: Vec<Outdated> },
    /// It also takes ciphers that protect little.
    WeakCiphers { ciphers: Vec<Outdated> },
    /// STARTTLS was taken out of the server's words by something in between, which left this.
    StartTlsStripped { sign: String },
    /// No STARTTLS here, but TLS at port 465.
    TlsAt465,
    /// The certificate is that of a program or appliance in between.
    Intercepted { issuer: String },
    /// The server takes commands from before TLS for commands inside it (CVE-2011-0411).
    TakesInjected,
    /// The server's clock and ours differ by this many minutes.
    ClocksDiffer { minutes: i64, date: String },
    /// The greeting came after this many seconds.
    LateGreeting { seconds: u64 },
    /// One of its addresses did not answer, and the next was taken.
    AddressPassed { address: IpAddr, cause: String },
    /// The server asks for a certificate of the client.
    AsksForCertificate,
    /// It took ours.
    CertificateTaken,
    /// It did not ask for ours.
    CertificateNotAsked,
    /// With ours it ended the conversation.
    CertificateRefused { cause: Reason },
    /// Something that DNS says about the server or its domain.
    Dns(dns::Finding),
    /// Something about the certificate that the server shows.
    Certificate(certificate::Finding),
    /// TLS 1.2 works, TLS 1.3 does not.
    NoTls13,
    /// TLS 1.3 works, TLS 1.2 does not: older partners cannot come in.
    NoTls12,
    /// The test message went in plain text, because the class allows it.
    SentInClear,
    /// The server has more addresses than are looked at.
    MoreAddresses { host: String, looked: usize, found: usize },
    /// The domain has more servers than are looked at.
    MoreServers { domain: String, looked: usize, found: usize },
}

impl Finding {
    /// A handshake that failed, where the error is that.
    pub(super) fn of_handshake(error: &Error) -> Option<Self> {
        match error {
            Error::Handshake { cause, .. } => Some(Self::HandshakeFailed { cause: cause.clone() }),
            Error::OldTls { cause, .. } => Some(Self::OldTls { cause: cause.clone() }),
            _ => None,
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Certificate(it) => it.severity(),
            Self::Dns(it) => it.severity(),
            Self::NoTls13
            | Self::NoTls12
            | Self::TlsAt465
            | Self::LateGreeting { .. }
            | Self::AddressPassed { .. }
            | Self::AsksForCertificate
            | Self::CertificateTaken
            | Self::CertificateNotAsked => Severity::Info,
            Self::SentInClear
            | Self::MoreAddresses { .. }
            | Self::MoreServers { .. }
            | Self::OldVersions { .. }
            | Self::WeakCiphers { .. }
            | Self::ClocksDiffer { .. } => Severity::Warning,
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
            Self::StartTlsStripped { .. } => "probe-starttls-stripped",
            Self::TlsAt465 => "probe-tls-at-465",
            Self::Intercepted { .. } => "probe-intercepted",
            Self::TakesInjected => "probe-takes-injected",
            Self::ClocksDiffer { .. } => "probe-clocks-differ",
            Self::LateGreeting { .. } => "probe-late-greeting",
            Self::AddressPassed { .. } => "probe-address-passed",
            Self::AsksForCertificate => "probe-asks-for-certificate",
            Self::CertificateTaken => "probe-certificate-taken",
            Self::CertificateNotAsked => "probe-certificate-not-asked",
            Self::CertificateRefused { .. } => "probe-certificate-refused",
            Self::Certificate(it) => it.code(),
            Self::Dns(it) => it.code(),
            Self::NoTls13 => "probe-no-tls13",
            Self::NoTls12 => "probe-no-tls12",
            Self::SentInClear => "send-in-clear",
            Self::MoreAddresses { .. } => "probe-more-addresses",
            Self::MoreServers { .. } => "probe-more-servers",
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Certificate(it) => served::words(it),
            _ => self.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::StartTlsRefused { reply } => vec![("reply", reply.into())],
            Self::HandshakeFailed { cause } | Self::OldTls { cause } | Self::CertificateRefused { cause } => {
                vec![("cause", cause.fact())]
            }
            Self::StartTlsStripped { sign } => vec![("sign", sign.into())],
            Self::Intercepted { issuer } => vec![("issuer", issuer.into())],
            Self::ClocksDiffer { minutes, date } => {
                vec![("minutes", Fact::Number(minutes.abs())), ("date", date.into())]
            }
            Self::AddressPassed { address, cause } => {
                vec![("address", address.to_string().into()), ("cause", cause.into())]
            }
            Self::LateGreeting { seconds } => {
                vec![("seconds", Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX)))]
            }
            Self::OnlyOldTls { newest } => vec![("newest", newest.as_str().into())],
            Self::OldVersions { versions } => vec![("versions", listed(versions).into())],
            Self::BrokenCiphers { ciphers } | Self::WeakCiphers { ciphers } => {
                vec![("ciphers", listed(ciphers).into())]
            }
            Self::Certificate(it) => it.facts(),
            Self::Dns(it) => it.facts(),
            Self::MoreAddresses { host, looked, found } => {
                vec![("host", host.into()), ("looked", count(*looked)), ("found", count(*found))]
            }
            Self::MoreServers { domain, looked, found } => {
                vec![("domain", domain.into()), ("looked", count(*looked)), ("found", count(*found))]
            }
            Self::NoStartTls
            | Self::NoTls13
            | Self::NoTls12
            | Self::SentInClear
            | Self::TlsAt465
            | Self::TakesInjected
            | Self::AsksForCertificate
            | Self::CertificateTaken
            | Self::CertificateNotAsked => Vec::new(),
        }
    }
}

fn count(of: usize) -> Fact {
    Fact::Number(i64::try_from(of).unwrap_or(i64::MAX))
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
            Finding::HandshakeFailed { cause: c().into() },
            Finding::OldTls { cause: c().into() },
            Finding::OnlyOldTls { newest: TlsVersion::Tls10 },
            Finding::OldVersions { versions: vec![TlsVersion::Tls10, TlsVersion::Tls11] },
            Finding::BrokenCiphers { ciphers: vec![Outdated::Rc4, Outdated::Export] },
            Finding::WeakCiphers { ciphers: vec![Outdated::TripleDes] },
            Finding::StartTlsStripped { sign: c() },
            Finding::TlsAt465,
            Finding::Intercepted { issuer: c() },
            Finding::TakesInjected,
            Finding::ClocksDiffer { minutes: -20, date: c() },
            Finding::LateGreeting { seconds: 6 },
            Finding::AddressPassed { address: IpAddr::from([192, 0, 2, 1]), cause: "no route".to_owned() },
            Finding::AsksForCertificate,
            Finding::CertificateTaken,
            Finding::CertificateNotAsked,
            Finding::CertificateRefused { cause: c().into() },
            Finding::Certificate(certificate::Finding::HostMismatch { host: c(), names: c() }),
            Finding::NoTls13,
            Finding::NoTls12,
            Finding::SentInClear,
            Finding::MoreAddresses { host: c(), looked: 8, found: 9 },
            Finding::MoreServers { domain: c(), looked: 16, found: 17 },
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }
}
