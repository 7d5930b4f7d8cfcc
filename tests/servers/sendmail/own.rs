//! The administrator's own sendmail.mc: what is shown before is what then stands there, and counts.

use super::{Sendmail, mc};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::own::{Change, Kind};
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

const MC: &str = "/etc/mail/sendmail.mc";

#[test]
fn what_is_shown_is_what_is_written_and_what_counts() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    // Its last line has no end.
    let own = format!("{}dnl the end", mc(server.address)).replace(
        "define(`confCIPHER_LIST'",
        "define(`confSERVER_CERT', `/etc/old.pem')dnl\ndefine(`confCIPHER_LIST'",
    );
    server.root.write(MC, &own);
    let _ = server.root.sh("cd /etc/mail && m4 sendmail.mc >sendmail.cf");
    let policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let order = Sendmail::order(server.version(), policy.clone());
    let sendmail = servers::find("sendmail").unwrap();
    let revised = sendmail.revise(&own, &order).unwrap().unwrap();

    server.apply(&server.configuration(policy.clone()));
    let after = fs::read_to_string(server.root.path(MC)).unwrap();
    assert_eq!(revised.text, after);
    let again = sendmail.revise(&after, &order).unwrap().unwrap();
    assert_eq!(again.difference(&after), "");
    let cf = fs::read_to_string(server.root.path("/etc/mail/sendmail.cf")).unwrap();
    let overruled: Vec<&Change> = revised.changes.iter().filter(|it| it.kind == Kind::Overruled).collect();
    for (change, option) in overruled.iter().zip(["ServerCertFile", "CipherList"]) {
        assert!(cf.lines().any(|line| line == format!("O {option}={}", change.after)), "{change:?}");
    }
    assert_eq!(overruled.len(), 2);

    // A listener that is told not to offer TLS: it is said before, and apply.sh does not leave it so.
    let own = own.replace("Name=MTA, Port=25,", "Name=MTA, Port=25, Modifiers=S,");
    let revised = sendmail.revise(&own, &order).unwrap().unwrap();
    assert!(revised.changes.iter().any(|it| it.kind == Kind::Contradicts && it.name == "DAEMON_OPTIONS"));
    let _ = server.run("undo.sh");
    server.root.write(MC, &own);
    let _ = server.root.sh("cd /etc/mail && m4 sendmail.mc >sendmail.cf");
    let printed = server.root.sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("everything is as it was before"), "{printed}");
}
