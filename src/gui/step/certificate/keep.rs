//! Keeping what was judged: two files beside the key, written by a thread that draws nothing; and showing it later.

use super::{Action, Answer, Busy, Context, Export, Message, Shown, Sight, Source, question, setup, work};
use crate::gui::change::Change;
use crate::setup::Keep;
use crate::store;
use iced::Task;

impl super::Certificate {
    /// Writes what was judged, off the thread that draws.
    pub(super) fn keep(&mut self, context: &Context<'_>) -> Action {
        let can_keep = |sight: &&Sight| self.busy == Busy::Idle && sight.checked.has_its_key();
        let Some(sight) = self.sight.as_ref().filter(can_keep) else { return Action::None };
        let keep = Keep::new(sight.checked.clone(), context.setup, context.folder);
        self.asked += 1;
        self.busy = Busy::Keeping;
        self.asking = None;
        let asked = self.asked;
        Action::Run(Task::future(async move {
            match tokio::task::spawn_blocking(move || keep.write()).await {
                Ok(answer) => Message::Kept(asked, answer),
                Err(_) => Message::ClearPressed,
            }
        }))
    }

    pub(super) fn kept(
        &mut self,
        asked: u64,
        answer: Result<setup::Certificate, store::Error>,
        context: &Context<'_>,
    ) -> Action {
        if asked != self.asked || self.busy != Busy::Keeping {
            return Action::None;
        }
        self.busy = Busy::Idle;
        match answer {
            Ok(kept) => {
                let key = self.brought.keys.iter().find(|key| key.spki_sha256 == kept.spki_sha256);
                self.export = Export::with_key(key.cloned());
                self.shown = self.sight.take().map_or(Shown::Folded, Shown::Sight);
                (self.again, self.is_sought) = (false, false);
                // What was brought in meanwhile is held against the setup as it is then.
                let queue = std::mem::take(&mut self.queue);
                self.clear();
                self.queue = queue;
                let change = Change::Accepted(kept);
                if self.queue.is_empty() {
                    return Action::Change(change);
                }
                Action::ChangeAndRun(change, Task::done(Message::TurnCame))
            }
            Err(error) => {
                self.unread = vec![error.into()];
                self.take_turn(context).unwrap_or(Action::None)
            }
        }
    }

    /// Reads the one that is kept, and judges it as of today.
    pub(super) fn show(&mut self, context: &Context<'_>) -> Action {
        let Some(kept) = context.setup.certificate.as_ref() else { return Action::None };
        self.shown = Shown::Reading;
        let source = Source::Files(vec![kept.chain.clone()]);
        let (question, practice, rehearsal) =
            (question(context), self.practice.clone(), context.setup.rehearsal);
        Action::Run(Task::future(async move {
            let work = move || work::show(source, question, practice.as_deref(), rehearsal);
            Message::Shown(tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Ok(Answer::default())))
        }))
    }
}
