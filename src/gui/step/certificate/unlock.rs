//! Files that are protected: one passphrase is asked for, and tried on each of them.

use super::{Context, Message};
use crate::certificate::{Error, Passphrase};
use crate::gui::theme::{self, Icon, space};
use crate::gui::widget::{Button, Field, arrive, card, text};
use iced::widget::{Column, column, row};
use iced::{Center, Element};
use std::fmt;
use std::sync::Arc;

/// A file that wants a passphrase.
#[derive(Clone)]
pub struct Locked {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Arc<Vec<u8>>,
    /// What came of the last try.
    pub error: Error,
}

impl fmt::Debug for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locked").field("error", &self.error).finish_non_exhaustive()
    }
}

/// Which files they are, the field, and the way without them.
pub(super) fn view<'a>(
    locked: &'a [Locked],
    passphrase: &'a Passphrase,
    busy: bool,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    // The last one that was tried and not opened says why.
    let wrong = locked.iter().rev().find(|it| !matches!(it.error, Error::PassphraseNeeded(_)));
    let wrong = wrong.map(|it| context.language.explain(&it.error).what);
    if locked.is_empty() {
        return None;
    }
    let names = locked.iter().map(|it| text::mono(crate::i18n::shown(&it.name)).into());
    let names = Column::with_children(names);
    let field = Field::new("unlock", context.say("window-unlock-passphrase"), passphrase.reveal())
        .secret()
        .help(context.say("window-unlock-help"))
        .wrong(wrong)
        .on_input(|text| Message::Passphrase(text.into()))
        .on_submit(Message::UnlockPressed);
    let open = Button::new("unlock-open", context.say("window-unlock-open"))
        .main(context.language)
        .icon(Icon::LockOpen)
        .on_press_maybe((!busy).then_some(Message::UnlockPressed));
    let without = Button::new("unlock-without", context.say("window-unlock-without"))
        .quiet()
        .on_press_maybe((!busy).then_some(Message::LeaveOutPressed));
    let head =
        row![text::icon(Icon::Lock).style(theme::text::accent), text::heading(context.say("window-unlock")),];
    let inside = column![
        head.spacing(space::XS).align_y(Center),
        names,
        Element::from(field),
        row![Element::from(open), Element::from(without)].spacing(space::S).align_y(Center),
    ];
    Some(arrive(card(inside.spacing(space::S))).into())
}
