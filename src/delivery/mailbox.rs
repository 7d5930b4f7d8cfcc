//! The certificate that users' programs see: IMAP (RFC 9051) and POP3 (RFC 1939), up to the handshake.
//!
//! In clear both ask for TLS by a command first (RFC 9051, section 6.2.1; RFC 2595, section 4).

use super::line::{Side, Transcript, escaped};
use super::reach::{Reached, reach};
use super::session::told;
use super::wire::Stream;
use super::{Connection, Error, Finding, Malformed, Route, StartTls, Step, handshake};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

/// Lines of a greeting are never longer.
const LONGEST_LINE: usize = 8192;

/// How mail is fetched at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    Imap,
    Pop3,
}

/// The protocol of a port, and whether TLS begins with the first byte.
pub(super) const fn of_port(port: u16) -> Option<(Protocol, bool)> {
    match port {
        143 => Some((Protocol::Imap, false)),
        993 => Some((Protocol::Imap, true)),
        110 => Some((Protocol::Pop3, false)),
        995 => Some((Protocol::Pop3, true)),
        _ => None,
    }
}

/// Greeting, TLS, and no more.
pub(super) async fn look(
    route: &Route,
    protocol: Protocol,
    implicit: bool,
    log: &mut Transcript,
) -> Result<(Connection, Option<Finding>), Error> {
    let Reached { mut stream, remote, .. } = reach(route).await?;
    let mut facts = Connection {
        target: route.target.to_string(),
        ip: remote,
        port: route.target.port,
        banner: String::new(),
        software: None,
        starttls: if implicit { StartTls::Implicit } else { StartTls::Offered },
        capabilities: Vec::new(),
        tls: None,
    };
    log.saw(&facts);
    if implicit {
        let (mut inside, tls) = told(handshake::handshake(stream, route, handshake::ALL).await, log).await?;
        facts.tls = Some(tls);
        facts.banner = greeting(&mut *inside, route, protocol, log).await?;
        log.saw(&facts);
        return Ok((facts, None));
    }
    facts.banner = greeting(&mut *stream, route, protocol, log).await?;
    log.saw(&facts);
    let (command, good) = match protocol {
        Protocol::Imap => ("a STARTTLS", "a OK"),
        Protocol::Pop3 => ("STLS", "+OK"),
    };
    log.say(Side::Client, command).await;
    let sent = stream.write_all(format!("{command}\r\n").as_bytes()).await;
    sent.map_err(|error| super::wire::broken(&facts.target, Step::StartTls, &error))?;
    let mut reply = line(&mut *stream, route, Step::StartTls).await?;
    // IMAP may tell other things first.
    while protocol == Protocol::Imap && reply.starts_with("* ") {
        log.say(Side::Server, &reply).await;
        reply = line(&mut *stream, route, Step::StartTls).await?;
    }
    log.say(Side::Server, &reply).await;
    if !reply.to_ascii_uppercase().starts_with(&good.to_ascii_uppercase()) {
        facts.starttls = StartTls::Refused;
        return Ok((facts, Some(Finding::StartTlsRefused { reply: escaped(&reply) })));
    }
    match told(handshake::handshake(stream, route, handshake::ALL).await, log).await {
        Ok((_, tls)) => facts.tls = Some(tls),
        Err(Error::Handshake { cause, .. }) => return Ok((facts, Some(Finding::HandshakeFailed { cause }))),
        Err(Error::OldTls { cause, .. }) => return Ok((facts, Some(Finding::OldTls { cause }))),
        Err(error) => return Err(error),
    }
    log.saw(&facts);
    Ok((facts, None))
}

async fn greeting(
    stream: &mut dyn Stream,
    route: &Route,
    protocol: Protocol,
    log: &mut Transcript,
) -> Result<String, Error> {
    let greeting = line(stream, route, Step::Greeting).await?;
    log.say(Side::Server, &greeting).await;
    let good: &[&str] = match protocol {
        Protocol::Imap => &["* OK", "* PREAUTH"],
        Protocol::Pop3 => &["+OK"],
    };
    if good.iter().any(|sign| greeting.starts_with(sign)) {
        return Ok(escaped(&greeting));
    }
    let target = route.target.to_string();
    Err(Error::Rejected { target, step: Step::Greeting, reply: escaped(&greeting) })
}

async fn line(stream: &mut dyn Stream, route: &Route, step: Step) -> Result<String, Error> {
    let target = || route.target.to_string();
    let read = async {
        let mut line = Vec::new();
        loop {
            // Byte by byte: what comes behind the line belongs to the handshake.
            match stream.read_u8().await {
                Ok(b'\n') => return Ok(String::from_utf8_lossy(&line).trim_end().to_owned()),
                Ok(_) if line.len() >= LONGEST_LINE => {
                    return Err(Error::NotSmtp { target: target(), step, cause: Malformed::LineTooLong });
                }
                Ok(byte) => line.push(byte),
                Err(error) => return Err(super::wire::broken(&target(), step, &error)),
            }
        }
    };
    let seconds = route.deadline.as_secs();
    let waited: Duration = route.deadline;
    timeout(waited, read).await.unwrap_or_else(|_| Err(Error::TimedOut { target: target(), step, seconds }))
}
