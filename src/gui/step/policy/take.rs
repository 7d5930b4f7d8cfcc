//! Taking the configuration along: as a file or as a folder.

use super::{Context, Message};
use crate::certificate::Passphrase;
use crate::gui::chooser::Chooser;
use crate::i18n::Language;
use crate::policy::{Error, Identity, Order, Server};
use iced::Task;
use std::path::{Path, PathBuf};

/// How the configuration is taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle {
    /// One file.
    Zip,
    /// A folder.
    Folder,
}

/// Writes it off the thread that draws, with the certificate, and the key where it is wanted.
pub(super) fn write(
    asked: Result<(&'static dyn Server, Order), Error>,
    identity: Option<(PathBuf, Option<PathBuf>, Option<Passphrase>)>,
    language: Language,
    bundle: Bundle,
    path: PathBuf,
) -> Task<Result<PathBuf, Error>> {
    let work = tokio::task::spawn_blocking(move || {
        let (server, order) = asked?;
        let mut configuration = server.configuration(&order)?;
        if let Some((chain, key, passphrase)) = identity {
            configuration.bring(Identity::read(&chain, key.as_deref(), passphrase.as_ref())?);
        }
        let readme = configuration.readme(&order, server, |key, facts| language.say_with(key, facts));
        match bundle {
            Bundle::Zip => configuration.write_zip(&path, &readme)?,
            Bundle::Folder => configuration.write_folder(&path, &readme)?,
        }
        Ok(path)
    });
    Task::perform(work, |answer| {
        answer.unwrap_or_else(|error| Err(Error::Unreadable { cause: error.to_string() }))
    })
}

/// What the bundle is called.
pub(super) fn name(context: &Context<'_>) -> String {
    let host = context.setup.hosts.first().map(ToString::to_string).unwrap_or_default();
    format!("{}-{}", context.setup.server.kind, host.replace('*', "wildcard"))
}

/// A folder of this name that is not there yet: what was saved before may be on its way to the server.
fn free(folder: &Path, name: &str) -> PathBuf {
    let numbered = (2..100).map(|number| folder.join(format!("{name}-{number}")));
    let mut all = std::iter::once(folder.join(name)).chain(numbered);
    all.find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

/// Asks where the bundle goes. The folder is a new one in the one that is chosen.
pub(super) fn choose(bundle: Bundle, context: &Context<'_>) -> Task<Message> {
    let name = name(context);
    let chooser = Chooser::new(context.say("window-policy-save"));
    match bundle {
        Bundle::Zip => Task::perform(chooser.called(format!("{name}.zip")).place(), move |it| {
            Message::Chosen(bundle, it)
        }),
        Bundle::Folder => {
            let free = async move {
                let folder = chooser.folder().await?;
                tokio::task::spawn_blocking(move || free(&folder, &name)).await.ok()
            };
            Task::perform(free, move |it| Message::Chosen(bundle, it))
        }
    }
}
