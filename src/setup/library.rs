//! All setups of the user.

use super::folder::{self, Folder};
use super::{Error, Glimpse, Id, Opened, Setup, Step, StepState, file, trash};
use crate::name::DnsName;
use crate::request::acme::OwnAccount;
use crate::store::{self, Lock};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// All setups of the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    folder: Folder,
}

/// A setup as the list shows it, or why it cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which setup it is.
    pub id: Id,
    /// What is to be shown of it.
    pub summary: Result<Summary, Error>,
}

/// What is to be shown of a setup before it is opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// What the user calls it.
    pub name: String,
    /// Whether nothing is at stake.
    pub rehearsal: bool,
    /// The mail server's host names.
    pub hosts: Vec<DnsName>,
    /// The software that it runs.
    pub server: super::Server,
    /// How far each step is, in their order.
    pub steps: [StepState; 4],
    /// Where the user left off.
    pub step: Step,
    /// The days that the certificate is still good for.
    pub days_left: Option<i64>,
    /// What the last test showed.
    pub verdict: Option<super::Verdict>,
    /// When it was last saved.
    pub changed: OffsetDateTime,
}

/// A setup that was deleted, and can be had back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    id: Id,
    trash: PathBuf,
}

impl Library {
    /// The user's own, in the data folder that the system names, or in the one that `POSTSEAL_DATA` names.
    pub fn of_user() -> Result<Self, Error> {
        Folder::of_user().map(|folder| Self { folder })
    }

    /// One in a folder of its own.
    pub fn at(path: impl AsRef<Path>) -> Self {
        Self { folder: Folder::at(path.as_ref()) }
    }

