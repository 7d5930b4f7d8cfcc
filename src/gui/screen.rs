//! The screens besides an open setup.

use guide::Topic;
use iced::Task;
use std::convert::Infallible;

pub mod archive;
pub mod dns;
pub mod expiring;
pub mod guide;
pub mod home;
pub mod probe;
pub mod rollover;
pub mod settings;

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
