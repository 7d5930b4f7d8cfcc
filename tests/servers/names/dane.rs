//! DANE: each state of the zones and each kind of record is told as what it is, by NSD's own answers and by Unbound's.

use super::Names;
use crate::authority::{Authority, Identity};
use aws_lc_rs::digest::{SHA256, SHA512, digest};
use data_encoding::HEXLOWER;
use postseal::dns::{Dane, Finding, Proven, Secure, State};
use postseal::explain::Explain;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::net::SocketAddr;
use std::sync::OnceLock;
use time::OffsetDateTime;

/// The names that the certificate of the mail server carries.
pub const SERVERS: [&str; 8] = [
    "mx.secure.test",
    "ta.secure.test",
    "tasha.secure.test",
    "tabare.secure.test",
    "tawrong.secure.test",
    "taunsent.secure.test",
    "mx.nsec3.test",
    "alias.secure.test",
];

/// What the zones say about the server that shows this certificate.
pub fn marks(authority: &Authority, identity: &Identity) -> Vec<(String, String)> {
    let hex = |bytes: &[u8]| HEXLOWER.encode(bytes);
    let (own, root) = (der(&identity.certificate_pem), der(&authority.root_pem()));
    [
        ("@GOOD", hex(&identity.public_key_digest())),
        // As Postseal writes it for the CA.
        ("@CAKEY", postseal::certificate::Certificate::from_der(&root).unwrap().spki_sha256),
        ("@OTHER", "ab".repeat(32)),
        ("@FULL512", hex(digest(&SHA512, &own).as_ref())),
        ("@ROOT256", hex(digest(&SHA256, &root).as_ref())),
        ("@ROOT", hex(&root)),
        ("@STS", String::new()),
    ]
    .map(|(mark, value)| (mark.to_owned(), value))
    .into()
}

pub fn der(pem: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(Explain::code).collect()
}

async fn look(names: &Names, server: SocketAddr, host: &str, mx: Option<&str>) -> Dane {
    let secure = Secure::new(Some(server), &names.anchor).unwrap();
    let host = host.parse().unwrap();
    let Some(domain) = mx else { return Dane::look_up(&secure, &host, 25, None).await };
    let proven = secure.ask(domain, hickory_proto::rr::RecordType::MX).await;
    Dane::look_up(&secure, &host, 25, Some((&domain.parse().unwrap(), &proven))).await
}

