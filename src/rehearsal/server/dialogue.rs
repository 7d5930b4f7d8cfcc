//! One conversation (RFC 5321).

use super::Shared;
use rustls::ServerConnection;
use std::io::{ErrorKind, Result};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// RFC 5321, section 4.5.3.1, allows 512 for a command and 1000 for a line of text; some write more.
const LONGEST_LINE: u64 = 4096;
/// Far more than a test message.
const LARGEST_MESSAGE: usize = 1024 * 1024;
const MOST_RECIPIENTS: usize = 100;
/// Whoever sends so much more than that does not mean to end.
const MOST_READ: usize = 4 * LARGEST_MESSAGE;
/// How long, and how many bytes, a client that is turned away may go on talking.
const FAREWELL: (Duration, usize) = (Duration::from_secs(1), 256 * 1024);

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

struct Client<'a> {
    stream: BufReader<Box<dyn Stream>>,
    peer: SocketAddr,
    shared: &'a Shared,
    /// `TLSv1.3 with cipher … (256/256 bits)`, once there is TLS.
    tls: Option<String>,
    helo: Option<String>,
    extended: bool,
    sender: bool,
    recipients: usize,
}

pub(super) async fn hold(stream: TcpStream, peer: SocketAddr, shared: &Shared) -> Result<()> {
    let _ = stream.set_nodelay(true);
    let stream = BufReader::new(Box::new(stream) as Box<dyn Stream>);
    let (tls, helo) = (None, None);
    let mut client =
        Client { stream, peer, shared, tls, helo, extended: false, sender: false, recipients: 0 };
    client.say(&format!("220 {} ESMTP Postseal practice server", shared.host)).await?;
    loop {
        let line = client.line().await?;
        let line = String::from_utf8_lossy(&line).trim().to_owned();
        let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => client.greet(rest, true).await?,
            "HELO" => client.greet(rest, false).await?,
            "STARTTLS" if client.tls.is_some() => client.say("503 5.5.1 TLS is on already").await?,
            "STARTTLS" => client = client.start_tls().await?,
            "MAIL" => client.mail(rest).await?,
            "RCPT" => client.recipient(rest).await?,
            "DATA" if client.recipients == 0 => client.say("503 5.5.1 RCPT first").await?,
            "DATA" => client.data().await?,
            "RSET" => {
                client.reset();
                client.say("250 2.0.0 Ok").await?;
            }
            "NOOP" => client.say("250 2.0.0 Ok").await?,
            "QUIT" => {
                client.say("221 2.0.0 Bye").await?;
                return client.stream.shutdown().await;
            }
            _ => client.say("502 5.5.2 Unknown command").await?,
        }
    }
}

