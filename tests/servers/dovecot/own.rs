//! The administrator's own dovecot.conf: what is shown before is what then stands there, and counts.

use super::{CONF, Dovecot};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::own::Kind;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

#[test]
fn what_is_shown_is_what_is_written_and_what_counts() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let read = || fs::read_to_string(server.root.path(CONF)).unwrap();
    // What is narrower stays; the last line has no end.
    let own = format!("{}ssl_min_protocol = TLSv1.3\nprotocol imap {{\n  ssl = no\n}}\n# The end.", read());
    server.root.write(CONF, &own);
    let policy = Policy::new(Class::Required, Class::Required);
    let order = Dovecot::order(server.version(), policy.clone());
    let dovecot = servers::find("dovecot").unwrap();
    let revised = dovecot.revise(&own, &order).unwrap().unwrap();

    server.apply(&server.configuration(policy));
    assert_eq!(read(), revised.text);
    let again = dovecot.revise(&read(), &order).unwrap().unwrap();
    assert_eq!(again.difference(&read()), "");
    let found = |kind| revised.changes.iter().filter(move |it| it.kind == kind);
    let mut overruled = found(Kind::Overruled).map(|it| (it.name.as_str(), it.after.as_str()));
    assert!(overruled.any(|it| it == ("ssl_min_protocol", "TLSv1.2")), "{:?}", revised.changes);
    for change in found(Kind::Overruled).filter(|it| !it.name.contains('{')) {
        let counts = server.root.sh(&format!("doveconf -h {} 2>/dev/null", change.name));
        assert_eq!(counts.trim(), change.after, "{change:?}");
    }
    assert_eq!(
        found(Kind::Contradicts).map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["protocol imap { ssl }"]
    );
    assert_eq!(server.root.sh("doveconf -f protocol=imap -h ssl 2>/dev/null").trim(), "no");
    let _ = server.run("undo.sh");
    assert_eq!(read(), own);
}
