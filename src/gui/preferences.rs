//! The looks, the size of the text and the language, chosen once for all setups.

use crate::i18n::Language;
use crate::setup::preferences::{Appearance, Preferences, TextSize};
use crate::setup::{self, Library};
use iced::theme::Mode;

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Light or dark.
    pub appearance: Appearance,
    /// How large the text is.
    pub text_size: TextSize,
    /// What the system says.
    pub system: Mode,
    /// The words.
    pub language: Language,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preference {
    /// Light or dark.
    Appearance(Appearance),
    /// How large the text is.
    TextSize(TextSize),
    /// The words.
    Language(Language),
}

impl Choices {
    /// Nothing chosen yet.
    pub fn new(language: Language) -> Self {
        let (appearance, text_size) = (Appearance::System, TextSize::default());
        Self { appearance, text_size, system: Mode::None, language }
    }

    /// What was chosen before.
    pub fn load(library: &Library, otherwise: Language) -> Self {
        let Preferences { appearance, text_size, language, .. } = Preferences::load(library);
        let language = language.and_then(|tag| tag.parse().ok()).unwrap_or(otherwise);
        Self { appearance, text_size, ..Self::new(language) }
    }

    /// Keeps what was chosen.
    pub fn save(&self, library: &Library) -> Result<(), setup::Error> {
        let mut kept = Preferences::load(library);
        kept.appearance = self.appearance;
        kept.text_size = self.text_size;
        kept.language = Some(self.language.code().to_owned());
        kept.save(library)
    }

    /// Takes a choice.
    pub fn prefer(&mut self, preference: Preference) {
        match preference {
            Preference::Appearance(appearance) => self.appearance = appearance,
            Preference::TextSize(size) => self.text_size = size,
            Preference::Language(language) => self.language = language,
        }
    }

    /// Whether the theme is the dark one.
    pub const fn dark(&self) -> bool {
        match self.appearance {
            Appearance::System => matches!(self.system, Mode::Dark),
            Appearance::Light => false,
            Appearance::Dark => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_stays_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        let mut choices = Choices::load(&library, Language::english());
        assert_eq!(choices, Choices::new(Language::english()));
        choices.prefer(Preference::Appearance(Appearance::Dark));
        choices.prefer(Preference::TextSize(150.into()));
        choices.prefer(Preference::Language("de".parse().unwrap()));
        choices.save(&library).unwrap();
        assert_eq!(Choices::load(&library, Language::english()), choices);
        assert!(choices.dark());
    }
}
