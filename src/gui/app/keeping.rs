//! What is kept on the disk: saved, remembered beside what another window keeps, and brought back where it was damaged.

use super::disk::Place;
use super::saver::PATIENCE;
use super::shelf::LARGEST_MEMORY;
use super::tools::{Kind, Tool, find};
use super::{App, Message, Screen, shelf};
use crate::expiry::{self, Watchlist};
use crate::explain::Explain;
use crate::gui::daily::Offer;
use crate::gui::theme::Meaning;
use crate::gui::widget::{Act, Toast};
use crate::gui::workspace::Workspace;
use crate::publish::Remember;
use crate::setup::recent::{self, Recent};
use crate::setup::{Id, Library};
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
        self.settle(Place::Own);
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

    /// What took longer than the window waited is done, or failed.
    pub(super) fn saved(&mut self, place: Place) -> Task<Message> {
        match place {
            Place::Own => self.saver.ended(),
            Place::Chosen => self.chosen.ended(),
            Place::Before => self.before.ended(),
        }
        self.tell_unsaved();
        Task::none()
    }

    /// Closes the window once everything is saved. Who closes it again, after being told what is lost, is not kept.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        let told = std::mem::take(&mut self.saver.told);
        if self.is_written() || told {
            return window::close(id);
        }
        if self.saver.is_writing() || self.chosen.is_writing() {
            let text = self.choices.language.say("window-closing-saves");
            self.toast = Some(Toast::said(Meaning::Attention, text));
            let (own, chosen) = (self.saver.written(PATIENCE), self.chosen.written(PATIENCE));
            let both = async move { tokio::join!(own, chosen) };
            return Task::perform(both, move |((), ())| Message::CloseNow(id));
        }
        self.saver.told = true;
        Task::none()
    }

    fn is_written(&self) -> bool {
        self.saver.is_done() && self.chosen.is_done()
    }

    /// It was waited for what was on its way to the disk.
    pub(super) fn close_now(&mut self, id: window::Id) -> Task<Message> {
        // What was typed meanwhile.
        self.save();
        // What went wrong meanwhile is told before: it says something else than that it was waited.
        let failed = self.toast.as_ref().is_some_and(|it| it.meaning == Meaning::Bad);
        if self.is_written() && !failed {
            return window::close(id);
        }
        self.saver.told = true;
        if self.saver.is_writing() || self.chosen.is_writing() {
            let text = self.choices.language.say("window-closing-late");
            self.toast = Some(Toast::said(Meaning::Bad, text));
        }
        Task::none()
    }

    /// Keeps what a screen has seen until the next time, in a file of this name, beside what another window has seen.
    pub(super) fn remember<M>(&mut self, file: &'static str, before: M, now: M)
    where
        M: Remember + Default + Send + 'static,
    {
        let library = self.library.clone();
        self.put(
            move || remember(&library, file, &before, &now),
            |app, kept| {
                if let Err(error) = kept {
                    app.tell(&*error);
                }
            },
        );
    }

    /// Keeps what is watched, beside what another window has changed.
    pub(super) fn keep_watched(&mut self, before: Watchlist, now: Watchlist) {
        let (library, given, there) = (self.library.clone(), now.clone(), before.clone());
        let (file, language) = (self.library.path().join(shelf::WATCHED), self.choices.language.clone());
        self.put(
            move || {
                let kept = Watchlist::keep(&library, &file, &before, &now)?;
                Ok((Offer::of_system(&language, &kept), kept))
            },
            move |app, kept: Result<_, expiry::Error>| match kept {
                Ok((offer, kept)) => {
                    if let Some(Tool::Expiring(it)) = find(&mut app.screen, &mut app.away, Kind::Expiring) {
                        it.kept(kept, &given, offer);
                    }
                }
                Err(error) => {
                    if let Some(Tool::Expiring(it)) = find(&mut app.screen, &mut app.away, Kind::Expiring) {
                        it.unkept(there);
                    }
                    app.tell(&error);
                }
            },
        );
    }

    /// What was opened is remembered, or forgotten: in this window whether or not it can be kept.
    pub(super) fn take_news(&mut self) {
        let mut all = self.screen.workspace().map(Workspace::take_news).unwrap_or_default();
        if let Some(Tool::Archive(archive)) = find(&mut self.screen, &mut self.away, Kind::Archive) {
            all.push((recent::Kind::Archive, std::mem::take(&mut archive.news)));
        }
        if let Some(Tool::Headers(headers)) = find(&mut self.screen, &mut self.away, Kind::Headers) {
            all.push((recent::Kind::Headers, std::mem::take(headers.news())));
        }
        all.retain(|(_, news)| !news.is_empty());
        if all.is_empty() {
            return;
        }
        for (kind, news) in all.clone() {
            self.choices.recent.take(kind, news);
        }
        let library = self.library.clone();
        self.put(
            move || Recent::keep(&library, all),
            |app, kept| match kept {
                Ok(kept) => {
                    let before = std::mem::replace(&mut app.choices.recent, kept);
                    app.choices.recent.seen(before);
                }
                Err(error) => app.tell(&error),
            },
        );
    }

    /// Takes the last good copy of a setup whose file cannot be read.
    pub(super) fn recover(&mut self, id: &Id) {
        let (library, id) = (self.library.clone(), id.clone());
        self.put(
            move || library.recover(&id),
            |app, recovered| match recovered {
                Ok(()) => {
                    let text = app.choices.language.say("window-home-recovered");
                    app.toast = Some(Toast::said(Meaning::Good, text));
                }
                Err(error) => app.tell(&error),
            },
        );
        self.go_home();
    }

    /// Shows the file of a setup that cannot be opened.
    pub(super) fn show_text(&mut self, id: Id) {
        let (library, of) = (self.library.clone(), id.clone());
        self.read(
            move || library.text(&of),
            |app, text| match (text, &mut app.screen) {
                (Ok(text), Screen::Home(home)) => home.show(id, text),
                (Err(error), _) => app.tell(&error),
                (Ok(_), _) => {}
            },
        );
    }
}

/// Why something is not remembered.
type Unkept = Box<dyn Explain + Send>;

fn remember<M: Remember + Default>(library: &Library, file: &str, before: &M, now: &M) -> Result<(), Unkept> {
    let boxed = |error: store::Error| -> Unkept { Box::new(error) };
    let file = library.path().join(file);
    let _held = library.hold().map_err(boxed)?;
    let mut kept = match store::read_own(&file, LARGEST_MEMORY) {
        Err(store::Error::Missing(_)) => M::default(),
        Err(error) => return Err(boxed(error)),
        Ok(bytes) => {
            M::from_bytes(&file.display().to_string(), &bytes).map_err(|error| Box::new(error) as Unkept)?
        }
    };
    kept.take_changes(before, now);
    store::replace(&file, &kept.to_bytes()).map_err(boxed)
}
