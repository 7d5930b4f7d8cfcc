//! A mail server of somebody else, to which mail is sent: it records what came, and whether it came over TLS.

use crate::authority::Identity;
use crate::network::bound;
use crate::old::Shown;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A message that came.
#[derive(Debug, Clone)]
pub struct Received {
    /// To whom, as the envelope says.
    pub to: String,
    /// Whether the connection was encrypted.
    pub tls: bool,
}

/// What a server offers beside plain text.
enum Offer {
    Nothing,
    Tls(Arc<ServerConfig>),
    /// TLS 1.1 and nothing newer.
    Old(Shown),
}

/// A receiving server. Ends when dropped.
pub struct Peer {
    received: Arc<Mutex<Vec<Received>>>,
    stop: Arc<AtomicBool>,
    address: Ipv4Addr,
    thread: Option<JoinHandle<()>>,
}

impl Peer {
    /// Starts on port 25 of `address`; offers STARTTLS where it has something to show.
    pub fn start(address: Ipv4Addr, tls: Option<Arc<ServerConfig>>) -> Self {
        Self::start_with(address, tls.map_or(Offer::Nothing, Offer::Tls), false)
    }

    /// The same, for addresses in any letters (RFC 6531).
    pub fn start_for_any_letters(address: Ipv4Addr, tls: Option<Arc<ServerConfig>>) -> Self {
        Self::start_with(address, tls.map_or(Offer::Nothing, Offer::Tls), true)
    }

    /// The same, with TLS 1.1 and nothing newer.
    pub fn start_old(address: Ipv4Addr, identity: &Identity) -> Self {
        Self::start_with(address, Offer::Old(Shown::new(identity)), false)
    }

    fn start_with(address: Ipv4Addr, offer: Offer, letters: bool) -> Self {
        let listener = bound(|| TcpListener::bind((address, 25)));
        let received = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let (record, asked, offer) = (Arc::clone(&received), Arc::clone(&stop), Arc::new(offer));
        let thread = std::thread::spawn(move || {
            for connection in listener.incoming() {
                if asked.load(Ordering::Relaxed) {
                    return;
                }
                let (record, offer) = (Arc::clone(&record), Arc::clone(&offer));
                let _ = std::thread::spawn(move || {
                    // A handshake that is broken off is what some tests are about.
                    connection.and_then(|connection| converse(connection, address, &offer, letters, &record))
                });
            }
        });
        Self { received, stop, address, thread: Some(thread) }
    }

    /// What came for this address.
    pub fn received(&self, to: &str) -> Vec<Received> {
        let all = self.received.lock().unwrap();
        all.iter().filter(|it| it.to == to).cloned().collect()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // Wakes the listener.
        let _ = TcpStream::connect((self.address, 25));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn converse(
    connection: TcpStream,
    address: Ipv4Addr,
    offer: &Offer,
    letters: bool,
    record: &Mutex<Vec<Received>>,
) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(60)))?;
    connection.set_write_timeout(Some(Duration::from_secs(60)))?;
    let mut plain = connection.try_clone()?;
    plain.write_all(b"220 peer.test ESMTP\r\n")?;
    if !session(&plain, !matches!(offer, Offer::Nothing), letters, false, record)? {
        return Ok(());
    }
    match offer {
        Offer::Nothing => Ok(()),
        Offer::Tls(tls) => {
            plain.write_all(b"220 go ahead\r\n")?;
            let server = ServerConnection::new(Arc::clone(tls)).map_err(io::Error::other)?;
            session(StreamOwned::new(server, connection), false, letters, true, record).map(drop)
        }
        Offer::Old(shown) => {
            shown.serve(connection, address, |behind| session(behind, false, letters, true, record).map(drop))
        }
    }
}

/// One conversation; `true` where the client wants to go on over TLS.
fn session(
    stream: impl Read + Write,
    offer: bool,
    letters: bool,
    tls: bool,
    record: &Mutex<Vec<Received>>,
) -> io::Result<bool> {
    let mut stream = BufReader::new(stream);
    let mut recipients = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(false);
        }
        let line = line.trim_end();
        let reply: &[u8] = match line.to_ascii_uppercase() {
            word if word.starts_with("EHLO") || word.starts_with("LHLO") => match (offer, letters) {
                (true, true) => b"250-peer.test\r\n250-SMTPUTF8\r\n250 STARTTLS\r\n",
                (true, false) => b"250-peer.test\r\n250 STARTTLS\r\n",
                (false, true) => b"250-peer.test\r\n250 SMTPUTF8\r\n",
                (false, false) => b"250 ok\r\n",
            },
            word if word == "STARTTLS" && offer => return Ok(true),
            word if word.starts_with("RCPT TO:<") => {
                recipients.extend(line[9..].split_once('>').map(|(to, _)| to.to_owned()));
                b"250 ok\r\n"
            }
            word if word == "DATA" => {
                stream.get_mut().write_all(b"354 go on\r\n")?;
                let mut line = Vec::new();
                while line != b".\r\n" {
                    line.clear();
                    if stream.read_until(b'\n', &mut line)? == 0 {
                        return Ok(false);
                    }
                }
                record.lock().unwrap().extend(recipients.drain(..).map(|to| Received { to, tls }));
                b"250 taken\r\n"
            }
            word if word == "QUIT" => b"221 bye\r\n",
            word if ["HELO", "MAIL", "RSET", "NOOP"].iter().any(|it| word.starts_with(it)) => b"250 ok\r\n",
            _ => b"502 not known\r\n",
        };
        stream.get_mut().write_all(reply)?;
        stream.get_mut().flush()?;
    }
}
