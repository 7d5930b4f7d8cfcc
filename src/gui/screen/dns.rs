//! What a domain publishes about TLS for its mail, what is missing there, and the records in the order to publish them.

mod kept;
mod plan;
pub mod reports;
mod view;

use crate::certificate::Certificate;
use crate::delivery::{Host, Route, Target, Trust};
use crate::dns::Form;
use crate::explain::Explain;
use crate::gui::chooser::Chooser;
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::gui::screen::{Origin, guide::Topic};
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::{MailDomain, Mailbox, NameError};
use crate::publish::{
    self, Area, Error, Kept, Kind, Memory, Place, Progress, Published, Question, Step, Wanted,
};
use crate::request::acme::OwnAccount;
use crate::setup::Setup;
use iced::{Element, Task};
use reports::Reports;
use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use time::OffsetDateTime;

/// Whom one press asks where the usual DNS server leaves out signatures: it hands them on, and keeps no names.
const ANOTHER: &str = "9.9.9.9";

/// The screen.
#[derive(Debug)]
pub struct Dns {
    /// The policies that were seen before; `None` where what is kept of them cannot be read.
    memory: Option<Memory>,
    /// The certificate of the setup that one works on, whose key is to be published whether it is shown or not.
    kept: Option<Kept>,
    /// The accounts at CAs that setups order with.
    accounts: Vec<OwnAccount>,
    /// The records of the CA are unfolded.
    instead: bool,
    domain: String,
    /// Where it was taken from.
    origin: Origin,
    /// The DNS server to ask, instead of the system's.
    server: String,
    /// Where senders are to report to, instead of the usual address.
    report: String,
    /// Check was pressed with something wrong.
    judged: bool,
    state: State,
    /// In which form records are shown.
    form: Form,
    /// The areas whose findings are unfolded.
    unfolded: BTreeSet<Area>,
    /// What shows the policy.
    place: Place,
    /// What senders report, once that is read.
    reports: Reports,
    /// That is shown, in the place of all else.
    shows_reports: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    /// Dropping the job hangs up everywhere.
    Checking(Job<Progress>),
    Seen(Box<Seen>),
    Failed(Error),
}

/// What was seen, and the steps that follow from it.
#[derive(Debug)]
struct Seen {
    published: Published,
    steps: Vec<Step>,
}

impl Seen {
    /// Whether a server shows a certificate with this key.
    fn is_shown(&self, key: &str) -> bool {
        let tls =
            self.published.servers.iter().filter_map(|it| it.probe.as_ref().ok()?.connection.tls.as_ref());
        let leaf = |tls: &crate::delivery::Tls| Certificate::from_der(tls.chain.first()?).ok();
        tls.filter_map(leaf).any(|it| it.spki_sha256 == key)
    }
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The domain, as it is typed.
    Domain(String),
    /// The DNS server, likewise.
    Server(String),
    /// Where reports are to go, likewise.
    Report(String),
    /// Check.
    CheckPressed,
    /// Cancel.
    CancelPressed,
    /// How far it is, or its end.
    Job(Update<Published, Progress, Error>),
    /// The same domain is to be asked about at another DNS server.
    AnotherPressed,
    /// Check another one.
    AgainPressed,
    /// Findings are unfolded, or folded.
    AreaPressed(Area),
    /// Records are to be shown like this.
    Form(Form),
    /// What would do in the place of the key's records is to be unfolded, or folded.
    InsteadPressed,
    /// What shows the policy.
    Place(Place),
    /// The policy of this step is to be saved.
    SavePressed(Kind),
    /// The place was chosen, or not.
    SaveChosen(Kind, Option<PathBuf>),
    /// The reports of senders are to be read, or shown.
    ReportsPressed,
    /// At the reports.
    Reports(reports::Message),
    /// A new key is to be prepared.
    RolloverPressed,
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
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
    /// Policies that are to be remembered until the next look.
    Remember(Memory, Memory),
    /// To the change of a key.
    Rollover,
}

impl Dns {
    /// With what this setup receives mail for, the accounts of setups, and the policies that were seen before.
    pub fn of(setup: Option<&Setup>, accounts: Vec<OwnAccount>, memory: Option<Memory>) -> Self {
        let domain = setup.and_then(|setup| setup.domains.first()).map(MailDomain::to_unicode);
        let domain = domain.unwrap_or_default();
        Self {
            memory,
            accounts,
            kept: setup.and_then(kept::of),
            instead: false,
            origin: Origin::of(setup, [domain.clone()]),
            domain,
            server: String::new(),
            report: String::new(),
            judged: false,
            state: State::default(),
            form: Form::default(),
            unfolded: BTreeSet::new(),
            place: Place::Nginx,
            reports: Reports::default(),
            shows_reports: false,
        }
    }

    /// What a file or folder that was dropped on the window is for, where it is for anything.
    pub fn dropped(&self, path: PathBuf) -> Option<Message> {
        self.shows_reports.then(|| Message::Reports(reports::Message::Chosen(vec![path])))
    }

