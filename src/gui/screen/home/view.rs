//! How the first screen looks.

use super::{Home, Message};
use crate::explain::Severity;
use crate::gui::preferences::Choices;
use crate::gui::screen::settings::unshown;
use crate::gui::step::{self, Step, StepState};
use crate::gui::theme::{self, Icon, Meaning, size, space};
use crate::gui::widget::{self, Button, Field, Room, Shortcut, banner, card, empty, pill, pill_with, text};
use crate::i18n::{Language, shown as shown_text};
use crate::policy::servers;
use crate::setup::{self, Entry, Id, Summary};
use iced::widget::{Column, column, container, row};
use iced::{Center, Element, Fill};

/// A certificate with fewer days left wants a look: the time that a renewal takes.
const SOON: i64 = 30;
/// From so many days on the ring is full.
const PLENTY: u64 = 90;

pub(super) fn view<'a>(it: &'a Home, choices: &'a Choices) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("home-page", move |room| {
        let failed = it.failed.as_ref().map(|error| {
            let again = Button::new("again", language.say("window-try-again")).icon(Icon::RotateCcw);
            let again = Element::from(again.on_press(Message::AgainPressed));
            column![widget::failed(language, error), again].spacing(space::S)
        });
        let damaged = choices.damaged.as_ref().map(|error| widget::finding(language, Severity::Error, error));
        let content = if it.reading {
            column![
                head(choices, room),
                damaged,
                unshown(choices),
                text::note(language.say("window-home-reading"))
            ]
        } else if it.entries.is_empty() {
            column![head(choices, room), damaged, unshown(choices), failed, card(first(language))]
        } else {
            let cards = it.entries.iter().map(|Entry { id, summary }| match summary {
                Ok(summary) => setup(it, id, summary, language, room),
                Err(error) => broken(it, language, id, error),
            });
            column![
                head(choices, room),
                damaged,
                unshown(choices),
                failed,
                list_head(language, room),
                Column::with_children(cards).spacing(space::S + 2.0),
                text::note(language.say("window-home-rehearse-note")),
                column![tools(language), reminders(language)],
            ]
        };
        content.spacing(space::L).into()
    })
}

fn head<'a>(choices: &Choices, room: Room) -> Element<'a, Message> {
    let language = &choices.language;
    let name = column![
        row![
            text::icon(Icon::ShieldCheck).size(28).style(theme::text::accent),
            text::title(language.say("window-title")),
        ]
        .spacing(space::S)
        .align_y(Center),
        text::body(language.say("window-tagline")).style(theme::text::muted),
    ];
    let settings = Button::new("settings", language.say("window-settings"))
        .quiet()
        .icon(Icon::Settings)
        .on_press(Message::SettingsPressed)
        .keys(Shortcut::Settings, language);
    room.beside(name.spacing(4), settings)
}

/// Before there is any setup: what this is, and two ways to begin.
fn first<'a>(language: &Language) -> Element<'a, Message> {
    let steps = Step::ALL.into_iter().map(|step| {
        let name = text::label(step::name(step, language));
        column![text::icon(step::icon(step)).size(22).style(theme::text::accent), name]
            .spacing(space::XS)
            .align_x(Center)
            .width(110)
            .into()
    });
    let actions = row![Element::from(new(language).main(language)), Element::from(rehearse(language))]
        .spacing(space::S);
    column![
        empty(
            Icon::MailCheck,
            language.say("window-home-empty"),
            language.say("window-home-empty-text"),
            iced::widget::Row::with_children(steps).wrap(),
        ),
        container(actions).center_x(Fill),
        container(text::note(language.say("window-home-rehearse-note")).align_x(Center))
            .center_x(Fill)
            .padding([0, 60]),
        container(tools(language)).center_x(Fill),
    ]
    .spacing(space::M)
    .padding(iced::Padding::ZERO.bottom(24))
    .into()
}

fn list_head<'a>(language: &Language, room: Room) -> Element<'a, Message> {
    let heading = container(text::heading(language.say("window-home-setups"))).padding([8, 0]);
    let actions = row![Element::from(rehearse(language)), Element::from(new(language).main(language))];
    room.beside(heading, actions.spacing(space::S))
}

fn new(language: &Language) -> Button<Message> {
    Button::new("new", language.say("window-home-new"))
        .icon(Icon::Plus)
        .on_press(Message::NewPressed)
        .keys(Shortcut::New, language)
}

fn rehearse(language: &Language) -> Button<Message> {
    Button::new("rehearse", language.say("window-home-rehearse"))
        .icon(Icon::FlaskConical)
        .on_press(Message::RehearsePressed)
}

