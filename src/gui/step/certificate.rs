//! Step 2 on screen: what the certificate authority sent, read, judged, and kept.

mod accepted;
pub mod asking;
mod bring;
pub mod export;
mod failure;
mod judged;
mod keep;
mod reading;
pub mod unlock;
pub mod viewer;
mod work;

use super::{Context, StepState};
use crate::certificate::{Brought, Certificate as Root, Passphrase};
use crate::gui::change::Change;
use crate::rehearsal::PracticeCa;
use crate::setup::recent::News;
use crate::setup::{self, Setup};
use crate::store;
use asking::Asking;
use export::Export;
pub use failure::Failure;
use iced::widget::text_editor;
use iced::{Element, Task};
use std::path::PathBuf;
use std::sync::Arc;
pub use unlock::Locked;
pub use viewer::Sight;
use work::question;
pub use work::{Answer, Arrival};

/// The step: what was brought in so far.
#[derive(Debug, Default)]
pub struct Certificate {
    pasted: text_editor::Content,
    brought: Brought,
    /// What was brought in, judged.
    sight: Option<Sight>,
    /// What is not used, and why.
    unread: Vec<Failure>,
    /// Whether anything of what was brought in last is new: of all that waited for its turn.
    arrival: Arrival,
    /// What wants a passphrase, and that as it is typed.
    locked: Vec<Locked>,
    passphrase: Passphrase,
    busy: Busy,
    /// The CA is being asked.
    asking: Option<Asking>,
    /// Another one is to replace the one that is kept.
    again: bool,
    /// Brought in while something was being read: its turn comes after.
    queue: Vec<Source>,
    /// Which question the last answer belongs to.
    asked: u64,
    /// In a rehearsal, once it was asked: it lives as long as the setup is open.
    practice: Option<Arc<PracticeCa>>,
    /// The one that is kept.
    shown: Shown,
    /// It was asked for since the step is shown: the page goes to it.
    is_sought: bool,
    export: Export,
    /// Files without a key that were opened.
    pub(in crate::gui) news: News,
}

/// What is being done off the thread that draws.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Busy {
    #[default]
    Idle,
    Reading,
    Keeping,
}

/// Whether the certificate that is kept is shown.
#[derive(Debug, Default)]
enum Shown {
    #[default]
    Folded,
    Reading,
    Failed(Failure),
    Sight(Sight),
}

/// A text or file that was brought in.
#[derive(Debug, Clone)]
pub enum Source {
    /// Typed or pasted; the name is what errors call it by.
    Pasted {
        /// "The pasted text".
        name: String,
        /// The text.
        bytes: Vec<u8>,
    },
    /// Chosen or dropped.
    Files(Vec<PathBuf>),
    /// Brought in before, and protected.
    Locked(Vec<Locked>, Passphrase),
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
    /// The folder in which this lies is to be shown.
    FolderPressed(PathBuf),
    /// Files are to be chosen.
    ChoosePressed,
    /// Those that were chosen before are to be forgotten.
    ForgetPressed,
    /// These were chosen, or dropped on the window.
    Chosen(Vec<PathBuf>),
    /// It was read and judged: the answer to the question with this number.
    Judged(u64, Result<Answer, Failure>),
    /// The passphrase of what is protected, as it is typed.
    Passphrase(Passphrase),
    /// It is to be opened with that.
    UnlockPressed,
    /// It is to be left out.
    LeaveOutPressed,
    /// The CA is to be asked.
    AskPressed(asking::Question),
    /// Not any more.
    StopPressed,
    /// What is said while it is asked, under the number of the question.
    Asked(u64, asking::Said),
    /// The details of the certificate at this place are unfolded, or folded.
    Unfolded(usize),
    /// The practice certificate authority is to issue it.
    PracticePressed,
    /// Ordered in step 1: PEM.
    Issued(String),
    /// What was brought in is to be forgotten.
    ClearPressed,
    /// It is good; keep it.
    AcceptPressed,
    /// It was written: the answer to the question with this number.
    Kept(u64, Result<setup::Certificate, store::Error>),
    /// What was brought in while it was written is to be read.
    TurnCame,
    /// Another one is to replace it.
    AgainPressed,
    /// The one that is kept stays.
    KeepPressed,
    /// The one that is kept is to be shown.
    ShowPressed,
    /// The root that was brought along is to be trusted.
    TrustPressed,
    /// Other roots are trusted now.
    TrustChanged,
    /// It was read, and judged anew.
    Shown(Result<Answer, Failure>),
    /// In the card with the files for a server.
    Export(export::Message),
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
    /// The setup is to change, and then this is to run.
    ChangeAndRun(Change, Task<Message>),
    /// The folder in which this lies is to be shown.
    ShowFolder(PathBuf),
    /// This root is to be trusted.
    Trust(Box<Root>),
}

