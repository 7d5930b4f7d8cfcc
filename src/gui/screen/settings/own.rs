//! The authorities of one's own that are trusted beside the others: which they are, one more, one less, none.

use crate::certificate::Trust;
use crate::explain::Fact;
use crate::gui::chooser::Chooser;
use crate::gui::roots::{self, Root};
use crate::gui::step::certificate::Failure;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Shortcut, text};
use crate::i18n::{Language, shown};
use crate::setup::Library;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// Of a folder such as /etc/ssl/certs, no more of them are named.
const NAMED: usize = 12;

/// The list, and what is being done to it.
#[derive(Debug)]
pub struct Own {
    library: Library,
    /// Where copies lie.
    folder: PathBuf,
    place: Option<PathBuf>,
    roots: Vec<Root>,
    said: Option<Said>,
    /// Chosen, and not looked at yet: one after the other, or the last would take the place of the others.
    waiting: VecDeque<PathBuf>,
    busy: bool,
    /// The list is newer than what was read in the beginning.
    changed: bool,
}

/// What came of the last press.
#[derive(Debug)]
enum Said {
    /// So many more; whether they lie as copies.
    Added(usize, bool),
    Removed(String),
    None,
    Failed(Failure),
}

/// What a place comes to.
#[derive(Debug, Clone)]
pub struct Found {
    place: PathBuf,
    roots: Vec<Root>,
    added: usize,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Some are to be chosen: a file, or a folder.
    Pressed(bool),
    /// They were chosen, or not.
    Chosen(Vec<PathBuf>),
    /// What is trusted already was read.
    Read(Result<Vec<Root>, Failure>),
    /// The chosen ones were looked at, and copied where others are trusted already.
    Added(Result<Found, Failure>),
    /// This copy is to go.
    RemovePressed(PathBuf),
    /// It went: its name, and what is left.
    Removed(String, Result<Vec<Root>, Failure>),
    /// None of one's own any more.
    Dropped,
}

/// What the list asks for.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// This place holds from now on, and then this is to run.
    Trust(Option<PathBuf>, Task<Message>),
}

impl Own {
    /// With the place that holds now; and the task that reads it.
    pub fn of(place: Option<&Path>, folder: &Path) -> (Self, Task<Message>) {
        let library = Library::at(folder);
        let folder = folder.join(roots::FOLDER);
        let read = place.map_or_else(Task::none, |place| {
            let (place, folder) = (place.to_owned(), folder.clone());
            aside(move || roots::of(&place, &folder), Message::Read)
        });
        let place = place.map(Path::to_owned);
        let (roots, waiting) = (Vec::new(), VecDeque::new());
        (Self { library, folder, place, roots, said: None, waiting, busy: false, changed: false }, read)
    }

