//! Words, by what they are on a screen.

use crate::gui::theme::{self, Icon, Meaning, size};
use iced::widget::Text;
use iced::widget::text as words;
use iced::widget::text::Wrapping;

/// The heading of a screen.
pub fn title<'a>(content: impl Into<String>) -> Text<'a> {
    words(content.into()).size(size::TITLE).font(theme::SEMIBOLD).line_height(1.2)
}

/// The heading of a card or group.
pub fn heading<'a>(content: impl Into<String>) -> Text<'a> {
    words(content.into()).size(size::HEADING).font(theme::SEMIBOLD)
}

/// What names a field, a button, a column.
pub fn label<'a>(content: impl Into<String>) -> Text<'a> {
    words(content.into()).size(size::BODY).font(theme::SEMIBOLD)
}

/// What is read.
pub fn body<'a>(content: impl Into<String>) -> Text<'a> {
    breakable(content).size(size::BODY).line_height(1.45)
}

/// Help, and what is beside the point.
pub fn note<'a>(content: impl Into<String>) -> Text<'a> {
    breakable(content).size(size::SMALL).line_height(1.4).style(theme::text::muted)
}

/// A name of a file or host, a fingerprint, a line of a transcript: broken anywhere, for it may be one long word.
pub fn mono<'a>(content: impl Into<String>) -> Text<'a> {
    breakable(content).size(size::CODE).font(theme::MONO).line_height(1.5)
}

/// A path or a name in it may be one long word: that one is broken where its place ends.
fn breakable<'a>(content: impl Into<String>) -> Text<'a> {
    words(content.into()).wrapping(Wrapping::WordOrGlyph)
}

/// Words in the colour of what they mean.
pub fn meant<'a>(content: impl Into<String>, meaning: Meaning) -> Text<'a> {
    body(content).style(move |theme| theme::text::meaning(theme, meaning))
}

/// An icon, as large as the words beside it. Its line is a little higher: what is drawn anew is the line alone, and the edge of
/// a sign that filled it would be left behind.
pub fn icon<'a>(icon: Icon) -> Text<'a> {
    words(icon.glyph()).size(16).font(theme::ICONS).line_height(1.2)
}

/// The icon of a meaning, in its colour.
pub fn sign<'a>(meaning: Meaning) -> Text<'a> {
    icon(meaning.icon()).size(18).style(move |theme| theme::text::meaning(theme, meaning))
}
