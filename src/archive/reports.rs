//! TLS reports (RFC 8460): what the servers of others saw when they sent mail to us. They count sessions, not messages,
//! so they stand beside the accounts and not in them.

use super::stream::Stream;
use serde::{Deserialize, Serialize};
use std::io::{self, Read};
use time::OffsetDateTime;
use time::serde::rfc3339;

/// No report is larger: the largest senders write some hundred kilobytes a day.
const LARGEST: usize = 16 << 20;

/// A report, by one organisation about one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Who reports: the partner that sends mail to us.
    pub organization: String,
    /// Its name for the report.
    pub id: String,
    /// From when.
    #[serde(with = "rfc3339::option")]
    pub begin: Option<OffsetDateTime>,
    /// Until when.
    #[serde(with = "rfc3339::option")]
    pub end: Option<OffsetDateTime>,
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

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    organization_name: String,
    #[serde(default)]
    report_id: String,
    date_range: Option<Range>,
    policies: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Range {
    start_datetime: String,
    end_datetime: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Policy {
    #[serde(rename = "policy")]
    about: About,
    summary: Summary,
    #[serde(default)]
    failure_details: Vec<Detail>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct About {
    policy_domain: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Summary {
    total_successful_session_count: u64,
    total_failure_session_count: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Detail {
    result_type: String,
    receiving_mx_hostname: Option<String>,
    failed_session_count: u64,
}

/// Reads a report; `Err` holds what is wrong with it.
pub(super) fn read<R: Read>(stream: &mut Stream<R>) -> io::Result<Result<Report, String>> {
    let mut text = Vec::new();
    loop {
        text.extend_from_slice(stream.seen());
        stream.skip(usize::MAX);
        if stream.is_over() || text.len() > LARGEST {
            break;
        }
        stream.fill()?;
    }
    if text.len() > LARGEST {
        return Ok(Err(format!("larger than {LARGEST} bytes")));
    }
    Ok(serde_json::from_slice::<Document>(&text).map(Report::from).map_err(|error| error.to_string()))
}

impl From<Document> for Report {
    fn from(document: Document) -> Self {
        let time =
            |text: &str| OffsetDateTime::parse(text, &time::format_description::well_known::Rfc3339).ok();
        let range = document.date_range.as_ref();
        let sum = |of: fn(&Summary) -> u64| {
            document.policies.iter().map(|it| of(&it.summary)).fold(0, u64::saturating_add)
        };
        let mut domains: Vec<String> =
            document.policies.iter().map(|it| it.about.policy_domain.clone()).collect();
        domains.sort();
        domains.dedup();
        Self {
            begin: range.and_then(|it| time(&it.start_datetime)),
            end: range.and_then(|it| time(&it.end_datetime)),
            successful: sum(|it| it.total_successful_session_count),
            failed: sum(|it| it.total_failure_session_count),
            domains,
            failures: document
                .policies
                .into_iter()
                .flat_map(|it| it.failure_details)
                .map(|it| Failure {
                    kind: it.result_type,
                    host: it.receiving_mx_hostname,
                    sessions: it.failed_session_count,
                })
                .collect(),
            organization: document.organization_name,
            id: document.report_id,
        }
    }
}
