//! What a server can do once TLS should begin.

mod chains;

use crate::memory::Peak;
use crate::nonsense::for_ever;
use crate::server::{Identity, Server, line, say, wait};
use crate::{FAR, LONG, SHORT, all, route, step};
use postseal::delivery::{self, Error, Finding, Probe, Security, Sent, Step, TestMessage};
use postseal::tls::Class;
use rustls::ServerConnection;
use rustls::version::{TLS12, TLS13};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// What it does with the connection, after the client's first word of TLS where `hears` it.
type Behind = Arc<dyn Fn(&mut TcpStream) -> io::Result<()> + Send + Sync>;

/// Greets, and offers STARTTLS; what comes behind "220 go" is up to the test.
fn front(stream: &mut TcpStream) -> io::Result<()> {
    say(stream, "220 mx.example.test ESMTP\r\n")?;
    loop {
        match line(stream)?.as_str() {
            "STARTTLS" => return Ok(()),
            _ => say(stream, "250-mx.example.test\r\n250 STARTTLS\r\n")?,
        }
    }
}

fn server(behind: Behind) -> Server {
    Server::start(move |mut stream| {
        front(&mut stream)?;
        behind(&mut stream)
    })
}

/// After "220 go" and the first record of the client.
fn after_hello(does: impl Fn(&mut TcpStream) -> io::Result<()> + Send + Sync + 'static) -> Behind {
    Arc::new(move |stream: &mut TcpStream| {
        say(stream, "220 go\r\n")?;
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let mut rest = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
        stream.read_exact(&mut rest)?;
        does(stream)
    })
}

async fn send(server: &Server, identity: &Identity, deadline: Duration) -> Result<Sent, Error> {
    let (from, to) = ("ann@example.org".parse().unwrap(), "bob@example.test".parse().unwrap());
    let message = TestMessage::new(from, to, "Trial", "The mail itself.\r\n");
    let route = route(server.address, Some(&identity.root), deadline);
    let sent = delivery::send(route, Security::StartTls(Class::Required), None, message);
    sent.await.map_err(|failed| failed.error)
}

async fn probe(server: &Server, identity: &Identity, deadline: Duration) -> Result<Probe, Error> {
    let route = route(server.address, Some(&identity.root), deadline);
    delivery::probe(route).await.map_err(|failed| failed.error)
}

/// Both end with this step; the probe may tell it as a finding.
async fn both(name: &str, server: Server, deadline: Duration, at: Step) -> Result<(), String> {
    let identity = Identity::new();
    match send(&server, &identity, deadline).await {
        Err(error) if step(&error) == Some(at) => {}
        other => return Err(format!("{name}, sent: {other:?}")),
    }
    match probe(&server, &identity, deadline).await {
        Err(error) if step(&error) == Some(at) => Ok(()),
        Ok(probe) if at == Step::Handshake && probe.findings.iter().any(is_of_handshake) => Ok(()),
        other => Err(format!("{name}, probed: {other:?}")),
    }
}

fn is_of_handshake(it: &Finding) -> bool {
    matches!(it, Finding::HandshakeFailed { .. } | Finding::OldTls { .. } | Finding::OnlyOldTls { .. })
}

#[tokio::test]
async fn nothing_in_place_of_a_handshake_holds_it_up() {
    let peak = Peak::start();
    let silence = |stream: &mut TcpStream| wait(stream);
    let repeats = |bytes: &'static [u8]| after_hello(move |stream| for_ever(stream, bytes));
    let says = |bytes: &'static [u8]| {
        after_hello(move |stream| {
            say(stream, bytes)?;
            wait(stream)
        })
    };
    let cases: Vec<(&str, Behind, Duration)> = vec![
        ("silence", after_hello(silence), SHORT),
        ("hangs up", after_hello(|_| Ok(())), LONG),
        ("clear text", says(b"454 not today\r\n"), LONG),
        ("clear text without end", repeats(&[b'x'; 1024]), LONG),
        ("half a record", says(b"\x16\x03\x03\x40\x00\x02"), SHORT),
        (
            "a record, a byte now and then",
            after_hello(|stream| {
                say(stream, b"\x16\x03\x03\x40\x00")?;
                loop {
                    say(stream, b"\x02")?;
                    std::thread::sleep(SHORT / 8);
                }
            }),
            SHORT,
        ),
        ("warnings without end", repeats(b"\x15\x03\x03\x00\x02\x01\x70"), LONG),
        ("close_notify", says(b"\x15\x03\x03\x00\x02\x01\x00"), LONG),
        ("an alert that is too long", says(b"\x15\x03\x03\x00\x04\x01\x70\x01\x70"), LONG),
        ("change_cipher_spec without end", repeats(b"\x14\x03\x03\x00\x01\x01"), SHORT),
        ("empty records without end", repeats(b"\x16\x03\x03\x00\x00"), SHORT),
        ("empty records of data without end", repeats(b"\x17\x03\x03\x00\x00"), SHORT),
        ("HelloRequest without end", repeats(b"\x16\x03\x03\x00\x04\x00\x00\x00\x00"), SHORT),
        ("a record that is too long", repeats(b"\x16\x03\x03\xff\xff"), LONG),
        (
            "a ServerHello of 16 MiB",
            after_hello(|stream| {
                let mut record = b"\x16\x03\x03\x40\x00\x02\xff\xff\xff".to_vec();
                record.resize(5 + 0x4000, 3);
                say(stream, &record)?;
                record.splice(5..9, [3; 4]).for_each(drop);
                for_ever(stream, &record)
            }),
            LONG,
        ),
        ("an unknown record", says(b"\x63\x03\x03\x00\x01\x01"), LONG),
    ];
    all(cases, async |(name, behind, deadline)| both(name, server(behind), deadline, Step::Handshake).await)
        .await;
    peak.is_at_most(48);
}