#[test]
fn every_state_of_a_zone_and_every_kind_of_record_is_told_as_what_it_is() {
    let identity = OnceLock::new();
    let names =
        Names::start(|authority, _| marks(authority, identity.get_or_init(|| authority.issue(&SERVERS))));
    let identity: &Identity = identity.get().unwrap();
    let chain = [der(&identity.certificate_pem)];
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for server in [names.nsd(), names.unbound()] {
        for (host, state, told) in [
            ("mx.secure.test", "secure", &["dane-holds"][..]),
            ("spare.secure.test", "secure", &["dane-holds", "dane-spare"]),
            ("none.secure.test", "secure", &["dane-none"]),
            ("wrong.secure.test", "secure", &["dane-mismatch"]),
            ("sha512.secure.test", "secure", &["dane-holds"]),
            ("usage.secure.test", "secure", &["dane-usage", "dane-useless"]),
            ("malformed.secure.test", "secure", &["dane-malformed", "dane-holds"]),
            ("ta.secure.test", "secure", &["dane-holds"]),
            ("taunsent.secure.test", "secure", &["dane-mismatch"]),
            ("taname.secure.test", "secure", &["dane-issuer"]),
            ("alias.secure.test", "secure", &["dane-holds"]),
            ("wild.secure.test", "secure", &["dane-holds"]),
            ("any.hosts.secure.test", "secure", &["dane-none"]),
            ("wild.nsec3.test", "secure", &["dane-holds"]),
            ("any.hosts.nsec3.test", "secure", &["dane-none"]),
            ("mx.nsec3.test", "secure", &["dane-holds"]),
            ("none.nsec3.test", "secure", &["dane-none"]),
            ("mx.ed25519.test", "secure", &["dane-holds"]),
            ("none.ed25519.test", "secure", &["dane-none"]),
            ("mx.rsa.test", "secure", &["dane-holds"]),
            ("none.rsa.test", "secure", &["dane-none"]),
            ("mx.plain.test", "insecure", &["dane-unsigned"]),
            ("mx.expired.test", "bogus", &["dns-bogus"]),
            ("mx.bogus.test", "bogus", &["dns-bogus"]),
            ("mx.stripped.test", "bogus", &["dns-bogus"]),
        ] {
            let mut dane = runtime.block_on(look(&names, server, host, None));
            let found = dane.judge(Some(&chain), OffsetDateTime::now_utc());
            assert_eq!(
                (dane.state.word(), &codes(&found)[..]),
                (state, told),
                "{host} at {server}: {dane:?}"
            );
        }
        // The key is what the record to add is about.
        let mut none = runtime.block_on(look(&names, server, "none.secure.test", None));
        let record = format!("3 1 1 {}", HEXLOWER.encode(&identity.public_key_digest()));
        let at = "_25._tcp.none.secure.test".to_owned();
        assert_eq!(none.judge(Some(&chain), OffsetDateTime::now_utc()), [Finding::DaneNone { at, record }]);

        // With the way that leads there.
        for (host, domain, told) in [
            ("mx.secure.test", "secure.test", &["dane-holds"][..]),
            ("mx.secure.test", "plain.test", &["dane-mx-unsigned"]),
            ("mx.secure.test", "bogus.test", &["dns-bogus"]),
            ("mx.secure.test", "expired.test", &["dns-bogus"]),
        ] {
            let mut dane = runtime.block_on(look(&names, server, host, Some(domain)));
            let found = dane.judge(Some(&chain), OffsetDateTime::now_utc());
            assert_eq!(codes(&found), told, "{host} for {domain} at {server}: {dane:?}");
        }

        let mut clear = runtime.block_on(look(&names, server, "clear.secure.test", None));
        assert_eq!(codes(&clear.judge(None, OffsetDateTime::now_utc())), ["dane-without-tls"]);
        // The certificate of a CA has to be valid today; the server's own key does not care.
        let later = OffsetDateTime::now_utc() + time::Duration::days(100);
        let mut ta = runtime.block_on(look(&names, server, "ta.secure.test", None));
        assert_eq!(codes(&ta.judge(Some(&chain), later)), ["dane-issuer"]);
        let mut ee = runtime.block_on(look(&names, server, "mx.secure.test", None));
        assert_eq!(codes(&ee.judge(Some(&chain), later)), ["dane-holds"]);
    }
    // Where the records of one name alone cannot be had: only Unbound looks for them there.
    let mut lame = runtime.block_on(look(&names, names.unbound(), "lame.secure.test", None));
    assert!(matches!(&lame.state, State::Failed(at, _) if at == "_25._tcp.lame.secure.test"), "{lame:?}");
    assert_eq!(codes(&lame.judge(Some(&chain), OffsetDateTime::now_utc())), ["dns-no-answer"]);
}

#[test]
fn what_does_not_exist_is_proven_not_to() {
    let names = Names::start(|authority, _| marks(authority, &authority.issue(&SERVERS)));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for server in [names.nsd(), names.unbound()] {
        let secure = Secure::new(Some(server), &names.anchor).unwrap();
        for (name, missing, signed) in [
            ("nobody.secure.test", true, true),
            ("nobody.nsec3.test", true, true),
            ("mx.secure.test", false, true),
            ("mx.nsec3.test", false, true),
            ("mx.plain.test", false, false),
            ("nobody.plain.test", true, false),
        ] {
            let answer = runtime.block_on(secure.ask(name, hickory_proto::rr::RecordType::TXT));
            let Proven::Nothing { no_such_name, secure } = answer else { panic!("{name}: {answer:?}") };
            assert_eq!((no_such_name, secure), (missing, signed), "{name} at {server}");
        }
    }
    // Nobody answers there.
    let nowhere = SocketAddr::from((names.network.address(99), 53));
    let secure = Secure::new(Some(nowhere), &names.anchor).unwrap();
    let answer = runtime.block_on(secure.ask("mx.secure.test", hickory_proto::rr::RecordType::A));
    assert!(matches!(answer, Proven::Failed(_)), "{answer:?}");
    // The anchor is another root's: what is proven there proves nothing here.
    let other = Secure::new(Some(names.nsd()), &postseal::dns::Anchor::default()).unwrap();
    assert_eq!(*runtime.block_on(other.dnssec()), postseal::dns::Dnssec::Missing);
}
