//! How it looks: what can be read, how far it is, and the table.

use super::{Archive, Message, State};
use crate::archive::{self, By, Partner, Progress, Side};
use crate::explain::{Explain, Fact};
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, Room, Whence, arrive, banner, card, text};
use crate::i18n::{Language, shown};
use crate::setup::Setup;
use crate::setup::recent::Kind;
use crate::tls::{Class, TlsVersion};
use iced::widget::{column, container, row};
use iced::{Center, Element, Fill};

/// More lines than anybody reads, and as many as are drawn at once; the rest is found by its name, or in the CSV.
const MOST_LINES: usize = 100;

pub(super) fn view<'a>(it: &'a Archive, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("archive-page", move |room| {
        let below: Element<'a, Message> = match &it.state {
            State::Waiting => card(input(it, choices)),
            State::Reading(job) => card(reading(job.progress, language)),
            State::Failed(error) => {
                column![widget::failed(language, error), card(input(it, choices))].spacing(space::M).into()
            }
            State::Read(found, order) => read(it, (found, order), from.setup, language, room),
        };
        column![widget::head("archive", language, from, Message::BackPressed, Message::TermPressed), below,]
            .spacing(space::M)
            .into()
    })
}

fn input<'a>(it: &'a Archive, choices: &Choices) -> Element<'a, Message> {
    let language = &choices.language;
    let before = choices.recent.there(Kind::Archive);
    let open = |path| Message::Chosen(vec![path]);
    let before = widget::recent("archive", language, &choices.recent, &before, open, Message::ForgetPressed);
    let drop = language.say("window-archive-drop");
    let sources =
        widget::sources("archive", language, true, drop, Message::FilesPressed, Message::FolderPressed);
    let sides = vec![
        Choice::new(Side::From, language.say("window-archive-from")),
        Choice::new(Side::To, language.say("window-archive-to")),
    ];
    column![
        text::heading(language.say("window-archive-what")),
        text::body(language.say("window-archive-what-text")),
        text::label(language.say("window-archive-side")),
        widget::switch("archive-side", sides, &it.side, Message::Side),
        sources,
        before,
    ]
    .spacing(space::S)
    .into()
}

fn reading<'a>(progress: Option<Progress>, language: &Language) -> Element<'a, Message> {
    let progress = progress.unwrap_or_default();
    let mebibytes = |bytes: u64| Fact::Number(i64::try_from(bytes >> 20).unwrap_or(i64::MAX));
    let read = ("read", mebibytes(progress.bytes));
    let (words, done) = match progress.total {
        Some(total) => (
            language.say_with("archive-progress-of", &[read, ("total", mebibytes(total))]),
            widget::share(progress.bytes, total),
        ),
        None => (language.say_with("archive-progress", &[read]), 0.0),
    };
    widget::progress("archive", language, words, done, Message::CancelPressed)
}

fn read<'a>(
    it: &'a Archive,
    (found, order): (&'a archive::Archive, &[usize]),
    setup: Option<&'a Setup>,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let problems = found.problems.iter().map(|problem| {
        let words = language.explain(problem as &dyn Explain);
        banner(Meaning::Attention, words.what, Some(format!("{} {}", words.why, words.next)), None)
    });
    let reports = found.reports.iter().map(|report| {
        let facts = [
            ("organization", report.organization.as_str().into()),
            ("successful", number(report.successful)),
            ("failed", number(report.failed)),
        ];
        let meaning = if report.failed == 0 { Meaning::Good } else { Meaning::Attention };
        let kinds =
            report.failures.iter().map(|failure| format!("{}: {}", shown(&failure.kind), failure.sessions));
        let kinds = (!report.failures.is_empty()).then(|| kinds.collect::<Vec<_>>().join(", "));
        banner(meaning, language.say_with("archive-report-line", &facts), kinds, None)
    });
    let again = Button::new("archive-again", language.say("window-archive-again"))
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let csv = Button::new("archive-csv", language.say("window-archive-csv"))
        .icon(Icon::Save)
        .on_press_maybe((!found.partners.is_empty()).then_some(Message::CsvPressed));
    let table = (!found.partners.is_empty()).then(|| card(table(it, (found, order), setup, language, room)));
    let command = it.command().map(|words| card(widget::command("archive", language, &words)));
    column![
        arrive(total(found, language)),
        (!found.problems.is_empty()).then(|| iced::widget::Column::with_children(problems).spacing(space::S)),
        (!found.reports.is_empty()).then(|| iced::widget::Column::with_children(reports).spacing(space::S)),
        table,
        row![Element::from(again), Element::from(csv)].spacing(space::S),
        command,
    ]
    .spacing(space::M)
    .into()
}

