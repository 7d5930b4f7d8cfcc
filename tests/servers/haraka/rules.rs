//! Rules for partners and for servers that connect, beyond the matrix.

use super::Haraka;
use crate::authority::{Authority, Identity};
use crate::client::{Outcome, offers_to, send, send_as, speaks};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Client, Origin, Partner, Policy, Profile};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::thread::sleep;
use std::time::{Duration, Instant};

const ALICE: &str = "alice@home.test";

struct World {
    haraka: Haraka,
    authority: Authority,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    network: Network,
}

fn world() -> World {
    let network = Network::take();
    let authority = Authority::new();
    let domains = [("home", 1), ("bank", 30), ("free", 31)];
    let domains = domains.map(|(name, host)| (format!("{name}.test"), network.address(host)));
    let dns = Dns::start(network.address(53), BTreeMap::from(domains));
    let haraka = Haraka::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    World { haraka, authority, _dns: dns, network }
}

impl World {
    fn apply(&self, policy: Policy) {
        self.haraka.apply(&self.haraka.configuration(policy));
    }

    fn send(&self, from: &str, identity: Option<&Identity>) -> Outcome {
        let tls = identity.map(|identity| self.authority.trusting_as(identity));
        send(self.haraka.address(), from, ALICE, tls)
    }
}

#[test]
fn a_rule_by_name_holds_beside_one_by_address() {
    let world = world();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add_client("mx.bank.test=required".parse().unwrap()).unwrap();
    policy.add_client("127.0.0.0/8=opportunistic".parse().unwrap()).unwrap();
    world.apply(policy);
    let plain =
        |host| send_as(world.network.address(host), world.haraka.address(), "bob@other.test", ALICE, None);
    assert!(plain(30).is_refused_with("530"), "its name is in a range of which less is asked");
    assert_eq!(plain(31), Outcome::Taken);
}

/// Mailboxes behind LMTP: what is asked of those to whom mail is sent is not asked there.
#[test]
fn mailboxes_behind_lmtp_get_their_mail() {
    let world = world();
    let mailboxes = world.network.address(35);
    let peer = Peer::start(mailboxes, None);
    let root = world.haraka.root();
    root.write("/etc/haraka/config/lmtp.ini", &format!("host={mailboxes}\nport=25\n"));
    root.write("/etc/haraka/config/plugins", "rcpt_to.in_host_list\nqueue/lmtp\nown\n");
    world.apply(Policy::new(Class::Opportunistic, Class::Required));
    assert_eq!(world.send("bob@other.test", None), Outcome::Taken);
    let begun = Instant::now();
    while peer.received(ALICE).is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it did not come");
        sleep(Duration::from_millis(20));
    }
}

/// Where no record names a server the domain is one itself (RFC 5321, section 5.1).
#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    let world = world();
    let peer =
        |host, name| Peer::start(world.network.address(host), Some(world.authority.issue(&[name]).serving()));
    let _peers = [peer(30, "mx.bank.test"), peer(31, "mx.other.test")];
    let proof = |rules: &[&str]| {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        for rule in rules {
            policy.add(rule.parse().unwrap()).unwrap();
        }
        world.apply(policy);
        world.haraka.root().sh(&format!("sh {BUNDLE}/verify.sh 2>&1; echo ended with $?"))
    };
    let good = ["bank.test=required", "mx.bank.test=verified", "free.test=opportunistic"];
    let printed = proof(&good);
    assert!(printed.contains("mx.bank.test: mail goes to mx.bank.test:25"), "{printed}");
    assert!(printed.trim_end().ends_with("ended with 0"), "{printed}");

    let printed = proof(&["free.test=verified", "nowhere.test=verified", "lost.test=opportunistic", good[0]]);
    assert!(
        printed.contains("as it is asked for: free.test nowhere.test lost.test. See above."),
        "{printed}"
    );
    assert!(printed.contains("nowhere.test: queryMx ENOTFOUND"), "{printed}");
    assert!(printed.trim_end().ends_with("ended with 1"), "{printed}");
}

#[test]
fn applied_twice_is_applied_once_and_undone_is_as_before() {
    let world = world();
    let before = world.haraka.files();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified/required".parse().unwrap()).unwrap();
    world.apply(policy);
    let once = world.haraka.files();
    let tls = &once.iter().find(|(name, _)| name.ends_with("/tls.ini")).unwrap().1;
    // A single value of the administrator's stays in force beside ours.
    assert!(tls.contains("\nforce_tls_hosts[]=own.test\n"), "{tls}");
    let _ = world.haraka.run("apply.sh");
    assert_eq!(world.haraka.files(), once);
    assert!(world.send("bob@bank.test", None).is_refused_with("530"));
    // Another policy leaves nothing of the first.
    world.apply(Policy::new(Class::Plain, Class::Plain));
    assert_eq!(world.send("bob@bank.test", None), Outcome::Taken);
    let _ = world.haraka.run("undo.sh");
    let mut after = world.haraka.files();
    after.retain(|(name, _)| !name.ends_with(".postseal-undone"));
    assert_eq!(after, before);
    assert_eq!(world.send("bob@bank.test", None), Outcome::Taken);
}

