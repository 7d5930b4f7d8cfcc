//! Rules for partners and for servers that connect, beyond the matrix.

use super::Exim;
use crate::authority::{Authority, Identity};
use crate::client::{Outcome, offers_to, send, send_as, speaks};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Client, Origin, Partner, Policy, Profile};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::net::IpAddr;

const ALICE: &str = "alice@home.test";

struct World {
    exim: Exim,
    authority: Authority,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    network: Network,
}

fn world() -> World {
    let network = Network::take();
    let authority = Authority::new();
    let domains = [("home", 1), ("bank", 30), ("guest-of-bank", 30), ("told", 31), ("star", 32)];
    let domains = domains.map(|(name, host)| (format!("{name}.test"), network.address(host)));
    let dns = Dns::start(network.address(53), BTreeMap::from(domains));
    let exim = Exim::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    World { exim, authority, _dns: dns, network }
}

impl World {
    fn apply(&self, policy: Policy) {
        self.exim.apply(&self.exim.configuration(policy));
    }
}

#[test]
fn a_partner_may_be_asked_for_less_than_everybody() {
    let world = world();
    let mut policy = Policy::new(Class::Required, Class::Opportunistic);
    policy.add("free.test=/opportunistic".parse().unwrap()).unwrap();
    world.apply(policy);
    let address = world.exim.address();
    assert!(send(address, "bob@other.test", ALICE, None).is_refused_with("530"));
    assert_eq!(send(address, "bob@free.test", ALICE, None), Outcome::Taken);
    assert_eq!(send(address, "bob@news.free.test", ALICE, None), Outcome::Taken);
    assert!(send(address, "bob@notfree.test", ALICE, None).is_refused_with("530"));
}

#[test]
fn servers_are_known_by_address_and_by_name() {
    let world = world();
    let at = |host| world.network.address(host);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for rule in [
        "mx.bank.test=required".to_owned(),
        format!("{}/29=required", at(40)),
        format!("{}=opportunistic", at(42)),
        format!("{}=plain", at(43)),
    ] {
        policy.add_client(rule.parse().unwrap()).unwrap();
    }
    world.apply(policy);
    let address = world.exim.address();
    let plain = |host| send_as(at(host), address, "bob@other.test", ALICE, None);
    assert!(plain(30).is_refused_with("530"), "by its name");
    assert!(plain(40).is_refused_with("530") && plain(47).is_refused_with("530"), "in the range");
    assert_eq!(plain(42), Outcome::Taken, "narrower than the range");
    assert_eq!(plain(31), Outcome::Taken, "somebody else");
    let tls = |host| send_as(at(host), address, "bob@other.test", ALICE, Some(world.authority.trusting()));
    assert_eq!((tls(30), tls(40)), (Outcome::Taken, Outcome::Taken));
    assert!(!offers_to(at(43), address).contains("STARTTLS"));
    assert!(offers_to(at(42), address).contains("STARTTLS"));
}

#[test]
fn a_server_that_is_known_by_its_address_alone_has_to_show_a_certificate_of_its_own() {
    let world = world();
    let at = |host| world.network.address(host);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add_client(format!("{}=verified", at(30)).parse().unwrap()).unwrap();
    world.apply(policy);
    let take = |identity: Option<&Identity>| {
        let tls = identity.map_or_else(|| world.authority.trusting(), |it| world.authority.trusting_as(it));
        send_as(at(30), world.exim.address(), "bob@other.test", ALICE, Some(tls))
    };
    // By the name that the DNS has for the address, or by the sender's domain.
    assert_eq!(take(Some(&world.authority.issue(&["mx.bank.test"]))), Outcome::Taken);
    assert_eq!(take(Some(&world.authority.issue(&["mail.other.test"]))), Outcome::Taken);
    assert!(take(Some(&world.authority.issue(&["mx.third.test"]))).is_refused_with("550"));
    assert!(take(None).is_refused_with("550"));
}

#[test]
fn a_rule_by_name_holds_beside_one_by_address() {
    let world = world();
    let at = |host| world.network.address(host);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add_client("mx.bank.test=required".parse().unwrap()).unwrap();
    policy.add_client("127.0.0.0/8=opportunistic".parse().unwrap()).unwrap();
    world.apply(policy);
    let plain = |host| send_as(at(host), world.exim.address(), "bob@other.test", ALICE, None);
    assert!(plain(30).is_refused_with("530"), "its name is in a range of which less is asked");
    assert_eq!(plain(31), Outcome::Taken);
}

