use super::*;
use crate::policy::{Platform, Policy, Server, Version, servers};
use proptest::prelude::*;

fn order(policy: Policy) -> Order {
    let opensmtpd = servers::find("opensmtpd").unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: Version::new(&[7, 0]),
        certificate: Server::usual_certificate(opensmtpd, Platform::Debian, &host),
        key: opensmtpd.usual_key(Platform::Debian, &host),
        roots: opensmtpd.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy,
        host,
    }
}

fn with_a_bank() -> Order {
    let mut policy = Policy::default();
    policy.add("bank.example=verified/required".parse().unwrap()).unwrap();
    order(policy)
}

fn told(own: &str, order: &Order) -> Vec<(Kind, String, Option<usize>)> {
    let revised = revise(own, order).unwrap();
    revised.changes.into_iter().map(|it| (it.kind, it.name, it.line)).collect()
}

const OWN: &str = "\
pki old cert \"/etc/old.pem\"
listen on eth0 tls \\
    pki old
action out relay
action fixed relay host smtp://relay.example
match for any action out
";

#[test]
fn each_statement_is_told_for_what_it_is() {
    let is = |kind, name: &str, line| (kind, name.to_owned(), line);
    let expected = [
        is(Kind::Overruled, "pki old", Some(1)),
        is(Kind::Changed, "listen on eth0", Some(2)),
        is(Kind::Changed, "action \"out\"", Some(4)),
        is(Kind::Contradicts, "action \"fixed\"", Some(5)),
        is(Kind::Added, "include", None),
        is(Kind::Added, "action \"out_postseal_1_verified\"", None),
        is(Kind::Added, "match rcpt-to <postseal_1_verified>", None),
    ];
    assert_eq!(told(OWN, &with_a_bank()), expected);
    // Once it stands there, it is right.
    let revised = revise(OWN, &with_a_bank()).unwrap();
    let again = told(&revised.text, &with_a_bank());
    let rest = again.iter().filter(|(kind, ..)| *kind != Kind::Right).map(|(kind, ..)| *kind);
    assert_eq!(rest.collect::<Vec<_>>(), [Kind::Overruled, Kind::Contradicts]);
    // A route of its own does not matter where nobody has to have TLS.
    assert!(told(OWN, &order(Policy::default())).iter().all(|(kind, ..)| *kind != Kind::Contradicts));
}

#[test]
fn what_cannot_be_changed_safely_is_refused_with_its_line() {
    for (own, line, expected) in [
        ("listen on eth0\ninclude \"/etc/more.conf\"\n", Some(2), Obstacle::IncludesOthers),
        (
            "listen on eth0\naction \"out\" relay\nmatch for any \\\n rcpt-to \"x@y.test\" action out\n",
            Some(3),
            Obstacle::RecipientsOfItsOwn,
        ),
        ("listen on socket\nlisten on eth0 port 2525\n", None, Obstacle::NoListener),
        (
            "listen on eth0\nmatch for any action \"out\nmatch for local action in\n",
            Some(2),
            Obstacle::NeverClosed,
        ),
        ("listen on eth0\ntable a {\n \"b\"\n", Some(2), Obstacle::NeverClosed),
    ] {
        let refused = revise(own, &with_a_bank()).unwrap_err();
        assert_eq!(refused, Error::OwnObstacle { name: NAME, line, obstacle: expected });
    }
}

/// As libFuzzer found it.
#[test]
fn a_statement_that_breaks_off_ends_nothing() {
    for broken in
        ["listen", "listen on", "action", "action x", "match", "match action", "pki", "ca", "smtp ciphers"]
    {
        let own = format!("{broken}\nlisten on eth0\n");
        let mut older = with_a_bank();
        older.server_version = Version::new(&[6, 6]);
        for order in [with_a_bank(), older] {
            let revised = revise(&own, &order).unwrap();
            assert!(revised.text.lines().any(|line| line.contains(broken)), "{broken}: {}", revised.text);
        }
    }
}

#[test]
fn one_list_of_ciphers_for_all_is_put_aside_where_ours_is_the_one() {
    let own = "smtp ciphers \"HIGH\"\nlisten on eth0\n";
    let is_aside = |kinds: Vec<(Kind, String, Option<usize>)>| kinds.iter().any(|it| it.0 == Kind::Aside);
    let mut older = order(Policy::default());
    assert!(!is_aside(told(own, &older)));
    older.server_version = Version::new(&[6, 6]);
    assert!(is_aside(told(own, &older)));
}

/// Lines as they are met in smtpd.conf, and any others.
fn lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "#[ -~]{0,20}",
        "listen on (eth0|lo|socket)( port (25|2525))?( tls| tls-require verify)?( pki [a-z]{1,4})?( filter [a-z]{1,5})?",
        "  (tls|hostname mx|filter \\{ a, b \\})",
        "action (\"out\"|out|own) (relay|maildir|relay host smtp://a\\.test)( tls no-verify| src 192\\.0\\.2\\.1)?( \\\\)?",
        "match (for any|from local for domain \"a\\.test\") action (out|\"own\")",
        "pki [a-z]{1,4} cert \"/etc/[a-z]{1,4}\"",
        "(listen|listen on|action|action x|match|match action|pki|ca|smtp|smtp ciphers)",
        "[ -~]{0,20}",
    ];
    proptest::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n") + "\n")
}

proptest! {
    #[test]
    fn nothing_is_lost_and_twice_is_as_good_as_once(own in lines()) {
        let Ok(revised) = revise(&own, &with_a_bank()) else { return Ok(()) };
        let again = revise(&revised.text, &with_a_bank()).unwrap();
        prop_assert_eq!(again.difference(&revised.text), "");
        let back = revised.text.lines().filter(|line| !line.ends_with(OURS));
        let back: Vec<&str> = back.map(|line| line.strip_prefix(ASIDE).unwrap_or(line)).collect();
        let own = own.lines().filter(|line| !line.ends_with(OURS));
        let own: Vec<&str> = own.map(|line| line.strip_prefix(ASIDE).unwrap_or(line)).collect();
        prop_assert_eq!(back, own);
    }

    /// What the program of the server makes of it, for all that it is given.
    #[test]
    #[cfg(unix)]
    fn it_is_what_edit_awk_makes(own in lines()) {
        let order = with_a_bank();
        let configuration = servers::find("opensmtpd").unwrap().configuration(&order).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write("edit.awk", &configuration.file("edit.awk").unwrap().text);
        write("rules", &configuration.file("rules").unwrap().text);
        write("smtpd.conf", &own);
        let made = std::process::Command::new("awk").current_dir(&folder)
            .args(["-f", "edit.awk", "rules", "smtpd.conf"]).output().unwrap();
        match revise(&own, &order) {
            Ok(revised) => prop_assert_eq!(revised.text, String::from_utf8(made.stdout).unwrap()),
            Err(_) => prop_assert!(!made.status.success()),
        }
    }
}
