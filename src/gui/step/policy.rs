//! Step 3 on screen: who must use TLS, and the configuration that makes the server do so.

mod asked;
mod changes;
mod form;
pub mod look;
pub mod names;
mod opening;
pub mod own;
mod partners;
mod protection;
pub mod recognise;
mod result;
mod take;

use super::Context;
use crate::gui::change::Change;
use crate::name::MailDomain;
use crate::policy::{Client, Direction, Origin, Platform, Profile};
use crate::setup::recent::News;
use crate::setup::{self, Setup};
use crate::tls::Class;
use asked::{path_in, version};
use iced::{Element, Task};
use std::collections::HashSet;
use std::path::PathBuf;
pub use take::Bundle;

/// The step: what is being typed; the policy itself is in the setup.
#[derive(Debug)]
pub struct Policy {
    version: String,
    /// A part of the name of the server that is looked for.
    search: String,
    certificate: String,
    key: String,
    roots: String,
    partner: String,
    kind: Kind,
    /// A partner was to be added with something wrong: from then on the field says what.
    judged: bool,
    unfolded: HashSet<Fold>,
    /// The configuration is shown instead of the questions.
    shown: bool,
    /// What is otherwise than it was.
    changes: changes::Changes,
    /// The private key goes into the bundle.
    with_key: bool,
    /// What was taken along, and what is on its way.
    taken: opening::Taken,
    /// The administrator's own file.
    own: own::Own,
    /// The partners' servers, as they are today.
    look: look::Look,
    names: names::Names,
    recognise: recognise::Recognise,
}

/// What is folded at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Fold {
    Classes(Direction),
    Paths,
    Servers,
    Profiles,
    /// What the lines of a file mean, by its place.
    Directives(Option<usize>),
}

/// By what somebody is known who gets a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// A mail domain.
    #[default]
    Domain,
    /// A server that connects: its address, a range of them, or its name.
    Server,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another kind of server.
    Server(String),
    /// The list of servers is unfolded, or folded.
    ServersPressed,
    /// A part of a server's name, as it is typed.
    Search(String),
    /// Its version, as it is typed.
    Version(String),
    /// What it was installed on.
    Platform(Platform),
    /// The class for everybody.
    Class(Direction, Class),
    /// The classes for everybody are unfolded, or folded.
    ClassesPressed(Direction),
    /// How old the other side may be.
    Profile(Profile),
    /// The profiles are unfolded, or folded.
    ProfilesPressed,
    /// Whether the ports where users hand in mail are set up.
    Submission(bool),
    /// Whether the DNS says which certificate a recipient's server has.
    Dane(bool),
    /// Whether a recipient's website says which servers it has.
    MtaSts(bool),
    /// By what the next partner is known.
    Kind(Kind),
    /// A partner's domain or server, as it is typed.
    Partner(String),
    /// That partner is to be added.
    AddPressed,
    /// This partner is as everybody.
    RemovePressed(MailDomain),
    /// This server is as everybody.
    ForgetPressed(Origin),
    /// The class for a server that connects.
    ClientClass(Origin, Class),
    /// The class for a partner; none: as everybody.
    PartnerClass(MailDomain, Direction, Option<Class>),
    /// The paths are unfolded, or folded.
    PathsPressed,
    /// Where the certificate lies on the server.
    Certificate(String),
    /// Where the key lies on the server.
    Key(String),
    /// Where the certificates of trusted CAs lie on the server.
    Roots(String),
    /// The configuration is to be shown.
    ShowPressed,
    /// Back to the questions.
    ChangePressed,
    /// Who would be cut off?
    ArchivePressed,
    /// As one file, to a place of the user's choice.
    ZipPressed,
    /// As a folder, in a place of the user's choice.
    FolderPressed,
    /// The folder in which this was written is to be shown.
    ReachPressed(PathBuf),
    /// What the lines of a file mean is unfolded, or folded.
    DirectivesPressed(Option<usize>),
    /// Whether the private key goes into the bundle.
    WithKey(bool),
    /// The place was chosen, or not.
    Chosen(Bundle, Option<PathBuf>),
    /// On its way there.
    Opening(opening::Message),
    /// The server was told.
    DonePressed,
    /// The administrator's own file.
    Own(own::Message),
    /// A partner's CA is to be trusted: where that is named is to be shown.
    CaPressed,
    /// A partner's servers, as they are today.
    Look(look::Message),
    /// The names in a partner's certificates.
    Names(names::Message),
    /// A certificate by which somebody is recognised.
    Recognise(recognise::Message),
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
    /// To the mail and logs of the past.
    Archive,
    /// The folder in which this lies is to be shown.
    ShowFolder(PathBuf),
}

