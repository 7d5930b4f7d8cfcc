//! What is kept on the disk: saved, remembered beside what another window keeps, and brought back where it was damaged.

use super::saver::{GRACE, PATIENCE};
use super::shelf::LARGEST_MEMORY;
use super::{App, Message, Screen};
use crate::gui::theme::Meaning;
use crate::gui::widget::{Act, Toast};
use crate::publish::Remember;
use crate::setup::Id;
use crate::store;
use iced::{Task, window};

impl App {
    /// Saves the setup that is open, where something in it is not saved yet.
    pub(super) fn save(&mut self) {
        if let Some(workspace) = self.screen.workspace()
            && std::mem::take(&mut self.saver.unsaved)
        {
            self.saver.give(workspace.opened_mut().snapshot());
        }
        self.saver.again();
        self.saver.settle(GRACE);
        self.tell_unsaved();
    }

    /// Says what could not be saved, once.
    fn tell_unsaved(&mut self) {
        if let Some(error) = self.saver.error() {
            self.tell(&error);
            let again = |toast: Toast<Message>| toast.with(Act::Again(Message::SavePressed));
            self.toast = self.toast.take().map(again);
        }
    }

    /// What took longer than the window waited is on the disk, or cannot be brought there.
    pub(super) fn saved(&mut self) -> Task<Message> {
        self.saver.ended();
        self.tell_unsaved();
        if matches!(self.screen, Screen::Home(_)) && self.saver.is_done() {
            self.go_home();
        }
        Task::none()
    }

    /// Closes the window once everything is saved. Who closes it again, after being told what is lost, is not kept.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        let told = std::mem::take(&mut self.saver.told);
        if self.saver.is_done() || told {
            return window::close(id);
        }
        if self.saver.is_working() {
            let text = self.choices.language.say("window-closing-saves");
            self.toast = Some(Toast::said(Meaning::Attention, text));
            return Task::perform(self.saver.settled(PATIENCE), move |()| Message::CloseNow(id));
        }
        self.saver.told = true;
        Task::none()
    }

    /// It was waited for what was on its way to the disk.
    pub(super) fn close_now(&mut self, id: window::Id) -> Task<Message> {
        self.tell_unsaved();
        if self.saver.is_done() {
            return window::close(id);
        }
        self.saver.told = true;
        if self.saver.is_working() {
            let text = self.choices.language.say("window-closing-late");
            self.toast = Some(Toast::said(Meaning::Bad, text));
        }
        Task::none()
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
