//! The test message, fetched from the mailbox where it arrives.

use super::Context;
use crate::delivery::{self, Collected, Error, Watching};
use crate::explain::Fact;
use crate::gui::job::{self, Job};
use crate::gui::login::{Login, Secret, Typed};
use crate::gui::remember::{self, Remember};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, card, unfolding};
use iced::widget::column;
use iced::{Element, Task};
use std::time::Duration;

/// As long as greeting and a first try of greylisting take; it can be pressed again.
const WAIT: Duration = Duration::from_secs(300);

/// Where to look, and the work.
#[derive(Debug, Default)]
pub struct Collect {
    unfolded: bool,
    login: Login,
    remember: Remember,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Filling,
    Watching(Job<Watching>),
    Failed(Error),
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// Unfold, or fold.
    UnfoldPressed,
    /// Something is typed.
    Typed(Typed),
    /// At the keyring.
    Remember(remember::Message),
    /// Fetch.
    FetchPressed,
    /// Cancel.
    CancelPressed,
    /// The work says something.
    Job(job::Update<Collected, Watching, Error>),
}

/// What is asked of the step.
#[must_use]
#[derive(Debug)]
pub(super) enum Action {
    None,
    Run(Task<Message>),
    /// These are its headers.
    Read(Vec<u8>),
}

impl Collect {
    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Watching(_))
    }

    /// Takes what happened, for the message with this Message-ID.
    pub(super) fn update(&mut self, message: Message, message_id: &str) -> Action {
        let whose = self.login.entry();
        let action = self.happened(message, message_id);
        if self.login.entry() != whose && self.remember.moved() {
            *self.login.secret() = Secret::default();
        }
        action
    }

    fn happened(&mut self, message: Message, message_id: &str) -> Action {
        match message {
            Message::UnfoldPressed => self.unfolded = !self.unfolded,
            Message::Typed(typed) => {
                if matches!(typed, Typed::Password(_)) {
                    self.remember.typed();
                }
                self.login.take(typed);
            }
            Message::Remember(message) => {
                let asked = self.remember.update(message, self.login.entry());
                return self.remembered(asked);
            }
            Message::CancelPressed => {
                self.remember.failed();
                self.state = State::Filling;
            }
            Message::FetchPressed => {
                let Some((route, who)) = self.login.enter() else { return Action::None };
                self.remember.tries(self.login.entry(), self.login.secret());
                let (job, task) = Job::start(delivery::collect(route, who, message_id.to_owned(), WAIT));
                self.state = State::Watching(job);
                return Action::Run(task.map(Message::Job));
            }
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                let State::Watching(job) = &mut self.state else { return Action::None };
                match update {
                    job::Update::Progressed(watching) => {
                        // Folders are seen by those alone who were let in.
                        if job.progress.replace(watching).is_none() {
                            let asked = self.remember.worked();
                            return asked.map_or(Action::None, |it| Action::Run(it.map(Message::Remember)));
                        }
                    }
                    job::Update::Finished(Ok(found)) => {
                        self.state = State::Filling;
                        return Action::Read(found.headers);
                    }
                    job::Update::Finished(Err(error)) => {
                        self.remember.failed();
                        self.state = State::Failed(error);
                    }
                }
            }
        }
        Action::None
    }

    fn remembered(&mut self, asked: remember::Action) -> Action {
        match asked {
            remember::Action::None => Action::None,
            remember::Action::Run(task) => Action::Run(task.map(Message::Remember)),
            remember::Action::Fill(secret) => {
                *self.login.secret() = secret;
                Action::None
            }
        }
    }

    /// The card.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        if let State::Watching(job) = &self.state {
            let told = self.remember.told("collect-", context.language, Message::Remember);
            return card(column![watching(job.progress.as_ref(), context), told].spacing(space::S));
        }
        let unfold = Button::new("collect", context.say("window-collect"))
            .quiet()
            .folds(self.unfolded)
            .on_press(Message::UnfoldPressed);
        if !self.unfolded {
            return unfolding(false, Element::from(unfold)).into();
        }
        let failed = match &self.state {
            State::Failed(error) => Some(widget::failed(context.language, error)),
            _ => None,
        };
        let fetch = Button::new("collect-fetch", context.say("window-collect-fetch"))
            .main(context.language)
            .icon(Icon::MailCheck)
            .on_press(Message::FetchPressed);
        let lead = context.say("window-collect-lead");
        let fields = self.login.fields("collect", lead, context.language, Message::Typed);
        let keyring = self.login.is_by_password().then(|| {
            let is_known = self.login.entry().is_some();
            self.remember.view("collect-", is_known, context.language, Message::Remember)
        });
        let fields = fields.push(keyring).push(Element::from(fetch));
        let all = column![Element::from(unfold), failed, card(fields.spacing(space::S))].spacing(8);
        unfolding(true, all).into()
    }
}

/// How long it is waited still.
fn watching<'a>(so_far: Option<&Watching>, context: &Context<'a>) -> Element<'a, Message> {
    let all = WAIT.as_secs();
    let (words, left) = match so_far {
        None => (context.say("window-collect-entering"), all),
        Some(Watching::Folder(folder)) => {
            (context.language.say_with("delivery-collect-folder", &[("folder", folder.into())]), all)
        }
        Some(Watching::NotYet(left)) => {
            let seconds = Fact::Number(i64::try_from(*left).unwrap_or(i64::MAX));
            (context.language.say_with("delivery-collect-wait", &[("seconds", seconds)]), *left)
        }
    };
    let gone = u16::try_from(all.saturating_sub(left)).unwrap_or(u16::MAX);
    let done = f32::from(gone) / f32::from(u16::try_from(all).unwrap_or(u16::MAX));
    widget::progress("collect", context.language, words, done.clamp(0.03, 1.0), Message::CancelPressed)
}

#[cfg(test)]
mod tests;
