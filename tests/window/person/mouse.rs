//! With the mouse: the wheel, and a click.

use super::{PATIENCE, Person};
use crate::double::{LINES, Spot};
use iced_test::core::{Point, Rectangle, Vector};
use std::time::Instant;

impl Person {
    /// Scrolls, and looks, until the words stand at one of their places.
    pub(super) fn turns_to(&self, spot: &Spot) -> Rectangle {
        let (begun, nearest) = (Instant::now(), spot.places[0].lines);
        let mut read;
        loop {
            self.turn("4", LINES);
            self.turn("5", nearest.div_ceil(2));
            let mut turns = 0;
            loop {
                let picture = self.display.still_picture();
                read = String::new();
                for place in &spot.places {
                    match self.reads(&picture, place.bounds, &spot.words) {
                        Ok(()) => return place.bounds,
                        Err(other) => read = other,
                    }
                }
                // Where a turn was one line, as many again are needed.
                if turns >= nearest.div_ceil(2) + usize::from(spot.places.len() > 1) {
                    break;
                }
                turns += 1;
                self.turn("5", 1);
            }
            let Spot { words, places } = spot;
            assert!(
                begun.elapsed() < PATIENCE,
                "\"{words}\" is not at any of {places:?}: {read}, {}",
                self.fails()
            );
        }
    }

    pub(super) fn clicks(&self, id: &str) {
        let spot = self.double.spot_of_button(id);
        let begun = Instant::now();
        let mut bounds = self.turns_to(&spot);
        loop {
            // Turns of the wheel may still be on their way. The mouse comes behind them, and where it rests the words
            // must stand.
            self.point(bounds.center(), &[]);
            let picture = self.display.still_picture();
            let Err(read) = self.reads(&picture, bounds, &spot.words) else { break };
            let words = &spot.words;
            assert!(
                begun.elapsed() < PATIENCE,
                "\"{words}\" does not stay at {bounds:?}: {read}, {}",
                self.fails()
            );
            let moved = spot.places.iter().find(|place| self.reads(&picture, place.bounds, words).is_ok());
            bounds = moved.map_or_else(|| self.turns_to(&spot), |place| place.bounds);
        }
        self.point(bounds.center(), &["click", "1"]);
    }

    /// Turns the wheel, up (4) or down (5).
    fn turn(&self, wheel: &str, turns: usize) {
        if turns > 0 {
            // What comes at once is handled as if the mouse were at the last place all the time.
            drop(self.display.still_picture());
            let margin = self.double.margin();
            self.point(margin, &["click", "--repeat", &turns.to_string(), "--delay", "1", wheel]);
            // The second telling of the last turn may come with the next move of the mouse alone.
            self.point(margin + Vector::new(1.0, 0.0), &[]);
        }
    }

    fn point(&self, at: Point, then: &[&str]) {
        let scale = self.scale();
        let (x, y) = ((at.x * scale).round().to_string(), (at.y * scale).round().to_string());
        self.display.run("xdotool", &[&["mousemove", &x, &y], then].concat());
    }
}
