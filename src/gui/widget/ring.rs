//! How much is left of something, as a ring with the number in it.

use crate::gui::theme::{self, Meaning};
use iced::widget::canvas::{self, Canvas, Frame, Geometry, Path, Stroke, path};
use iced::widget::{container, stack};
use iced::{Element, Point, Radians, Rectangle, Renderer, Theme, mouse};
use std::f32::consts::{FRAC_PI_2, TAU};

/// As wide and high as it is, in logical pixels.
const ACROSS: f32 = 46.0;
/// Of the line.
const THICK: f32 = 4.0;

/// A ring of which `share` (0 to 1) is drawn in the colour of what it means, with a short word in the middle. The colour is
/// never alone: the caller says the same in words beside it.
pub fn ring<'a, M: 'a>(meaning: Meaning, share: f32, word: impl Into<String>) -> Element<'a, M> {
    let word = word.into();
    // Four digits still have room.
    let size = if word.len() > 3 { 12.0 } else { 15.0 };
    let word = super::text::label(word).size(size).style(move |theme| theme::text::meaning(theme, meaning));
    let drawn = Canvas::new(Drawn { meaning, share: share.clamp(0.0, 1.0) }).width(ACROSS).height(ACROSS);
    stack![drawn, container(word).center(ACROSS)].into()
}

struct Drawn {
    meaning: Meaning,
    share: f32,
}

impl<M> canvas::Program<M> for Drawn {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let tones = theme::tones(theme);
        let (centre, radius) = (Point::new(ACROSS / 2.0, ACROSS / 2.0), (ACROSS - THICK) / 2.0);
        let stroke = |colour| Stroke::default().with_color(colour).with_width(THICK);
        frame.stroke(&Path::circle(centre, radius), stroke(tones.line));
        if self.share > 0.0 {
            let (start, turn) = (-FRAC_PI_2, TAU * self.share);
            let part = Path::new(|path| {
                path.arc(path::Arc {
                    center: centre,
                    radius,
                    start_angle: Radians(start),
                    end_angle: Radians(start + turn),
                });
            });
            frame.stroke(&part, stroke(tones.of(self.meaning).0));
        }
        vec![frame.into_geometry()]
    }
}
