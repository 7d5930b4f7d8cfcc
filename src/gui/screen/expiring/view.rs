//! How it looks: the answer, each certificate, what is watched, and how to be told of it.

use super::{Expiring, Message, State};
use crate::expiry::{self, Finding, Gathered, Limits, Origin, Progress, Shown, Watched};
use crate::explain::{Explain, Fact};
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, Room, Whence, arrive, banner, card, pill, text};
use crate::i18n::{Language, shown};
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};
use time::OffsetDateTime;

/// More than anybody reads; what is most urgent stands above.
const MOST: usize = 100;
/// What may count as little time, in days.
const WITHIN: [u16; 4] = [14, 30, 60, 90];

pub(super) fn view<'a>(it: &'a Expiring, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("expiring-page", move |room| {
        let unread = it.unread.as_ref().map(|error| widget::failed(language, error));
        let state = match &it.state {
            State::Looking(job) => Some(card(looking(job.progress, language))),
            State::Failed(error) => Some(widget::failed(language, error)),
            State::Resting => None,
        };
        let found = it.found.as_ref().map(|(found, at)| seen(found, *at, it.limits(), language, room));
        column![
            widget::head("expiring", language, from, Message::BackPressed, Message::TermPressed),
            unread,
            state,
            actions(it, language),
            found,
            card(sources(it, language, room)),
            card(command(it, language)),
            card(it.daily.view(language).map(Message::Daily)),
        ]
        .spacing(space::M)
        .into()
    })
}

fn looking<'a>(progress: Option<Progress>, language: &Language) -> Element<'a, Message> {
    let (words, done) = match progress {
        None => (language.say("window-dns-beginning"), 0.05),
        Some(Progress::Read(files)) => {
            (language.say_with("window-expiring-reading", &[("count", number(files))]), 0.1)
        }
        Some(Progress::Asked(done, all)) => {
            let (done, all) = (done as u64, all as u64);
            let facts = [("done", number(done)), ("all", number(all))];
            (language.say_with("window-expiring-asking", &facts), 0.1 + 0.9 * widget::share(done, all))
        }
    };
    widget::progress("expiring", language, words, done, Message::CancelPressed)
}

fn seen<'a>(
    found: &'a Gathered,
    at: OffsetDateTime,
    limits: Limits,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let cards = found.certificates.iter().take(MOST).map(|it| certificate(it, at, limits, language, room));
    let problems = found.problems.iter().map(|problem| {
        let words = language.explain(problem as &dyn Explain);
        banner(Meaning::Attention, words.what, Some(format!("{} {}", words.why, words.next)), None)
    });
    let more = found.certificates.len().saturating_sub(MOST) as u64;
    let more =
        (more > 0).then(|| text::note(language.say_with("window-expiring-more", &[("count", number(more))])));
    column![
        arrive(total(found, at, limits, language)),
        widget::stacked(problems, space::S),
        widget::stacked(cards, space::S),
        more,
    ]
    .spacing(space::M)
    .into()
}

/// The answer in one sentence, and the first thing to do.
fn total<'a>(
    found: &'a Gathered,
    at: OffsetDateTime,
    limits: Limits,
    language: &Language,
) -> Element<'a, Message> {
    if found.certificates.is_empty() {
        return banner(Meaning::Neutral, language.say("window-expiring-none"), None, None);
    }
    let worst = found.due(at, limits).next();
    let heading = match found.heading(at, limits) {
        None => language.say("window-expiring-good"),
        Some((key, count)) => language.say_with(key, &[("count", number(count as u64))]),
    };
    let meaning = worst.map_or(Meaning::Good, |it| match meaning(it.state(at, limits)) {
        Meaning::Bad => Meaning::Bad,
        _ => Meaning::Attention,
    });
    let next = worst.and_then(|it| it.findings(at, limits).into_iter().next());
    let next = next.map(|it| format!("{} {}", language.say("window-next-thing"), language.explain(&it).next));
    banner(meaning, heading, next, None)
}

const fn meaning(state: expiry::State) -> Meaning {
    match state {
        expiry::State::Good => Meaning::Good,
        expiry::State::Soon => Meaning::Attention,
        expiry::State::Unknown => Meaning::Neutral,
        expiry::State::Critical | expiry::State::Expired => Meaning::Bad,
    }
}

