//! Somebody in front of the window: looks, presses, scrolls.
//!
//! Where something stands, the same application without a window tells, which goes the same way; whether it
//! truly stands there, the picture of the screen does.

use crate::display::Display;
use crate::fixtures::{Face, Window};
use crate::glance;
use crate::screen::{Thing, show, things};
use iced_test::core::{Event, Point, Rectangle, Size, mouse};
use postseal::setup::Library;
use postseal::setup::preferences::{Appearance, Preferences};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The longest that something may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);
/// More turns of the wheel than any page is long.
const TURNS: usize = 60;
/// How far a turn goes: the wheel that xdotool turns is told twice, as a button and as a wheel.
const LINES: f32 = 2.0;

/// The program in its window, and whoever uses it.
pub struct Person {
    display: Display,
    program: Child,
    size: (u16, u16),
    face: Face,
    double: Window,
    library: Library,
    _folder: TempDir,
}

/// Where something is to be found.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// After so many turns of the wheel, from the top of the page.
    turns: usize,
    bounds: Rectangle,
}

impl Person {
    /// The window opens, for the first time.
    pub fn sits_down(face: Face, size: (u16, u16)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        let appearance = if face.dark { Appearance::Dark } else { Appearance::Light };
        let language = Some(face.language.code());
        Preferences { appearance, language, last_opened: None }.save(&library).unwrap();
        let display = Display::start(size);
        let program = display
            .command(env!("CARGO_BIN_EXE_postseal"))
            .env("POSTSEAL_DATA", library.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let double = Window::empty(&face);
        let person = Self { display, program, size, face, double, library, _folder: folder };
        let window =
            person.display.ask("xdotool", &["search", "--sync", "--onlyvisible", "--name", "Postseal"]);
        // No window manager here, which would do both.
        let (width, height) = (size.0.to_string(), size.1.to_string());
        person.display.run("xdotool", &["windowsize", "--sync", &window, &width, &height]);
        person.display.run("xdotool", &["windowmove", &window, "0", "0", "windowfocus", &window]);
        person
    }

    /// Waits until these words (by their id) are on the screen.
    pub fn sees(&self, key: &str) {
        let words = self.face.language.say(key);
        let place = self.place(&words, |thing| thing.words.as_ref() == Some(&words));
        let begun = Instant::now();
        loop {
            self.scroll(place.turns);
            let picture = self.picture("now");
            let Err(read) = glance::reads(&picture, place.bounds, &words) else { return };
            if begun.elapsed() > PATIENCE {
                let kept = self.file("missing");
                let _ = std::fs::copy(&picture, &kept).unwrap();
                panic!("\"{words}\" is not at {place:?} of {}: {read}", kept.display());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Presses what has this id and these words.
    pub async fn presses(&mut self, id: &str, key: &str) {
        // It is there, and ready.
        self.sees(key);
        self.click(id);
        self.double.press_and_wait(id).await;
    }

    /// Presses "Next: …".
    pub async fn presses_next(&mut self) {
        self.click("next");
        self.double.press_and_wait("next").await;
    }

    /// Goes through the page with Tab until this has the focus, and presses it with Enter.
    pub async fn presses_by_keyboard(&mut self, id: &str) {
        let name = format!("{:?}", iced_test::core::widget::Id::from(id.to_owned()));
        let all = things(&mut show(self.double.app.view(), self.window()));
        let mut order = all.iter().filter(|thing| thing.focus.is_some());
        let at = order.position(|thing| thing.id == name).unwrap();
        for _ in 0..=at {
            self.display.run("xdotool", &["key", "Tab"]);
        }
        self.display.run("xdotool", &["key", "Return"]);
        self.double.press_and_wait(id).await;
    }

    /// Keeps a picture of what is on the screen.
    pub fn keeps(&self, what: &str) {
        let _ = std::fs::copy(self.picture("now"), self.file(what)).unwrap();
    }

    /// What the program has saved.
    pub fn library(&self) -> &Library {
        &self.library
    }

    fn window(&self) -> Size {
        Size::new(self.size.0.into(), self.size.1.into())
    }

    /// Where the wheel is turned: left of what scrolls by itself.
    fn margin(&self) -> Point {
        Point::new(246.0, f32::from(self.size.1) / 2.0)
    }

    fn place(&self, what: &str, wanted: impl Fn(&Thing) -> bool) -> Place {
        self.found(what, |things| whole(things).filter(|(thing, _)| wanted(thing)).last()).0
    }

    /// Scrolls until there is what is wanted: where it is, and its words.
    fn found(&self, what: &str, wanted: impl Fn(&[Thing]) -> Option<(&Thing, Rectangle)>) -> (Place, String) {
        let mut ui = show(self.double.app.view(), self.window());
        ui.point_at(self.margin());
        for turns in 0..TURNS {
            let things = things(&mut ui);
            if let Some((thing, bounds)) = wanted(&things) {
                return (Place { turns, bounds }, thing.words.clone().unwrap_or_default());
            }
            let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -LINES };
            let _ = ui.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
        }
        panic!("{what} is not on this page: {:?}", self.double.words());
    }

    fn click(&self, id: &str) {
        let name = format!("{:?}", iced_test::core::widget::Id::from(id.to_owned()));
        // Its words stand inside it, and are what is looked for.
        let (label, words) = self.found(id, |things| {
            let button = whole(things).find(|(thing, _)| thing.id == name && thing.focus.is_some())?.1;
            whole(things).find(|(thing, seen)| {
                let word = thing.words.as_ref().is_some_and(|words| words.chars().count() > 1);
                word && button.contains(seen.center())
            })
        });
        let begun = Instant::now();
        loop {
            self.scroll(label.turns);
            // On a busy machine the turns of the wheel may still be on their way. The mouse comes behind them, and
            // where it rests the words must stand.
            self.point(label.bounds.center(), &[]);
            self.waits_for_stillness();
            let picture = self.picture("now");
            let Err(read) = glance::reads(&picture, label.bounds, &words) else { break };
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" is not at {label:?}: {read}");
        }
        self.point(label.bounds.center(), &["click", "1"]);
    }

    /// To the top, and so many turns down.
    fn scroll(&self, turns: usize) {
        // What comes at once is handled as if the mouse were at the last place all the time.
        self.waits_for_stillness();
        self.point(self.margin(), &["click", "--repeat", &TURNS.to_string(), "--delay", "1", "4"]);
        if turns > 0 {
            self.point(self.margin(), &["click", "--repeat", &turns.to_string(), "--delay", "1", "5"]);
        }
        self.waits_for_stillness();
    }

    fn waits_for_stillness(&self) {
        let begun = Instant::now();
        let look =
            || self.display.command("import").args(["-window", "root", "rgb:-"]).output().unwrap().stdout;
        let mut before = look();
        while begun.elapsed() < PATIENCE {
            let now = look();
            if now == before {
                return;
            }
            before = now;
        }
    }

    fn point(&self, at: Point, then: &[&str]) {
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        self.display.run("xdotool", &[&["mousemove", &x, &y], then].concat());
    }

    fn picture(&self, what: &str) -> PathBuf {
        let path = self.file(what);
        self.display.run("import", &["-window", "root", &path.to_string_lossy()]);
        path
    }

    fn file(&self, what: &str) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("screens/window");
        std::fs::create_dir_all(&folder).unwrap();
        let theme = if self.face.dark { "dark" } else { "light" };
        folder.join(format!("{what}-{theme}-{}.png", self.face.language.code()))
    }
}

/// What can be seen whole, and where.
fn whole(things: &[Thing]) -> impl Iterator<Item = (&Thing, Rectangle)> {
    things.iter().filter_map(|thing| {
        let seen = thing.seen.filter(|seen| seen.height > thing.bounds.height - 1.0)?;
        Some((thing, seen))
    })
}

impl Drop for Person {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
