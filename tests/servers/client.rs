//! A mail server of somebody else, which sends mail to the one under test.

use rustls::{ClientConfig, ClientConnection, StreamOwned};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Taken,
    /// It was refused: the first line of the answer.
    Refused(String),
    /// The server ended the TLS handshake, or the connection after it.
    BrokenOff(String),
}

impl Outcome {
    /// Whether it was refused with this code.
    pub fn is_refused_with(&self, code: &str) -> bool {
        matches!(self, Self::Refused(line) if line.starts_with(code))
    }
}

/// What the server offers to a client in plain text.
pub fn offers(server: Ipv4Addr) -> Vec<String> {
    offers_on(server, 25)
}

/// What it offers on this port.
pub fn offers_on(server: Ipv4Addr, port: u16) -> Vec<String> {
    let mut plain = Conversation::over(connect(server, port));
    let _ = plain.reply().unwrap();
    let offered = plain.say("EHLO client.test").unwrap();
    let _ = plain.say("QUIT").unwrap();
    offered.lines().map(|line| line[4..].trim().to_owned()).collect()
}

/// Sends a message, over TLS where `tls` says how.
pub fn send(server: Ipv4Addr, from: &str, to: &str, tls: Option<ClientConfig>) -> Outcome {
    send_over(connect(server, 25), &[], from, to, tls)
}

/// Hands in a message on port 587, after these lines.
pub fn hand_in(
    server: Ipv4Addr,
    before: &[&str],
    from: &str,
    to: &str,
    tls: Option<ClientConfig>,
) -> Outcome {
    send_over(connect(server, 587), before, from, to, tls)
}

/// Sends a message on a connection that is encrypted by somebody else, after these lines.
pub fn send_through(encrypted: impl Read + Write, before: &[&str], from: &str, to: &str) -> Outcome {
    let mut encrypted = Conversation::over(encrypted);
    let sent = encrypted.say("EHLO client.test").and_then(|_| encrypted.mail(before, from, to));
    sent.unwrap_or_else(|error| Outcome::BrokenOff(error.to_string()))
}

/// Sends a message, by a client that has this address.
pub fn send_as(
    client: Ipv4Addr,
    server: Ipv4Addr,
    from: &str,
    to: &str,
    tls: Option<ClientConfig>,
) -> Outcome {
    send_over(connect_as(client, server), &[], from, to, tls)
}

/// Says these lines on a port and returns the answers, the first of them to EHLO; over TLS where `tls` says how: from
/// the first byte on port 465, otherwise after STARTTLS.
pub fn say(server: Ipv4Addr, port: u16, tls: Option<ClientConfig>, lines: &[&str]) -> Vec<String> {
    let stream = prepared(TcpStream::connect((server, port)).unwrap());
    let Some(tls) = tls else {
        let mut plain = Conversation::over(stream);
        let _ = plain.reply().unwrap();
        return plain.say_all(lines);
    };
    if port != 465 {
        let mut plain = Conversation::over(stream.try_clone().unwrap());
        let _ = plain.reply().unwrap();
        let _ = plain.say("EHLO client.test").unwrap();
        assert!(plain.say("STARTTLS").unwrap().starts_with("220"));
    }
    let client = ClientConnection::new(Arc::new(tls), "mx.home.test".try_into().unwrap()).unwrap();
    let mut encrypted = Conversation::over(StreamOwned::new(client, stream));
    if port == 465 {
        let _ = encrypted.reply().unwrap();
    }
    encrypted.say_all(lines)
}

/// What the server offers to a client that has this address.
pub fn offers_to(client: Ipv4Addr, server: Ipv4Addr) -> String {
    let mut plain = Conversation::over(connect_as(client, server));
    let _ = plain.reply().unwrap();
    plain.say_all(&[]).concat()
}

/// The versions of TLS that a client gets when it insists on one of them.
pub fn speaks(server: Ipv4Addr) -> Vec<&'static str> {
    speaks_on(server, "smtp", 25)
}

