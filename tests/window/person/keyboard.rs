//! With the keyboard alone: Tab until the ring stands around what is meant, Enter, and the keys that turn pages.

use super::{PATIENCE, Person};
use crate::picture::Picture;
use iced_test::core::{Rectangle, Vector};
use postseal::gui::theme;
use std::time::{Duration, Instant};

/// A page that does not turn was the last one: it has not turned after this long.
const UNMOVED: Duration = Duration::from_secs(1);
/// Tab always moves the ring: as long as it takes on a busy machine.
const UNHURRIED: Duration = Duration::from_secs(10);

impl Person {
    /// Turns pages, and looks, until these words are on one.
    pub(super) fn pages_to(&self, words: &str) {
        let begun = Instant::now();
        let mut picture = self.display.still_picture();
        let mut read;
        loop {
            // Where it stands from left to right the double knows; how far it is scrolled, the eye finds.
            let column = self.double.words(words);
            let whole = Rectangle { y: 0.0, height: f32::from(self.seat.size.1), ..column };
            match self.reads(&picture, whole, words) {
                Ok(()) => return,
                Err(other) => read = other,
            }
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" is on no page: {read}, {}", self.fails());
            let turned = self.types(&picture, "Next");
            if turned == picture {
                // The last one. What is awaited may have come in the meantime.
                self.display.run("xdotool", &["key", "--repeat", "20", "--delay", "1", "Prior"]);
                picture = self.display.still_picture();
            } else {
                picture = turned;
            }
        }
    }

    /// Walks until the ring stands around what has this id, and presses it.
    pub(super) fn walks_to_and_enters(&self, id: &str) {
        let (around, within, words) = self.double.button(id);
        let accent = theme::theme(self.seat.face.dark).palette().primary;
        let inside = |picture: &Picture| {
            let ring = picture.ring(around * self.scale(), self.scale(), accent)?;
            // The words in it, wherever it was scrolled to. The ring itself would be read as a letter.
            Some(within + Vector::new(0.0, ring.y / self.scale() - around.y))
        };
        let begun = Instant::now();
        let mut picture = self.display.still_picture();
        let mut pressed = 0;
        loop {
            // It stays there, and these words are in it.
            if inside(&picture).is_some() {
                picture = self.display.still_picture();
                if inside(&picture).is_some_and(|at| self.reads(&picture, at, &words).is_ok()) {
                    break;
                }
            }
            let (stops, told) =
                (self.double.stops(), format!("no ring around \"{words}\" after {pressed} presses of Tab"));
            // On a busy machine one may pass it, and goes round again.
            let lost = pressed > 3 * (stops + 1) || begun.elapsed() > PATIENCE;
            assert!(!lost, "{told} among {stops}, {}", self.fails());
            picture = self.types(&picture, "Tab");
            pressed += 1;
        }
        self.display.run("xdotool", &["key", "Return"]);
    }

    /// Presses a key, and looks what becomes of what was there before.
    fn types(&self, before: &Picture, key: &str) -> Picture {
        self.display.run("xdotool", &["key", key]);
        let (begun, patience) = (Instant::now(), if key == "Tab" { UNHURRIED } else { UNMOVED });
        while begun.elapsed() < patience {
            let now = self.display.picture();
            if now != *before {
                return if key == "Tab" { now } else { self.display.still_picture() };
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        before.clone()
    }
}
