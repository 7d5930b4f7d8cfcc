//! Step 4 on screen: a test message, and what its headers say.

use super::Context;
use crate::gui::change::Change;
use crate::setup::Setup;
use iced::{Element, Task};

/// The step.
#[derive(Debug, Default)]
pub struct Proof {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

/// What the step asks of the application.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The setup is to change.
    Change(Change),
}

impl Proof {
    /// The step as one left it.
    pub fn new(_setup: &Setup) -> Self {
        Self::default()
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, _setup: &Setup) -> Option<&'static str> {
        None
    }

    /// Takes what happened.
    #[expect(clippy::needless_pass_by_value, reason = "every step has the same face")]
    pub fn update(&mut self, message: Message, _context: &Context<'_>) -> Action {
        match message {}
    }

    /// The screen.
    pub fn view<'a>(&'a self, _context: &Context<'a>) -> Element<'a, Message> {
        iced::widget::space().into()
    }
}
