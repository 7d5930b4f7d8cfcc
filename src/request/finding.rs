//! What is to be said about what is asked for: some of it at once, some only after DNS was asked.

use super::Algorithm;
use crate::explain::{Explain, Facts, Severity};
use crate::name::{DnsName, HostName, MailDomain};

/// One thing to know before the request is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No public CA signs the name.
    PrivateName(DnsName),
    /// The name stands for every host below another.
    Wildcard(DnsName),
    /// No public CA signs such a key.
    Ed25519,
    /// The key that signs is not that of the certificate to be renewed.
    OtherKey,
    /// A name in the old certificate that the new one cannot carry.
    LeftOut(String),
    /// The name has no address.
    Unresolved(DnsName),
    /// The name is an alias (CNAME).
    Alias {
        /// The name.
        name: DnsName,
        /// What it stands for.
        target: String,
    },
    /// Mail for the domains is not delivered to a host of this name.
    NotMx {
        /// The name.
        name: DnsName,
        /// The hosts that it is delivered to.
        mx: Vec<HostName>,
    },
    /// Mail for the domains is also delivered to this host, which is not asked for.
    MxNotAsked(HostName),
    /// There is no such domain.
    NoSuchDomain(MailDomain),
    /// The domain has no MX record: mail goes to the address of its own name (RFC 5321, section 5.1).
    NoMx(MailDomain),
    /// The domain takes no mail (RFC 7505).
    NullMx(MailDomain),
    /// CAA records forbid every CA.
    NobodyMayIssue {
        /// The name.
        name: DnsName,
        /// Where the records stand.
        at: HostName,
    },
    /// A critical CAA record that we do not know.
    UnknownCaa {
        /// The name.
        name: DnsName,
        /// Its tag.
        tag: String,
    },
    /// DNS could not be asked about it.
    NotAsked {
        /// The name.
        name: String,
        /// What happened instead.
        cause: String,
    },
}

/// What can be said without asking anybody.
pub fn at_once(hosts: &[DnsName], algorithm: impl Into<Option<Algorithm>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for host in hosts {
        if host.is_private() {
            findings.push(Finding::PrivateName(host.clone()));
        }
        if host.is_wildcard() {
            findings.push(Finding::Wildcard(host.clone()));
        }
    }
    if algorithm.into() == Some(Algorithm::Ed25519) {
        findings.push(Finding::Ed25519);
    }
    findings
}

impl Finding {
    /// How bad it is. Nothing of it keeps a request from being made: the CA may be one's own.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Wildcard(_) | Self::MxNotAsked(_) | Self::NoMx(_) => Severity::Info,
            Self::NobodyMayIssue { .. } | Self::NoSuchDomain(_) | Self::NullMx(_) => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::PrivateName(_) => "request-private-name",
            Self::Wildcard(_) => "request-wildcard",
            Self::Ed25519 => "request-ed25519",
            Self::OtherKey => "request-other-key",
            Self::LeftOut(_) => "request-left-out",
            Self::Unresolved(_) => "request-unresolved",
            Self::Alias { .. } => "request-alias",
            Self::NotMx { .. } => "request-not-mx",
            Self::MxNotAsked(_) => "request-mx-not-asked",
            Self::NoSuchDomain(_) => "request-no-such-domain",
            Self::NoMx(_) => "request-no-mx",
            Self::NullMx(_) => "request-null-mx",
            Self::NobodyMayIssue { .. } => "request-caa-nobody",
            Self::UnknownCaa { .. } => "request-caa-unknown",
            Self::NotAsked { .. } => "request-not-asked",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Ed25519 | Self::OtherKey => Vec::new(),
            Self::PrivateName(name) | Self::Unresolved(name) => vec![("name", name.as_str().into())],
            Self::Wildcard(name) => {
                vec![("name", name.as_str().into()), ("base", name.base().as_str().into())]
            }
            Self::LeftOut(name) => vec![("name", name.into())],
            Self::MxNotAsked(name) => vec![("name", name.as_str().into())],
            Self::NoSuchDomain(domain) | Self::NoMx(domain) | Self::NullMx(domain) => {
                vec![("domain", domain.as_str().into())]
            }
            Self::Alias { name, target } => vec![("name", name.as_str().into()), ("target", target.into())],
            Self::NotMx { name, mx } => {
                let mx: Vec<_> = mx.iter().map(HostName::as_str).collect();
                vec![("name", name.as_str().into()), ("mx", mx.join(", ").into())]
            }
            Self::NobodyMayIssue { name, at } => {
                vec![("name", name.as_str().into()), ("at", at.as_str().into())]
            }
            Self::UnknownCaa { name, tag } => vec![("name", name.as_str().into()), ("tag", tag.into())],
            Self::NotAsked { name, cause } => vec![("name", name.into()), ("cause", cause.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_its_words() {
        let name = || "*.example.org".parse::<DnsName>().unwrap();
        let host = || "mx.example.org".parse::<HostName>().unwrap();
        let domain = || "example.org".parse::<MailDomain>().unwrap();
        for finding in [
            Finding::PrivateName(name()),
            Finding::Wildcard(name()),
            Finding::Ed25519,
            Finding::OtherKey,
            Finding::LeftOut("mx_1".into()),
            Finding::Unresolved(name()),
            Finding::Alias { name: name(), target: "host.example".into() },
            Finding::NotMx { name: name(), mx: vec![host()] },
            Finding::MxNotAsked(host()),
            Finding::NoSuchDomain(domain()),
            Finding::NoMx(domain()),
            Finding::NullMx(domain()),
            Finding::NobodyMayIssue { name: name(), at: host() },
            Finding::UnknownCaa { name: name(), tag: "tbs".into() },
            Finding::NotAsked { name: "mx".into(), cause: "no answer".into() },
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }

    #[test]
    fn what_needs_no_dns_is_said_at_once() {
        let hosts = ["mx.example.org", "*.corp.lan", "*.example.org"].map(|host| host.parse().unwrap());
        assert_eq!(at_once(&hosts[..1], Algorithm::Rsa2048), []);
        assert_eq!(
            at_once(&hosts, Algorithm::Ed25519),
            [
                Finding::PrivateName(hosts[1].clone()),
                Finding::Wildcard(hosts[1].clone()),
                Finding::Wildcard(hosts[2].clone()),
                Finding::Ed25519,
            ]
        );
    }
}
