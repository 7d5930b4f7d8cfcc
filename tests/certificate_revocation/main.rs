//! What is asked at the CA on request: a missing certificate, and whether one was taken back. openssl is the CA, its
//! list and its responder; a small web server on this machine hands them out.

#[allow(dead_code, reason = "it is cut here by the byte alone")]
#[path = "../failing/cable.rs"]
mod cable;
mod cut;
#[path = "../common/proxy.rs"]
mod proxy;
mod site;

use proxy::{Manner, Proxy};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::Value;
use site::{Site, codes, sh};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

#[test]
fn what_the_ca_took_back_is_told_and_what_it_did_not_is_not() {
    let site = Site::open();
    // The certificate, what is found about it, and the places asked for it.
    let cases: &[(&str, Option<&str>, &[&str])] = &[
        ("listed", None, &["/middle.crl"]),
        ("listed-bad", Some("revoked"), &["/middle.crl"]),
        ("responder", None, &["/ocsp/responder"]),
        ("responder-bad", Some("revoked"), &["/ocsp/responder"]),
        ("issuer", None, &["/ocsp/issuer"]),
        ("issuer-bad", Some("revoked"), &["/ocsp/issuer"]),
        ("fallback-bad", Some("revoked"), &["/none", "/middle.crl"]),
        // An answer that is not the issuer's is none, whatever it says.
        ("rogue", Some("revocation-unknown"), &["/ocsp/rogue"]),
        ("rogue-bad", Some("revocation-unknown"), &["/ocsp/rogue"]),
        ("forged", Some("revocation-unknown"), &["/forged.crl"]),
        ("foreign", Some("revocation-unknown"), &["/root.crl"]),
        ("limited", Some("revocation-unknown"), &["/limited.crl"]),
        ("garbage", Some("revocation-unknown"), &["/middle.der"]),
        ("gone", Some("revocation-unknown"), &["/none.crl"]),
        ("huge", Some("revocation-unknown"), &["/huge"]),
        ("nowhere", Some("revocation-unknown"), &[]),
        ("ldap", Some("revocation-unknown"), &[]),
    ];
    for (name, finding, places) in cases {
        let (exit, document, asked) = site.check(&format!("{name}.pem middle.pem --revocation"));
        assert_eq!(codes(&document), finding.iter().copied().collect::<Vec<_>>(), "{name}: {document}");
        assert_eq!(exit, i32::from(*finding == Some("revoked")), "{name}");
        let expected: Vec<&str> = places.iter().copied().chain(["/root.crl"]).collect();
        assert_eq!(asked, expected, "{name}: the leaf's place, and then that of the intermediate");
    }
}

#[test]
fn an_answer_counts_while_it_is_fresh_and_nobody_is_asked_unasked() {
    let site = Site::open();
    let later = time::OffsetDateTime::now_utc() + time::Duration::days(20);
    let later = later.format(&time::format_description::well_known::Rfc3339).unwrap();
    let (exit, document, _) = site.check(&format!("listed.pem middle.pem --revocation --at {later}"));
    assert_eq!((exit, codes(&document)), (0, vec!["revocation-unknown", "revocation-unknown"]));
    let (exit, document, asked) = site.check("listed-bad.pem middle.pem");
    assert_eq!((exit, codes(&document), asked), (0, vec![], vec![]));
}

/// A mail server that shows one of the certificates, and what it brought of its CA's answer.
struct Server {
    port: u16,
    done: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    fn start(folder: &Path, name: &str, stapled: Vec<u8>) -> Self {
        let file = |name: &str| folder.join(name);
        let chain = [format!("{name}.pem"), "middle.pem".to_owned()]
            .map(|it| CertificateDer::from_pem_file(file(&it)).unwrap());
        let key = PrivateKeyDer::from_pem_file(file(&format!("{name}.key"))).unwrap();
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::aws_lc_rs::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert_with_ocsp(chain.to_vec(), key, stapled)
        .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (port, done) = (listener.local_addr().unwrap().port(), Arc::<AtomicBool>::default());
        let end = done.clone();
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if end.load(Ordering::SeqCst) {
                    break;
                }
                // Who hangs up in the middle has seen enough.
                let _ = converse(stream, &config);
            }
        });
        Self { port, done, thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.done.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn converse(mut stream: TcpStream, config: &Arc<rustls::ServerConfig>) -> std::io::Result<()> {
    fn line(stream: &mut impl Read) -> std::io::Result<()> {
        let mut byte = [0];
        while byte[0] != b'\n' {
            stream.read_exact(&mut byte)?;
        }
        Ok(())
    }
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20)))?;
    stream.write_all(b"220 mx.example.org ESMTP\r\n")?;
    line(&mut stream)?;
    stream.write_all(b"250-mx.example.org\r\n250 STARTTLS\r\n")?;
    line(&mut stream)?;
    stream.write_all(b"220 go ahead\r\n")?;
    let mut connection = rustls::ServerConnection::new(config.clone()).map_err(std::io::Error::other)?;
    let mut inside = rustls::Stream::new(&mut connection, &mut stream);
    for answer in [&b"250 mx.example.org\r\n"[..], b"221 bye\r\n"] {
        line(&mut inside)?;
        inside.write_all(answer)?;
    }
    Ok(())
}

