//! The picture of a message's way, in the colours of the theme.

use crate::gui::theme::{self, Meaning, Tones};
use crate::report::Tone;
use crate::report::picture::{Ink, Picture, Shape};
use iced::widget::canvas::{self, Canvas, Frame, Geometry, LineDash, Path, Stroke, Text};
use iced::{Color, Element, Fill, Point, Rectangle, Renderer, Size, Theme, alignment, mouse};
use std::f32::consts::PI;

impl From<Tone> for Meaning {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Good => Self::Good,
            Tone::Attention => Self::Attention,
            Tone::Bad => Self::Bad,
            Tone::Neutral => Self::Neutral,
        }
    }
}

/// The picture at its own size: where there is less room, the ends of long names are cut off.
pub fn path<'a, M: 'a>(picture: Picture) -> Element<'a, M> {
    let height = picture.height;
    Canvas::new(Drawn(picture)).width(Fill).height(height).into()
}

struct Drawn(Picture);

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
        for it in &self.0.shapes {
            shape(it, tones, &mut frame);
        }
        vec![frame.into_geometry()]
    }
}

fn shape(shape: &Shape, tones: &Tones, frame: &mut Frame) {
    let point = |(x, y): (f32, f32)| Point::new(x, y);
    let stroke = |ink: Ink, width: f32| Stroke::default().with_color(colour(tones, ink)).with_width(width);
    match shape {
        Shape::Line { from, to, width, ink, dashed } => {
            let segments: &[f32] = if *dashed { &[8.0, 6.0] } else { &[] };
            let stroke = Stroke { line_dash: LineDash { segments, offset: 0 }, ..stroke(*ink, *width) };
            frame.stroke(&Path::line(point(*from), point(*to)), stroke);
        }
        Shape::Disc { centre, radius, fill, edge, width } => {
            let disc = Path::circle(point(*centre), *radius);
            frame.fill(&disc, colour(tones, *fill));
            frame.stroke(&disc, stroke(*edge, *width));
        }
        Shape::Box { at, size, ink } => {
            frame.fill_rectangle(point(*at), Size::new(size.0, size.1), colour(tones, *ink));
        }
        Shape::Shackle { at, radius, left, right, ink } => {
            let (x, y) = *at;
            let shackle = Path::new(|path| {
                path.move_to(Point::new(x, y));
                path.line_to(Point::new(x, y - left));
                path.arc(canvas::path::Arc {
                    center: Point::new(x + radius, y - left),
                    radius: *radius,
                    start_angle: iced::Radians(PI),
                    end_angle: iced::Radians(2.0 * PI),
                });
                path.line_to(Point::new(x + 2.0 * radius, y - left + right));
            });
            frame.stroke(&shackle, stroke(*ink, 2.0));
        }
        Shape::Word { at, size, bold, ink, text } => frame.fill_text(Text {
            content: text.clone(),
            // Text hangs from its top here; the letters of ours stand this high above their base line.
            position: Point::new(at.0, at.1 - size * 0.97),
            color: colour(tones, *ink),
            size: (*size).into(),
            line_height: iced::widget::text::LineHeight::Relative(1.2),
            font: if *bold { theme::SEMIBOLD } else { theme::REGULAR },
            align_y: alignment::Vertical::Top,
            ..Text::default()
        }),
    }
}

const fn colour(tones: &Tones, ink: Ink) -> Color {
    match ink {
        Ink::Ground => tones.surface,
        Ink::Text => tones.text,
        Ink::Muted | Ink::Tone(Tone::Neutral) => tones.muted,
        Ink::Tone(Tone::Good) => tones.good,
        Ink::Tone(Tone::Attention) => tones.attention,
        Ink::Tone(Tone::Bad) => tones.bad,
    }
}
