//! Long work on screen: how far it is, and a handle that ends it when dropped.

use iced::Task;
use iced::task::{self, Straw};

/// Work in progress. Dropping it ends it.
#[derive(Debug)]
pub struct Job<P> {
    /// How far it is, once it has said so.
    pub progress: Option<P>,
    _handle: task::Handle,
}

/// What work says while it runs, and at its end.
#[derive(Debug, Clone)]
pub enum Update<T, P, E> {
    /// How far it is.
    Progressed(P),
    /// Its end.
    Finished(Result<T, E>),
}

impl<P: Send + 'static> Job<P> {
    /// Starts work, off the thread that draws.
    pub fn start<T: Send + 'static, E: Send + 'static>(
        work: impl Straw<T, P, E> + Send + 'static,
    ) -> (Self, Task<Update<T, P, E>>) {
        let (task, handle) = Task::sip(work, Update::Progressed, Update::Finished).abortable();
        (Self { progress: None, _handle: handle.abort_on_drop() }, task)
    }
}
