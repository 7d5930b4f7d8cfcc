//! A test message through 50 ms of delay each way, by Postseal, by swaks and by the lettre crate, turn by turn in one
//! run: `cargo bench --bench send` (swaks is a package of Debian's).
//!
//! The delay is what counts on real ways: each wait for an answer costs 100 ms. All use STARTTLS, TLS 1.3, and plain
//! EHLO, MAIL, RCPT, DATA; the server is Postseal's own practice server, which knows PIPELINING.

use lettre::Message;
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use postseal::delivery::{Host, Route, Security, Target, TestMessage, Trust, send};
use postseal::rehearsal::{PracticeCa, PracticeServer};
use postseal::tls::Class;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

const DELAY: Duration = Duration::from_millis(50);
const TURNS: u32 = 10;
const NAME: &str = "mx.example.test";

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let ca = PracticeCa::new().expect("a CA");
    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(vec![NAME.to_owned()]).expect("a name");
    let request = params.serialize_request(&key).and_then(|it| it.pem()).expect("a request");
    let chain = ca.issue(&request).expect("a chain");
    let pem = key.serialize_pem();
    let server = PracticeServer::start(&chain, pem.as_bytes(), NAME.parse().expect("a name"));
    let server = runtime.block_on(server).expect("a server");
    let far = delayed(server.address());
    let trust = Trust::from_pem(ca.root_pem().as_bytes()).expect("a root");

    let (mut ours, mut theirs, mut library) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
    for _ in 0..TURNS {
        let begun = Instant::now();
        runtime.block_on(by_lettre(far, ca.root_pem()));
        library += begun.elapsed();

        let target = Target {
            host: Host::Address(far.ip()),
            port: far.port(),
            server_name: Some(NAME.parse().expect("a name")),
        };
        let (from, to) = ("ann@example.test".parse().expect("one"), "bob@example.test".parse().expect("one"));
        let message = TestMessage::new(from, to, "Bench", "Hello.");
        let begun = Instant::now();
        let security = Security::StartTls(Class::Verified);
        let sent = runtime
            .block_on(async { send(Route::new(target, trust.clone()), security, None, message).await });
        ours += begun.elapsed();
        assert!(sent.is_ok(), "{sent:?}");

        let begun = Instant::now();
        let done = Command::new("swaks")
            .args([
                "--silent",
                "2",
                "--tls",
                "--from",
                "ann@example.test",
                "--to",
                "bob@example.test",
                "--server",
            ])
            .arg(format!("{}:{}", far.ip(), far.port()))
            .output();
        theirs += begun.elapsed();
        match done {
            Ok(done) => assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr)),
            Err(error) => return println!("swaks is not here: {error}"),
        }
    }
    let each = |all: Duration| all.as_secs_f64() * 1000.0 / f64::from(TURNS);
    let waits = |all: Duration| all.as_secs_f64() / f64::from(TURNS) / (2.0 * DELAY.as_secs_f64());
    println!(
        "a message through 50 ms each way: Postseal {:.0} ms ({:.1} round trips), swaks {:.0} ms ({:.1}), ratio {:.2}; \
         lettre {:.0} ms ({:.1}), ratio {:.2}",
        each(ours),
        waits(ours),
        each(theirs),
        waits(theirs),
        ours.as_secs_f64() / theirs.as_secs_f64(),
        each(library),
        waits(library),
        ours.as_secs_f64() / library.as_secs_f64()
    );
}

/// One message by a connection of its own, which is closed as lettre closes it.
async fn by_lettre(far: SocketAddr, root: &str) {
    let root = Certificate::from_pem(root.as_bytes()).expect("a root");
    let tls = TlsParameters::builder(NAME.to_owned())
        .add_root_certificate(root)
        .build_rustls()
        .expect("parameters");
    let mut connection = AsyncSmtpConnection::connect_tokio1(
        (far.ip(), far.port()),
        Some(Duration::from_secs(20)),
        &ClientId::Domain("client.example.test".to_owned()),
        None,
        None,
    )
    .await
    .expect("a connection");
    connection.starttls(tls, &ClientId::Domain("client.example.test".to_owned())).await.expect("TLS");
    let message = Message::builder()
        .from("ann@example.test".parse().expect("one"))
        .to("bob@example.test".parse().expect("one"))
        .subject("Bench")
        .body("Hello.".to_owned())
        .expect("a message");
    let sent = connection.send(message.envelope(), &message.formatted()).await;
    assert!(sent.is_ok(), "{sent:?}");
    let _ = connection.quit().await;
}

/// The same server, as if it were far away.
fn delayed(server: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    let _ = thread::spawn(move || {
        for near in listener.incoming().flatten() {
            // As a connection that has to be made over that way.
            let Ok(far) = TcpStream::connect(server) else { continue };
            let _ = (near.set_nodelay(true), far.set_nodelay(true));
            let (Ok(near_too), Ok(far_too)) = (near.try_clone(), far.try_clone()) else { continue };
            carry(near, far);
            carry(far_too, near_too);
        }
    });
    address
}

/// Everything that comes, each piece so much later.
fn carry(mut from: TcpStream, mut to: TcpStream) {
    let (send, receive) = mpsc::channel::<(Instant, Vec<u8>)>();
    let _ = thread::spawn(move || {
        let mut bytes = vec![0; 16 * 1024];
        while let Ok(length) = from.read(&mut bytes) {
            if length == 0 || send.send((Instant::now() + DELAY, bytes[..length].to_vec())).is_err() {
                return;
            }
        }
    });
    let _ = thread::spawn(move || {
        for (at, bytes) in receive {
            thread::sleep(at.saturating_duration_since(Instant::now()));
            if to.write_all(&bytes).is_err() {
                return;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
}
