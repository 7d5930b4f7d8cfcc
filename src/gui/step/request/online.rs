//! A certificate from Let's Encrypt or another CA that speaks ACME, ordered from where the request was made.

mod again;
mod keep;
mod terms;
mod view;

use super::Context;
use crate::gui::chooser::Chooser;
use crate::gui::job::{self, Job};
use crate::gui::widget;
use crate::name::Mailbox;
use crate::request::Algorithm;
use crate::request::acme::{
    self, Directory, Error, ExternalAccount, GoOn, Issued, Order, Progress, Record, Sighting, Watch,
};
use crate::setup;
use iced::Task;
use std::net::{AddrParseError, SocketAddr};
use std::path::{Path, PathBuf};
pub use terms::Message as TermsMessage;
use terms::Terms;
use zeroize::Zeroizing;

/// The order: what is being typed, and the work.
#[derive(Debug, Default)]
pub struct Online {
    open: bool,
    pick: Pick,
    url: String,
    root: Option<PathBuf>,
    contact: String,
    kid: String,
    hmac: Hmac,
    terms: Terms,
    proof: Proof,
    listen: String,
    /// Order was pressed with something missing: from then on it is said what.
    judged: bool,
    state: State,
}

/// Which CA.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pick {
    /// Let's Encrypt.
    #[default]
    LetsEncrypt,
    /// Its practice service.
    Staging,
    /// ZeroSSL.
    ZeroSsl,
    /// Google Trust Services.
    Google,
    /// SSL.com.
    SslCom,
    /// One whose address is typed.
    Other,
}

impl Pick {
    const ALL: [Self; 6] =
        [Self::LetsEncrypt, Self::Staging, Self::ZeroSsl, Self::Google, Self::SslCom, Self::Other];
}

/// How the names are proven to be the administrator's own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Proof {
    /// By a record in the DNS.
    #[default]
    Record,
    /// By an answer on port 80 of the host, which is this machine.
    ThisMachine,
}

/// The external account's key as it is typed: wiped when dropped, never printed.
#[derive(Clone, Default)]
pub struct Hmac(Zeroizing<String>);

impl From<String> for Hmac {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl std::fmt::Debug for Hmac {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hmac")
    }
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Filling,
    Working {
        job: Job<Progress>,
        go_on: GoOn,
        /// The records to add, and where each was last looked for.
        records: Vec<(Record, Sighting)>,
    },
    /// The CA has issued it, and it is not on the disk yet.
    Issued(Issued, Disk),
    Failed(Error),
}

/// How far an issued certificate is on its way to the disk.
#[derive(Debug)]
enum Disk {
    /// It is being written.
    Writing,
    /// It cannot be written, and why, where that is known.
    Failed(Option<Error>),
}

/// What happens on the card.
#[derive(Debug, Clone)]
pub enum Message {
    /// The card is unfolded, or folded.
    OpenPressed,
    /// A CA is chosen.
    Picked(Pick),
    /// How the names are proven is chosen.
    Proof(Proof),
    /// Where to answer the CA, as it is typed.
    Listen(String),
    /// The address of another CA, as it is typed.
    Url(String),
    /// That CA's root is to be chosen.
    RootPressed,
    /// It was chosen, or not.
    RootChosen(Option<PathBuf>),
    /// The mail address for the CA.
    Contact(String),
    /// The name of the external account's key.
    Kid(String),
    /// That key.
    Hmac(Hmac),
    /// About the CA's terms of service.
    Terms(terms::Message),
    /// Order.
    OrderPressed,
    /// Order as the last time, without a question.
    OrderAgain,
    /// The CA is to look now.
    GoOnPressed,
    /// Cancel.
    CancelPressed,
    /// The work says something.
    Job(job::Update<Issued, Progress, Error>),
    /// What was issued is on the disk, or is not.
    Kept(Issued, Result<(), Error>),
    /// What was issued is to be kept after all.
    KeepPressed,
    /// It is to be kept somewhere else.
    ElsewherePressed,
    /// The place was chosen, or not.
    ElsewhereChosen(Option<PathBuf>),
}

/// What is typed is no external account.
#[derive(Debug)]
struct NoAccount;

/// What the card asks for.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The CA issued this: PEM; it was ordered like this.
    Issued(String, Option<setup::Ordered>),
    /// This web page is to be opened.
    Browse(String),
}

impl Online {
    /// Whether the last order failed.
    pub fn failed(&self) -> bool {
        matches!(self.state, State::Failed(_) | State::Issued(_, Disk::Failed(_)))
    }

