//! Which sentence tells of a hop, and what it names.

use super::hop::{Hop, Used};
use crate::explain::{Fact, Facts};
use crate::tls::{Grade, TlsVersion};

impl Hop {
    /// The key of a sentence about this hop, and its facts.
    pub fn sentence(&self) -> (&'static str, Facts) {
        let mut facts: Facts =
            vec![("from", self.sender().into()), ("by", self.by.as_deref().unwrap_or("–").into())];
        let cipher = self.tls.cipher_iana.or(self.tls.cipher.as_deref());
        let version = self.tls.version.map(TlsVersion::as_str);
        facts.extend(version.map(|version| ("version", Fact::from(version))));
        facts.extend(cipher.map(|cipher| ("cipher", Fact::from(cipher))));
        let key = match (self.tls.used, version, cipher) {
            (Used::Yes, Some(_), Some(_)) => "hop-encrypted",
            (Used::Yes, Some(_), None) => "hop-encrypted-version",
            (Used::Yes, None, Some(_)) => "hop-encrypted-cipher",
            (Used::Yes, None, None) => "hop-encrypted-bare",
            _ if self.grade == Grade::Local => "hop-local",
            (Used::No, ..) => "hop-plain",
            (Used::Unknown, ..) => "hop-unknown",
        };
        (key, facts)
    }

    /// Who handed the message over: what the receiver saw before what the sender called itself.
    pub fn sender(&self) -> String {
        let ip = self.from.ip.map(|ip| ip.to_string());
        self.from.rdns.clone().or(ip).or_else(|| self.from.helo.clone()).unwrap_or_else(|| "–".to_owned())
    }
}
