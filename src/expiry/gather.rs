//! Finding the certificates: in setups, in files and folders, on servers.

use super::watchlist::SMTP;
use super::{Error, Origin, Shown, Watched};
use crate::certificate::{self, Certificate, Item, Passphrase};
use crate::delivery::{self, Host, Route, Target};
use crate::setup::{Entry, Library};
use crate::store;
use sipper::Sipper;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use walkdir::WalkDir;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// The most servers that are asked at a time.
const AT_ONCE: usize = 32;

/// What was found, and what could not be read.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// The certificates.
    pub certificates: Vec<Watched>,
    /// What could not be read, and why.
    pub problems: Vec<Error>,
}

/// How many files were read, and whether that is to end.
#[derive(Debug, Default)]
pub(super) struct Counter {
    pub files: AtomicU64,
    pub stop: AtomicBool,
}

impl Counter {
    /// Counts one more; says whether it is to be read.
    fn goes_on(&self) -> bool {
        let _ = self.files.fetch_add(1, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }
}

/// The certificates of all setups; rehearsals are none. Nothing is locked: the window may be open meanwhile.
pub fn setups(library: &Library, at: OffsetDateTime) -> Result<Gathered, Error> {
    let mut gathered = Gathered::default();
    for Entry { id, summary } in library.list(at)? {
        let setup = match summary.and_then(|_| library.peek(&id)) {
            Ok(setup) => setup,
            Err(error) => {
                gathered.problems.push(error.into());
                continue;
            }
        };
        let Some(made) = setup.certificate.as_ref().filter(|_| !setup.rehearsal) else { continue };
        // What was moved away is known by the setup's record of it.
        let kept = leaves(&made.leaf, None).ok().and_then(|found| found.first().map(Shown::from));
        let asked = setup.hosts.iter().find(|host| !host.is_wildcard()).and_then(|host| {
            let name = host.as_str().parse().ok()?;
            Some(Target { host: Host::Name(name), port: SMTP, server_name: None })
        });
        gathered.certificates.push(Watched {
            name: setup.name.clone(),
            origin: Origin::Setup(id),
            kept: kept.or_else(|| (&setup).into()),
            asked,
            served: None,
        });
    }
    Ok(gathered)
}

/// The certificates in these files, and in those below these folders. What a folder holds beside is passed over; a file
/// that was named must hold one.
pub fn files(paths: &[PathBuf], passphrase: Option<&Passphrase>) -> Gathered {
    counted_files(paths, passphrase, &Counter::default())
}

pub(super) fn counted_files(
    paths: &[PathBuf],
    passphrase: Option<&Passphrase>,
    counter: &Counter,
) -> Gathered {
    let mut gathered = Gathered::default();
    for path in paths {
        if path.is_dir() {
            // Clients of ACME show what is in use by links.
            for entry in WalkDir::new(path).follow_links(true).sort_by_file_name() {
                if !counter.goes_on() {
                    return gathered;
                }
                match entry {
                    Ok(entry) if entry.file_type().is_file() => match leaves(entry.path(), passphrase) {
                        Ok(found) => {
                            // A store of roots is not ours to renew.
                            let own = found.into_iter().filter(|it| !it.is_ca);
                            gathered.certificates.extend(own.map(|it| in_file(entry.path(), &it)));
                        }
                        Err(error) if hides_one(entry.path(), &error) => gathered.problems.push(error),
                        Err(_) => {}
                    },
                    Ok(_) => {}
                    // A link that leads back to where it stands, or nowhere.
                    Err(error) if error.loop_ancestor().is_some() || leads_nowhere(&error) => {}
                    Err(error) => {
                        let at = error.path().unwrap_or(path).to_owned();
                        gathered.problems.push(store::Error::from_io(&at, &error.into()).into());
                    }
                }
            }
            continue;
        }
        if !counter.goes_on() {
            return gathered;
        }
        match leaves(path, passphrase) {
            Ok(found) => gathered.certificates.extend(found.iter().map(|it| in_file(path, it))),
            Err(error) => gathered.problems.push(error),
        }
    }
    gathered
}

/// Whether a file in a folder may hold a certificate that nobody would hear of: it may not be read, or is a container
/// that is locked. A locked key alone is none.
fn hides_one(path: &Path, error: &Error) -> bool {
    let is_container = || {
        let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase());
        matches!(ending.as_deref(), Some("pfx" | "p12"))
    };
    match error {
        Error::Store(store::Error::Denied(_) | store::Error::Io { .. }) => true,
        Error::Certificate(error) => {
            use certificate::Error::{PassphraseEmpty, PassphraseNeeded, PassphraseWrong};
            matches!(error, PassphraseNeeded(_) | PassphraseEmpty(_) | PassphraseWrong(_)) && is_container()
        }
        _ => false,
    }
}

fn leads_nowhere(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|it| it.kind() == std::io::ErrorKind::NotFound)
}

/// A server that is to be asked.
pub fn server(target: Target) -> Watched {
    Watched {
        name: target.to_string(),
        origin: Origin::Server(target.clone()),
        kept: None,
        asked: Some(target),
        served: None,
    }
}

/// Which of those that are watched, and what its server showed.
type Answer = (usize, Result<Shown, delivery::Error>);

/// Asks the servers, all at a time, what they show now. `way` tells how each is reached.
pub async fn ask(watched: &mut [Watched], way: impl Fn(Target) -> Route) {
    let mut work = asking(watched, way);
    while let Some(done) = work.join_next().await {
        if let Ok(answer) = done {
            take(watched, answer);
        }
    }
}

/// The work of asking them; dropped, it hangs up.
pub(super) fn asking(watched: &[Watched], way: impl Fn(Target) -> Route) -> JoinSet<Answer> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut work = JoinSet::new();
    for (number, it) in watched.iter().enumerate() {
        let Some(target) = it.asked.clone() else { continue };
        let (route, places) = (way(target), Arc::clone(&places));
        let _ = work.spawn(async move {
            let _place = places.acquire_owned().await;
            let mut asking = delivery::presented(route).pin();
            while asking.sip().await.is_some() {}
            (number, asking.await.map(|certificate| Shown::from(&certificate)))
        });
    }
    work
}

pub(super) fn take(watched: &mut [Watched], (number, shown): Answer) {
    if let Some(it) = watched.get_mut(number) {
        it.served = Some(shown);
    }
}

fn in_file(path: &Path, it: &Certificate) -> Watched {
    Watched {
        name: path.display().to_string(),
        origin: Origin::File(path.to_owned()),
        kept: Some(it.into()),
        asked: None,
        served: None,
    }
}

/// The certificates in a file that are no CA's; where there are none but CAs', those.
fn leaves(path: &Path, passphrase: Option<&Passphrase>) -> Result<Vec<Certificate>, Error> {
    let name = path.display().to_string();
    let items = certificate::read(&name, &store::read(path, LARGEST)?, passphrase)?;
    let mut brought = certificate::Brought::default();
    brought.take(&name, items.into_iter().filter(|it| !matches!(it, Item::Key(_))).collect())?;
    let found = brought.certificates;
    let own: Vec<_> = found.iter().filter(|it| !it.is_ca).cloned().collect();
    Ok(if own.is_empty() { found } else { own })
}
