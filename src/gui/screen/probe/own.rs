//! A certificate of ours, shown to servers that ask who we are: `--certificate` and `--key` of the command line.

use crate::certificate::{self, Brought, Error, Passphrase};
use crate::delivery::Identity;
use crate::gui::chooser::Chooser;
use crate::gui::step::certificate::Failure;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Field, Shortcut, text, unfolding};
use crate::i18n::{Language, shown};
use crate::store;
use iced::widget::{Column, column, row};
use iced::{Element, Task};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 4 << 20;

/// What was chosen.
#[derive(Debug, Default)]
pub struct Own {
    unfolded: bool,
    paths: Vec<PathBuf>,
    passphrase: Passphrase,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Nothing,
    Found(Found),
    Failed(Failure),
}

/// What is in the files.
#[derive(Debug, Clone)]
pub enum Found {
    /// Both, and whose certificate it is.
    Both(Box<Identity>, String),
    /// The key is still missing.
    Certificate,
    /// The certificate is still missing.
    Key,
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// Unfolded, or folded.
    UnfoldPressed,
    /// Files are to be chosen.
    ChoosePressed,
    /// They were, or none; or they were dropped on the window.
    Chosen(Vec<PathBuf>),
    /// They were read.
    Read(Result<Found, Failure>),
    /// The passphrase, as it is typed.
    Passphrase(Passphrase),
    /// The files are to be opened with it.
    OpenPressed,
    /// None is to be shown any more.
    DropPressed,
}

impl Own {
    /// The certificate to show, where there is one.
    pub fn identity(&self) -> Option<Identity> {
        match &self.state {
            State::Found(Found::Both(identity, _)) => Some((**identity).clone()),
            _ => None,
        }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Option<Task<Message>> {
        match message {
            Message::UnfoldPressed => self.unfolded = !self.unfolded,
            Message::ChoosePressed => {
                let chooser = Chooser::new(language.say("window-probe-own-choose"));
                return Some(Task::perform(chooser.files(), Message::Chosen));
            }
            Message::Chosen(paths) => {
                self.unfolded = true;
                // What comes after both are there begins anew.
                if !paths.is_empty() && matches!(self.state, State::Found(Found::Both(..))) {
                    self.paths.clear();
                }
                let new = paths.into_iter().filter(|it| !self.paths.contains(it)).collect::<Vec<_>>();
                self.paths.extend(new);
                return self.read();
            }
            Message::Read(Ok(found)) => {
                self.passphrase = Passphrase::default();
                self.state = State::Found(found);
            }
            Message::Read(Err(failure)) => self.state = State::Failed(failure),
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::OpenPressed => return self.read(),
            Message::DropPressed => *self = Self { unfolded: true, ..Self::default() },
        }
        None
    }

    fn read(&self) -> Option<Task<Message>> {
        if self.paths.is_empty() {
            return None;
        }
        let (paths, passphrase) = (self.paths.clone(), self.passphrase.clone());
        let read = async move {
            let read = tokio::task::spawn_blocking(move || read(&paths, &passphrase)).await;
            read.unwrap_or_else(|error| Err(Error::Unreadable(error.to_string()).into()))
        };
        Some(Task::perform(read, Message::Read))
    }

    /// The card.
    pub fn view<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let unfold = Button::new("probe-own", language.say("window-probe-own"))
            .quiet()
            .folds(self.unfolded)
            .on_press(Message::UnfoldPressed);
        let inside = self.unfolded.then(|| self.inside(language));
        unfolding(self.unfolded, column![Element::from(unfold), inside].spacing(space::S)).into()
    }