#[test]
fn the_probe_asks_the_ca_on_request_alone() {
    let site = Site::open();
    let folder = site.folder.path();
    let probe = |name: &str, stapled: Vec<u8>, more: &str| {
        let server = Server::start(folder, name, stapled);
        let program = env!("CARGO_BIN_EXE_postseal");
        let script = format!(
            "exec '{program}' probe --json --quick --trust root.pem --name mx.example.org 127.0.0.1:{} {more}",
            server.port
        );
        let done = sh(folder, &script);
        let document: Value = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
        let asked = std::mem::take(&mut *site.asked.lock().unwrap());
        let transcript = document["transcript"].to_string();
        let promised = asked.iter().all(|it| transcript.contains(&format!("http://{}{it}", site.address)));
        assert!(promised, "who is asked is told: {asked:?}, {transcript}");
        let told: Vec<String> = codes(&document).iter().map(|it| (*it).to_owned()).collect();
        (done.status.code().unwrap_or(-1), told, asked)
    };
    let (exit, told, asked) = probe("listed-bad", Vec::new(), "");
    assert_eq!((exit, told, asked), (0, vec![], vec![]), "nobody is asked unasked");
    let (exit, told, asked) = probe("listed-bad", Vec::new(), "--revocation");
    assert_eq!(
        (exit, told, asked),
        (1, vec!["revoked".to_owned()], vec!["/middle.crl".to_owned(), "/root.crl".to_owned()])
    );
    let (exit, told, _) = probe("gone", Vec::new(), "--revocation");
    assert_eq!((exit, told), (0, vec!["revocation-unknown".to_owned()]));
    let (exit, told, _) = probe("listed", Vec::new(), "--revocation");
    assert_eq!((exit, told), (0, vec![]));
    // What the server brings counts where the CA signed it, and then nobody is asked about its certificate.
    let staple = |name: &str, signer: &str| {
        let script = format!(
            "openssl ocsp -issuer middle.pem -cert {name}.pem -reqout ask -no_nonce; openssl ocsp -index middle.index -CA middle.pem -rsigner {signer}.pem \
             -rkey {signer}.key -reqin ask -respout staple -ndays 1"
        );
        let done = sh(folder, &script);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        std::fs::read(folder.join("staple")).unwrap()
    };
    let (exit, told, asked) = probe("listed-bad", staple("listed-bad", "answering"), "--revocation");
    assert_eq!((exit, told, asked), (1, vec!["revoked".to_owned()], vec!["/root.crl".to_owned()]));
    let (exit, told, asked) = probe("listed", staple("listed", "answering"), "--revocation");
    assert_eq!((exit, told, asked), (0, vec![], vec!["/root.crl".to_owned()]));
    let (exit, told, asked) = probe("listed-bad", staple("listed", "listed"), "--revocation");
    assert_eq!((exit, told, asked.len()), (1, vec!["revoked".to_owned()], 2), "somebody else's word is none");
}

#[test]
fn a_missing_intermediate_is_had_from_the_ca_on_request() {
    let site = Site::open();
    for name in ["fetched", "fetched-pem"] {
        let (exit, document, _) = site.check(&format!("{name}.pem"));
        assert_eq!((exit, codes(&document)), (1, vec!["chain-incomplete"]));
        let (exit, document, asked) = site.check(&format!("{name}.pem --fetch"));
        assert_eq!((exit, codes(&document)), (0, vec!["chain-fetched"]), "{document}");
        assert_eq!((document["chain"].as_array().unwrap().len(), asked.len()), (2, 1));
    }
    let (exit, document, _) = site.check("wrong-one.pem --fetch");
    assert_eq!((exit, codes(&document)), (1, vec!["chain-incomplete", "fetch-failed"]));
    let (exit, document, asked) = site.check("nowhere.pem --fetch");
    assert_eq!((exit, codes(&document), asked), (1, vec!["chain-incomplete"], vec![]));
}

#[test]
fn a_proxy_is_asked_for_what_the_ca_publishes() {
    let site = Site::open();
    let proxy = Proxy::start(Manner::Open);
    let check = |proxy: &Proxy| {
        site.check(&format!("listed-bad.pem middle.pem --revocation --proxy {}", proxy.url()))
    };
    let (exit, document, asked) = check(&proxy);
    assert_eq!(
        (exit, codes(&document), asked),
        (1, vec!["revoked"], vec!["/middle.crl".to_owned(), "/root.crl".to_owned()])
    );
    let whole = ["/middle.crl", "/root.crl"].map(|path| format!("GET http://{}{path}", site.address));
    assert_eq!(proxy.asked(), whole);
    let (_, document, asked) = check(&Proxy::start(Manner::Closed));
    assert_eq!((codes(&document), asked), (vec!["revocation-unknown", "revocation-unknown"], vec![]));
}
