//! What people bring, made the text of headers: a file as it was saved, `.msg` of Outlook, a web page, text that went
//! through quoted-printable, and fields whose names a mail program has translated.

use super::error::Error;
use super::text::{LIMIT, is_known};
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
    let text = if text.trim().contains(['\n', '\r']) { text } else { with_lines(&text) };
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
        let breaks = LINES.contains(&name.as_str()) && (closes || name == "br");
        if breaks {
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
        if breaks {
            // The line break of the page's own text, as `nl2br` leaves it, is the same one.
            rest = rest.strip_prefix('\r').unwrap_or(rest);
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
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
    ENCODED.iter().any(|it| text.contains(it))
        || (text.contains("Received:") && (soft() || is_all_encoded(text)))
}

/// Whether a line goes on behind an equals sign at its end, and each other one stands before two digits, as it never does in
/// headers as they are.
fn is_all_encoded(text: &str) -> bool {
    let mut parts = text.split('=');
    let _ = parts.next();
    let mut goes_on = false;
    parts.all(|part| {
        let is_soft = part.starts_with(['\r', '\n']);
        goes_on |= is_soft;
        let is_digit = |it: &u8| it.is_ascii_digit() || (b'A'..=b'F').contains(it);
        is_soft || part.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(is_digit))
    }) && goes_on
}

/// Headers that lost every line break on their way: each field that is known begins one.
fn with_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for word in text.split_inclusive([' ', '\t']) {
        let name = word.trim_end().strip_suffix(':').unwrap_or_default();
        if name.starts_with(|c: char| c.is_ascii_uppercase()) && is_known(name) {
            lines.push('\n');
        }
        lines.push_str(word);
    }
    lines
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
mod tests;
