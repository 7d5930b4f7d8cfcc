//! The parts that a report is made of, before it has a form. Whoever writes a form meets each text either as our own
//! words, with facts in them, or as something given from outside, and can mistake neither for the other.

use super::Tone;
use crate::explain::Facts;

/// A report without a form.
pub(super) struct Document {
    /// What it is called.
    pub(super) title: Said,
    /// Said first: it was a rehearsal.
    pub(super) notice: Option<Said>,
    /// What is proven.
    pub(super) verdict: Group,
    /// The rest, in order.
    pub(super) sections: Vec<Section>,
}

/// A part with a heading.
pub(super) struct Section {
    pub(super) heading: Said,
    pub(super) parts: Vec<Part>,
}

/// Something in a section.
pub(super) enum Part {
    /// A sentence.
    Sentence(Said),
    /// What is known, by its name.
    Facts(Vec<(Said, Value)>),
    /// The picture of the way.
    Picture,
    /// Something with a name of its own.
    Group(Group),
    /// Lines as they were written.
    Lines(Vec<String>),
}

/// Something with a name of its own: a hop, a certificate.
pub(super) struct Group {
    pub(super) title: Value,
    /// What it is worth, in a word.
    pub(super) mark: Option<(Tone, Said)>,
    pub(super) facts: Vec<(Said, Value)>,
    pub(super) sentences: Vec<Said>,
}

/// Our own words: a key, and the facts that they name.
pub(super) struct Said {
    pub(super) key: String,
    pub(super) facts: Facts,
}

/// What a fact is.
pub(super) enum Value {
    /// Our own words.
    Said(Said),
    /// From outside, or technical: shown as it is.
    Given(Vec<String>),
}

impl Said {
    pub(super) fn with(key: impl Into<String>, facts: Facts) -> Self {
        Self { key: key.into(), facts }
    }
}

impl<K: Into<String>> From<K> for Said {
    fn from(key: K) -> Self {
        Self::with(key, Facts::new())
    }
}

impl Value {
    pub(super) fn given(text: impl Into<String>) -> Self {
        Self::Given(vec![text.into()])
    }
}
