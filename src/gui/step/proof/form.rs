//! From whom, to whom, through which server; and the conversation as it goes on.

use super::login;
use super::outcome::transcript;
use super::practice;
use super::{Context, Message, Proof, State, Way};
use crate::delivery::{Security, Target};
use crate::explain::Explain;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, card, text};
use crate::name::{HostName, MailDomain, Mailbox};
use crate::setup::Setup;
use crate::tls::Class;
use iced::widget::{column, row};
use iced::{Center, Element};

impl Proof {
    /// Fills in what the setup knows and nobody typed: the first partner is whom it is all about, asked for in the way that
    /// step 3 asks for.
    pub fn fill(&mut self, setup: &Setup) {
        self.reading.renew(setup);
        let mailbox = |domain: &MailDomain| format!("postmaster@{domain}");
        if self.from.is_empty() {
            self.from = setup.domains.first().map(mailbox).unwrap_or_default();
        }
        if self.via.is_empty() {
            self.via = setup.hosts.first().map(ToString::to_string).unwrap_or_default();
        }
        if self.name.is_empty() {
            self.name = setup.hosts.first().map(ToString::to_string).unwrap_or_default();
        }
        let Some(partner) = setup.policy.partners().first().filter(|_| self.to.is_empty()) else { return };
        self.to = mailbox(&partner.domain);
        let class = setup.policy.for_partner(&partner.domain).outbound;
        self.security = Security::StartTls(class);
    }
}

pub(super) fn view<'a>(it: &'a Proof, context: &Context<'a>) -> Element<'a, Message> {
    let failed = match &it.state {
        State::Failed(error) => Some(widget::failed(context.language, error)),
        _ => None,
    };
    let said = (!it.transcript.is_empty()).then(|| card(transcript(&it.transcript, context)));
    column![
        card(letter(it, context)),
        card(way(it, context)),
        (!practice::stands_in(context.setup) && it.way == Way::Through).then(|| login::view(it, context)),
        send(it, context),
        // Below what was pressed: nothing that one looks at moves.
        failed,
        (!practice::stands_in(context.setup)).then(|| {
            let words = context.say("window-proof-probe");
            widget::link("probe", Icon::Eye, words, Message::ProbePressed)
        }),
        (!practice::stands_in(context.setup)).then(|| {
            widget::link("dns", Icon::Network, context.say("window-dns-open"), Message::DnsPressed)
        }),
        said
    ]
    .spacing(space::M)
    .into()
}

fn letter<'a>(it: &'a Proof, context: &Context<'a>) -> Element<'a, Message> {
    let wrong = |text: &str| wrong(it.judged, text.parse::<Mailbox>().err(), context);
    let from = Field::new("from", context.say("window-proof-from"), &it.from)
        .example("postmaster@example.org")
        .wrong(wrong(&it.from))
        .on_input(Message::From);
    let to = Field::new("to", context.say("window-proof-to"), &it.to)
        .example("postmaster@bank.example")
        .help(context.say("window-proof-to-help"))
        .wrong(wrong(&it.to))
        .on_input(Message::To);
    column![text::heading(context.say("window-proof-letter")), Element::from(from), Element::from(to),]
        .spacing(space::S)
        .into()
}

fn way<'a>(it: &'a Proof, context: &Context<'a>) -> Element<'a, Message> {
    let via = Field::new("via", context.say("window-proof-via"), &it.via)
        .example("mx.example.org:587")
        .help(context.say("window-proof-via-help"))
        .wrong(wrong(it.judged, Target::parse(&it.via, 25).err(), context))
        .on_input(Message::Via);
    let class =
        |class: Class| Choice::new(Security::StartTls(class), context.say(&format!("class-{class}-name")));
    let practice = practice::stands_in(context.setup);
    let implicit = Choice::new(Security::Implicit, context.say("window-proof-implicit"));
    let all = Class::ALL.into_iter().map(class).chain((!practice).then_some(implicit)).collect();
    let ways = vec![
        Choice::new(Way::Through, context.say("window-proof-through")),
        Choice::new(Way::Straight, context.say("window-proof-straight")),
    ];
    let server: Element<'a, Message> = match (practice, it.way) {
        (true, _) => text::body(context.say("window-proof-practice")).into(),
        (false, Way::Straight) => text::body(context.say("window-proof-straight-help")).into(),
        (false, Way::Through) => {
            let name = it.is_by_address().then(|| -> Element<'a, Message> {
                let unread = it.name.trim().parse::<HostName>().err().filter(|_| !it.name.trim().is_empty());
                Field::new("server-name", context.say("window-proof-server-name"), &it.name)
                    .example("mx.example.org")
                    .help(context.say("window-proof-server-name-help"))
                    .wrong(wrong(it.judged, unread, context))
                    .on_input(Message::Name)
                    .into()
            });
            column![Element::from(via), name].spacing(space::S).into()
        }
    };
    column![
        text::heading(context.say("window-proof-way")),
        (!practice).then(|| widget::switch("straight", ways, &it.way, Message::Way)),
        server,
        text::label(context.say("window-proof-security")),
        widget::switch("security", all, &it.security, Message::Security),
        text::note(context.say("window-proof-security-help")),
    ]
    .spacing(space::S)
    .into()
}

fn send<'a>(it: &'a Proof, context: &Context<'a>) -> Element<'a, Message> {
    if matches!(it.state, State::Sending { .. }) {
        // A conversation of about fifteen lines: an honest guess of how far it is.
        let lines = u16::try_from(it.transcript.len()).unwrap_or(u16::MAX);
        let done = (f32::from(lines) / 18.0).clamp(0.05, 0.95);
        let words = context.say("window-proof-sending");
        return card(widget::progress("send", context.language, words, done, Message::CancelPressed));
    }
    let send = Button::new("send", context.say("window-proof-send"))
        .main(context.language)
        .icon(Icon::Send)
        .on_press(Message::SendPressed);
    let ready = it.from.parse::<Mailbox>().is_ok() && it.to.parse::<Mailbox>().is_ok() && it.target().is_ok();
    let missing = (it.judged && !ready).then(|| text::note(context.say("window-request-not-yet")));
    row![Element::from(send), missing].spacing(space::M).align_y(Center).into()
}

fn wrong(judged: bool, error: Option<impl Explain>, context: &Context<'_>) -> Option<String> {
    error.filter(|_| judged).map(|error| context.language.explain(&error).what)
}
