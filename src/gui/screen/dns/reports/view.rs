//! How it looks: what can be read, how far it is, and the sum.

use super::{Message, Reports, State};
use crate::explain::{Explain, Fact};
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Room, Whence, arrive, banner, card, text, unfolding};
use crate::i18n::{Language, shown};
use crate::tlsrpt::{self, Failure, Finding, OfDomain, Progress, Sender, Trial};
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, row};
use iced::{Element, Fill};

/// More senders than anybody reads, and as many as are drawn at once.
const MOST_LINES: usize = 50;
/// So many failures stand below what is said about them.
const MOST_FAILURES: usize = 5;
/// What the table needs: the numbers, and a sender's name.
const TABLE: f32 = 680.0;

pub(in crate::gui::screen::dns) fn view<'a>(it: &'a Reports, choices: &'a Choices) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("reports-page", move |room| {
        let below: Element<'a, Message> = match &it.state {
            State::Waiting => input(it, language),
            State::Reading(job) => card(reading(job.progress.as_ref(), language)),
            State::Failed(error) => {
                column![widget::failed(language, error), input(it, language)].spacing(space::M).into()
            }
            State::Read(found) => read(it, found, language, room),
        };
        let from = Whence { setup: None, tool: Some("window-dns-title") };
        column![widget::head("reports", language, from, Message::BackPressed, Message::TermPressed), below,]
            .spacing(space::M)
            .into()
    })
}

fn input<'a>(it: &'a Reports, language: &Language) -> Element<'a, Message> {
    let drop = language.say("window-reports-drop");
    let sources =
        widget::sources("reports", language, true, drop, Message::FilesPressed, Message::FolderPressed);
    let chosen = column![
        text::heading(language.say("window-reports-what")),
        text::body(language.say("window-reports-what-text")),
        sources,
    ];
    let unfold = Button::new("reports-mailbox", language.say("window-reports-mailbox"))
        .quiet()
        .folds(it.unfolded)
        .on_press(Message::UnfoldPressed);
    let fetch = Button::new("reports-fetch", language.say("window-reports-fetch"))
        .main(language)
        .icon(Icon::MailCheck)
        .on_press(Message::FetchPressed);
    let fields = it.unfolded.then(|| {
        let lead = language.say("window-reports-mailbox-lead");
        let fields = it.login.fields("reports", lead, language, Message::Typed);
        fields.push(Element::from(fetch)).spacing(space::S)
    });
    let mailbox = unfolding(it.unfolded, column![Element::from(unfold), fields].spacing(space::S));
    card(column![chosen.spacing(space::S), Element::from(mailbox)].spacing(space::S))
}

fn reading<'a>(progress: Option<&Progress>, language: &Language) -> Element<'a, Message> {
    let mebibytes = |bytes: u64| number(bytes >> 20);
    let (words, done) = match progress {
        None => (language.say("window-dns-beginning"), 0.03),
        Some(Progress::Files(read, Some(total))) => {
            let facts = [("read", mebibytes(*read)), ("total", mebibytes(*total))];
            (language.say_with("archive-progress-of", &facts), widget::share(*read, *total))
        }
        Some(Progress::Files(read, None)) => {
            (language.say_with("archive-progress", &[("read", mebibytes(*read))]), 0.1)
        }
        Some(Progress::Folder(folder)) => {
            (language.say_with("tlsrpt-progress-folder", &[("folder", folder.into())]), 0.1)
        }
        Some(Progress::Letters(done, all)) => {
            let facts = [("done", number(*done)), ("all", number(*all))];
            (language.say_with("tlsrpt-progress-letters", &facts), widget::share(*done, *all))
        }
    };
    widget::progress("reports", language, words, done, Message::CancelPressed)
}

fn read<'a>(
    it: &'a Reports,
    found: &'a tlsrpt::Reports,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let problems = found.problems.iter().map(|problem| {
        let words = language.explain(problem as &dyn Explain);
        banner(Meaning::Attention, words.what, Some(format!("{} {}", words.why, words.next)), None)
    });
    let again = Button::new("reports-again", language.say("window-reports-again"))
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let domains = found.sum.domains.iter().map(|domain| of_domain(it, domain, language, room));
    column![
        arrive(total(found, language)),
        text::note(language.say("tlsrpt-unsigned")),
        widget::stacked(domains, space::M),
        (!found.problems.is_empty()).then(|| Column::with_children(problems).spacing(space::S)),
        row![Element::from(again)],
    ]
    .spacing(space::M)
    .into()
}