fn certificate<'a>(
    it: &'a Watched,
    at: OffsetDateTime,
    limits: Limits,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let state = it.state(at, limits);
    let findings = it.findings(at, limits);
    // The same is not good where the server shows another one.
    let is_another = findings.iter().any(|it| matches!(it, Finding::Another { .. }));
    // A server that could not be asked is no reason to renew.
    let is_ending = findings.iter().any(|it| matches!(it, Finding::Over { .. } | Finding::Soon { .. }));
    let another = is_another.then(|| pill(Meaning::Attention, language.say("window-expiring-another")));
    let word = language.say(&format!("expiring-state-{}", state.as_str()));
    let pills = row![another, pill(meaning(state), word)].spacing(space::XS);
    let line = |key: &str, one: &Shown| {
        let days = one.days_left(at);
        let key = if days < 0 { format!("{key}-over") } else { key.to_owned() };
        let days = Fact::Number(days);
        let server = it.asked.as_ref().map(ToString::to_string).unwrap_or_default();
        let facts = [("date", Fact::Date(one.not_after.date())), ("days", days), ("server", server.into())];
        text::body(language.say_with(&key, &facts)).wrapping(Wrapping::WordOrGlyph)
    };
    let kept = it.kept.as_ref().map(|it| line("window-expiring-kept", it));
    let served = it.served().map(|it| line("window-expiring-served", it));
    let target = match (&it.origin, &it.asked) {
        (Origin::Server(target), None) => Some(target),
        (_, asked) => asked.as_ref(),
    };
    let unasked = target.filter(|_| it.served.is_none()).map(|target| {
        text::note(language.say_with("window-expiring-not-asked", &[("server", target.to_string().into())]))
    });
    let head = column![
        text::label(shown(&it.name)).wrapping(Wrapping::WordOrGlyph),
        (!it.hosts().is_empty())
            .then(|| text::note(shown(&it.hosts().join(", "))).wrapping(Wrapping::WordOrGlyph)),
        kept,
        served,
        unasked,
    ];
    let told = findings.iter().map(|it| widget::finding(language, it.severity(), it));
    let renew = match &it.origin {
        Origin::Setup(id) if is_ending => Some(
            Button::new(format!("renew-{id}"), language.say("window-renew"))
                .icon(Icon::RotateCcw)
                .on_press(Message::RenewPressed(id.clone())),
        ),
        _ => None,
    };
    card(
        column![
            room.beside(head.spacing(4).width(Fill), pills),
            (!findings.is_empty()).then(|| Column::with_children(told).spacing(space::S)),
            renew.map(|it| row![Element::from(it)]),
        ]
        .spacing(space::S),
    )
}

fn actions<'a>(it: &'a Expiring, language: &Language) -> Element<'a, Message> {
    let is_free = !matches!(it.state, State::Looking(_));
    let look = Button::new("expiring-look", language.say("window-expiring-look"))
        .main(language)
        .icon(Icon::Search)
        .on_press_maybe(is_free.then_some(Message::LookPressed));
    let any = it.found.as_ref().is_some_and(|(found, _)| !found.certificates.is_empty());
    let reminders = Button::new("expiring-ics", language.say("window-reminders"))
        .icon(Icon::Save)
        .on_press_maybe((is_free && any).then_some(Message::RemindersPressed));
    row![Element::from(look), Element::from(reminders)].spacing(space::S).wrap().into()
}

fn sources<'a>(it: &'a Expiring, language: &'a Language, room: Room) -> Element<'a, Message> {
    let place = |id: String, icon: Icon, name: String, message: Message| {
        let remove = Button::new(id, language.say("window-remove")).plain().icon(Icon::X).on_press(message);
        row![text::icon(icon), text::mono(shown(&name)).width(Fill), Element::from(remove)]
            .spacing(space::S)
            .align_y(Center)
            .into()
    };
    let paths = it.watched.paths.iter().enumerate().map(|(at, path)| {
        let name = path.display().to_string();
        place(format!("expiring-path-{at}"), Icon::FileText, name, Message::PathRemoved(at))
    });
    let servers = it.watched.servers.iter().enumerate().map(|(at, server)| {
        let name = server.to_string();
        place(format!("expiring-server-{at}"), Icon::Server, name, Message::ServerRemoved(at))
    });
    let drop = language.say("window-reports-drop");
    let sources =
        widget::sources("expiring", language, false, drop, Message::FilesPressed, Message::FolderPressed);
    let add = Button::new("expiring-add", language.say("window-expiring-add"))
        .icon(Icon::Plus)
        .on_press(Message::AddPressed);
    let server = Field::new("expiring-server", language.say("window-expiring-server"), &it.server)
        .example("mx.example.org")
        .help(language.say("window-expiring-server-help"))
        .wrong(it.wrong(language))
        .on_input(Message::Server)
        .on_submit(Message::AddPressed)
        .beside(Element::from(add));
    let days = |days: u16| {
        Choice::new(days, language.say_with("window-expiring-days", &[("days", Fact::Number(days.into()))]))
    };
    // What was written into the file by hand is shown as it is.
    let mut within = WITHIN.to_vec();
    if !within.contains(&it.watched.within_days) {
        within.push(it.watched.within_days);
    }
    let within = within.into_iter().map(days).collect();
    let ask = vec![
        Choice::new(true, language.say("window-expiring-ask-yes")),
        Choice::new(false, language.say("window-expiring-ask-no")),
    ];
    let added = !it.watched.paths.is_empty() || !it.watched.servers.is_empty();
    column![
        text::heading(language.say("window-expiring-sources")),
        text::note(language.say("window-expiring-sources-text")),
        added.then(|| Column::with_children(paths.chain(servers)).spacing(space::XS)),
        sources,
        Element::from(server),
        room.beside(
            text::label(language.say("window-expiring-ask")),
            widget::switch("expiring-ask", ask, &it.watched.ask, Message::Ask)
        ),
        room.beside(
            text::label(language.say("window-expiring-within")),
            widget::switch("expiring-within", within, &it.watched.within_days, Message::Within)
        ),
    ]
    .spacing(space::S)
    .into()
}

fn command<'a>(it: &'a Expiring, language: &Language) -> Element<'a, Message> {
    let words = [widget::words(["expiring"]), it.watched.arguments()].concat();
    column![
        text::note(language.say("window-expiring-command-note")),
        widget::command("expiring", language, &words),
    ]
    .spacing(space::S)
    .into()
}

fn number(count: u64) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
