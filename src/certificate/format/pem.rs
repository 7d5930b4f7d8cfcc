//! Text: PEM blocks (RFC 7468) with anything around them, as people bring them.

use super::{File, Item, der, foreign, key, pkcs7, pkcs12, sealed_pem};
use crate::certificate::{Certificate, Error, Request};
use data_encoding::{BASE64, BASE64_NOPAD};
use zeroize::Zeroizing;

const BEGIN: &str = "-----BEGIN ";
const DASHES: &str = "-----";

/// One block: its label, the headers of its inside (RFC 1421), its letters.
struct Block<'a> {
    label: &'a str,
    body: &'a str,
}

/// Everything in a text.
pub(super) fn read(file: &File<'_>) -> Result<Vec<Item>, Error> {
    let text = text_of(file.bytes);
    let mut items = Vec::new();
    let mut beside = None;
    for block in blocks(&text) {
        let block = block.map_err(|label| file.damaged(label, "the block is cut off before its END line"))?;
        match of_block(file, &block)? {
            Some(found) => items.extend(found),
            None => beside = beside.or(foreign::of_label(block.label)),
        }
    }
    if !items.is_empty() {
        return Ok(items);
    }
    if let Some(format) = beside.or_else(|| foreign::of_text(&text)) {
        return Err(file.foreign(format));
    }
    // Base64 without its BEGIN and END lines.
    if let Some(bytes) = decoded(&text).filter(|bytes| bytes.first() == Some(&0x30))
        && let Some(items) = der::read(file, &bytes)?
    {
        return Ok(items);
    }
    Err(Error::Unreadable(file.name()))
}

/// What a block holds; None where it is nothing that is looked for.
fn of_block(file: &File<'_>, block: &Block<'_>) -> Result<Option<Vec<Item>>, Error> {
    let label = block.label;
    let wanted = matches!(label, "PKCS7" | "CMS" | "PKCS12" | "PFX")
        || label.ends_with("CERTIFICATE")
        || label.ends_with("CERTIFICATE REQUEST")
        || (label.ends_with("PRIVATE KEY") && foreign::of_label(label).is_none());
    if !wanted {
        return Ok(None);
    }
    if label == "DSA PRIVATE KEY" {
        return Err(Error::KeyKind { name: file.name(), kind: "dsa".to_owned() });
    }
    // Large enough from the start, as below: where it grew, a copy of a key would be left behind.
    let mut body = Zeroizing::new(String::with_capacity(block.body.len() + 1));
    for line in block.body.lines().filter(|line| !line.contains(':')) {
        body.extend([line, "\n"]);
    }
    let Some(bytes) = decoded(&body) else {
        return Err(file.damaged(label, "it holds letters that do not belong there, or too few"));
    };
    let damaged = |cause: String| file.damaged(label, cause);
    let one = |item| Ok(Some(vec![item]));
    match label {
        "PKCS7" | "CMS" => pkcs7::read(file, label, &bytes).map(Some),
        "PKCS12" | "PFX" => pkcs12::read(file, &bytes).map(Some),
        // Windows and some CAs label PKCS #7 as a certificate.
        _ if label.ends_with("CERTIFICATE") && pkcs7::is_one(&bytes) => {
            pkcs7::read(file, label, &bytes).map(Some)
        }
        _ if label.ends_with("CERTIFICATE") => {
            one(Item::Certificate(Certificate::from_der(&bytes).map_err(damaged)?))
        }
        _ if label.ends_with("REQUEST") => one(Item::Request(Request::from_der(&bytes).map_err(damaged)?)),
        "ENCRYPTED PRIVATE KEY" => one(Item::Key(key::decrypt(file, &bytes)?)),
        _ if sealed_pem::is_one(block.body) => {
            let plain = sealed_pem::open(file, block.body, &bytes)?;
            one(Item::Key(key::read(&plain).map_err(|refused| file.unlocked(refused))?))
        }
        _ => one(Item::Key(key::read(&bytes).map_err(|refused| file.refused(label, refused))?)),
    }
}

/// The blocks of a text; the error is the label of one without an end.
fn blocks(text: &str) -> impl Iterator<Item = Result<Block<'_>, &str>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(BEGIN)? + BEGIN.len();
        let after = &rest[start..];
        let Some(end) = after.find(DASHES).filter(|end| !after[..*end].contains('\n')) else {
            rest = "";
            return Some(Err("PEM"));
        };
        let (label, inside) = (&after[..end], &after[end + DASHES.len()..]);
        // The next BEGIN before the END: this block was cut off.
        let close = format!("-----END {label}-----");
        let Some(at) = inside.find(&close).filter(|at| !inside[..*at].contains(BEGIN)) else {
            rest = "";
            return Some(Err(label));
        };
        rest = &inside[at + close.len()..];
        Some(Ok(Block { label, body: &inside[..at] }))
    })
}

fn decoded(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut letters: Zeroizing<Vec<u8>> = Zeroizing::new(Vec::with_capacity(text.len()));
    letters.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    if letters.is_empty() {
        return None;
    }
    BASE64.decode(&letters).or_else(|_| BASE64_NOPAD.decode(&letters)).ok().map(Zeroizing::new)
}

/// The text as it was before a mail program, an editor or a form had it: quoted with `> `, indented, with any line
/// ends, as UTF-16, in one line with `\n` in it.
fn text_of(bytes: &[u8]) -> Zeroizing<String> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    let text = Zeroizing::new(text);
    let text = Zeroizing::new(text.replace("\\r", ""));
    let text = Zeroizing::new(text.replace("\\n", "\n"));
    let text = Zeroizing::new(text.replace('\r', "\n"));
    let mut clean = Zeroizing::new(String::with_capacity(text.len() + 1));
    for line in text.lines() {
        clean.push_str(
            line.trim_matches(|c: char| {
                c.is_whitespace() || matches!(c, '>' | '|' | '\u{feff}' | '\u{200b}')
            }),
        );
        clean.push('\n');
    }
    clean
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Zeroizing<Vec<u16>> =
        Zeroizing::new(bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect());
    String::from_utf16_lossy(&units)
}
