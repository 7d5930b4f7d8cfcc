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
    let _ = command.args(["--lang", &language.code(), "--json", "probe", "--name", "mx.example.test"]);
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