#[tokio::test]
async fn clear_text_behind_starttls_is_told_as_an_injection() {
    let cases = vec!["220 go\r\n250 injected\r\n", "220 go\r\n\r\n", "220 go\r\n\x16"];
    all(cases, async |says| {
        let behind: Behind = Arc::new(move |stream: &mut TcpStream| {
            say(stream, says)?;
            wait(stream)
        });
        both(says, server(behind), LONG, Step::StartTls).await
    })
    .await;
}

/// Cuts the connection after so many bytes of its own, or changes a byte there.
struct Broken {
    stream: TcpStream,
    at: usize,
    flip: bool,
    written: usize,
}

impl Read for Broken {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.stream.read(into)
    }
}

impl Write for Broken {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.at.saturating_sub(self.written);
        let mut bytes = bytes.to_vec();
        if self.flip {
            if let Some(byte) = bytes.get_mut(left).filter(|_| self.written <= self.at) {
                *byte ^= 0x20;
            }
        } else {
            bytes.truncate(left);
            if bytes.is_empty() {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
        }
        self.stream.write_all(&bytes)?;
        self.written += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

#[tokio::test]
async fn a_handshake_that_breaks_off_or_is_changed_anywhere_is_told_as_one() {
    let peak = Peak::start();
    let mut cases = Vec::new();
    for versions in [&TLS13, &TLS12] {
        // Its whole answer has some 900 bytes; the first five are the head of the first record.
        for at in [0, 1, 4, 5, 6, 10, 43, 44, 60, 76, 90, 150, 300, 450, 600] {
            cases.extend([false, true].map(|flip| (versions, at, flip)));
        }
    }
    all(cases, async |(version, at, flip)| {
        let identity = Arc::new(Identity::speaking(&[version]));
        let theirs = Arc::clone(&identity);
        let behind: Behind = Arc::new(move |stream: &mut TcpStream| {
            say(stream, "220 go\r\n")?;
            let mut broken = Broken { stream: stream.try_clone()?, at, flip, written: 0 };
            let mut conn = ServerConnection::new(Arc::clone(&theirs.config)).map_err(io::Error::other)?;
            while conn.is_handshaking() {
                let _ = conn.complete_io(&mut broken)?;
            }
            wait(stream)
        });
        let server = server(behind);
        let sent = send(&server, &identity, SHORT).await;
        let known = sent.as_ref().err().and_then(step);
        if known == Some(Step::Handshake) {
            Ok(())
        } else {
            Err(format!("{version:?} {at} {flip}: {sent:?}"))
        }
    })
    .await;
    peak.is_at_most(48);
}

/// Inside TLS, in place of the reply to EHLO.
type Inside =
    Arc<dyn Fn(&mut rustls::StreamOwned<ServerConnection, TcpStream>) -> io::Result<()> + Send + Sync>;

#[tokio::test]
async fn nothing_behind_a_handshake_holds_it_up() {
    let peak = Peak::start();
    let raw = |bytes: &'static [u8]| -> Inside {
        Arc::new(move |inside| {
            say(&mut inside.sock, bytes)?;
            wait(&mut inside.sock)
        })
    };
    let storm =
        |bytes: &'static [u8]| -> Inside { Arc::new(move |inside| for_ever(&mut inside.sock, bytes)) };
    let keys: Inside = Arc::new(|inside| {
        loop {
            inside.conn.refresh_traffic_keys().map_err(io::Error::other)?;
            while inside.conn.wants_write() {
                let _ = inside.conn.write_tls(&mut inside.sock)?;
            }
        }
    });
    let leaves: Inside = Arc::new(|inside| {
        inside.conn.send_close_notify();
        inside.flush()
    });
    let tiny: Inside = Arc::new(|inside| {
        loop {
            say(inside, "2")?;
            std::thread::sleep(SHORT / 8);
        }
    });
    let cases: Vec<(&str, Inside, &'static rustls::SupportedProtocolVersion, Duration)> = vec![
        ("clear text, 1.3", raw(b"250 mx.example.test\r\n"), &TLS13, LONG),
        ("clear text, 1.2", raw(b"250 mx.example.test\r\n"), &TLS12, LONG),
        ("alerts in clear, 1.3", storm(b"\x15\x03\x03\x00\x02\x01\x70"), &TLS13, LONG),
        ("alerts in clear, 1.2", storm(b"\x15\x03\x03\x00\x02\x01\x70"), &TLS12, LONG),
        ("change_cipher_spec, 1.3", storm(b"\x14\x03\x03\x00\x01\x01"), &TLS13, SHORT),
        ("change_cipher_spec, 1.2", storm(b"\x14\x03\x03\x00\x01\x01"), &TLS12, SHORT),
        ("empty records, 1.3", storm(b"\x17\x03\x03\x00\x00"), &TLS13, LONG),
        ("HelloRequest in clear, 1.2", storm(b"\x16\x03\x03\x00\x04\x00\x00\x00\x00"), &TLS12, LONG),
        ("new keys without end, 1.3", keys, &TLS13, SHORT),
        ("close_notify", leaves, &TLS13, LONG),
        ("a byte a record", tiny, &TLS13, SHORT),
    ];
    all(cases, async |(name, does, version, deadline)| {
        let identity = Identity::speaking(&[version]);
        let behind: Behind = Arc::new(move |stream: &mut TcpStream| {
            say(stream, "220 go\r\n")?;
            let mut inside = identity.secure(stream.try_clone()?)?;
            let _ = line(&mut inside)?;
            does(&mut inside)
        });
        both(name, server(behind), deadline, Step::Ehlo).await
    })
    .await;
    peak.is_at_most(48);
}

/// OpenSSL's server sends a HelloRequest for each `R` that it reads.
#[tokio::test]
async fn who_wants_to_negotiate_again_is_refused_or_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let issued = rcgen::generate_simple_self_signed(vec![crate::NAME.to_owned()]).unwrap();
    std::fs::write(at("certificate.pem"), issued.cert.pem()).unwrap();
    std::fs::write(at("key.pem"), issued.signing_key.serialize_pem()).unwrap();
    let (certificate, key) = (at("certificate.pem"), at("key.pem"));
    let server = Server::start(move |mut stream| {
        front(&mut stream)?;
        say(&mut stream, "220 go\r\n")?;
        let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut openssl = Command::new("openssl");
        let openssl = openssl
            .args(["s_server", "-tls1_2", "-naccept", "1", "-accept", &format!("127.0.0.1:{port}")])
            .arg("-key")
            .arg(&key)
            .arg("-cert")
            .arg(&certificate);
        let mut openssl =
            openssl.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let done = renegotiate(&stream, port, &mut openssl);
        let _ = openssl.kill();
        let _ = openssl.wait();
        done
    });
    let sent = tokio::time::timeout(FAR, send(&server, &Identity::new(), SHORT)).await.expect("it ends");
    match sent {
        Ok(_) => {}
        Err(error) => {
            let known = [Step::Ehlo, Step::MailFrom, Step::RcptTo, Step::Data, Step::Message];
            assert!(step(&error).is_some_and(|it| known.contains(&it)), "{error:?}");
        }
    }
}

fn renegotiate(outside: &TcpStream, port: u16, openssl: &mut std::process::Child) -> io::Result<()> {
    let begun = std::time::Instant::now();
    let inside = loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => break stream,
            Err(error) if begun.elapsed() > FAR => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let pairs = [(outside.try_clone()?, inside.try_clone()?), (inside, outside.try_clone()?)];
    for (mut from, mut to) in pairs {
        drop(std::thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(std::net::Shutdown::Both);
        }));
    }
    let (mut heard, mut says) = (openssl.stdout.take().unwrap(), openssl.stdin.take().unwrap());
    loop {
        let said = line(&mut heard)?;
        // What it tells of itself stands between the commands.
        if ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"].iter().any(|verb| said.starts_with(verb)) {
            say(&mut says, "R\n")?;
            say(&mut says, if said.starts_with("DATA") { "354 go\r\n" } else { "250 ok\r\n" })?;
        }
    }
}
