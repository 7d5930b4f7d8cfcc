//! GNOME Keyring, KWallet, KeePassXC: whatever answers as the [Secret Service] on the session's D-Bus. A password goes over
//! the bus encrypted for the keyring alone.
//!
//! [Secret Service]: https://specifications.freedesktop.org/secret-service-spec/latest/

use super::{Entry, Error};
use secret_service::{Collection, EncryptionType, Error as Refusal, Item, SecretService};
use std::collections::HashMap;
use zeroize::{Zeroize, Zeroizing};

/// What a keyring is called that has to be made first; GNOME names it so, too.
const FIRST_KEYRING: &str = "Default keyring";

pub(super) async fn keep(entry: Entry, password: Zeroizing<String>) -> Result<(), Error> {
    let service = connect().await?;
    let collection = match service.get_default_collection().await {
        // The first password on this system: it asks what is to open the keyring.
        Err(Refusal::NoResult) => service.create_collection(FIRST_KEYRING, "default").await,
        found => found,
    };
    let collection = collection.map_err(refused)?;
    open(&collection).await?;
    let (label, secret) = (entry.label(), password.as_bytes());
    let kept = collection.create_item(&label, attributes(&entry), secret, true, "text/plain").await;
    kept.map(drop).map_err(refused)
}

pub(super) async fn take(entry: Entry) -> Result<Zeroizing<String>, Error> {
    let service = connect().await?;
    let found = found(&service, &entry).await?;
    let item = found.first().ok_or_else(|| Error::nothing(&entry))?;
    let bytes = item.get_secret().await.map_err(refused)?;
    String::from_utf8(bytes).map(Zeroizing::new).map_err(|error| {
        error.into_bytes().zeroize();
        Error::Refused { cause: "what it holds is no text".to_owned() }
    })
}

pub(super) async fn forget(entry: Entry) -> Result<(), Error> {
    let service = connect().await?;
    let found = found(&service, &entry).await?;
    if found.is_empty() {
        return Err(Error::nothing(&entry));
    }
    for item in found {
        item.delete().await.map_err(refused)?;
    }
    Ok(())
}

async fn connect() -> Result<SecretService<'static>, Error> {
    let service = SecretService::connect(EncryptionType::Dh).await;
    service.map_err(|error| Error::Absent { cause: error.to_string() })
}

/// What is kept under this name, unlocked.
async fn found<'a>(service: &'a SecretService<'_>, entry: &Entry) -> Result<Vec<Item<'a>>, Error> {
    let found = service.search_items(attributes(entry)).await.map_err(refused)?;
    for item in &found.locked {
        item.unlock().await.map_err(refused)?;
        if item.is_locked().await.map_err(refused)? {
            return Err(Error::Locked);
        }
    }
    Ok(found.unlocked.into_iter().chain(found.locked).collect())
}

async fn open(collection: &Collection<'_>) -> Result<(), Error> {
    if collection.is_locked().await.map_err(refused)? {
        collection.unlock().await.map_err(refused)?;
        if collection.is_locked().await.map_err(refused)? {
            return Err(Error::Locked);
        }
    }
    Ok(())
}

/// By which it is found again.
fn attributes(entry: &Entry) -> HashMap<&str, &str> {
    HashMap::from([("application", "postseal"), ("server", &entry.server), ("user", &entry.user)])
}

/// It answers, and does not do it.
fn refused(error: Refusal) -> Error {
    match error {
        // The question for its password was left.
        Refusal::Locked | Refusal::Prompt | Refusal::PromptDisconnected => Error::Locked,
        error => Error::Refused { cause: error.to_string() },
    }
}
