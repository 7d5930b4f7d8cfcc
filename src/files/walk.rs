//! Every file in the places that the user named, one after the other: a folder may hold millions.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::vec;
use walkdir::{DirEntry, WalkDir};

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub path: PathBuf,
    /// Whether the user named it, not its folder: only then is it told that it holds nothing.
    pub is_named: bool,
}

/// The files, as they are found.
pub(crate) struct Walk {
    paths: vec::IntoIter<PathBuf>,
    folder: Option<walkdir::IntoIter>,
}

impl Walk {
    pub(crate) fn new(paths: Vec<PathBuf>) -> Self {
        Self { paths: each_once(paths).into_iter(), folder: None }
    }

    /// How many bytes there are, where that is known beforehand: files alone were named.
    pub(crate) fn total(paths: &[PathBuf]) -> Option<u64> {
        each_once(paths.to_vec())
            .iter()
            .map(|path| path.metadata().ok().filter(std::fs::Metadata::is_file).map(|it| it.len()))
            .sum()
    }
}

impl Iterator for Walk {
    type Item = Result<File, (PathBuf, std::io::Error)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(folder) = &mut self.folder {
                match folder.next() {
                    Some(Ok(entry)) if entry.file_type().is_dir() => {
                        if is_unfinished(&entry) {
                            folder.skip_current_dir();
                        }
                    }
                    Some(Ok(entry)) if entry.file_type().is_file() => {
                        return Some(Ok(File { path: entry.into_path(), is_named: false }));
                    }
                    // What links point at is read where it is.
                    Some(Ok(_)) => {}
                    Some(Err(error)) => {
                        let path = error.path().map(Path::to_owned).unwrap_or_default();
                        return Some(Err((path, error.into())));
                    }
                    None => self.folder = None,
                }
                continue;
            }
            let path = self.paths.next()?;
            match path.metadata() {
                Ok(it) if it.is_dir() => self.folder = Some(WalkDir::new(path).into_iter()),
                Ok(it) if it.is_file() => return Some(Ok(File { path, is_named: true })),
                // A device may have no end.
                Ok(_) => return Some(Err((path, std::io::ErrorKind::Unsupported.into()))),
                Err(error) => return Some(Err((path, error))),
            }
        }
    }
}

/// Without those that are named twice, or lie in a folder that is named as well: nothing is counted twice.
fn each_once(mut paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let place = |path: &PathBuf| path.canonicalize().ok();
    let named: HashSet<PathBuf> = paths.iter().filter_map(place).collect();
    let mut seen = HashSet::new();
    paths.retain(|path| match place(path) {
        Some(place) => !place.ancestors().skip(1).any(|above| named.contains(above)) && seen.insert(place),
        // Why it cannot be read is told when its turn comes.
        None => true,
    });
    paths
}

/// The folder of a Maildir where messages lie that are still being written.
fn is_unfinished(folder: &DirEntry) -> bool {
    folder.file_name() == "tmp" && folder.path().with_file_name("cur").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_twice_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::create_dir_all(path("mail/deep")).unwrap();
        for name in ["mail/a", "mail/deep/b", "c"] {
            std::fs::write(path(name), "x").unwrap();
        }
        let found = |names: &[&str]| {
            let paths: Vec<PathBuf> = names.iter().map(|name| path(name)).collect();
            let total = Walk::total(&paths);
            let files = Walk::new(paths).map(|it| it.map_or_else(|(path, _)| path, |file| file.path));
            let mut files: Vec<_> = files
                .map(|it| it.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned())
                .collect();
            files.sort();
            (files.join(" "), total)
        };
        assert_eq!(found(&["c", "mail/../c", "c"]), ("c".to_owned(), Some(1)));
        let all = "mail/a mail/deep/b".to_owned();
        assert_eq!(found(&["mail/deep/b", "mail", "mail/deep", "mail"]), (all, None));
        assert_eq!(found(&["mail/deep", "mail/a"]).0, "mail/a mail/deep/b");
        assert_eq!(found(&["none", "none"]).0, "none none");
    }
}
