//! TLS reports that came as mail: whoever sent them, and wherever in the headers they say what they are.

use super::files::{MESSAGE, gzip};
use super::{read_of, read_one};
use crate::archive::known::Known;
use crate::archive::read::{Side, mbox};
use crate::archive::reports;
use crate::archive::stream::Stream;
use crate::archive::tally::Tally;
use proptest::prelude::*;
use std::fs;

const REPORT: &str = r#"{"organization-name":"Example","report-id":"ID","contact-info":"tls@example.com","date-range":{
"start-datetime":"2026-11-23T00:00:00Z","end-datetime":"2026-11-23T23:59:59Z"},"policies":[{"policy":{"policy-type":"sts",
"policy-string":["version: STSv1"],"policy-domain":"example.org"},"summary":{"total-successful-session-count":7,
"total-failure-session-count":0}}]}"#;

/// As a sender mails it (RFC 8460, section 5.3).
fn letter(id: &str, from: &str) -> String {
    let padding = "X-Padding: 0123456789\n".repeat(200);
    format!(
        "Received: from mx.bank.example (mx.bank.example [203.0.113.5]) by mx.home.example (Postfix) with ESMTPS id 1; Mon, \
         23 Nov 2026 14:34:37 +0000\nFrom: {from}\n{padding}TLS-Report-Domain: example.org\nMIME-Version: 1.0\nContent-Type: \
         multipart/report; boundary=\"b\"; report-type=\"tlsrpt\"\n\n--b\nContent-Type: application/tlsrpt+json\n\n{}\n--b--\n",
        REPORT.replace("\"ID\"", &format!("\"{id}\""))
    )
}

