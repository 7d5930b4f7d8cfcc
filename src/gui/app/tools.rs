//! What can be done without a setup: one tool is shown, others may work on while one is somewhere else.

use super::leaving::Leaving;
use super::{App, Message, Screen, shelf};
use crate::gui::preferences::Choices;
use crate::gui::screen::archive::{self, Archive};
use crate::gui::screen::dns::{self, Dns};
use crate::gui::screen::expiring::{self, Expiring};
use crate::gui::screen::guide::{self, Guide};
use crate::gui::screen::home::Home;
use crate::gui::screen::probe::{self, Probe};
use crate::gui::screen::rollover::{self, Rollover};
use crate::gui::screen::settings::{self, Settings};
use crate::gui::workspace::Workspace;
use crate::setup::{Setup, recent};
use iced::{Element, Task};
use std::path::PathBuf;

/// What can be done without a setup.
#[derive(Debug)]
pub(super) enum Tool {
    /// The past.
    Archive(Box<Archive>),
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
            Self::Probe(probe) => probe.is_working(),
            Self::Dns(dns) => dns.is_working(),
            Self::Rollover(rollover) => rollover.is_working(),
            Self::Expiring(expiring) => expiring.is_working(),
            Self::Guide(_) | Self::Settings(_) => false,
        }
    }

    /// What a file becomes that is dropped here: the id of a sentence.
    pub(super) const fn takes(&self) -> Option<&'static str> {
        match self {
            Self::Archive(_) => Some("window-drop-archive"),
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
            Self::Probe(_) => Some(Message::Probe(Probe::dropped(path))),
            Self::Dns(dns) => dns.dropped(path).map(Message::Dns),
            Self::Rollover(_) => Some(Message::Rollover(Rollover::dropped(path))),
            Self::Expiring(_) => Some(Message::Expiring(Expiring::dropped(path))),
            Self::Guide(_) => None,
            Self::Settings(_) => Some(Message::Settings(Settings::dropped(path))),
        }
    }

    pub(super) fn view<'a>(&'a self, choices: &'a Choices, setup: Option<&'a Setup>) -> Element<'a, Message> {
        match self {
            Self::Archive(archive) => archive.view(choices, setup).map(Message::Archive),
            Self::Probe(probe) => probe.view(choices, setup).map(Message::Probe),
            Self::Dns(dns) => dns.view(choices, setup).map(Message::Dns),
            Self::Rollover(rollover) => rollover.view(choices, setup).map(Message::Rollover),
            Self::Expiring(expiring) => expiring.view(choices, setup).map(Message::Expiring),
            Self::Guide(guide) => guide.view(choices, setup).map(Message::Guide),
            Self::Settings(settings) => settings.view(choices, setup).map(Message::Settings),
        }
    }
}

/// The one of this kind, shown or away.
fn find<'a>(screen: &'a mut Screen, away: &'a mut [Tool], kind: Kind) -> Option<&'a mut Tool> {
    match screen {
        Screen::Tool(tool, _) if tool.kind() == kind => Some(tool),
        _ => away.iter_mut().find(|tool| tool.kind() == kind),
    }
}

