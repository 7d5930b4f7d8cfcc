//! What can be done without a setup: one tool is shown, others may work on while one is somewhere else.

use super::leaving::Leaving;
use super::{App, Message, Screen, shelf};
use crate::gui::preferences::Choices;
use crate::gui::screen::Action;
use crate::gui::screen::archive::{self, Archive};
use crate::gui::screen::dns::{self, Dns};
use crate::gui::screen::expiring::{self, Expiring};
use crate::gui::screen::guide::{self, Guide};
use crate::gui::screen::headers::{self, Headers};
use crate::gui::screen::home::Home;
use crate::gui::screen::open::{self, Open};
use crate::gui::screen::probe::Probe;
use crate::gui::screen::rollover::{self, Rollover};
use crate::gui::screen::settings::{self, Settings};
use crate::gui::widget::Whence;
use crate::rollover::Memory;
use iced::{Element, Task};
use std::path::PathBuf;

/// What can be done without a setup.
#[derive(Debug)]
pub(super) enum Tool {
    /// The past.
    Archive(Box<Archive>),
    /// Any message.
    Headers(Box<Headers>),
    /// Any file.
    Open(Box<Open>),
    /// What partners see.
    Probe(Box<Probe>),
    /// What a domain publishes.
    Dns(Box<Dns>),
    /// A new key under DANE.
    Rollover(Box<Rollover>),
    /// What runs out.
    Expiring(Box<Expiring>),
    /// What it is all about.
    Guide(Guide),
    /// What is chosen once.
    Settings(Settings),
}

/// Which tool it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Archive,
    Headers,
    Open,
    Probe,
    Dns,
    Rollover,
    Expiring,
    Guide,
    Settings,
}

impl Kind {
    /// The id of what it is called.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Archive => "window-archive-title",
            Self::Headers => "window-headers-title",
            Self::Open => "window-open-title",
            Self::Probe => "window-probe-title",
            Self::Dns => "window-dns-title",
            Self::Rollover => "window-rollover-title",
            Self::Expiring => "window-expiring-title",
            Self::Guide => "window-guide",
            Self::Settings => "window-settings",
        }
    }
}

impl Tool {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Archive(_) => Kind::Archive,
            Self::Headers(_) => Kind::Headers,
            Self::Open(_) => Kind::Open,
            Self::Probe(_) => Kind::Probe,
            Self::Dns(_) => Kind::Dns,
            Self::Rollover(_) => Kind::Rollover,
            Self::Expiring(_) => Kind::Expiring,
            Self::Guide(_) => Kind::Guide,
            Self::Settings(_) => Kind::Settings,
        }
    }

    /// Whether it does something that ends when it is dropped.
    pub(super) const fn is_working(&self) -> bool {
        match self {
            Self::Archive(archive) => archive.is_working(),
            Self::Open(open) => open.is_working(),
            Self::Probe(probe) => probe.is_working(),
            Self::Dns(dns) => dns.is_working(),
            Self::Rollover(rollover) => rollover.is_working(),
            Self::Expiring(expiring) => expiring.is_working(),
            Self::Headers(headers) => headers.is_working(),
            Self::Settings(settings) => settings.is_working(),
            Self::Guide(_) => false,
        }
    }

    /// How much of what it did has failed.
    pub(super) const fn failures(&self) -> usize {
        match self {
            Self::Archive(archive) => archive.failures(),
            Self::Open(open) => open.failures(),
            Self::Probe(probe) => probe.failures(),
            Self::Dns(dns) => dns.failures(),
            Self::Rollover(rollover) => rollover.failures(),
            Self::Expiring(expiring) => expiring.failures(),
            Self::Headers(_) | Self::Guide(_) | Self::Settings(_) => 0,
        }
    }

    /// What a file becomes that is dropped here: the id of a sentence.
    pub(super) const fn takes(&self) -> Option<&'static str> {
        match self {
            Self::Archive(_) => Some("window-drop-archive"),
            Self::Headers(_) => Some("window-drop-message"),
            Self::Open(_) => Some("window-drop-open"),
            Self::Probe(_) => Some("window-drop-probe"),
            Self::Dns(dns) if dns.takes_files() => Some("window-drop-reports"),
            Self::Dns(_) | Self::Guide(_) => None,
            Self::Rollover(_) => Some("window-drop-rollover"),
            Self::Expiring(_) => Some("window-drop-expiring"),
            Self::Settings(_) => Some("window-drop-roots"),
        }
    }

    /// What a file means that was dropped on the window.
    pub(super) fn dropped(&self, path: PathBuf) -> Option<Message> {
        match self {
            Self::Archive(_) => Some(Message::Archive(Archive::dropped(path))),
            Self::Headers(_) => Some(Message::Headers(Headers::dropped(path))),
            Self::Open(_) => Some(Message::Open(Open::dropped(path))),
            Self::Probe(_) => Some(Message::Probe(Probe::dropped(path))),
            Self::Dns(dns) => dns.dropped(path).map(Message::Dns),
            Self::Rollover(_) => Some(Message::Rollover(Rollover::dropped(path))),
            Self::Expiring(_) => Some(Message::Expiring(Expiring::dropped(path))),
            Self::Guide(_) => None,
            Self::Settings(_) => Some(Message::Settings(Settings::dropped(path))),
        }
    }

    pub(super) fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        match self {
            Self::Archive(archive) => archive.view(choices, from).map(Message::Archive),
            Self::Headers(headers) => headers.view(choices, from).map(Message::Headers),
            Self::Open(open) => open.view(choices, from).map(Message::Open),
            Self::Probe(probe) => probe.view(choices, from).map(Message::Probe),
            Self::Dns(dns) => dns.view(choices, from).map(Message::Dns),
            Self::Rollover(rollover) => rollover.view(choices, from).map(Message::Rollover),
            Self::Expiring(expiring) => expiring.view(choices, from).map(Message::Expiring),
            Self::Guide(guide) => guide.view(choices, from).map(Message::Guide),
            Self::Settings(settings) => settings.view(choices, from).map(Message::Settings),
        }
    }
}

