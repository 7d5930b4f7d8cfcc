//! Looking at a server.

mod between;
mod hello;
mod injection;
mod older;

use super::line::{Side, Transcript};
use super::session::Session;
use super::target::IMPLICIT_PORT;
use super::{Connection, Error, Finding, Reason, Route, Tls, handshake, mailbox};
use crate::certificate::{Certificate, Checked, Finding as Flaw, check_sent, revocation_sent};
use crate::explain::Severity;
use crate::tls::TlsVersion;
use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};
use sipper::Sipper;
use time::OffsetDateTime;

pub use older::Outdated;

/// For each version whether the server speaks it, where that could be found out.
pub(super) type Versions = Vec<(TlsVersion, Option<bool>)>;

pub(super) async fn probe(route: &Route, log: &mut Transcript) -> Result<(Connection, Versions), Error> {
    // As somebody unknown; who we are is a question of its own.
    let anonymous = Route { identity: None, ..route.clone() };
    if let Some((protocol, implicit)) = mailbox::of_port(route.target.port) {
        let (connection, finding) = mailbox::look(&anonymous, protocol, implicit, log).await?;
        if let Some(tls) = &connection.tls {
            let findings = judged(tls, route, log).await;
            log.found(findings);
        }
        log.found(finding);
        let of = connection.tls.as_ref().map(|tls| tls.version);
        return Ok((connection, TlsVersion::ALL.map(|it| (it, (of == Some(it)).then_some(true))).into()));
    }
    let implicit = route.target.port == IMPLICIT_PORT;
    let (connection, finding) = look(&anonymous, implicit, handshake::ALL, log).await?;
    // From here on it is about this one.
    let first = Some(connection.ip);
    let (route, anonymous) = (&Route { first, ..route.clone() }, Route { first, ..anonymous });
    let mut versions = TlsVersion::ALL.map(|version| (version, None)).into();
    match (&connection.tls, finding) {
        (Some(tls), _) => {
            let findings = judged(tls, route, log).await;
            log.found(findings);
            let findings = newer(&anonymous, implicit, tls.version, &mut versions, log).await;
            log.found(findings);
            if route.thorough {
                let findings = older(&anonymous, implicit, &mut versions, log).await;
                log.found(findings);
                if !implicit {
                    let finding = injection::injection(&anonymous, log).await;
                    log.found(finding);
                }
            }
            let finding = client_certificate(route, implicit, tls, log).await;
            log.found(finding);
        }
        (None, Some(finding @ (Finding::OldTls { .. } | Finding::HandshakeFailed { .. }))) => {
            let findings = stuck(&anonymous, implicit, finding, &mut versions, log).await;
            log.found(findings);
        }
        (None, Some(Finding::NoStartTls)) => {
            log.found([Finding::NoStartTls]);
            log.found(between::stripped(&connection));
            log.found(between::tls_at_465(&anonymous).await);
        }
        (None, finding) => log.found(finding),
    }
    log.found(between::clock(&connection.banner, OffsetDateTime::now_utc()));
    Ok((connection, versions))
}

/// What is to be said about the certificate, and of who is in between.
async fn judged(tls: &Tls, route: &Route, log: &mut Transcript) -> Vec<Finding> {
    let mut findings = judge(tls, route).await;
    if route.revocation {
        findings.extend(revoked(tls, route, log).await);
    }
    let sent: Vec<Certificate> = tls.chain.iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    findings.extend(between::interceptor(&sent));
    findings
}

/// What the CAs say of the certificates that the server sends.
async fn revoked(tls: &Tls, route: &Route, log: &mut Transcript) -> Vec<Finding> {
    let sent: Vec<Certificate> = tls.chain.iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    let (trust, at) = (route.trust.clone(), route.at);
    let Ok(checked) = tokio::task::spawn_blocking(move || check_sent(sent, None, trust, at)).await else {
        return Vec::new();
    };
    let checked = Checked { findings: Vec::new(), ..checked };
    let mut asking = revocation_sent(checked, tls.stapled.clone(), route.trust.clone(), at).pin();
    while let Some(url) = asking.sip().await {
        log.say(Side::Tls, &format!("{url}?")).await;
    }
    asking.await.findings.into_iter().map(Finding::Certificate).collect()
}

fn learn(versions: &mut Versions, version: TlsVersion, spoken: Option<bool>) {
    versions.iter_mut().filter(|(of, _)| *of == version).for_each(|entry| entry.1 = spoken);
}

/// TLS 1.2 and 1.3, of which one is spoken.
async fn newer(
    route: &Route,
    implicit: bool,
    known: TlsVersion,
    versions: &mut Versions,
    log: &mut Transcript,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (version, ours, missing) in
        [(TlsVersion::Tls12, &TLS12, Finding::NoTls12), (TlsVersion::Tls13, &TLS13, Finding::NoTls13)]
    {
        let spoken = if known == version {
            Some(true)
        } else {
            log.say(Side::Tls, &format!("{version}?")).await;
            speaks(route, implicit, ours, log).await
        };
        learn(versions, version, spoken);
        findings.extend((spoken == Some(false)).then_some(missing));
    }
    findings
}

