//! Which certificate runs out, and when: of setups, and of files, folders and servers that are added here; from the file,
//! and from the server as it answers now.

mod view;

use crate::delivery::{Route, Target, Trust};
use crate::expiry::{self, Error, Gathered, Limits, Order, Progress, SMTP, Watchlist};
use crate::explain::Explain;
use crate::gui::chooser::Chooser;
use crate::gui::daily::{self, Daily, Offer};
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::gui::screen::guide::Topic;
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::NameError;
use crate::setup::{Id, Library};
use iced::{Element, Task};
use std::path::PathBuf;
use std::time::Duration;
use time::OffsetDateTime;

/// The longest that is waited for any answer of a server: whoever watches many waits for none.
const PATIENCE: Duration = Duration::from_secs(15);

/// The screen.
#[derive(Debug)]
pub struct Expiring {
    library: Library,
    watched: Watchlist,
    /// As it was kept last.
    kept: Watchlist,
    /// Why what is watched could not be read: then nothing of it is written over.
    unread: Option<Error>,
    /// What was seen last, and when.
    found: Option<(Gathered, OffsetDateTime)>,
    state: State,
    /// Servers are asked with each look, once that was wanted.
    asks: bool,
    /// The server to add, as it is typed.
    server: String,
    /// Add was pressed with something wrong.
    judged: bool,
    daily: Daily,
}

#[derive(Debug)]
enum State {
    Resting,
    /// Dropping the job ends reading, and hangs up everywhere.
    Looking(Job<Progress>),
    Failed(Error),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything is to be looked at, the servers as well.
    LookPressed,
    /// The look is to end.
    CancelPressed,
    /// How far it is, or its end.
    Job(Update<Gathered, Progress, Error>),
    /// So many days are little time.
    Within(u16),
    /// Whether the servers of setups are asked.
    Ask(bool),
    /// Files are to be chosen.
    FilesPressed,
    /// A folder is to be chosen.
    FolderPressed,
    /// They were chosen, or not; or dropped on the window.
    Chosen(Vec<PathBuf>),
    /// A server, as it is typed.
    Server(String),
    /// It is to be watched.
    AddPressed,
    /// This file or folder no more.
    PathRemoved(usize),
    /// Nor this server.
    ServerRemoved(usize),
    /// Reminders for a calendar are to be saved.
    RemindersPressed,
    /// The place was chosen, or not.
    RemindersChosen(Option<PathBuf>),
    /// The certificate of this setup is to be renewed.
    RenewPressed(Id),
    /// At the look every day.
    Daily(daily::Message),
    /// A word is to be explained.
    TermPressed(Topic),
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
pub type Action = super::Action<Message, Ask>;

/// What it alone asks for.
#[derive(Debug)]
pub enum Ask {
    /// What was watched, what is from now on, and what is to run.
    Remember(Watchlist, Watchlist, Task<Message>),
    /// Reminders of these are to be written there.
    Reminders(PathBuf, Gathered),
    /// This could not be done.
    Tell(Error),
    /// The certificate of this setup is to be renewed.
    Renew(Id),
}

impl Expiring {
    /// With the setups and what else is watched. What lies on this machine is read at once; no server is asked yet.
    pub fn of(
        library: Library,
        watched: Result<Watchlist, Error>,
        language: &Language,
    ) -> (Self, Task<Message>) {
        let (watched, unread) = match watched {
            Ok(watched) => (watched, None),
            Err(error) => (Watchlist::default(), Some(error)),
        };
        let daily = Daily::of_system(language, &watched);
        let mut it = Self {
            library,
            kept: watched.clone(),
            watched,
            unread,
            found: None,
            state: State::Resting,
            asks: false,
            server: String::new(),
            judged: false,
            daily,
        };
        let task = it.look();
        (it, task)
    }

