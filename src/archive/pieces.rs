//! The work, in pieces that several cores take as they come: a file, or a part of a large mbox file.

use super::walk::{File, Walk};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Something to do.
pub(super) enum Piece {
    /// A file of which nothing is known yet. Whoever takes it says [`Pieces::looked`] once it is.
    File(File),
    /// Something that could not be read.
    Failed(PathBuf, std::io::Error),
    /// The messages of an mbox file that begin between two places in it.
    Part(Arc<File>, u64, u64),
}

/// What is still to do. Threads of the standard library and a lock are enough: every piece is large, its reader keeps
/// its window and its accounts from one to the next, and nothing has to be joined in an order.
pub(super) struct Pieces {
    state: Mutex<State>,
    more: Condvar,
}

struct State {
    walk: Walk,
    parts: VecDeque<Parts>,
    /// How many files are looked at right now: they may turn out to have parts.
    looking: usize,
}

/// The rest of a large file.
struct Parts {
    file: Arc<File>,
    next: u64,
    end: u64,
    size: u64,
}

impl Pieces {
    pub(super) fn new(walk: Walk) -> Self {
        Self { state: Mutex::new(State { walk, parts: VecDeque::new(), looking: 0 }), more: Condvar::new() }
    }

    /// The next piece; waits where there may be more, and ends where there is none.
    pub(super) fn next(&self) -> Option<Piece> {
        let mut state = self.lock();
        loop {
            if let Some(parts) = state.parts.front_mut() {
                let (begin, end) = (parts.next, (parts.next + parts.size).min(parts.end));
                let piece = Piece::Part(Arc::clone(&parts.file), begin, end);
                parts.next = end;
                if end >= parts.end {
                    let _ = state.parts.pop_front();
                }
                return Some(piece);
            }
            match state.walk.next() {
                Some(Ok(file)) => {
                    state.looking += 1;
                    return Some(Piece::File(file));
                }
                Some(Err((path, error))) => return Some(Piece::Failed(path, error)),
                None if state.looking == 0 => return None,
                None => state = self.more.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    /// A file is known now; what of it is to be read in parts, from the place on, waits for whoever is free.
    pub(super) fn looked(&self, parts: Option<(File, u64, u64, u64)>) {
        let mut state = self.lock();
        state.looking -= 1;
        if let Some((file, next, end, size)) = parts {
            state.parts.push_back(Parts { file: Arc::new(file), next, end, size });
        }
        drop(state);
        self.more.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
