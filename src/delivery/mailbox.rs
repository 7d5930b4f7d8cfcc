//! The certificate that users' programs see: IMAP (RFC 9051) and POP3 (RFC 1939), up to the handshake.
//!
//! In clear both ask for TLS by a command first (RFC 9051, section 6.2.1; RFC 2595, section 4).

use super::line::{Side, Transcript, escaped};
use super::reach::{Reached, reach};
use super::session::told;
use super::wire::{self, Stream};
use super::{Connection, Error, Finding, Malformed, Route, StartTls, Step, handshake};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

/// Lines of a greeting are never longer.
const LONGEST_LINE: usize = 8192;
/// Nobody has more to tell before the reply.
const MOST_OTHERS: usize = 50;

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

/// How far one gets.
pub(super) enum Entered {
    /// Inside TLS, after the greeting.
    Inside(Box<dyn Stream>, Connection),
    /// TLS is refused, with these words.
    Refused(Connection, String),
}

/// Greeting, TLS, and no more.
pub(super) async fn look(
    route: &Route,
    protocol: Protocol,
    implicit: bool,
    log: &mut Transcript,
) -> Result<(Connection, Option<Finding>), Error> {
    match enter(route, protocol, implicit, log).await {
        Ok(Entered::Inside(_, facts)) => Ok((facts, None)),
        Ok(Entered::Refused(facts, reply)) => Ok((facts, Some(Finding::StartTlsRefused { reply }))),
        Err(error) => match (Finding::of_handshake(&error), log.last_seen()) {
            (Some(finding), Some(facts)) => Ok((facts, Some(finding))),
            _ => Err(error),
        },
    }
}

/// Up to where a user would log in.
pub(super) async fn enter(
    route: &Route,
    protocol: Protocol,
    implicit: bool,
    log: &mut Transcript,
) -> Result<Entered, Error> {
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
    if !implicit {
        facts.banner = greeting(&mut *stream, route, protocol, log).await?;
        log.saw(&facts);
        if let Some(reply) = ask_for_tls(&mut *stream, route, protocol, log).await? {
            facts.starttls = StartTls::Refused;
            return Ok(Entered::Refused(facts, reply));
        }
    }
    let settled = handshake::handshake(stream, route, handshake::ALL).await;
    let (mut inside, tls) = told(settled, log).await?;
    facts.tls = Some(tls);
    log.saw(&facts);
    if implicit {
        facts.banner = greeting(&mut *inside, route, protocol, log).await?;
        log.saw(&facts);
    }
    Ok(Entered::Inside(inside, facts))
}

/// The reply, if it is a refusal.
async fn ask_for_tls(
    stream: &mut dyn Stream,
    route: &Route,
    protocol: Protocol,
    log: &mut Transcript,
) -> Result<Option<String>, Error> {
    let (command, good) = match protocol {
        Protocol::Imap => ("a STARTTLS", "A OK"),
        Protocol::Pop3 => ("STLS", "+OK"),
    };
    log.say(Side::Client, command).await;
    let sent = stream.write_all(format!("{command}\r\n").as_bytes()).await;
    sent.map_err(|error| wire::broken(&route.target.to_string(), Step::StartTls, &error))?;
    let mut reply = line(stream, route, Step::StartTls).await?;
    let mut others = 0;
    // IMAP may tell other things first.
    while protocol == Protocol::Imap && reply.starts_with("* ") && others < MOST_OTHERS {
        log.say(Side::Server, &reply).await;
        reply = line(stream, route, Step::StartTls).await?;
        others += 1;
    }
    log.say(Side::Server, &reply).await;
    Ok((!reply.to_ascii_uppercase().starts_with(good)).then(|| escaped(&reply)))
}

/// The mechanisms by which a user may log in, as IMAP tells them (RFC 9051, section 7.2.2).
pub(super) async fn mechanisms(stream: &mut dyn Stream, route: &Route) -> Result<String, Error> {
    let sent = stream.write_all(b"c CAPABILITY\r\n").await;
    sent.map_err(|error| wire::broken(&route.target.to_string(), Step::Auth, &error))?;
    let mut offered = Vec::new();
    for _ in 0..MOST_OTHERS {
        let reply = line(stream, route, Step::Auth).await?.to_ascii_uppercase();
        if !reply.starts_with("* ") {
            break;
        }
        offered.extend(reply.split(' ').filter_map(|word| word.strip_prefix("AUTH=").map(str::to_owned)));
    }
    Ok(offered.join(" "))
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
                Err(error) => return Err(wire::broken(&target(), step, &error)),
            }
        }
    };
    let seconds = route.deadline.as_secs();
    timeout(route.deadline, read)
        .await
        .unwrap_or_else(|_| Err(Error::TimedOut { target: target(), step, seconds }))
}
