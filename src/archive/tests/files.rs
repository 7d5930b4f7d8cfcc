//! Files and folders as they lie about: packed, in a Maildir, in a folder of messages.

use super::{read_of, read_on, read_one, told};
use crate::archive::{Side, table};
use std::fs;
use std::io::Write;
use std::path::Path;

pub(super) const MESSAGE: &str = "\
Return-Path: <ann@bank.example>
Received: from mx.bank.example (mx.bank.example [203.0.113.5])
\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
\tby mx.home.example (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 14:34:37 +0000 (UTC)
From: Ann <ann@bank.example>

Hello.
";

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn plain(number: usize) -> String {
    format!(
        "Received: from mx.plain.example (mx.plain.example [203.0.113.6]) by mx.home.example (Postfix) with ESMTP id \
         {number}; Tue, 24 Nov 2026 14:34:37 +0000\nFrom: bob@plain.example\n\nHello.\n"
    )
}

fn mbox() -> String {
    let begin = "From ann@bank.example Mon Nov 23 14:34:38 2026\n";
    format!("{begin}{MESSAGE}\n{begin}{}\n{begin}{MESSAGE}", plain(1))
}

const WANTED: [&str; 2] =
    ["plain.example inbound: 1/0/0/0/0/1/0, 1+0, 1+0", "bank.example inbound: 2/2/0/0/0/0/0, 0+0, 0+2"];

#[test]
fn an_mbox_file_plain_and_packed() {
    let folder = tempfile::tempdir().unwrap();
    let zstd = zstd::encode_all(mbox().as_bytes(), 3).unwrap();
    // Several gzip members one after the other are one file.
    let twice: Vec<u8> = mbox().as_bytes().chunks(200).flat_map(gzip).collect();
    let files =
        [("a", mbox().into_bytes()), ("b.gz", gzip(mbox().as_bytes())), ("c.zst", zstd), ("d.gz", twice)];
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let archive = read_one(&path).unwrap();
        assert_eq!(archive.partners.iter().map(told).collect::<Vec<_>>(), WANTED, "{name}");
        assert_eq!((archive.messages, archive.skipped, archive.problems.as_slice()), (3, 0, [].as_slice()));
    }
}

#[test]
fn below_yahoos_own_hops_the_one_from_outside_counts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yahoo.mbox");
    let message = |above: &str, with: &str| {
        format!(
            "From x Mon Nov 23 14:34:38 2026\nReceived: from {above}; Sat, 30 Apr 2022 10:05:35 +0000\nReceived: from 192.0.2.25 \
             (EHLO mx.partner.example)\n by 10.197.33.76 with {with}; Sat, 30 Apr 2022 10:05:34 +0000\nFrom: \
             ann@partner.example\n\nHello.\n\n"
        )
    };
    let last = "10.197.33.76\n by atlas209.free.mail.bf1.yahoo.com with HTTPS";
    let pod = "127.0.0.1\n by atlas-production.v2-mail-prod1-gq1.omega.yahoo.com pod-id atlas--x.gq1.yahoo.com with HTTP";
    let tls = "SMTPs\n (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256)";
    let all = [message(last, "SMTP"), message(pod, "SMTP"), message(last, tls), message(pod, tls)].concat();
    fs::write(&path, all).unwrap();
    let partners: Vec<String> = read_one(&path).unwrap().partners.iter().map(told).collect();
    assert_eq!(partners, ["partner.example inbound: 4/2/0/0/0/2/0, 2+0, 2+2"]);
}

