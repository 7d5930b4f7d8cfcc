//! What a comment says about TLS. One function for each of the few shapes in which mail servers write it; none
//! takes a word that is not in its shape.

use super::hop::PeerCertificate;
use crate::tls::{CipherSuite, TlsVersion};

/// The facts as far as they are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Facts<'a> {
    /// Something speaks of TLS.
    pub used: bool,
    pub version: Option<TlsVersion>,
    pub cipher: Option<&'a str>,
    pub bits: Option<u16>,
    pub peer: PeerCertificate,
}

impl<'a> Facts<'a> {
    /// TLS, and nothing more.
    pub(super) fn bare() -> Self {
        Self { used: true, ..Self::default() }
    }

    /// A cipher suite, and nothing more.
    pub(super) fn suite(text: &'a str) -> Option<Self> {
        Some(Self { cipher: Some(suite(text)?), ..Self::bare() })
    }

    /// What is told first counts.
    pub(super) fn or(self, other: Self) -> Self {
        let peer = if self.peer == PeerCertificate::Unknown { other.peer } else { self.peer };
        Self {
            used: self.used || other.used,
            version: self.version.or(other.version),
            cipher: self.cipher.or(other.cipher),
            bits: self.bits.or(other.bits),
            peer,
        }
    }
}

/// Any of the shapes.
pub(super) fn any(comment: &str) -> Option<Facts<'_>> {
    using(comment)
        .or_else(|| pairs(comment))
        .or_else(|| listed(comment))
        .or_else(|| colons(comment))
        .or_else(|| encrypted(comment))
        .or_else(|| version_alone(comment))
        .or_else(|| Facts::suite(comment))
        .or_else(|| told(comment))
}

/// `using TLSv1.3 with cipher C (256/256 bits) …` (Postfix), with `verified FAIL` (Sendmail 8.12).
pub(super) fn using(comment: &str) -> Option<Facts<'_>> {
    let mut words = comment.strip_prefix("using ")?.split_ascii_whitespace();
    let version = version_or_unknown(words.next()?)?;
    let mut facts = Facts { used: true, version: version.known(), ..Facts::default() };
    if (words.next(), words.next()) == (Some("with"), Some("cipher")) {
        facts.cipher = words.next().and_then(token);
        facts.bits = words.next().and_then(|word| word.strip_prefix('(')).and_then(bits);
        // Only behind the closing parenthesis of the bits.
        let _ = words.next();
        if words.next() == Some("verified") {
            facts.peer = words.next().map_or(PeerCertificate::Unknown, verified);
        }
    } else if version == Said::Unknown {
        // A sentence of somebody else's.
        return None;
    }
    Some(facts)
}

/// `version=TLSv1.3 cipher=C bits=256/256 verify=OK`, with spaces or commas (Sendmail, Gmail, Exchange, …).
pub(super) fn pairs(comment: &str) -> Option<Facts<'_>> {
    let mut facts = Facts::default();
    for word in comment.split([' ', ',', ';', '\t']).filter(|word| !word.is_empty()) {
        // Every word has to be a pair: a sentence that holds one is somebody else's.
        let (name, value) = word.split_once('=')?;
        let is = |wanted: &[&str]| wanted.iter().any(|it| it.eq_ignore_ascii_case(name));
        if is(&["version", "protocol"]) {
            match version_or_unknown(value) {
                Some(said) => {
                    facts.used |= said != Said::Unknown;
                    facts.version = said.known();
                }
                None if value.eq_ignore_ascii_case("none") => {}
                None => return None,
            }
        } else if is(&["cipher", "ciphersuite"]) {
            if !value.eq_ignore_ascii_case("none") {
                facts.cipher = token(value);
                facts.used |= facts.cipher.is_some();
            }
        } else if is(&["bits"]) {
            facts.bits = bits(value);
        } else if is(&["verify"]) {
            facts.peer = verified(value);
        }
    }
    // Sendmail's `(authenticated bits=0)` and the like speak of something else.
    facts.used.then_some(facts)
}