#[test]
fn a_verified_partner_is_known_by_names_or_by_its_certificate() {
    let world = world();
    let (issue, address) = (|name| world.authority.issue(&[name]), world.exim.address());
    let own = Identity::self_signed(&["anything.test"]);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=/verified".parse().unwrap()).unwrap();
    let mut told: Partner = "told.test=/verified".parse().unwrap();
    told.certificate_names = vec!["mx1.provider.test".parse().unwrap(), "*.relay.test".parse().unwrap()];
    policy.add(told).unwrap();
    let mut known: Partner = "known.test=/verified".parse().unwrap();
    known.client_certificates = vec![own.fingerprint().parse().unwrap()];
    policy.add(known).unwrap();
    world.apply(policy);

    let from = |sender: &str, identity: &Identity| {
        send(address, sender, ALICE, Some(world.authority.trusting_as(identity))) == Outcome::Taken
    };
    assert!(from("bob@bank.test", &issue("bank.test")) && from("bob@bank.test", &issue("a.mx.bank.test")));
    assert!(
        !from("bob@bank.test", &issue("notbank.test")) && !from("bob@bank.test", &issue("bankxtest.test"))
    );
    assert!(
        from("bob@told.test", &issue("mx1.provider.test"))
            && from("bob@told.test", &issue("*.provider.test"))
    );
    assert!(from("bob@told.test", &issue("a.relay.test")) && from("bob@told.test", &issue("*.relay.test")));
    assert!(
        !from("bob@told.test", &issue("mx2.provider.test")) && !from("bob@told.test", &issue("mx.told.test"))
    );
    assert!(from("bob@known.test", &own) && !from("bob@known.test", &issue("mx.known.test")));
    assert!(send(address, "bob@bank.test", ALICE, Some(world.authority.trusting())).is_refused_with("550"));
}

#[test]
fn names_that_the_partner_told_are_the_ones_that_count() {
    let world = world();
    let serve = |host, name: &str| {
        Peer::start(world.network.address(host), Some(world.authority.issue(&[name]).serving()))
    };
    let _peers = [serve(30, "mx.bank.test"), serve(31, "mx1.provider.test"), serve(32, "*.star.test")];
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for domain in ["bank.test", "told.test"] {
        let mut partner: Partner = format!("{domain}=verified").parse().unwrap();
        partner.certificate_names = vec!["mx1.provider.test".parse().unwrap()];
        policy.add(partner).unwrap();
    }
    policy.add("star.test=verified".parse().unwrap()).unwrap();
    world.apply(policy);
    let sent = |to| world.exim.send(to).status;
    assert_eq!(sent("bob@told.test"), "sent");
    assert_eq!(sent("bob@bank.test"), "deferred");
    assert_eq!(sent("bob@star.test"), "sent");
}

/// Exim lets a host rest at which it failed, whoever is there.
#[test]
fn a_partner_that_fails_does_not_stop_the_mail_of_others_at_its_host() {
    let world = world();
    let peer = world.authority.issue(&["mx.provider.test"]).serving();
    let peer = Peer::start(world.network.address(30), Some(peer));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified".parse().unwrap()).unwrap();
    world.apply(policy);
    assert_eq!(world.exim.send("bob@bank.test").status, "deferred");
    assert_eq!(world.exim.send("bob@guest-of-bank.test").status, "sent");
    assert_eq!(world.exim.send("carol@bank.test").status, "deferred", "still");
    assert_eq!((peer.received("bob@bank.test").len(), peer.received("bob@guest-of-bank.test").len()), (0, 1));
}

#[test]
fn each_profile_speaks_what_it_says() {
    let world = world();
    for (profile, versions) in [
        (Profile::Old, &["tls1", "tls1_1", "tls1_2", "tls1_3"][..]),
        (Profile::Intermediate, &["tls1_2", "tls1_3"]),
        (Profile::Modern, &["tls1_3"]),
    ] {
        let mut policy = Policy::default();
        policy.set_profile(profile);
        world.apply(policy);
        assert_eq!(speaks(world.exim.address()), versions, "{profile}");
    }
}

