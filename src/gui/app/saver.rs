//! Reads and writes in a thread of its own: a slow disk, or one that is gone, does not hold up the window.
//!
//! One after the other in the order in which they are given; of the setups that wait to be saved, the last state of each
//! is enough. What could not be saved is kept until it can.

use super::App;
use crate::setup::{Error, Snapshot};
use std::collections::VecDeque;
use std::fmt::{Debug, Formatter};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So long the window waits for it itself: a disk that is well is done by then, and what comes next finds it done.
pub(super) const GRACE: Duration = Duration::from_millis(200);
/// So long the window stays open for it when it is to close.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// What is on its way to the disk, or from it.
#[derive(Debug, Default)]
pub(super) struct Saver {
    /// Whether the setup that is open has changed, by typing for example, since it was given.
    pub unsaved: bool,
    /// Whether it was told that what is not saved is lost when the window closes now.
    pub told: bool,
    shared: Arc<Shared>,
    /// Whether somebody waits for the end of it.
    awaited: bool,
}

/// What is to be done with the application once it is done.
pub(super) type Done = Box<dyn FnOnce(&mut App) + Send>;

/// Something to do at the disk.
struct Work {
    /// Whether the window may not close before.
    writes: bool,
    work: Box<dyn FnOnce() -> Done + Send>,
}

impl Debug for Work {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").field("writes", &self.writes).finish_non_exhaustive()
    }
}

#[derive(Debug)]
enum Next {
    Save(Snapshot),
    Work(Work),
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Next>,
    working: bool,
    /// How many of those that wait, or are being done, write.
    writes: usize,
    done: VecDeque<Done>,
    /// Each of another setup.
    failed: Vec<Snapshot>,
    /// Why the last one of them failed, until that is told.
    error: Option<Error>,
}

impl Debug for State {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").field("waiting", &self.waiting).finish_non_exhaustive()
    }
}

impl Saver {
    /// Saves this, after what was given before.
    pub fn give(&self, snapshot: Snapshot) {
        let mut state = self.shared.state();
        state.failed.retain(|it| !it.is_of_same(&snapshot));
        state.save(snapshot);
        self.begin(state);
    }

    /// Tries again what could not be saved.
    pub fn again(&self) {
        let mut state = self.shared.state();
        for failed in std::mem::take(&mut state.failed) {
            state.save(failed);
        }
        self.begin(state);
    }

    /// Does this, after what was given before; the window may not close before it is done where it `writes`.
    pub fn work(&self, writes: bool, work: impl FnOnce() -> Done + Send + 'static) {
        let mut state = self.shared.state();
        state.writes += usize::from(writes);
        state.waiting.push_back(Next::Work(Work { writes, work: Box::new(work) }));
        self.begin(state);
    }

    fn begin(&self, mut state: MutexGuard<'_, State>) {
        if !state.working && !state.waiting.is_empty() {
            state.working = true;
            drop(state);
            let shared = Arc::clone(&self.shared);
            drop(std::thread::spawn(move || shared.work()));
        }
    }

    /// Waits until nothing is on its way any more, but no longer than until then.
    pub fn settle(&self, until: Instant) {
        self.shared.settle(Some(until), |state| state.working);
    }

    /// What was done since one asked last, the first of it.
    pub fn done(&self) -> Option<Done> {
        self.shared.state().done.pop_front()
    }

    /// Whether everything that was given is on the disk.
    pub fn is_done(&self) -> bool {
        let state = self.shared.state();
        state.writes == 0 && state.failed.is_empty()
    }

    /// Whether something is on its way to the disk.
    pub fn is_writing(&self) -> bool {
        self.shared.state().writes > 0
    }

    /// Whether something is on its way.
    pub fn is_working(&self) -> bool {
        self.shared.state().working
    }

    /// Why something could not be saved, once.
    pub fn error(&self) -> Option<Error> {
        self.shared.state().error.take()
    }

    /// The end of what is on its way, where nobody waits for it yet.
    pub fn end(&mut self) -> Option<impl Future<Output = ()> + Send + use<>> {
        if self.awaited || !self.is_working() {
            return None;
        }
        self.awaited = true;
        let shared = Arc::clone(&self.shared);
        Some(aside(move || shared.settle(None, |state| state.working)))
    }

    /// Nobody waits any more.
    pub const fn ended(&mut self) {
        self.awaited = false;
    }

    /// Until everything is written, but no longer than this.
    pub fn written(&self, most: Duration) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.shared);
        aside(move || shared.settle(Some(Instant::now() + most), |state| state.writes > 0))
    }
}

/// The end of this. A thread of ours waits for it, not one of the runtime's, which does not end before all of its own have:
/// the process would stay, with the setup's lock, as long as a disk does not answer.
fn aside(wait: impl FnOnce() + Send + 'static) -> impl Future<Output = ()> + Send {
    let (ended, end) = tokio::sync::oneshot::channel();
    drop(std::thread::spawn(move || {
        wait();
        // Nobody waits where the window is closed.
        let _ = ended.send(());
    }));
    async move { drop(end.await) }
}

impl State {
    /// A save waits; one of the same setup that waits is not worth it any more.
    fn save(&mut self, snapshot: Snapshot) {
        let is_of_same = |it: &&mut Next| matches!(it, Next::Save(before) if before.is_of_same(&snapshot));
        if let Some(before) = self.waiting.iter_mut().find(is_of_same) {
            *before = Next::Save(snapshot);
        } else {
            self.writes += 1;
            self.waiting.push_back(Next::Save(snapshot));
        }
    }

    fn saves(&self, snapshot: &Snapshot) -> bool {
        self.waiting.iter().any(|it| matches!(it, Next::Save(later) if later.is_of_same(snapshot)))
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what waits, one after the other.
    fn work(&self) {
        let mut state = self.state();
        while let Some(next) = state.waiting.pop_front() {
            drop(state);
            state = match next {
                Next::Save(snapshot) => {
                    let saved = snapshot.save();
                    let mut state = self.state();
                    state.writes -= 1;
                    if let Err(error) = saved {
                        // A later one of the same setup stands for it.
                        if !state.saves(&snapshot) {
                            state.failed.push(snapshot);
                        }
                        state.error = Some(error);
                    }
                    state
                }
                Next::Work(Work { writes, work }) => {
                    let done = work();
                    let mut state = self.state();
                    state.writes -= usize::from(writes);
                    state.done.push_back(done);
                    state
                }
            };
            self.changed.notify_all();
        }
        state.working = false;
        drop(state);
        self.changed.notify_all();
    }

    fn settle(&self, until: Option<Instant>, busy: fn(&State) -> bool) {
        let mut state = self.state();
        while busy(&state) {
            // Waiting for ever is more than some systems can.
            let left =
                until.map_or(Duration::from_secs(3600), |it| it.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return;
            }
            let waited = self.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
