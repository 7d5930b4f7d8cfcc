//! Mail to servers whose certificate the DNS names, and to others.

use crate::authority::{Authority, Identity};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::Policy;
use std::collections::BTreeMap;

/// The kinds of servers: the right key, another one, a key in the DNS but no TLS, nothing in the DNS.
const KINDS: [&str; 5] = ["right", "other", "silent", "unnamed", "plain"];

/// Whether mail is sent to each kind, and then whether over TLS.
fn sent(signed: bool) -> BTreeMap<&'static str, Option<bool>> {
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
    let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::default();
    policy.dane = true;
    postfix.apply(&postfix.configuration(policy));
    let outcome = KINDS.map(|kind| {
        let to = format!("bob@{kind}.test");
        let attempt = postfix.send(&to);
        let came: Vec<bool> = peers[kind].received(&to).iter().map(|it| it.tls).collect();
        assert_eq!(attempt.status == "sent", !came.is_empty(), "{kind}: {attempt:?}");
        (kind, came.first().copied())
    });
    if signed {
        assert!(postfix.log().unwrap().contains("Verified TLS connection established to mx.right.test"));
    }
    drop(dns);
    BTreeMap::from(outcome)
}

#[test]
fn where_the_dns_names_a_certificate_that_one_or_nothing() {
    let expected = [
        ("right", Some(true)),
        ("other", None),
        ("silent", None),
        ("unnamed", Some(true)),
        ("plain", Some(false)),
    ];
    assert_eq!(sent(true), BTreeMap::from(expected));
}

#[test]
fn a_dns_that_is_not_signed_is_not_believed_and_mail_goes_as_ever() {
    let expected = KINDS.map(|kind| (kind, Some(!["silent", "plain"].contains(&kind))));
    assert_eq!(sent(false), BTreeMap::from(expected));
}
