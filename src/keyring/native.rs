//! The Credential Manager of Windows and the Keychain of macOS, whose calls wait: each on a thread of its own, which nobody
//! waits for any longer than the deadline.

use super::{Entry, Error};
#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring_core::Error as Refusal;
use keyring_core::api::CredentialStoreApi;
use tokio::sync::oneshot;
#[cfg(windows)]
use windows_native_keyring_store::Store;
use zeroize::{Zeroize, Zeroizing};

pub(super) async fn keep(entry: Entry, password: Zeroizing<String>) -> Result<(), Error> {
    asked(entry, move |it| it.set_password(&password)).await
}

pub(super) async fn take(entry: Entry) -> Result<Zeroizing<String>, Error> {
    asked(entry, |it| it.get_password().map(Zeroizing::new)).await
}

pub(super) async fn forget(entry: Entry) -> Result<(), Error> {
    asked(entry, keyring_core::Entry::delete_credential).await
}

async fn asked<T: Send + 'static>(
    entry: Entry,
    work: impl FnOnce(&keyring_core::Entry) -> keyring_core::Result<T> + Send + 'static,
) -> Result<T, Error> {
    let (answer, answered) = oneshot::channel();
    let thread = std::thread::Builder::new().name("keyring".to_owned()).spawn(move || {
        let done = Store::new()
            .map_err(|error| Error::Absent { cause: error.to_string() })
            .and_then(|store| done(&entry, store.as_ref(), work));
        // Whoever asked may have left.
        drop(answer.send(done));
    });
    let _ = thread.map_err(|error| Error::Absent { cause: error.to_string() })?;
    answered.await.unwrap_or_else(|error| Err(Error::Refused { cause: error.to_string() }))
}

fn done<T>(
    entry: &Entry,
    store: &Store,
    work: impl FnOnce(&keyring_core::Entry) -> keyring_core::Result<T>,
) -> Result<T, Error> {
    let service = format!("Postseal: {}", entry.server);
    store.build(&service, &entry.user, None).and_then(|it| work(&it)).map_err(|error| match error {
        Refusal::NoEntry => Error::nothing(entry),
        Refusal::NoStorageAccess(_) => Error::Locked,
        // They carry what was found, which nobody is to see.
        Refusal::BadEncoding(mut bytes) | Refusal::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            Error::Refused { cause: "what it holds is no text".to_owned() }
        }
        error => Error::Refused { cause: error.to_string() },
    })
}
