//! Safe writing: whole or not at all, owner-only for secrets, never over an existing key.

mod error;
mod folder;
mod lock;
#[cfg(windows)]
mod owner;
mod passing;
mod reading;

pub use error::Error;
pub use folder::{NewFile, create_folder};
pub use lock::Lock;
pub use passing::{is_passing, sweep};
pub use reading::{read, read_own};

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use time::OffsetDateTime;
use time::macros::format_description;
use zeroize::Zeroizing;

/// Nothing that is replaced is larger, in bytes.
const LARGEST_KEPT: u64 = 64 << 20;

/// Who may read what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// As the user's own settings say (the umask).
    Usual,
    /// The owner alone: 0600; on Windows an access list that lets in nobody else.
    Owner,
}

/// Writes a file whole or not at all, in place of one that may be there.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = passing::file(path, bytes, Readers::Usual)?;
    let _ = file.persist(path).map_err(|error| Error::from_io(path, &error.error))?;
    sync_folder(path);
    Ok(())
}

/// Whether [`replace`] could write there: to be known before long work whose result is to be kept. Nothing is left of it.
pub fn can_replace(path: &Path) -> Result<(), Error> {
    passing::file(path, &[], Readers::Usual).map(drop)
}

/// Writes a new file whole or not at all; one that is there stays as it is.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    create_for(path, bytes, Readers::Usual)
}

/// As [`create`], readable by the owner alone from its first byte on.
pub fn create_secret(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    create_for(path, bytes, Readers::Owner)
}

/// What [`renew`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// There was no such file.
    Nothing,
    /// The very same.
    Same,
    /// Another one, which is kept under this name.
    Kept(PathBuf),
}

/// Writes a file whole or not at all. Another one that is there is kept beside it, its name followed by the time.
pub fn renew(path: &Path, bytes: &[u8]) -> Result<Before, Error> {
    renew_for(path, bytes, Readers::Usual)
}

/// As [`renew`], readable by the owner alone from its first byte on.
pub fn renew_secret(path: &Path, bytes: &[u8]) -> Result<Before, Error> {
    renew_for(path, bytes, Readers::Owner)
}

/// Makes a folder, and those above it, that only the owner can enter.
pub fn create_private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    let _ = builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        let _ = builder.mode(0o700);
    }
    #[cfg(windows)]
    let new: Vec<_> = path.ancestors().take_while(|it| it.symlink_metadata().is_err()).collect();
    let made = builder.create(path);
    #[cfg(windows)]
    if made.is_ok() {
        // The outermost first. A share may not let that be changed; what is secret in it is guarded by itself.
        new.into_iter().rev().filter(|it| it.is_dir()).for_each(|it| drop(owner::alone(it)));
    }
    made.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::NotFolder(path.to_owned()),
        _ => Error::from_io(path, &error),
    })
}

/// Removes a file; none there is as good.
pub fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::from_io(path, &error)),
        _ => Ok(()),
    }
}

/// Removes a folder with all that is in it; none there is as good.
pub fn remove_folder(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::from_io(path, &error)),
        _ => Ok(()),
    }
}

fn create_for(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Error> {
    let file = passing::file(path, bytes, readers)?;
    let _ = file.persist_noclobber(path).map_err(|error| Error::from_io(path, &error.error))?;
    sync_folder(path);
    Ok(())
}

fn renew_for(path: &Path, bytes: &[u8], readers: Readers) -> Result<Before, Error> {
    Staged::new(path, bytes, readers)?.appear()
}

/// As [`renew`] and, for those of which the second is true, [`renew_secret`], for files that belong together: none is
/// touched before all of them are on the disk.
pub fn renew_all(files: &[(PathBuf, bool, &[u8])]) -> Result<Vec<Before>, Error> {
    let mut staged = Vec::new();
    for (path, secret, bytes) in files {
        let readers = if *secret { Readers::Owner } else { Readers::Usual };
        staged.push(Staged::new(path, bytes, readers)?);
    }
    staged.into_iter().map(Staged::appear).collect()
}

/// A file that is on the disk, and does not have its name yet.
struct Staged<'a> {
    file: NamedTempFile,
    path: &'a Path,
    readers: Readers,
    is_same: bool,
}

impl<'a> Staged<'a> {
    fn new(path: &'a Path, bytes: &[u8], readers: Readers) -> Result<Self, Error> {
        let file = passing::file(path, bytes, readers)?;
        Ok(Self { file, path, readers, is_same: is_same(path, bytes) })
    }

