//! The first screen: every setup, how far it is, and what comes next.

mod view;

use crate::gui::preferences::Choices;
use crate::setup::{self, Entry};
use iced::Element;

/// The setups as they are shown.
#[derive(Debug, Default)]
pub struct Home {
    entries: Vec<Entry>,
    /// The list is not read yet.
    reading: bool,
    /// The list itself cannot be read.
    failed: Option<setup::Error>,
    renaming: Option<(setup::Id, String)>,
    /// The file of a setup that cannot be opened, as it stands there.
    shown: Option<(setup::Id, String)>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A new setup.
    NewPressed,
    /// A rehearsal.
    RehearsePressed,
    /// Mail and logs of the past are to be read.
    ArchivePressed,
    /// The headers of a message are to be read.
    HeadersPressed,
    /// A file is to be opened.
    FilePressed,
    /// Mail servers are to be looked at.
    ProbePressed,
    /// What a domain publishes is to be checked.
    DnsPressed,
    /// A new key is to be prepared.
    RolloverPressed,
    /// What runs out is to be shown.
    ExpiringPressed,
    /// The guide is to be read.
    GuidePressed,
    /// This one is to be opened.
    OpenPressed(setup::Id),
    /// The certificate of this one is to be renewed.
    RenewPressed(setup::Id),
    /// This one is to be renamed.
    RenamePressed(setup::Id),
    /// The new name, as it is typed.
    NameChanged(String),
    /// The new name is good.
    NamePressed,
    /// The old name stays.
    NameCancelled,
    /// This one is to be deleted.
    DeletePressed(setup::Id),
    /// The last good copy of this one is to be taken.
    RecoverPressed(setup::Id),
    /// The file of this one is to be shown, or no longer.
    ShowPressed(setup::Id),
    /// The folder of this one is to be shown.
    FolderPressed(setup::Id),
    /// The list is to be read again.
    AgainPressed,
    /// Reminders for a calendar are to be saved.
    RemindersPressed,
    /// What is chosen once is to be shown.
    SettingsPressed,
}

/// What the screen asks of the application.
#[must_use]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// A new setup.
    New,
    /// A rehearsal.
    Rehearse,
    /// Mail and logs of the past are to be read.
    Archive,
    /// The headers of a message are to be read.
    Headers,
    /// A file is to be opened.
    File,
    /// Mail servers are to be looked at.
    Probe,
    /// What a domain publishes is to be checked.
    Dns,
    /// To the change of a key under DANE.
    Rollover,
    /// What runs out is to be shown.
    Expiring,
    /// The guide is to be read.
    Guide,
    /// This one is to be opened.
    Open(setup::Id),
    /// The certificate of this one is to be renewed.
    Renew(setup::Id),
    /// This one is called that now.
    Rename(setup::Id, String),
    /// This one is to be deleted.
    Delete(setup::Id),
    /// The last good copy of this one is to be taken.
    Recover(setup::Id),
    /// The file of this one is to be shown: [`Home::show`].
    Show(setup::Id),
    /// The folder of this one is to be shown.
    Folder(setup::Id),
    /// The list is to be read again.
    Again,
    /// Reminders for a calendar are to be saved.
    Reminders,
    /// What is chosen once is to be shown.
    Settings,
}

impl Home {
    /// The screen until the setups are read.
    pub fn reading() -> Self {
        Self { reading: true, ..Self::default() }
    }

    /// The screen for these setups.
    pub fn new(entries: Result<Vec<Entry>, setup::Error>) -> Self {
        match entries {
            Ok(mut entries) => {
                // What works comes first.
                entries.sort_by_key(|entry| entry.summary.is_err());
                Self { entries, ..Self::default() }
            }
            Err(error) => Self { failed: Some(error), ..Self::default() },
        }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::NewPressed => Action::New,
            Message::RehearsePressed => Action::Rehearse,
            Message::ArchivePressed => Action::Archive,
            Message::HeadersPressed => Action::Headers,
            Message::FilePressed => Action::File,
            Message::ProbePressed => Action::Probe,
            Message::DnsPressed => Action::Dns,
            Message::RolloverPressed => Action::Rollover,
            Message::ExpiringPressed => Action::Expiring,
            Message::GuidePressed => Action::Guide,
            Message::OpenPressed(id) => Action::Open(id),
            Message::RenewPressed(id) => Action::Renew(id),
            Message::RenamePressed(id) => {
                let entry = self.entries.iter().find(|entry| entry.id == id);
                let name = entry.and_then(|entry| Some(entry.summary.as_ref().ok()?.name.clone()));
                self.renaming = name.map(|name| (id, name));
                Action::None
            }
            Message::NameChanged(text) => {
                if let Some((_, name)) = &mut self.renaming {
                    *name = text;
                }
                Action::None
            }
            Message::NamePressed => match self.renaming.take() {
                Some((id, name)) if !name.trim().is_empty() => Action::Rename(id, name.trim().to_owned()),
                _ => Action::None,
            },
            Message::NameCancelled => {
                self.renaming = None;
                Action::None
            }
            Message::DeletePressed(id) => Action::Delete(id),
            Message::RecoverPressed(id) => Action::Recover(id),
            Message::ShowPressed(id) if self.shown.take().is_some_and(|(shown, _)| shown == id) => {
                Action::None
            }
            Message::ShowPressed(id) => Action::Show(id),
            Message::FolderPressed(id) => Action::Folder(id),
            Message::AgainPressed => Action::Again,
            Message::RemindersPressed => Action::Reminders,
            Message::SettingsPressed => Action::Settings,
        }
    }

    /// Shows the file of a setup that cannot be opened.
    pub fn show(&mut self, id: setup::Id, text: String) {
        self.shown = Some((id, text));
    }

    /// The screen.
    pub fn view<'a>(&'a self, choices: &'a Choices) -> Element<'a, Message> {
        view::view(self, choices)
    }
}
