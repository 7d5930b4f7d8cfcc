//! The probe of a single server tells what DNS says of it.

use super::{Names, dane};
use crate::peer::Peer;
use std::sync::Mutex;

#[test]
fn a_server_that_was_named_is_held_against_its_records() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let identity = authority.issue(&dane::SERVERS);
        let marks = dane::marks(authority, &identity);
        *made.lock().unwrap() = Some(identity);
        marks
    });
    let identity = made.lock().unwrap().take().unwrap();
    let _mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let _clear = Peer::start(names.network.address(2), None);
    for (host, exit, code) in [
        ("mx.secure.test", 0, "dane-holds"),
        ("clear.secure.test", 1, "dane-without-tls"),
        ("alias.secure.test", 0, "dane-holds"),
        ("mx.nsec3.test", 0, "dane-holds"),
    ] {
        let (status, json) = names.postseal(names.unbound(), &["probe", host]);
        let findings = json["findings"].as_array().unwrap();
        assert!(findings.iter().any(|it| it["code"] == code), "{host}: {json}");
        assert_eq!(status, exit, "{host}: {findings:?}");
        assert_eq!(json["mta_sts"], serde_json::Value::Null);
    }
    // Quick asks nobody else.
    let (_, json) = names.postseal(names.unbound(), &["probe", "--quick", "mx.secure.test"]);
    assert_eq!(json["dane"], serde_json::Value::Null);
    // By its address it has no name to look for.
    let address = names.network.address(1).to_string();
    let (_, json) = names.postseal(names.unbound(), &["probe", &address, "--name", "mx.secure.test"]);
    assert_eq!(json["dane"], serde_json::Value::Null);
    // A wrong anchor is told before anybody is asked.
    names.root.write("/etc/anchor.key", "secure.test. IN DNSKEY 257 3 13 AAAA");
    let (status, json) = names.postseal(names.unbound(), &["probe", "mx.secure.test"]);
    assert_eq!((status, json), (2, serde_json::Value::Null));
}
