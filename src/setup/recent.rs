//! The files and folders that were opened last, by what they were opened for: their places alone, never what is in them.
//! Keys, what may hold one, and what a rehearsal made are not among them; whoever calls sees to that.

use super::Library;
use crate::store;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// So many of each.
pub const MOST: usize = 8;
/// No such file is larger.
const LIMIT: u64 = 256 << 10;
const HEADER: &str = "# What was opened last in Postseal's window: places alone. It may be deleted.\n\n";

/// What they were opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Messages as they were received.
    Headers,
    /// Mail and logs of the past.
    Archive,
    /// Certificates.
    Certificates,
    /// The server's own configuration.
    Own,
}

/// The files and folders, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    headers: Vec<PathBuf>,
    archive: Vec<PathBuf>,
    certificates: Vec<PathBuf>,
    own: Vec<PathBuf>,
    /// Those that were not there when one looked last.
    #[serde(skip)]
    gone: Vec<PathBuf>,
    /// Those that were folders.
    #[serde(skip)]
    folders: Vec<PathBuf>,
}

/// What is to change in the list of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct News {
    /// These were opened.
    pub opened: Vec<PathBuf>,
    /// All that were opened before are to be forgotten.
    pub forget: bool,
}

impl News {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        !self.forget && self.opened.is_empty()
    }
}

/// Nothing was opened yet.
pub static NOTHING: Recent = Recent {
    headers: Vec::new(),
    archive: Vec::new(),
    certificates: Vec::new(),
    own: Vec::new(),
    gone: Vec::new(),
    folders: Vec::new(),
};

impl Recent {
    /// The file in which they are kept.
    pub fn path(library: &Library) -> PathBuf {
        library.path().join("recent.toml")
    }

    /// Those of the last time, whether they are still there or not. A file that cannot be read is none: nothing in it is worth a question.
    pub fn load(library: &Library) -> Self {
        let read = store::read_own(&Self::path(library), LIMIT).ok();
        let mut it: Self = read.and_then(|bytes| toml::from_slice(&bytes).ok()).unwrap_or_default();
        for kind in [Kind::Headers, Kind::Archive, Kind::Certificates, Kind::Own] {
            it.all(kind).truncate(MOST);
        }
        it
    }

    /// Keeps what changed for the next time, beside what another window has opened meanwhile; and all that is kept then.
    pub fn keep(library: &Library, news: Vec<(Kind, News)>) -> Result<Self, store::Error> {
        store::create_private_folder(library.path())?;
        let _held = library.hold()?;
        let mut kept = Self::load(library);
        for (kind, news) in news {
            kept.take(kind, news);
        }
        kept.save(library)?;
        Ok(kept)
    }

    fn save(&self, library: &Library) -> Result<(), store::Error> {
        let path = Self::path(library);
        let text = toml::to_string(self)
            .map_err(|error| store::Error::Io { path: path.clone(), cause: error.to_string() })?;
        store::create_private_folder(library.path())?;
        store::replace(&path, format!("{HEADER}{text}").as_bytes())
    }

    /// This one was opened. What no file of text can name is left out.
    pub fn add(&mut self, kind: Kind, path: &Path) {
        let Ok(path) = std::path::absolute(path) else { return };
        if path.to_str().is_none() {
            return;
        }
        let all = self.all(kind);
        all.retain(|it| *it != path);
        all.insert(0, path);
        all.truncate(MOST);
    }

    /// Takes what changed.
    pub fn take(&mut self, kind: Kind, news: News) {
        if news.forget {
            self.all(kind).clear();
        }
        for path in news.opened {
            // Whoever has opened it has seen it.
            self.gone.retain(|it| *it != path);
            self.add(kind, &path);
        }
    }

    /// Looks which are still there: a question to the system, and not one for each frame.
    pub fn look(&mut self) {
        let all = [&self.headers, &self.archive, &self.certificates, &self.own];
        let (mut gone, mut folders) = (Vec::new(), Vec::new());
        for path in all.into_iter().flatten() {
            match path.metadata() {
                Ok(it) if it.is_dir() => folders.push(path.clone()),
                Ok(_) => {}
                Err(_) => gone.push(path.clone()),
            }
        }
        (self.gone, self.folders) = (gone, folders);
    }

    /// Takes what a look has found.
    pub fn seen(&mut self, looked: Self) {
        (self.gone, self.folders) = (looked.gone, looked.folders);
    }

    /// Those that were there when one looked last.
    pub fn there(&self, kind: Kind) -> Vec<PathBuf> {
        let all = match kind {
            Kind::Headers => &self.headers,
            Kind::Archive => &self.archive,
            Kind::Certificates => &self.certificates,
            Kind::Own => &self.own,
        };
        all.iter().filter(|it| !self.gone.contains(it)).cloned().collect()
    }

    /// Whether it was a folder then.
    pub fn is_folder(&self, path: &Path) -> bool {
        self.folders.iter().any(|it| it == path)
    }

    fn all(&mut self, kind: Kind) -> &mut Vec<PathBuf> {
        match kind {
            Kind::Headers => &mut self.headers,
            Kind::Archive => &mut self.archive,
            Kind::Certificates => &mut self.certificates,
            Kind::Own => &mut self.own,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_come_first_each_once_and_not_too_many() {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path().join("data"));
        let mut recent = Recent::load(&library);
        assert_eq!(recent, Recent::default());
        let file = |number: usize| folder.path().join(format!("{number}.eml"));
        for number in 0..12 {
            std::fs::write(file(number), "").unwrap();
            recent.add(Kind::Headers, &file(number));
        }
        recent.add(Kind::Headers, &file(9));
        recent.add(Kind::Archive, folder.path());
        recent.save(&library).unwrap();
        std::fs::remove_file(file(11)).unwrap();
        let mut again = Recent::load(&library);
        again.look();
        recent.look();
        assert_eq!(again, recent);
        assert!(again.is_folder(folder.path()) && !again.is_folder(&file(9)));
        let expected: Vec<_> = [9, 10, 8, 7, 6, 5, 4].map(file).into();
        assert_eq!(again.there(Kind::Headers), expected, "what is gone is left out");
        again.take(Kind::Headers, News { forget: true, ..News::default() });
        again.take(Kind::Archive, News::default());
        again.save(&library).unwrap();
        let last = Recent::load(&library);
        assert!(last.there(Kind::Headers).is_empty());
        assert_eq!(last.there(Kind::Archive), [folder.path()]);
        // Two windows, of which neither knows of the other.
        let opened = |number| News { opened: vec![file(number)], forget: false };
        let _ = Recent::keep(&library, vec![(Kind::Headers, opened(1))]).unwrap();
        let two = Recent::keep(&library, vec![(Kind::Headers, opened(2))]).unwrap();
        assert_eq!(two.there(Kind::Headers), [file(2), file(1)]);
        assert_eq!(Recent::load(&library), two);
        std::fs::write(Recent::path(&library), "headers = 7").unwrap();
        assert_eq!(Recent::load(&library), Recent::default());
    }
}
