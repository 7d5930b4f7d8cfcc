//! What comes next.

use super::Finding;
use super::look::{Records, Seen};
use crate::dns::{self, Record, Tlsa, Usage};
use crate::publish::State;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime, UtcOffset};

/// A longer time to live than this, in seconds, makes the wait longer than it has to be.
const LONG: u32 = 86_400;

/// A change that is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// The new key: the SHA-256 of its SubjectPublicKeyInfo, in hexadecimal.
    pub new: String,
    /// The key that was shown before, likewise; `None` until one was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The longest time to live that the records had, in seconds.
    pub ttl: u32,
    /// Since when every name server that answers has a record that holds for the new certificate.
    #[serde(default, with = "time::serde::rfc3339::option", skip_serializing_if = "Option::is_none")]
    pub since: Option<OffsetDateTime>,
    /// Whether, while the old certificate was shown, the same record held for both.
    #[serde(default)]
    pub kept: bool,
}

/// A time to the minute, as one compares it with a clock.
pub fn clock(at: OffsetDateTime) -> String {
    let at = at.checked_to_offset(UtcOffset::UTC).unwrap_or(at);
    format!("{} {:02}:{:02} UTC", at.date(), at.hour(), at.minute())
}

/// How many minutes are left, begun ones whole.
pub fn minutes_until(until: OffsetDateTime, now: OffsetDateTime) -> i64 {
    ((until - now).whole_seconds() + 59).div_euclid(60).max(0)
}

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// A new key, which DNS has to name first.
    Key,
    /// What DNS says holds for the new certificate as well: the key, or the CA, is the same.
    Kept,
    /// DNS names no key.
    Free,
}

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The new record beside the old one.
    Publish,
    /// Until no cache can hold what was there before.
    Wait,
    /// The new certificate.
    Install,
    /// That it is shown everywhere, and holds.
    Verify,
    /// The old record away.
    Remove,
}

impl Kind {
    /// As the command line's contract has it, and as the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Wait => "wait",
            Self::Install => "install",
            Self::Verify => "verify",
            Self::Remove => "remove",
        }
    }
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is about.
    pub kind: Kind,
    /// How far it is.
    pub state: State,
    /// What to add to DNS, or to take away.
    pub records: Vec<Record>,
}

/// How far it is, and what is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What kind of change it is.
    pub change: Change,
    /// In their order.
    pub steps: Vec<Step>,
    /// When the wait is over, once it has begun.
    pub until: Option<OffsetDateTime>,
    /// The worst first.
    pub findings: Vec<Finding>,
}

impl Told {
    /// The first step that is not done; `None` at the end.
    pub fn next(&self) -> Option<Kind> {
        self.steps.iter().find(|it| it.state != State::Done).map(|it| it.kind)
    }
}

impl Schedule {
    /// A change to this key, of which nothing was seen yet.
    pub fn new(new: impl Into<String>) -> Self {
        Self { new: new.into(), old: None, ttl: 0, since: None, kept: false }
    }

    /// When the wait is over, once it has begun: two times the time to live (RFC 7671, section 8.1).
    pub fn until(&self) -> Option<OffsetDateTime> {
        // A file that somebody edited may name the calendar's last day.
        Some(self.since?.saturating_add(self.wait()))
    }

    fn wait(&self) -> Duration {
        Duration::seconds(2 * i64::from(self.ttl))
    }

    /// Takes what was seen, and tells what comes next.
    pub fn take(&mut self, seen: &Seen) -> Told {
        let is_first = self.old.is_none() && self.since.is_none();
        let here = Here::of(seen);
        if self.old.is_none() {
            let others = seen.shown.iter().filter_map(|it| it.key.as_ref().ok());
            self.old = others.map(|(key, _)| key).find(|key| **key != seen.new && !key.is_empty()).cloned();
        }
        self.ttl = self.ttl.max(here.answers().map(|it| it.ttl).max().unwrap_or_default());
        let mut findings = here.trouble();
        let had = self.since;
        if here.everywhere_new() {
            self.since = had.or(Some(seen.at));
        } else if here.answers().next().is_some() {
            self.since = None;
            findings.extend(had.is_some().then(|| here.vanished()).into_iter().flatten());
        }
        let change = self.change(&here);
        let until = self.until();
        // Whatever was before the first look, waiting does not mend it any more.
        let began_installed = is_first && here.installed() && here.everywhere_new();
        // Where nobody answers nothing is known, least of all that it is safe to go on.
        let answered = here.answers().next().is_some();
        let waited = answered && (began_installed || until.is_some_and(|until| seen.at >= until));
        if began_installed {
            self.since = Some(seen.at.saturating_sub(self.wait()));
        }
        let steps = match change {
            Change::Key => {
                findings.extend(here.dangers(self.old.as_deref(), waited));
                self.of_key(&here, waited)
            }
            Change::Kept | Change::Free => {
                let host = seen.host.to_string();
                if change == Change::Kept {
                    findings.push(Finding::Kept { host });
                    findings.extend(here.dangers(None, true));
                } else {
                    findings.push(Finding::NoDane { host });
                }
                let install = step(Kind::Install, here.installed(), true, Vec::new());
                let holds = here.installed() && (change == Change::Free || here.proven());
                vec![install, step(Kind::Verify, holds, here.installed(), Vec::new())]
            }
        };
        let until = until.filter(|_| change == Change::Key && !began_installed);
        findings.sort_by_key(|it| std::cmp::Reverse(it.severity()));
        Told { change, steps, until, findings }
    }

