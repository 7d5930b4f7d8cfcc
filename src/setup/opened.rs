//! A setup that is open: held by this process alone, until it is dropped.

use super::{Error, Id, Setup, file};
use crate::store::Lock;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A setup that is open. Another Postseal can neither open nor delete it.
#[derive(Debug)]
pub struct Opened {
    /// What it holds; kept by [`Opened::save`].
    pub setup: Setup,
    id: Id,
    folder: PathBuf,
    lock: Arc<Lock>,
}

/// What a setup held at some time, to be saved where nobody waits for the disk. Until it is dropped the setup is held.
#[derive(Debug, Clone)]
pub struct Snapshot {
    setup: Setup,
    folder: PathBuf,
    _lock: Arc<Lock>,
}

impl Opened {
    pub(super) fn new(setup: Setup, id: Id, folder: PathBuf, lock: Lock) -> Self {
        Self { setup, id, folder, lock: Arc::new(lock) }
    }

    /// Which setup it is.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The setup's own folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where its keys, requests and certificates lie; only the owner can enter it.
    pub fn keys(&self) -> PathBuf {
        self.folder.join("keys")
    }

    /// Writes it whole or not at all, and a copy, in case the file is damaged from outside.
    pub fn save(&mut self) -> Result<(), Error> {
        self.snapshot().save()
    }

    /// What it holds now, to be saved.
    pub fn snapshot(&mut self) -> Snapshot {
        self.setup.changed = super::now();
        Snapshot { setup: self.setup.clone(), folder: self.folder.clone(), _lock: Arc::clone(&self.lock) }
    }
}

impl Snapshot {
    /// The same as [`Opened::save`].
    pub fn save(&self) -> Result<(), Error> {
        let path = self.folder.join("setup.toml");
        file::write(&path, &self.setup)?;
        // Where that fails, an older one is still there.
        let _ = file::write(&file::copy_of(&path), &self.setup);
        Ok(())
    }

    /// Whether both are of one setup.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.folder == other.folder
    }
}
