//! `dns check` tells what is missing and what to add; what it says to add holds, once it is published.

use super::{Names, dane};
use crate::peer::Peer;
use data_encoding::HEXLOWER;
use serde_json::Value;
use std::sync::Mutex;
use std::time::{Duration, Instant};

pub fn codes(json: &Value) -> Vec<&str> {
    json["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn what_dns_check_says_to_add_holds_once_it_is_published() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let identity = authority.issue(&["mx.example.org"]);
        let marks = dane::marks(authority, &identity);
        *made.lock().unwrap() = Some(identity);
        marks
    });
    let identity = made.lock().unwrap().take().unwrap();
    let _mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let check = |domain: &str| names.postseal(names.nsd(), &["dns", "check", domain]);
    let (exit, json) = check("example.org");
    for code in ["dane-none", "sts-none", "tlsrpt-none"] {
        assert!(codes(&json).contains(&code), "{code}: {json}");
    }
    assert!(
        !codes(&json).iter().any(|code| code.starts_with("mx-") || code.starts_with("dnssec-")),
        "{json}"
    );
    assert_eq!(exit, 0, "{json}");
    assert_eq!(json["servers"][0]["dane"]["state"], "secure");
    assert_eq!(json["caa"][0]["issuers"], serde_json::json!(["ca.example.net"]));
    // What comes next, and what waits for it.
    let states: Vec<_> = json["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{} {}", it["step"], it["state"]))
        .collect();
    let expected = ["report open", "policy locked", "enforce locked"].map(|it| it.replace(' ', "\" \""));
    for (state, expected) in states.iter().zip(expected) {
        assert_eq!(*state, format!("\"{expected}\""));
    }
    let policy = json["policy"]["text"].as_str().unwrap();
    assert!(policy.contains("mode: testing\r\nmx: mx.example.org\r\n"), "{policy}");

    // As it stands there, into the zone.
    let lines: Vec<_> = json["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["bind"].as_str().unwrap().to_owned())
        .collect();
    names.change("org", |zone| format!("{zone}\n{}\n", lines.join("\n")));
    let begun = Instant::now();
    let json = loop {
        let (_, json) = check("example.org");
        if codes(&json).contains(&"dane-holds") {
            break json;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{json}");
        std::thread::sleep(Duration::from_millis(100));
    };
    assert_eq!(json["tls_rpt"], serde_json::json!(["mailto:tls-reports@example.org"]));
    assert!(
        !codes(&json).iter().any(|code| ["tlsrpt-none", "sts-none", "dane-none"].contains(code)),
        "{json}"
    );

    // Domains of other kinds.
    for (domain, each) in [
        ("null.org", &["request-null-mx"][..]),
        ("alias.org", &["request-alias"]),
        ("nobody.org", &["request-no-such-domain"]),
        ("literal.org", &["mx-address"]),
        ("bound.org", &["caa-bound"]),
        ("open.org", &["caa-none"]),
        ("old.test", &["dnssec-algorithm", "dnssec-iterations", "tlsrpt-unreachable"]),
        // The zone of its server.
        ("elsewhere.org", &["dnssec-algorithm", "dnssec-iterations"]),
    ] {
        let (_, json) = check(domain);
        let codes = codes(&json);
        assert!(each.iter().all(|code| codes.contains(code)), "{domain}: {each:?}: {json}");
    }

    // What is there and wrong is changed: the old goes, and nothing else of its name.
    let (_, json) = check("wrong.secure.test");
    let changed = |name: &str| {
        let of_name = |it: &&Value| it["name"] == name && it["action"] == "change";
        let all: Vec<&Value> = json["records"].as_array().unwrap().iter().filter(of_name).collect();
        assert_eq!(all.len(), 1, "{name}: {json}");
        all[0]["nsupdate"].as_str().unwrap().to_owned()
    };
    let key = HEXLOWER.encode(&identity.public_key_digest());
    let lines = changed("_25._tcp.wrong.secure.test");
    let (away, add) = lines.split_once('\n').unwrap();
    assert!(away.starts_with("update delete _25._tcp.wrong.secure.test. TLSA 3 1 1 "), "{lines}");
    assert!(!away.contains(&key), "{lines}");
    assert_eq!(add, format!("update add _25._tcp.wrong.secure.test. 3600 TLSA 3 1 1 {key}\nsend"));
    let lines = changed("_smtp._tls.wrong.secure.test");
    assert!(lines.starts_with("update delete _smtp._tls.wrong.secure.test. TXT\nupdate add "), "{lines}");

    // The records of the CA, where its certificate is there.
    let records = |pem: &str| {
        names.root.write("/etc/chain.pem", pem);
        let file = names.root.path("/etc/chain.pem");
        let file = file.to_str().unwrap();
        let domain = ["dns", "records", "--domain", "example.org", "--host", "mx.example.org"];
        names.postseal(names.nsd(), &[&domain[..], &["--certificate", file, "--ca"]].concat())
    };
    let root = names.authority.root_pem();
    let (exit, json) = records(&format!("{}{root}", identity.certificate_pem));
    let root = postseal::certificate::Certificate::from_der(&dane::der(&root)).unwrap();
    let last = json["records"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((exit, &last["step"]), (0, &"dane-ca".into()), "{json}");
    assert_eq!(last["value"], format!("2 1 1 {}", root.spki_sha256));
    assert_ne!(records(&identity.certificate_pem).0, 0);

    // Whether an address and its name lead to each other.
    let resolver = postseal::name::resolver(Some(names.nsd())).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let host = "mx.there.org".parse().unwrap();
    for (address, code) in [
        ("192.0.2.10", None),
        ("192.0.2.11", Some("mx-reverse-strange")),
        ("192.0.2.12", Some("mx-no-reverse")),
    ] {
        let address = address.parse().unwrap();
        let told = runtime.block_on(postseal::publish::reverse(&resolver, &host, address));
        assert_eq!(told.as_ref().map(postseal::explain::Explain::code), code, "{address}");
    }
}
