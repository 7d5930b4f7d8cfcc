//! The message as it was received: pasted, chosen or dropped; read hop by hop and held against the policy.

pub mod alone;
mod file;
pub mod log;
mod several;
mod view;

use super::{Context, Failure, report};
use crate::gui::change::Change;
use crate::name::NameError;
use crate::received::{self, Ours};
use crate::report::{Format, Judged, Sending, Whose, recipient, sent_last};
use crate::setup::recent::News;
use crate::setup::{self, Setup};
use crate::store;
use crate::tls::Class;
use iced::Task;
use iced::widget::text_editor;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use alone::Alone;
use log::Log;
pub use several::Brought;
use several::Several;
pub(in crate::gui) use view::view;

/// What is pasted, and what it says.
#[derive(Debug, Default)]
pub struct Reading {
    pasted: text_editor::Content,
    state: State,
    /// What was told last since the step is shown, by its number: the page goes to it.
    arrived: Option<u64>,
    /// Servers and addresses of ours beside those of step 1, as they are typed.
    ours: String,
    /// Whether the field for them is unfolded.
    unfolded: bool,
    /// In which form it is handed on.
    format: Format,
    /// Why that could not be done.
    unwritten: Option<Failure>,
    /// The file that was opened last.
    file: Option<PathBuf>,
    /// What else is in it.
    several: Option<Several>,
    /// What a mail log tells beside the headers.
    log: Log,
    /// What it tells where there are no headers.
    alone: Alone,
    /// What it is held against.
    against: Against,
    /// Which file was chosen last: another one, or one for another page, comes too late.
    awaited: u64,
    /// How many reports are being made.
    writing: usize,
    /// What changed in the list of files that were opened.
    pub(in crate::gui) news: News,
}

/// What a message is held against.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::gui) enum Against {
    /// The policy of the setup that it belongs to.
    #[default]
    Setup,
    /// This, or nothing at all: it belongs to no setup.
    Asked(Option<Class>),
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Unopened(store::Error),
    Unread(received::Error),
    /// Not the message, but word that it did not arrive.
    Bounced(Box<received::Bounce>),
    Read(Box<Judged>),
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// The pasted text is edited.
    Edited(text_editor::Action),
    /// Read what was pasted.
    ReadPressed,
    /// Choose a file.
    ChoosePressed,
    /// The file was chosen, or not.
    Chosen(Option<PathBuf>),
    /// Those that were chosen before are to be forgotten.
    ForgetPressed,
    /// The file's content, of this of all files that were chosen.
    FileOpened(u64, PathBuf, Result<Brought, store::Error>),
    /// The content of what was fetched.
    Opened(Result<Brought, store::Error>),
    /// Another message of it is looked at, by its place from 1.
    Picked(usize),
    /// A part of what is known of it, as it is typed.
    Sought(String),
    /// The field for servers and addresses of ours is unfolded, or folded.
    OursPressed,
    /// They are typed.
    OursChanged(String),
    /// With the log that tells what the headers leave open.
    Log(log::Message),
    /// With the log where nobody sends the headers back.
    Alone(alone::Message),
    /// What that log told was not about the partner's server.
    NotTheirsPressed,
    /// The form of the report.
    Format(Format),
    /// The report is to be saved.
    SavePressed,
    /// The place for it was chosen, or not.
    PlaceChosen(Option<PathBuf>),
    /// The report for this place, or why there is none.
    Written(PathBuf, Result<Vec<u8>, Failure>),
}

/// What is asked of the step.
#[must_use]
#[derive(Debug)]
pub(in crate::gui) enum Action {
    None,
    Run(Task<Message>),
    Change(Change),
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
    /// The report on the message is wanted, for this place.
    Report(PathBuf),
}

impl Reading {
    /// The message that the setup keeps, as one left it.
    pub(super) fn kept(setup: &Setup) -> Self {
        let trial = setup.trial.as_ref();
        let inbound = || trial?.inbound.as_ref().map(|inbound| &inbound.received);
        let received = trial.and_then(|trial| trial.received.as_ref()).or_else(inbound);
        let ours = received.map(|it| it.ours.join(", ")).unwrap_or_default();
        let found = Judged::kept(setup).or_else(|| Judged::kept_inbound(setup));
        let state = found.map_or(State::Waiting, |found| State::Read(Box::new(found)));
        Self { state, unfolded: !ours.is_empty(), ours, ..Self::default() }
    }

    /// To read any message, whoever sent it.
    pub(in crate::gui) fn alone() -> Self {
        Self { against: Against::Asked(None), ..Self::default() }
    }

