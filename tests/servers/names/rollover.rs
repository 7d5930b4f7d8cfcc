//! A new key under DANE, on two name servers, with a real Postfix that checks DANE and sends the whole time.

use super::{Names, dane};
use crate::authority::{Changing, Identity};
use crate::network::Network;
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::MailServer;
use data_encoding::HEXLOWER;
use postseal::policy::Policy;
use serde_json::Value;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The name servers, the mail server with its two certificates, and the sender.
struct Stage {
    names: Names,
    old: Identity,
    new: Identity,
    shown: std::sync::Arc<Changing>,
    mail: Peer,
    postfix: Postfix,
    folder: tempfile::TempDir,
    /// The sender's block of addresses, as long as it runs.
    _network: Network,
}

impl Stage {
    fn set() -> Self {
        let made = Mutex::new(None);
        let names = Names::start(|authority, _| {
            let old = authority.issue(&["mx.roll.test"]);
            let marks = dane::marks(authority, &old);
            *made.lock().unwrap() = Some(old);
            marks
        });
        let old = made.lock().unwrap().take().unwrap();
        let new = names.authority.issue(&["mx.roll.test"]);
        second(&names);
        let shown = Changing::new(&old);
        let mail = Peer::start(names.network.address(1), Some(shown.serving()));
        let (network, postfix) = postfix(&names);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("new.pem"), &new.certificate_pem).unwrap();
        Self { names, old, new, shown, mail, postfix, folder, _network: network }
    }

    /// How far it is, as the command line says.
    fn look(&self) -> Value {
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        let (file, remember) = (path("new.pem"), path("seen.json"));
        let arguments = ["dns", "rollover", "mx.roll.test", "--certificate", &file, "--remember", &remember];
        self.names.postseal(self.names.unbound(), &arguments).1
    }

    /// Looks until that comes next.
    fn until(&self, next: Option<&str>) -> Value {
        let begun = Instant::now();
        loop {
            let json = self.look();
            if json["next"].as_str() == next {
                return json;
            }
            assert!(begun.elapsed() < Duration::from_secs(90), "{next:?}: {json}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// What a step says to add or to take away, as a zone file has it.
    fn lines(json: &Value, step: &str) -> Vec<String> {
        let steps = json["steps"].as_array().unwrap();
        let records = &steps.iter().find(|it| it["step"] == step).unwrap()["records"];
        records.as_array().unwrap().iter().map(|it| it["bind"].as_str().unwrap().to_owned()).collect()
    }

    fn send(&self, user: &str) -> String {
        let to = format!("{user}@roll.test");
        let attempt = self.postfix.send(&to);
        let came = self.mail.received(&to);
        assert_eq!(attempt.status == "sent", came.len() == 1 && came[0].tls, "{attempt:?}: {came:?}");
        attempt.status
    }
}

/// A sender that asks Unbound, and believes it; with the block of addresses that it must not lose while it runs.
pub fn postfix(names: &Names) -> (Network, Postfix) {
    let network = Network::take();
    let postfix = Postfix::start(&network, &names.authority, &names.authority.issue(&["mx.home.test"]));
    let mut policy = Policy::default();
    policy.dane = true;
    std::fs::write(postfix.path("/etc/resolv.conf"), format!("nameserver {}\n", names.unbound().ip()))
        .unwrap();
    postfix.apply(&postfix.configuration(policy));
    (network, postfix)
}

/// The second name server, which has `roll.test` alone, as it is now.
fn second(names: &Names) {
    let address = names.network.address(55);
    names.root.write(
        "/etc/nsd2.conf",
        &format!(
            "server:\n ip-address: {address}\n do-ip6: no\n username: \"\"\n chroot: \"\"\n zonesdir: \"/etc/zones2\"\n \
             pidfile: \"/run/nsd2.pid\"\n logfile: \"/run/nsd2.log\"\n server-count: 1\n xfrdfile: \"\"\n \
             zonelistfile: \"/run/nsd2.list\"\n database: \"\"\nremote-control:\n control-enable: no\n\
             zone:\n name: \"roll.test\"\n zonefile: \"roll.test.signed\"\n"
        ),
    );
    let _ = names
        .root
        .sh("mkdir -p /etc/zones2 && cp /etc/zones/roll.test.signed /etc/zones2 && nsd -c /etc/nsd2.conf");
}

/// Takes the zone over from the first, as a transfer would.
fn transfer(names: &Names) {
    let _ = names.root.sh("cp /etc/zones/roll.test.signed /etc/zones2 && kill -HUP $(cat /run/nsd2.pid)");
}

fn codes(json: &Value) -> Vec<&str> {
    json["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn a_new_key_comes_without_one_message_refused() {
    let stage = Stage::set();
    let (over, sent) = (AtomicBool::new(false), AtomicUsize::new(0));
    let flows = |before: usize| {
        let begun = Instant::now();
        // Two: the first of them may have begun earlier.
        while sent.load(Ordering::Relaxed) < before + 2 {
            assert!(begun.elapsed() < Duration::from_secs(60), "no mail flows");
            std::thread::sleep(Duration::from_millis(20));
        }
        sent.load(Ordering::Relaxed)
    };
    std::thread::scope(|scope| {
        let _ = scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let number = sent.load(Ordering::Relaxed);
                assert_eq!(stage.send(&format!("flow{number}")), "sent");
                let _ = sent.fetch_add(1, Ordering::Relaxed);
            }
        });
        // The sender above ends whatever happens here.
        let _ended = Ended(&over);
        let mut count = flows(0);
        let json = stage.until(Some("publish"));
        assert_eq!((codes(&json).len(), &json["change"]), (0, &"key".into()), "{json}");
        assert_eq!(json["name"], "_25._tcp.mx.roll.test");
        let add = Stage::lines(&json, "publish");
        let new = HEXLOWER.encode(&stage.new.public_key_digest());
        assert_eq!(add, [format!("_25._tcp.mx.roll.test. 3 IN TLSA 3 1 1 {new}")]);

        // As it stands there, into the zone; the second name server is behind.
        stage.names.change("roll.test", |zone| format!("{zone}{}\n", add[0]));
        count = flows(count);
        let begun = Instant::now();
        while !stage.look()["name_servers"].as_array().unwrap().iter().any(|it| it["new"] == true) {
            assert!(begun.elapsed() < Duration::from_secs(60));
        }
        let json = stage.look();
        assert_eq!(json["next"], "publish", "{json}");
        transfer(&stage.names);
        let json = stage.until(Some("wait"));
        assert!(json["until"].is_string(), "{json}");
        count = flows(count);
        let json = stage.until(Some("install"));
        assert_eq!(codes(&json).len(), 0, "{json}");
        stage.shown.show(&stage.new);
        count = flows(count);
        let json = stage.until(Some("remove"));
        let old = HEXLOWER.encode(&stage.old.public_key_digest());
        let away = Stage::lines(&json, "remove");
        assert_eq!(away, [format!("_25._tcp.mx.roll.test. 3 IN TLSA 3 1 1 {old}")]);
        stage.names.change("roll.test", |zone| {
            let kept = zone.lines().filter(|line| !line.ends_with(&format!("TLSA 3 1 1 {old}")));
            kept.collect::<Vec<_>>().join("\n") + "\n"
        });
        transfer(&stage.names);
        let json = stage.until(None);
        assert_eq!(codes(&json).len(), 0, "{json}");
        let _ = flows(count);
    });
    let sent = sent.load(Ordering::Relaxed);
    eprintln!("{sent} messages, none refused");
    // DANE was what they were sent by.
    let log = stage.postfix.log().unwrap();
    assert!(log.matches("Verified TLS connection established to mx.roll.test").count() >= sent, "{log}");
}

