//! Chains made by rcgen, judged.

use super::*;
use crate::explain::{Explain, Severity};
use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::CertificateDer;
use time::{Duration, OffsetDateTime};

struct World {
    root: rcgen::Certificate,
    middle: rcgen::Certificate,
    issuer: Issuer<'static, KeyPair>,
    key: KeyPair,
}

fn ca(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.not_before = OffsetDateTime::now_utc() - Duration::days(100);
    params.not_after = OffsetDateTime::now_utc() + Duration::days(1000);
    params
}

fn world() -> World {
    let (root_key, middle_key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let root = ca("Test root").self_signed(&root_key).unwrap();
    let root_issuer = Issuer::new(ca("Test root"), root_key);
    let middle = ca("Test intermediate").signed_by(&middle_key, &root_issuer).unwrap();
    let issuer = Issuer::new(ca("Test intermediate"), middle_key);
    World { root, middle, issuer, key: KeyPair::generate().unwrap() }
}

fn leaf_params() -> CertificateParams {
    let mut params = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    params.not_before = OffsetDateTime::now_utc() - Duration::days(1);
    params.not_after = OffsetDateTime::now_utc() + Duration::days(90);
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    params
}

impl World {
    fn leaf(&self, change: impl FnOnce(&mut CertificateParams)) -> Certificate {
        let mut params = leaf_params();
        change(&mut params);
        read_one(&params.signed_by(&self.key, &self.issuer).unwrap())
    }

    fn question(&self) -> Question {
        let Item::Key(key) = read("k", self.key.serialize_pem().as_bytes(), None).unwrap().remove(0) else {
            panic!("a key")
        };
        Question {
            hosts: vec!["mx.example.org".parse().unwrap()],
            key: Some(KeyIdentity::new(&key.spki_sha256)),
            trust: Trust::Roots(vec![CertificateDer::from(self.root.der().to_vec())]),
            at: OffsetDateTime::now_utc(),
        }
    }

    fn codes(&self, given: Vec<Certificate>) -> Vec<&'static str> {
        check(given, &self.question()).findings.iter().map(Explain::code).collect()
    }
}

fn read_one(it: &rcgen::Certificate) -> Certificate {
    Certificate::from_der(it.der()).unwrap()
}

#[test]
fn a_good_chain_has_nothing_to_say() {
    let world = world();
    let leaf = world.leaf(|_| ());
    let checked = check(vec![leaf.clone(), read_one(&world.middle)], &world.question());
    assert_eq!(checked.findings, Vec::new());
    assert!(checked.ok());
    assert_eq!(checked.chain, vec![leaf, read_one(&world.middle)]);
}

#[test]
fn any_order_and_a_root_too_come_out_as_servers_send_it() {
    let world = world();
    let leaf = world.leaf(|_| ());
    let given = vec![read_one(&world.root), read_one(&world.middle), leaf.clone(), leaf.clone()];
    let checked = check(given, &world.question());
    let root = read_one(&world.root).subject;
    assert_eq!(checked.findings, vec![Finding::ChainReordered, Finding::ChainExtra { subject: root }]);
    assert_eq!(checked.chain, vec![leaf, read_one(&world.middle)]);
}

#[test]
fn each_fault_is_told_by_its_code() {
    let it = world();
    let middle = || read_one(&it.middle);
    let now = OffsetDateTime::now_utc();
    let codes = |leaf| it.codes(vec![leaf, middle()]);
    assert_eq!(it.codes(vec![]), ["no-certificate"]);
    assert_eq!(it.codes(vec![it.leaf(|_| ())]), ["chain-incomplete"]);
    assert_eq!(codes(it.leaf(|p| p.not_after = now - Duration::hours(1))), ["expired"]);
    assert_eq!(codes(it.leaf(|p| p.not_before = now + Duration::days(1))), ["not-yet-valid"]);
    assert_eq!(
        codes(it.leaf(|p| (p.not_before, p.not_after) = (now - Duration::days(80), now + Duration::days(9)))),
        ["expires-soon"]
    );
    let other = vec![rcgen::SanType::DnsName("mx.other.example".try_into().unwrap())];
    assert_eq!(codes(it.leaf(|p| p.subject_alt_names = other)), ["host-mismatch"]);
    let wild = vec![rcgen::SanType::DnsName("*.example.org".try_into().unwrap())];
    assert_eq!(codes(it.leaf(|p| p.subject_alt_names = wild)), ["wildcard"]);
    assert_eq!(
        codes(it.leaf(|p| p.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth])),
        ["no-server-auth"]
    );
    assert_eq!(codes(it.leaf(|p| p.subject_alt_names = vec![])), ["common-name-only", "host-mismatch"]);
    let stranger = world();
    assert_eq!(
        it.codes(vec![stranger.leaf(|_| ()), read_one(&stranger.middle), read_one(&stranger.root)]),
        ["key-mismatch", "chain-untrusted"]
    );
    let own = leaf_params().self_signed(&it.key).unwrap();
    assert_eq!(it.codes(vec![read_one(&own)]), ["self-signed"]);
    let stray = read_one(&stranger.middle);
    assert_eq!(it.codes(vec![it.leaf(|_| ()), middle(), stray]), ["chain-extra"]);
}

#[test]
fn a_forged_issuer_is_no_link() {
    let (it, forger) = (world(), world());
    assert_eq!(
        it.codes(vec![it.leaf(|_| ()), read_one(&forger.middle)]),
        ["chain-incomplete", "chain-extra"]
    );
}

#[test]
fn every_finding_has_its_words() {
    let text = || "x".to_owned();
    for finding in [
        Finding::NoCertificate,
        Finding::KeyMismatch { subject: text() },
        Finding::HostMismatch { host: text(), names: text() },
        Finding::Expired { subject: text(), date: time::macros::date!(2026 - 01 - 01) },
        Finding::NotYetValid { subject: text(), date: time::macros::date!(2026 - 01 - 01) },
        Finding::ExpiresSoon { subject: text(), days: 3 },
        Finding::ChainIncomplete { issuer: text(), url: text() },
        Finding::IssuerUnknown { issuer: text(), url: text() },
        Finding::ChainReordered,
        Finding::ChainExtra { subject: text() },
        Finding::ChainUntrusted { root: text(), cause: text() },
        Finding::SelfSigned,
        Finding::CaAsLeaf { subject: text() },
        Finding::WeakKey { subject: text(), key: text() },
        Finding::WeakSignature { subject: text(), signature: text() },
        Finding::NoServerAuth,
        Finding::CommonNameOnly { name: text() },
        Finding::ValidityTooLong { days: 3, most: 2 },
        Finding::Wildcard { name: text() },
        Finding::ChainCompleted { subject: text() },
        Finding::ChainFetched { subject: text(), url: text() },
        Finding::FetchFailed { url: text(), cause: text() },
        Finding::Revoked { subject: text(), date: time::macros::date!(2026 - 01 - 01) },
        Finding::RevocationUnknown { subject: text(), cause: text() },
        Finding::TrustedHereOnly { root: text() },
        Finding::UntrustedHereOnly { root: text() },
        Finding::NoClientAuth,
        Finding::NoTimestamps,
        Finding::TrustUnknown { cause: text() },
    ] {
        crate::i18n::assert_worded(&finding);
        assert!(finding.severity() >= Severity::Info);
    }
}
