//! Counting: what is seen of each message is added to the account of its partner.

use crate::name::MailDomain;
use crate::policy::Direction;
use crate::received::{PeerCertificate, Used};
use crate::tls::{Class, Grade, TlsVersion};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use time::OffsetDateTime;

use super::partner::{Partner, Weakest};
use super::refused::{Count, Refused};

/// More partners than this are not told apart: a flood of made-up names must not fill the memory.
pub(super) const MOST_PARTNERS: usize = 50_000;

/// What is seen of one message where it passes between us and a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub grade: Grade,
    pub used: Used,
    pub version: Option<TlsVersion>,
    pub cipher: Option<Cow<'static, str>>,
    pub peer: PeerCertificate,
    pub date: Option<OffsetDateTime>,
}

impl Seen {
    /// A connection without TLS, or one of which nothing is told.
    pub(super) const fn without(used: Used) -> Self {
        let grade = if matches!(used, Used::No) { Grade::Plain } else { Grade::Unknown };
        Self { grade, used, version: None, cipher: None, peer: PeerCertificate::Unknown, date: None }
    }

    fn fate(&self, class: Class, direction: Direction) -> Fate {
        match (class, self.used) {
            (Class::Plain | Class::Opportunistic, _) => Fate::Taken,
            _ if self.grade == Grade::Local => Fate::Taken,
            (_, Used::No) => Fate::Refused,
            (_, Used::Unknown) => Fate::Unsure,
            // As readable as plain text for whoever tries, and no library of today agrees to it.
            (_, Used::Yes) if self.grade == Grade::Broken => Fate::Refused,
            (Class::Required, Used::Yes) => Fate::Taken,
            (Class::Verified, Used::Yes) => match self.peer {
                PeerCertificate::Verified => Fate::Taken,
                PeerCertificate::Failed | PeerCertificate::Unverified => Fate::Refused,
                // A client that was not asked for a certificate may have one; a server shows what it has.
                PeerCertificate::None if direction == Direction::Outbound => Fate::Refused,
                PeerCertificate::None | PeerCertificate::Unknown => Fate::Unsure,
            },
        }
    }
}

/// What would have become of a message under a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Taken,
    Refused,
    /// Nothing that was written down tells it.
    Unsure,
}

/// The account of one partner in one direction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Account {
    /// By grade, in the order of [`Grade::ALL`].
    grades: [u64; Grade::ALL.len()],
    refused_if_required: u64,
    unsure_if_required: u64,
    refused_if_verified: u64,
    unsure_if_verified: u64,
    too_old: u64,
    first: Option<OffsetDateTime>,
    last: Option<OffsetDateTime>,
    weakest: Option<Weakest>,
    refused: Count,
}

impl Account {
    fn add(&mut self, seen: Seen, direction: Direction) {
        self.grades[place(seen.grade)] += 1;
        let counts = |fate, wanted| u64::from(fate == wanted);
        let required = seen.fate(Class::Required, direction);
        self.refused_if_required += counts(required, Fate::Refused);
        self.unsure_if_required += counts(required, Fate::Unsure);
        let verified = seen.fate(Class::Verified, direction);
        self.refused_if_verified += counts(verified, Fate::Refused);
        self.unsure_if_verified += counts(verified, Fate::Unsure);
        let is_old = seen.version.is_some_and(|version| version < TlsVersion::Tls12);
        self.too_old += u64::from(is_old && required == Fate::Taken);
        if let Some(date) = seen.date {
            self.first = Some(self.first.map_or(date, |first| first.min(date)));
            self.last = Some(self.last.map_or(date, |last| last.max(date)));
        }
        if seen.used != Used::Unknown && seen.grade != Grade::Local {
            self.weaken(Weakest {
                grade: seen.grade,
                version: seen.version,
                cipher: seen.cipher,
                date: seen.date,
            });
        }
    }

    fn weaken(&mut self, other: Weakest) {
        // The later one of two that are as weak: it tells whether the weakness is still there. The rest only makes the
        // choice the same in whatever order the messages come.
        let is_weaker = |mine: &Weakest| {
            let by_rank = mine.rank().cmp(&other.rank());
            let later =
                || (other.date, other.version.map(Reverse)).cmp(&(mine.date, mine.version.map(Reverse)));
            by_rank.then_with(later).then_with(|| other.cipher.cmp(&mine.cipher)).is_gt()
        };
        if self.weakest.as_ref().is_none_or(is_weaker) {
            self.weakest = Some(other);
        }
    }

    fn merge(&mut self, other: Self) {
        for (mine, theirs) in self.grades.iter_mut().zip(other.grades) {
            *mine += theirs;
        }
        self.refused_if_required += other.refused_if_required;
        self.unsure_if_required += other.unsure_if_required;
        self.refused_if_verified += other.refused_if_verified;
        self.unsure_if_verified += other.unsure_if_verified;
        self.too_old += other.too_old;
        self.first = [self.first, other.first].into_iter().flatten().min();
        self.last = self.last.max(other.last);
        if let Some(weakest) = other.weakest {
            self.weaken(weakest);
        }
    }

    fn into_partner(self, domain: MailDomain, direction: Direction) -> Partner {
        let grade = |grade| self.grades[place(grade)];
        Partner {
            domain,
            direction,
            messages: self.grades.iter().sum(),
            strong: grade(Grade::Strong),
            acceptable: grade(Grade::Acceptable),
            weak: grade(Grade::Weak),
            broken: grade(Grade::Broken),
            plain: grade(Grade::Plain),
            unknown: grade(Grade::Unknown),
            local: grade(Grade::Local),
            first: self.first,
            last: self.last,
            refused_if_required: self.refused_if_required,
            unsure_if_required: self.unsure_if_required,
            refused_if_verified: self.refused_if_verified,
            unsure_if_verified: self.unsure_if_verified,
            too_old: self.too_old,
            weakest: self.weakest,
            refused: self.refused.all,
            refused_for_tls: self.refused.for_tls,
        }
    }
}