/// What needs no setup: a look at others, and at the past.
fn tools<'a>(language: &Language) -> Element<'a, Message> {
    let probe = widget::link("probe", Icon::Eye, language.say("window-home-probe"), Message::ProbePressed);
    let headers =
        widget::link("headers", Icon::MailOpen, language.say("window-headers-open"), Message::HeadersPressed);
    let file = widget::link("file", Icon::FolderOpen, language.say("window-open-open"), Message::FilePressed);
    let dns = widget::link("dns", Icon::Network, language.say("window-dns-open"), Message::DnsPressed);
    let rollover = widget::link(
        "rollover",
        Icon::RotateCcw,
        language.say("window-rollover-open"),
        Message::RolloverPressed,
    );
    let expiring =
        widget::link("expiring", Icon::Clock, language.say("window-expiring-open"), Message::ExpiringPressed);
    let archive = language.say("window-home-archive");
    let archive = widget::link("archive", Icon::Archive, archive, Message::ArchivePressed);
    let guide = Button::new("guide", language.say("window-guide-open"))
        .quiet()
        .icon(Icon::Lightbulb)
        .on_press(Message::GuidePressed)
        .keys(Shortcut::Guide, language);
    column![headers, file, probe, dns, rollover, expiring, archive, Element::from(guide)].into()
}

/// Who has a setup has a certificate to be reminded of.
fn reminders<'a>(language: &Language) -> Element<'a, Message> {
    widget::link("reminders", Icon::Clock, language.say("window-reminders"), Message::RemindersPressed)
}

fn setup<'a>(
    it: &'a Home,
    id: &'a Id,
    shown: &'a Summary,
    language: &Language,
    room: Room,
) -> Element<'a, Message> {
    if let Some((_, name)) = it.renaming.as_ref().filter(|(renamed, _)| renamed == id) {
        return renaming(name, language);
    }
    // Where its name says it, it is said.
    let word = language.say("window-rehearsal");
    let rehearsal = (shown.rehearsal && !shown.name.starts_with(&word))
        .then(|| pill_with(Meaning::Neutral, Icon::FlaskConical, word));
    let next = next(shown);
    let due = shown.days_left.is_some_and(|days| days < SOON);
    let words_next = match next {
        None | Some(Step::Certificate) if due => language.say("window-home-next-renew"),
        Some(step) => language.say_with("window-home-next", &[("step", step::name(step, language).into())]),
        None => language.say("window-home-all-done"),
    };
    let words = column![
        row![text::heading(shown.name.clone()), rehearsal].spacing(space::S).align_y(Center),
        text::note(about(shown, language)),
        row![dots(shown), text::label(words_next).size(size::SMALL)].spacing(space::S).align_y(Center),
    ];
    let open = if next.is_some() { "window-home-continue" } else { "window-home-open" };
    let open = Button::new(format!("open-{id}"), language.say(open))
        .after(Icon::ArrowRight)
        .on_press(Message::OpenPressed(id.clone()));
    let renew = due.then(|| {
        Element::from(
            Button::new(format!("renew-{id}"), language.say("window-renew"))
                .icon(Icon::RotateCcw)
                .on_press(Message::RenewPressed(id.clone())),
        )
    });
    let rename = Button::new(format!("rename-{id}"), language.say("window-home-rename"))
        .plain()
        .icon(Icon::Pencil)
        .on_press(Message::RenamePressed(id.clone()));
    let delete = Button::new(format!("delete-{id}"), language.say("window-home-delete"))
        .plain()
        .icon(Icon::Trash2)
        .on_press(Message::DeletePressed(id.clone()));
    let side = column![
        row![facts(shown, language), Element::from(open)].spacing(space::S).align_y(Center),
        row![renew, Element::from(rename), Element::from(delete)].align_y(Center).wrap(),
    ];
    let edge = if room == Room::Little { iced::Left } else { iced::Right };
    card(room.beside(words.spacing(7), side.spacing(space::XS).align_x(edge)))
}

/// The first step that is not done.
fn next(shown: &Summary) -> Option<Step> {
    Step::ALL.into_iter().zip(shown.steps).find(|(_, state)| *state != StepState::Done).map(|(step, _)| step)
}

/// The host names, and the software: what tells one server from another.
fn about(shown: &Summary, language: &Language) -> String {
    let server = &shown.server;
    let known = servers::find(&server.kind).ok();
    let name = known.map_or_else(|| server.kind.clone(), |known| known.named(&|key| language.say(key)));
    let name = [Some(name.as_str()), server.version.as_deref()];
    let server = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let hosts = shown.hosts.iter().map(ToString::to_string);
    hosts.chain([server]).collect::<Vec<_>>().join(" · ")
}

