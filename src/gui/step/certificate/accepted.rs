//! The certificate is in place: until when, and where.

use super::{Context, Message};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{Button, arrive, banner, card, copy, text};
use crate::setup;
use iced::widget::{column, row};
use iced::{Center, Element, Fill};
use time::OffsetDateTime;

pub(super) fn view<'a>(kept: &'a setup::Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let expired = kept.not_after < OffsetDateTime::now_utc();
    let (meaning, key) = if expired {
        (Meaning::Bad, "window-certificate-kept-expired")
    } else if context.setup.rehearsal {
        (Meaning::Good, "window-certificate-kept-practice")
    } else {
        (Meaning::Good, "window-certificate-kept-until")
    };
    let until = context.language.say_with(key, &[("to", kept.not_after.date().to_string().into())]);
    let path = kept.chain.display().to_string();
    let again = Button::new("again", context.say("window-certificate-again"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    column![
        arrive(banner(meaning, context.say("window-certificate-kept"), Some(until), None)),
        card(
            column![
                row![
                    column![
                        text::label(context.say("window-certificate-kept-file")),
                        text::mono(path.clone())
                    ]
                    .spacing(2)
                    .width(Fill),
                    Element::from(copy("chain-path", context.language, path)),
                ]
                .spacing(space::S)
                .align_y(Center),
                Element::from(again),
            ]
            .spacing(space::S)
        ),
    ]
    .spacing(space::M)
    .into()
}
