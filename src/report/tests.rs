//! What a setup keeps of a sending tells the same after a restart.

use super::Sending;
use crate::certificate;
use crate::delivery::{Connection, Finding, Line, Sent, Side, StartTls, Tls};
use crate::explain::{Kept, Severity};
use crate::i18n::Language;
use crate::setup::{self, Remark, Setup, Trial};
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
        findings: vec![
            Finding::NoTls13,
            Finding::Certificate(certificate::Finding::HostMismatch {
                host: "mx.bank.example".to_owned(),
                names: "mail.bank.example".to_owned(),
            }),
        ],
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
    let german: Language = "de".parse().unwrap();
    let sending = Sending {
        from: Some("ann@home.example".to_owned()),
        to: Some("bob@bank.example".to_owned()),
        asked: Some("required".to_owned()),
        ..Sending::of(&sent, at, |it| german.explain(it).what)
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
    let kept = again.trial.unwrap().sent.unwrap();
    let told = Sending::of_kept(&kept, &|it| Some(german.explain_kept(it)?.what));
    assert_eq!(told, sending);
    // What was kept has no language: it is told in that of the day.
    for (language, _) in Language::all() {
        let told = Sending::of_kept(&kept, &|it| Some(language.explain_kept(it)?.what));
        let messages: Vec<String> = told.findings.into_iter().map(|it| it.message).collect();
        let wanted: Vec<String> = sent.findings.iter().map(|it| language.explain(it).what).collect();
        assert_eq!(messages, wanted, "{language:?}");
    }
    assert!(!told.is_verified() && told.transcript.len() == 3 && text.contains("AUTH PLAIN ***"));
}

#[test]
fn what_there_are_no_words_for_is_told_as_it_was() {
    let mut remark = Remark::of(&Finding::NoTls13, Severity::Info, "Kein TLS 1.3.".to_owned());
    let english = Language::english();
    let tell = |it: &Kept| Some(english.explain_kept(it)?.what);
    assert_eq!(remark.told(tell), english.explain(&Finding::NoTls13).what);
    // Of a later Postseal, or with a fact that the words of today need and those of then did not.
    for gone in ["probe-unheard-of", "probe-old-versions"] {
        remark.said.as_mut().unwrap().words = gone.to_owned();
        assert_eq!(remark.told(tell), "Kein TLS 1.3.", "{gone}");
    }
    // As an earlier Postseal kept it.
    let old = "code = 'probe-no-tls13'\nseverity = 'info'\nmessage = 'Kein TLS 1.3.'";
    assert_eq!(toml::from_str::<Remark>(old).unwrap().told(tell), "Kein TLS 1.3.");
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
