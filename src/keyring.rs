//! Passwords in the system's own keyring, for those who ask for it: GNOME Keyring or KWallet, by the Secret Service of
//! freedesktop.org; the Credential Manager of Windows; the Keychain of macOS.
//!
//! Nothing of it is touched before somebody asks. It may want to be unlocked by a person, or be gone: no access waits longer
//! than [`PATIENCE`], and each can be left by dropping it.

mod error;
#[cfg(any(windows, target_os = "macos"))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;

#[cfg(any(windows, target_os = "macos"))]
use native as system;
#[cfg(all(unix, not(target_os = "macos")))]
use secret_service as system;

pub use error::{Error, NAME};

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use zeroize::Zeroizing;

/// As long as it takes to see that the keyring wants to be unlocked, and to do so.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Whose password it is: that of a user, at a server with its port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    server: String,
    user: String,
}

impl Entry {
    /// Of this user at this server, `mx.example.org:587`.
    pub fn new(server: impl Into<String>, user: impl Into<String>) -> Self {
        Self { server: server.into(), user: user.into() }
    }

    /// The name by which the system's own program for its keyring lists it.
    #[cfg(all(unix, not(target_os = "macos")))]
    fn label(&self) -> String {
        format!("Postseal: {} @ {}", self.user, self.server)
    }
}

/// Keeps a password, in place of one that is kept.
pub async fn keep(entry: Entry, password: Zeroizing<String>) -> Result<(), Error> {
    within(PATIENCE, Box::pin(system::keep(entry, password))).await
}

/// The password that is kept.
pub async fn take(entry: Entry) -> Result<Zeroizing<String>, Error> {
    within(PATIENCE, Box::pin(system::take(entry))).await
}

/// Keeps it no longer.
pub async fn forget(entry: Entry) -> Result<(), Error> {
    within(PATIENCE, Box::pin(system::forget(entry))).await
}

static LEFT_ALONE: AtomicBool = AtomicBool::new(false);

/// From now on this process has no keyring. What tries the window must not get at the keyring of whoever runs it.
pub fn leave_alone() {
    LEFT_ALONE.store(true, Ordering::Relaxed);
}

async fn within<T>(patience: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if cfg!(test) || LEFT_ALONE.load(Ordering::Relaxed) {
        return Err(Error::Absent { cause: "left alone by this process".to_owned() });
    }
    in_time(patience, work).await
}

async fn in_time<T>(patience: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let seconds = patience.as_secs();
    tokio::time::timeout(patience, work).await.unwrap_or(Err(Error::TimedOut { seconds }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_keyring_that_is_silent_is_not_waited_for_any_longer() {
        let silent = std::future::pending::<Result<(), Error>>();
        let done = in_time(Duration::from_millis(10), silent).await;
        assert_eq!(done, Err(Error::TimedOut { seconds: 0 }));
    }

    #[tokio::test]
    async fn a_test_gets_at_nobody_s_keyring() {
        let entry = Entry::new("mx.example.org:587", "ann");
        let taken = take(entry.clone()).await;
        assert!(matches!(taken, Err(Error::Absent { .. })));
        assert!(matches!(forget(entry).await, Err(Error::Absent { .. })));
    }
}
