//! How the trial of MTA-STS goes: RFC 8461 (section 8) has a policy be tried first, and enforced once the reports are
//! clean.

use serde::Serialize;
use time::{Duration, OffsetDateTime};

/// For so long nothing may have failed: two weeks, in which every server of a large sender has come by.
pub const QUIET: Duration = Duration::days(14);

/// What the reports say about enforcing the policy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trial {
    /// None was read that is about this domain, this policy and these weeks.
    #[default]
    NotRead,
    /// The policy has been published for less than two weeks, as far as the reports go back.
    TooShort,
    /// Something failed within the last two weeks.
    Failing,
    /// Two weeks without trouble.
    Clean,
}

impl Trial {
    /// As the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotRead => "not-read",
            Self::TooShort => "too-short",
            Self::Failing => "failing",
            Self::Clean => "clean",
        }
    }
}

/// What is kept of a domain's reports for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tried {
    /// The beginning of the first report by somebody who knew the policy.
    pub since: Option<OffsetDateTime>,
    /// The end of the last one, with sessions that went as promised.
    pub last_good: Option<OffsetDateTime>,
    /// The end of the last one with a failure that is not about DANE, which MTA-STS has no part in.
    pub last_bad: Option<OffsetDateTime>,
}

impl Tried {
    /// What they say at this time.
    pub(super) fn judge(&self, at: OffsetDateTime) -> Trial {
        let within = |time: Option<OffsetDateTime>| time.is_some_and(|time| at - time < QUIET);
        match self.since {
            _ if within(self.last_bad) => Trial::Failing,
            None => Trial::NotRead,
            // What was clean a year ago tells nothing of today.
            Some(_) if !within(self.last_good) => Trial::NotRead,
            Some(since) if at - since < QUIET => Trial::TooShort,
            Some(_) => Trial::Clean,
        }
    }
}
