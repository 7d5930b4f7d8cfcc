//! Open a file: whatever it is, one is told what it is. Certificates, requests and keys are shown; a message, a mailbox or a
//! log goes to the tool that reads it.

mod look;
mod view;

use super::guide::Topic;
use crate::certificate::{Certificate, Item, Passphrase};
use crate::gui::chooser::Chooser;
use crate::gui::preferences::Choices;
use crate::gui::step::certificate::Locked;
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::DnsName;
use iced::{Element, Task};
pub use look::{Failure, Kind, Seen};
use std::path::PathBuf;
use std::sync::Arc;

/// The screen: what was opened so far.
#[derive(Debug, Default)]
pub struct Open {
    /// What holds certificates, requests or keys, the latest first.
    found: Vec<Found>,
    /// What wants a passphrase, and that as it is typed.
    locked: Vec<Locked>,
    passphrase: Passphrase,
    /// What could not be read, or is nothing that is known.
    failed: Vec<Failure>,
    /// What another tool reads.
    elsewhere: Vec<(PathBuf, Kind)>,
    /// What is being looked at; dropping it ends it.
    looking: Option<iced::task::Handle>,
    /// Which files those are.
    opening: Vec<PathBuf>,
    /// Brought in meanwhile: their turn comes after.
    queue: Vec<PathBuf>,
    /// Which of several times: what was cancelled meanwhile comes too late.
    time: u64,
}

/// A file, and what it holds.
#[derive(Debug, Clone)]
pub struct Found {
    name: String,
    /// Where it lies; not told of what a passphrase opened.
    path: Option<PathBuf>,
    items: Vec<Item>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Files are to be chosen.
    ChoosePressed,
    /// They were chosen, or not; or one was dropped on the window.
    Chosen(Vec<PathBuf>),
    /// They were looked at, at this time; these were to be opened with the passphrase.
    Looked(u64, Vec<Seen>, Vec<Locked>),
    /// The passphrase, as it is typed.
    Passphrase(Passphrase),
    /// What wants one is to be opened with it.
    UnlockPressed,
    /// It is to be left out.
    LeaveOutPressed,
    /// This is to be read by the tool for it.
    ReadPressed(PathBuf, Kind),
    /// What is being looked at is to be left alone.
    CancelPressed,
    /// Everything is to be closed.
    ClosePressed,
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
    /// The headers of this message, or of one of several, are to be read.
    Headers(PathBuf),
    /// These are mail or logs of the past.
    Past(Vec<PathBuf>),
}

impl Open {
    /// A file that was dropped on the window.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Chosen(vec![path])
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        self.failed.len()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.looking.is_some()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::ChoosePressed => {
                let chooser = Chooser::new(language.say("window-certificate-choose"));
                return Action::Run(Task::perform(chooser.files(), Message::Chosen));
            }
            Message::Chosen(paths) if paths.is_empty() => {}
            Message::Chosen(paths) if self.is_working() => self.queue.extend(paths),
            Message::Chosen(paths) => {
                // What went wrong before is told until the next time. Files that are dropped together come one by one.
                self.failed.clear();
                self.elsewhere.clear();
                return self.open(paths);
            }
            Message::Looked(time, seen, tried) if time == self.time => {
                self.looking = None;
                // Opened again, it is what it is now.
                let again = std::mem::take(&mut self.opening);
                self.found.retain(|it| {
                    it.path.as_ref().is_none_or(|path| !again.iter().any(|it| path.starts_with(it)))
                });
                self.locked.retain(|it| !tried.iter().any(|tried| Arc::ptr_eq(&it.bytes, &tried.bytes)));
                for it in seen {
                    self.take(it);
                }
                return self.go_on();
            }
            Message::Looked(..) => {}
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::UnlockPressed if self.locked.is_empty() || self.is_working() => {}
            Message::UnlockPressed => {
                let locked = self.locked.clone();
                return self.look(look::unlock(locked.clone(), self.passphrase.clone()), locked);
            }
            Message::LeaveOutPressed => {
                self.locked.clear();
                return self.go_on();
            }
            Message::ReadPressed(path, Kind::Message) => return Action::Own(Ask::Headers(path)),
            Message::ReadPressed(path, Kind::Past) => return Action::Own(Ask::Past(vec![path])),
            Message::CancelPressed => {
                (self.looking, self.time) = (None, self.time + 1);
                self.queue.clear();
            }
            Message::ClosePressed => *self = Self { time: self.time + 1, ..Self::default() },
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn open(&mut self, paths: Vec<PathBuf>) -> Action {
        self.opening.clone_from(&paths);
        self.look(look::all(paths), Vec::new())
    }

