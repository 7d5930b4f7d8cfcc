//! Where a trial goes, and how strictly.

use crate::certificate::{self, Brought, Secret, Trust};
use crate::dns::Anchor;
use crate::name::{HostName, NameError};
use crate::tls::Class;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// Port 465 speaks TLS from the first byte on (RFC 8314), every other port begins in clear.
pub(super) const IMPLICIT_PORT: u16 = 465;

/// A server, by name or by address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Host {
    /// To be looked up.
    Name(HostName),
    /// As it is.
    Address(IpAddr),
}

/// A server's port, and the name that its certificate has to carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The server.
    pub host: Host,
    /// 25 between servers, 587 and 465 for programs that log in.
    pub port: u16,
    /// The name to ask for (SNI) and to find in the certificate. Without one: the host itself.
    pub server_name: Option<HostName>,
}

/// A certificate of ours, its own first, with the key that belongs to it.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Its own certificate, then the ones in between.
    pub chain: Vec<CertificateDer<'static>>,
    /// The key.
    pub key: Secret,
}

impl Identity {
    /// What was brought in with files, and whose certificate it is; none where there is no key among it.
    ///
    /// # Errors
    /// Where no certificate belongs to the key.
    pub fn of(brought: &Brought) -> Result<Option<(Self, String)>, certificate::Error> {
        let Some(key) = brought.key() else { return Ok(None) };
        let (own, others): (Vec<_>, Vec<_>) =
            brought.certificates.iter().partition(|it| it.spki_sha256 == key.spki_sha256);
        let Some(subject) = own.first().map(|it| it.subject.clone()) else {
            let strange = brought.certificates.first().map(|it| it.subject.clone());
            return Err(certificate::Error::ExportOtherKey(strange.unwrap_or_default()));
        };
        let chain = own.into_iter().take(1).chain(others).map(|it| it.der.clone()).collect();
        Ok(Some((Self { chain, key: key.secret.clone() }, subject)))
    }

    /// As the TLS library takes it.
    pub(super) fn with(&self, provider: &CryptoProvider) -> Result<Arc<CertifiedKey>, String> {
        let der = PrivatePkcs8KeyDer::from(self.key.reveal());
        let key = provider.key_provider.load_private_key(der.clone_key().into());
        let key = key.map_err(|error| error.to_string())?;
        Ok(Arc::new(CertifiedKey::new(self.chain.clone(), key)))
    }
}

/// How strictly TLS is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// STARTTLS, as strictly as the class says; [`Class::Plain`] never asks for it.
    StartTls(Class),
    /// TLS from the first byte on (RFC 8314, port 465). Facts about the certificate are told, not enforced.
    Implicit,
}

impl Security {
    /// As the command line takes it: a class, or `implicit`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StartTls(class) => class.as_str(),
            Self::Implicit => "implicit",
        }
    }

    /// Likewise back; none where it is neither.
    pub fn of(text: &str) -> Option<Self> {
        if text == Self::Implicit.as_str() {
            Some(Self::Implicit)
        } else {
            text.parse().ok().map(Self::StartTls)
        }
    }
}

/// The way to a server: everything that a connection needs to know.
#[derive(Debug, Clone)]
pub struct Route {
    /// Where to.
    pub target: Target,
    /// The DNS server to ask, instead of the system's.
    pub resolver: Option<SocketAddr>,
    /// Where the proof of DNSSEC begins.
    pub anchor: Anchor,
    /// The roots to trust.
    pub trust: Trust,
    /// The time to judge the certificate as of.
    pub at: OffsetDateTime,
    /// The longest that is waited for any single answer.
    pub deadline: Duration,
    /// What we show a server that asks who we are.
    pub identity: Option<Identity>,
    /// Whether everything is looked at that takes connections of its own: old versions and ciphers, known holes, what
    /// DNS says.
    pub thorough: bool,
    /// Whether CAs are asked if they took a certificate back: they learn by that who looks at whom.
    pub revocation: bool,
    /// The address of the host to try before the others: one that has answered.
    pub first: Option<IpAddr>,
    /// Whether something of ours is to go over it: then the operating system verifies the certificate, where its roots are
    /// trusted. Of what is only looked at the library judges, as a partner's server would.
    pub carries_ours: bool,
    /// What EHLO says; without a name, our own address (RFC 5321, section 4.1.3).
    pub helo: Option<HostName>,
}

impl Route {
    /// With the system's resolver, judged as of now, 30 seconds for each answer.
    pub fn new(target: Target, trust: Trust) -> Self {
        let at = OffsetDateTime::now_utc();
        let deadline = Duration::from_secs(30);
        let anchor = Anchor::default();
        Self {
            target,
            resolver: None,
            anchor,
            trust,
            at,
            deadline,
            identity: None,
            thorough: true,
            revocation: false,
            first: None,
            carries_ours: false,
            helo: None,
        }
    }
}

impl Target {
    /// Reads `host`, `host:port`, `192.0.2.1:25`, `[2001:db8::1]:25` or `2001:db8::1`.
    pub fn parse(text: &str, port: u16) -> Result<Self, NameError> {
        let text = text.trim();
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let no_port = || NameError::Port(text.to_owned());
        if let Ok(address) = text.parse::<SocketAddr>() {
            if address.port() == 0 {
                return Err(no_port());
            }
            return Ok(Self { host: Host::Address(address.ip()), port: address.port(), server_name: None });
        }
        if let Ok(host) = text.parse() {
            return Ok(Self { host, port, server_name: None });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, typed)) if is_number(typed) => {
                (host, typed.parse().ok().filter(|it| *it != 0).ok_or_else(no_port)?)
            }
            _ => (text, port),
        };
        Ok(Self { host: host.parse()?, port, server_name: None })
    }

    /// The name to find in the certificate, if the target has one at all.
    pub fn name(&self) -> Option<&HostName> {
        match (&self.server_name, &self.host) {
            (Some(name), _) | (None, Host::Name(name)) => Some(name),
            (None, Host::Address(_)) => None,
        }
    }
}

impl FromStr for Host {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let bare = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
        bare.parse().map(Self::Address).or_else(|_| text.parse().map(Self::Name))
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name.as_str()),
            Self::Address(address) => write!(f, "{address}"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.host {
            Host::Address(address) => write!(f, "{}", SocketAddr::new(*address, self.port)),
            Host::Name(name) => write!(f, "{name}:{}", self.port),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_read_as_people_write_it() {
        for (text, shown) in [
            ("mx.example.org", "mx.example.org:25"),
            ("mx.example.org:587", "mx.example.org:587"),
            ("192.0.2.1", "192.0.2.1:25"),
            ("192.0.2.1:2525", "192.0.2.1:2525"),
            ("[2001:db8::1]:26", "[2001:db8::1]:26"),
            ("2001:db8::1", "[2001:db8::1]:25"),
            ("[2001:db8::1]", "[2001:db8::1]:25"),
        ] {
            assert_eq!(Target::parse(text, 25).unwrap().to_string(), shown, "{text}");
        }
        for bad in ["", "a b:25", "ann@example.org", "mx.example.org:", "mx.example.org:smtp"] {
            assert!(Target::parse(bad, 25).is_err(), "{bad}");
        }
        for bad in
            ["mx.example.org:0", "mx.example.org:66000", "192.0.2.1:99999", "192.0.2.1:0", "[2001:db8::1]:0"]
        {
            assert_eq!(Target::parse(bad, 25), Err(NameError::Port(bad.to_owned())));
        }
    }
}
