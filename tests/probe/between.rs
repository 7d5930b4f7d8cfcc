//! What stands between, what is late or wrong, known holes, and who we are.

use crate::front::{self, Alone, Front, SMTP, Talk, identity};
use crate::{findings, probe, probe_with};
use postseal::rehearsal::PracticeCa;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;

/// Addresses of our own, on which the ports of mail servers are free; below 1024 they are root's.
fn at(host: u8, port: u16) -> SocketAddr {
    (Ipv4Addr::new(127, 79, 0, host), port).into()
}

const ANY: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 0);
const SUBJECT: &str = "/CN=mx.example.test";

#[test]
fn a_firewall_that_takes_starttls_away_is_named_by_its_mark() {
    let talk = Talk { other: "250-mx.example.test\r\n250-SIZE\r\n250 XXXXXXXA", ..SMTP };
    let document = probe(&Front::openssl_as(talk, ANY.into(), SUBJECT, &[]));
    let told = findings(&document);
    assert!(told[0].starts_with("probe-no-starttls:"), "{told:?}");
    assert!(told[1].starts_with("probe-starttls-stripped:") && told[1].contains("XXXXXXXA"), "{told:?}");
    assert_eq!(told.len(), 2);
    // The older ones write stars over the greeting, and know nothing of EHLO.
    let greeting = "220 ****************************0******0*20";
    let talk = Talk { greeting, other: "250 mx.example.test", ..SMTP };
    let told = findings(&probe(&Front::openssl_as(talk, ANY.into(), SUBJECT, &[])));
    assert!(told[1].starts_with("probe-starttls-stripped:") && told[1].contains("****"), "{told:?}");
}

#[test]
fn one_that_speaks_tls_elsewhere_is_told_so() {
    let talk = Talk { other: "250 mx.example.test", ..SMTP };
    let front = Front::openssl_as(talk, at(2, 2525), SUBJECT, &[]);
    let alone = Alone::start(at(2, 465), SUBJECT, &[]);
    let told = findings(&probe(&front));
    drop(alone);
    assert!(
        told[0].starts_with("probe-no-starttls:") && told[1].starts_with("probe-tls-at-465:"),
        "{told:?}"
    );
    let told = findings(&probe(&front));
    assert_eq!(told.len(), 1, "nobody there any more: {told:?}");
}

#[test]
fn a_program_that_looks_inside_is_named() {
    let subject = "/O=Avast Software/CN=Avast Web\\/Mail Shield Root";
    let told = findings(&probe(&Front::openssl_as(SMTP, ANY.into(), subject, &[])));
    assert!(told[0].starts_with("probe-intercepted:") && told[0].contains("Avast"), "{told:?}");
}

#[test]
fn a_wrong_clock_and_a_late_greeting_are_told() {
    let talk = Talk {
        greeting: "220 mx.example.test ESMTP Sendmail; Mon, 1 Jan 2001 00:00:00 GMT",
        late: 5,
        ..SMTP
    };
    let told = findings(&probe_with(&Front::openssl_as(talk, ANY.into(), SUBJECT, &[]), &["--quick"]));
    // Once, however many connections it took.
    let late: Vec<&String> = told.iter().filter(|it| it.starts_with("probe-late-greeting")).collect();
    assert_eq!(late.len(), 1, "{told:?}");
    assert!(late[0].contains("The server greets only after 5"), "{told:?}");
    assert!(told.iter().any(|it| it.starts_with("probe-clocks-differ:") && it.contains("2001")), "{told:?}");
}

