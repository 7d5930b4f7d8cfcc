//! Partners, the domains below them, and what was there before.

use super::{OpenSmtpd, settings};
use crate::authority::Authority;
use crate::client::{Outcome, send, send_as};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::MailServer;
use postseal::policy::{Partner, Policy, Profile};
use postseal::tls::{Class, TlsVersion};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";

#[test]
fn a_sender_cannot_pass_by_the_filter() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for partner in ["bank.test=/required", "news.bank.test=/opportunistic", "club.test=/verified"] {
        policy.add(partner.parse().unwrap()).unwrap();
    }
    server.apply(&server.configuration(policy));
    let plain = |from: &str| send(server.address(), from, ALICE, None);
    let tls = |from: &str| send(server.address(), from, ALICE, Some(authority.trusting()));
    for from in [
        "bob@bank.test",
        "bob@BANK.Test",
        "bob@branch.bank.test",
        "bob@club.test",
        "a|b@bank.test",
        "bob+x@news.x.bank.test",
    ] {
        // Of some of them later versions say that it is no address.
        if !plain(from).is_refused_with("553") {
            assert!(plain(from).is_refused_with("530"), "{from}: {:?}", plain(from));
            assert_eq!(tls(from), Outcome::Taken, "{from}");
        }
    }
    for from in
        ["bob@news.bank.test", "bob@a.news.bank.test", "bob@bank.test.other.test", "bob@mybank.test", ""]
    {
        assert_eq!(plain(from), Outcome::Taken, "{from}");
    }
    // The administrator's own filter still stands.
    for from in ["bob@spam.test", "bob@scam.test"] {
        assert!(tls(from).is_refused_with("550"), "{from}");
    }
}

/// What the DNS calls a server, and where it connects from, is known before it says for whom.
#[test]
fn servers_are_known_by_their_address_and_by_their_name() {
    let network = Network::take();
    let authority = Authority::new();
    let domains = [("home", 1), ("bank", 30), ("free", 31)];
    let domains = domains.map(|(name, host)| (format!("{name}.test"), network.address(host)));
    let _dns = Dns::start(network.address(53), BTreeMap::from(domains));
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for client in [
        "mx.bank.test=required",
        "127.0.0.0/8=opportunistic",
        &format!("{}/29=required", network.address(40)),
        &format!("{}=opportunistic", network.address(42)),
    ] {
        policy.add_client(client.parse().unwrap()).unwrap();
    }
    policy.add("club.test=/required".parse().unwrap()).unwrap();
    server.apply(&server.configuration(policy));
    let plain = |host, from: &str| send_as(network.address(host), server.address(), from, ALICE, None);
    let tls = |host| {
        let tls = Some(authority.trusting());
        send_as(network.address(host), server.address(), "bob@other.test", ALICE, tls)
    };
    // By its name although its address is in a range of which less is asked; by its address, with a bounce as well.
    for (host, from) in
        [(30, "bob@other.test"), (30, ""), (40, "bob@other.test"), (47, ""), (31, "bob@club.test")]
    {
        assert!(plain(host, from).is_refused_with("530"), "{host} {from}: {:?}", plain(host, from));
    }
    // One within the range is excepted, and others lie beside it.
    for (host, from) in [(42, "bob@other.test"), (31, "bob@other.test"), (48, ""), (39, "bob@other.test")] {
        assert_eq!(plain(host, from), Outcome::Taken, "{host} {from}");
    }
    assert_eq!([tls(30), tls(40)], [Outcome::Taken, Outcome::Taken]);
}

#[test]
fn what_is_said_of_a_domain_holds_below_it_and_a_route_of_its_own_stays() {
    let network = Network::take();
    let authority = Authority::new();
    let home = network.address(1);
    let below = ["bank.test", "branch.bank.test", "news.bank.test", "other.test", "fixed.test"];
    let peer = Peer::start(network.address(20), None);
    let domains = below.map(|it| (it.to_owned(), network.address(20)));
    let _dns = Dns::start(network.address(53), BTreeMap::from(domains));
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for partner in ["bank.test=required", "news.bank.test=opportunistic"] {
        policy.add(partner.parse().unwrap()).unwrap();
    }
    server.apply(&server.configuration(policy));
    for (domain, status) in [
        ("news.bank.test", "sent"),
        ("other.test", "sent"),
        ("bank.test", "deferred"),
        ("branch.bank.test", "deferred"),
    ] {
        let to = format!("bob@{domain}");
        let attempt = server.send(&to);
        assert_eq!(attempt.status, status, "{to}: {attempt:?}");
        assert_eq!(peer.received(&to).len(), usize::from(status == "sent"), "{to}");
    }
    assert!(server.conf().contains(&format!("\naction fixed relay host smtp://{home}:2525\n")));
}

#[test]
fn the_lowest_version_is_held() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    // It cannot be held to it before, which is told.
    let modern = if server.version().is_at_least(&[7]) { vec!["tls1_3"] } else { vec!["tls1_2", "tls1_3"] };
    for (profile, expected) in [
        (Profile::Modern, modern),
        (Profile::Intermediate, vec!["tls1_2", "tls1_3"]),
        (Profile::Old, vec!["tls1_2", "tls1_3"]),
    ] {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        policy.set_profile(profile);
        assert!(policy.minimum() <= TlsVersion::Tls13);
        server.apply(&server.configuration(policy));
        assert_eq!(crate::client::speaks(server.address()), expected, "{profile}");
    }
}

/// Whatever the partners are called: the server's own parser takes it, and knows each by what is said of it.
#[test]
fn the_server_reads_every_name_as_it_was_meant() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    server.apply(&server.configuration(Policy::default()));
    let own = settings(network.address(1));
    let names = proptest::collection::btree_map(
        "[\\PC]{1,20}\\.test|[a-z0-9_.-]{1,40}|tls|rcpt-to\\.relay",
        0..4usize,
        1..12,
    );
    let config = ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&names, |names| {
            let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
            for (name, class) in names {
                let Ok(domain) = name.parse() else { continue };
                let class = Some(Class::ALL[class]);
                let _ = policy.add(Partner { inbound: class, outbound: class, ..Partner::new(domain) });
            }
            let partners = policy.partners().to_vec();
            server.unpack(&server.configuration(policy));
            server.root().write("/tmp/smtpd.conf", &own);
            let _ = server.root().sh(&format!(
                "rm -f /etc/postseal/opensmtpd/senders.sh && cd {0} && cp * /etc/postseal/opensmtpd/ && \
                 awk -f edit.awk rules /tmp/smtpd.conf > /tmp/new && smtpd -n -f /tmp/new",
                crate::server::BUNDLE
            ));
            for partner in partners {
                let domain = partner.domain.as_str();
                let asked = format!("filter|0.7|0|smtp-in|mail-from|00ab|00cd|bob@x.{domain}");
                let script = "/etc/postseal/opensmtpd/senders.sh";
                let printed =
                    server.root().sh(&format!("[ ! -e {script} ] || printf '%s\\n' '{asked}' | sh {script}"));
                let refused = partner.inbound >= Some(Class::Required);
                prop_assert_eq!(printed.contains("|530 "), refused, "{}: {}", domain, printed);
            }
            Ok(())
        })
        .unwrap();
}
