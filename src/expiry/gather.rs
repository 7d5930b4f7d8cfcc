//! Finding the certificates: in setups, in files and folders, on servers.

use super::watchlist::SMTP;
use super::{Error, Identity, Origin, Shown, Watched};
use crate::certificate::{self, Certificate, Passphrase};
use crate::delivery::{self, Host, Route, Target};
use crate::name::DnsName;
use crate::setup::{self, Entry, Glimpse, Id, Library};
use crate::store;
use sipper::Sipper;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use walkdir::{DirEntry, WalkDir};

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

impl Gathered {
    /// These as well.
    pub(super) fn add(&mut self, more: Self) {
        self.certificates.extend(more.certificates);
        self.problems.extend(more.problems);
    }

    /// What was named twice is watched once.
    pub(super) fn each_once(&mut self) {
        let mut known = HashSet::new();
        self.certificates.retain(|it| known.insert(it.identity.clone()));
    }
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
pub(super) fn setups(library: &Library, at: OffsetDateTime) -> Result<Gathered, Error> {
    let mut gathered = Gathered::default();
    for Entry { id, summary } in library.list(at)? {
        let setup = match summary.and_then(|_| library.peek(&id)) {
            Ok(setup) => setup,
            Err(error) => {
                // What a newer Postseal wrote is watched as far as it is understood.
                let glimpsed = library.glimpse(&id).filter(|_| matches!(error, setup::Error::Newer { .. }));
                gathered.certificates.extend(glimpsed.and_then(|it| in_newer(library, id, it)));
                gathered.problems.push(error.into());
                continue;
            }
        };
        // While one is renewed, the one before it is in use.
        let before = || setup.previous.as_ref().map(|it| &it.certificate);
        let made = setup.certificate.as_ref().or_else(before);
        let Some(made) = made.filter(|_| !setup.rehearsal) else { continue };
        // What was moved away is known by the setup's record of it.
        let kept = leaves(&made.leaf, None).ok().and_then(|found| found.first().map(Shown::from));
        let remembered = || Shown {
            hosts: setup.hosts.iter().map(ToString::to_string).collect(),
            not_after: made.not_after,
            sha256: None,
        };
        let asked = asked(&setup.hosts);
        gathered.certificates.push(Watched {
            name: setup.name.clone(),
            identity: Identity::of_setup(library.path(), &id),
            origin: Origin::Setup(id),
            kept: Some(kept.unwrap_or_else(remembered)),
            asked,
            served: None,
        });
    }
    Ok(gathered)
}

/// The certificate of a setup that a newer Postseal wrote.
fn in_newer(library: &Library, id: Id, setup: Glimpse) -> Option<Watched> {
    let leaf = setup.leaf.filter(|_| !setup.rehearsal)?;
    Some(Watched {
        name: setup.name,
        identity: Identity::of_setup(library.path(), &id),
        origin: Origin::Setup(id),
        kept: leaves(&leaf, None).ok().and_then(|found| found.first().map(Shown::from)),
        asked: asked(&setup.hosts),
        served: None,
    })
}

/// The server of a setup.
fn asked(hosts: &[DnsName]) -> Option<Target> {
    let name = hosts.iter().find(|host| !host.is_wildcard())?.as_str().parse().ok()?;
    Some(Target { host: Host::Name(name), port: SMTP, server_name: None })
}

/// The certificates in these files, and in those below these folders. What a folder holds beside is passed over; a file
/// that was named must hold one, and so must a folder.
pub(super) fn files(paths: &[PathBuf], passphrase: Option<&Passphrase>, counter: &Counter) -> Gathered {
    let mut gathered = Gathered::default();
    for path in paths {
        if path.is_dir() {
            let found = folder(path, passphrase, counter);
            if counter.stop.load(Ordering::Relaxed) {
                break;
            }
            if found.certificates.is_empty() && found.problems.is_empty() {
                gathered.problems.push(Error::NothingIn(path.clone()));
            }
            gathered.add(found);
            continue;
        }
        if !counter.goes_on() {
            break;
        }
        match leaves(path, passphrase) {
            Ok(found) => gathered.certificates.extend(in_file(path, &found)),
            Err(error) => gathered.problems.push(error),
        }
    }
    gathered
}

/// Links to files are followed: clients of ACME show by them what is in use. Links to folders are not, wherever they lead;
/// one that is to be watched can be named.
fn folder(path: &Path, passphrase: Option<&Passphrase>, counter: &Counter) -> Gathered {
    let mut gathered = Gathered::default();
    for entry in WalkDir::new(path).sort_by_file_name() {
        if !counter.goes_on() {
            break;
        }
        match entry {
            Ok(entry) if is_file(&entry) => match leaves(entry.path(), passphrase) {
                Ok(mut found) => {
                    // A store of roots is not ours to renew.
                    found.retain(|it| !it.is_ca);
                    gathered.certificates.extend(in_file(entry.path(), &found));
                }
                Err(error) if hides_one(entry.path(), &error) => gathered.problems.push(error),
                Err(_) => {}
            },
            Ok(_) => {}
            Err(error) => {
                let at = error.path().unwrap_or(path).to_owned();
                gathered.problems.push(store::Error::from_io(&at, &error.into()).into());
            }
        }
    }
    gathered
}

/// Whether it is a file or a link to one; or a link of which nobody can say it, which reading will tell.
fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_file()
        || entry.path_is_symlink()
            && match std::fs::metadata(entry.path()) {
                Ok(there) => there.is_file(),
                Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied,
            }
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
        Error::Certificate(error) => error.wants_passphrase() && is_container(),
        _ => false,
    }
}

/// A server that is to be asked.
pub(super) fn server(target: Target) -> Watched {
    Watched {
        name: target.to_string(),
        identity: Identity::of_server(&target),
        origin: Origin::Server(target.clone()),
        kept: None,
        asked: Some(target),
        served: None,
    }
}

/// Which of those that are watched, and what its server showed.
type Answer = (usize, Result<Shown, delivery::Error>);

/// The work of asking the servers, all at a time, what they show now; dropped, it hangs up. `way` tells how each is
/// reached.
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

fn in_file(path: &Path, found: &[Certificate]) -> impl Iterator<Item = Watched> {
    found.iter().enumerate().map(move |(number, it)| Watched {
        name: path.display().to_string(),
        origin: Origin::File(path.to_owned()),
        identity: Identity::of_file(path, number),
        kept: Some(it.into()),
        asked: None,
        served: None,
    })
}

/// The certificates in a file that are no CA's; where there are none but CAs', those.
fn leaves(path: &Path, passphrase: Option<&Passphrase>) -> Result<Vec<Certificate>, Error> {
    let name = path.display().to_string();
    let items = certificate::read(&name, &store::read(path, LARGEST)?, passphrase)?;
    let mut brought = certificate::Brought::default();
    brought.take(&name, items)?;
    let found = brought.certificates;
    let own: Vec<_> = found.iter().filter(|it| !it.is_ca).cloned().collect();
    Ok(if own.is_empty() { found } else { own })
}
