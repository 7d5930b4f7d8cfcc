//! What is kept on the disk: saved, remembered beside what another window keeps, and brought back where it was damaged.

use super::shelf::LARGEST_MEMORY;
use super::{App, Message, Screen};
use crate::gui::theme::Meaning;
use crate::gui::widget::{Act, Toast};
use crate::publish::Remember;
use crate::setup::Id;
use crate::store;

impl App {
    /// Saves the setup that is open, where something in it is not saved yet.
    pub(super) fn save(&mut self) {
        let Some(workspace) = self.screen.workspace() else { return };
        if std::mem::take(&mut self.unsaved)
            && let Err(error) = workspace.opened_mut().save()
        {
            self.unsaved = true;
            self.tell(&error);
            let again = |toast: Toast<Message>| toast.with(Act::Again(Message::SavePressed));
            self.toast = self.toast.take().map(again);
        }
    }

    /// Keeps what a screen has seen until the next time, in a file of this name, beside what another window has seen.
    pub(super) fn remember<M: Remember + Default>(&mut self, file: &str, before: &M, now: &M) {
        let file = self.library.path().join(file);
        let held = match self.library.hold() {
            Ok(held) => held,
            Err(error) => return self.tell(&error),
        };
        let mut kept = match store::read_own(&file, LARGEST_MEMORY) {
            Err(store::Error::Missing(_)) => M::default(),
            Err(error) => return self.tell(&error),
            Ok(bytes) => match M::from_bytes(&file.display().to_string(), &bytes) {
                Ok(kept) => kept,
                Err(error) => return self.tell(&error),
            },
        };
        kept.take_changes(before, now);
        if let Err(error) = store::replace(&file, &kept.to_bytes()) {
            self.tell(&error);
        }
        drop(held);
    }

    /// Takes the last good copy of a setup whose file cannot be read.
    pub(super) fn recover(&mut self, id: &Id) {
        match self.library.recover(id) {
            Ok(()) => {
                self.toast =
                    Some(Toast::said(Meaning::Good, self.choices.language.say("window-home-recovered")));
            }
            Err(error) => self.tell(&error),
        }
        self.go_home();
    }

    /// Shows the file of a setup that cannot be opened.
    pub(super) fn show_text(&mut self, id: Id) {
        match (self.library.text(&id), &mut self.screen) {
            (Ok(text), Screen::Home(home)) => home.show(id, text),
            (Err(error), _) => self.tell(&error),
            (Ok(_), _) => {}
        }
    }
}
