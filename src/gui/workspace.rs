//! One setup, opened: its four steps, all alive, one of them shown.

mod frame;
mod guide;
mod letters;
mod renewal;

use super::change::Change;
use super::preferences::Choices;
use super::screen::guide::Topic;
use super::step::{self, Context, Step, StepState};
use crate::certificate::Certificate;
use crate::request::Made;
use crate::setup::recent::{self, News};
use crate::setup::{Id, Opened, Setup};
use iced::{Element, Task};
use std::path::PathBuf;
use time::OffsetDateTime;

/// The setup that is open, and its steps.
#[derive(Debug)]
pub struct Workspace {
    opened: Opened,
    keys: PathBuf,
    current: Step,
    /// The reasons behind a step are shown, where there is no room for them beside it.
    guide: bool,
    /// Next was pressed with something missing.
    told: bool,
    request: step::Request,
    certificate: step::Certificate,
    policy: step::Policy,
    proof: step::Proof,
}

/// What happens in an open setup.
#[derive(Debug, Clone)]
pub enum Message {
    /// To this step.
    Go(Step),
    /// To the next step, or what is missing for it.
    NextPressed,
    /// Back to all setups.
    HomePressed,
    /// The reasons are unfolded, or folded.
    GuidePressed,
    /// More of this is to be read.
    MorePressed(Topic),
    /// What is chosen once is to be shown.
    SettingsPressed,
    /// The certificate is to be renewed.
    RenewPressed,
    /// Reminders for a calendar are to be saved.
    RemindersPressed,
    /// The key that DNS names is to be changed.
    RolloverPressed,
    /// What was in use before the renewal is to be in use again.
    PutBackPressed,
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// In step 1.
    Request(step::request::Message),
    /// In step 2.
    Certificate(step::certificate::Message),
    /// In step 3.
    Policy(step::policy::Message),
    /// In step 4.
    Proof(step::proof::Message),
}

impl Message {
    /// Whether one goes on to something else.
    pub const fn leads_on(&self) -> bool {
        matches!(self, Self::Go(_) | Self::NextPressed | Self::HomePressed)
    }
}

/// What an open setup asks of the application.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The setup is to change.
    Change(Change),
    /// Likewise, and then this is to run.
    ChangeAndRun(Change, Task<Message>),
    /// Back to all setups.
    Home,
    /// To the mail and logs of the past.
    Archive,
    /// To what partners see.
    Probe,
    /// To what the domain publishes.
    Dns,
    /// The guide is to be read, at this.
    Guide(Topic),
    /// What is chosen once is to be shown.
    Settings,
    /// Reminders for a calendar are to be saved.
    Reminders,
    /// To the change of a key that DNS names.
    Rollover,
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
    /// This folder is to be shown.
    ShowFolder(PathBuf),
    /// This web page is to be opened.
    Browse(String),
    /// This root is to be trusted.
    Trust(Box<Certificate>),
}

impl Workspace {
    /// The setup, where one left off.
    pub fn new(opened: Opened) -> Self {
        let request = step::Request::new(&opened.setup);
        let certificate = step::Certificate::default();
        let policy = step::Policy::new(&opened.setup);
        let proof = step::Proof::new(&opened.setup);
        let (current, keys) = (opened.setup.step, opened.keys());
        Self { opened, keys, current, guide: false, told: false, request, certificate, policy, proof }
    }

    /// What is open.
    pub const fn setup(&self) -> &Setup {
        &self.opened.setup
    }

    /// Which setup it is.
    pub(super) fn id(&self) -> &Id {
        self.opened.id()
    }

