//! How it looks: the path, what is in its folder, and what is marked there.

use super::{Choice, Choosing, Entry, Wrong};
use crate::explain::{Fact, shown};
use crate::gui::chooser::Kind;
use crate::gui::theme::{Icon, space, surface};
use crate::gui::widget::{self, Button, Field, Shortcut, text};
use crate::i18n::Language;
use iced::widget::{Column, column, container, responsive, scrollable};
use iced::{Element, Fill};
use std::path::MAIN_SEPARATOR;

/// The field for the path.
pub(super) const PATH: &str = "chooser-path";

/// What is in the folder.
pub(super) const ENTRIES: &str = "chooser-entries";

impl Choosing {
    pub(super) fn view<'a>(&'a self, language: &'a Language) -> Element<'a, Choice> {
        responsive(move |place| self.dialog(language, place.height)).into()
    }

    /// In a window of this height: its buttons stay in sight, and more of the folder than of what explains it.
    fn dialog<'a>(&'a self, language: &Language, height: f32) -> Element<'a, Choice> {
        let is_roomy = height > 420.0;
        let wrong = self.wrong.as_ref().map(|wrong| match wrong {
            Wrong::Failed(error) => {
                let words = language.explain(error);
                format!("{} {}", words.what, words.next)
            }
            Wrong::NoFile => language.say("window-chooser-no-file"),
        });
        let replaces = self.replaces.as_ref().map(|_| language.say("window-chooser-replaces"));
        let path = Field::new(PATH, language.say("window-chooser-path"), &self.text)
            .mono()
            .wrong(wrong.or(replaces))
            .on_input(Choice::Typed)
            .on_submit(Choice::ChoosePressed);
        let path = if is_roomy { path.help(language.say("window-chooser-help")) } else { path };
        let up = self.folder.parent().map(|up| {
            Button::new("chooser-up", language.say("window-chooser-up"))
                .plain()
                .icon(Icon::ChevronUp)
                .on_press(Choice::FolderOpened(up.to_owned()))
        });
        let mut entries = self.fitting().enumerate().map(|(at, it)| self.line(at, it)).peekable();
        let nothing = entries.peek().is_none().then(|| {
            let key = match self.asked.kind {
                _ if self.entries.is_empty() => "window-chooser-empty-folder",
                // Files are not shown where a folder is asked for.
                Kind::Folder if !self.entries.iter().any(|it| it.folder) => "window-chooser-no-folder",
                _ => "window-chooser-empty",
            };
            container(text::note(language.say(key))).padding([8, 12])
        });
        let entries = widget::group(Column::with_children(entries).spacing(2).width(Fill));
        let entries = scrollable(
            column![up.map(Element::from), Element::from(entries), nothing].width(Fill).padding([3, 4]),
        )
        .id(ENTRIES)
        .height((height - if is_roomy { 330.0 } else { 215.0 }).clamp(70.0, 320.0))
        .style(surface::scroll);
        let marked = (self.asked.kind == Kind::Files).then(|| {
            text::note(match i64::try_from(self.marked.len()) {
                Ok(0) | Err(_) => language.say("window-chooser-several"),
                Ok(count) => language.say_with("window-chooser-marked", &[("count", Fact::Number(count))]),
            })
        });
        let go = match (self.asked.kind, &self.replaces) {
            (Kind::Place, Some(_)) => "window-chooser-replace",
            (Kind::Place, None) => "window-chooser-save",
            _ => "window-chooser-choose",
        };
        widget::dialog(
            self.asked.title.clone(),
            column![Element::from(path), entries, marked].spacing(space::S),
            Button::new("chooser-cancel", language.say("window-cancel"))
                .keys(Shortcut::Back, language)
                .on_press(Choice::CancelPressed),
            Button::new("chooser-go", language.say(go)).main(language).on_press(Choice::ChoosePressed),
        )
    }

    /// A folder, by its sign, what stands behind its name and the arrow into it; or a file, with its mark.
    fn line<'a>(&self, at: usize, it: &'a Entry) -> Element<'a, Choice> {
        let (name, path) = (shown(&it.name), it.path.clone());
        let meant = self.is_meant(it);
        let id = format!("chooser-{at}");
        if it.folder {
            let looks = (Icon::FolderOpen, format!("{name}{MAIN_SEPARATOR}"), Some(Icon::ChevronRight));
            let (press, open) = (Choice::FolderPressed(path.clone()), Choice::FolderOpened(path));
            widget::listed(id, looks, meant, press, open)
        } else {
            let looks = (Icon::FileText, name, meant.then_some(Icon::Check));
            let (press, open) = (Choice::FilePressed(path.clone()), Choice::FileOpened(path));
            widget::listed(id, looks, meant, press, open)
        }
    }
}