#[test]
fn its_own_proof_names_the_servers_and_its_received_line_is_read() {
    let world = world();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=required".parse().unwrap()).unwrap();
    let bank = world.authority.issue(&["mx.bank.test"]);
    let _peer = Peer::start(world.network.address(30), Some(bank.serving()));
    world.apply(policy);
    let printed = world.exim.run("verify.sh");
    assert!(printed.contains("TLS: TLSv1.3"), "{printed}");
    assert!(printed.contains("bank.test: mail goes to mx.bank.test:25"), "{printed}");

    let tls = Some(world.authority.trusting());
    assert_eq!(send(world.exim.address(), "carol@other.test", ALICE, tls), Outcome::Taken);
    let message = world.exim.delivered("carol@other.test");
    let read = postseal::received::read(message.as_bytes());
    let hop = read.unwrap().hops.pop().unwrap();
    assert_eq!(
        (hop.software.map(postseal::received::Software::as_str), hop.tls.version),
        (Some("exim"), Some(postseal::tls::TlsVersion::Tls13))
    );
}

#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    let world = world();
    let peer =
        |host, name| Peer::start(world.network.address(host), Some(world.authority.issue(&[name]).serving()));
    let _peer = peer(30, "mx.bank.test");
    let proof = |rules: &[&str]| {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        for rule in rules {
            policy.add(rule.parse().unwrap()).unwrap();
        }
        world.apply(policy);
        world.exim.sh(&format!("sh {BUNDLE}/verify.sh 2>&1; echo ended with $?"))
    };
    let printed = proof(&["bank.test=verified"]);
    assert!(printed.contains("Verified peername: mx.bank.test"), "{printed}");
    assert!(printed.trim_end().ends_with("ended with 0"), "{printed}");

    // Nobody answers at the server of the one, and nobody knows the other.
    let printed = proof(&["told.test=required", "nowhere.test=verified", "bank.test=verified"]);
    assert!(printed.contains("as it is asked for: told.test nowhere.test. See above."), "{printed}");
    assert!(printed.contains("postmaster@nowhere.test is undeliverable"), "{printed}");
    assert!(printed.trim_end().ends_with("ended with 1"), "{printed}");
}

/// Names and addresses of any making, read back by Exim's own parsers.
#[test]
fn rules_of_any_making_are_read_as_they_are_meant() {
    let world = world();
    let host = "[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?){1,4}\\.test";
    let address = (any::<IpAddr>(), 0..129u8).prop_map(|(address, prefix)| format!("{address}/{prefix}"));
    let class = (0..4usize).prop_map(|at| Class::ALL[at]);
    let rules = proptest::collection::vec((prop_oneof![address, host], class), 1..40);
    let mut runner = TestRunner::new(Config { cases: 6, failure_persistence: None, ..Config::default() });
    let run = runner.run(&rules, |rules| {
        let mut policy = Policy::default();
        for (from, class) in rules {
            let Ok(from) = from.parse::<Origin>() else { continue };
            if let Origin::Host(host) = &from {
                let partner = Partner::new(host.as_str().parse().unwrap());
                policy.put(Partner { inbound: Some(class), outbound: Some(class), ..partner });
            }
            policy.put_client(Client::new(from, class));
        }
        world.apply(policy.clone());
        let look = |key: &str, kind: &str, file: &str| {
            format!("${{extract{{class}}{{${{lookup{{{key}}}{kind}{{/etc/postseal/exim/{file}}}}}}}}}")
        };
        let (mut questions, mut answers) = (Vec::new(), Vec::new());
        for partner in policy.partners() {
            for file in ["senders", "recipients"] {
                questions.push(look(&format!("below.{}", partner.domain), "partial1()lsearch", file));
                let narrower = policy.for_partner(&format!("below.{}", partner.domain).parse().unwrap());
                answers.push(if file == "senders" { narrower.inbound } else { narrower.outbound });
            }
        }
        for client in policy.clients() {
            let Origin::Address(net) = &client.from else { continue };
            let all = policy.clients().iter().filter_map(|it| match &it.from {
                Origin::Address(other) if other.contains(&net.addr()) => {
                    Some((other.prefix_len(), it.inbound))
                }
                _ => None,
            });
            questions.push(look(&net.addr().to_string(), "iplsearch", "addresses"));
            answers.push(all.max_by_key(|(prefix, _)| *prefix).unwrap().1);
        }
        std::fs::write(world.exim.path("/tmp/questions"), questions.join("\n") + "\n").unwrap();
        let printed = world.exim.sh("exim -be < /tmp/questions 2>&1");
        let read: Vec<&str> = printed.lines().map(|line| line.trim_start_matches("> ").trim()).collect();
        let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
        prop_assert_eq!(&read[..answers.len()], &answers);
        Ok(())
    });
    run.unwrap();
}
