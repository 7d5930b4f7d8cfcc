use super::*;
use crate::policy::{Platform, Policy, Server, Version, servers};
use proptest::prelude::*;

fn order() -> Order {
    let sendmail = servers::find("sendmail").unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: Version::new(&[8, 17]),
        certificate: Server::usual_certificate(sendmail, Platform::Debian, &host),
        key: sendmail.usual_key(Platform::Debian, &host),
        roots: sendmail.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy: Policy::default(),
        host,
    }
}

fn told(own: &str) -> Vec<(Kind, String, Option<usize>)> {
    let revised = revise(own, &order()).unwrap();
    revised.changes.into_iter().map(|it| (it.kind, it.name, it.line)).collect()
}

const OWN: &str = "\
divert(-1)dnl
# define(`confSERVER_KEY', `/not/this')
divert(0)dnl
OSTYPE(`debian')dnl
dnl define(`confSERVER_KEY', `/nor/this')
define(`confSERVER_CERT',
  `/etc/ssl/old.pem')dnl
define(`confTLS_FALLBACK_TO_CLEAR', `true')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA, Port=25, M=S')dnl
DAEMON_OPTIONS(`Name=MSA, Port=587, M=Ea')dnl
MAILER(`smtp')dnl
LOCAL_TRY_TLS
R$*\t\t$# no
";

#[test]
fn each_call_is_told_for_what_it_is() {
    let is = |kind, name: &str, line| (kind, name.to_owned(), line);
    let expected = [
        is(Kind::Overruled, "confSERVER_CERT", Some(6)),
        is(Kind::Right, "confTLS_FALLBACK_TO_CLEAR", Some(8)),
        is(Kind::Contradicts, "DAEMON_OPTIONS", Some(9)),
        is(Kind::Contradicts, "LOCAL_TRY_TLS", Some(12)),
        is(Kind::Added, "include", None),
    ];
    assert_eq!(told(OWN), expected);
    let revised = revise(OWN, &order()).unwrap();
    assert_eq!(revised.text, format!("{OWN}{INCLUDE}\n"));
    assert!(told(&revised.text).contains(&is(Kind::Right, "include", Some(14))));
}

#[test]
fn a_last_line_without_an_end_does_not_swallow_ours() {
    let revised = revise("MAILER(`smtp')dnl", &order()).unwrap();
    assert_eq!(revised.text, format!("MAILER(`smtp')dnl\n{INCLUDE}\n"));
}

#[test]
fn what_is_no_sendmail_mc_or_has_rules_in_our_place_is_refused() {
    let refused = |own: &str| revise(own, &order()).unwrap_err();
    assert!(matches!(refused("myhostname = mx.example.org\n"), Error::OwnUnreadable { line: 1, .. }));
    for (open, line) in [
        ("define(`confSERVER_CERT', `/etc/old.pem'\nMAILER(`smtp')\n", 2),
        ("# (`\nMAILER(`smtp)\n", 3),
        ("\n`never\n", 3),
    ] {
        let expected = Error::OwnObstacle { name: NAME, line: Some(line), obstacle: Obstacle::NeverClosed };
        assert_eq!(refused(&format!("OSTYPE(`linux')\n{open}")), expected, "{open}");
    }
    // What m4 reads to its end is taken: a bracket in a remark, and behind a word that is no macro.
    for closed in
        ["define(`a', dnl (see\n`b') # (\n", "divert(-1)\nsee (there\ndivert(0)\n", "define(`a', # (\n`b')\n"]
    {
        assert!(revise(&format!("OSTYPE(`linux')\n{closed}"), &order()).is_ok(), "{closed}");
    }
    for rules in ["SLocal_check_mail", "LOCAL_TLS_RCPT"] {
        let obstacle = Obstacle::RulesOfItsOwn;
        let expected = Error::OwnObstacle { name: NAME, line: Some(2), obstacle };
        assert_eq!(refused(&format!("MAILER(`smtp')\n{rules}\n")), expected);
    }
}

proptest! {
    #[test]
    fn nothing_panics_nothing_is_lost_and_twice_is_as_good_as_once(own in "(\\PC|[`'()#,\n]|dnl |define){0,60}") {
        let own = format!("OSTYPE(`linux')\n{own}");
        let Ok(revised) = revise(&own, &order()) else { return Ok(()) };
        prop_assert!(revised.text.starts_with(&own));
        let again = revise(&revised.text, &order()).unwrap();
        prop_assert_eq!(again.text, revised.text);
    }
}
