//! What people bring, read. Files of other programs are read in tests/formats.rs.

use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

/// A certificate for mx.example.org in PEM and DER, and its key in PEM.
struct Made {
    pem: String,
    der: Vec<u8>,
    key: String,
    key_der: Vec<u8>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let it = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
    Made {
        pem: it.cert.pem(),
        der: it.cert.der().to_vec(),
        key: it.signing_key.serialize_pem(),
        key_der: it.signing_key.serialize_der(),
    }
});

fn open(bytes: &[u8]) -> Result<Vec<Item>, Error> {
    read("f", bytes, None)
}

fn kinds(bytes: &[u8]) -> Vec<&'static str> {
    let kind = |item: &Item| match item {
        Item::Certificate(_) => "certificate",
        Item::Request(_) => "request",
        Item::Key(_) => "key",
    };
    open(bytes).unwrap().iter().map(kind).collect()
}

#[test]
fn what_people_paste_is_read() {
    let pem = &MADE.pem;
    let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    for text in [
        pem.clone(),
        pem.trim_end().to_owned(),
        pem.replace('\n', "\r\n"),
        pem.replace('\n', "\r"),
        pem.replace('\n', "\n\n"),
        pem.replace('\n', " "),
        pem.replace('\n', "\\n"),
        format!("\u{feff}{pem}"),
        format!("Dear customer,\n\n   {pem}\nYours: the CA"),
        format!("> {}", pem.replace('\n', "\r\n> ")),
        format!("| > \t{}", pem.replace('\n', "\n| > \t")),
        bare,
    ] {
        assert_eq!(kinds(text.as_bytes()), ["certificate"], "{text}");
    }
    for (mark, unit) in
        [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)]
    {
        let utf16: Vec<u8> = mark.into_iter().chain(pem.encode_utf16().flat_map(unit)).collect();
        assert_eq!(kinds(&utf16), ["certificate"]);
    }
    assert_eq!(kinds(&MADE.der), ["certificate"]);
    assert_eq!(kinds(&MADE.key_der), ["key"]);
}

#[test]
fn several_blocks_come_in_their_order() {
    let (pem, key) = (&MADE.pem, &MADE.key);
    let crl = "-----BEGIN X509 CRL-----\nMAAA\n-----END X509 CRL-----\n";
    assert_eq!(kinds(format!("{key}{pem}{crl}{pem}").as_bytes()), ["key", "certificate", "certificate"]);
    assert_eq!(kinds(format!("{pem} and {key}").as_bytes()), ["certificate", "key"]);
}

#[test]
fn what_is_something_else_is_told_as_that() {
    let foreign = |format| Err(Error::Foreign { name: "f".into(), format });
    let block = |label: &str| format!("-----BEGIN {label}-----\nMAAA\n-----END {label}-----\n");
    for (bytes, format) in [
        (&b"<!DOCTYPE html><p>"[..], Foreign::Html),
        (b"%PDF-1.7 ...", Foreign::Pdf),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", Foreign::Office),
        (b"\x89PNG\r\n\x1a\n", Foreign::Picture),
        (b"\x1f\x8b\x08", Foreign::Packed),
        (b"\xfe\xed\xfe\xed\0\0\0\x02", Foreign::JavaKeystore),
        (b"ssh-ed25519 AAAA me@example.org", Foreign::SshKey),
        (block("X509 CRL").as_bytes(), Foreign::RevocationList),
        (block("PUBLIC KEY").as_bytes(), Foreign::PublicKey),
        (block("OPENSSH PRIVATE KEY").as_bytes(), Foreign::SshKey),
        (block("PGP PUBLIC KEY BLOCK").as_bytes(), Foreign::Pgp),
        (block("DH PARAMETERS").as_bytes(), Foreign::Parameters),
        (&[0x30, 3, 2, 1, 5], Foreign::Structure),
    ] {
        assert_eq!(open(bytes), foreign(format));
    }
    assert_eq!(open(b"hello"), Err(Error::Unreadable("f".into())));
    assert_eq!(open(b"0 is a number"), Err(Error::Unreadable("f".into())));
    assert_eq!(open(b" \r\n"), Err(Error::Empty("f".into())));
}

#[test]
fn a_damaged_block_is_never_left_out() {
    let pem = &MADE.pem;
    let middle = pem.len() / 2;
    for damaged in [
        pem[..middle].to_owned(),
        format!("{pem}{}", &pem[..middle]),
        format!("{}{pem}", &pem[..middle]),
        format!("{pem}{}", pem.replacen("MII", "M?I", 1)),
        format!("{pem}-----BEGIN CERTIFICATE-----\nMAAA\n-----END CERTIFICATE-----\n"),
    ] {
        assert!(matches!(open(damaged.as_bytes()), Err(Error::Damaged { .. })), "{damaged}");
    }
}

#[test]
fn a_key_is_never_printed() {
    let items = open(MADE.key.as_bytes()).unwrap();
    assert!(format!("{items:?}").contains("***"));
    let shown = serde_json::to_value(&items).unwrap();
    assert_eq!(shown[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["kind", "key", "spki_sha256"]);
}

/// A ZIP with these files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_zip_is_read_without_what_stands_beside() {
    let (pem, key) = (MADE.pem.as_bytes(), MADE.key.as_bytes());
    let sent =
        zipped(&[("../../a.crt", pem), ("readme.txt", b"Hello"), ("k/b.key", key), ("c.der", &MADE.der)]);
    assert_eq!(kinds(&sent), ["certificate", "key", "certificate"]);
    let inner = zipped(&[("a.crt", pem)]);
    assert_eq!(
        open(&zipped(&[("in.zip", &inner)])),
        Err(Error::Foreign { name: "f/in.zip".into(), format: Foreign::Nested })
    );
    assert_eq!(open(&zipped(&[("x.txt", b"Hello")])), Err(Error::Unreadable("f/x.txt".into())));
    assert_eq!(open(&zipped(&[])), Err(Error::Empty("f".into())));
    let word = zipped(&[("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")]);
    assert_eq!(open(&word), Err(Error::Foreign { name: "f".into(), format: Foreign::Office }));
    assert!(matches!(open(&sent[..sent.len() / 2]), Err(Error::Damaged { .. })));
}

#[test]
fn a_zip_that_would_fill_the_memory_is_refused() {
    let much = vec![b' '; 5 << 20];
    assert!(matches!(open(&zipped(&[("a.crt", &much)])), Err(Error::TooMuch { .. })));
    let names: Vec<String> = (0..201).map(|at| format!("{at}.crt")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert!(matches!(open(&zipped(&many)), Err(Error::TooMuch { .. })));
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
    }

    #[test]
    fn reading_damaged_files_never_panics(which in 0usize..4, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = match which {
            0 => MADE.der.clone(),
            1 => MADE.key_der.clone(),
            2 => MADE.pem.clone().into_bytes(),
            _ => zipped(&[("a.crt", MADE.pem.as_bytes())]),
        };
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = open(&bytes);
    }
}
