//! Mail that Postfix receives: each class, from everybody and from a partner, with and without TLS; and that what
//! was applied can be applied twice and undone.

use crate::authority::{Authority, Identity};
use crate::client::{Outcome, offers, send};
use crate::dns::Dns;
use crate::network::Network;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use rustls::ClientConfig;
use serde_json::json;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";

struct World {
    postfix: Postfix,
    authority: Authority,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    _network: Network,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
        let dns = Dns::start(network.address(53), domains);
        let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        Self { postfix, authority, _dns: dns, _network: network }
    }

    /// A world in which this policy for received mail is in force.
    fn with(inbound: Class, partners: &[&str]) -> Self {
        let world = Self::new();
        let mut policy = Policy::new(inbound, Class::Opportunistic);
        for partner in partners {
            policy.add(partner.parse().unwrap()).unwrap();
        }
        world.apply(policy);
        world
    }

    fn apply(&self, policy: Policy) {
        self.postfix.apply(&self.postfix.configuration(policy));
    }

    /// Mail from `sender` in plain text.
    fn plain(&self, sender: &str) -> Outcome {
        self.send(sender, None)
    }

    /// Mail from `sender` over TLS by a client that shows no certificate; it checks ours, name and all.
    fn tls(&self, sender: &str) -> Outcome {
        self.send(sender, Some(self.authority.trusting()))
    }

    /// The same, with a certificate.
    fn tls_as(&self, sender: &str, identity: &Identity) -> Outcome {
        self.send(sender, Some(self.authority.trusting_as(identity)))
    }

    fn send(&self, sender: &str, tls: Option<ClientConfig>) -> Outcome {
        send(self.postfix.address(), sender, ALICE, tls)
    }

    fn offers_tls(&self) -> bool {
        offers(self.postfix.address()).iter().any(|it| it == "STARTTLS")
    }
}

#[test]
fn plain_from_everybody_offers_no_tls() {
    let world = World::with(Class::Plain, &[]);
    assert!(!world.offers_tls());
    assert_eq!(world.plain("bob@bank.test"), Outcome::Taken);
}

#[test]
fn opportunistic_from_everybody_takes_both() {
    let world = World::with(Class::Opportunistic, &[]);
    assert!(world.offers_tls());
    assert_eq!(world.plain("bob@bank.test"), Outcome::Taken);
    assert_eq!(world.tls("carol@bank.test"), Outcome::Taken);
}

#[test]
fn required_from_everybody_refuses_plain_text() {
    let world = World::with(Class::Required, &[]);
    assert!(world.offers_tls());
    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert_eq!(world.tls("carol@bank.test"), Outcome::Taken);
}

#[test]
fn verified_from_everybody_asks_for_a_trusted_certificate() {
    let world = World::with(Class::Verified, &[]);
    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert_ne!(world.tls("bob@bank.test"), Outcome::Taken);
    let unknown = Identity::self_signed(&["mx.bank.test"]);
    assert_ne!(world.tls_as("bob@bank.test", &unknown), Outcome::Taken);
    let trusted = world.authority.issue(&["mx.bank.test"]);
    assert_eq!(world.tls_as("bob@bank.test", &trusted), Outcome::Taken);
}

#[test]
fn a_partner_must_use_tls_where_everybody_may_not() {
    let world = World::with(Class::Opportunistic, &["bank.test=/required", "free.test=/opportunistic"]);
    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert!(world.plain("bob@branch.bank.test").is_refused_with("530"));
    assert_eq!(world.tls("bob@bank.test"), Outcome::Taken);
    assert_eq!(world.plain("bob@free.test"), Outcome::Taken);
    assert_eq!(world.plain("bob@notbank.test"), Outcome::Taken);
}

#[test]
fn a_partner_must_use_tls_where_everybody_uses_none() {
    let world = World::with(Class::Plain, &["bank.test=/required", "old.test=/plain"]);
    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert_eq!(world.tls("bob@bank.test"), Outcome::Taken);
    assert_eq!(world.plain("bob@old.test"), Outcome::Taken);
    assert_eq!(world.plain("bob@others.test"), Outcome::Taken);
}

