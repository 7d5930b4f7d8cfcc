//! Step 2 on screen: what the certificate authority sent, read, judged, and kept.

mod accepted;
mod bring;
mod judged;
mod keep;
mod work;

use super::{Context, StepState};
use crate::certificate::{self, Checked, KeyIdentity, Question, Trust};
use crate::gui::change::Change;
use crate::rehearsal::{self, PracticeCa};
use crate::setup::{self, Setup};
use crate::store;
use iced::widget::text_editor;
use iced::{Element, Task};
use std::path::PathBuf;
use std::sync::Arc;
use time::OffsetDateTime;

/// The step: what was brought in so far.
#[derive(Debug, Default)]
pub struct Certificate {
    pasted: text_editor::Content,
    given: Vec<certificate::Certificate>,
    state: State,
    /// Another one is to replace the one that is kept.
    again: bool,
    /// Brought in while something was being read: its turn comes after.
    queue: Vec<Source>,
    /// Which question the last answer belongs to.
    asked: u64,
    /// In a rehearsal, once it was asked: it lives as long as the setup is open.
    practice: Option<Arc<PracticeCa>>,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Reading,
    Failed(Failure),
    Judged(Checked),
}

/// Why nothing could be judged.
#[derive(Debug, Clone)]
pub enum Failure {
    /// The file cannot be read.
    File(store::Error),
    /// It holds no certificate.
    Content(certificate::Error),
    /// The practice CA cannot issue one.
    Practice(rehearsal::Error),
}

/// A text or file that was brought in.
#[derive(Debug, Clone)]
pub enum Source {
    /// Typed or pasted.
    Pasted(Vec<u8>),
    /// Chosen or dropped.
    Files(Vec<PathBuf>),
    /// Issued by the practice CA for this request.
    Practice(Arc<PracticeCa>, String),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text is edited.
    Edited(text_editor::Action),
    /// The text is to be read.
    ReadPressed,
    /// Files are to be chosen.
    ChoosePressed,
    /// These were chosen, or dropped on the window.
    Chosen(Vec<PathBuf>),
    /// It was read and judged: the answer to the question with this number.
    Judged(u64, Result<(Vec<certificate::Certificate>, Checked), Failure>),
    /// The practice certificate authority is to issue it.
    PracticePressed,
    /// Ordered in step 1: PEM.
    Issued(String),
    /// What was brought in is to be forgotten.
    ClearPressed,
    /// It is good; keep it.
    AcceptPressed,
    /// Another one is to replace it.
    AgainPressed,
    /// The one that is kept stays.
    KeepPressed,
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
}

