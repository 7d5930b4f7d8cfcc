//! A certificate for a wildcard is held against the records that count for it (RFC 8659, section 4.3), and what Postseal
//! says to add holds once it is published.

use super::check::codes;
use super::{Names, dane};
use crate::authority::Authority;
use crate::peer::Peer;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

#[test]
fn a_wildcard_is_issued_by_the_records_that_count_for_it() {
    let ca = Authority::named("Let's Encrypt test root");
    let identity = ca.issue(&["*.wild.org", "*.narrow.org", "*.handed.org", "*.free.org"]);
    let names = Names::start(|authority, _| dane::marks(authority, &authority.issue(&["mx.secure.test"])));
    let _mail = Peer::start(names.network.address(3), Some(identity.serving()));
    let check = |domain: &str| names.postseal(names.nsd(), &["dns", "check", domain]).1;
    let about = |json: &Value| {
        let caa = &json["caa"][0];
        assert_eq!(json["caa"].as_array().map(Vec::len), Some(1), "{json}");
        (caa["name"].clone(), caa["at"].clone(), caa["issuers"].clone(), caa["tag"].clone())
    };
    let told = |json: &Value| {
        let all = codes(json).into_iter().filter(|it| it.contains("caa-"));
        all.map(str::to_owned).collect::<Vec<_>>()
    };
    let issuer = |json: &Value| {
        let all = json["steps"].as_array().unwrap().iter();
        all.clone().find(|it| it["step"] == "issuer").map(|it| it["state"].clone())
    };
    let records = |json: &Value| {
        let all = json["records"].as_array().unwrap().iter();
        all.filter(|it| it["type"] == "CAA").cloned().collect::<Vec<_>>()
    };

    // Another CA for hosts is none of its concern.
    let json = check("wild.org");
    assert_eq!(
        about(&json),
        (json!("*.wild.org"), json!("wild.org"), json!(["letsencrypt.org"]), json!("issuewild"))
    );
    assert_eq!((told(&json), records(&json)), (Vec::new(), Vec::new()), "{json}");

    // For hosts it may, for wildcards nobody: that record goes, and the other stays.
    let mut lines = Vec::new();
    let narrow = check("narrow.org");
    assert_eq!(about(&narrow).2, json!([]));
    assert_eq!(told(&narrow), ["request-caa-nobody"]);
    let [record] = &records(&narrow)[..] else { panic!("{narrow}") };
    assert_eq!(
        (&record["name"], &record["value"]),
        (&json!("narrow.org"), &json!("0 issuewild \"letsencrypt.org\""))
    );
    let change = record["nsupdate"].as_str().unwrap();
    assert_eq!(
        change,
        "update delete narrow.org. CAA 0 issuewild \";\"\n\
         update add narrow.org. 3600 CAA 0 issuewild \"letsencrypt.org\"\nsend"
    );
    lines.push(record["bind"].clone());

    // What counts for hosts counts for it where nothing else does.
    let handed = check("handed.org");
    assert_eq!(
        about(&handed),
        (json!("*.handed.org"), json!("handed.org"), json!(["ca.example.net"]), json!("issue"))
    );
    assert_eq!(told(&handed), ["caa-forbids"]);
    let [record] = &records(&handed)[..] else { panic!("{handed}") };
    assert_eq!(record["bind"], "handed.org. 3600 IN CAA 0 issue \"letsencrypt.org\"");
    lines.push(record["bind"].clone());

    // Where anybody may, the offer is about wildcards alone.
    let free = check("free.org");
    assert_eq!(told(&free), ["caa-none"]);
    let [record] = &records(&free)[..] else { panic!("{free}") };
    assert_eq!(record["bind"], "free.org. 3600 IN CAA 0 issuewild \"letsencrypt.org\"");
    lines.push(record["bind"].clone());
    // The same from the certificate's file.
    names.root.write("/etc/wild.pem", &identity.certificate_pem);
    let file = names.root.path("/etc/wild.pem");
    let of_file = ["dns", "records", "--domain", "free.org", "--host", "mx.free.org", "--certificate"];
    let (exit, json) = names.postseal(names.nsd(), &[&of_file[..], &[file.to_str().unwrap()]].concat());
    assert_eq!((exit, records(&json).len()), (0, 1), "{json}");
    assert_eq!(records(&json)[0]["bind"], record["bind"]);
    let tlsa = json["records"].as_array().unwrap().iter().find(|it| it["type"] == "TLSA").unwrap();
    assert_eq!(tlsa["name"], "_25._tcp.mx.free.org", "the server's own name, whatever the certificate says");

    // Before it is asked for, the same is told: of the wildcard, and not of a host.
    let out = tempfile::tempdir().unwrap();
    let ask = |host: &str, folder: &str| {
        let out = out.path().join(folder);
        let arguments = ["request", "--host", host, "--check-dns", "--out", out.to_str().unwrap()];
        let (exit, json) = names.postseal(names.nsd(), &arguments);
        assert_eq!(exit, 0, "{json}");
        json
    };
    let asked = ask("*.narrow.org", "wildcard");
    assert_eq!(codes(&asked), ["request-wildcard", "request-caa-nobody"]);
    assert_eq!(asked["hosts"], json!(["*.narrow.org"]));
    let key = out.path().join("wildcard/wildcard.narrow.org.key");
    assert_eq!(asked["key"], key.to_str().unwrap());
    let asked = ask("mx.narrow.org", "host");
    assert_eq!((codes(&asked), &asked["caa"][0]["issuers"]), (Vec::new(), &json!(["letsencrypt.org"])));

    // As it is told, into the zone.
    let lines: Vec<_> = lines.iter().map(|it| it.as_str().unwrap()).collect();
    names.change("org", |zone| {
        assert!(zone.contains("narrow CAA 0 issuewild \";\"\n"), "{zone}");
        format!("{}\n{}\n", zone.replace("narrow CAA 0 issuewild \";\"\n", ""), lines.join("\n"))
    });
    let begun = Instant::now();
    while told(&check("narrow.org")) != [""; 0] {
        assert!(begun.elapsed() < Duration::from_secs(60), "{}", check("narrow.org"));
        std::thread::sleep(Duration::from_millis(100));
    }
    for domain in ["narrow.org", "handed.org", "free.org"] {
        let json = check(domain);
        assert_eq!((told(&json), records(&json)), (Vec::new(), Vec::new()), "{domain}: {json}");
        assert_eq!(issuer(&json), Some(json!("done")), "{domain}: {json}");
    }
    assert_eq!(codes(&ask("*.narrow.org", "again")), ["request-wildcard"]);
    // What was added for wildcards keeps nobody else out.
    let asked = ask("mx.free.org", "free");
    assert_eq!(asked["caa"][0]["issuers"], json!("any"));
}
