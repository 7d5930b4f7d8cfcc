//! The words that every room shares when it speaks of TLS: versions, grades, and how strictly TLS is asked for.

mod cipher;

pub use cipher::CipherSuite;

use serde::{Deserialize, Serialize};
use std::fmt;

/// A version of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TlsVersion {
    /// Broken; RFC 6176 prohibits it.
    #[serde(rename = "SSLv2")]
    Ssl2,
    /// Broken; RFC 7568 prohibits it.
    #[serde(rename = "SSLv3")]
    Ssl3,
    /// Deprecated by RFC 8996.
    #[serde(rename = "TLSv1.0")]
    Tls10,
    /// Deprecated by RFC 8996.
    #[serde(rename = "TLSv1.1")]
    Tls11,
    /// RFC 5246: good with the ciphers of RFC 9325.
    #[serde(rename = "TLSv1.2")]
    Tls12,
    /// RFC 8446.
    #[serde(rename = "TLSv1.3")]
    Tls13,
}

impl TlsVersion {
    /// Every version, the oldest first.
    pub const ALL: [Self; 6] = [Self::Ssl2, Self::Ssl3, Self::Tls10, Self::Tls11, Self::Tls12, Self::Tls13];

    /// As the command line's contract writes it: `TLSv1.3`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ssl2 => "SSLv2",
            Self::Ssl3 => "SSLv3",
            Self::Tls10 => "TLSv1.0",
            Self::Tls11 => "TLSv1.1",
            Self::Tls12 => "TLSv1.2",
            Self::Tls13 => "TLSv1.3",
        }
    }
}

impl fmt::Display for TlsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How strictly TLS is asked for, in one direction: the four classes, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Plain text always.
    Plain,
    /// TLS where the other side offers it, otherwise plain text (RFC 7435).
    #[default]
    Opportunistic,
    /// TLS, or the mail is refused. Who is at the other end is not checked.
    Required,
    /// TLS with a trusted certificate for the right name, or the mail is refused.
    Verified,
}

impl Class {
    /// Every class, the weakest first.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Opportunistic, Self::Required, Self::Verified];

    /// As the command line takes it: `opportunistic`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Opportunistic => "opportunistic",
            Self::Required => "required",
            Self::Verified => "verified",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Class {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|class| class.as_str() == text)
            .ok_or_else(|| format!("{text:?} is not a class: plain, opportunistic, required or verified"))
    }
}

/// What a connection, or one hop of a message, is worth today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// TLS 1.2 or later with a cipher that RFC 9325 recommends.
    Strong,
    /// Nothing known breaks it, and it should be replaced: TLS 1.2 without forward secrecy, say.
    Acceptable,
    /// Deprecated: TLS 1.0 and 1.1 (RFC 8996), 3DES, CBC with old versions.
    Weak,
    /// Readable by somebody who tries: SSL, RC4, export and anonymous ciphers, NULL.
    Broken,
    /// No TLS at all.
    Plain,
    /// It never left the machine.
    Local,
    /// Nothing that can be relied on was written down.
    Unknown,
}

impl Grade {
    /// Every grade.
    pub const ALL: [Self; 7] =
        [Self::Strong, Self::Acceptable, Self::Weak, Self::Broken, Self::Plain, Self::Local, Self::Unknown];

    /// As the command line's contract writes it: `strong`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Acceptable => "acceptable",
            Self::Weak => "weak",
            Self::Broken => "broken",
            Self::Plain => "plain",
            Self::Local => "local",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_the_one_that_json_prints() {
        for version in TlsVersion::ALL {
            assert_eq!(serde_json::to_value(version).unwrap(), version.as_str());
        }
        for class in Class::ALL {
            assert_eq!(serde_json::to_value(class).unwrap(), class.as_str());
            assert_eq!(class.as_str().parse(), Ok(class));
        }
        for grade in Grade::ALL {
            assert_eq!(serde_json::to_value(grade).unwrap(), grade.as_str());
        }
    }
}
