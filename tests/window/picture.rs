//! What the screen shows, as points of light.

use iced_test::core::{Color, Rectangle};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// How far a colour may be from the one that is looked for: edges are smoothed.
const NEAR: i32 = 24;

/// A picture of the whole screen.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    /// As X sends it: blue, green, red, nothing.
    points: Vec<u8>,
}

impl Picture {
    pub fn new(width: usize, height: usize, points: Vec<u8>) -> Self {
        assert_eq!(points.len(), width * height * 4, "32 bits a point");
        Self { width, height, points }
    }

    fn at(&self, x: usize, y: usize) -> [u8; 3] {
        let from = (y * self.width + x) * 4;
        [self.points[from + 2], self.points[from + 1], self.points[from]]
    }

    /// This part of it, as a portable pixmap.
    pub fn part(&self, part: Rectangle) -> Vec<u8> {
        let (left, right) = (whole(part.x, self.width), whole(part.x + part.width, self.width));
        let (top, bottom) = (whole(part.y, self.height), whole(part.y + part.height, self.height));
        let mut pixmap = format!("P6 {} {} 255\n", right - left, bottom - top).into_bytes();
        for y in top..bottom {
            for x in left..right {
                pixmap.extend(self.at(x, y));
            }
        }
        pixmap
    }

    /// Keeps it, for people to look at.
    pub fn keep(&self, path: &Path) {
        let size = iced_test::core::Size::new(self.width as f32, self.height as f32);
        let mut convert =
            Command::new("convert").arg("ppm:-").arg(path).stdin(Stdio::piped()).spawn().unwrap();
        convert.stdin.take().unwrap().write_all(&self.part(Rectangle::with_size(size))).unwrap();
        assert!(convert.wait().unwrap().success(), "convert");
    }

    /// Where a ring of this colour stands: what it goes around has this left edge and this size, and may be anywhere
    /// from top to bottom. Returns what it goes around.
    pub fn ring(&self, around: Rectangle, scale: f32, colour: Color) -> Option<Rectangle> {
        // As `gui::widget::focus` draws it: 3 pixels outside, 2 thick, with round corners.
        let point = |at: f32| whole(at, usize::MAX);
        let (left, right) = (around.x - 2.0 * scale, around.x + around.width + 2.0 * scale - 1.0);
        let (high, corner) = (around.height + 6.0 * scale - 1.0, 12.0 * scale);
        let colour = colour.into_rgba8();
        let is_it = |x: usize, y: usize| {
            let there = self.at(x.min(self.width - 1), y.min(self.height - 1));
            (0..3).all(|i| (i32::from(there[i]) - i32::from(colour[i])).abs() <= NEAR)
        };
        let edge =
            |y: usize| y < self.height && (point(left + corner)..=point(right - corner)).all(|x| is_it(x, y));
        // Where a pixel was rounded, the line beside it is meant.
        let near = |at: f32| [point(at - 1.0), point(at), point(at + 1.0)];
        let stands = |top: usize| {
            let bottom = top as f32 + high;
            let sides = point(top as f32 + corner)..=point(bottom - corner);
            let side = |x: usize| sides.clone().all(|y| is_it(x, y));
            // It is no filled area.
            let gap = (top..=top + point(3.0 * scale)).any(|y| !is_it(point(around.center_x()), y));
            gap && near(bottom).into_iter().any(edge)
                && near(left).into_iter().any(side)
                && near(right).into_iter().any(side)
        };
        let top = (0..self.height).find(|top| edge(*top) && stands(*top))?;
        Some(Rectangle { y: top as f32 + 3.0 * scale, ..around })
    }
}

/// A point inside the picture.
fn whole(at: f32, most: usize) -> usize {
    (at.round().max(0.0) as usize).min(most)
}
