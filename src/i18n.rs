//! Words. A folder under `i18n/` is a language; nothing here names one but English, which stands in for the others.

pub use crate::explain::shown;

use crate::explain::{Explain, Fact, Facts, Kept, KeptFact};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::OnceLock;
use time::Date;
use unic_langid::LanguageIdentifier;

// `static LANGUAGES`: every language, in the order of their tags; written by build.rs.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language that has a folder under `i18n/`.
#[derive(Clone)]
pub struct Language(&'static Words);

/// A folder under `i18n/`.
struct Words {
    /// Its name, a tag (BCP 47): `de`, `pt-BR`.
    tag: &'static str,
    /// Its files.
    files: &'static [File],
    /// In which file a message stands, by its name: to look at the beginnings of lines takes no time, to read all of
    /// what stands there takes a tenth of the start.
    index: OnceLock<HashMap<&'static str, &'static File>>,
}

/// A file in the language of Project Fluent. No message names one of another file.
struct File {
    text: &'static str,
    /// The same, read when a message in it is first asked for: nobody needs all the words at once.
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

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

impl Explanation {
    /// What happened, and what to do next, in one line. A cause that somebody else worded may end in anything.
    pub fn in_one_line(&self) -> String {
        let Self { what, next, .. } = self;
        let ends = what.ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '：']);
        format!("{what}{} {next}", if ends { "" } else { "." })
    }
}

impl File {
    const fn new(text: &'static str) -> Self {
        Self { text, bundle: OnceLock::new() }
    }

    fn bundle(&self, language: &Words) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
            // Without isolation marks: texts are copied into terminals and configuration.
            // Names from outside are escaped instead, see `shown`.
            bundle.set_use_isolating(false);
            // What is wrong in a file, the tests find (`tests/words.rs`); here the rest of it is used.
            let resource = FluentResource::try_new(self.text.to_owned()).unwrap_or_else(|(rest, _)| rest);
            let _ = bundle.add_resource(resource);
            bundle
        })
    }

    /// The names of its messages: a message begins with its line, and goes on in lines that begin with a space.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let begins = |line: &&str| line.starts_with(|sign: char| sign.is_ascii_alphabetic());
        self.text
            .lines()
            .filter(begins)
            .filter_map(|line| line.split_once('='))
            .map(|(name, _)| name.trim_end())
    }
}

impl Words {
    const fn new(tag: &'static str, files: &'static [File]) -> Self {
        Self { tag, files, index: OnceLock::new() }
    }

    fn index(&self) -> &HashMap<&'static str, &'static File> {
        let of = |file: &'static File| file.names().map(move |name| (name, file));
        self.index.get_or_init(|| self.files.iter().flat_map(of).collect())
    }

    fn id(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }

    /// None, too, where a fact is not there.
    fn whole(&self, key: &str, facts: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.index().get(key)?.bundle(self);
        let pattern = bundle.get_message(key)?.value()?;
        let mut missing = Vec::new();
        let words = bundle.format_pattern(pattern, facts, &mut missing).into_owned();
        missing.is_empty().then_some(words)
    }

    fn words(&self, key: &str, facts: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.index().get(key)?.bundle(self);
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, facts, &mut Vec::new()).into_owned())
    }
}

impl Language {
    /// Every language, English first, each with its own name for itself.
    pub fn all() -> Vec<(Self, String)> {
        let mut all: Vec<_> = LANGUAGES.iter().map(|words| (Self(words), Self(words).own_name())).collect();
        all.sort_by_key(|(language, _)| (language.code() != "en", language.code()));
        all
    }

    /// The user's language where we have it, otherwise English.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| tag.parse().ok()).unwrap_or_else(Self::english)
    }

    /// English.
    pub fn english() -> Self {
        Self(LANGUAGES.iter().find(|words| words.tag == "en").unwrap_or(&LANGUAGES[0]))
    }

    /// The tag, as `--lang` takes it: `de`.
    pub const fn code(&self) -> &'static str {
        self.0.tag
    }

    /// Its name for itself. For a list of all of them not every one of them is to be read.
    pub fn own_name(&self) -> String {
        let mut lines = self.0.files.iter().flat_map(|file| file.text.lines());
        let name = lines.find_map(|line| line.strip_prefix("language-name = "));
        name.unwrap_or(self.0.tag).to_owned()
    }

    /// The words of `key`.
    pub fn say(&self, key: &str) -> String {
        self.words(key, None)
    }

    /// The words of `key`, with the facts that they name.
    pub fn say_with(&self, key: &str, facts: &[(&'static str, Fact)]) -> String {
        let mut arguments = FluentArgs::with_capacity(facts.len());
        for (name, fact) in facts {
            match fact {
                Fact::Text(text) => arguments.set(*name, shown(text)),
                Fact::Number(number) => arguments.set(*name, *number),
                Fact::Date(date) => arguments.set(*name, self.date(*date)),
                Fact::Words(key) => arguments.set(*name, self.say(key)),
            }
        }
        self.words(key, Some(&arguments))
    }

    /// A day, as the language writes it.
    pub fn date(&self, date: Date) -> String {
        let mut facts = FluentArgs::with_capacity(3);
        facts.set("day", date.day());
        facts.set("month", u8::from(date.month()));
        // A text: a year has no separator of thousands.
        facts.set("year", date.year().to_string());
        self.words("date", Some(&facts))
    }

    fn words(&self, key: &str, facts: Option<&FluentArgs<'_>>) -> String {
        let own = self.0.words(key, facts);
        own.or_else(|| Self::english().0.words(key, facts))
            .unwrap_or_else(|| format!("Unknown localization key: {key:?}"))
    }

    /// What was kept of an error or finding, in words; `None` where these are gone, or name what was not kept.
    pub fn explain_kept(&self, kept: &Kept) -> Option<Explanation> {
        let mut arguments = FluentArgs::with_capacity(kept.facts.len());
        for (name, fact) in &kept.facts {
            match fact {
                KeptFact::Text(text) => arguments.set(name.as_str(), shown(text)),
                KeptFact::Number(number) => arguments.set(name.as_str(), *number),
                KeptFact::Date(date) => arguments.set(name.as_str(), self.date(*date)),
                KeptFact::Words(key) => arguments.set(name.as_str(), self.0.whole(key, None)?),
            }
        }
        let say = |part: &str| self.0.whole(&format!("{}-{part}", kept.words), Some(&arguments));
        Some(Explanation { what: say("what")?, why: say("why")?, next: say("next")? })
    }

    /// An error or finding in words.
    pub fn explain<E: Explain + ?Sized>(&self, it: &E) -> Explanation {
        let facts: Facts = it.facts();
        let say = |part: &str| self.say_with(&format!("{}-{part}", it.words()), &facts);
        Explanation { what: say("what"), why: say("why"), next: say("next") }
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Language").field(&self.0.tag).finish()
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Eq for Language {}

impl FromStr for Language {
    type Err = ();

    /// Reads `de`, `de-AT`, `de_AT.UTF-8`: the language of the tag, where we have it.
    fn from_str(tag: &str) -> Result<Self, ()> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let wanted: LanguageIdentifier = tag.parse().map_err(|_| ())?;
        let same = |words: &&Words| words.id() == wanted;
        let near = |words: &&Words| words.id().language == wanted.language;
        LANGUAGES.iter().find(same).or_else(|| LANGUAGES.iter().find(near)).map(Self).ok_or(())
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
