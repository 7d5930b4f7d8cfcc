//! OpenSMTPD 6.8 as Debian 12 has it: its own parser reads what is written for 6.x, and because it cannot show a
//! certificate, nothing is applied.

use crate::authority::Authority;
use crate::client::{Outcome, send};
use crate::dns::Dns;
use crate::network::Network;
use crate::opensmtpd::{OpenSmtpd, settings};
use crate::root::PrivateRoot;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

fn start(network: &Network, authority: &Authority) -> OpenSmtpd {
    let root = PrivateRoot::copy("opensmtpd_6", network.slot());
    let identity = authority.issue(&["mx.home.test"]);
    OpenSmtpd::start_with(root, network, authority, &identity, &settings(network.address(1)))
}

#[test]
fn what_it_cannot_do_is_said_and_nothing_is_changed() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = start(&network, &authority);
    let before = server.conf();
    server.unpack(&server.configuration(Policy::default()));
    let printed = server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("was built with OpenSSL 3 and cannot show its certificate"), "{printed}");
    assert!(printed.contains("everything is as it was before"), "{printed}");
    assert_eq!(server.conf(), before);
    assert!(!server.root().path("/etc/postseal").exists());
    assert_eq!(send(server.address(), "bob@bank.test", "alice@home.test", None), Outcome::Taken);

    // Written for 7.x, it stops at the version.
    server.unpack(&OpenSmtpd::configuration_for("7.0".parse().unwrap(), Policy::default()));
    let printed = server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(!printed.contains("OpenSSL 3"), "{printed}");
    assert_eq!(server.conf(), before);
}

#[test]
fn its_own_parser_reads_every_class() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = start(&network, &authority);
    for everybody in Class::ALL {
        let mut policy = Policy::new(everybody, everybody);
        for class in Class::ALL {
            policy.add(format!("{class}.test={class}/{class}").parse().unwrap()).unwrap();
        }
        server.unpack(&server.configuration(policy));
        let printed = server.root().sh(&format!(
            "cd {BUNDLE} && mkdir -p /etc/postseal/opensmtpd && cp * /etc/postseal/opensmtpd/ && \
             chown root /etc/ssl/postseal/* && chmod 600 /etc/ssl/postseal/* && \
             awk -f edit.awk rules /etc/smtpd.conf > /tmp/new && smtpd -n -f /tmp/new && cat /tmp/new"
        ));
        assert!(printed.contains("configuration OK"), "{printed}");
        assert!(printed.contains("rcpt-to <postseal_1_verified>"), "{printed}");
    }
}
