//! What can be filled in.

use super::{RADIUS, tones};
use iced::widget::{text_editor, text_input};
use iced::{Border, Theme};

/// A field of one line; `wrong` when it holds something that cannot be used.
pub fn field(theme: &Theme, status: text_input::Status, wrong: bool) -> text_input::Style {
    let t = tones(theme);
    let focused = matches!(status, text_input::Status::Focused { .. });
    let disabled = matches!(status, text_input::Status::Disabled);
    text_input::Style {
        background: if disabled { t.ground } else { t.surface }.into(),
        border: edge(theme, focused, wrong),
        icon: t.muted,
        placeholder: t.muted.scale_alpha(0.75),
        value: if disabled { t.muted } else { t.text },
        selection: t.accent.scale_alpha(0.3),
    }
}

/// A field of many lines.
pub fn editor(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    let t = tones(theme);
    text_editor::Style {
        background: t.surface.into(),
        border: edge(theme, matches!(status, text_editor::Status::Focused { .. }), false),
        placeholder: t.muted,
        value: t.text,
        selection: t.accent.scale_alpha(0.3),
    }
}

fn edge(theme: &Theme, focused: bool, wrong: bool) -> Border {
    let t = tones(theme);
    let (color, width) = match (focused, wrong) {
        (true, _) => (t.accent, 2.0),
        (false, true) => (t.bad, 1.0),
        (false, false) => (t.edge, 1.0),
    };
    Border { color, width, radius: RADIUS.into() }
}
