//! What the tests want of every mail server.

use crate::authority::{Authority, Identity};
use crate::client::{self, Outcome};
use crate::network::Network;
use crate::old;
use crate::root::PrivateRoot;
use postseal::policy::{Configuration, Order, Platform, Policy, Version, servers};
use rustls::ClientConfig;
use std::fs;
use std::net::Ipv4Addr;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Where the key and the certificate lie on the server.
pub const KEY: &str = "/etc/ssl/postseal/mx.home.test.key";
/// See [`KEY`].
pub const CERTIFICATE: &str = "/etc/ssl/postseal/mx.home.test.pem";
/// Where the bundle is unpacked.
pub const BUNDLE: &str = "/root/postseal";

/// How an attempt to send ended, as the server tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// `sent`, `deferred`, `bounced`.
    pub status: String,
    /// Why.
    pub reason: String,
}

/// A running server for `home.test`, with the mailbox of alice. Ends when dropped.
pub trait MailServer: Sized {
    /// As `--server` takes it.
    const ID: &str;

    /// Whether it offers TLS before anything is applied: one that does not start without a certificate.
    const OFFERS_TLS_BEFORE: bool = false;

    /// Whether it takes mail from other servers at all.
    const RECEIVES: bool = true;

    /// Starts it on the first address of the network, as an administrator has it before Postseal; DNS is asked at
    /// the 53rd.
    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self;

    /// Where it listens.
    fn address(&self) -> Ipv4Addr;

    /// Its file system.
    fn root(&self) -> &PrivateRoot;

    /// What it says of itself.
    fn version(&self) -> Version;

    /// Puts the bundle where it is applied from, in place of one that is there.
    fn unpack(&self, configuration: &Configuration) {
        let bundle = self.root().path(BUNDLE);
        if bundle.exists() {
            fs::remove_dir_all(&bundle).unwrap();
        }
        configuration.write_folder(&bundle, "").unwrap();
    }

    /// Runs a script of the bundle; returns what it printed.
    fn run(&self, script: &str) -> String {
        self.root().sh(&format!("sh {BUNDLE}/{script}"))
    }

    /// Unpacks the bundle and runs its own apply and check: neither has anything to complain of.
    fn apply(&self, configuration: &Configuration);

    /// Sends a message from alice, and waits until the first attempt is over.
    fn send(&self, to: &str) -> Attempt;

    /// Whether it offers TLS to those who hand over mail.
    fn offers_tls(&self) -> bool {
        client::offers(self.address()).iter().any(|it| it == "STARTTLS")
    }

    /// Hands it a message from another address, over TLS where `tls` says how.
    fn take(&self, from: &str, to: &str, tls: Option<ClientConfig>) -> Outcome {
        let [a, b, c, _] = self.address().octets();
        client::send_as(Ipv4Addr::new(a, b, c, 40), self.address(), from, to, tls)
    }

    /// The same, over TLS 1.1 and nothing newer.
    fn take_old(&self, from: &str, to: &str) -> Outcome {
        old::connect(self.address(), 25)
            .map_or(Outcome::BrokenOff(String::new()), |it| client::send_through(it, &[], from, to))
    }

    /// Its log of mail, where it writes one that Postseal reads.
    fn log(&self) -> Option<String> {
        None
    }

    /// The configuration for a policy, for this server and its version.
    fn configuration(&self, policy: Policy) -> Configuration {
        Self::configuration_for(self.version(), policy)
    }

    /// The configuration for a policy, as it is written for this version.
    fn configuration_for(server_version: Version, policy: Policy) -> Configuration {
        servers::find(Self::ID).unwrap().configuration(&Self::order(server_version, policy)).unwrap()
    }

    /// What is asked for.
    fn order(server_version: Version, policy: Policy) -> Order {
        Order {
            server_version,
            host: "mx.home.test".parse().unwrap(),
            certificate: CERTIFICATE.parse().unwrap(),
            key: KEY.parse().unwrap(),
            roots: servers::find(Self::ID).unwrap().usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy,
        }
    }
}

/// Waits until something is found in what is read: a log, a file.
pub fn wait_for<T>(what: &str, read: impl Fn() -> String, found: impl Fn(&str) -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        let text = read();
        if let Some(it) = found(&text) {
            return it;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "no sign of {what}:\n{text}");
        sleep(Duration::from_millis(20));
    }
}
