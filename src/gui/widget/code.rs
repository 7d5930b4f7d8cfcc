//! A block of code with its Copy button.

use super::coloured::coloured;
use super::{copy, text};
use crate::gui::theme::{self, Meaning};
use crate::i18n::Language;
use crate::policy::syntax;
use iced::widget::{Column, column, container, row, scrollable};
use iced::{Center, Element, Fill, Length};

/// A block of code named by `heading`, no higher than `height`, with its Copy button.
pub fn code<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
) -> Element<'a, M> {
    let lines = text::mono(content.trim_end()).wrapping(iced::widget::text::Wrapping::None);
    block(id, language, heading, content, height, lines)
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
    block(id, language, heading, content, height, coloured(content.trim_end(), written_in))
}

/// What differs between two texts, as `diff -u` writes it: new lines in green, lines that go in red.
pub fn difference<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
) -> Element<'a, M> {
    let lines = content.trim_end().lines().enumerate().map(|(number, line)| {
        let meaning = match line.as_bytes() {
            // The names of the files.
            _ if number < 2 => None,
            [b'+', ..] => Some(Meaning::Good),
            [b'-', ..] => Some(Meaning::Bad),
            _ => None,
        };
        let line = text::mono(line).wrapping(iced::widget::text::Wrapping::None);
        match meaning {
            Some(meaning) => line.style(move |theme| theme::text::meaning(theme, meaning)).into(),
            None => line.into(),
        }
    });
    block(id, language, heading, content, height, Column::with_children(lines))
}

fn block<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
    lines: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let bar = || scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    let shown = content.trim_end();
    // Exact: the lines do not wrap, and each is as high as `text::mono` says.
    #[expect(clippy::cast_precision_loss, reason = "a count of lines on a screen")]
    let full = shown.lines().count() as f32 * theme::size::CODE * 1.5 + 28.0;
    let lines = scrollable(container(lines).padding(14))
        .id(format!("{id}-lines"))
        .direction(scrollable::Direction::Both { vertical: bar(), horizontal: bar() })
        .width(Fill)
        .height(Length::Fixed(full.min(height)))
        .style(theme::surface::scroll);
    // A long path breaks, so that Copy stays whole.
    let heading = text::label(heading).wrapping(iced::widget::text::Wrapping::WordOrGlyph).width(Fill);
    let head = row![heading, copy(format!("{id}-copy"), language, content)].spacing(theme::space::S);
    column![head.align_y(Center), container(lines).style(theme::surface::sunken)].spacing(8).into()
}
