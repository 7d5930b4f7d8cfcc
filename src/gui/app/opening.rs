//! The first screen with all setups, and the ways from it into one.

use super::{App, Screen};
use crate::gui::change::Change;
use crate::gui::screen::home::Home;
use crate::gui::workspace::Workspace;
use crate::policy::Platform;
use crate::setup::{Error, Id, Library, Opened, Setup, Step, StepState};
use iced::widget::operation::focus;
use time::OffsetDateTime;

impl App {
    /// The setup that is open, shown or behind what is shown.
    pub(super) fn workspace(&self) -> Option<&Workspace> {
        match &self.screen {
            Screen::Home(_) => None,
            Screen::Workspace(workspace) => Some(workspace),
            Screen::Tool(_, behind) => behind.as_deref(),
        }
    }

    /// Shows all setups. What was open is saved and closed.
    pub(super) fn go_home(&mut self) {
        self.forget_trail();
        self.save();
        if !matches!(self.screen, Screen::Home(_)) {
            self.screen = Screen::Home(Home::reading());
        }
        let (library, now) = (self.library.clone(), OffsetDateTime::now_utc());
        self.read(
            move || {
                library.tidy();
                // Where that fails, it is tried again the next time.
                let _ = library.empty_trash(now);
                library.list(now)
            },
            |app, entries| {
                if matches!(app.screen, Screen::Home(_)) {
                    app.screen = Screen::Home(Home::new(entries));
                }
            },
        );
    }

    /// Makes a setup and opens it.
    pub(super) fn create(&mut self) {
        let mut setup = Setup::new(self.choices.language.say("window-home-first-name"));
        // Often the server is one of the same kind as the machine of whoever looks after it.
        setup.server.platform = Platform::here();
        self.show_opened(
            // An empty one is new enough: a second one would only lie about.
            move |library| {
                let empty = library.untouched(&setup, OffsetDateTime::now_utc());
                empty.map_or_else(|| library.create(setup), Ok)
            },
            |app| {
                if let Screen::Workspace(workspace) = &mut app.screen {
                    let change = workspace.show(Step::Request);
                    app.change(change);
                }
                // The one thing to do there is to type a name.
                app.run(focus("hosts-0"));
            },
        );
    }

    /// Makes a setup with sensible values and nothing at stake, and opens it.
    pub(super) fn rehearse(&mut self) {
        let mut setup = Setup::new(self.choices.language.say("window-home-rehearsal-name"));
        setup.rehearsal = true;
        // Names that RFC 2606 keeps for examples: nobody's.
        setup.hosts.extend("mx.example.org".parse());
        setup.domains.extend("example.org".parse());
        self.show_opened(move |library| library.create(setup), |_| {});
    }

    /// Opens a setup where one left off; where that step is done, at the first that is not.
    pub(super) fn go_on(&mut self, id: &Id) {
        let id = id.clone();
        self.show_opened(
            move |library| library.load(&id),
            |app| {
                let Screen::Workspace(workspace) = &mut app.screen else { return };
                let (setup, now) = (workspace.setup(), OffsetDateTime::now_utc());
                let is_done = |step: &Step| setup.state(*step, now) == StepState::Done;
                let next = Step::ALL.into_iter().find(|step| !is_done(step));
                if let Some(next) = next.filter(|_| is_done(&workspace.current())) {
                    let change = workspace.show(next);
                    app.change(change);
                }
            },
        );
    }

    /// Opens a setup to renew its certificate.
    pub(super) fn renew(&mut self, id: &Id) {
        // It may be open behind what is shown.
        if self.workspace().is_some_and(|it| it.id() == id) {
            self.uncover();
            return self.change(Change::Renew);
        }
        self.save();
        let id = id.clone();
        self.show_opened(move |library| library.load(&id), |app| app.change(Change::Renew));
    }

    /// Opens one setup, unless another one is about to be opened; then goes on with it, unless one has gone elsewhere.
    fn show_opened(
        &mut self,
        open: impl FnOnce(&Library) -> Result<Opened, Error> + Send + 'static,
        then: impl FnOnce(&mut Self) + Send + 'static,
    ) {
        if std::mem::replace(&mut self.opening, true) {
            return;
        }
        let (library, place) = (self.library.clone(), self.place());
        self.put(
            move || open(&library),
            move |app, opened| {
                app.opening = false;
                match opened {
                    Ok(opened) if app.place() == place => {
                        app.toast = None;
                        app.forget_trail();
                        app.last = Some(opened.id().clone());
                        // Whatever was open is closed: its lock goes with it.
                        app.screen = Screen::Workspace(Box::new(Workspace::new(opened)));
                        then(app);
                    }
                    Ok(_) => {}
                    Err(error) => app.tell(&error),
                }
            },
        );
    }
}
