//! How old a peer may be: each profile, tried with servers and clients of every age.

use crate::authority::{Authority, Identity};
use crate::client::speaks;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::{Attempt, MailServer};
use postseal::policy::{Policy, Profile};
use postseal::tls::{Class, TlsVersion};
use std::collections::BTreeMap;

struct World {
    postfix: Postfix,
    network: Network,
    _dns: Dns,
}

fn world() -> World {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from(
        [("home", 1), ("old", 20)].map(|(name, host)| (format!("{name}.test"), network.address(host))),
    );
    let dns = Dns::start(network.address(53), domains);
    let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    World { postfix, network, _dns: dns }
}

impl World {
    fn speaks(&self) -> Vec<&'static str> {
        speaks(self.postfix.address())
    }

    /// Mail to a server that knows TLS 1.1 and nothing newer, where TLS is required: how it ended, and whether each
    /// message that came was encrypted.
    fn to_old(&self) -> (Attempt, Vec<bool>) {
        let peer = Peer::start_old(self.network.address(20), &Identity::self_signed(&["mx.old.test"]));
        let attempt = self.postfix.send("bob@old.test");
        (attempt, peer.received("bob@old.test").iter().map(|it| it.tls).collect())
    }

    fn apply(&self, profile: Profile) {
        let mut policy = Policy::new(Class::Opportunistic, Class::Required);
        policy.set_profile(profile);
        self.postfix.apply(&self.postfix.configuration(policy));
    }
}

#[test]
fn intermediate_refuses_tls_1_1_in_both_directions() {
    let world = world();
    world.apply(Profile::Intermediate);
    assert_eq!(world.speaks(), ["tls1_2", "tls1_3"]);
    let (attempt, received) = world.to_old();
    assert_eq!((attempt.status.as_str(), received), ("deferred", Vec::new()));
    assert!(attempt.reason.contains("handshake failure"), "{attempt:?}");
}

#[test]
fn old_speaks_tls_1_1_in_both_directions() {
    let world = world();
    world.apply(Profile::Old);
    assert_eq!(world.speaks(), ["tls1", "tls1_1", "tls1_2", "tls1_3"]);
    let (attempt, received) = world.to_old();
    assert_eq!((attempt.status.as_str(), received), ("sent", vec![true]), "{attempt:?}");
}

#[test]
fn modern_speaks_tls_1_3_alone_and_what_was_old_before_is_not_left_over() {
    let world = world();
    world.apply(Profile::Old);
    world.apply(Profile::Modern);
    assert_eq!(world.speaks(), ["tls1_3"]);
    world.apply(Profile::Intermediate);
    assert_eq!(world.speaks(), ["tls1_2", "tls1_3"]);
}

#[test]
fn a_raised_minimum_holds_for_the_profile() {
    let world = world();
    let mut policy = Policy::default();
    policy.raise_minimum(TlsVersion::Tls13).unwrap();
    world.postfix.apply(&world.postfix.configuration(policy));
    assert_eq!(world.speaks(), ["tls1_3"]);
}

/// What is written for the oldest version means the same to a newer one, even where that has its certificate in the
/// newer way.
#[test]
fn what_is_written_for_2_11_is_understood_by_a_later_one() {
    let world = world();
    world.apply(Profile::Modern);
    let configuration = Postfix::configuration_for("2.11".parse().unwrap(), Policy::default());
    assert!(!configuration.file("main.cf").unwrap().text.contains(">=TLS"));
    world.postfix.apply(&configuration);
    assert_eq!(world.speaks(), ["tls1_2", "tls1_3"]);
}
