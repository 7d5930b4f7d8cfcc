//! What an error or a finding gives to whoever words it: a code and its facts, never a sentence.
//!
//! The words stand in `i18n/<language>/*.ftl` under `<code>-what`, `<code>-why` and `<code>-next` (or under what
//! [`Explain::words`] says); the same code is printed by `--json`. Window and command line therefore cannot differ.

mod kept;

pub use kept::{Kept, KeptFact};

use time::Date;

/// A fact that a sentence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A name, a path, a reply of a server: shown as it is, with control characters escaped.
    Text(String),
    /// A count, in the unit that the sentence names.
    Number(i64),
    /// A day, written as the language does.
    Date(Date),
    /// Something that has words of its own: the key of these.
    Words(&'static str),
}

impl<T: Into<String>> From<T> for Fact {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// The facts of one explanation, by the names that the sentences use.
pub type Facts = Vec<(&'static str, Fact)>;

/// A size as people say it; the units are the same in every language.
pub fn size(bytes: u64) -> Fact {
    match bytes {
        0..1024 => format!("{bytes} B").into(),
        1024..1_048_576 => format!("{} KiB", bytes >> 10).into(),
        _ => format!("{} MiB", bytes >> 20).into(),
    }
}

/// Something that has to be explained to a person.
pub trait Explain {
    /// Stable, kebab-case, unique among all errors and findings: the key of its words.
    fn code(&self) -> &'static str;

    /// Where its words stand. What is the same thing, with the same code, needs other words in some places.
    fn words(&self) -> &'static str {
        self.code()
    }

    /// What the sentences name. The same names for every value with this code.
    fn facts(&self) -> Facts {
        Vec::new()
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Info,
    /// Works today, and should be changed.
    Warning,
    /// Does not work, or is not safe.
    Error,
}

/// A text from outside, with the characters escaped that would change how the text around it is read:
/// control characters, those that turn the writing direction (U+061C, U+200E, U+200F, U+202A–202E, U+2066–2069), those
/// that end a line in some readers' eyes (U+2028, U+2029), and those that no document may hold (U+FFFE, U+FFFF).
pub fn shown(text: &str) -> String {
    escaped(text, true)
}

/// As [`shown`], with the ends of lines escaped as well.
pub fn shown_in_one_line(text: &str) -> String {
    escaped(text, false)
}

fn escaped(text: &str, keeps_lines: bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        let misleads = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}');
        if misleads || (c.is_control() && !(keeps_lines && c == '\n')) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_its_unit() {
        let told = [10, 64 << 10, 4 << 20].map(size);
        assert_eq!(told, ["10 B", "64 KiB", "4 MiB"].map(Fact::from));
    }

    #[test]
    fn a_hostile_name_cannot_turn_the_sentence() {
        assert_eq!(shown("a\u{202e}b\u{7}\nc"), "a\\u{202e}b\\u{7}\nc");
        assert_eq!(shown_in_one_line("a\r\nb\u{2066}"), "a\\r\\nb\\u{2066}");
    }
}
