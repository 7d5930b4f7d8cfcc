//! What the application does with setups: it alone changes and saves them.

use super::{App, Message, Screen};
use crate::delivery::{Route, Trust};
use crate::expiry::{self, Gathered, Order, Watched, Watchlist, Words};
use crate::explain::{Explain, Fact};
use crate::gui::change::Change;
use crate::gui::chooser::Chooser;
use crate::gui::preferences::Preference;
use crate::gui::screen::home::Home;
use crate::gui::screen::settings;
use crate::gui::theme::Meaning;
use crate::gui::widget::{Act, Toast};
use crate::gui::workspace::Workspace;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::policy::{Direction, Partner};
use crate::setup::{DAYS_IN_TRASH, Deleted, Id};
use crate::store;
use crate::tls::Class;
use iced::Task;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// In the data folder: which policies (MTA-STS) were seen last.
pub(super) const POLICIES: &str = "policies.json";
/// In the data folder: what is watched beside the setups.
pub(super) const WATCHED: &str = "watched.toml";
/// No memory of ours is larger, in bytes.
pub(super) const LARGEST_MEMORY: u64 = 16 << 20;

impl App {
    /// A partner gets a rule in the setup that is open.
    pub(super) fn make_rule(&mut self, domain: &MailDomain, direction: Direction, class: Class) {
        let Some(workspace) = self.screen.workspace() else { return };
        let mut policy = workspace.setup().policy.clone();
        let mut partner = policy.partner(domain).cloned().unwrap_or_else(|| Partner::new(domain.clone()));
        match direction {
            Direction::Inbound => partner.inbound = Some(class),
            Direction::Outbound => partner.outbound = Some(class),
        }
        policy.put(partner);
        self.change(Change::Policy(policy));
        let name = self.choices.language.say(&format!("class-{class}-name"));
        let facts = [("domain", domain.to_unicode().into()), ("class", name.into())];
        let text = self.choices.language.say_with("window-archive-rule-made", &facts);
        self.toast = Some(Toast::said(Meaning::Good, text));
    }

    pub(super) fn rename(&mut self, id: &Id, name: &str) {
        let (library, id, name) = (self.library.clone(), id.clone(), name.to_owned());
        self.put(
            move || library.rename(&id, &name),
            |app, renamed| {
                if let Err(error) = renamed {
                    app.tell(&error);
                }
            },
        );
        self.go_home();
    }

    pub(super) fn delete(&mut self, id: &Id) {
        let (library, id) = (self.library.clone(), id.clone());
        self.put(
            move || {
                let entries = library.list(OffsetDateTime::now_utc()).unwrap_or_default();
                // The second press of two finds it gone, and takes nothing back from what the first one said.
                let entry = entries.into_iter().find(|entry| entry.id == id)?;
                let name = entry.summary.map_or_else(|_| id.to_string(), |summary| summary.name);
                Some((name, library.delete(&id)))
            },
            |app, deleted| match deleted {
                Some((name, Ok(deleted))) => {
                    let facts = [("name", name.into()), ("days", Fact::Number(DAYS_IN_TRASH))];
                    let text = app.choices.language.say_with("window-home-deleted", &facts);
                    let undo = Act::Undo(Message::RestorePressed(deleted));
                    app.toast = Some(Toast::said(Meaning::Neutral, text).with(undo));
                }
                Some((_, Err(error))) => app.tell(&error),
                None => {}
            },
        );
        self.go_home();
    }

    pub(super) fn restore(&mut self, deleted: Deleted) {
        self.toast = None;
        let library = self.library.clone();
        self.put(
            move || library.restore(&deleted),
            |app, restored| {
                if let Err(error) = restored {
                    app.tell(&error);
                }
            },
        );
        if matches!(self.screen, Screen::Home(_)) {
            self.go_home();
        }
    }

    /// Changes the setup that is open, and saves it.
    pub(super) fn change(&mut self, change: Change) {
        let Some(workspace) = self.screen.workspace() else { return };
        if change.is_for_server() {
            workspace.forget_exported();
        }
        let opened = workspace.opened_mut();
        let (typing, anew) = (change.is_typing(), change.begins_anew());
        let renewing = opened.setup.previous.is_some() && !anew;
        let asked = opened.setup.request.is_some();
        change.apply(&mut opened.setup);
        let proven = renewing && opened.setup.previous.is_none();
        // Once the server has a name, that is a better one for the setup, too.
        if !typing
            && !asked
            && let Some(request) = &opened.setup.request
            && is_unnamed(&opened.setup.name)
        {
            opened.setup.name =
                request.hosts.first().map_or_else(|| opened.setup.name.clone(), ToString::to_string);
        }
        (self.saver.unsaved, self.saver.told) = (true, false);
        if proven {
            let told = self.choices.language.say("window-renew-proven");
            self.toast = Some(Toast::said(Meaning::Good, told));
        }
        if !typing {
            self.save();
        }
        if anew {
            self.begin_anew();
        }
    }

    /// The steps are filled in anew from the setup that is open.
    fn begin_anew(&mut self) {
        let before = std::mem::replace(&mut self.screen, Screen::Home(Home::default()));
        self.screen = match before {
            Screen::Workspace(workspace) => {
                Screen::Workspace(Box::new(Workspace::new(workspace.into_opened())))
            }
            other => other,
        };
    }

