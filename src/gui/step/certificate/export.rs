//! The files for a server: which form, where to, and what was written.

mod view;

use super::{Context, Failure};
use crate::certificate::{self, Export as Order, Form, Item, Key, Passphrase, Trust, Written};
use crate::gui::chooser::Chooser;
use crate::policy::{System, servers};
use crate::store;
use iced::Task;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A key or a chain is never larger.
const LARGEST: u64 = 1 << 20;

/// What was chosen, and what came of it.
#[derive(Debug, Default)]
pub struct Export {
    form: Form,
    compatible: bool,
    passphrase: Passphrase,
    repeated: Passphrase,
    /// What opens the key, where it is protected.
    of_key: Passphrase,
    /// Write was pressed: from then on what is missing is said.
    judged: bool,
    /// A key that was brought in with the certificate.
    brought: Option<Key>,
    asked: u64,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Working,
    Failed(Failure),
    /// The key is protected, and was not opened yet; the folder is chosen.
    Locked(PathBuf, certificate::Error),
    Written(Vec<Written>),
}

/// What happens in the card.
#[derive(Debug, Clone)]
pub enum Message {
    /// The form is this.
    Form(Form),
    /// A PFX is for old software, or not.
    Compatible(bool),
    /// What is to protect a PFX, as it is typed.
    Passphrase(Passphrase),
    /// The same again.
    Repeated(Passphrase),
    /// What opens the key.
    OfKey(Passphrase),
    /// Write.
    WritePressed,
    /// The folder was chosen, or not.
    FolderChosen(Option<PathBuf>),
    /// The folder in which this lies is to be shown: the step sees to it.
    FolderPressed(PathBuf),
    /// What came of it.
    Written(u64, PathBuf, Result<Vec<Written>, Failure>),
}

impl Export {
    /// The key that came with the certificate, where it is not the one of step 1.
    pub fn with_key(brought: Option<Key>) -> Self {
        Self { brought, ..Self::default() }
    }

    /// Takes what happened; a task where something is to be done.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Option<Task<Message>> {
        match message {
            Message::Form(form) => {
                self.form = form;
                self.state = State::Waiting;
            }
            Message::Compatible(compatible) => self.compatible = compatible,
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::Repeated(passphrase) => self.repeated = passphrase,
            Message::OfKey(passphrase) => self.of_key = passphrase,
            Message::WritePressed if matches!(self.state, State::Working) => {}
            Message::WritePressed => {
                self.judged = true;
                if self.wrong().is_some() {
                    return None;
                }
                if let State::Locked(folder, _) = &self.state {
                    let folder = folder.clone();
                    return self.write(folder, context);
                }
                let chooser = Chooser::new(context.say("window-export-folder"));
                return Some(Task::perform(chooser.folder(), Message::FolderChosen));
            }
            Message::FolderChosen(None) | Message::FolderPressed(_) => {}
            Message::FolderChosen(Some(folder)) => {
                self.judged = true;
                return if self.wrong().is_some() { None } else { self.write(folder, context) };
            }
            Message::Written(asked, folder, answer) => {
                // Another form was chosen meanwhile: the files are there, and the card is about others now.
                if asked != self.asked || !matches!(self.state, State::Working) {
                    return None;
                }
                self.state = match answer {
                    Ok(written) => {
                        // What was typed is not kept longer than needed.
                        (self.passphrase, self.repeated, self.of_key) = Default::default();
                        self.judged = false;
                        State::Written(written)
                    }
                    Err(Failure::Content(error)) if error.wants_passphrase() => State::Locked(folder, error),
                    Err(failure) => State::Failed(failure),
                };
            }
        }
        None
    }

    /// What is wrong with the passphrase of a PFX: the id of a sentence.
    fn wrong(&self) -> Option<&'static str> {
        if self.form != Form::Pfx {
            None
        } else if self.passphrase.is_empty() {
            Some("window-export-passphrase-missing")
        } else if self.passphrase != self.repeated {
            Some("window-request-passphrase-different")
        } else {
            None
        }
    }

    /// Where the key of step 1 lies.
    fn key_file(context: &Context<'_>) -> Option<PathBuf> {
        context.setup.request.as_ref()?.key.clone()
    }

    /// Whether there is a key to write.
    pub fn has_key(&self, context: &Context<'_>) -> bool {
        self.brought.is_some() || Self::key_file(context).is_some()
    }

    /// Whether step 3 can take key and certificate along, for apply.sh to put in place.
    fn goes_along(context: &Context<'_>) -> bool {
        let server = servers::find(&context.setup.server.kind);
        Self::key_file(context).is_some() && server.is_ok_and(|it| it.system() == System::Unix)
    }

    /// The forms that can be written: without a key, those that do without.
    fn forms(&self, context: &Context<'_>) -> Vec<Form> {
        let can = |form: &Form| self.has_key(context) || !matches!(form, Form::Combined | Form::Pfx);
        Form::ALL.into_iter().filter(can).collect()
    }

    /// Makes the files off the thread that draws.
    fn write(&mut self, folder: PathBuf, context: &Context<'_>) -> Option<Task<Message>> {
        let chain = context.setup.certificate.as_ref()?.chain.clone();
        let key = match (&self.brought, Self::key_file(context)) {
            (Some(key), _) => Source::Here(key.clone()),
            (None, Some(file)) => {
                // Before it was asked for, the file itself says whether it wants one.
                let asked = matches!(self.state, State::Locked(..));
                Source::File(file, asked.then(|| self.of_key.clone()))
            }
            (None, None) => Source::None,
        };
        let order = Order {
            form: self.form,
            certificates: Vec::new(),
            key: None,
            // The chain is whole and in order: no root is needed for that.
            trust: Trust::System,
            passphrase: (self.form == Form::Pfx).then(|| self.passphrase.clone()),
            compatible: self.compatible,
        };
        self.asked += 1;
        self.state = State::Working;
        let asked = self.asked;
        Some(Task::future(async move {
            let place = folder.clone();
            let work = tokio::task::spawn_blocking(move || write(order, &chain, key, &place));
            let answer = work.await.unwrap_or_else(|error| {
                Err(store::Error::from_io(&folder, &std::io::Error::other(error)).into())
            });
            Message::Written(asked, folder, answer)
        }))
    }
}

/// Where the key comes from.
enum Source {
    None,
    Here(Key),
    File(PathBuf, Option<Passphrase>),
}

fn write(
    mut order: Order,
    chain: &std::path::Path,
    key: Source,
    folder: &std::path::Path,
) -> Result<Vec<Written>, Failure> {
    for item in certificate::read(&chain.display().to_string(), &store::read(chain, LARGEST)?, None)? {
        if let Item::Certificate(it) = item {
            order.certificates.push(it);
        }
    }
    order.key = match key {
        Source::None => None,
        Source::Here(key) => Some(key),
        Source::File(path, passphrase) => {
            let bytes = Zeroizing::new(store::read(&path, LARGEST)?);
            let name = path.display().to_string();
            let items = certificate::read(&name, &bytes, passphrase.as_ref())?;
            let key = items.into_iter().find_map(|it| if let Item::Key(key) = it { Some(key) } else { None });
            Some(key.ok_or(certificate::Error::NoKey(name))?)
        }
    };
    Ok(certificate::write(&order.make()?.files, folder)?)
}

#[cfg(test)]
mod tests;
