//! The window.

pub mod app;
pub mod change;
mod display;
pub mod job;
pub mod preferences;
pub mod screen;
pub mod step;
pub mod theme;
pub mod widget;
pub mod workspace;

use crate::i18n::Language;
use crate::setup::Library;
use preferences::Choices;
use std::process::ExitCode;

/// Opens the window and runs it to its end.
pub fn run(language: Language) -> ExitCode {
    if !display::available() {
        eprintln!("{}", language.say("window-no-display"));
        return ExitCode::from(2);
    }
    let library = match Library::of_user() {
        Ok(library) => library,
        Err(error) => return fail(&language, &error),
    };
    let choices = Choices::load(&library, language);
    match app::application(library, choices.clone()).run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "{}",
                choices.language.say_with("window-cannot-open", &[("cause", error.to_string().into())])
            );
            ExitCode::from(2)
        }
    }
}

fn fail(language: &Language, error: &impl crate::explain::Explain) -> ExitCode {
    let words = language.explain(error);
    eprintln!("{} {}", words.what, words.next);
    ExitCode::from(2)
}
