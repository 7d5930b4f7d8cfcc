//! Safe writing: whole or not at all, owner-only for secrets, never over an existing key.

use crate::explain::{Explain, Facts};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use time::OffsetDateTime;
use time::macros::format_description;
use zeroize::Zeroizing;

/// Why something could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The file is there already and must not be replaced.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// There is no such file or folder.
    #[error("{} does not exist", .0.display())]
    Missing(PathBuf),
    /// A folder, where a file is wanted.
    #[error("{} is a folder", .0.display())]
    Folder(PathBuf),
    /// A file, where a folder is wanted.
    #[error("{} is not a folder", .0.display())]
    NotFolder(PathBuf),
    /// The user may not read or write there.
    #[error("{}: permission denied", .0.display())]
    Denied(PathBuf),
    /// The disk, or the user's share of it, is full.
    #[error("{}: no space left", .0.display())]
    Full(PathBuf),
    /// The file is larger than anything of its kind.
    #[error("{} is larger than {limit} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// Another running Postseal has it open.
    #[error("{} is open in another window", .0.display())]
    Locked(PathBuf),
    /// Anything else that the operating system said.
    #[error("{}: {cause}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's words.
        cause: String,
    },
}

impl Error {
    /// The system's answer, with the file it was about.
    pub fn from_io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists(path),
            io::ErrorKind::NotFound => Self::Missing(path),
            io::ErrorKind::IsADirectory => Self::Folder(path),
            io::ErrorKind::NotADirectory => Self::NotFolder(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied(path),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path),
            _ => Self::Io { path, cause: error.to_string() },
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Exists(_) => "file-exists",
            Self::Missing(_) => "file-missing",
            Self::Folder(_) => "file-is-folder",
            Self::NotFolder(_) => "file-no-folder",
            Self::Denied(_) => "file-denied",
            Self::Full(_) => "disk-full",
            Self::TooLarge { .. } => "file-too-large",
            Self::Locked(_) => "file-locked",
            Self::Io { .. } => "file-io",
        }
    }

    fn facts(&self) -> Facts {
        let path = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::Exists(p)
            | Self::Missing(p)
            | Self::Folder(p)
            | Self::NotFolder(p)
            | Self::Denied(p)
            | Self::Full(p)
            | Self::Locked(p) => vec![path(p)],
            Self::TooLarge { path: p, limit } => {
                vec![
                    path(p),
                    ("limit", crate::explain::Fact::Number(i64::try_from(*limit).unwrap_or(i64::MAX))),
                ]
            }
            Self::Io { path: p, cause } => vec![path(p), ("cause", cause.into())],
        }
    }
}

/// Who may read what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// As the user's own settings say (the umask).
    Usual,
    /// The owner alone: 0600.
    Owner,
}

/// Writes a file whole or not at all, in place of one that may be there.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = written_beside(path, bytes, Readers::Usual)?;
    let _ = file.persist(path).map_err(|error| Error::from_io(path, &error.error))?;
    sync_folder(path);
    Ok(())
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
    builder.create(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::NotFolder(path.to_owned()),
        _ => Error::from_io(path, &error),
    })
}

/// Reads a file, and refuses one of more than `limit` bytes before it fills the memory.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    // Windows says of a folder that access is denied.
    let io = |error: io::Error| {
        if path.is_dir() { Error::Folder(path.to_owned()) } else { Error::from_io(path, &error) }
    };
    let file = File::open(path).map_err(io)?;
    let mut bytes = Vec::new();
    let _ = file.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

/// A folder or file held by this process alone, until dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock file at `path`, made if need be, or says that another process holds it.
    pub fn take(path: &Path) -> Result<Self, Error> {
        let io = |error: io::Error| Error::from_io(path, &error);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Locked(path.to_owned())),
            Err(TryLockError::Error(error)) => Err(io(error)),
        }
    }
}

fn create_for(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Error> {
    let file = written_beside(path, bytes, readers)?;
    let _ = file.persist_noclobber(path).map_err(|error| Error::from_io(path, &error.error))?;
    sync_folder(path);
    Ok(())
}

fn renew_for(path: &Path, bytes: &[u8], readers: Readers) -> Result<Before, Error> {
    let before = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Before::Nothing,
        Err(error) => return Err(Error::from_io(path, &error)),
        Ok(_) if is_same(path, bytes) => Before::Same,
        Ok(_) => Before::Kept(kept_beside(path, readers)?),
    };
    if before == Before::Nothing {
        create_for(path, bytes, readers)?;
    } else {
        let file = written_beside(path, bytes, readers)?;
        let _ = file.persist(path).map_err(|error| Error::from_io(path, &error.error))?;
        sync_folder(path);
    }
    Ok(before)
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    read(path, bytes.len() as u64).is_ok_and(|old| Zeroizing::new(old).as_slice() == bytes)
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
                let _ = fs::copy(path, &kept).map_err(|error| Error::from_io(&kept, &error))?;
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
    #[cfg(not(unix))]
    let _ = readers;
    Ok(kept)
}

/// The bytes on disk under a passing name in the same folder, so that a rename makes them appear whole.
fn written_beside(path: &Path, bytes: &[u8], readers: Readers) -> Result<NamedTempFile, Error> {
    let io = |error: io::Error| Error::from_io(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    let _ = builder.prefix(".postseal-").suffix(".new");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        let _ = builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut file = builder.tempfile_in(folder).map_err(io)?;
    file.write_all(bytes).map_err(io)?;
    file.as_file().sync_all().map_err(io)?;
    Ok(file)
}

/// Makes the rename last through a power cut, where the system allows it.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent()
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
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