/// `TLS: TLS1.2,256bits,C`, `SSL: …`, `AUTH: LOGIN ann, TLS: …` (Courier, McAfee).
pub(super) fn listed(comment: &str) -> Option<Facts<'_>> {
    let list = match comment.strip_prefix("AUTH: ") {
        // The name of a user stands before it.
        Some(rest) => rest.rsplit_once(", TLS: ").or_else(|| rest.rsplit_once(", SSL: "))?.1,
        None => comment.strip_prefix("TLS: ").or_else(|| comment.strip_prefix("SSL: "))?,
    };
    let mut parts = list.split(',').map(str::trim);
    let version = version_or_unknown(parts.next()?)?;
    let bits = parts.next().and_then(|part| bits(part.strip_suffix("bits")?));
    let cipher = parts.next().and_then(suite);
    Some(Facts { used: true, version: version.known(), cipher, bits, ..Facts::default() })
}

/// `TLSv1.3:C:256`, a verdict behind it (OpenSMTPD), `Cipher ` before it (MDaemon, Exim 3).
pub(super) fn colons(comment: &str) -> Option<Facts<'_>> {
    let named = comment.strip_prefix("Cipher ");
    let list = named.unwrap_or(comment);
    if list.contains(char::is_whitespace) {
        return None;
    }
    let mut parts = list.split(':');
    // Exim 4.8 did not know TLS 1.2 by name: `UNKNOWN`.
    let version = version_or_unknown(parts.next()?)?;
    // Windows tells MDaemon the cipher alone, not the suite: `AES-SHA`.
    let cipher = if named.is_some() { token } else { suite }(parts.next()?)?;
    let bits = parts.next().and_then(bits);
    let peer = match parts.next() {
        Some("YES") => PeerCertificate::Verified,
        _ => PeerCertificate::Unknown,
    };
    Some(Facts { used: true, version: version.known(), cipher: Some(cipher), bits, peer })
}

/// `C encrypted`, `SSLv3:C encrypted`, `C encrypted, authenticated` (qpsmtpd, notqmail, Strato), `encrypted`.
pub(super) fn encrypted(comment: &str) -> Option<Facts<'_>> {
    let said =
        comment.strip_suffix(", authenticated").unwrap_or(comment).strip_suffix("encrypted")?.trim_end();
    if said.is_empty() {
        return Some(Facts::bare());
    }
    colons(said).or_else(|| Facts::suite(said))
}

/// `TLS1.3` (Exim), `TLS` (Exchange 2010).
pub(super) fn version_alone(comment: &str) -> Option<Facts<'_>> {
    version(comment).map(|version| Facts { version: version.known(), ..Facts::bare() })
}

/// `TLS1.3 C` (mox), `TLSv1.2, cipher C, 256 bits`, `C (256/256 bits)`: a version, a cipher suite and its bits in whatever
/// order, and no word that is not one of TLS'.
fn told(comment: &str) -> Option<Facts<'_>> {
    const WORDS: [&str; 12] = [
        "with",
        "using",
        "over",
        "cipher",
        "ciphers",
        "protocol",
        "bit",
        "bits",
        "encrypted",
        "authenticated",
        "secured",
        "and",
    ];
    let mut facts = Facts::default();
    let signs = [' ', '\t', ',', ';', ':', '(', ')', '='];
    for word in comment.split(signs).filter(|word| !word.is_empty()) {
        if let Some(said) = version(word) {
            facts = facts.or(Facts { version: said.known(), ..Facts::bare() });
        } else if let Some(bits) = bits(word.strip_suffix("bits").unwrap_or(word)) {
            facts.bits = facts.bits.or(Some(bits));
        } else if let Some(said) = Facts::suite(word) {
            facts = facts.or(said);
        } else if !WORDS.iter().any(|it| it.eq_ignore_ascii_case(word)) {
            return None;
        }
    }
    facts.used.then_some(facts)
}

/// What a server says of the client's certificate in a comment of its own: `Client CN "x", Issuer "y" (verified OK)`, or
/// a sentence that there is none (Postfix, and in other words Yandex).
pub(super) fn certificate(comment: &str) -> Option<PeerCertificate> {
    match comment {
        "No client certificate requested"
        | "Client did not present a certificate"
        | "Client certificate not present" => return Some(PeerCertificate::None),
        "Client certificate verified OK" => return Some(PeerCertificate::Verified),
        _ => {}
    }
    if !comment.starts_with("Client CN ") {
        return None;
    }
    // Names come before; the last words are the server's own.
    Some(if comment.ends_with("(verified OK)") {
        PeerCertificate::Verified
    } else if comment.ends_with("(not verified)") {
        PeerCertificate::Unverified
    } else if comment.ends_with("(verification failed)") || comment.ends_with("(verified FAIL)") {
        PeerCertificate::Failed
    } else {
        PeerCertificate::Unknown
    })
}