/// The same on another port, where this protocol is asked for TLS.
pub fn speaks_on(server: Ipv4Addr, protocol: &str, port: u16) -> Vec<&'static str> {
    let mut all = vec!["tls1", "tls1_1", "tls1_2", "tls1_3"];
    all.retain(|version| {
        let mut openssl = Command::new("openssl");
        let openssl = openssl
            .args(["s_client", "-starttls", protocol, "-brief", "-cipher", "DEFAULT:@SECLEVEL=0", "-connect"])
            .arg(format!("{server}:{port}"))
            .arg(format!("-{version}"))
            .stdin(Stdio::null());
        let printed = String::from_utf8_lossy(&openssl.output().unwrap().stderr).into_owned();
        let spoken = printed.lines().find_map(|line| line.strip_prefix("Protocol version: TLSv"));
        let wanted = version.trim_start_matches("tls").replace('_', ".");
        assert!(spoken.is_none_or(|spoken| spoken == wanted), "{printed}");
        spoken.is_some()
    });
    all
}

fn send_over(stream: TcpStream, before: &[&str], from: &str, to: &str, tls: Option<ClientConfig>) -> Outcome {
    let mut plain = Conversation::over(stream.try_clone().unwrap());
    let _ = plain.reply().unwrap();
    let offered = plain.say("EHLO client.test").unwrap();
    let Some(tls) = tls else { return plain.mail(before, from, to).unwrap() };

    assert!(offered.contains("STARTTLS"), "{offered}");
    assert!(plain.say("STARTTLS").unwrap().starts_with("220"));
    let name = "mx.home.test".try_into().unwrap();
    let client = ClientConnection::new(Arc::new(tls), name).unwrap();
    let mut encrypted = Conversation::over(StreamOwned::new(client, stream));
    // With TLS 1.3 a server's refusal of the client's certificate is seen only after the handshake.
    let sent = encrypted.say("EHLO client.test").and_then(|_| encrypted.mail(before, from, to));
    sent.unwrap_or_else(|error| Outcome::BrokenOff(error.to_string()))
}

/// A server that begins anew does not listen for a moment.
fn connect(server: Ipv4Addr, port: u16) -> TcpStream {
    let begun = Instant::now();
    loop {
        match TcpStream::connect((server, port)) {
            Err(error) if begun.elapsed() > Duration::from_secs(60) => panic!("{error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
            Ok(stream) => return prepared(stream),
        }
    }
}

/// As [`connect`], from an address of one's own.
fn connect_as(client: Ipv4Addr, server: Ipv4Addr) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let begun = Instant::now();
    loop {
        let connected = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind((client, 0).into()).unwrap();
            socket.connect((server, 25).into()).await
        });
        match connected {
            Err(error) if begun.elapsed() > Duration::from_secs(60) => panic!("{error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
            Ok(stream) => {
                let stream = stream.into_std().unwrap();
                stream.set_nonblocking(false).unwrap();
                return prepared(stream);
            }
        }
    }
}

fn prepared(stream: TcpStream) -> TcpStream {
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

struct Conversation<S: Read + Write>(BufReader<S>);

impl<S: Read + Write> Conversation<S> {
    fn over(stream: S) -> Self {
        Self(BufReader::new(stream))
    }

    fn say(&mut self, line: &str) -> io::Result<String> {
        self.0.get_mut().write_all(format!("{line}\r\n").as_bytes())?;
        self.0.get_mut().flush()?;
        self.reply()
    }

    fn reply(&mut self) -> io::Result<String> {
        let mut reply = String::new();
        loop {
            let begun = reply.len();
            if self.0.read_line(&mut reply)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if reply.as_bytes().get(begun + 3) != Some(&b'-') {
                return Ok(reply);
            }
        }
    }

    fn say_all(&mut self, lines: &[&str]) -> Vec<String> {
        let lines = ["EHLO client.test"].iter().chain(lines);
        let answers = lines.map(|line| self.say(line).unwrap()).collect();
        let _ = self.say("QUIT");
        answers
    }

    fn mail(&mut self, before: &[&str], from: &str, to: &str) -> io::Result<Outcome> {
        let message = format!("From: <{from}>\r\nTo: <{to}>\r\nSubject: test\r\n\r\nHello.\r\n.");
        // RFC 6531, section 3.4.
        let letters = if from.is_ascii() { "" } else { " SMTPUTF8" };
        let lines =
            [format!("MAIL FROM:<{from}>{letters}"), format!("RCPT TO:<{to}>"), "DATA".to_owned(), message];
        for line in before.iter().map(|line| (*line).to_owned()).chain(lines) {
            let reply = self.say(&line)?;
            if !reply.starts_with(['2', '3']) {
                // Some end the connection themselves.
                let _ = self.say("QUIT");
                return Ok(Outcome::Refused(reply.lines().next().unwrap_or_default().to_owned()));
            }
        }
        let _ = self.say("QUIT")?;
        Ok(Outcome::Taken)
    }
}