    /// The data folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Every setup, those that cannot be read as well, by name. Opens none of them.
    pub fn list(&self, at: OffsetDateTime) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        for id in self.ids()? {
            let folder = self.folder.setup(&id);
            if !folder::is_unmade(&folder) {
                let summary = file::read_or_copy(&self.folder.setup_file(&id)).map(|it| Summary::of(it, at));
                entries.push(Entry { id, summary });
            }
        }
        entries.sort_by_cached_key(|entry| {
            let name = entry.summary.as_ref().map_or_else(|_| entry.id.to_string(), |it| it.name.clone());
            (name.to_lowercase(), entry.id.clone())
        });
        Ok(entries)
    }

    /// The setup of this id, or of this name where only one has it.
    pub fn find(&self, text: &str, at: OffsetDateTime) -> Result<Id, Error> {
        let all = self.list(at)?;
        if let Some(it) = all.iter().find(|it| it.id.as_str() == text) {
            return Ok(it.id.clone());
        }
        let named = |it: &&Entry| it.summary.as_ref().is_ok_and(|summary| summary.name == text);
        let mut named = all.iter().filter(named);
        match (named.next(), named.next()) {
            (Some(it), None) => Ok(it.id.clone()),
            _ => Err(Error::NoSuchSetup(text.to_owned())),
        }
    }

    /// Makes a setup's folder and file, and opens it.
    pub fn create(&self, mut setup: Setup) -> Result<Opened, Error> {
        setup.name = named(&setup.name)?;
        store::create_private_folder(&self.folder.setups())?;
        let mut number = 0;
        loop {
            number += 1;
            let id = Id::of(&setup.name, number);
            // Held before it is made: who tidies up takes away none that is about to be filled.
            let lock = match self.folder.lock(&id) {
                Err(Error::InUse { .. }) => continue,
                lock => lock?,
            };
            let folder = self.folder.setup(&id);
            match fs::create_dir(&folder) {
                Ok(()) => {
                    // Nothing half-made is left in the list.
                    return fill(&folder, id, setup, lock).inspect_err(|_| folder::remove_empty(&folder));
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(store::Error::from_io(&folder, &error).into()),
            }
        }
    }

    /// Opens one that was begun like this one, and left as it was; not one that somebody has open.
    pub fn untouched(&self, new: &Setup, at: OffsetDateTime) -> Option<Opened> {
        let is_new = |it: &Setup| {
            let (step, created, changed) = (it.step, it.created, it.changed);
            *it == Setup { step, created, changed, ..new.clone() }
        };
        let entries = self.list(at).unwrap_or_default();
        let mut untouched = entries.iter().filter(|it| self.peek(&it.id).is_ok_and(|it| is_new(&it)));
        untouched.find_map(|it| self.load(&it.id).ok())
    }

    /// Takes away what a Postseal has left that was ended while it wrote: what lies under a passing name, and setups of
    /// which nothing was written yet.
    pub fn tidy(&self) {
        store::sweep(self.path());
        for folder in [self.folder.setups(), self.folder.trash()] {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let setup = entry.path();
                store::sweep(&setup);
                store::sweep(&setup.join("keys"));
            }
        }
        for id in self.ids().unwrap_or_default() {
            let folder = self.folder.setup(&id);
            if folder::is_unmade(&folder)
                && let Ok(_lock) = self.folder.lock(&id)
                && folder::is_unmade(&folder)
            {
                folder::remove_empty(&folder);
            }
        }
    }

    /// Puts the last good copy in the place of a file that cannot be read, which is kept beside it.
    pub fn recover(&self, id: &Id) -> Result<(), Error> {
        let path = self.existing(id)?;
        let _lock = self.folder.lock(id)?;
        match file::read_or_copy(&path) {
            Err(Error::Recoverable { copy, .. }) => file::recover(&path, &copy),
            Err(error) => Err(error),
            // Somebody has mended it meanwhile.
            Ok(_) => Ok(()),
        }
    }

    /// The folder of a setup.
    pub fn folder(&self, id: &Id) -> PathBuf {
        self.folder.setup(id)
    }

    /// The file of a setup as it stands there: what a newer Postseal wrote, say.
    pub fn text(&self, id: &Id) -> Result<String, Error> {
        file::text(&self.existing(id)?)
    }

    /// What can be told of a setup that a newer Postseal wrote.
    pub fn glimpse(&self, id: &Id) -> Option<Glimpse> {
        file::glimpse(&self.folder.setup_file(id))
    }

    /// Holds the small files of the data folder for the time of one change, so that none is lost between two windows.
    pub(crate) fn hold(&self) -> Result<Lock, store::Error> {
        self.folder.hold()
    }

    /// Opens a setup, where one left off. Nobody else can open it until the result is dropped.
    pub fn load(&self, id: &Id) -> Result<Opened, Error> {
        let file = self.existing(id)?;
        let lock = self.folder.lock(id)?;
        let setup = file::read_or_copy(&file)?;
        Ok(Opened::new(setup, id.clone(), self.folder.setup(id), lock))
    }

    /// What a setup holds, whether it is open or not.
    pub fn peek(&self, id: &Id) -> Result<Setup, Error> {
        file::read_or_copy(&self.existing(id)?)
    }

    /// The setup that was used last: this one, or else the one that was saved last. Neither one where nothing is at stake,
    /// nor one that cannot be read.
    pub fn last_used(&self, opened: Option<&Id>) -> Option<Setup> {
        self.used(opened).into_iter().next().map(|(_, setup)| setup)
    }

    /// Those with something at stake that can be read, the one that was used last before the others: this one, or else the one
    /// that was saved last.
    pub fn used(&self, opened: Option<&Id>) -> Vec<(Id, Setup)> {
        let ids = self.ids().unwrap_or_default().into_iter();
        let mut all: Vec<(Id, Setup)> = ids.filter_map(|id| self.peek(&id).ok().map(|it| (id, it))).collect();
        all.retain(|(_, setup)| !setup.rehearsal && !setup.hosts.is_empty());
        all.sort_by_key(|(id, setup)| (opened != Some(id), std::cmp::Reverse(setup.changed)));
        all
    }

    /// The accounts at CAs that setups order with. What cannot be read has none.
    pub fn accounts(&self, at: OffsetDateTime) -> Vec<OwnAccount> {
        let ids = self.list(at).unwrap_or_default().into_iter().map(|entry| entry.id);
        let setups = ids.filter_map(|id| Some((self.peek(&id).ok()?, self.folder.setup(&id).join("keys"))));
        let real = setups.filter(|(setup, _)| !setup.rehearsal && !setup.hosts.is_empty());
        real.flat_map(|(setup, keys)| OwnAccount::all_in(&keys, &setup.hosts)).collect()
    }

    /// Gives a setup that is not open another name. Its folder keeps its own.
    pub fn rename(&self, id: &Id, name: &str) -> Result<(), Error> {
        let name = named(name)?;
        let mut opened = self.load(id)?;
        opened.setup.name = name;
        opened.save()
    }

    /// Moves a setup that is not open into the trash, keys and all; a damaged one as well.
    pub fn delete(&self, id: &Id) -> Result<Deleted, Error> {
        let _ = self.existing(id)?;
        let _lock = self.folder.lock(id)?;
        let trash = self.folder.trash();
        store::create_private_folder(&trash)?;
        let moved = move_to_free(&self.folder.setup(id), |number| trash.join(id.numbered(number).as_str()))?;
        // Without the mark it is kept for longer, and no harm done.
        let _ = trash::mark(&moved, OffsetDateTime::now_utc());
        Ok(Deleted { id: id.clone(), trash: moved })
    }

    /// Deletes for good what has been in the trash for [`DAYS_IN_TRASH`](super::DAYS_IN_TRASH) days; how many setups
    /// that were.
    pub fn empty_trash(&self, at: OffsetDateTime) -> Result<usize, Error> {
        trash::empty(&self.folder.trash(), at)
    }

    /// Undoes a deletion. The setup has another id where its own was taken meanwhile.
    pub fn restore(&self, deleted: &Deleted) -> Result<Id, Error> {
        store::create_private_folder(&self.folder.setups())?;
        let folder = move_to_free(&deleted.trash, |number| self.folder.setup(&deleted.id.numbered(number)))?;
        trash::unmark(&folder);
        folder.file_name().unwrap_or_default().to_string_lossy().parse()
    }

    /// The folders that may be setups.
    fn ids(&self) -> Result<Vec<Id>, Error> {
        let setups = self.folder.setups();
        let io = |error: io::Error| store::Error::from_io(&setups, &error);
        let folders = match fs::read_dir(&setups) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            folders => folders.map_err(io)?,
        };
        let mut ids = Vec::new();
        for folder in folders {
            // What is no id was not put there by us.
            ids.extend(folder.map_err(io)?.file_name().to_string_lossy().parse::<Id>());
        }
        Ok(ids)
    }

    fn existing(&self, id: &Id) -> Result<PathBuf, Error> {
        if !self.folder.setup(id).is_dir() {
            return Err(Error::NoSuchSetup(id.to_string()));
        }
        Ok(self.folder.setup_file(id))
    }
}