/// The answer in a few sentences.
fn total<'a>(found: &archive::Archive, language: &Language) -> Element<'a, Message> {
    let sum = |of: fn(&Partner) -> u64| found.partners.iter().map(of).sum::<u64>();
    let required = sum(|it| it.refused_if_required);
    let refused = sum(|it| it.refused_for_tls);
    let meaning = match (required + refused, sum(|it| it.unsure_if_required) + sum(|it| it.too_old)) {
        (0, 0) if found.messages > 0 => Meaning::Good,
        (0, _) => Meaning::Attention,
        _ => Meaning::Bad,
    };
    let heading = language.say_with(
        "archive-total",
        &[("messages", number(found.messages)), ("skipped", number(found.skipped))],
    );
    let judged = [
        ("refused", number(required)),
        ("unsure", number(sum(|it| it.unsure_if_required))),
        ("old", number(sum(|it| it.too_old))),
    ];
    let verified = [
        ("refused", number(sum(|it| it.refused_if_verified))),
        ("unsure", number(sum(|it| it.unsure_if_verified))),
    ];
    // What is broken already comes before what would be.
    let already =
        (refused > 0).then(|| language.say_with("archive-refused-total", &[("tls", number(refused))]));
    let would =
        [language.say_with("archive-required", &judged), language.say_with("archive-verified", &verified)];
    let sentences: Vec<String> = already.into_iter().chain(would).collect();
    banner(meaning, heading, Some(sentences.join(" ")), None)
}

fn number(count: u64) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The columns of numbers: their ids, their words, their widths.
const NUMBERS: [(By, &str, &str, f32); 6] = [
    (By::Messages, "sort-messages", "archive-messages", 104.0),
    (By::Plain, "sort-plain", "archive-plain", 84.0),
    (By::Weak, "sort-weak", "archive-weak", 82.0),
    (By::Unknown, "sort-unknown", "archive-unknown", 98.0),
    (By::Required, "sort-required", "window-archive-required", 104.0),
    (By::Verified, "sort-verified", "window-archive-verified", 104.0),
];

fn table<'a>(
    it: &'a Archive,
    (found, order): (&'a archive::Archive, &[usize]),
    setup: Option<&'a Setup>,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let head = |column: By, id: &'static str, key: &str| {
        let sign = if it.sorted.1 { Icon::ChevronUp } else { Icon::ChevronDown };
        let mut head = Button::new(id, language.say(key)).plain().on_press(Message::SortPressed(column));
        if it.sorted.0 == column {
            head = head.after(sign);
        }
        Element::from(head)
    };
    let more = order.len().saturating_sub(MOST_LINES);
    let more = (more > 0)
        .then(|| text::note(language.say_with("window-archive-more", &[("count", number(more as u64))])));
    let lines = order.iter().take(MOST_LINES).map(|at| line(&found.partners[*at], setup, language, room));
    let lines = iced::widget::Column::with_children(lines).spacing(space::S);
    let search = Field::new("archive-search", language.say("window-archive-search"), &it.search)
        .on_input(Message::Search);
    let how = if setup.is_some() { "window-archive-rules" } else { "window-archive-look" };
    let first = head(By::Partner, "sort-partner", "archive-partner");
    // These stand below the numbers of each partner.
    let below = [(By::Last, "sort-last", "archive-last"), (By::Weakest, "sort-weakest", "archive-weakest")];
    let below = below.map(|(column, id, key)| head(column, id, key));
    let heads: Element<'a, Message> = match room {
        Room::Enough => {
            let numbers = NUMBERS.map(|(column, id, key, width)| {
                container(head(column, id, key)).width(width).align_x(iced::Right).into()
            });
            let first = container(first).width(Fill).into();
            let heads = iced::widget::Row::with_children(std::iter::once(first).chain(numbers));
            column![heads.align_y(iced::Bottom), iced::widget::Row::with_children(below)].into()
        }
        // One below the other, each number has its name beside it.
        Room::Little => {
            let numbers = NUMBERS.map(|(column, id, key, _)| head(column, id, key));
            let all = std::iter::once(first).chain(numbers).chain(below);
            iced::widget::Row::with_children(all).wrap().into()
        }
    };
    column![
        text::note(language.say(how)),
        Element::from(search),
        column![heads, lines].spacing(space::S),
        more,
    ]
    .spacing(space::S)
    .into()
}