    /// It is held against this from now on.
    pub(in crate::gui) fn hold(&mut self, against: Against, setup: &Setup) {
        self.against = against;
        self.renew(setup);
    }

    /// The step is shown: the policy may be another one by now.
    pub(super) fn renew(&mut self, setup: &Setup) {
        self.arrived = None;
        let ours = self.ours(setup).unwrap_or_else(|_| Ours::named(&setup.hosts));
        if let State::Read(found) = &mut self.state {
            **found = self.against.judge(setup, found.read.clone(), &ours);
        }
    }

    /// Whether a report is being made.
    pub(in crate::gui) const fn is_working(&self) -> bool {
        self.writing > 0
    }

    /// Takes what happened.
    pub(in crate::gui) fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        match message {
            Message::Edited(action) => {
                let is_paste = matches!(&action, text_editor::Action::Edit(text_editor::Edit::Paste(_)));
                self.pasted.perform(action);
                // Whoever pastes all of it is done; whoever pastes a part goes on, and presses Read.
                if is_paste && is_whole(self.pasted.text().as_bytes()) {
                    (self.file, self.awaited) = (None, next());
                    return self.bring(self.pasted.text().into_bytes().into(), context);
                }
                Action::None
            }
            Message::ReadPressed => {
                (self.file, self.awaited) = (None, next());
                self.bring(self.pasted.text().into_bytes().into(), context)
            }
            Message::ChoosePressed => Action::Run(file::choose(context)),
            Message::Chosen(None) | Message::PlaceChosen(None) => Action::None,
            Message::Chosen(Some(path)) => {
                self.news.opened.push(path.clone());
                self.awaited = next();
                let (number, file) = (self.awaited, path.clone());
                let opened = move |brought| Message::FileOpened(number, file.clone(), brought);
                Action::Run(Task::perform(file::open(path), opened))
            }
            Message::FileOpened(number, ..) if number != self.awaited => Action::None,
            Message::FileOpened(_, path, brought) => {
                let action = self.update(Message::Opened(brought), context);
                self.file = Some(path);
                action
            }
            Message::ForgetPressed => {
                self.news.forget = true;
                Action::None
            }
            Message::Opened(Ok(brought)) => {
                self.file = None;
                self.bring(brought, context)
            }
            Message::Picked(number) => {
                let Some(several) = &mut self.several else { return Action::None };
                let message = several.pick(number);
                self.read(&message, context)
            }
            Message::Sought(text) => {
                if let Some(several) = &mut self.several {
                    several.seek(text);
                }
                Action::None
            }
            Message::Opened(Err(error)) => {
                (self.file, self.several) = (None, None);
                self.state = State::Unopened(error);
                Action::None
            }
            Message::OursPressed => {
                self.unfolded = !self.unfolded;
                Action::None
            }
            Message::OursChanged(text) => {
                self.ours = text;
                // What was read is held against it anew.
                match std::mem::take(&mut self.state) {
                    State::Read(found) if self.ours(context.setup).is_ok() => self.judge(found.read, context),
                    state => {
                        self.state = state;
                        Action::None
                    }
                }
            }
            Message::Log(message) => {
                let recipient = if let State::Read(found) = &self.state {
                    recipient(Some(context.setup), &found.message)
                } else {
                    None
                };
                let (task, followed) = self.log.update(message, &self.state, recipient, context);
                match followed {
                    Some(message) => {
                        self.arrived = Some(next());
                        self.judge(message, context)
                    }
                    None => Action::Run(task.map(Message::Log)),
                }
            }
            Message::Alone(message) => {
                let (task, told) = self.alone.update(message, context);
                let Some(message) = told else { return Action::Run(task.map(Message::Alone)) };
                (self.log, self.arrived) = (Log::default(), Some(next()));
                (self.file, self.several) = (None, None);
                self.judge(message, context)
            }
            Message::NotTheirsPressed => {
                let State::Read(found) = &self.state else { return Action::None };
                let Some(trial) = found.taken_back(context.setup) else { return Action::None };
                self.state = State::Waiting;
                Action::Change(Change::Trial(trial))
            }
            Message::Format(format) => {
                self.format = format;
                Action::None
            }
            Message::SavePressed => Action::Run(file::place(self.format, context)),
            Message::PlaceChosen(Some(path)) => Action::Report(path),
            Message::Written(path, Ok(bytes)) => {
                self.writing = self.writing.saturating_sub(1);
                self.unwritten = None;
                Action::Write(path, bytes)
            }
            Message::Written(_, Err(error)) => {
                self.writing = self.writing.saturating_sub(1);
                self.unwritten = Some(error);
                Action::None
            }
        }
    }

    /// The report on the message that was read, for this place; `sending`: how the test message went out.
    pub(in crate::gui) fn report(
        &mut self,
        path: PathBuf,
        sending: Option<Sending>,
        context: &Context<'_>,
    ) -> Option<Task<Message>> {
        let State::Read(found) = &self.state else { return None };
        let setup = (self.against == Against::Setup).then_some(context.setup);
        let report = found.report(setup, sending, setup::now(), &|it| context.told(it));
        let chain = context.setup.certificate.as_ref().map(|it| it.chain.clone());
        let format = Format::of(&path).unwrap_or(self.format);
        self.writing += 1;
        let work = report::written(report, chain, format, context.language.clone());
        Some(Task::perform(work, move |done| Message::Written(path.clone(), done)))
    }

    /// Reads what was brought; of several messages the test message, or else the last one.
    fn bring(&mut self, brought: Brought, context: &Context<'_>) -> Action {
        let sent = sent_last(context.setup);
        let (message, several) = brought.choose(sent.map(|sent| sent.message_id.as_str()));
        self.several = several;
        self.read(&message, context)
    }

    fn read(&mut self, bytes: &[u8], context: &Context<'_>) -> Action {
        (self.log, self.arrived) = (Log::default(), Some(next()));
        if let Some(bounce) = received::bounce(bytes) {
            self.state = State::Bounced(Box::new(bounce));
            return Action::None;
        }
        match received::read(bytes) {
            Ok(message) => self.judge(message, context),
            Err(error) => {
                self.state = State::Unread(error);
                Action::None
            }
        }
    }

    /// What does the same on the command line, where a file was opened.
    pub(super) fn command(&self, context: &Context<'_>) -> Option<Vec<String>> {
        let State::Read(found) = &self.state else { return None };
        let mut words = vec!["headers".to_owned(), self.file.as_ref()?.to_str()?.to_owned()];
        let number = self.several.as_ref().map(|several| several.number.to_string());
        words.extend(number.into_iter().flat_map(|number| ["--message".to_owned(), number]));
        words.extend(found.expected.iter().flat_map(|class| ["--expect".to_owned(), class.to_string()]));
        // What was sent is judged where it arrived, not where it came in.
        if matches!(found.whose, Whose::Partners) || self.against != Against::Setup {
            let inbound = |name: &String| ["--inbound".to_owned(), name.clone()];
            words.extend(self.names_of_ours(context.setup).iter().flat_map(inbound));
        }
        Some(words)
    }

    /// Our servers and addresses: those of step 1, and those that are typed here.
    fn ours(&self, setup: &Setup) -> Result<Ours, NameError> {
        Ours::typed(&self.names_of_ours(setup))
    }

    fn names_of_ours(&self, setup: &Setup) -> Vec<String> {
        let hosts = setup.hosts.iter().map(ToString::to_string);
        hosts.chain(self.typed()).collect()
    }

    fn typed(&self) -> impl Iterator<Item = String> {
        let typed = self.ours.split([' ', ',', ';']).map(str::trim).filter(|it| !it.is_empty());
        typed.map(str::to_owned)
    }

    fn judge(&mut self, read: received::Message, context: &Context<'_>) -> Action {
        // What is wrong in the field is told there; until then it does not count.
        let (ours, typed) = match self.ours(context.setup) {
            Ok(ours) => (ours, self.typed().collect()),
            Err(_) => (Ours::named(&context.setup.hosts), Vec::new()),
        };
        let judged = self.against.judge(context.setup, read, &ours);
        let trial = (self.against == Against::Setup).then(|| judged.trial(context.setup, &typed)).flatten();
        self.state = State::Read(Box::new(judged));
        trial.map_or(Action::None, |trial| Action::Change(Change::Trial(trial)))
    }
}

impl Against {
    fn judge(self, setup: &Setup, read: received::Message, ours: &Ours) -> Judged {
        match self {
            Self::Setup => Judged::of(setup, read, ours),
            Self::Asked(class) => Judged::alone(read, class, ours),
        }
    }
}

/// A number that none had before, on whichever page.
fn next() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// Whether there is something to be told of it.
fn is_whole(text: &[u8]) -> bool {
    received::read(text).is_ok() || received::bounce(text).is_some()
}

#[cfg(test)]
mod tests;
