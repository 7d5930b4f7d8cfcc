//! Chains that nobody needs: of a hundred certificates, of a hundred with one name, and of ten mebibytes.

use super::{Behind, is_of_handshake, probe, send, server};
use crate::memory::Peak;
use crate::server::{Identity, Server, ca, config, line, say, secure};
use crate::{LONG, NAME, step};
use postseal::delivery::Step;
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::CertificateDer;
use rustls::version::{TLS12, TLS13};
use std::net::TcpStream;
use std::sync::Arc;

fn behaves(config: Arc<ServerConfig>) -> Behind {
    Arc::new(move |stream: &mut TcpStream| {
        say(stream, "220 go\r\n")?;
        let mut inside = secure(&config, stream.try_clone()?)?;
        loop {
            match line(&mut inside)?.split([' ', ':']).next() {
                Some("DATA") => {
                    say(&mut inside, "354 go\r\n")?;
                    while line(&mut inside)? != "." {}
                    say(&mut inside, "250 taken\r\n")?;
                }
                Some("QUIT") => return say(&mut inside, "221 bye\r\n"),
                _ => say(&mut inside, "250 ok\r\n")?,
            }
        }
    })
}

fn between(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// A leaf, and a hundred in between, each issued by the next.
fn long() -> (Vec<CertificateDer<'static>>, KeyPair) {
    let (mut issuer, _) = ca("Far away");
    let mut chain = Vec::new();
    for number in 0..100 {
        let (params, key) = (between(&format!("{number}")), KeyPair::generate().unwrap());
        chain.push(params.signed_by(&key, &issuer).unwrap().der().clone());
        issuer = Issuer::new(params, key);
    }
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec![NAME.to_owned()]).unwrap();
    chain.push(leaf.signed_by(&key, &issuer).unwrap().der().clone());
    chain.reverse();
    (chain, key)
}

/// A leaf, and a hundred that may each have issued each other: every one has the same name and the same key.
fn tangled() -> (Vec<CertificateDer<'static>>, KeyPair) {
    let own = KeyPair::generate().unwrap();
    let issuer = Issuer::new(between("Everybody"), KeyPair::from_pem(&own.serialize_pem()).unwrap());
    let mut chain: Vec<_> =
        (0..100).map(|_| between("Everybody").signed_by(&own, &issuer).unwrap().der().clone()).collect();
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec![NAME.to_owned()]).unwrap();
    chain.insert(0, leaf.signed_by(&key, &issuer).unwrap().der().clone());
    (chain, key)
}

/// One certificate of ten mebibytes, or twenty thousand.
fn large(in_one: bool) -> (Vec<CertificateDer<'static>>, KeyPair) {
    let key = KeyPair::generate().unwrap();
    let mut leaf = CertificateParams::new(vec![NAME.to_owned()]).unwrap();
    if in_one {
        let extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 55555, 1], vec![4; 10 << 20]);
        leaf.custom_extensions.push(extension);
        return (vec![leaf.self_signed(&key).unwrap().der().clone()], key);
    }
    let leaf = leaf.self_signed(&key).unwrap().der().clone();
    (vec![leaf; 20_000], key)
}

#[tokio::test]
async fn a_hundred_certificates_are_shown_and_judged() {
    let identity = Identity::new();
    let peak = Peak::start();
    for (chain, key) in [long(), tangled()] {
        let server = server(behaves(config(chain, &key, &[&TLS13])));
        let probe = probe(&server, &identity, LONG).await.unwrap();
        let tls = probe.connection.tls.unwrap();
        assert_eq!((tls.chain.len(), tls.trusted), (101, false));
        assert!(!probe.findings.is_empty());
        let _ = send(&server, &identity, LONG).await.unwrap();
    }
    peak.is_at_most(48);
}

#[tokio::test]
async fn ten_mebibytes_of_certificates_are_not_taken() {
    let identity = Identity::new();
    for (in_one, version) in [(true, &TLS13), (false, &TLS13), (true, &TLS12), (false, &TLS12)] {
        let (chain, key) = large(in_one);
        let server = server(behaves(config(chain, &key, &[version])));
        // The test's own server needs its memory for them.
        let error = send(&server, &identity, LONG).await.unwrap_err();
        assert_eq!(step(&error), Some(Step::Handshake), "{in_one} {version:?} {error:?}");
        let probe = probe(&server, &identity, LONG).await.unwrap();
        assert!(probe.findings.iter().any(is_of_handshake), "{:?}", probe.findings);
    }
}

/// The program looks at this server; how much memory it has taken at most, in KiB.
fn peak_of_a_probe(server: &Server) -> u64 {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"));
    let program = program.args(["--lang", "en", "probe", &server.address.to_string(), "--name", NAME]);
    let mut program = program.stdout(std::process::Stdio::null()).spawn().unwrap();
    let (status, mut most) = (format!("/proc/{}/status", program.id()), 0);
    while program.try_wait().unwrap().is_none() {
        let status = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        most = peak.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(most);
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    most
}

/// In a process of its own, as the test's server holds them all.
#[test]
fn ten_mebibytes_of_certificates_are_never_in_memory() {
    let identity = Identity::new();
    let usual = peak_of_a_probe(&server(behaves(std::sync::Arc::clone(&identity.config))));
    assert!(usual > 1024, "{usual} KiB: nothing was measured");
    for (in_one, version) in [(true, &TLS13), (false, &TLS13), (true, &TLS12), (false, &TLS12)] {
        let (chain, key) = large(in_one);
        let server = server(behaves(config(chain, &key, &[version])));
        let most = peak_of_a_probe(&server);
        println!("{most} KiB, {usual} KiB for a usual chain");
        // A usual one costs some more, as it comes to an end; ten more would be seen.
        assert!(most < usual + (1 << 10), "{in_one} {version:?}: {most} KiB, {usual} KiB for a usual chain");
    }
}
