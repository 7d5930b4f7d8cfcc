//! What a file holds, in every form in which certificates, requests and keys are sent around.

mod archive;
mod ber;
mod der;
mod foreign;
mod key;
mod pem;
mod pkcs12;
mod pkcs7;
mod sealed_pem;

pub(super) use ber::push;
pub use foreign::Foreign;

use super::{Certificate, Error, Key, Passphrase, Request};
use serde::Serialize;

/// One thing that a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Item {
    /// A certificate.
    Certificate(Certificate),
    /// A request for one.
    Request(Request),
    /// A private key.
    Key(Key),
}

/// A file that is being read.
#[derive(Clone, Copy)]
struct File<'a> {
    /// For the errors.
    name: &'a str,
    bytes: &'a [u8],
    passphrase: Option<&'a Passphrase>,
}

/// Reads everything in `bytes`, in the order in which it stands there: PEM with anything around it, DER, PKCS #7,
/// PKCS #12, or a ZIP of these. `name` is the file's, for the error. A file without anything that we know is an
/// error that says what it is; a damaged block among good ones is one too.
///
/// Where the file is protected, `passphrase` opens it; without one, an empty one is tried.
pub fn read(name: &str, bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Vec<Item>, Error> {
    let file = File { name, bytes, passphrase };
    if archive::is_one(bytes) {
        return archive::read(&file);
    }
    file.items()
}

impl File<'_> {
    /// What is in it, where it is no archive.
    fn items(&self) -> Result<Vec<Item>, Error> {
        if self.bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::Empty(self.name()));
        }
        if let Some(format) = foreign::of_bytes(self.bytes) {
            return Err(self.foreign(format));
        }
        // DER starts with a SEQUENCE; as a letter that is a zero, which no text of ours starts with.
        if self.bytes.first() == Some(&0x30)
            && let Some(items) = der::read(self, self.bytes)?
        {
            return Ok(items);
        }
        pem::read(self)
    }

    fn name(&self) -> String {
        self.name.to_owned()
    }

    fn damaged(&self, block: &str, cause: impl Into<String>) -> Error {
        Error::Damaged { name: self.name(), block: block.to_owned(), cause: cause.into() }
    }

    fn refused(&self, block: &str, refused: key::Refused) -> Error {
        match refused {
            key::Refused::Kind(kind) => Error::KeyKind { name: self.name(), kind },
            key::Refused::Damaged(cause) => self.damaged(block, cause),
        }
    }

    fn foreign(&self, format: Foreign) -> Error {
        Error::Foreign { name: self.name(), format }
    }

    /// What to say where the passphrase, or its absence, does not open it.
    fn locked(&self) -> Error {
        match self.passphrase {
            None => Error::PassphraseNeeded(self.name()),
            Some(it) if it.is_empty() => Error::PassphraseEmpty(self.name()),
            Some(_) => Error::PassphraseWrong(self.name()),
        }
    }

    /// What to say of what a passphrase opened: where it is no key, the passphrase was wrong.
    fn unlocked(&self, refused: key::Refused) -> Error {
        match refused {
            key::Refused::Kind(kind) => Error::KeyKind { name: self.name(), kind },
            key::Refused::Damaged(_) => self.locked(),
        }
    }

    /// The passphrase, or the empty one.
    fn words(&self) -> &str {
        self.passphrase.map_or("", Passphrase::reveal)
    }
}

#[cfg(test)]
mod tests;