/// What a word says about the version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Version(TlsVersion),
    /// `TLSv1/SSLv3` is what OpenSSL calls a cipher's family; `TLS` is no version either.
    Family,
    /// `unknown`, where a version belongs.
    Unknown,
}

impl Said {
    pub(super) fn known(self) -> Option<TlsVersion> {
        if let Self::Version(version) = self { Some(version) } else { None }
    }
}

/// A version in each of its spellings: `TLSv1.2`, `TLS1.2`, `TLS1_2`, `TLS-1.2`.
pub(super) fn version(word: &str) -> Option<Said> {
    // `TLSv1/SSLv3` is the longest.
    let mut lower = [0; 11];
    let mut length = 0;
    for byte in word.bytes().filter(|byte| *byte != b'-') {
        let sign = if byte == b'_' { b'.' } else { byte.to_ascii_lowercase() };
        *lower.get_mut(length)? = sign;
        length += 1;
    }
    Some(Said::Version(match &lower[..length] {
        b"sslv2" | b"ssl2" | b"ssl2.0" | b"sslv2.0" => TlsVersion::Ssl2,
        b"sslv3" | b"ssl3" | b"ssl3.0" | b"sslv3.0" => TlsVersion::Ssl3,
        // OpenSSL leaves the zero out.
        b"tlsv1" | b"tls1" | b"tlsv1.0" | b"tls1.0" | b"tlsv10" | b"tls10" => TlsVersion::Tls10,
        b"tlsv1.1" | b"tls1.1" | b"tlsv11" | b"tls11" => TlsVersion::Tls11,
        b"tlsv1.2" | b"tls1.2" | b"tlsv12" | b"tls12" => TlsVersion::Tls12,
        b"tlsv1.3" | b"tls1.3" | b"tlsv13" | b"tls13" => TlsVersion::Tls13,
        b"tls" | b"ssl" | b"tlsv1/sslv3" | b"sslv3/tlsv1" | b"ssl/tls" | b"tls/ssl" => {
            return Some(Said::Family);
        }
        _ => return None,
    }))
}

/// The same where nothing else than a version can stand.
fn version_or_unknown(word: &str) -> Option<Said> {
    let unknown = word.eq_ignore_ascii_case("unknown") || word.eq_ignore_ascii_case("(NONE)");
    version(word).or(unknown.then_some(Said::Unknown))
}

/// `256`, `256/256`, `256/256)`: the first number, the bits in use.
pub(super) fn bits(text: &str) -> Option<u16> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|bits| *bits <= 512)
}

/// What stands where a cipher suite belongs, known or not.
pub(super) fn token(text: &str) -> Option<&str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+');
    (!text.is_empty() && text.bytes().all(plain)).then_some(text)
}

/// A cipher suite's name as written, where it is one.
pub(super) fn suite(text: &str) -> Option<&str> {
    token(text).filter(|text| CipherSuite::read(text).is_some())
}

/// Sendmail's word for what became of the client's certificate (its `${verify}`), and those of Cyrus.
fn verified(word: &str) -> PeerCertificate {
    match word {
        "OK" | "TRUSTED" | "YES" => PeerCertificate::Verified,
        "NO" | "NOT" => PeerCertificate::None,
        "FAIL" => PeerCertificate::Failed,
        _ => PeerCertificate::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_no_shape_says_nothing() {
        for comment in [
            "envelope-from <using TLSv1.3 with cipher AES128-SHA@x>",
            "authenticated bits=0",
            "HELO version=TLSv1.3",
            "Authenticated sender: TLSv1.3:AES128-SHA:128",
            "mx.example [192.0.2.1]",
            "Postfix",
            "UTC",
            "not encrypted",
            "using telepathy with cipher AES128-SHA",
            "version=telepathy cipher=AES128-SHA",
            "version=NONE cipher=NONE bits=0",
        ] {
            assert_eq!(any(comment), None, "{comment}");
        }
    }

    #[test]
    fn a_family_is_no_version() {
        let facts = any("version=TLSv1/SSLv3 cipher=RC4-MD5 bits=128 verify=NOT");
        let expected = Facts {
            used: true,
            version: None,
            cipher: Some("RC4-MD5"),
            bits: Some(128),
            peer: PeerCertificate::None,
        };
        assert_eq!(facts, Some(expected));
    }
}