/// The answer, and the first thing to do.
fn total<'a>(found: &tlsrpt::Reports, language: &Language) -> Element<'a, Message> {
    let sum = &found.sum;
    let reports = ("reports", number(sum.reports));
    let words = match (sum.begin, sum.end) {
        (Some(begin), Some(end)) => language.say_with(
            "tlsrpt-total",
            &[
                reports,
                ("begin", Fact::Date(begin.date())),
                ("end", Fact::Date(end.date())),
                ("duplicates", number(sum.duplicates)),
            ],
        ),
        _ => language.say_with("tlsrpt-none-about", &[reports]),
    };
    let worst = sum.domains.iter().flat_map(OfDomain::findings).max_by_key(Finding::severity);
    let meaning = match &worst {
        Some(finding) => finding.severity().into(),
        None if sum.domains.is_empty() => Meaning::Neutral,
        None => Meaning::Good,
    };
    let next = worst.as_ref().map_or_else(
        || {
            let trial = sum.domains.first().map_or(Trial::NotRead, |it| it.trial);
            language.say(&format!("tlsrpt-trial-{}", trial.as_str()))
        },
        |finding| language.explain(finding).next,
    );
    banner(meaning, words, Some(format!("{} {next}", language.say("window-next-thing"))), None)
}

fn of_domain<'a>(
    it: &'a Reports,
    domain: &'a OfDomain,
    language: &'a Language,
    room: Room,
) -> Element<'a, Message> {
    let facts = [
        ("domain", domain.domain.to_unicode().into()),
        ("successful", number(domain.successful)),
        ("failed", number(domain.failed)),
    ];
    let policies = domain.policies.iter().map(|it| {
        let name = language.say(&format!("tlsrpt-policy-{}", it.policy.as_str()));
        let facts =
            [("name", name.into()), ("successful", number(it.successful)), ("failed", number(it.failed))];
        language.say_with("window-reports-policy", &facts)
    });
    let policies = policies.collect::<Vec<_>>().join(" · ");
    let findings = domain.findings().into_iter().map(|finding| {
        let of_it = domain.failures.iter().filter(|it| it.cause == finding.cause);
        let lines = of_it.take(MOST_FAILURES).map(|it| failure(it, language));
        let told = widget::finding(language, finding.severity(), &finding);
        column![told, Column::with_children(lines).padding([0, 16])].spacing(4).into()
    });
    let trial = language.say(&format!("tlsrpt-trial-{}", domain.trial.as_str()));
    let open = it.listed.contains(&domain.domain);
    let count = ("count", number(domain.senders.len() as u64));
    let id = format!("reports-senders-{}", domain.domain);
    let unfold = Button::new(id, language.say_with("window-reports-senders", &[count]))
        .quiet()
        .folds(open)
        .on_press(Message::SendersPressed(domain.domain.clone()));
    let senders = open.then(|| room.table(TABLE, table(&domain.senders, language)));
    let senders = unfolding(open, column![Element::from(unfold), senders].spacing(space::S));
    card(
        column![
            text::heading(language.say_with("tlsrpt-domain", &facts)).wrapping(Wrapping::WordOrGlyph),
            text::note(policies),
            widget::stacked(findings, space::S),
            text::body(trial),
            Element::from(senders),
        ]
        .spacing(space::S),
    )
}

/// Who, from where, to where, how often, and in what words.
fn failure<'a>(it: &Failure, language: &Language) -> Element<'a, Message> {
    let from = it.addresses().map(|it| language.say_with("tlsrpt-from", &[("addresses", it.into())]));
    let policy = language.say(&format!("tlsrpt-policy-{}", it.policy.as_str()));
    let words = format!("{} ({policy}): {}", shown(&it.organization), it.told(from));
    text::note(words).wrapping(Wrapping::WordOrGlyph).into()
}

fn table<'a>(senders: &'a [Sender], language: &Language) -> Element<'a, Message> {
    let head =
        |key: &str, width: f32| container(text::label(language.say(key))).width(width).align_x(iced::Right);
    let heads = row![
        container(text::label(language.say("tlsrpt-sender"))).width(Fill),
        head("tlsrpt-successful", 110.0),
        head("tlsrpt-failed", 110.0),
        head("tlsrpt-last", 120.0),
    ];
    let lines = senders.iter().take(MOST_LINES).map(|it| {
        let cell = |words: String, width: f32| container(text::body(words)).width(width).align_x(iced::Right);
        let failed = it.failed.to_string();
        let failed = if it.failed > 0 { text::meant(failed, Meaning::Bad) } else { text::body(failed) };
        row![
            text::label(shown(&it.organization)).wrapping(Wrapping::WordOrGlyph).width(Fill),
            cell(it.successful.to_string(), 110.0),
            container(failed).width(110.0).align_x(iced::Right),
            cell(language.date(it.end.date()), 120.0),
        ]
        .into()
    });
    let more = senders.len().saturating_sub(MOST_LINES);
    let more = (more > 0)
        .then(|| text::note(language.say_with("window-reports-more", &[("count", number(more as u64))])));
    column![heads, Column::with_children(lines).spacing(space::S), more].spacing(space::S).into()
}

fn number(count: u64) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
