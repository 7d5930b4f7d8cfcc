use super::*;
use crate::policy::{Platform, Policy, Server, Version, servers};
use crate::tls::Class;
use proptest::prelude::*;

fn order() -> Order {
    let courier = servers::find("courier").unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: Version::new(&[1, 0]),
        certificate: Server::usual_certificate(courier, Platform::Debian, &host),
        key: courier.usual_key(Platform::Debian, &host),
        roots: courier.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy: Policy::new(Class::Opportunistic, Class::Opportunistic),
        host,
    }
}

fn told(own: &str) -> Vec<(Kind, String, String)> {
    let changes = revise(own, &order()).unwrap().changes.into_iter();
    changes.filter(|it| it.line.is_some()).map(|it| (it.kind, it.name, it.before)).collect()
}

const ESMTPD: &str = "\
##NAME: MAXDAEMONS:0
MAXDAEMONS=40
# TLS_CERTFILE=/not/this
ESMTPAUTH=\"LOGIN
TLS_CERTFILE=nor-this\"
TLS_CERTFILE='/etc/courier/esmtpd.pem'
  export TLS_VERIFYPEER=\"NONE\" # right
TLS_PRIVATE_KEYFILE=/etc/courier/key.pem
TLS_DHCERTFILE=/etc/courier/dh.pem
echo TLS_PROTOCOL=nothing
";

#[test]
fn each_assignment_is_told_for_what_it_is() {
    let is = |kind, name: &str, before: &str| (kind, name.to_owned(), before.to_owned());
    let expected = [
        is(Kind::Overruled, "TLS_CERTFILE", "/etc/courier/esmtpd.pem"),
        is(Kind::Right, "TLS_VERIFYPEER", "NONE"),
        is(Kind::Overruled, "TLS_PRIVATE_KEYFILE", "/etc/courier/key.pem"),
        is(Kind::Superseded, "TLS_DHCERTFILE", "/etc/courier/dh.pem"),
    ];
    assert_eq!(told(ESMTPD), expected);
    let revised = revise(ESMTPD, &order()).unwrap();
    assert_eq!(revised.name, "esmtpd");
    assert!(revised.text.starts_with(ESMTPD) && revised.text.ends_with(&format!("{END}\n")));
    let again = revise(&revised.text, &order()).unwrap();
    assert!(again.changes.iter().all(|it| it.kind != Kind::Added));
}

#[test]
fn the_file_tells_which_direction_it_is_for() {
    let sending = revise("ESMTP_USE_STARTTLS=0\nDEFAULTDELIVERY=./Maildir\n", &order()).unwrap();
    assert_eq!((sending.name, sending.changes[0].kind), ("courierd", Kind::Overruled));
    for neither in ["", "ssl = yes\n", "TLS_CERTFILE=/etc/a.pem\n"] {
        assert!(matches!(revise(neither, &order()), Err(Error::OwnUnreadable { line: 1, .. })), "{neither}");
    }
}

proptest! {
    #[test]
    fn nothing_panics_nothing_is_lost_and_twice_is_as_good_as_once(own in "(\\PC|[\"'\\\\=#\n]|TLS_CERTFILE=){0,60}") {
        let own = format!("MAXDAEMONS=4\n{own}");
        let revised = revise(&own, &order()).unwrap();
        prop_assert!(revised.text.starts_with(&own));
        let again = revise(&revised.text, &order()).unwrap();
        prop_assert_eq!(again.text, revised.text);
    }
}

const ROUTES: &str = "\
# Routes.
plain.bank.example: [192.0.2.1] /security=none
Bank.Example: relay.example,2525 /SECURITY=STARTTLS
.example: relay.example
two words: relay.example
: smart.example
";

