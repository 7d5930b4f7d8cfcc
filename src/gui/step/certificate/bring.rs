//! Bringing the certificate in: paste, choose, drop; in a rehearsal, ask the practice authority.

use super::{Certificate, Context, Failure, Message, State};
use crate::gui::theme::{self, Icon, size, space};
use crate::gui::widget::{self, Button, card, text};
use iced::widget::{column, row, text_editor};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let failed = match &it.state {
        State::Failed(Failure::File(error)) => Some(widget::failed(context.language, error)),
        State::Failed(Failure::Content(error)) => Some(widget::failed(context.language, error)),
        State::Failed(Failure::Practice(error)) => Some(widget::failed(context.language, error)),
        State::Waiting | State::Reading | State::Judged(_) => None,
    };
    let practice = (context.setup.rehearsal && context.setup.request.is_some()).then(|| practice(context));
    column![failed, practice, card(bring(it, context))].spacing(space::M).into()
}

fn practice<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let get = Button::new("practice", context.say("window-certificate-practice"))
        .primary()
        .icon(Icon::FlaskConical)
        .on_press(Message::PracticePressed);
    card(
        row![text::body(context.say("window-certificate-practice-help")).width(Fill), Element::from(get)]
            .spacing(space::M)
            .align_y(Center),
    )
}

fn bring<'a>(it: &'a Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let pasted = text_editor(&it.pasted)
        .id("paste")
        .placeholder(context.say("window-certificate-paste"))
        .font(theme::MONO)
        .size(size::CODE)
        .padding(12)
        .height(150)
        .on_action(Message::Edited)
        .style(theme::input::editor);
    let reading = matches!(it.state, State::Reading);
    let can_read = !reading && !it.pasted.text().trim().is_empty();
    let read = Button::new("read", context.say("window-certificate-read"))
        .on_press_maybe(can_read.then_some(Message::ReadPressed));
    let read = if context.setup.rehearsal { read } else { read.primary() };
    let choose = Button::new("choose", context.say("window-certificate-choose"))
        .icon(Icon::FolderOpen)
        .on_press_maybe((!reading).then_some(Message::ChoosePressed));
    let keep = it.again.then(|| -> Element<'a, Message> {
        Button::new("keep", context.say("window-certificate-keep"))
            .quiet()
            .on_press(Message::KeepPressed)
            .into()
    });
    let busy = reading.then(|| text::note(context.say("window-certificate-reading")));
    column![
        text::heading(context.say("window-certificate-bring")),
        text::note(context.say("window-certificate-bring-help")),
        pasted,
        row![Element::from(choose), Element::from(read), keep, busy].spacing(space::S).align_y(Center),
    ]
    .spacing(space::S)
    .into()
}
