//! The partners who are treated otherwise than everybody.

use super::form::{self, name};
use super::{Context, Kind, Message, Policy, protection};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, text};
use crate::name::{MailDomain, NameError};
use crate::policy::{
    self, Capability, Client, Counterpart, Direction, Fingerprint, Limit, Origin, Partner, Support, System,
    servers,
};
use crate::tls::Class;
use iced::widget::{column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>, limits: &[Limit]) -> Element<'a, Message> {
    let policy = &context.setup.policy;
    let partners = policy.partners().iter().map(|known| partner(known, it, context, limits));
    let clients = policy.clients().iter().map(|known| client(known, it, context, limits));
    let add = Button::new("partner-add", context.say("window-policy-partner-add"))
        .icon(Icon::Plus)
        .on_press(Message::AddPressed);
    let kinds = [
        (Kind::Domain, "window-policy-kind-domain", "bank.example"),
        (Kind::Server, "window-policy-kind-server", "192.0.2.0/24"),
    ];
    let example = kinds.iter().find(|(kind, ..)| *kind == it.kind).map_or("", |(.., example)| example);
    let field = Field::unnamed("partner", &it.partner)
        .example(example)
        .wrong(wrong(it, context))
        .on_input(Message::Partner)
        .on_submit(Message::AddPressed)
        .beside(add);
    let kinds = kinds.map(|(kind, word, _)| Choice::new(kind, context.say(word)));
    let past =
        widget::link("archive", Icon::Archive, context.say("window-policy-archive"), Message::ArchivePressed);
    column![
        text::heading(context.say("window-policy-partners")),
        text::note(context.say("window-policy-partners-help")),
        widget::stacked(Direction::ALL.into_iter().filter_map(|it| beyond(it, context)), 2),
        past,
        widget::stacked(partners.chain(clients), space::M),
        widget::switch("partner-kind", kinds.into(), &it.kind, Message::Kind),
        (it.kind == Kind::Server).then(|| text::note(context.say("window-policy-kind-server-help"))),
        Element::from(field),
    ]
    .spacing(space::S)
    .into()
}

/// What this server cannot do for a single partner, told before it is chosen.
fn beyond<'a>(direction: Direction, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let server = servers::find(&context.setup.server.kind).ok()?;
    let cannot =
        |class: &Class| matches!(server.supports(direction, *class), Support::No | Support::DefaultOnly);
    let classes: Vec<_> = Class::ALL.into_iter().filter(cannot).map(|class| name(class, context)).collect();
    if classes.is_empty() {
        return None;
    }
    let facts = [("classes", classes.join(" · ").into())];
    let key = format!("window-policy-partner-cannot-{}", direction.as_str());
    Some(text::note(context.language.say_with(&key, &facts)).into())
}

/// Adds what was typed to the rules, as strict as a bank's letter asks for; `false` where it is nothing or there.
pub(super) fn add(it: &Policy, policy: &mut policy::Policy) -> bool {
    let strict = Class::Required;
    let added = match it.kind {
        Kind::Domain => domain(&it.partner).and_then(|domain| {
            let partner = Partner { outbound: Some(strict), inbound: Some(strict), ..Partner::new(domain) };
            policy.add(partner)
        }),
        Kind::Server => {
            it.partner.parse().and_then(|from: Origin| policy.add_client(Client::new(from, strict)))
        }
    };
    added.is_ok()
}

/// The domain that was typed, or that of the address which was: a letter names the one or the other.
fn domain(typed: &str) -> Result<MailDomain, policy::Error> {
    match policy::partner_domain(typed) {
        Err(policy::Error::Name(NameError::WholeAddress(_, domain))) => Ok(domain.parse()?),
        parsed => parsed,
    }
}

/// What is wrong with what was to be added.
fn wrong(it: &Policy, context: &Context<'_>) -> Option<String> {
    if !it.judged {
        return None;
    }
    let policy = &context.setup.policy;
    let twice = match it.kind {
        Kind::Domain => match domain(&it.partner) {
            Err(error) => return Some(context.language.explain(&error).what),
            Ok(domain) => policy.partner(&domain).is_some(),
        },
        Kind::Server => match it.partner.parse::<Origin>() {
            Err(error) => return Some(context.language.explain(&error).what),
            Ok(from) => policy.clients().iter().any(|known| known.from == from),
        },
    };
    twice.then(|| context.say("window-policy-partner-twice"))
}

