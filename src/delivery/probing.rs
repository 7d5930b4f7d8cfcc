//! Looking at a server.

use super::line::{Side, Transcript};
use super::session::Session;
use super::{Connection, Error, Finding, Probe, Route, Tls, handshake};
use crate::tls::TlsVersion;
use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};

/// Port 465 speaks TLS from the first byte on (RFC 8314), every other port begins in clear.
pub(super) const IMPLICIT_PORT: u16 = 465;

pub(super) async fn probe(route: &Route, mut log: Transcript) -> Result<Probe, Error> {
    let implicit = route.target.port == IMPLICIT_PORT;
    let (connection, mut findings) = look(route, implicit, handshake::ALL, &mut log).await?;
    let mut versions: Vec<_> = TlsVersion::ALL.map(|version| (version, None)).into();
    if let Some(tls) = &connection.tls {
        for (version, ours) in [(TlsVersion::Tls12, &TLS12), (TlsVersion::Tls13, &TLS13)] {
            let spoken = if tls.version == version {
                Some(true)
            } else {
                log.say(Side::Tls, &format!("{version}?")).await;
                speaks(route, implicit, ours, &mut log).await
            };
            if let Some(entry) = versions.iter_mut().find(|(of, _)| *of == version) {
                entry.1 = spoken;
            }
            if spoken == Some(false) {
                findings.push(if version == TlsVersion::Tls12 { Finding::NoTls12 } else { Finding::NoTls13 });
            }
        }
    }
    Ok(Probe { connection, versions, findings, transcript: log.into_lines() })
}

/// What is to be said about a handshake that succeeded.
pub(super) fn judge(tls: &Tls, route: &Route) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(cause) = &tls.distrust {
        findings.push(Finding::Untrusted { cause: cause.clone() });
    }
    if !tls.name_matches {
        findings.push(Finding::NameMismatch { name: asked_name(route) });
    }
    findings
}

/// The name that the certificate was held against.
pub(super) fn asked_name(route: &Route) -> String {
    route.target.name().map_or_else(|| route.target.host.to_string(), ToString::to_string)
}

async fn look(
    route: &Route,
    implicit: bool,
    versions: handshake::Versions<'_>,
    log: &mut Transcript,
) -> Result<(Connection, Vec<Finding>), Error> {
    let mut session = Session::open(route, implicit, log).await?;
    if implicit {
        let connection = session.quit(log).await;
        let findings = connection.tls.as_ref().map(|tls| judge(tls, route)).unwrap_or_default();
        return Ok((connection, findings));
    }
    if !session.offers("STARTTLS") {
        return Ok((session.quit(log).await, vec![Finding::NoStartTls]));
    }
    if let Some(reply) = session.ask_for_tls(log).await? {
        return Ok((session.quit(log).await, vec![Finding::StartTlsRefused { reply }]));
    }
    let before = session.facts.clone();
    match session.into_tls(route, versions, log).await {
        Ok(session) => {
            let connection = session.quit(log).await;
            let findings = connection.tls.as_ref().map(|tls| judge(tls, route)).unwrap_or_default();
            Ok((connection, findings))
        }
        Err(Error::Handshake { cause, .. }) => Ok((before, vec![Finding::HandshakeFailed { cause }])),
        Err(Error::OldTls { cause, .. }) => Ok((before, vec![Finding::OldTls { cause }])),
        Err(error) => Err(error),
    }
}

/// Whether the server speaks this version, by a connection that offers no other. A server that does not answer
/// a second time (some allow few connections) leaves the question open.
async fn speaks(
    route: &Route,
    implicit: bool,
    version: &'static SupportedProtocolVersion,
    log: &mut Transcript,
) -> Option<bool> {
    let seen = if implicit {
        Session::open_with(route, Some(&[version]), log).await.map(|session| session.facts.tls.is_some())
    } else {
        look(route, false, &[version], log).await.map(|(connection, _)| connection.tls.is_some())
    };
    match seen {
        Ok(spoken) => Some(spoken),
        Err(Error::Handshake { .. } | Error::OldTls { .. }) => Some(false),
        Err(_) => None,
    }
}