    /// Whether a file means something here: only where reports are read.
    pub const fn takes_files(&self) -> bool {
        self.shows_reports
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize + self.reports.failures()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Checking(_)) || self.reports.is_working()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Domain(text) => self.domain = text,
            Message::Server(text) => self.server = text,
            Message::Report(text) => self.report = text,
            Message::CheckPressed => {
                let (Ok(domain), Ok(resolver)) = (self.domain(), self.resolver()) else {
                    self.judged = true;
                    return Action::None;
                };
                let Ok(report) = self.report_to(&domain) else {
                    self.judged = true;
                    return Action::None;
                };
                let target =
                    Target { host: Host::Name(domain.as_host().clone()), port: 25, server_name: None };
                let accounts = self.accounts.clone();
                let like = Route { resolver, ..Route::new(target, Trust::System) };
                let (job, task) = Job::start(publish::check(Question { domain, like, report, accounts }));
                self.unfolded.clear();
                self.state = State::Checking(job);
                return Action::Run(task.map(Message::Job));
            }
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                let State::Checking(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(published)) => return self.see(published),
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed | Message::AgainPressed => self.state = State::Waiting,
            Message::AnotherPressed => {
                ANOTHER.clone_into(&mut self.server);
                return self.update(Message::CheckPressed, language);
            }
            Message::AreaPressed(area) => {
                if !self.unfolded.remove(&area) {
                    let _ = self.unfolded.insert(area);
                }
            }
            Message::Form(form) => self.form = form,
            Message::InsteadPressed => self.instead = !self.instead,
            Message::Place(place) => self.place = place,
            Message::SavePressed(kind) => {
                let chooser = Chooser::new(language.say("window-dns-save")).called("mta-sts.txt");
                let chosen = move |path| Message::SaveChosen(kind, path);
                return Action::Run(Task::perform(chooser.place(), chosen));
            }
            Message::SaveChosen(kind, Some(path)) => {
                if let State::Seen(seen) = &self.state
                    && let Some(policy) =
                        seen.steps.iter().find(|step| step.kind == kind).and_then(|it| it.policy.as_ref())
                {
                    return Action::Own(Ask::Write(path, policy.to_text().into_bytes()));
                }
            }
            Message::SaveChosen(_, None) => {}
            Message::ReportsPressed => self.shows_reports = true,
            Message::Reports(message) => match self.reports.update(message, language) {
                reports::Action::None => {}
                reports::Action::Run(task) => {
                    // What was read before counts no more from here on.
                    self.plan_again();
                    return Action::Run(task.map(Message::Reports));
                }
                reports::Action::Read => self.plan_again(),
                reports::Action::Explain(topic) => return Action::Explain(topic),
                reports::Action::Back => self.shows_reports = false,
            },
            Message::RolloverPressed => return Action::Own(Ask::Rollover),
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn see(&mut self, mut published: Published) -> Action {
        let remembered = self.memory.as_mut().and_then(|memory| {
            let before = memory.clone();
            memory.compare(&mut published, OffsetDateTime::now_utc());
            (*memory != before).then(|| Action::Own(Ask::Remember(before, memory.clone())))
        });
        let steps = self.steps(&published);
        self.state = State::Seen(Box::new(Seen { published, steps }));
        remembered.unwrap_or(Action::None)
    }

    /// Other reports may open another step.
    fn plan_again(&mut self) {
        let State::Seen(seen) = &self.state else { return };
        let steps = self.steps(&seen.published);
        if let State::Seen(seen) = &mut self.state {
            seen.steps = steps;
        }
    }

    fn steps(&self, published: &Published) -> Vec<Step> {
        let Ok(report) = self.report_to(&published.domain) else { return Vec::new() };
        let trial = self.reports.trial(&published.domain);
        let wanted = Wanted::of(published, report, trial, OffsetDateTime::now_utc());
        let wanted = match &self.kept {
            Some(kept) => wanted.with(kept),
            None => wanted,
        };
        publish::plan(&wanted, Some(published))
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        if self.shows_reports {
            return reports::view(&self.reports, choices).map(Message::Reports);
        }
        view::view(self, choices, from)
    }

    fn domain(&self) -> Result<MailDomain, NameError> {
        self.domain.trim().parse()
    }

    fn resolver(&self) -> Result<Option<SocketAddr>, ()> {
        resolver(&self.server)
    }

    /// What does the same on the command line.
    fn command(&self) -> Option<Vec<String>> {
        let (domain, resolver) = (self.domain().ok()?, self.resolver().ok()?);
        let report = self.report_to(&domain).ok()?.to_string();
        let mut words = vec!["dns".to_owned(), "check".to_owned(), domain.to_string()];
        words.extend(["--report".to_owned(), report]);
        words.extend(resolver.into_iter().flat_map(|it| ["--resolver".to_owned(), it.to_string()]));
        Some(words)
    }

    /// Where reports are to go, in the records that are offered.
    fn report_to(&self, domain: &MailDomain) -> Result<Mailbox, crate::name::MailboxError> {
        match self.report.trim() {
            "" => format!("tls-reports@{domain}").parse(),
            typed => typed.parse(),
        }
    }

    /// What is wrong with the domain, the server, and the address for reports, once that was judged.
    fn wrong(&self, language: &Language) -> [Option<String>; 3] {
        if !self.judged {
            return [None, None, None];
        }
        let domain = self.domain().err().map(|error| language.explain(&error as &dyn Explain).what);
        let server = self.resolver().err().map(|()| language.say("window-dns-server-wrong"));
        let typed = self.report.trim();
        let report = typed.parse::<Mailbox>().err().filter(|_| !typed.is_empty());
        let report = report.map(|error| language.explain(&error as &dyn Explain).what);
        [domain, server, report]
    }
}

/// A DNS server as it was typed, port 53 unless another is named; `None` where nothing was.
pub(super) fn resolver(text: &str) -> Result<Option<SocketAddr>, ()> {
    match text.trim() {
        "" => Ok(None),
        text => {
            let with_port = || text.parse::<IpAddr>().map(|address| (address, 53).into());
            text.parse().or_else(|_| with_port()).map(Some).map_err(|_| ())
        }
    }
}

#[cfg(test)]
mod tests;
