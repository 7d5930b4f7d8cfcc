//! A mail server whose TLS is somebody else's: it greets, offers STARTTLS, and hands the connection over to it.

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// What happens on a connection after the reply to STARTTLS.
type Behind = Arc<dyn Fn(TcpStream) -> io::Result<()> + Send + Sync>;

/// What it says in clear.
#[derive(Clone, Copy)]
pub struct Talk {
    pub greeting: &'static str,
    /// Seconds before the greeting.
    pub late: u64,
    /// The reply to whatever is not the command that begins TLS.
    pub other: &'static str,
    pub begin: &'static str,
    pub go: &'static str,
}

/// A mail server's.
pub const SMTP: Talk = Talk {
    greeting: "220 mx.example.test ESMTP",
    late: 0,
    other: "250-mx.example.test\r\n250 STARTTLS",
    begin: "STARTTLS",
    go: "220 go ahead",
};

/// The server. It ends when dropped, with all that it started.
pub struct Front {
    pub address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    /// A server of its own behind this one.
    program: Option<Child>,
    _folder: tempfile::TempDir,
}

impl Front {
    /// OpenSSL's test server, with these options; inside it answers as a mail server does.
    pub fn openssl(options: &'static [&'static str]) -> Self {
        Self::openssl_as(SMTP, (Ipv4Addr::LOCALHOST, 0).into(), "/CN=mx.example.test", options)
    }

    /// The same, with other words, elsewhere, and with a certificate of somebody else.
    pub fn openssl_as(talk: Talk, at: SocketAddr, subject: &str, options: &'static [&'static str]) -> Self {
        let (folder, key, certificate) = identity(subject);
        Self::start(folder, None, talk, at, move |outside| {
            let port = free_port()?;
            let mut openssl = Command::new("openssl");
            let openssl = openssl
                .args(["s_server", "-quiet", "-naccept", "1", "-accept", &format!("127.0.0.1:{port}")])
                .args(options)
                .arg("-key")
                .arg(&key)
                .arg("-cert")
                .arg(&certificate);
            let mut openssl =
                openssl.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
            let (decrypted, to_encrypt) = (openssl.stdout.take().unwrap(), openssl.stdin.take().unwrap());
            let ways = join(outside, reached(port)?)?;
            let conversed = converse(decrypted, to_encrypt);
            let _ = openssl.kill();
            let _ = openssl.wait();
            ways.map(JoinHandle::join).into_iter().for_each(drop);
            conversed
        })
    }

    /// One that shows these certificates, whatever they are worth.
    pub fn showing(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Self {
        Self::serving(ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap())
    }

    /// One that begins TLS in this way.
    pub fn serving(config: ServerConfig) -> Self {
        let config = Arc::new(config);
        let at = (Ipv4Addr::LOCALHOST, 0).into();
        Self::start(tempfile::tempdir().unwrap(), None, SMTP, at, move |outside| {
            let tls = ServerConnection::new(Arc::clone(&config)).map_err(io::Error::other)?;
            answer(StreamOwned::new(tls, outside))
        })
    }

    /// GnuTLS's test server, with this priority string.
    pub fn gnutls(priority: &str) -> Self {
        let (folder, key, certificate) = identity("/CN=mx.example.test");
        let port = free_port().unwrap();
        let mut gnutls = Command::new("gnutls-serv");
        let gnutls = gnutls
            .args(["--quiet", "--echo", "--port", &port.to_string(), "--priority", priority])
            .arg("--x509keyfile")
            .arg(key)
            .arg("--x509certfile")
            .arg(certificate);
        let program =
            gnutls.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        drop(reached(port).unwrap());
        Self::start(folder, Some(program), SMTP, (Ipv4Addr::LOCALHOST, 0).into(), move |outside| {
            join(outside, reached(port)?)?.map(JoinHandle::join).into_iter().for_each(drop);
            Ok(())
        })
    }

    /// One that answers the first record with these bytes, as far as `answers` says so.
    pub fn scripted(answers: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let at = (Ipv4Addr::LOCALHOST, 0).into();
        Self::start(tempfile::tempdir().unwrap(), None, SMTP, at, move |mut outside| {
            let mut head = [0; 5];
            outside.read_exact(&mut head)?;
            let mut fragment = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
            outside.read_exact(&mut fragment)?;
            outside.write_all(&answers(&fragment))
        })
    }

    fn start(
        folder: tempfile::TempDir,
        program: Option<Child>,
        talk: Talk,
        at: SocketAddr,
        behind: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(at).unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        let behind: Behind = Arc::new(behind);
        let thread = std::thread::spawn(move || {
            let mut each = Vec::new();
            while let Ok((stream, _)) = listener.accept() {
                if asked.load(Ordering::SeqCst) {
                    break;
                }
                let behind = Arc::clone(&behind);
                // A client that hangs up is part of the stories.
                each.push(std::thread::spawn(move || drop(greet(stream, talk, &behind))));
            }
            each.into_iter().map(JoinHandle::join).for_each(drop);
        });
        Self { address, stop, thread: Some(thread), program, _folder: folder }
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(program) = &mut self.program {
            let _ = program.kill();
            let _ = program.wait();
        }
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn greet(stream: TcpStream, talk: Talk, behind: &Behind) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut answer = &stream;
    std::thread::sleep(Duration::from_secs(talk.late));
    write!(answer, "{}\r\n", talk.greeting)?;
    let mut reader = BufReader::with_capacity(1, &stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim_end().to_ascii_uppercase().as_str() {
            command if command == talk.begin => {
                write!(answer, "{}\r\n", talk.go)?;
                return behind(stream);
            }
            "QUIT" => return write!(answer, "221 bye\r\n"),
            _ => write!(answer, "{}\r\n", talk.other)?,
        }
    }
}

/// What a mail server says inside TLS.
pub fn answer(mut inside: impl Read + Write) -> io::Result<()> {
    let (mut byte, mut line) = ([0], Vec::new());
    while inside.read(&mut byte)? == 1 {
        line.push(byte[0]);
        if line.ends_with(b"\n") {
            let leaves = line.starts_with(b"QUIT");
            inside.write_all(if leaves { b"221 bye\r\n" } else { b"250 mx.example.test\r\n" })?;
            line.clear();
        }
    }
    Ok(())
}

/// OpenSSL's test server without a word in clear before it. It ends when dropped.
pub struct Alone {
    openssl: Child,
    _folder: tempfile::TempDir,
}

impl Alone {
    pub fn start(at: SocketAddr, subject: &str, options: &[&str]) -> Self {
        let (folder, key, certificate) = identity(subject);
        let mut openssl = Command::new("openssl");
        let openssl = openssl.args(["s_server", "-quiet", "-accept", &at.to_string()]).args(options);
        let openssl = openssl.arg("-key").arg(key).arg("-cert").arg(certificate);
        let openssl = openssl.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Self { openssl: openssl.spawn().unwrap(), _folder: folder };
        drop(reached_at(at).unwrap());
        started
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        let _ = self.openssl.kill();
        let _ = self.openssl.wait();
    }
}

fn converse(decrypted: impl Read, mut to_encrypt: impl Write) -> io::Result<()> {
    let mut lines = BufReader::new(decrypted).lines();
    while let Some(line) = lines.next().transpose()? {
        let leaves = line.eq_ignore_ascii_case("QUIT");
        to_encrypt.write_all(if leaves { b"221 bye\r\n" } else { b"250 mx.example.test\r\n" })?;
        to_encrypt.flush()?;
        if leaves {
            break;
        }
    }
    Ok(())
}

/// Carries what each of them says to the other.
fn join(outside: TcpStream, inside: TcpStream) -> io::Result<[JoinHandle<()>; 2]> {
    let ways = [(outside.try_clone()?, inside.try_clone()?), (inside, outside)];
    Ok(ways.map(|(mut from, mut to)| {
        std::thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        })
    }))
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn reached(port: u16) -> io::Result<TcpStream> {
    reached_at((Ipv4Addr::LOCALHOST, port).into())
}

fn reached_at(address: SocketAddr) -> io::Result<TcpStream> {
    let begun = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Err(error) if begun.elapsed() > Duration::from_secs(20) => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
            connected => return connected,
        }
    }
}

/// A folder with a key and a certificate, RSA: the old ciphers know nothing else.
pub fn identity(subject: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| -> PathBuf { Path::join(folder.path(), name) };
    let (key, certificate) = (at("key.pem"), at("certificate.pem"));
    let mut openssl = Command::new("openssl");
    let openssl = openssl
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30"])
        .args(["-subj", subject, "-addext", "subjectAltName=DNS:mx.example.test", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&certificate);
    let made = openssl.output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    (folder, key, certificate)
}
