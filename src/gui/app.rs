//! The application: which screen is shown, and everything that changes or is saved.

mod shelf;

use super::preferences::{Choices, Preference};
use super::screen::archive::{self, Archive};
use super::screen::dns::{self, Dns};
use super::screen::expiring::{self, Expiring};
use super::screen::guide::{self, Guide};
use super::screen::home::{self, Home};
use super::screen::probe::{self, Probe};
use super::screen::rollover::{self, Rollover};
use super::screen::settings::{self, Settings};
use super::theme;
use super::widget::{self, Toast};
use super::workspace::{self, Workspace};
use crate::setup::{Library, Setup};
use iced::widget::stack;
use iced::{Element, Program, Size, Subscription, Task, Theme, window};
use std::path::PathBuf;

/// Everything that the window knows.
#[derive(Debug)]
pub struct App {
    library: Library,
    choices: Choices,
    screen: Screen,
    toast: Option<Toast<Message>>,
    /// Something was typed that is not saved yet.
    unsaved: bool,
}

/// What is shown. One excludes the other.
#[derive(Debug)]
enum Screen {
    Home(Home),
    Workspace(Box<Workspace>),
    /// A tool that needs no setup, and the setup from which one came to it.
    Tool(Tool, Option<Box<Workspace>>),
}

/// What can be done without a setup.
#[derive(Debug)]
enum Tool {
    /// The past.
    Archive(Box<Archive>),
    /// What partners see.
    Probe(Box<Probe>),
    /// What a domain publishes.
    Dns(Box<Dns>),
    /// A new key under DANE, and what the domain publishes, where one came from there.
    Rollover(Box<Rollover>, Option<Box<Dns>>),
    /// What runs out.
    Expiring(Box<Expiring>),
    /// What it is all about.
    Guide(Guide),
    /// What is chosen once.
    Settings(Settings),
}

/// What happens in the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the first screen.
    Home(home::Message),
    /// In an open setup.
    Workspace(workspace::Message),
    /// At the mail and logs of the past.
    Archive(archive::Message),
    /// At what partners see.
    Probe(probe::Message),
    /// At what a domain publishes.
    Dns(dns::Message),
    /// At the change of a key.
    Rollover(rollover::Message),
    /// At what runs out.
    Expiring(expiring::Message),
    /// In the guide.
    Guide(guide::Message),
    /// At what is chosen once.
    Settings(settings::Message),
    /// The place of the reminders was chosen, or not.
    RemindersChosen(Option<PathBuf>),
    /// What was just done is to be undone.
    RestorePressed(crate::setup::Deleted),
    /// The toast is read.
    ToastClosed,
    /// The system turned light or dark.
    SystemTheme(iced::theme::Mode),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The window is to close.
    ClosePressed(window::Id),
}

/// No smaller: the screens are laid out for it.
pub const SMALLEST: Size = Size::new(900.0, 640.0);

/// The application, the same for the program and for its tests.
pub fn application(
    library: Library,
    choices: Choices,
) -> iced::Application<impl Program<State = App, Message = Message, Theme = Theme>> {
    let begin = move || {
        super::display::begun();
        App::new(library.clone(), choices.clone())
    };
    iced::application(begin, App::update, App::view)
        .title(App::title)
        .subscription(App::subscription)
        .theme(App::theme)
        .scale_factor(App::scale)
        .settings(settings())
        .window(window::Settings {
            size: Size::new(1080.0, 760.0),
            min_size: Some(SMALLEST),
            exit_on_close_request: false,
            ..window::Settings::default()
        })
}

/// The fonts and the name, the same for the program and for its tests.
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("org.postseal.Postseal".to_owned()),
        fonts: theme::FONTS.iter().map(|font| (*font).into()).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::BODY.into(),
        ..iced::Settings::default()
    }
}

