//! TLS reports (RFC 8460): what the servers of others saw when they sent mail to us. They count sessions, not messages,
//! so they stand beside the accounts and not in them. Read by [`crate::tlsrpt`].

use super::stream::Stream;
use crate::tlsrpt::{self, Content, Defect, Letter};
use serde::Serialize;
use std::io::{self, Read};
use time::OffsetDateTime;
use time::serde::rfc3339;

/// A report, by one organisation about one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Who reports: the partner that sends mail to us.
    pub organization: String,
    /// Its name for the report.
    pub id: String,
    /// From when.
    #[serde(with = "rfc3339")]
    pub begin: OffsetDateTime,
    /// Until when.
    #[serde(with = "rfc3339")]
    pub end: OffsetDateTime,
    /// The domains that it is about: ours.
    pub domains: Vec<String>,
    /// Sessions over TLS as our policy asks for it.
    pub successful: u64,
    /// Sessions that failed it.
    pub failed: u64,
    /// Why they failed.
    pub failures: Vec<Failure>,
}

/// Why sessions failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The kind, as RFC 8460 section 4.3 names it: `certificate-expired`.
    pub kind: String,
    /// Which of our servers.
    pub host: Option<String>,
    /// How many sessions.
    pub sessions: u64,
}

/// Reads a report; `Err` holds what is wrong with it.
pub(super) fn read<R: Read>(stream: &mut Stream<R>) -> io::Result<Result<Report, String>> {
    let json = stream.all(tlsrpt::LARGEST)?;
    let report = json.map_or(Err(tlsrpt::Defect::TooLarge), |json| tlsrpt::Report::read(&json));
    Ok(report.map(Report::from).map_err(|defect| defect.to_string()))
}

/// The reports that a message carries; `Err` holds what is wrong with one.
pub(super) fn carried(letter: Letter) -> Vec<Result<Report, String>> {
    let found = match letter.read() {
        Content::Nothing => Vec::new(),
        Content::TooLarge => vec![Err(Defect::TooLarge)],
        Content::Reports(found) => found,
    };
    found.into_iter().map(|it| it.map(Report::from).map_err(|defect| defect.to_string())).collect()
}

impl From<tlsrpt::Report> for Report {
    fn from(report: tlsrpt::Report) -> Self {
        let sum =
            |of: fn(&tlsrpt::Applied) -> u64| report.policies.iter().map(of).fold(0, u64::saturating_add);
        let mut domains: Vec<String> = report.policies.iter().map(|it| it.domain.to_string()).collect();
        domains.sort();
        domains.dedup();
        let failures = report.policies.iter().flat_map(|it| &it.details).map(|it| Failure {
            kind: it.cause.as_str().to_owned(),
            host: it.host.clone(),
            sessions: it.sessions,
        });
        Self {
            successful: sum(|it| it.successful),
            failed: sum(|it| it.failed),
            failures: failures.collect(),
            domains,
            begin: report.begin,
            end: report.end,
            organization: report.organization,
            id: report.id,
        }
    }
}
