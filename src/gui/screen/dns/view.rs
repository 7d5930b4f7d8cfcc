//! How it looks: whom to ask, how far it is, what is published, and what comes next.

use super::{ANOTHER, Dns, Message, Seen, State, plan};
use crate::dns::{self, Form, Record};
use crate::explain::Severity;
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{
    self, Button, Choice, Field, Room, Whence, arrive, banner, card, pill_with, text, unfolding,
};
use crate::i18n::{Language, shown};
use crate::publish::{Area, Progress, Published, Said, Told, Verdict};
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Dns, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("dns-page", move |room| {
        let below: Element<'a, Message> = match &it.state {
            State::Waiting => {
                column![card(input(it, language)), reports("dns-reports", language)].spacing(space::M).into()
            }
            State::Checking(job) => card(checking(job.progress.as_ref(), language)),
            State::Failed(error) => {
                column![widget::failed(language, error), card(input(it, language))].spacing(space::M).into()
            }
            State::Seen(found) => seen(it, found, language, room),
        };
        let command = it.command().map(|words| card(widget::command("dns", language, &words)));
        column![
            widget::head("dns", language, from, Message::BackPressed, Message::TermPressed),
            below,
            command,
        ]
        .spacing(space::M)
        .into()
    })
}

fn input<'a>(it: &'a Dns, language: &Language) -> Element<'a, Message> {
    let [domain_wrong, server_wrong, report_wrong] = it.wrong(language);
    let domain = Field::new("dns-domain", language.say("window-probe-domain-name"), &it.domain)
        .example("example.org")
        .help(language.say("window-dns-domain-help"))
        .origin(it.origin.note(&it.domain, language))
        .wrong(domain_wrong)
        .on_input(Message::Domain)
        .on_submit(Message::CheckPressed);
    let server = Field::new("dns-server", language.say("window-dns-server"), &it.server)
        .example("9.9.9.9")
        .help(language.say("window-dns-server-help"))
        .wrong(server_wrong)
        .on_input(Message::Server)
        .on_submit(Message::CheckPressed);
    let report = Field::new("dns-report", language.say("window-dns-report"), &it.report)
        .example("tls-reports@example.org")
        .help(language.say("window-dns-report-help"))
        .wrong(report_wrong)
        .on_input(Message::Report)
        .on_submit(Message::CheckPressed);
    let check = Button::new("dns-check", language.say("window-dns-check"))
        .main(language)
        .icon(Icon::Search)
        .on_press(Message::CheckPressed);
    column![Element::from(domain), Element::from(server), Element::from(report), Element::from(check)]
        .spacing(space::M)
        .into()
}

fn checking<'a>(progress: Option<&'a Progress>, language: &Language) -> Element<'a, Message> {
    let (words, at, done) = match progress {
        None => (language.say("window-dns-beginning"), None, 0.05),
        Some(Progress::Asking(name)) => {
            (language.say_with("window-dns-asking", &[("name", name.as_str().into())]), None, 0.2)
        }
        Some(Progress::Server(target, line)) => {
            let facts = [("server", target.to_string().into())];
            // A look at a server takes some seconds, and all are looked at at once.
            let part = f32::from(u16::try_from(line.t_ms.min(9_000)).unwrap_or(u16::MAX)) / 15_000.0;
            (language.say_with("window-dns-server-asked", &facts), Some(shown(&line.text)), 0.3 + part)
        }
    };
    column![
        widget::progress("dns", language, words, done, Message::CancelPressed),
        at.map(|line| text::note(line).wrapping(Wrapping::WordOrGlyph)),
    ]
    .spacing(space::S)
    .into()
}

fn seen<'a>(it: &'a Dns, found: &'a Seen, language: &'a Language, room: Room) -> Element<'a, Message> {
    let published = &found.published;
    let again = Button::new("dns-again", language.say("window-dns-again"))
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let forms = vec![
        Choice::new(Form::Bind, language.say("window-dns-form-bind")),
        Choice::new(Form::Fields, language.say("window-dns-form-fields")),
        Choice::new(Form::Nsupdate, language.say("window-dns-form-nsupdate")),
    ];
    let forms = row![
        text::label(language.say("window-dns-form")),
        widget::switch("dns-form", forms, &it.form, Message::Form)
    ];
    let cards = Area::ALL.into_iter().map(|area| about(it, published, area, language, room));
    column![
        arrive(total(found, language)),
        Element::from(forms.spacing(space::S).align_y(Center).wrap()),
        Column::with_children(cards).spacing(space::S),
        plan::view(it, found, language, room),
        row![Element::from(again)],
    ]
    .spacing(space::M)
    .into()
}