impl App {
    /// The window as it opens: all setups.
    pub fn new(library: Library, choices: Choices) -> (Self, Task<Message>) {
        let mut app =
            Self { library, choices, screen: Screen::Home(Home::default()), toast: None, unsaved: false };
        app.go_home();
        (app, iced::system::theme().map(Message::SystemTheme))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Home(message) => {
                let Screen::Home(home) = &mut self.screen else { return Task::none() };
                match home.update(message) {
                    home::Action::None => {}
                    home::Action::New => {
                        self.create();
                        // The one thing to do on the next screen is to type a name.
                        return iced::widget::operation::focus("hosts-0");
                    }
                    home::Action::Rehearse => self.rehearse(),
                    home::Action::Archive => self.show_past(),
                    home::Action::Probe => self.show_probe(),
                    home::Action::Dns => self.show_dns(),
                    home::Action::Rollover => self.show_rollover(),
                    home::Action::Expiring => return self.show_expiring(),
                    home::Action::Guide => self.show_tool(Tool::Guide(Guide::at(None))),
                    home::Action::Open(id) => self.open(&id),
                    home::Action::Renew(id) => self.renew(&id),
                    home::Action::Rename(id, name) => self.rename(&id, &name),
                    home::Action::Delete(id) => self.delete(&id),
                    home::Action::Reminders => return self.choose_reminders(),
                    home::Action::Settings => self.show_settings(),
                }
                Task::none()
            }
            Message::Workspace(message) => {
                let Some(workspace) = self.screen.workspace() else { return Task::none() };
                match workspace.update(message, &self.choices.language) {
                    workspace::Action::None => {}
                    workspace::Action::Run(task) => return task.map(Message::Workspace),
                    workspace::Action::Change(change) => self.change(change),
                    workspace::Action::ChangeAndRun(change, task) => {
                        self.change(change);
                        return task.map(Message::Workspace);
                    }
                    workspace::Action::Home => self.go_home(),
                    workspace::Action::Archive => self.show_past(),
                    workspace::Action::Probe => self.show_probe(),
                    workspace::Action::Dns => self.show_dns(),
                    workspace::Action::Guide(topic) => self.show_tool(Tool::Guide(Guide::at(Some(topic)))),
                    workspace::Action::Settings => self.show_settings(),
                    workspace::Action::Reminders => return self.choose_reminders(),
                    workspace::Action::Write(path, bytes) => self.write(&path, &bytes),
                    workspace::Action::ShowFolder(path) => self.show_folder(&path),
                    // The system opens both: a folder in its window, an address in the browser.
                    workspace::Action::Browse(url) => self.show_folder(url.as_ref()),
                }
                Task::none()
            }
            Message::Archive(message) => {
                let Screen::Tool(Tool::Archive(archive), _) = &mut self.screen else { return Task::none() };
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
                let Screen::Tool(Tool::Probe(probe), _) = &mut self.screen else { return Task::none() };
                match probe.update(message, &self.choices.language) {
                    probe::Action::None => {}
                    probe::Action::Run(task) => return task.map(Message::Probe),
                    probe::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Dns(message) => {
                let Screen::Tool(Tool::Dns(dns), _) = &mut self.screen else { return Task::none() };
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
                let Screen::Tool(Tool::Rollover(rollover, _), _) = &mut self.screen else {
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
                let Screen::Tool(Tool::Expiring(expiring), _) = &mut self.screen else {
                    return Task::none();
                };
                match expiring.update(message, &self.choices.language) {
                    expiring::Action::None => {}
                    expiring::Action::Run(task) => return task.map(Message::Expiring),
                    expiring::Action::Remember(bytes, task) => {
                        self.remember(shelf::WATCHED, &bytes);
                        return task.map(Message::Expiring);
                    }
                    expiring::Action::Reminders(path, watched) => self.write_reminders(&path, &watched),
                    expiring::Action::Tell(error) => self.tell(&error),
                    expiring::Action::Renew(id) => self.renew(&id),
                    expiring::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Guide(message) => {
                let Screen::Tool(Tool::Guide(guide), _) = &mut self.screen else { return Task::none() };
                match guide.update(message) {
                    guide::Action::None => {}
                    guide::Action::Run(task) => return task.map(Message::Guide),
                    guide::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::Settings(message) => {
                let Screen::Tool(Tool::Settings(settings), _) = &mut self.screen else { return Task::none() };
                match settings.update(message, &self.choices.language) {
                    settings::Action::None => {}
                    settings::Action::Run(task) => return task.map(Message::Settings),
                    settings::Action::Prefer(preference) => self.prefer(preference),
                    settings::Action::ShowFolder(folder) => self.show_folder(&folder),
                    settings::Action::Back => self.leave_tool(),
                }
                Task::none()
            }
            Message::RemindersChosen(path) => {
                if let Some(path) = path {
                    self.write_reminders_of_setups(&path);
                }
                Task::none()
            }
            Message::RestorePressed(deleted) => {
                self.restore(&deleted);
                Task::none()
            }
            Message::ToastClosed => {
                self.toast = None;
                Task::none()
            }
            Message::SystemTheme(mode) => {
                self.choices.system = mode;
                Task::none()
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Archive(_), _)) => {
                self.update(Message::Archive(Archive::dropped(path)))
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Dns(_), _)) => {
                let Screen::Tool(Tool::Dns(dns), _) = &self.screen else { return Task::none() };
                dns.dropped(path).map_or_else(Task::none, |it| self.update(Message::Dns(it)))
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Expiring(_), _)) => {
                self.update(Message::Expiring(Expiring::dropped(path)))
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Rollover(..), _)) => {
                self.update(Message::Rollover(Rollover::dropped(path)))
            }
            // Behind the screen a file would go into a step that nobody sees.
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Probe(_), _)) => {
                self.update(Message::Probe(Probe::dropped(path)))
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(Tool::Settings(_), _)) => {
                self.update(Message::Settings(Settings::dropped(path)))
            }
            Message::Dropped(_) if matches!(self.screen, Screen::Tool(..)) => Task::none(),
            Message::Dropped(path) => self.update(Message::Workspace(workspace::Message::Dropped(path))),
            Message::ClosePressed(id) => {
                self.save();
                window::close(id)
            }
        }
    }

