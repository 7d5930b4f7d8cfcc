//! Saves the setup in a thread of its own: a slow disk, or one that is gone, does not hold up the window.
//!
//! One after the other in the order in which they are given; of those of a setup that wait, the last one is enough. What
//! could not be saved is kept until it can.

use crate::setup::{Error, Snapshot};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So long the window waits for it itself: a disk that is well is done by then, and what comes next finds it saved.
pub(super) const GRACE: Duration = Duration::from_millis(200);
/// So long the window stays open for it when it is to close.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// What is on its way to the disk.
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

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The first one is being saved.
    waiting: VecDeque<Snapshot>,
    working: bool,
    /// Each of another setup.
    failed: Vec<Snapshot>,
    /// Why the last one of them failed, until that is told.
    error: Option<Error>,
}

impl Saver {
    /// Saves this, after what was given before.
    pub fn give(&self, snapshot: Snapshot) {
        let mut state = self.shared.state();
        state.failed.retain(|it| !it.is_of_same(&snapshot));
        // The first one may be half on the disk.
        let first = usize::from(state.working);
        let waits = (first..state.waiting.len()).find(|at| state.waiting[*at].is_of_same(&snapshot));
        match waits {
            Some(at) => state.waiting[at] = snapshot,
            None => state.waiting.push_back(snapshot),
        }
        self.begin(state);
    }

    /// Tries again what could not be saved.
    pub fn again(&self) {
        let mut state = self.shared.state();
        let failed = std::mem::take(&mut state.failed);
        state.waiting.extend(failed);
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

    /// Waits until nothing is on its way any more, but no longer than this.
    pub fn settle(&self, most: Duration) {
        self.shared.settle(most);
    }

    /// Whether everything that was given is on the disk.
    pub fn is_done(&self) -> bool {
        let state = self.shared.state();
        !state.working && state.failed.is_empty()
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
        Some(self.settled(Duration::MAX))
    }

    /// Nobody waits any more.
    pub const fn ended(&mut self) {
        self.awaited = false;
    }

    /// The same as [`Self::settle`], for a task.
    pub fn settled(&self, most: Duration) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.shared);
        async move {
            // It cannot fail but with the program.
            let _ = tokio::task::spawn_blocking(move || shared.settle(most)).await;
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Saves what waits, one after the other.
    fn work(&self) {
        let mut state = self.state();
        while let Some(snapshot) = state.waiting.front().cloned() {
            drop(state);
            let saved = snapshot.save();
            state = self.state();
            let _ = state.waiting.pop_front();
            if let Err(error) = saved {
                // A later one of the same setup stands for it.
                if !state.waiting.iter().any(|it| it.is_of_same(&snapshot)) {
                    state.failed.push(snapshot);
                }
                state.error = Some(error);
            }
        }
        state.working = false;
        drop(state);
        self.changed.notify_all();
    }

    fn settle(&self, most: Duration) {
        let begun = Instant::now();
        let mut state = self.state();
        while state.working {
            let left = most.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return;
            }
            // Waiting for ever is more than some systems can.
            let waited = self.changed.wait_timeout(state, left.min(Duration::from_secs(3600)));
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
