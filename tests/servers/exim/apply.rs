//! Applied, applied again, undone: on a configuration by hand and on both of Debian's.

use super::{Exim, Layout};
use crate::authority::Authority;
use crate::client::{Outcome, offers, send};
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";

fn policy() -> Policy {
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified/required".parse().unwrap()).unwrap();
    policy
}

fn applied_twice_and_undone(layout: Layout) {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    let exim = Exim::start_with(&network, &authority, &authority.issue(&["mx.home.test"]), layout);
    let before = exim.files();
    // Debian offers it with a certificate that is made for the moment.
    let offered = || offers(exim.address()).iter().any(|it| it == "STARTTLS");
    assert_eq!(offered(), layout != Layout::Single);

    exim.apply(&exim.configuration(policy()));
    let once = exim.files();
    assert_ne!(once, before);
    exim.apply_again();
    assert_eq!(exim.files(), once);
    assert!(offered());
    assert!(send(exim.address(), "bob@bank.test", ALICE, None).is_refused_with("530"));
    assert!(send(exim.address(), "bob@branch.bank.test", ALICE, None).is_refused_with("530"));
    let tls = || Some(authority.trusting());
    assert_eq!(send(exim.address(), "bob@bank.test", ALICE, tls()), Outcome::Taken);
    assert_eq!(send(exim.address(), "bob@other.test", ALICE, None), Outcome::Taken);

    exim.undo();
    let mut after = exim.files();
    // What was in force until now is kept aside, in case it was changed by hand.
    after.retain(|(name, _)| !name.ends_with(".postseal-undone"));
    assert_eq!(after, before);
    assert_eq!(offered(), layout != Layout::Single);
    assert_eq!(send(exim.address(), "bob@bank.test", ALICE, None), Outcome::Taken);
}

#[test]
fn in_a_file_by_hand() {
    applied_twice_and_undone(Layout::Single);
}

#[test]
fn where_debian_makes_it_from_one_file() {
    applied_twice_and_undone(Layout::Template);
}

#[test]
fn where_debian_makes_it_from_many_files() {
    applied_twice_and_undone(Layout::Split);
}

#[test]
fn what_exim_cannot_read_is_put_back_at_once() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let exim = Exim::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let configuration = exim.configuration(policy());
    configuration.write_folder(&exim.path(crate::server::BUNDLE), "").unwrap();
    // A step that is broken: a file of ours that no Exim understands.
    let main = exim.path(crate::server::BUNDLE).join("main.conf");
    std::fs::write(&main, "no_such_option = 1\n").unwrap();
    let settings = || -> Vec<(String, String)> {
        let mut files = exim.files();
        files.retain(|(name, _)| name.contains("/etc/exim4/") && !name.ends_with(".before-postseal"));
        files.into_iter().map(|(name, text)| (name, String::from_utf8_lossy(&text).into_owned())).collect()
    };
    let before = settings();
    let printed = exim.sh(&format!("! sh {}/apply.sh", crate::server::BUNDLE));
    assert!(printed.contains("everything is as it was"), "{printed}");
    assert_eq!(settings(), before);
    let _ = exim.sh("exim -bV");
    assert_eq!(send(exim.address(), "bob@bank.test", ALICE, None), Outcome::Taken);
}

#[test]
fn a_list_that_is_not_a_name_is_left_alone() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let exim = Exim::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let file = exim.path("/etc/exim4/exim4.conf");
    let own = std::fs::read_to_string(&file).unwrap();
    let own = own.replace("acl_smtp_mail = check_mail", "acl_smtp_mail = ${if eq{1}{1}{check_mail}}");
    std::fs::write(&file, &own).unwrap();
    exim.configuration(policy()).write_folder(&exim.path(crate::server::BUNDLE), "").unwrap();
    let printed = exim.sh(&format!("! sh {}/apply.sh", crate::server::BUNDLE));
    assert!(printed.contains("is more than the name of a list"), "{printed}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), own);
}

#[test]
fn without_a_list_of_its_own_it_gets_one() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let exim = Exim::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let file = exim.path("/etc/exim4/exim4.conf");
    let own = std::fs::read_to_string(&file).unwrap().replace("acl_smtp_mail = check_mail\n", "");
    std::fs::write(&file, &own).unwrap();
    exim.apply(&exim.configuration(policy()));
    assert!(send(exim.address(), "bob@bank.test", ALICE, None).is_refused_with("530"));
    assert_eq!(send(exim.address(), "bob@other.test", ALICE, None), Outcome::Taken);
    exim.apply_again();
    exim.undo();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), own);
}
