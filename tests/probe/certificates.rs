//! What is wrong with the certificate that a running server shows, in words that fit a running server.

use crate::front::Front;
use crate::probe_with;
use postseal::rehearsal::PracticeCa;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose as Purpose, IsCa, Issuer, KeyPair,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::{Path, PathBuf};
use std::process::Command;
use time::{Duration, OffsetDateTime};

/// A root, a CA in between, and where the root lies.
struct World {
    root: CertificateDer<'static>,
    root_issuer: Issuer<'static, KeyPair>,
    middle: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

fn ca(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

fn world() -> World {
    let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let root = ca("Test root").self_signed(&root_key).unwrap();
    let root_issuer = Issuer::new(ca("Test root"), root_key);
    let middle = ca("Test intermediate").signed_by(&key, &root_issuer).unwrap().der().clone();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("root.pem"), root.pem()).unwrap();
    let issuer = Issuer::new(ca("Test intermediate"), key);
    World { root: root.der().clone(), root_issuer, middle, issuer, folder }
}

impl World {
    /// The certificate of a server, and its key.
    fn leaf(
        &self,
        change: impl FnOnce(&mut CertificateParams),
    ) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
        let now = OffsetDateTime::now_utc();
        (params.not_before, params.not_after) = (now - Duration::DAY, now + Duration::days(90));
        params.extended_key_usages = vec![Purpose::ServerAuth, Purpose::ClientAuth];
        change(&mut params);
        let leaf = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        (leaf, PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// What is told of a server that shows this, where this root is trusted.
    fn told(
        &self,
        chain: Vec<CertificateDer<'static>>,
        key: PrivateKeyDer<'static>,
    ) -> Vec<(String, String)> {
        told(chain, key, &["--quick", "--trust", self.root().to_str().unwrap()])
    }

    fn told_of(&self, change: impl FnOnce(&mut CertificateParams)) -> Vec<(String, String)> {
        let (leaf, key) = self.leaf(change);
        self.told(vec![leaf, self.middle.clone()], key)
    }
}

/// Codes and sentences.
fn told(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    more: &[&str],
) -> Vec<(String, String)> {
    let document = probe_with(&Front::showing(chain, key), more);
    let text = |it: &serde_json::Value| it.as_str().unwrap().to_owned();
    let findings = document["findings"].as_array().unwrap().iter();
    findings.map(|it| (text(&it["code"]), text(&it["message"]))).collect()
}

#[track_caller]
fn assert_told(told: &[(String, String)], code: &str, words: &str) {
    let found = told.iter().find(|(it, _)| it == code).unwrap_or_else(|| panic!("{code}: {told:?}"));
    assert!(found.1.contains(words), "{found:?}");
}

#[test]
fn what_is_wrong_with_the_certificate_is_told_of_the_server() {
    let world = world();
    assert_eq!(world.told_of(|_| ()), [], "nothing is wrong with it");
    let now = OffsetDateTime::now_utc();
    let told = world.told_of(|it| it.subject_alt_names.clear());
    assert_told(&told, "host-mismatch", "The server's certificate does not carry the name mx.example.test");
    assert_told(&told, "common-name-only", "stands only in the old place");
    let told = world.told_of(|it| it.not_after = now - Duration::hours(1));
    assert_told(&told, "expired", "ran out on");
    let told = world.told_of(|it| it.not_before = now + Duration::DAY);
    assert_told(&told, "not-yet-valid", "is valid only from");
    let told = world.told_of(|it| {
        (it.not_before, it.not_after) = (now - Duration::days(80), now + Duration::days(3) + Duration::HOUR);
    });
    assert_told(&told, "expires-soon", "runs out in 3 days");
    let told = world.told_of(|it| it.extended_key_usages = vec![Purpose::ClientAuth]);
    assert_told(&told, "no-server-auth", "may not be used by a server");
    let told = world.told_of(|it| it.extended_key_usages = vec![Purpose::ServerAuth]);
    assert_told(&told, "no-client-auth", "not when it sends mail");
    let star = CertificateParams::new(vec!["*.example.test".to_owned()]).unwrap().subject_alt_names;
    assert_told(&world.told_of(|it| it.subject_alt_names = star), "wildcard", "*.example.test");
}

#[test]
fn what_is_wrong_with_the_chain_is_told_of_the_server() {
    let world = world();
    let with = |more: &[&CertificateDer<'static>]| {
        let (leaf, key) = world.leaf(|_| ());
        let more = more.iter().map(|&it| it.clone());
        (std::iter::once(leaf).chain(more).collect::<Vec<_>>(), key)
    };
    let told_with = |more: &[&CertificateDer<'static>]| {
        let (chain, key) = with(more);
        world.told(chain, key)
    };
    assert_told(&told_with(&[]), "chain-incomplete", "The server does not send the certificate in between");
    let told = told_with(&[&world.middle, &world.root]);
    assert_told(&told, "chain-extra", "The server sends CN=Test root, which need not be sent");
    // A CA below the other one, and the two in the wrong order.
    let lower_key = KeyPair::generate().unwrap();
    let lower = ca("Lower").signed_by(&lower_key, &world.issuer).unwrap().der().clone();
    let lower_issuer = Issuer::new(ca("Lower"), lower_key);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let leaf = params.signed_by(&key, &lower_issuer).unwrap().der().clone();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let told = world.told(vec![leaf, world.middle.clone(), lower], key);
    assert_told(&told, "chain-reordered", "sends its certificates in the wrong order");

    let stranger = self::world();
    let (leaf, key) = stranger.leaf(|_| ());
    let told = world.told(vec![leaf, stranger.middle.clone(), stranger.root.clone()], key);
    assert_told(&told, "chain-untrusted", "Test root");
    // The root is not sent, as is right: that it is not known here is no fault of the server.
    let (root_key, middle_key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let private = Issuer::new(ca("Private root"), root_key);
    let middle = ca("Private middle").signed_by(&middle_key, &private).unwrap().der().clone();
    let private = Issuer::new(ca("Private middle"), middle_key);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let leaf = params.signed_by(&key, &private).unwrap().der().clone();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let told = world.told(vec![leaf, middle], key);
    assert_told(&told, "issuer-unknown", "The chain ends at CN=Private root");
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let own = params.self_signed(&key).unwrap().der().clone();
    let told = world.told(vec![own], PrivateKeyDer::try_from(key.serialize_der()).unwrap());
    assert_told(&told, "self-signed", "The server's certificate vouches for itself");
    let key = KeyPair::generate().unwrap();
    let other_ca = ca("Other CA").signed_by(&key, &world.root_issuer).unwrap().der().clone();
    let told = world.told(vec![other_ca], PrivateKeyDer::try_from(key.serialize_der()).unwrap());
    assert_told(&told, "ca-as-leaf", "The server shows CN=Other CA, the certificate of a CA, as its own");
}

/// What rcgen makes no more.
fn openssl(folder: &Path, script: &str) {
    let done = Command::new("sh").args(["-ec", script]).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn keys_and_signatures_of_the_past_are_told_of_the_server() {
    let folder = tempfile::tempdir().unwrap();
    openssl(
        folder.path(),
        r#"
        printf 'basicConstraints=critical,CA:TRUE\n' > ca
        printf 'subjectAltName=DNS:mx.example.test\n' > server
        openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 900 -subj "/CN=Old root"
        openssl req -newkey rsa:1024 -nodes -keyout ca.key -out ca.csr -subj "/CN=Short"
        openssl x509 -req -in ca.csr -CA root.pem -CAkey root.key -CAcreateserial -days 60 -extfile ca -out ca.pem
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key -out server.csr -subj "/CN=x"
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 60 -sha1 -extfile server -out server.pem
        "#,
    );
    let at = |name: &str| folder.path().join(name);
    let read = |name: &str| CertificateDer::from_pem_file(at(name)).unwrap();
    let key = PrivateKeyDer::from_pem_file(at("server.key")).unwrap();
    let more = ["--quick", "--trust", at("root.pem").to_str().unwrap()].map(str::to_owned);
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    let told = told(vec![read("server.pem"), read("ca.pem")], key, &more);
    assert_told(&told, "weak-key", "rsa-1024");
    assert_told(&told, "weak-signature", "sha1");
}

#[test]
fn a_root_that_this_machine_alone_trusts_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let ca = PracticeCa::new().unwrap();
    std::fs::write(folder.path().join("roots.pem"), ca.root_pem()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let chain = ca.issue(&params.serialize_request(&key).unwrap().pem().unwrap()).unwrap();
    let chain = CertificateDer::pem_slice_iter(chain.as_bytes()).map(Result::unwrap).collect();
    let front = Front::showing(chain, PrivateKeyDer::try_from(key.serialize_der()).unwrap());
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--json", "probe", "--quick", "--name", "mx.example.test"]);
    let command = command.env("SSL_CERT_FILE", folder.path().join("roots.pem"));
    let command = command.env("SSL_CERT_DIR", folder.path().join("none"));
    let done = command.arg(front.address.to_string()).output().unwrap();
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let codes: Vec<_> = document["findings"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert!(codes.contains(&&"trusted-here-only".into()), "{document}");
    // Longer than a public CA may: the practice CA is none, but it is trusted as one here.
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    (params.not_before, params.not_after) =
        (OffsetDateTime::now_utc(), OffsetDateTime::now_utc() + Duration::days(900));
    let own = params.self_signed(&key).unwrap().der().clone();
    let told = told(vec![own], PrivateKeyDer::try_from(key.serialize_der()).unwrap(), &["--quick"]);
    assert_told(&told, "validity-too-long", "901 days");
}
