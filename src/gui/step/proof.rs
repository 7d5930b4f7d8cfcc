//! Step 4 on screen: the test message, and the connection that carried it.

mod collect;
mod command;
mod form;
mod login;
mod outcome;
mod practice;
pub mod reading;
mod report;
mod sending;
mod sent;

use super::{Context, StepState};
use crate::delivery::{Line, Security, Sent};
use crate::gui::change::Change;
use crate::gui::job::{self, Job};
pub use crate::gui::login::Secret;
use crate::gui::remember::{self, Remember};
use crate::gui::theme::space;
use crate::gui::widget;
use crate::name::Mailbox;
use crate::report::{remembered, sent_last};
use crate::setup::recent::News;
use crate::setup::{Setup, Step, Trial};
use crate::tls::Class;
use collect::Collect;
use iced::widget::column;
use iced::{Element, Task};
pub use practice::Failure;
use practice::Practice;
use reading::Reading;
use sent::Gone;
use std::path::PathBuf;
use time::OffsetDateTime;

/// The step: what is being typed, and the work.
#[derive(Debug)]
pub struct Proof {
    from: String,
    to: String,
    via: String,
    /// The name in its certificate, where it is called by its address.
    name: String,
    way: Way,
    security: Security,
    user: String,
    password: Secret,
    /// What stands for the password is a token.
    by_token: bool,
    /// Whether the keyring has it.
    remember: Remember,
    /// Send was pressed with something missing: from then on every field says what is wrong with it.
    judged: bool,
    /// The login is unfolded.
    login: bool,
    /// What was said so far.
    transcript: Vec<Line>,
    state: State,
    /// The message as it was received.
    reading: Reading,
    /// The mailbox where it arrives.
    collect: Collect,
    /// In a rehearsal, the server that takes the message.
    practice: Practice,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Filling,
    /// Kept for its end: dropping it hangs up.
    Sending {
        _job: Job<Line>,
    },
    Failed(Failure),
    Sent(Box<Gone>),
}

/// Through which server the message goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// One's own, which was named.
    #[default]
    Through,
    /// That of the recipient's domain.
    Straight,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The sender's address, as it is typed.
    From(String),
    /// The recipient's, likewise.
    To(String),
    /// The server to hand the message to.
    Via(String),
    /// The name in that server's certificate.
    Name(String),
    /// Through which server it goes.
    Way(Way),
    /// How strictly TLS is asked for.
    Security(Security),
    /// The login is unfolded, or folded.
    LoginPressed,
    /// The user to log in as.
    User(String),
    /// The password, or the token.
    Password(Secret),
    /// Whether it is a token.
    ByToken(bool),
    /// At the keyring.
    Remember(remember::Message),
    /// Send.
    SendPressed,
    /// Cancel.
    CancelPressed,
    /// Another one.
    AgainPressed,
    /// In the message as it was received.
    Reading(reading::Message),
    /// The work says something.
    Job(job::Update<Sent, Line, Failure>),
    /// At the mailbox where it arrives.
    Collect(collect::Message),
    /// The message is to be fetched from the practice server.
    FetchPressed,
    /// One wants to see what a partner sees.
    ProbePressed,
    /// One wants to see what the domain publishes.
    DnsPressed,
    /// The conversation is to be saved.
    SavePressed,
    /// The place for it was chosen, or not.
    SaveChosen(Option<PathBuf>),
}

/// What the step asks of the application.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The setup is to change.
    Change(Change),
    /// Likewise, and this is to run.
    ChangeAndRun(Change, Task<Message>),
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
    /// To what partners see.
    Probe,
    /// To what the domain publishes.
    Dns,
}

