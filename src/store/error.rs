//! Why something could not be read or written.

use crate::explain::{Explain, Facts, size};
use std::io;
use std::path::{Path, PathBuf};

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
    /// A pipe, a device or a socket, where a file of ours is wanted.
    #[error("{} is not a file", .0.display())]
    NotFile(PathBuf),
    /// A pipe, a device or a socket, where a file is wanted that can be read in parts.
    #[error("{} is a pipe or a device", .0.display())]
    Pipe(PathBuf),
    /// A pipe into which nobody writes.
    #[error("{}: nothing was written into this pipe for a while", .0.display())]
    Silent(PathBuf),
    /// The folder in which it is to be written is not there, or no more.
    #[error("{}: there is no such folder", .0.display())]
    NoFolder(PathBuf),
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
            // What is said of a file that is none (`files::walk`).
            io::ErrorKind::Unsupported if path.metadata().is_ok_and(|it| !it.is_file() && !it.is_dir()) => {
                Self::Pipe(path)
            }
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
            Self::NotFile(_) => "file-no-file",
            Self::Pipe(_) => "file-is-pipe",
            Self::Silent(_) => "file-silent",
            Self::NoFolder(_) => "file-folder-gone",
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
            | Self::NotFile(p)
            | Self::Pipe(p)
            | Self::Silent(p)
            | Self::NoFolder(p)
            | Self::Locked(p) => vec![path(p)],
            Self::TooLarge { path: p, limit } => vec![path(p), ("limit", size(*limit))],
            Self::Io { path: p, cause } => vec![path(p), ("cause", cause.into())],
        }
    }
}