/// What is older, and spoken beside.
async fn older(route: &Route, implicit: bool, versions: &mut Versions, log: &mut Transcript) -> Vec<Finding> {
    let found = older::versions(route, implicit, &OLD, log).await;
    for (version, spoken) in &found {
        learn(versions, *version, *spoken);
    }
    let old = spoken(&found);
    let mut findings = Vec::new();
    findings.extend((!old.is_empty()).then_some(Finding::OldVersions { versions: old }));
    findings.extend(ciphers(route, implicit, TlsVersion::Tls12, log).await);
    findings
}

/// Why there is no handshake with us: the server may be too old for it.
async fn stuck(
    route: &Route,
    implicit: bool,
    finding: Finding,
    versions: &mut Versions,
    log: &mut Transcript,
) -> Vec<Finding> {
    // Would it have gone on with 1.2, that is not what is wrong.
    let asked = [&[TlsVersion::Tls12], &OLD[..]].concat();
    let found = older::versions(route, implicit, &asked, log).await;
    for (version, spoken) in &found {
        learn(versions, *version, *spoken);
    }
    let Some(&newest) = spoken(&found).first().filter(|it| **it < TlsVersion::Tls12) else {
        return vec![finding];
    };
    learn(versions, TlsVersion::Tls13, Some(false));
    let mut findings = vec![Finding::OnlyOldTls { newest }];
    findings.extend(ciphers(route, implicit, newest, log).await);
    findings
}

/// Whether the server asks who we are, and what it makes of the answer.
async fn client_certificate(
    route: &Route,
    implicit: bool,
    tls: &Tls,
    log: &mut Transcript,
) -> Option<Finding> {
    if route.identity.is_none() || !tls.asks_for_certificate {
        let asked = tls.asks_for_certificate.then_some(Finding::AsksForCertificate);
        return asked.or(route.identity.as_ref().map(|_| Finding::CertificateNotAsked));
    }
    log.say(Side::Tls, "with our certificate:").await;
    Some(match look(route, implicit, handshake::ALL, log).await {
        Ok((connection, _)) if connection.tls.is_some() => Finding::CertificateTaken,
        Ok((_, Some(Finding::HandshakeFailed { cause } | Finding::OldTls { cause }))) => {
            Finding::CertificateRefused { cause }
        }
        Ok(_) => return None,
        // With TLS 1.3 a refusal comes after the handshake, in place of the next reply.
        Err(error) => Finding::CertificateRefused { cause: Reason::after_certificate(&error) },
    })
}

/// The newest first.
const OLD: [TlsVersion; 3] = [TlsVersion::Tls11, TlsVersion::Tls10, TlsVersion::Ssl3];

fn spoken(of: &[(TlsVersion, Option<bool>)]) -> Vec<TlsVersion> {
    of.iter().filter(|(_, spoken)| *spoken == Some(true)).map(|(version, _)| *version).collect()
}

/// What is to be said about the ciphers that the server takes beside good ones.
async fn ciphers(route: &Route, implicit: bool, highest: TlsVersion, log: &mut Transcript) -> Vec<Finding> {
    let taken = older::ciphers(route, implicit, highest, log).await;
    let (broken, weak): (Vec<_>, Vec<_>) = taken.into_iter().partition(|it| it.is_broken());
    let broken = (!broken.is_empty()).then_some(Finding::BrokenCiphers { ciphers: broken });
    let weak = (!weak.is_empty()).then_some(Finding::WeakCiphers { ciphers: weak });
    broken.into_iter().chain(weak).collect()
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
        findings.push(Flaw::ChainUntrusted { root: String::new(), cause: cause.to_string() });
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
    if implicit {
        return match Session::open(route, true, log).await {
            Ok(session) => Ok((session.quit(log).await, None)),
            Err(error) => match (Finding::of_handshake(&error), log.last_seen()) {
                (Some(finding), Some(facts)) => Ok((facts, Some(finding))),
                _ => Err(error),
            },
        };
    }
    let mut session = Session::open(route, false, log).await?;
    if !session.offers("STARTTLS") {
        return Ok((session.quit(log).await, Some(Finding::NoStartTls)));
    }
    if let Some(reply) = session.ask_for_tls(log).await? {
        return Ok((session.quit(log).await, Some(Finding::StartTlsRefused { reply })));
    }
    let before = session.facts.clone();
    match session.into_tls(route, versions, log).await {
        Ok(session) => Ok((session.quit(log).await, None)),
        Err(error) => Finding::of_handshake(&error).map(|finding| (before, Some(finding))).ok_or(error),
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
