//! Reading: bounded in size, and in time where something else than a file stands there.

use super::Error;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a pipe is waited for that nobody has opened to write into.
const NOBODY: Duration = Duration::from_secs(5);
/// How long one that somebody has opened, and who has first to ask for a passphrase, say.
const SILENCE: Duration = Duration::from_secs(60);

/// Reads a file, and refuses one of more than `limit` bytes before it fills the memory. A pipe may stand for it: what a
/// shell puts there for `<(command)`.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    read_within(path, limit, NOBODY, SILENCE)
}

/// As [`read`], for the files that Postseal itself keeps: what is none is refused at once.
pub fn read_own(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    match path.metadata() {
        Ok(it) if !it.is_file() && !it.is_dir() => Err(Error::NotFile(path.to_owned())),
        _ => read(path, limit),
    }
}

fn read_within(path: &Path, limit: u64, nobody: Duration, silence: Duration) -> Result<Vec<u8>, Error> {
    // Windows says of a folder that access is denied.
    let io = |error: io::Error| {
        if path.is_dir() { Error::Folder(path.to_owned()) } else { Error::from_io(path, &error) }
    };
    let is_pipe = path.metadata().is_ok_and(|it| !it.is_file() && !it.is_dir());
    let mut options = OpenOptions::new();
    let _ = options.read(true);
    if is_pipe {
        super::without_waiting(&mut options);
    }
    let file = options.open(path).map_err(io)?;
    let mut bytes = Vec::new();
    if is_pipe {
        let mut pipe = Pipe { file, nobody, silence, path };
        pipe.read_to(&mut bytes, limit + 1)?;
    } else {
        let _ = file.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    }
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

struct Pipe<'a> {
    file: File,
    nobody: Duration,
    silence: Duration,
    path: &'a Path,
}

impl Pipe<'_> {
    fn read_to(&mut self, bytes: &mut Vec<u8>, most: u64) -> Result<(), Error> {
        let mut since = Instant::now();
        let mut piece = zeroize::Zeroizing::new([0; 4096]);
        while (bytes.len() as u64) < most {
            let patience = match self.file.read(&mut *piece) {
                // Whoever writes may come later.
                Ok(0) if bytes.is_empty() => self.nobody,
                Ok(0) => break,
                Ok(read) => {
                    bytes.extend_from_slice(&piece[..read]);
                    since = Instant::now();
                    continue;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.silence,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Error::from_io(self.path, &error)),
            };
            if since.elapsed() >= patience {
                return Err(Error::Silent(self.path.to_owned()));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn pipe(folder: &Path) -> std::path::PathBuf {
        let path = folder.join("pipe");
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    }

    #[test]
    fn a_pipe_is_read_and_one_that_says_nothing_is_not_waited_for_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let path = pipe(folder.path());
        assert_eq!(read_own(&path, 10), Err(Error::NotFile(path.clone())));
        let short = Duration::from_millis(100);
        assert_eq!(read_within(&path, 10, short, short), Err(Error::Silent(path.clone())));
        let held = OpenOptions::new().read(true).write(true).open(&path).unwrap();
        assert_eq!(read_within(&path, 10, short, short), Err(Error::Silent(path.clone())));
        drop(held);
        let writer = |text: &'static str| {
            let path = path.clone();
            std::thread::spawn(move || std::fs::write(path, text))
        };
        let thread = writer("a secret");
        assert_eq!(read(&path, 10).unwrap(), b"a secret");
        thread.join().unwrap().unwrap();
        let thread = writer("far too much for it");
        assert_eq!(read(&path, 10), Err(Error::TooLarge { path: path.clone(), limit: 10 }));
        let _ = thread.join().unwrap();
        let unsupported = std::io::ErrorKind::Unsupported.into();
        assert_eq!(Error::from_io(&path, &unsupported), Error::Pipe(path.clone()));
        assert!(matches!(Error::from_io(Path::new("/"), &unsupported), Error::Io { .. }));
        let none = [Error::Silent, Error::NotFile, Error::NoFolder, Error::Pipe];
        for error in none.map(|error| error(path.clone())) {
            crate::i18n::assert_worded(&error);
        }
    }
}
