//! What can be pressed.

use super::{RADIUS, tones};
use iced::widget::button::{Status, Style};
use iced::{Background, Border, Color, Theme};

/// The one thing to do next on a screen.
pub fn primary(theme: &Theme, status: Status) -> Style {
    let t = tones(theme);
    let (ground, words) = match status {
        Status::Active => (t.accent, t.on_accent),
        Status::Hovered | Status::Pressed => (t.accent_hover, t.on_accent),
        Status::Disabled => (t.hover, t.muted),
    };
    shaped(Some(ground), words, Color::TRANSPARENT)
}

/// Everything else that can be done.
pub fn secondary(theme: &Theme, status: Status) -> Style {
    let t = tones(theme);
    match status {
        Status::Active => shaped(Some(t.surface), t.text, t.edge),
        Status::Hovered | Status::Pressed => shaped(Some(t.hover), t.text, t.edge),
        Status::Disabled => shaped(None, t.muted, t.line),
    }
}

/// What stays in the background until it is looked for.
pub fn quiet(theme: &Theme, status: Status) -> Style {
    let t = tones(theme);
    match status {
        Status::Active => shaped(None, t.accent, Color::TRANSPARENT),
        Status::Hovered | Status::Pressed => shaped(Some(t.hover), t.accent, Color::TRANSPARENT),
        Status::Disabled => shaped(None, t.muted, Color::TRANSPARENT),
    }
}

/// A small thing at the edge: remove, rename.
pub fn plain(theme: &Theme, status: Status) -> Style {
    let t = tones(theme);
    match status {
        Status::Active | Status::Disabled => shaped(None, t.muted, Color::TRANSPARENT),
        Status::Hovered | Status::Pressed => shaped(Some(t.hover), t.text, Color::TRANSPARENT),
    }
}

/// A place in the sidebar, or a part of a switch: here or not.
pub fn place(theme: &Theme, status: Status, here: bool) -> Style {
    let t = tones(theme);
    match (here, status) {
        (true, _) => shaped(Some(t.accent_soft), t.text, Color::TRANSPARENT),
        (false, Status::Hovered | Status::Pressed) => shaped(Some(t.hover), t.text, Color::TRANSPARENT),
        (false, _) => shaped(None, t.text, Color::TRANSPARENT),
    }
}

/// A card that can be pressed: a setup, a choice.
pub fn card(theme: &Theme, status: Status, chosen: bool) -> Style {
    let t = tones(theme);
    let ground = match (chosen, status) {
        (true, _) => t.accent_soft,
        (false, Status::Hovered | Status::Pressed) => t.hover,
        (false, _) => t.surface,
    };
    let mut style = shaped(Some(ground), t.text, if chosen { t.accent } else { t.line });
    style.border.radius = (RADIUS + 2.0).into();
    style
}

fn shaped(ground: Option<Color>, text_color: Color, edge: Color) -> Style {
    Style {
        background: ground.map(Background::Color),
        text_color,
        border: Border { color: edge, width: 1.0, radius: RADIUS.into() },
        ..Style::default()
    }
}
