//! `probe` and `send`, as scripts use them: one document whatever happens, and an exit code that can be relied on.

#[path = "common/peer.rs"]
mod peer;

use peer::{Peer, Practice};
use serde_json::Value;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Command, Output};

const LOOPBACK: Ipv4Addr = Ipv4Addr::LOCALHOST;
const KEYS: [&str; 12] = [
    "target",
    "ip",
    "port",
    "reachable",
    "banner",
    "software",
    "starttls",
    "tls",
    "versions",
    "chain",
    "findings",
    "transcript",
];

fn postseal(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    command.args(["--lang", "en", "--json"]).args(arguments).output().unwrap()
}

/// A port at which nobody listens.
fn closed() -> SocketAddr {
    TcpListener::bind((LOOPBACK, 0)).unwrap().local_addr().unwrap()
}

/// The one document on standard output, with every key of the contract.
fn document(done: &Output) -> Value {
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    for key in KEYS {
        assert!(document.get(key).is_some(), "{key}: {document}");
    }
    document
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

fn send(via: &str, more: &[&str]) -> Output {
    let all = ["send", "--from", "ann@example.org", "--to", "bob@example.test", "--via", via];
    postseal(&[&all[..], more].concat())
}

#[test]
fn what_is_wrong_with_a_certificate_is_told_as_for_a_file() {
    let practice = Practice::start("mx.example.test");
    let at = practice.address().to_string();
    let root = practice.root.to_str().unwrap();
    let probe = |more: &[&str]| postseal(&[&["probe", &at], more].concat());

    let good = probe(&["--name", "mx.example.test", "--trust", root]);
    assert_eq!(good.status.code(), Some(0), "{}", String::from_utf8_lossy(&good.stderr));
    let good = document(&good);
    assert_eq!((codes(&good), &good["tls"]["trusted"]), (vec![], &true.into()));
    let names: Vec<_> = good["chain"].as_array().unwrap().iter().map(|it| &it["dns_names"][0]).collect();
    assert_eq!(
        names,
        [&Value::from("mx.example.test"), &Value::Null],
        "its own first, then the one in between"
    );
    assert!(good["chain"][0]["spki_sha256"].is_string());

    let other = probe(&["--name", "other.example.test", "--trust", root]);
    assert_eq!(other.status.code(), Some(1));
    assert_eq!(codes(&document(&other)), ["host-mismatch"]);
    let by_address = probe(&["--trust", root]);
    assert_eq!(codes(&document(&by_address)), ["host-mismatch"], "an address is no name");
    let late = probe(&["--name", "mx.example.test", "--trust", root, "--at", "2099-01-01T00:00:00Z"]);
    let late = document(&late);
    assert_eq!(codes(&late), ["expired", "expired", "expired"], "with the one in between and the root");
    assert_eq!(late["tls"]["trusted"], false);
    let strangers = Practice::start("mx.example.test");
    let stranger = probe(&["--name", "mx.example.test", "--trust", strangers.root.to_str().unwrap()]);
    assert_eq!(stranger.status.code(), Some(1));
    let stranger = document(&stranger);
    assert_eq!((codes(&stranger).len(), &stranger["tls"]["trusted"]), (1, &false.into()));
    assert!(["chain-untrusted", "chain-incomplete"].contains(&codes(&stranger)[0]), "{stranger}");
}

#[test]
fn who_insists_on_verified_reads_why_it_was_not_sent() {
    let practice = Practice::start("mx.example.test");
    let at = practice.address().to_string();
    let root = practice.root.to_str().unwrap();
    let verified = |name: &str| send(&at, &["--tls", "verified", "--name", name, "--trust", root]);
    let sent = verified("mx.example.test");
    assert_eq!(sent.status.code(), Some(0));
    let sent = document(&sent);
    assert_eq!((codes(&sent), &sent["accepted"]), (vec![], &true.into()));
    assert!(practice.server.message(sent["message_id"].as_str().unwrap()).is_some());
    let refused = verified("other.example.test");
    assert_eq!(refused.status.code(), Some(1));
    let refused = document(&refused);
    assert_eq!(codes(&refused), ["host-mismatch", "delivery-name-mismatch"]);
    assert_eq!(
        (&refused["accepted"], &refused["reply"], &refused["reachable"]),
        (&false.into(), &Value::Null, &true.into())
    );
    assert_eq!(refused["tls"]["version"], "TLSv1.3", "what was seen is told all the same");
    assert_eq!(practice.server.message(refused["message_id"].as_str().unwrap()), None);
}

#[test]
fn nobody_there_is_a_document_too() {
    let at = closed().to_string();
    for done in [postseal(&["probe", &at]), send(&at, &[])] {
        assert_eq!(done.status.code(), Some(2));
        let document = document(&done);
        assert_eq!((&document["reachable"], &document["target"]), (&false.into(), &at.as_str().into()));
        for key in ["ip", "banner", "software", "starttls", "tls", "chain"] {
            assert!(document[key].is_null(), "{key}");
        }
        assert_eq!(codes(&document), ["delivery-port-closed"]);
        assert_eq!(String::from_utf8_lossy(&done.stderr).lines().count(), 1, "one line names it");
    }
    let sent = document(&send(&at, &[]));
    assert_eq!((&sent["accepted"], &sent["reply"]), (&false.into(), &Value::Null));
    assert!(sent["message_id"].is_string());
}

#[test]
fn a_refusal_at_any_step_is_a_document_with_the_reply() {
    const OFFERS: &str = "250-mx.example.org\r\n250 STARTTLS";
    for (script, class, accepted, reply, code, exit) in [
        (
            &[("STARTTLS", "454 not today"), ("EHLO", OFFERS)][..],
            "required",
            false,
            "454 not today",
            "delivery-starttls-refused",
            1,
        ),
        (&[][..], "required", false, "", "delivery-no-starttls", 1),
        (&[("RCPT", "550 5.1.1 nobody")][..], "plain", false, "550 5.1.1 nobody", "delivery-rejected", 1),
        (&[(".", "451 4.3.0 later")][..], "plain", false, "451 4.3.0 later", "delivery-deferred", 1),
        (&[("", "554 go away")][..], "plain", false, "554 go away", "delivery-rejected", 1),
        (&[("", "SSH-2.0-x")][..], "plain", false, "", "delivery-not-smtp", 2),
        (&[][..], "opportunistic", true, "250 2.0.0 queued", "send-in-clear", 0),
    ] {
        let peer = Peer::start(LOOPBACK, 0, script);
        let done = send(&peer.address.to_string(), &["--tls", class]);
        assert_eq!(done.status.code(), Some(exit), "{script:?} {}", String::from_utf8_lossy(&done.stderr));
        let document = document(&done);
        assert_eq!(document["accepted"], accepted, "{script:?}");
        assert_eq!(document["reply"].as_str().unwrap_or_default(), reply, "{script:?}");
        assert_eq!(codes(&document).last(), Some(&code), "{script:?}");
        assert_eq!((&document["reachable"], &document["ip"]), (&true.into(), &"127.0.0.1".into()));
        assert!(
            document["transcript"].as_array().is_some_and(|it| !it.is_empty()) || code == "delivery-not-smtp"
        );
    }
}
