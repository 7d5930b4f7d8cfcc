//! What is chosen once for all setups: the looks, the size of the text, the language, how this machine reaches others, and
//! which setup was open last.

use super::{Error, Id, Library};
use crate::network::Network;
use crate::store;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use toml::de::DeTable;
use toml::{Table, Value};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How large the text is, and all else with it: in per cent of the usual size, from 80 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct TextSize(u16);

impl TextSize {
    /// The sizes that are offered.
    pub const ALL: [Self; 7] = [Self(80), Self(90), Self(100), Self(125), Self(150), Self(175), Self(200)];

    /// In per cent of the usual size.
    pub const fn per_cent(self) -> u16 {
        self.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// What lies outside is brought to the nearest end: the file may have been written by hand.
impl From<u16> for TextSize {
    fn from(per_cent: u16) -> Self {
        Self(per_cent.clamp(80, 200))
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Light or dark.
    pub appearance: Appearance,
    /// How large the text is.
    pub text_size: TextSize,
    /// The language's tag, where one was chosen: `de`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The setup that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_opened: Option<Id>,
    /// How this machine reaches others.
    pub network: Network,
}

const HEADER: &str = "# What was chosen in Postseal's window.\n\n";

/// No such file is larger.
const LIMIT: u64 = 64 << 10;

impl Preferences {
    /// The file in which it is kept.
    pub fn path(library: &Library) -> PathBuf {
        library.path().join("preferences.toml")
    }

    /// What was chosen before; where there is no file, nothing was.
    pub fn load(library: &Library) -> Result<Self, Error> {
        let path = Self::path(library);
        let bytes = match store::read_own(&path, LIMIT) {
            Ok(bytes) => bytes,
            Err(store::Error::Missing(_)) => return Ok(Self::default()),
            Err(error) => return Err(error.into()),
        };
        toml::from_slice(&bytes).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
            Error::Settings { path, line, cause: error.message().trim().to_owned() }
        })
    }

    /// What can be read of a file that [`Self::load`] refuses: one mistyped choice takes none of the others with it.
    pub fn pieces(library: &Library) -> Self {
        store::read_own(&Self::path(library), LIMIT)
            .map_or_else(|_| Self::default(), |it| Self::pieces_of(&it))
    }

    fn pieces_of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (all, _) = DeTable::parse_recoverable(&text);
        let all = Table::deserialize(toml::Deserializer::from(all)).unwrap_or_default();
        let (mut kept, mut good) = (Self::default(), Table::new());
        for (name, value) in all {
            let pieces = match value {
                Value::Table(inner) => inner.into_iter().map(|it| Table::from_iter([it]).into()).collect(),
                other => vec![other],
            };
            for piece in pieces {
                let mut tried = good.clone();
                match (tried.get_mut(&name), piece) {
                    (Some(Value::Table(there)), Value::Table(piece)) => there.extend(piece),
                    (_, piece) => drop(tried.insert(name.clone(), piece)),
                }
                if let Ok(read) = tried.clone().try_into() {
                    (kept, good) = (read, tried);
                }
            }
        }
        kept
    }

    /// Changes what is kept, and leaves alone what another window has changed meanwhile. A file that could not be read is
    /// set aside, as somebody wrote it by hand; what can be read of it stays chosen.
    pub fn change(library: &Library, change: impl FnOnce(&mut Self)) -> Result<(), Error> {
        store::create_private_folder(library.path())?;
        let _held = library.hold()?;
        let path = Self::path(library);
        let mut kept = match Self::load(library) {
            Ok(kept) => kept,
            Err(Error::Settings { .. }) => {
                let damaged = store::read_own(&path, LIMIT)?;
                let _ = store::renew(&library.path().join("preferences.damaged.toml"), &damaged)?;
                Self::pieces_of(&damaged)
            }
            Err(error) => return Err(error),
        };
        change(&mut kept);
        let text = toml::to_string(&kept).map_err(|error| Error::Unsaveable(error.to_string()))?;
        Ok(store::replace(&path, format!("{HEADER}{text}").as_bytes())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path().join("data"));
        assert_eq!(Preferences::load(&library), Ok(Preferences::default()));
        let chosen = Preferences {
            appearance: Appearance::Dark,
            text_size: 150.into(),
            language: Some("de".into()),
            last_opened: Some("mx".parse().unwrap()),
            network: Network { dns: vec!["9.9.9.9".parse().unwrap()], ..Network::default() },
        };
        Preferences::change(&library, |it| *it = chosen.clone()).unwrap();
        assert_eq!(Preferences::load(&library), Ok(chosen.clone()));
        let file = library.path().join("preferences.toml");
        std::fs::write(&file, "text_size = 7000").unwrap();
        assert_eq!(Preferences::load(&library).unwrap().text_size.per_cent(), 200);
        let broken = "text_size = 100\n[network]\ndns = [\"9.9.9\"]\n";
        std::fs::write(&file, broken).unwrap();
        let Err(Error::Settings { path, line: 3, cause }) = Preferences::load(&library) else {
            panic!("{:?}", Preferences::load(&library))
        };
        assert_eq!(path, file);
        assert!(cause.contains("\"9.9.9\" is no address of a DNS server"), "{cause}");
        // Nothing that was written by hand is lost.
        Preferences::change(&library, |it| *it = chosen.clone()).unwrap();
        assert_eq!(Preferences::load(&library), Ok(chosen));
        let aside = std::fs::read_to_string(library.path().join("preferences.damaged.toml"));
        assert_eq!(aside.unwrap(), broken);
    }

    #[test]
    fn what_is_mistyped_takes_nothing_else_with_it() {
        let kept = |text: &str| Preferences::pieces_of(text.as_bytes());
        let usual = Preferences::default();
        for broken in [
            "appearance = \"drak\"\nlanguage = \"de\"\n",
            "appearance = dark\nlanguage = \"de\"\n",
            "text_size = \nlanguage = \"de\"\n",
            "language = \"de\"\n[network\n",
            "language = \"de\"\n[network]\nporxy = \"none\"\n",
            "language = \"de\"\n= 7\n",
        ] {
            assert!(toml::from_str::<Preferences>(broken).is_err(), "{broken}");
            assert_eq!(kept(broken).language.as_deref(), Some("de"), "{broken}");
        }
        let network = Network { dns: vec!["9.9.9.9".parse().unwrap()], ..Network::default() };
        let text = "text_size = 150\n[network]\nroots = \"mine\"\ndns = [\"9.9.9.9\"]\nproxy = \"ftp://x\"\n";
        assert_eq!(kept(text), Preferences { text_size: 150.into(), network, ..usual.clone() });
        assert_eq!(Preferences::pieces_of(b"\xff\xfe\0"), usual);
    }
}
