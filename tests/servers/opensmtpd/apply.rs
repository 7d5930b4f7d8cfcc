//! Applied, applied again, undone.

use super::{CONF, OpenSmtpd, settings};
use crate::authority::Authority;
use crate::client::{Outcome, offers, send};
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, KEY, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";

fn policy() -> Policy {
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=verified/required".parse().unwrap()).unwrap();
    policy
}

#[test]
fn twice_is_as_good_as_once_and_undone_is_as_before() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let before = server.conf();
    let offered = || offers(server.address()).iter().any(|it| it == "STARTTLS");
    assert!(!offered());

    server.apply(&server.configuration(policy()));
    let once = server.conf();
    assert_ne!(once, before);
    let _ = server.run("apply.sh");
    assert_eq!(server.conf(), once);
    assert!(offered());
    assert!(send(server.address(), "bob@bank.test", ALICE, None).is_refused_with("530"));
    assert_eq!(send(server.address(), "bob@bank.test", ALICE, Some(authority.trusting())), Outcome::Taken);
    assert_eq!(send(server.address(), "bob@other.test", ALICE, None), Outcome::Taken);

    let _ = server.run("undo.sh");
    assert_eq!(server.conf(), before);
    assert!(!server.root().path("/etc/postseal").exists());
    assert!(!offered());
    assert_eq!(send(server.address(), "bob@bank.test", ALICE, None), Outcome::Taken);
}

#[test]
fn another_policy_leaves_nothing_of_the_one_before() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let before = server.conf();
    server.apply(&server.configuration(policy()));
    server.apply(&server.configuration(Policy::new(Class::Plain, Class::Required)));
    assert!(
        !server.conf().contains("verified") && !server.conf().contains("filter \"postseal\""),
        "{}",
        server.conf()
    );
    assert_eq!(offers(server.address()).iter().find(|it| *it == "STARTTLS"), None);
    // What was written by hand since is kept when Postseal's is taken out.
    std::fs::write(server.root().path(CONF), format!("{}# by hand\n", server.conf())).unwrap();
    let _ = server.run("undo.sh");
    assert_eq!(server.conf(), format!("{before}# by hand\n"));
}

#[test]
fn what_cannot_be_changed_safely_is_left_alone() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let own = settings(network.address(1));
    for (line, why) in [
        ("include \"/etc/more.conf\"\n", "includes other files"),
        ("match from local for any rcpt-to \"x@y.test\" action outbound\n", "rcpt-to of its own"),
    ] {
        let conf = format!("{own}{line}");
        server.root().write("/etc/more.conf", "\n");
        server.root().write(CONF, &conf);
        server.unpack(&server.configuration(policy()));
        let printed = server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
        assert!(printed.contains(why) && printed.contains("everything is as it was before"), "{printed}");
        assert_eq!(server.conf(), conf);
    }
    // A mistake that was there before is told by the line that it has there.
    server.root().write(CONF, &format!("{own}lisen on lo\n"));
    let printed = server.root().sh(&format!("! sh {BUNDLE}/apply.sh 2>&1"));
    let line = own.lines().count() + 1;
    let told = format!("Mend that first:\n{CONF}:{line}: syntax error\n");
    assert!(printed.contains(&told) && printed.contains("\nlisen on lo\n"), "{printed}");

    server.root().write(CONF, &own);
    let printed = server.root().sh(&format!("! sh {BUNDLE}/check.sh 2>&1"));
    assert!(printed.contains("does not have Postseal's lines: apply.sh puts them there."), "{printed}");
    // OpenSMTPD itself says of neither which file it is, nor what is wrong with it.
    let roots = "/etc/ssl/certs/ca-certificates.crt";
    let passphrase = format!(
        "cp {KEY} /tmp/own && openssl pkcs8 -topk8 -v2 aes256 -passout pass:x -in /tmp/own -out {KEY}"
    );
    for (mistake, why) in [
        (format!("mv {roots} /tmp/roots"), format!("cannot access '{roots}'")),
        (format!("mv /tmp/roots {roots}; {passphrase}"), "has a passphrase".to_owned()),
    ] {
        let printed = server.root().sh(&format!("{mistake}; ! sh {BUNDLE}/apply.sh 2>&1"));
        assert!(printed.contains(&why) && printed.contains("everything is as it was before"), "{printed}");
        assert_eq!(server.conf(), own);
    }
    let _ = server.root().sh(&format!("cp /tmp/own {KEY}"));

    // Without a listener on port 25 there is nothing that others could reach.
    server.root().write(CONF, "listen on socket\nlisten on 127.0.0.1 port 2525\n");
    let printed = server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("no listener on port 25"), "{printed}");
}
