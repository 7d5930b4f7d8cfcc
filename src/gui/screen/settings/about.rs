//! What this program is: its version, its licence, and the licences of what it is made of.

use crate::about;
use crate::explain::{Fact, Severity};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, text};
use crate::i18n::Language;
use crate::store;
use iced::Element;
use iced::widget::column;
use std::path::{Path, PathBuf};

/// In the data folder: what is shown, for a viewer of the system's own.
const FILE: &str = "third-party.txt";

/// The card.
#[derive(Debug, Default)]
pub struct About {
    problem: Option<store::Error>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The licences of others are to be shown.
    LicencesPressed,
}

impl About {
    /// Takes what happened: the file to show, once it is written.
    pub fn update(&mut self, Message::LicencesPressed: Message, folder: &Path) -> Option<PathBuf> {
        let file = folder.join(FILE);
        // Anew each time: it may be that of an earlier version.
        let written = store::create_private_folder(folder)
            .and_then(|()| store::replace(&file, about::THIRD_PARTY.as_bytes()));
        self.problem = written.err();
        self.problem.is_none().then_some(file)
    }

    /// The card.
    pub fn view<'a>(&'a self, language: &'a Language) -> Element<'a, Message> {
        let count = i64::try_from(about::crates().count()).unwrap_or_default();
        column![
            text::heading(language.say("window-about")),
            text::body(language.say_with("window-about-version", &[("version", about::VERSION.into())])),
            text::note(language.say("window-about-licence")),
            text::note(language.say_with("window-about-made", &[("count", Fact::Number(count))])),
            self.problem.as_ref().map(|error| widget::finding(language, Severity::Error, error)),
            Button::new("about-licences", language.say("window-about-licences"))
                .icon(Icon::FileText)
                .on_press(Message::LicencesPressed),
        ]
        .spacing(space::S)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_it_is_made_of_is_written_for_a_viewer() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("not there yet");
        let mut about = About::default();
        for _ in 0..2 {
            let file = about.update(Message::LicencesPressed, &data).expect("it is written");
            assert_eq!(file, data.join(FILE));
            assert_eq!(fs::read_to_string(&file).unwrap(), about::THIRD_PARTY);
            fs::write(&file, "of an earlier version").unwrap();
        }
    }
}