#[test]
fn routes_keep_their_relays_and_are_told_for_what_they_are() {
    let mut order = order();
    order.policy.add("bank.example=required".parse().unwrap()).unwrap();
    order.policy.add("other.test=opportunistic".parse().unwrap()).unwrap();
    let mut routes = ROUTES.to_owned();
    assert!(revise(&routes, &order).is_err(), "a name with a blank is none of a route");
    routes = routes.replace("two words: relay.example\n", "");
    let revised = revise(&routes, &order).unwrap();
    let expected = "\
# >>> postseal
plain.bank.example:[192.0.2.1] /SECURITY=REQUIRED
bank.example:relay.example,2525 /SECURITY=STARTTLS
.bank.example:relay.example /SECURITY=REQUIRED
other.test:smart.example
.other.test:smart.example
plain.bank.example:[192.0.2.1] /security=none
bank.example:relay.example,2525 /SECURITY=STARTTLS
.example:relay.example
:smart.example
# <<< postseal
# Routes.
#postseal# plain.bank.example: [192.0.2.1] /security=none
#postseal# Bank.Example: relay.example,2525 /SECURITY=STARTTLS
#postseal# .example: relay.example
#postseal# : smart.example
";
    assert_eq!((revised.name, revised.text.as_str()), ("esmtproutes", expected));
    let told: Vec<_> = revised.changes.iter().filter(|it| it.line.is_some()).collect();
    let kinds: Vec<_> = told.iter().map(|it| (it.line.unwrap(), it.name.as_str(), it.kind)).collect();
    let right = |line, name| (line, name, Kind::Right);
    let changed = (2, "plain.bank.example", Kind::Changed);
    assert_eq!(kinds, [changed, right(3, "bank.example"), right(4, ".example"), right(5, "")]);
    let again = revise(&revised.text, &order).unwrap();
    assert_eq!(again.text, revised.text);
    assert!(again.changes.iter().all(|it| it.kind == Kind::Right), "{:?}", again.changes);
}

/// What is shown is what the server's own script makes of it.
#[cfg(unix)]
mod as_the_script_does {
    use super::*;
    use std::process::Command;

    fn by_script(own: &str, partners: &[(String, bool)], all: bool) -> String {
        let folder = tempfile::tempdir().unwrap();
        let word = |required: bool| if required { "required" } else { "offered" };
        let everybody = (".".to_owned(), all);
        let lines = partners.iter().chain([&everybody]);
        let lines: Vec<_> = lines.map(|(name, required)| format!("{name} {}\n", word(*required))).collect();
        let recipients = lines.concat();
        std::fs::write(folder.path().join("recipients"), recipients).unwrap();
        std::fs::write(folder.path().join("own"), own).unwrap();
        std::fs::write(folder.path().join("routes.awk"), include_str!("../routes.awk")).unwrap();
        let script = "export LC_ALL=C; echo '# >>> postseal'; awk -f routes.awk recipients own; echo '# <<< postseal'\n\
                      sed '/^[^#].*:/s/^/#postseal# /; /^:/s/^/#postseal# /' own";
        let ran = Command::new("sh").args(["-c", script]).current_dir(folder.path()).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }

    fn domains() -> impl Strategy<Value = String> {
        "(a\\.|b\\.){0,2}(bank|b)\\.(example|test)"
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn to_the_byte(
            own in proptest::collection::vec(
                ("\\.?", domains(), "[ \t]{0,2}", "(|r\\.test|\\[192\\.0\\.2\\.1\\],25|a/b)", "(| ?/SECURITY=(NONE|required|STARTTLS|SMTPS)|/x)", "[ \t\r]?"),
                0..5,
            ),
            default in proptest::option::of("( ?s\\.test|)"),
            partners in proptest::collection::btree_map(domains(), any::<bool>(), 0..4),
            all in any::<bool>(),
        ) {
            let own = own.into_iter().map(|(dot, domain, blank, relay, options, end)| {
                format!("{dot}{domain}:{blank}{relay}{options}{end}\n")
            });
            let lines = ["# Ours.\n".to_owned()].into_iter().chain(own);
            let text = lines.chain(default.map(|to| format!(":{to}\n"))).collect::<Vec<_>>().concat();
            let partners: Vec<_> = partners.into_iter().collect();
            let revised = routes::revise(&text, &without_ours(&text), &partners, all);
            prop_assert_eq!(&revised.text, &by_script(&text, &partners, all));
            let again = routes::revise(&revised.text, &without_ours(&revised.text), &partners, all);
            prop_assert_eq!(again.text, revised.text);
        }
    }
}
