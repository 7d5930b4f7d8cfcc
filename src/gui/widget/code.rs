//! A block of code with its Copy button.

use super::lines::{Colour, HIGH, lines};
use super::{copy, text};
use crate::gui::theme::{self, Meaning};
use crate::i18n::Language;
use crate::policy::syntax;
use iced::widget::{column, container, row, scrollable};
use iced::{Center, Element, Fill, Length};
use std::ops::Range;

/// A block of code named by `heading`, no higher than `height`, with its Copy button.
pub fn code<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
) -> Element<'a, M> {
    block(id, language, heading, content, height, Vec::new(), None)
}

/// As [`code`], in the colours of its language.
pub fn source<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    written_in: syntax::Language,
    height: f32,
) -> Element<'a, M> {
    block(id, language, heading, content, height, coloured(content, written_in), None)
}

/// Likewise; `on_copy` is said when it was copied.
pub fn source_to_take<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    written_in: syntax::Language,
    height: f32,
    on_copy: M,
) -> Element<'a, M> {
    block(id, language, heading, content, height, coloured(content, written_in), Some(on_copy))
}

fn coloured(content: &str, written_in: syntax::Language) -> Vec<(Range<usize>, Colour)> {
    let inks = syntax::parts(content.trim_end(), written_in);
    inks.into_iter().map(|(part, ink)| (part, Colour::Ink(ink))).collect()
}

/// What differs between two texts, as `diff -u` writes it: new lines in green, lines that go in red.
pub fn difference<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
) -> Element<'a, M> {
    let mut at = 0;
    let inks = content.split_inclusive('\n').enumerate().filter_map(|(number, line)| {
        let part = at..at + line.len();
        at = part.end;
        let meaning = match line.as_bytes() {
            // The names of the files.
            _ if number < 2 => return None,
            [b'+', ..] => Meaning::Good,
            [b'-', ..] => Meaning::Bad,
            _ => return None,
        };
        Some((part, Colour::Meaning(meaning)))
    });
    let inks = inks.collect();
    block(id, language, heading, content, height, inks, None)
}

fn block<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
    inks: Vec<(Range<usize>, Colour)>,
    on_copy: Option<M>,
) -> Element<'a, M> {
    let bar = || scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    let shown = content.trim_end();
    #[expect(clippy::cast_precision_loss, reason = "a count of lines on a screen")]
    let full = shown.lines().count() as f32 * HIGH + 28.0;
    let lines = scrollable(container(lines(shown, inks)).padding(14))
        .id(format!("{id}-lines"))
        .direction(scrollable::Direction::Both { vertical: bar(), horizontal: bar() })
        .width(Fill)
        .height(Length::Fixed(full.min(height)))
        .style(theme::surface::scroll);
    // A long path breaks, so that Copy stays whole.
    let heading = text::label(heading).wrapping(iced::widget::text::Wrapping::WordOrGlyph).width(Fill);
    let head = row![heading, copy(format!("{id}-copy"), language, content).on_copy(on_copy)]
        .spacing(theme::space::S);
    column![head.align_y(Center), container(lines).style(theme::surface::sunken)].spacing(8).into()
}