impl App {
    /// Takes what happened to a tool, whether one sees it or not.
    pub(super) fn update_tool(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Archive(message) => {
                let Some(Tool::Archive(archive)) = find(&mut self.screen, &mut self.away, Kind::Archive)
                else {
                    return Task::none();
                };
                match archive.update(message, &self.choices.language) {
                    archive::Action::None => {}
                    archive::Action::Run(task) => return task.map(Message::Archive),
                    archive::Action::Write(path, bytes) => self.write(&path, &bytes),
                    archive::Action::Rule(domain, direction, class) => {
                        self.make_rule(&domain, direction, class);
                    }
                    archive::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Probe(message) => {
                let Some(Tool::Probe(probe)) = find(&mut self.screen, &mut self.away, Kind::Probe) else {
                    return Task::none();
                };
                match probe.update(message, &self.choices.language) {
                    probe::Action::None => {}
                    probe::Action::Run(task) => return task.map(Message::Probe),
                    probe::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Dns(message) => {
                let Some(Tool::Dns(dns)) = find(&mut self.screen, &mut self.away, Kind::Dns) else {
                    return Task::none();
                };
                match dns.update(message, &self.choices.language) {
                    dns::Action::None => {}
                    dns::Action::Run(task) => return task.map(Message::Dns),
                    dns::Action::Write(path, bytes) => self.write(&path, &bytes),
                    dns::Action::Remember(bytes) => self.remember(shelf::POLICIES, &bytes),
                    dns::Action::Rollover => self.show_rollover(),
                    dns::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Rollover(message) => {
                let Some(Tool::Rollover(rollover)) = find(&mut self.screen, &mut self.away, Kind::Rollover)
                else {
                    return Task::none();
                };
                match rollover.update(message, &self.choices.language) {
                    rollover::Action::None => {}
                    rollover::Action::Run(task) => return task.map(Message::Rollover),
                    rollover::Action::Remember(bytes, task) => {
                        self.remember(shelf::ROLLOVERS, &bytes);
                        return task.map(Message::Rollover);
                    }
                    rollover::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Expiring(message) => {
                let Some(Tool::Expiring(expiring)) = find(&mut self.screen, &mut self.away, Kind::Expiring)
                else {
                    return Task::none();
                };
                match expiring.update(message, &self.choices.language) {
                    expiring::Action::None => {}
                    expiring::Action::Run(task) => return task.map(Message::Expiring),
                    expiring::Action::Remember(bytes, task) => {
                        self.remember(shelf::WATCHED, &bytes);
                        return task.map(Message::Expiring);
                    }
                    expiring::Action::Reminders(path, found) => self.write_reminders(&path, &found),
                    expiring::Action::Tell(error) => self.tell(&error),
                    expiring::Action::Renew(id) => return self.leave(Leaving::Renew(id)),
                    expiring::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Guide(message) => {
                let Some(Tool::Guide(guide)) = find(&mut self.screen, &mut self.away, Kind::Guide) else {
                    return Task::none();
                };
                match guide.update(message) {
                    guide::Action::None => {}
                    guide::Action::Run(task) => return task.map(Message::Guide),
                    guide::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Settings(message) => {
                let Some(Tool::Settings(settings)) = find(&mut self.screen, &mut self.away, Kind::Settings)
                else {
                    return Task::none();
                };
                match settings.update(message, &self.choices.language) {
                    settings::Action::None => {}
                    settings::Action::Run(task) => return task.map(Message::Settings),
                    settings::Action::Prefer(preference) => self.prefer(preference),
                    settings::Action::ShowFolder(folder) => self.show_folder(&folder),
                    settings::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            _ => Task::none(),
        }
    }

    /// What was opened is remembered, or forgotten.
    pub(super) fn take_news(&mut self) {
        let mut all = self.screen.workspace().map(Workspace::take_news).unwrap_or_default();
        if let Some(Tool::Archive(archive)) = find(&mut self.screen, &mut self.away, Kind::Archive) {
            all.push((recent::Kind::Archive, std::mem::take(&mut archive.news)));
        }
        let mut changed = false;
        for (kind, news) in all {
            changed |= self.choices.recent.take(kind, news);
        }
        if changed && let Err(error) = self.choices.recent.save(&self.library) {
            self.tell(&error);
        }
    }

    /// Shows a tool. A setup that is open stays open behind.
    pub(super) fn show_tool(&mut self, tool: Tool) {
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        let behind = match before {
            Screen::Workspace(workspace) => Some(workspace),
            Screen::Tool(before, behind) => {
                self.put_away(before);
                behind
            }
            Screen::Home(_) => None,
        };
        self.away.retain(|it| it.kind() != tool.kind());
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
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        let Screen::Tool(tool, behind) = before else { return self.go_home() };
        let to_dns = matches!(&tool, Tool::Rollover(rollover) if rollover.from_dns);
        self.put_away(tool);
        match behind {
            Some(workspace) => self.screen = Screen::Workspace(workspace),
            None => self.go_home(),
        }
        if to_dns {
            let _ = self.show_away(Kind::Dns);
        }
    }

    /// Back to the setup that is open behind a tool.
    pub(super) fn uncover(&mut self) {
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

    /// A tool that one comes back to from the one that is shown next.
    pub(super) fn set_aside(&mut self, kind: Kind) -> bool {
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        match before {
            Screen::Tool(tool, behind) if tool.kind() == kind => {
                self.away.push(tool);
                self.screen = behind.map_or_else(|| Screen::Home(Home::default()), Screen::Workspace);
                true
            }
            other => {
                self.screen = other;
                false
            }
        }
    }
}
