use super::*;
use crate::policy::{Platform, Policy, Server, Version, servers};
use crate::tls::Class;
use proptest::prelude::*;

const INCLUDE: &str = "!include /etc/dovecot/postseal.conf";

fn order(version: &[u32], class: Class) -> Order {
    let dovecot = servers::find("dovecot").unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: Version::new(version),
        certificate: Server::usual_certificate(dovecot, Platform::Debian, &host),
        key: dovecot.usual_key(Platform::Debian, &host),
        roots: dovecot.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy: Policy::new(class, class),
        host,
    }
}

fn told(own: &str, order: &Order) -> Vec<(Kind, String, Option<usize>)> {
    let revised = revise(own, order).unwrap();
    revised.changes.into_iter().map(|it| (it.kind, it.name, it.line)).collect()
}

const OWN: &str = "\
# Debian's
!include_try /usr/share/dovecot/protocols.d/*.protocol
ssl = no # at first
ssl_cert = </etc/ssl/old.pem
ssl_min_protocol = \\
  TLSv1.2
ssl_protocols = !SSLv3
log_path = /var/log/dovecot # ssl = not this
passdb {
  driver = pam
}
protocol imap {
  mail_plugins = $mail_plugins quota
  ssl = no
}
local_name imap.example.net {
  ssl_cert = </etc/ssl/other.pem
}
service imap-login {
  inet_listener imaps {
    ssl = yes
  }
}
";

#[test]
fn each_setting_is_told_for_what_it_is() {
    let is = |kind, name: &str, line| (kind, name.to_owned(), line);
    let order = order(&[2, 3], Class::Required);
    let expected = [
        is(Kind::Overruled, "ssl", Some(3)),
        is(Kind::Overruled, "ssl_cert", Some(4)),
        is(Kind::Right, "ssl_min_protocol", Some(5)),
        is(Kind::Superseded, "ssl_protocols", Some(7)),
        is(Kind::Contradicts, "protocol imap { ssl", Some(14)),
        is(Kind::Added, "!include", None),
    ];
    assert_eq!(
        told(OWN, &order)
            .into_iter()
            .map(|(kind, name, line)| (kind, name.replace(" }", ""), line))
            .collect::<Vec<_>>(),
        expected
    );
    let revised = revise(OWN, &order).unwrap();
    assert_eq!(revised.text, format!("{OWN}{INCLUDE}\n"));
    assert!(told(&revised.text, &order).contains(&is(
        Kind::Right,
        "!include",
        Some(OWN.lines().count() + 1)
    )));
    // It is moved to the end, where it counts.
    let below = format!("{}ssl = no\n", revised.text);
    let moved = revise(&below, &order).unwrap();
    assert_eq!(moved.text, format!("{OWN}ssl = no\n{INCLUDE}\n"));
}

#[test]
fn what_has_another_name_in_2_4_is_of_an_older_time() {
    let own = "dovecot_config_version = 2.4.0\nssl_cert = </etc/old.pem\nmailbox Drafts { special_use = \\Drafts }\n@group = yes\n";
    let superseded = |version: &[u32]| {
        told(own, &order(version, Class::Opportunistic))
            .into_iter()
            .find(|(_, name, _)| name == "ssl_cert")
            .unwrap()
            .0
    };
    assert_eq!(superseded(&[2, 4]), Kind::Superseded);
    assert_eq!(superseded(&[2, 3]), Kind::Overruled);
}

#[test]
fn a_relay_with_implicit_tls_keeps_it() {
    let told = told("submission_relay_ssl = smtps\n", &order(&[2, 3], Class::Required));
    assert_eq!(told[0], (Kind::Right, "submission_relay_ssl".to_owned(), Some(1)));
}

#[test]
fn what_is_no_dovecot_conf_is_refused() {
    let refused = |own: &str| revise(own, &order(&[2, 3], Class::Required)).unwrap_err();
    assert!(matches!(refused("ssl = yes\n}\n"), Error::OwnUnreadable { line: 2, .. }));
    assert!(matches!(refused("OSTYPE(`linux')\n"), Error::OwnUnreadable { line: 1, .. }));
    assert!(matches!(refused("listen on eth0\n"), Error::OwnUnreadable { line: 1, .. }));
}

proptest! {
    #[test]
    fn nothing_panics_nothing_is_lost_and_twice_is_as_good_as_once(own in "((ssl|protocol imap|a b|key) ?[={}<]? ?\\PC{0,8}[\\\\#\"]?\r?\n){0,8}") {
        let order = order(&[2, 3], Class::Required);
        let Ok(revised) = revise(&own, &order) else { return Ok(()) };
        prop_assert!(revised.text.starts_with(&own));
        let again = revise(&revised.text, &order).unwrap();
        prop_assert_eq!(again.text, revised.text);
    }
}
