//! What people bring and is not looked for: told by its first bytes, or by its own words.

use x509_parser::prelude::{CertificateRevocationList, FromDer};
use x509_parser::x509::SubjectPublicKeyInfo;

/// What a file is instead of a certificate, a request or a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Of Word, Excel, LibreOffice, …
    Office,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A web page.
    Html,
    /// An e-mail, with what is looked for attached, most likely.
    Mail,
    /// Packed otherwise than as ZIP: RAR, 7z, gzip.
    Packed,
    /// A ZIP inside a ZIP.
    Nested,
    /// A list of revoked certificates (RFC 5280 section 5).
    RevocationList,
    /// A public key alone.
    PublicKey,
    /// A Java keystore in the old format.
    JavaKeystore,
    /// A key of OpenSSH or PuTTY.
    SshKey,
    /// Something of PGP.
    Pgp,
    /// The parameters of a key exchange or a curve.
    Parameters,
    /// Binary data in the right notation (ASN.1), and none of ours.
    Structure,
}

impl Foreign {
    /// Every one there is.
    pub const ALL: [Self; 14] = [
        Self::Office,
        Self::Pdf,
        Self::Picture,
        Self::Html,
        Self::Mail,
        Self::Packed,
        Self::Nested,
        Self::RevocationList,
        Self::PublicKey,
        Self::JavaKeystore,
        Self::SshKey,
        Self::Pgp,
        Self::Parameters,
        Self::Structure,
    ];

    /// The stable name, by which the words are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Html => "html",
            Self::Mail => "mail",
            Self::Packed => "packed",
            Self::Nested => "nested",
            Self::RevocationList => "crl",
            Self::PublicKey => "public-key",
            Self::JavaKeystore => "jks",
            Self::SshKey => "ssh",
            Self::Pgp => "pgp",
            Self::Parameters => "parameters",
            Self::Structure => "asn1",
        }
    }
}

/// The first bytes of a file, and what it is.
const MAGIC: &[(&[u8], Foreign)] = &[
    (b"%PDF-", Foreign::Pdf),
    // OLE: Word, Excel and Outlook before 2007.
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Foreign::Office),
    (b"{\\rtf", Foreign::Office),
    (b"\x89PNG\r\n", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"\x1f\x8b", Foreign::Packed),
    (b"Rar!", Foreign::Packed),
    (b"7z\xbc\xaf\x27\x1c", Foreign::Packed),
    (b"BZh", Foreign::Packed),
    (b"\xfd7zXZ", Foreign::Packed),
    (b"\xfe\xed\xfe\xed", Foreign::JavaKeystore),
    (b"\xce\xce\xce\xce", Foreign::JavaKeystore),
    (b"PuTTY-User-Key-File", Foreign::SshKey),
    (b"ssh-rsa ", Foreign::SshKey),
    (b"ssh-ed25519 ", Foreign::SshKey),
    (b"ecdsa-sha2-nistp", Foreign::SshKey),
];

/// By the first bytes, and nothing else: such a file is not looked into.
pub(super) fn of_bytes(bytes: &[u8]) -> Option<Foreign> {
    MAGIC.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, it)| *it)
}

/// By what a text starts with.
pub(super) fn of_text(text: &str) -> Option<Foreign> {
    let start: String = text.trim_start().chars().take(400).collect::<String>().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.contains("<html") {
        return Some(Foreign::Html);
    }
    let fields =
        ["return-path:", "received:", "delivered-to:", "mime-version:", "message-id:", "x-mozilla-status:"];
    fields.iter().any(|field| start.starts_with(field)).then_some(Foreign::Mail)
}

/// By the label of a PEM block (RFC 7468).
pub(super) fn of_label(label: &str) -> Option<Foreign> {
    match label {
        "X509 CRL" | "CRL" => Some(Foreign::RevocationList),
        "OPENSSH PRIVATE KEY" | "SSH2 PUBLIC KEY" => Some(Foreign::SshKey),
        _ if label.starts_with("PGP ") => Some(Foreign::Pgp),
        _ if label.ends_with("PUBLIC KEY") => Some(Foreign::PublicKey),
        _ if label.ends_with("PARAMETERS") => Some(Foreign::Parameters),
        _ => None,
    }
}

/// By what a binary structure is.
pub(super) fn of_der(der: &[u8]) -> Option<Foreign> {
    if CertificateRevocationList::from_der(der).is_ok() {
        return Some(Foreign::RevocationList);
    }
    if SubjectPublicKeyInfo::from_der(der).is_ok() {
        return Some(Foreign::PublicKey);
    }
    der::asn1::AnyRef::try_from(der).ok().map(|_| Foreign::Structure)
}
