//! A folder of files that belong together, whole or not at all.

use super::{Error, folder_of, passing, sync};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// A file that is to lie in a new folder.
#[derive(Debug, Clone, Copy)]
pub struct NewFile<'a> {
    /// Its name in it.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// Who may read, write or start it; on Windows, whether others may read it.
    pub mode: u32,
}

/// Makes a folder with these files, whole or not at all. One that is there must be empty: then the files appear in it one
/// after the other, in this order, once all of them are on the disk.
pub fn create_folder(path: &Path, files: &[NewFile<'_>]) -> Result<(), Error> {
    let io = |error: io::Error| Error::from_io(path, &error);
    let is_there = path.is_dir();
    let within = if is_there { path } else { folder_of(path) };
    fs::create_dir_all(within).map_err(io)?;
    let (made, held) = passing::folder(within)?;
    for file in files {
        write(&made.path().join(file.name), file)
            .map_err(|error| Error::from_io(&path.join(file.name), &error))?;
    }
    sync(made.path());
    if is_there {
        for file in files {
            let to = path.join(file.name);
            if to.symlink_metadata().is_ok() {
                return Err(Error::Exists(to));
            }
            fs::rename(made.path().join(file.name), &to).map_err(|error| Error::from_io(&to, &error))?;
        }
    } else {
        fs::rename(made.path(), path).map_err(io)?;
        // It has its own name now.
        let _ = made.keep();
    }
    drop(held);
    sync(within);
    Ok(())
}

fn write(path: &Path, file: &NewFile<'_>) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let _ = options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Its owner's alone from the first byte on.
        let _ = options.mode(file.mode);
    }
    let mut written = options.open(path)?;
    #[cfg(windows)]
    if file.mode & 0o077 == 0 {
        super::owner::alone(path)?;
    }
    written.write_all(file.bytes)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Whatever the umask left of it.
        written.set_permissions(fs::Permissions::from_mode(file.mode))?;
    }
    written.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_there_whole_or_not_at_all() {
        let outer = tempfile::tempdir().unwrap();
        let path = outer.path().join("a/b");
        let file = |name| NewFile { name, bytes: b"x", mode: 0o600 };
        let twice = [file("one"), file("one")];
        assert_eq!(create_folder(&path, &twice), Err(Error::Exists(path.join("one"))));
        assert_eq!(fs::read_dir(outer.path().join("a")).unwrap().count(), 0);
        create_folder(&path, &[file("one"), file("two")]).unwrap();
        assert_eq!(fs::read_dir(&path).unwrap().count(), 2);
        let empty = outer.path().join("empty");
        fs::create_dir(&empty).unwrap();
        assert_eq!(create_folder(&empty, &twice), Err(Error::Exists(empty.join("one"))));
        assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
        create_folder(&empty, &[file("one"), file("two")]).unwrap();
        assert_eq!(fs::read_dir(&empty).unwrap().count(), 2);
    }
}
