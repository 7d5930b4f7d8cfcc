//! What is chosen once for all setups: the looks, the language, and which setup was open last.

use super::{Error, Id, Library};
use crate::store;
use serde::{Deserialize, Serialize};

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

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Light or dark.
    pub appearance: Appearance,
    /// The language's tag, where one was chosen: `de`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The setup that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_opened: Option<Id>,
}

const HEADER: &str = "# What was chosen in Postseal's window.\n\n";

/// No such file is larger.
const LIMIT: u64 = 64 << 10;

impl Preferences {
    /// What was chosen before; where the file is missing or cannot be read, nothing was.
    pub fn load(library: &Library) -> Self {
        store::read(&library.path().join("preferences.toml"), LIMIT)
            .ok()
            .and_then(|bytes| toml::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps what was chosen.
    pub fn save(&self, library: &Library) -> Result<(), Error> {
        store::create_private_folder(library.path())?;
        let text = toml::to_string(self).map_err(|error| Error::Unsaveable(error.to_string()))?;
        let path = library.path().join("preferences.toml");
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
        assert_eq!(Preferences::load(&library), Preferences::default());
        let chosen = Preferences {
            appearance: Appearance::Dark,
            language: Some("de".into()),
            last_opened: Some("mx".parse().unwrap()),
        };
        chosen.save(&library).unwrap();
        assert_eq!(Preferences::load(&library), chosen);
        std::fs::write(library.path().join("preferences.toml"), "appearance = 7").unwrap();
        assert_eq!(Preferences::load(&library), Preferences::default());
    }
}
