//! Host names, mail domains and the names in a certificate, as A-labels (RFC 5890).

use crate::explain::{Explain, Facts, shown_in_one_line};
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

/// A host name in lower case, as A-labels, without the trailing dot: `mx1.example.org`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HostName(String);

/// The part behind the `@`: `example.org`. Mail for it may be received by hosts of other names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailDomain(HostName);

/// A name as a certificate carries it (a DNS-ID, RFC 9525): a host name, or `*.` before one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DnsName(String);

/// Never delegated: RFC 6761; RFC 6762, section 3 and appendix G; ICANN's `internal`.
const NOWHERE: [&str; 11] = [
    "test",
    "localhost",
    "invalid",
    "example",
    "local",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "lan",
];

/// Why a text is not a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing was given.
    #[error("the name is empty")]
    Empty,
    /// No domain was given where one belongs.
    #[error("the domain is empty")]
    NoDomain,
    /// An address stands where a name belongs: certificates for mail servers carry names.
    #[error("{0} is an address, not a name")]
    Address(String),
    /// A mail address stands where a host name belongs.
    #[error("{0} is a mail address, not a host name")]
    HasAt(String),
    /// A mail address stands where its domain belongs.
    #[error("{0} is a mail address, not a domain")]
    WholeAddress(String, String),
    /// A URL stands where a host name belongs.
    #[error("{0} is a web address, not a host name")]
    Url(String),
    /// A `*` anywhere but as the whole first label (RFC 9525, section 6.3).
    #[error("{0}: a * may only stand alone before the first dot")]
    Wildcard(String),
    /// Not a name by IDNA (UTS #46) and the host name rules (RFC 952, RFC 1123).
    #[error("{0} is not a host name")]
    Malformed(String),
    /// Behind the colon stands a number that no port has.
    #[error("{0}: no such port")]
    Port(String),
}

impl HostName {
    /// The name as it goes on the wire: A-labels, lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name for people: U-labels where it has any.
    pub fn to_unicode(&self) -> String {
        idna::domain_to_unicode(&self.0).0
    }

    /// The name without its first label: `example.org` of `mx.example.org`.
    pub fn parent(&self) -> Option<Self> {
        self.0.split_once('.').map(|(_, parent)| Self(parent.to_owned()))
    }

    /// Whether it means something only inside a network, or nowhere.
    pub fn is_private(&self) -> bool {
        let last = self.0.rsplit('.').next().unwrap_or_default();
        !self.0.contains('.') || NOWHERE.contains(&last) || self.0.ends_with(".home.arpa")
    }
}

impl FromStr for HostName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        let given = || text.to_owned();
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        if text.contains("://") {
            return Err(NameError::Url(given()));
        }
        if text.contains('@') {
            return Err(NameError::HasAt(given()));
        }
        let bare = text.strip_suffix('.').unwrap_or(text);
        let inner = bare.trim_start_matches('[').trim_end_matches(']');
        if inner.parse::<std::net::IpAddr>().is_ok() {
            return Err(NameError::Address(given()));
        }
        if text.contains('*') {
            return Err(NameError::Wildcard(given()));
        }
        let name = idna::domain_to_ascii_strict(bare).map_err(|_| NameError::Malformed(given()))?;
        // A last label of digits alone would be read as an address (RFC 3696, section 2).
        let last = name.rsplit('.').next().unwrap_or_default();
        if name.is_empty() || last.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NameError::Malformed(given()));
        }
        Ok(Self(name))
    }
}

impl MailDomain {
    /// The domain as it goes on the wire.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The domain for people: U-labels where it has any.
    pub fn to_unicode(&self) -> String {
        self.0.to_unicode()
    }

    /// Every way in which it may stand in an address: in ASCII, and in its own letters where it has any (RFC 6531).
    pub fn spellings(&self) -> Vec<String> {
        let mut spellings = vec![self.to_string(), self.to_unicode()];
        spellings.dedup();
        spellings
    }

    /// The same name, as that of a host (for example to look up its MX records).
    pub fn as_host(&self) -> &HostName {
        &self.0
    }
}

impl FromStr for MailDomain {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        // "@bank.example" is how people write "everybody at that bank".
        match text.strip_prefix('@').unwrap_or(text).parse() {
            Err(NameError::HasAt(address)) => {
                // What is wanted is known, and can be said, where what stands behind the @ is one.
                let domain = address.rsplit_once('@').and_then(|(_, domain)| domain.parse::<HostName>().ok());
                Err(match domain {
                    Some(domain) => NameError::WholeAddress(address, domain.to_unicode()),
                    None => NameError::Malformed(address),
                })
            }
            Err(NameError::Empty) => Err(NameError::NoDomain),
            parsed => parsed.map(Self),
        }
    }
}

impl DnsName {
    /// The name as it stands in the certificate.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the name stands for every host one label below it.
    pub fn is_wildcard(&self) -> bool {
        self.0.starts_with("*.")
    }

    /// The host, or for a wildcard the name that it stands below.
    pub fn base(&self) -> HostName {
        HostName(self.0.strip_prefix("*.").unwrap_or(&self.0).to_owned())
    }

    /// Whether no public CA signs the name: nobody can prove that a name is theirs that everybody may use at home.
    pub fn is_private(&self) -> bool {
        self.base().is_private()
    }

    /// Whether this name in a certificate stands for `host` (RFC 9525, section 6.3).
    pub fn covers(&self, host: &HostName) -> bool {
        match self.0.strip_prefix("*.") {
            None => self.0 == host.0,
            Some(parent) => host.0.split_once('.').is_some_and(|(_, rest)| rest == parent),
        }
    }
}