struct Ended<'a>(&'a AtomicBool);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What the order is good for.
#[test]
fn a_new_key_that_comes_first_is_refused_and_told_so() {
    let stage = Stage::set();
    assert_eq!(stage.until(Some("publish"))["findings"], serde_json::json!([]));
    assert_eq!(stage.send("before"), "sent");
    stage.shown.show(&stage.new);
    assert_eq!(stage.send("early"), "deferred");
    assert_eq!(codes(&stage.look()), ["rollover-early"]);
    // As the finding says.
    stage.shown.show(&stage.old);
    assert_eq!(stage.send("again"), "sent");
    assert_eq!(codes(&stage.look()).len(), 0);

    // The old record away, though its key is still shown.
    let new = HEXLOWER.encode(&stage.new.public_key_digest());
    let old = HEXLOWER.encode(&stage.old.public_key_digest());
    stage.names.change("roll.test", |zone| zone.replace(&old, &new));
    transfer(&stage.names);
    let begun = Instant::now();
    while codes(&stage.look()) != ["rollover-refused"] {
        assert!(begun.elapsed() < Duration::from_secs(60), "{}", stage.look());
    }
    // What the sender remembers runs out within seconds.
    let mut tries = 0..200;
    let refused = tries.any(|nth| stage.send(&format!("old{nth}")) == "deferred");
    assert!(refused);

    // A file of something else stays as it is.
    std::fs::write(stage.folder.path().join("seen.json"), "of mine").unwrap();
    assert_eq!(stage.look(), Value::Null);
    assert_eq!(std::fs::read_to_string(stage.folder.path().join("seen.json")).unwrap(), "of mine");
}

/// A renewal that keeps the key, as clients of ACME can (`--reuse-key`): nothing changes in DNS, and nothing is refused.
#[test]
fn a_renewal_with_the_key_kept_needs_no_other_record() {
    let stage = Stage::set();
    let renewed = stage.names.authority.renew(&stage.old, &["mx.roll.test"]);
    assert_ne!(renewed.certificate_pem, stage.old.certificate_pem);
    std::fs::write(stage.folder.path().join("new.pem"), &renewed.certificate_pem).unwrap();
    assert_eq!(stage.send("before"), "sent");
    let json = stage.until(Some("install"));
    assert_eq!((&json["change"], codes(&json)), (&"kept".into(), vec!["rollover-kept"]), "{json}");
    let records = json["steps"].as_array().unwrap().iter().map(|it| it["records"].as_array().unwrap().len());
    assert_eq!(records.sum::<usize>(), 0, "no record is to be added or taken away: {json}");
    // Step 2's certificate is published beside nothing: the record is there.
    let file = stage.folder.path().join("new.pem");
    let check = ["dns", "check", "roll.test", "--certificate", file.to_str().unwrap()];
    let (_, checked) = stage.names.postseal(stage.names.unbound(), &check);
    let dane = checked["steps"].as_array().unwrap().iter().find(|it| it["step"] == "dane").unwrap();
    assert_eq!((&dane["state"], dane["records"].as_array().unwrap().len()), (&"done".into(), 0), "{checked}");

    stage.shown.show(&renewed);
    for number in 0..3 {
        assert_eq!(stage.send(&format!("after{number}")), "sent");
    }
    let json = stage.until(None);
    assert_eq!(codes(&json), ["rollover-kept"], "{json}");
    let log = stage.postfix.log().unwrap();
    assert!(log.matches("Verified TLS connection established to mx.roll.test").count() >= 4, "{log}");
}
