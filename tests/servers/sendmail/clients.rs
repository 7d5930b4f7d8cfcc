//! Rules for servers that connect, by their addresses and names.

use super::Sendmail;
use crate::authority::{Authority, Identity};
use crate::client::{Outcome, send_as};
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::{Client, Policy};
use postseal::tls::Class;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";

struct World {
    server: Sendmail,
    authority: Authority,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    network: Network,
}

impl World {
    fn new(policy: impl FnOnce(&Network) -> Policy) -> Self {
        let network = Network::take();
        let authority = Authority::with_intermediate();
        let domains = [("home", 1), ("bank", 30), ("free", 31), ("club", 32)];
        let domains = domains.map(|(name, host)| (format!("{name}.test"), network.address(host)));
        let dns = Dns::start(network.address(53), BTreeMap::from(domains));
        let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        server.apply(&server.configuration(policy(&network)));
        Self { server, authority, _dns: dns, network }
    }

    fn plain(&self, host: u8, from: &str) -> Outcome {
        send_as(self.network.address(host), self.server.address, from, ALICE, None)
    }

    fn showing(&self, host: u8, identity: &Identity) -> Outcome {
        let tls = Some(self.authority.trusting_as(identity));
        send_as(self.network.address(host), self.server.address, "bob@other.test", ALICE, tls)
    }
}

#[test]
fn what_is_said_of_a_server_holds_beside_what_is_said_of_the_sender() {
    let world = World::new(|network| {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        for client in [
            "mx.bank.test=required",
            "127.0.0.0/8=opportunistic",
            &format!("{}/29=required", network.address(40)),
            &format!("{}=opportunistic", network.address(42)),
            "2001:db8::/32=required",
        ] {
            policy.add_client(client.parse().unwrap()).unwrap();
        }
        policy.add("club.test=/required".parse().unwrap()).unwrap();
        policy
    });
    for (host, from) in
        [(30, "bob@other.test"), (30, ""), (40, "bob@other.test"), (47, ""), (31, "bob@club.test")]
    {
        assert!(world.plain(host, from).is_refused_with("530"), "{host} {from}");
    }
    for (host, from) in [(42, "bob@other.test"), (31, "bob@other.test"), (48, ""), (39, "bob@other.test")] {
        assert_eq!(world.plain(host, from), Outcome::Taken, "{host} {from}");
    }
    let anybody = world.authority.issue(&["mx.other.test"]);
    assert_eq!([30, 40].map(|host| world.showing(host, &anybody)), [Outcome::Taken, Outcome::Taken]);
}

/// One that is asked for less than everybody, and certificates by name and by fingerprint.
#[test]
fn a_server_may_be_excepted_or_have_to_show_its_certificate() {
    let known = Identity::self_signed(&["mx.elsewhere.test"]);
    let fingerprint = known.fingerprint().parse().unwrap();
    let world = World::new(|network| {
        let mut policy = Policy::new(Class::Required, Class::Opportunistic);
        let client = |from: String, class| Client::new(from.parse().unwrap(), class);
        let mut told = client(format!("{}", network.address(33)), Class::Verified);
        told.certificate_names = vec!["mx.told.test".parse().unwrap()];
        let mut pinned = client(format!("{}", network.address(34)), Class::Verified);
        pinned.client_certificates = vec![fingerprint];
        for client in [
            told,
            pinned,
            client(network.address(35).to_string(), Class::Opportunistic),
            client("mx.bank.test".to_owned(), Class::Verified),
            // No name is told: that of the server itself counts.
            client(network.address(32).to_string(), Class::Verified),
        ] {
            policy.add_client(client).unwrap();
        }
        policy
    });
    assert_eq!(world.plain(35, "bob@other.test"), Outcome::Taken);
    assert!(world.plain(36, "bob@other.test").is_refused_with("530"));
    let shown = |name: &str| world.authority.issue(&[name]);
    for (host, good) in [(33, "mx.told.test"), (30, "mx.bank.test"), (32, "mx.club.test")] {
        assert_eq!(world.showing(host, &shown(good)), Outcome::Taken, "{good}");
        assert!(world.showing(host, &shown("mx.other.test")).is_refused_with("550"), "{good}");
        assert!(world.plain(host, "bob@other.test").is_refused_with("530"), "{good}");
        assert!(world.showing(host, &Identity::self_signed(&[good])).is_refused_with("550"), "{good}");
    }
    assert_eq!(world.showing(34, &known), Outcome::Taken);
    assert!(world.showing(34, &shown("mx.elsewhere.test")).is_refused_with("550"));
}
