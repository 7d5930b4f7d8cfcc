//! Setups as far as one gets, in a data folder that goes with the test.

use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use iced_test::selector;
use postseal::certificate::{self, Item, Passphrase};
use postseal::gui::app::{App, Message};
use postseal::gui::preferences::{Choices, Preference};
use postseal::i18n::Language;
use postseal::setup::preferences::Appearance;
use postseal::setup::{Library, Setup};
use tempfile::TempDir;

/// An application with its own data folder.
pub struct Window {
    /// The application.
    pub app: App,
    /// Where its setups are.
    pub library: Library,
    _folder: Option<TempDir>,
}

/// How it looks and speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// The dark theme.
    pub dark: bool,
    /// The words.
    pub language: Language,
}

impl Face {
    /// Those that are looked at: both themes, words that are longer than the English ones, and another script. That
    /// every language fits, `looks.rs` tells without pictures.
    pub fn all() -> Vec<Self> {
        let face = |(tag, dark): (&str, bool)| Self { dark, language: tag.parse().expect("a language") };
        [("en", false), ("en", true), ("de", true), ("de", false), ("ja", false)].map(face).into()
    }

    /// The one that most people see.
    pub fn usual() -> Self {
        Self { dark: false, language: Language::english() }
    }
}

impl Window {
    /// Opened for the first time.
    pub fn empty(face: &Face) -> Self {
        Self::with(face, |_| ())
    }

    /// Opened with these setups.
    pub fn with(face: &Face, fill: impl Fn(&Library)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        fill(&library);
        let mut choices = Choices::new(face.language.clone());
        choices.prefer(Preference::Appearance(if face.dark { Appearance::Dark } else { Appearance::Light }));
        let (app, _theme) = app(&library, choices);
        Self { app, library, _folder: Some(folder) }
    }

    /// A second one on the same data folder.
    pub fn beside(first: &Self, face: &Face) -> Self {
        let library = first.library.clone();
        let (app, _theme) = app(&library, Choices::load(&library, face.language.clone()));
        Self { app, library, _folder: None }
    }

    /// Opened with what these settings say.
    pub fn with_settings(face: &Face, settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        std::fs::write(folder.path().join("preferences.toml"), settings).unwrap();
        let mut choices = Choices::load(&library, face.language.clone());
        choices.prefer(Preference::Appearance(if face.dark { Appearance::Dark } else { Appearance::Light }));
        let (app, _theme) = app(&library, choices);
        Self { app, library, _folder: Some(folder) }
    }

    /// Opened with a setup of this name, and that one open.
    pub fn opened(face: &Face, setup: &Setup) -> Self {
        let mut window = Self::with(face, |library| drop(library.create(setup.clone()).unwrap()));
        window.rest();
        let id = window.library.list(setup.created).unwrap()[0].id.clone();
        window.press(&format!("open-{id}"));
        window
    }

    /// The same in another language.
    pub fn speak(&mut self, language: &Language) {
        self.app.choose(Preference::Language(language.clone()));
    }

    /// What comes of it when what has this id is pressed.
    pub fn messages(&self, id: &str) -> Vec<Message> {
        let mut ui = crate::screen::show(self.app.view(), TALL);
        let id = iced_test::core::widget::Id::from(id.to_owned());
        let found = ui.click(selector::id(id.clone()));
        assert!(found.is_ok(), "{id:?} is on the screen");
        ui.into_messages().collect()
    }

    /// Presses what has this id.
    pub fn press(&mut self, id: &str) {
        for message in self.messages(id) {
            let _ = self.app.update(message);
        }
        self.rest();
    }

    /// Waits for the disk, as the window does that hears of its end: on a busy machine it may take a moment.
    fn rest(&mut self) {
        let begun = std::time::Instant::now();
        while self.app.is_waited_for() {
            assert!(begun.elapsed().as_secs() < 30, "the disk does not answer");
            std::thread::sleep(std::time::Duration::from_millis(5));
            let _ = self.app.update(Message::Late);
        }
    }

    /// Presses what has this id, and waits for all that it starts.
    pub async fn press_and_wait(&mut self, id: &str) {
        for message in self.messages(id) {
            self.settle(message).await;
        }
    }

    /// Types into the field with this id, a letter at a time.
    pub fn write(&mut self, id: &str, text: &str) {
        for letter in text.chars() {
            let mut ui = crate::screen::show(self.app.view(), TALL);
            let _ = ui.click(selector::id(iced_test::core::widget::Id::from(id.to_owned()))).unwrap();
            let _ = ui.tap_key(iced_test::core::keyboard::key::Named::End);
            let _ = ui.typewrite(&letter.to_string());
            for message in ui.into_messages().collect::<Vec<_>>() {
                let _ = self.app.update(message);
            }
        }
    }

    /// Takes a message, and everything that comes of it.
    pub async fn settle(&mut self, message: Message) {
        crate::screen::settle(&mut self.app, message).await;
    }

    /// What was started comes to its end, and everything that comes of it.
    pub async fn finish(&mut self, task: iced_test::runtime::Task<Message>) {
        let Some(mut stream) = into_stream(task) else { return };
        while let Some(action) = stream.next().await {
            if let Action::Output(message) = action {
                self.settle(message).await;
            }
        }
    }

    /// Presses a key, by its name or its letter, with Ctrl or without.
    pub fn key(&mut self, name: &str, control: bool) {
        let mut ui = crate::screen::show(self.app.view(), TALL);
        let _ = ui.simulate([crate::screen::key(name, control)]);
        for message in ui.into_messages().collect::<Vec<_>>() {
            let _ = self.app.update(message);
        }
    }

    /// What stands in the field with this id.
    pub fn value(&self, id: &str) -> String {
        let mut ui = crate::screen::show(self.app.view(), TALL);
        let id = iced_test::core::widget::Id::from(id.to_owned());
        let found = ui.find(move |candidate: selector::Candidate<'_>| match candidate {
            selector::Candidate::TextInput { id: Some(this), state, .. } if *this == id => {
                Some(state.text().to_owned())
            }
            _ => None,
        });
        found.expect("the field is on the screen")
    }

    /// Every text on the screen.
    pub fn words(&self) -> Vec<String> {
        crate::screen::words(&mut crate::screen::show(self.app.view(), TALL))
    }
}

/// Without a keyring, or that of whoever runs the tests would be asked; a test that brings one of its own says so.
fn app(library: &Library, choices: Choices) -> (App, iced_test::runtime::Task<Message>) {
    if std::env::var_os("POSTSEAL_TEST_KEYRING").is_none() {
        postseal::keyring::leave_alone();
    }
    App::new(library.clone(), choices)
}

/// So high that nothing has to be scrolled to.
pub const TALL: iced_test::core::Size = iced_test::core::Size::new(900.0, 4000.0);

/// A setup with its names.
pub fn named() -> Setup {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.domains = vec!["example.org".parse().unwrap()];
    setup
}

/// A PFX with this certificate and its key.
pub fn pfx(certificate: &[u8], key: &str, passphrase: &str) -> Vec<u8> {
    let item = |bytes: &[u8]| certificate::read("f", bytes, None).unwrap().remove(0);
    let (Item::Certificate(leaf), Item::Key(key)) = (item(certificate), item(key.as_bytes())) else {
        panic!("a certificate and a key")
    };
    let export = certificate::Export {
        form: certificate::Form::Pfx,
        certificates: vec![leaf],
        key: Some(key),
        trust: certificate::Trust::System,
        passphrase: Some(Passphrase::from(passphrase.to_owned())),
        compatible: false,
    };
    export.make().unwrap().files[0].bytes().to_vec()
}
