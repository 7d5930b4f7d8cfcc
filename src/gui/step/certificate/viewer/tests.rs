//! What the picture says of a chain, by what was found.

use super::chain::{End, end, weight};
use super::details::kind;
use super::*;
use crate::certificate::{Finding, Item, Trust, read};
use crate::i18n::Language;
use crate::rehearsal::PracticeCa;
use crate::setup::Setup;

/// A certificate and its chain from the practice CA, with these findings.
fn sight(findings: Vec<Finding>) -> Sight {
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let request = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let csr = request.serialize_request(&key).unwrap().pem().unwrap();
    let items = read("", ca.issue(&csr).unwrap().as_bytes(), None).unwrap();
    let chain =
        items.into_iter().filter_map(|it| if let Item::Certificate(it) = it { Some(it) } else { None });
    let question =
        Question { hosts: Vec::new(), key: None, trust: Trust::System, at: OffsetDateTime::now_utc() };
    Sight::new(Checked { chain: chain.collect(), root: None, findings }, question)
}

#[test]
fn the_end_of_the_chain_is_what_the_findings_say() {
    let name = "Postseal practice root".to_owned();
    let root = |meaning, sentence| End::Root { name: name.clone(), meaning, sentence };
    let issuer = || "CN=Postseal practice root".to_owned();
    for (finding, expected) in [
        (Finding::ChainReordered, root(Meaning::Neutral, "window-viewer-root-unknown")),
        (Finding::UntrustedHereOnly { root: issuer() }, root(Meaning::Good, "window-viewer-root-trusted")),
        (
            Finding::ChainUntrusted { root: issuer(), cause: "unknown root".into() },
            root(Meaning::Bad, "window-viewer-root-untrusted"),
        ),
        (Finding::TrustedHereOnly { root: issuer() }, root(Meaning::Attention, "window-viewer-root-here")),
        (
            Finding::TrustUnknown { cause: "none".into() },
            root(Meaning::Neutral, "window-viewer-root-unknown"),
        ),
        (
            Finding::ChainIncomplete { issuer: issuer(), url: String::new() },
            End::Gap("CN=Postseal practice root"),
        ),
        (Finding::SelfSigned, End::Own),
    ] {
        assert_eq!(end(&sight(vec![finding])), expected);
    }
}

#[test]
fn a_root_that_was_found_is_good_unless_nobody_looked() {
    let mut it = sight(Vec::new());
    it.checked.root = Some(it.checked.chain[1].clone());
    assert!(matches!(
        end(&it),
        End::Root { meaning: Meaning::Good, sentence: "window-viewer-root-trusted", .. }
    ));
    it.checked.findings.push(Finding::NoServerAuth);
    assert!(matches!(end(&it), End::Root { meaning: Meaning::Neutral, .. }));
}

#[test]
fn each_link_shows_what_is_wrong_with_it_and_no_more() {
    let of = |findings: &[Finding]| -> Vec<Meaning> {
        let sight = sight(Vec::new());
        let chain = sight.checked.chain.iter().enumerate();
        chain.map(|(at, it)| weight(at, it, findings)).collect()
    };
    let between = sight(Vec::new()).checked.chain[1].subject.clone();
    assert_eq!(of(&[Finding::NoClientAuth]), [Meaning::Good; 2]);
    let host = Finding::HostMismatch { host: "mx.example.net".into(), names: "mx.example.org".into() };
    let soon = Finding::ExpiresSoon { subject: between.clone(), days: 3 };
    assert_eq!(of(&[host, soon.clone()]), [Meaning::Bad, Meaning::Attention]);
    let revoked = Finding::Revoked { subject: between, date: time::macros::date!(2026 - 01 - 01) };
    assert_eq!(of(&[soon, revoked]), [Meaning::Good, Meaning::Bad], "the worst counts");
}

#[test]
fn the_days_are_counted_as_people_do() {
    let language = Language::english();
    let setup = Setup::new("x");
    let context = Context {
        language: &language,
        setup: &setup,
        folder: std::path::Path::new(""),
        recent: &crate::setup::recent::NOTHING,
    };
    let it = sight(Vec::new()).checked.chain.remove(0);
    let day = time::Duration::DAY;
    for (at, meaning, words) in [
        (it.not_after - day * 84, Meaning::Good, "84 days left"),
        (it.not_after - day * 29, Meaning::Attention, "29 days left"),
        (it.not_after - day, Meaning::Attention, "1 day left"),
        (it.not_after - day / 2, Meaning::Attention, "Ends today"),
        (it.not_after + day / 2, Meaning::Bad, "Ended today"),
        (it.not_after + day * 3, Meaning::Bad, "Ended 3 days ago"),
        (it.not_before - day / 2, Meaning::Bad, "Begins within a day"),
        (it.not_before - day * 2, Meaning::Bad, "Begins in 3 days"),
    ] {
        assert_eq!(remaining(&it, at, context.language), (meaning, words.to_owned()));
    }
}

#[test]
fn ids_and_names_are_written_as_people_do() {
    for (id, words) in [
        ("ecdsa-p256", "ECDSA P-256"),
        ("rsa-2048", "RSA 2048"),
        ("sha384-rsa", "SHA-384 RSA"),
        ("ed25519", "Ed25519"),
        ("1.2.840.113549.1.1.10", "1.2.840.113549.1.1.10"),
    ] {
        assert_eq!(kind(id), words);
    }
    for (subject, name) in
        [("C=US, O=Let's Encrypt, CN=R11", "R11"), ("O=Example, C=DE", "Example"), ("C=DE", "C=DE"), ("", "")]
    {
        assert_eq!(called(subject), name);
    }
    assert_eq!(colons("ab01ff"), "AB:01:FF");
    assert_eq!(grouped(&colons("0102030405")), "01:02:03:04 05");
    assert_eq!(grouped("0102030405"), "01020304 05");
}
