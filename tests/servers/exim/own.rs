//! The administrator's own configuration: what is shown before is what then stands there.

use super::{Exim, Layout};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;

fn what_is_shown_is_what_is_written(layout: Layout, file: &str, own: impl Fn(String) -> String) {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let exim = Exim::start_with(&network, &authority, &authority.issue(&["mx.home.test"]), layout);
    let path = exim.path(file);
    let before = own(std::fs::read_to_string(&path).unwrap());
    std::fs::write(&path, &before).unwrap();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.dane = true;
    let order = Exim::order(exim.version(), policy.clone());
    let server = servers::find("exim").unwrap();
    let revised = server.revise(&before, &order).unwrap().unwrap();

    let configuration = exim.configuration(policy);
    exim.apply(&configuration);
    let after = std::fs::read_to_string(&path).unwrap();
    assert_eq!(revised.text, after);
    let again = server.revise(&after, &order).unwrap().unwrap();
    assert_eq!(again.difference(&after), "");
}

#[test]
fn of_a_file_by_hand() {
    what_is_shown_is_what_is_written(Layout::Single, "/etc/exim4/exim4.conf", |own| own);
}

#[test]
fn of_a_file_by_hand_without_a_list_for_mail() {
    what_is_shown_is_what_is_written(Layout::Single, "/etc/exim4/exim4.conf", |own| {
        own.replace("acl_smtp_mail = check_mail\n", "")
            .replace("  driver = smtp\n", "\tdriver=\"smtp\"\n  hosts_try_dane = *\n")
    });
}

#[test]
fn of_the_file_from_which_debian_makes_it() {
    what_is_shown_is_what_is_written(Layout::Template, "/etc/exim4/exim4.conf.template", |own| own);
}

/// Mail for the mailboxes may go by LMTP, without TLS, and is none that is sent to others.
#[test]
fn what_leads_to_the_mailboxes_is_left_alone() {
    let lmtp = "begin transports\n\nmailboxes:\n  driver = smtp\n  protocol = lmtp\n  hosts = 127.0.0.1\n  \
                hosts_require_tls = own.test\n\n";
    what_is_shown_is_what_is_written(Layout::Single, "/etc/exim4/exim4.conf", |own| {
        let own = own.replacen("begin transports\n", lmtp, 1);
        assert!(own.contains(lmtp));
        let exim = servers::find("exim").unwrap();
        let order = Exim::order("4.96".parse().unwrap(), Policy::new(Class::Required, Class::Required));
        let revised = exim.revise(&own, &order).unwrap().unwrap().text;
        assert!(revised.contains(lmtp) && revised.matches("transport.conf").count() == 1, "{revised}");
        own
    });
}
