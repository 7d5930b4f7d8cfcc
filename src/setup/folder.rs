//! Where everything lies in the user's data folder.

use super::{Error, Id};
use crate::store::{self, Lock};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable that names another data folder: for tests, and for a Postseal on a stick.
const OVERRIDE: &str = "POSTSEAL_DATA";

/// The user's data folder. Only its owner can enter it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    pub fn of_user() -> Result<Self, Error> {
        Self::named(std::env::var_os(OVERRIDE))
    }

    fn named(path: Option<OsString>) -> Result<Self, Error> {
        if let Some(path) = path.filter(|path| !path.is_empty()) {
            return Ok(Self::at(Path::new(&path)));
        }
        let folders = directories::ProjectDirs::from("", "", "postseal").ok_or(Error::NoDataFolder)?;
        Ok(Self::at(folders.data_dir()))
    }

    /// Paths in a setup are absolute, so the folder's is.
    pub fn at(path: &Path) -> Self {
        Self(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn setups(&self) -> PathBuf {
        self.0.join("setups")
    }

    pub fn setup(&self, id: &Id) -> PathBuf {
        self.setups().join(id.as_str())
    }

    pub fn setup_file(&self, id: &Id) -> PathBuf {
        self.setup(id).join("setup.toml")
    }

    pub fn trash(&self) -> PathBuf {
        self.0.join("trash")
    }

    /// Holds the small files beside the setups, for a moment.
    pub fn hold(&self) -> Result<Lock, store::Error> {
        let locks = self.0.join("locks");
        store::create_private_folder(&locks)?;
        // No id begins with a dot.
        Lock::wait(&locks.join(".files.lock"))
    }

    /// Holds a setup for this process alone. The lock lies beside the setups, not in them: Windows moves no
    /// folder that has an open file.
    pub fn lock(&self, id: &Id) -> Result<Lock, Error> {
        let locks = self.0.join("locks");
        store::create_private_folder(&locks)?;
        match Lock::take(&locks.join(format!("{id}.lock"))) {
            Err(store::Error::Locked(_)) => {
                let known = super::file::glimpse(&self.setup_file(id));
                let name = known.map_or_else(|| id.to_string(), |known| known.name);
                Err(Error::InUse { id: id.clone(), name })
            }
            other => Ok(other?),
        }
    }
}

/// Whether a setup's folder was made and never filled: there is nothing in it that could be lost.
pub fn is_unmade(folder: &Path) -> bool {
    let is_empty = |folder: &Path| folder.read_dir().is_ok_and(|mut it| it.next().is_none());
    let Ok(mut there) = folder.read_dir() else { return false };
    there.all(|entry| {
        entry.is_ok_and(|it| {
            let name = it.file_name();
            store::is_passing(&name) || name == "keys" && is_empty(&it.path())
        })
    })
}

/// Takes a setup's folder away where nothing is in it.
pub fn remove_empty(folder: &Path) {
    let _ = fs::remove_dir(folder.join("keys"));
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_named_stands_in_for_the_system_s() {
        let named = Folder::named(Some("here".into())).unwrap();
        assert_eq!(named.path(), std::env::current_dir().unwrap().join("here"));
        let systems = Folder::named(None).unwrap();
        assert!(systems.path().is_absolute() && systems.path().ends_with("postseal"), "{systems:?}");
        assert_eq!(Folder::named(Some(OsString::new())), Ok(systems));
    }
}