impl Client<'_> {
    async fn say(&mut self, reply: &str) -> Result<()> {
        let sent = async {
            self.stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
            self.stream.flush().await
        };
        timeout(self.shared.patience.line, sent).await?
    }

    /// Says why, and ends the conversation. What the client still has to say is read: a connection that is closed over
    /// unread bytes is reset, and the reply lost with it.
    async fn turn_away<T>(&mut self, reply: &str) -> Result<T> {
        self.say(reply).await?;
        self.stream.shutdown().await?;
        let mut rest = (&mut self.stream).take(FAREWELL.1 as u64);
        let _ = timeout(FAREWELL.0, tokio::io::copy(&mut rest, &mut tokio::io::sink())).await;
        Err(ErrorKind::InvalidData.into())
    }

    /// The next line with its end. One without CR LF, or with either of them elsewhere, ends the conversation: servers
    /// that read it in another way could be made to see a second message in it (SMTP smuggling).
    async fn line(&mut self) -> Result<Vec<u8>> {
        let mut line = Vec::new();
        let mut limited = (&mut self.stream).take(LONGEST_LINE);
        let read = timeout(self.shared.patience.line, limited.read_until(b'\n', &mut line)).await;
        match read {
            Err(_) => self.turn_away("421 4.4.2 Too slow").await,
            Ok(Err(error)) => Err(error),
            Ok(Ok(0)) => Err(ErrorKind::UnexpectedEof.into()),
            Ok(Ok(_)) if line.iter().position(|byte| *byte == b'\r') == line.len().checked_sub(2) => Ok(line),
            Ok(Ok(_)) => self.turn_away("500 5.5.2 Lines end with CR LF, and are not that long").await,
        }
    }

    async fn greet(&mut self, name: &str, extended: bool) -> Result<()> {
        self.reset();
        // What is copied into a header must not be able to look like anything else.
        let clean = name.len() <= 255
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]_".contains(c));
        if !clean {
            return self.say("501 5.5.4 That is no host name").await;
        }
        (self.helo, self.extended) = (Some(name.to_owned()), extended);
        let host = &self.shared.host;
        let starttls = if self.tls.is_none() { "250-STARTTLS\r\n" } else { "" };
        let reply = if extended {
            format!("250-{host}\r\n{starttls}250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE {LARGEST_MESSAGE}")
        } else {
            format!("250 {host}")
        };
        self.say(&reply).await
    }

    async fn start_tls(mut self) -> Result<Self> {
        // What came in clear behind STARTTLS must not count as said inside TLS.
        if !self.stream.buffer().is_empty() {
            return self.turn_away("503 5.5.1 Nothing may follow STARTTLS").await;
        }
        self.say("220 2.0.0 Ready to start TLS").await?;
        if !self.stream.buffer().is_empty() {
            return Err(ErrorKind::InvalidData.into());
        }
        let acceptor = TlsAcceptor::from(Arc::clone(&self.shared.tls));
        let accepted =
            timeout(self.shared.patience.line, acceptor.accept(self.stream.into_inner())).await??;
        let tls = facts(accepted.get_ref().1);
        let stream = BufReader::new(Box::new(accepted) as Box<dyn Stream>);
        // As if newly connected (RFC 3207, section 4.2).
        Ok(Self { stream, tls, helo: None, extended: false, sender: false, recipients: 0, ..self })
    }

    async fn mail(&mut self, rest: &str) -> Result<()> {
        let reply = if self.helo.is_none() {
            "503 5.5.1 EHLO first"
        } else if self.sender {
            "503 5.5.1 One sender for one message"
        } else if path(rest, "FROM:") {
            self.sender = true;
            "250 2.1.0 Ok"
        } else {
            "501 5.5.4 MAIL FROM:<address>"
        };
        self.say(reply).await
    }

    async fn recipient(&mut self, rest: &str) -> Result<()> {
        let reply = if !self.sender {
            "503 5.5.1 MAIL first"
        } else if self.recipients >= MOST_RECIPIENTS {
            "452 4.5.3 Too many recipients"
        } else if path(rest, "TO:") {
            self.recipients += 1;
            "250 2.1.5 Ok"
        } else {
            "501 5.5.4 RCPT TO:<address>"
        };
        self.say(reply).await
    }

    async fn data(&mut self) -> Result<()> {
        self.say("354 End data with <CR><LF>.<CR><LF>").await?;
        let mut message = self.received().into_bytes();
        let mut read = 0;
        loop {
            let line = self.line().await?;
            read += line.len();
            if read > MOST_READ {
                return self.turn_away("552 5.3.4 The message has no end").await;
            }
            if line == b".\r\n" {
                break;
            }
            let line = line.strip_prefix(b".").unwrap_or(&line);
            // The rest is read, and not kept.
            if message.len() <= LARGEST_MESSAGE {
                message.extend_from_slice(line);
            }
        }
        self.reset();
        if message.len() > LARGEST_MESSAGE {
            return self.say("552 5.3.4 The message is too large").await;
        }
        self.shared.mailbox.keep(message);
        self.say("250 2.0.0 Ok: kept for the rehearsal").await
    }

    fn reset(&mut self) {
        (self.sender, self.recipients) = (false, 0);
    }

    /// As Postfix would write it: readers know that form.
    fn received(&self) -> String {
        let protocol = match (&self.tls, self.extended) {
            (Some(_), _) => "ESMTPS",
            (None, true) => "ESMTP",
            (None, false) => "SMTP",
        };
        let tls =
            self.tls.as_ref().map(|it| format!("\t(using {it})\r\n\t(No client certificate requested)\r\n"));
        let now = OffsetDateTime::now_utc();
        format!(
            "Received: from {} (unknown [{}])\r\n{}\tby {} (Postseal practice server) with {protocol} id {:x};\r\n\t{}\r\n",
            self.helo.as_deref().unwrap_or("unknown"),
            self.peer.ip(),
            tls.unwrap_or_default(),
            self.shared.host,
            now.unix_timestamp_nanos(),
            now.format(&Rfc2822).unwrap_or_default(),
        )
    }
}

fn facts(connection: &ServerConnection) -> Option<String> {
    let version = match connection.protocol_version()? {
        rustls::ProtocolVersion::TLSv1_3 => "TLSv1.3",
        _ => "TLSv1.2",
    };
    // The name that IANA gave it: rustls writes the version into those of TLS 1.3.
    let suite = format!("{:?}", connection.negotiated_cipher_suite()?.suite()).replace("TLS13_", "TLS_");
    let bits = if suite.contains("AES_128") { 128 } else { 256 };
    Some(format!("{version} with cipher {suite} ({bits}/{bits} bits)"))
}

/// `FROM:<address> PARAMETERS`: nothing is done with the address.
fn path(text: &str, keyword: &str) -> bool {
    let Some((start, rest)) = text.split_at_checked(keyword.len()) else { return false };
    let rest = rest.trim_start();
    start.eq_ignore_ascii_case(keyword) && rest.starts_with('<') && rest.contains('>')
}
