//! What was found, kept for another day: where its words stand and what they name, so that it is told in the language of that day.

use super::{Explain, Fact, Facts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// An error or a finding, without its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Where its words stand: `probe-no-tls13`.
    pub words: String,
    /// What they name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, KeptFact>,
}

/// A [`Fact`], as a file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeptFact {
    /// Shown as it is.
    Text(String),
    /// A count.
    Number(i64),
    /// A day.
    Date(Date),
    /// The key of words.
    Words(String),
}

impl Kept {
    /// Of this one.
    pub fn of(it: &(impl Explain + ?Sized)) -> Self {
        let facts: Facts = it.facts();
        let facts = facts.into_iter().map(|(name, fact)| (name.to_owned(), fact.into()));
        Self { words: it.words().to_owned(), facts: facts.collect() }
    }
}

impl From<Fact> for KeptFact {
    fn from(fact: Fact) -> Self {
        match fact {
            Fact::Text(text) => Self::Text(text),
            Fact::Number(number) => Self::Number(number),
            Fact::Date(date) => Self::Date(date),
            Fact::Words(key) => Self::Words(key.to_owned()),
        }
    }
}
