//! What a comment says about TLS. One function for each of the few shapes in which mail servers write it; none
//! takes a word that is not in its shape.

use super::hop::{PeerCertificate, Tls, Used};
use crate::tls::{CipherSuite, TlsVersion};

/// The facts as far as they are told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Something speaks of TLS.
    pub used: bool,
    pub version: Option<TlsVersion>,
    pub cipher: Option<String>,
    pub bits: Option<u16>,
    pub peer: PeerCertificate,
}

impl Facts {
    /// TLS, and nothing more.
    pub(super) fn bare() -> Self {
        Self { used: true, ..Self::default() }
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

    /// With what the protocol word says where nothing else does.
    pub(super) fn into_tls(self, by_protocol: Used) -> Tls {
        let used = if self.used { Used::Yes } else { by_protocol };
        let suite = self.cipher.as_deref().and_then(CipherSuite::read);
        Tls {
            used,
            cipher_iana: suite.and_then(|suite| suite.iana(self.version)),
            version: self.version,
            cipher: self.cipher,
            bits: self.bits,
            peer_certificate: self.peer,
        }
    }
}

/// Any of the shapes.
pub(super) fn any(comment: &str) -> Option<Facts> {
    using(comment)
        .or_else(|| pairs(comment))
        .or_else(|| listed(comment))
        .or_else(|| colons(comment))
        .or_else(|| encrypted(comment))
        .or_else(|| version_alone(comment))
        .or_else(|| cipher_alone(comment))
}

/// `using TLSv1.3 with cipher C (256/256 bits) …` (Postfix), with `verified FAIL` (Sendmail 8.12).
pub(super) fn using(comment: &str) -> Option<Facts> {
    let mut words = comment.strip_prefix("using ")?.split_ascii_whitespace();
    let protocol = words.next()?;
    let version = version(protocol)?;
    let mut facts = Facts { used: true, version: version.known(), ..Facts::default() };
    let rest: Vec<&str> = words.collect();
    if let ["with", "cipher", cipher, rest @ ..] = rest.as_slice() {
        facts.cipher = token(cipher);
        facts.bits = rest.first().and_then(|word| word.strip_prefix('(')).and_then(bits);
        // Only behind the closing parenthesis of the bits.
        facts.peer = match rest.get(2..) {
            Some(["verified", word, ..]) => verified(word),
            _ => PeerCertificate::Unknown,
        };
    }
    Some(facts)
}

/// `version=TLSv1.3 cipher=C bits=256/256 verify=OK`, with spaces or commas (Sendmail, Gmail, Exchange, …).
pub(super) fn pairs(comment: &str) -> Option<Facts> {
    let mut facts = Facts::default();
    for word in comment.split([' ', ',', ';', '\t']).filter(|word| !word.is_empty()) {
        // Every word has to be a pair: a sentence that holds one is somebody else's.
        let (name, value) = word.split_once('=')?;
        match name {
            "version" => match version(value) {
                Some(said) => {
                    facts.used = true;
                    facts.version = said.known();
                }
                None if value.eq_ignore_ascii_case("none") => {}
                None => return None,
            },
            "cipher" if !value.eq_ignore_ascii_case("none") => {
                facts.cipher = token(value);
                facts.used |= facts.cipher.is_some();
            }
            "bits" => facts.bits = bits(value),
            "verify" => facts.peer = verified(value),
            _ => {}
        }
    }
    // Sendmail's `(authenticated bits=0)` and the like speak of something else.
    facts.used.then_some(facts)
}

/// `TLS: TLS1.2,256bits,C`, `SSL: …`, `AUTH: LOGIN ann, TLS: …` (Courier, McAfee).
pub(super) fn listed(comment: &str) -> Option<Facts> {
    let list = match comment.strip_prefix("AUTH: ") {
        // The name of a user stands before it.
        Some(rest) => rest.rsplit_once(", TLS: ").or_else(|| rest.rsplit_once(", SSL: "))?.1,
        None => comment.strip_prefix("TLS: ").or_else(|| comment.strip_prefix("SSL: "))?,
    };
    let mut parts = list.split(',').map(str::trim);
    let version = version(parts.next()?)?;
    let bits = parts.next().and_then(|part| bits(part.strip_suffix("bits")?));
    let cipher = parts.next().and_then(suite);
    Some(Facts { used: true, version: version.known(), cipher, bits, ..Facts::default() })
}

/// `TLSv1.3:C:256`, a verdict behind it (OpenSMTPD), `Cipher ` before it (MDaemon).
pub(super) fn colons(comment: &str) -> Option<Facts> {
    let list = comment.strip_prefix("Cipher ").unwrap_or(comment);
    if list.contains(char::is_whitespace) {
        return None;
    }
    let mut parts = list.split(':');
    let version = version(parts.next()?)?;
    let cipher = suite(parts.next()?)?;
    let bits = parts.next().and_then(bits);
    let peer = match parts.next() {
        Some("YES") => PeerCertificate::Verified,
        _ => PeerCertificate::Unknown,
    };
    Some(Facts { used: true, version: version.known(), cipher: Some(cipher), bits, peer })
}

/// `C encrypted`, `SSLv3:C encrypted`, `C encrypted, authenticated` (qpsmtpd, notqmail, Strato), `encrypted`.
pub(super) fn encrypted(comment: &str) -> Option<Facts> {
    let said =
        comment.strip_suffix(", authenticated").unwrap_or(comment).strip_suffix("encrypted")?.trim_end();
    if said.is_empty() {
        return Some(Facts::bare());
    }
    colons(said).or_else(|| Some(Facts { cipher: Some(suite(said)?), ..Facts::bare() }))
}

/// `TLS1.3` (Exim), `TLS` (Exchange 2010).
pub(super) fn version_alone(comment: &str) -> Option<Facts> {
    version(comment).map(|version| Facts { version: version.known(), ..Facts::bare() })
}

/// `AES128-SHA` (ASSP).
fn cipher_alone(comment: &str) -> Option<Facts> {
    Some(Facts { cipher: Some(suite(comment)?), ..Facts::bare() })
}

/// What a word says about the version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Version(TlsVersion),
    /// `TLSv1/SSLv3` is what OpenSSL calls a cipher's family; `TLS` is no version either.
    Family,
}

