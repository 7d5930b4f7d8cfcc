//! The policy itself: a class for everybody, and the partners who are treated otherwise.

use super::{Client, Error, Fingerprint, Origin, Partner, Profile, profile};
use crate::name::MailDomain;
use crate::tls::{Class, TlsVersion};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
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
    profile: Profile,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<TlsVersion>,
    /// Whether the ports where users hand in mail (587 and 465, RFC 8314) are set up too; otherwise they stay as
    /// they are.
    pub submission: bool,
    /// Whether the certificates that recipients name in the DNS are asked for when mail is sent (RFC 7672).
    pub dane: bool,
    /// Whether the servers that recipients name on their websites are asked for when mail is sent (RFC 8461).
    pub mta_sts: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    partners: Vec<Partner>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    clients: Vec<Client>,
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
        Self {
            inbound,
            outbound,
            profile: Profile::Intermediate,
            minimum: None,
            submission: false,
            dane: false,
            mta_sts: false,
            partners: Vec::new(),
            clients: Vec::new(),
        }
    }

    /// How old a peer may be.
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// Takes another profile; a lowest version that it does not allow is forgotten.
    pub fn set_profile(&mut self, profile: Profile) {
        self.profile = profile;
        self.minimum = self.minimum.filter(|minimum| *minimum > profile.minimum());
    }

    /// The lowest version of TLS that is used.
    pub fn minimum(&self) -> TlsVersion {
        self.minimum.unwrap_or_else(|| self.profile.minimum())
    }

    /// Raises the lowest version above the profile's.
    pub fn raise_minimum(&mut self, minimum: TlsVersion) -> Result<(), Error> {
        let profile = self.profile;
        if minimum < profile.minimum() {
            return Err(Error::MinimumBelowProfile { minimum, profile });
        }
        self.minimum = Some(minimum).filter(|minimum| *minimum > profile.minimum());
        Ok(())
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

    /// The rules for servers that connect, in the order in which they were added.
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// TLS is hidden from some addresses.
    pub(super) fn hides_tls(&self) -> bool {
        self.clients.iter().any(|it| it.inbound == Class::Plain && matches!(it.from, Origin::Address(_)))
    }

    /// TLS is hidden from this address: of the rules by address that hold it, the narrowest says so.
    pub(super) fn hides_tls_from(&self, address: IpAddr) -> bool {
        let holding = self.clients.iter().filter_map(|it| match &it.from {
            Origin::Address(net) if net.contains(&address) => Some((net.prefix_len(), it.inbound)),
            _ => None,
        });
        holding.max_by_key(|(prefix, _)| *prefix).is_some_and(|(_, class)| class == Class::Plain)
    }

    /// Adds a rule for servers that connect; none has two.
    pub fn add_client(&mut self, client: Client) -> Result<(), Error> {
        if self.clients.iter().any(|known| known.from == client.from) {
            return Err(Error::ClientTwice(client.from));
        }
        self.clients.push(client);
        Ok(())
    }

    /// Adds a rule, in place of the one that was there for the same servers.
    pub fn put_client(&mut self, client: Client) {
        match self.clients.iter_mut().find(|known| known.from == client.from) {
            Some(known) => *known = client,
            None => self.clients.push(client),
        }
    }

    /// Adds a certificate by which somebody who has a rule already is recognised: a server, or a partner.
    pub fn recognise(&mut self, whom: &str, fingerprint: Fingerprint) -> Result<(), Error> {
        let known = self.known_of(whom).ok_or_else(|| Error::NobodyNamed(whom.to_owned()))?;
        if !known.contains(&fingerprint) {
            known.push(fingerprint);
        }
        Ok(())
    }

    /// Forgets one again.
    pub fn forget(&mut self, whom: &str, fingerprint: &Fingerprint) {
        if let Some(known) = self.known_of(whom) {
            known.retain(|it| it != fingerprint);
        }
    }

    fn known_of(&mut self, whom: &str) -> Option<&mut Vec<Fingerprint>> {
        let from: Option<Origin> = whom.parse().ok();
        let client = self.clients.iter_mut().find(|client| Some(&client.from) == from.as_ref());
        if let Some(client) = client {
            return Some(&mut client.client_certificates);
        }
        let domain: MailDomain = whom.parse().ok()?;
        let partner = self.partners.iter_mut().find(|partner| partner.domain == domain);
        partner.map(|partner| &mut partner.client_certificates)
    }

    /// Forgets a rule; returns it.
    pub fn remove_client(&mut self, from: &Origin) -> Option<Client> {
        let place = self.clients.iter().position(|known| known.from == *from)?;
        Some(self.clients.remove(place))
    }

    /// The class for everybody else.
    pub fn default_class(&self, direction: Direction) -> Class {
        match direction {
            Direction::Inbound => self.inbound,
            Direction::Outbound => self.outbound,
        }
    }

    /// Whether servers that ask for a certificate are shown ours when mail is sent: where one without TLS is passed by,
    /// for such partners may ask for it in turn. To others it does nothing, and some stumble over it.
    pub(super) fn shows_certificate(&self) -> bool {
        let partners = self.partners.iter().filter_map(|partner| partner.outbound);
        partners.fold(self.outbound, Class::max) >= Class::Required
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
    profile: Profile,
    minimum: Option<String>,
    #[serde(default)]
    submission: bool,
    #[serde(default)]
    dane: bool,
    #[serde(default)]
    mta_sts: bool,
    #[serde(default)]
    partners: Vec<Partner>,
    #[serde(default)]
    clients: Vec<Client>,
}

impl TryFrom<Given> for Policy {
    type Error = Error;

    fn try_from(given: Given) -> Result<Self, Error> {
        let Given { submission, dane, mta_sts, profile, .. } = given;
        let mut policy =
            Self { profile, submission, dane, mta_sts, ..Self::new(given.inbound, given.outbound) };
        if let Some(minimum) = given.minimum {
            policy.raise_minimum(profile::minimum_from(&minimum)?)?;
        }
        for partner in given.partners {
            policy.add(partner)?;
        }
        for client in given.clients {
            policy.add_client(client)?;
        }
        Ok(policy)
    }
}

#[cfg(test)]
mod tests;
