//! Counting: each report once, in bounded memory whatever anybody writes.

use super::report::{Applied, Detail};
use super::sum::{Failure, OfDomain, OfPolicy, Sender, Sum};
use super::trial::Tried;
use super::{Cause, PolicyKind, Report};
use crate::name::MailDomain;
use aws_lc_rs::digest::{SHA256, digest};
use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use time::OffsetDateTime;

/// More senders, or kinds of failure of them, than this are not told apart: a flood of made-up names must not fill the
/// memory.
pub(super) const MOST: usize = 10_000;

/// More of our domains: nobody has them.
const MOST_DOMAINS: usize = 1_000;

/// More reports are not known again: ten years of three hundred senders.
const MOST_KNOWN: usize = 1_000_000;

/// So many domains are told where none is the one that was asked for.
const MOST_OTHERS: usize = 10;

/// So many servers are told of each failure, and so many words about it.
const MOST_SERVERS: usize = 20;

/// What is counted so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    reports: u64,
    duplicates: u64,
    /// Policies that were not counted for want of room.
    pub beyond: u64,
    /// Domains that reports are about, and that were not asked for.
    pub others: BTreeSet<MailDomain>,
    span: Option<(OffsetDateTime, OffsetDateTime)>,
    /// A digest of who reported, and its name for the report.
    known: HashSet<[u8; 16]>,
    domains: BTreeMap<MailDomain, Account>,
    senders: HashMap<(MailDomain, String), Sender>,
    failures: HashMap<(MailDomain, String, PolicyKind, Cause), Failure>,
}

#[derive(Debug)]
struct Account {
    successful: u64,
    failed: u64,
    begin: OffsetDateTime,
    end: OffsetDateTime,
    policies: BTreeMap<PolicyKind, (u64, u64)>,
    tried: Tried,
}

impl Tally {
    /// Adds a report, unless it was there before. With a domain: only what is about it.
    pub(super) fn add(&mut self, report: &Report, only: Option<&MailDomain>) {
        if !self.is_new(report) {
            self.duplicates += 1;
            return;
        }
        let about: Vec<&Applied> =
            report.policies.iter().filter(|it| only.is_none_or(|only| it.domain == *only)).collect();
        if about.is_empty() && !report.policies.is_empty() {
            let others = report.policies.iter().map(|it| it.domain.clone());
            self.others.extend(others.take(MOST_OTHERS - self.others.len().min(MOST_OTHERS)));
            return;
        }
        self.reports += 1;
        let (begin, end) = self.span.unwrap_or((report.begin, report.end));
        self.span = Some((begin.min(report.begin), end.max(report.end)));
        for applied in about {
            self.count(report, applied);
        }
    }

    /// Some send a report twice, and the same message lies in two folders. The id alone is not enough: others may give
    /// the same one.
    fn is_new(&mut self, report: &Report) -> bool {
        let mut name = format!("{}\0{}\0{}\0{}", report.organization, report.id, report.begin, report.end);
        // Without an id, those for two domains differ in nothing else.
        for policy in &report.policies {
            name.push('\0');
            name.push_str(policy.domain.as_str());
        }
        let mut key = [0; 16];
        key.copy_from_slice(&digest(&SHA256, name.as_bytes()).as_ref()[..16]);
        if self.known.contains(&key) {
            return false;
        }
        if self.known.len() < MOST_KNOWN {
            let _ = self.known.insert(key);
        }
        true
    }

    fn count(&mut self, report: &Report, applied: &Applied) {
        let is_full = self.domains.len() >= MOST_DOMAINS && !self.domains.contains_key(&applied.domain);
        if is_full {
            self.beyond += 1;
            return;
        }
        let account = self.domains.entry(applied.domain.clone()).or_insert_with(|| Account {
            successful: 0,
            failed: 0,
            begin: report.begin,
            end: report.end,
            policies: BTreeMap::new(),
            tried: Tried::default(),
        });
        account.add(report, applied);
        let sender = Sender {
            organization: report.organization.clone(),
            successful: 0,
            failed: 0,
            begin: report.begin,
            end: report.end,
        };
        let key = (applied.domain.clone(), report.organization.clone());
        if let Some(sender) = room(&mut self.senders, key, sender, &mut self.beyond) {
            add(&mut sender.successful, applied.successful);
            add(&mut sender.failed, applied.failed);
            sender.begin = sender.begin.min(report.begin);
            sender.end = sender.end.max(report.end);
        }
        let told = applied.details.iter().map(|it| it.sessions).fold(0, u64::saturating_add);
        let untold = applied.failed - told.min(applied.failed);
        let untold = (untold > 0).then_some(Detail {
            cause: Cause::Untold,
            sender: None,
            host: None,
            sessions: untold,
            reason: None,
        });
        for detail in applied.details.iter().chain(&untold) {
            self.fail(report, applied, detail);
        }
    }

