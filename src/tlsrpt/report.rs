//! One report: read once, and then only values that make sense.

use super::document::{self, Document, Lines};
use crate::name::MailDomain;
use serde::{Serialize, Serializer};
use std::net::IpAddr;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// No report is larger: the largest senders write some hundred kilobytes a day.
pub(crate) const LARGEST: usize = 16 << 20;

/// No text of a report that is shown is longer, in characters.
const LONGEST: usize = 300;

/// A report, by one organisation about one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Who reports: the partner that sends mail to us.
    pub organization: String,
    /// Its name for the report.
    pub id: String,
    /// From when.
    pub begin: OffsetDateTime,
    /// Until when; never before its beginning.
    pub end: OffsetDateTime,
    /// What was seen under each policy.
    pub policies: Vec<Applied>,
}

/// What was seen under one policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Which promise of ours the sender went by.
    pub kind: PolicyKind,
    /// The domain that it is about: ours.
    pub domain: MailDomain,
    /// For MTA-STS: whether the policy of that time said that there is none.
    pub is_off: bool,
    /// Sessions over TLS as the policy asks for it.
    pub successful: u64,
    /// Sessions that failed it; at least as many as the details name.
    pub failed: u64,
    /// Why they failed.
    pub details: Vec<Detail>,
}

/// Why some sessions failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The kind.
    pub cause: Cause,
    /// The server of the sender that could not deliver.
    pub sender: Option<IpAddr>,
    /// Which of our servers.
    pub host: Option<String>,
    /// How many sessions.
    pub sessions: u64,
    /// More about it, in the sender's words.
    pub reason: Option<String>,
}

/// Which promise a sender went by (section 4.4, `policy-type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyKind {
    /// MTA-STS.
    Sts,
    /// DANE.
    Tlsa,
    /// None that it knew of.
    NoPolicyFound,
}

impl PolicyKind {
    /// As reports write it, and as the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sts => "sts",
            Self::Tlsa => "tlsa",
            Self::NoPolicyFound => "no-policy-found",
        }
    }
}

/// Why a session failed (section 4.3, `result-type`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// One that the standard names.
    Known(&'static str),
    /// One of the sender's own.
    Other(String),
    /// The sum says that sessions failed, and no detail says why.
    Untold,
}

/// What the standard names: about TLS itself (4.3.1), DANE (4.3.2.1) and MTA-STS (4.3.2.2).
const KNOWN: [&str; 11] = [
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
];

impl Cause {
    /// Every kind that the standard names.
    pub fn known() -> impl Iterator<Item = Self> {
        KNOWN.into_iter().map(Self::Known)
    }

    /// As reports write it; `untold` where none does.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(kind) => kind,
            Self::Other(kind) => kind,
            Self::Untold => "untold",
        }
    }

    fn of(text: &str) -> Self {
        let text = text.trim().to_ascii_lowercase();
        KNOWN.into_iter().find(|it| *it == text).map_or_else(|| Self::Other(shortened(&text)), Self::Known)
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Why something is no report that could be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Defect {
    /// Not JSON, or not with the fields of section 4.4.
    #[error("{0}")]
    Malformed(String),
    /// Larger than any report.
    #[error("larger than {LARGEST} bytes")]
    TooLarge,
    /// It ends before it begins.
    #[error("it begins at {begin} and ends before that, at {end}")]
    Reversed {
        /// As it is written.
        begin: String,
        /// Likewise.
        end: String,
    },
}

impl Report {
    /// Reads the JSON document.
    pub fn read(json: &[u8]) -> Result<Self, Defect> {
        if json.len() > LARGEST {
            return Err(Defect::TooLarge);
        }
        let document: Document =
            serde_json::from_slice(json).map_err(|error| Defect::Malformed(shortened(&error.to_string())))?;
        let (begin, end) = (&document.date_range.start_datetime, &document.date_range.end_datetime);
        let (from, to) = (time(begin)?, time(end)?);
        if to < from {
            return Err(Defect::Reversed { begin: shortened(begin), end: shortened(end) });
        }
        Ok(Self {
            organization: shortened(&document.organization_name),
            id: document.report_id,
            begin: from,
            end: to,
            policies: document.policies.into_iter().map(applied).collect::<Result<_, _>>()?,
        })
    }
}

fn applied(policy: document::Policy) -> Result<Applied, Defect> {
    let about = policy.about;
    let kind = match about.kind.trim().to_ascii_lowercase().as_str() {
        "sts" => PolicyKind::Sts,
        "tlsa" => PolicyKind::Tlsa,
        "no-policy-found" => PolicyKind::NoPolicyFound,
        other => return Err(Defect::Malformed(format!("policy-type {:?}", shortened(other)))),
    };
    let domain = about.domain.trim().trim_end_matches('.').parse();
    let domain = domain.map_err(|_| {
        Defect::Malformed(format!("policy-domain {:?} is no domain", shortened(&about.domain)))
    })?;
    let details: Vec<Detail> = policy
        .failure_details
        .unwrap_or_default()
        .into_iter()
        .map(detail)
        .filter(|it| it.sessions > 0)
        .collect();
    let told = details.iter().map(|it| it.sessions).fold(0, u64::saturating_add);
    Ok(Applied {
        kind,
        domain,
        is_off: about.lines.is_some_and(|lines| is_off(&lines)),
        successful: policy.summary.total_successful_session_count,
        // Who names more failures than its own sum has is not taken for having had fewer.
        failed: policy.summary.total_failure_session_count.max(told),
        details,
    })
}

fn detail(it: document::Detail) -> Detail {
    Detail {
        cause: Cause::of(&it.result_type),
        sender: it.sending_mta_ip.and_then(|it| it.trim().parse().ok()),
        host: it
            .receiving_mx_hostname
            .map(|it| shortened(it.trim().trim_end_matches('.')))
            .filter(|it| !it.is_empty()),
        sessions: it.failed_session_count,
        reason: it.failure_reason_code.map(|it| shortened(it.trim())).filter(|it| !it.is_empty()),
    }
}

/// Whether the lines of a policy have `mode: none` (RFC 8461, section 3.2).
fn is_off(lines: &Lines) -> bool {
    let off = |text: &str| {
        text.lines().filter_map(|line| line.split_once(':')).any(|(name, value)| {
            name.trim().eq_ignore_ascii_case("mode") && value.trim().eq_ignore_ascii_case("none")
        })
    };
    match lines {
        Lines::Many(lines) => lines.iter().any(|line| off(line)),
        Lines::One(text) => off(text),
    }
}

/// A time (RFC 3339); one without its zone is taken as UTC, which section 4.1 asks for.
fn time(text: &str) -> Result<OffsetDateTime, Defect> {
    let text = text.trim();
    let read = OffsetDateTime::parse(text, &Rfc3339);
    let read = read.or_else(|_| OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339));
    // Another zone may lead out of the years that there are, or that can be written.
    let read = read.ok().and_then(|it| it.checked_to_offset(time::UtcOffset::UTC));
    let read = read.filter(|it| (0..10_000).contains(&it.year()));
    read.ok_or_else(|| Defect::Malformed(format!("{:?} is no time", shortened(text))))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
