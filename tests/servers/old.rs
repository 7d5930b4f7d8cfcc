//! TLS 1.1 and nothing newer. Our own TLS library is too young for that: OpenSSL's test programs speak it, and our
//! conversation goes through them.

use crate::authority::Identity;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// With which ciphers, where OpenSSL has its own mind about what is safe.
const CIPHERS: &str = "ALL:@SECLEVEL=0";

/// What OpenSSL decrypts, and what it is to encrypt. Ends when dropped.
pub struct Behind {
    openssl: Child,
    decrypted: ChildStdout,
    to_encrypt: ChildStdin,
}

impl Behind {
    fn spawn(openssl: &mut Command) -> io::Result<Self> {
        let mut openssl =
            openssl.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let (decrypted, to_encrypt) = (openssl.stdout.take().unwrap(), openssl.stdin.take().unwrap());
        Ok(Self { openssl, decrypted, to_encrypt })
    }
}

impl Read for Behind {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.decrypted.read(buffer)
    }
}

impl Write for Behind {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to_encrypt.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to_encrypt.flush()
    }
}

impl Drop for Behind {
    fn drop(&mut self) {
        let _ = self.openssl.kill();
        let _ = self.openssl.wait();
    }
}

/// What a server of that kind shows.
pub struct Shown(tempfile::TempDir);

impl Shown {
    /// This certificate.
    pub fn new(identity: &Identity) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("key"), &identity.key_pem).unwrap();
        std::fs::write(folder.path().join("certificate"), &identity.certificate_pem).unwrap();
        Self(folder)
    }

    /// Goes on over TLS on a connection to a server at `address`, with `converse` behind OpenSSL.
    pub fn serve(
        &self,
        connection: TcpStream,
        address: Ipv4Addr,
        converse: impl FnOnce(Behind) -> io::Result<()>,
    ) -> io::Result<()> {
        let port = TcpListener::bind((address, 0))?.local_addr()?.port();
        let mut openssl = Command::new("openssl");
        let openssl = openssl
            .args(["s_server", "-quiet", "-tls1_1", "-cipher", CIPHERS, "-naccept", "1", "-accept"])
            .arg(format!("{address}:{port}"))
            .arg("-key")
            .arg(self.0.path().join("key"))
            .arg("-cert")
            .arg(self.0.path().join("certificate"))
            .arg("-cert_chain")
            .arg(self.0.path().join("certificate"));
        let behind = Behind::spawn(openssl)?;
        let inner = reached(address, port)?;
        let mut plain = connection.try_clone()?;
        plain.write_all(b"220 go ahead\r\n")?;
        let ways = [(plain, inner.try_clone()?), (inner, connection)].map(|(mut from, mut to)| {
            std::thread::spawn(move || {
                let _ = io::copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Both);
            })
        });
        let conversed = converse(behind);
        for way in ways {
            let _ = way.join();
        }
        conversed
    }
}

/// A client of that kind which has said STARTTLS to this server; `None` where they found no version in common.
pub fn connect(server: Ipv4Addr, port: u16) -> Option<Behind> {
    let mut openssl = Command::new("openssl");
    let openssl = openssl
        .args(["s_client", "-quiet", "-starttls", "smtp", "-tls1_1", "-cipher", CIPHERS, "-connect"])
        .arg(format!("{server}:{port}"));
    let mut behind = Behind::spawn(openssl).unwrap();
    // It is asked for something that every server answers; where the handshake failed, OpenSSL has ended.
    let _ = behind.write_all(b"NOOP\r\n");
    let mut answer = String::new();
    let read = BufReader::with_capacity(1, &mut behind).read_line(&mut answer);
    read.is_ok_and(|length| length > 0).then_some(behind)
}

fn reached(address: Ipv4Addr, port: u16) -> io::Result<TcpStream> {
    let begun = Instant::now();
    loop {
        match TcpStream::connect((address, port)) {
            Err(error) if begun.elapsed() > Duration::from_secs(60) => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
            connected => return connected,
        }
    }
}