/// The answer in one sentence, and the first thing to do.
fn total<'a>(found: &Seen, language: &Language) -> Element<'a, Message> {
    let published = &found.published;
    let worst = published.findings.first().map(|it| it.severity);
    let domain = [("domain", published.domain.to_unicode().into())];
    let (meaning, key) = match worst {
        Some(Severity::Error) => (Meaning::Bad, "dns-total-bad"),
        Some(Severity::Warning) => (Meaning::Attention, "dns-total-attention"),
        _ if found.steps.iter().any(|it| it.state != Some(crate::publish::State::Done)) => {
            (Meaning::Neutral, "dns-total-missing")
        }
        _ => (Meaning::Good, "dns-total-good"),
    };
    // What is broken comes before what is new.
    let mend = published.findings.first().filter(|it| it.severity >= Severity::Warning);
    let next = match mend {
        Some(told) => Some(language.explain(&told.said).next),
        None => plan::next(found).map(|step| language.say(&format!("dns-plan-{}", step.kind.as_str()))),
    };
    let next = next.map(|next| format!("{} {next}", language.say("window-next-thing")));
    banner(meaning, language.say_with(key, &domain), next, None)
}

/// An icon and what it means beside the word.
fn sign(verdict: Verdict) -> (Meaning, Icon) {
    match verdict {
        Verdict::Good => (Meaning::Good, Icon::CircleCheck),
        Verdict::Missing => (Meaning::Neutral, Icon::Circle),
        Verdict::Trying => (Meaning::Neutral, Icon::FlaskConical),
        Verdict::Attention => (Meaning::Attention, Icon::TriangleAlert),
        Verdict::Bad => (Meaning::Bad, Icon::CircleX),
        Verdict::Unknown => (Meaning::Neutral, Icon::CircleQuestionMark),
    }
}

fn about<'a>(
    it: &'a Dns,
    published: &'a Published,
    area: Area,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let verdict = published.verdict(area);
    let (meaning, icon) = sign(verdict);
    let id = area.as_str();
    let pill = pill_with(meaning, icon, language.say(&format!("dns-verdict-{}", verdict.as_str())));
    let head = column![
        text::heading(language.say(&format!("dns-area-{id}"))),
        text::note(language.say(&format!("dns-area-{id}-about"))).wrapping(Wrapping::WordOrGlyph),
    ];
    let findings: Vec<&Told> = published.about(area).collect();
    let open = it.unfolded.contains(&area);
    let told = (!findings.is_empty()).then(|| {
        let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
        let words =
            language.say_with("window-dns-findings", &[("count", crate::explain::Fact::Number(count))]);
        let unfold = Button::new(format!("dns-area-{id}"), words)
            .quiet()
            .folds(open)
            .on_press(Message::AreaPressed(area));
        let each = findings.into_iter().enumerate().filter(|_| open).map(|(at, told)| {
            let record = told
                .record
                .as_ref()
                .map(|record| records(&format!("dns-record-{id}-{at}"), language, &[record], it.form));
            let words = widget::finding(language, told.severity, &told.said);
            column![words, record].spacing(space::S).into()
        });
        let told = widget::stacked(each, space::M);
        Element::from(unfolding(open, column![Element::from(unfold), told].spacing(space::S)))
    });
    let read = (area == Area::TlsRpt).then(|| reports("dns-area-reports", language));
    // Signatures that are left out on the way are asked for elsewhere.
    let is_hidden = |it: &Told| matches!(it.said, Said::Dns(dns::Finding::NoDnssec));
    let another = (area == Area::Dane && published.about(area).any(is_hidden)).then(|| {
        let words = language.say_with("window-dns-another", &[("server", ANOTHER.into())]);
        widget::link("dns-another", Icon::Search, words, Message::AnotherPressed)
    });
    // Whoever has a key in DNS will change it one day.
    let named = area == Area::Dane && matches!(verdict, Verdict::Good | Verdict::Attention | Verdict::Bad);
    let change = named.then(|| {
        let words = language.say("window-rollover-open");
        widget::link("rollover", Icon::RotateCcw, words, Message::RolloverPressed)
    });
    let head = room.beside(head.spacing(2).width(Fill), pill);
    card(column![head, told, another, read, change].spacing(space::S))
}

/// The way to what senders report.
pub(super) fn reports<'a>(id: &'static str, language: &Language) -> Element<'a, Message> {
    widget::link(id, Icon::MailCheck, language.say("window-reports-open"), Message::ReportsPressed)
}

/// Records to add or to change, in the form that was chosen.
pub(super) fn records<'a>(
    id: &str,
    language: &Language,
    records: &[&Record],
    form: Form,
) -> Element<'a, Message> {
    let lines = records.iter().map(|it| it.shown(form, |key, facts| language.say_with(key, facts)));
    let lines: Vec<String> = lines.collect();
    let between = if form == Form::Fields { "\n\n" } else { "\n" };
    let changed = records.iter().any(|it| it.is_change());
    let title = language.say(if changed { "window-dns-change" } else { "window-dns-add" });
    widget::code(id, language, title, &lines.join(between), 200.0)
}
