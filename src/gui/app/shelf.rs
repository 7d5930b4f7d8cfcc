//! What the application does with setups: it alone changes and saves them.

use super::tools::{Kind, Tool};
use super::{App, Message, Screen};
use crate::delivery::{Route, Trust};
use crate::expiry::{self, Gathered, Order, Watched, Watchlist, Words};
use crate::explain::{Explain, Fact};
use crate::gui::change::Change;
use crate::gui::chooser::Chooser;
use crate::gui::preferences::Preference;
use crate::gui::screen::dns::Dns;
use crate::gui::screen::expiring::Expiring;
use crate::gui::screen::home::Home;
use crate::gui::screen::probe::Probe;
use crate::gui::screen::rollover::Rollover;
use crate::gui::screen::settings::Settings;
use crate::gui::theme::Meaning;
use crate::gui::widget::{Act, Toast};
use crate::gui::workspace::Workspace;
use crate::name::MailDomain;
use crate::policy::{Direction, Partner, Platform};
use crate::publish::{self, Remember};
use crate::rollover::Memory;
use crate::setup::{self, DAYS_IN_TRASH, Deleted, Id, Opened, Setup, Step, StepState};
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
    /// Shows all setups. What was open is saved and closed.
    pub(super) fn go_home(&mut self) {
        self.forget_trail();
        self.save();
        let now = OffsetDateTime::now_utc();
        self.library.tidy();
        // Where that fails, it is tried again the next time.
        let _ = self.library.empty_trash(now);
        self.screen = Screen::Home(Home::new(self.library.list(now)));
    }

    /// Makes a setup and opens it.
    pub(super) fn create(&mut self) {
        let name = self.choices.language.say("window-home-first-name");
        let mut setup = Setup::new(name);
        // Often the server is one of the same kind as the machine of whoever looks after it.
        setup.server.platform = Platform::here();
        let opened = self.library.create(setup);
        self.show(opened);
    }

    /// Makes a setup with sensible values and nothing at stake, and opens it.
    pub(super) fn rehearse(&mut self) {
        let mut setup = Setup::new(self.choices.language.say("window-home-rehearsal-name"));
        setup.rehearsal = true;
        // Names that RFC 2606 keeps for examples: nobody's.
        setup.hosts.extend("mx.example.org".parse());
        setup.domains.extend("example.org".parse());
        let opened = self.library.create(setup);
        self.show(opened);
    }

    pub(super) fn open(&mut self, id: &Id) {
        // Whatever is open is closed first: its lock goes with it.
        let opened = self.library.load(id);
        self.show(opened);
    }

    /// Opens a setup where one left off; where that step is done, at the first that is not.
    pub(super) fn go_on(&mut self, id: &Id) {
        self.open(id);
        let Screen::Workspace(workspace) = &mut self.screen else { return };
        let (setup, now) = (workspace.setup(), OffsetDateTime::now_utc());
        let is_done = |step: &Step| setup.state(*step, now) == StepState::Done;
        let next = Step::ALL.into_iter().find(|step| !is_done(step));
        if let Some(next) = next.filter(|_| is_done(&workspace.current())) {
            let change = workspace.show(next);
            self.change(change);
        }
    }

    fn show(&mut self, opened: Result<Opened, setup::Error>) {
        match opened {
            Ok(opened) => {
                self.toast = None;
                self.forget_trail();
                self.screen = Screen::Workspace(Box::new(Workspace::new(opened)));
            }
            Err(error) => self.tell(&error),
        }
    }

    /// Shows the mail and logs of the past.
    pub(super) fn show_past(&mut self) {
        if self.show_away(Kind::Archive) {
            return;
        }
        self.show_tool(Tool::Archive(Box::default()));
    }

    /// Shows what partners see.
    pub(super) fn show_probe(&mut self) {
        if self.show_away(Kind::Probe) {
            return;
        }
        let probe = Probe::of(self.screen.workspace().map(|workspace| workspace.setup()));
        self.show_tool(Tool::Probe(Box::new(probe)));
    }

    /// Shows what a domain publishes.
    pub(super) fn show_dns(&mut self) {
        if self.show_away(Kind::Dns) {
            return;
        }
        let file = self.library.path().join(POLICIES);
        let memory = match store::read_own(&file, LARGEST_MEMORY) {
            Err(store::Error::Missing(_)) => Some(publish::Memory::default()),
            Err(error) => {
                self.tell(&error);
                None
            }
            // What is none is not written over: then nothing is remembered.
            Ok(bytes) => publish::Memory::from_bytes(&file.display().to_string(), &bytes)
                .map_err(|error| self.tell(&error))
                .ok(),
        };
        let accounts = self.library.accounts(OffsetDateTime::now_utc());
        let setup = self.screen.workspace().map(|workspace| workspace.setup());
        let dns = Dns::of(setup, accounts, memory);
        self.show_tool(Tool::Dns(Box::new(dns)));
    }

    /// Shows how a key is changed under DANE.
    pub(super) fn show_rollover(&mut self) {
        if self.show_away(Kind::Rollover) {
            return;
        }
        let file = self.library.path().join(Memory::FILE);
        let memory = match store::read_own(&file, LARGEST_MEMORY) {
            Err(store::Error::Missing(_)) => Memory::default(),
            Err(error) => return self.tell(&error),
            Ok(bytes) => match Memory::from_bytes(&file.display().to_string(), &bytes) {
                Ok(memory) => memory,
                // It is not written over: somebody may be able to mend it.
                Err(error) => return self.tell(&error),
            },
        };
        let setup = self.screen.workspace().map(|workspace| workspace.setup());
        let rollover = Rollover::of(setup, memory);
        self.show_tool(Tool::Rollover(Box::new(rollover)));
    }

    /// Shows what is chosen once.
    pub(super) fn show_settings(&mut self) {
        // Where it cannot be read, its own screen says so.
        let watched = Watchlist::load(&self.library.path().join(WATCHED)).unwrap_or_default();
        let settings = Settings::of(self.library.path(), &self.choices, &watched);
        self.show_tool(Tool::Settings(settings));
    }

    /// Shows what runs out.
    pub(super) fn show_expiring(&mut self) -> Task<Message> {
        if self.show_away(Kind::Expiring) {
            return Task::none();
        }
        let watched = Watchlist::load(&self.library.path().join(WATCHED));
        let (expiring, task) = Expiring::of(self.library.clone(), watched, &self.choices.language);
        self.show_tool(Tool::Expiring(Box::new(expiring)));
        task.map(Message::Expiring)
    }

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
        if let Err(error) = self.library.rename(id, name) {
            self.tell(&error);
        }
        self.go_home();
    }

    pub(super) fn delete(&mut self, id: &Id) {
        let entries = self.library.list(OffsetDateTime::now_utc()).unwrap_or_default();
        // The second press of two finds it gone, and takes nothing back from what the first one said.
        let Some(entry) = entries.into_iter().find(|entry| entry.id == *id) else { return self.go_home() };
        let name = entry.summary.ok().map(|summary| summary.name);
        match self.library.delete(id) {
            Ok(deleted) => {
                let name = name.unwrap_or_else(|| id.to_string());
                let text = self.choices.language.say_with(
                    "window-home-deleted",
                    &[("name", name.into()), ("days", Fact::Number(DAYS_IN_TRASH))],
                );
                self.toast = Some(
                    Toast::said(Meaning::Neutral, text).with(Act::Undo(Message::RestorePressed(deleted))),
                );
            }
            Err(error) => self.tell(&error),
        }
        self.go_home();
    }

    pub(super) fn restore(&mut self, deleted: &Deleted) {
        self.toast = None;
        if let Err(error) = self.library.restore(deleted) {
            self.tell(&error);
        }
        if matches!(self.screen, Screen::Home(_)) {
            self.go_home();
        }
    }

    /// Changes the setup that is open, and saves it.
    pub(super) fn change(&mut self, change: Change) {
        let Some(workspace) = self.screen.workspace() else { return };
        let opened = workspace.opened_mut();
        let unnamed = opened.setup.name == self.choices.language.say("window-home-first-name");
        let (typing, anew) = (change.is_typing(), change.begins_anew());
        let renewing = opened.setup.previous.is_some() && !anew;
        change.apply(&mut opened.setup);
        let proven = renewing && opened.setup.previous.is_none();
        // Once the server has a name, that is a better one for the setup, too.
        if let (true, Some(request)) = (unnamed, &opened.setup.request) {
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

    /// Opens a setup to renew its certificate.
    pub(super) fn renew(&mut self, id: &Id) {
        self.open(id);
        if matches!(self.screen, Screen::Workspace(_)) {
            self.change(Change::Renew);
        }
    }

    /// Writes what the user asked for to a place of their choice: they were asked before it is replaced.
    pub(super) fn write(&mut self, path: &Path, bytes: &[u8]) {
        match store::replace(path, bytes) {
            Ok(()) => {
                let shown = path.display().to_string();
                let text = self.choices.language.say_with("window-saved-to", &[("path", shown.into())]);
                let folder = Act::Folder(Message::FolderPressed(path.to_owned()));
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
    pub(super) fn gather_reminders(&self, path: PathBuf) -> Task<Message> {
        // Where it cannot be read, its own screen says so.
        let watched = Watchlist::load(&self.library.path().join(WATCHED)).unwrap_or_default();
        let order = Order::of(self.library.clone(), &watched, false, OffsetDateTime::now_utc());
        let look = expiry::look(order, |target| Route::new(target, Trust::System));
        Task::perform(look, move |found| Message::RemindersGathered(path.clone(), Box::new(found)))
    }

    /// Writes reminders of these certificates for a calendar.
    pub(super) fn write_reminders(&mut self, path: &Path, found: &Gathered) {
        let language = &self.choices.language;
        let words = |it: &Watched| {
            let facts = it.reminder();
            Words {
                summary: language.say_with("expiring-reminder", &facts),
                description: language.say_with("expiring-reminder-text", &facts),
            }
        };
        match expiry::replace_calendar(path, found, OffsetDateTime::now_utc(), words) {
            Ok(()) => {
                let shown = path.display().to_string();
                let text = language.say_with("expiring-wrote", &[("file", shown.into())]);
                let folder = Act::Folder(Message::FolderPressed(path.to_owned()));
                self.toast = Some(Toast::said(Meaning::Good, text).with(folder));
            }
            Err(error) => self.tell(&error),
        }
    }

    /// The folder in which a file lies; a folder itself.
    pub(super) fn show_in_folder(&mut self, path: &Path) {
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
        self.show_folder(folder);
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
        if let Err(error) = self.choices.keep(&self.library, preference) {
            self.tell(&error);
        }
    }

    /// Says what went wrong, and what to do.
    pub(super) fn tell(&mut self, error: &impl Explain) {
        let words = self.choices.language.explain(error);
        self.toast = Some(Toast::said(Meaning::Bad, format!("{} {}", words.what, words.next)));
    }
}
