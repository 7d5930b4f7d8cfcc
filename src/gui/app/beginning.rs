//! What each tool begins with: what is kept of it, and the setup that one works on.

use super::shelf::{LARGEST_MEMORY, POLICIES, WATCHED, said};
use super::tools::{Kind, Tool, find};
use super::{App, Message};
use crate::expiry::Watchlist;
use crate::explain::Explain;
use crate::gui::screen::archive;
use crate::gui::screen::dns::Dns;
use crate::gui::screen::expiring::Expiring;
use crate::gui::screen::guide::{Guide, Topic};
use crate::gui::screen::headers::Headers;
use crate::gui::screen::open::Open;
use crate::gui::screen::probe::Probe;
use crate::gui::screen::rollover::Rollover;
use crate::gui::screen::settings::Settings;
use crate::gui::widget::Toast;
use crate::publish::{self, Remember};
use crate::rollover::Memory;
use crate::setup::Setup;
use crate::store;
use iced::Task;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// What a tool has seen before, where it ever kept something.
///
/// # Errors
/// What cannot be read, or is no such thing.
fn remembered<T: Remember + Default>(file: &Path) -> Result<T, Box<dyn Explain>> {
    match store::read_own(file, LARGEST_MEMORY) {
        Err(store::Error::Missing(_)) => Ok(T::default()),
        Err(error) => Err(Box::new(error)),
        Ok(bytes) => match T::from_bytes(&file.display().to_string(), &bytes) {
            Ok(kept) => Ok(kept),
            Err(error) => Err(Box::new(error)),
        },
    }
}

impl App {
    /// What a tool is filled in from: the setup that is open, or else the one that was used last.
    fn setup(&self) -> impl FnOnce() -> Option<Setup> + Send + 'static {
        let open = self.workspace().map(|it| it.setup().clone());
        let (library, last) = (self.library.clone(), self.last.clone());
        move || open.or_else(|| library.last_used(last.as_ref()))
    }

    /// Shows the mail and logs of the past.
    pub(super) fn show_past(&mut self) {
        if !self.show_away(Kind::Archive) {
            self.show_tool(Tool::Archive(Box::default()));
        }
    }

    /// Reads these there, with what is being read there.
    pub(super) fn read_past(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
        self.show_past();
        self.update_tool(Message::Archive(archive::Message::Chosen(paths)))
    }

    /// Shows the headers of any message.
    pub(super) fn show_headers(&mut self) {
        if !self.show_away(Kind::Headers) {
            self.show_tool(Tool::Headers(Box::default()));
        }
    }

    /// Reads those of this one.
    pub(super) fn read_headers(&mut self, path: PathBuf) -> Task<Message> {
        self.show_headers();
        self.update_tool(Message::Headers(Headers::dropped(path)))
    }

    /// Shows any file: this one, where one was dropped on a page that takes none.
    pub(super) fn show_file(&mut self, file: Option<PathBuf>) -> Task<Message> {
        if !self.show_away(Kind::Open) {
            self.show_tool(Tool::Open(Box::default()));
        }
        file.map_or_else(Task::none, |path| self.update_tool(Message::Open(Open::dropped(path))))
    }

    /// Shows the guide, its beginning or this; its letters are filled in, where no setup is open, from the one used last.
    pub(super) fn show_guide(&mut self, topic: Option<Topic>) {
        self.show_tool(Tool::Guide(Guide::at(topic)));
        if self.workspace().is_some() {
            return;
        }
        let (library, last) = (self.library.clone(), self.last.clone());
        self.read(
            move || library.used(last.as_ref()),
            |app, setups| {
                if let Some(Tool::Guide(it)) = find(&mut app.screen, &mut app.away, Kind::Guide) {
                    it.fill_from(setups);
                }
            },
        );
    }

    /// Shows what partners see.
    pub(super) fn show_probe(&mut self) {
        if self.show_away(Kind::Probe) {
            return;
        }
        let setup = self.setup();
        self.show_read(move || (Some(Tool::Probe(Box::new(Probe::of(setup().as_ref())))), None));
    }

    /// Shows what a domain publishes.
    pub(super) fn show_dns(&mut self) {
        if self.show_away(Kind::Dns) {
            return;
        }
        let (library, language) = (self.library.clone(), self.choices.language.clone());
        let setup = self.setup();
        self.show_read(move || {
            let memory = remembered::<publish::Memory>(&library.path().join(POLICIES));
            let accounts = library.accounts(OffsetDateTime::now_utc());
            // What is none is not written over: then nothing is remembered.
            let (memory, unread) =
                memory.map_or_else(|error| (None, Some(said(&*error, &language))), |it| (Some(it), None));
            let dns = Dns::of(setup().as_ref(), accounts, memory);
            (Some(Tool::Dns(Box::new(dns))), unread)
        });
    }

    /// Shows how a key is changed under DANE.
    pub(super) fn show_rollover(&mut self) {
        if self.show_away(Kind::Rollover) {
            return;
        }
        let (library, language) = (self.library.clone(), self.choices.language.clone());
        let setup = self.setup();
        self.show_read(move || {
            match remembered(&library.path().join(Memory::FILE)) {
                Ok(memory) => (Some(Tool::Rollover(Box::new(Rollover::of(setup().as_ref(), memory)))), None),
                // It is not written over: somebody may be able to mend it.
                Err(error) => (None, Some(said(&*error, &language))),
            }
        });
    }

    /// Shows what is chosen once.
    pub(super) fn show_settings(&mut self) {
        let is_busy = |it: &Tool| it.kind() == Kind::Settings && it.is_working();
        if self.away.iter().any(is_busy) && self.show_away(Kind::Settings) {
            return;
        }
        let (library, choices, place) = (self.library.clone(), self.choices.clone(), self.place());
        self.read(
            move || {
                // Where it cannot be read, its own screen says so.
                let watched = Watchlist::load(&library.path().join(WATCHED)).unwrap_or_default();
                Settings::of(library.path(), &choices, &watched)
            },
            move |app, (settings, task)| {
                if app.place() == place {
                    app.show_tool(Tool::Settings(settings));
                    app.run(task.map(Message::Settings));
                }
            },
        );
    }

    /// Shows what runs out.
    pub(super) fn show_expiring(&mut self) {
        if self.show_away(Kind::Expiring) {
            return;
        }
        let (library, language, place) = (self.library.clone(), self.choices.language.clone(), self.place());
        self.read(
            move || {
                let watched = Watchlist::load(&library.path().join(WATCHED));
                Expiring::of(library, watched, &language)
            },
            move |app, (expiring, task)| {
                if app.place() == place {
                    app.show_tool(Tool::Expiring(Box::new(expiring)));
                    app.run(task.map(Message::Expiring));
                }
            },
        );
    }

    /// Shows a tool once what it needs was read, unless one has gone elsewhere; and says what could not be read.
    fn show_read(&mut self, read: impl FnOnce() -> (Option<Tool>, Option<Toast<Message>>) + Send + 'static) {
        let place = self.place();
        self.read(read, move |app, (tool, unread)| {
            app.toast = unread.or_else(|| app.toast.take());
            if let Some(tool) = tool.filter(|_| app.place() == place) {
                app.show_tool(tool);
            }
        });
    }
}
