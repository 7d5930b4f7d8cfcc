//! What is read and written: by threads of their own, so that a slow disk does not hold up the window. Where it is well, that
//! is done before the window is painted again.

use super::saver::{GRACE, Saver};
use super::{App, Message};
use crate::gui::theme::Meaning;
use crate::gui::widget::Toast;
use iced::Task;
use std::time::{Duration, Instant};

/// From then on it is said that the disk is waited for.
const LATE: Duration = Duration::from_secs(1);

/// Where something lies. What one keeps waiting does not hold up the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In our own data folder.
    Own,
    /// Where the user says.
    Chosen,
    /// Where something was opened before.
    Before,
}

impl App {
    /// Reads something in the data folder, after what was given before, and goes on with it.
    pub(super) fn read<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) + Send + 'static,
    ) {
        self.work(Place::Own, false, work, then);
    }

    /// Changes something in the data folder, after what was given before: the window does not close before.
    pub(super) fn put<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) + Send + 'static,
    ) {
        self.work(Place::Own, true, work, then);
    }

    /// Looks at something where the user says, and goes on with it.
    pub(super) fn read_there<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) + Send + 'static,
    ) {
        self.work(Place::Chosen, false, work, then);
    }

    /// Looks whether what was opened before is still there; where one such look does not end, there is no other.
    pub(super) fn look_for_recent(&mut self) {
        if self.before.is_working() {
            return;
        }
        let mut recent = self.choices.recent.clone();
        let look = move || {
            recent.look();
            recent
        };
        self.work(Place::Before, false, look, |app, seen| app.choices.recent.seen(seen));
    }

    /// Writes something where the user says: the window does not close before.
    pub(super) fn put_there<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) + Send + 'static,
    ) {
        self.work(Place::Chosen, true, work, then);
    }

    fn work<T: Send + 'static>(
        &mut self,
        place: Place,
        writes: bool,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) + Send + 'static,
    ) {
        // What is to be written now was not known when it was told what is lost.
        self.saver.told &= !writes;
        self.at(place).work(writes, move || {
            let found = work();
            Box::new(move |app| then(app, found))
        });
        self.settle(place);
    }

    fn at(&mut self, place: Place) -> &mut Saver {
        match place {
            Place::Own => &mut self.saver,
            Place::Chosen => &mut self.chosen,
            Place::Before => &mut self.before,
        }
    }

    /// Who begins to do something waits for it for a moment, unless one knows already that the disk is slow.
    pub(super) fn have_patience(&mut self) {
        let slow = self.is_waited_for() || self.before.is_working();
        self.patience = Instant::now() + if slow { Duration::ZERO } else { GRACE };
    }

    /// Whether something is on its way to the disk, or from it, that one waits for.
    pub fn is_waited_for(&self) -> bool {
        self.saver.is_working() || self.chosen.is_working()
    }

    /// Waits for a moment, and goes on with what is done by then.
    pub(super) fn settle(&mut self, place: Place) {
        let until = self.patience;
        self.at(place).settle(until);
        self.go_on_with_done();
    }

    /// Goes on with what is done.
    pub(super) fn go_on_with_done(&mut self) {
        let next = |app: &Self| app.saver.done().or_else(|| app.chosen.done()).or_else(|| app.before.done());
        while let Some(done) = next(self) {
            done(self);
        }
        self.late &= self.is_waited_for();
    }

    /// This is to run as well.
    pub(super) fn run(&mut self, task: Task<Message>) {
        self.tasks.push(task);
    }

    /// What is to run, and the end of what is on its way.
    pub(super) fn waiting(&mut self, task: Task<Message>) -> Task<Message> {
        let mut tasks = std::mem::take(&mut self.tasks);
        tasks.push(task);
        for place in [Place::Own, Place::Chosen, Place::Before] {
            if let Some(end) = self.at(place).end() {
                tasks.push(Task::perform(end, move |()| Message::Saved(place)));
                tasks.push(Task::perform(async { tokio::time::sleep(LATE).await }, |()| Message::Late));
            }
        }
        Task::batch(tasks)
    }

    /// It takes a while: that is said, as long as nothing else is.
    pub(super) fn is_late(&mut self) {
        self.late = self.is_waited_for();
    }

    /// What is said above everything else.
    pub(super) fn said(&self) -> Option<Toast<Message>> {
        let late = || Toast::said(Meaning::Attention, self.choices.language.say("window-disk-late"));
        self.toast.clone().or_else(|| self.late.then(late))
    }
}
