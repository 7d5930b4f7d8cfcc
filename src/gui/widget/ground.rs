//! What a card lies on, painted where it is seen.

use super::around::{Around, Purpose};
use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::widget::container::Style;
use iced::{Background, Border, Element, Rectangle, Theme, border};

/// Around a card: lays it on its ground.
pub(super) struct Ground(fn(&Theme) -> Style);

/// Lays something on a ground that looks like this; the colour of its letters stays its own.
pub(super) fn ground<'a, M>(
    style: fn(&Theme) -> Style,
    content: impl Into<Element<'a, M>>,
) -> Around<'a, M, Ground> {
    Around { content: content.into(), purpose: Ground(style) }
}

impl Purpose for Ground {
    type State = ();

    fn paint(&self, renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle, seen: &Rectangle) {
        for (bounds, border, background) in parts(&self.0(theme), bounds, seen) {
            renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, background);
        }
    }
}

type Part = (Rectangle, Border, Background);

/// Its parts. tiny-skia takes many times as long for what goes beyond the part that is seen: each of its points goes
/// through a mask. All of a card but its ends is cut off there instead.
fn parts(style: &Style, bounds: Rectangle, seen: &Rectangle) -> Vec<Part> {
    let background = style.background.unwrap_or(iced::Color::TRANSPARENT.into());
    let Border { color, width, radius } = style.border;
    // Round corners and what they cut out of the edges.
    let end = radius.top_left.max(radius.bottom_left) * 2.0;
    if bounds.is_within(seen) || bounds.height < end * 2.0 {
        return vec![(bounds, style.border, background)];
    }
    let corners = |radius| Border { color, width, radius };
    let top = Rectangle { height: end, ..bounds };
    let bottom = Rectangle { y: bounds.y + bounds.height - end, ..top };
    let ends = [
        (top, corners(border::top(radius.top_left)), background),
        (bottom, corners(border::bottom(radius.bottom_left)), background),
    ];
    let between = Rectangle { y: bounds.y + end / 2.0, height: bounds.height - end, ..bounds };
    let within = Rectangle { x: between.x + width, width: between.width - width * 2.0, ..between };
    let left = Rectangle { width, ..between };
    let right = Rectangle { x: within.x + within.width, ..left };
    // The edges alone in their colour: beneath the ground it would shine through where that begins between two rows of points.
    let middle = [(left, Background::from(color)), (right, Background::from(color)), (within, background)];
    let middle = middle
        .into_iter()
        .filter_map(|(part, background)| Some((part.intersection(seen)?, Border::default(), background)));
    ends.into_iter().filter(|(part, ..)| part.intersects(seen)).chain(middle).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme;
    use iced::{Point, Size};

    fn at(y: f32, height: f32) -> Rectangle {
        Rectangle::new(Point::new(36.0, y), Size::new(800.0, height))
    }

    #[test]
    fn what_is_seen_whole_is_one_part() {
        let style = theme::surface::card(&theme::theme(false));
        let seen = Rectangle::with_size(Size::new(900.0, 640.0));
        assert_eq!(parts(&style, at(100.0, 200.0), &seen).len(), 1);
    }

    #[test]
    fn only_the_ends_of_a_card_go_beyond_what_is_seen() {
        let style = theme::surface::card(&theme::theme(false));
        let seen = Rectangle::with_size(Size::new(900.0, 640.0));
        for (bounds, ends) in [(at(100.0, 900.0), 1), (at(-400.0, 900.0), 1), (at(-400.0, 2000.0), 0)] {
            let parts = parts(&style, bounds, &seen);
            assert_eq!(parts.len(), ends + 3, "{bounds:?}");
            let large = parts.iter().filter(|(part, ..)| part.height > 40.0);
            assert!(large.clone().all(|(part, ..)| part.is_within(&seen)), "{bounds:?}");
            assert_eq!(large.count(), 3, "{bounds:?}");
        }
        assert!(parts(&style, at(700.0, 900.0), &seen).is_empty());
    }
}
