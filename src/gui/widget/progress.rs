//! Work that takes a while: what it is doing, and the way to end it.

use super::{Button, Shortcut, text};
use crate::gui::theme::{Icon, space, surface};
use crate::i18n::Language;
use iced::widget::{column, progress_bar, row};
use iced::{Center, Element, Fill};

/// How much of it, from 0 to 1.
pub fn share(part: u64, total: u64) -> f32 {
    let thousandths = u16::try_from(part.saturating_mul(1000) / total.max(1)).unwrap_or(1000);
    f32::from(thousandths.min(1000)) / 1000.0
}

/// What is being done, how far it is (0 to 1), and Cancel.
pub fn progress<'a, M: Clone + 'a>(
    id: &str,
    language: &Language,
    doing: impl Into<String>,
    done: f32,
    on_cancel: M,
) -> Element<'a, M> {
    let cancel =
        Button::new(format!("{id}-cancel"), language.say("window-cancel")).icon(Icon::X).on_press(on_cancel);
    let cancel = cancel.keys(Shortcut::Back, language);
    let bar = progress_bar(0.0..=1.0, done).girth(6).style(surface::progress);
    row![column![text::body(doing), bar].spacing(8).width(Fill), Element::from(cancel)]
        .spacing(space::M)
        .align_y(Center)
        .into()
}
