//! The screens besides an open setup.

use crate::i18n::Language;
use crate::setup::Setup;
use guide::Topic;
use iced::Task;
use std::convert::Infallible;

pub mod archive;
pub mod dns;
pub mod expiring;
pub mod guide;
pub mod headers;
pub mod home;
pub mod open;
pub mod probe;
pub mod rollover;
pub mod settings;

/// The setup that fields were filled in from, and what was filled in: said until something else is typed.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    name: String,
    filled: Vec<String>,
}

impl Origin {
    /// Of what was filled in from this setup.
    fn of(setup: Option<&Setup>, filled: impl IntoIterator<Item = String>) -> Self {
        let name = setup.map(|it| it.name.clone()).unwrap_or_default();
        Self { name, filled: filled.into_iter().filter(|it| !it.is_empty()).collect() }
    }

    /// That this came from there, if it did.
    fn note(&self, text: &str, language: &Language) -> Option<String> {
        let facts = [("name", self.name.clone().into())];
        self.filled.iter().any(|it| it == text).then(|| language.say_with("window-from-setup", &facts))
    }
}

/// What a screen asks of the application: what each can ask, and what it alone can.
#[must_use]
#[derive(Debug)]
pub enum Action<M, O = Infallible> {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<M>),
    /// The guide is to tell of this.
    Explain(Topic),
    /// Back to where one came from.
    Back,
    /// What this screen alone asks for.
    Own(O),
}