/// The one of this kind, shown or away.
pub(super) fn find<'a>(screen: &'a mut Screen, away: &'a mut [Tool], kind: Kind) -> Option<&'a mut Tool> {
    match screen {
        Screen::Tool(tool, _) if tool.kind() == kind => Some(tool),
        _ => away.iter_mut().find(|tool| tool.kind() == kind),
    }
}

impl App {
    /// Takes what happened to a tool, whether one sees it or not.
    pub(super) fn update_tool(&mut self, message: Message) -> Task<Message> {
        let (screen, away, language) = (&mut self.screen, &mut self.away, &self.choices.language);
        match message {
            Message::Archive(message) => {
                let Some(Tool::Archive(it)) = find(screen, away, Kind::Archive) else { return Task::none() };
                let action = it.update(message, language);
                self.follow(action, Message::Archive, |app, ask| {
                    match ask {
                        archive::Ask::Write(path, bytes) => app.write(path, bytes),
                        archive::Ask::Rule(domain, direction, class) => {
                            app.make_rule(&domain, direction, class);
                        }
                    }
                    Task::none()
                })
            }
            Message::Headers(message) => {
                let Some(Tool::Headers(it)) = find(screen, away, Kind::Headers) else { return Task::none() };
                let action = it.update(message, language);
                self.follow(action, Message::Headers, |app, headers::Ask::Write(path, bytes)| {
                    app.write(path, bytes);
                    Task::none()
                })
            }
            Message::Open(message) => {
                let Some(Tool::Open(it)) = find(screen, away, Kind::Open) else { return Task::none() };
                let action = it.update(message, language);
                // One who has gone elsewhere meanwhile stays there, and finds what it is.
                let is_shown = matches!(self.screen, Screen::Tool(Tool::Open(_), _));
                self.follow(action, Message::Open, |app, ask| match ask {
                    open::Ask::Headers(_) | open::Ask::Past(_) if !is_shown => Task::none(),
                    open::Ask::Headers(path) => app.read_headers(path),
                    open::Ask::Past(paths) => app.read_past(paths),
                })
            }
            Message::Probe(message) => {
                let Some(Tool::Probe(it)) = find(screen, away, Kind::Probe) else { return Task::none() };
                let action = it.update(message, language);
                self.follow(action, Message::Probe, |_, never| match never {})
            }
            Message::Dns(message) => {
                let Some(Tool::Dns(it)) = find(screen, away, Kind::Dns) else { return Task::none() };
                let action = it.update(message, language);
                self.follow(action, Message::Dns, |app, ask| {
                    match ask {
                        dns::Ask::Write(path, bytes) => app.write(path, bytes),
                        dns::Ask::Remember(before, now) => app.remember(shelf::POLICIES, before, now),
                        dns::Ask::Rollover => app.show_rollover(),
                    }
                    Task::none()
                })
            }
            Message::Rollover(message) => {
                let Some(Tool::Rollover(it)) = find(screen, away, Kind::Rollover) else {
                    return Task::none();
                };
                let action = it.update(message, language);
                self.follow(action, Message::Rollover, |app, rollover::Ask::Remember(before, now, task)| {
                    app.remember(Memory::FILE, before, now);
                    task.map(Message::Rollover)
                })
            }
            Message::Expiring(message) => {
                let Some(Tool::Expiring(it)) = find(screen, away, Kind::Expiring) else {
                    return Task::none();
                };
                let action = it.update(message, language);
                self.follow(action, Message::Expiring, |app, ask| {
                    match ask {
                        expiring::Ask::Remember(before, now, task) => {
                            app.keep_watched(before, now);
                            return task.map(Message::Expiring);
                        }
                        expiring::Ask::Reminders(path, found) => app.write_reminders(path, found, None),
                        expiring::Ask::Tell(error) => app.tell(&error),
                        expiring::Ask::Renew(id) => return app.leave(Leaving::Renew(id)),
                    }
                    Task::none()
                })
            }
            Message::Guide(message) => {
                let Some(Tool::Guide(it)) = find(screen, away, Kind::Guide) else { return Task::none() };
                let action = it.update(message, language);
                self.follow(action, Message::Guide, |app, guide::Ask::Write(path, bytes)| {
                    app.write(path, bytes);
                    Task::none()
                })
            }
            Message::Settings(message) => {
                let Some(Tool::Settings(it)) = find(screen, away, Kind::Settings) else {
                    return Task::none();
                };
                let action = it.update(message, language);
                self.follow(action, Message::Settings, |app, ask| match ask {
                    settings::Ask::Prefer(preference, then) => {
                        let judged = app.prefer_and_judge(&preference);
                        Task::batch([judged, then.map(Message::Settings)])
                    }
                    settings::Ask::ShowLicences => {
                        app.show_licences();
                        Task::none()
                    }
                    settings::Ask::ShowFolder(folder) => {
                        app.show_folder(&folder);
                        Task::none()
                    }
                })
            }
            _ => Task::none(),
        }
    }

