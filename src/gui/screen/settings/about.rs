//! What this program is: its version, its licence, and the licences of what it is made of.

use crate::about;
use crate::explain::Fact;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{Button, text};
use crate::i18n::Language;
use crate::store;
use iced::Element;
use iced::widget::column;
use std::path::{Path, PathBuf};

/// In the data folder: what is shown, for a viewer of the system's own.
const FILE: &str = "third-party.txt";

/// The licences of others are to be shown.
#[derive(Debug, Clone)]
pub struct LicencesPressed;

/// Writes the licences of others into the data folder; where they are then.
pub fn write_licences(folder: &Path) -> Result<PathBuf, store::Error> {
    let file = folder.join(FILE);
    store::create_private_folder(folder)?;
    // Anew each time: it may be that of an earlier version.
    store::replace(&file, about::THIRD_PARTY.as_bytes())?;
    Ok(file)
}

/// The card.
pub fn view<'a>(language: &Language) -> Element<'a, LicencesPressed> {
    let count = i64::try_from(about::crates().count()).unwrap_or_default();
    column![
        text::heading(language.say("window-about")),
        text::body(language.say_with("window-about-version", &[("version", about::VERSION.into())])),
        text::note(language.say("window-about-licence")),
        text::note(language.say_with("window-about-made", &[("count", Fact::Number(count))])),
        Button::new("about-licences", language.say("window-about-licences"))
            .icon(Icon::FileText)
            .on_press(LicencesPressed),
    ]
    .spacing(space::S)
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_it_is_made_of_is_written_for_a_viewer() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("not there yet");
        for _ in 0..2 {
            let file = write_licences(&data).unwrap();
            assert_eq!(file, data.join(FILE));
            assert_eq!(fs::read_to_string(&file).unwrap(), about::THIRD_PARTY);
            fs::write(&file, "of an earlier version").unwrap();
        }
    }
}
