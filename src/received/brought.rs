//! What people bring, made the text of headers: a file as it was saved, `.msg` of Outlook, a web page, text that went
//! through quoted-printable, and fields whose names a mail program has translated.

use super::error::Error;
use super::text::LIMIT;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use std::borrow::Cow;
use std::io::{Cursor, Read};

/// The text, and whether it is all of what was brought.
pub(super) fn text(bytes: &[u8]) -> Result<(String, bool), Error> {
    // A compound file ([MS-CFB], section 2.2).
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return outlook(bytes).ok_or(Error::NoReceived).map(|text| (text, true));
    }
    let text = decoded(&bytes[..bytes.len().min(LIMIT)]);
    let text = if is_page(&text) { without_tags(&text) } else { text };
    let text = if is_quoted_printable(&text) {
        let plain = quoted_printable_decode(text.as_bytes());
        plain.map_or(text, |plain| String::from_utf8_lossy(&plain).into_owned())
    } else {
        text
    };
    // A page's own spaces, where a program copied each as such: no server writes a line without an ordinary one.
    let text =
        if text.contains('\u{a0}') && !text.contains(": ") { text.replace('\u{a0}', " ") } else { text };
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(untranslated).collect();
    Ok((lines.join("\n"), bytes.len() <= LIMIT))
}

/// Windows' editors save UTF-16 with a mark; everything else is read as it is.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn utf16(bytes: &[u8], of: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The headers that a message of Outlook keeps as it received them: `PR_TRANSPORT_MESSAGE_HEADERS`, 0x007D, in UTF-16 or
/// in eight bits ([MS-OXMSG], section 2.1.3).
fn outlook(bytes: &[u8]) -> Option<String> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let mut read = |name: &str| {
        let mut content = Vec::new();
        let stream = file.open_stream(name).ok()?;
        let _ = stream.take(2 * LIMIT as u64).read_to_end(&mut content).ok()?;
        Some(content)
    };
    match read("/__substg1.0_007D001F") {
        Some(wide) => Some(utf16(&wide, u16::from_le_bytes)),
        None => read("/__substg1.0_007D001E").map(|narrow| String::from_utf8_lossy(&narrow).into_owned()),
    }
}

/// A saved web page, or what the clipboard holds of one.
fn is_page(text: &str) -> bool {
    const TAGS: [&str; 10] =
        ["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<table", "<pre", "<p>", "<span"];
    let start: String = text.trim_start().chars().take(20).collect::<String>().to_ascii_lowercase();
    // What Windows puts into its clipboard before the page.
    TAGS.iter().any(|tag| start.starts_with(tag)) || start.starts_with("version:0.9")
}

/// The text of a page: its lines as a browser shows them, cells of a table side by side.
fn without_tags(page: &str) -> String {
    const LINES: [&str; 9] = ["br", "p", "div", "tr", "li", "pre", "table", "h1", "h2"];
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        push_decoded(&mut text, &rest[..at]);
        let tag = &rest[at + 1..];
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let closes = tag.starts_with('/');
        if LINES.contains(&name.as_str()) && (closes || name == "br") {
            text.push('\n');
        } else if matches!(name.as_str(), "td" | "th") && closes {
            text.push('\t');
        }
        // What no browser shows.
        let hidden = ["style", "script", "head"].iter().find(|it| **it == name && !closes);
        let end = match hidden {
            Some(name) => closing(tag, name),
            None => Some(0),
        };
        rest = end.and_then(|end| tag[end..].split_once('>')).map_or("", |(_, rest)| rest);
    }
    push_decoded(&mut text, rest);
    text
}

/// Where the element ends, in whatever case. Each sign is looked at once: a page may hold thousands of them.
fn closing(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let tag = text.get(at + 2..at + 2 + name.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
    })
}

/// With the names of signs resolved.
fn push_decoded(text: &mut String, raw: &str) {
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        // The longest that counts has eight signs: nothing further is looked at, however many `&` follow each other.
        let end = rest.as_bytes()[at + 1..].iter().take(9).position(|byte| *byte == b';');
        let named = end.map(|end| &rest[at + 1..=at + end]);
        let sign = named.and_then(|name| match name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some(' '),
            _ => {
                let number = name.strip_prefix('#')?;
                let hexadecimal = number.strip_prefix(['x', 'X']).map(|it| u32::from_str_radix(it, 16).ok());
                char::from_u32(hexadecimal.unwrap_or_else(|| number.parse().ok())?)
            }
        });
        if let (Some(sign), Some(name)) = (sign, named) {
            text.push(sign);
            rest = &rest[at + name.len() + 2..];
        } else {
            text.push('&');
            rest = &rest[at + 1..];
        }
    }
    text.push_str(rest);
}

