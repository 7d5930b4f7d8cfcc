//! Servers that connect to hand over mail, recognised before they say for whom: by address or by name.

use super::{Error, Fingerprint, Partner};
use crate::name::{DnsName, HostName};
use crate::tls::Class;
use ipnet::{IpNet, Ipv4Net};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// Where a connection comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Origin {
    /// An address, or a range of them; the bits behind the prefix are zero.
    Address(IpNet),
    /// A host that the DNS names in both directions, and those below it.
    Host(HostName),
}

/// A rule for mail that is received from certain servers. SMTP names the sender's domain only after TLS was
/// negotiated (RFC 5321, section 3.3); where a connection comes from is known from the first packet on.
///
/// A rule for a partner's domain holds beside it: the stricter of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Where it connects from. Of several rules by address the narrowest holds, and so it is with names; a rule by address
    /// and one by name hold both.
    pub from: Origin,
    /// What is asked of it.
    pub inbound: Class,
    /// The names of which its certificate carries one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificate_names: Vec<DnsName>,
    /// The certificates with which it identifies itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_certificates: Vec<Fingerprint>,
}

impl Client {
    /// A rule without certificates.
    pub const fn new(from: Origin, inbound: Class) -> Self {
        Self { from, inbound, certificate_names: Vec::new(), client_certificates: Vec::new() }
    }
}

impl FromStr for Origin {
    type Err = Error;

    /// Reads `192.0.2.7`, `192.0.2.0/24`, `192.0.2.0/255.255.255.0`, `2001:db8::/32` and `mx.bank.example`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if let Ok(address) = text.trim_matches(['[', ']']).parse::<IpAddr>() {
            return Ok(Self::Address(unmapped(address.into())));
        }
        if let Some((address, behind)) = text.split_once('/') {
            let address: IpAddr = address.parse().map_err(|_| Error::OriginMalformed(text.to_owned()))?;
            let mask = behind.parse().ok().and_then(|mask| IpNet::with_netmask(address, mask).ok());
            let net = text.parse().ok().or(mask);
            let net = net.ok_or_else(|| Error::RangeMalformed { text: text.to_owned(), address })?;
            return Ok(Self::Address(unmapped(net.trunc())));
        }
        text.parse().map(Self::Host).map_err(|_| Error::OriginMalformed(text.to_owned()))
    }
}

/// IPv4 inside IPv6 (RFC 4291, section 2.5.5.2) is how a system may show IPv4: servers know it as what it is.
fn unmapped(net: IpNet) -> IpNet {
    let IpNet::V6(six) = net else { return net };
    let inside = six.addr().to_ipv4_mapped().zip(six.prefix_len().checked_sub(96));
    inside.and_then(|(four, prefix)| Ipv4Net::new(four, prefix).ok()).map_or(net, IpNet::V4)
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // One address is written as one.
            Self::Address(net) if net.prefix_len() == net.max_prefix_len() => net.addr().fmt(f),
            Self::Address(net) => net.fmt(f),
            Self::Host(host) => host.fmt(f),
        }
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.to_string()
    }
}

impl TryFrom<String> for Origin {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl FromStr for Client {
    type Err = Error;

    /// Reads `192.0.2.0/24=required` and `mx.bank.example=verified`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || Error::ClientMalformed(text.to_owned());
        let (from, class) = text.rsplit_once('=').ok_or_else(malformed)?;
        Ok(Self::new(from.parse()?, class.trim().parse().map_err(|_| malformed())?))
    }
}

/// Who is treated otherwise than everybody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Counterpart {
    /// A mail domain.
    Domain(crate::name::MailDomain),
    /// A server that connects.
    Client(Origin),
}

impl Counterpart {
    /// For people: U-labels where there are any.
    pub fn to_unicode(&self) -> String {
        match self {
            Self::Domain(domain) => domain.to_unicode(),
            Self::Client(Origin::Host(host)) => host.to_unicode(),
            Self::Client(from @ Origin::Address(_)) => from.to_string(),
        }
    }
}

impl fmt::Display for Counterpart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Domain(domain) => domain.fmt(f),
            Self::Client(from) => from.fmt(f),
        }
    }
}

impl From<&Partner> for Counterpart {
    fn from(partner: &Partner) -> Self {
        Self::Domain(partner.domain.clone())
    }
}

impl From<&Client> for Counterpart {
    fn from(client: &Client) -> Self {
        Self::Client(client.from.clone())
    }
}

/// As the command line's contract writes it.
impl Serialize for Counterpart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn origin(text: &str) -> String {
        text.parse::<Origin>().unwrap().to_string()
    }

    #[test]
    fn an_origin_is_an_address_a_range_or_a_host() {
        assert_eq!(origin("192.0.2.7"), "192.0.2.7");
        assert_eq!(origin("192.0.2.7/32"), "192.0.2.7");
        // What lies behind the prefix says nothing, and servers complain of it.
        assert_eq!(origin("192.0.2.7/24"), "192.0.2.0/24");
        assert_eq!(origin("192.0.2.7/255.255.255.0"), "192.0.2.0/24");
        assert_eq!(origin("[2001:DB8::1]"), "2001:db8::1");
        assert_eq!(origin("2001:db8::1/32"), "2001:db8::/32");
        assert_eq!(origin("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(origin("::ffff:192.0.2.7/120"), "192.0.2.0/24");
        assert_eq!(origin("MX.bank.example."), "mx.bank.example");
        for bad in ["192.0.2.0/33", "192.0.2.0/24/7", "192.0.2.0/", "192.0.2.0/255.0.255.0", "2001:db8::/129"]
        {
            let address = bad.split('/').next().unwrap().parse().unwrap();
            assert_eq!(
                bad.parse::<Origin>(),
                Err(Error::RangeMalformed { text: bad.into(), address }),
                "{bad}"
            );
        }
        for bad in ["", "192.0.2", "a b", "bank.example/24", "*.bank.example"] {
            assert_eq!(bad.parse::<Origin>(), Err(Error::OriginMalformed(bad.into())), "{bad}");
        }
    }

    #[test]
    fn a_client_is_read_as_the_command_line_takes_it() {
        let client: Client = "192.0.2.0/24=required".parse().unwrap();
        assert_eq!((client.from.to_string().as_str(), client.inbound), ("192.0.2.0/24", Class::Required));
        for bad in ["192.0.2.0/24", "192.0.2.0/24=", "mx.bank.example=tls"] {
            assert_eq!(bad.parse::<Client>(), Err(Error::ClientMalformed(bad.into())), "{bad}");
        }
        assert!(matches!("a b=plain".parse::<Client>(), Err(Error::OriginMalformed(_))));
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_was_read_reads_back(
            text in prop_oneof!["\\PC{0,40}", "[0-9a-f.:/\\[\\]%]{0,40}", "[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}"],
        ) {
            if let Ok(it) = text.parse::<Origin>() {
                let written = it.to_string();
                prop_assert!(written.chars().all(|c| c.is_ascii_alphanumeric() || "._-:/".contains(c)), "{}", written);
                prop_assert_eq!(written.parse(), Ok(it));
            }
        }
    }
}
