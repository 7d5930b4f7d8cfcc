//! What a handshake ends with: each failure that a server can cause has a sentence of its own, in every language.

use crate::front::Front;
use postseal::explain::Fact;
use postseal::i18n::Language;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, crypto};
use serde_json::Value;
use std::process::Command;
use std::sync::Arc;

/// What is said of the handshake.
fn told(front: &Front, language: &Language) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command.args(["--lang", language.code(), "--json", "probe", "--name", "mx.example.test"]);
    let done = command.arg(front.address.to_string()).output().unwrap();
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    let all = document["findings"].as_array().unwrap().iter();
    let of: Vec<_> = all.filter(|it| it["code"] == "probe-handshake-failed").collect();
    assert_eq!(of.len(), 1, "{document}");
    of[0]["message"].as_str().unwrap().to_owned()
}

fn is_told(front: &Front, cause: &'static str) {
    for (language, _) in Language::all() {
        let expected = language.say_with("probe-handshake-failed-what", &[("cause", Fact::Words(cause))]);
        assert_eq!(told(front, &language), expected, "{cause}");
    }
    // Who sends is told the same; the words of the library stay, as the technical cause.
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command.args(["--lang", "de", "--verbose", "send", "--from", "ann@example.org", "--to"]);
    let _ = command.args(["bob@example.test", "--tls", "required", "--name", "mx.example.test", "--via"]);
    let done = command.arg(front.address.to_string()).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    let german: Language = "de".parse().unwrap();
    let facts = [("target", front.address.to_string().into()), ("cause", Fact::Words(cause))];
    assert!(said.contains(&german.say_with("delivery-handshake-what", &facts)), "{cause}: {said}");
    assert!(said.contains("TLS handshake: "), "{said}");
}

#[test]
fn an_alert_is_told_as_what_it_means() {
    for (alert, cause) in [
        (0, "handshake-closed"),
        (10, "handshake-refused"),
        (40, "handshake-nothing-in-common"),
        (71, "handshake-nothing-in-common"),
        (80, "handshake-fault-there"),
        (112, "handshake-unknown-name"),
        (116, "handshake-certificate-wanted"),
    ] {
        let front = Front::scripted(move |_| vec![21, 3, 3, 0, 2, 2, alert]);
        is_told(&front, cause);
    }
}

#[test]
fn what_is_no_handshake_is_told_as_what_it_is() {
    is_told(&Front::scripted(|_| Vec::new()), "handshake-closed");
    is_told(&Front::scripted(|_| b"500 what?\r\n".to_vec()), "handshake-not-tls");
    is_told(&Front::scripted(|_| vec![22, 3, 1, 0xff, 0xff, 2, 0]), "handshake-broken");
}

/// Shows a certificate, whoever has the key.
#[derive(Debug)]
struct Shows(Arc<CertifiedKey>);

impl ResolvesServerCert for Shows {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}

#[test]
fn one_that_does_not_hold_the_key_of_its_certificate_is_told_as_that() {
    let name = || vec!["mx.example.test".to_owned()];
    let own = rcgen::generate_simple_self_signed(name()).unwrap();
    let other = rcgen::generate_simple_self_signed(name()).unwrap();
    let key = PrivateKeyDer::try_from(other.signing_key.serialize_der()).unwrap();
    let key = crypto::aws_lc_rs::sign::any_supported_type(&key).unwrap();
    let shows = Shows(Arc::new(CertifiedKey::new(vec![own.cert.der().clone()], key)));
    let config = ServerConfig::builder().with_no_client_auth().with_cert_resolver(Arc::new(shows));
    is_told(&Front::serving(config), "handshake-other-certificate-key");
}

#[test]
fn one_that_wants_to_know_who_we_are_says_so_in_tls_1_2_too() {
    let front = Front::openssl(&["-tls1_2", "-Verify", "1", "-verify_return_error"]);
    is_told(&front, "handshake-certificate-wanted");
}

#[test]
fn one_without_a_common_cipher_is_told_as_that() {
    let front = Front::openssl(&["-tls1_2", "-cipher", "AES128-GCM-SHA256"]);
    is_told(&front, "handshake-nothing-in-common");
}

/// A CA of ours, and what it issues for the server.
struct Ca {
    issuer: rcgen::Issuer<'static, rcgen::KeyPair>,
    root: tempfile::NamedTempFile,
}

