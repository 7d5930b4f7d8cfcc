//! Somebody in front of the window: looks and presses, with the mouse or with the keyboard.

mod keyboard;
mod mouse;

use crate::display::Display;
use crate::double::Double;
use crate::fixtures::Face;
use crate::glance;
use crate::picture::Picture;
use iced_test::core::{Rectangle, Size};
use postseal::setup::Library;
use postseal::setup::preferences::{Appearance, Preferences};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The longest that something may take to appear.
const PATIENCE: Duration = Duration::from_secs(60);

/// What one works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    Mouse,
    Keyboard,
}

/// How one sits in front of it.
#[derive(Debug, Clone)]
pub struct Seat {
    pub hand: Hand,
    pub face: Face,
    /// The window, in pixels of the screen.
    pub size: (u16, u16),
    /// The text, in per cent.
    pub text: u16,
}

/// The program in its window, and whoever uses it.
pub struct Person {
    display: Display,
    program: Child,
    seat: Seat,
    double: Double,
    library: Library,
    _folder: TempDir,
}

impl Person {
    /// The window opens, for the first time.
    pub fn sits_down(seat: Seat) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        let appearance = if seat.face.dark { Appearance::Dark } else { Appearance::Light };
        let language = Some(seat.face.language.code().to_owned());
        let text_size = seat.text.into();
        let chosen = Preferences { appearance, language, text_size, ..Preferences::default() };
        Preferences::change(&library, |it| *it = chosen).unwrap();
        let display = Display::start(seat.size);
        let program = display
            .command(env!("CARGO_BIN_EXE_postseal"))
            .env("POSTSEAL_DATA", library.path())
            .env("XDG_CACHE_HOME", folder.path().join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (width, height) = seat.size;
        let scale = f32::from(seat.text) / 100.0;
        let size = Size::new(f32::from(width) / scale, f32::from(height) / scale);
        let double = Double::new(&seat.face, size);
        let person = Self { display, program, seat, double, library, _folder: folder };
        let window =
            person.display.ask("xdotool", &["search", "--sync", "--onlyvisible", "--name", "Postseal"]);
        // No window manager here, which would do both.
        let (width, height) = (width.to_string(), height.to_string());
        person.display.run("xdotool", &["windowsize", "--sync", &window, &width, &height]);
        person.display.run("xdotool", &["windowmove", &window, "0", "0", "windowfocus", &window]);
        person
    }

    /// Waits until these words (by their id) are on the screen.
    pub fn sees(&self, key: &str) {
        let words = self.seat.face.language.say(key);
        match self.seat.hand {
            Hand::Mouse => drop(self.turns_to(&self.double.spot_of_words(&words))),
            Hand::Keyboard => self.pages_to(&words),
        }
    }

    /// Waits until these words are on the screen, with nothing scrolled.
    pub fn sees_at_once(&self, key: &str) {
        let words = self.seat.face.language.say(key);
        let at = self.double.words(&words);
        let begun = Instant::now();
        while let Err(read) = self.reads(&self.display.still_picture(), at, &words) {
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" is not at {at:?}: {read}, {}", self.fails());
        }
    }

    /// Presses what has this id and these words.
    pub async fn presses(&mut self, id: &str, key: &str) {
        // It is there, and ready.
        self.sees(key);
        self.presses_now(id).await;
    }

    /// Presses "Next: …".
    pub async fn presses_next(&mut self) {
        self.presses_now("next").await;
    }

    async fn presses_now(&mut self, id: &str) {
        match self.seat.hand {
            Hand::Mouse => self.clicks(id),
            Hand::Keyboard => self.walks_to_and_enters(id),
        }
        self.double.presses(id).await;
    }

    /// Keeps a picture of what is on the screen.
    pub fn keeps(&self, what: &str) {
        self.display.still_picture().keep(&self.file(what));
    }

    /// What the program has saved.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The time that the program has taken of the processor, in ticks.
    pub fn ticks(&self) -> u32 {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.program.id())).unwrap();
        // Behind the name, which may hold anything: the twelfth and thirteenth.
        let (_, rest) = text.rsplit_once(')').unwrap();
        rest.split_whitespace().skip(11).take(2).map(|it| it.parse::<u32>().unwrap()).sum()
    }

    /// Waits until nothing moves any more.
    pub fn leaves_it_alone(&self) {
        drop(self.display.still_picture());
    }

    fn scale(&self) -> f32 {
        f32::from(self.seat.text) / 100.0
    }

    /// Whether these words stand at a place, which is told in logical pixels.
    fn reads(&self, picture: &Picture, at: Rectangle, words: &str) -> Result<(), String> {
        glance::reads(picture, at * self.scale(), self.scale(), &self.seat.face.language, words)
    }

    /// Keeps what is on the screen when something fails, and tells where.
    fn fails(&self) -> String {
        let file = self.file("missing");
        self.display.picture().keep(&file);
        file.display().to_string()
    }

    fn file(&self, what: &str) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("screens/window");
        std::fs::create_dir_all(&folder).unwrap();
        let Seat { hand, face, text, .. } = &self.seat;
        let hand = format!("{hand:?}").to_lowercase();
        let theme = if face.dark { "dark" } else { "light" };
        folder.join(format!("{what}-{hand}-{theme}-{}-{text}.png", face.language.code()))
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
