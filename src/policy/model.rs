//! The policy itself: a class for everybody, and the partners who are treated otherwise.

use super::{Error, Partner};
use crate::name::MailDomain;
use crate::tls::Class;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Which way mail goes, seen from the user's server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Mail that the user's server receives.
    Inbound,
    /// Mail that the user's server sends.
    Outbound,
}

/// A class for everybody in each direction, and the partners who are treated otherwise.
///
/// What is said of a domain holds for the domains below it as well, unless something is said of those.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Given")]
pub struct Policy {
    /// For mail that is received from everybody else.
    pub inbound: Class,
    /// For mail that is sent to everybody else.
    pub outbound: Class,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    partners: Vec<Partner>,
}

/// What holds for one partner, in each direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Classes {
    /// For mail that is received from there.
    pub inbound: Class,
    /// For mail that is sent there.
    pub outbound: Class,
}

/// No policy file is larger: ten thousand partners fit.
const LARGEST_FILE: u64 = 4 << 20;

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Inbound, Self::Outbound];

    /// As the command line's contract writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }
}

impl Policy {
    /// A policy without partners.
    pub const fn new(inbound: Class, outbound: Class) -> Self {
        Self { inbound, outbound, partners: Vec::new() }
    }

    /// Reads a policy as [`Policy::to_toml`] writes it.
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::Unreadable { cause: error.to_string() })
    }

    /// Reads a policy file.
    pub fn from_file(path: &Path) -> Result<Self, Error> {
        let bytes = crate::store::read(path, LARGEST_FILE)?;
        let text =
            String::from_utf8(bytes).map_err(|error| Error::Unreadable { cause: error.to_string() })?;
        Self::from_toml(&text)
    }

    /// The policy as a file that people can read and change.
    pub fn to_toml(&self) -> Result<String, Error> {
        toml::to_string_pretty(self).map_err(|error| Error::Unreadable { cause: error.to_string() })
    }

    /// The partners who are treated otherwise, in the order in which they were added.
    pub fn partners(&self) -> &[Partner] {
        &self.partners
    }

    /// Adds a partner; nobody is named twice.
    pub fn add(&mut self, partner: Partner) -> Result<(), Error> {
        if self.partner(&partner.domain).is_some() {
            return Err(Error::PartnerTwice(partner.domain));
        }
        self.partners.push(partner);
        Ok(())
    }

    /// Adds a partner, in place of what was said of that domain before.
    pub fn put(&mut self, partner: Partner) {
        match self.partners.iter_mut().find(|known| known.domain == partner.domain) {
            Some(known) => *known = partner,
            None => self.partners.push(partner),
        }
    }

    /// Forgets a partner; returns what was said of it.
    pub fn remove(&mut self, domain: &MailDomain) -> Option<Partner> {
        let place = self.partners.iter().position(|known| known.domain == *domain)?;
        Some(self.partners.remove(place))
    }

    /// What is said of exactly this domain.
    pub fn partner(&self, domain: &MailDomain) -> Option<&Partner> {
        self.partners.iter().find(|known| known.domain == *domain)
    }

    /// The class for everybody else.
    pub fn default_class(&self, direction: Direction) -> Class {
        match direction {
            Direction::Inbound => self.inbound,
            Direction::Outbound => self.outbound,
        }
    }

    /// What holds for mail from and to a domain: the word of the nearest domain that has one, or the default.
    pub fn for_partner(&self, domain: &MailDomain) -> Classes {
        let class = |direction| {
            let nearest = self
                .partners
                .iter()
                .filter(|partner| partner.class(direction).is_some() && partner.covers(domain))
                .max_by_key(|partner| partner.domain.as_str().len());
            nearest
                .and_then(|partner| partner.class(direction))
                .unwrap_or_else(|| self.default_class(direction))
        };
        Classes { inbound: class(Direction::Inbound), outbound: class(Direction::Outbound) }
    }
}

/// A policy as it stands in a file: not yet known to be one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    #[serde(default)]
    inbound: Class,
    #[serde(default)]
    outbound: Class,
    #[serde(default)]
    partners: Vec<Partner>,
}

impl TryFrom<Given> for Policy {
    type Error = Error;

    fn try_from(given: Given) -> Result<Self, Error> {
        let mut policy = Self::new(given.inbound, given.outbound);
        for partner in given.partners {
            policy.add(partner)?;
        }
        Ok(policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn policy(partners: &[&str]) -> Policy {
        let mut policy = Policy::default();
        for partner in partners {
            policy.add(partner.parse().unwrap()).unwrap();
        }
        policy
    }

    fn classes(policy: &Policy, domain: &str) -> (Class, Class) {
        let found = policy.for_partner(&domain.parse().unwrap());
        (found.outbound, found.inbound)
    }

    #[test]
    fn the_nearest_word_holds_in_each_direction() {
        let policy = policy(&["bank.example=verified/required", "news.bank.example=plain"]);
        assert_eq!(classes(&policy, "bank.example"), (Class::Verified, Class::Required));
        assert_eq!(classes(&policy, "mail.bank.example"), (Class::Verified, Class::Required));
        assert_eq!(classes(&policy, "a.news.bank.example"), (Class::Plain, Class::Required));
        assert_eq!(classes(&policy, "notbank.example"), (Class::Opportunistic, Class::Opportunistic));
        assert_eq!(classes(&policy, "example"), (Class::Opportunistic, Class::Opportunistic));
    }

    #[test]
    fn nobody_is_named_twice() {
        let mut policy = policy(&["bank.example=required"]);
        let twice = Error::PartnerTwice("bank.example".parse().unwrap());
        assert_eq!(policy.add("BANK.example=plain".parse().unwrap()), Err(twice));
        policy.put("bank.example=plain".parse().unwrap());
        assert_eq!(policy.partners().len(), 1);
        assert_eq!(classes(&policy, "bank.example").0, Class::Plain);
        assert!(policy.remove(&"bank.example".parse().unwrap()).is_some());
        let text = "[[partners]]\ndomain = 'a.example'\n[[partners]]\ndomain = 'A.example'\n";
        assert!(Policy::from_toml(text).unwrap_err().to_string().contains("twice"));
    }

    #[test]
    fn a_file_is_readable_and_a_slip_in_it_is_told() {
        let policy = policy(&["bank.example=verified"]);
        let text = policy.to_toml().unwrap();
        let expected = "inbound = \"opportunistic\"\noutbound = \"opportunistic\"\n\n\
                        [[partners]]\ndomain = \"bank.example\"\noutbound = \"verified\"\n";
        assert_eq!(text, expected);
        assert_eq!(Policy::from_toml(&text), Ok(policy));
        for slip in ["inbuond = 'plain'", "inbound = 'tls'", "[[partners]]\ndomain = 'a b'"] {
            assert!(matches!(Policy::from_toml(slip), Err(Error::Unreadable { .. })), "{slip}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(
            defaults in (0..4usize, 0..4usize),
            partners in proptest::collection::btree_map("[a-z]{1,8}", (0..5usize, 0..5usize), 0..6),
        ) {
            let class = |index: usize| Class::ALL.get(index).copied();
            let mut policy = Policy::new(Class::ALL[defaults.0], Class::ALL[defaults.1]);
            for (label, (outbound, inbound)) in partners {
                let domain: MailDomain = format!("{label}.example").parse().unwrap();
                policy.add(Partner { outbound: class(outbound), inbound: class(inbound), ..Partner::new(domain) })?;
            }
            prop_assert_eq!(Policy::from_toml(&policy.to_toml()?)?, policy);
        }
    }
}
