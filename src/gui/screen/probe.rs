//! What a partner sees: every mail server of a domain at each of its addresses, or one server, looked at from here.

mod look;
mod own;
mod view;

use crate::delivery::{Error, Line, Target};
use crate::explain::Explain;
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::gui::screen::{Origin, guide::Topic};
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::setup::Setup;
use iced::Element;
pub use look::Place;
use look::Whom;
use own::Own;
use std::path::PathBuf;

/// The screen.
#[derive(Debug, Default)]
pub struct Probe {
    kind: Kind,
    domain: String,
    server: String,
    /// A certificate of ours, where a server asks for one.
    own: Own,
    /// Where both were taken from.
    origin: Origin,
    /// Whether CAs are asked if they took a certificate back.
    revocation: bool,
    /// Look was pressed with something wrong.
    judged: bool,
    /// How far each place is, in the order in which they answered first.
    progress: Vec<(String, Line)>,
    state: State,
    /// The place whose conversation is unfolded.
    unfolded: Option<usize>,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// All servers of a domain.
    #[default]
    Domain,
    /// One server.
    Server,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    /// Kept for its end: dropping it hangs up everywhere.
    Looking {
        _job: Job<(String, Line)>,
    },
    Seen(Vec<Place>),
    Failed(Error),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A domain or a server.
    Kind(Kind),
    /// The domain, as it is typed.
    Domain(String),
    /// The server, likewise.
    Server(String),
    /// At the certificate of ours.
    Own(own::Message),
    /// Whether CAs are asked if they took a certificate back.
    Revocation(bool),
    /// Look.
    LookPressed,
    /// Cancel.
    CancelPressed,
    /// A line of a conversation with this place, or the end.
    Job(Update<Vec<Place>, (String, Line), Error>),
    /// Look at somebody else.
    AgainPressed,
    /// A conversation is unfolded, or folded.
    TranscriptPressed(usize),
    /// A word is to be explained.
    TermPressed(Topic),
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
pub type Action = super::Action<Message>;

impl Probe {
    /// With what this setup receives mail for, and its server.
    pub fn of(setup: Option<&Setup>) -> Self {
        let domain = setup.and_then(|setup| setup.domains.first()).map(MailDomain::to_unicode);
        let host = setup.and_then(|setup| setup.hosts.iter().find(|host| !host.is_wildcard()));
        let (domain, server) =
            (domain.unwrap_or_default(), host.map(ToString::to_string).unwrap_or_default());
        let kind = if domain.is_empty() && !server.is_empty() { Kind::Server } else { Kind::Domain };
        let origin = Origin::of(setup, [domain.clone(), server.clone()]);
        Self { kind, domain, server, origin, ..Self::default() }
    }

    /// Files that were dropped on the window: the certificate of ours, or its key.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Own(own::Message::Chosen(vec![path]))
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Looking { .. })
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Kind(kind) => {
                self.kind = kind;
                self.judged = false;
            }
            Message::Domain(text) => self.domain = text,
            Message::Server(text) => self.server = text,
            Message::Revocation(asked) => self.revocation = asked,
            Message::Own(message) => {
                if let Some(task) = self.own.update(message, language) {
                    return Action::Run(task.map(Message::Own));
                }
            }
            Message::LookPressed => {
                let Ok(whom) = self.whom() else {
                    self.judged = true;
                    return Action::None;
                };
                let (job, task) = Job::start(look::look(whom, self.own.identity(), self.revocation));
                self.progress.clear();
                self.unfolded = None;
                self.state = State::Looking { _job: job };
                return Action::Run(task.map(Message::Job));
            }
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                if !matches!(self.state, State::Looking { .. }) {
                    return Action::None;
                }
                match update {
                    Update::Progressed((place, line)) => {
                        match self.progress.iter_mut().find(|(known, _)| *known == place) {
                            Some(known) => known.1 = line,
                            None => self.progress.push((place, line)),
                        }
                    }
                    Update::Finished(Ok(places)) => self.state = State::Seen(places),
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed | Message::AgainPressed => self.state = State::Waiting,
            Message::TranscriptPressed(at) => {
                self.unfolded = if self.unfolded == Some(at) { None } else { Some(at) };
            }
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }

    /// Who is to be looked at, or what is wrong with what was typed.
    fn whom(&self) -> Result<Whom, Box<dyn Explain>> {
        match self.kind {
            Kind::Domain => match self.domain.trim().parse::<MailDomain>() {
                Ok(domain) => Ok(Whom::Domain(domain)),
                Err(error) => Err(Box::new(error)),
            },
            Kind::Server => match Target::parse(&self.server, 25) {
                Ok(target) => Ok(Whom::Server(target)),
                Err(error) => Err(Box::new(error)),
            },
        }
    }

    /// What does the same on the command line.
    fn command(&self) -> Option<Vec<String>> {
        // There the certificate and the key are files of their own; here one may hold both.
        if self.own.identity().is_some() {
            return None;
        }
        let mut words = match self.whom().ok()? {
            Whom::Domain(domain) => vec!["probe".to_owned(), "--domain".to_owned(), domain.to_string()],
            Whom::Server(target) => vec!["probe".to_owned(), target.to_string()],
        };
        words.extend(self.revocation.then(|| "--revocation".to_owned()));
        Some(words)
    }

    /// What is wrong with what was typed, once that was judged.
    fn wrong(&self, language: &Language) -> Option<String> {
        let wrong = self.whom().err().filter(|_| self.judged)?;
        Some(language.explain(&*wrong).what)
    }
}

#[cfg(test)]
mod tests;
