//! Looking at a server.

use super::line::{Side, Transcript};
use super::session::Session;
use super::{Connection, Error, Finding, Route, Tls, handshake};
use crate::certificate::{Certificate, Finding as Flaw, check_sent};
use crate::explain::Severity;
use crate::tls::TlsVersion;
use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};

/// Port 465 speaks TLS from the first byte on (RFC 8314), every other port begins in clear.
pub(super) const IMPLICIT_PORT: u16 = 465;

/// For each version whether the server speaks it, where that could be found out.
pub(super) type Versions = Vec<(TlsVersion, Option<bool>)>;

pub(super) async fn probe(route: &Route, log: &mut Transcript) -> Result<(Connection, Versions), Error> {
    let implicit = route.target.port == IMPLICIT_PORT;
    let (connection, finding) = look(route, implicit, handshake::ALL, log).await?;
    log.found(finding);
    let mut versions: Versions = TlsVersion::ALL.map(|version| (version, None)).into();
    if let Some(tls) = &connection.tls {
        log.found(judge(tls, route).await);
        for (version, ours) in [(TlsVersion::Tls12, &TLS12), (TlsVersion::Tls13, &TLS13)] {
            let spoken = if tls.version == version {
                Some(true)
            } else {
                log.say(Side::Tls, &format!("{version}?")).await;
                speaks(route, implicit, ours, log).await
            };
            if let Some(entry) = versions.iter_mut().find(|(of, _)| *of == version) {
                entry.1 = spoken;
            }
            if spoken == Some(false) {
                log.found([if version == TlsVersion::Tls12 { Finding::NoTls12 } else { Finding::NoTls13 }]);
            }
        }
    }
    Ok((connection, versions))
}

/// What is to be said about the certificate of a handshake that succeeded.
pub(super) async fn judge(tls: &Tls, route: &Route) -> Vec<Finding> {
    let sent: Vec<Certificate> = tls.chain.iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    let names = sent.first().map(|own| own.dns_names.join(", ")).unwrap_or_default();
    let (host, trust, at) = (route.target.name().cloned(), route.trust.clone(), route.at);
    let checked = tokio::task::spawn_blocking(move || check_sent(sent, host.as_ref(), trust, at)).await;
    let mut findings = checked.map(|checked| checked.findings).unwrap_or_default();
    // The handshake's word counts: what it holds against the certificate is told, even where nothing else finds it.
    if !tls.name_matches && !findings.iter().any(|it| matches!(it, Flaw::HostMismatch { .. })) {
        findings.push(Flaw::HostMismatch { host: asked_name(route), names });
    }
    let told = |it: &Flaw| {
        let trust = it.severity() == Severity::Error && !matches!(it, Flaw::HostMismatch { .. });
        trust || matches!(it, Flaw::UntrustedHereOnly { .. })
    };
    if let Some(cause) = tls.distrust.clone().filter(|_| !findings.iter().any(told)) {
        findings.push(Flaw::ChainUntrusted { root: String::new(), cause });
    }
    findings.into_iter().map(Finding::Certificate).collect()
}

/// The name that the certificate was held against.
pub(super) fn asked_name(route: &Route) -> String {
    route.target.name().map_or_else(|| route.target.host.to_string(), ToString::to_string)
}

/// One connection, and what kept it from TLS.
async fn look(
    route: &Route,
    implicit: bool,
    versions: handshake::Versions<'_>,
    log: &mut Transcript,
) -> Result<(Connection, Option<Finding>), Error> {
    let mut session = Session::open(route, implicit, log).await?;
    if implicit {
        return Ok((session.quit(log).await, None));
    }
    if !session.offers("STARTTLS") {
        return Ok((session.quit(log).await, Some(Finding::NoStartTls)));
    }
    if let Some(reply) = session.ask_for_tls(log).await? {
        return Ok((session.quit(log).await, Some(Finding::StartTlsRefused { reply })));
    }
    let before = session.facts.clone();
    match session.into_tls(route, versions, log).await {
        Ok(session) => Ok((session.quit(log).await, None)),
        Err(Error::Handshake { cause, .. }) => Ok((before, Some(Finding::HandshakeFailed { cause }))),
        Err(Error::OldTls { cause, .. }) => Ok((before, Some(Finding::OldTls { cause }))),
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