    /// Writes what the user asked for to a place of their choice: they were asked before it is replaced.
    pub(super) fn write(&mut self, path: PathBuf, bytes: Vec<u8>) {
        let file = path.clone();
        self.put_there(
            move || store::replace(&file, &bytes),
            move |app, written| app.tell_written("window-saved-to", "path", path, written),
        );
    }

    /// That it was written, and where; or why not.
    fn tell_written(
        &mut self,
        key: &str,
        fact: &'static str,
        path: PathBuf,
        written: Result<(), impl Explain>,
    ) {
        match written {
            Ok(()) => {
                let shown = path.display().to_string();
                let text = self.choices.language.say_with(key, &[(fact, shown.into())]);
                let folder = Act::Folder(Message::FolderPressed(path));
                self.toast = Some(Toast::said(Meaning::Good, text).with(folder));
            }
            Err(error) => self.tell(&error),
        }
    }

    /// Asks where the reminders are to lie.
    pub(super) fn choose_reminders(&self) -> Task<Message> {
        let chooser = Chooser::new(self.choices.language.say("window-reminders")).called("postseal.ics");
        Task::perform(chooser.place(), Message::RemindersChosen)
    }

    /// Gathers every certificate that is watched, for reminders that go there. No server is asked.
    pub(super) fn gather_reminders(&mut self, path: PathBuf) {
        let library = self.library.clone();
        self.read(
            // Where it cannot be read, its own screen says so.
            move || Watchlist::load(&library.path().join(WATCHED)).unwrap_or_default(),
            |app, watched| {
                let order = Order::of(app.library.clone(), &watched, false, OffsetDateTime::now_utc());
                let look = expiry::look(order, |target| Route::new(target, Trust::System));
                let gathered = move |found| Message::RemindersGathered(path.clone(), Box::new(found));
                app.run(Task::perform(look, gathered));
            },
        );
    }

    /// Writes what was gathered for reminders. The first problem is told: the others are in it; this one has no reminder.
    pub(super) fn write_gathered(&mut self, path: PathBuf, found: Gathered) {
        let problem = found.problems.first().map(|it| said(it, &self.choices.language));
        self.write_reminders(path, found, problem);
    }

    /// Writes reminders of these certificates for a calendar, and says this instead of where.
    pub(super) fn write_reminders(
        &mut self,
        path: PathBuf,
        found: Gathered,
        instead: Option<Toast<Message>>,
    ) {
        let (language, file) = (self.choices.language.clone(), path.clone());
        self.put_there(
            move || {
                let words = |it: &Watched| {
                    let facts = it.reminder();
                    Words {
                        summary: language.say_with("expiring-reminder", &facts),
                        description: language.say_with("expiring-reminder-text", &facts),
                    }
                };
                expiry::replace_calendar(&file, &found, OffsetDateTime::now_utc(), words)
            },
            move |app, written| {
                app.tell_written("expiring-wrote", "file", path, written);
                app.toast = instead.or_else(|| app.toast.take());
            },
        );
    }

    /// The folder in which a file lies; a folder itself.
    pub(super) fn show_in_folder(&mut self, path: PathBuf) {
        self.read_there(
            move || {
                if path.is_dir() { path } else { path.parent().map_or_else(|| path.clone(), Path::to_owned) }
            },
            |app, folder| app.show_folder(&folder),
        );
    }

    /// Shows the licences of others, in the system's own viewer.
    pub(super) fn show_licences(&mut self) {
        let library = self.library.clone();
        self.put(
            move || settings::write_licences(library.path()),
            |app, written| match written {
                Ok(file) => app.show_folder(&file),
                Err(error) => app.tell(&error),
            },
        );
    }

    pub(super) fn show_folder(&mut self, path: &Path) {
        if open::that_detached(path).is_err() {
            let shown = path.display().to_string();
            let text = self.choices.language.say_with("window-cannot-show", &[("path", shown.into())]);
            self.toast = Some(Toast::said(Meaning::Bad, text));
        }
    }

    /// Takes a choice, which is seen at once.
    pub fn choose(&mut self, preference: Preference) {
        self.choices.prefer(preference);
    }

    pub(super) fn prefer(&mut self, preference: &Preference) {
        self.choose(preference.clone());
        let (library, preference) = (self.library.clone(), preference.clone());
        self.put(
            move || preference.keep(&library),
            |app, kept| match kept {
                Ok(()) => app.choices.damaged = None,
                Err(error) => app.tell(&error),
            },
        );
    }

    /// Says what went wrong, and what to do.
    pub(super) fn tell(&mut self, error: &(impl Explain + ?Sized)) {
        self.toast = Some(said(error, &self.choices.language));
    }
}

/// Whether nobody has named it: it is called as a new one is, in the language that it was made in.
fn is_unnamed(name: &str) -> bool {
    Language::all().iter().any(|(language, _)| language.say("window-home-first-name") == name)
}

/// What went wrong, and what to do.
pub(super) fn said(error: &(impl Explain + ?Sized), language: &Language) -> Toast<Message> {
    let words = language.explain(error);
    Toast::said(Meaning::Bad, format!("{} {}", words.what, words.next))
}
