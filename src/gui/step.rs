//! The four steps of a setup. All are alive at once: drafts survive Back and Next, and a result arrives
//! although another step is shown.

pub mod certificate;
pub mod policy;
pub mod proof;
pub mod request;

pub use crate::setup::{Step, StepState};
pub use certificate::Certificate;
pub use policy::Policy;
pub use proof::Proof;
pub use request::Request;

use crate::explain::{Facts, Kept};
use crate::gui::theme::{Icon, Meaning};
use crate::i18n::Language;
use crate::report::Words;
use crate::setup::Setup;
use crate::setup::recent::Recent;
use std::path::{Path, PathBuf};

/// What a step may know of what it belongs to. Only the application changes and saves a setup.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The words.
    pub language: &'a Language,
    /// The setup that is open.
    pub setup: &'a Setup,
    /// Where its keys and certificates lie.
    pub folder: &'a Path,
    /// What was opened last.
    pub recent: &'a Recent,
}

impl Context<'_> {
    /// The words of `key`.
    pub fn say(&self, key: &str) -> String {
        self.language.say(key)
    }
}

impl Context<'_> {
    /// Where the certificate for the present request is kept.
    pub fn certificate_folder(&self) -> PathBuf {
        self.setup.certificate_folder(self.folder)
    }

    /// What was found on another day, where there are words for it.
    pub fn told(&self, it: &Kept) -> Option<String> {
        Some(self.language.explain_kept(it)?.what)
    }

    /// Something that a report says, in the language of the window.
    pub fn in_words<T>(&self, told: impl FnOnce(Words<'_>) -> T) -> T {
        let say = |key: &str, facts: &Facts| self.language.say_with(key, facts);
        told(Words { language: self.language.code(), say: &say })
    }
}

/// From 1 to 4.
pub const fn number(step: Step) -> usize {
    step as usize + 1
}

/// The step before.
pub fn back(step: Step) -> Option<Step> {
    Step::ALL.into_iter().rev().find(|it| number(*it) < number(step))
}

/// The step after.
pub fn next(step: Step) -> Option<Step> {
    Step::ALL.into_iter().find(|it| number(*it) > number(step))
}

/// The name of a step.
pub fn name(step: Step, language: &Language) -> String {
    language.say(&format!("window-step-{}", step.as_str()))
}

/// The icon of a step.
pub const fn icon(step: Step) -> Icon {
    match step {
        Step::Request => Icon::FileKey,
        Step::Certificate => Icon::BadgeCheck,
        Step::Policy => Icon::SlidersHorizontal,
        Step::Proof => Icon::MailCheck,
    }
}

/// What it means how far a step is.
pub const fn meaning(state: StepState) -> Meaning {
    match state {
        StepState::ToDo => Meaning::Neutral,
        StepState::Done => Meaning::Good,
        StepState::Attention => Meaning::Attention,
    }
}

/// How far a step is, in a word.
pub fn word(state: StepState, language: &Language) -> String {
    language.say(match state {
        StepState::ToDo => "window-to-do",
        StepState::Done => "window-done",
        StepState::Attention => "window-attention",
    })
}
