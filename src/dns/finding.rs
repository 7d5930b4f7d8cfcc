//! What is to be said about what a domain publishes.

use crate::explain::{Explain, Fact, Facts, Severity};

/// What is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Finding {
    /// The signatures of a name do not hold.
    Bogus { name: String },
    /// DNS did not answer.
    NoAnswer { name: String, cause: String },
    /// The DNS server that is asked leaves out what DNSSEC needs.
    NoDnssec,
    /// Likewise, and the servers of the zones themselves were asked in its place.
    AskedElsewhere,
    /// A record matches.
    DaneHolds { at: String },
    /// All is signed, and there is no record.
    DaneNone { at: String, record: String },
    /// Nothing is signed.
    DaneUnsigned { name: String },
    /// The MX records are not signed, those of the server are.
    DaneMxUnsigned { domain: String },
    /// No record is about the certificate.
    DaneMismatch { at: String, record: String },
    /// A record names the CA, and the certificate is not good for it.
    DaneIssuer { at: String, cause: String },
    /// There are records, and the server offers no TLS.
    DaneWithoutTls { at: String },
    /// A record of usage 0 or 1.
    DaneUsage { at: String, record: String },
    /// A record that cannot be used for another reason.
    DaneMalformed { at: String, record: String },
    /// Records, and none that can be used.
    DaneUseless { at: String, record: String },
    /// A record that is about nothing that the server shows, beside one that is.
    DaneSpare { at: String, record: String },
    /// Nobody is asked to report.
    ReportNone { domain: String },
    /// What asks for reports does not by its grammar.
    ReportRecord { name: String, text: String },
    /// No policy is announced.
    StsNone { domain: String },
    /// More than one announcement.
    StsSeveral { name: String },
    /// The announcement is none by its grammar.
    StsRecord { name: String, text: String },
    /// The policy's web server cannot be reached.
    StsUnreachable { host: String, cause: String },
    /// Its certificate does not hold.
    StsCertificate { host: String, cause: String },
    /// It has something else to say.
    StsStatus { host: String, status: u16 },
    /// It says that the policy is no plain text.
    StsMediaType { host: String, media: String },
    /// It is no policy.
    StsPolicy { host: String, cause: String },
    /// The policy says that there is none.
    StsOff { domain: String },
    /// The policy is only tried.
    StsTesting { domain: String },
    /// The policy is kept for a short time only.
    StsShort { domain: String, seconds: u32 },
    /// The policy is enforced.
    StsEnforced { domain: String },
    /// A server of the domain is not in the policy.
    StsNotListed { host: String, listed: String, enforced: bool },
    /// A server does not do what the policy promises.
    StsRefused { host: String, enforced: bool },
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NoDnssec
            | Self::AskedElsewhere
            | Self::DaneHolds { .. }
            | Self::DaneNone { .. }
            | Self::DaneUnsigned { .. }
            | Self::DaneSpare { .. }
            | Self::ReportNone { .. }
            | Self::StsNone { .. }
            | Self::StsTesting { .. }
            | Self::StsOff { .. }
            | Self::StsEnforced { .. } => Severity::Info,
            Self::NoAnswer { .. }
            | Self::ReportRecord { .. }
            | Self::DaneMxUnsigned { .. }
            | Self::DaneUsage { .. }
            | Self::DaneMalformed { .. }
            | Self::DaneUseless { .. }
            | Self::StsShort { .. }
            | Self::StsNotListed { enforced: false, .. }
            | Self::StsRefused { enforced: false, .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::Bogus { .. } => "dns-bogus",
            Self::NoAnswer { .. } => "dns-no-answer",
            Self::NoDnssec => "dns-no-dnssec",
            Self::AskedElsewhere => "dns-elsewhere",
            Self::DaneHolds { .. } => "dane-holds",
            Self::DaneNone { .. } => "dane-none",
            Self::DaneUnsigned { .. } => "dane-unsigned",
            Self::DaneMxUnsigned { .. } => "dane-mx-unsigned",
            Self::DaneMismatch { .. } => "dane-mismatch",
            Self::DaneIssuer { .. } => "dane-issuer",
            Self::DaneWithoutTls { .. } => "dane-without-tls",
            Self::DaneUsage { .. } => "dane-usage",
            Self::DaneMalformed { .. } => "dane-malformed",
            Self::DaneUseless { .. } => "dane-useless",
            Self::DaneSpare { .. } => "dane-spare",
            Self::ReportNone { .. } => "tlsrpt-none",
            Self::ReportRecord { .. } => "tlsrpt-record",
            Self::StsNone { .. } => "sts-none",
            Self::StsSeveral { .. } => "sts-several",
            Self::StsRecord { .. } => "sts-record",
            Self::StsUnreachable { .. } => "sts-unreachable",
            Self::StsCertificate { .. } => "sts-certificate",
            Self::StsStatus { .. } => "sts-status",
            Self::StsMediaType { .. } => "sts-media-type",
            Self::StsPolicy { .. } => "sts-policy",
            Self::StsOff { .. } => "sts-off",
            Self::StsTesting { .. } => "sts-testing",
            Self::StsShort { .. } => "sts-short",
            Self::StsEnforced { .. } => "sts-enforced",
            Self::StsNotListed { enforced: true, .. } => "sts-not-listed",
            Self::StsNotListed { .. } => "sts-not-listed-yet",
            Self::StsRefused { enforced: true, .. } => "sts-refused",
            Self::StsRefused { .. } => "sts-refused-later",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NoDnssec | Self::AskedElsewhere => Vec::new(),
            Self::Bogus { name } | Self::DaneUnsigned { name } | Self::StsSeveral { name } => {
                vec![("name", name.into())]
            }
            Self::NoAnswer { name, cause } => vec![("name", name.into()), ("cause", cause.into())],
            Self::DaneHolds { at } | Self::DaneWithoutTls { at } => vec![("at", at.into())],
            Self::DaneIssuer { at, cause } => vec![("at", at.into()), ("cause", cause.into())],
            Self::DaneNone { at, record }
            | Self::DaneMismatch { at, record }
            | Self::DaneUsage { at, record }
            | Self::DaneMalformed { at, record }
            | Self::DaneUseless { at, record }
            | Self::DaneSpare { at, record } => vec![("at", at.into()), ("record", record.into())],
            Self::DaneMxUnsigned { domain }
            | Self::ReportNone { domain }
            | Self::StsNone { domain }
            | Self::StsOff { domain }
            | Self::StsTesting { domain }
            | Self::StsEnforced { domain } => vec![("domain", domain.into())],
            Self::StsRecord { name, text } | Self::ReportRecord { name, text } => {
                vec![("name", name.into()), ("text", text.into())]
            }
            Self::StsUnreachable { host, cause }
            | Self::StsCertificate { host, cause }
            | Self::StsPolicy { host, cause } => vec![("host", host.into()), ("cause", cause.into())],
            Self::StsStatus { host, status } => {
                vec![("host", host.into()), ("status", Fact::Text(status.to_string()))]
            }
            Self::StsMediaType { host, media } => vec![("host", host.into()), ("media", media.into())],
            Self::StsShort { domain, seconds } => {
                vec![("domain", domain.into()), ("hours", Fact::Number(i64::from(*seconds) / 3600))]
            }
            Self::StsNotListed { host, listed, .. } => {
                vec![("host", host.into()), ("listed", listed.into())]
            }
            Self::StsRefused { host, .. } => vec![("host", host.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_its_words() {
        let c = || "text".to_owned();
        for finding in [
            Finding::Bogus { name: c() },
            Finding::NoAnswer { name: c(), cause: c() },
            Finding::NoDnssec,
            Finding::AskedElsewhere,
            Finding::DaneHolds { at: c() },
            Finding::DaneNone { at: c(), record: c() },
            Finding::DaneUnsigned { name: c() },
            Finding::DaneMxUnsigned { domain: c() },
            Finding::DaneMismatch { at: c(), record: c() },
            Finding::DaneIssuer { at: c(), cause: c() },
            Finding::DaneWithoutTls { at: c() },
            Finding::DaneUsage { at: c(), record: c() },
            Finding::DaneMalformed { at: c(), record: c() },
            Finding::DaneUseless { at: c(), record: c() },
            Finding::DaneSpare { at: c(), record: c() },
            Finding::ReportNone { domain: c() },
            Finding::ReportRecord { name: c(), text: c() },
            Finding::StsNone { domain: c() },
            Finding::StsSeveral { name: c() },
            Finding::StsRecord { name: c(), text: c() },
            Finding::StsUnreachable { host: c(), cause: c() },
            Finding::StsCertificate { host: c(), cause: c() },
            Finding::StsStatus { host: c(), status: 404 },
            Finding::StsMediaType { host: c(), media: c() },
            Finding::StsPolicy { host: c(), cause: c() },
            Finding::StsOff { domain: c() },
            Finding::StsTesting { domain: c() },
            Finding::StsShort { domain: c(), seconds: 60 },
            Finding::StsEnforced { domain: c() },
            Finding::StsNotListed { host: c(), listed: c(), enforced: true },
            Finding::StsNotListed { host: c(), listed: c(), enforced: false },
            Finding::StsRefused { host: c(), enforced: true },
            Finding::StsRefused { host: c(), enforced: false },
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }
}
