//! What passes by: something was done, and what can follow from it.

use super::{Button, text};
use crate::gui::theme::{Icon, Meaning, space, surface};
use crate::i18n::Language;
use iced::widget::{container, row};
use iced::{Bottom, Center, Element, Fill, Padding};

/// With its buttons it has room in the smallest window.
const WIDEST: f32 = 640.0;

/// What was done, and what can follow from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast<M> {
    /// Whether that is good.
    pub meaning: Meaning,
    /// A sentence.
    pub text: String,
    /// What can follow.
    pub act: Option<Act<M>>,
}

/// What can follow, with what to say for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act<M> {
    /// It is undone.
    Undo(M),
    /// It is shown.
    Show(M),
    /// The folder in which it lies is shown.
    Folder(M),
    /// It is tried again.
    Again(M),
}

impl<M> Toast<M> {
    /// A sentence alone.
    pub const fn said(meaning: Meaning, text: String) -> Self {
        Self { meaning, text, act: None }
    }

    /// With what can follow.
    #[must_use]
    pub fn with(self, act: Act<M>) -> Self {
        Self { act: Some(act), ..self }
    }

    /// Whether it is read once one goes on: it says that something went well, and asks for nothing.
    pub const fn is_good_news(&self) -> bool {
        matches!((self.meaning, &self.act), (Meaning::Good, None | Some(Act::Folder(_))))
    }
}

/// Shows a toast so far above the bottom of the window.
pub fn toast<'a, M: Clone + 'a>(
    language: &Language,
    it: &Toast<M>,
    on_close: M,
    above: f32,
) -> Element<'a, M> {
    let act = it.act.clone().map(|act| -> Element<'a, M> {
        let (id, key, icon, message) = match act {
            Act::Undo(message) => ("toast-undo", "window-undo", Icon::Undo2, message),
            Act::Folder(message) => ("toast-folder", "window-show-in-folder", Icon::FolderOpen, message),
            Act::Again(message) => ("toast-again", "window-try-again", Icon::RotateCcw, message),
            Act::Show(message) => ("toast-show", "window-show", Icon::ArrowRight, message),
        };
        Button::new(id, language.say(key)).quiet().icon(icon).on_press(message).into()
    });
    let close = Button::new("toast-close", language.say("window-close")).plain().on_press(on_close);
    // A long name breaks the line, not the window.
    let said = container(text::body(it.text.clone())).width(Fill);
    let content =
        row![text::sign(it.meaning), said, act, Element::from(close)].spacing(space::S).align_y(Center);
    let card = container(content).max_width(WIDEST).padding([8, 16]).style(surface::toast);
    container(card)
        .width(Fill)
        .height(Fill)
        .align_x(Center)
        .align_y(Bottom)
        .padding(Padding::new(24.0).bottom(above))
        .into()
}
