use super::*;
use crate::policy::{Policy, Server, Version, servers};
use crate::tls::Class;
use proptest::prelude::*;

fn order() -> Order {
    let courier = servers::find("courier").unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: Version::new(&[1, 0]),
        certificate: Server::usual_certificate(courier, &host),
        key: courier.usual_key(&host),
        roots: courier.usual_roots(),
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
