//! What a partner sees of servers that other people have: old ones, and ones that take everything. Their TLS is that of
//! OpenSSL and of GnuTLS; what is too old for both answers by a script.

mod between;
mod certificates;
mod codes;
mod front;
mod handshakes;
mod turned_away;

use front::Front;
use serde_json::Value;
use std::process::Command;
use tls_parser::{
    Serialize, TlsCipherSuite, TlsCompressionID, TlsMessage, TlsMessageHandshake, TlsPlaintext,
    TlsRecordHeader, TlsRecordType, TlsServerHelloContents, TlsVersion,
};

/// The document of `probe`.
fn probe(front: &Front) -> Value {
    probe_with(front, &[])
}

fn probe_with(front: &Front, more: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--json", "probe", "--name", "mx.example.test"]);
    let command = command.args(more).arg(front.address.to_string());
    let done = command.output().unwrap();
    serde_json::from_slice(&done.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&done.stderr)))
}

/// What is said, but about the certificate, which nobody vouches for.
fn findings(document: &Value) -> Vec<String> {
    let findings = document["findings"].as_array().unwrap().iter();
    let told = findings.filter(|it| it["code"].as_str().unwrap().starts_with("probe-"));
    told.map(|it| format!("{}: {}", it["code"].as_str().unwrap(), it["message"].as_str().unwrap())).collect()
}

/// The versions that are spoken, and those that are not.
fn versions(document: &Value) -> (Vec<&str>, Vec<&str>) {
    let all = document["versions"].as_object().unwrap();
    let of = |spoken: bool| {
        let them = all.iter().filter(|(_, it)| it.as_bool() == Some(spoken));
        them.map(|(version, _)| version.as_str()).collect()
    };
    (of(true), of(false))
}

#[test]
fn one_that_speaks_only_an_old_version_is_told_as_that() {
    for (option, newest, others) in [("-tls1", "TLSv1.0", "TLSv1.1"), ("-tls1_1", "TLSv1.1", "TLSv1.0")] {
        let options: &'static [&'static str] =
            Box::leak(Box::new([option, "-cipher", "DEFAULT:@SECLEVEL=0"]));
        let document = probe(&Front::openssl(options));
        assert_eq!(
            findings(&document),
            [format!("probe-only-old-tls: The server speaks nothing newer than {newest}.")]
        );
        let (spoken, not) = versions(&document);
        assert_eq!(spoken, [newest]);
        assert!(not.contains(&others) && not.contains(&"TLSv1.2") && not.contains(&"TLSv1.3"), "{not:?}");
    }
}

#[test]
fn one_that_speaks_one_version_alone_is_told_what_it_lacks() {
    for (option, told) in [
        ("-tls1_2", "probe-no-tls13: The server speaks TLS 1.2, but not TLS 1.3."),
        ("-tls1_3", "probe-no-tls12: The server speaks TLS 1.3, but not TLS 1.2."),
    ] {
        let options: &'static [&'static str] = Box::leak(Box::new([option]));
        let document = probe_with(&Front::openssl(options), &["--quick"]);
        assert_eq!(findings(&document), [told]);
    }
}

#[test]
fn one_that_says_only_that_we_are_too_new_is_told_as_old() {
    // protocol_version, to whatever is offered.
    let document = probe(&Front::scripted(|_| vec![21, 3, 1, 0, 2, 2, 70]));
    let findings = findings(&document);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("probe-old-tls:"), "{findings:?}");
}

#[test]
fn one_that_also_takes_old_versions_and_no_encryption_is_told_so() {
    let front = Front::openssl(&["-min_protocol", "TLSv1", "-cipher", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"]);
    let document = probe(&front);
    assert_eq!(
        findings(&document),
        [
            "probe-old-versions: The server also speaks old versions: TLSv1.1, TLSv1.0.",
            "probe-broken-ciphers: The server also takes ciphers that do not protect: NULL.",
            "probe-weak-ciphers: The server also takes ciphers that protect little: anonymous.",
        ]
    );
    assert_eq!(versions(&document), (vec!["TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"], vec!["SSLv3"]));
}

#[test]
fn ciphers_that_openssl_forgot_are_known() {
    let front = Front::gnutls(
        "NORMAL:-VERS-ALL:+VERS-TLS1.1:+ARCFOUR-128:+3DES-CBC:+NULL:+MD5:+SHA1:+ANON-DH:+ANON-ECDH:%COMPAT",
    );
    let document = probe(&front);
    let findings = findings(&document);
    assert_eq!(findings[0], "probe-only-old-tls: The server speaks nothing newer than TLSv1.1.");
    assert_eq!(
        findings[1],
        "probe-broken-ciphers: The server also takes ciphers that do not protect: NULL, RC4."
    );
    assert!(findings[2].contains("3DES"), "{findings:?}");
}

/// A server of before 1999: SSL 3.0, and of the ciphers the first that was made weak by law.
fn of_before_1999(hello: &[u8]) -> Vec<u8> {
    let (_, message) = tls_parser::parse_tls_message_handshake(hello).unwrap();
    let TlsMessage::Handshake(TlsMessageHandshake::ClientHello(hello)) = message else { panic!("no hello") };
    let cipher = hello.ciphers.iter().find(|id| {
        TlsCipherSuite::from_id(id.0).is_some_and(|it| it.name.starts_with("TLS_RSA_EXPORT_WITH"))
    });
    // handshake_failure.
    let Some(&cipher) = cipher else { return vec![21, 3, 0, 0, 2, 2, 40] };
    let random = [0x17; 32];
    let hello = TlsServerHelloContents::new(
        TlsVersion::Ssl30.0,
        &random,
        None,
        cipher.0,
        TlsCompressionID::Null.0,
        None,
    );
    let hdr = TlsRecordHeader { record_type: TlsRecordType::Handshake, version: TlsVersion::Ssl30, len: 0 };
    let msg = vec![TlsMessage::Handshake(TlsMessageHandshake::ServerHello(hello))];
    TlsPlaintext { hdr, msg }.serialize().unwrap()
}

#[test]
fn ssl_3_and_ciphers_that_were_made_weak_are_known() {
    let document = probe(&Front::scripted(of_before_1999));
    assert_eq!(
        findings(&document),
        [
            "probe-only-old-tls: The server speaks nothing newer than SSLv3.",
            "probe-broken-ciphers: The server also takes ciphers that do not protect: EXPORT.",
        ]
    );
    assert_eq!(versions(&document).0, ["SSLv3"]);
}

#[test]
fn one_that_answers_with_anything_but_tls_breaks_nothing() {
    for answers in [
        (|_| b"500 what?\r\n".to_vec()) as fn(&[u8]) -> Vec<u8>,
        |_| vec![22, 3, 1, 0xff, 0xff, 2, 0],
        |_| vec![22, 3, 1, 0, 4, 2, 0, 0, 70],
        |_| Vec::new(),
    ] {
        let document = probe(&Front::scripted(answers));
        assert_eq!(findings(&document).len(), 1, "{document}");
        assert!(findings(&document)[0].starts_with("probe-handshake-failed"), "{document}");
        assert!(versions(&document).0.is_empty());
    }
    let document = probe(&Front::scripted(|_| b"500 what?\r\n".to_vec()));
    assert!(findings(&document)[0].contains("what answers does not speak TLS"), "{document}");
}