impl Summary {
    fn of(setup: Setup, at: OffsetDateTime) -> Self {
        Self {
            steps: Step::ALL.map(|step| setup.state(step, at)),
            days_left: setup.certificate.as_ref().map(|certificate| certificate.days_left(at)),
            verdict: setup.trial.and_then(|trial| trial.verdict),
            name: setup.name,
            rehearsal: setup.rehearsal,
            hosts: setup.hosts,
            server: setup.server,
            step: setup.step,
            changed: setup.changed,
        }
    }
}

fn fill(folder: &Path, id: Id, setup: Setup, lock: Lock) -> Result<Opened, Error> {
    let mut opened = Opened::new(setup, id, folder.to_owned(), lock);
    store::create_private_folder(&opened.keys())?;
    opened.save()?;
    Ok(opened)
}

fn named(name: &str) -> Result<String, Error> {
    let name = name.trim();
    if name.is_empty() { Err(Error::NameEmpty) } else { Ok(name.to_owned()) }
}

/// Moves a folder to the first of these places that is free.
fn move_to_free(from: &Path, place: impl Fn(u32) -> PathBuf) -> Result<PathBuf, Error> {
    let mut number = 1;
    loop {
        let to = place(number);
        if to.symlink_metadata().is_ok() {
            number += 1;
            continue;
        }
        return match fs::rename(from, &to) {
            Ok(()) => Ok(to),
            Err(error) => Err(store::Error::from_io(from, &error).into()),
        };
    }
}
