//! Words.

use super::{Meaning, tones};
use iced::Theme;
use iced::widget::text::Style;

/// Words of less weight: help, dates, what is beside the point.
pub fn muted(theme: &Theme) -> Style {
    Style { color: Some(tones(theme).muted) }
}

/// A word that leads somewhere, or marks where one is.
pub fn accent(theme: &Theme) -> Style {
    Style { color: Some(tones(theme).accent) }
}

/// A word that is good, bad, or wants a look.
pub fn meaning(theme: &Theme, meaning: Meaning) -> Style {
    Style { color: Some(tones(theme).of(meaning).0) }
}