    fn change(&mut self, here: &Here<'_>) -> Change {
        let is_unsigned = matches!(here.seen.dane.state, dns::State::Insecure(_));
        // Machines behind one name that do not agree have something, though nothing in common.
        let empty = |it: &Records| !it.new && it.others.is_empty() && it.ttl == 0;
        let is_empty = here.answers().next().is_some() && here.answers().all(empty);
        if is_unsigned || (is_empty && here.seen.dane.records.is_empty()) {
            return Change::Free;
        }
        // Once the new certificate is shown, every record that holds for it holds for all that is shown.
        // Where no certificate was seen, no record was held against one.
        if here.any_seen() && !here.any_new() && here.answers().next().is_some() {
            self.kept = here.everywhere_new() && here.answers().all(|it| it.both);
        }
        if self.kept { Change::Kept } else { Change::Key }
    }

    fn of_key(&self, here: &Here<'_>, waited: bool) -> Vec<Step> {
        let seen = here.seen;
        let unanswered = here.answers().next().is_none();
        let published = here.everywhere_new() || (unanswered && self.since.is_some());
        // All records of a name have one time to live (RFC 2181, section 5.2).
        let with_ttl =
            |record: Record| if self.ttl > 0 { Record { ttl: self.ttl, ..record } } else { record };
        let new = Tlsa::of_key(Usage::Ee, &seen.new).map(|it| with_ttl(Record::tlsa(&seen.name, &it)));
        let mut others: Vec<Record> = Vec::new();
        for it in here.answers().flat_map(|it| &it.others) {
            let record = with_ttl(Record::tlsa(&seen.name, it));
            if !others.contains(&record) {
                others.push(record);
            }
        }
        let installed = here.installed();
        let verified = installed && waited && here.proven();
        let clean = verified && others.is_empty();
        vec![
            step(Kind::Publish, published, true, new.into_iter().collect()),
            step(Kind::Wait, published && waited, published, Vec::new()),
            step(Kind::Install, installed, published && waited, Vec::new()),
            step(Kind::Verify, verified, installed, Vec::new()),
            step(Kind::Remove, clean, verified, others),
        ]
    }
}

fn step(kind: Kind, done: bool, open: bool, records: Vec<Record>) -> Step {
    let state = match (done, open) {
        (true, _) => State::Done,
        (_, true) => State::Open,
        _ => State::Locked,
    };
    Step { kind, state, records }
}

/// What was seen, put into the questions that matter.
struct Here<'a> {
    seen: &'a Seen,
}

impl<'a> Here<'a> {
    fn of(seen: &'a Seen) -> Self {
        Self { seen }
    }

    fn answers(&self) -> impl Iterator<Item = &'a Records> {
        self.seen.listed.iter().filter_map(|it| it.said.as_ref().ok())
    }

    fn everywhere_new(&self) -> bool {
        self.answers().next().is_some() && self.answers().all(|it| it.new)
    }

    /// The new certificate is shown at every address.
    fn installed(&self) -> bool {
        let all = &self.seen.shown;
        !all.is_empty() && all.iter().all(|it| it.key.as_ref().is_ok_and(|(_, is_new)| *is_new))
    }

    /// A certificate was seen at one of them at least.
    fn any_seen(&self) -> bool {
        self.seen.shown.iter().any(|it| it.key.as_ref().is_ok_and(|(key, _)| !key.is_empty()))
    }

    /// It is shown at one of them at least.
    fn any_new(&self) -> bool {
        self.seen.shown.iter().any(|it| it.key.as_ref().is_ok_and(|(_, is_new)| *is_new))
    }

    /// A record that DNSSEC proves holds for the new certificate.
    fn proven(&self) -> bool {
        self.seen.dane.records.iter().any(|it| it.matches == Some(true))
    }

    fn trouble(&self) -> Vec<Finding> {
        let seen = self.seen;
        let mut findings: Vec<Finding> = seen.trouble.iter().cloned().map(Finding::Dns).collect();
        for it in &seen.listed {
            if let Err(cause) = &it.said {
                findings.push(Finding::Silent { server: it.server.clone(), cause: cause.clone() });
            }
        }
        let failed = seen.shown.iter().filter_map(|it| it.key.as_ref().err());
        findings.extend(failed.cloned().map(Finding::Unreachable));
        findings
    }

    fn vanished(&self) -> Vec<Finding> {
        let without = self.seen.listed.iter().filter(|it| it.said.as_ref().is_ok_and(|it| !it.new));
        without
            .map(|it| Finding::Vanished { name: self.seen.name.clone(), server: it.server.clone() })
            .collect()
    }

    /// What costs mail, or soon will.
    fn dangers(&self, old: Option<&str>, waited: bool) -> Vec<Finding> {
        let (seen, host) = (self.seen, self.seen.host.to_string());
        let mut findings = Vec::new();
        if self.answers().next().is_none() {
            return findings;
        }
        for it in &seen.shown {
            let (Some(address), Ok((key, is_new))) = (it.address, &it.key) else { continue };
            let unnamed = |listed: &&super::Listed| {
                listed.said.as_ref().is_ok_and(|records| records.unnamed.contains(&address))
            };
            let address = address.to_string();
            let of_new = *is_new || *key == seen.new;
            if of_new && !waited {
                findings.push(Finding::Early { host: host.clone(), address });
            } else if let Some(listed) = seen.listed.iter().find(unnamed) {
                let (name, server) = (seen.name.clone(), listed.server.clone());
                findings.push(Finding::Refused { host: host.clone(), address, name, server });
            } else if !of_new && old.is_some_and(|old| old != key) {
                findings.push(Finding::Strange { host: host.clone(), address });
            }
        }
        let ttl = self.answers().map(|it| it.ttl).max().unwrap_or_default();
        if ttl > LONG && !self.everywhere_new() {
            let hours = 2 * i64::from(ttl) / 3600;
            findings.push(Finding::LongTtl { name: seen.name.clone(), hours });
        }
        findings
    }
}

#[cfg(test)]
mod tests;
