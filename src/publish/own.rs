//! What is to be said beyond single records: whether names and addresses lead to each other, whether the CA in use may
//! issue, whether reports reach anybody, and how a zone is signed.

use crate::explain::{Explain, Fact, Facts, Severity};

/// What is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Finding {
    /// An MX record names an address instead of a host (RFC 5321, section 5.1).
    MxAddress { domain: String, address: String },
    /// The address of a mail server has no name.
    NoReverse { host: String, address: String },
    /// The name of the address does not lead back to it.
    ReverseStrange { address: String, name: String },
    /// CAA records leave out the CA whose certificate is shown.
    CaaForbids { host: String, at: String, ca: String, record: String },
    /// The CA may issue only to one account, or in certain ways (RFC 8657).
    CaaBound { host: String, at: String, parameters: String },
    /// The CA may issue to other accounts than ours alone.
    CaaAccount { host: String, at: String, accounts: String, own: String, record: String },
    /// Nothing says which CA may issue.
    CaaNone { host: String, record: String },
    /// The address for reports cannot get any.
    ReportUnreachable { address: String, cause: String },
    /// The zone is signed in a way that is given up (RFC 8624, RFC 9905).
    OldAlgorithm { name: String, algorithm: String },
    /// NSEC3 with more iterations than resolvers do (RFC 9276).
    Nsec3Iterations { name: String, iterations: u16 },
    /// The policy changed, and its number did not.
    StsIdUnchanged { domain: String, id: String },
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::MxAddress { .. } | Self::CaaForbids { .. } | Self::CaaAccount { .. } => Severity::Error,
            Self::CaaNone { .. } | Self::CaaBound { .. } => Severity::Info,
            _ => Severity::Warning,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::MxAddress { .. } => "mx-address",
            Self::NoReverse { .. } => "mx-no-reverse",
            Self::ReverseStrange { .. } => "mx-reverse-strange",
            Self::CaaForbids { .. } => "caa-forbids",
            Self::CaaBound { .. } => "caa-bound",
            Self::CaaAccount { .. } => "caa-account",
            Self::CaaNone { .. } => "caa-none",
            Self::ReportUnreachable { .. } => "tlsrpt-unreachable",
            Self::OldAlgorithm { .. } => "dnssec-algorithm",
            Self::Nsec3Iterations { .. } => "dnssec-iterations",
            Self::StsIdUnchanged { .. } => "sts-id-unchanged",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::MxAddress { domain, address } => {
                vec![("domain", domain.into()), ("address", address.into())]
            }
            Self::NoReverse { host, address } => vec![("host", host.into()), ("address", address.into())],
            Self::ReverseStrange { address, name } => {
                vec![("address", address.into()), ("name", name.into())]
            }
            Self::CaaForbids { host, at, ca, record } => {
                vec![("host", host.into()), ("at", at.into()), ("ca", ca.into()), ("record", record.into())]
            }
            Self::CaaBound { host, at, parameters } => {
                vec![("host", host.into()), ("at", at.into()), ("parameters", parameters.into())]
            }
            Self::CaaAccount { host, at, accounts, own, record } => vec![
                ("host", host.into()),
                ("at", at.into()),
                ("accounts", accounts.into()),
                ("own", own.into()),
                ("record", record.into()),
            ],
            Self::CaaNone { host, record } => vec![("host", host.into()), ("record", record.into())],
            Self::ReportUnreachable { address, cause } => {
                vec![("address", address.into()), ("cause", cause.into())]
            }
            Self::OldAlgorithm { name, algorithm } => {
                vec![("name", name.into()), ("algorithm", algorithm.into())]
            }
            Self::StsIdUnchanged { domain, id } => vec![("domain", domain.into()), ("id", id.into())],
            Self::Nsec3Iterations { name, iterations } => {
                vec![("name", name.into()), ("iterations", Fact::Number((*iterations).into()))]
            }
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
            Finding::MxAddress { domain: c(), address: c() },
            Finding::NoReverse { host: c(), address: c() },
            Finding::ReverseStrange { address: c(), name: c() },
            Finding::CaaForbids { host: c(), at: c(), ca: c(), record: c() },
            Finding::CaaBound { host: c(), at: c(), parameters: c() },
            Finding::CaaAccount { host: c(), at: c(), accounts: c(), own: c(), record: c() },
            Finding::CaaNone { host: c(), record: c() },
            Finding::ReportUnreachable { address: c(), cause: c() },
            Finding::OldAlgorithm { name: c(), algorithm: c() },
            Finding::Nsec3Iterations { name: c(), iterations: 150 },
            Finding::StsIdUnchanged { domain: c(), id: c() },
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }
}
