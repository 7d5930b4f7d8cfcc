//! The application: which screen is shown, and everything that changes or is saved.

mod beginning;
mod choosing;
mod disk;
mod keeping;
mod leaving;
mod opening;
mod program;
mod saver;
mod shelf;
mod shown;
mod tools;
mod trusting;

use super::chooser;
use super::preferences::Choices;
use super::screen::home::{self, Home};
use super::screen::{archive, dns, expiring, guide, headers, open, probe, rollover, settings};
use super::theme;
use super::widget::{self, Toast};
use super::workspace::{self, Workspace};
use crate::expiry::{self, Gathered};
use crate::setup::{Id, Library};
pub use choosing::Choice;
use choosing::{Choosing, Folders};
pub use disk::Place;
use iced::widget::stack;
use iced::{Element, Subscription, Task, Theme, window};
use leaving::Leaving;
pub use leaving::Work;
pub use program::{SMALLEST, application, settings};
use saver::Saver;
use shown::Screen;
use std::path::PathBuf;
use std::time::Instant;
use tools::{Kind, Tool};

/// Everything that the window knows.
#[derive(Debug)]
pub struct App {
    library: Library,
    choices: Choices,
    screen: Screen,
    toast: Option<Toast<Message>>,
    /// The setup that was open last.
    last: Option<Id>,
    /// Tools that work although one has left them, and those that one goes back to: at most one of each kind.
    away: Vec<Tool>,
    /// The tools that one goes back to from the one that is shown, the last one first.
    trail: Vec<Kind>,
    /// What one wants to leave while something works.
    leaving: Option<Leaving>,
    /// Our own dialog for files, where the system opens none.
    choosing: Option<Choosing>,
    /// Where one chose with it.
    folders: Folders,
    /// A file hovers over the window.
    hovered: bool,
    /// Brings what has changed to the disk, and reads there.
    saver: Saver,
    /// The same where the user says.
    chosen: Saver,
    /// Looks for what was opened before.
    before: Saver,
    /// Until then the window itself waits for them.
    patience: Instant,
    /// It takes longer, and that is said.
    late: bool,
    /// A setup is about to be opened.
    opening: bool,
    /// What is to run beside what an update returns.
    tasks: Vec<Task<Message>>,
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
    /// At the headers of a message.
    Headers(headers::Message),
    /// At a file, whatever it is.
    Open(open::Message),
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
    /// What they are about was gathered, to be written there; or not.
    RemindersGathered(PathBuf, Box<Result<Gathered, expiry::Error>>),
    /// What was just done is to be undone.
    RestorePressed(crate::setup::Deleted),
    /// What could not be saved is to be saved now.
    SavePressed,
    /// What was on its way to the disk there, or from it, has come to its end.
    Saved(Place),
    /// It takes a while.
    Late,
    /// It was waited for that, to close.
    CloseNow(window::Id),
    /// The toast is read.
    ToastClosed,
    /// The system turned light or dark.
    SystemTheme(iced::theme::Mode),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// Files hover over the window, or no longer.
    Hovered(bool),
    /// The window is to close.
    ClosePressed(window::Id),
    /// In our own dialog for files.
    Choice(Choice),
    /// The guide is wanted, from a tool.
    GuideAsked,
    /// What works goes on, and one stays with it.
    StayPressed,
    /// What works is to end, and one leaves.
    LeavePressed,
    /// The folder in which this lies is to be shown.
    FolderPressed(PathBuf),
    /// Where this was done is to be shown.
    ShowPressed(Work),
}

impl App {
    /// The window as it opens: all setups.
    pub fn new(library: Library, choices: Choices) -> (Self, Task<Message>) {
        let mut app = Self {
            library,
            choices,
            screen: Screen::Home(Home::reading()),
            toast: None,
            last: None,
            away: Vec::new(),
            trail: Vec::new(),
            leaving: None,
            choosing: None,
            folders: Folders::default(),
            hovered: false,
            saver: Saver::default(),
            chosen: Saver::default(),
            before: Saver::default(),
            patience: Instant::now(),
            late: false,
            opening: false,
            tasks: Vec::new(),
        };
        app.have_patience();
        app.go_home();
        app.look_for_recent();
        let task = app.waiting(iced::system::theme().map(Message::SystemTheme));
        (app, task)
    }

