//! What a file holds: PEM with anything around it, or DER.

use super::{Certificate, Error, Key, Request};
use rustls::pki_types::PrivateKeyDer;
use serde::Serialize;
use x509_parser::pem::Pem;
use zeroize::Zeroizing;

/// One thing that a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Item {
    /// A certificate.
    Certificate(Certificate),
    /// A request for one.
    Request(Request),
    /// A private key.
    Key(Key),
}

/// Reads everything in `bytes`; `name` is the file's, for the error. An empty file, or one without anything that we
/// know, is an error; a damaged block among good ones is one too.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Item>, Error> {
    let text = pem_text(bytes);
    let mut items = Vec::new();
    for block in Pem::iter_from_buffer(text.as_bytes()) {
        let Ok(mut block) = block else { break };
        let contents = Zeroizing::new(std::mem::take(&mut block.contents));
        if let Some(item) = of_block(name, &block.label, &contents, &text)? {
            items.push(item);
        }
    }
    if items.is_empty() {
        if let Some(format) = known_format(bytes, &text) {
            return Err(Error::Format { name: name.to_owned(), format });
        }
        items.extend(of_der(bytes));
    }
    if items.is_empty() {
        let begun = text.contains("-----BEGIN ");
        return Err(if begun {
            let cause = "the block is cut off, or holds letters that do not belong there".to_owned();
            Error::Damaged { name: name.to_owned(), block: "PEM".to_owned(), cause }
        } else {
            Error::Unreadable(name.to_owned())
        });
    }
    Ok(items)
}

fn of_block(name: &str, label: &str, der: &[u8], text: &str) -> Result<Option<Item>, Error> {
    let damaged = |cause| Error::Damaged { name: name.to_owned(), block: label.to_owned(), cause };
    let format = |format| Error::Format { name: name.to_owned(), format };
    match label {
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => {
            Certificate::from_der(der).map(|it| Some(Item::Certificate(it))).map_err(damaged)
        }
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => {
            Request::from_der(der).map(|it| Some(Item::Request(it))).map_err(damaged)
        }
        "ENCRYPTED PRIVATE KEY" => Err(Error::KeyEncrypted(name.to_owned())),
        _ if label.ends_with("PRIVATE KEY") => {
            // OpenSSL's old form: encrypted, and labelled as if it were not.
            if text.contains("Proc-Type: 4,ENCRYPTED") {
                return Err(Error::KeyEncrypted(name.to_owned()));
            }
            key(der).map(|it| Some(Item::Key(it))).map_err(damaged)
        }
        "PKCS7" | "CMS" => Err(format("PKCS #7")),
        // EC PARAMETERS, DH PARAMETERS, CRLs: harmless beside what is looked for.
        _ => Ok(None),
    }
}

fn of_der(bytes: &[u8]) -> Option<Item> {
    if bytes.first() != Some(&0x30) {
        return None;
    }
    Certificate::from_der(bytes)
        .map(Item::Certificate)
        .or_else(|_| Request::from_der(bytes).map(Item::Request))
        .or_else(|_| key(bytes).map(Item::Key))
        .ok()
}

/// PKCS #8, PKCS #1 or SEC 1: the bytes tell which.
fn key(der: &[u8]) -> Result<Key, String> {
    let der = PrivateKeyDer::try_from(der).map_err(str::to_owned)?;
    let pair = rcgen::KeyPair::try_from(&der).map_err(|error| error.to_string())?;
    Key::from_spki(&rcgen::PublicKeyData::subject_public_key_info(&pair))
}

/// What people bring and is not read: told by its first bytes, or by its own words.
fn known_format(bytes: &[u8], text: &str) -> Option<&'static str> {
    let start =
        text.trim_start().get(..200.min(text.trim_start().len())).unwrap_or_default().to_ascii_lowercase();
    if bytes.starts_with(b"PK\x03\x04") {
        return Some("ZIP");
    }
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        return Some("HTML");
    }
    if bytes.first() != Some(&0x30) {
        return None;
    }
    let head = &bytes[..bytes.len().min(32)];
    // id-signedData (RFC 2315) directly in the first SEQUENCE; PFX starts with its version 3 (RFC 7292).
    let signed_data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
    if head.windows(signed_data.len()).position(|window| window == signed_data).is_some_and(|at| at < 8) {
        return Some("PKCS #7");
    }
    head.windows(4)
        .position(|window| window == [0x02, 0x01, 0x03, 0x30])
        .is_some_and(|at| at < 6)
        .then_some("PKCS #12")
}

/// The text of a PEM file as people bring it: from a mail (quoted with `> `), indented, with any line ends, as UTF-16.
fn pem_text(bytes: &[u8]) -> Zeroizing<String> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    let text = Zeroizing::new(text);
    let mut clean = Zeroizing::new(String::with_capacity(text.len() + 1));
    for line in text.lines() {
        clean.push_str(line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '|' | '\u{feff}')));
        clean.push('\n');
    }
    clean
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}
