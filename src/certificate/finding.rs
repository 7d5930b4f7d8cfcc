//! What was noticed about a certificate or its chain.

use crate::explain::{Explain, Fact, Facts, Severity};
use time::Date;

/// One thing that was noticed. The codes are those of the command line's contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Nothing was given that could be installed.
    NoCertificate,
    /// It was issued for another key.
    KeyMismatch {
        /// Whom it is for.
        subject: String,
    },
    /// It does not carry a name that partners look for.
    HostMismatch {
        /// The name looked for.
        host: String,
        /// The names in it.
        names: String,
    },
    /// Its time is over.
    Expired {
        /// Whom it is for.
        subject: String,
        /// Its last day.
        date: Date,
    },
    /// Its time has not begun.
    NotYetValid {
        /// Whom it is for.
        subject: String,
        /// Its first day.
        date: Date,
    },
    /// Its time is over soon.
    ExpiresSoon {
        /// Whom it is for.
        subject: String,
        /// Whole days left.
        days: i64,
    },
    /// An intermediate certificate is missing.
    ChainIncomplete {
        /// Whose certificate is missing.
        issuer: String,
        /// Where it can be had; empty where the certificate does not say.
        url: String,
    },
    /// It ends below somebody whom nobody here knows: the root of a private CA, or one more in between.
    IssuerUnknown {
        /// Who issued the last certificate.
        issuer: String,
        /// Where theirs can be had; empty where the certificate does not say.
        url: String,
    },
    /// It came in another order than servers send it.
    ChainReordered,
    /// A certificate that leads nowhere.
    ChainExtra {
        /// Whom it is for.
        subject: String,
    },
    /// It ends at a root that is not trusted.
    ChainUntrusted {
        /// The root.
        root: String,
        /// The verifier's words.
        cause: String,
    },
    /// Nobody but itself vouches for it.
    SelfSigned,
    /// A CA's certificate where the server's own belongs.
    CaAsLeaf {
        /// Whom it is for.
        subject: String,
    },
    /// A key that can be broken.
    WeakKey {
        /// Whom it is for.
        subject: String,
        /// The kind of key.
        key: String,
    },
    /// A signature that can be forged.
    WeakSignature {
        /// Whom it is for.
        subject: String,
        /// The algorithm.
        signature: String,
    },
    /// It may not be used by a server (RFC 5280, section 4.2.1.12).
    NoServerAuth,
    /// The name stands only in the common name, where nobody looks any more (RFC 9525).
    CommonNameOnly {
        /// The common name.
        name: String,
    },
    /// It lives longer than a public CA may let it.
    ValidityTooLong {
        /// Its life, in days.
        days: i64,
        /// The most that is allowed, in days.
        most: i64,
    },
    /// A name that stands for many hosts.
    Wildcard {
        /// The name.
        name: String,
    },
    /// A certificate in between was not given, and taken from this machine's store.
    ChainCompleted {
        /// Whom it is for.
        subject: String,
    },
    /// A certificate in between was not given, and had from the CA.
    ChainFetched {
        /// Whom it is for.
        subject: String,
        /// Where it was.
        url: String,
    },
    /// A certificate in between could not be had from the CA.
    FetchFailed {
        /// Where it should be.
        url: String,
        /// What went wrong.
        cause: String,
    },
    /// The CA took it back.
    Revoked {
        /// Whom it is for.
        subject: String,
        /// From when on.
        date: Date,
    },
    /// Nobody could say whether the CA took it back.
    RevocationUnknown {
        /// Whom it is for.
        subject: String,
        /// What went wrong.
        cause: String,
    },
    /// This machine trusts the root, and partners that keep to Mozilla's roots do not.
    TrustedHereOnly {
        /// The root.
        root: String,
    },
    /// Partners that keep to Mozilla's roots trust it, and this machine does not.
    UntrustedHereOnly {
        /// The root.
        root: String,
    },
    /// It may not be shown by a server that connects to others (RFC 5280, section 4.2.1.12).
    NoClientAuth,
    /// A public CA issued it and shows it in no log (Certificate Transparency, RFC 6962).
    NoTimestamps,
    /// There are no roots to judge by.
    TrustUnknown {
        /// The system's words.
        cause: String,
    },
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NoCertificate
            | Self::KeyMismatch { .. }
            | Self::HostMismatch { .. }
            | Self::Expired { .. }
            | Self::NotYetValid { .. }
            | Self::ChainIncomplete { .. }
            | Self::IssuerUnknown { .. }
            | Self::ChainUntrusted { .. }
            | Self::SelfSigned
            | Self::CaAsLeaf { .. }
            | Self::WeakKey { .. }
            | Self::WeakSignature { .. }
            | Self::CommonNameOnly { .. }
            | Self::Revoked { .. }
            | Self::NoServerAuth => Severity::Error,
            Self::ExpiresSoon { .. }
            | Self::ValidityTooLong { .. }
            | Self::TrustedHereOnly { .. }
            | Self::UntrustedHereOnly { .. }
            | Self::FetchFailed { .. }
            | Self::RevocationUnknown { .. }
            | Self::TrustUnknown { .. } => Severity::Warning,
            Self::ChainReordered
            | Self::ChainExtra { .. }
            | Self::ChainCompleted { .. }
            | Self::ChainFetched { .. }
            | Self::NoClientAuth
            | Self::NoTimestamps
            | Self::Wildcard { .. } => Severity::Info,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::NoCertificate => "no-certificate",
            Self::KeyMismatch { .. } => "key-mismatch",
            Self::HostMismatch { .. } => "host-mismatch",
            Self::Expired { .. } => "expired",
            Self::NotYetValid { .. } => "not-yet-valid",
            Self::ExpiresSoon { .. } => "expires-soon",
            Self::ChainIncomplete { .. } => "chain-incomplete",
            Self::IssuerUnknown { .. } => "issuer-unknown",
            Self::ChainReordered => "chain-reordered",
            Self::ChainExtra { .. } => "chain-extra",
            Self::ChainUntrusted { .. } => "chain-untrusted",
            Self::SelfSigned => "self-signed",
            Self::CaAsLeaf { .. } => "ca-as-leaf",
            Self::WeakKey { .. } => "weak-key",
            Self::WeakSignature { .. } => "weak-signature",
            Self::NoServerAuth => "no-server-auth",
            Self::CommonNameOnly { .. } => "common-name-only",
            Self::ValidityTooLong { .. } => "validity-too-long",
            Self::Wildcard { .. } => "wildcard",
            Self::ChainCompleted { .. } => "chain-completed",
            Self::ChainFetched { .. } => "chain-fetched",
            Self::FetchFailed { .. } => "fetch-failed",
            Self::Revoked { .. } => "revoked",
            Self::RevocationUnknown { .. } => "revocation-unknown",
            Self::TrustedHereOnly { .. } => "trusted-here-only",
            Self::UntrustedHereOnly { .. } => "untrusted-here-only",
            Self::NoClientAuth => "no-client-auth",
            Self::NoTimestamps => "no-timestamps",
            Self::TrustUnknown { .. } => "trust-unknown",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NoCertificate
            | Self::ChainReordered
            | Self::SelfSigned
            | Self::NoServerAuth
            | Self::NoClientAuth
            | Self::NoTimestamps => Vec::new(),
            Self::KeyMismatch { subject }
            | Self::ChainExtra { subject }
            | Self::ChainCompleted { subject }
            | Self::CaAsLeaf { subject } => vec![("subject", subject.into())],
            Self::TrustedHereOnly { root } | Self::UntrustedHereOnly { root } => vec![("root", root.into())],
            Self::HostMismatch { host, names } => vec![("host", host.into()), ("names", names.into())],
            Self::Expired { subject, date }
            | Self::NotYetValid { subject, date }
            | Self::Revoked { subject, date } => {
                vec![("subject", subject.into()), ("date", Fact::Date(*date))]
            }
            Self::ChainFetched { subject, url } => vec![("subject", subject.into()), ("url", url.into())],
            Self::FetchFailed { url, cause } => vec![("url", url.into()), ("cause", cause.into())],
            Self::RevocationUnknown { subject, cause } => {
                vec![("subject", subject.into()), ("cause", cause.into())]
            }
            Self::ExpiresSoon { subject, days } => {
                vec![("subject", subject.into()), ("days", Fact::Number(*days))]
            }
            Self::ChainIncomplete { issuer, url } | Self::IssuerUnknown { issuer, url } => {
                vec![("issuer", issuer.into()), ("url", url.into())]
            }
            Self::ChainUntrusted { root, cause } => vec![("root", root.into()), ("cause", cause.into())],
            Self::WeakKey { subject, key } => vec![("subject", subject.into()), ("key", key.into())],
            Self::WeakSignature { subject, signature } => {
                vec![("subject", subject.into()), ("signature", signature.into())]
            }
            Self::CommonNameOnly { name } | Self::Wildcard { name } => vec![("name", name.into())],
            Self::ValidityTooLong { days, most } => {
                vec![("days", Fact::Number(*days)), ("most", Fact::Number(*most))]
            }
            Self::TrustUnknown { cause } => vec![("cause", cause.into())],
        }
    }
}