    /// Takes what happened. What comes to its end where nobody sees it is told.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.have_patience();
        let place = self.place();
        let said = self.toast.as_ref().filter(|it| it.act.is_none()).map(|it| it.text.clone());
        self.go_on_with_done();
        let unseen = self.unseen();
        let task = self.take(message);
        self.take_news();
        let moved = self.place() != place;
        if moved {
            self.look_for_recent();
            // What was said on the page before, and asks for nothing, stays there.
            let _ = self.toast.take_if(|it| it.act.is_none() && said.as_ref() == Some(&it.text));
        }
        self.tell_ended(unseen);
        let task = self.waiting(task);
        // Another page begins at its top, wherever one was in the last.
        if moved { Task::batch([widget::to_top(), self.screen.begin(), task]) } else { task }
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        self.hovered &= !matches!(message, Message::Dropped(_));
        match message {
            Message::Home(message) => {
                let Screen::Home(home) = &mut self.screen else { return Task::none() };
                match home.update(message) {
                    home::Action::None => {}
                    home::Action::New => self.create(),
                    home::Action::Rehearse => self.rehearse(),
                    home::Action::Archive => self.show_past(),
                    home::Action::Headers => self.show_headers(),
                    home::Action::File => return self.show_file(None),
                    home::Action::Probe => self.show_probe(),
                    home::Action::Dns => self.show_dns(),
                    home::Action::Rollover => self.show_rollover(),
                    home::Action::Expiring => self.show_expiring(),
                    home::Action::Guide => self.show_guide(None),
                    home::Action::Open(id) => self.go_on(&id),
                    home::Action::Renew(id) => self.renew(&id),
                    home::Action::Rename(id, name) => self.rename(&id, &name),
                    home::Action::Delete(id) => self.delete(&id),
                    home::Action::Recover(id) => self.recover(&id),
                    home::Action::Show(id) => self.show_text(id),
                    home::Action::Folder(id) => self.show_folder(&self.library.folder(&id)),
                    home::Action::Again => self.go_home(),
                    home::Action::Reminders => return self.choose_reminders(),
                    home::Action::Settings => self.show_settings(),
                }
                Task::none()
            }
            Message::Workspace(message) => {
                if message.leads_on() {
                    let _ = self.toast.take_if(|toast| toast.is_good_news());
                }
                let Some(workspace) = self.screen.workspace() else { return Task::none() };
                match workspace.update(message, &self.choices) {
                    workspace::Action::None => {}
                    workspace::Action::Run(task) => return task.map(Message::Workspace),
                    workspace::Action::Change(change) if change.begins_anew() => {
                        return self.leave(Leaving::Anew(change));
                    }
                    workspace::Action::Change(change) => self.change(change),
                    workspace::Action::ChangeAndRun(change, task) => {
                        self.change(change);
                        return task.map(Message::Workspace);
                    }
                    workspace::Action::Home => return self.leave(Leaving::Home),
                    workspace::Action::Archive => self.show_past(),
                    workspace::Action::Probe => self.show_probe(),
                    workspace::Action::Dns => self.show_dns(),
                    workspace::Action::Guide(topic) => self.show_guide(Some(topic)),
                    workspace::Action::Settings => self.show_settings(),
                    workspace::Action::Rollover => self.show_rollover(),
                    workspace::Action::Reminders => return self.choose_reminders(),
                    workspace::Action::Write(path, bytes) => self.write(path, bytes),
                    workspace::Action::ShowFolder(path) => self.show_in_folder(path),
                    // The system opens both: a folder in its window, an address in the browser.
                    workspace::Action::Browse(url) => self.show_folder(url.as_ref()),
                    workspace::Action::Trust(root) => self.trust(&root),
                }
                Task::none()
            }
            Message::Archive(_)
            | Message::Headers(_)
            | Message::Open(_)
            | Message::Probe(_)
            | Message::Dns(_)
            | Message::Rollover(_)
            | Message::Expiring(_)
            | Message::Guide(_)
            | Message::Settings(_) => self.update_tool(message),
            Message::RemindersChosen(path) => {
                if let Some(path) = path {
                    self.gather_reminders(path);
                }
                Task::none()
            }
            Message::RemindersGathered(path, found) => {
                match *found {
                    Ok(found) => self.write_gathered(path, found),
                    Err(error) => self.tell(&error),
                }
                Task::none()
            }
            Message::RestorePressed(deleted) => {
                self.restore(deleted);
                Task::none()
            }
            Message::SavePressed => {
                // Nothing is lost yet: who closes now waits for it.
                (self.toast, self.saver.told) = (None, false);
                self.save();
                if matches!(self.screen, Screen::Home(_)) {
                    self.go_home();
                }
                Task::none()
            }
            Message::Saved(place) => self.saved(place),
            Message::Late => {
                self.is_late();
                Task::none()
            }
            Message::CloseNow(id) => self.close_now(id),
            Message::ToastClosed => {
                self.late &= self.toast.is_some();
                self.toast = None;
                Task::none()
            }
            Message::SystemTheme(mode) => {
                self.choices.system = mode;
                Task::none()
            }
            // A question is to be answered first.
            Message::Dropped(_) if self.leaving.is_some() => Task::none(),
            Message::Dropped(path) if self.choosing.is_some() => self.choose_file(Choice::FilePressed(path)),
            // Behind the screen a file would go into a step that nobody sees.
            Message::Dropped(path) if matches!(self.screen, Screen::Tool(..)) => {
                let Screen::Tool(tool, _) = &self.screen else { return Task::none() };
                tool.dropped(path).map_or_else(Task::none, |it| self.update(it))
            }
            Message::Dropped(path) if matches!(self.screen, Screen::Home(_)) => self.show_file(Some(path)),
            Message::Dropped(path) => self.update(Message::Workspace(workspace::Message::Dropped(path))),
            Message::Hovered(hovered) => {
                self.hovered = hovered;
                Task::none()
            }
            Message::ClosePressed(id) => self.leave(Leaving::Close(id)),
            Message::Choice(choice) => self.choose_file(choice),
            Message::GuideAsked => {
                self.show_guide(None);
                Task::none()
            }
            Message::StayPressed => {
                self.leaving = None;
                Task::none()
            }
            Message::LeavePressed => self.leave_now(),
            Message::FolderPressed(path) => {
                self.toast = None;
                self.show_in_folder(path);
                Task::none()
            }
            Message::ShowPressed(work) => {
                self.toast = None;
                self.show_work(work);
                Task::none()
            }
        }
    }

    /// What is shown.
    pub fn view(&self) -> Element<'_, Message> {
        let screen = match &self.screen {
            Screen::Home(home) => home.view(&self.choices).map(Message::Home),
            Screen::Workspace(workspace) => workspace.view(&self.choices).map(Message::Workspace),
            Screen::Tool(tool, behind) => {
                let setup = behind.as_deref().map(Workspace::setup);
                let tool_before = self.trail.last().map(|it| it.title());
                tool.view(&self.choices, widget::Whence { setup, tool: tool_before })
            }
        };
        // The bar with Back and Next stays free.
        let above = if matches!(self.screen, Screen::Workspace(_)) { 84.0 } else { 24.0 };
        let toast = self.said();
        let toast = toast.map(|it| widget::toast(&self.choices.language, &it, Message::ToastClosed, above));
        let asked = self.leaving.as_ref().map(|_| self.ask()).or_else(|| self.chooser());
        let below = widget::inert(stack![screen, toast], asked.is_some());
        let target = (self.hovered && self.leaving.is_none())
            .then(|| widget::target(&self.choices.language, self.screen.takes()));
        // A step and the first screen have a button for it.
        let guide = matches!(&self.screen, Screen::Tool(tool, _) if asked.is_none() && !matches!(tool, Tool::Guide(_)));
        let guide = guide.then_some(Message::GuideAsked);
        widget::root(stack![below, asked, target], Message::Dropped, Message::Hovered, guide).into()
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
            Subscription::run(chooser::asked).map(|it| Message::Choice(Choice::Asked(it))),
        ])
    }
}
