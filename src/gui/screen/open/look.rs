//! What a file is: found out off the thread that draws.

use super::Found;
use crate::archive::{self, Order, Side};
use crate::certificate::{self, Error, Foreign, Passphrase};
use crate::explain::{Explain, Fact, Facts};
use crate::gui::step::certificate::Locked;
use crate::policy::servers;
use crate::received;
use crate::store;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 4 << 20;
/// Larger than any message that a server takes. What is larger is a mailbox or a log: the tool that reads it says how far it is.
const LARGEST_MESSAGE: u64 = 128 << 20;
/// A CA sends fewer files in a folder.
const MOST_FILES: usize = 64;
/// As certificates, requests and keys are called.
const ENDINGS: [&str; 12] =
    ["pem", "crt", "cer", "der", "p7b", "p7c", "p7s", "pfx", "p12", "csr", "req", "key"];
/// What a file turned out to be.
#[derive(Debug, Clone)]
pub enum Seen {
    /// Certificates, requests or keys.
    Items(Found),
    /// Likewise, behind a passphrase.
    Locked(Locked),
    /// What another tool reads.
    Elsewhere(PathBuf, Kind),
    /// Nothing that can be read.
    Failed(Failure),
}

/// What another tool reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A message, or a mailbox of them.
    Message,
    /// A log, a report, or a folder of these and of messages.
    Past,
}

/// Why a file is not shown.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Failure {
    /// It cannot be read.
    #[error(transparent)]
    File(#[from] store::Error),
    /// It is one of certificates, and damaged; or something that is known, and not ours.
    #[error(transparent)]
    Content(#[from] Error),
    /// The configuration of a mail server.
    #[error("{name} is a configuration of {server}")]
    Configuration {
        /// The file.
        name: String,
        /// Whose it is.
        server: &'static str,
    },
    /// Only the first of the files of a folder were looked at.
    #[error("{folder}: more than {limit} files of certificates and keys")]
    Many {
        /// The folder.
        folder: String,
        /// How many were.
        limit: usize,
    },
    /// Nobody knows what it is.
    #[error("{0} holds nothing that is known")]
    Unknown(String),
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::Content(error) => error.code(),
            Self::Configuration { .. } => "open-configuration",
            Self::Many { .. } => "open-many",
            Self::Unknown(_) => "open-unknown",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::File(error) => error.facts(),
            Self::Content(error) => error.facts(),
            Self::Configuration { name, server } => {
                vec![("name", name.into()), ("server", Fact::from(*server))]
            }
            Self::Many { folder, limit } => {
                vec![
                    ("name", folder.into()),
                    ("limit", Fact::Number(i64::try_from(*limit).unwrap_or(i64::MAX))),
                ]
            }
            Self::Unknown(name) => vec![("name", name.into())],
        }
    }
}

/// Looks at each.
pub(super) async fn all(paths: Vec<PathBuf>) -> Vec<Seen> {
    let mut seen = Vec::new();
    for path in paths {
        let file = path.clone();
        let looked = tokio::task::spawn_blocking(move || look(&file)).await;
        let looked =
            looked.unwrap_or_else(|error| Looked::Seen(vec![failed(&path, &std::io::Error::other(error))]));
        match looked {
            Looked::Seen(all) => seen.extend(all),
            Looked::Unknown(why) => seen.push(past(path, why).await),
        }
    }
    seen
}

/// Tries the passphrase on each.
pub(super) async fn unlock(locked: Vec<Locked>, passphrase: Passphrase) -> Vec<Seen> {
    let work = move || {
        let open = |it: Locked| items(it.name, &it.bytes, Some(&passphrase), None);
        locked.into_iter().map(|it| open(it).unwrap_or_else(Seen::Failed)).collect()
    };
    let work = tokio::task::spawn_blocking(work).await;
    work.unwrap_or_else(|error| vec![failed(Path::new(""), &std::io::Error::other(error))])
}

/// What is known of a file at first.
enum Looked {
    Seen(Vec<Seen>),
    /// Neither a message nor of certificates; why it is none of these.
    Unknown(Failure),
}

