//! What is asked of partners, what chasquid learns by itself, and what of the administrator's own stays.

use super::{Chasquid, HOOK, RECORDS};
use crate::authority::{Authority, Identity};
use crate::client::Outcome;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const ALICE: &str = "alice@home.test";
/// A domain that people write otherwise than the DNS.
const BOOKS: &str = "xn--bcher-kva.test";

struct World {
    server: Chasquid,
    authority: Authority,
    /// The server of `bank.test` and of the books.
    peer: Peer,
    _dns: Dns,
    _network: Network,
}

impl World {
    /// With a server of the partners that shows a certificate which nobody trusts.
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let mut domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
        domains
            .extend(["bank.test", "below.bank.test", BOOKS].map(|it| (it.to_owned(), network.address(20))));
        let dns = Dns::start(network.address(53), domains);
        let peer = Peer::start(network.address(20), Some(Identity::self_signed(&["mx.bank.test"]).serving()));
        let server = Chasquid::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        Self { server, authority, peer, _dns: dns, _network: network }
    }

    fn apply(&self, partners: &[&str]) {
        let mut policy = Policy::default();
        for partner in partners {
            policy.add(partner.parse().unwrap()).unwrap();
        }
        self.server.apply(&self.server.configuration(policy));
    }

    fn status(&self, to: &str) -> String {
        self.server.send(to).status
    }

    /// What it remembers of a domain.
    fn record(&self, name: &str) -> Option<String> {
        let text = fs::read_to_string(self.server.root().path(&format!("{RECORDS}/s:{name}"))).ok()?;
        // How many blanks it writes behind a colon changes from build to build.
        Some(text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n").collect())
    }

    /// Everything that is its own: its settings, and what it remembers.
    fn own(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        for folder in ["/etc/chasquid", RECORDS] {
            collect(&self.server.root().path(folder), &mut files);
        }
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_symlink() {
            let _ = files.insert(path.display().to_string(), b"a link".to_vec());
        } else if path.is_dir() {
            collect(&path, files);
        } else {
            let _ = files.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_partner_is_found_by_the_name_that_people_write() {
    let world = World::new();
    world.apply(&[&format!("{BOOKS}=verified/required")]);
    assert_eq!(world.status(&format!("bob@{BOOKS}")), "deferred");
    let from = format!("bob@{BOOKS}");
    assert!(world.server.take(&from, ALICE, None).is_refused_with("554"));
    assert!(world.server.take("bob@bücher.test", ALICE, None).is_refused_with("554"));
    assert_eq!(world.server.take(&from, ALICE, Some(world.authority.trusting())), Outcome::Taken);
    world.apply(&[]);
    assert_eq!(world.status(&from), "sent");
    assert_eq!(world.server.take(&from, ALICE, None), Outcome::Taken);
}

#[test]
fn what_it_learned_by_itself_is_not_taken_back_and_what_is_ours_is() {
    let world = World::new();
    world.apply(&["bank.test=verified", "below.bank.test=required"]);
    assert_eq!(world.status("bob@bank.test"), "deferred");
    assert_eq!(world.status("bob@below.bank.test"), "sent");
    // Less is asked now: what we wrote is gone, and what it learns instead, by the message that waited, is its own.
    world.apply(&[]);
    assert_eq!(world.status("dan@bank.test"), "sent");
    let learned = "name: \"bank.test\"\noutgoing_sec_level: TLS_INSECURE\n";
    assert_eq!(world.record("bank.test").unwrap(), learned);
    world.apply(&["bank.test=verified"]);
    assert_eq!(world.record("bank.test").unwrap(), learned.replace("INSECURE", "SECURE"));
    assert_eq!(world.status("eve@bank.test"), "deferred");
    let _ = world.server.run("undo.sh");
    assert_eq!(world.record("bank.test").unwrap(), learned);
    // What waited because of us goes now.
    let begun = Instant::now();
    while world.peer.received("eve@bank.test").is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(30), "it still waits");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn twice_is_once_and_undo_leaves_nothing() {
    let world = World::new();
    let before = world.own();
    world.apply(&["bank.test=verified/required", "below.bank.test=required/opportunistic"]);
    let once = world.own();
    let _ = world.server.run("apply.sh");
    assert_eq!(world.own(), once);
    let _ = world.server.run("undo.sh");
    assert_eq!(world.own(), before);
    assert!(!world.server.root().path("/etc/postseal").exists());
}

/// The narrowest rule holds, domains below are meant, and the administrator's hook is asked of what is taken.
#[test]
fn senders_are_asked_by_their_domain_and_the_own_hook_sees_the_whole_message() {
    let world = World::new();
    world.apply(&["bank.test=opportunistic/required", "below.bank.test=opportunistic/opportunistic"]);
    let own = world.server.root().path("/etc/chasquid/hooks/post-data.before-postseal");
    assert_eq!(fs::read_to_string(own).unwrap(), HOOK);
    let take = |from: &str| world.server.take(from, ALICE, None);
    assert!(take("bob@bank.test").is_refused_with("554 5.7.10 Encryption needed"));
    assert!(take("bob@mail.bank.test").is_refused_with("554"));
    assert!(take("bob@BANK.test").is_refused_with("554"));
    for from in ["bob@below.bank.test", "bob@a.below.bank.test", "bob@notbank.test", ""] {
        assert_eq!(take(from), Outcome::Taken, "{from}");
    }
    let seen = || fs::read_to_string(world.server.root().path("/tmp/seen")).unwrap();
    let plain = seen();
    assert!(plain.contains("plain text!") && plain.contains("\n\n"), "{plain}");
    assert_eq!(world.server.take("bob@bank.test", ALICE, Some(world.authority.trusting())), Outcome::Taken);
    // What the rules have read of it is handed on, to the last line.
    let encrypted = seen();
    assert!(encrypted.contains("envelope from \"bob@bank.test\""), "{encrypted}");
    assert_eq!(encrypted.split_once("\n\n").unwrap().1, plain.split_once("\n\n").unwrap().1);
}

#[test]
fn nobody_sends_over_a_version_of_yesterday() {
    let world = World::new();
    world.apply(&[]);
    assert!(!matches!(world.server.take_old("bob@bank.test", ALICE), Outcome::Taken));
    assert_eq!(world.server.take("bob@bank.test", ALICE, None), Outcome::Taken);
}

#[test]
fn a_link_to_the_folder_of_another_program_is_not_followed() {
    let world = World::new();
    let link = "cp -a /etc/chasquid/certs/old.home.test /root/live; ln -s /root/live /etc/chasquid/certs/mx.home.test";
    let _ = world.server.root().sh(link);
    let before = world.own();
    let configuration = world.server.configuration(Policy::new(Class::Opportunistic, Class::Opportunistic));
    configuration.write_folder(&world.server.root().path(BUNDLE), "").unwrap();
    let printed = world.server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("/etc/chasquid/certs/mx.home.test is a link to /root/live"), "{printed}");
    assert_eq!(world.own(), before);
}
