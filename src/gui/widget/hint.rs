//! Words that are shown while the pointer rests on something: where they do not cover what one reads.

use super::around::{Around, Purpose};
use super::text;
use crate::gui::theme::{self, space};
use iced::advanced::overlay::{self, Overlay};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::widget::{container, tooltip};
use iced::{Element, Point, Rectangle, Size, Theme};
use std::time::Duration;

/// The pointer rests, and does not just pass: words that come at once cover what one goes for.
const RESTS: Duration = Duration::from_millis(600);

/// Where the words stand. A heading stands above what belongs to it: there they never do, unless at the foot of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// Below it; above it where there is no room.
    Below,
    /// At its right, where a heading follows below; below it where there is no room.
    Beside,
    /// On its own right end, where something to press follows below.
    Within,
}

/// Words that are shown while the pointer rests on something.
pub fn hint<'a, M: 'a>(over: impl Into<Element<'a, M>>, words: impl Into<String>) -> Element<'a, M> {
    told(over, words, At::Below)
}

/// Likewise on something in a list: they leave the next free.
pub fn hint_within<'a, M: 'a>(over: impl Into<Element<'a, M>>, words: impl Into<String>) -> Element<'a, M> {
    told(over, words, At::Within)
}

pub(super) fn told<'a, M: 'a>(
    over: impl Into<Element<'a, M>>,
    words: impl Into<String>,
    at: At,
) -> Element<'a, M> {
    let words = container(text::note(words)).padding([4, 8]).style(theme::surface::card);
    let content = tooltip(over, words, tooltip::Position::Bottom).padding(0).delay(RESTS).into();
    Around { content, purpose: at }.into()
}

impl Purpose for At {
    type State = ();

    fn lift<'b, M: 'b>(&self, above: Above<'b, M>, over: Rectangle) -> Above<'b, M> {
        overlay::Element::new(Box::new(Placed { above, over, at: *self }))
    }
}

type Above<'b, M> = overlay::Element<'b, M, Theme, iced::Renderer>;

impl At {
    /// Where words of this size stand, in a window of this size.
    fn place(self, over: Rectangle, words: Size, window: Size) -> Point {
        let inside = |at: f32, size: f32, all: f32| at.min(all - size).max(0.0);
        let middle = over.center_y() - words.height / 2.0;
        let beside = over.x + over.width + space::XS;
        let (x, y) = match self {
            Self::Within => (over.x + over.width - words.width - space::XS, middle),
            Self::Beside if beside + words.width <= window.width => (beside, middle),
            Self::Below | Self::Beside => {
                let below = over.y + over.height + space::XS;
                let fits = below + words.height <= window.height;
                let y = if fits { below } else { over.y - words.height - space::XS };
                (over.center_x() - words.width / 2.0, y)
            }
        };
        Point::new(inside(x, words.width, window.width), inside(y, words.height, window.height))
    }
}

/// What the tooltip shows, in another place.
struct Placed<'b, M> {
    above: Above<'b, M>,
    over: Rectangle,
    at: At,
}

impl<M> Overlay<M, Theme, iced::Renderer> for Placed<'_, M> {
    fn layout(&mut self, renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        let group = self.above.as_overlay_mut().layout(renderer, bounds);
        let Some(words) = group.children().first().map(layout::Node::bounds) else { return group };
        let place = self.at.place(self.over, words.size(), bounds);
        group.translate(place - words.position())
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.above.as_overlay().draw(renderer, theme, style, layout, cursor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Size = Size::new(900.0, 640.0);
    const WORDS: Size = Size::new(60.0, 26.0);

    /// A button here, and where its words stand.
    fn placed(at: At, x: f32, y: f32) -> (Rectangle, Rectangle) {
        let button = Rectangle::new(Point::new(x, y), Size::new(120.0, 40.0));
        (button, Rectangle::new(at.place(button, WORDS, WINDOW), WORDS))
    }

    #[test]
    fn what_stands_above_a_button_is_read_while_the_pointer_rests_on_it() {
        for at in [At::Below, At::Beside, At::Within] {
            for x in [0.0, 400.0, 780.0] {
                for y in [0.0, 300.0, 540.0] {
                    let (button, words) = placed(at, x, y);
                    assert!(words.y >= button.y, "{at:?} {button:?} {words:?}");
                    assert_eq!(words.intersects(&button), at == At::Within, "{at:?} {button:?} {words:?}");
                }
            }
        }
    }

    #[test]
    fn at_the_foot_of_the_window_they_cover_not_the_button() {
        let (button, words) = placed(At::Below, 400.0, 590.0);
        assert!(words.y + words.height <= button.y);
        let (button, words) = placed(At::Beside, 780.0, 590.0);
        assert!(words.y + words.height <= button.y && words.x + words.width <= WINDOW.width);
    }

    #[test]
    fn a_heading_below_is_left_free_where_there_is_room_beside() {
        let (button, words) = placed(At::Beside, 0.0, 20.0);
        assert!(words.x >= button.x + button.width && words.y + words.height <= button.y + button.height);
    }
}