/// The certificate's days and the last verdict.
fn facts<'a>(shown: &Summary, language: &Language) -> Element<'a, Message> {
    let days = shown.days_left.map(|days| {
        let words = if days < 0 {
            language.say("window-home-expired")
        } else {
            language.say_with("window-home-days", &[("days", crate::explain::Fact::Number(days))])
        };
        let meaning = match days {
            ..0 => Meaning::Bad,
            0..SOON => Meaning::Attention,
            _ => Meaning::Good,
        };
        // Who has three months or more has time: the ring is full.
        let share = widget::share(u64::try_from(days).unwrap_or(0), PLENTY);
        let number = text::meant(words, meaning).size(size::SMALL);
        let ring = widget::ring(meaning, share, days.max(0).to_string());
        row![ring, container(number).max_width(190)].spacing(space::S).align_y(Center)
    });
    let verdict = shown.verdict.as_ref().and_then(|verdict| verdict.met).map(|met| {
        let [.., policy, proof] = shown.steps;
        let (meaning, key) = match met {
            // Something else is asked for by now, or the server was told something else since.
            true if policy == StepState::Attention || proof == StepState::Attention => {
                (Meaning::Attention, "window-home-verdict-former")
            }
            true => (Meaning::Good, "window-home-verdict-met"),
            false => (Meaning::Bad, "window-home-verdict-missed"),
        };
        pill(meaning, language.say(key))
    });
    column![days, verdict].spacing(4).align_x(iced::Right).into()
}

/// The four steps, small.
fn dots<'a>(shown: &Summary) -> Element<'a, Message> {
    let signs = shown.steps.into_iter().map(|state| match state {
        StepState::ToDo => text::icon(Icon::Circle).size(14).style(theme::text::muted).into(),
        StepState::Done | StepState::Attention => text::sign(step::meaning(state)).size(14).into(),
    });
    iced::widget::Row::with_children(signs).spacing(4).into()
}

fn renaming<'a>(name: &'a str, language: &Language) -> Element<'a, Message> {
    let field = Field::new("name", language.say("window-home-name"), name)
        .on_input(Message::NameChanged)
        .on_submit(Message::NamePressed);
    let good = !name.trim().is_empty();
    let save = Button::new("name-save", language.say("window-home-save-name"))
        .main(language)
        .on_press_maybe(good.then_some(Message::NamePressed));
    let cancel = Button::new("name-cancel", language.say("window-cancel")).on_press(Message::NameCancelled);
    card(
        row![Element::from(field), Element::from(cancel), Element::from(save)]
            .spacing(space::S)
            .align_y(iced::Bottom),
    )
}

/// A setup that cannot be opened: what can be done about it, and its file to look at.
fn broken<'a>(it: &Home, language: &Language, id: &Id, error: &setup::Error) -> Element<'a, Message> {
    let words = language.explain(error);
    let heading = language.say_with("window-home-broken", &[("name", id.as_str().into())]);
    let meaning = if matches!(error, setup::Error::Newer { .. }) { Meaning::Attention } else { Meaning::Bad };
    let told = banner(meaning, heading, Some(format!("{} {} {}", words.what, words.why, words.next)), None);
    let recover = matches!(error, setup::Error::Recoverable { .. }).then(|| {
        let name = language.say("window-home-recover");
        let button = Button::new(format!("recover-{id}"), name).icon(Icon::Undo2);
        Element::from(button.on_press(Message::RecoverPressed(id.clone())))
    });
    let shown = it.shown.as_ref().filter(|(shown, _)| shown == id);
    let show = if shown.is_some() { "window-home-hide-file" } else { "window-home-show-file" };
    let show = Button::new(format!("show-{id}"), language.say(show)).quiet().icon(Icon::Eye);
    let folder = Button::new(format!("folder-{id}"), language.say("window-show-in-folder"));
    let actions = row![
        recover,
        Element::from(show.on_press(Message::ShowPressed(id.clone()))),
        Element::from(folder.quiet().icon(Icon::FolderOpen).on_press(Message::FolderPressed(id.clone()))),
    ];
    let file = shown.map(|(_, text)| {
        let heading = language.say("window-home-file");
        widget::code(&format!("file-{id}"), language, heading, &shown_text(text), 320.0)
    });
    column![told, actions.spacing(space::S).wrap(), file].spacing(space::S).into()
}
