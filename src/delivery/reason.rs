//! Why a handshake failed, or a certificate is not trusted: in the terms of people, and as the TLS library says it.

use super::Error;
use crate::explain::Fact;
use rustls::{AlertDescription, CertificateError, InvalidMessage, PeerIncompatible};
use std::fmt;
use std::io;

/// Why it did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    kind: Kind,
    cause: String,
}

/// What it comes to for somebody who has to do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Closed,
    NotTls,
    OldVersions,
    NothingInCommon,
    UnknownName,
    CertificateWanted,
    CertificateRefused,
    OtherCertificateKey,
    NoCertificate,
    BadCertificate,
    FaultThere,
    Refused,
    Broken,
    Expired,
    NotYetValid,
    UnknownIssuer,
    OtherIssuer,
    SelfSigned,
    AuthorityAsServer,
    Revoked,
    WrongPurpose,
    WeakSignature,
    Late,
    NotJudged,
    Other,
}

impl Reason {
    /// Why a handshake failed. `shown`: whether a certificate of ours was shown, where the server asked for one.
    pub(super) fn of_handshake(error: &io::Error, shown: Option<bool>) -> Self {
        let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) else {
            return match error.kind() {
                io::ErrorKind::UnexpectedEof
                | io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe => Self::new(Kind::Closed, "closed by the server"),
                _ => Self::new(Kind::Other, error),
            };
        };
        let kind = match tls {
            rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) => Kind::NotTls,
            rustls::Error::AlertReceived(alert) => Kind::of_alert(*alert, shown),
            rustls::Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            ) => Kind::OldVersions,
            rustls::Error::PeerIncompatible(_) => Kind::NothingInCommon,
            rustls::Error::NoCertificatesPresented => Kind::NoCertificate,
            rustls::Error::InvalidCertificate(error) => Kind::of_certificate(error),
            rustls::Error::InvalidMessage(_)
            | rustls::Error::PeerMisbehaved(_)
            | rustls::Error::DecryptError
            | rustls::Error::PeerSentOversizedRecord
            | rustls::Error::InappropriateMessage { .. }
            | rustls::Error::InappropriateHandshakeMessage { .. } => Kind::Broken,
            _ => Kind::Other,
        };
        Self::new(kind, tls)
    }

    /// Why a chain does not hold. `self_signed`: whether the server's own certificate signed itself.
    pub(super) fn of_distrust(error: &rustls::Error, self_signed: bool) -> Self {
        let rustls::Error::InvalidCertificate(certificate) = error else {
            return Self::new(Kind::Other, error);
        };
        match Kind::of_certificate(certificate) {
            Kind::Expired => Self::new(Kind::Expired, "expired"),
            Kind::NotYetValid => Self::new(Kind::NotYetValid, "not yet valid"),
            Kind::UnknownIssuer => Self::new(Kind::UnknownIssuer, "unknown issuer"),
            Kind::AuthorityAsServer if self_signed => Self::new(Kind::SelfSigned, "self-signed"),
            // Here it is the issuer's signature, not that of the handshake.
            Kind::OtherCertificateKey => Self::new(Kind::OtherIssuer, "not signed by its issuer"),
            kind => Self::new(kind, &format!("{certificate:?}")),
        }
    }

    /// The server shows none.
    pub(super) fn no_certificate() -> Self {
        Self::new(Kind::NoCertificate, "no certificate")
    }

    /// Why a conversation ended behind a handshake in which we showed our certificate: with TLS 1.3 a refusal comes later.
    pub(super) fn after_certificate(error: &Error) -> Self {
        Self::new(Kind::CertificateRefused, error)
    }

    /// It took longer than that.
    pub(super) fn late(cause: &Error) -> Self {
        Self::new(Kind::Late, cause)
    }

    /// The certificate was not judged in that time.
    pub(super) fn not_judged(seconds: u64) -> Self {
        Self::new(Kind::NotJudged, &format!("not judged within {seconds} s"))
    }

    /// Whether the server knows no version of TLS that may be used.
    pub(super) fn is_old(&self) -> bool {
        self.kind == Kind::OldVersions
    }

    /// As a sentence names it: in the user's words where there are some, else as the library says it.
    pub(super) fn fact(&self) -> Fact {
        self.kind.words().map_or_else(|| Fact::from(&self.cause), Fact::Words)
    }

    fn new(kind: Kind, cause: &(impl ToString + ?Sized)) -> Self {
        Self { kind, cause: cause.to_string() }
    }
}

/// One that has no words of its own.
impl From<String> for Reason {
    fn from(cause: String) -> Self {
        Self { kind: Kind::Other, cause }
    }
}

/// The technical cause.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cause)
    }
}

