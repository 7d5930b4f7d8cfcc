//! The passphrase of a private key: wiped from memory at the end, shown nowhere.

use super::Error;
use crate::certificate;
use crate::store;
use std::fmt;
use std::path::Path;
use zeroize::Zeroizing;

/// The most bytes that OpenSSL takes (PEM_BUFSIZE).
const LONGEST: usize = 1024;
/// A file of more is no file of a passphrase.
const LARGEST_FILE: u64 = 16 * 1024;

/// What protects a private key in its file. It may be empty, as a field is before anything was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// As it was typed.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The first line of a file, as OpenSSL reads it (`-passin file:`).
    pub fn from_file(path: &Path) -> Result<Self, Error> {
        let bytes = Zeroizing::new(store::read(path, LARGEST_FILE)?);
        let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let text = str::from_utf8(line).map_err(|_| Error::PassphraseNotText(path.to_owned()))?;
        Self::new(text.to_owned()).usable()
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text itself, for the field that it is typed into.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Itself, if a key can be protected with it in a way that OpenSSL opens.
    pub fn usable(self) -> Result<Self, Error> {
        match self.0.len() {
            0 => Err(Error::PassphraseEmpty),
            1..=LONGEST => Ok(self),
            _ => Err(Error::PassphraseTooLong),
        }
    }
}

impl From<&Passphrase> for certificate::Passphrase {
    fn from(it: &Passphrase) -> Self {
        it.0.to_string().into()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_first_line_and_shown_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passphrase");
        let read = |bytes: &[u8]| {
            std::fs::write(&file, bytes).unwrap();
            Passphrase::from_file(&file)
        };
        let passphrase = read("korrekt Pferd ü \r\nnotes\n".as_bytes()).unwrap();
        assert_eq!(passphrase.reveal(), "korrekt Pferd ü ");
        assert_eq!(format!("{passphrase:?}"), "Passphrase(***)");
        assert_eq!(read(b"\nsecond"), Err(Error::PassphraseEmpty));
        assert_eq!(read(b"\xff"), Err(Error::PassphraseNotText(file.clone())));
        assert!(read(&[b'x'; LONGEST]).is_ok());
        assert_eq!(read(&[b'x'; LONGEST + 1]), Err(Error::PassphraseTooLong));
    }
}
