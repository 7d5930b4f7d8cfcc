//! How it looks: what was opened, and what is in it.

use super::{Fit, Found, Kind, Message, Open};
use crate::certificate::{Certificate, Item, Key, Request};
use crate::explain::{Fact, Severity};
use crate::gui::preferences::Choices;
use crate::gui::step::certificate::unlock;
use crate::gui::step::certificate::viewer::{self, details};
use crate::gui::theme::{self, Icon, Meaning, space};
use crate::gui::widget::{self, Button, Room, Shortcut, Whence, arrive, banner, card, pill, pill_with, text};
use crate::i18n::{Language, shown};
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};
use std::path::Path;
use time::OffsetDateTime;

/// More of one file than anybody reads: the command line shows all.
const MOST_SHOWN: usize = 30;

pub(super) fn view<'a>(it: &'a Open, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("open-page", move |room| {
        let says = unlock::Says {
            typed: Message::Passphrase,
            open: Message::UnlockPressed,
            without: Message::LeaveOutPressed,
        };
        let failed = it.failed.iter().map(|failure| match failure {
            super::Failure::Configuration { .. } => widget::finding(language, Severity::Info, failure),
            _ => widget::failed(language, failure),
        });
        let elsewhere = it.elsewhere.iter().enumerate();
        let elsewhere = elsewhere.map(|(at, (path, kind))| card(leads(at, path, *kind, language)));
        let found = it.found.iter().enumerate().map(|(at, found)| file(it, at, found, room, language));
        let all = |parts: Vec<Element<'a, Message>>| {
            (!parts.is_empty()).then(|| Column::with_children(parts).spacing(space::S))
        };
        let command = it.command().map(|words| card(widget::command("open", language, &words)));
        column![
            widget::head("open", language, from, Message::BackPressed, Message::TermPressed),
            card(input(it, language)),
            unlock::view(&it.locked, &it.passphrase, it.is_working(), says, language),
            all(failed.collect()),
            all(elsewhere.collect()),
            it.fit().map(|fit| arrive(fits(fit, language))),
            Column::with_children(found).spacing(space::M),
            (!it.found.is_empty()).then(|| text::note(language.say("window-open-next"))),
            command,
        ]
        .spacing(space::M)
        .into()
    })
}

fn input<'a>(it: &'a Open, language: &Language) -> Element<'a, Message> {
    let choose = Button::new("open-choose", language.say("window-certificate-choose"))
        .icon(Icon::FolderOpen)
        .on_press(Message::ChoosePressed)
        .keys(Shortcut::Open, language);
    // Where a passphrase is asked for, that is the one thing to do next.
    let choose = if it.locked.is_empty() { choose.main(language) } else { choose };
    let is_empty = it.found.is_empty() && it.failed.is_empty() && it.locked.is_empty();
    let (name, message) = if it.is_working() {
        ("window-cancel", Message::CancelPressed)
    } else {
        ("window-open-close", Message::ClosePressed)
    };
    let close = (!is_empty || !it.elsewhere.is_empty() || it.is_working()).then(|| {
        Element::from(Button::new("open-close", language.say(name)).icon(Icon::X).on_press(message))
    });
    let looking = it.is_working().then(|| text::note(language.say("window-open-looking")));
    column![
        text::body(language.say("window-open-what")),
        row![Element::from(choose), close, looking].spacing(space::S).align_y(Center),
        text::note(language.say("window-open-drop")),
    ]
    .spacing(space::S)
    .into()
}

/// What another tool reads, beside what is shown here.
fn leads<'a>(at: usize, path: &Path, kind: Kind, language: &Language) -> Element<'a, Message> {
    let (told, read) = match kind {
        Kind::Message => ("window-open-message", "window-headers-title"),
        Kind::Past => ("window-open-past", "window-archive-title"),
    };
    let words = column![name(&path.display().to_string()), text::note(language.say(told))];
    let read = Button::new(format!("open-read-{at}"), language.say(read))
        .after(Icon::ArrowRight)
        .on_press(Message::ReadPressed(path.to_owned(), kind));
    row![words.spacing(2).width(Fill), Element::from(read)].spacing(space::M).align_y(Center).into()
}

