//! Step 1 on screen: names, key, request.

mod advanced;
mod aid;
mod beginning;
mod form;
pub mod online;
mod result;

use super::{Context, StepState};
use crate::gui::chooser::Chooser;
use crate::gui::job::{self, Job};
use crate::gui::widget::{self, Edit, Names};
use crate::name::{DnsName, MailDomain};
use crate::request::{
    self, Algorithm, Field, Finding, Foreign, Made, Order, Progress, Renewal, Subject, SubjectDraft,
};
use crate::setup::{self, Setup};
use iced::{Element, Task};
use std::path::PathBuf;

/// The step: what is being typed, and the work.
#[derive(Debug)]
pub struct Request {
    hosts: Names,
    domains: Names,
    organisation: SubjectDraft,
    algorithm: Algorithm,
    advanced: advanced::Advanced,
    aid: aid::Aid,
    beginning: beginning::Beginning,
    unfolded: Unfolded,
    /// Make was pressed with something missing: from then on every field says what is wrong with it.
    judged: bool,
    /// The form is shown although a request is there: another one is to be made.
    again: bool,
    state: State,
    /// The way to a certificate without leaving the window.
    online: online::Online,
}

/// What is unfolded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Unfolded {
    algorithms: bool,
    organisation: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Filling,
    Making(Job<Progress>),
    Failed(request::Error),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list of host names is edited.
    Hosts(Edit),
    /// The list of mail domains is edited.
    Domains(Edit),
    /// An optional field is edited.
    Organisation(Field, String),
    /// A kind of key is chosen.
    Algorithm(Algorithm),
    /// The kinds of keys are unfolded, or folded.
    AlgorithmsPressed,
    /// The optional fields are unfolded, or folded.
    OrganisationPressed,
    /// The passphrase, or an existing key.
    Advanced(advanced::Message),
    /// What DNS says.
    Aid(aid::Message),
    /// A certificate to renew, or a request made elsewhere.
    Beginning(beginning::Message),
    /// Make.
    MakePressed,
    /// Cancel.
    CancelPressed,
    /// Another request is to be made.
    AgainPressed,
    /// The request that is there stays.
    KeepPressed,
    /// The request is to be written to a place of the user's choice.
    SavePressed,
    /// The place was chosen, or not.
    SaveChosen(Option<PathBuf>),
    /// The folder is to be shown.
    FolderPressed,
    /// In the order from a certificate authority.
    Online(online::Message),
    /// The work says something.
    Job(job::Update<Made, Progress, request::Error>),
}

/// What the step asks of the application.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The names are these now.
    Named(Vec<DnsName>, Vec<MailDomain>),
    /// A key and a request were made.
    Made(Made),
    /// This request was made elsewhere; a copy lies there.
    Opened(Foreign, PathBuf),
    /// The request is to be written there.
    Save(PathBuf),
    /// The folder of the keys is to be shown.
    ShowFolder,
    /// A certificate authority issued this: PEM; it was ordered like this.
    Issued(String, Option<setup::Ordered>),
    /// This web page is to be opened.
    Browse(String),
}

impl Request {
    /// The step as one left it.
    pub fn new(setup: &Setup) -> Self {
        // A renewal asks for the same as before.
        let before = setup.previous.as_ref().and_then(|it| it.request.as_ref());
        Self {
            hosts: Names::new(&setup.hosts),
            domains: Names::new(&setup.domains),
            organisation: before.map(|it| it.subject.clone().into()).unwrap_or_default(),
            algorithm: before.and_then(|it| it.algorithm).unwrap_or_default(),
            advanced: advanced::Advanced::default(),
            aid: aid::Aid::default(),
            beginning: beginning::Beginning::default(),
            unfolded: Unfolded {
                organisation: before.is_some_and(|it| it.subject != Subject::default()),
                ..Unfolded::default()
            },
            judged: false,
            again: false,
            state: State::Filling,
            online: online::Online::default(),
        }
    }

