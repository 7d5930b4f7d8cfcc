//! Rules for servers that connect: by address, by range, by name.

use crate::authority::{Authority, Identity};
use crate::client::{Outcome, offers_to, send_as};
use crate::dns::Dns;
use crate::network::Network;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::{Client, Configuration, Partner, Policy};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

struct World {
    postfix: Postfix,
    authority: Authority,
    network: Network,
    _dns: Dns,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let domains = [("home", 1), ("bank", 40), ("branch.bank", 41), ("others", 42)];
        let domains =
            BTreeMap::from(domains.map(|(name, host)| (format!("{name}.test"), network.address(host))));
        let dns = Dns::start(network.address(53), domains);
        let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        Self { postfix, authority, network, _dns: dns }
    }

    fn apply(&self, inbound: Class, clients: impl IntoIterator<Item = Client>) -> Configuration {
        let mut policy = Policy::new(inbound, Class::Opportunistic);
        for client in clients {
            policy.add_client(client).unwrap();
        }
        let configuration = self.postfix.configuration(policy);
        self.postfix.apply(&configuration);
        configuration
    }

    /// `10=required`: the tenth address of the network; `16/28=plain`: a range that begins with the sixteenth.
    fn rule(&self, text: &str) -> Client {
        let (from, class) = text.split_once('=').unwrap();
        let (host, prefix) = from.split_once('/').unwrap_or((from, "32"));
        format!("{}/{prefix}={class}", self.address(host.parse().unwrap())).parse().unwrap()
    }

    fn address(&self, host: u8) -> Ipv4Addr {
        self.network.address(host)
    }

    fn plain(&self, host: u8) -> Outcome {
        send_as(self.address(host), self.postfix.address(), "bob@any.test", "alice@home.test", None)
    }

    fn tls(&self, host: u8, identity: Option<&Identity>) -> Outcome {
        let tls = match identity {
            None => self.authority.trusting(),
            Some(identity) => self.authority.trusting_as(identity),
        };
        send_as(self.address(host), self.postfix.address(), "bob@any.test", "alice@home.test", Some(tls))
    }

    fn offers_tls(&self, host: u8) -> bool {
        offers_to(self.address(host), self.postfix.address()).contains("STARTTLS")
    }
}

#[test]
fn a_range_must_use_tls_but_for_a_part_of_it() {
    let world = World::new();
    let rules = ["16/28=required", "18=opportunistic", "20/30=plain", "21=required"].map(|it| world.rule(it));
    let _ = world.apply(Class::Opportunistic, rules);
    for host in [16, 31, 21] {
        assert!(world.plain(host).is_refused_with("530"), "{host}");
        assert_eq!(world.tls(host, None), Outcome::Taken, "{host}");
    }
    // The exception, those outside, and those from whom TLS is hidden.
    for host in [18, 32, 15, 20, 22] {
        assert_eq!(world.plain(host), Outcome::Taken, "{host}");
        assert_eq!(world.offers_tls(host), ![20, 22].contains(&host), "{host}");
    }
    // What an earlier policy left does not stay in force.
    let _ = world.apply(Class::Opportunistic, []);
    assert_eq!(world.plain(16), Outcome::Taken);
    assert!(world.offers_tls(20));
}

#[test]
fn a_server_is_known_by_its_name_where_the_dns_says_so_both_ways() {
    let world = World::new();
    let configuration = world.apply(Class::Plain, ["mx.bank.test=required".parse().unwrap()]);
    assert!(world.plain(40).is_refused_with("530"));
    assert_eq!(world.tls(40, None), Outcome::Taken);
    // Others, one who has no name, and one whose name ends alike.
    for host in [42, 50, 41] {
        assert_eq!(world.plain(host), Outcome::Taken, "{host}");
    }
    assert!(configuration.limits.iter().any(|limit| limit.partner.is_some()), "it is said at what price");
    let _ = world.apply(Class::Opportunistic, ["bank.test=required".parse().unwrap()]);
    for host in [40, 41] {
        assert!(world.plain(host).is_refused_with("530"), "the hosts below are meant as well");
    }
}

#[test]
fn a_range_is_verified_by_its_own_certificate() {
    let world = World::new();
    let (bank, other) = (world.authority.issue(&["mx.bank.test"]), world.authority.issue(&["mx.other.test"]));
    let mut rule = world.rule("16/28=verified");
    rule.client_certificates = vec![bank.fingerprint().parse().unwrap()];
    let _ = world.apply(Class::Opportunistic, [rule, world.rule("40=verified")]);
    assert!(world.plain(17).is_refused_with("530"));
    assert!(world.tls(17, None).is_refused_with("5"));
    assert!(world.tls(17, Some(&other)).is_refused_with("5"));
    assert_eq!(world.tls(17, Some(&bank)), Outcome::Taken);
    assert_eq!(world.plain(15), Outcome::Taken);
    // Whose certificate is not known yet: told to come again.
    assert!(world.tls(40, Some(&bank)).is_refused_with("4"));
}

#[test]
fn one_who_is_recognised_by_its_address_is_asked_as_a_partner_all_the_same() {
    let world = World::new();
    let (bank, range) = (world.authority.issue(&["mx.bank.test"]), world.authority.issue(&["mx.range.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let mut partner: Partner = "any.test=/verified".parse().unwrap();
    partner.client_certificates = vec![bank.fingerprint().parse().unwrap()];
    policy.add(partner).unwrap();
    let mut client = world.rule("16/28=verified");
    client.client_certificates =
        vec![bank.fingerprint().parse().unwrap(), range.fingerprint().parse().unwrap()];
    policy.add_client(client).unwrap();
    let mut named: Client = "mx.bank.test=verified".parse().unwrap();
    named.client_certificates = vec![bank.fingerprint().parse().unwrap()];
    policy.add_client(named).unwrap();
    world.postfix.apply(&world.postfix.configuration(policy));
    assert_eq!(world.tls(17, Some(&bank)), Outcome::Taken);
    assert!(world.tls(17, Some(&range)).is_refused_with("5"), "the sender's domain has another certificate");
    assert!(world.tls(18, None).is_refused_with("5"));
    assert_eq!(world.tls(40, Some(&bank)), Outcome::Taken);
    assert!(world.tls(40, Some(&range)).is_refused_with("5"));
}