/// Whether the key is that of the certificate.
fn fits<'a>(fit: Fit, language: &Language) -> Element<'a, Message> {
    let (meaning, key) = match fit {
        Fit::All => (Meaning::Good, "window-open-belongs"),
        Fit::Some => (Meaning::Attention, "window-open-belongs-some"),
        Fit::None => (Meaning::Bad, "window-open-belongs-not"),
    };
    let next = language.say(&format!("{key}-next"));
    banner(meaning, language.say(key), Some(next), None)
}

/// A file, and each thing that is in it.
fn file<'a>(it: &Open, at: usize, found: &'a Found, room: Room, language: &Language) -> Element<'a, Message> {
    let is_asked = it.fit().is_some();
    let items = found.items.iter().take(MOST_SHOWN).enumerate().map(|(number, item)| {
        let place = format!("{at}-{number}");
        let fits = is_asked.then(|| it.is_matched(item));
        let (head, mut marks, below) = match item {
            Item::Certificate(it) => certificate(&place, it, language),
            Item::Request(it) => request(&place, it, language),
            Item::Key(it) => key(&place, it, language),
        };
        let is_authority = matches!(item, Item::Certificate(it) if !super::is_server(it));
        marks.extend(half(fits.filter(|_| !is_authority), language));
        let marks = row(marks).spacing(space::S).wrap();
        card(column![room.beside(head, marks), below].spacing(space::S))
    });
    let more = found.items.len().saturating_sub(MOST_SHOWN);
    let more = (more > 0).then(|| {
        let count = Fact::Number(i64::try_from(more).unwrap_or(i64::MAX));
        text::note(language.say_with("window-open-more", &[("count", count)]))
    });
    column![name(&found.name), Column::with_children(items).spacing(space::S), more].spacing(space::XS).into()
}

/// Whether its other half was opened too.
fn half<'a>(fits: Option<bool>, language: &Language) -> Option<Element<'a, Message>> {
    Some(if fits? {
        pill(Meaning::Good, language.say("window-open-fits"))
    } else {
        pill(Meaning::Attention, language.say("window-open-fits-not"))
    })
}

fn name<'a>(name: &str) -> Element<'a, Message> {
    text::mono(shown(name)).wrapping(Wrapping::WordOrGlyph).into()
}

/// What something is, what is marked about it, and what stands in it.
type Shown<'a> = (Element<'a, Message>, Vec<Element<'a, Message>>, Element<'a, Message>);

fn certificate<'a>(place: &str, it: &Certificate, language: &Language) -> Shown<'a> {
    let (meaning, left) = viewer::remaining(it, OffsetDateTime::now_utc(), language);
    let what = if super::is_server(it) { "window-open-certificate" } else { "window-open-authority" };
    let head = head(Icon::BadgeCheck, language.say(what), Some(viewer::name(it)));
    (head, vec![pill_with(meaning, Icon::Clock, left)], details::view(place, it, language))
}

fn request<'a>(place: &str, it: &Request, language: &Language) -> Shown<'a> {
    let facts = vec![
        ("window-viewer-subject", it.subject.clone()),
        ("window-viewer-names", it.dns_names.join(", ")),
        ("window-viewer-key", details::kind(&it.key)),
        ("window-viewer-spki", it.spki_sha256.clone()),
    ];
    let head = head(Icon::FileText, language.say("window-open-request"), it.dns_names.first().cloned());
    (head, Vec::new(), details::table(place, facts, language))
}

fn key<'a>(place: &str, it: &Key, language: &Language) -> Shown<'a> {
    let facts =
        vec![("window-viewer-key", details::kind(&it.key)), ("window-viewer-spki", it.spki_sha256.clone())];
    (
        head(Icon::KeyRound, language.say("window-open-key"), None),
        Vec::new(),
        details::table(place, facts, language),
    )
}

/// What it is, and what it is called.
fn head<'a>(icon: Icon, what: String, name: Option<String>) -> Element<'a, Message> {
    let name = name.map(|it| text::heading(shown(&it)).wrapping(Wrapping::WordOrGlyph));
    let words = column![text::label(what), name].width(Fill);
    row![text::icon(icon).size(22).style(theme::text::accent), words].spacing(space::S).align_y(Center).into()
}
