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
use iced::{Element, Task};
pub use look::{Failure, Kind, Seen};
use std::path::PathBuf;

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
    /// How many are being looked at.
    looking: usize,
    /// Which of several times: what was closed meanwhile comes too late.
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
    /// They were looked at, at this time.
    Looked(u64, Vec<Seen>),
    /// The passphrase, as it is typed.
    Passphrase(Passphrase),
    /// What wants one is to be opened with it.
    UnlockPressed,
    /// It is to be left out.
    LeaveOutPressed,
    /// This is to be read by the tool for it.
    ReadPressed(PathBuf, Kind),
    /// Everything is to be closed, and what is being looked at left alone.
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
        self.looking > 0
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::ChoosePressed => {
                let chooser = Chooser::new(language.say("window-certificate-choose"));
                return Action::Run(Task::perform(chooser.files(), Message::Chosen));
            }
            Message::Chosen(paths) if paths.is_empty() => {}
            Message::Chosen(paths) => return self.look(look::all(paths)),
            Message::Looked(time, seen) if time == self.time => {
                self.looking = self.looking.saturating_sub(1);
                for it in seen {
                    self.take(it);
                }
                return self.go_on();
            }
            Message::Looked(..) => {}
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::UnlockPressed if self.locked.is_empty() => {}
            Message::UnlockPressed => {
                let locked = std::mem::take(&mut self.locked);
                return self.look(look::unlock(locked, self.passphrase.clone()));
            }
            Message::LeaveOutPressed => {
                self.locked.clear();
                self.passphrase = Passphrase::default();
            }
            Message::ReadPressed(path, Kind::Message) => return Action::Own(Ask::Headers(path)),
            Message::ReadPressed(path, Kind::Past) => return Action::Own(Ask::Past(vec![path])),
            Message::ClosePressed => *self = Self { time: self.time + 1, ..Self::default() },
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    fn look(&mut self, work: impl Future<Output = Vec<Seen>> + Send + 'static) -> Action {
        // What went wrong before is told until the next time. Files that are dropped together come one by one.
        if self.looking == 0 {
            self.failed.clear();
        }
        self.looking += 1;
        let time = self.time;
        Action::Run(Task::perform(work, move |seen| Message::Looked(time, seen)))
    }

    fn take(&mut self, seen: Seen) {
        match seen {
            Seen::Items(found) => {
                // Opened again, it is what it is now.
                self.found.retain(|it| it.path.is_none() || it.path != found.path);
                self.found.insert(0, found);
            }
            Seen::Locked(locked) => {
                self.locked.retain(|it| it.bytes != locked.bytes);
                self.locked.push(locked);
            }
            Seen::Elsewhere(path, kind) => {
                self.elsewhere.retain(|(it, _)| *it != path);
                self.elsewhere.push((path, kind));
            }
            Seen::Failed(failure) => self.failed.push(failure),
        }
    }

    /// Where there is nothing to be shown here, one is led to where there is.
    fn go_on(&mut self) -> Action {
        if self.locked.is_empty() {
            self.passphrase = Passphrase::default();
        }
        if self.looking == 0 && !self.locked.is_empty() {
            // The one thing to do next is to type the passphrase.
            return Action::Run(iced::widget::operation::focus("unlock"));
        }
        let is_here = !self.found.is_empty() || !self.failed.is_empty();
        if self.looking > 0 || is_here {
            return Action::None;
        }
        let elsewhere = std::mem::take(&mut self.elsewhere);
        match elsewhere.as_slice() {
            [] => Action::None,
            [(path, Kind::Message)] => Action::Own(Ask::Headers(path.clone())),
            _ => Action::Own(Ask::Past(elsewhere.into_iter().map(|(path, _)| path).collect())),
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

    /// Whether the keys that were opened are those of the certificates and requests that were; nobody asks where one of them
    /// is missing.
    fn belongs(&self) -> Option<bool> {
        let items = || self.found.iter().flat_map(|it| &it.items);
        let keys: Vec<&str> = items().filter_map(key).collect();
        let others: Vec<&str> = items().filter_map(public).collect();
        (!keys.is_empty() && !others.is_empty()).then(|| keys.iter().all(|key| others.contains(key)))
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }
}

/// The public half of a private key, by its hash.
fn key(item: &Item) -> Option<&str> {
    if let Item::Key(it) = item { Some(&it.spki_sha256) } else { None }
}

/// Whether it is a server's: one that somebody made for a server with openssl alone is an authority's besides.
fn is_server(it: &Certificate) -> bool {
    !it.is_ca || !it.dns_names.is_empty()
}

/// The public key of what has one that a mail server has the private half of: no authority's.
fn public(item: &Item) -> Option<&str> {
    match item {
        Item::Certificate(it) if is_server(it) => Some(&it.spki_sha256),
        Item::Request(it) => Some(&it.spki_sha256),
        Item::Certificate(_) | Item::Key(_) => None,
    }
}

#[cfg(test)]
mod tests;