    /// Whether it does something whose answer is to be kept.
    pub const fn is_working(&self) -> bool {
        self.busy
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Pressed(folder) => return Action::Run(choose(language, folder)),
            Message::Chosen(paths) => {
                self.waiting.extend(paths);
                return Action::Run(self.next());
            }
            Message::Read(_) if self.changed => {}
            Message::Read(Ok(roots)) => self.roots = roots,
            Message::Read(Err(error)) => self.said = Some(Said::Failed(error)),
            Message::Added(found) => {
                self.busy = false;
                match found {
                    Ok(found) => {
                        let is_copied = found.place == self.folder;
                        self.changed = true;
                        (self.roots, self.place) = (found.roots, Some(found.place.clone()));
                        self.said = Some(Said::Added(found.added, is_copied));
                        return Action::Trust(Some(found.place), self.next());
                    }
                    Err(error) => self.said = Some(Said::Failed(error)),
                }
                return Action::Run(self.next());
            }
            Message::RemovePressed(copy) if !self.busy => {
                let name = self.roots.iter().find(|it| it.copy.as_ref() == Some(&copy));
                let name = name.map(|it| it.certificate.subject.clone()).unwrap_or_default();
                let library = self.library.clone();
                self.busy = true;
                let remove = move || roots::remove(&copy, &library);
                return Action::Run(aside(remove, move |left| Message::Removed(name.clone(), left)));
            }
            Message::RemovePressed(_) => {}
            Message::Removed(name, left) => {
                self.busy = false;
                match left {
                    Ok(left) => {
                        self.place = (!left.is_empty()).then(|| self.folder.clone());
                        (self.roots, self.changed) = (left, true);
                        self.said = Some(Said::Removed(name));
                        return Action::Trust(self.place.clone(), self.next());
                    }
                    Err(error) => self.said = Some(Said::Failed(error)),
                }
                return Action::Run(self.next());
            }
            Message::Dropped => {
                (self.place, self.roots, self.said) = (None, Vec::new(), Some(Said::None));
                self.changed = true;
                return Action::Trust(None, Task::none());
            }
        }
        Action::None
    }

    /// The next one that was chosen.
    fn next(&mut self) -> Task<Message> {
        if self.busy {
            return Task::none();
        }
        let Some(chosen) = self.waiting.pop_front() else { return Task::none() };
        self.busy = true;
        let (library, folder) = (self.library.clone(), self.folder.clone());
        aside(move || add(&chosen, &library, &folder), Message::Added)
    }

    /// What is trusted, and the buttons.
    pub fn view<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let is_copied = self.place.as_ref() == Some(&self.folder);
        let path = self.place.as_ref().map(|path| text::mono(shown(&path.display().to_string())));
        let named = self.roots.iter().take(NAMED).enumerate().map(|(number, root)| {
            let until = Fact::Date(root.certificate.not_after.date());
            let facts = [("name", shown(&root.certificate.subject).into()), ("date", until)];
            let remove = root.copy.clone().map(|copy| {
                Element::from(
                    Button::new(format!("network-own-remove-{number}"), language.say("window-remove"))
                        .plain()
                        .icon(Icon::X)
                        .on_press_maybe((!self.busy).then_some(Message::RemovePressed(copy))),
                )
            });
            let words = text::body(language.say_with("window-network-own-root", &facts)).width(Fill);
            row![words, remove].spacing(space::S).align_y(Center).into()
        });
        let more = self.roots.len().saturating_sub(NAMED);
        let more = (more > 0)
            .then(|| text::note(language.say_with("window-network-own-more", &[("count", number(more))])));
        let drop = self.place.is_some().then(|| {
            Element::from(
                Button::new("network-own-drop", language.say("window-network-own-drop"))
                    .plain()
                    .on_press_maybe((!self.busy).then_some(Message::Dropped)),
            )
        });
        let copied = is_copied.then(|| text::note(language.say("window-network-own-copies")));
        let file = Button::new("network-own-file", language.say("window-network-own-file"))
            .icon(Icon::FileText)
            .keys(Shortcut::Open, language)
            .on_press(Message::Pressed(false));
        let folder = Button::new("network-own-folder", language.say("window-network-own-folder"))
            .icon(Icon::FolderOpen)
            .on_press(Message::Pressed(true));
        column![
            text::label(language.say("window-network-own")),
            path,
            Column::with_children(named).spacing(space::XS),
            more,
            copied,
            drop,
            self.said(language),
            row![Element::from(file), Element::from(folder)].spacing(space::S).wrap(),
            text::note(language.say("window-network-own-note")),
        ]
        .spacing(space::XS)
        .into()
    }

    fn said<'a>(&'a self, language: &Language) -> Option<Element<'a, Message>> {
        let (key, fact) = match self.said.as_ref()? {
            Said::Failed(error) => return Some(widget::failed(language, error)),
            Said::Added(count, false) => ("window-network-own-read", ("count", number(*count))),
            Said::Added(_, true) => {
                ("window-network-own-copied", ("path", self.folder.display().to_string().into()))
            }
            Said::Removed(name) => ("window-network-own-removed", ("name", shown(name).into())),
            Said::None => ("window-network-own-none", ("count", number(0))),
        };
        Some(text::meant(language.say_with(key, &[fact]), Meaning::Good).into())
    }
}

fn number(count: usize) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Whether there are certificates in it; then they are trusted, which is kept.
fn add(chosen: &Path, library: &Library, folder: &Path) -> Result<Found, Failure> {
    let new = Trust::own(chosen)?;
    let place = roots::add(&new, Some(chosen), library)?;
    Ok(Found { roots: roots::of(&place, folder)?, place, added: new.len() })
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-network-own"));
    if folder {
        Task::perform(chooser.folder(), |it| Message::Chosen(it.into_iter().collect()))
    } else {
        Task::perform(chooser.files(), Message::Chosen)
    }
}

/// Does it off the thread that draws.
fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    then: impl Fn(Result<T, Failure>) -> Message + Send + 'static,
) -> Task<Message> {
    let work = async move {
        let failed = |error: tokio::task::JoinError| crate::certificate::Error::NoRoots(error.to_string());
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(failed(error).into()))
    };
    Task::perform(work, then)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::Certificate;

    #[test]
    fn what_is_read_late_does_not_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let root = rcgen::CertificateParams::new(vec!["ca.example".to_owned()]).unwrap();
        let certificate = Certificate::from_der(root.self_signed(&key).unwrap().der()).unwrap();
        let read = || Message::Read(Ok(vec![Root { certificate: certificate.clone(), copy: None }]));
        let (mut own, _task) = Own::of(Some(Path::new("ca.pem")), folder.path());
        let _ = own.update(read(), &Language::english());
        assert_eq!(own.roots.len(), 1);
        for message in [Message::Dropped, read()] {
            let _ = own.update(message, &Language::english());
        }
        assert!(own.roots.is_empty());
    }
}
