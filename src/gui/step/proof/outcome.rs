//! What became of the test message: the connection that carried it, and what was said.

use super::{Context, Gone, Message, Proof};
use crate::delivery::{Line, Side};
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, copy, text};
use crate::i18n::shown;
use crate::report::Sending;
use crate::setup::Remark;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};

pub(super) fn view<'a>(it: &'a Proof, gone: &'a Gone, context: &Context<'a>) -> Element<'a, Message> {
    let meaning = if gone.sending.tls.is_some() { Meaning::Good } else { Meaning::Attention };
    let heading = context.say(match meaning {
        Meaning::Good => "window-proof-sent-tls",
        _ => "window-proof-sent-plain",
    });
    let is_lost = it.is_lost(context.setup);
    let again = Button::new("again", context.say("window-proof-again"));
    let again = if is_lost { again.main(context.language) } else { again.quiet() };
    let again = again.icon(Icon::RotateCcw).on_press(Message::AgainPressed);
    let (first, again) = if is_lost { (Some(again), None) } else { (None, Some(again)) };
    let fetch = it.practice.message(gone.message_id()).map(|_| -> Element<'a, Message> {
        Button::new("fetch", context.say("window-proof-fetch"))
            .main(context.language)
            .icon(Icon::MailCheck)
            .on_press(Message::FetchPressed)
            .into()
    });
    // The practice server of another day is gone, and no mailbox has its message.
    let is_elsewhere = fetch.is_none() && !context.setup.rehearsal;
    let collect = is_elsewhere.then(|| it.collect.view(context).map(Message::Collect));
    let when = gone.sending.at.filter(|_| gone.is_earlier).map(|at| {
        let day = context.language.date(at.date());
        text::note(context.language.say_with("window-proof-sent-on", &[("date", day.into())]))
    });
    let next = context.say(if is_lost { "window-proof-lost" } else { "window-proof-sent-next" });
    column![
        arrive(banner(meaning, heading, Some(next), None)),
        when,
        it.remember.told("", context.language, Message::Remember),
        first.map(Element::from),
        fetch,
        collect,
        card(column![connection(&gone.sending, context), again.map(Element::from)].spacing(space::S)),
        findings(gone, context),
        (!context.setup.rehearsal).then(|| {
            widget::link("dns", Icon::Network, context.say("window-dns-after-proof"), Message::DnsPressed)
        }),
        card(transcript(gone.transcript(), context)),
    ]
    .spacing(space::M)
    .into()
}

/// What was found; where there are no words for it any more, in those of then.
fn findings<'a>(gone: &'a Gone, context: &Context<'a>) -> Element<'a, Message> {
    let told = gone.findings.iter().map(|Remark { severity, message, said, .. }| {
        match said.as_ref().and_then(|it| context.language.explain_kept(it)) {
            Some(words) => widget::explained(context.language, (*severity).into(), words, None),
            None => banner((*severity).into(), shown(message), None, None),
        }
    });
    Column::with_children(told).spacing(space::S).into()
}

/// The facts of the connection.
fn connection<'a>(sending: &'a Sending, context: &Context<'a>) -> Element<'a, Message> {
    // Below its name, where it has no room beside it: large text leaves little.
    let fact = |key: &str, value: &str| {
        let name = text::note(context.say(key)).width(170);
        row![name, text::mono(shown(value))].spacing(space::S).wrap().vertical_spacing(2)
    };
    let given = |key: &str, value: Option<&str>| value.map(|value| fact(key, value));
    let yes = |good: bool| context.say(if good { "window-proof-yes" } else { "window-proof-no" });
    let tls = match &sending.tls {
        Some(tls) => column![
            fact("window-proof-version", tls.version.as_str()),
            fact("window-proof-cipher", &tls.cipher),
            given("window-proof-exchange", tls.key_exchange.as_deref()),
            fact("window-proof-trusted", &yes(tls.trusted)),
            fact("window-proof-name", &yes(tls.name_matches)),
        ],
        None => column![fact("window-proof-version", &context.say("window-hop-none"))],
    };
    let id = sending.message_id.clone().unwrap_or_default();
    // It has the whole width, and goes on with the server's part where it is too long for one line.
    let (ours, server) = id.split_at(id.rfind('@').unwrap_or(id.len()));
    let parts = row![text::mono(shown(ours)), text::mono(shown(server))].wrap();
    let name = text::note(context.say("window-proof-message-id")).width(Fill);
    let copy = Element::from(copy("message-id", context.language, id.clone()));
    let id = column![row![name, copy].align_y(Center), parts];
    let ip = sending.ip.map(|ip| ip.to_string());
    // A server that was called by its address has it in its name already.
    let ip = ip.filter(|ip| !sending.target.as_ref().is_some_and(|target| target.contains(ip.as_str())));
    column![
        text::heading(context.say("window-proof-connection")),
        given("window-proof-server", sending.target.as_deref()),
        given("report-address", ip.as_deref()),
        tls.spacing(4),
        given("window-proof-reply", sending.reply.as_deref()),
        id,
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
