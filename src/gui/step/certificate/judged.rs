//! What the check says, and the chain as it would be installed.

use super::{Certificate, Context, Message};
use crate::certificate::{self, Checked};
use crate::explain::Severity;
use crate::gui::theme::{self, Icon, Meaning, size, space};
use crate::gui::widget::{self, Button, arrive, banner, card, pill, text};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(
    it: &'a Certificate,
    checked: &'a Checked,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (meaning, key) = if !checked.ok() {
        (Meaning::Bad, "window-certificate-poor")
    } else if checked.findings.iter().any(|finding| finding.severity() == Severity::Warning) {
        (Meaning::Attention, "window-certificate-fair")
    } else {
        (Meaning::Good, "window-certificate-good")
    };
    let sentence = match meaning {
        Meaning::Good if it.practice.is_some() => Some(context.say("window-certificate-good-practice")),
        Meaning::Attention => None,
        _ => Some(context.say(&format!("{key}-text"))),
    };
    let findings = checked.findings.iter().map(|it| widget::finding(context.language, it.severity(), it));
    let chain = (!checked.chain.is_empty()).then(|| card(chain(&checked.chain, context)));
    column![
        arrive(banner(meaning, context.say(key), sentence, None)),
        actions(it, checked, context),
        Column::with_children(findings).spacing(space::S),
        chain,
    ]
    .spacing(space::M)
    .into()
}

fn actions<'a>(it: &Certificate, checked: &Checked, context: &Context<'a>) -> Element<'a, Message> {
    let accept: Option<Element<'a, Message>> = match (checked.ok(), checked.chain.is_empty()) {
        (_, true) => None,
        (true, false) => Some(
            Button::new("accept", context.say("window-certificate-accept"))
                .primary()
                .icon(Icon::Check)
                .on_press(Message::AcceptPressed)
                .into(),
        ),
        (false, false) => Some(
            Button::new("accept", context.say("window-certificate-accept-anyway"))
                .on_press(Message::AcceptPressed)
                .into(),
        ),
    };
    let more = Button::new("choose", context.say("window-certificate-more"))
        .icon(Icon::FolderOpen)
        .on_press(Message::ChoosePressed);
    let clear = if it.again { Message::KeepPressed } else { Message::ClearPressed };
    let clear = Button::new("clear", context.say("window-certificate-clear"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(clear);
    row![accept, Element::from(more), Element::from(clear)].spacing(space::S).align_y(Center).into()
}

fn chain<'a>(chain: &[certificate::Certificate], context: &Context<'a>) -> Element<'a, Message> {
    let links = chain.iter().enumerate().map(|(at, it)| {
        let place =
            context.say(if at == 0 { "window-certificate-yours" } else { "window-certificate-between" });
        let icon =
            text::icon(if at == 0 { Icon::Server } else { Icon::BadgeCheck }).style(theme::text::accent);
        row![icon, column![text::note(place).size(12), facts(it, context)].width(Fill)]
            .spacing(space::S)
            .into()
    });
    column![
        text::heading(context.say("window-certificate-chain")),
        text::note(context.say("window-certificate-chain-help")),
        Column::with_children(links).spacing(space::M),
    ]
    .spacing(space::S)
    .into()
}

/// A certificate in four lines.
pub(super) fn facts<'a>(it: &certificate::Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let names = it.dns_names.join(", ");
    let names = (!names.is_empty()).then(|| {
        text::note(context.language.say_with("window-certificate-names", &[("names", names.into())]))
    });
    let issuer =
        context.language.say_with("window-certificate-issued-by", &[("issuer", it.issuer.clone().into())]);
    let valid = context.language.say_with(
        "window-certificate-valid",
        &[("from", it.not_before.date().to_string().into()), ("to", it.not_after.date().to_string().into())],
    );
    let kind = pill(Meaning::Neutral, it.key.clone());
    column![
        row![text::label(it.subject.clone()), kind].spacing(space::S).align_y(Center),
        names,
        text::note(issuer),
        text::note(valid),
        text::mono(it.sha256.clone()).size(size::CODE - 1.5).style(theme::text::muted),
    ]
    .spacing(2)
    .into()
}