#[test]
fn a_verified_partner_is_recognised_by_its_own_certificate() {
    let world = World::new();
    let bank = world.authority.issue(&["mx.bank.test"]);
    let other = world.authority.issue(&["mx.other.test"]);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let mut partner: postseal::policy::Partner = "bank.test=/verified".parse().unwrap();
    partner.client_certificates = vec![bank.fingerprint().parse().unwrap()];
    policy.add(partner).unwrap();
    policy.add("waiting.test=/verified".parse().unwrap()).unwrap();
    world.apply(policy);

    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert!(world.tls("bob@bank.test").is_refused_with("5"));
    assert!(world.tls_as("bob@bank.test", &other).is_refused_with("5"));
    assert_eq!(world.tls_as("bob@bank.test", &bank), Outcome::Taken);
    assert_eq!(world.plain("bob@others.test"), Outcome::Taken);
    // Whose certificate is not known yet: told to come again, nothing is lost.
    assert!(world.tls("bob@waiting.test").is_refused_with("4"));
}

#[test]
fn the_received_line_says_how_the_mail_came() {
    let world = World::with(Class::Opportunistic, &[]);
    assert_eq!(world.tls("bob@bank.test"), Outcome::Taken);
    assert_eq!(world.plain("carol@bank.test"), Outcome::Taken);
    let text = |sender| String::from_utf8(world.postfix.delivered(sender)).unwrap();
    let encrypted = text("bob@bank.test");
    assert!(encrypted.contains("with ESMTPS id"), "{encrypted}");
    assert!(encrypted.contains("(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384"), "{encrypted}");
    let plain = text("carol@bank.test");
    assert!(plain.contains("with ESMTP id") && !plain.contains("TLSv1"), "{plain}");

    // And `postseal headers` reads the same from it.
    let (exit, read) = headers(&encrypted);
    let hop = read["hops"].as_array().unwrap().last().unwrap();
    assert_eq!((exit, &hop["software"], &hop["grade"]), (0, &json!("postfix"), &json!("strong")), "{read}");
    assert_eq!((&hop["tls"]["used"], &hop["tls"]["version"]), (&json!("yes"), &json!("TLSv1.3")));
    assert_eq!(hop["tls"]["cipher_iana"], "TLS_AES_256_GCM_SHA384");
    let (exit, read) = headers(&plain);
    assert_eq!(exit, 1, "{read}");
    assert_eq!(read["hops"].as_array().unwrap().last().unwrap()["tls"]["used"], "no");
}

/// What `postseal headers --expect required` makes of a message: its exit code and its document.
fn headers(message: &str) -> (i32, serde_json::Value) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), message).unwrap();
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["headers", "--json", "--expect", "required"])
        .arg(file.path())
        .output()
        .unwrap();
    (done.status.code().unwrap(), serde_json::from_slice(&done.stdout).unwrap())
}

#[test]
fn what_is_written_where_the_version_is_not_known_is_loaded_by_a_later_one() {
    let world = World::new();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified/required".parse().unwrap()).unwrap();
    let oldest = servers::find("postfix").unwrap().assumed_version();
    world.postfix.apply(&Postfix::configuration_for(oldest, policy));
    assert!(world.plain("bob@bank.test").is_refused_with("530"));
    assert_eq!(world.tls("bob@bank.test"), Outcome::Taken);
}

#[test]
fn applied_twice_changes_nothing_and_undone_is_as_before() {
    let world = World::new();
    let before = world.postfix.files();
    let mut policy = Policy::new(Class::Required, Class::Verified);
    policy.add("bank.test=required/verified".parse().unwrap()).unwrap();
    world.apply(policy);
    let once = world.postfix.files();
    assert_ne!(once, before);
    world.postfix.apply_again();
    assert_eq!(world.postfix.files(), once);
    assert!(world.plain("bob@bank.test").is_refused_with("530"));

    world.postfix.undo();
    let mut after = world.postfix.files();
    // What was in force until now is kept aside, in case it was changed by hand.
    after.retain(|(name, _)| name != "main.cf.postseal-undone");
    assert_eq!(after, before);
    assert!(!world.offers_tls());
    assert_eq!(world.plain("bob@bank.test"), Outcome::Taken);
}
