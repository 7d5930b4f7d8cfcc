//! What became of the test message: the connection that carried it, and what was said.

use super::{Context, Message, Proof};
use crate::delivery::{Line, Sent, Side};
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, copy, text};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};

pub(super) fn view<'a>(it: &'a Proof, sent: &'a Sent, context: &Context<'a>) -> Element<'a, Message> {
    let meaning = if sent.connection.tls.is_some() { Meaning::Good } else { Meaning::Attention };
    let heading = context.say(match meaning {
        Meaning::Good => "window-proof-sent-tls",
        _ => "window-proof-sent-plain",
    });
    let again = Button::new("again", context.say("window-proof-again"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let fetch = it.practice.message(&sent.message_id).map(|_| -> Element<'a, Message> {
        Button::new("fetch", context.say("window-proof-fetch"))
            .main(context.language)
            .icon(Icon::MailCheck)
            .on_press(Message::FetchPressed)
            .into()
    });
    let collect = fetch.is_none().then(|| it.collect.view(context).map(Message::Collect));
    let findings = sent.findings.iter().map(|it| widget::finding(context.language, it.severity(), it));
    column![
        arrive(banner(meaning, heading, Some(context.say("window-proof-sent-next")), None)),
        fetch,
        collect,
        card(column![connection(sent, context), Element::from(again)].spacing(space::S)),
        Column::with_children(findings).spacing(space::S),
        (!context.setup.rehearsal).then(|| {
            widget::link("dns", Icon::Network, context.say("window-dns-after-proof"), Message::DnsPressed)
        }),
        card(transcript(&it.transcript, context)),
    ]
    .spacing(space::M)
    .into()
}

/// The facts of the connection.
fn connection<'a>(sent: &'a Sent, context: &Context<'a>) -> Element<'a, Message> {
    let at = &sent.connection;
    let fact = |key: &str, value: String| {
        row![text::note(context.say(key)).width(170), text::mono(crate::i18n::shown(&value)).width(Fill)]
            .spacing(space::S)
    };
    let yes = |good: bool| context.say(if good { "window-proof-yes" } else { "window-proof-no" });
    let tls = match &at.tls {
        Some(tls) => column![
            fact("window-proof-version", tls.version.to_string()),
            fact("window-proof-cipher", tls.cipher.clone()),
            tls.key_exchange.clone().map(|exchange| fact("window-proof-exchange", exchange)),
            fact("window-proof-trusted", yes(tls.trusted)),
            fact("window-proof-name", yes(tls.name_matches)),
        ],
        None => column![fact("window-proof-version", context.say("window-hop-none"))],
    };
    let id = row![
        fact("window-proof-message-id", sent.message_id.clone()).width(Fill),
        Element::from(copy("message-id", context.language, sent.message_id.clone())),
    ];
    column![
        text::heading(context.say("window-proof-connection")),
        fact("window-proof-server", format!("{}:{}", at.ip, at.port)),
        tls.spacing(4),
        fact("window-proof-reply", sent.reply.clone()),
        id.spacing(space::S).align_y(Center),
    ]
    .spacing(4)
    .into()
}

/// The conversation, with its Copy and Save buttons.
pub(super) fn transcript<'a>(all: &[Line], context: &Context<'a>) -> Element<'a, Message> {
    let heading = context.say("window-proof-transcript");
    let code = widget::code("transcript", context.language, heading, &lines(all), 260.0);
    let save = Button::new("save-transcript", context.say("window-proof-save-transcript"))
        .quiet()
        .icon(Icon::Save)
        .on_press(Message::SavePressed);
    column![code, Element::from(save)].spacing(space::XS).into()
}

/// The conversation as a text: when, who, what.
pub(super) fn lines(all: &[Line]) -> String {
    let told = all.iter().map(|line| {
        let side = match line.side {
            Side::Client => '>',
            Side::Server => '<',
            Side::Tls => '*',
        };
        format!("{:>6} ms {side} {}\n", line.t_ms, line.text)
    });
    told.collect()
}

/// Where the conversation is to be saved.
pub(super) fn place(context: &Context<'_>) -> Task<Message> {
    let chooser = Chooser::new(context.say("window-proof-save-transcript")).called("postseal-smtp.txt");
    Task::perform(chooser.place(), Message::SaveChosen)
}
