use crate::received::{Error, Message, Tls, Used, read};
use proptest::prelude::*;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

const PLAIN: &str = include_str!("../../../tests/received/gmail/001.txt");

fn facts(bytes: &[u8]) -> Vec<Tls> {
    read(bytes).unwrap_or_else(|error| panic!("{error}")).hops.into_iter().map(|hop| hop.tls).collect()
}

fn headers(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/received").join(name).with_extension("txt");
    fs::read_to_string(file).unwrap()
}

/// A message as Outlook saves it, of which nothing but the headers counts.
fn msg(name: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/__properties_version1.0").unwrap().write_all(&[0; 32]).unwrap();
    file.create_stream("/__substg1.0_0037001F").unwrap().write_all(b"S\0").unwrap();
    if !name.is_empty() {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_message_of_outlook_keeps_its_headers() {
    let expected = facts(PLAIN.as_bytes());
    let wide: Vec<u8> = PLAIN.replace('\n', "\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(facts(&msg("/__substg1.0_007D001F", &wide)), expected);
    assert_eq!(facts(&msg("/__substg1.0_007D001E", PLAIN.as_bytes())), expected);
    // One that was never sent.
    assert_eq!(read(&msg("", b"")), Err(Error::NoReceived));
    let cut = msg("/__substg1.0_007D001F", &wide);
    let _ = read(&cut[..cut.len() / 2]);
}

#[test]
fn a_web_page_quoted_printable_and_translated_names() {
    let expected = facts(PLAIN.as_bytes());
    let signs = PLAIN.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let page = format!(
        "<!DOCTYPE html><html><head><title>Original</title><style>p {{ }}</style></head><body><table><tr><th>Nachrichten-ID\
         </th><td>&lt;a@b&gt;</td></tr><tr><th>Von:</th><td>Ann</td></tr></table><pre id=raw>{signs}</pre></body></html>"
    );
    let lines =
        format!("<div>{}</div>", signs.trim_end().replace('\n', "</div><div>").replace('\t', "&nbsp;&nbsp;"));
    let quoted = PLAIN.replace('=', "=3D").replace(" (version", "=20=\n(version");
    for text in [
        page,
        lines,
        quoted,
        PLAIN.replace("Received: ", "Empfangen: "),
        PLAIN.replace("Received: ", "Re\u{e7}u\u{a0}: "),
        PLAIN.replace("Received: ", "受信： "),
        PLAIN.replace(' ', "\u{a0}"),
    ] {
        assert_eq!(facts(text.as_bytes()), expected, "{text}");
    }
}

#[test]
fn every_label_may_be_translated() {
    let expected = read(PLAIN.as_bytes()).unwrap();
    for (from, subject, date, id, received) in [
        ("Von: ", "Betreff: ", "Gesendet: ", "Nachrichten-ID: ", "Empfangen: "),
        ("De\u{a0}: ", "Objet : ", "Date\u{a0}: ", "ID du message\u{a0}: ", "Reçu : "),
        ("De: ", "Asunto: ", "Fecha: ", "ID de mensaje: ", "Recibido: "),
        ("Da: ", "Oggetto: ", "Data: ", "ID messaggio: ", "Ricevuto: "),
        ("De: ", "Assunto: ", "Data: ", "ID da mensagem: ", "Recebido: "),
        ("Van: ", "Onderwerp: ", "Datum: ", "Bericht-ID: ", "Ontvangen: "),
        ("Od: ", "Temat: ", "Data: ", "Identyfikator wiadomości: ", "Odebrano: "),
        ("差出人：", "件名：", "日付：", "メッセージ ID：", "受信："),
        ("发件人：", "主题：", "日期：", "邮件 ID：", "已接收："),
    ] {
        let own = format!(
            "{id}<a@b.example>\n{from}Ann <ann@b.example>\n{subject}A test\n{date}Mon, 23 Nov 2026 14:34:37 +0000\n"
        );
        let text = [PLAIN.trim_end().replace("Received: ", received).as_str(), "\n", &own].concat();
        let message = read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(message.hops.len(), expected.hops.len(), "{text}");
        let facts = |of: &Message| of.hops.iter().map(|it| (it.tls.clone(), it.date)).collect::<Vec<_>>();
        assert_eq!(facts(&message), facts(&expected), "{text}");
        assert_eq!(message.message_id.as_deref(), Some("<a@b.example>"), "{text}");
        assert_eq!(message.from.as_deref(), Some("ann@b.example"), "{text}");
        assert_eq!(message.subject.as_deref(), Some("A test"), "{text}");
        assert_eq!(message.date, Some(time::macros::datetime!(2026-11-23 14:34:37 UTC)), "{text}");
    }
    // What goes on is no field, whatever it says.
    let text = format!("{}\nSubject: The word\n Da: is one\nFrom: ann@b.example\n", PLAIN.trim_end());
    assert_eq!(read(text.as_bytes()).unwrap().subject.as_deref(), Some("The word Da: is one"));
}

#[test]
fn a_page_whose_lines_end_twice_is_read_once() {
    for name in ["gmail/001", "postfix/001", "exim/001", "courier/001"] {
        let plain = headers(name);
        let signs = plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let page = format!("<html><body>{}</body></html>", signs.replace('\n', "<br />\r\n"));
        assert_eq!(facts(page.as_bytes()), facts(plain.as_bytes()), "{name}");
        let cells = format!("<table>\n<tr>\n<td>{signs}</td>\n</tr>\n</table>\n");
        assert_eq!(facts(cells.as_bytes()), facts(plain.as_bytes()), "{name}");
    }
}

#[test]
fn quoted_printable_is_known_by_its_line_breaks_alone() {
    for name in ["exim/001", "postfix/001", "exchange/003", "courier/001"] {
        let plain = headers(name);
        // As encoders do: no line has more than 76 signs.
        let mut quoted = String::new();
        for line in plain.lines() {
            let encoded: Vec<char> = line.replace('=', "=3D").replace('\t', "=09").chars().collect();
            let lines: Vec<String> = encoded.chunks(40).map(|it| it.iter().collect()).collect();
            quoted.extend([&lines.join("=\n"), "\n"]);
        }
        assert_eq!(facts(quoted.as_bytes()), facts(plain.as_bytes()), "{quoted}");
    }
    // Headers as they are: a signature that ends with the sign, and facts that would lose theirs.
    let signed = format!("{}DKIM-Signature: v=1; a=rsa-sha256; b=abc=\nSubject: x\n", headers("gmail/001"));
    assert_eq!(facts(signed.as_bytes()), facts(headers("gmail/001").as_bytes()));
}

#[test]
fn headers_that_lost_every_line_break_keep_their_hops() {
    for name in ["gmail/001", "exchange/001", "sendmail/007"] {
        let plain = headers(name);
        let line = plain.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        let (one, whole) = (read(line.as_bytes()).unwrap(), read(plain.as_bytes()).unwrap());
        let told = |of: &Message| of.hops.iter().map(|it| (it.tls.clone(), it.date)).collect::<Vec<_>>();
        assert_eq!(told(&one), told(&whole), "{line}");
        assert_eq!(one.message_id, whole.message_id, "{line}");
    }
    // A name that tries to be a field takes nothing from what the server wrote.
    let line = "Received: from a Received: from b by c with ESMTPS id 1; Mon, 23 Nov 2026 14:34:37 +0000 (d \
                [192.0.2.8]) by mx.home.example with SMTP id 2; Mon, 23 Nov 2026 14:34:38 +0000";
    assert!(facts(line.as_bytes()).iter().all(|tls| tls.used != Used::Yes));
}

#[test]
fn hops_that_were_copied_one_by_one_are_all_there() {
    for name in ["gmail/001", "exchange/001"] {
        let plain = headers(name);
        let apart = plain.replace("\nReceived:", "\n\nReceived:");
        assert_ne!(apart, plain);
        assert_eq!(facts(apart.as_bytes()), facts(plain.as_bytes()), "{name}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_brought_makes_it_panic(text in "(<[a-z!/]{0,6}|&[a-z#0-9]{0,4};?|=[0-9A-F]{0,2}|\\PC|\n){0,60}") {
        let _ = read(text.as_bytes());
        let _ = read(format!("<div>{text}").as_bytes());
    }

    #[test]
    fn no_compound_file_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let begun = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], bytes.as_slice()].concat();
        let _ = read(&begun);
    }
}