impl Said {
    pub(super) fn known(self) -> Option<TlsVersion> {
        if let Self::Version(version) = self { Some(version) } else { None }
    }
}

/// A version in each of its spellings: `TLSv1.2`, `TLS1.2`, `TLS1_2`, `TLS-1.2`.
pub(super) fn version(word: &str) -> Option<Said> {
    let lower = word.to_ascii_lowercase().replace('_', ".").replace('-', "");
    Some(Said::Version(match lower.as_str() {
        "sslv2" | "ssl2" | "ssl2.0" => TlsVersion::Ssl2,
        "sslv3" | "ssl3" | "ssl3.0" => TlsVersion::Ssl3,
        // OpenSSL leaves the zero out.
        "tlsv1" | "tls1" | "tlsv1.0" | "tls1.0" => TlsVersion::Tls10,
        "tlsv1.1" | "tls1.1" => TlsVersion::Tls11,
        "tlsv1.2" | "tls1.2" => TlsVersion::Tls12,
        "tlsv1.3" | "tls1.3" => TlsVersion::Tls13,
        "tls" | "ssl" | "tlsv1/sslv3" | "sslv3/tlsv1" => return Some(Said::Family),
        _ => return None,
    }))
}

/// `256`, `256/256`, `256/256)`: the first number, the bits in use.
fn bits(text: &str) -> Option<u16> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|bits| *bits <= 512)
}

/// What stands where a cipher suite belongs, known or not.
fn token(text: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    (!text.is_empty() && text.chars().all(plain)).then(|| text.to_owned())
}

/// A cipher suite's name as written, where it is one.
pub(super) fn suite(text: &str) -> Option<String> {
    token(text).filter(|text| CipherSuite::read(text).is_some())
}

/// Sendmail's word for what became of the client's certificate (its `${verify}`).
fn verified(word: &str) -> PeerCertificate {
    match word {
        "OK" | "TRUSTED" => PeerCertificate::Verified,
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
            cipher: Some("RC4-MD5".to_owned()),
            bits: Some(128),
            peer: PeerCertificate::None,
        };
        assert_eq!(facts, Some(expected));
    }
}
