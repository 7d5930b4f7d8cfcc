//! Somebody in front of the window: looks, presses, scrolls.
//!
//! Where something stands, the same application without a window tells, which goes the same way; whether it
//! truly stands there, the picture of the screen does.

use crate::display::Display;
use crate::fixtures::{Face, Window};
use crate::glance;
use crate::screen::{Thing, show, things};
use iced_test::core::{Event, Point, Rectangle, Size, Vector, mouse};
use postseal::setup::Library;
use postseal::setup::preferences::{Appearance, Preferences};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The longest that something may take to appear.
const PATIENCE: Duration = Duration::from_secs(60);
/// More lines than any page is long.
const LINES: usize = 120;

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

/// Where something may be found: on a page that was scrolled by so many lines, there.
///
/// The wheel that xdotool turns is told twice, as a button and as a wheel, and on a busy machine not always: how far a
/// turn goes is seen only by looking. It is always whole lines.
#[derive(Debug, Clone, Copy)]
struct Place {
    lines: usize,
    bounds: Rectangle,
}

impl Person {
    /// The window opens, for the first time.
    pub fn sits_down(face: Face, size: (u16, u16)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::at(folder.path());
        let appearance = if face.dark { Appearance::Dark } else { Appearance::Light };
        let language = Some(face.language.code().to_owned());
        let chosen = Preferences { appearance, language, ..Preferences::default() };
        Preferences::change(&library, |it| *it = chosen).unwrap();
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
        let places = self.places(&words, |things| {
            whole(things).filter(|(thing, _)| thing.words.as_ref() == Some(&words)).last()
        });
        let _ = self.finds(&words, &places.0);
    }

    /// Waits until these words are on the screen, with nothing scrolled.
    pub fn sees_at_once(&self, key: &str) {
        let words = self.face.language.say(key);
        let (places, _) = self.places(&words, |things| {
            whole(things).filter(|(thing, _)| thing.words.as_ref() == Some(&words)).last()
        });
        let begun = Instant::now();
        while let Err(read) = glance::reads(&self.picture("now"), places[0].bounds, &words) {
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" is not at {:?}: {read}", places[0]);
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

    /// Every place where it can be seen whole, by scrolling, and its words.
    fn places(
        &self,
        what: &str,
        wanted: impl Fn(&[Thing]) -> Option<(&Thing, Rectangle)>,
    ) -> (Vec<Place>, String) {
        let mut ui = show(self.double.app.view(), self.window());
        ui.point_at(self.margin());
        let (mut places, mut words) = (Vec::<Place>::new(), String::new());
        for lines in 0..LINES {
            let things = things(&mut ui);
            match wanted(&things) {
                // What does not scroll, or no further, is there once.
                Some((_, bounds)) if places.iter().any(|place| place.bounds == bounds) => {}
                Some((thing, bounds)) => {
                    places.push(Place { lines, bounds });
                    words = thing.words.clone().unwrap_or_default();
                }
                None if places.is_empty() => {}
                None => break,
            }
            let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 };
            let _ = ui.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
        }
        assert!(!places.is_empty(), "{what} is not on this page: {:?}", self.double.words());
        (places, words)
    }

    /// Scrolls, and looks, until the words stand at one of the places.
    fn finds(&self, words: &str, places: &[Place]) -> Rectangle {
        let begun = Instant::now();
        let nearest = places[0].lines;
        let mut read;
        loop {
            self.turn("4", LINES);
            self.turn("5", nearest.div_ceil(2));
            let mut turns = 0;
            loop {
                let picture = self.picture("now");
                read = String::new();
                for place in places {
                    match glance::reads(&picture, place.bounds, words) {
                        Ok(()) => return place.bounds,
                        Err(other) => read = other,
                    }
                }
                // Where a turn was one line, as many again are needed.
                if turns >= nearest.div_ceil(2) + usize::from(places.len() > 1) {
                    break;
                }
                turns += 1;
                self.turn("5", 1);
            }
            if begun.elapsed() > PATIENCE {
                let kept = self.file("missing");
                let _ = std::fs::copy(self.file("now"), &kept).unwrap();
                panic!("\"{words}\" is not at any of {places:?} of {}: {read}", kept.display());
            }
        }
    }

    fn click(&self, id: &str) {
        let name = format!("{:?}", iced_test::core::widget::Id::from(id.to_owned()));
        // Its words stand inside it, and are what is looked for.
        let (places, words) = self.places(id, |things| {
            let button = whole(things).find(|(thing, _)| thing.id == name && thing.focus.is_some())?.1;
            whole(things).find(|(thing, seen)| {
                let word = thing.words.as_ref().is_some_and(|words| words.chars().count() > 1);
                word && button.contains(seen.center())
            })
        });
        let begun = Instant::now();
        let mut bounds = self.finds(&words, &places);
        loop {
            // Turns of the wheel may still be on their way. The mouse comes behind them, and where it rests the words
            // must stand.
            self.point(bounds.center(), &[]);
            self.waits_for_stillness();
            let picture = self.picture("now");
            let Err(read) = glance::reads(&picture, bounds, &words) else { break };
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" does not stay at {bounds:?}: {read}");
            let moved = places.iter().find(|place| glance::reads(&picture, place.bounds, &words).is_ok());
            bounds = moved.map_or_else(|| self.finds(&words, &places), |place| place.bounds);
        }
        self.point(bounds.center(), &["click", "1"]);
    }

    /// Turns the wheel, up (4) or down (5).
    fn turn(&self, wheel: &str, turns: usize) {
        if turns > 0 {
            // What comes at once is handled as if the mouse were at the last place all the time.
            self.waits_for_stillness();
            self.point(self.margin(), &["click", "--repeat", &turns.to_string(), "--delay", "1", wheel]);
            // The second telling of the last turn may come with the next move of the mouse alone.
            self.point(self.margin() + Vector::new(1.0, 0.0), &[]);
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
