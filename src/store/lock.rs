//! A lock that one running Postseal alone holds.

use super::Error;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a lock is waited for that is held for the time of one short write.
const PATIENCE: Duration = Duration::from_secs(3);

/// A folder or file held by this process alone, until dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock file at `path`, made if need be, or says that another process holds it.
    pub fn take(path: &Path) -> Result<Self, Error> {
        let io = |error: io::Error| Error::from_io(path, &error);
        // To open a pipe is to wait for its reader.
        if path.metadata().is_ok_and(|it| !it.is_file()) {
            return Err(Error::NotFile(path.to_owned()));
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Locked(path.to_owned())),
            Err(TryLockError::Error(error)) => Err(io(error)),
        }
    }

    /// As [`Lock::take`], for a lock that others hold for a moment alone.
    pub fn wait(path: &Path) -> Result<Self, Error> {
        let until = Instant::now() + PATIENCE;
        loop {
            match Self::take(path) {
                Err(Error::Locked(_)) if Instant::now() < until => {
                    std::thread::sleep(Duration::from_millis(10));
                }
                taken => return taken,
            }
        }
    }
}