/// A server that connects: one line, for it only hands over mail.
fn client<'a>(
    known: &Client,
    it: &'a Policy,
    context: &Context<'a>,
    limits: &[Limit],
) -> Element<'a, Message> {
    let (from, whom) = (known.from.clone(), Counterpart::from(known));
    let remove = Button::new(format!("remove-{from}"), context.say("window-remove"))
        .plain()
        .icon(Icon::X)
        .on_press(Message::ForgetPressed(from.clone()));
    let all = Class::ALL.into_iter().map(|class| Choice::new(class, name(class, context)));
    let switch = widget::switch(&format!("inbound-{from}"), all.collect(), &known.inbound, move |class| {
        Message::ClientClass(from.clone(), class)
    });
    column![
        row![text::label(whom.to_unicode()).width(Fill), Element::from(remove)].align_y(Center),
        column![text::note(context.say("window-policy-inbound-partner")), switch].spacing(2),
        protection::findings(context, limits, Direction::Inbound, Some(&whom)),
        recognised(it, context, &whom, Some(known.inbound), &known.client_certificates),
    ]
    .spacing(4)
    .into()
}

/// The certificates by which the server knows somebody, where it has to and goes by them.
fn recognised<'a>(
    it: &'a Policy,
    context: &Context<'a>,
    whom: &Counterpart,
    class: Option<Class>,
    known: &[Fingerprint],
) -> Option<Element<'a, Message>> {
    let wanted = class == Some(Class::Verified) && protection::can(it, context, Capability::ByFingerprint);
    wanted.then(|| it.recognise.view(&whom.to_string(), known, context).map(Message::Recognise))
}

/// The way to where a CA is named that no public list knows.
fn own_ca<'a>(domain: &MailDomain, class: Class, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let server = servers::find(&context.setup.server.kind).ok()?;
    let has_paths = !matches!(server.system(), System::Service | System::Console);
    (class == Class::Verified && has_paths).then(|| {
        let words = context.say("window-policy-own-ca");
        widget::link(format!("own-ca-{domain}"), Icon::ShieldCheck, words, Message::CaPressed)
    })
}

fn partner<'a>(
    known: &Partner,
    it: &'a Policy,
    context: &Context<'a>,
    limits: &[Limit],
) -> Element<'a, Message> {
    let whom = Counterpart::from(known);
    let domain = known.domain.clone();
    let remove = Button::new(format!("remove-{domain}"), context.say("window-remove"))
        .plain()
        .icon(Icon::X)
        .on_press(Message::RemovePressed(domain.clone()));
    let line = |direction: Direction| {
        let none = Choice::new(None, context.say("window-policy-as-everybody"));
        let all = Class::ALL.into_iter().map(|class| Choice::new(Some(class), name(class, context)));
        let domain = domain.clone();
        let switch = widget::switch(
            &format!("{}-{domain}", direction.as_str()),
            std::iter::once(none).chain(all).collect(),
            &known.class(direction),
            move |class| Message::PartnerClass(domain.clone(), direction, class),
        );
        let chosen = known.class(direction);
        let sentence = match (direction, chosen) {
            (Direction::Inbound, Some(Class::Verified)) => Some("window-policy-inbound-verified".to_owned()),
            (_, Some(class)) => Some(form::sentence(class, direction)),
            (_, None) => None,
        };
        column![
            text::note(context.say(&format!("window-policy-{}-partner", direction.as_str()))),
            switch,
            sentence.map(|key| text::note(context.say(&key))),
            protection::findings(context, limits, direction, Some(&whom)),
        ]
        .spacing(2)
    };
    let class = known.outbound.unwrap_or(context.setup.policy.outbound);
    // Those that are known are shown in any case: they are still asked for once it is verified again.
    let has_names = class == Class::Verified || !known.certificate_names.is_empty();
    let names = has_names.then(|| it.names.view(known, context).map(Message::Names));
    column![
        row![text::label(known.domain.to_unicode()).width(Fill), Element::from(remove)].align_y(Center),
        line(Direction::Outbound),
        it.look.view(known, class, || it.reads_file(context), context).map(Message::Look),
        names,
        own_ca(&domain, class, context),
        line(Direction::Inbound),
        recognised(it, context, &whom, known.inbound, &known.client_certificates),
    ]
    .spacing(4)
    .into()
}
