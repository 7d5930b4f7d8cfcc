//! s/qmail: its control files.

use crate::{Machine, policy};
use postseal::policy::{Partner, Policy};
use std::fs;

/// The servers of a domain, as the DNS has them.
const DIG: &str = r#"#!/bin/sh
[ "$1 $2" = "+short MX" ]
case $3 in
  bank.example) echo "20 mx2.bank.example."; echo "10 MX1.bank.example." ;;
  hosted.example) echo "10 mx.old.example." ;;
esac
"#;

fn sqmail(rules: &str, more: &[(&str, &str)]) -> Machine {
    let files = [
        ("bin/dig", DIG),
        ("qmail/bin/qmail-remote", "control/tlsdestinations"),
        ("qmail/control/tlsdestinations", rules),
        ("mx.pem", "certificate\n"),
        ("mx.key", "key\n"),
    ];
    Machine::new(&[&files[..], more].concat())
}

fn asked() -> Policy {
    let mut asked = policy("", "bank.example=verified");
    for partner in [
        "news.bank.example=opportunistic",
        "old.example=plain",
        "new.old.example=required",
        "insurer.example=required",
    ] {
        asked.add(partner.parse().unwrap()).unwrap();
    }
    let mut told: Partner = "told.example=verified".parse().unwrap();
    told.certificate_names = vec!["*.provider.test".parse().unwrap(), "mx.provider.test".parse().unwrap()];
    asked.add(told).unwrap();
    asked
}

#[test]
fn sqmail_has_a_rule_for_each_partner_and_the_server_of_a_verified_one() {
    // As s/qmail itself begins, and a rule of the administrator's.
    let before = "*:\n%pinned.example:abcdef\n";
    let machine = sqmail(before, &[]);
    let bundle = machine.bundle("sqmail", asked());
    machine.run(&bundle.join("apply.sh"));
    let once = ["tlsdestinations", "smtproutes"].map(|it| machine.read(&format!("qmail/control/{it}")));
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(
        ["tlsdestinations", "smtproutes"].map(|it| machine.read(&format!("qmail/control/{it}"))),
        once
    );
    let roots = machine.path("qmail/control/postseal-roots.pem");
    let expected = format!(
        "\
%pinned.example:abcdef
# Postseal begins
=mx1.bank.example:{roots}
!old.example:
new.old.example:
.new.old.example:
insurer.example:
.insurer.example:
=mx.provider.test:{roots}
*:
# Postseal ends
",
        roots = roots.display()
    );
    assert_eq!(once[0], expected);
    let routes = "\
# Postseal begins
bank.example:mx1.bank.example
.bank.example:mx1.bank.example
news.bank.example:
.news.bank.example:
told.example:mx.provider.test
.told.example:mx.provider.test
# Postseal ends
";
    assert_eq!(once[1], routes);
    assert_eq!(fs::read_to_string(&roots).unwrap(), "certificate\n");

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("qmail/control/tlsdestinations"), before);
    let left = fs::read_dir(machine.path("qmail/control")).unwrap().count();
    assert_eq!(left, 1, "what was there before, and nothing else");
}

#[test]
fn sqmail_asks_of_everybody_what_was_asked() {
    for (class, rule) in
        [("plain", ""), ("opportunistic", "*:\n"), ("required", "+*:\n"), ("verified", "+*:/")]
    {
        let machine = sqmail("*:\n", &[]);
        let bundle = machine.bundle("sqmail", Policy::from_toml(&format!("outbound = '{class}'")).unwrap());
        machine.run(&bundle.join("apply.sh"));
        let rules = machine.read("qmail/control/tlsdestinations");
        assert!(rules.starts_with(&format!("# Postseal begins\n{rule}")), "{class}: {rules}");
        assert!(!rules.contains("\n*:") || class == "opportunistic", "{class}: {rules}");
    }
}

/// Where another rule or route would hold, nothing is changed, and it is said which.
#[test]
fn sqmail_stops_where_something_else_would_hold() {
    let stops = |rules: &str, more: &[(&str, &str)], asked: Policy, named: &str| {
        let machine = sqmail(rules, more);
        let ran = machine.try_run(&machine.bundle("sqmail", asked).join("apply.sh"));
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(!ran.status.success() && said.contains(named), "{named}: {said}");
        assert_eq!(machine.read("qmail/control/tlsdestinations"), rules);
    };
    stops("!Bank.example:\n", &[], asked(), "!bank.example");
    stops("-.example:\n", &[], asked(), "-.example");
    stops("!mx1.bank.example:\n", &[], asked(), "!mx1.bank.example");
    stops("*:\n", &[("qmail/control/smtproutes", ":relay.test\n")], asked(), ":relay.test");
    stops(
        "*:\n",
        &[("qmail/control/qmtproutes", ".insurer.example:q.test\ninsurer.example:q.test\n")],
        asked(),
        "q.test",
    );
    // The plain partner's own server stands for the verified one.
    let mut both = policy("", "old.example=plain");
    both.add("hosted.example=verified".parse().unwrap()).unwrap();
    stops("*:\n", &[], both, "mx.old.example");
}

/// Each of very many has its rules, in their order, and the server of one is looked for in the DNS alone where nobody told it.
#[test]
fn sqmail_takes_ten_thousand_partners() {
    let machine = sqmail("*:\n", &[]);
    let mut asked = policy("", "bank.example=verified");
    for number in 0..10_000 {
        let class = if number % 2 == 0 { "required" } else { "verified" };
        let mut partner: Partner = format!("partner-{number}.test={class}").parse().unwrap();
        partner.certificate_names = vec![format!("mx.partner-{number}.test").parse().unwrap()];
        asked.add(partner).unwrap();
    }
    machine.run(&machine.bundle("sqmail", asked).join("apply.sh"));
    let rules = machine.read("qmail/control/tlsdestinations");
    let roots = machine.path("qmail/control/postseal-roots.pem");
    let of = |number: usize| match number % 2 {
        0 => format!("partner-{number}.test:\n.partner-{number}.test:\n"),
        _ => format!("=mx.partner-{number}.test:{}\n", roots.display()),
    };
    let all: String = (0..10_000).map(of).collect();
    let expected =
        format!("# Postseal begins\n=mx1.bank.example:{}\n{all}*:\n# Postseal ends\n", roots.display());
    assert!(rules == expected, "{}", &rules[..500]);
}
