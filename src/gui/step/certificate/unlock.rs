//! Files that are protected: one passphrase is asked for, and tried on each of them.

use crate::certificate::{Error, Passphrase};
use crate::gui::theme::{self, Icon, space};
use crate::gui::widget::{Button, Field, arrive, card, text};
use crate::i18n::Language;
use iced::widget::{Column, column, row};
use iced::{Center, Element};
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A file that wants a passphrase.
#[derive(Clone)]
pub struct Locked {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Arc<Zeroizing<Vec<u8>>>,
    /// What came of the last try.
    pub error: Error,
}

impl fmt::Debug for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locked").field("error", &self.error).finish_non_exhaustive()
    }
}

/// What it says to the screen on which it stands.
#[derive(Debug)]
pub struct Says<M> {
    /// The passphrase, as it is typed.
    pub typed: fn(Passphrase) -> M,
    /// It is to be tried.
    pub open: M,
    /// It goes without these files.
    pub without: M,
}

/// Which files they are, the field, and the way without them.
pub fn view<'a, M: Clone + 'a>(
    locked: &'a [Locked],
    passphrase: &'a Passphrase,
    busy: bool,
    says: Says<M>,
    language: &Language,
) -> Option<Element<'a, M>> {
    // The last one that was tried and not opened says why.
    let wrong = locked.iter().rev().find(|it| !matches!(it.error, Error::PassphraseNeeded(_)));
    let wrong = wrong.map(|it| language.explain(&it.error).what);
    if locked.is_empty() {
        return None;
    }
    let names = locked.iter().map(|it| text::mono(crate::i18n::shown(&it.name)).into());
    let names = Column::with_children(names);
    let field = Field::new("unlock", language.say("window-unlock-passphrase"), passphrase.reveal())
        .secret()
        .help(language.say("window-unlock-help"))
        .wrong(wrong)
        .on_input(move |text| (says.typed)(text.into()))
        .on_submit(says.open.clone());
    let open = Button::new("unlock-open", language.say("window-unlock-open"))
        .main(language)
        .icon(Icon::LockOpen)
        .on_press_maybe((!busy).then_some(says.open));
    let without = Button::new("unlock-without", language.say("window-unlock-without"))
        .quiet()
        .on_press_maybe((!busy).then_some(says.without));
    let head = row![
        text::icon(Icon::Lock).style(theme::text::accent),
        text::heading(language.say("window-unlock")),
    ];
    let inside = column![
        head.spacing(space::XS).align_y(Center),
        names,
        Element::from(field),
        row![Element::from(open), Element::from(without)].spacing(space::S).align_y(Center),
    ];
    Some(arrive(card(inside.spacing(space::S))).into())
}

/// The field for what opens the key of step 1, on its way into files for a server; empty and wrong are told apart.
pub fn key<'a, M: Clone + 'a>(
    id: &'static str,
    passphrase: &'a Passphrase,
    error: &Error,
    help: String,
    typed: fn(Passphrase) -> M,
    open: M,
    language: &Language,
) -> Element<'a, M> {
    let wrong = (!matches!(error, Error::PassphraseNeeded(_))).then(|| language.explain(error).what);
    let field = Field::new(id, language.say("window-export-key"), passphrase.reveal())
        .secret()
        .help(help)
        .wrong(wrong)
        .on_input(move |text| typed(text.into()))
        .on_submit(open);
    arrive(Element::from(field)).into()
}
