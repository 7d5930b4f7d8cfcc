//! How this machine reaches others: which DNS servers are asked, which roots are trusted, through which proxy the web is
//! reached.
//!
//! Chosen once for the whole program, before anything is asked, as an administrator chooses it once for a machine; otherwise
//! the system's own choice holds. What a single command or screen is told (another DNS server, roots of its own) stands
//! above it.

mod proxy;
mod server;

pub use proxy::{Proxy, ProxyError};
pub use server::{DnsServer, DnsServerError};

use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Network {
    /// The DNS servers to ask; none: the system's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dns: Vec<DnsServer>,
    /// Whose roots are trusted.
    pub roots: Roots,
    /// A file or a folder with roots that are trusted beside them: those of the own company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_roots: Option<PathBuf>,
    /// The way to the web. Mail never takes it.
    pub proxy: Proxy,
}

/// One choice of it: two windows may make different ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The DNS servers to ask.
    Dns(Vec<DnsServer>),
    /// Whose roots are trusted.
    Roots(Roots),
    /// Where roots of one's own lie.
    OwnRoots(Option<PathBuf>),
    /// The way to the web.
    Proxy(Proxy),
}

impl Network {
    /// Takes a choice, and leaves the others as they are.
    pub fn take(&mut self, choice: Choice) {
        match choice {
            Choice::Dns(servers) => self.dns = servers,
            Choice::Roots(roots) => self.roots = roots,
            Choice::OwnRoots(place) => self.own_roots = place,
            Choice::Proxy(proxy) => self.proxy = proxy,
        }
    }
}

/// Whose roots are trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Roots {
    /// The operating system's.
    #[default]
    System,
    /// Mozilla's, as they were when this Postseal was built.
    Mozilla,
}

static CHOSEN: LazyLock<RwLock<Arc<Network>>> = LazyLock::new(RwLock::default);

/// What holds now.
pub fn chosen() -> Arc<Network> {
    Arc::clone(&CHOSEN.read().unwrap_or_else(PoisonError::into_inner))
}

/// From now on this holds.
pub fn choose(network: Network) {
    *CHOSEN.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(network);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_one_would_by_hand_and_read_back() {
        assert_eq!(toml::to_string(&Network::default()).unwrap(), "roots = \"system\"\nproxy = \"system\"\n");
        let network = Network {
            dns: vec!["9.9.9.9".parse().unwrap(), "[2620:fe::fe]:5353".parse().unwrap()],
            roots: Roots::Mozilla,
            own_roots: Some("/etc/company".into()),
            proxy: "http://proxy.example.org:3128".parse().unwrap(),
        };
        let text = toml::to_string(&network).unwrap();
        assert_eq!(
            text,
            "dns = [\"9.9.9.9\", \"[2620:fe::fe]:5353\"]\nroots = \"mozilla\"\nown_roots = \"/etc/company\"\n\
             proxy = \"http://proxy.example.org:3128\"\n"
        );
        assert_eq!(toml::from_str::<Network>(&text).unwrap(), network);
    }

    #[test]
    fn a_broken_value_is_not_passed_over() {
        for text in [
            "dns = [\"9.9.9\"]",
            "dns = \"9.9.9.9\"",
            "roots = \"mine\"",
            "proxy = \"ftp://x\"",
            "porxy = \"none\"",
        ] {
            assert!(toml::from_str::<Network>(text).is_err(), "{text}");
        }
    }
}
