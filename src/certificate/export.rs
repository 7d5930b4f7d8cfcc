//! The files that a mail server wants: key, certificate and chain in its form.

mod file;
mod pfx;
mod pkcs7;

pub use file::{File, Written, write};

use super::{Certificate, Checked, Error, Finding, Key, KeyIdentity, Passphrase, Question, Trust, check};
use crate::explain::Severity;
use std::fmt;
use std::str::FromStr;
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// A form for the files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// The key, the certificate, and the ones in between: a PEM file each.
    Pem,
    /// The key, and the certificate with its chain: Postfix, Exim, Dovecot.
    #[default]
    FullChain,
    /// All in one PEM file, the key first: Courier, HAProxy.
    Combined,
    /// PKCS #12: Windows, Exchange, Java.
    Pfx,
    /// Each in binary form.
    Der,
    /// PKCS #7: the certificates alone, for Windows and Java.
    P7b,
}

/// What to write, and how.
#[derive(Debug, Clone)]
pub struct Export {
    /// The form.
    pub form: Form,
    /// The certificates, in any order.
    pub certificates: Vec<Certificate>,
    /// Their key, which the forms that hold one need.
    pub key: Option<Key>,
    /// The roots to lead the chain to: one in between that is missing is added where this machine has it.
    pub trust: Trust,
    /// What protects a PFX.
    pub passphrase: Option<Passphrase>,
    /// A PFX for Windows before Server 2019 and Windows 10 1709, and for old Java: weaker encryption.
    pub compatible: bool,
}

/// What an [`Export`] makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The files.
    pub files: Vec<File>,
    /// What was given, and is in none of them: the root, which partners have, and what belongs to no link.
    pub left_out: Vec<Certificate>,
    /// What is wrong with what is in them: who installs it should know.
    pub findings: Vec<Finding>,
}

impl Form {
    /// Every one there is.
    pub const ALL: [Self; 6] = [Self::Pem, Self::FullChain, Self::Combined, Self::Pfx, Self::Der, Self::P7b];

    /// Its name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pem => "pem",
            Self::FullChain => "fullchain",
            Self::Combined => "combined",
            Self::Pfx => "pfx",
            Self::Der => "der",
            Self::P7b => "p7b",
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Form {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|form| form.id() == text).ok_or(())
    }
}

impl Export {
    /// Makes the files, the server's own certificate first and then each issuer. Reads the system's roots.
    pub fn make(self) -> Result<Made, Error> {
        let question = Question {
            hosts: Vec::new(),
            key: self.key.as_ref().map(|key| KeyIdentity::new(&key.spki_sha256)),
            trust: self.trust,
            at: OffsetDateTime::now_utc(),
        };
        let mut left_out = self.certificates.clone();
        let Checked { chain: links, mut findings, .. } = check(self.certificates, &question);
        findings.retain(|it| it.severity() > Severity::Info);
        left_out.retain(|it| !links.contains(it));
        let leaf = links.first().ok_or(Error::ExportNothing)?;
        if let Some(key) = &question.key
            && !key.is_of(leaf)
        {
            return Err(Error::ExportOtherKey(leaf.subject.clone()));
        }
        let name = file::stem(leaf);
        let public = |ending: &str, bytes: Vec<u8>| File::new(&name, ending, bytes, false);
        let secret = |ending: &str, bytes: &[u8]| File::new(&name, ending, bytes.to_vec(), true);
        let key = || self.key.as_ref().ok_or(Error::ExportKeyNeeded(self.form.id()));
        let key_pem = self.key.as_ref().map(Key::to_pem);
        let key_file = key_pem.as_ref().map(|pem| secret("key", pem.as_bytes()));
        let files = match self.form {
            Form::Pem => {
                let between = (links.len() > 1).then(|| public("intermediates.pem", pem(&links[1..])));
                key_file.into_iter().chain([public("crt", pem(&links[..1]))]).chain(between).collect()
            }
            Form::FullChain => key_file.into_iter().chain([public("fullchain.pem", pem(&links))]).collect(),
            Form::Combined => {
                let mut all = Zeroizing::new(key()?.to_pem().as_bytes().to_vec());
                all.extend(pem(&links));
                vec![secret("combined.pem", &all)]
            }
            Form::Pfx => {
                let passphrase = self
                    .passphrase
                    .as_ref()
                    .filter(|it| !it.is_empty())
                    .ok_or(Error::ExportPassphraseNeeded)?;
                vec![secret("pfx", &pfx::written(&name, key()?, &links, passphrase, self.compatible)?)]
            }
            Form::Der => {
                let key = self.key.as_ref().map(|key| secret("key.der", key.secret.reveal()));
                let certificates = links.iter().enumerate().map(|(at, it)| match at {
                    0 => public("der", it.der.to_vec()),
                    at => public(&format!("intermediate-{at}.der"), it.der.to_vec()),
                });
                key.into_iter().chain(certificates).collect()
            }
            Form::P7b => vec![public("p7b", pkcs7::written(&links))],
        };
        Ok(Made { files, left_out, findings })
    }
}

fn pem(certificates: &[Certificate]) -> Vec<u8> {
    certificates.iter().map(Certificate::to_pem).collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests;
