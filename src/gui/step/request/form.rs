//! The form of step 1: names first, the rest has good answers already.

use super::{Context, Message, Request, State, aid};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Wording, card, text, unfolding};
use crate::name::{DnsName, MailDomain};
use crate::request::{Algorithm, Field, Progress, Subject};
use iced::widget::{column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    let failed = match &it.state {
        State::Failed(error) => Some(widget::failed(context.language, error)),
        State::Filling | State::Making(_) => None,
    };
    // A rehearsal is made of nothing that exists.
    let real = !context.setup.rehearsal;
    let beginning = real.then(|| it.beginning.view(context).map(Message::Beginning));
    let key = it.advanced.reused().is_none().then(|| card(key(it, context)));
    let advanced = real.then(|| it.advanced.view(context, it.judged).map(Message::Advanced));
    column![
        failed,
        beginning,
        card(hosts(it, context)),
        card(domains(it, context)),
        key,
        organisation(it, context),
        advanced,
        aid::noticed(&it.noticed(context), context),
        make(it, context),
    ]
    .spacing(space::M)
    .into()
}

fn hosts<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    let words = Wording {
        heading: context.say("window-request-hosts"),
        help: context.say("window-request-hosts-help"),
        example: "mx.example.org".to_owned(),
        add: context.say("window-request-hosts-add"),
    };
    it.hosts.view::<DnsName, _>("hosts", context.language, words, it.judged, Message::Hosts)
}

fn domains<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    let words = Wording {
        heading: context.say("window-request-domains"),
        help: context.say("window-request-domains-help"),
        example: "example.org".to_owned(),
        add: context.say("window-request-domains-add"),
    };
    // None is needed: an empty field is no mistake.
    let judged = it.judged && !it.domains.is_empty();
    let list = it.domains.view::<MailDomain, _>("domains", context.language, words, judged, Message::Domains);
    let hosts: Vec<DnsName> = it.hosts.known();
    let can_ask = !hosts.is_empty() || !it.domains.known::<MailDomain>().is_empty();
    let lookup =
        (!context.setup.rehearsal).then(|| it.aid.lookup(context, &hosts, can_ask).map(Message::Aid));
    column![list, lookup].spacing(space::M).into()
}

/// What is recommended, in a sentence; the others on demand.
fn key<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    let unfold = Button::new("algorithms", context.say("window-request-key-others"))
        .quiet()
        .folds_below(it.unfolded.algorithms)
        .on_press(Message::AlgorithmsPressed);
    let head = row![
        column![
            text::heading(context.say("window-request-key")),
            text::note(context.say("window-request-key-help"))
        ]
        .spacing(4)
        .width(Fill),
        Element::from(unfold),
    ]
    .spacing(space::S)
    .align_y(Center);
    let shown =
        Algorithm::ALL.into_iter().filter(|algorithm| it.unfolded.algorithms || *algorithm == it.algorithm);
    let all = shown
        .map(|algorithm| {
            let choice =
                Choice::new(algorithm, algorithm.name()).note(context.say(&algorithm.recommendation()));
            if algorithm == Algorithm::default() {
                choice.badge(context.say("window-recommended"))
            } else {
                choice
            }
        })
        .collect();
    let all = widget::choices("algorithm", all, Some(&it.algorithm), Message::Algorithm);
    unfolding(it.unfolded.algorithms, column![head, all].spacing(space::S)).into()
}

/// What few certificate authorities ask for: folded away.
fn organisation<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    let open = it.unfolded.organisation;
    let more = Button::new("more", context.say("window-request-more"))
        .quiet()
        .folds(open)
        .on_press(Message::OrganisationPressed);
    if !open {
        return unfolding(false, Element::from(more)).into();
    }
    let field = |line, id: &'static str, value: &'a str| {
        widget::Field::new(id, context.say(&format!("window-request-{id}")), value)
            .on_input(move |text| Message::Organisation(line, text))
    };
    let o = &it.organisation;
    let wrong = Subject::try_from(o.clone()).err().map(|error| context.language.explain(&error).what);
    let country = field(Field::Country, "country", &o.country).example("DE").wrong(wrong).width(160);
    let fields = column![
        text::note(context.say("window-request-more-help")),
        row![
            Element::from(field(Field::Organization, "organization", &o.organization)),
            Element::from(field(Field::Unit, "unit", &o.unit)),
        ]
        .spacing(space::M),
        row![
            Element::from(field(Field::Locality, "locality", &o.locality)),
            Element::from(field(Field::State, "state", &o.state)),
        ]
        .spacing(space::M),
        Element::from(country),
    ];
    unfolding(true, column![Element::from(more), card(fields.spacing(space::M))].spacing(8)).into()
}

fn make<'a>(it: &'a Request, context: &Context<'a>) -> Element<'a, Message> {
    if let State::Making(job) = &it.state {
        let (words, done) = match &job.progress {
            Some(Progress::MakingKey) | None => ("window-request-making-key", 0.3),
            Some(_) => ("window-request-signing", 0.8),
        };
        let progress =
            widget::progress("make", context.language, context.say(words), done, Message::CancelPressed);
        return card(progress);
    }
    let missing = (it.judged && it.order(context).is_none())
        .then(|| text::note(context.say("window-request-not-yet")).width(Fill));
    let keep = (it.again && context.setup.request.is_some()).then(|| -> Element<'a, Message> {
        Button::new("keep", context.say("window-request-keep")).on_press(Message::KeepPressed).into()
    });
    let make = Button::new("make", context.say("window-request-make"))
        .main(context.language)
        .icon(Icon::KeyRound)
        .on_press(Message::MakePressed);
    row![Element::from(make), keep, missing].spacing(space::M).align_y(Center).into()
}
