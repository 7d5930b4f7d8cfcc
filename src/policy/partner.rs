//! A partner: a mail domain, and what is asked for when mail goes to or comes from there.

use super::{Direction, Error, Fingerprint, Origin};
use crate::name::{DnsName, MailDomain, NameError};
use crate::tls::Class;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A mail domain that is treated otherwise than everybody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// The part behind the `@`; domains below it are meant as well.
    pub domain: MailDomain,
    /// For mail that is sent there; the default where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound: Option<Class>,
    /// For mail that is received from there; the default where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<Class>,
    /// The names that the partner's servers carry in their certificates, where they lie outside the domain.
    /// The partner has to tell them: an MX record does not count, because anybody may forge one (RFC 8461, section 1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificate_names: Vec<DnsName>,
    /// The certificates with which the partner's servers identify themselves when they send.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_certificates: Vec<Fingerprint>,
}

impl Partner {
    /// A partner of whom nothing is said yet.
    pub const fn new(domain: MailDomain) -> Self {
        Self {
            domain,
            outbound: None,
            inbound: None,
            certificate_names: Vec::new(),
            client_certificates: Vec::new(),
        }
    }

    /// What is said of one direction.
    pub const fn class(&self, direction: Direction) -> Option<Class> {
        match direction {
            Direction::Inbound => self.inbound,
            Direction::Outbound => self.outbound,
        }
    }

    /// The domain as a regular expression, in every spelling: what is not ASCII by its number, so that nothing in it can be
    /// a sign of the expression or suffer from the encoding of a file.
    pub(super) fn domain_as_regex(&self) -> String {
        let letter = |c: char| match c {
            '.' => "\\.".to_owned(),
            c if c.is_ascii() => c.to_string(),
            c => format!("\\x{{{:x}}}", u32::from(c)),
        };
        let spelt = |text: &String| text.chars().map(letter).collect::<String>();
        match self.domain.spellings().as_slice() {
            [one] => spelt(one),
            several => format!("({})", several.iter().map(spelt).collect::<Vec<_>>().join("|")),
        }
    }

    /// Whether `domain` is the partner's, or lies below it.
    pub fn covers(&self, domain: &MailDomain) -> bool {
        domain
            .as_str()
            .strip_suffix(self.domain.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

impl Partner {
    /// Whether one of the names in a certificate is the partner's: one that it told, or any in its own domain.
    pub fn is_named_in<'a>(&self, certificate: impl IntoIterator<Item = &'a str>) -> bool {
        certificate
            .into_iter()
            .filter_map(|name| name.parse::<DnsName>().ok())
            .any(|name| self.has_name(&name))
    }

    fn has_name(&self, name: &DnsName) -> bool {
        let below = |domain: &str| name.as_str().strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
        if self.certificate_names.is_empty() {
            return name.as_str() == self.domain.as_str() || below(self.domain.as_str());
        }
        self.certificate_names.iter().any(|told| match told.as_str().strip_prefix("*.") {
            Some(domain) => below(domain),
            // A wildcard stands for it (RFC 6125, section 6.4.3).
            None => name == told || told.as_str().parse().is_ok_and(|host| name.covers(&host)),
        })
    }
}

/// The mail domain of a partner. Whoever has the address of a server in mind is told where that belongs.
pub fn partner_domain(text: &str) -> Result<MailDomain, Error> {
    text.parse().map_err(|error: NameError| match text.parse() {
        Ok(from @ Origin::Address(_)) => Error::PartnerIsServer(from),
        Err(range @ Error::RangeMalformed { .. }) => range,
        _ => error.into(),
    })
}

impl FromStr for Partner {
    type Err = Error;

    /// Reads `bank.example=verified` and `bank.example=verified/required`: outbound, then inbound.
    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || Error::PartnerMalformed(text.to_owned());
        let class = |word: &str| word.trim().parse::<Class>().map(Some).map_err(|_| malformed());
        let (domain, classes) = match text.split_once('=') {
            Some((domain, classes)) => (partner_domain(domain)?, classes),
            None => match partner_domain(text) {
                Err(error @ (Error::PartnerIsServer(_) | Error::RangeMalformed { .. })) => return Err(error),
                _ => return Err(malformed()),
            },
        };
        let (outbound, inbound) = match classes.split_once('/') {
            None => (class(classes)?, None),
            Some(("", inbound)) => (None, class(inbound)?),
            Some((outbound, inbound)) => (class(outbound)?, class(inbound)?),
        };
        Ok(Self { outbound, inbound, ..Self::new(domain) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_the_partner_s_by_its_domain_or_by_the_names_that_it_told() {
        let mut partner: Partner = "bank.example=verified".parse().unwrap();
        for (name, is_its) in [
            ("bank.example", true),
            ("a.mx.bank.example", true),
            ("*.bank.example", true),
            ("notbank.example", false),
            ("mx.provider.example", false),
        ] {
            assert_eq!(partner.is_named_in([name]), is_its, "{name}");
        }
        partner.certificate_names =
            vec!["mx.provider.example".parse().unwrap(), "*.relay.test".parse().unwrap()];
        for (name, is_its) in [
            ("mx.provider.example", true),
            ("*.provider.example", true),
            ("a.relay.test", true),
            ("*.relay.test", true),
            ("relay.test", false),
            ("mx2.provider.example", false),
            ("bank.example", false),
        ] {
            assert_eq!(partner.is_named_in([name]), is_its, "{name}");
        }
    }

    #[test]
    fn a_partner_is_read_as_the_command_line_takes_it() {
        let partner: Partner = "Bank.example=verified/required".parse().unwrap();
        assert_eq!(partner.domain.as_str(), "bank.example");
        assert_eq!((partner.outbound, partner.inbound), (Some(Class::Verified), Some(Class::Required)));
        let partner: Partner = "bank.example=plain".parse().unwrap();
        assert_eq!((partner.outbound, partner.inbound), (Some(Class::Plain), None));
        let partner: Partner = "bank.example=/required".parse().unwrap();
        assert_eq!((partner.outbound, partner.inbound), (None, Some(Class::Required)));
        for bad in ["bank.example", "bank.example=", "bank.example=tls", "bank.example=plain/"] {
            assert_eq!(bad.parse::<Partner>(), Err(Error::PartnerMalformed(bad.into())), "{bad}");
        }
        for server in ["192.0.2.1=plain", "192.0.2.0/24", "[2001:db8::1]=required/required"] {
            assert!(matches!(server.parse::<Partner>(), Err(Error::PartnerIsServer(_))), "{server}");
        }
        let range = "192.0.2.0/33=required".parse::<Partner>();
        assert!(matches!(range, Err(Error::RangeMalformed { .. })), "{range:?}");
        assert!(matches!("a b=plain".parse::<Partner>(), Err(Error::Name(_))));
    }
}
