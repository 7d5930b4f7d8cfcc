//! Lines of code, of which only those are drawn that are seen: a conversation may have ten thousand of them.

use crate::gui::theme::{self, Meaning, size};
use crate::policy::syntax::Ink;
use iced::advanced::text::{self, Paragraph, Renderer as _, Text};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Color, Element, Length, Pixels, Point, Rectangle, Size, Theme, alignment};
use std::ops::Range;

/// How high a line is.
pub const HIGH: f32 = size::CODE * 1.5;
/// Wider than any line: they do not wrap.
const ENDLESS: f32 = 1e6;

/// The lines.
pub struct Lines {
    content: String,
    ranges: Vec<Range<usize>>,
    inks: Vec<(Range<usize>, Colour)>,
}

/// Why a part has a colour of its own.
#[derive(Debug, Clone, Copy)]
pub enum Colour {
    /// What it is in its language.
    Ink(Ink),
    /// What it means.
    Meaning(Meaning),
}

impl Colour {
    fn of(self, theme: &Theme) -> Option<Color> {
        match self {
            Self::Ink(ink) => Some(theme::code::ink(theme::is_dark(theme), ink)),
            Self::Meaning(meaning) => theme::text::meaning(theme, meaning).color,
        }
    }
}

/// The lines of a text; parts of it, in order and by their bytes, in colours of their own.
pub fn lines(content: &str, inks: Vec<(Range<usize>, Colour)>) -> Lines {
    let mut at = 0;
    let ranges = content.split_inclusive('\n').map(|line| {
        let from = at;
        at += line.len();
        from..from + line.trim_end_matches(['\n', '\r']).len()
    });
    Lines { ranges: ranges.collect(), content: content.to_owned(), inks }
}

/// How wide things are, measured once.
#[derive(Debug, Default)]
struct State {
    letter: f32,
    longest: (String, f32),
}

fn words(content: &str) -> Text<&str> {
    Text {
        content,
        bounds: Size::new(ENDLESS, HIGH),
        size: Pixels(size::CODE),
        line_height: text::LineHeight::Absolute(Pixels(HIGH)),
        font: theme::MONO,
        align_x: text::Alignment::Left,
        align_y: alignment::Vertical::Top,
        shaping: text::Shaping::Auto,
        wrapping: text::Wrapping::None,
    }
}

fn measure(content: &str) -> f32 {
    <iced::Renderer as text::Renderer>::Paragraph::with_text(words(content)).min_width()
}

impl State {
    /// In a font whose letters are all as wide; others come from other fonts, and a tab is as wide as it is.
    fn width(&self, content: &str) -> f32 {
        if content.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            #[expect(clippy::cast_precision_loss, reason = "letters of a line")]
            return self.letter * content.len() as f32;
        }
        measure(content)
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Lines {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { letter: measure("0"), longest: <_>::default() })
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        _limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        // In bytes: letters that are twice as wide have three.
        let longest = self.ranges.iter().max_by_key(|line| line.len()).cloned().unwrap_or_default();
        let longest = &self.content[longest];
        if state.longest.0 != longest {
            state.longest = (longest.to_owned(), state.width(longest));
        }
        #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
        layout::Node::new(Size::new(state.longest.1, self.ranges.len() as f32 * HIGH))
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a count of lines"
    )]
    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let (state, bounds) = (tree.state.downcast_ref::<State>(), layout.bounds());
        let Some(seen) = bounds.intersection(viewport) else { return };
        let first = ((seen.y - bounds.y) / HIGH).floor().max(0.0) as usize;
        let last = ((seen.y + seen.height - bounds.y) / HIGH).ceil() as usize;
        let last = last.min(self.ranges.len());
        for (number, line) in self.ranges.iter().enumerate().take(last).skip(first) {
            let mut place = Point::new(bounds.x, bounds.y + number as f32 * HIGH);
            let mut write = |piece: Range<usize>, colour: Color| {
                let piece = &self.content[piece];
                if !piece.is_empty() {
                    let width = state.width(piece);
                    // The renderer takes it for where the words are, and cuts off only what it knows to lie outside.
                    let itself = Rectangle::new(place, Size::new(width, HIGH));
                    renderer.fill_text(words(piece).with_content(piece.to_owned()), place, colour, itself);
                    place.x += width;
                }
            };
            let mut at = line.start;
            let from = self.inks.partition_point(|(part, _)| part.end <= line.start);
            for (part, colour) in self.inks[from..].iter().take_while(|(part, _)| part.start < line.end) {
                let part = part.start.max(at)..part.end.min(line.end);
                write(at..part.start, style.text_color);
                at = part.end;
                write(part, colour.of(theme).unwrap_or(style.text_color));
            }
            write(at..line.end, style.text_color);
        }
    }
}

impl<'a, M: 'a> From<Lines> for Element<'a, M> {
    fn from(lines: Lines) -> Self {
        Element::new(lines)
    }
}
