//! The administrator's own main.cf: what is shown before is what the real server then goes by.

use super::Postfix;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::{Partner, Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;

#[test]
fn of_a_file_without_tls() {
    what_is_shown_before_is_what_is_in_force_then("", Class::Plain);
}

#[test]
fn of_a_file_with_long_lists_and_old_settings() {
    let own = "smtpd_use_tls = yes\nsmtpd_tls_cert_file=/etc/ssl/old.pem\nsmtpd_tls_key_file = /etc/ssl/old.key\n\
               smtpd_tls_security_level   =   may\nsmtp_tls_policy_maps = texthash:/etc/postfix/own,\n# Not to be lost.\n\n\
               \ttexthash:/etc/postfix/older\nsmtp_tls_loglevel = 1\nsmtpd_tls_loglevel=0\n";
    what_is_shown_before_is_what_is_in_force_then(own, Class::Opportunistic);
}

#[test]
fn of_a_file_in_which_a_name_stands_twice() {
    let own = "smtp_tls_security_level = none\nsmtp_tls_security_level = dane\n";
    what_is_shown_before_is_what_is_in_force_then(own, Class::Required);
}

#[test]
fn of_a_file_that_has_some_of_it_already() {
    let own = "smtpd_restriction_classes = postseal_require_tls, mine\nmine = permit\nsmtp_tls_CAfile =\n";
    what_is_shown_before_is_what_is_in_force_then(own, Class::Verified);
}

fn what_is_shown_before_is_what_is_in_force_then(own: &str, outbound: Class) {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let identity = authority.issue(&["mx.home.test"]);
    let postfix = Postfix::start_with(&network, &authority, &identity, own, "");
    postfix.root().write("/etc/postfix/own", "");
    postfix.root().write("/etc/postfix/older", "");
    let mut policy = Policy::new(Class::Opportunistic, outbound);
    let mut bank: Partner = "bank.test=verified/verified".parse().unwrap();
    bank.client_certificates = vec![identity.fingerprint().parse().unwrap()];
    policy.add(bank).unwrap();

    let order = Postfix::order(postfix.version(), policy.clone());
    let server = servers::find("postfix").unwrap();
    let before = std::fs::read_to_string(postfix.path("/etc/postfix/main.cf")).unwrap();
    let revised = server.revise(&before, &order).unwrap().unwrap();
    postfix.root().write("/tmp/shown/main.cf", &revised.text);
    let _ =
        postfix.sh("cp /etc/postfix/master.cf /tmp/shown/; grep -v '^[^#]*=' /tmp/shown/main.cf >/dev/null");

    let configuration = postfix.configuration(policy);
    configuration.write_folder(&postfix.path(crate::server::BUNDLE), "").unwrap();
    // That a name stands there twice, Postfix says itself.
    let _ = postfix.run("apply.sh");
    let in_force = |folder: &str| {
        postfix.sh(&format!("postconf -n -c {folder} 2>/dev/null | grep -v ^config_directory"))
    };
    assert_eq!(in_force("/tmp/shown"), in_force("/etc/postfix"), "{own}");

    // Of what is shown nothing is left to do, and what is not ours stays byte for byte.
    let again = server.revise(&revised.text, &order).unwrap().unwrap();
    assert_eq!(again.difference(&revised.text), "");
    for line in before.lines().filter(|line| line.starts_with('#') || line.starts_with("my")) {
        assert!(revised.text.lines().any(|it| it == line), "{line}");
    }
}
