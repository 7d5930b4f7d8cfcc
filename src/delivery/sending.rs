//! Sending the test message, as strictly as asked.

use super::line::Transcript;
use super::probing::{asked_name, judge};
use super::session::Session;
use super::{
    Connection, Credentials, Error, Finding, Route, Security, Sent, StartTls, Step, TestMessage, handshake,
};
use crate::tls::Class;

pub(super) async fn send(
    route: &Route,
    security: Security,
    credentials: Option<&Credentials>,
    message: &TestMessage,
    mut log: Transcript,
) -> Result<Sent, Error> {
    let log_lines = &mut log;
    let (session, mut findings) = open(route, security, log_lines).await?;
    let mut session = match allowed(&session.facts, route, security, credentials) {
        Ok(()) => session,
        Err(error) => {
            let _ = session.quit(log_lines).await;
            return Err(error);
        }
    };
    if let Some(credentials) = credentials {
        session.log_in(credentials, log_lines).await?;
    }
    let reply = session.deliver(message, log_lines).await?;
    let connection = session.quit(log_lines).await;
    match &connection.tls {
        Some(tls) => findings.extend(judge(tls, route)),
        None => findings.push(Finding::SentInClear),
    }
    let message_id = message.message_id.clone();
    Ok(Sent { connection, reply, message_id, findings, transcript: log.into_lines() })
}

/// A conversation at the point where the mail could go: inside TLS, or in clear where the class takes that.
async fn open(
    route: &Route,
    security: Security,
    log: &mut Transcript,
) -> Result<(Session, Vec<Finding>), Error> {
    let Security::StartTls(class) = security else {
        return Ok((Session::open(route, true, log).await?, Vec::new()));
    };
    let mut session = Session::open(route, false, log).await?;
    if class == Class::Plain {
        return Ok((session, Vec::new()));
    }
    let strict = class != Class::Opportunistic;
    if session.facts.starttls != StartTls::Offered {
        if strict {
            let _ = session.quit(log).await;
            return Err(Error::NoStartTls { target: route.target.to_string() });
        }
        return Ok((session, vec![Finding::NoStartTls]));
    }
    if let Some(reply) = session.ask_for_tls(log).await? {
        if strict {
            let _ = session.quit(log).await;
            return Err(Error::StartTlsRefused { target: route.target.to_string(), reply });
        }
        return Ok((session, vec![Finding::StartTlsRefused { reply }]));
    }
    let finding = match session.into_tls(route, handshake::ALL, log).await {
        Ok(session) => return Ok((session, Vec::new())),
        Err(error) if strict => return Err(error),
        Err(Error::Handshake { cause, .. }) => Finding::HandshakeFailed { cause },
        Err(Error::OldTls { cause, .. }) => Finding::OldTls { cause },
        Err(error @ Error::TimedOut { step: Step::Handshake, .. }) => {
            Finding::HandshakeFailed { cause: error.to_string() }
        }
        Err(error) => return Err(error),
    };
    // RFC 7435: some protection most of the time. The broken connection is of no use any more.
    Ok((Session::open(route, false, log).await?, vec![finding]))
}

/// Whether the mail, and the password, may go over this connection.
fn allowed(
    facts: &Connection,
    route: &Route,
    security: Security,
    credentials: Option<&Credentials>,
) -> Result<(), Error> {
    let target = || route.target.to_string();
    let tls = facts.tls.as_ref();
    if security == Security::StartTls(Class::Verified) {
        let Some(tls) = tls else { return Err(Error::NoStartTls { target: target() }) };
        if let Some(cause) = &tls.distrust {
            return Err(Error::Untrusted { target: target(), cause: cause.clone() });
        }
        if !tls.name_matches {
            return Err(Error::NameMismatch { target: target(), name: asked_name(route) });
        }
    }
    match (credentials, tls) {
        (None, _) => Ok(()),
        (Some(_), None) => Err(Error::SecretInClear { target: target() }),
        (Some(who), Some(tls)) if who.to_unverified || (tls.trusted && tls.name_matches) => Ok(()),
        (Some(_), Some(_)) => Err(Error::SecretUnverified { target: target() }),
    }
}