impl Proof {
    /// The step as one left it.
    pub fn new(setup: &Setup) -> Self {
        let gone = Gone::kept(setup);
        let kept = gone.as_ref().map(|gone| gone.sending.clone()).unwrap_or_default();
        // Nobody's (RFC 2606): the practice server takes it.
        let nobody = setup.rehearsal.then(|| "postmaster@bank.example".to_owned());
        let asked = kept.asked.as_deref().and_then(Security::of);
        let mut proof = Self {
            from: kept.from.unwrap_or_default(),
            to: kept.to.or(nobody).unwrap_or_default(),
            via: sent_last(setup).map(|sent| sent.via.clone()).unwrap_or_default(),
            name: String::new(),
            way: Way::default(),
            security: asked.unwrap_or(Security::StartTls(Class::Required)),
            user: String::new(),
            password: Secret::default(),
            by_token: false,
            remember: Remember::default(),
            judged: false,
            login: false,
            transcript: kept.transcript,
            state: gone.map_or(State::Filling, |gone| State::Sent(Box::new(gone))),
            reading: Reading::kept(setup),
            collect: Collect::default(),
            practice: Practice::default(),
        };
        proof.fill(setup);
        proof
    }

    /// How far the step is, where its work says more than the setup. What was proven stays so when another message
    /// does not go out.
    pub fn state(&self, setup: &Setup) -> Option<StepState> {
        (matches!(self.state, State::Failed(_)) && !is_proven(setup)).then_some(StepState::Attention)
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, setup: &Setup) -> Option<&'static str> {
        let Some(trial) = &setup.trial else { return Some("window-proof-missing") };
        match (&trial.verdict, trial.next.as_ref().or(trial.sent.as_ref())) {
            (Some(_), _) if is_proven(setup) => None,
            (Some(_), _) if trial.next.is_none() => Some("window-proof-missing-proven"),
            (_, Some(_)) if self.is_lost(setup) => Some("window-proof-missing-lost"),
            (_, Some(_)) => Some("window-proof-missing-received"),
            (_, None) => Some("window-proof-missing"),
        }
    }

    /// Whether the test message went to a practice server of another day: nothing that was not read by then is left of it.
    fn is_lost(&self, setup: &Setup) -> bool {
        let unread = |trial: &Trial| match (&trial.next, &trial.verdict) {
            (Some(next), _) => Some(next.message_id.clone()),
            (None, None) => trial.sent.as_ref().map(|sent| sent.message_id.clone()),
            (None, Some(_)) => None,
        };
        let unread = setup.trial.as_ref().and_then(unread);
        practice::stands_in(setup) && unread.is_some_and(|id| self.practice.message(&id).is_none())
    }

    /// What changed in the list of files that were opened.
    pub(in crate::gui) const fn news(&mut self) -> &mut News {
        &mut self.reading.news
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize + self.collect.failures()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Sending { .. }) || self.collect.is_working()
    }

    fn happened(&mut self, message: Message, context: &Context<'_>) -> Action {
        match message {
            Message::From(text) => self.from = text,
            Message::To(text) => self.to = text,
            Message::Via(text) => self.via = text,
            Message::Name(text) => self.name = text,
            Message::Way(way) => self.way = way,
            Message::Security(security) => self.security = security,
            Message::LoginPressed => self.login = !self.login,
            Message::User(text) => self.user = text,
            Message::Password(secret) => {
                self.remember.typed();
                self.password = secret;
            }
            Message::Remember(message) => return self.remembered(message),
            Message::ByToken(by_token) => {
                // What was typed as the one is not the other.
                self.password = Secret::default();
                self.by_token = by_token;
            }
            Message::CancelPressed | Message::AgainPressed => {
                self.remember.failed();
                self.state = State::Filling;
            }
            Message::SendPressed => {
                let (Ok(from), Ok(to), Ok(target)) = (self.from.parse(), self.to.parse(), self.target())
                else {
                    self.judged = true;
                    return Action::Run(widget::to_wrong());
                };
                return self.send(from, to, target, context);
            }
            Message::Reading(message) => {
                return match self.reading.update(message, context) {
                    reading::Action::None => Action::None,
                    reading::Action::Run(task) => Action::Run(task.map(Message::Reading)),
                    reading::Action::Change(change) => Action::Change(change),
                    reading::Action::Write(path, bytes) => Action::Write(path, bytes),
                    reading::Action::Report(path) => self.report(path, context),
                };
            }
            Message::Collect(message) => {
                let State::Sent(gone) = &self.state else { return Action::None };
                return match self.collect.update(message, gone.message_id()) {
                    collect::Action::None => Action::None,
                    collect::Action::Run(task) => Action::Run(task.map(Message::Collect)),
                    collect::Action::Read(headers) => {
                        let fetched = Message::Reading(reading::Message::Opened(Ok(headers.into())));
                        self.update(fetched, context)
                    }
                };
            }
            Message::ProbePressed => return Action::Probe,
            Message::DnsPressed => return Action::Dns,
            Message::SavePressed => return Action::Run(outcome::place(context)),
            Message::SaveChosen(Some(path)) => {
                return Action::Write(path, outcome::lines(&self.transcript).into_bytes());
            }
            Message::SaveChosen(None) => {}
            Message::FetchPressed => {
                let State::Sent(gone) = &self.state else { return Action::None };
                let Some(bytes) = self.practice.message(gone.message_id()) else { return Action::None };
                let fetched = Message::Reading(reading::Message::Opened(Ok(bytes.into())));
                return self.update(fetched, context);
            }
            Message::Job(update) => {
                // A result that was already on its way when Cancel was pressed is dropped.
                if !matches!(self.state, State::Sending { .. }) {
                    return Action::None;
                }
                match update {
                    job::Update::Progressed(line) => self.transcript.push(line),
                    job::Update::Finished(Ok(sent)) => {
                        let address = self.practice.address().map(|address| address.to_string());
                        let server = (self.way == Way::Straight).then_some(&sent.connection.target);
                        let via = address.as_ref().or(server).unwrap_or(&self.via).clone();
                        let to: Option<Mailbox> = self.to.parse().ok();
                        let asked = self.security.as_str();
                        let gone = Gone::now(&sent, &self.from, &self.to, asked, context);
                        let domain = to.as_ref().map(Mailbox::domain);
                        let told = remembered(context.setup, &sent, Some(&gone.sending), &via, domain);
                        self.state = State::Sent(Box::new(gone));
                        // What a former message proved is shown until this one is read.
                        if told.next.is_none() {
                            self.reading = Reading::default();
                        }
                        let change = Change::Trial(told);
                        return match self.let_in() {
                            Some(task) => Action::ChangeAndRun(change, task),
                            None => Action::Change(change),
                        };
                    }
                    job::Update::Finished(Err(error)) => return self.failed(error),
                }
            }
        }
        Action::None
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let sending = match &self.state {
            State::Sent(gone) => outcome::view(self, gone, context),
            _ => form::view(self, context),
        };
        let reading = reading::view(&self.reading, context).map(Message::Reading);
        let card = |words: Vec<String>| widget::card(widget::command("send", context.language, &words));
        let command = self.command(context).map(card);
        column![sending, command, reading].spacing(space::M).into()
    }

    /// What a file means here that was dropped on the window: the message as it was received.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Reading(reading::Message::Chosen(Some(path)))
    }

    /// The report on the message that was read is made for this place.
    fn report(&mut self, path: PathBuf, context: &Context<'_>) -> Action {
        let sending = match &self.state {
            State::Sent(gone) => Some(gone.told(context)),
            _ => None,
        };
        match self.reading.report(path, sending, context) {
            Some(task) => Action::Run(task.map(Message::Reading)),
            None => Action::None,
        }
    }
}

/// Whether the test message, the last one or one before it, has proven what is asked for.
fn is_proven(setup: &Setup) -> bool {
    setup.state(Step::Proof, OffsetDateTime::now_utc()) == StepState::Done
}

#[cfg(test)]
mod tests;