impl Kind {
    /// What an alert means (RFC 8446, section 6.2) that comes in the middle of a handshake.
    fn of_alert(alert: AlertDescription, shown: Option<bool>) -> Self {
        match alert {
            AlertDescription::CertificateRequired | AlertDescription::NoCertificate => {
                Self::CertificateWanted
            }
            // In TLS 1.2 there is no word of its own for it.
            AlertDescription::HandshakeFailure
            | AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
                if shown.is_some() =>
            {
                if shown == Some(true) {
                    Self::CertificateRefused
                } else {
                    Self::CertificateWanted
                }
            }
            AlertDescription::CloseNotify | AlertDescription::UserCanceled => Self::Closed,
            AlertDescription::ProtocolVersion => Self::OldVersions,
            AlertDescription::HandshakeFailure
            | AlertDescription::InsufficientSecurity
            | AlertDescription::MissingExtension
            | AlertDescription::UnsupportedExtension
            | AlertDescription::NoApplicationProtocol => Self::NothingInCommon,
            AlertDescription::UnrecognisedName => Self::UnknownName,
            AlertDescription::InternalError => Self::FaultThere,
            _ => Self::Refused,
        }
    }

    fn of_certificate(error: &CertificateError) -> Self {
        match error {
            CertificateError::BadSignature => Self::OtherCertificateKey,
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => Self::Expired,
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Self::NotYetValid,
            CertificateError::UnknownIssuer => Self::UnknownIssuer,
            CertificateError::Revoked => Self::Revoked,
            CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
                Self::WrongPurpose
            }
            CertificateError::UnsupportedSignatureAlgorithmContext { .. }
            | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
                Self::WeakSignature
            }
            // What the library and the operating systems' verifiers tell by these names alone.
            other if format!("{other:?}").contains("CaUsedAsEndEntity") => Self::AuthorityAsServer,
            other if format!("{other:?}").contains("EkuError") => Self::WrongPurpose,
            _ => Self::BadCertificate,
        }
    }

    const fn words(self) -> Option<&'static str> {
        Some(match self {
            Self::Closed => "handshake-closed",
            Self::NotTls => "handshake-not-tls",
            Self::OldVersions => "handshake-old-versions",
            Self::NothingInCommon => "handshake-nothing-in-common",
            Self::UnknownName => "handshake-unknown-name",
            Self::CertificateWanted => "handshake-certificate-wanted",
            Self::CertificateRefused => "handshake-certificate-refused",
            Self::OtherCertificateKey => "handshake-other-certificate-key",
            Self::NoCertificate => "handshake-no-certificate",
            Self::BadCertificate => "handshake-bad-certificate",
            Self::FaultThere => "handshake-fault-there",
            Self::Refused => "handshake-refused",
            Self::Broken => "handshake-broken",
            Self::Expired => "handshake-expired",
            Self::NotYetValid => "handshake-not-yet-valid",
            Self::UnknownIssuer => "handshake-unknown-issuer",
            Self::OtherIssuer => "handshake-other-issuer",
            Self::SelfSigned => "handshake-self-signed",
            Self::AuthorityAsServer => "handshake-authority-as-server",
            Self::Revoked => "handshake-revoked",
            Self::WrongPurpose => "handshake-wrong-purpose",
            Self::WeakSignature => "handshake-weak-signature",
            Self::Late => "handshake-late",
            Self::NotJudged => "handshake-not-judged",
            Self::Other => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::Error;

    fn of(error: Error, shown: Option<bool>) -> Reason {
        Reason::of_handshake(&io::Error::new(io::ErrorKind::InvalidData, error), shown)
    }

    #[test]
    fn every_alert_has_words() {
        for number in 0..=u8::MAX {
            for shown in [None, Some(false), Some(true)] {
                let reason = of(Error::AlertReceived(AlertDescription::from(number)), shown);
                assert!(matches!(reason.fact(), Fact::Words(_)), "{number}: {reason}");
            }
        }
    }

    #[test]
    fn the_same_alert_means_another_thing_where_a_certificate_of_ours_was_asked_for() {
        for (alert, words) in [
            (AlertDescription::BadCertificate, "handshake-refused"),
            (AlertDescription::HandshakeFailure, "handshake-nothing-in-common"),
        ] {
            let of = |shown| of(Error::AlertReceived(alert), shown).fact();
            assert_eq!(of(None), Fact::Words(words));
            assert_eq!(of(Some(false)), Fact::Words("handshake-certificate-wanted"));
            assert_eq!(of(Some(true)), Fact::Words("handshake-certificate-refused"));
        }
    }

    #[test]
    fn the_technical_cause_stays() {
        let reason = of(Error::InvalidCertificate(CertificateError::BadSignature), None);
        assert_eq!(reason.to_string(), "invalid peer certificate: BadSignature");
        assert_eq!(reason.fact(), Fact::Words("handshake-other-certificate-key"));
    }
}
