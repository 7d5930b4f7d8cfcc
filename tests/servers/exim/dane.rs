//! Mail to servers whose certificate the DNS names, and to others.

use crate::authority::Authority;
use crate::dane::{KINDS, sent};
use crate::exim::Exim;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::Policy;
use std::collections::BTreeMap;

#[test]
fn where_the_dns_names_a_certificate_that_one_or_nothing() {
    let expected = [
        ("right", Some(true)),
        ("other", None),
        ("silent", None),
        ("unnamed", Some(true)),
        ("plain", Some(false)),
    ];
    assert_eq!(sent::<Exim>(true, "CV=dane"), BTreeMap::from(expected));
}

#[test]
fn a_dns_that_is_not_signed_is_not_believed_and_mail_goes_as_ever() {
    let expected = KINDS.map(|kind| (kind, Some(!["silent", "plain"].contains(&kind))));
    assert_eq!(sent::<Exim>(false, ""), BTreeMap::from(expected));
}

/// Without it Exim is told by no answer that it was checked, and mail goes to whoever shows whatever.
#[test]
fn where_the_system_keeps_the_resolver_s_word_to_itself_the_check_says_so() {
    let (network, authority) = (Network::take(), Authority::new());
    let exim = Exim::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::default();
    policy.dane = true;
    exim.apply(&exim.configuration(policy));
    let check = || exim.sh(&format!("sh {}/check.sh 2>&1", crate::server::BUNDLE));
    assert!(!check().contains("DANE"), "{}", check());
    let resolvers = std::fs::read_to_string(exim.path("/etc/resolv.conf")).unwrap();
    std::fs::write(exim.path("/etc/resolv.conf"), resolvers.replace("options trust-ad", "")).unwrap();
    assert!(check().contains("DANE protects nothing yet"), "{}", check());
}
