//! Sending the test message, as strictly as asked.

use super::line::Transcript;
use super::probing::{asked_name, judge};
use super::session::Session;
use super::{
    Connection, Credentials, Error, Finding, Reason, Route, Security, StartTls, Step, TestMessage, handshake,
};
use crate::tls::Class;

/// Hands it over: the connection that carried it, and the server's last word.
pub(super) async fn send(
    route: &Route,
    security: Security,
    credentials: Option<&Credentials>,
    message: &TestMessage,
    log: &mut Transcript,
) -> Result<(Connection, String), Error> {
    let route = &Route { carries_ours: true, ..route.clone() };
    let mut session = open(route, security, log).await?;
    if let Some(tls) = &session.facts.tls {
        log.found(judge(tls, route).await);
    }
    if let Err(error) = allowed(&session.facts, route, security, credentials) {
        let _ = session.quit(log).await;
        return Err(error);
    }
    if let Some(credentials) = credentials {
        session.log_in(credentials, log).await?;
    }
    let reply = session.deliver(message, log).await?;
    let connection = session.quit(log).await;
    if connection.tls.is_none() {
        log.found([Finding::SentInClear]);
    }
    Ok((connection, reply))
}

/// A conversation at the point where the mail could go: inside TLS, or in clear where the class takes that.
async fn open(route: &Route, security: Security, log: &mut Transcript) -> Result<Session, Error> {
    let Security::StartTls(class) = security else {
        return Session::open(route, true, log).await;
    };
    let mut session = Session::open(route, false, log).await?;
    if class == Class::Plain {
        return Ok(session);
    }
    let strict = class != Class::Opportunistic;
    if session.facts.starttls != StartTls::Offered {
        if strict {
            let _ = session.quit(log).await;
            return Err(Error::NoStartTls { target: route.target.to_string() });
        }
        log.found([Finding::NoStartTls]);
        return Ok(session);
    }
    if let Some(reply) = session.ask_for_tls(log).await? {
        if strict {
            let _ = session.quit(log).await;
            return Err(Error::StartTlsRefused { target: route.target.to_string(), reply });
        }
        log.found([Finding::StartTlsRefused { reply }]);
        return Ok(session);
    }
    let finding = match session.into_tls(route, handshake::ALL, log).await {
        Ok(session) => return Ok(session),
        Err(error) if strict => return Err(error),
        Err(Error::Handshake { cause, .. }) => Finding::HandshakeFailed { cause },
        Err(Error::OldTls { cause, .. }) => Finding::OldTls { cause },
        Err(error @ Error::TimedOut { step: Step::Handshake, .. }) => {
            Finding::HandshakeFailed { cause: Reason::late(&error) }
        }
        Err(error) => return Err(error),
    };
    log.found([finding]);
    // RFC 7435: some protection most of the time. The broken connection is of no use any more.
    Session::open(route, false, log).await
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
