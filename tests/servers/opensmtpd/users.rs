//! The ports where users hand in mail.

use super::{OpenSmtpd, settings};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{CERTIFICATE, KEY, MailServer};
use crate::users::hand_in_over_tls_with_a_password_only;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::net::Ipv4Addr;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// As an administrator has it who lets users log in on 587 alone, with a table of passwords.
fn with_passwords(address: Ipv4Addr) -> String {
    let mut openssl = Command::new("openssl");
    let hashed = openssl.args(["passwd", "-6", "secret"]).output().unwrap();
    let hashed = String::from_utf8(hashed.stdout).unwrap();
    format!(
        "pki own cert \"{CERTIFICATE}\"\npki own key \"{KEY}\"\ntable passwords {{ \"alice\" = \"{}\" }}\n\
         listen on {address} port submission tls pki own auth <passwords>\n{}",
        hashed.trim(),
        settings(address)
    )
}

fn users(own: fn(Ipv4Addr) -> String, known: bool) {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let root = PrivateRoot::copy("opensmtpd", network.slot());
    // It refuses a key that others may read.
    root.write(KEY, "");
    fs::set_permissions(root.path(KEY), Permissions::from_mode(0o600)).unwrap();
    let (identity, own) = (authority.issue(&["mx.home.test"]), own(network.address(1)));
    let server = OpenSmtpd::start_with(root, &network, &authority, &identity, &own);
    hand_in_over_tls_with_a_password_only(&server, &authority, known);
    // What is shown before is what then stands there.
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.submission = true;
    policy.add("bank.test=/required".parse().unwrap()).unwrap();
    let order = OpenSmtpd::order(server.version(), policy.clone());
    let revised = servers::find("opensmtpd").unwrap().revise(&own, &order).unwrap().unwrap();
    server.apply(&server.configuration(policy));
    assert_eq!(server.conf(), revised.text);
    let _ = server.run("undo.sh");
    assert_eq!(server.conf(), own);
}

#[test]
fn users_hand_in_mail_over_tls_with_a_password_only() {
    // Without a table it asks the system, which has no passwords in a private root.
    users(settings, false);
}

#[test]
fn a_table_of_passwords_counts_for_the_port_that_is_added() {
    users(with_passwords, true);
}
