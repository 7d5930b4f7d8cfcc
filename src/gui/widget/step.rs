//! One of several steps that are taken in their order.

use super::{Room, pill_with, text};
use crate::gui::theme::{Icon, Meaning, space};
use crate::i18n::Language;
use iced::widget::{Column, column};
use iced::{Element, Fill};

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Done.
    Done,
    /// The one to take now.
    Next,
    /// It can be taken, and another comes first.
    ToDo,
    /// It waits for another.
    Later,
}

/// A step: its name, what it is about, how far it is, and what belongs to it below.
pub fn step<'a, M: 'a>(
    language: &Language,
    room: Room,
    standing: Standing,
    name: String,
    about: Column<'a, M>,
    below: Column<'a, M>,
) -> Element<'a, M> {
    let (meaning, icon, word) = match standing {
        Standing::Done => (Meaning::Good, Icon::CircleCheck, "window-done"),
        Standing::Next => (Meaning::Attention, Icon::ArrowRight, "window-dns-next"),
        Standing::ToDo => (Meaning::Neutral, Icon::Circle, "window-to-do"),
        Standing::Later => (Meaning::Neutral, Icon::Lock, "window-dns-locked"),
    };
    let head = column![text::label(name), about.spacing(4)].spacing(4).width(Fill);
    let pill = pill_with(meaning, icon, language.say(word));
    column![room.beside(head, pill), below.spacing(space::S)].spacing(space::S).into()
}