    fn fail(&mut self, report: &Report, applied: &Applied, detail: &Detail) {
        let failure = Failure {
            organization: report.organization.clone(),
            policy: applied.kind,
            cause: detail.cause.clone(),
            sessions: 0,
            hosts: Vec::new(),
            addresses: Vec::new(),
            reasons: Vec::new(),
            first: report.begin,
            last: report.end,
        };
        let key = (applied.domain.clone(), report.organization.clone(), applied.kind, detail.cause.clone());
        let Some(failure) = room(&mut self.failures, key, failure, &mut self.beyond) else { return };
        add(&mut failure.sessions, detail.sessions);
        failure.first = failure.first.min(report.begin);
        failure.last = failure.last.max(report.end);
        put(&mut failure.hosts, detail.host.as_ref());
        put(&mut failure.addresses, detail.sender.as_ref());
        put(&mut failure.reasons, detail.reason.as_ref());
    }

    /// Whether nothing was counted about any domain.
    pub(super) fn is_about_nothing(&self) -> bool {
        self.domains.is_empty()
    }

    /// All of it, judged as of this time.
    pub(super) fn into_sum(self, at: OffsetDateTime) -> Sum {
        let mut domains: Vec<OfDomain> =
            self.domains.into_iter().map(|(domain, account)| account.into_domain(domain, at)).collect();
        let at_domain =
            |all: &[OfDomain], domain: &MailDomain| all.binary_search_by(|it| it.domain.cmp(domain)).ok();
        for ((domain, _), sender) in self.senders {
            if let Some(at) = at_domain(&domains, &domain) {
                domains[at].senders.push(sender);
            }
        }
        for ((domain, ..), mut failure) in self.failures {
            if let Some(at) = at_domain(&domains, &domain) {
                failure.hosts.sort();
                failure.addresses.sort();
                failure.reasons.sort();
                domains[at].failures.push(failure);
            }
        }
        for domain in &mut domains {
            domain.senders.sort_by(|a, b| {
                let key = |it: &Sender| (Reverse(it.failed), Reverse(it.successful));
                key(a).cmp(&key(b)).then_with(|| a.organization.cmp(&b.organization))
            });
            domain.failures.sort_by(|a, b| {
                let name = |it: &Failure| (it.organization.clone(), it.policy, it.cause.clone());
                b.sessions.cmp(&a.sessions).then_with(|| name(a).cmp(&name(b)))
            });
        }
        domains.sort_by_key(|it| Reverse(it.failed));
        let (begin, end) = self.span.unzip();
        Sum { reports: self.reports, duplicates: self.duplicates, begin, end, domains }
    }
}

impl Account {
    fn add(&mut self, report: &Report, applied: &Applied) {
        add(&mut self.successful, applied.successful);
        add(&mut self.failed, applied.failed);
        self.begin = self.begin.min(report.begin);
        self.end = self.end.max(report.end);
        let of_policy = self.policies.entry(applied.kind).or_default();
        add(&mut of_policy.0, applied.successful);
        add(&mut of_policy.1, applied.failed);
        let tried = &mut self.tried;
        if applied.failed > 0 && applied.kind != PolicyKind::Tlsa {
            tried.last_bad = tried.last_bad.max(Some(report.end));
        }
        if applied.kind == PolicyKind::Sts && !applied.is_off {
            tried.since = Some(tried.since.map_or(report.begin, |since| since.min(report.begin)));
            if applied.successful > 0 {
                tried.last_good = tried.last_good.max(Some(report.end));
            }
        }
    }

    fn into_domain(self, domain: MailDomain, at: OffsetDateTime) -> OfDomain {
        let of_policy = |(policy, (successful, failed))| OfPolicy { policy, successful, failed };
        OfDomain {
            domain,
            successful: self.successful,
            failed: self.failed,
            begin: self.begin,
            end: self.end,
            policies: self.policies.into_iter().map(of_policy).collect(),
            senders: Vec::new(),
            failures: Vec::new(),
            trial: self.tried.judge(at),
        }
    }
}

/// The place of this key, where there is one, or room for it.
fn room<'a, K: Eq + Hash, V>(
    all: &'a mut HashMap<K, V>,
    key: K,
    new: V,
    beyond: &mut u64,
) -> Option<&'a mut V> {
    let is_full = all.len() >= MOST;
    match all.entry(key) {
        Entry::Occupied(known) => Some(known.into_mut()),
        Entry::Vacant(_) if is_full => {
            *beyond += 1;
            None
        }
        Entry::Vacant(place) => Some(place.insert(new)),
    }
}

/// Whoever claims more sessions than can be counted has that many.
fn add(count: &mut u64, more: u64) {
    *count = count.saturating_add(more);
}

fn put<T: PartialEq + Clone>(all: &mut Vec<T>, new: Option<&T>) {
    if let Some(new) = new
        && all.len() < MOST_SERVERS
        && !all.contains(new)
    {
        all.push(new.clone());
    }
}
