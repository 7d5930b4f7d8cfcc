//! What DNS says about a request, asked of a name server on loopback.

#[path = "common/dns.rs"]
mod dns;

use dns::{Dns, Zone, mx, name};
use hickory_proto::rr::rdata::{A, CAA, CNAME, MX};
use hickory_proto::rr::{Name, RData};
use postseal::name::{DnsName, HostName};
use postseal::request::{Error, Finding, Issuers, Looked, Question, look_up};
use sipper::Sipper;
use std::process::Command;

fn host_at() -> RData {
    RData::A(A::new(192, 0, 2, 1))
}

fn issue(ca: Option<&str>) -> RData {
    RData::CAA(CAA::new_issue(false, ca.map(name), Vec::new()))
}

fn issuewild(ca: &str) -> RData {
    RData::CAA(CAA::new_issuewild(false, Some(name(ca)), Vec::new()))
}

fn zone() -> Zone {
    vec![
        ("example.org", mx(20, "mx2.example.org")),
        ("example.org", mx(10, "mx1.example.org")),
        ("mx1.example.org", host_at()),
        ("mx2.example.org", host_at()),
        ("alias.example.org", RData::CNAME(CNAME(name("mx1.example.org")))),
        ("example.org", issue(Some("ca.example.net"))),
        ("example.org", issuewild("wild.example.net")),
        ("locked.example.org", host_at()),
        ("locked.example.org", issue(None)),
        ("example.net", host_at()),
        ("mx.example.net", host_at()),
        ("none.example.com", RData::MX(MX::new(0, Name::root()))),
    ]
}

fn ask(dns: &Dns, domains: &[&str], hosts: &[&str]) -> (Result<Looked, Error>, Vec<String>) {
    let question = Question {
        domains: domains.iter().map(|it| it.parse().unwrap()).collect(),
        hosts: hosts.iter().map(|it| it.parse().unwrap()).collect(),
        resolver: Some(dns.address),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut work = look_up(question).pin();
        let mut seen = Vec::new();
        while let Some(name) = work.sip().await {
            seen.push(name);
        }
        (work.await, seen)
    })
}

fn host(text: &str) -> HostName {
    text.parse().unwrap()
}

fn dns_name(text: &str) -> DnsName {
    text.parse().unwrap()
}

#[test]
fn the_mail_servers_of_a_domain_are_found_in_their_order() {
    let dns = Dns::start(zone());
    let (looked, seen) = ask(&dns, &["example.org"], &[]);
    let looked = looked.unwrap();
    assert_eq!(seen, ["example.org"]);
    assert_eq!(looked.mail_hosts(), [host("mx1.example.org"), host("mx2.example.org")]);
    assert_eq!(looked.findings, []);

    let domains = ["none.example.com", "example.net", "nowhere.example.com", "broken.example.com"];
    let (looked, _) = ask(&dns, &domains, &[]);
    let findings = looked.unwrap().findings;
    let domain = |at: usize| domains[at].parse().unwrap();
    let told = [Finding::NullMx(domain(0)), Finding::NoMx(domain(1)), Finding::NoSuchDomain(domain(2))];
    assert_eq!(findings[..3], told);
    assert!(matches!(&findings[3..], [Finding::NotAsked { name, .. }] if name == "broken.example.com"));
}

#[test]
fn names_are_held_against_the_mail_servers_and_their_addresses() {
    let dns = Dns::start(zone());
    let hosts = ["mx1.example.org", "alias.example.org", "lost.example.org", "mx.corp.lan"];
    let looked = ask(&dns, &["example.org"], &hosts).0.unwrap();
    let mx = vec![host("mx1.example.org"), host("mx2.example.org")];
    let not_mx = |at: usize| Finding::NotMx { name: dns_name(hosts[at]), mx: mx.clone() };
    let told = [
        not_mx(1),
        not_mx(2),
        not_mx(3),
        Finding::MxNotAsked(host("mx2.example.org")),
        Finding::Alias { name: dns_name(hosts[1]), target: "mx1.example.org".into() },
        Finding::Unresolved(dns_name(hosts[2])),
    ];
    assert_eq!(looked.findings, told);
    let wild = ask(&dns, &["example.org"], &["*.example.org"]).0.unwrap();
    assert_eq!(wild.findings, [], "one name for both");
}

#[test]
fn caa_records_are_looked_for_upwards() {
    let dns = Dns::start(zone());
    let hosts =
        ["mx1.example.org", "*.example.org", "locked.example.org", "mx.example.net", "alias.example.org"];
    let looked = ask(&dns, &[], &hosts).0.unwrap();
    let only = |ca: &str| Issuers::Only(vec![ca.to_owned()]);
    let at = |text: &str| Some(host(text));
    let told: Vec<_> = looked.issuance.iter().map(|it| (it.at.clone(), it.issuers.clone())).collect();
    assert_eq!(
        told,
        [
            (at("example.org"), only("ca.example.net")),
            (at("example.org"), only("wild.example.net")),
            (at("locked.example.org"), Issuers::Only(Vec::new())),
            (None, Issuers::Any),
            (at("example.org"), only("ca.example.net")),
        ]
    );
    let nobody =
        Finding::NobodyMayIssue { name: dns_name("locked.example.org"), at: host("locked.example.org") };
    assert!(looked.findings.contains(&nobody), "{:?}", looked.findings);

    let broken = ask(&dns, &[], &["broken.example.org"]).0.unwrap();
    assert_eq!(broken.issuance, [], "no answer is not the answer that any CA may issue");
    assert!(matches!(&broken.findings[0], Finding::NotAsked { .. }));
}

#[test]
fn the_command_line_takes_its_names_from_the_domain_and_says_what_it_found() {
    let dns = Dns::start(zone());
    let folder = tempfile::tempdir().unwrap();
    let resolver = dns.address.to_string();
    let run = |out: &str, more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command.args(["request", "--lang", "en", "--resolver", &resolver]);
        let done = command.arg("--out").arg(folder.path().join(out)).args(more).output().unwrap();
        let said = String::from_utf8_lossy(&[&done.stdout[..], &done.stderr].concat()).into_owned();
        (done.status.code(), String::from_utf8(done.stdout).unwrap(), said)
    };
    let (code, document, said) = run("one", &["--json", "--domain", "example.org"]);
    assert_eq!(code, Some(0), "{said}");
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    assert_eq!(document["hosts"], serde_json::json!(["mx1.example.org", "mx2.example.org"]));
    assert_eq!(document["findings"], serde_json::json!([]));
    assert_eq!(document["mail"][0]["domain"], "example.org");
    assert_eq!(document["caa"][0]["issuers"], serde_json::json!(["ca.example.net"]));

    let (code, _, said) = run("two", &["--check-dns", "--host", "lost.example.net", "--key", "ed25519"]);
    assert_eq!(code, Some(0), "{said}");
    for words in
        ["lost.example.net does not exist in DNS", "Public CAs do not issue", "CAs for lost.example.net: any"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    let (code, _, said) = run("three", &["--domain", "nowhere.example.com"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("nowhere.example.com does not exist"), "{said}");
    assert!(!folder.path().join("three").exists());

    drop(dns);
    let (code, _, said) = run("four", &["--json", "--host", "mx.example.org"]);
    assert_eq!(code, Some(0), "without being told to, nobody is asked: {said}");
}
