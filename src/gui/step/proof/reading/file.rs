//! The files of the message and of the report on it.

use super::{Brought, Context, Message};
use crate::gui::chooser::Chooser;
use crate::report::Format;
use crate::store;
use iced::Task;
use std::path::PathBuf;

/// Larger than any message that a server takes.
const LARGEST_MESSAGE: u64 = 128 * 1024 * 1024;

/// Reads a file off the thread that draws.
pub(super) async fn open(path: PathBuf) -> Result<Brought, store::Error> {
    let file = path.clone();
    let read = move || store::read(&file, LARGEST_MESSAGE).map(Brought::from);
    let read = tokio::task::spawn_blocking(read).await;
    read.unwrap_or_else(|error| Err(store::Error::from_io(&path, &std::io::Error::other(error))))
}

/// Which file holds the message.
pub(super) fn choose(context: &Context<'_>) -> Task<Message> {
    let chooser = Chooser::new(context.say("window-reading-choose"))
        .ending(context.say("window-reading-files"), &["eml", "msg", "mbox", "txt", "html", "htm"]);
    Task::perform(chooser.file(), Message::Chosen)
}

/// Where the report goes.
pub(super) fn place(format: Format, context: &Context<'_>) -> Task<Message> {
    let ending = format.ending();
    let chooser = Chooser::new(context.say("window-report-save"))
        .ending(context.say(&format!("window-report-{ending}")), &[ending])
        .called(format!("{}.{ending}", context.say("window-report-file")));
    Task::perform(chooser.place(), Message::PlaceChosen)
}