/// Whether the headers themselves went through quoted-printable (RFC 2045, section 6.7), not only a word in them: an equals
/// sign in a place where headers have one stands as `=3D`.
fn is_quoted_printable(text: &str) -> bool {
    const ENCODED: [&str; 7] =
        ["version=3D", "cipher=3D", "bits=3D", " v=3D1", "helo=3D", "header.d=3D", "smtp.mailfrom=3D"];
    let soft = || {
        text.contains("=\nby ")
            || text.contains("=\r\nby ")
            || text.contains("=20\n")
            || text.contains("=20\r\n")
    };
    ENCODED.iter().any(|it| text.contains(it)) || (text.contains("Received:") && soft())
}

/// The names of fields in the words of mail programs: `Empfangen`, `Objet`.
const TRANSLATED: [(&str, &[&str]); 6] = [
    (
        "Received",
        &[
            "Empfangen",
            "Erhalten",
            "Reçu",
            "Reçue",
            "Recibido",
            "Ricevuto",
            "Recebido",
            "Recebida",
            "Ontvangen",
            "Mottatt",
            "Mottaget",
            "Modtaget",
            "Vastaanotettu",
            "Odebrano",
            "Přijato",
            "Получено",
            "受信",
            "已接收",
        ],
    ),
    (
        "From",
        &["Von", "De", "Da", "Van", "Od", "Från", "Fra", "Lähettäjä", "От", "差出人", "发件人", "寄件者"],
    ),
    (
        "To",
        &["An", "À", "Para", "Aan", "Do", "Till", "Til", "Vastaanottaja", "Komu", "Кому", "宛先", "收件人"],
    ),
    (
        "Subject",
        &[
            "Betreff",
            "Objet",
            "Asunto",
            "Oggetto",
            "Assunto",
            "Onderwerp",
            "Temat",
            "Ämne",
            "Emne",
            "Aihe",
            "Předmět",
            "Тема",
            "件名",
            "主题",
            "主旨",
        ],
    ),
    (
        "Date",
        &[
            "Date",
            "Datum",
            "Fecha",
            "Data",
            "Dato",
            "Päivämäärä",
            "Дата",
            "日付",
            "日期",
            "Gesendet",
            "Envoyé",
            "Enviado",
            "Inviato",
            "Verzonden",
            "Wysłano",
            "送信日時",
            "发送时间",
        ],
    ),
    (
        "Message-ID",
        &[
            "Nachrichten-ID",
            "ID du message",
            "ID de mensaje",
            "ID del mensaje",
            "ID messaggio",
            "ID da mensagem",
            "Bericht-ID",
            "Identyfikator wiadomości",
            "メッセージ ID",
            "邮件 ID",
        ],
    ),
];

/// `Empfangen: from …`, `Objet : …`, as Apple Mail, Outlook and others show them, by their own names.
fn untranslated(line: &str) -> Cow<'_, str> {
    let Some((name, value)) = line.split_once([':', '\u{ff1a}']) else { return line.into() };
    let known = name.trim_matches([' ', '\u{a0}', '\u{200e}']);
    // The longest has some twenty letters: nothing else is looked for.
    let field =
        (known.len() <= 60).then(|| TRANSLATED.iter().find(|(_, all)| all.contains(&known))).flatten();
    let Some((field, _)) = field else { return line.into() };
    let value = value.trim_start_matches([' ', '\t', '\u{a0}', '\u{200e}']);
    // The word of a travel may be indented with all others; a line of another field that goes on begins with a space.
    let is_meant = if *field == "Received" {
        ["from ", "by ", "("].iter().any(|start| value.starts_with(start))
    } else {
        !line.starts_with([' ', '\t'])
    };
    if is_meant { format!("{field}: {value}").into() } else { line.into() }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use proptest::prelude::*;
    use std::io::{Cursor, Write};

    const PLAIN: &str = include_str!("../../tests/received/gmail/001.txt");

    fn facts(bytes: &[u8]) -> Vec<super::super::Tls> {
        read(bytes).unwrap_or_else(|error| panic!("{error}")).hops.into_iter().map(|hop| hop.tls).collect()
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
        assert_eq!(read(&msg("", b"")), Err(super::Error::NoReceived));
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
        let lines = format!(
            "<div>{}</div>",
            signs.trim_end().replace('\n', "</div><div>").replace('\t', "&nbsp;&nbsp;")
        );
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
            let facts = |of: &super::super::Message| {
                of.hops.iter().map(|it| (it.tls.clone(), it.date)).collect::<Vec<_>>()
            };
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
}