    /// How far the step is, where its work says more than the setup.
    pub fn state(&self) -> Option<StepState> {
        (matches!(self.state, State::Failed(_)) || self.online.failed()).then_some(StepState::Attention)
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, setup: &Setup) -> Option<&'static str> {
        setup.request.is_none().then_some("window-request-missing")
    }

    /// How much of what it did has failed.
    pub fn failures(&self) -> usize {
        let failed = [
            matches!(self.state, State::Failed(_)),
            self.online.failed(),
            self.aid.failures() > 0,
            self.beginning.failures() > 0,
        ];
        failed.into_iter().filter(|it| *it).count()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Making(_))
            || self.aid.is_working()
            || self.beginning.is_working()
            || self.online.is_working()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        match message {
            Message::Hosts(edit) => {
                self.hosts.edit(edit);
                self.named()
            }
            Message::Domains(edit) => {
                self.domains.edit(edit);
                self.named()
            }
            Message::Organisation(field, text) => {
                *self.organisation.line_mut(field) = text;
                Action::None
            }
            Message::Algorithm(algorithm) => {
                self.algorithm = algorithm;
                Action::None
            }
            Message::AlgorithmsPressed => {
                self.unfolded.algorithms = !self.unfolded.algorithms;
                Action::None
            }
            Message::OrganisationPressed => {
                self.unfolded.organisation = !self.unfolded.organisation;
                Action::None
            }
            Message::Advanced(message) => match self.advanced.update(message, context) {
                Some(task) => Action::Run(task.map(Message::Advanced)),
                None => Action::None,
            },
            Message::Aid(message) => {
                let names = (self.hosts.known(), self.domains.known());
                match self.aid.update(message, names) {
                    aid::Effect::None => Action::None,
                    aid::Effect::Run(task) => Action::Run(task.map(Message::Aid)),
                    aid::Effect::Name(hosts) => {
                        let mut names: Vec<DnsName> = self.hosts.known();
                        names.extend(hosts.into_iter().map(DnsName::from));
                        self.hosts = Names::new(&names);
                        self.named()
                    }
                }
            }
            Message::Beginning(message) => match self.beginning.update(message, context) {
                beginning::Effect::None => Action::None,
                beginning::Effect::Run(task) => Action::Run(task.map(Message::Beginning)),
                beginning::Effect::Fill(renewal) => self.fill(renewal),
                beginning::Effect::Open(foreign, copy) => {
                    self.hosts = Names::new(&foreign.hosts);
                    self.done();
                    Action::Opened(foreign, copy)
                }
            },
            Message::MakePressed => {
                let Some(order) = self.order(context) else {
                    self.judged = true;
                    self.advanced.reveal_wrong();
                    self.unfolded.organisation |= Subject::try_from(self.organisation.clone()).is_err();
                    return Action::Run(widget::to_wrong());
                };
                let (job, task) = Job::start(request::make(order));
                self.state = State::Making(job);
                Action::Run(task.map(Message::Job))
            }
            Message::CancelPressed => {
                self.state = State::Filling;
                Action::None
            }
            Message::AgainPressed => {
                self.again = true;
                Action::None
            }
            Message::KeepPressed => {
                self.again = false;
                self.state = State::Filling;
                Action::None
            }
            Message::SavePressed => match &context.setup.request {
                Some(made) => Action::Run(choose_place(context, made.csr.file_name())),
                None => Action::None,
            },
            Message::SaveChosen(Some(path)) => Action::Save(path),
            Message::SaveChosen(None) => Action::None,
            Message::FolderPressed => Action::ShowFolder,
            Message::Online(message) => match self.online.update(message, context) {
                online::Action::None => Action::None,
                online::Action::Run(task) => Action::Run(task.map(Message::Online)),
                online::Action::Issued(chain, ordered) => Action::Issued(chain, ordered),
                online::Action::Browse(url) => Action::Browse(url),
            },
            Message::Job(update) => {
                // A result that was already on its way when Cancel was pressed is dropped.
                let State::Making(job) = &mut self.state else { return Action::None };
                match update {
                    job::Update::Progressed(progress) => {
                        job.progress = Some(progress);
                        Action::None
                    }
                    job::Update::Finished(Ok(made)) => {
                        self.done();
                        Action::Made(made)
                    }
                    job::Update::Finished(Err(error)) => {
                        self.state = State::Failed(error);
                        Action::None
                    }
                }
            }
        }
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        match (&self.state, &context.setup.request) {
            (State::Filling, Some(made)) if !self.again => result::view(made, &self.online, context),
            _ => form::view(self, context),
        }
    }

    /// A request is there.
    fn done(&mut self) {
        self.state = State::Filling;
        self.again = false;
        self.judged = false;
        self.advanced.forget();
        self.aid = aid::Aid::default();
        self.beginning = beginning::Beginning::default();
        // What was under way was for another key.
        self.online = online::Online::default();
    }

    /// A file was dropped on the window: a request made elsewhere, or the certificate that is in use.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Beginning(beginning::Message::Dropped(path))
    }

    fn named(&self) -> Action {
        match (self.hosts.parsed(), self.domains.parsed()) {
            (Some(hosts), Some(domains)) => Action::Named(hosts, domains),
            _ => Action::None,
        }
    }

    /// What is to be made, if every field holds what it should.
    fn order(&self, context: &Context<'_>) -> Option<Order> {
        let hosts: Vec<DnsName> = self.hosts.parsed().filter(|hosts: &Vec<_>| !hosts.is_empty())?;
        let _: Vec<MailDomain> = self.domains.parsed()?;
        let subject = Subject::try_from(self.organisation.clone()).ok()?;
        let passphrase = self.advanced.passphrase().ok()?;
        let key = self.advanced.source(self.algorithm);
        let folder = context.folder.to_owned();
        Some(Order { hosts, subject, key, passphrase, folder }.in_free_folder())
    }

    /// Names, fields and kind of key as the certificate has them.
    fn fill(&mut self, renewal: Renewal) -> Action {
        self.unfolded.organisation |= renewal.subject != SubjectDraft::default();
        self.organisation = renewal.subject;
        self.algorithm = renewal.algorithm.unwrap_or(self.algorithm);
        self.hosts = Names::new(&renewal.hosts);
        self.named()
    }

    /// What is to be said about the names and the key before anything is made. In a rehearsal every name is signed.
    fn noticed(&self, context: &Context<'_>) -> Vec<Finding> {
        if context.setup.rehearsal {
            return Vec::new();
        }
        let mut findings = request::at_once(&self.hosts.known::<DnsName>(), self.algorithm);
        // Half a name, as it is being typed, is no name inside a network.
        let half = |name: &DnsName| !self.judged && !name.as_str().contains('.');
        findings.retain(|it| !matches!(it, Finding::PrivateName(name) if half(name)));
        if self.advanced.reused().is_some() {
            findings.retain(|it| *it != Finding::Ed25519);
        }
        findings
    }
}

/// Asks for the place of a copy of the request.
fn choose_place(context: &Context<'_>, name: Option<&std::ffi::OsStr>) -> Task<Message> {
    let name = name.unwrap_or_default().to_string_lossy().into_owned();
    let chooser = Chooser::new(context.say("window-request-save")).called(name);
    Task::perform(chooser.place(), Message::SaveChosen)
}

#[cfg(test)]
mod tests;