#[test]
fn tls_reports_that_lie_in_mails_are_read_each_once() {
    let folder = tempfile::tempdir().unwrap();
    let begin = "From x@bank.example Mon Nov 23 14:34:38 2026\n";
    let from = "noreply-smtp-tls-reporting@bank.example";
    let (one, other) = (letter("1", from), letter("2", from));
    let ordinary = letter("3", from).replace("tlsrpt", "other").replace("TLS-Report-Domain", "X-Other");
    let all = format!(
        "{begin}{one}\n{begin}{MESSAGE}\n{begin}{other}\n{begin}{one}\n{begin}{ordinary}\n{begin}{MESSAGE}"
    );
    for (name, bytes) in [
        ("mbox", all.clone().into_bytes()),
        ("mbox.gz", gzip(all.as_bytes())),
        ("cr", all.replace('\n', "\r\n").into_bytes()),
        ("message.eml", one.clone().into_bytes()),
        ("another.eml", letter("4", "ann@bank.example").into_bytes()),
        ("report.json", REPORT.replace("\"ID\"", "\"1\"").into_bytes()),
        ("broken.eml", letter("5", from).replace("\"date-range\"", "\"range\"").into_bytes()),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let read = |name: &str| read_one(&folder.path().join(name)).unwrap();
    let told = |name: &str| {
        let archive = read(name);
        let ids =
            archive.reports.iter().map(|it| format!("{}: {}", it.id, it.successful)).collect::<Vec<_>>();
        (archive.messages, ids.join(", "))
    };
    for name in ["mbox", "mbox.gz", "cr"] {
        assert_eq!(told(name), (6, "1: 7, 2: 7".to_owned()), "{name}");
    }
    assert_eq!(told("message.eml"), (1, "1: 7".to_owned()));
    assert_eq!(told("another.eml"), (1, "4: 7".to_owned()));
    let broken = read("broken.eml");
    assert!(broken.reports.is_empty() && broken.problems.len() == 1, "{:?}", broken.problems);
    let whole = read_of(vec![folder.path().to_owned()], Side::From).unwrap();
    assert_eq!(whole.reports.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["1", "2", "4"]);
    assert_eq!(whole.messages, 6 * 3 + 3);
}

const BEGIN: &str = "From x@bank.example Mon Nov 23 14:34:38 2026\n";

/// The ids of the reports in an mbox file, read with a window of this size, in parts of this size.
fn carried(text: &str, side: Side, window: usize, part: usize) -> Vec<String> {
    let (mut tally, mut lines, mut found, mut begin) = (Tally::default(), Known::default(), Vec::new(), 0);
    while begin < text.len() {
        let (end, at) = ((begin + part).min(text.len()), begin.saturating_sub(1));
        let mut stream = Stream::new(&text.as_bytes()[at..], at as u64, window);
        let letters = |letter| found.extend(reports::carried(letter));
        let _ = mbox(&mut stream, begin as u64..end as u64, side, &mut lines, &mut tally, letters).unwrap();
        begin = end;
    }
    found.into_iter().map(|it| it.unwrap().id).collect()
}

/// Headers by which a message is known to carry a report, each alone, and how they may be written.
const TELLING: [&str; 9] = [
    "Content-Type: multipart/report; boundary=\"b\"; report-type=\"tlsrpt\"\n",
    "content-type: Multipart/Report;\n\treport-type=TLSRPT;\n\tboundary=\"b\"\n",
    "TLS-Report-Domain: example.org\nContent-Type: multipart/mixed; boundary=b\n",
    "Content-Type: multipart/mixed; boundary=b\ntls-report-submitter: bank.example\n",
    "Content-Type: multipart/mixed; boundary=b\nTLS-REPORT-DOMAIN:example.org\n",
    "Content-Type: multipart/mixed; boundary=b\nSubject: Report Domain: example.org Submitter: bank.example\n",
    "Subject:\n report domain: example.org\nContent-Type: multipart/mixed; boundary=b\n",
    "Content-Type: multipart/mixed; boundary=b\nTo: <tlsrpt@home.example>\n",
    "From: TLSRPT <tlsrpt@bank.example>\nContent-Type: multipart/mixed; boundary=b\n",
];

/// None of these is enough.
const SILENT: [&str; 5] = [
    "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n",
    "Content-Type: multipart/mixed; boundary=b\nSubject: Re: the TLS report\n",
    "X-Report-Domain: no\nContent-Type: multipart/mixed; boundary=b\n",
    "To: tls@home.example\nContent-Type: multipart/mixed; boundary=b\n",
    "Content-Type: multipart/mixed; boundary=b\nSubject: Reported\n",
];

fn message(id: usize, telling: &str, before: usize, behind: usize, end: &str) -> String {
    let padding = |lines: usize| "X-Padding: 0123456789\nSubject-To: x\nTo: y\n".repeat(lines);
    let report = REPORT.replace("\"ID\"", &format!("\"{id}\""));
    let text = format!(
        "{BEGIN}Return-Path: <ann@bank.example>\nReceived: from mx.bank.example (mx.bank.example [203.0.113.5]) by \
         mx.home.example (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 14:34:37 +0000\n{}{telling}{}\n--b\nContent-Type: \
         application/tlsrpt+json\n\n{report}\n--b--\n",
        padding(before),
        padding(behind)
    );
    text.replace('\n', end)
}

proptest! {
    #[test]
    fn none_is_missed_and_none_is_made_up(
        messages in proptest::collection::vec((0..14usize, 0..90usize, 0..90usize, any::<bool>()), 1..9),
        side in prop_oneof![Just(Side::From), Just(Side::To)],
        window in 2_000usize..20_000,
        part in 700usize..9_000,
    ) {
        let (mut text, mut wanted) = (String::new(), Vec::new());
        for (id, (kind, before, behind, is_windows)) in messages.into_iter().enumerate() {
            let telling = TELLING.get(kind);
            wanted.extend(telling.map(|_| id.to_string()));
            let fields = telling.unwrap_or_else(|| &SILENT[kind - TELLING.len()]);
            text += &message(id, fields, before, behind, if is_windows { "\r\n" } else { "\n" });
            // The next one may begin without an empty line.
            text += if before % 2 == 0 { "\n" } else { "" };
        }
        // Of mail that was sent the whole headers are needed.
        let window = if side == Side::To { window + 10_000 } else { window };
        prop_assert_eq!(carried(&text, side, window, part), wanted);
    }
}

#[test]
fn headers_without_an_end_hold_up_nobody() {
    // What tells stands further down than any window reaches.
    let long = message(1, TELLING[0], 3_000, 0, "\n");
    let endless =
        format!("{BEGIN}Return-Path: <ann@bank.example>\n{}", "X-Padding: 0123456789\n".repeat(30_000));
    let text = [long, endless, message(2, TELLING[2], 0, 0, "\n")].concat();
    assert_eq!(carried(&text, Side::From, 8_000, usize::MAX >> 1), ["1", "2"]);
}