    fn inside<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let paths = self.paths.iter().map(|path| text::mono(shown(&path.display().to_string())).into());
        let told: Option<Element<'a, Message>> = match &self.state {
            State::Nothing => None,
            State::Found(Found::Both(_, subject)) => {
                let facts = [("subject", subject.into())];
                let words = language.say_with("window-probe-own-ready", &facts);
                Some(text::meant(words, Meaning::Good).into())
            }
            State::Found(Found::Certificate) => {
                Some(text::meant(language.say("window-probe-own-no-key"), Meaning::Attention).into())
            }
            State::Found(Found::Key) => {
                Some(text::meant(language.say("window-probe-own-no-certificate"), Meaning::Attention).into())
            }
            State::Failed(failure) if failure.is_locked() => Some(self.locked(failure, language)),
            State::Failed(failure) => Some(widget::failed(language, failure)),
        };
        let choose = Button::new("probe-own-choose", language.say("window-probe-own-choose"))
            .icon(Icon::FolderOpen)
            .keys(Shortcut::Open, language)
            .on_press(Message::ChoosePressed);
        let drop = (!self.paths.is_empty()).then(|| -> Element<'a, Message> {
            let words = language.say("window-probe-own-drop");
            Button::new("probe-own-drop", words).quiet().on_press(Message::DropPressed).into()
        });
        column![
            text::note(language.say("window-probe-own-help")),
            Column::with_children(paths),
            told,
            row![Element::from(choose), drop].spacing(space::S).wrap(),
        ]
        .spacing(space::S)
        .into()
    }

    fn locked<'a>(&'a self, failure: &Failure, language: &Language) -> Element<'a, Message> {
        let needed = matches!(failure, Failure::Content(Error::PassphraseNeeded(_)));
        let wrong = (!needed).then(|| language.explain(failure).what);
        let field = Field::new(
            "probe-own-passphrase",
            language.say("window-unlock-passphrase"),
            self.passphrase.reveal(),
        )
        .secret()
        .help(language.say("window-unlock-help"))
        .wrong(wrong)
        .on_input(|text| Message::Passphrase(text.into()))
        .on_submit(Message::OpenPressed);
        let open = Button::new("probe-own-open", language.say("window-unlock-open"))
            .icon(Icon::LockOpen)
            .on_press(Message::OpenPressed);
        column![Element::from(field), Element::from(open)].spacing(space::S).into()
    }
}

fn read(paths: &[PathBuf], passphrase: &Passphrase) -> Result<Found, Failure> {
    let passphrase = Some(passphrase).filter(|it| !it.is_empty());
    let mut brought = Brought::default();
    for path in paths {
        let bytes = Zeroizing::new(store::read(path, LARGEST)?);
        let name = path.display().to_string();
        match brought.take(&name, certificate::read(&name, &bytes, passphrase)?) {
            Ok(()) | Err(Error::OnlyKey(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if brought.certificates.is_empty() {
        return Ok(Found::Key);
    }
    Ok(match Identity::of(&brought)? {
        Some((identity, subject)) => Found::Both(Box::new(identity), subject),
        None => Found::Certificate,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(folder: &std::path::Path, name: &str) -> (PathBuf, PathBuf) {
        let made = rcgen::generate_simple_self_signed([name.to_owned()]).unwrap();
        let (certificate, key) = (folder.join(format!("{name}.pem")), folder.join(format!("{name}.key")));
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
        (certificate, key)
    }

    #[test]
    fn certificate_and_key_come_in_any_order_and_must_belong_together() {
        let folder = tempfile::tempdir().unwrap();
        let ((certificate, key), (_, other)) =
            (made(folder.path(), "a.example"), made(folder.path(), "b.example"));
        let none = Passphrase::default();
        let read =
            |paths: &[&PathBuf]| read(&paths.iter().map(|it| (*it).clone()).collect::<Vec<_>>(), &none);
        assert!(matches!(read(&[&certificate]), Ok(Found::Certificate)));
        assert!(matches!(read(&[&key]), Ok(Found::Key)));
        for paths in [[&certificate, &key], [&key, &certificate]] {
            assert!(matches!(read(&paths), Ok(Found::Both(..))));
        }
        let strange = read(&[&certificate, &other]).unwrap_err();
        assert!(matches!(strange, Failure::Content(Error::ExportOtherKey(_))), "{strange:?}");
        assert!(matches!(read(&[&folder.path().join("none")]), Err(Failure::File(_))));
    }

    #[test]
    fn nothing_is_shown_before_both_are_there_and_nothing_is_seen_of_the_key() {
        let folder = tempfile::tempdir().unwrap();
        let (certificate, key) = made(folder.path(), "a.example");
        let none = Passphrase::default();
        let (mut own, language) = (Own::default(), Language::english());
        let _ = own.update(Message::Read(read(std::slice::from_ref(&certificate), &none)), &language);
        assert!(own.identity().is_none());
        let _ = own.update(Message::Read(read(&[certificate, key], &none)), &language);
        assert_eq!(own.identity().unwrap().chain.len(), 1);
        assert!(format!("{own:?}").contains("***"));
        let _ = own.update(Message::DropPressed, &language);
        assert!(own.identity().is_none());
    }
}