fn line<'a>(
    partner: &'a Partner,
    setup: Option<&'a Setup>,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let weakest = partner.weakest.as_ref().map(|weakest| {
        let grade = language.say(&format!("grade-{}-name", weakest.grade.as_str()));
        let how: Vec<&str> =
            weakest.version.map(TlsVersion::as_str).into_iter().chain(weakest.cipher.as_deref()).collect();
        let how = if how.is_empty() { grade } else { format!("{grade} ({})", shown(&how.join(" "))) };
        language.say_with("window-archive-weakest", &[("how", how.into())])
    });
    let last = partner
        .last
        .map(|last| language.say_with("window-archive-last", &[("date", Fact::Date(last.date()))]));
    let direction = language.say(&format!("archive-{}", partner.direction.as_str()));
    let about: Vec<String> = std::iter::once(direction).chain(last).chain(weakest).collect();
    let told = |count: String, meaning: Option<Meaning>| match meaning {
        Some(meaning) => text::meant(count, meaning),
        None => text::body(count),
    };
    let bad = |count: u64, meaning: Meaning| (count > 0).then_some(meaning);
    let judged = |refused: u64, unsure: u64| {
        if unsure == 0 { refused.to_string() } else { format!("{refused}–{}", refused + unsure) }
    };
    let it = partner;
    let weak = it.weak + it.broken;
    let cells = [
        (it.messages.to_string(), None),
        (it.plain.to_string(), bad(it.plain, Meaning::Bad)),
        (weak.to_string(), bad(weak, Meaning::Attention)),
        (it.unknown.to_string(), None),
        (judged(it.refused_if_required, it.unsure_if_required), bad(it.refused_if_required, Meaning::Bad)),
        (judged(it.refused_if_verified, it.unsure_if_verified), bad(it.refused_if_verified, Meaning::Bad)),
    ];
    let cells = cells.into_iter().zip(NUMBERS);
    let name = text::label(partner.domain.to_unicode()).wrapping(iced::widget::text::Wrapping::Glyph);
    let name = container(name).width(Fill).padding([0, 8]).into();
    let numbers: Element<'a, Message> = match room {
        Room::Enough => {
            let cells = cells.map(|((count, meaning), (.., width))| {
                container(told(count, meaning)).width(width).align_x(iced::Right).padding([0, 8]).into()
            });
            iced::widget::Row::with_children(std::iter::once(name).chain(cells)).into()
        }
        Room::Little => {
            let cells = cells.map(|((count, meaning), (_, _, key, _))| {
                let pair = row![text::note(language.say(key)).width(Fill), told(count, meaning)];
                container(pair.spacing(space::S)).max_width(240).padding([0, 8]).into()
            });
            iced::widget::Column::with_children(std::iter::once(name).chain(cells)).spacing(2).into()
        }
    };
    let about = text::note(about.join(" · ")).width(Fill);
    let refused = (partner.refused > 0).then(|| {
        let facts = [("refused", number(partner.refused)), ("tls", number(partner.refused_for_tls))];
        let words = language.say_with("archive-refused-line", &facts);
        if partner.refused_for_tls > 0 { text::meant(words, Meaning::Bad) } else { text::note(words) }
    });
    let about = column![about, refused.map(|it| it.width(Fill))].width(Fill);
    let rule = setup.and_then(|setup| rule(partner, setup, language));
    let below = row![about, rule].spacing(space::S).align_y(Center);
    column![numbers, container(below).padding([0, 8])].spacing(2).into()
}

/// A click that makes a good partner a rule of the open setup, or the rule that is there already.
fn rule<'a>(partner: &'a Partner, setup: &Setup, language: &Language) -> Option<Element<'a, Message>> {
    let class = partner.passes()?;
    let known = setup.policy.partner(&partner.domain).and_then(|known| known.class(partner.direction));
    if let Some(known) = known.filter(|known| *known >= class) {
        let name = language.say(&format!("class-{known}-name"));
        let words = language.say_with("window-archive-has-rule", &[("class", name.into())]);
        return Some(widget::pill(Meaning::Good, words));
    }
    let key = if class == Class::Verified {
        "window-archive-rule-verified"
    } else {
        "window-archive-rule-required"
    };
    let id = format!("rule-{}-{}", partner.direction.as_str(), partner.domain);
    let message = Message::RulePressed(partner.domain.clone(), partner.direction, class);
    Some(Element::from(Button::new(id, language.say(key)).plain().icon(Icon::Plus).on_press(message)))
}
