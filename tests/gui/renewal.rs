//! A certificate is renewed with one press, and the old one can be put back until the new one is proven.

use crate::fixtures::{Face, Window, named};
use crate::looks::ways;
use postseal::i18n::Language;
use postseal::request::{Algorithm, Subject, SubjectDraft};
use postseal::setup::{Certificate, Request, Setup};
use time::{Duration, OffsetDateTime};

/// With a certificate that runs out in five days.
pub fn due() -> Setup {
    let mut setup = named();
    let now = OffsetDateTime::now_utc().replace_nanosecond(0).unwrap();
    setup.request = Some(Request {
        key: Some("/keys/mx.example.org.key".into()),
        csr: "/keys/mx.example.org.csr".into(),
        algorithm: Some(Algorithm::Rsa3072),
        spki_sha256: "aa".into(),
        hosts: setup.hosts.clone(),
        made: now,
        csr_pem: String::new(),
        subject: Subject::try_from(SubjectDraft {
            organization: "Example Ltd".into(),
            ..SubjectDraft::default()
        })
        .unwrap(),
    });
    setup.certificate = Some(Certificate {
        leaf: "/keys/mx.example.org.crt".into(),
        chain: "/keys/mx.example.org.chain.pem".into(),
        spki_sha256: "aa".into(),
        issuer: None,
        is_private: false,
        not_before: now - Duration::days(85),
        not_after: now + Duration::days(5),
        checked: now,
        ok: true,
    });
    setup
}

#[test]
fn one_press_begins_the_steps_anew_with_everything_filled_in() {
    let mut window = ways::due(&Face::usual());
    let id = window.library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    window.press(&format!("renew-{id}"));
    let words = window.words();
    let english = Language::english();
    assert!(words.contains(&english.say("window-request-title")), "{words:?}");
    // The kind of key, and the fields that were filled in, unfolded.
    for filled in ["RSA 3072", &english.say("window-request-organization")] {
        assert!(words.iter().any(|it| it == filled), "{filled}: {words:?}");
    }
    // It is saved as it is on the screen.
    let saved = window.library.peek(&id).unwrap();
    assert_eq!(saved.previous.map(|it| it.certificate.leaf), due().certificate.map(|it| it.leaf));
    assert_eq!(saved.certificate, None);
    // A new key has to be in DNS first, where DNS names it: one is led there, and back.
    assert!(words.contains(&english.say("request-renews-dane")), "{words:?}");
    window.press("renew-rollover");
    assert!(window.words().contains(&english.say("window-rollover-title")), "{:?}", window.words());
    window.press("rollover-back");
    window.press("put-back");
    let words = window.words();
    assert!(words.contains(&english.say("window-certificate-kept")), "{words:?}");
    // It was renewed by hand: there is another way, told where the renewal begins.
    assert!(words.contains(&english.say("window-renew-shorter")), "{words:?}");
    let saved = window.library.peek(&id).unwrap();
    assert!(saved.certificate.is_some() && saved.previous.is_none());
}

#[test]
fn a_new_key_lies_beside_the_old_one_and_both_are_there_until_the_proof() {
    let mut window = ways::rehearsed(&Face::usual(), &["practice", "accept"]);
    let setup = |window: &Window| {
        let id = window.library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
        window.library.peek(&id).unwrap()
    };
    let before = setup(&window);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        for id in ["renew-now", "make", "next", "practice", "accept"] {
            window.press_and_wait(id).await;
        }
    });
    let after = setup(&window);
    let (old, new) = (before.certificate.unwrap(), after.certificate.unwrap());
    assert_ne!(old.spki_sha256, new.spki_sha256);
    let kept = after.previous.unwrap();
    assert_eq!(kept.certificate, old);
    for file in [&old.leaf, &old.chain, &new.leaf, &new.chain, &kept.request.unwrap().key.unwrap()] {
        assert!(file.exists(), "{}", file.display());
    }
    // What the old record names still lies there as it was.
    let read = |path: &std::path::Path| {
        let text = std::fs::read(path).unwrap();
        let name = path.display().to_string();
        let items = postseal::certificate::read(&name, &text, None).unwrap();
        items.into_iter().find_map(|it| match it {
            postseal::certificate::Item::Certificate(it) => Some(it.spki_sha256),
            _ => None,
        })
    };
    assert_eq!((read(&old.leaf), read(&new.leaf)), (Some(old.spki_sha256), Some(new.spki_sha256)));
    // The test message is sent and read: from then on there is nothing to put back, which is said.
    let proven = Language::english().say("window-renew-proven");
    assert!(!window.words().contains(&proven));
    window.press("step-proof");
    runtime.block_on(window.press_and_wait("send"));
    assert!(setup(&window).previous.is_some());
    window.press("fetch");
    assert!(window.words().contains(&proven), "{:?}", window.words());
    assert!(setup(&window).previous.is_none());
    let back = Language::english().say("window-renew-put-back");
    assert!(!window.words().contains(&back), "{:?}", window.words());
}
