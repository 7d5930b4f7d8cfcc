//! The kinds of key that are made.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A kind of key. The words for it stand under `algorithm-<id>-recommendation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Algorithm {
    /// NIST P-256: small, fast, taken by every CA and nearly every mail server since 2012.
    #[default]
    #[serde(rename = "ecdsa-p256")]
    EcdsaP256,
    /// NIST P-384.
    #[serde(rename = "ecdsa-p384")]
    EcdsaP384,
    /// RFC 8032. No public CA signs it today (CA/Browser Forum Baseline Requirements, section 6.1.1.3).
    #[serde(rename = "ed25519")]
    Ed25519,
    /// The smallest RSA key that is still accepted.
    #[serde(rename = "rsa-2048")]
    Rsa2048,
    /// RSA at the strength of P-256 (NIST SP 800-57).
    #[serde(rename = "rsa-3072")]
    Rsa3072,
    /// The largest RSA key that servers commonly take.
    #[serde(rename = "rsa-4096")]
    Rsa4096,
}

impl Algorithm {
    /// Every kind, the recommended one first.
    pub const ALL: [Self; 6] =
        [Self::EcdsaP256, Self::EcdsaP384, Self::Ed25519, Self::Rsa2048, Self::Rsa3072, Self::Rsa4096];

    /// As the command line takes it: `ecdsa-p256`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EcdsaP256 => "ecdsa-p256",
            Self::EcdsaP384 => "ecdsa-p384",
            Self::Ed25519 => "ed25519",
            Self::Rsa2048 => "rsa-2048",
            Self::Rsa3072 => "rsa-3072",
            Self::Rsa4096 => "rsa-4096",
        }
    }

    /// The name that people know: `ECDSA P-256`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EcdsaP256 => "ECDSA P-256",
            Self::EcdsaP384 => "ECDSA P-384",
            Self::Ed25519 => "Ed25519",
            Self::Rsa2048 => "RSA 2048",
            Self::Rsa3072 => "RSA 3072",
            Self::Rsa4096 => "RSA 4096",
        }
    }

    /// The key of the one sentence that recommends it, or advises against it.
    pub fn recommendation(self) -> String {
        format!("algorithm-{}-recommendation", self.as_str())
    }

    /// Whether it is an RSA key, which may also encrypt a session key.
    pub(super) const fn is_rsa(self) -> bool {
        matches!(self, Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Algorithm {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|algorithm| algorithm.as_str() == text).ok_or_else(|| {
            let have: Vec<_> = Self::ALL.iter().map(|algorithm| algorithm.as_str()).collect();
            format!("the kinds of key are: {}", have.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_spelt_one_way_and_has_its_sentence() {
        for algorithm in Algorithm::ALL {
            assert_eq!(serde_json::to_value(algorithm).unwrap(), algorithm.as_str());
            assert_eq!(algorithm.as_str().parse(), Ok(algorithm));
            for (language, _) in crate::i18n::Language::all() {
                let sentence = language.say(&algorithm.recommendation());
                assert!(sentence.ends_with(['.', '。']), "{}: {sentence}", language.code());
            }
        }
    }
}
