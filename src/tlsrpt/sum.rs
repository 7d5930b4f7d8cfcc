//! All reports together: for each of our domains who could deliver with TLS, who could not, why, and since when.

use super::{Cause, Finding, PolicyKind, Trial};
use crate::explain::shown_in_one_line;
use crate::name::MailDomain;
use serde::Serialize;
use std::net::IpAddr;
use time::OffsetDateTime;
use time::serde::rfc3339;

/// All reports together. They count sessions, not messages: a session may carry several messages, or be tried again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// How many were counted.
    pub reports: u64,
    /// How many were there more than once; each is counted once.
    pub duplicates: u64,
    /// The beginning of the first.
    #[serde(with = "rfc3339::option")]
    pub begin: Option<OffsetDateTime>,
    /// The end of the last.
    #[serde(with = "rfc3339::option")]
    pub end: Option<OffsetDateTime>,
    /// Each domain, the one with the most failures first.
    pub domains: Vec<OfDomain>,
}

/// What was told about one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfDomain {
    /// The domain: ours.
    pub domain: MailDomain,
    /// Sessions over TLS as promised.
    pub successful: u64,
    /// Sessions that failed.
    pub failed: u64,
    /// The beginning of the first report.
    #[serde(with = "rfc3339")]
    pub begin: OffsetDateTime,
    /// The end of the last.
    #[serde(with = "rfc3339")]
    pub end: OffsetDateTime,
    /// By the promise that senders went by.
    pub policies: Vec<OfPolicy>,
    /// By sender, the one with the most failures first.
    pub senders: Vec<Sender>,
    /// Each kind of failure of each sender, the most first.
    pub failures: Vec<Failure>,
    /// Whether MTA-STS has been tried long enough without trouble.
    pub trial: Trial,
}

/// What was seen under one kind of policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfPolicy {
    /// Which.
    pub policy: PolicyKind,
    /// Sessions as promised.
    pub successful: u64,
    /// Sessions that failed.
    pub failed: u64,
}

/// What one organisation told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// Its name.
    pub organization: String,
    /// Sessions as promised.
    pub successful: u64,
    /// Sessions that failed.
    pub failed: u64,
    /// The beginning of its first report.
    #[serde(with = "rfc3339")]
    pub begin: OffsetDateTime,
    /// The end of its last.
    #[serde(with = "rfc3339")]
    pub end: OffsetDateTime,
}

/// Why one organisation could not deliver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Who.
    pub organization: String,
    /// The promise that it went by.
    pub policy: PolicyKind,
    /// Why.
    pub cause: Cause,
    /// How many sessions.
    pub sessions: u64,
    /// Which of our servers.
    pub hosts: Vec<String>,
    /// The sender's servers.
    pub addresses: Vec<IpAddr>,
    /// More about it, in the sender's words.
    pub reasons: Vec<String>,
    /// The beginning of the first report that tells of it.
    #[serde(with = "rfc3339")]
    pub first: OffsetDateTime,
    /// The end of the last.
    #[serde(with = "rfc3339")]
    pub last: OffsetDateTime,
}

impl Sum {
    /// What was told about a domain.
    pub fn of(&self, domain: &MailDomain) -> Option<&OfDomain> {
        self.domains.iter().find(|it| it.domain == *domain)
    }

    /// Whether the reports about a domain say that MTA-STS may be enforced.
    pub fn trial(&self, domain: &MailDomain) -> Trial {
        self.of(domain).map_or(Trial::NotRead, |it| it.trial)
    }
}

impl Failure {
    /// How often, where, `from` where, and in what words: `3, mx.example.org, from 192.0.2.1`.
    pub fn told(&self, from: Option<String>) -> String {
        let parts = std::iter::once(self.sessions.to_string())
            .chain(self.hosts.iter().map(|it| shown_in_one_line(it)))
            .chain(from)
            .chain(self.reasons.iter().map(|it| shown_in_one_line(it)));
        parts.collect::<Vec<_>>().join(", ")
    }

    /// The sender's servers; `None` where none is named.
    pub fn addresses(&self) -> Option<String> {
        let all = self.addresses.iter().map(ToString::to_string).collect::<Vec<_>>();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

impl OfDomain {
    /// Each kind of failure, over all senders, the most first.
    pub fn findings(&self) -> Vec<Finding> {
        let mut all: Vec<Finding> = Vec::new();
        for failure in &self.failures {
            match all.iter_mut().find(|it| it.cause == failure.cause) {
                Some(known) => known.add(failure),
                None => all.push(Finding::of(&self.domain, failure)),
            }
        }
        all.sort_by_key(|it| std::cmp::Reverse((it.severity(), it.sessions)));
        all
    }
}