    /// What is shown.
    pub fn view(&self) -> Element<'_, Message> {
        let screen = match &self.screen {
            Screen::Home(home) => home.view(&self.choices).map(Message::Home),
            Screen::Workspace(workspace) => workspace.view(&self.choices).map(Message::Workspace),
            Screen::Tool(tool, behind) => tool.view(&self.choices, behind.as_deref().map(Workspace::setup)),
        };
        let toast =
            self.toast.as_ref().map(|it| widget::toast(&self.choices.language, it, Message::ToastClosed));
        widget::root(stack![screen, toast], Message::Dropped).into()
    }

    /// Its looks.
    pub fn theme(&self) -> Theme {
        theme::theme(self.choices.dark())
    }

    /// How large everything is.
    fn scale(&self) -> f32 {
        f32::from(self.choices.text_size.per_cent()) / 100.0
    }

    fn title(&self) -> String {
        let name = self.choices.language.say("window-title");
        match &self.screen {
            Screen::Home(_) | Screen::Tool(_, None) => name,
            Screen::Workspace(workspace) | Screen::Tool(_, Some(workspace)) => {
                format!("{} – {name}", workspace.setup().name)
            }
        }
    }

    #[expect(clippy::unused_self, reason = "the shape that iced asks for")]
    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            iced::system::theme_changes().map(Message::SystemTheme),
            window::close_requests().map(Message::ClosePressed),
        ])
    }

    fn prefer(&mut self, preference: Preference) {
        self.choices.prefer(preference);
        self.keep_choices();
    }
}

impl Screen {
    /// The setup that is open, shown or behind what is shown.
    fn workspace(&mut self) -> Option<&mut Workspace> {
        match self {
            Self::Home(_) => None,
            Self::Workspace(workspace) => Some(workspace),
            Self::Tool(_, behind) => behind.as_deref_mut(),
        }
    }
}

impl Tool {
    fn view<'a>(&'a self, choices: &'a Choices, setup: Option<&'a Setup>) -> Element<'a, Message> {
        match self {
            Self::Archive(archive) => archive.view(choices, setup).map(Message::Archive),
            Self::Probe(probe) => probe.view(choices, setup).map(Message::Probe),
            Self::Dns(dns) => dns.view(choices, setup).map(Message::Dns),
            Self::Rollover(rollover, _) => rollover.view(choices, setup).map(Message::Rollover),
            Self::Expiring(expiring) => expiring.view(choices, setup).map(Message::Expiring),
            Self::Guide(guide) => guide.view(choices, setup).map(Message::Guide),
            Self::Settings(settings) => settings.view(choices, setup).map(Message::Settings),
        }
    }
}
