//! The looks and the language, chosen once for all setups.

use super::theme::space;
use super::widget::{self, Choice, text};
use crate::i18n::Language;
use crate::setup::preferences::{Appearance, Preferences};
use crate::setup::{self, Library};
use iced::Element;
use iced::theme::Mode;
use iced::widget::{column, row};

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Light or dark.
    pub appearance: Appearance,
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
    /// The words.
    Language(Language),
}

impl Choices {
    /// Nothing chosen yet.
    pub const fn new(language: Language) -> Self {
        Self { appearance: Appearance::System, system: Mode::None, language }
    }

    /// What was chosen before.
    pub fn load(library: &Library, otherwise: Language) -> Self {
        let Preferences { appearance, language, .. } = Preferences::load(library);
        let language = language.and_then(|tag| tag.parse().ok()).unwrap_or(otherwise);
        Self { appearance, ..Self::new(language) }
    }

    /// Keeps what was chosen.
    pub fn save(&self, library: &Library) -> Result<(), setup::Error> {
        let mut kept = Preferences::load(library);
        kept.appearance = self.appearance;
        kept.language = Some(self.language.code());
        kept.save(library)
    }

    /// Takes a choice.
    pub fn prefer(&mut self, preference: Preference) {
        match preference {
            Preference::Appearance(appearance) => self.appearance = appearance,
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

/// Where the switches stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Below the list of steps, one above the other, each with its name.
    Side,
    /// At the head of a screen, in a line.
    Head,
}

/// The two switches.
pub fn view<'a>(choices: &Choices, place: Place) -> Element<'a, Preference> {
    let say = |key: &str| choices.language.say(key);
    let looks = vec![
        Choice::new(Appearance::System, say("window-theme-system")),
        Choice::new(Appearance::Light, say("window-theme-light")),
        Choice::new(Appearance::Dark, say("window-theme-dark")),
    ];
    let languages = Language::all().into_iter().map(|(language, name)| Choice::new(language, name)).collect();
    let looks = widget::switch("theme", looks, &choices.appearance, Preference::Appearance);
    let languages = widget::switch("language", languages, &choices.language, Preference::Language);
    match place {
        Place::Side => {
            column![text::note(say("window-theme")), looks, text::note(say("window-language")), languages]
                .spacing(space::XS)
                .into()
        }
        Place::Head => row![looks, languages].spacing(space::L).into(),
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
        choices.prefer(Preference::Language("de".parse().unwrap()));
        choices.save(&library).unwrap();
        assert_eq!(Choices::load(&library, Language::english()), choices);
        assert!(choices.dark());
    }
}
