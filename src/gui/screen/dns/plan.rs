//! The steps in their order: what is done, what is next, and what waits for something else.

use super::view::{records, reports};
use super::{Dns, Message, Seen};
use crate::dns;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Room, Standing, card, text, unfolding};
use crate::i18n::Language;
use crate::publish::{Kind, Place, State, Step};
use crate::tlsrpt::Trial;
use iced::Element;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};

/// The first step that can be taken.
pub(super) fn next(found: &Seen) -> Option<&Step> {
    found.steps.iter().find(|step| step.state == Some(State::Open))
}

pub(super) fn view<'a>(
    it: &'a Dns,
    found: &'a Seen,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let next = next(found).map(|step| step.kind);
    let steps =
        found.steps.iter().map(|step| self::step(it, found, step, next == Some(step.kind), language, room));
    card(
        column![
            text::heading(language.say("window-dns-plan")),
            text::body(language.say("window-dns-plan-why")),
            Column::with_children(steps).spacing(space::L),
        ]
        .spacing(space::M),
    )
}

fn step<'a>(
    it: &'a Dns,
    found: &'a Seen,
    step: &'a Step,
    is_next: bool,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let standing = match step.state {
        Some(State::Done) => Standing::Done,
        Some(State::Open) if is_next => Standing::Next,
        Some(State::Open) => Standing::ToDo,
        Some(State::Locked) | None => Standing::Later,
    };
    let id = step.kind.as_str();
    let url = dns::policy_url(&found.published.domain);
    let about = match step.state {
        Some(State::Done) => None,
        _ if step.unanswered => Some(language.say("dns-plan-unanswered")),
        Some(State::Locked) | None => Some(language.say(&format!("dns-plan-{id}-locked"))),
        Some(State::Open) => Some(language.say_with(&format!("cli-dns-step-{id}"), &[("url", url.into())])),
    };
    // What the reports say, where they are all that it waits for.
    let waits = step.kind == Kind::Enforce && step.state == Some(State::Locked) && !step.unanswered;
    let trial = it.reports.trial(&found.published.domain);
    let said = (waits && trial != Trial::NotRead)
        .then(|| text::note(language.say(&format!("tlsrpt-trial-{}", trial.as_str()))));
    let read = waits.then(|| reports("dns-plan-reports", language));
    let open = step.state == Some(State::Open);
    // Of the servers, that of the certificate in step 2 shows another yet.
    let coming = it.kept.as_ref().filter(|_| open && step.kind == Kind::Dane).is_some_and(|kept| {
        step.records.iter().any(|record| record.value.ends_with(&kept.key)) && !found.is_shown(&kept.key)
    });
    let coming = coming.then(|| text::note(language.say("dns-plan-dane-coming")));
    let about =
        column![about.map(|about| text::note(about).wrapping(Wrapping::WordOrGlyph)), coming, said, read,];
    let file = step.policy.as_ref().filter(|_| open).map(|_| file(it, found, step, language));
    let all: Vec<_> = step.records.iter().collect();
    let records =
        (open && !all.is_empty()).then(|| records(&format!("dns-plan-{id}"), language, &all, it.form));
    let instead = (open && !step.instead.is_empty()).then(|| instead(it, step, language));
    let name = language.say(&format!("dns-plan-{id}"));
    widget::step(language, room, standing, name, about, column![file, records, instead])
}

/// What would do in the place of the records.
fn instead<'a>(it: &'a Dns, step: &'a Step, language: &'a Language) -> Element<'a, Message> {
    let unfold = Button::new("dns-plan-instead", language.say("window-dns-instead"))
        .quiet()
        .folds(it.instead)
        .on_press(Message::InsteadPressed);
    let all: Vec<_> = step.instead.iter().collect();
    let told = it.instead.then(|| {
        let about = text::note(language.say("cli-dns-step-dane-ca")).wrapping(Wrapping::WordOrGlyph);
        column![about, self::records("dns-plan-dane-ca", language, &all, it.form)].spacing(space::S)
    });
    unfolding(it.instead, column![Element::from(unfold), told].spacing(space::S)).into()
}

/// The policy's file, and what shows it.
fn file<'a>(it: &'a Dns, found: &'a Seen, step: &'a Step, language: &'a Language) -> Element<'a, Message> {
    let places = Place::ALL.map(|place| Choice::new(place, place.name()));
    let files = step.policy.iter().flat_map(|policy| it.place.files(&found.published.domain, policy));
    let id = step.kind.as_str();
    let files = files.filter(|file| !file.text.is_empty()).enumerate();
    let files = files.map(|(at, file)| {
        widget::code(&format!("dns-file-{id}-{at}"), language, file.path, &file.text, 320.0)
    });
    let about = language.say(&format!("dns-place-{}", it.place.as_str()));
    let save = Button::new(format!("dns-save-{id}"), language.say("window-dns-save"))
        .icon(Icon::Save)
        .on_press(Message::SavePressed(step.kind));
    column![
        text::label(language.say("window-dns-place")),
        widget::switch(&format!("dns-place-{id}"), places.into(), &it.place, Message::Place),
        text::note(about).wrapping(Wrapping::WordOrGlyph),
        Column::with_children(files).spacing(space::S),
        row![Element::from(save)],
    ]
    .spacing(space::S)
    .into()
}
