//! Mail that Postfix sends: each class, for everybody and for a partner, against servers of every kind.

use crate::authority::{Authority, Identity};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

/// The kinds of servers of others.
const KINDS: [&str; 5] = ["good", "plain", "wrong", "unknown", "expired"];

/// What a class means: whether mail to a server of this kind is sent, and then whether over TLS.
#[expect(clippy::match_same_arms, reason = "a table, class by class")]
fn meant(class: Class, kind: &str) -> Option<bool> {
    match (class, kind) {
        (Class::Plain, _) => Some(false),
        (Class::Opportunistic, "plain") => Some(false),
        (Class::Opportunistic, _) => Some(true),
        (Class::Required, "plain") => None,
        (Class::Required, _) => Some(true),
        (Class::Verified, "good") => Some(true),
        (Class::Verified, _) => None,
    }
}

/// The mail domain of a class whose server is of this kind.
fn domain(class: Class, kind: &str) -> String {
    format!("{kind}.{class}.test")
}

struct World {
    postfix: Postfix,
    peers: BTreeMap<&'static str, Peer>,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    _network: Network,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let hosts = |kind: &str| Class::ALL.map(|class| format!("mx.{}", domain(class, kind)));
        let identity = |kind: &str| {
            let names = hosts(kind);
            let names = names.each_ref().map(String::as_str);
            match kind {
                "good" => Some(authority.issue(&names)),
                "wrong" => Some(authority.issue(&["mx.somebody-else.test"])),
                "unknown" => Some(Identity::self_signed(&names)),
                "expired" => Some(authority.issue_expired(&names)),
                _ => None,
            }
        };
        let mut domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
        let mut peers = BTreeMap::new();
        for (host, kind) in (20..).zip(KINDS) {
            let address = network.address(host);
            domains.extend(Class::ALL.map(|class| (domain(class, kind), address)));
            let _ = peers.insert(kind, Peer::start(address, identity(kind).map(|it| it.serving())));
        }
        let dns = Dns::start(network.address(53), domains);
        let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        Self { postfix, peers, _dns: dns, _network: network }
    }

    /// Mail to the domains of a class goes as the class that is to hold for them means it.
    fn assert_meant(&self, domains_of: Class, class: Class) {
        for kind in KINDS {
            let to = format!("bob@{}", domain(domains_of, kind));
            let attempt = self.postfix.send(&to);
            let came: Vec<bool> = self.peers[kind].received(&to).iter().map(|it| it.tls).collect();
            let expected = meant(class, kind);
            let status = if expected.is_some() { "sent" } else { "deferred" };
            assert_eq!(attempt.status, status, "{class} to a {kind} server: {attempt:?}");
            assert_eq!(came, Vec::from_iter(expected), "{class} to a {kind} server: {attempt:?}");
        }
    }
}

fn everybody(class: Class) {
    let world = World::new();
    world.postfix.apply(&world.postfix.configuration(Policy::new(Class::Opportunistic, class)));
    world.assert_meant(class, class);
}

#[test]
fn plain_to_everybody_never_uses_tls() {
    everybody(Class::Plain);
}

#[test]
fn opportunistic_to_everybody_delivers_everywhere_and_encrypts_where_it_can() {
    everybody(Class::Opportunistic);
}

#[test]
fn required_to_everybody_sends_nothing_in_plain_text() {
    everybody(Class::Required);
}

#[test]
fn verified_to_everybody_sends_to_the_right_server_only() {
    everybody(Class::Verified);
}

/// Partners are domains that have a class of their own: `plain.test` with all below it, and so on.
fn partners(default: Class) {
    let world = World::new();
    let mut policy = Policy::new(Class::Opportunistic, default);
    let others = Class::ALL.into_iter().filter(|class| *class != default);
    for class in others.clone() {
        policy.add(format!("{class}.test={class}").parse().unwrap()).unwrap();
    }
    world.postfix.apply(&world.postfix.configuration(policy));
    for class in others {
        world.assert_meant(class, class);
    }
    // Everybody else is treated as before.
    world.assert_meant(default, default);
}

