//! The proof that is handed on: what each form of it says, that nothing from outside becomes markup, that no secret
//! is in it.

#[path = "../common/peer.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod peer;

#[cfg(target_os = "linux")]
mod forgotten;
mod forms;
mod hostile;
mod leaks;
mod program;
mod secret;

use postseal::delivery::{Line, Side};
use postseal::explain::Severity;
use postseal::i18n::Language;
use postseal::policy::{Partner, Policy};
use postseal::received::{self, Ours};
use postseal::report::{Asked, Format, Handshake, Other, Report, Sending, Shown, Told, Words};
use postseal::tls::{Class, TlsVersion};
use time::macros::datetime;

/// A way with a hop inside a machine, one over good TLS, one in plain text, and one that tells nothing.
const HEADERS: &str = "\
Received: from relay.filter.example (relay.filter.example [192.0.2.44])\r
\tby store.bank.example with SOMETHING id 44; Mon, 2 Mar 2026 10:00:06 +0100\r
Received: from mx.bank.example (mx.bank.example [192.0.2.25])\r
\tby relay.filter.example (Postfix) with ESMTP id 4F1\r
\tfor <ann@bank.example>; Mon,  2 Mar 2026 10:00:05 +0100 (CET)\r
Received: from mx.example.org (mx.example.org [198.51.100.7])\r
\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r
\t key-exchange X25519 server-signature ECDSA (P-256) server-digest SHA256)\r
\t(Client CN \"mx.example.org\", Issuer \"Example CA\" (verified OK))\r
\tby mx.bank.example (Postfix) with ESMTPS id 4F0\r
\tfor <ann@bank.example>; Mon,  2 Mar 2026 10:00:04 +0100 (CET)\r
Received: by mx.example.org (Postfix, from userid 1000)\r
\tid 4EF; Mon,  2 Mar 2026 09:00:02 +0000 (UTC)\r
Message-ID: <postseal.1@example.org>\r
Subject: A test message\r
Date: Mon, 02 Mar 2026 09:00:00 +0000\r
\r
";

/// A message of the partner's, over good TLS to the server, and on to the one that keeps it.
const OTHER: &str = "\
Received: from mx.example.org (mx.example.org [198.51.100.7])\r
\tby store.example.org (Postfix) with ESMTP id 5A2\r
\tfor <post@example.org>; Mon,  2 Mar 2026 09:05:03 +0000 (UTC)\r
Received: from out.bank.example (out.bank.example [192.0.2.26])\r
\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\r
\t(Client CN \"out.bank.example\", Issuer \"Example CA\" (verified OK))\r
\tby mx.example.org (Postfix) with ESMTPS id 5A1\r
\tfor <post@example.org>; Mon,  2 Mar 2026 09:05:02 +0000 (UTC)\r
Message-ID: <77@bank.example>\r
Subject: The answer\r
Date: Mon, 02 Mar 2026 10:05:00 +0100\r
\r
";

/// The other direction, at the border of the server that it came in at.
fn other() -> Other {
    let mut message = received::read(OTHER.as_bytes()).unwrap();
    let ours = Ours::typed(&["mx.example.org".to_owned(), "198.51.100.7".to_owned()]).unwrap();
    message.know(&ours);
    let verdict = received::judge_inbound(&message, Some(Class::Required), &ours).unwrap();
    Other { inbound: true, message, expected: Class::Required, verdict }
}

/// A report with everything in it.
fn full() -> Report {
    let message = received::read(HEADERS.as_bytes()).unwrap();
    let partner = "bank.example".parse().unwrap();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.put(Partner { outbound: Some(Class::Required), ..Partner::new("bank.example".parse().unwrap()) });
    policy.put(Partner::new("nobody-else-s-business.example".parse().unwrap()));
    let verdict = received::judge_sent(&message, Some(Class::Required), true);
    let mut server = postseal::setup::Server::new("postfix");
    server.version = Some("3.7".to_owned());
    Report {
        name: Some("Head office".to_owned()),
        hosts: vec!["mx.example.org".to_owned()],
        domains: vec!["example.org".to_owned()],
        server: Some(server),
        asked: Some(Asked::of(&policy, Some(&partner))),
        certificate: vec![certificate("CN=mx.example.org")],
        sending: Some(sending()),
        other: Some(Box::new(other())),
        ..Report::new(datetime!(2026-03-02 09:10 UTC), message, Some(Class::Required), verdict)
    }
}

fn sending() -> Sending {
    let line = |t_ms, side, text: &str| Line { t_ms, side, text: text.to_owned() };
    Sending {
        at: Some(datetime!(2026-03-02 09:00 UTC)),
        from: Some("postmaster@example.org".to_owned()),
        to: Some("ann@bank.example".to_owned()),
        asked: Some("required".to_owned()),
        target: Some("mx.bank.example:25".to_owned()),
        ip: Some([192, 0, 2, 25].into()),
        tls: Some(Handshake {
            version: TlsVersion::Tls13,
            cipher: "TLS_AES_256_GCM_SHA384".to_owned(),
            key_exchange: Some("X25519".to_owned()),
            trusted: true,
            name_matches: true,
        }),
        chain: Some(vec![Some(certificate("CN=mx.bank.example")), None]),
        findings: vec![Told {
            code: "expires-soon".to_owned(),
            severity: Severity::Warning,
            message: "The certificate expires in 12 days.".to_owned(),
        }],
        transcript: vec![
            line(31, Side::Server, "220 mx.bank.example ESMTP"),
            line(31, Side::Client, "EHLO mx.example.org"),
            line(90, Side::Tls, "TLSv1.3 TLS_AES_256_GCM_SHA384"),
        ],
        accepted: Some(true),
        reply: Some("250 2.0.0 Ok: queued as 4F0".to_owned()),
        message_id: Some("<postseal.1@example.org>".to_owned()),
    }
}

fn certificate(subject: &str) -> Shown {
    Shown {
        subject: subject.to_owned(),
        issuer: "O=Example CA".to_owned(),
        serial: "01ff".to_owned(),
        not_before: datetime!(2026-01-01 00:00 UTC),
        not_after: datetime!(2026-03-14 00:00 UTC),
        dns_names: vec!["mx.example.org".to_owned(), "mail.example.org".to_owned()],
        key: "ecdsa-p256".to_owned(),
        signature: "sha256-ecdsa".to_owned(),
        sha256: "ab".repeat(32),
        spki_sha256: "cd".repeat(32),
    }
}

/// A report in one of its forms.
fn write(report: &Report, format: Format, language: &Language) -> Vec<u8> {
    let say = |key: &str, facts: &postseal::explain::Facts| language.say_with(key, facts);
    report.write(format, Words { language: language.code(), say: &say }).unwrap()
}

fn text(report: &Report, format: Format) -> String {
    String::from_utf8(write(report, format, &Language::english())).unwrap()
}
