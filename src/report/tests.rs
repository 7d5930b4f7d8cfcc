//! What a setup keeps of a sending tells the same after a restart.

use super::Sending;
use crate::delivery::{Connection, Finding, Line, Sent, Side, StartTls, Tls};
use crate::setup::{self, Setup, Trial};
use crate::tls::TlsVersion;
use time::macros::datetime;

fn sent() -> Sent {
    let own = rcgen::generate_simple_self_signed(vec!["mx.bank.example".to_owned()]).unwrap();
    let line = |t_ms, side, text: &str| Line { t_ms, side, text: text.to_owned() };
    Sent {
        connection: Connection {
            target: "mx.bank.example:25".to_owned(),
            ip: "192.0.2.25".parse().unwrap(),
            port: 25,
            banner: "mx.bank.example ESMTP".to_owned(),
            software: None,
            starttls: StartTls::Offered,
            capabilities: vec!["STARTTLS".to_owned()],
            tls: Some(Tls {
                version: TlsVersion::Tls13,
                cipher: "TLS_AES_256_GCM_SHA384".to_owned(),
                key_exchange: Some("X25519MLKEM768".to_owned()),
                trusted: true,
                distrust: None,
                name_matches: false,
                asks_for_certificate: false,
                stapled: Vec::new(),
                chain: vec![own.cert.der().clone()],
            }),
        },
        reply: "250 2.0.0 Ok: queued as 4F1".to_owned(),
        message_id: "<test@home.example>".to_owned(),
        findings: vec![Finding::NoTls13],
        transcript: vec![
            line(3, Side::Server, "220 mx.bank.example ESMTP"),
            line(9, Side::Client, "AUTH PLAIN ***"),
            line(20, Side::Tls, "TLSv1.3"),
        ],
    }
}

#[test]
fn after_a_restart_a_report_tells_how_the_message_went_out() {
    let (sent, at) = (sent(), datetime!(2026-11-23 14:34:37 UTC));
    let sending = Sending {
        from: Some("ann@home.example".to_owned()),
        to: Some("bob@bank.example".to_owned()),
        asked: Some("required".to_owned()),
        ..Sending::of(&sent, at, |_| "It does not speak TLS 1.3.".to_owned())
    };
    let mut setup = Setup::new("x");
    let remembered = setup::Sent {
        at,
        via: "mx.bank.example:25".to_owned(),
        recipient: None,
        message_id: sent.message_id.clone(),
        verified: false,
        version: Some(TlsVersion::Tls13),
        cipher: Some("TLS_AES_256_GCM_SHA384".to_owned()),
        conversation: Some(sending.kept(&sent)),
    };
    setup.trial = Some(Trial { sent: Some(remembered), ..Trial::default() });
    let text = toml::to_string_pretty(&setup).unwrap();
    let again: Setup = toml::from_str(&text).unwrap();
    let told = Sending::from(again.trial.unwrap().sent.as_ref().unwrap());
    assert_eq!(told, sending);
    assert!(!told.is_verified() && told.transcript.len() == 3 && text.contains("AUTH PLAIN ***"));
}

#[test]
fn a_server_cannot_fill_the_setup() {
    let mut sent = sent();
    sent.transcript = vec![sent.transcript[0].clone(); 5000];
    if let Some(tls) = &mut sent.connection.tls {
        tls.chain = vec![vec![0x30; 20 << 10].into(); 50];
    }
    let kept = Sending::of(&sent, datetime!(2026-11-23 14:34:37 UTC), |_| String::new()).kept(&sent);
    assert_eq!((kept.transcript.len(), kept.chain.len()), (300, 2));
}