#[test]
fn partners_are_treated_more_strictly_than_everybody() {
    partners(Class::Plain);
}

#[test]
fn partners_are_treated_less_strictly_than_everybody() {
    partners(Class::Verified);
}

#[test]
fn names_that_the_partner_told_are_the_ones_that_count() {
    let world = World::new();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for kind in ["good", "wrong"] {
        let mut partner: postseal::policy::Partner =
            format!("{}=verified", domain(Class::Verified, kind)).parse().unwrap();
        partner.certificate_names = vec!["mx.somebody-else.test".parse().unwrap()];
        policy.add(partner).unwrap();
    }
    world.postfix.apply(&world.postfix.configuration(policy));
    let send = |kind| world.postfix.send(&format!("bob@{}", domain(Class::Verified, kind))).status;
    assert_eq!((send("wrong").as_str(), send("good").as_str()), ("sent", "deferred"));
}

#[test]
fn the_bundle_s_own_proof_shows_a_verified_connection() {
    let world = World::new();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add(format!("{}=verified", domain(Class::Verified, "good")).parse().unwrap()).unwrap();
    policy.add(format!("{}=required", domain(Class::Required, "unknown")).parse().unwrap()).unwrap();
    world.postfix.apply(&world.postfix.configuration(policy));
    let printed = world.postfix.run("verify.sh");
    assert!(printed.contains("Verified TLS connection established"), "{printed}");
    assert!(printed.contains("Untrusted TLS connection established"), "{printed}");
    // What our own server shows.
    assert!(printed.contains("TLS: TLSv1.3"), "{printed}");
}

#[test]
fn the_bundle_s_own_proof_fails_and_names_whom_it_did_not_see() {
    let world = World::new();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let (good, wrong) = (domain(Class::Verified, "good"), domain(Class::Verified, "wrong"));
    // Without TLS, as it may be: no fault.
    let plain = domain(Class::Opportunistic, "plain");
    for rule in [
        &format!("{wrong}=verified"),
        "nowhere.test=required",
        "lost.test=opportunistic",
        &format!("{plain}=opportunistic"),
        &format!("{good}=verified"),
    ] {
        policy.add(rule.parse().unwrap()).unwrap();
    }
    world.postfix.apply(&world.postfix.configuration(policy));
    // The last partner is looked at as well, and posttls-finger's own end would have been 0 for the domain without a server.
    let printed = world.postfix.sh(&format!("sh {BUNDLE}/verify.sh 2>&1; echo ended with $?"));
    assert!(
        printed.contains("mx.good.verified.test") && printed.contains("Verified TLS connection established"),
        "{printed}"
    );
    let told = printed.lines().find(|line| line.starts_with("No connection as it is asked for:")).unwrap();
    assert!(told.contains("lost.test") && !told.contains(&plain), "{told}");
    assert!(told.contains(&wrong) && told.contains("nowhere.test") && !told.contains(&good), "{told}");
    assert!(printed.contains("No TLS there just now, which is allowed for this partner"), "{printed}");
    assert!(printed.trim_end().ends_with("ended with 1"), "{printed}");
}

#[test]
fn a_server_that_is_too_old_gets_its_mail_in_plain_text_from_the_second_attempt_on() {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([1, 20].map(|host| (format!("d{host}.test"), network.address(host))));
    let _dns = Dns::start(network.address(53), domains);
    let peer = Peer::start_old(network.address(20), &Identity::self_signed(&["mx.d20.test"]));
    // How long a message has to have waited: five minutes, where nothing is said.
    let settings = "minimal_backoff_time = 3s\nmaximal_backoff_time = 3s\nqueue_run_delay = 1s\n";
    let identity = authority.issue(&["mx.home.test"]);
    let postfix = Postfix::start_with(&network, &authority, &identity, settings, "");
    postfix.apply(&postfix.configuration(Policy::default()));
    assert_eq!(postfix.send("bob@d20.test").status, "deferred");
    postfix.waits_for_sent("bob@d20.test");
    assert_eq!(peer.received("bob@d20.test").iter().map(|it| it.tls).collect::<Vec<_>>(), [false]);
}
