//! The looks, the size of the text and the language, chosen once for all setups.

use super::theme;
use crate::i18n::Language;
use crate::network::{self, Network};
use crate::setup::preferences::{Appearance, Preferences, TextSize};
use crate::setup::recent::Recent;
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
    /// The language that was chosen, where this machine has no letters for it.
    pub unshown: Option<Language>,
    /// How this machine reaches others.
    pub network: Network,
    /// What was opened last.
    pub recent: Recent,
    /// Why nothing of what was chosen before holds.
    pub damaged: Option<setup::Error>,
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
    /// How this machine reaches others.
    Network(Network),
}

impl Choices {
    /// Nothing chosen yet.
    pub fn new(language: Language) -> Self {
        let (appearance, text_size) = (Appearance::System, TextSize::default());
        let (network, recent, damaged) = (Network::default(), Recent::default(), None);
        let english = Language::english();
        let mut choices = Self {
            appearance,
            text_size,
            system: Mode::None,
            language: english,
            unshown: None,
            network,
            recent,
            damaged,
        };
        choices.speak(language);
        choices
    }

    /// English stands in for a language that would be a row of empty boxes.
    fn speak(&mut self, language: Language) {
        let shown = theme::can_show(&language.own_name());
        (self.language, self.unshown) =
            if shown { (language, None) } else { (Language::english(), Some(language)) };
    }

    /// What was chosen before. How this machine reaches others holds from now on.
    pub fn load(library: &Library, otherwise: Language) -> Self {
        let (kept, damaged) = match Preferences::load(library) {
            Ok(kept) => (kept, None),
            Err(error) => (Preferences::default(), Some(error)),
        };
        let Preferences { appearance, text_size, language, network, .. } = kept;
        network::choose(network.clone());
        let language = language.and_then(|tag| tag.parse().ok()).unwrap_or(otherwise);
        let recent = Recent::load(library);
        Self { appearance, text_size, network, recent, damaged, ..Self::new(language) }
    }

    /// Keeps what was chosen.
    pub fn save(&mut self, library: &Library) -> Result<(), setup::Error> {
        let mut kept = Preferences::load(library).unwrap_or_default();
        kept.appearance = self.appearance;
        kept.text_size = self.text_size;
        kept.language = Some(self.unshown.as_ref().unwrap_or(&self.language).code().to_owned());
        kept.network.clone_from(&self.network);
        kept.save(library)?;
        self.damaged = None;
        Ok(())
    }

    /// Takes a choice.
    pub fn prefer(&mut self, preference: Preference) {
        match preference {
            Preference::Appearance(appearance) => self.appearance = appearance,
            Preference::TextSize(size) => self.text_size = size,
            Preference::Language(language) => self.speak(language),
            Preference::Network(network) => {
                network::choose(network.clone());
                self.network = network;
            }
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
        let network = Network { proxy: network::Proxy::None, ..Network::default() };
        choices.prefer(Preference::Network(network.clone()));
        choices.save(&library).unwrap();
        assert_eq!(*network::chosen(), network);
        assert_eq!(Choices::load(&library, Language::english()), choices);
        assert!(choices.dark());
    }
}
