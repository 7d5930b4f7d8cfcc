//! Step 1: a private key, and the request that a CA turns into a certificate.
//!
//! A certificate signing request (CSR, PKCS #10, RFC 2986) carries the host names, the public half of the key
//! and a signature made with the private half. Only the request is sent to the CA; the key stays where it was
//! made. Two files come out: `<first host>.key`, readable by its owner alone, and `<first host>.csr`.
//! Nothing that is there already is ever written over: a key that is lost takes its certificate with it.

pub mod acme;
mod algorithm;
mod caa;
mod csr;
mod error;
mod files;
mod finding;
mod foreign;
mod key;
mod lookup;
mod passphrase;
mod renewal;
mod sealed;
mod subject;

pub use algorithm::Algorithm;
pub use caa::{CaaRecord, Grant, Issuance, Issuers};
pub use error::Error;
pub use files::stem as file_stem;
pub use finding::{Finding, at_once};
pub use foreign::Foreign;
pub use lookup::{Looked, MailServers, Question, look_up};
pub use passphrase::Passphrase;
pub use renewal::Renewal;
pub use subject::{Field, Subject, SubjectDraft, SubjectError};

use crate::name::DnsName;
use crate::store;
use sipper::{Straw, sipper};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The names that the certificate is for. The first one names the files.
    pub hosts: Vec<DnsName>,
    /// Who asks, for CAs that want to know.
    pub subject: Subject,
    /// The key to sign with.
    pub key: KeySource,
    /// What is to protect a new key, or what opens an existing one.
    pub passphrase: Option<Passphrase>,
    /// Where the files go; made, for its owner alone, where it does not exist.
    pub folder: PathBuf,
}

/// Where the private key comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    /// A new key of this kind.
    New(Algorithm),
    /// A key file that is there already; it is read and left as it is.
    Existing(PathBuf),
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The key is being made: seconds for a large RSA key.
    MakingKey,
    /// The existing key is being read.
    ReadingKey,
    /// The request is being signed with the key.
    Signing,
    /// The files are being written.
    Writing,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The private key's file: the new one, or the existing one that was used.
    pub key: PathBuf,
    /// The request's file.
    pub csr: PathBuf,
    /// The request itself, to be pasted into a CA's form.
    pub csr_pem: String,
    /// The names that it asks for.
    pub hosts: Vec<DnsName>,
    /// Who asked.
    pub subject: Subject,
    /// The kind of key.
    pub algorithm: Algorithm,
    /// SHA-256 of the public key (its SubjectPublicKeyInfo), in hex: how the certificate is matched to the key.
    pub spki_sha256: String,
}

impl Order {
    /// The file that a new key would be written to, or the existing key's.
    pub fn key_file(&self) -> Option<PathBuf> {
        match &self.key {
            KeySource::New(_) => Some(files::beside(&self.folder, self.hosts.first()?, 1, "key")),
            KeySource::Existing(path) => Some(path.clone()),
        }
    }

    /// A new key gets a folder in which no earlier one is in the way: this one, or a numbered one in it.
    #[must_use]
    pub fn in_free_folder(self) -> Self {
        if matches!(self.key, KeySource::Existing(_)) {
            return self;
        }
        let free = |folder: &PathBuf| {
            let order = Self { folder: folder.clone(), ..self.clone() };
            [order.key_file(), order.csr_file()].iter().flatten().all(|it| it.symlink_metadata().is_err())
        };
        let numbered = (2..1000).map(|number: u32| self.folder.join(number.to_string()));
        let folder = std::iter::once(self.folder.clone()).chain(numbered).find(free);
        Self { folder: folder.unwrap_or_else(|| self.folder.clone()), ..self }
    }

    /// The file that the request would be written to. For an existing key, the next free name is taken.
    pub fn csr_file(&self) -> Option<PathBuf> {
        Some(files::beside(&self.folder, self.hosts.first()?, 1, "csr"))
    }
}

/// What is still to be written once the request is signed.
enum ToWrite {
    /// A new key in PEM, and its request.
    Pair(Zeroizing<String>),
    /// A further request for the key in this file.
    RequestFor(PathBuf),
}

/// Makes the key, where a new one is asked for, and the request, and writes both.
///
/// Whoever drops the work before [`Progress::Writing`] finds nothing written.
pub fn make(order: Order) -> impl Straw<Made, Progress, Error> {
    sipper(async move |mut progress| {
        let order = Order { hosts: each_once(order.hosts), ..order };
        let host = order.hosts.first().cloned().ok_or(Error::NoHosts)?;
        let (folder, new) = (order.folder.clone(), matches!(order.key, KeySource::New(_)));
        if new {
            let (folder, host) = (folder.clone(), host.clone());
            in_background(move || files::refuse_existing(&folder, &host)).await?;
        }
        progress.send(if new { Progress::MakingKey } else { Progress::ReadingKey }).await;
        let (source, passphrase) = (order.key.clone(), order.passphrase.clone());
        let key = in_background(move || key::from_source(&source, passphrase.as_ref())).await?;
        progress.send(Progress::Signing).await;
        let Order { hosts, subject, key: source, passphrase, .. } = order;
        let (key, to_write, csr_pem, hosts, subject) = in_background(move || {
            let csr_pem = csr::signed(&hosts, &subject, &key)?;
            let to_write = match source {
                KeySource::New(_) => ToWrite::Pair(key.to_pem(passphrase.as_ref())?),
                KeySource::Existing(path) => ToWrite::RequestFor(path),
            };
            Ok((key, to_write, csr_pem, hosts, subject))
        })
        .await?;
        progress.send(Progress::Writing).await;
        in_background(move || {
            let (algorithm, spki_sha256) = (key.algorithm(), key.spki_sha256());
            let (key, csr) = match to_write {
                ToWrite::Pair(key_pem) => files::write_pair(&folder, &host, &key_pem, &csr_pem)?,
                ToWrite::RequestFor(key) => (key, files::write_next(&folder, &host, &csr_pem)?),
            };
            Ok(Made { key, csr, csr_pem, hosts, subject, algorithm, spki_sha256 })
        })
        .await
    })
}

/// The names in the order given, without those that were given before.
fn each_once(hosts: Vec<DnsName>) -> Vec<DnsName> {
    let mut once = Vec::with_capacity(hosts.len());
    for host in hosts {
        if !once.contains(&host) {
            once.push(host);
        }
    }
    once
}

/// Runs work of the processor or the disk off the caller's thread.
async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::Crypto(error.to_string())),
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}
