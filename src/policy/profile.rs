//! How old a peer may be: Mozilla's three profiles, and the lowest version of TLS.

use super::Error;
use crate::tls::TlsVersion;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Which peers are served, and with which ciphers: Mozilla's guidelines for servers, version 6.0
/// (<https://ssl-config.mozilla.org/guidelines/6.0.json>), which agree with RFC 9325; the oldest peers are in 5.8 for the last time.
/// Since 5.8 there is no DHE among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// TLS 1.3 alone.
    Modern,
    /// TLS 1.2 and 1.3, with forward secrecy and authenticated encryption: what RFC 9325 recommends.
    #[default]
    Intermediate,
    /// From TLS 1.0 on, for machines that cannot be replaced; RFC 8996 deprecates 1.0 and 1.1.
    Old,
}

/// OpenSSL's names of the ciphers of TLS 1.2: forward secrecy, authenticated encryption (RFC 9325, section 4.2).
const INTERMEDIATE: [&str; 6] = [
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305",
    "ECDHE-RSA-CHACHA20-POLY1305",
];

/// What the old profile adds to them.
const OLD: [&str; 15] = [
    "ECDHE-ECDSA-AES128-SHA256",
    "ECDHE-RSA-AES128-SHA256",
    "ECDHE-ECDSA-AES128-SHA",
    "ECDHE-RSA-AES128-SHA",
    "ECDHE-ECDSA-AES256-SHA384",
    "ECDHE-RSA-AES256-SHA384",
    "ECDHE-ECDSA-AES256-SHA",
    "ECDHE-RSA-AES256-SHA",
    "AES128-GCM-SHA256",
    "AES256-GCM-SHA384",
    "AES128-SHA256",
    "AES256-SHA256",
    "AES128-SHA",
    "AES256-SHA",
    "DES-CBC3-SHA",
];

impl Profile {
    /// Every profile, the strictest first.
    pub const ALL: [Self; 3] = [Self::Modern, Self::Intermediate, Self::Old];

    /// As the command line takes it: `intermediate`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Modern => "modern",
            Self::Intermediate => "intermediate",
            Self::Old => "old",
        }
    }

    /// The lowest version that the profile allows.
    pub const fn minimum(self) -> TlsVersion {
        match self {
            Self::Modern => TlsVersion::Tls13,
            Self::Intermediate => TlsVersion::Tls12,
            Self::Old => TlsVersion::Tls10,
        }
    }

    /// The ciphers of TLS 1.2 and below by OpenSSL's names, the best first. TLS 1.3 has good ones only.
    /// Modern has those of intermediate here: where a server cannot do without TLS 1.2, they hold.
    pub fn ciphers(self) -> Vec<&'static str> {
        let more: &[&str] = if self == Self::Old { &OLD } else { &[] };
        INTERMEDIATE.iter().chain(more).copied().collect()
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Profile {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|profile| profile.as_str() == text.trim());
        found.ok_or_else(|| Error::ProfileUnknown(text.to_owned()))
    }
}

/// Reads `TLSv1.2`, `TLS 1.2` and `1.2`: the versions that may be the lowest one.
pub fn minimum_from(text: &str) -> Result<TlsVersion, Error> {
    let bare = text.trim().to_ascii_lowercase();
    let bare = bare.strip_prefix("tls").map_or(bare.as_str(), str::trim_start);
    match bare.strip_prefix('v').unwrap_or(bare) {
        "1" | "1.0" => Ok(TlsVersion::Tls10),
        "1.1" => Ok(TlsVersion::Tls11),
        "1.2" => Ok(TlsVersion::Tls12),
        "1.3" => Ok(TlsVersion::Tls13),
        _ => Err(Error::MinimumMalformed(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tls::{CipherSuite, Grade};

    #[test]
    fn profiles_and_versions_are_read_as_they_are_written() {
        for profile in Profile::ALL {
            assert_eq!(profile.as_str().parse(), Ok(profile));
            assert_eq!(serde_json::to_value(profile).unwrap(), profile.as_str());
            assert_eq!(minimum_from(profile.minimum().as_str()), Ok(profile.minimum()));
        }
        assert_eq!(minimum_from("TLS 1.3"), Ok(TlsVersion::Tls13));
        assert_eq!(minimum_from(" 1.2"), Ok(TlsVersion::Tls12));
        for bad in ["", "tls", "SSLv3", "1.4", "vv1.2"] {
            assert_eq!(minimum_from(bad), Err(Error::MinimumMalformed(bad.into())), "{bad}");
        }
        assert_eq!("strict".parse::<Profile>(), Err(Error::ProfileUnknown("strict".into())));
    }

    /// What step 4 calls strong is what intermediate allows.
    #[test]
    fn every_cipher_is_known_and_those_of_intermediate_are_strong() {
        let graded = |name: &str| {
            let suite = CipherSuite::read(name).unwrap_or_else(|| panic!("{name} is not known"));
            Grade::of(Some(TlsVersion::Tls12), Some(suite))
        };
        for cipher in Profile::Intermediate.ciphers() {
            assert_eq!(graded(cipher), Grade::Strong, "{cipher}");
        }
        for cipher in Profile::Old.ciphers() {
            assert!(![Grade::Broken, Grade::Unknown].contains(&graded(cipher)), "{cipher}");
            assert!(!cipher.starts_with("DHE-"), "{cipher}");
        }
    }
}