impl Certificate {
    /// How far the step is, where its work says more than the setup.
    pub fn state(&self) -> Option<StepState> {
        let bad = match &self.state {
            State::Failed(_) => true,
            State::Judged(checked) => !checked.ok(),
            State::Waiting | State::Reading => false,
        };
        bad.then_some(StepState::Attention)
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, setup: &Setup) -> Option<&'static str> {
        match (&setup.certificate, &self.state) {
            (Some(_), _) => None,
            (None, State::Judged(_)) => Some("window-certificate-missing-accept"),
            (None, _) if setup.request.is_none() => Some("window-request-missing"),
            (None, _) => Some("window-certificate-missing"),
        }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        match message {
            Message::Edited(action) => {
                let pasted = matches!(action, text_editor::Action::Edit(text_editor::Edit::Paste(_)));
                self.pasted.perform(action);
                // Somebody who pastes a whole certificate wants it read.
                if pasted && self.pasted.text().contains("-----END CERTIFICATE") {
                    return self.read_pasted(context);
                }
                Action::None
            }
            Message::ReadPressed => self.read_pasted(context),
            Message::ChoosePressed => Action::Run(choose(context)),
            Message::Chosen(paths) if paths.is_empty() => Action::None,
            Message::Chosen(paths) => self.read(Source::Files(paths), context),
            Message::Judged(asked, answer) => {
                // The answer to an older question, or to one that was withdrawn, is dropped.
                if asked != self.asked || !matches!(self.state, State::Reading) {
                    return Action::None;
                }
                match answer {
                    Ok((given, checked)) => {
                        self.given = given;
                        self.pasted = text_editor::Content::new();
                        self.state = State::Judged(checked);
                        if !self.queue.is_empty() {
                            let next = self.queue.remove(0);
                            return self.read(next, context);
                        }
                    }
                    Err(failure) => {
                        self.queue.clear();
                        self.state = State::Failed(failure);
                    }
                }
                Action::None
            }
            Message::PracticePressed => self.practise(context),
            Message::Issued(chain) => {
                // It stands alone: what was brought in before is for something else.
                self.clear();
                self.read(Source::Pasted(chain.into_bytes()), context)
            }
            Message::ClearPressed => {
                self.clear();
                Action::None
            }
            Message::AcceptPressed => match &self.state {
                State::Judged(checked) => match keep::keep(checked, context) {
                    Ok(kept) => {
                        self.clear();
                        self.again = false;
                        Action::Change(Change::Accepted(kept))
                    }
                    Err(error) => {
                        self.state = State::Failed(Failure::File(error));
                        Action::None
                    }
                },
                _ => Action::None,
            },
            Message::AgainPressed => {
                self.again = true;
                Action::None
            }
            Message::KeepPressed => {
                self.clear();
                self.again = false;
                Action::None
            }
        }
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        match (&self.state, &context.setup.certificate) {
            (State::Judged(checked), _) => judged::view(self, checked, context),
            (State::Waiting, Some(kept)) if !self.again => accepted::view(kept, context),
            _ => bring::view(self, context),
        }
    }

    fn clear(&mut self) {
        self.given.clear();
        self.queue.clear();
        self.pasted = text_editor::Content::new();
        self.state = State::Waiting;
        self.asked += 1;
    }

    fn read_pasted(&mut self, context: &Context<'_>) -> Action {
        let text = self.pasted.text();
        if text.trim().is_empty() {
            return Action::None;
        }
        self.read(Source::Pasted(text.into_bytes()), context)
    }

    /// Has the practice CA issue it for the request of this setup.
    fn practise(&mut self, context: &Context<'_>) -> Action {
        let Some(request) = context.setup.request.as_ref().filter(|_| context.setup.rehearsal) else {
            return Action::None;
        };
        let ca = match &self.practice {
            Some(ca) => Arc::clone(ca),
            None => match PracticeCa::new() {
                Ok(ca) => Arc::clone(self.practice.insert(Arc::new(ca))),
                Err(error) => {
                    self.state = State::Failed(Failure::Practice(error));
                    return Action::None;
                }
            },
        };
        self.read(Source::Practice(ca, request.csr_pem.clone()), context)
    }

    /// Reads and judges off the thread that draws, together with what was brought in before.
    fn read(&mut self, source: Source, context: &Context<'_>) -> Action {
        if matches!(self.state, State::Reading) {
            self.queue.push(source);
            return Action::None;
        }
        self.asked += 1;
        self.state = State::Reading;
        let asked = self.asked;
        let given = self.given.clone();
        let question = Question {
            hosts: context.setup.hosts.clone(),
            key: context.setup.request.as_ref().map(|request| KeyIdentity::new(&request.spki_sha256)),
            trust: Trust::System,
            at: OffsetDateTime::now_utc(),
        };
        let practice = self.practice.clone();
        Action::Run(Task::future(async move {
            let work = move || work::judge(source, given, question, practice.as_deref());
            match tokio::task::spawn_blocking(work).await {
                Ok(answer) => Message::Judged(asked, answer),
                Err(_) => Message::ClearPressed,
            }
        }))
    }
}

fn choose(context: &Context<'_>) -> Task<Message> {
    let dialog = rfd::AsyncFileDialog::new().set_title(context.say("window-certificate-choose"));
    Task::perform(dialog.pick_files(), |files| {
        let files = files.unwrap_or_default();
        Message::Chosen(files.into_iter().map(|file| file.path().to_owned()).collect())
    })
}

#[cfg(test)]
mod tests;
