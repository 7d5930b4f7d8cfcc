//! qmail with the TLS patch: its control files.

use crate::{Machine, policy};
use std::fs;

/// The servers of a domain, as the DNS has them.
const DIG: &str = r#"#!/bin/sh
[ "$1 $2" = "+short MX" ]
case $3 in
  bank.example) echo "20 mx2.bank.example."; echo "10 MX1.bank.example." ;;
  hostile.example) echo "10 x;touch\${IFS}/tmp/y." ;;
esac
"#;

fn qmail(routes: &str) -> Machine {
    Machine::new(&[
        ("bin/dig", DIG),
        ("bin/chown", "#!/bin/sh\n"),
        ("qmail/bin/qmail-remote", "control/tlshosts/"),
        ("qmail/control/smtproutes", routes),
        ("qmail/control/tlsclientciphers", "mine\n"),
        ("mx.pem", "certificate\n"),
        ("mx.key", "key\n"),
    ])
}

#[test]
fn qmail_gives_a_partner_a_route_to_a_server_that_it_verifies() {
    let before = "own.example:relay.example\n";
    let machine = qmail(before);
    let mut asked = policy("", "bank.example=verified");
    for partner in ["news.bank.example=opportunistic", "old.example=plain", "hostile.example=required"] {
        asked.add(partner.parse().unwrap()).unwrap();
    }
    let mut told: postseal::policy::Partner = "told.example=verified".parse().unwrap();
    told.certificate_names = vec!["*.provider.test".parse().unwrap(), "mx.provider.test".parse().unwrap()];
    asked.add(told).unwrap();
    let bundle = machine.bundle("qmail", asked.clone());
    machine.run(&bundle.join("apply.sh"));
    let routes = machine.read("qmail/control/smtproutes");
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(machine.read("qmail/control/smtproutes"), routes);
    let expected = "\
own.example:relay.example
# Postseal begins
bank.example:mx1.bank.example
.bank.example:mx1.bank.example
news.bank.example:
.news.bank.example:
old.example:old.example
.old.example:old.example
hostile.example:hostile.example
.hostile.example:hostile.example
told.example:mx.provider.test
.told.example:mx.provider.test
# Postseal ends
";
    assert_eq!(routes, expected);
    assert_eq!(machine.read("qmail/control/servercert.pem"), "key\ncertificate\n");
    for host in ["mx1.bank.example", "hostile.example", "mx.provider.test"] {
        assert_eq!(machine.read(&format!("qmail/control/tlshosts/{host}.pem")), "certificate\n", "{host}");
    }
    assert!(machine.path("qmail/control/notlshosts/old.example").exists());
    assert!(!machine.path("qmail/control/tlshosts/exhaustivelist").exists());

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("qmail/control/smtproutes"), before);
    assert_eq!(machine.read("qmail/control/tlsclientciphers"), "mine\n");
    let left = fs::read_dir(machine.path("qmail/control")).unwrap().count();
    assert_eq!(left, 2, "what was there before, and nothing else");

    let machine = qmail(".Bank.example:relay.example\n");
    let bundle = machine.bundle("qmail", asked);
    assert!(
        !machine.try_run(&bundle.join("apply.sh")).status.success(),
        "the route of the administrator's own"
    );
    assert_eq!(machine.read("qmail/control/smtproutes"), ".Bank.example:relay.example\n");
}