    /// What a dropped file or folder becomes.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Chosen(vec![path])
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Looking(_))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::LookPressed => {
                self.asks = true;
                return Action::Run(self.look());
            }
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                let State::Looking(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(found)) => {
                        self.found = Some((found, OffsetDateTime::now_utc()));
                        self.state = State::Resting;
                        self.sort();
                    }
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed => self.state = State::Resting,
            Message::Within(days) => {
                self.watched.within_days = days;
                self.sort();
                return self.remember(false);
            }
            Message::Ask(ask) => {
                self.watched.ask = ask;
                return self.remember(self.asks);
            }
            Message::FilesPressed => return Action::Run(choose(language, false)),
            Message::FolderPressed => return Action::Run(choose(language, true)),
            Message::Chosen(paths) => {
                let mut is_new = false;
                for path in paths {
                    match self.watched.watch(&path) {
                        Ok(new) => is_new |= new,
                        Err(error) => return Action::Own(Ask::Tell(error)),
                    }
                }
                if is_new {
                    return self.remember(true);
                }
            }
            Message::Server(text) => self.server = text,
            Message::AddPressed => {
                let Ok(target) = self.target() else {
                    self.judged = true;
                    return Action::None;
                };
                self.server.clear();
                self.judged = false;
                if !self.watched.servers.contains(&target) {
                    self.watched.servers.push(target);
                    self.asks = true;
                    return self.remember(true);
                }
            }
            Message::PathRemoved(at) => {
                if at < self.watched.paths.len() {
                    drop(self.watched.paths.remove(at));
                    return self.remember(true);
                }
            }
            Message::ServerRemoved(at) => {
                if at < self.watched.servers.len() {
                    drop(self.watched.servers.remove(at));
                    return self.remember(true);
                }
            }
            Message::RemindersPressed => return Action::Run(place(language)),
            Message::RemindersChosen(Some(path)) => {
                if let Some((found, _)) = &self.found {
                    return Action::Own(Ask::Reminders(path, found.clone()));
                }
            }
            Message::RemindersChosen(None) => {}
            Message::RenewPressed(id) => return Action::Own(Ask::Renew(id)),
            Message::Daily(message) => return Action::Run(self.daily.update(message).map(Message::Daily)),
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// Begins a look at everything; one that is under way ends.
    fn look(&mut self) -> Task<Message> {
        let order = Order::of(self.library.clone(), &self.watched, self.asks, OffsetDateTime::now_utc());
        let way = |target| Route { deadline: PATIENCE, ..Route::new(target, Trust::System) };
        let (job, task) = Job::start(expiry::look(order, way));
        self.state = State::Looking(job);
        task.map(Message::Job)
    }

    /// What is watched has changed: it is kept, and looked at where that tells more.
    fn remember(&mut self, look: bool) -> Action {
        let task = if look { self.look() } else { Task::none() };
        if self.unread.is_some() {
            return Action::Run(task);
        }
        // What is asked for next is a change of this, whether it lies on the disk by then or not.
        let before = std::mem::replace(&mut self.kept, self.watched.clone());
        Action::Own(Ask::Remember(before, self.watched.clone(), task))
    }

    /// It could not be kept: what is asked for next is a change of what was there `before`.
    pub fn unkept(&mut self, before: Watchlist) {
        self.kept = before;
    }

    /// It is kept like that now: with what another window has added, say.
    /// `given`: what was to be kept. Where something else is watched by now, that is on its way as well.
    pub fn kept(&mut self, watched: Watchlist, given: &Watchlist, offer: Offer) {
        if self.watched == *given {
            self.daily.watch(offer);
            self.watched.clone_from(&watched);
            self.kept = watched;
        }
    }

    fn sort(&mut self) {
        let limits = self.limits();
        if let Some((found, at)) = &mut self.found {
            found.by_urgency(*at, limits);
        }
    }

    fn limits(&self) -> Limits {
        self.watched.limits()
    }

    fn target(&self) -> Result<Target, NameError> {
        Target::parse(&self.server, SMTP)
    }

    /// What is wrong with the server, once that was judged.
    fn wrong(&self, language: &Language) -> Option<String> {
        let error = self.target().err().filter(|_| self.judged)?;
        Some(language.explain(&error as &dyn Explain).what)
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-expiring-choose"));
    if folder {
        Task::perform(chooser.folder(), |it| Message::Chosen(it.into_iter().collect()))
    } else {
        Task::perform(chooser.files(), Message::Chosen)
    }
}

fn place(language: &Language) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-reminders")).called("postseal.ics");
    Task::perform(chooser.place(), Message::RemindersChosen)
}

#[cfg(test)]
mod tests;
