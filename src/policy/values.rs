//! Values that end up in a configuration: versions, paths on the server, fingerprints.

use super::Error;
use crate::name::HostName;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The version of a mail server, compared number by number: 3.10 is later than 3.9.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version(Vec<u32>);

/// An absolute path on the server, made only of characters that no configuration file and no shell reads
/// as anything else. (The server may run another system than this program: hence no [`std::path::Path`].)
/// On Windows that is a drive and backslashes; blanks are allowed there, because every name has them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ServerPath(String);

/// The SHA-256 of a certificate's DER, in lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(String);

impl Version {
    /// From its numbers.
    pub fn new(numbers: &[u32]) -> Self {
        Self(numbers.to_vec())
    }

    /// Whether this version is `numbers` or later.
    pub fn is_at_least(&self, numbers: &[u32]) -> bool {
        self.0.as_slice() >= numbers
    }
}

impl FromStr for Version {
    type Err = Error;

    /// Reads `3.7`, `3.7.11`, and what packages make of it: `3.7.11-0+deb12u1`, `6.8.0p2`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || Error::VersionMalformed(text.to_owned());
        let text = text.trim();
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (numbers, rest) = text.split_at(end);
        if rest.starts_with(char::is_whitespace) || rest.chars().any(char::is_control) {
            return Err(malformed());
        }
        let numbers: Result<Vec<u32>, _> = numbers.split('.').map(str::parse).collect();
        numbers.map(Self).map_err(|_| malformed())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

impl ServerPath {
    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place where a product always keeps something.
    pub(super) fn fixed(path: &'static str) -> Self {
        Self(path.to_owned())
    }

    /// Whether it begins with a drive of Windows.
    pub fn is_windows(&self) -> bool {
        !self.0.starts_with('/')
    }

    /// Where files of ours are put on Windows, which has no usual place for them.
    pub(super) fn windows(host: &HostName, ending: &str) -> Self {
        Self(format!(r"C:\Postseal\{host}.{ending}"))
    }

    /// A file for this host in a folder that a system has for such files.
    pub(super) fn below(folder: &'static str, host: &HostName, ending: &str) -> Self {
        Self(format!("{folder}/{host}.{ending}"))
    }
}

impl FromStr for ServerPath {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let path = text.trim();
        if let Some(path) = windows(path) {
            return Ok(Self(path));
        }
        // Blanks and commas separate, $ expands, # and quotes begin something else: in one server or another.
        let safe = |c: char| c.is_alphanumeric() || "/._-+@%=:~".contains(c);
        let walks = path.split('/').any(|part| part == "..");
        if !path.starts_with('/') || path.ends_with('/') || walks || !path.chars().all(safe) {
            return Err(Error::PathUnusable(text.to_owned()));
        }
        Ok(Self(path.to_owned()))
    }
}

/// A path of Windows with backslashes, where the text is one.
fn windows(text: &str) -> Option<String> {
    let (drive, rest) = text.split_once(':')?;
    let drive = drive.chars().next().filter(|c| drive.len() == 1 && c.is_ascii_alphabetic())?;
    let rest = rest.replace('/', "\\");
    let mut parts = rest.strip_prefix('\\')?.split('\\');
    // A name that ends in a blank or a dot is another one to Windows; `..` is among these.
    let safe = |c: char| c.is_alphanumeric() || "._-+@%=~ ".contains(c);
    let named = |part: &str| !part.is_empty() && !part.ends_with([' ', '.']) && part.chars().all(safe);
    parts.all(named).then(|| format!("{}:{rest}", drive.to_ascii_uppercase()))
}

impl Fingerprint {
    /// As Postfix and `openssl x509 -fingerprint` write it: upper case, a colon between bytes.
    pub fn with_colons(&self) -> String {
        let digits = self.0.to_ascii_uppercase();
        let bytes: Vec<&str> = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]).collect();
        bytes.join(":")
    }
}

impl FromStr for Fingerprint {
    type Err = Error;

    /// Reads 64 hexadecimal digits, with or without colons, as `openssl x509 -fingerprint -sha256` prints them.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bare = text.trim().rsplit('=').next().unwrap_or_default();
        let digits: String = bare.chars().filter(|c| *c != ':').map(|c| c.to_ascii_lowercase()).collect();
        if digits.len() != 64 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(Error::FingerprintMalformed(text.to_owned()));
        }
        Ok(Self(digits))
    }
}

impl fmt::Display for ServerPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Saved as its text, read back by its own parser.
macro_rules! as_text {
    ($($value:ty),*) => {$(
        impl From<$value> for String {
            fn from(value: $value) -> Self {
                value.to_string()
            }
        }
        impl TryFrom<String> for $value {
            type Error = Error;
            fn try_from(text: String) -> Result<Self, Error> {
                text.parse()
            }
        }
    )*};
}
as_text!(Version, ServerPath, Fingerprint);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("3.10") > version("3.9.5"));
        assert!(version("3.7.11-0+deb12u1").is_at_least(&[3, 7]));
        assert!(!version("3.5.25").is_at_least(&[3, 6]));
        assert_eq!(version("6.8.0p2").to_string(), "6.8.0");
        for bad in ["", "three", "3.", ".3", "3 .4", "99999999999", "3.4\u{7}"] {
            assert_eq!(bad.parse::<Version>(), Err(Error::VersionMalformed(bad.into())), "{bad:?}");
        }
    }

    #[test]
    fn a_path_cannot_mean_anything_else() {
        for good in ["/etc/ssl/private/mx.example.org.key", "/etc/schlüssel/a+b@c.pem"] {
            assert_eq!(good.parse::<ServerPath>().unwrap().as_str(), good);
        }
        let bad = [
            "key.pem",
            "",
            "/",
            "/a/",
            "/a b",
            "/a,b",
            "/$a",
            "/a/../b",
            "/a\nb",
            "/a'b",
            "C:a",
            "/#",
            "/a;b",
            "C:\\",
            "C:\\a\\",
            "C:\\a\\..\\b",
            "C:\\a'b",
            "C:\\a\u{2019}b",
            "CC:\\a",
            "\\\\host\\share\\a",
        ];
        let windows =
            |text: &str| text.parse::<ServerPath>().map(|path| (path.is_windows(), path.to_string()));
        assert_eq!(windows("c:/Program Files/a.pfx"), Ok((true, r"C:\Program Files\a.pfx".to_owned())));
        assert_eq!(windows("/c/a.pfx"), Ok((false, "/c/a.pfx".to_owned())));
        for bad in bad {
            assert_eq!(bad.parse::<ServerPath>(), Err(Error::PathUnusable(bad.into())), "{bad:?}");
        }
    }

    #[test]
    fn a_fingerprint_is_read_as_openssl_prints_it() {
        let printed = format!("sha256 Fingerprint={}", ["AB"; 32].join(":"));
        let read: Fingerprint = printed.parse().unwrap();
        assert_eq!(read.to_string(), "ab".repeat(32));
        assert_eq!(read.with_colons(), ["AB"; 32].join(":"));
        assert!("ab:cd".parse::<Fingerprint>().is_err());
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_was_read_reads_back(text in "\\PC{0,70}") {
            if let Ok(it) = text.parse::<Version>() { prop_assert_eq!(it.to_string().parse(), Ok(it)); }
            if let Ok(it) = text.parse::<ServerPath>() { prop_assert_eq!(it.to_string().parse(), Ok(it)); }
            if let Ok(it) = text.parse::<Fingerprint>() { prop_assert_eq!(it.to_string().parse(), Ok(it)); }
        }
    }
}
