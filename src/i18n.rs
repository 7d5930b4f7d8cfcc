//! Words. A folder under `i18n/` is a language; nothing here names one.

pub use crate::explain::shown;

use crate::explain::{Explain, Fact, Facts};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use std::borrow::Cow;
use std::collections::HashMap;
use std::str::FromStr;

static_loader! {
    static LOCALES = {
        locales: "./i18n",
        fallback_language: "en",
        // Without isolation marks: texts are copied into terminals and configuration.
        // Names from outside are escaped instead, see `shown`.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that has a folder under `i18n/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language(LanguageIdentifier);

/// An error or finding in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Explanation {
    /// What happened, and to what.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do next.
    pub next: String,
}

impl Language {
    /// Every language, English first, each with its own name for itself.
    pub fn all() -> Vec<(Self, String)> {
        let mut all: Vec<_> =
            LOCALES.locales().map(|id| (Self(id.clone()), LOCALES.lookup(id, "language-name"))).collect();
        all.sort_by_key(|(language, _)| (language.code() != "en", language.code()));
        all
    }

    /// The user's language where we have it, otherwise English.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| tag.parse().ok()).unwrap_or_else(Self::english)
    }

    /// English.
    pub fn english() -> Self {
        Self(fluent_templates::langid!("en"))
    }

    /// The tag, as `--lang` takes it: `de`.
    pub fn code(&self) -> String {
        self.0.to_string()
    }

    /// The words of `key`.
    pub fn say(&self, key: &str) -> String {
        LOCALES.lookup(&self.0, key)
    }

    /// The words of `key`, with the facts that they name.
    pub fn say_with(&self, key: &str, facts: &[(&'static str, Fact)]) -> String {
        let arguments: HashMap<Cow<'static, str>, FluentValue<'_>> = facts
            .iter()
            .map(|(name, fact)| {
                let value = match fact {
                    Fact::Text(text) => shown(text).into(),
                    Fact::Number(number) => (*number).into(),
                };
                (Cow::Borrowed(*name), value)
            })
            .collect();
        LOCALES.lookup_with_args(&self.0, key, &arguments)
    }

    /// An error or finding in words.
    pub fn explain<E: Explain + ?Sized>(&self, it: &E) -> Explanation {
        let facts: Facts = it.facts();
        let say = |part: &str| self.say_with(&format!("{}-{part}", it.words()), &facts);
        Explanation { what: say("what"), why: say("why"), next: say("next") }
    }
}

impl FromStr for Language {
    type Err = ();

    /// Reads `de`, `de-AT`, `de_AT.UTF-8`: the language of the tag, where we have it.
    fn from_str(tag: &str) -> Result<Self, ()> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let wanted: LanguageIdentifier = tag.parse().map_err(|_| ())?;
        let have: Vec<&LanguageIdentifier> = LOCALES.locales().collect();
        have.iter()
            .find(|id| ***id == wanted)
            .or_else(|| have.iter().find(|id| id.language == wanted.language))
            .map(|id| Self((*id).clone()))
            .ok_or(())
    }
}

/// Fails a test where an error or finding has no words, or words that name a fact it does not give.
#[cfg(test)]
pub(crate) fn assert_worded<E: Explain + ?Sized>(it: &E) {
    for (language, _) in Language::all() {
        for part in ["what", "why", "next"] {
            let key = format!("{}-{part}", it.words());
            let text = language.say_with(&key, &it.facts());
            let code = language.code();
            assert!(!text.contains("Unknown localization") && !text.contains("{$"), "{code}: {key}: {text}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_language() {
        for tag in ["de", "de-AT", "de_CH.UTF-8"] {
            assert_eq!(tag.parse::<Language>().unwrap().code(), "de", "{tag}");
        }
        assert!("tlh".parse::<Language>().is_err());
        assert!("".parse::<Language>().is_err());
    }

    #[test]
    fn english_comes_first() {
        assert_eq!(Language::all()[0], (Language::english(), "English".to_owned()));
    }
}
