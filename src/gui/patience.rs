//! Where the window's work is done. When it closes, what reads is not waited for without an end: a network share that is gone
//! never answers.

use iced::Executor;
use std::io;
use std::time::Duration;
use tokio::runtime::{Handle, Runtime};

/// So long work that was left may still come to its end. What is being written lies under a passing name until it is whole, so
/// that nothing half-written stays of what is ended then.
const GRACE: Duration = Duration::from_secs(3);

/// The threads on which it is done.
#[derive(Debug)]
pub struct Patience {
    handle: Handle,
    runtime: Option<Runtime>,
}

impl Executor for Patience {
    fn new() -> io::Result<Self> {
        let runtime = Runtime::new()?;
        Ok(Self { handle: runtime.handle().clone(), runtime: Some(runtime) })
    }

    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        drop(self.handle.spawn(future));
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.handle.block_on(future)
    }

    fn enter<R>(&self, work: impl FnOnce() -> R) -> R {
        let _entered = self.handle.enter();
        work()
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(GRACE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn what_never_answers_is_left_and_what_is_written_is_whole() {
        let patience = Patience::new().unwrap();
        let (never, share) = mpsc::channel::<()>();
        let (begun, has_begun) = mpsc::channel();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let path = file.clone();
        let also_begun = begun.clone();
        patience.spawn(async move {
            drop(tokio::task::spawn_blocking(move || {
                begun.send(()).unwrap();
                share.recv()
            }));
            drop(tokio::task::spawn_blocking(move || {
                also_begun.send(()).unwrap();
                std::thread::sleep(GRACE / 10);
                crate::store::replace(&path, b"all of it").unwrap();
            }));
        });
        has_begun.iter().take(2).for_each(drop);
        drop(patience);
        assert_eq!(std::fs::read(&file).unwrap(), b"all of it");
        // It still waits for its answer.
        never.send(()).unwrap();
    }

    #[test]
    fn work_is_done_and_its_end_known() {
        let patience = Patience::new().unwrap();
        // A timer runs on the threads that it brings along.
        patience.block_on(async { tokio::time::sleep(Duration::from_millis(1)).await });
        assert_eq!(patience.enter(|| Handle::current().block_on(async { 7 })), 7);
    }
}
