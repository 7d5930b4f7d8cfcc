//! What was opened before, to open it again.

use super::{Button, hint, text};
use crate::gui::theme::{Icon, space};
use crate::i18n::{Language, shown};
use crate::setup::recent::Recent;
use iced::Element;
use iced::widget::{column, row};
use std::path::{Path, PathBuf};

/// No name of a file is shown longer than this, in letters.
const LONGEST: usize = 32;

/// A button for each, with the name of the file; where it lies is shown when the pointer rests on it. Nothing where there
/// is none.
pub fn recent<'a, M: Clone + 'a>(
    id: &str,
    language: &Language,
    known: &Recent,
    all: &[PathBuf],
    on_open: impl Fn(PathBuf) -> M,
    on_forget: M,
) -> Option<Element<'a, M>> {
    if all.is_empty() {
        return None;
    }
    let buttons = all.iter().enumerate().map(|(at, path)| {
        let open = Button::new(format!("{id}-recent-{at}"), called(path))
            .plain()
            .icon(if known.is_folder(path) { Icon::FolderOpen } else { Icon::FileText })
            .on_press(on_open(path.clone()));
        hint(open, shown(&path.display().to_string()))
    });
    let forget = Button::new(format!("{id}-recent-forget"), language.say("window-recent-forget"))
        .plain()
        .icon(Icon::X)
        .on_press(on_forget);
    let buttons = buttons.chain([Element::from(forget)]);
    let buttons = iced::widget::Row::with_children(buttons).spacing(2).wrap();
    let label = row![text::icon(Icon::Clock).size(13), text::note(language.say("window-recent"))];
    Some(column![label.spacing(space::XS).align_y(iced::Center), buttons].spacing(2).into())
}

fn called(path: &Path) -> String {
    let name = path.file_name().map_or_else(|| path.display().to_string(), |it| it.to_string_lossy().into());
    let name = shown(&name);
    if name.chars().count() <= LONGEST {
        return name;
    }
    let begin: String = name.chars().take(LONGEST - 1).collect();
    format!("{begin}…")
}
