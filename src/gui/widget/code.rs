//! A block of code with its Copy button.

use super::{copy, text};
use crate::gui::theme;
use crate::i18n::Language;
use iced::widget::{column, container, row, scrollable, space};
use iced::{Center, Element, Fill, Length};

/// A block of code named by `heading`, no higher than `height`, with its Copy button.
pub fn code<'a, M: 'a>(
    id: &str,
    language: &Language,
    heading: impl Into<String>,
    content: &str,
    height: f32,
) -> Element<'a, M> {
    let bar = || scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    let shown = content.trim_end();
    // Exact: the lines do not wrap, and each is as high as `text::mono` says.
    #[expect(clippy::cast_precision_loss, reason = "a count of lines on a screen")]
    let full = shown.lines().count() as f32 * theme::size::CODE * 1.5 + 28.0;
    let lines =
        scrollable(container(text::mono(shown).wrapping(iced::widget::text::Wrapping::None)).padding(14))
            .id(format!("{id}-lines"))
            .direction(scrollable::Direction::Both { vertical: bar(), horizontal: bar() })
            .width(Fill)
            .height(Length::Fixed(full.min(height)))
            .style(theme::surface::scroll);
    let head = row![text::label(heading), space::horizontal(), copy(format!("{id}-copy"), language, content)];
    column![head.align_y(Center), container(lines).style(theme::surface::sunken)].spacing(8).into()
}
