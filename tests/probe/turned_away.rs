//! Servers that turn us away, hang up, or say nothing at all; and places where there is no server.

use crate::front::{Alone, Front, SMTP, Talk};
use crate::{findings, probe, probe_with};
use postseal::delivery::{self, Error, Host, Route, Step, Target, Trust};
use postseal::explain::Explain;
use postseal::i18n::Language;
use serde_json::Value;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Command, Output};
use std::time::Duration;
use tokio::net::{TcpSocket, TcpStream};

const ANY: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 0);
const SUBJECT: &str = "/CN=mx.example.test";

fn at(host: u8, port: u16) -> SocketAddr {
    (Ipv4Addr::new(127, 79, 0, host), port).into()
}

fn postseal(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    command.args(["--lang", "en"]).args(arguments).output().unwrap()
}

/// The code of what is told last: why it could not be done.
fn last_code(document: &Value) -> &str {
    document["findings"].as_array().unwrap().last().unwrap()["code"].as_str().unwrap()
}

fn send(via: SocketAddr, more: &[&str]) -> Value {
    let via = via.to_string();
    let all = ["--json", "send", "--from", "ann@example.org", "--to", "bob@example.test", "--via", &via];
    let done = postseal(&[&all[..], &["--name", "mx.example.test"], more].concat());
    serde_json::from_slice(&done.stdout).unwrap()
}

#[test]
fn the_words_of_a_refusal_tell_why_and_what_to_do() {
    for (greeting, code) in [
        ("421 4.7.0 Greylisting in action, please come back later", "delivery-greylisted"),
        ("554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org", "delivery-blocklisted"),
        ("421 4.3.2 too many connections", "delivery-deferred"),
        ("554 5.3.2 not here", "delivery-rejected"),
        ("SSH-2.0-OpenSSH_9.6", "delivery-not-smtp"),
    ] {
        let front = Front::openssl_as(Talk { greeting, ..SMTP }, ANY.into(), SUBJECT, &[]);
        assert_eq!(last_code(&probe(&front)), code);
        let done = postseal(&["probe", &front.address.to_string()]);
        let said = String::from_utf8_lossy(&done.stderr);
        let next = Language::english().say(&format!("{code}-next"));
        assert!(said.contains(&next), "{said}");
    }
}

#[test]
fn one_that_hangs_up_is_told_with_the_step() {
    let listener = TcpListener::bind(ANY).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let hangs_up = std::thread::spawn(move || drop(listener.accept()));
    let done = postseal(&["--json", "probe", &address]);
    hangs_up.join().unwrap();
    assert_eq!(last_code(&serde_json::from_slice(&done.stdout).unwrap()), "delivery-closed");
}

#[test]
fn plain_text_behind_the_consent_to_tls_ends_the_probe() {
    let talk = Talk { go: "220 go ahead\r\n250 and take this", ..SMTP };
    let document = probe(&Front::openssl_as(talk, ANY.into(), SUBJECT, &[]));
    assert_eq!(last_code(&document), "delivery-injected");
}

#[test]
fn an_old_server_at_the_port_of_tls_alone_is_told_as_old() {
    let old = ["-tls1_1", "-cipher", "DEFAULT:@SECLEVEL=0"];
    let _alone = Alone::start(at(6, 465), SUBJECT, &old);
    let done = postseal(&["--json", "probe", "--name", "mx.example.test", "127.79.0.6:465"]);
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(findings(&document), ["probe-only-old-tls: The server speaks nothing newer than TLSv1.1."]);
    assert_eq!(document["starttls"], "implicit");
    // Who sends is told the same, with another end: the message stayed here.
    assert_eq!(last_code(&send(at(6, 465), &["--tls", "implicit"])), "delivery-old-tls");
}

#[test]
fn what_keeps_a_message_here_is_told() {
    let nonsense = Front::scripted(|_| b"500 what?\r\n".to_vec());
    assert_eq!(last_code(&send(nonsense.address, &["--tls", "required"])), "delivery-handshake");
    let stranger = Front::openssl(&[]);
    assert_eq!(last_code(&send(stranger.address, &["--tls", "verified"])), "delivery-untrusted");
}

#[test]
fn a_machine_without_roots_is_told_what_to_install() {
    let nothing = tempfile::tempdir().unwrap();
    let empty = nothing.path().join("empty.pem");
    std::fs::write(&empty, "").unwrap();
    let front = Front::openssl(&[]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--json", "probe", "--name", "mx.example.test"]);
    let command = command.env("SSL_CERT_FILE", &empty).env("SSL_CERT_DIR", nothing.path());
    let done = command.arg(front.address.to_string()).output().unwrap();
    assert_eq!(last_code(&serde_json::from_slice(&done.stdout).unwrap()), "delivery-no-roots");
    assert!(String::from_utf8_lossy(&done.stderr).contains("ca-certificates"));
}

async fn probe_at(address: SocketAddr, deadline: Duration) -> Error {
    let target = Target { host: Host::Address(address.ip()), port: address.port(), server_name: None };
    let mut route = Route::new(target, Trust::Roots(Vec::new()));
    route.deadline = deadline;
    delivery::probe(route).await.unwrap_err().error
}

/// A listener that answers nobody: its queue is full (listen(2), backlog), so that the system drops who comes next, as a
/// firewall would.
struct Silent {
    _listener: tokio::net::TcpListener,
    _queue: Vec<TcpStream>,
}

impl Silent {
    async fn start(at: SocketAddr) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(at).unwrap();
        let listener = socket.listen(0).unwrap();
        let mut queue = Vec::new();
        while let Ok(connected) =
            tokio::time::timeout(Duration::from_millis(500), TcpStream::connect(at)).await
        {
            queue.push(connected.unwrap());
        }
        Self { _listener: listener, _queue: queue }
    }
}

#[tokio::test]
async fn a_port_25_that_says_nothing_is_told_with_the_way_round() {
    let second = Duration::from_secs(1);
    let _silent = Silent::start(at(7, 25)).await;
    let error = probe_at(at(7, 25), second).await;
    assert_eq!(error.code(), "delivery-port-25-silent");
    let told = Language::english().explain(&error);
    assert!(told.next.contains("postseal probe") && told.next.contains("587"), "{told:?}");
    // Elsewhere it is no habit of providers.
    let _silent = Silent::start(at(7, 587)).await;
    let error = probe_at(at(7, 587), second).await;
    assert!(matches!(error, Error::TimedOut { step: Step::Connect, .. }), "{error:?}");
    assert_eq!(error.code(), "delivery-timed-out");
}

#[tokio::test]
async fn no_way_there_is_told_as_that() {
    // The system itself refuses to connect to everybody.
    let everybody = SocketAddr::new(IpAddr::V4(Ipv4Addr::BROADCAST), 25);
    assert_eq!(probe_at(everybody, Duration::from_secs(5)).await.code(), "delivery-network");
    let closed = TcpListener::bind(ANY).unwrap().local_addr().unwrap();
    assert_eq!(probe_at(closed, Duration::from_secs(5)).await.code(), "delivery-port-closed");
}

#[test]
fn a_quick_look_asks_for_less() {
    let document =
        probe_with(&Front::openssl(&["-min_protocol", "TLSv1", "-cipher", "ALL:@SECLEVEL=0"]), &["--quick"]);
    assert!(findings(&document).is_empty(), "{document}");
}