impl Policy {
    /// The step as one left it.
    pub fn new(setup: &Setup) -> Self {
        Self {
            version: setup.server.version.clone().unwrap_or_default(),
            search: String::new(),
            certificate: setup.server.certificate.as_ref().map(ToString::to_string).unwrap_or_default(),
            key: setup.server.key.as_ref().map(ToString::to_string).unwrap_or_default(),
            roots: setup.server.roots.as_ref().map(ToString::to_string).unwrap_or_default(),
            partner: String::new(),
            kind: Kind::default(),
            judged: false,
            unfolded: HashSet::new(),
            shown: setup.configured.is_some(),
            changes: changes::Changes::default(),
            with_key: false,
            taken: opening::Taken::default(),
            own: own::Own::default(),
            look: look::Look::default(),
            names: names::Names::default(),
            recognise: recognise::Recognise::default(),
        }
    }

    /// The server is to be told something else: what was written before, or could not be, says nothing any more.
    pub fn forget_exported(&mut self) {
        self.taken.forget();
    }

    /// A file that was dropped on the window: the administrator's own.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Own(own::Message::Chosen(Some(path)))
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, setup: &Setup) -> Option<&'static str> {
        match setup.configured {
            None if setup.rehearsal => (!self.shown).then_some("window-policy-missing-shown"),
            None => Some("window-policy-missing"),
            Some(_) => None,
        }
    }

    /// Whether a rehearsal has shown what a server would be told, and nothing else is to be done.
    pub const fn is_practised(&self, setup: &Setup) -> bool {
        setup.rehearsal && setup.configured.is_none() && self.shown
    }

    /// What changed in the list of files that were opened.
    pub(in crate::gui) const fn news(&mut self) -> &mut News {
        &mut self.own.news
    }

    /// How much of what it did has failed.
    pub fn failures(&self) -> usize {
        self.look.failures()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.look.is_working()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        let mut policy = context.setup.policy.clone();
        match message {
            Message::Server(kind) => {
                let platform = context.setup.server.platform;
                let server = setup::Server { platform, ..setup::Server::new(kind) };
                self.version.clear();
                // Another server has other usual places.
                self.certificate.clear();
                self.key.clear();
                self.roots.clear();
                self.search.clear();
                self.changes.before = None;
                let _ = self.unfolded.remove(&Fold::Servers);
                return Action::Change(Change::Server(server));
            }
            Message::Version(text) => {
                let server = setup::Server { version: version(&text), ..context.setup.server.clone() };
                self.version = text;
                return Action::Change(Change::Server(server));
            }
            Message::Platform(platform) => {
                let server = setup::Server { platform: Some(platform), ..context.setup.server.clone() };
                return Action::Change(Change::Server(server));
            }
            Message::Class(Direction::Inbound, class) => policy.inbound = class,
            Message::Class(Direction::Outbound, class) => policy.outbound = class,
            Message::Profile(profile) => policy.set_profile(profile),
            Message::ProfilesPressed => return self.toggle(Fold::Profiles),
            Message::Submission(on) => policy.submission = on,
            Message::Dane(on) => policy.dane = on,
            Message::MtaSts(on) => policy.mta_sts = on,
            Message::Names(message) => self.names.update(message, &mut policy),
            Message::Recognise(message) => self.recognise.update(message, &mut policy),
            Message::Kind(kind) => {
                self.kind = kind;
                self.judged = false;
                return Action::None;
            }
            Message::AddPressed => {
                if !partners::add(self, &mut policy) {
                    self.judged = true;
                    return Action::None;
                }
                self.partner.clear();
                self.judged = false;
            }
            Message::ForgetPressed(from) => {
                let _ = policy.remove_client(&from);
            }
            Message::ClientClass(from, class) => {
                let Some(client) = policy.clients().iter().find(|client| client.from == from) else {
                    return Action::None;
                };
                policy.put_client(Client { inbound: class, ..client.clone() });
            }
            Message::RemovePressed(domain) => {
                let _ = policy.remove(&domain);
            }
            Message::PartnerClass(domain, direction, class) => {
                let Some(mut partner) = policy.partner(&domain).cloned() else { return Action::None };
                match direction {
                    Direction::Inbound => partner.inbound = class,
                    Direction::Outbound => partner.outbound = class,
                }
                policy.put(partner);
            }
            Message::Partner(text) => {
                self.partner = text;
                return Action::None;
            }
            Message::CaPressed => {
                let _ = self.unfolded.insert(Fold::Paths);
                return Action::Run(iced::widget::operation::focus("path-roots"));
            }
            Message::ClassesPressed(direction) => return self.toggle(Fold::Classes(direction)),
            Message::ServersPressed => return self.toggle(Fold::Servers),
            Message::Search(text) => {
                self.search = text;
                return Action::None;
            }
            Message::PathsPressed => return self.toggle(Fold::Paths),
            Message::Certificate(text) => {
                let certificate = path_in(context.setup, &text);
                self.certificate = text;
                let server = setup::Server { certificate, ..context.setup.server.clone() };
                return Action::Change(Change::Server(server));
            }
            Message::Key(text) => {
                let key = path_in(context.setup, &text);
                self.key = text;
                return Action::Change(Change::Server(setup::Server { key, ..context.setup.server.clone() }));
            }
            Message::Roots(text) => {
                let roots = path_in(context.setup, &text);
                self.roots = text;
                let server = setup::Server { roots, ..context.setup.server.clone() };
                return Action::Change(Change::Server(server));
            }
            Message::ShowPressed => {
                // What stands in the field was meant: without it, the configuration would leave the bank out.
                let typed = !self.partner.trim().is_empty();
                if typed && !partners::add(self, &mut policy) {
                    self.judged = true;
                    return Action::Run(iced::widget::operation::focus("partner"));
                }
                self.partner.clear();
                self.judged = false;
                self.shown = true;
                let mut setup = context.setup.clone();
                setup.policy = policy.clone();
                self.own.compare(self.order(&Context { setup: &setup, ..*context }));
                return if typed { Action::Change(Change::Policy(policy)) } else { Action::None };
            }
            Message::Look(look::Message::NamesPressed(domain, names)) => {
                names::add(&mut policy, &domain, names);
            }
            Message::Look(message) => return Action::Run(self.look.update(message).map(Message::Look)),
            Message::Own(message) => {
                let asked = self.order(context);
                return Action::Run(self.own.update(message, asked, context).map(Message::Own));
            }
            Message::DirectivesPressed(at) => return self.toggle(Fold::Directives(at)),
            Message::WithKey(on) => return self.take_key(on),
            Message::ChangePressed => {
                self.changes.before = self.configuration(context).ok();
                self.shown = false;
                self.forget_exported();
                return Action::None;
            }
            Message::ArchivePressed => return Action::Archive,
            Message::ReachPressed(path) => return Action::ShowFolder(path),
            Message::ZipPressed => return Action::Run(take::choose(Bundle::Zip, context)),
            Message::FolderPressed => return Action::Run(take::choose(Bundle::Folder, context)),
            Message::Chosen(_, None) => return Action::None,
            Message::Chosen(bundle, Some(path)) => return self.export(bundle, path, context),
            Message::Opening(message) => return self.opened(message, context),
            Message::DonePressed => return self.told(context),
        }
        Action::Change(Change::Policy(policy))
    }

    fn toggle(&mut self, fold: Fold) -> Action {
        if !self.unfolded.remove(&fold) {
            let _ = self.unfolded.insert(fold);
        }
        Action::None
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        if self.shown { result::view(self, context) } else { form::view(self, context) }
    }
}

#[cfg(test)]
mod tests;
