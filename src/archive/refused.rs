//! What did not go through: refused, or still waiting where the logs end.
//!
//! A server tries again what it could not hand over, and writes a line each time; logs are rotated in between. So each message counts
//! once, by the name that its server gave it, and not at all where it went in the end: that one is counted as it went.

use crate::name::MailDomain;
use crate::policy::Direction;
use std::collections::{HashMap, HashSet};

/// More are counted as they are, and forgotten.
const MOST_WAITING: usize = 50_000;
/// More domains that only ever were refused are not told apart.
const MOST_STRANGERS: usize = 50_000;
/// Longer names are not kept.
const LONGEST: usize = 400;

/// How many, and of these how many because of TLS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub all: u64,
    pub for_tls: u64,
}

impl Count {
    pub(super) fn add(&mut self, other: Self) {
        self.all += other.all;
        self.for_tls += other.for_tls;
    }
}

/// A message on its way between us and a domain, by the name that its server gave it.
type Key = (Direction, String, String);

/// What did not go through.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Refused {
    /// What was not seen to go; whether TLS was the reason.
    waiting: HashMap<Key, bool>,
    /// What went after it had waited: another log may tell of the waiting.
    late: HashSet<Key>,
    /// Counted already.
    counted: HashMap<(Direction, MailDomain), Count>,
}

impl Refused {
    /// A message was refused, or has to wait. `id`: the name that its server gave it.
    pub(super) fn take(&mut self, id: &str, domain: &str, direction: Direction, for_tls: bool) {
        if id.len() + domain.len() > LONGEST {
            return;
        }
        if self.waiting.len() >= MOST_WAITING {
            self.settle();
        }
        *self.waiting.entry(key(id, domain, direction)).or_default() |= for_tls;
    }

    /// A message went to a domain. `is_late`: it had been on the server for a while.
    pub(super) fn went(&mut self, id: &str, domain: &str, is_late: bool) {
        if self.waiting.is_empty() && !is_late || id.len() + domain.len() > LONGEST {
            return;
        }
        let key = key(id, domain, Direction::Outbound);
        let _ = self.waiting.remove(&key);
        if is_late && self.late.len() < MOST_WAITING {
            let _ = self.late.insert(key);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.late.extend(other.late);
        for ((direction, id, domain), for_tls) in other.waiting {
            self.take(&id, &domain, direction, for_tls);
        }
        for (whose, count) in other.counted {
            self.count(whose, count);
        }
    }

    /// How many of each domain.
    pub(super) fn counts(mut self) -> impl Iterator<Item = (Direction, MailDomain, Count)> {
        self.settle();
        self.counted.into_iter().map(|((direction, domain), count)| (direction, domain, count))
    }

    fn settle(&mut self) {
        for (key, for_tls) in std::mem::take(&mut self.waiting) {
            if self.late.contains(&key) {
                continue;
            }
            let (direction, _, domain) = key;
            if let Ok(domain) = domain.parse() {
                self.count((direction, domain), Count { all: 1, for_tls: for_tls.into() });
            }
        }
    }

    fn count(&mut self, whose: (Direction, MailDomain), count: Count) {
        if self.counted.len() < MOST_STRANGERS || self.counted.contains_key(&whose) {
            self.counted.entry(whose).or_default().add(count);
        }
    }
}

fn key(id: &str, domain: &str, direction: Direction) -> Key {
    (direction, id.to_owned(), domain.to_ascii_lowercase())
}
