use super::*;
use crate::policy::{Partner, Platform, Policy, Server, Version, servers};
use proptest::prelude::*;

fn order() -> Order {
    let haraka = servers::find("haraka").unwrap();
    let host = "mx.example.org".parse().unwrap();
    let mut policy = Policy::default();
    policy.put("bank.example=verified/required".parse::<Partner>().unwrap());
    Order {
        server_version: Version::new(&[3, 1]),
        certificate: Server::usual_certificate(haraka, Platform::Debian, &host),
        key: haraka.usual_key(Platform::Debian, &host),
        roots: haraka.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy,
        host,
    }
}

const OWN: &str = "\
; The administrator's own.
minVersion=TLSv1.2
  ciphers = ALL:\\
  more
mine=1
no_starttls_ports[]=25
[no_tls_hosts]
192.0.2.7
[outbound]
force_tls_hosts=mine.example
no_tls_hosts[]=plain.example
";

#[test]
fn each_setting_is_told_for_what_it_is() {
    let revised = revise(OWN, &order()).unwrap();
    let told = revised.changes.iter().filter(|it| it.line.is_some());
    let told: Vec<_> = told.map(|it| (it.kind, it.name.as_str(), it.line)).collect();
    let expected = [
        (Kind::Right, "minVersion", Some(2)),
        (Kind::Changed, "ciphers", Some(3)),
        (Kind::Contradicts, "no_starttls_ports", Some(6)),
        (Kind::Contradicts, "[no_tls_hosts] 192.0.2.7", Some(8)),
        (Kind::Contradicts, "[outbound] no_tls_hosts", Some(11)),
    ];
    assert_eq!(told, expected);
    assert!(revised.changes.iter().any(|it| it.kind == Kind::Added && it.name == "key"));
    let aside = OWN
        .replace("minVersion", ";postseal; minVersion")
        .replace("  ciphers", ";postseal;   ciphers")
        .replace("  more", ";postseal;   more")
        .replace("force_tls_hosts=", ";postseal; force_tls_hosts=");
    assert!(revised.text.starts_with(&aside), "{}", revised.text);
    // What was forced stays so beside ours.
    assert!(revised.text.contains("[outbound]\nforce_tls_hosts[]=mine.example\n"));
    let again = revise(&revised.text, &order()).unwrap();
    assert_eq!(again.text, revised.text);
    assert!(again.changes.iter().all(|it| matches!(it.kind, Kind::Right | Kind::Contradicts)));
}

#[test]
fn what_haraka_cannot_read_is_refused() {
    let refused = revise("mine=1\nlisten on eth0\n", &order()).unwrap_err();
    assert!(matches!(refused, Error::OwnUnreadable { line: 2, .. }));
}

proptest! {
    #[test]
    fn nothing_panics_nothing_is_lost_and_twice_is_as_good_as_once(
        own in "(([a-z]{1,3}(\\[\\])?|\\[outbound\\]|[;#]\\PC{0,5}|force_tls_hosts|key)( ?= ?\\PC{0,6}\\\\?)?\r?\n){0,9}"
    ) {
        let Ok(revised) = revise(&own, &order()) else { return Ok(()) };
        let again = revise(&revised.text, &order()).unwrap();
        prop_assert_eq!(&again.text, &revised.text);
        let before: Vec<&str> = without_ours(&revised.text).into_iter().map(|(_, line)| line).collect();
        prop_assert_eq!(before, own.split_terminator('\n').collect::<Vec<_>>());
    }
}
