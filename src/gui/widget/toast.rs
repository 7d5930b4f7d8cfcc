//! What passes by: something was done, and how to undo it.

use super::{Button, text};
use crate::gui::theme::{Icon, space, surface};
use crate::i18n::Language;
use iced::widget::{container, row};
use iced::{Bottom, Center, Element, Fill};

/// With its buttons it has room in the smallest window.
const WIDEST: f32 = 640.0;

/// What was done, and the message that undoes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast<M> {
    /// A sentence.
    pub text: String,
    /// What to say for it to be undone.
    pub undo: Option<M>,
}

/// Shows a toast at the bottom of the window.
pub fn toast<'a, M: Clone + 'a>(language: &Language, it: &Toast<M>, on_close: M) -> Element<'a, M> {
    let undo = it.undo.clone().map(|undo| -> Element<'a, M> {
        Button::new("toast-undo", language.say("window-undo")).quiet().icon(Icon::Undo2).on_press(undo).into()
    });
    let close = Button::new("toast-close", language.say("window-close")).plain().on_press(on_close);
    // A long name breaks the line, not the window.
    let said = container(text::body(it.text.clone())).width(Fill);
    let content = row![said, undo, Element::from(close)].spacing(space::S).align_y(Center);
    let card = container(content).max_width(WIDEST).padding([8, 16]).style(surface::toast);
    container(card).width(Fill).height(Fill).align_x(Center).align_y(Bottom).padding(24).into()
}
