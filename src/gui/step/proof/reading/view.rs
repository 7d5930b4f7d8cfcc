//! Where the headers go in, and what they say.

use super::{Context, Found, Message, Reading, State, Whose};
use crate::explain::Explain;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, text};
use crate::received::Met;
use crate::tls::Grade;
use iced::widget::{column, row};
use iced::{Center, Element};

pub(in super::super) fn view<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let outcome: Option<Element<'a, Message>> = match &it.state {
        State::Waiting => None,
        State::Unopened(error) => Some(widget::failed(context.language, error)),
        State::Unread(error) => Some(widget::failed(context.language, error)),
        State::Read(found) => Some(told(found, context)),
    };
    column![card(input(it, context)), outcome].spacing(space::M).into()
}

fn input<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let paste =
        widget::paste("headers", context.say("window-reading-paste"), &it.pasted, 120.0, Message::Edited);
    let read = Button::new("read", context.say("window-reading-read"))
        .icon(Icon::Search)
        .on_press(Message::ReadPressed);
    let choose = Button::new("choose-message", context.say("window-reading-choose"))
        .icon(Icon::FolderOpen)
        .on_press(Message::ChoosePressed);
    let buttons = row![
        Element::from(read),
        Element::from(choose),
        text::note(context.say("window-reading-drop")).width(iced::Fill)
    ];
    column![
        text::heading(context.say("window-reading-heading")),
        text::body(context.say("window-reading-how")),
        Element::from(paste),
        buttons.spacing(space::S).align_y(Center)
    ]
    .spacing(space::S)
    .into()
}

fn told<'a>(found: &'a Found, context: &Context<'a>) -> Element<'a, Message> {
    let (meaning, key) = match found.whose {
        Whose::Ours => (Meaning::Good, "window-reading-ours"),
        Whose::Another => (Meaning::Attention, "window-reading-another"),
        Whose::Unsaid => (Meaning::Attention, "window-reading-unsaid"),
        Whose::NoneSent => (Meaning::Attention, "window-reading-none-sent"),
    };
    let next = (found.whose != Whose::Ours).then(|| context.say(&format!("{key}-next")));
    let class = context.say(&format!("class-{}-name", found.expected));
    let asked = context.language.say_with("window-reading-asked", &[("class", class.as_str().into())]);
    let main = widget::explained(
        context.language,
        worth(found),
        context.language.explain(&found.verdict.main()),
        Some(asked),
    );
    let others = found.verdict.reasons.iter().skip(1).map(|reason| {
        let words = context.language.explain(reason as &dyn Explain);
        text::note(format!("{} {} {}", words.what, words.why, words.next)).into()
    });
    column![
        arrive(column![banner(meaning, context.say(key), next, None), main].spacing(space::M)),
        iced::widget::Column::with_children(others),
        text::heading(context.say("window-reading-hops")),
        widget::hops(context.language, &found.message.hops),
    ]
    .spacing(space::M)
    .into()
}

/// An expectation that asks for little may be met by a hop that protects little.
fn worth(found: &Found) -> Meaning {
    match found.verdict.expected {
        Some(Met::Missed) => Meaning::Bad,
        Some(Met::Met) if matches!(found.verdict.grade, Grade::Strong | Grade::Acceptable) => Meaning::Good,
        Some(Met::Met | Met::NotProven) => Meaning::Attention,
        None => found.verdict.grade.into(),
    }
}