    fn appear(self) -> Result<Before, Error> {
        let Self { file, path, readers, is_same } = self;
        let io = |error: tempfile::PersistError| Error::from_io(path, &error.error);
        let before = match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let _ = file.persist_noclobber(path).map_err(io)?;
                sync_folder(path);
                return Ok(Before::Nothing);
            }
            Err(error) => return Err(Error::from_io(path, &error)),
            Ok(_) if is_same => Before::Same,
            Ok(_) => Before::Kept(kept_beside(path, readers)?),
        };
        if let Err(error) = file.persist(path) {
            if let Before::Kept(kept) = before {
                // It still has its own name.
                let _ = fs::remove_file(kept);
            }
            return Err(io(error));
        }
        sync_folder(path);
        Ok(before)
    }
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    read_own(path, bytes.len() as u64).is_ok_and(|old| Zeroizing::new(old).as_slice() == bytes)
}

/// Gives the file a second name, so that it is never gone: a server may read it at any time.
fn kept_beside(path: &Path, readers: Readers) -> Result<PathBuf, Error> {
    let now = OffsetDateTime::now_utc();
    let time = now.format(format_description!("[year]-[month]-[day]-[hour][minute][second]"));
    let time = time.unwrap_or_else(|_| now.unix_timestamp().to_string());
    let mut number = 1;
    let kept = loop {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(if number == 1 { format!(".{time}.bak") } else { format!(".{time}-{number}.bak") });
        let kept = path.with_file_name(name);
        match fs::hard_link(path, &kept) {
            Ok(()) => break kept,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 10_000 => number += 1,
            // A file system without second names: FAT, some shares.
            Err(_) if !kept.exists() => {
                let old = Zeroizing::new(read_own(path, LARGEST_KEPT)?);
                create_for(&kept, &old, readers)?;
                break kept;
            }
            Err(error) => return Err(Error::from_io(&kept, &error)),
        }
    };
    #[cfg(unix)]
    if readers == Readers::Owner && kept.is_file() {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(&kept, fs::Permissions::from_mode(0o600));
    }
    #[cfg(windows)]
    if readers == Readers::Owner && kept.is_file() {
        let _ = owner::alone(&kept);
    }
    Ok(kept)
}

/// The folder in which a file lies.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Opening a pipe waits for its other side, and reading it for a word; so that neither does.
fn without_waiting(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Makes the rename last through a power cut, where the system allows it.
fn sync_folder(path: &Path) {
    sync(folder_of(path));
}

fn sync(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_replaces_an_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        create_secret(&path, b"first").unwrap();
        assert_eq!(create_secret(&path, b"second"), Err(Error::Exists(path.clone())));
        assert_eq!(read(&path, 100).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half-written is left");
    }

    #[cfg(unix)]
    #[test]
    fn a_secret_is_its_owner_s_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let private = folder.path().join("keys");
        create_private_folder(&private).unwrap();
        let path = private.join("key.pem");
        create_secret(&path, b"x").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&private).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn what_is_too_large_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("big");
        replace(&path, &[0; 11]).unwrap();
        assert_eq!(read(&path, 10), Err(Error::TooLarge { path: path.clone(), limit: 10 }));
        assert_eq!(read(&path, 11).unwrap().len(), 11);
        assert_eq!(read(&folder.path().join("none"), 1), Err(Error::Missing(folder.path().join("none"))));
    }

    #[test]
    fn a_folder_is_no_file_and_a_file_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let (path, file) = (folder.path().to_owned(), folder.path().join("file"));
        assert_eq!(read(&path, 10), Err(Error::Folder(path.clone())));
        replace(&file, b"x").unwrap();
        assert_eq!(create_private_folder(&file), Err(Error::NotFolder(file.clone())));
        #[cfg(unix)]
        assert_eq!(create_private_folder(&file.join("x")), Err(Error::NotFolder(file.join("x"))));
        assert_eq!(create_private_folder(&path), Ok(()));
        for error in [Error::Folder(path), Error::NotFolder(file)] {
            crate::i18n::assert_worded(&error);
        }
    }

    #[test]
    fn another_file_is_kept_and_the_same_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chain.pem");
        assert_eq!(renew(&path, b"first").unwrap(), Before::Nothing);
        assert_eq!(renew(&path, b"first").unwrap(), Before::Same);
        let Before::Kept(kept) = renew(&path, b"second").unwrap() else { panic!("kept") };
        assert_eq!(
            (fs::read(kept).unwrap(), fs::read(&path).unwrap()),
            (b"first".to_vec(), b"second".to_vec())
        );
        assert!(matches!(renew(&path, b"third").unwrap(), Before::Kept(_)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "the file and two before it");
    }

    #[test]
    fn a_lock_is_held_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = Lock::take(&path).unwrap();
        assert_eq!(Lock::take(&path).unwrap_err(), Error::Locked(path.clone()));
        drop(held);
        let _ = Lock::take(&path).unwrap();
    }
}
