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
# it's all `ours (
DAEMON_OPTIONS(`Name=Early, Port=25, M=S')dnl
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
divert(0)dnl
OSTYPE(`debian')dnl
dnl define(`confSERVER_KEY', `/nor/this')
define(`confSERVER_CERT',
  `/etc/ssl/old.pem')dnl
define(`confTLS_FALLBACK_TO_CLEAR', `true')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA, Port=25, M=S')dnl
DAEMON_OPTIONS(`Name=MSA, Port=587, M=Ea')dnl
MAILER(`smtp')dnl
#DAEMON_OPTIONS(`Name=Other, Port=2525, M=S')dnl
dnl #DAEMON_OPTIONS(`Name=Other, Port=2626, M=S')dnl
ifelse(`a', `b', , `#', `#', DAEMON_OPTIONS(`Name=Other, Port=2727, M=S'))dnl
LOCAL_TRY_TLS
R$*\t\t$# no
# define(`confCLIENT_KEY', a#b)
";

#[test]
fn each_call_is_told_for_what_it_is() {
    let is = |kind, name: &str, line| (kind, name.to_owned(), line);
    let expected = [
        is(Kind::Overruled, "confSERVER_CERT", Some(9)),
        is(Kind::Right, "confTLS_FALLBACK_TO_CLEAR", Some(11)),
        is(Kind::Contradicts, "DAEMON_OPTIONS", Some(12)),
        is(Kind::NoComment, "DAEMON_OPTIONS", Some(15)),
        is(Kind::Contradicts, "DAEMON_OPTIONS", Some(17)),
        is(Kind::Contradicts, "LOCAL_TRY_TLS", Some(18)),
        is(Kind::Overruled, "confCLIENT_KEY", Some(20)),
        is(Kind::Added, "include", None),
    ];
    assert_eq!(told(OWN), expected);
    let revised = revise(OWN, &order()).unwrap();
    assert_eq!(revised.text, format!("{OWN}{INCLUDE}\n"));
    assert!(told(&revised.text).contains(&is(Kind::Right, "include", Some(21))));
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
    for (open, line, obstacle) in [
        ("define(`confSERVER_CERT', `/etc/old.pem'\nMAILER(`smtp')\n", 2, Obstacle::NeverClosed),
        ("# (`'\nMAILER(`smtp)\n", 3, Obstacle::NeverClosed),
        ("\n`never\n", 3, Obstacle::NeverClosed),
        ("define(`a', # (\n`b')\n", 2, Obstacle::NeverClosed),
        ("dnl(see\n", 2, Obstacle::NeverClosed),
        ("define(`a',\n# use `foo)\n", 2, Obstacle::NeverClosed),
        ("\n # use `foo\n", 3, Obstacle::OpenBehindSign),
        ("#define(`a'\n", 2, Obstacle::OpenBehindSign),
    ] {
        let expected = Error::OwnObstacle { name: NAME, line: Some(line), obstacle };
        assert_eq!(refused(&format!("OSTYPE(`linux')\n{open}")), expected, "{open}");
    }
    // What m4 reads to its end is taken: a bracket in a remark, and behind a word that is no macro.
    for closed in [
        "define(`a', dnl (see\n`b') # (\n",
        "define(`a', a#b)dnl\n",
        "divert(-1)\nsee (there\ndivert(0)\n",
        "# it's\n",
    ] {
        assert!(revise(&format!("OSTYPE(`linux')\n{closed}"), &order()).is_ok(), "{closed}");
    }
    for rules in ["SLocal_check_mail", "LOCAL_TLS_RCPT"] {
        let obstacle = Obstacle::RulesOfItsOwn;
        let expected = Error::OwnObstacle { name: NAME, line: Some(2), obstacle };
        assert_eq!(refused(&format!("MAILER(`smtp')\n{rules}\n")), expected);
    }
}

/// It is one until Sendmail's own file says otherwise; one that is not included here was read before.
#[test]
fn a_sign_begins_a_comment_only_before_what_is_sendmails_own() {
    let include = "include(`../m4/cf.m4')dnl";
    let taken = |own: &str| revise(&format!("{own}OSTYPE(`linux')\n"), &order()).is_ok();
    for open in ["# use `foo\n", "define(`a', # (\n`b')dnl\n", "# define(`a'\n"] {
        assert!(taken(&format!("{open}{include}\n")), "{open}");
        assert!(!taken(&format!("{include}\n{open}")), "{open}");
        assert!(!taken(open), "{open}");
        // Neither of these includes it.
        assert!(!taken(&format!("{open}dnl {include}\n")), "{open}");
        assert!(!taken(&format!("{open}# {include}\n")), "{open}");
        assert!(!taken(&format!("{open}include(`/etc/mail/site.m4')dnl\n")), "{open}");
    }
    let closed = "define(`a', a#b)dnl\n";
    assert!(!taken(&format!("{closed}{include}\n")));
    assert!(taken(&format!("{include}\n{closed}")));
}

/// As large as they are taken: of what is opened again and again, nothing is read again and again.
#[test]
fn a_file_that_opens_everything_is_read_in_one_go() {
    let begun = std::time::Instant::now();
    let one_in_another = format!("{}{}", "define(".repeat(100_000), ")".repeat(100_000));
    let many = ["a(", "a ", " ", "(", "a(`'", "define(a)", "\n#"].map(|it| it.repeat(1_000_000 / it.len()));
    for part in many.iter().chain([&one_in_another]) {
        assert!(revise(&format!("OSTYPE(`linux')\n{part}"), &order()).is_ok(), "{}", &part[..9]);
    }
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

proptest! {
    #[test]
    fn nothing_panics_nothing_is_lost_and_twice_is_as_good_as_once(own in "(\\PC|[`'()#,\n]|dnl |define|include\\(`m4/cf\\.m4'\\)){0,60}") {
        let own = format!("OSTYPE(`linux')\n{own}");
        let Ok(revised) = revise(&own, &order()) else { return Ok(()) };
        prop_assert!(revised.text.starts_with(&own));
        let again = revise(&revised.text, &order()).unwrap();
        prop_assert_eq!(again.text, revised.text);
    }
}
