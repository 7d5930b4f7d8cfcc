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
    /// Why not all of what was chosen before holds.
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
    Network(network::Choice),
}

impl Preference {
    /// Keeps this choice, and leaves the others as they are kept: another window may have made them.
    pub fn keep(&self, library: &Library) -> Result<(), setup::Error> {
        Preferences::change(library, |kept| match self {
            Self::Appearance(appearance) => kept.appearance = *appearance,
            Self::TextSize(size) => kept.text_size = *size,
            Self::Language(language) => kept.language = Some(language.code().to_owned()),
            Self::Network(choice) => kept.network.take(choice.clone()),
        })
    }
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
            Err(error) => (Preferences::pieces(library), Some(error)),
        };
        let Preferences { appearance, text_size, language, network, .. } = kept;
        network::choose(network.clone());
        let language = language.and_then(|tag| tag.parse().ok()).unwrap_or(otherwise);
        let recent = Recent::load(library);
        Self { appearance, text_size, network, recent, damaged, ..Self::new(language) }
    }

    /// Takes a choice.
    pub fn prefer(&mut self, preference: Preference) {
        match preference {
            Preference::Appearance(appearance) => self.appearance = appearance,
            Preference::TextSize(size) => self.text_size = size,
            Preference::Language(language) => self.speak(language),
            Preference::Network(choice) => {
                self.network.take(choice);
                network::choose(self.network.clone());
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
        let network = Network { proxy: network::Proxy::None, ..Network::default() };
        for preference in [
            Preference::Appearance(Appearance::Dark),
            Preference::TextSize(150.into()),
            Preference::Language("de".parse().unwrap()),
            Preference::Network(network::Choice::Proxy(network::Proxy::None)),
        ] {
            preference.keep(&library).unwrap();
            choices.prefer(preference);
        }
        assert_eq!(*network::chosen(), network);
        assert_eq!(Choices::load(&library, Language::english()), choices);
        assert!(choices.dark());
    }

    #[test]
    fn what_another_window_chose_is_not_undone() {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        let kept = || Preferences::load(&library).unwrap().network;
        // Both began with nothing chosen, and know nothing of each other.
        for choice in [
            network::Choice::OwnRoots(Some("/etc/company".into())),
            network::Choice::Dns(vec!["9.9.9.9".parse().unwrap()]),
            network::Choice::Roots(network::Roots::Mozilla),
            network::Choice::Proxy(network::Proxy::None),
        ] {
            Preference::Network(choice).keep(&library).unwrap();
        }
        let all = Network {
            dns: vec!["9.9.9.9".parse().unwrap()],
            roots: network::Roots::Mozilla,
            own_roots: Some("/etc/company".into()),
            proxy: network::Proxy::None,
        };
        assert_eq!(kept(), all);
        Preference::Network(network::Choice::OwnRoots(None)).keep(&library).unwrap();
        assert_eq!(kept(), Network { own_roots: None, ..all });
    }
}