    /// What a file becomes that is dropped on this step: the id of a sentence.
    pub(super) const fn takes(&self) -> Option<&'static str> {
        match self.current {
            // A rehearsal makes its own.
            Step::Request if self.opened.setup.rehearsal => None,
            Step::Request => Some("window-drop-request"),
            Step::Certificate => Some("window-drop-certificate"),
            Step::Policy => Some("window-drop-own"),
            Step::Proof => Some("window-drop-message"),
        }
    }

    /// The step that is shown.
    pub(super) const fn current(&self) -> Step {
        self.current
    }

    /// The steps in which something is being done that ends when they are closed.
    pub(super) fn working(&self) -> Vec<Step> {
        let works = |step: &Step| match step {
            Step::Request => self.request.is_working(),
            Step::Certificate => self.certificate.is_working(),
            Step::Policy => self.policy.is_working(),
            Step::Proof => self.proof.is_working(),
        };
        Step::ALL.into_iter().filter(works).collect()
    }

    /// How much of what was done in a step has failed.
    pub(super) fn failures(&self, step: Step) -> usize {
        match step {
            Step::Request => self.request.failures(),
            // Whatever a CA answers is shown with the certificate.
            Step::Certificate => 0,
            Step::Policy => self.policy.failures(),
            Step::Proof => self.proof.failures(),
        }
    }

    /// Shows a step, and what is to change with it.
    pub(super) fn show(&mut self, step: Step) -> Change {
        self.current = step;
        self.told = false;
        self.guide = false;
        if step == Step::Proof {
            self.proof.fill(&self.opened.setup);
        }
        self.certificate.begin();
        Change::Step(step)
    }

    /// What changed in the lists of what was opened. What a rehearsal needs is in none.
    pub(super) fn take_news(&mut self) -> Vec<(recent::Kind, News)> {
        let mut all = vec![
            (recent::Kind::Certificates, std::mem::take(&mut self.certificate.news)),
            (recent::Kind::Own, std::mem::take(self.policy.news())),
            (recent::Kind::Headers, std::mem::take(self.proof.news())),
        ];
        if self.opened.setup.rehearsal {
            for (_, news) in &mut all {
                news.opened.clear();
            }
        }
        all
    }

    /// What was taken along for the server is none of what it is to be told now.
    pub(super) fn forget_exported(&mut self) {
        self.policy.forget_exported();
    }

    /// For the application, which alone changes and saves it.
    pub(super) const fn opened_mut(&mut self) -> &mut Opened {
        &mut self.opened
    }

    /// The setup, still held.
    pub(super) fn into_opened(self) -> Opened {
        self.opened
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, choices: &Choices) -> Action {
        let language = &choices.language;
        let context =
            Context { language, setup: &self.opened.setup, folder: &self.keys, recent: &choices.recent };
        match message {
            Message::Go(step) => self.go(step),
            Message::NextPressed => match step::next(self.current) {
                // In a rehearsal there is no server to tell: what is shown is enough.
                Some(next) if self.current == Step::Policy && self.policy.is_practised(context.setup) => {
                    match self.policy.update(step::policy::Message::DonePressed, &context) {
                        step::policy::Action::Change(change) => {
                            Action::ChangeAndRun(change, Task::done(Message::Go(next)))
                        }
                        _ => Action::None,
                    }
                }
                Some(_) if self.missing().is_some() => {
                    self.told = true;
                    Action::None
                }
                Some(next) => self.go(next),
                None => Action::Home,
            },
            Message::HomePressed => Action::Home,
            Message::MorePressed(topic) => Action::Guide(topic),
            Message::GuidePressed => {
                self.guide = !self.guide;
                Action::None
            }
            Message::RemindersPressed => Action::Reminders,
            Message::RolloverPressed => Action::Rollover,
            Message::SettingsPressed => Action::Settings,
            Message::RenewPressed => Action::Change(Change::Renew),
            Message::PutBackPressed => Action::Change(Change::PutBack),
            Message::Dropped(path) if self.current == Step::Certificate => {
                let dropped = step::certificate::Message::Chosen(vec![path]);
                self.update(Message::Certificate(dropped), choices)
            }
            Message::Dropped(path) if self.current == Step::Proof => {
                self.update(Message::Proof(step::Proof::dropped(path)), choices)
            }
            // A rehearsal makes its own.
            Message::Dropped(path) if self.current == Step::Request && !context.setup.rehearsal => {
                self.update(Message::Request(step::Request::dropped(path)), choices)
            }
            Message::Dropped(path) if self.current == Step::Policy => {
                self.update(Message::Policy(step::Policy::dropped(path)), choices)
            }
            Message::Dropped(_) => Action::None,
            Message::Request(message) => match self.request.update(message, &context) {
                step::request::Action::None => Action::None,
                step::request::Action::Run(task) => Action::Run(task.map(Message::Request)),
                step::request::Action::Named(hosts, domains) => Action::Change(Change::Named(hosts, domains)),
                step::request::Action::Made(made) => self.made(made),
                step::request::Action::Opened(foreign, copy) => Action::Change(Change::Opened(foreign, copy)),
                step::request::Action::Save(path) => match &self.opened.setup.request {
                    Some(made) => Action::Write(path, made.csr_pem.clone().into_bytes()),
                    None => Action::None,
                },
                step::request::Action::Issued(chain, ordered) => {
                    let issued = self.certificate.update(step::certificate::Message::Issued(chain), &context);
                    // Whoever waited for it sees it judged; whoever went on meanwhile is not torn away.
                    if self.current == Step::Request {
                        self.current = Step::Certificate;
                        self.told = false;
                    }
                    let task = match issued {
                        step::certificate::Action::Run(task) => task.map(Message::Certificate),
                        _ => Task::none(),
                    };
                    match ordered {
                        Some(ordered) => Action::ChangeAndRun(Change::Ordered(ordered), task),
                        None => Action::Run(task),
                    }
                }
                step::request::Action::ShowFolder => Action::ShowFolder(self.keys.clone()),
                step::request::Action::Browse(url) => Action::Browse(url),
            },
            Message::Certificate(message) => match self.certificate.update(message, &context) {
                step::certificate::Action::None => Action::None,
                step::certificate::Action::Run(task) => Action::Run(task.map(Message::Certificate)),
                step::certificate::Action::Change(change) => Action::Change(change),
                step::certificate::Action::ChangeAndRun(change, task) => {
                    Action::ChangeAndRun(change, task.map(Message::Certificate))
                }
                step::certificate::Action::ShowFolder(path) => Action::ShowFolder(path),
                step::certificate::Action::Trust(root) => Action::Trust(root),
            },
            Message::Policy(message) => match self.policy.update(message, &context) {
                step::policy::Action::None => Action::None,
                step::policy::Action::Run(task) => Action::Run(task.map(Message::Policy)),
                step::policy::Action::Change(change) => Action::Change(change),
                step::policy::Action::Archive => Action::Archive,
                step::policy::Action::ShowFolder(path) => Action::ShowFolder(path),
            },
            Message::Proof(message) => match self.proof.update(message, &context) {
                step::proof::Action::None => Action::None,
                step::proof::Action::Run(task) => Action::Run(task.map(Message::Proof)),
                step::proof::Action::Change(change) => Action::Change(change),
                step::proof::Action::ChangeAndRun(change, task) => {
                    Action::ChangeAndRun(change, task.map(Message::Proof))
                }
                step::proof::Action::Write(path, bytes) => Action::Write(path, bytes),
                step::proof::Action::Probe => Action::Probe,
                step::proof::Action::Dns => Action::Dns,
            },
        }
    }

    /// A key and a request were made: in a renewal the certificate is ordered as the last time.
    fn made(&self, made: Made) -> Action {
        if self.opened.setup.order_again().is_none() {
            return Action::Change(Change::Made(made));
        }
        let again = step::request::Message::Online(step::request::online::Message::OrderAgain);
        Action::ChangeAndRun(Change::Made(made), Task::done(Message::Request(again)))
    }

    /// The screen.
    pub fn view<'a>(&'a self, choices: &'a Choices) -> Element<'a, Message> {
        frame::view(self, choices)
    }

    /// How far a step is.
    fn state(&self, step: Step) -> StepState {
        let own = match step {
            Step::Request => self.request.state(),
            Step::Certificate => self.certificate.state(),
            Step::Proof => self.proof.state(&self.opened.setup),
            Step::Policy => None,
        };
        own.unwrap_or_else(|| self.opened.setup.state(step, OffsetDateTime::now_utc()))
    }

    /// What is missing before the next step: the id of a sentence.
    fn missing(&self) -> Option<&'static str> {
        match self.current {
            Step::Request => self.request.missing(&self.opened.setup),
            Step::Certificate => self.certificate.missing(&self.opened.setup),
            Step::Policy => self.policy.missing(&self.opened.setup),
            Step::Proof => self.proof.missing(&self.opened.setup),
        }
    }

    fn go(&mut self, step: Step) -> Action {
        Action::Change(self.show(step))
    }
}