#[test]
fn a_packed_log_tells_the_same_on_one_core_and_on_two() {
    let folder = tempfile::tempdir().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/postfix.log");
    // More than waits between the core that unpacks and the one that reads; a message's lines stand anywhere in it.
    let log = fs::read(path).unwrap().repeat(300);
    let packed = folder.path().join("mail.log.gz");
    fs::write(&packed, gzip(&log)).unwrap();
    fs::write(folder.path().join("mail.log"), &log).unwrap();
    let one = read_on(vec![folder.path().join("mail.log")], Side::From, 1).unwrap();
    assert!(one.messages > 1000, "{}", one.messages);
    for cores in [1, 2, 5] {
        for path in [&packed, &folder.path().join("mail.log")] {
            assert_eq!(read_on(vec![path.clone()], Side::From, cores).unwrap(), one, "{cores}");
        }
    }
}

#[test]
fn a_large_mbox_file_is_read_in_parts_by_several_cores() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    // More than two parts, the ends of which lie anywhere.
    let one = mbox() + &"x".repeat(70_000) + "\n";
    fs::write(&path, one.repeat(600)).unwrap();
    let archive = read_one(&path).unwrap();
    assert_eq!(archive.messages, 1800);
    assert_eq!(told(&archive.partners[0]), "plain.example inbound: 600/0/0/0/0/600/0, 600+0, 600+0");
}

#[test]
fn a_maildir_and_a_folder_of_messages() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    write("Maildir/cur/1:2,S", MESSAGE.as_bytes());
    write("Maildir/new/2", plain(2).as_bytes());
    write("Maildir/.Bank/cur/3:2,", MESSAGE.replace('\n', "\r\n").as_bytes());
    write("Maildir/tmp/4", MESSAGE.as_bytes());
    write("Maildir/dovecot.index", &[0, 1, 2, 3]);
    let archive = read_one(&folder.path().join("Maildir")).unwrap();
    assert_eq!(archive.partners.iter().map(told).collect::<Vec<_>>(), WANTED);
    assert_eq!(archive.problems, [], "a folder's other files are nobody's business");
    write("letters/a.eml", MESSAGE.as_bytes());
    write("letters/deep/b.eml.gz", &gzip(MESSAGE.as_bytes()));
    let archive = read_of(vec![folder.path().join("letters"), folder.path().join("Maildir/new")], Side::From);
    assert_eq!(archive.unwrap().partners.iter().map(told).collect::<Vec<_>>(), WANTED);
}

#[test]
fn the_table_holds_what_was_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mbox");
    fs::write(&path, mbox()).unwrap();
    let table = table(&read_one(&path).unwrap().partners);
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(lines[0].starts_with("domain,direction,messages,strong"), "{table}");
    assert!(lines[1].starts_with("plain.example,inbound,1,0,0,0,0,1,0,0,2026-11-24T14:34:37Z,"), "{table}");
    assert!(lines[2].ends_with(",strong,TLSv1.3,TLS_AES_256_GCM_SHA384,0,0"), "{table}");
    assert_eq!(lines.len(), 4, "{table}");
}

#[test]
fn a_tls_report() {
    let report = r#"{"organization-name":"Bank","date-range":{"start-datetime":"2026-11-22T00:00:00Z",
        "end-datetime":"2026-11-22T23:59:59Z"},"contact-info":"tls@bank.example","report-id":"7","policies":[{"policy":
        {"policy-type":"sts","policy-string":["version: STSv1"],"policy-domain":"home.example"},"summary":
        {"total-successful-session-count":5326,"total-failure-session-count":3},"failure-details":[{"result-type":
        "certificate-expired","sending-mta-ip":"203.0.113.5","receiving-mx-hostname":"mx.home.example",
        "failed-session-count":3}]}]}"#;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bank.example!home.example!1795305600!1795391999.json.gz");
    fs::write(&path, gzip(report.as_bytes())).unwrap();
    let archive = read_one(&path).unwrap();
    let told = &archive.reports[0];
    assert_eq!((told.organization.as_str(), told.successful, told.failed), ("Bank", 5326, 3));
    assert_eq!(told.domains, ["home.example"]);
    assert_eq!(told.failures[0].kind, "certificate-expired");
    assert!(read_one(Path::new("/nowhere/at/all")).is_err());
}
