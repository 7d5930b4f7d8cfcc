//! A CA on this machine, asked.

use super::*;
use crate::certificate::{Question as About, Trust};
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::CertificateDer;
use std::io::{Read, Write};
use std::net::TcpListener;

/// An http server that gives `body` to the first who asks.
fn serve(body: Vec<u8>) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/between.der", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = [0; 1024];
        let count = stream.read(&mut asked).unwrap();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
        String::from_utf8_lossy(&asked[..count]).into_owned()
    });
    (url, thread)
}

/// Authority information access (RFC 5280, section 4.2.2.1): the issuer's certificate is at `url`.
fn issuer_at(url: &str) -> CustomExtension {
    let der = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
    let oid = [0x06, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let description = der(0x30, &[&oid[..], &der(0x86, url.as_bytes())].concat());
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], der(0x30, &description))
}

fn ca(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

#[tokio::test]
async fn a_missing_certificate_is_fetched_and_told_from_where() {
    let (root_key, between_key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let root = ca("Root").self_signed(&root_key).unwrap();
    let between = ca("Between").signed_by(&between_key, &Issuer::new(ca("Root"), root_key)).unwrap();
    let (url, server) = serve(between.der().to_vec());
    let mut params = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    params.custom_extensions = vec![issuer_at(&url)];
    let key = KeyPair::generate().unwrap();
    let leaf = params.signed_by(&key, &Issuer::new(ca("Between"), between_key)).unwrap();
    let about = About {
        hosts: Vec::new(),
        key: None,
        trust: Trust::Roots(vec![CertificateDer::from(root.der().to_vec())]),
        at: time::OffsetDateTime::now_utc(),
    };
    let given = vec![Certificate::from_der(leaf.der()).unwrap()];
    let sight = Sight::new(certificate::check(given.clone(), &about), about);
    assert!(matches!(&sight.checked.findings[..], [Finding::ChainIncomplete { .. }, ..]));

    let mut asking = work(Question::Missing, given, sight.clone()).pin();
    assert_eq!(asking.sip().await.as_deref(), Some(url.as_str()));
    let checked = asking.await.unwrap();
    assert!(server.join().unwrap().starts_with("GET /between.der "));
    assert_eq!(checked.chain.len(), 2);
    assert_eq!(checked.root.as_ref().map(|it| it.subject.as_str()), Some("CN=Root"));
    assert!(checked.findings.iter().any(|it| matches!(it, Finding::ChainFetched { .. })));

    // Neither names a place where the CA says what it took back; asked twice, it is told once.
    let mut asked = Sight { checked, ..sight };
    for _ in 0..2 {
        asked.checked = work(Question::Revoked, Vec::new(), asked.clone()).await.unwrap();
        let unknown = |it: &&Finding| matches!(it, Finding::RevocationUnknown { .. });
        assert_eq!(asked.checked.findings.iter().filter(unknown).count(), 2);
    }
}
