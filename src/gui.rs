//! The window.

pub mod app;
pub mod change;
pub mod chooser;
pub mod daily;
mod display;
pub mod job;
pub mod login;
mod patience;
pub mod preferences;
pub mod remember;
mod roots;
pub mod screen;
pub mod step;
pub mod theme;
pub mod widget;
pub mod workspace;

use crate::i18n::Language;
use crate::setup::Library;
use display::Unavailable;
use preferences::Choices;
use std::process::ExitCode;

/// Opens the window and runs it to its end.
pub fn run(language: Language) -> ExitCode {
    display::keep_composed();
    let greeted = match display::available() {
        Ok(greeted) => greeted,
        Err(unavailable) => return no_window(&language, &unavailable),
    };
    // Not before: the greeting would wait for a processor that reads fonts.
    theme::warm_up();
    let library = match Library::of_user() {
        Ok(library) => library,
        Err(error) => return fail(&language, &error),
    };
    let choices = Choices::load(&library, language);
    let ran = display::guarded(|| app::application(library, choices.clone()).run());
    drop(greeted);
    match ran {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => no_window(&choices.language, &Unavailable::Refused(error.to_string())),
        Err(unavailable) => no_window(&choices.language, &unavailable),
    }
}

/// In one line, with the way that needs no window.
fn no_window(language: &Language, unavailable: &Unavailable) -> ExitCode {
    match unavailable {
        Unavailable::Nobody => eprintln!("{}", language.say("window-no-display")),
        Unavailable::Refused(cause) => {
            let cause = crate::explain::shown(&cause.split_whitespace().collect::<Vec<_>>().join(" "));
            eprintln!("{}", language.say_with("window-cannot-open", &[("cause", cause.into())]));
        }
    }
    ExitCode::from(2)
}

fn fail(language: &Language, error: &impl crate::explain::Explain) -> ExitCode {
    let words = language.explain(error);
    eprintln!("{} {}", words.what, words.next);
    ExitCode::from(2)
}
