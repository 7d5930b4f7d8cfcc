//! A mail server of somebody else that speaks TLS 1.1 and nothing newer: our own TLS library is too young for that, so
//! OpenSSL's test server speaks it, with our conversation behind it.

use crate::authority::Identity;
use crate::peer::{Received, session};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Where OpenSSL listens.
const PORT: u16 = 4433;

/// A receiving server that takes one connection. Ends when dropped.
pub struct OldPeer {
    received: Arc<Mutex<Vec<Received>>>,
    openssl: Child,
    address: Ipv4Addr,
    thread: Option<JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl OldPeer {
    /// Starts on port 25 of `address`.
    pub fn start(address: Ipv4Addr, identity: &Identity) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (key, certificate) = (folder.path().join("key"), folder.path().join("certificate"));
        std::fs::write(&key, &identity.key_pem).unwrap();
        std::fs::write(&certificate, &identity.certificate_pem).unwrap();
        let mut openssl = Command::new("openssl")
            .args(["s_server", "-quiet", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0", "-accept"])
            .arg(format!("{address}:{PORT}"))
            .arg("-key")
            .arg(key)
            .arg("-cert")
            .arg(certificate)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let behind = Behind(openssl.stdout.take().unwrap(), openssl.stdin.take().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&received);
        let listener = TcpListener::bind((address, 25)).unwrap();
        let thread = std::thread::spawn(move || {
            // A handshake that is broken off is what one test is about.
            let _ =
                listener.accept().and_then(|(connection, _)| converse(connection, address, behind, &record));
        });
        Self { received, openssl, address, thread: Some(thread), _folder: folder }
    }

    /// To whom mail came over TLS.
    pub fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().iter().filter(|it| it.tls).map(|it| it.to.clone()).collect()
    }
}

impl Drop for OldPeer {
    fn drop(&mut self) {
        let _ = self.openssl.kill();
        let _ = self.openssl.wait();
        // Wakes the listener, where nobody came.
        let _ = TcpStream::connect((self.address, 25));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// What OpenSSL decrypts, and what it is to encrypt.
struct Behind(ChildStdout, ChildStdin);

impl Read for Behind {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Write for Behind {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.1.flush()
    }
}

/// In plain text until STARTTLS, then OpenSSL stands between.
fn converse(
    mut connection: TcpStream,
    address: Ipv4Addr,
    behind: Behind,
    record: &Mutex<Vec<Received>>,
) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    connection.write_all(b"220 old.test ESMTP\r\n")?;
    let mut lines = BufReader::new(connection.try_clone()?);
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        if line.starts_with("STARTTLS") {
            break;
        }
        connection.write_all(b"250-old.test\r\n250 STARTTLS\r\n")?;
    }
    let inner = reached(address)?;
    connection.write_all(b"220 go ahead\r\n")?;
    let ways = [(connection.try_clone()?, inner.try_clone()?), (inner, connection)];
    let ways = ways.map(|(mut from, mut to)| {
        std::thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        })
    });
    let _ = session(behind, false, true, record)?;
    for way in ways {
        let _ = way.join();
    }
    Ok(())
}

fn reached(address: Ipv4Addr) -> io::Result<TcpStream> {
    let begun = Instant::now();
    loop {
        match TcpStream::connect((address, PORT)) {
            Err(error) if begun.elapsed() > Duration::from_secs(10) => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
            connected => return connected,
        }
    }
}
