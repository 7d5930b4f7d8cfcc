//! The window.

pub mod job;
pub mod theme;
pub mod widget;

use crate::i18n::Language;
use std::process::ExitCode;

/// Opens the window and runs it to its end.
pub fn run(_language: Language) -> ExitCode {
    ExitCode::SUCCESS
}
