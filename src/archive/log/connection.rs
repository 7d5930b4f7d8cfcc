//! What is known of a connection until its messages are told, in memory that is bounded.

use crate::archive::tally::Seen;
use crate::received::{PeerCertificate, Used};
use crate::tls::{CipherSuite, Grade, TlsVersion};
use std::borrow::Cow;
use std::collections::HashMap;
use time::OffsetDateTime;

/// More than any server has open at a time. A log that holds more is not one of a server.
const MOST: usize = 20_000;

/// Longer names than servers write are not kept.
const LONGEST: usize = 300;

/// How a connection was encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Encrypted {
    pub version: Option<TlsVersion>,
    pub cipher: Option<String>,
    pub peer: PeerCertificate,
}

impl Encrypted {
    /// With the names as the server writes them.
    pub(super) fn new(version: &str, cipher: &str, peer: PeerCertificate) -> Self {
        let cipher = (!cipher.is_empty() && cipher.len() <= 80).then(|| cipher.to_owned());
        Self { version: version_of(version), cipher, peer }
    }

    /// Encrypted, and nothing more is told.
    pub(super) const fn bare() -> Self {
        Self { version: None, cipher: None, peer: PeerCertificate::Unknown }
    }

    /// A message that went over it.
    pub(super) fn seen(self, date: Option<OffsetDateTime>) -> Seen {
        let suite = self.cipher.as_deref().and_then(CipherSuite::read);
        let iana = suite.and_then(|suite| suite.iana(self.version)).map(Cow::Borrowed);
        Seen {
            grade: Grade::of(self.version, suite),
            used: Used::Yes,
            version: self.version,
            cipher: iana.or(self.cipher.map(Cow::Owned)),
            peer: self.peer,
            date,
        }
    }
}

/// Of a line of Postfix's about TLS the level of the other side's certificate, and what stands behind `signs`. Behind anything but that one word at the
/// beginning others speak: what a server answered is quoted.
pub(in crate::archive) fn connected<'a>(text: &'a str, signs: &[&str]) -> Option<(&'a str, &'a str)> {
    let is_level = |level: &str| !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_alphabetic());
    signs.iter().find_map(|sign| text.split_once(sign)).filter(|(level, _)| is_level(level))
}

/// As OpenSSL and GnuTLS name versions in logs.
fn version_of(text: &str) -> Option<TlsVersion> {
    Some(match text {
        "SSLv2" => TlsVersion::Ssl2,
        "SSLv3" | "SSL3" => TlsVersion::Ssl3,
        "TLSv1" | "TLSv1.0" | "TLS1.0" | "TLS1" => TlsVersion::Tls10,
        "TLSv1.1" | "TLS1.1" => TlsVersion::Tls11,
        "TLSv1.2" | "TLS1.2" => TlsVersion::Tls12,
        "TLSv1.3" | "TLS1.3" => TlsVersion::Tls13,
        _ => return None,
    })
}

/// A map that forgets all where it would grow without end.
#[derive(Debug)]
pub(super) struct Bounded<T>(HashMap<String, T>);

impl<T> Default for Bounded<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Bounded<T> {
    pub(super) fn insert(&mut self, key: &str, value: T) {
        if key.len() > LONGEST {
            return;
        }
        if self.0.len() >= MOST {
            self.0.clear();
        }
        let _ = self.0.insert(key.to_owned(), value);
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.0.get_mut(key)
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<T> {
        self.0.remove(key)
    }

    pub(super) fn drain(&mut self) -> impl Iterator<Item = T> + '_ {
        self.0.drain().map(|(_, value)| value)
    }
}

/// Whether an address in a log is this machine's own: a filter that gives mail back, or a program of the user's.
pub(super) fn is_own(ip: &str) -> bool {
    matches!(ip, "127.0.0.1" | "::1" | "IPv6:::1")
}
