//! A word on the desktop, by the service that shows notifications.

use super::{Error, Words};

/// No service takes longer.
#[cfg(feature = "window")]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

/// Shows these words on the user's desktop.
#[cfg(feature = "window")]
pub async fn notify(words: &Words) -> Result<(), Error> {
    let mut notification = notify_rust::Notification::new();
    let notification = notification
        .appname("Postseal")
        .icon("org.postseal.Postseal")
        .summary(&words.summary)
        .body(&words.description)
        .finalize();
    match tokio::time::timeout(PATIENCE, show(notification)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(cause)) => Err(Error::NoNotification(cause)),
        Err(_) => Err(Error::NoNotification(format!("no answer in {} s", PATIENCE.as_secs()))),
    }
}

/// A build for servers shows none.
#[cfg(not(feature = "window"))]
pub async fn notify(_: &Words) -> Result<(), Error> {
    Err(Error::NoNotification("built without the window".to_owned()))
}

#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
async fn show(notification: notify_rust::Notification) -> Result<(), String> {
    notification.show_async().await.map(drop).map_err(|error| error.to_string())
}

#[cfg(all(feature = "window", not(all(unix, not(target_os = "macos")))))]
async fn show(notification: notify_rust::Notification) -> Result<(), String> {
    let shown = tokio::task::spawn_blocking(move || notification.show().map(drop));
    shown.await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
}
