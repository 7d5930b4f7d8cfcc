//! What is watched beside the setups: files, folders and servers that somebody added, remembered by their places alone.

use super::{Error, Limits};
use crate::delivery::Target;
use crate::setup::Library;
use crate::store;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::path::{Path, PathBuf};
use time::Duration;

/// Mail servers are reached there by other mail servers.
pub const SMTP: u16 = 25;
/// With fewer days left it is urgent.
const CRITICAL: i64 = 7;
/// No file of ours is larger, in bytes.
const LARGEST: u64 = 1 << 20;
const HEADER: &str = "# What Postseal watches beside the setups: where it is, nothing of what it holds.\n\n";

/// What is watched beside the setups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Watchlist {
    /// With fewer days left it is time to renew.
    pub within_days: u16,
    /// Whether the servers of the setups are asked as well.
    pub ask: bool,
    /// Files, and folders of them.
    pub paths: Vec<PathBuf>,
    /// Running servers.
    #[serde(serialize_with = "as_texts", deserialize_with = "from_texts")]
    pub servers: Vec<Target>,
}

impl Default for Watchlist {
    fn default() -> Self {
        Self { within_days: 30, ask: true, paths: Vec::new(), servers: Vec::new() }
    }
}

impl Watchlist {
    /// As it stands in a file; an empty one where there is none.
    pub fn load(file: &Path) -> Result<Self, Error> {
        let bytes = match store::read_own(file, LARGEST) {
            Err(store::Error::Missing(_)) => return Ok(Self::default()),
            bytes => bytes?,
        };
        toml::from_slice(&bytes).map_err(|error| Error::Watchlist {
            file: file.to_owned(),
            cause: error.to_string().trim().to_owned(),
        })
    }

    /// As it is written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        // A path need not be text, TOML has to be.
        let text = toml::to_string(self).map_err(|error| Error::NotSchedulable(error.to_string()))?;
        Ok(format!("{HEADER}{text}").into_bytes())
    }

    /// Keeps what changed from `before` to `now`, beside what another window has changed meanwhile; what is watched then.
    pub fn keep(library: &Library, file: &Path, before: &Self, now: &Self) -> Result<Self, Error> {
        store::create_private_folder(library.path())?;
        let _held = library.hold()?;
        let mut kept = Self::load(file)?;
        if before.within_days != now.within_days {
            kept.within_days = now.within_days;
        }
        if before.ask != now.ask {
            kept.ask = now.ask;
        }
        changes(&mut kept.paths, &before.paths, &now.paths);
        changes(&mut kept.servers, &before.servers, &now.servers);
        store::replace(file, &kept.to_bytes()?)?;
        Ok(kept)
    }

    /// Takes a file or a folder; says whether it was not there yet.
    pub fn watch(&mut self, path: &Path) -> Result<bool, Error> {
        // It is looked for again from other folders.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if path.to_str().is_none() {
            return Err(Error::NotSchedulable(path.display().to_string()));
        }
        let is_new = !self.paths.contains(&path);
        if is_new {
            self.paths.push(path);
        }
        Ok(is_new)
    }

    /// What counts as little time.
    pub fn limits(&self) -> Limits {
        let critical = Duration::days(CRITICAL);
        Limits { within: Duration::days(self.within_days.into()).max(critical), critical }
    }

    /// What follows `postseal expiring` where the same is to be looked at.
    pub fn arguments(&self) -> Vec<String> {
        let mut words = Vec::new();
        if !(self.paths.is_empty() && self.servers.is_empty()) {
            words.push("--setups".to_owned());
        }
        if self.ask {
            words.push("--ask".to_owned());
        }
        words.extend(["--within".to_owned(), format!("{}d", self.within_days)]);
        words.extend(self.servers.iter().flat_map(|it| ["--server".to_owned(), it.to_string()]));
        words.extend(self.paths.iter().map(|it| it.display().to_string()));
        words
    }
}

/// What was added is added, and what was taken away is taken away.
fn changes<T: Clone + PartialEq>(kept: &mut Vec<T>, before: &[T], now: &[T]) {
    kept.retain(|it| now.contains(it) || !before.contains(it));
    for it in now.iter().filter(|it| !before.contains(it)) {
        if !kept.contains(it) {
            kept.push(it.clone());
        }
    }
}

fn as_texts<S: Serializer>(servers: &[Target], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(servers.iter().map(ToString::to_string))
}

fn from_texts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Target>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    texts.iter().map(|it| Target::parse(it, SMTP).map_err(de::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_windows_keep_what_each_of_them_changed() {
        let folder = tempfile::tempdir().unwrap();
        let (library, file) = (Library::at(folder.path()), folder.path().join("watched.toml"));
        let old = |it: &str| Target::parse(it, SMTP).unwrap();
        let before = Watchlist { servers: vec![old("a.example"), old("b.example")], ..Watchlist::default() };
        let _ = Watchlist::keep(&library, &file, &Watchlist::default(), &before).unwrap();
        let one = Watchlist { servers: vec![old("a.example"), old("c.example")], ..before.clone() };
        let two = Watchlist { within_days: 60, paths: vec!["/certs".into()], ..before.clone() };
        let _ = Watchlist::keep(&library, &file, &before, &one).unwrap();
        let kept = Watchlist::keep(&library, &file, &before, &two).unwrap();
        assert_eq!(kept, Watchlist { servers: one.servers, ..two });
        assert_eq!(Watchlist::load(&file), Ok(kept));
    }

    #[test]
    fn what_is_watched_is_there_the_next_time_and_what_is_no_list_is_not_taken_for_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("watched.toml");
        let mut list = Watchlist::load(&file).unwrap();
        assert_eq!(list, Watchlist::default());
        assert!(list.watch(Path::new("/etc/ssl/mx.pem")).unwrap());
        assert!(!list.watch(Path::new("/etc/ssl/mx.pem")).unwrap(), "once is enough");
        list.servers.push(Target::parse("mx.example.org:465", SMTP).unwrap());
        list.servers.push(Target::parse("[2001:db8::1]:25", SMTP).unwrap());
        list.within_days = 14;
        std::fs::write(&file, list.to_bytes().unwrap()).unwrap();
        assert_eq!(Watchlist::load(&file).unwrap(), list);
        for bad in ["paths = 7", "servers = [\"a b\"]", "key = \"secret\"", "\u{0}"] {
            std::fs::write(&file, bad).unwrap();
            let error = Watchlist::load(&file).unwrap_err();
            assert!(matches!(error, Error::Watchlist { .. }), "{bad}: {error:?}");
        }
    }

    #[test]
    fn the_command_line_does_the_same() {
        let mut list = Watchlist { ask: false, ..Watchlist::default() };
        assert_eq!(list.arguments(), ["--within", "30d"]);
        list.ask = true;
        list.servers.push(Target::parse("mx.example.org", SMTP).unwrap());
        let _ = list.watch(Path::new("/a folder"));
        let expected = ["--setups", "--ask", "--within", "30d", "--server", "mx.example.org:25"];
        assert_eq!(list.arguments()[..6], expected);
        assert!(list.arguments()[6].ends_with("a folder"));
    }
}
