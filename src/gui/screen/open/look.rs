//! What a file is: found out off the thread that draws.

use super::Found;
use crate::archive::{self, Order, Side};
use crate::certificate::{self, Error, Passphrase};
use crate::explain::{Explain, Fact, Facts};
use crate::gui::step::certificate::Locked;
use crate::received;
use crate::store;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 4 << 20;
/// Larger than any message that a server takes. What is larger is a mailbox or a log: the tool that reads it says how far it is.
const LARGEST_MESSAGE: u64 = 128 << 20;
/// A CA sends fewer files.
const MOST_FILES: usize = 64;
/// As certificates, requests and keys are called.
const ENDINGS: [&str; 12] =
    ["pem", "crt", "cer", "der", "p7b", "p7c", "p7s", "pfx", "p12", "csr", "req", "key"];
/// What the configuration of a mail server is called.
const CONFIGURATIONS: [(&str, &str); 9] = [
    ("main.cf", "Postfix"),
    ("master.cf", "Postfix"),
    ("exim4.conf", "Exim"),
    ("exim.conf", "Exim"),
    ("exim4.conf.template", "Exim"),
    ("update-exim4.conf.conf", "Exim"),
    ("sendmail.mc", "Sendmail"),
    ("sendmail.cf", "Sendmail"),
    ("smtpd.conf", "OpenSMTPD"),
];

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
        Err(store::Error::TooLarge { .. }) => return one(Seen::Elsewhere(path.to_owned(), Kind::Past)),
        Err(error) => return one(Seen::Failed(error.into())),
    };
    if received::read(&bytes).is_ok() || received::bounce(&bytes).is_some() {
        return one(Seen::Elsewhere(path.to_owned(), Kind::Message));
    }
    let name = called(path);
    let configuration = CONFIGURATIONS.iter().find(|(file, _)| *file == name);
    if let Some((_, server)) = configuration {
        return one(Seen::Failed(Failure::Configuration { name, server }));
    }
    let too_large = u64::try_from(bytes.len()).is_ok_and(|size| size > LARGEST);
    if too_large {
        return Looked::Unknown(Failure::Unknown(name));
    }
    match items(name.clone(), &bytes, None, Some(path)) {
        Ok(seen) => one(seen),
        Err(Failure::Content(Error::Unreadable(_))) => Looked::Unknown(Failure::Unknown(name)),
        Err(why) => Looked::Unknown(why),
    }
}

/// The files of a folder that are called as those of a CA are, where they are what they are called.
fn folder(path: &Path) -> Vec<Seen> {
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|it| it.path()).filter(|it| it.is_file()).collect();
    files.sort();
    let is_named = |path: &&PathBuf| {
        let ending = path.extension().and_then(|it| it.to_str());
        ending.is_some_and(|it| ENDINGS.iter().any(|of| it.eq_ignore_ascii_case(of)))
    };
    let read = |path: &PathBuf| {
        let bytes = Zeroizing::new(store::read(path, LARGEST).ok()?);
        items(called(path), &bytes, None, Some(path)).ok()
    };
    files.iter().filter(is_named).take(MOST_FILES).filter_map(read).collect()
}

fn items(
    name: String,
    bytes: &[u8],
    passphrase: Option<&Passphrase>,
    path: Option<&Path>,
) -> Result<Seen, Failure> {
    match certificate::read(&name, bytes, passphrase) {
        Ok(items) => Ok(Seen::Items(Found { name, path: path.map(Path::to_owned), items })),
        Err(error @ (Error::PassphraseNeeded(_) | Error::PassphraseEmpty(_) | Error::PassphraseWrong(_))) => {
            Ok(Seen::Locked(Locked { name, bytes: Arc::new(bytes.to_vec()), error }))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether it is a log, a mailbox or a report; or else why it is nothing.
async fn past(path: PathBuf, why: Failure) -> Seen {
    let now = OffsetDateTime::now_utc();
    let order = Order { paths: vec![path.clone()], side: Side::default(), now, cores: None };
    match archive::read(order).await {
        Ok(_) => Seen::Elsewhere(path, Kind::Past),
        Err(_) => Seen::Failed(why),
    }
}

/// What people call a file: its name without the folders.
fn called(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn failed(path: &Path, error: &std::io::Error) -> Seen {
    Seen::Failed(store::Error::from_io(path, error).into())
}