    fn look(&mut self, work: impl Future<Output = Vec<Seen>> + Send + 'static, tried: Vec<Locked>) -> Action {
        let time = self.time;
        let work = Task::perform(work, move |seen| Message::Looked(time, seen, tried.clone()));
        let (work, handle) = work.abortable();
        self.looking = Some(handle.abort_on_drop());
        Action::Run(work)
    }

    fn take(&mut self, seen: Seen) {
        match seen {
            Seen::Items(found) => {
                self.found.retain(|it| it.path.is_some() || it.items != found.items);
                self.found.insert(0, found);
            }
            Seen::Locked(locked) => {
                self.locked.retain(|it| it.bytes != locked.bytes);
                self.locked.push(locked);
            }
            Seen::Elsewhere(path, kind) => self.elsewhere.push((path, kind)),
            Seen::Failed(failure) => self.failed.push(failure),
        }
    }

    /// Where there is nothing to be shown here, one is led to where there is.
    fn go_on(&mut self) -> Action {
        if !self.queue.is_empty() {
            let paths = std::mem::take(&mut self.queue);
            return self.open(paths);
        }
        if !self.locked.is_empty() {
            // The one thing to do next is to type the passphrase.
            return Action::Run(iced::widget::operation::focus("unlock"));
        }
        self.passphrase = Passphrase::default();
        if !self.found.is_empty() || !self.failed.is_empty() {
            return Action::None;
        }
        match self.elsewhere.as_slice() {
            [] => Action::None,
            [(path, Kind::Message)] => Action::Own(Ask::Headers(path.clone())),
            all => Action::Own(Ask::Past(all.iter().map(|(path, _)| path.clone()).collect())),
        }
    }

    /// What does the same on the command line, where no passphrase is asked for.
    fn command(&self) -> Option<Vec<String>> {
        let mut words = vec!["inspect".to_owned()];
        for found in self.found.iter().rev() {
            words.push(found.path.as_ref()?.to_str()?.to_owned());
        }
        (words.len() > 1).then_some(words)
    }

    /// Whether keys, certificates and requests belong together: all of them, some, or none; nobody asks where there is no key,
    /// or nothing that it could belong to.
    fn fit(&self) -> Option<Fit> {
        let items = || self.found.iter().flat_map(|it| &it.items);
        let keys = items().filter(|it| matches!(it, Item::Key(_))).count();
        if keys == 0 || !items().any(wants_key) {
            return None;
        }
        let asked = || items().filter(|it| matches!(it, Item::Key(_)) || wants_key(it));
        let alone = asked().filter(|it| !self.is_matched(it)).count();
        let first = asked().next().map(public_key);
        let is_one = asked().all(|it| Some(public_key(it)) == first);
        Some(match alone {
            0 if is_one => Fit::All,
            0 => Fit::Some,
            all if all == asked().count() => Fit::None,
            _ => Fit::Some,
        })
    }

    /// Whether the other half of a key pair was opened as well.
    fn is_matched(&self, item: &Item) -> bool {
        let is_key = |it: &Item| matches!(it, Item::Key(_));
        let mut others = self.found.iter().flat_map(|it| &it.items).filter(|it| is_key(it) != is_key(item));
        others.any(|it| public_key(it) == public_key(item))
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }
}

/// How far keys, certificates and requests belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    All,
    Some,
    None,
}

/// Whether a certificate is a server's: one that somebody made with openssl alone is an authority's besides.
fn is_server(it: &Certificate) -> bool {
    let is_host = |name: &String| name.contains('.') && name.parse::<DnsName>().is_ok();
    !it.is_ca || !it.dns_names.is_empty() || it.common_name.as_ref().is_some_and(is_host)
}

/// Whether one has the private half of its key: not of an authority's.
fn wants_key(item: &Item) -> bool {
    match item {
        Item::Certificate(it) => is_server(it),
        Item::Request(_) => true,
        Item::Key(_) => false,
    }
}

/// The public key of each, by its hash.
fn public_key(item: &Item) -> &str {
    match item {
        Item::Certificate(it) => &it.spki_sha256,
        Item::Request(it) => &it.spki_sha256,
        Item::Key(it) => &it.spki_sha256,
    }
}

#[cfg(test)]
mod tests;
