//! Where something stands: told by the same application without a window, which goes the same way.

use crate::fixtures::{Face, Window};
use crate::screen::{Thing, show, things};
use iced_test::core::{Event, Point, Rectangle, Size, mouse, widget::Id};

/// More lines than any page is long.
pub const LINES: usize = 160;
/// Narrower, the list of steps stands above the page, not beside it.
const SIDE: f32 = 760.0;

/// The application without a window.
pub struct Double {
    window: Window,
    /// In logical pixels.
    size: Size,
}

/// Where something may be found: on a page that was scrolled by so many lines, there.
///
/// The wheel that xdotool turns is told twice, as a button and as a wheel, and on a busy machine not always: how far a
/// turn goes is seen only by looking. It is always whole lines.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub lines: usize,
    pub bounds: Rectangle,
}

/// Words, and every place where they can be seen whole.
pub struct Spot {
    pub words: String,
    pub places: Vec<Place>,
}

impl Double {
    pub fn new(face: &Face, size: Size) -> Self {
        Self { window: Window::empty(face), size }
    }

    /// Does the same as the window.
    pub async fn presses(&mut self, id: &str) {
        self.window.press_and_wait(id).await;
    }

    /// Where the wheel is turned: left of what scrolls by itself.
    pub fn margin(&self) -> Point {
        Point::new(if self.size.width < SIDE { 5.0 } else { 246.0 }, self.size.height / 2.0)
    }

    /// What can be pressed and has this id, wherever the page is scrolled to; and where in it which words stand.
    pub fn button(&self, id: &str) -> (Rectangle, Rectangle, String) {
        let all = things(&mut show(self.window.app.view(), self.size));
        let name = name(id);
        let button = all.iter().find(|thing| thing.id == name && thing.focus.is_some());
        let bounds = button.unwrap_or_else(|| panic!("{id} is on this page")).bounds;
        let mut inside = all.into_iter().filter(|thing| bounds.contains(thing.bounds.center()));
        // The names of icons are a letter each.
        let word = |thing: Thing| Some((thing.bounds, thing.words.filter(|it| it.chars().count() > 1)?));
        let (at, words) = inside.find_map(word).unwrap_or_else(|| panic!("{id} has words"));
        (bounds, at, words)
    }

    /// How many things Tab goes through.
    pub fn stops(&self) -> usize {
        let all = things(&mut show(self.window.app.view(), self.size));
        all.into_iter().filter(|thing| thing.focus.is_some()).count()
    }

    /// The last of these words on the page, with nothing scrolled.
    pub fn words(&self, words: &str) -> Rectangle {
        let all = things(&mut show(self.window.app.view(), self.size));
        let found = all.into_iter().rfind(|thing| thing.words.as_deref() == Some(words));
        found.unwrap_or_else(|| panic!("\"{words}\" is not on this page: {:?}", self.window.words())).bounds
    }

    /// Every place of these words.
    pub fn spot_of_words(&self, words: &str) -> Spot {
        self.spot(words, |things| {
            whole(things).filter(|(thing, _)| thing.words.as_deref() == Some(words)).last()
        })
    }

    /// Every place of the words of a button: they are what is looked for.
    pub fn spot_of_button(&self, id: &str) -> Spot {
        let name = name(id);
        self.spot(id, |things| {
            let button = whole(things).find(|(thing, _)| thing.id == name && thing.focus.is_some())?.1;
            whole(things).find(|(thing, seen)| {
                let word = thing.words.as_ref().is_some_and(|words| words.chars().count() > 1);
                word && button.contains(seen.center())
            })
        })
    }

    fn spot(&self, what: &str, wanted: impl Fn(&[Thing]) -> Option<(&Thing, Rectangle)>) -> Spot {
        let mut ui = show(self.window.app.view(), self.size);
        ui.point_at(self.margin());
        let mut spot = Spot { words: String::new(), places: Vec::new() };
        for lines in 0..LINES {
            let things = things(&mut ui);
            match wanted(&things) {
                // What does not scroll, or no further, is there once.
                Some((_, bounds)) if spot.places.iter().any(|place| place.bounds == bounds) => {}
                Some((thing, bounds)) => {
                    spot.places.push(Place { lines, bounds });
                    spot.words = thing.words.clone().unwrap_or_default();
                }
                None if spot.places.is_empty() => {}
                None => break,
            }
            let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 };
            let _ = ui.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
        }
        assert!(!spot.places.is_empty(), "{what} is not on this page: {:?}", self.window.words());
        spot
    }
}

fn name(id: &str) -> String {
    format!("{:?}", Id::from(id.to_owned()))
}

/// What can be seen whole, and where.
fn whole(things: &[Thing]) -> impl Iterator<Item = (&Thing, Rectangle)> {
    things.iter().filter_map(|thing| {
        let seen = thing.seen.filter(|seen| seen.height > thing.bounds.height - 1.0)?;
        Some((thing, seen))
    })
}