#[test]
fn a_partner_may_be_asked_for_less_than_everybody() {
    let world = world();
    let mut policy = Policy::new(Class::Required, Class::Opportunistic);
    policy.add("free.test=/opportunistic".parse().unwrap()).unwrap();
    world.apply(policy);
    assert!(world.send("bob@other.test", None).is_refused_with("530"));
    assert_eq!(world.send("bob@free.test", None), Outcome::Taken);
    assert_eq!(world.send("bob@NEWS.free.test", None), Outcome::Taken);
    assert!(world.send("bob@notfree.test", None).is_refused_with("530"));
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
        format!("{}=plain", at(50)),
    ] {
        policy.add_client(rule.parse().unwrap()).unwrap();
    }
    world.apply(policy);
    let address = world.haraka.address();
    for (host, taken) in [(30, false), (31, true), (41, false), (42, true), (50, true)] {
        let outcome = send_as(at(host), address, "bob@any.test", ALICE, None);
        assert_eq!(outcome == Outcome::Taken, taken, "{host}: {outcome:?}");
    }
    assert!(offers_to(at(41), address).contains("STARTTLS"));
    assert!(!offers_to(at(50), address).contains("STARTTLS"));
    let tls = Some(world.authority.trusting());
    assert_eq!(send_as(at(30), address, "bob@any.test", ALICE, tls), Outcome::Taken);
}

#[test]
fn certificates_are_known_by_name_and_by_fingerprint() {
    let world = world();
    let pinned = Identity::self_signed(&["whoever.test"]);
    let mut by_name = Partner::new("named.test".parse().unwrap());
    by_name.inbound = Some(Class::Verified);
    by_name.certificate_names = vec!["mx.provider.test".parse().unwrap(), "*.star.test".parse().unwrap()];
    let mut by_print = Partner::new("pinned.test".parse().unwrap());
    by_print.inbound = Some(Class::Verified);
    by_print.client_certificates = vec![pinned.fingerprint().parse().unwrap()];
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add(by_name).unwrap();
    policy.add(by_print).unwrap();
    // By address, where no name is known: the chain alone.
    let origin = Origin::Address(IpAddr::from(world.network.address(60)).into());
    policy.add_client(Client::new(origin, Class::Verified)).unwrap();
    world.apply(policy);

    for (from, names, taken) in [
        ("bob@named.test", "mx.provider.test", true),
        ("bob@named.test", "*.provider.test", true),
        ("bob@named.test", "a.star.test", true),
        ("bob@named.test", "star.test", false),
        ("bob@named.test", "mx.provider.test.evil.test", false),
        ("bob@named.test", "named.test", false),
        ("bob@pinned.test", "pinned.test", false),
    ] {
        let outcome = world.send(from, Some(&world.authority.issue(&[names])));
        assert_eq!(outcome == Outcome::Taken, taken, "{from} {names}: {outcome:?}");
    }
    assert_eq!(world.send("bob@pinned.test", Some(&pinned)), Outcome::Taken);
    let unknown = Identity::self_signed(&["mx.provider.test"]);
    assert!(world.send("bob@named.test", Some(&unknown)).is_refused_with("550"));

    let (client, address) = (world.network.address(60), world.haraka.address());
    let sent = |identity: &Identity| {
        send_as(client, address, "bob@any.test", ALICE, Some(world.authority.trusting_as(identity)))
    };
    assert_eq!(sent(&world.authority.issue(&["any.test"])), Outcome::Taken);
    assert!(sent(&unknown).is_refused_with("550"));
}

#[test]
fn of_everybody_verified_the_host_or_the_domain_is_named() {
    let world = world();
    world.apply(Policy::new(Class::Verified, Class::Opportunistic));
    let address = world.haraka.address();
    let host = world.authority.issue(&["mx.bank.test"]);
    let sent = |from| {
        let tls = Some(world.authority.trusting_as(&host));
        send_as(world.network.address(30), address, from, ALICE, tls)
    };
    // By the name of the server for another domain; by the domain from elsewhere; and neither.
    assert_eq!(sent("bob@hosted.test"), Outcome::Taken);
    assert_eq!(sent(""), Outcome::Taken);
    assert_eq!(world.send("bob@bank.test", Some(&host)), Outcome::Taken);
    assert!(world.send("bob@hosted.test", Some(&host)).is_refused_with("550"));
    assert!(world.send("bob@bank.test", None).is_refused_with("530"));
}

