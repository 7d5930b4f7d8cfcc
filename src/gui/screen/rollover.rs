//! A new key under DANE: how far it is, what comes next, and how long to wait.

mod look;
mod view;

use crate::explain::Explain;
use crate::gui::chooser::Chooser;
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::gui::screen::{Origin, guide::Topic};
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::HostName;
use crate::rollover::{Kind, Memory, Progress, Seen, Told};
use crate::setup::Setup;
use iced::{Element, Task};
pub use look::Failure;
use look::Wanted;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use time::OffsetDateTime;

/// While it waits, the time that is left is told anew that often.
const TICK: Duration = Duration::from_secs(20);

/// The screen.
#[derive(Debug)]
pub struct Rollover {
    /// What was seen before, of every server.
    memory: Memory,
    host: String,
    /// The new certificate.
    file: String,
    /// Where both were taken from.
    origin: Origin,
    /// The DNS server to ask, instead of the system's.
    server: String,
    /// Look was pressed with something wrong.
    judged: bool,
    state: State,
    /// As of when the time that is left is told.
    now: OffsetDateTime,
    /// When was looked last.
    looked: OffsetDateTime,
    /// Which clock counts: each look starts another.
    clock: u64,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    /// Dropping the job hangs up everywhere.
    Looking(Job<Progress>),
    Seen(Box<Told>),
    Failed(Failure),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The mail server, as it is typed.
    Host(String),
    /// The file, likewise.
    File(String),
    /// The DNS server, likewise.
    Server(String),
    /// A file is to be chosen.
    ChoosePressed,
    /// It was, or not.
    Chosen(Option<PathBuf>),
    /// Look.
    LookPressed,
    /// Cancel.
    CancelPressed,
    /// How far it is, or its end.
    Job(Update<Seen, Progress, Failure>),
    /// Another server, or another certificate.
    OtherPressed,
    /// Time has gone by, on this clock.
    Ticked(u64),
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
    /// What was remembered, what is to be, and what is to run then.
    Remember(Memory, Memory, Task<Message>),
}

impl Rollover {
    /// With the server and the certificate of this setup.
    pub fn of(setup: Option<&Setup>, memory: Memory) -> Self {
        let host = setup.and_then(|setup| setup.hosts.iter().find(|host| !host.is_wildcard()));
        let file = setup.and_then(|setup| setup.certificate.as_ref()).map(|it| it.chain.display());
        let host = host.map(ToString::to_string).unwrap_or_default();
        let file = file.map(|it| it.to_string()).unwrap_or_default();
        Self {
            memory,
            origin: Origin::of(setup, [host.clone(), file.clone()]),
            host,
            file,
            server: String::new(),
            judged: false,
            state: State::default(),
            now: OffsetDateTime::now_utc(),
            looked: OffsetDateTime::now_utc(),
            clock: 0,
        }
    }

    /// What a dropped file becomes.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Chosen(Some(path))
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
            Message::Host(text) => self.host = text,
            Message::File(text) => self.file = text,
            Message::Server(text) => self.server = text,
            Message::ChoosePressed => {
                let chooser = Chooser::new(language.say("window-rollover-choose"));
                return Action::Run(Task::perform(chooser.file(), Message::Chosen));
            }
            Message::Chosen(path) => {
                if let Some(path) = path {
                    self.file = path.display().to_string();
                    // Another certificate is another change: it is begun where one sees which.
                    self.state = State::Waiting;
                }
            }
            Message::LookPressed => return self.look(),
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                let State::Looking(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(seen)) => return self.see(&seen),
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed | Message::OtherPressed => self.state = State::Waiting,
            Message::Ticked(clock) if clock != self.clock => {}
            Message::Ticked(_) => {
                self.now = OffsetDateTime::now_utc();
                let State::Seen(told) = &self.state else { return Action::None };
                return match told.until.filter(|_| told.next() == Some(Kind::Wait)) {
                    // The wait is over: what comes next is only told after another look.
                    Some(until) if self.now >= until && self.looked < until => self.look(),
                    Some(until) if self.now < until => Action::Run(tick(self.clock)),
                    // Over, and nobody answers: somebody has to see why.
                    Some(_) | None => Action::None,
                };
            }
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn look(&mut self) -> Action {
        let (Ok(host), Ok(resolver), false) = (self.host(), self.resolver(), self.file.trim().is_empty())
        else {
            self.judged = true;
            self.state = State::Waiting;
            return Action::None;
        };
        let wanted = Wanted { host, resolver, file: PathBuf::from(self.file.trim()) };
        let (job, task) = Job::start(look::look(wanted));
        self.state = State::Looking(job);
        Action::Run(task.map(Message::Job))
    }

    fn see(&mut self, seen: &Seen) -> Action {
        let before = self.memory.clone();
        let told = self.memory.of(&format!("{}:{}", seen.host, seen.port), &seen.new).take(seen);
        (self.now, self.looked) = (seen.at, seen.at);
        self.clock += 1;
        let waits = told.next() == Some(Kind::Wait);
        self.state = State::Seen(Box::new(told));
        let task = if waits { tick(self.clock) } else { Task::none() };
        Action::Own(Ask::Remember(before, self.memory.clone(), task))
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }

    fn host(&self) -> Result<HostName, crate::name::NameError> {
        self.host.trim().parse()
    }

    fn resolver(&self) -> Result<Option<SocketAddr>, ()> {
        super::dns::resolver(&self.server)
    }

    /// What is wrong with the server, the file and the DNS server, once that was judged.
    fn wrong(&self, language: &Language) -> [Option<String>; 3] {
        if !self.judged {
            return [None, None, None];
        }
        let host = self.host().err().map(|error| language.explain(&error as &dyn Explain).what);
        let file = self.file.trim().is_empty().then(|| language.say("window-rollover-file-missing"));
        let server = self.resolver().err().map(|()| language.say("window-dns-server-wrong"));
        [host, file, server]
    }
}

fn tick(clock: u64) -> Task<Message> {
    Task::future(async move {
        tokio::time::sleep(TICK).await;
        Message::Ticked(clock)
    })
}

#[cfg(test)]
mod tests;