impl Certificate {
    /// How far the step is, where its work says more than the setup.
    pub fn state(&self) -> Option<StepState> {
        let bad = !self.unread.is_empty() || self.sight.as_ref().is_some_and(|it| !it.checked.ok());
        bad.then_some(StepState::Attention)
    }

    /// What is missing before the next step: the id of a sentence.
    pub fn missing(&self, setup: &Setup) -> Option<&'static str> {
        match (&setup.certificate, &self.sight) {
            (Some(kept), _) if setup.has_key_of(kept) => None,
            (_, Some(sight)) if sight.checked.has_its_key() => Some("window-certificate-missing-accept"),
            (_, None) if setup.request.is_none() => Some("window-request-missing"),
            _ => Some("window-certificate-missing"),
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
            }
            Message::ReadPressed => return self.read_pasted(context),
            Message::ChoosePressed => return Action::Run(bring::choose(context)),
            Message::Chosen(paths) if paths.is_empty() => {}
            Message::Chosen(paths) => return self.read(Source::Files(paths), context),
            Message::Judged(asked, answer) => return self.judged(asked, answer, context),
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::UnlockPressed if self.busy == Busy::Idle && !self.locked.is_empty() => {
                let locked = std::mem::take(&mut self.locked);
                self.arrival = Arrival::Nothing;
                return self.go_on(Source::Locked(locked, self.passphrase.clone()), context);
            }
            Message::TrustChanged if self.sight.is_some() => {
                return self.read(Source::Files(Vec::new()), context);
            }
            Message::TrustChanged if matches!(self.shown, Shown::Sight(_)) => return self.show(context),
            Message::UnlockPressed | Message::TrustChanged => {}
            Message::LeaveOutPressed => {
                self.locked.clear();
                self.passphrase = Passphrase::default();
            }
            Message::AskPressed(question) => return self.ask(question),
            Message::StopPressed => self.asking = None,
            Message::Asked(asked, said) => return self.said(asked, said, context),
            Message::Unfolded(place) => {
                if let Some(sight) = self.in_sight() {
                    sight.fold(place);
                }
            }
            Message::PracticePressed => return self.practise(context),
            Message::Issued(chain) => {
                // It stands alone: what was brought in before is for something else.
                self.clear();
                return self.read(Source::Pasted { name: String::new(), bytes: chain.into_bytes() }, context);
            }
            Message::ForgetPressed => self.news.forget = true,
            Message::ClearPressed => self.clear(),
            Message::AcceptPressed => return self.keep(context),
            Message::Kept(asked, answer) => return self.kept(asked, answer, context),
            Message::TurnCame => return self.take_turn(context).unwrap_or(Action::None),
            Message::AgainPressed => {
                self.again = true;
                self.asking = None;
            }
            Message::KeepPressed => {
                self.clear();
                self.again = false;
            }
            Message::ShowPressed => {
                self.is_sought = true;
                return self.show(context);
            }
            Message::TrustPressed => {
                let root = self.sight.as_ref().and_then(|it| it.checked.root.clone());
                return root.map_or(Action::None, |root| Action::Trust(Box::new(root)));
            }
            Message::Shown(answer) => {
                // One that was accepted meanwhile is shown already.
                if matches!(self.shown, Shown::Reading) {
                    self.shown = match answer {
                        Ok(Answer { sight: Some(sight), .. }) => Shown::Sight(sight),
                        Ok(Answer { unread, .. }) => {
                            unread.into_iter().next().map_or(Shown::Folded, Shown::Failed)
                        }
                        Err(failure) => Shown::Failed(failure),
                    };
                }
            }
            Message::FolderPressed(path) | Message::Export(export::Message::FolderPressed(path)) => {
                return Action::ShowFolder(path);
            }
            Message::Export(message) => {
                let task = self.export.update(message, context);
                return task.map_or(Action::None, |task| Action::Run(task.map(Message::Export)));
            }
        }
        Action::None
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let quiet =
            self.unread.is_empty() && self.locked.is_empty() && self.busy == Busy::Idle && !self.again;
        match (&self.sight, &context.setup.certificate) {
            (Some(sight), _) => judged::view(self, sight, context),
            (None, Some(kept)) if quiet && context.setup.has_key_of(kept) => {
                accepted::view(self, kept, context)
            }
            _ => bring::view(self, context),
        }
    }

    /// The step is shown, from its beginning.
    pub const fn begin(&mut self) {
        self.is_sought = false;
    }

    fn clear(&mut self) {
        let keep = std::mem::take(self);
        *self = Self {
            again: keep.again,
            practice: keep.practice,
            shown: keep.shown,
            export: keep.export,
            // An answer that is under way is to nothing that is asked any more.
            asked: keep.asked + 1,
            ..Self::default()
        };
    }

    /// What is judged: that which was brought in, else that which is kept.
    fn in_sight(&mut self) -> Option<&mut Sight> {
        match (&mut self.sight, &mut self.shown) {
            (Some(sight), _) | (None, Shown::Sight(sight)) => Some(sight),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
