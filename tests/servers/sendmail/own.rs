//! The administrator's own sendmail.mc: what is shown before is what then stands there, and counts.

use super::{Sendmail, mc};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::own::{Change, Kind, Obstacle};
use postseal::policy::{Error, Policy, servers};
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

/// What m4 reads to its end is taken and what it stops at is told, wherever a `#` stands; so is a listener without TLS
/// that it makes of a line with one before it.
#[test]
fn a_sign_is_a_comment_where_it_is_one_to_m4() {
    const CF: &str = "/usr/share/sendmail/cf/m4/cf.m4";
    const SNIPPETS: [&str; 20] = [
        "define(`confX', a#b)dnl",
        "define(`confX', `a#b')dnl",
        "define(`confX', # (\n`b')dnl",
        "define(`confX', dnl (`\n`b')dnl # (`",
        "define(`confX', `a'",
        "define(`confX',\n# `b'\n)dnl",
        "# use `foo",
        "# it's",
        "# ) (",
        "# define(`confX'",
        "R$*\t\t$# `no",
        "dnl # `see (",
        "dnl(see",
        "xdnl `see",
        "7dnl `see",
        "divert(-1)\nsee (there\ndivert(0)dnl",
        "DAEMON_OPTIONS(`Name=Other, Port=2525, M=S')dnl",
        "#DAEMON_OPTIONS(`Name=Other, Port=2525, M=S')dnl",
        "dnl #DAEMON_OPTIONS(`Name=Other, Port=2525, M=S')",
        "# ifelse(`a', `a', DAEMON_OPTIONS(`Name=Other, Port=2525, M=S'))dnl",
    ];
    let network = Network::take();
    let root = PrivateRoot::copy("sendmail", network.slot());
    let policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let order = Sendmail::order("8.17".parse().unwrap(), policy);
    let sendmail = servers::find("sendmail").unwrap();
    let own = mc(network.address(1));
    let include = format!("include(`{CF}')dnl\n");
    assert!(own.contains(&include));
    let (mut stopped, mut without_tls) = (0, 0);
    for snippet in SNIPPETS {
        // Before Sendmail's own, behind it, and in a file that m4 reads behind it.
        for (text, first) in [
            (own.replace(&include, &format!("{snippet}\n{include}")), ""),
            (format!("{own}{snippet}\n"), ""),
            (own.replace(&include, &format!("{snippet}\n")), CF),
        ] {
            root.write(MC, &text);
            let printed = root.sh(&format!(
                "cd /etc/mail && if m4 {first} sendmail.mc >sendmail.cf; then echo read; else echo stopped; fi"
            ));
            let revised = match sendmail.revise(&text, &order).unwrap() {
                Ok(revised) => revised,
                Err(Error::OwnObstacle {
                    obstacle: Obstacle::NeverClosed | Obstacle::OpenBehindSign,
                    ..
                }) => {
                    assert!(
                        printed.contains("stopped") && printed.contains("end of file in"),
                        "{printed}{text}"
                    );
                    stopped += 1;
                    continue;
                }
                Err(error) => panic!("{error}: {text}"),
            };
            assert!(printed.ends_with("read\n"), "{printed}{text}");
            let cf = fs::read_to_string(root.path("/etc/mail/sendmail.cf")).unwrap();
            let made = cf.lines().any(|it| it.starts_with("O DaemonPortOptions=") && it.contains("M=S"));
            let told = revised.changes.iter().any(|it| {
                it.kind == Kind::NoComment || (it.kind == Kind::Contradicts && it.name == "DAEMON_OPTIONS")
            });
            assert_eq!(told, made, "{text}");
            without_tls += usize::from(made);
        }
    }
    assert!(stopped > 0 && without_tls > 0, "{stopped} {without_tls}");
}