impl Ca {
    fn new(name: &str) -> Self {
        let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = rcgen::KeyPair::generate().unwrap();
        let root = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&root, params.self_signed(&key).unwrap().pem()).unwrap();
        Self { issuer: rcgen::Issuer::new(params, key), root }
    }

    fn serving(&self, change: impl Fn(&mut rcgen::CertificateParams)) -> Front {
        let mut params = rcgen::CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
        change(&mut params);
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Front::showing(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }

    /// Whoever insists on a verified certificate is told this, in every language.
    fn is_told(&self, front: &Front, cause: &'static str) {
        for (language, _) in Language::all() {
            let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
            let _ = command.args(["--lang", language.code(), "--trust"]).arg(self.root.path());
            let _ = command.args(["send", "--from", "ann@example.org", "--to", "bob@example.test"]);
            let _ = command.args(["--tls", "verified", "--name", "mx.example.test", "--via"]);
            let done = command.arg(front.address.to_string()).output().unwrap();
            let said = String::from_utf8_lossy(&done.stderr);
            let facts = [("target", front.address.to_string().into()), ("cause", Fact::Words(cause))];
            assert!(said.contains(&language.say_with("delivery-untrusted-what", &facts)), "{cause}: {said}");
        }
    }
}

#[test]
fn why_a_certificate_is_not_trusted_is_told_as_what_it_is() {
    let ca = Ca::new("A root");
    let day = time::Duration::days(1);
    let now = time::OffsetDateTime::now_utc();
    ca.is_told(&ca.serving(|it| it.not_after = now - day), "handshake-expired");
    ca.is_told(&ca.serving(|it| it.not_before = now + day), "handshake-not-yet-valid");
    let for_clients = |it: &mut rcgen::CertificateParams| {
        it.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
    };
    ca.is_told(&ca.serving(for_clients), "handshake-wrong-purpose");
    ca.is_told(&Ca::new("Another root").serving(|_| ()), "handshake-unknown-issuer");
    ca.is_told(&Ca::new("A root").serving(|_| ()), "handshake-other-issuer");
    let as_ca = |it: &mut rcgen::CertificateParams| {
        it.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    };
    ca.is_told(&ca.serving(as_ca), "handshake-authority-as-server");
    ca.is_told(&signing_itself(|_| ()).0, "handshake-self-signed");
}

/// As `openssl req -x509` makes them: one that signed itself and could sign others; in a file.
fn signing_itself(change: impl Fn(&mut rcgen::CertificateParams)) -> (Front, tempfile::NamedTempFile) {
    let mut params = rcgen::CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    change(&mut params);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, certificate.pem()).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    (Front::showing(vec![certificate.der().clone()], key), file)
}

#[test]
fn one_that_signed_itself_counts_where_it_was_named_itself_and_for_nothing_else() {
    let trusted = |(front, file): &(Front, tempfile::NamedTempFile), name: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command.args(["--lang", "en", "--json", "--trust"]).arg(file.path());
        let _ = command.args(["probe", "--name", name]).arg(front.address.to_string());
        let done = command.output().unwrap();
        let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
        let findings = told["findings"].as_array().unwrap();
        let is_told = findings.iter().any(|it| it["code"].as_str().unwrap().contains("self-signed"));
        assert_eq!(is_told, told["tls"]["trusted"] == false && name == "mx.example.test", "{told}");
        (told["tls"]["trusted"].clone(), told["tls"]["name_matches"].clone())
    };
    let yes = serde_json::Value::Bool(true);
    let no = serde_json::Value::Bool(false);
    let now = time::OffsetDateTime::now_utc();
    let good = signing_itself(|_| ());
    assert_eq!(trusted(&good, "mx.example.test"), (yes.clone(), yes.clone()));
    assert_eq!(trusted(&good, "mx.other.test"), (yes.clone(), no.clone()));
    let over = signing_itself(|it| it.not_after = now - time::Duration::days(1));
    assert_eq!(trusted(&over, "mx.example.test").0, no);
    let for_clients = signing_itself(|it| {
        it.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
    });
    assert_eq!(trusted(&for_clients, "mx.example.test").0, no);
    // Another one of the same name, with a key of its own.
    let other = (signing_itself(|_| ()).0, good.1);
    assert_eq!(trusted(&other, "mx.example.test").0, no);
}
