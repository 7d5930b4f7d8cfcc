//! Reading what was brought in, one thing after the other, by a thread that draws nothing.

use super::{Action, Answer, Arrival, Busy, Certificate, Context, Failure, Message, Source, question, work};
use crate::certificate::Passphrase;
use crate::rehearsal::PracticeCa;
use iced::Task;
use iced::widget::text_editor;
use std::sync::Arc;

impl Certificate {
    pub(super) fn read_pasted(&mut self, context: &Context<'_>) -> Action {
        let text = self.pasted.text();
        if text.trim().is_empty() {
            return Action::None;
        }
        let name = context.say("window-certificate-pasted");
        self.read(Source::Pasted { name, bytes: text.into_bytes() }, context)
    }

    /// Has the practice CA issue it for the request of this setup.
    pub(super) fn practise(&mut self, context: &Context<'_>) -> Action {
        let Some(request) = context.setup.request.as_ref().filter(|_| context.setup.rehearsal) else {
            return Action::None;
        };
        let ca = match &self.practice {
            Some(ca) => Arc::clone(ca),
            None => match PracticeCa::new() {
                Ok(ca) => Arc::clone(self.practice.insert(Arc::new(ca))),
                Err(error) => {
                    self.unread = vec![error.into()];
                    return Action::None;
                }
            },
        };
        self.read(Source::Practice(ca, request.csr_pem.clone()), context)
    }

    /// Reads and judges off the thread that draws, together with what was brought in before.
    pub(super) fn read(&mut self, source: Source, context: &Context<'_>) -> Action {
        if self.busy != Busy::Idle {
            self.queue.push(source);
            return Action::None;
        }
        self.unread.clear();
        self.arrival = Arrival::Nothing;
        self.go_on(source, context)
    }

    /// As [`Self::read`]; what was told of the files before is told still.
    pub(super) fn go_on(&mut self, source: Source, context: &Context<'_>) -> Action {
        self.asked += 1;
        self.busy = Busy::Reading;
        self.asking = None;
        let asked = self.asked;
        let before = Answer {
            brought: self.brought.clone(),
            sight: None,
            without_key: Vec::new(),
            unread: self.unread.clone(),
            locked: self.locked.clone(),
            arrival: Arrival::Nothing,
        };
        let (question, practice) = (question(context), self.practice.clone());
        Action::Run(Task::future(async move {
            let work = move || work::judge(source, before, question, practice.as_deref());
            match tokio::task::spawn_blocking(work).await {
                Ok(answer) => Message::Judged(asked, answer),
                Err(_) => Message::ClearPressed,
            }
        }))
    }

    /// Reads what has waited longest, where nothing else is being done.
    pub(super) fn take_turn(&mut self, context: &Context<'_>) -> Option<Action> {
        if self.busy != Busy::Idle || self.queue.is_empty() {
            return None;
        }
        let next = self.queue.remove(0);
        Some(self.go_on(next, context))
    }

    pub(super) fn judged(
        &mut self,
        asked: u64,
        answer: Result<Answer, Failure>,
        context: &Context<'_>,
    ) -> Action {
        // The answer to an older question, or to one that was withdrawn, is dropped.
        if asked != self.asked || self.busy != Busy::Reading {
            return Action::None;
        }
        self.busy = Busy::Idle;
        match answer {
            Ok(answer) => {
                if answer.unread.is_empty() {
                    self.pasted = text_editor::Content::new();
                }
                if answer.locked.is_empty() {
                    self.passphrase = Passphrase::default();
                }
                let before = self.arrival;
                Answer {
                    brought: self.brought,
                    sight: self.sight,
                    unread: self.unread,
                    locked: self.locked,
                    arrival: self.arrival,
                    without_key: self.news.opened,
                } = answer;
                // Files that are dropped together come one by one: what is new among them is new, whichever is last.
                self.arrival = self.arrival.max(before);
                if let Some(next) = self.take_turn(context) {
                    return next;
                }
                if !self.locked.is_empty() {
                    // The one thing to do next is to type the passphrase.
                    return Action::Run(iced::widget::operation::focus("unlock"));
                }
            }
            Err(failure) => {
                self.queue.clear();
                self.arrival = Arrival::Nothing;
                self.unread = vec![failure];
            }
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
