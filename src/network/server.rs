//! The address of a DNS server.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

/// Where DNS servers listen (RFC 1035, section 4.2).
const PORT: u16 = 53;

/// The address of a DNS server: `9.9.9.9`, `192.0.2.1:5353`, `2620:fe::fe`, `[2620:fe::fe]:5353`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DnsServer(SocketAddr);

/// It is no address. A name would have to be looked up first, by whom?
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no address of a DNS server: write 192.0.2.1 or 192.0.2.1:53, no name")]
pub struct DnsServerError(pub String);

impl DnsServer {
    /// Address and port.
    pub const fn address(self) -> SocketAddr {
        self.0
    }

    /// Those that stand in a text, with spaces or commas between them.
    pub fn list(text: &str) -> Result<Vec<Self>, DnsServerError> {
        text.split([' ', ',', ';', '\n']).filter(|it| !it.is_empty()).map(str::parse).collect()
    }
}

impl FromStr for DnsServer {
    type Err = DnsServerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let bare = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(text);
        let address = bare.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, PORT));
        let address = address.or_else(|_| text.parse::<SocketAddr>());
        match address {
            Ok(address) if address.port() != 0 && !address.ip().is_unspecified() => Ok(Self(address)),
            _ => Err(DnsServerError(text.to_owned())),
        }
    }
}

impl fmt::Display for DnsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.port() == PORT { self.0.ip().fmt(f) } else { self.0.fmt(f) }
    }
}

impl From<SocketAddr> for DnsServer {
    fn from(address: SocketAddr) -> Self {
        Self(address)
    }
}

impl TryFrom<String> for DnsServer {
    type Error = DnsServerError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<DnsServer> for String {
    fn from(server: DnsServer) -> Self {
        server.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_with_and_without_a_port() {
        for (text, address, shown) in [
            ("9.9.9.9", "9.9.9.9:53", "9.9.9.9"),
            (" 192.0.2.1:5353 ", "192.0.2.1:5353", "192.0.2.1:5353"),
            ("2620:fe::fe", "[2620:fe::fe]:53", "2620:fe::fe"),
            ("[2620:fe::fe]", "[2620:fe::fe]:53", "2620:fe::fe"),
            ("[2620:fe::fe]:5353", "[2620:fe::fe]:5353", "[2620:fe::fe]:5353"),
        ] {
            let server: DnsServer = text.parse().unwrap();
            assert_eq!(
                (server.address().to_string().as_str(), server.to_string().as_str()),
                (address, shown)
            );
            assert_eq!(server.to_string().parse(), Ok(server));
        }
        for text in
            ["", "9.9.9", "dns.example.org", "9.9.9.9:0", "0.0.0.0", "::", "9.9.9.9:99999", "https://9.9.9.9"]
        {
            assert!(text.parse::<DnsServer>().is_err(), "{text}");
        }
        assert_eq!(DnsServer::list("9.9.9.9, 1.1.1.1:5353").unwrap().len(), 2);
        assert_eq!(DnsServer::list("  ").unwrap(), []);
        assert_eq!(DnsServer::list("9.9.9.9 x"), Err(DnsServerError("x".to_owned())));
    }
}