/// Its place in [`Grade::ALL`], which is in the order of its declaration.
const fn place(grade: Grade) -> usize {
    grade as usize
}

/// All accounts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    inbound: HashMap<MailDomain, Account>,
    outbound: HashMap<MailDomain, Account>,
    /// Messages without a partner, or of whose travel nothing is written.
    pub skipped: u64,
    /// What did not go through.
    pub refused: Refused,
    /// Messages of partners beyond [`MOST_PARTNERS`].
    pub beyond: u64,
    /// Domains that are written in another way than they are kept, and what is not a domain: they come again, too.
    names: Names,
}

/// What was read before. It is no part of what was counted.
#[derive(Debug, Default)]
struct Names(HashMap<String, Option<MailDomain>>);

impl PartialEq for Names {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Names {}

/// So many domains are kept as they were written.
const MOST_NAMES: usize = 5_000;

impl Tally {
    /// Adds a message to the account of the domain, as it was written.
    pub(super) fn add(&mut self, domain: &str, direction: Direction, seen: Seen) {
        // Most are written as they are kept.
        if let Some(account) = self.accounts(direction).get_mut(domain) {
            account.add(seen, direction);
            return;
        }
        if !self.names.0.contains_key(domain) {
            if self.names.0.len() >= MOST_NAMES {
                self.names.0.clear();
            }
            let _ = self.names.0.insert(domain.to_owned(), domain.parse().ok());
        }
        match self.names.0.get(domain).cloned() {
            Some(Some(domain)) => self.add_to(domain, direction, seen),
            _ => self.skipped += 1,
        }
    }

    /// Adds a message to an account.
    pub(super) fn add_to(&mut self, domain: MailDomain, direction: Direction, seen: Seen) {
        let accounts = self.accounts(direction);
        let is_full = accounts.len() >= MOST_PARTNERS;
        match accounts.entry(domain) {
            Entry::Occupied(account) => account.into_mut().add(seen, direction),
            Entry::Vacant(_) if is_full => self.beyond += 1,
            Entry::Vacant(place) => place.insert(Account::default()).add(seen, direction),
        }
    }

    /// Adds what somebody else counted.
    pub(super) fn merge(&mut self, other: Self) {
        self.skipped += other.skipped;
        self.beyond += other.beyond;
        self.refused.merge(other.refused);
        for (direction, theirs) in
            [(Direction::Inbound, other.inbound), (Direction::Outbound, other.outbound)]
        {
            for (domain, account) in theirs {
                let accounts = self.accounts(direction);
                let is_full = accounts.len() >= MOST_PARTNERS;
                match accounts.entry(domain) {
                    Entry::Occupied(mine) => mine.into_mut().merge(account),
                    Entry::Vacant(_) if is_full => self.beyond += account.grades.iter().sum::<u64>(),
                    Entry::Vacant(place) => {
                        let _ = place.insert(account);
                    }
                }
            }
        }
    }

    /// The partners, those who would lose most first.
    pub(super) fn partners(mut self) -> Vec<Partner> {
        self.take_refused();
        let of = |accounts: HashMap<MailDomain, Account>, direction| {
            accounts.into_iter().map(move |(domain, account)| account.into_partner(domain, direction))
        };
        let mut all: Vec<Partner> =
            of(self.inbound, Direction::Inbound).chain(of(self.outbound, Direction::Outbound)).collect();
        all.sort_by(|a, b| {
            let key = |it: &Partner| {
                (it.refused_for_tls, it.refused_if_required, it.unsure_if_required, it.messages, it.refused)
            };
            let name = |it: &Partner| (it.domain.as_str().to_owned(), it.direction.as_str());
            key(b).cmp(&key(a)).then_with(|| name(a).cmp(&name(b)))
        });
        all
    }

    /// Adds what did not go through. Of whom nothing ever came in, and TLS was not the reason, is no partner: servers refuse
    /// junk all day.
    fn take_refused(&mut self) {
        for (direction, domain, count) in std::mem::take(&mut self.refused).counts() {
            let is_partner = direction == Direction::Outbound || count.for_tls > 0;
            let accounts = self.accounts(direction);
            let is_full = accounts.len() >= MOST_PARTNERS;
            match accounts.entry(domain) {
                Entry::Occupied(account) => account.into_mut().refused.add(count),
                Entry::Vacant(place) if is_partner && !is_full => {
                    place.insert(Account::default()).refused.add(count);
                }
                Entry::Vacant(_) => {}
            }
        }
    }

    fn accounts(&mut self, direction: Direction) -> &mut HashMap<MailDomain, Account> {
        match direction {
            Direction::Inbound => &mut self.inbound,
            Direction::Outbound => &mut self.outbound,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_has_its_place() {
        for (at, grade) in Grade::ALL.into_iter().enumerate() {
            assert_eq!(place(grade), at);
        }
    }

    #[test]
    fn a_domain_is_one_however_it_is_written() {
        let mut tally = Tally::default();
        for domain in [
            "Bank.Example",
            "bank.example",
            "BANK.example.",
            "b\u{fc}cher.example",
            "xn--bcher-kva.example",
            "a b",
        ] {
            tally.add(domain, Direction::Inbound, Seen::without(Used::No));
        }
        let partners = tally.partners();
        assert_eq!(partners.iter().map(|it| it.messages).collect::<Vec<_>>(), [3, 2]);
    }
}
