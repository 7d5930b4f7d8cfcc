//! What must not be seen: a passphrase, and the inside of a private key. Wiped when dropped, never printed.

use std::fmt;
use zeroize::Zeroizing;

/// What protects a file with a key in it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// A private key as PKCS #8 (RFC 5208), in DER.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Passphrase {
    /// The first line of a file, without its line end: what openssl's `file:` takes too.
    pub fn from_file(bytes: &[u8]) -> Option<Self> {
        let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        std::str::from_utf8(line).ok().map(|text| Self(Zeroizing::new(text.to_owned())))
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For the one who needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl Secret {
    pub(super) fn new(pkcs8: Vec<u8>) -> Self {
        Self(Zeroizing::new(pkcs8))
    }

    /// For the one who writes it to a file.
    pub fn reveal(&self) -> &[u8] {
        &self.0
    }
}

impl From<String> for Passphrase {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_first_line_and_is_never_printed() {
        for text in ["correct horse", "correct horse\n", "correct horse\r\nsecond\n", "\u{feff}correct horse"]
        {
            let it = Passphrase::from_file(text.as_bytes()).unwrap();
            assert_eq!((it.reveal(), format!("{it:?}").as_str()), ("correct horse", "***"));
        }
        assert!(Passphrase::from_file(b"").unwrap().is_empty());
        assert_eq!(Passphrase::from_file(&[0xff, 0xfe]), None);
        assert_eq!(format!("{:?}", Secret::new(vec![1, 2])), "***");
    }
}