#[test]
fn who_we_are_is_asked_taken_or_refused() {
    let (_folder, key, certificate) = identity("/CN=client.example.test");
    let (key, certificate) = (key.to_str().unwrap(), certificate.to_str().unwrap());
    let ours = ["--quick", "--certificate", certificate, "--key", key];
    let asks = Front::openssl(&["-verify", "1", "-verify_quiet"]);
    let document = probe_with(&asks, &["--quick"]);
    assert_eq!(document["tls"]["asks_for_certificate"], true);
    assert!(findings(&document)[0].starts_with("probe-asks-for-certificate:"), "{document}");
    assert!(findings(&probe_with(&asks, &ours))[0].starts_with("probe-certificate-taken:"));
    let strict = Front::openssl(&["-verify", "1", "-verify_return_error", "-verify_quiet"]);
    assert!(findings(&probe_with(&strict, &ours))[0].starts_with("probe-certificate-refused:"));
    let never = Front::openssl(&[]);
    let document = probe_with(&never, &ours);
    assert_eq!(document["tls"]["asks_for_certificate"], false);
    assert!(findings(&document)[0].starts_with("probe-certificate-not-asked:"), "{document}");
}

#[test]
fn the_certificate_of_the_mailbox_ports_is_seen_too() {
    let imap = Talk {
        greeting: "* OK IMAP4rev1 ready",
        other: "a BAD what?",
        begin: "A STARTTLS",
        go: "* OK a moment\r\na OK begin",
        ..SMTP
    };
    let pop3 = Talk { greeting: "+OK ready", other: "-ERR what?", begin: "STLS", go: "+OK begin", ..SMTP };
    let refuses = Talk { begin: "-", ..pop3 };
    for (talk, address) in [(imap, at(3, 143)), (pop3, at(3, 110))] {
        let document = probe(&Front::openssl_as(talk, address, SUBJECT, &[]));
        assert_eq!(document["tls"]["version"], "TLSv1.3", "{document}");
        assert_eq!(document["chain"][0]["dns_names"][0], "mx.example.test");
        assert_eq!(document["tls"]["name_matches"], true);
        assert_eq!(document["versions"]["TLSv1.3"], true);
    }
    let document = probe(&Front::openssl_as(refuses, at(4, 110), SUBJECT, &[]));
    assert!(findings(&document)[0].starts_with("probe-starttls-refused:"), "{document}");
}

/// A server that reads more than a line, and takes what it has read for words inside TLS.
struct Careless {
    address: SocketAddr,
}

impl Careless {
    fn start() -> Self {
        let ca = PracticeCa::new().unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
        let chain = ca.issue(&params.serialize_request(&key).unwrap().pem().unwrap()).unwrap();
        let chain = CertificateDer::pem_slice_iter(chain.as_bytes()).map(Result::unwrap).collect();
        let key = PrivateKeyDer::from_pem_slice(key.serialize_pem().as_bytes()).unwrap();
        let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind(ANY).unwrap();
        let address = listener.local_addr().unwrap();
        // As many as a probe makes; the thread ends with the test's process.
        let _ = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let config = Arc::clone(&config);
                let _ = std::thread::spawn(move || serve(&stream, config));
            }
        });
        Self { address }
    }
}

fn serve(stream: &TcpStream, config: Arc<ServerConfig>) -> std::io::Result<()> {
    let mut answer = stream;
    write!(answer, "220 mx.example.test ESMTP\r\n")?;
    let mut unread = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if unread.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim_end() {
            "STARTTLS" => break,
            "QUIT" => return write!(answer, "221 bye\r\n"),
            _ => write!(answer, "250-mx.example.test\r\n250 STARTTLS\r\n")?,
        }
    }
    // Here is the hole.
    let kept = unread.buffer().to_vec();
    write!(answer, "220 go ahead\r\n")?;
    let mut inside = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
    for _ in kept.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        inside.write_all(b"250 ok\r\n")?;
    }
    front::answer(inside)
}

#[test]
fn plain_text_taken_into_tls_is_found() {
    let careless = Careless::start();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--json", "probe", "--name", "mx.example.test"]);
    let done = command.arg(careless.address.to_string()).output().unwrap();
    let told = findings(&serde_json::from_slice(&done.stdout).unwrap());
    assert!(told.iter().any(|it| it.starts_with("probe-takes-injected:")), "{told:?}");
}
