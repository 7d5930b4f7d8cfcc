//! What is handed on: the proof for the partner or the auditor, as one printable page, Markdown, JSON, or its picture
//! alone.
//!
//! The story: whoever was asked "does your mail to us go over TLS?" answers with a document that can be read without
//! Postseal: who sent what when, which policy was asked for, the certificates, the way hop by hop with a picture of it,
//! what that proves, and the evidence itself, the conversation and the Received lines as they were written. All of
//! these words but our own come from outside, written perhaps by somebody who would like the page to say something
//! else: they are escaped by whoever writes the format, once, and everywhere. Nothing secret is in it, for nothing
//! secret ever comes here: transcripts arrive masked, and of certificates only what everybody sees.

mod build;
mod document;
mod error;
mod facts;
mod format;
mod html;
mod json;
mod judged;
mod kept;
mod log;
mod markdown;
pub mod picture;
#[cfg(test)]
mod tests;

pub use error::Error;
pub use facts::{Asked, Handshake, Other, Report, Sending, Shown, Told};
pub use format::Format;
pub use json::message as message_document;
pub use judged::{Former, Judged, Whose, recipient, remembered, sent_last};
pub use log::{by_log_alone, headers_of_last};

use crate::explain::{Fact, Facts, Kept};
use crate::received::{Met, Verdict};
use crate::tls::Grade;

/// What was kept without a language, in today's; `None` where there are no words for it any more.
pub type Tell<'a> = &'a dyn Fn(&Kept) -> Option<String>;

/// Whose words a report speaks: no sentence stands in this room.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The language's tag: `de`.
    pub language: &'a str,
    /// The words of a key with its facts, as `Language::say_with` gives them.
    pub say: &'a dyn Fn(&str, &Facts) -> String,
}

impl Words<'_> {
    fn say(&self, key: &str) -> String {
        (self.say)(key, &Facts::new())
    }

    fn say_with(&self, key: &str, facts: &[(&'static str, Fact)]) -> String {
        (self.say)(key, &facts.to_vec())
    }
}

/// What something means: the only reasons for a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// As it should be.
    Good,
    /// Works, and wants a look.
    Attention,
    /// Does not work, or is not safe.
    Bad,
    /// Just so.
    Neutral,
}

impl Tone {
    /// Its name in the page's own style.
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Bad => "bad",
            Self::Neutral => "neutral",
        }
    }
}

impl From<Grade> for Tone {
    fn from(grade: Grade) -> Self {
        match grade {
            Grade::Strong | Grade::Acceptable => Self::Good,
            Grade::Weak => Self::Attention,
            Grade::Broken | Grade::Plain => Self::Bad,
            Grade::Local | Grade::Unknown => Self::Neutral,
        }
    }
}

impl From<&Verdict> for Tone {
    /// An expectation that asks for little may be met by a hop that protects little.
    fn from(verdict: &Verdict) -> Self {
        match verdict.expected {
            Some(Met::Missed) => Self::Bad,
            Some(Met::Met) if matches!(verdict.grade, Grade::Strong | Grade::Acceptable) => Self::Good,
            Some(Met::Met | Met::NotProven) => Self::Attention,
            None => verdict.grade.into(),
        }
    }
}
