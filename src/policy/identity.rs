//! The certificate and the private key, where they are to lie in the bundle beside the configuration.

use super::Error;
use crate::certificate::{self, Certificate, Export, Form, Item, Key, Passphrase, Trust};
use crate::store;
use std::fmt;
use std::path::Path;
use zeroize::Zeroizing;

/// A key or a chain is never larger, in bytes.
const LARGEST: u64 = 1 << 20;

/// The certificate with its chain, and the key where it was asked for, in the form that a server on Unix wants.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    certificate: String,
    key: Option<Zeroizing<String>>,
}

impl Identity {
    /// What it is called in the bundle.
    pub const CERTIFICATE: &str = "certificate.pem";
    /// What the key is called there.
    pub const KEY: &str = "private.key";

    /// Reads the files, in any form that is known: the chain is put in order, and the key has to be the certificate's.
    pub fn read(chain: &Path, key: Option<&Path>, passphrase: Option<&Passphrase>) -> Result<Self, Error> {
        let (mut certificates, mut found) = (Vec::new(), None);
        for item in items(chain, passphrase)? {
            match item {
                Item::Certificate(it) => certificates.push(it),
                // One that stands beside it is left out unless it is asked for.
                Item::Key(_) | Item::Request(_) => {}
            }
        }
        if let Some(path) = key {
            let mut all = items(path, passphrase)?.into_iter();
            let first = all.find_map(|it| if let Item::Key(key) = it { Some(key) } else { None });
            let missing = || certificate::Error::NoKey(path.display().to_string());
            found = Some(first.ok_or_else(missing)?);
        }
        Self::new(certificates, found)
    }

    fn new(certificates: Vec<Certificate>, key: Option<Key>) -> Result<Self, Error> {
        let export = Export {
            form: Form::FullChain,
            certificates,
            key,
            trust: Trust::System,
            passphrase: None,
            compatible: false,
        };
        let (mut certificate, mut key) = (String::new(), None);
        for file in export.make()?.files {
            let text = String::from_utf8_lossy(file.bytes()).into_owned();
            if file.secret { key = Some(Zeroizing::new(text)) } else { certificate = text }
        }
        Ok(Self { certificate, key })
    }

    /// The certificate with its chain, the server's own first.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// The private key, where it was asked for.
    pub fn key(&self) -> Option<&str> {
        self.key.as_ref().map(|key| key.as_str())
    }
}

/// Without the key.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("has_key", &self.key.is_some()).finish_non_exhaustive()
    }
}

fn items(path: &Path, passphrase: Option<&Passphrase>) -> Result<Vec<Item>, Error> {
    let bytes = Zeroizing::new(store::read(path, LARGEST)?);
    Ok(certificate::read(&path.display().to_string(), &bytes, passphrase)?)
}
