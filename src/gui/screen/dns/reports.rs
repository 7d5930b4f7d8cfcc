//! The reports of senders (TLS-RPT), read from files or the mailbox that they go to, and summed.

mod view;

use crate::gui::chooser::Chooser;
use crate::gui::job::{Job, Update};
use crate::gui::login::{Login, Typed};
use crate::gui::screen::guide::Topic;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::tlsrpt::{self, Error, Mailbox, Order, Progress, Trial};
use iced::Task;
use std::collections::BTreeSet;
use std::path::PathBuf;
use time::OffsetDateTime;
pub(super) use view::view;

/// The screen.
#[derive(Debug, Default)]
pub struct Reports {
    login: Login,
    /// The fields of the mailbox are unfolded.
    unfolded: bool,
    /// The domains whose senders are unfolded.
    listed: BTreeSet<MailDomain>,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Reading(Job<Progress>),
    Read(Box<tlsrpt::Reports>),
    Failed(Error),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Files are to be chosen.
    FilesPressed,
    /// A folder is to be chosen.
    FolderPressed,
    /// They were chosen, or not; or dropped on the window.
    Chosen(Vec<PathBuf>),
    /// The fields of the mailbox are to be unfolded, or folded.
    UnfoldPressed,
    /// Something is typed there.
    Typed(Typed),
    /// The mailbox is to be read.
    FetchPressed,
    /// How far it is, or its end.
    Job(Update<tlsrpt::Reports, Progress, Error>),
    /// Reading is to end.
    CancelPressed,
    /// Others are to be read.
    AgainPressed,
    /// The senders of a domain are to be unfolded, or folded.
    SendersPressed(MailDomain),
    /// A word is to be explained.
    TermPressed(Topic),
    /// Back to the records.
    BackPressed,
}

/// What is asked of the screen around.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// There is a new sum.
    Read,
    /// The guide is to tell of this.
    Explain(Topic),
    /// Back to the records.
    Back,
}

impl Reports {
    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Reading(_))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::FilesPressed => return Action::Run(choose(language, false)),
            Message::FolderPressed => return Action::Run(choose(language, true)),
            Message::Chosen(paths) if paths.is_empty() => {}
            Message::Chosen(paths) => return self.start(paths, None),
            Message::UnfoldPressed => self.unfolded = !self.unfolded,
            Message::Typed(typed) => self.login.take(typed),
            Message::FetchPressed => {
                let Some((route, who)) = self.login.enter() else { return Action::None };
                return self.start(Vec::new(), Some(Mailbox { route, who, folder: None }));
            }
            Message::Job(update) => {
                // A result already on its way when Cancel was pressed is dropped.
                let State::Reading(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(found)) => {
                        self.state = State::Read(Box::new(found));
                        return Action::Read;
                    }
                    Update::Finished(Err(error)) => {
                        self.state = State::Failed(error);
                        // What was read before counts no more.
                        return Action::Read;
                    }
                }
            }
            Message::CancelPressed | Message::AgainPressed => {
                self.state = State::Waiting;
                // What was read before counts no more.
                return Action::Read;
            }
            Message::SendersPressed(domain) => {
                if !self.listed.remove(&domain) {
                    let _ = self.listed.insert(domain);
                }
            }
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// Whether the reports that were read say that MTA-STS may be enforced.
    pub fn trial(&self, domain: &MailDomain) -> Trial {
        match &self.state {
            State::Read(found) => found.sum.trial(domain),
            _ => Trial::NotRead,
        }
    }

    fn start(&mut self, paths: Vec<PathBuf>, mailbox: Option<Mailbox>) -> Action {
        let at = OffsetDateTime::now_utc();
        let order = Order { paths, mailbox, domain: None, since: None, at };
        let (job, task) = Job::start(tlsrpt::read(order));
        self.state = State::Reading(job);
        Action::Run(task.map(Message::Job))
    }
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-reports-choose"));
    if folder {
        Task::perform(chooser.folder(), |it| Message::Chosen(it.into_iter().collect()))
    } else {
        Task::perform(chooser.files(), Message::Chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_starts_half_filled_and_what_comes_after_cancel_is_dropped() {
        let language = Language::english();
        let mut reports = Reports::default();
        assert!(matches!(reports.update(Message::Chosen(Vec::new()), &language), Action::None));
        assert!(matches!(reports.update(Message::FetchPressed, &language), Action::None));
        let _ = reports.update(Message::Typed(Typed::Server("127.0.0.1:1".into())), &language);
        let _ = reports.update(Message::Typed(Typed::User("ann".into())), &language);
        assert!(matches!(reports.update(Message::FetchPressed, &language), Action::Run(_)));
        let _ = reports.update(Message::CancelPressed, &language);
        let late = Message::Job(Update::Finished(Err(Error::Nothing("x".into()))));
        assert!(matches!(reports.update(late, &language), Action::None));
        assert!(matches!(reports.state, State::Waiting));
    }
}
