//! Passing names: what is not whole yet lies under one, and is swept away where whoever wrote it was ended.
//!
//! Whoever writes holds a lock on it, which ends with the process, whatever ends that: what is not locked is left over.

use super::{Error, Readers};
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use tempfile::{NamedTempFile, TempDir};

const PREFIX: &str = ".postseal-";
const SUFFIX: &str = ".new";

/// The bytes on disk under a passing name in the same folder, so that a rename makes them appear whole.
pub(super) fn file(path: &Path, bytes: &[u8], readers: Readers) -> Result<NamedTempFile, Error> {
    let io = |error: io::Error| Error::from_io(path, &error);
    let folder = super::folder_of(path);
    sweep(folder);
    let mut builder = tempfile::Builder::new();
    let _ = builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        let _ = builder.permissions(fs::Permissions::from_mode(mode));
    }
    let mut file = loop {
        let file = builder.tempfile_in(folder).map_err(|error| missing(path, &error))?;
        // Another one may have swept it away before it was locked.
        if is_ours(file.as_file()) && file.path().symlink_metadata().is_ok() {
            break file;
        }
    };
    #[cfg(windows)]
    if readers == Readers::Owner {
        super::owner::alone(file.path()).map_err(io)?;
    }
    file.write_all(bytes).map_err(io)?;
    file.as_file().sync_all().map_err(io)?;
    Ok(file)
}

/// A folder under a passing name in this one, and what holds it.
pub(super) fn folder(within: &Path) -> Result<(TempDir, Option<File>), Error> {
    sweep(within);
    let mut builder = tempfile::Builder::new();
    let _ = builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = builder.permissions(fs::Permissions::from_mode(0o777));
    }
    loop {
        let made = builder.tempdir_in(within).map_err(|error| missing(within, &error))?;
        // Windows opens no folder: there it is not swept, either.
        let Ok(held) = open(made.path()) else { return Ok((made, None)) };
        if is_ours(&held) && made.path().symlink_metadata().is_ok() {
            return Ok((made, Some(held)));
        }
    }
}

/// Deletes what is left in a folder by one that was ended while it wrote. What cannot be deleted stays.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if !is_passing(&entry.file_name()) || !(kind.is_file() || kind.is_dir()) {
            continue;
        }
        let path = entry.path();
        // Held until it is deleted, so that nobody takes it for his meanwhile.
        let Ok(left) = open(&path) else { continue };
        if left.try_lock().is_ok() {
            let _ = if kind.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

/// Whether what goes by this name is not whole yet, or left over.
pub fn is_passing(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Takes the lock. Where the file system has none, nobody sweeps.
fn is_ours(file: &File) -> bool {
    !matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock))
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let _ = options.read(true);
    super::without_waiting(&mut options);
    options.open(path)
}

fn missing(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::NoFolder(path.to_owned()),
        _ => Error::from_io(path, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store;

    #[test]
    fn what_is_left_over_is_swept_away_and_what_is_being_written_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let count = || fs::read_dir(folder.path()).unwrap().count();
        let held = file(&folder.path().join("a"), b"a", Readers::Owner).unwrap();
        let (inside, _held) = self::folder(folder.path()).unwrap();
        fs::write(inside.path().join("b"), "b").unwrap();
        fs::write(folder.path().join(".postseal-left.new"), "half").unwrap();
        fs::create_dir(folder.path().join(".postseal-left2.new")).unwrap();
        fs::write(folder.path().join(".postseal-left2.new/b"), "half").unwrap();
        fs::write(folder.path().join(".postseal-other"), "not ours").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/nowhere", folder.path().join(".postseal-link.new")).unwrap();
        store::replace(&folder.path().join("c"), b"c").unwrap();
        assert!(held.path().exists() && inside.path().join("b").exists());
        assert!(folder.path().join(".postseal-other").exists());
        assert_eq!(count(), if cfg!(unix) { 5 } else { 4 });
        let _ = held.persist(folder.path().join("a")).unwrap();
        assert_eq!(store::read(&folder.path().join("a"), 10).unwrap(), b"a");
    }
}
