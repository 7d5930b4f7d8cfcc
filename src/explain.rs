//! What an error or a finding gives to whoever words it: a code and its facts, never a sentence.
//!
//! The words stand in `i18n/<language>/*.ftl` under `<code>-what`, `<code>-why` and `<code>-next`;
//! the same code is printed by `--json`. Window and command line therefore cannot differ.

/// A fact that a sentence names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A name, a path, a reply of a server: shown as it is, with control characters escaped.
    Text(String),
    /// A count, in the unit that the sentence names.
    Number(i64),
}

impl<T: Into<String>> From<T> for Fact {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// The facts of one explanation, by the names that the sentences use.
pub type Facts = Vec<(&'static str, Fact)>;

/// Something that has to be explained to a person.
pub trait Explain {
    /// Stable, kebab-case, unique among all errors and findings: the key of its words.
    fn code(&self) -> &'static str;

    /// What the sentences name. The same names for every value with this code.
    fn facts(&self) -> Facts {
        Vec::new()
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Info,
    /// Works today, and should be changed.
    Warning,
    /// Does not work, or is not safe.
    Error,
}
