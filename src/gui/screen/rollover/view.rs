//! How it looks: which server and certificate, and the five steps.

use super::{Message, Rollover, State};
use crate::dns::Record;
use crate::explain::{Fact, Severity};
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Field, Room, Shortcut, Standing, Whence, arrive, banner, card, text};
use crate::i18n::{Language, shown};
use crate::rollover::{self, Kind, Progress, Step, Told};
use iced::Element;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use time::OffsetDateTime;

pub(super) fn view<'a>(it: &'a Rollover, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("rollover-page", move |room| {
        let below: Element<'a, Message> = match &it.state {
            State::Waiting => card(input(it, language)),
            State::Looking(job) => card(looking(job.progress.as_ref(), language)),
            State::Failed(error) => {
                column![widget::failed(language, error), card(input(it, language))].spacing(space::M).into()
            }
            State::Seen(told) => seen(told, it.now, language, room),
        };
        column![widget::head("rollover", language, from, Message::BackPressed, Message::TermPressed), below,]
            .spacing(space::M)
            .into()
    })
}

fn input<'a>(it: &'a Rollover, language: &Language) -> Element<'a, Message> {
    let [host_wrong, file_wrong, server_wrong] = it.wrong(language);
    let host = Field::new("rollover-host", language.say("window-rollover-host"), &it.host)
        .example("mx.example.org")
        .help(language.say("window-rollover-host-help"))
        .origin(it.origin.note(&it.host, language))
        .wrong(host_wrong)
        .on_input(Message::Host)
        .on_submit(Message::LookPressed);
    let choose = Button::new("rollover-choose", language.say("window-rollover-choose"))
        .icon(Icon::FolderOpen)
        .keys(Shortcut::Open, language)
        .on_press(Message::ChoosePressed);
    let file = Field::new("rollover-file", language.say("window-rollover-file"), &it.file)
        .help(language.say("window-rollover-file-help"))
        .origin(it.origin.note(&it.file, language))
        .wrong(file_wrong)
        .beside(Element::from(choose))
        .on_input(Message::File)
        .on_submit(Message::LookPressed);
    let server = Field::new("rollover-server", language.say("window-dns-server"), &it.server)
        .example("9.9.9.9")
        .help(language.say("window-dns-server-help"))
        .wrong(server_wrong)
        .on_input(Message::Server)
        .on_submit(Message::LookPressed);
    let look = Button::new("rollover-look", language.say("window-rollover-look"))
        .main(language)
        .icon(Icon::Search)
        .on_press(Message::LookPressed);
    column![Element::from(host), Element::from(file), Element::from(server), Element::from(look)]
        .spacing(space::M)
        .into()
}

fn looking<'a>(progress: Option<&'a Progress>, language: &Language) -> Element<'a, Message> {
    let (words, at, done) = match progress {
        None => (language.say("window-dns-beginning"), None, 0.05),
        Some(Progress::Asking(name)) => {
            (language.say_with("window-dns-asking", &[("name", name.as_str().into())]), None, 0.3)
        }
        Some(Progress::Server(target, line)) => {
            let facts = [("server", target.to_string().into())];
            (language.say_with("window-dns-server-asked", &facts), Some(shown(&line.text)), 0.6)
        }
    };
    column![
        widget::progress("rollover", language, words, done, Message::CancelPressed),
        at.map(|line| text::note(line).wrapping(Wrapping::WordOrGlyph)),
    ]
    .spacing(space::S)
    .into()
}

fn seen<'a>(told: &'a Told, now: OffsetDateTime, language: &'a Language, room: Room) -> Element<'a, Message> {
    let again = Button::new("rollover-again", language.say("window-rollover-again"))
        .main(language)
        .icon(Icon::RotateCcw)
        .on_press(Message::LookPressed);
    let other =
        Button::new("rollover-other", language.say("window-rollover-other")).on_press(Message::OtherPressed);
    let findings = told.findings.iter().map(|it| widget::finding(language, it.severity(), it));
    let findings =
        (!told.findings.is_empty()).then(|| card(Column::with_children(findings).spacing(space::M)));
    let steps = told.steps.iter().map(|step| self::step(step, told, now, language, room));
    column![
        total(told, language).map(arrive),
        findings.map(arrive),
        card(
            column![
                text::heading(language.say("window-dns-plan")),
                Column::with_children(steps).spacing(space::L)
            ]
            .spacing(space::M)
        ),
        row![Element::from(again), Element::from(other)].spacing(space::S).wrap(),
    ]
    .spacing(space::M)
    .into()
}

/// What to do now; where mail is at stake, the finding says it.
fn total<'a>(told: &Told, language: &Language) -> Option<Element<'a, Message>> {
    if told.findings.iter().any(|it| it.severity() == Severity::Error) {
        return None;
    }
    Some(match told.next() {
        None => banner(Meaning::Good, language.say("rollover-end"), None, None),
        Some(kind) => {
            let next = language.say(&format!("rollover-{}", kind.as_str()));
            let next = format!("{} {next}", language.say("window-next-thing"));
            banner(Meaning::Neutral, language.say("window-rollover-under-way"), Some(next), None)
        }
    })
}

fn step<'a>(
    step: &'a Step,
    told: &'a Told,
    now: OffsetDateTime,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let is_next = told.next() == Some(step.kind);
    let standing = match step.state {
        rollover::State::Done => Standing::Done,
        rollover::State::Open if !is_next => Standing::ToDo,
        rollover::State::Open => Standing::Next,
        rollover::State::Locked => Standing::Later,
    };
    let id = step.kind.as_str();
    let about = is_next.then(|| match told.until.filter(|_| step.kind == Kind::Wait) {
        Some(until) => {
            let facts = [
                ("until", rollover::clock(until).into()),
                ("minutes", Fact::Number(rollover::minutes_until(until, now))),
            ];
            language.say_with("rollover-wait-until", &facts)
        }
        None => language.say(&format!("rollover-{id}-how")),
    });
    let about = column![about.map(|about| text::note(about).wrapping(Wrapping::WordOrGlyph))];
    let records = (is_next && !step.records.is_empty()).then(|| records(step, language));
    let name = language.say(&format!("rollover-{id}"));
    widget::step(language, room, standing, name, about, column![records])
}

/// As a zone file has them, and as commands.
fn records<'a>(step: &Step, language: &Language) -> Element<'a, Message> {
    let id = step.kind.as_str();
    let lines = |form: fn(&Record) -> String| step.records.iter().map(form).collect::<Vec<_>>().join("\n");
    let commands = if step.kind == Kind::Remove { Record::nsupdate_away } else { Record::nsupdate };
    column![
        widget::code(
            &format!("rollover-{id}-zone"),
            language,
            language.say("window-dns-form-bind"),
            &lines(Record::bind),
            160.0
        ),
        widget::code(
            &format!("rollover-{id}-nsupdate"),
            language,
            language.say("window-dns-form-nsupdate"),
            &lines(commands),
            160.0
        ),
    ]
    .spacing(space::S)
    .into()
}
