//! A certificate whose end is watched.

use super::{Finding, Identity};
use crate::certificate::Certificate;
use crate::delivery::{self, Target};
use crate::explain::{Fact, Facts};
use crate::setup::Id;
use std::path::PathBuf;
use time::{Duration, OffsetDateTime};

/// Where a certificate is known from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Step 2 of a setup.
    Setup(Id),
    /// A file.
    File(PathBuf),
    /// A running server.
    Server(Target),
}

/// What of a certificate matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The names in it.
    pub hosts: Vec<String>,
    /// Good until.
    pub not_after: OffsetDateTime,
    /// SHA-256 of it, in hexadecimal; `None` where only the setup's record of it is left.
    pub sha256: Option<String>,
}

/// A certificate whose end is watched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// The setup's name, the file's path, or the server.
    pub name: String,
    /// Where it is known from.
    pub origin: Origin,
    /// What stays the same of it when it is renewed.
    pub identity: Identity,
    /// As it lies on this machine.
    pub kept: Option<Shown>,
    /// The server that shows it, where there is one to ask.
    pub asked: Option<Target>,
    /// As that server showed it, once it was asked.
    pub served: Option<Result<Shown, delivery::Error>>,
}

/// How much time must be left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// With less, it is time to renew.
    pub within: Duration,
    /// With less, it is urgent.
    pub critical: Duration,
}

/// How it stands; the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is time.
    Good,
    /// It is time to renew.
    Soon,
    /// Nothing is known of it.
    Unknown,
    /// It is urgent.
    Critical,
    /// It is over.
    Expired,
}

impl State {
    /// As `--json` prints it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Soon => "soon",
            Self::Unknown => "unknown",
            Self::Critical => "critical",
            Self::Expired => "expired",
        }
    }
}

impl From<&Certificate> for Shown {
    fn from(it: &Certificate) -> Self {
        Self { hosts: it.dns_names.clone(), not_after: it.not_after, sha256: Some(it.sha256.clone()) }
    }
}

impl Shown {
    /// The whole days until it expires; fewer than none where it has.
    pub fn days_left(&self, at: OffsetDateTime) -> i64 {
        (self.not_after - at).whole_seconds().div_euclid(86_400)
    }
}

impl Watched {
    /// What the server showed, where it was asked and answered.
    pub fn served(&self) -> Option<&Shown> {
        self.served.as_ref().and_then(|it| it.as_ref().ok())
    }

    /// What ends first: of the file's and the server's.
    pub fn first(&self) -> Option<&Shown> {
        self.kept.iter().chain(self.served()).min_by_key(|it| it.not_after)
    }

    /// The names in it.
    pub fn hosts(&self) -> &[String] {
        self.first().map(|it| it.hosts.as_slice()).unwrap_or_default()
    }

    /// What a reminder names.
    pub fn reminder(&self) -> Facts {
        let date = self
            .first()
            .map_or_else(|| Fact::Text(String::new()), |first| Fact::Date(first.not_after.date()));
        let hosts = if self.hosts().is_empty() { self.name.clone() } else { self.hosts().join(", ") };
        vec![("name", self.name.as_str().into()), ("hosts", hosts.into()), ("date", date)]
    }

    /// How it stands.
    pub fn state(&self, at: OffsetDateTime, limits: Limits) -> State {
        let Some(first) = self.first() else { return State::Unknown };
        let left = first.not_after - at;
        let by_time = if left <= Duration::ZERO {
            State::Expired
        } else if left < limits.critical {
            State::Critical
        } else if left < limits.within {
            State::Soon
        } else {
            State::Good
        };
        // A server that cannot be asked may show anything.
        if matches!(self.served, Some(Err(_))) { by_time.max(State::Unknown) } else { by_time }
    }

    /// What is to be said of it.
    pub fn findings(&self, at: OffsetDateTime, limits: Limits) -> Vec<Finding> {
        let name = || self.name.clone();
        let date = |it: &Shown| it.not_after.date();
        let mut findings = Vec::new();
        if let Some(first) = self.first() {
            match self.state(at, limits) {
                State::Expired => findings.push(Finding::Over { name: name(), date: date(first) }),
                _ if first.not_after - at < limits.within => {
                    findings.push(Finding::Soon {
                        name: name(),
                        days: first.days_left(at),
                        date: date(first),
                    });
                }
                _ => {}
            }
        }
        let asked = || self.asked.as_ref().map(ToString::to_string).unwrap_or_default();
        match (&self.kept, &self.served) {
            (_, Some(Err(error))) => {
                findings.push(Finding::NotSeen(error.clone()));
            }
            // Without the file itself, the day tells.
            (Some(kept), Some(Ok(served)))
                if kept.sha256.as_ref().is_some_and(|it| Some(it) != served.sha256.as_ref())
                    || (kept.sha256.is_none() && kept.not_after != served.not_after) =>
            {
                findings.push(Finding::Another { server: asked(), file: date(kept), served: date(served) });
            }
            _ => {}
        }
        findings
    }
}