fn look(path: &Path) -> Looked {
    let one = |seen| Looked::Seen(vec![seen]);
    if path.is_dir() {
        let certificates = folder(path);
        return if certificates.is_empty() {
            one(Seen::Elsewhere(path.to_owned(), Kind::Past))
        } else {
            Looked::Seen(certificates)
        };
    }
    let bytes = match store::read(path, LARGEST_MESSAGE) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(store::Error::TooLarge { .. }) => return one(large(path)),
        Err(error) => return one(Seen::Failed(error.into())),
    };
    let name = called(path);
    let is_small = u64::try_from(bytes.len()).is_ok_and(|size| size <= LARGEST);
    if is_mail(&bytes) {
        let message = Seen::Elsewhere(path.to_owned(), Kind::Message);
        // What a CA answers holds the certificate, and came by mail.
        let inside = is_small.then(|| items(name, &bytes, None, Some(path)).ok()).flatten();
        return Looked::Seen(inside.into_iter().chain([message]).collect());
    }
    if let Some(server) = servers::ALL.iter().find(|server| server.main_file() == Some(&*name)) {
        return one(Seen::Failed(Failure::Configuration { name, server: server.name() }));
    }
    if !is_small {
        return if is_sealed(&bytes) {
            one(Seen::Failed(store::Error::TooLarge { path: path.to_owned(), limit: LARGEST }.into()))
        } else {
            Looked::Unknown(Failure::Unknown(name))
        };
    }
    match items(name.clone(), &bytes, None, Some(path)) {
        Ok(seen) => one(seen),
        Err(Failure::Content(Error::Unreadable(_))) => Looked::Unknown(Failure::Unknown(name)),
        Err(why @ Failure::Content(Error::Foreign { format: Foreign::Packed, .. })) => Looked::Unknown(why),
        // One that was not received yet is told so there.
        Err(Failure::Content(Error::Foreign { format: Foreign::Mail, .. })) => {
            one(Seen::Elsewhere(path.to_owned(), Kind::Message))
        }
        Err(why) => one(Seen::Failed(why)),
    }
}

/// What is too large for a message is told by its beginning, before the tool reads all of it for nothing.
fn large(path: &Path) -> Seen {
    let mut start = Vec::new();
    let mut begin = || fs::File::open(path)?.take(16).read_to_end(&mut start);
    // A pipe would be read empty.
    if path.is_file() && begin().is_ok() && is_sealed(&start) {
        return Seen::Failed(store::Error::TooLarge { path: path.to_owned(), limit: LARGEST }.into());
    }
    match archive::begins_with_text(path) {
        Ok(true) => Seen::Elsewhere(path.to_owned(), Kind::Past),
        Ok(false) => Seen::Failed(Failure::Unknown(called(path))),
        Err(error) => failed(path, &error),
    }
}

/// Whether it is a message, or several: what holds a key is not read as one, as that leaves copies of it in memory.
fn is_mail(bytes: &[u8]) -> bool {
    if is_sealed(bytes) || memchr::memmem::find(bytes, b"PRIVATE KEY-----").is_some() {
        return false;
    }
    received::read(bytes).is_ok() || received::bounce(bytes).is_some()
}

/// Whether it begins as what holds certificates and keys does: PEM, DER, ZIP.
fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"-----BEGIN") || bytes.first() == Some(&0x30) || bytes.starts_with(b"PK")
}

/// The files of a folder that are called as those of a CA are: what they hold, and which of them are damaged.
fn folder(path: &Path) -> Vec<Seen> {
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let is_named = |path: &PathBuf| {
        let ending = path.extension().and_then(|it| it.to_str());
        ending.is_some_and(|it| ENDINGS.iter().any(|of| it.eq_ignore_ascii_case(of)))
    };
    let named = entries.flatten().map(|it| it.path()).filter(is_named).filter(|it| it.is_file());
    let mut files: Vec<PathBuf> = named.take(MOST_FILES + 1).collect();
    let many = (files.len() > MOST_FILES).then(|| {
        files.truncate(MOST_FILES);
        let folder = path.display().to_string();
        Seen::Failed(Failure::Many { folder, limit: MOST_FILES })
    });
    files.sort();
    let read = |path: &PathBuf| {
        let bytes = match store::read(path, LARGEST) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(error) => return Some(Seen::Failed(error.into())),
        };
        match items(called(path), &bytes, None, Some(path)) {
            Ok(seen) => Some(seen),
            // Called so, and something else.
            Err(Failure::Content(Error::Unreadable(_) | Error::Empty(_))) => None,
            Err(why) => Some(Seen::Failed(why)),
        }
    };
    files.iter().filter_map(read).chain(many).collect()
}

fn items(
    name: String,
    bytes: &[u8],
    passphrase: Option<&Passphrase>,
    path: Option<&Path>,
) -> Result<Seen, Failure> {
    match certificate::read(&name, bytes, passphrase) {
        Ok(items) => Ok(Seen::Items(Found { name, path: path.map(Path::to_owned), items })),
        Err(error) if error.wants_passphrase() => {
            Ok(Seen::Locked(Locked { name, bytes: Arc::new(bytes.to_vec().into()), error }))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether it is a log, a mailbox or a report; or else why it is nothing.
async fn past(path: PathBuf, why: Failure) -> Seen {
    let now = OffsetDateTime::now_utc();
    let order = Order { paths: vec![path.clone()], side: Side::default(), now, cores: None };
    match archive::read(order).await {
        Ok(found) if !found.partners.is_empty() || !found.reports.is_empty() => {
            Seen::Elsewhere(path, Kind::Past)
        }
        Ok(_) | Err(_) => Seen::Failed(why),
    }
}

/// What people call a file: its name without the folders.
fn called(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn failed(path: &Path, error: &std::io::Error) -> Seen {
    Seen::Failed(store::Error::from_io(path, error).into())
}