#[test]
fn a_broken_table_lets_no_mail_in() {
    let world = world();
    world.apply(Policy::new(Class::Opportunistic, Class::Opportunistic));
    assert_eq!(world.send("bob@any.test", None), Outcome::Taken);
    world.haraka.root().write("/etc/haraka/config/postseal_tls.json", "{ \"format\": 1, ");
    let _ = world.haraka.root().sh(&format!("cd {} && sh edit.sh reload", crate::server::BUNDLE));
    assert!(world.send("bob@any.test", None).is_refused_with("4"));
}

#[test]
fn the_profile_says_which_versions_are_spoken() {
    let world = world();
    for (profile, spoken) in [
        (Profile::Modern, &["tls1_3"][..]),
        (Profile::Intermediate, &["tls1_2", "tls1_3"]),
        (Profile::Old, &["tls1", "tls1_1", "tls1_2", "tls1_3"]),
    ] {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        policy.set_profile(profile);
        world.apply(policy);
        assert_eq!(speaks(world.haraka.address()), spoken, "{profile}");
    }
}

/// As Haraka is after its installation: a process for connections, and one that begins them.
#[test]
fn with_processes_of_its_own_it_does_the_same() {
    let world = world();
    let own = world.haraka.root().path("/etc/haraka/config/smtp.ini");
    let text = std::fs::read_to_string(&own).unwrap().replace("nodes=0", "nodes=2");
    std::fs::write(own, text).unwrap();
    let good = world.authority.issue(&["mx.bank.test"]);
    let bank = Peer::start(world.network.address(30), Some(good.serving()));
    let untrusted = Identity::self_signed(&["mx.free.test"]);
    let free = Peer::start(world.network.address(31), Some(untrusted.serving()));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified/verified".parse().unwrap()).unwrap();
    policy.add("free.test=verified".parse().unwrap()).unwrap();
    world.apply(policy);
    for _ in 0..4 {
        assert!(world.send("bob@bank.test", None).is_refused_with("530"));
        assert!(world.send("bob@bank.test", Some(&untrusted)).is_refused_with("550"));
        assert_eq!(world.send("bob@bank.test", Some(&good)), Outcome::Taken);
        assert_eq!(world.send("bob@free.test", None), Outcome::Taken);
    }
    assert_eq!(world.haraka.send("bob@bank.test").status, "sent");
    assert_eq!(world.haraka.send("bob@free.test").status, "deferred");
    assert!(bank.received("bob@bank.test")[0].tls && free.received("bob@free.test").is_empty());
}

/// Opportunistic TLS is plain text where TLS does not work, and never where it must be.
#[test]
fn where_tls_is_broken_plain_text_follows_unless_tls_must_be() {
    let world = world();
    let at = |host| world.network.address(host);
    let own = world.haraka.root().path("/etc/haraka/config/outbound.ini");
    let text = std::fs::read_to_string(&own).unwrap().replace("=1h", "=5s*9");
    std::fs::write(own, text).unwrap();
    let old = Peer::start_old(at(31), &world.authority.issue(&["mx.free.test"]));
    let bank = Peer::start_old(at(30), &world.authority.issue(&["mx.bank.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified".parse().unwrap()).unwrap();
    world.apply(policy);
    assert_eq!(world.haraka.send("bob@bank.test").status, "deferred");
    assert_eq!(world.haraka.send("bob@free.test").status, "deferred");
    assert_eq!(world.haraka.attempts("bob@free.test", 2), ["deferred", "sent"]);
    assert!(!old.received("bob@free.test")[0].tls);
    assert_eq!(world.haraka.attempts("bob@bank.test", 2), ["deferred", "deferred"]);
    assert!(bank.received("bob@bank.test").is_empty());
}

#[test]
fn what_everybody_must_and_must_not_reaches_every_address() {
    let world = world();
    let at = |host| world.network.address(host);
    let good = world.authority.issue(&["mx.bank.test"]);
    let bank = Peer::start(at(30), Some(good.serving()));
    let free = Peer::start(at(31), Some(Identity::self_signed(&["mx.free.test"]).serving()));
    let mut policy = Policy::new(Class::Opportunistic, Class::Plain);
    policy.add("bank.test=verified".parse().unwrap()).unwrap();
    world.apply(policy);
    assert_eq!(world.haraka.send("a@bank.test").status, "sent");
    assert_eq!(world.haraka.send("a@free.test").status, "sent");
    assert!(bank.received("a@bank.test")[0].tls && !free.received("a@free.test")[0].tls);
    world.apply(Policy::new(Class::Opportunistic, Class::Required));
    assert_eq!(world.haraka.send("b@bank.test").status, "sent");
    assert_eq!(world.haraka.send("b@free.test").status, "deferred");
    assert!(bank.received("b@bank.test")[0].tls);
}
