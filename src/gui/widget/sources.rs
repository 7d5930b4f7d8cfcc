//! Where something is read from: files, a folder, or what is dropped on the window.

use super::{Button, Shortcut, text};
use crate::gui::theme::{Icon, space};
use crate::i18n::Language;
use iced::Element;
use iced::widget::{column, row};

/// The two buttons, `<id>-files` and `<id>-folder`, and a sentence about dropping. `is_main`: nothing else is to be done
/// on this screen.
pub fn sources<'a, M: Clone + 'a>(
    id: &str,
    language: &Language,
    is_main: bool,
    drop: String,
    on_files: M,
    on_folder: M,
) -> Element<'a, M> {
    let files = Button::new(format!("{id}-files"), language.say("window-archive-files"))
        .icon(Icon::FileText)
        .on_press(on_files)
        .keys(Shortcut::Open, language);
    let files = if is_main { files.main(language) } else { files };
    let folder = Button::new(format!("{id}-folder"), language.say("window-archive-folder"))
        .icon(Icon::FolderOpen)
        .on_press(on_folder);
    let buttons = row![Element::from(files), Element::from(folder)].spacing(space::S).wrap();
    // Below them: with large letters it would be a column of single syllables beside them.
    column![buttons.vertical_spacing(space::S), text::note(drop)].spacing(space::S).into()
}