impl From<HostName> for DnsName {
    fn from(host: HostName) -> Self {
        Self(host.0)
    }
}

impl FromStr for DnsName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        match text.strip_prefix("*.") {
            None => text.parse::<HostName>().map(Self::from),
            Some(parent) => {
                let parent: HostName = parent.parse()?;
                if !parent.0.contains('.') {
                    return Err(NameError::Wildcard(text.to_owned()));
                }
                Ok(Self(format!("*.{parent}")))
            }
        }
    }
}

/// A map of domains is asked by text: what is equal as text is equal, and its hash as well.
impl Borrow<str> for MailDomain {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

/// A name is shown and saved as its wire form, and read back by its own parser.
macro_rules! as_text {
    ($($name:ty),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.as_str().to_owned()
            }
        }
        impl TryFrom<String> for $name {
            type Error = NameError;
            fn try_from(text: String) -> Result<Self, NameError> {
                text.parse()
            }
        }
    )*};
}
as_text!(HostName, MailDomain, DnsName);

impl Explain for NameError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "name-empty",
            Self::NoDomain => "domain-empty",
            Self::Address(_) => "name-is-address",
            Self::HasAt(_) => "name-is-mail-address",
            Self::WholeAddress(..) => "domain-is-mail-address",
            Self::Url(_) => "name-is-url",
            Self::Wildcard(_) => "name-wildcard",
            Self::Malformed(_) => "name-malformed",
            Self::Port(_) => "name-port",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Empty | Self::NoDomain => Vec::new(),
            Self::Address(name)
            | Self::HasAt(name)
            | Self::Url(name)
            | Self::Wildcard(name)
            | Self::Malformed(name)
            | Self::Port(name) => vec![("name", shown_in_one_line(name).into())],
            Self::WholeAddress(name, domain) => {
                vec![("name", shown_in_one_line(name).into()), ("domain", domain.into())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn host(text: &str) -> Result<String, NameError> {
        text.parse::<HostName>().map(String::from)
    }

    #[test]
    fn a_host_name_is_kept_as_it_goes_on_the_wire() {
        assert_eq!(host(" MX1.Example.ORG. ").as_deref(), Ok("mx1.example.org"));
        assert_eq!(host("bücher.example").as_deref(), Ok("xn--bcher-kva.example"));
        assert_eq!(host("xn--bcher-kva.example").as_deref(), Ok("xn--bcher-kva.example"));
        let name: HostName = "bücher.example".parse().unwrap();
        assert_eq!(name.to_unicode(), "bücher.example");
    }

    #[test]
    fn what_is_typed_cannot_break_the_sentence_that_tells_of_it() {
        let error = "mx.\nexample".parse::<HostName>().unwrap_err();
        assert_eq!(error.facts(), [("name", "mx.\\nexample".into())]);
    }

    #[test]
    fn what_is_not_a_host_name_is_told_as_what_it_is() {
        assert_eq!(host("  "), Err(NameError::Empty));
        assert_eq!(" @".parse::<MailDomain>(), Err(NameError::NoDomain));
        assert_eq!(host("192.0.2.1"), Err(NameError::Address("192.0.2.1".into())));
        assert_eq!(host("[2001:db8::1]"), Err(NameError::Address("[2001:db8::1]".into())));
        assert_eq!(host("ann@example.org"), Err(NameError::HasAt("ann@example.org".into())));
        assert_eq!(host("https://mx.example"), Err(NameError::Url("https://mx.example".into())));
        assert_eq!(host("*.example.org"), Err(NameError::Wildcard("*.example.org".into())));
        for bad in ["a b.example", "-a.example", "a..b", "under_score.example", "mx.1", "."] {
            assert_eq!(host(bad), Err(NameError::Malformed(bad.into())), "{bad}");
        }
        assert!(host(&format!("{}.example", "a".repeat(64))).is_err());
    }

    #[test]
    fn a_mail_domain_may_be_written_with_its_at_sign() {
        let domain: MailDomain = "@Bank.Example".parse().unwrap();
        assert_eq!(domain.as_str(), "bank.example");
        let whole = "security@Bank.Example".parse::<MailDomain>();
        let told = NameError::WholeAddress("security@Bank.Example".into(), "bank.example".into());
        assert_eq!(whole, Err(told));
        assert_eq!("a@b c".parse::<MailDomain>(), Err(NameError::Malformed("a@b c".into())));
    }

    #[test]
    fn a_wildcard_stands_for_one_label() {
        let name: DnsName = "*.example.org".parse().unwrap();
        assert!(name.covers(&"mx.example.org".parse().unwrap()));
        assert!(!name.covers(&"example.org".parse().unwrap()));
        assert!(!name.covers(&"a.mx.example.org".parse().unwrap()));
        assert!("*.org".parse::<DnsName>().is_err());
        assert!("m*.example.org".parse::<DnsName>().is_err());
    }

    #[test]
    fn names_that_belong_to_nobody_are_known() {
        let private = |name: &str| name.parse::<DnsName>().unwrap().is_private();
        for name in
            ["mail", "mx.local", "mx.corp.lan", "exchange.corp", "*.dc.internal", "mx.home.arpa", "a.test"]
        {
            assert!(private(name), "{name}");
        }
        for name in ["mx.example.org", "local.example.net", "corp.com", "*.lan.example.org"] {
            assert!(!private(name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_was_read_reads_back(text in "\\PC{0,80}") {
            if let Ok(name) = text.parse::<HostName>() {
                prop_assert_eq!(name.as_str().parse::<HostName>(), Ok(name));
            }
        }
    }
}
