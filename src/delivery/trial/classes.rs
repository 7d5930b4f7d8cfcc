//! Every class against every kind of server: what arrives, and what never may.

use super::server::{Offers, Shows};
use super::*;
use crate::delivery::{Finding, StartTls, probe};
use crate::tls::TlsVersion;
use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Went {
    /// In clear.
    C,
    /// Inside TLS.
    T,
    /// Nowhere.
    N,
}
use Went::{C, N, T};

/// By the operating system's verifier, which knows this root as one of the company's own.
#[tokio::test]
async fn what_carries_ours_is_verified_by_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let own_roots = folder.path().join("company.der");
    for (shows, expected) in [
        (Shows::Good, "sent"),
        (Shows::WrongName, "name"),
        (Shows::Untrusted, "trust"),
        (Shows::Expired, "trust"),
    ] {
        let server = Server::start(Manner { offers: Offers::StartTls, shows, ..Manner::default() }).await;
        let route = Route { trust: Trust::System, ..route(&server) };
        let went = async || {
            let sent = send(route.clone(), Security::StartTls(Class::Verified), None, message()).await;
            match sent.map_err(|failed| failed.error) {
                Ok(sent) => {
                    assert!(sent.connection.tls.is_some_and(|tls| tls.trusted && tls.name_matches));
                    "sent"
                }
                Err(Error::NameMismatch { .. }) => "name",
                Err(Error::Untrusted { .. }) => "trust",
                Err(error) => panic!("{shows:?}: {error}"),
            }
        };
        crate::network::choose(crate::network::Network::default());
        assert_eq!(went().await, "trust", "{shows:?}: nobody knows the root");
        std::fs::write(&own_roots, &server.root).unwrap();
        let network = crate::network::Network { own_roots: Some(own_roots.clone()), ..Default::default() };
        crate::network::choose(network);
        assert_eq!(went().await, expected, "{shows:?}");
    }
    crate::network::choose(crate::network::Network::default());
}

#[tokio::test]
async fn every_class_holds_against_every_server() {
    let with = |offers, shows| Manner { offers, shows, ..Manner::default() };
    // plain, opportunistic, required, verified
    for (manner, expected) in [
        (with(Offers::StartTls, Shows::Good), [C, T, T, T]),
        (with(Offers::StartTls, Shows::WrongName), [C, T, T, N]),
        (with(Offers::StartTls, Shows::Untrusted), [C, T, T, N]),
        (with(Offers::StartTls, Shows::Expired), [C, T, T, N]),
        (with(Offers::Nothing, Shows::Good), [C, C, N, N]),
        (with(Offers::Refusal, Shows::Good), [C, C, N, N]),
        (with(Offers::Injection, Shows::Good), [C, N, N, N]),
    ] {
        for (security, expected) in CLASSES.into_iter().zip(expected) {
            let server = Server::start(manner.clone()).await;
            let (sent, lines) = trial(&server, security).await;
            let seen = server.seen();
            let case = format!("{security:?}, {:?}, {:?}: {sent:?} {seen:?}", manner.offers, manner.shows);
            let went =
                match (seen.clear.contains("The mail itself."), seen.inside.contains("The mail itself.")) {
                    (false, false) => N,
                    (true, false) => C,
                    (false, true) => T,
                    (true, true) => panic!("twice: {case}"),
                };
            assert_eq!(went, expected, "{case}");
            assert_eq!(sent.is_ok(), expected != N, "{case}");
            if matches!(security, Security::StartTls(Class::Required | Class::Verified)) {
                assert!(!seen.clear.contains("MAIL"), "not even the envelope: {case}");
            }
            if expected == N {
                assert!(!seen.inside.contains("MAIL"), "{case}");
            }
            if let Ok(sent) = sent {
                assert_eq!(sent.transcript, lines, "what was told live is what is kept");
                assert_eq!(sent.connection.tls.is_some(), went == T);
                assert_eq!(sent.findings.contains(&Finding::SentInClear), went == C);
                assert!(sent.reply.starts_with("250 2.0.0 Ok: queued"));
            }
        }
    }
}

