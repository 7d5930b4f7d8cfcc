//! Mail to servers whose certificate the DNS names, and to others: the same for every server that can.

use crate::authority::{Authority, Identity};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::MailServer;
use postseal::policy::Policy;
use std::collections::BTreeMap;

/// The kinds of servers: the right key, another one, a key in the DNS but no TLS, nothing in the DNS.
pub const KINDS: [&str; 5] = ["right", "other", "silent", "unnamed", "plain"];

/// Whether mail is sent to each kind, and then whether over TLS; `known`: as its log says that the certificate is the one of the
/// DNS.
pub fn sent<S: MailServer>(signed: bool, known: &str) -> BTreeMap<&'static str, Option<bool>> {
    let network = Network::take();
    let authority = Authority::new();
    let (mut domains, mut keys) = (BTreeMap::new(), BTreeMap::new());
    let mut peers = BTreeMap::new();
    let _ = domains.insert("home.test".to_owned(), network.address(1));
    for (host, kind) in (20..).zip(KINDS) {
        let domain = format!("{kind}.test");
        // Nobody vouches for it: the DNS alone makes it known.
        let identity = Identity::self_signed(&["somebody.test"]);
        let told = if kind == "other" {
            Identity::self_signed(&["x.test"])
        } else {
            Identity::self_signed(&["y.test"])
        };
        match kind {
            "right" => drop(keys.insert(domain.clone(), identity.public_key_digest())),
            "other" | "silent" => drop(keys.insert(domain.clone(), told.public_key_digest())),
            _ => {}
        }
        let tls = (!["silent", "plain"].contains(&kind)).then(|| identity.serving());
        let _ = peers.insert(kind, Peer::start(network.address(host), tls));
        let _ = domains.insert(domain, network.address(host));
    }
    let dns = if signed {
        Dns::start_signed(network.address(53), domains, Some(keys))
    } else {
        Dns::start(network.address(53), domains)
    };
    let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::default();
    policy.dane = true;
    server.apply(&server.configuration(policy));
    let outcome = KINDS.map(|kind| {
        let to = format!("bob@{kind}.test");
        let attempt = server.send(&to);
        let came: Vec<bool> = peers[kind].received(&to).iter().map(|it| it.tls).collect();
        assert_eq!(attempt.status == "sent", !came.is_empty(), "{kind}: {attempt:?}");
        (kind, came.first().copied())
    });
    if signed {
        let log = server.log().unwrap();
        assert!(log.lines().any(|line| line.contains("mx.right.test") && line.contains(known)), "{log}");
    }
    drop(dns);
    BTreeMap::from(outcome)
}
