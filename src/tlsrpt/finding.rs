//! What is to be said about one kind of failure: what it means, and what to do about it.

use super::{Cause, Failure};
use crate::explain::{Explain, Fact, Facts, Severity};
use crate::name::MailDomain;
use time::OffsetDateTime;

/// So many names are told; of the others how many they are.
const MOST_NAMES: usize = 5;

/// One kind of failure, over all senders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The domain that mail was for.
    pub domain: MailDomain,
    /// Why it failed.
    pub cause: Cause,
    /// How many sessions.
    pub sessions: u64,
    /// Who could not deliver.
    pub senders: Vec<String>,
    /// To which of our servers.
    pub hosts: Vec<String>,
    /// The beginning of the first report that tells of it.
    pub first: OffsetDateTime,
    /// The end of the last.
    pub last: OffsetDateTime,
}

impl Finding {
    pub(super) fn of(domain: &MailDomain, failure: &Failure) -> Self {
        Self {
            domain: domain.clone(),
            cause: failure.cause.clone(),
            sessions: failure.sessions,
            senders: vec![failure.organization.clone()],
            hosts: failure.hosts.clone(),
            first: failure.first,
            last: failure.last,
        }
    }

    pub(super) fn add(&mut self, failure: &Failure) {
        self.sessions = self.sessions.saturating_add(failure.sessions);
        self.first = self.first.min(failure.first);
        self.last = self.last.max(failure.last);
        let put = |all: &mut Vec<String>, name: &String| {
            if !all.contains(name) {
                all.push(name.clone());
            }
        };
        put(&mut self.senders, &failure.organization);
        for host in &failure.hosts {
            put(&mut self.hosts, host);
        }
    }

    /// How bad it is: an error where it lies with our servers, a warning where it may pass by itself.
    pub fn severity(&self) -> Severity {
        match &self.cause {
            Cause::Known("sts-policy-fetch-error" | "dane-required") | Cause::Other(_) | Cause::Untold => {
                Severity::Warning
            }
            Cause::Known(_) => Severity::Error,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match &self.cause {
            Cause::Known("starttls-not-supported") => "tlsrpt-starttls-not-supported",
            Cause::Known("certificate-host-mismatch") => "tlsrpt-certificate-host-mismatch",
            Cause::Known("certificate-expired") => "tlsrpt-certificate-expired",
            Cause::Known("certificate-not-trusted") => "tlsrpt-certificate-not-trusted",
            Cause::Known("validation-failure") => "tlsrpt-validation-failure",
            Cause::Known("tlsa-invalid") => "tlsrpt-tlsa-invalid",
            Cause::Known("dnssec-invalid") => "tlsrpt-dnssec-invalid",
            Cause::Known("dane-required") => "tlsrpt-dane-required",
            Cause::Known("sts-policy-fetch-error") => "tlsrpt-sts-policy-fetch-error",
            Cause::Known("sts-policy-invalid") => "tlsrpt-sts-policy-invalid",
            Cause::Known("sts-webpki-invalid") => "tlsrpt-sts-webpki-invalid",
            Cause::Untold => "tlsrpt-untold",
            Cause::Known(_) | Cause::Other(_) => "tlsrpt-other",
        }
    }

    fn facts(&self) -> Facts {
        let hosts = if self.hosts.is_empty() { self.domain.to_unicode() } else { names(&self.hosts) };
        vec![
            ("domain", self.domain.to_unicode().into()),
            ("cause", self.cause.as_str().into()),
            ("count", Fact::Number(i64::try_from(self.sessions).unwrap_or(i64::MAX))),
            ("senders", names(&self.senders).into()),
            ("hosts", hosts.into()),
            ("first", Fact::Date(self.first.date())),
            ("last", Fact::Date(self.last.date())),
        ]
    }
}

/// `a, b, c, d, e (+3)`.
fn names(all: &[String]) -> String {
    let told = all.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(MOST_NAMES) {
        0 => told,
        more => format!("{told} (+{more})"),
    }
}