#[tokio::test]
async fn opportunistic_starts_again_in_clear_after_a_broken_handshake() {
    let server = Server::start(Manner { offers: Offers::BrokenTls, ..Manner::default() }).await;
    let sent = trial(&server, Security::StartTls(Class::Opportunistic)).await.0.unwrap();
    assert!(matches!(sent.findings[0], Finding::HandshakeFailed { .. }), "{:?}", sent.findings);
    assert!(server.seen().clear.contains("The mail itself."));
    for class in [Class::Required, Class::Verified] {
        let server = Server::start(Manner { offers: Offers::BrokenTls, ..Manner::default() }).await;
        let (sent, _) = trial(&server, Security::StartTls(class)).await;
        assert!(matches!(sent, Err(Error::Handshake { .. })), "{sent:?}");
        assert!(!server.seen().clear.contains("MAIL"));
    }
}

#[tokio::test]
async fn implicit_tls_carries_everything_inside() {
    let server = Server::start(Manner { offers: Offers::Implicit, ..Manner::default() }).await;
    let sent = trial(&server, Security::Implicit).await.0.unwrap();
    assert_eq!(sent.connection.starttls, StartTls::Implicit);
    assert_eq!(server.seen().clear, "");
    let tls = sent.connection.tls.unwrap();
    assert!(tls.trusted && tls.name_matches);
}

static ONLY_12: [&SupportedProtocolVersion; 1] = [&TLS12];
static ONLY_13: [&SupportedProtocolVersion; 1] = [&TLS13];
static BOTH: [&SupportedProtocolVersion; 2] = [&TLS13, &TLS12];

#[tokio::test]
async fn the_facts_are_those_of_the_connection() {
    for (versions, version, finding, exchange) in [
        (&ONLY_12[..], TlsVersion::Tls12, Some(Finding::NoTls13), "X25519"),
        (&ONLY_13[..], TlsVersion::Tls13, Some(Finding::NoTls12), "X25519MLKEM768"),
        (&BOTH[..], TlsVersion::Tls13, None, "X25519MLKEM768"),
    ] {
        let server = Server::start(Manner { versions, ..Manner::default() }).await;
        let probe = probe(route(&server)).await.unwrap();
        let tls = probe.connection.tls.unwrap();
        assert_eq!((tls.version, tls.trusted, tls.name_matches), (version, true, true));
        assert!(tls.cipher.starts_with("TLS_"), "{}", tls.cipher);
        assert!(tls.key_exchange.is_some_and(|used| used == exchange));
        assert_eq!(tls.chain.len(), 1);
        assert_eq!(probe.findings, finding.into_iter().collect::<Vec<_>>());
        let spoken: Vec<_> = probe.versions.iter().map(|(_, spoken)| *spoken).collect();
        let speaks = |of| Some(versions.contains(&of));
        // Nobody asks for SSL 2.
        let old = [None, Some(false), Some(false), Some(false)];
        assert_eq!(spoken, [&old[..], &[speaks(&TLS12), speaks(&TLS13)]].concat());
        assert_eq!(probe.connection.software, Some("postfix"));
        assert!(!server.seen().inside.contains("MAIL"), "a probe sends nothing");
    }
}

#[tokio::test]
async fn a_probe_tells_what_keeps_partners_out() {
    for (offers, shows, code) in [
        (Offers::Nothing, Shows::Good, "probe-no-starttls"),
        (Offers::Refusal, Shows::Good, "probe-starttls-refused"),
        (Offers::StartTls, Shows::Untrusted, "chain-incomplete"),
        (Offers::StartTls, Shows::Expired, "expired"),
        (Offers::StartTls, Shows::WrongName, "host-mismatch"),
    ] {
        let server = Server::start(Manner { offers, shows, ..Manner::default() }).await;
        let probe = probe(route(&server)).await.unwrap();
        let codes: Vec<_> = probe.findings.iter().map(crate::explain::Explain::code).collect();
        assert_eq!(codes, [code]);
        let distrust = probe.connection.tls.and_then(|tls| tls.distrust);
        let expected = match shows {
            Shows::Expired => Some("expired"),
            Shows::Untrusted => Some("unknown issuer"),
            Shows::Good | Shows::WrongName => None,
        };
        assert_eq!(distrust.map(|it| it.to_string()).as_deref(), expected);
    }
}