    /// Whether it does something that ends when it is dropped, or has something that is lost then.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Working { .. } | State::Issued(..))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        match message {
            Message::OpenPressed => self.open = !self.open,
            Message::Picked(pick) => {
                if self.pick != pick {
                    self.terms = Terms::default();
                }
                self.pick = pick;
            }
            Message::Proof(proof) => self.proof = proof,
            Message::Listen(address) => self.listen = address,
            Message::Url(url) => {
                if self.url != url {
                    self.terms = Terms::default();
                }
                self.url = url;
            }
            Message::RootPressed => return Action::Run(choose_root(context)),
            Message::RootChosen(path) => self.root = path.or(self.root.take()),
            Message::Contact(contact) => self.contact = contact,
            Message::Kid(kid) => self.kid = kid,
            Message::Hmac(hmac) => self.hmac = hmac,
            Message::Terms(message) => return self.about_terms(message, context),
            Message::OrderPressed => return self.begin(context),
            Message::OrderAgain => {
                if let Some(before) = &context.setup.ordered {
                    self.fill(before);
                    return self.begin(context);
                }
            }
            Message::GoOnPressed => {
                if let State::Working { go_on, .. } = &self.state {
                    go_on.now();
                }
            }
            Message::CancelPressed => self.cancel(),
            Message::Job(update) => return self.said(update, context),
            Message::Kept(issued, outcome) => return self.kept(&issued, outcome, context),
            Message::KeepPressed => return self.keep(None, context),
            Message::ElsewherePressed => return self.choose_place(context),
            Message::ElsewhereChosen(Some(place)) => return self.keep(Some(place), context),
            Message::ElsewhereChosen(None) => {}
        }
        Action::None
    }

    fn about_terms(&mut self, message: terms::Message, context: &Context<'_>) -> Action {
        let ca = self.directory(context).and_then(|directory| Ok((directory, acme::roots(self.own_root())?)));
        match self.terms.update(message, || ca) {
            terms::Action::None => Action::None,
            terms::Action::Run(task) => Action::Run(task.map(Message::Terms)),
            terms::Action::Browse(url) => Action::Browse(url),
        }
    }

    fn begin(&mut self, context: &Context<'_>) -> Action {
        self.judged = true;
        if !self.ready(context) {
            return Action::Run(widget::to_wrong());
        }
        let go_on = GoOn::default();
        match self.order(context, &go_on) {
            Ok(order) => {
                let (job, task) = Job::start(acme::order(order));
                self.state = State::Working { job, go_on, records: Vec::new() };
                Action::Run(task.map(Message::Job))
            }
            Err(error) => {
                self.state = State::Failed(error);
                Action::None
            }
        }
    }

    fn said(&mut self, update: job::Update<Issued, Progress, Error>, context: &Context<'_>) -> Action {
        // What was already on its way when Cancel was pressed is dropped.
        let State::Working { job, records, .. } = &mut self.state else { return Action::None };
        match update {
            job::Update::Progressed(progress) => {
                match &progress {
                    Progress::AddRecord(record) => records.push((record.clone(), Sighting::default())),
                    Progress::Looked(record, found) => {
                        for (_, last) in records.iter_mut().filter(|(it, _)| it == record) {
                            last.clone_from(found);
                        }
                    }
                    _ => {}
                }
                job.progress = Some(progress);
                Action::None
            }
            job::Update::Finished(Ok(issued)) => {
                self.state = State::Issued(issued, Disk::Writing);
                self.keep(None, context)
            }
            job::Update::Finished(Err(error)) => {
                self.state = State::Failed(error);
                Action::None
            }
        }
    }

    /// The CA that was chosen.
    fn directory(&self, context: &Context<'_>) -> Result<Directory, Error> {
        let is_rsa = |algorithm: Algorithm| algorithm.as_str().starts_with("rsa");
        Ok(match self.pick {
            Pick::LetsEncrypt => Directory::LetsEncrypt,
            Pick::Staging => Directory::LetsEncryptStaging,
            Pick::ZeroSsl => Directory::ZeroSsl,
            Pick::Google => Directory::Google,
            Pick::SslCom
                if context.setup.request.as_ref().and_then(|made| made.algorithm).is_some_and(is_rsa) =>
            {
                Directory::SslComRsa
            }
            Pick::SslCom => Directory::SslComEcc,
            Pick::Other => self.url.parse()?,
        })
    }

    /// Whether there are fields for an external account: always where it is not known that none is needed.
    fn asks_for_account(&self) -> bool {
        !matches!(self.pick, Pick::LetsEncrypt | Pick::Staging)
    }

    fn contact_ok(&self) -> bool {
        self.contact.trim().is_empty() || self.contact.parse::<Mailbox>().is_ok()
    }

    /// `None` where nothing is typed.
    fn external(&self) -> Result<Option<ExternalAccount>, NoAccount> {
        if !self.asks_for_account() || (self.kid.trim().is_empty() && self.hmac.0.trim().is_empty()) {
            return Ok(None);
        }
        if self.kid.trim().is_empty() {
            return Err(NoAccount);
        }
        ExternalAccount::new(&self.kid, &self.hmac.0).map(Some).ok_or(NoAccount)
    }

    /// Where to answer the CA; `None` for port 80, `Err` where something else than an address is typed.
    fn listen(&self) -> Result<Option<SocketAddr>, AddrParseError> {
        match self.listen.trim() {
            typed if typed.is_empty() || self.proof == Proof::Record => Ok(None),
            typed => typed.parse().map(Some),
        }
    }

    fn ready(&self, context: &Context<'_>) -> bool {
        self.terms.are_agreed_to()
            && self.directory(context).is_ok()
            && self.contact_ok()
            && self.external().is_ok()
            && self.listen().is_ok()
    }

    /// The root of a CA that this machine does not trust.
    fn own_root(&self) -> Option<&Path> {
        self.root.as_deref().filter(|_| self.pick == Pick::Other)
    }

    fn order(&self, context: &Context<'_>, go_on: &GoOn) -> Result<Order, Error> {
        let made = context.setup.request.as_ref().ok_or_else(|| Error::CsrUnreadable(PathBuf::new()))?;
        let watch = Watch { go_on: go_on.clone(), ..Watch::default() };
        Ok(Order {
            agree_terms: self.terms.are_agreed_to(),
            external: self.external().ok().flatten(),
            ..self.ordered(made, context)?.again(made, context.folder.to_owned(), watch)?
        })
    }
}

/// Asks for the file of a CA's root.
fn choose_root(context: &Context<'_>) -> Task<Message> {
    Task::perform(Chooser::new(context.say("window-acme-root")).file(), Message::RootChosen)
}

#[cfg(test)]
mod tests;