    /// Does what a screen asks for.
    fn follow<M: Send + 'static, O>(
        &mut self,
        action: Action<M, O>,
        wrap: fn(M) -> Message,
        own: impl FnOnce(&mut Self, O) -> Task<Message>,
    ) -> Task<Message> {
        match action {
            Action::None => {}
            Action::Run(task) => return task.map(wrap),
            Action::Explain(topic) => self.show_guide(Some(topic)),
            Action::Back => self.leave_tool(),
            Action::Own(ask) => return own(self, ask),
        }
        Task::none()
    }

    /// Shows a tool. A setup that is open stays open behind, and from another tool one comes back to that.
    pub(super) fn show_tool(&mut self, tool: Tool) {
        let kind = tool.kind();
        self.away.retain(|it| it.kind() != kind);
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        let behind = match before {
            Screen::Workspace(workspace) => Some(workspace),
            Screen::Tool(before, behind) => {
                if before.kind() != kind {
                    self.trail.retain(|it| *it != before.kind());
                    self.trail.push(before.kind());
                    self.away.push(before);
                }
                behind
            }
            Screen::Home(_) => None,
        };
        self.trail.retain(|it| *it != kind);
        self.screen = Screen::Tool(tool, behind);
    }

    /// Shows the tool of this kind that one has left while it worked, if there is one.
    pub(super) fn show_away(&mut self, kind: Kind) -> bool {
        let Some(at) = self.away.iter().position(|tool| tool.kind() == kind) else { return false };
        let tool = self.away.remove(at);
        self.show_tool(tool);
        true
    }

    /// Back to where one came from.
    pub(super) fn leave_tool(&mut self) {
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::reading()));
        let Screen::Tool(tool, behind) = before else { return self.go_home() };
        let last = self.trail.pop();
        let last = last.and_then(|kind| self.away.iter().position(|it| it.kind() == kind));
        if let Some(at) = last {
            self.screen = Screen::Tool(self.away.remove(at), behind);
            return self.put_away(tool);
        }
        self.put_away(tool);
        match behind {
            Some(workspace) => self.screen = Screen::Workspace(workspace),
            None => self.go_home(),
        }
    }

    /// Nobody goes back any more: what does not work is over.
    pub(super) fn forget_trail(&mut self) {
        self.trail.clear();
        self.away.retain(Tool::is_working);
    }

    /// Back to the setup that is open behind a tool.
    pub(super) fn uncover(&mut self) {
        self.forget_trail();
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        self.screen = match before {
            Screen::Tool(tool, Some(workspace)) => {
                self.put_away(tool);
                Screen::Workspace(workspace)
            }
            other => other,
        };
    }

    /// What works goes on; anything else is over.
    fn put_away(&mut self, tool: Tool) {
        if tool.is_working() {
            self.away.push(tool);
        }
    }
}
