//! What step 1 made: the request to send away, and the key that stays.

use super::online::Online;
use super::{Context, Message, aid};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, copy, text};
use crate::request;
use crate::setup;
use iced::widget::{column, row};
use iced::{Center, Element, Fill};
use std::path::Path;

pub(super) fn view<'a>(
    made: &'a setup::Request,
    online: &'a Online,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let hosts = context.setup.hosts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let done = if made.key.is_some() { "window-request-made" } else { "window-request-opened" };
    let done = context.language.say_with(done, &[("hosts", hosts.into())]);
    let save = Button::new("save", context.say("window-request-save-as"))
        .icon(Icon::Download)
        .on_press(Message::SavePressed);
    let again = Button::new("again", context.say("window-request-again"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let folder = Button::new("folder", context.say("window-request-folder"))
        .quiet()
        .icon(Icon::FolderOpen)
        .on_press(Message::FolderPressed);
    let code = widget::code("csr", context.language, context.say("window-request-csr"), &made.csr_pem, 210.0);
    let findings = request::at_once(&made.hosts, made.algorithm);
    let noticed = (!context.setup.rehearsal).then(|| aid::noticed(&findings, context)).flatten();
    let key = match &made.key {
        Some(key) => file(context, "key-path", "window-request-file-key", key),
        None => text::note(context.say("window-request-key-elsewhere")).into(),
    };
    column![
        arrive(banner(Meaning::Good, done, Some(context.say("window-request-made-next")), None)),
        noticed,
        card(column![code, row![Element::from(save)]].spacing(space::S)),
        // In a rehearsal the practice authority of step 2 stands in.
        (!context.setup.rehearsal).then(|| online.view(context).map(Message::Online)),
        card(whats_next(context)),
        card(
            column![
                text::heading(context.say("window-request-files")),
                file(context, "csr-path", "window-request-file-csr", &made.csr),
                key,
                row![Element::from(folder), Element::from(again)].spacing(space::S),
            ]
            .spacing(space::S)
        ),
    ]
    .spacing(space::M)
    .into()
}

fn whats_next<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let line = |icon, key: &str| {
        row![
            text::icon(icon).style(crate::gui::theme::text::accent),
            text::body(context.say(key)).width(Fill)
        ]
        .spacing(space::S)
    };
    column![
        text::heading(context.say("window-request-what-next")),
        line(Icon::Send, "window-request-next-send"),
        line(Icon::Lock, "window-request-next-key"),
        line(Icon::Clock, "window-request-next-wait"),
    ]
    .spacing(space::S)
    .into()
}

fn file<'a>(context: &Context<'a>, id: &'static str, key: &str, path: &Path) -> Element<'a, Message> {
    let shown = path.display().to_string();
    row![
        column![text::label(context.say(key)), text::mono(shown.clone())].spacing(2).width(Fill),
        Element::from(copy(id, context.language, shown)),
    ]
    .spacing(space::S)
    .align_y(Center)
    .into()
}
