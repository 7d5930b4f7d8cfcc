//! What things lie on.

use super::{Meaning, RADIUS, tones};
use iced::widget::container::Style;
use iced::widget::{progress_bar, rule, scrollable};
use iced::{Border, Theme, border};

/// Behind the list of steps.
pub fn side(theme: &Theme) -> Style {
    let t = tones(theme);
    Style::default().background(t.side).color(t.text)
}

/// Something that belongs together.
pub fn card(theme: &Theme) -> Style {
    let t = tones(theme);
    Style::default().background(t.surface).color(t.text).border(Border {
        color: t.line,
        width: 1.0,
        radius: (RADIUS + 2.0).into(),
    })
}

/// Code.
pub fn sunken(theme: &Theme) -> Style {
    let t = tones(theme);
    Style::default().background(t.sunken).color(t.text).border(Border {
        color: t.line,
        width: 1.0,
        radius: RADIUS.into(),
    })
}

/// A message that colours its ground.
pub fn banner(theme: &Theme, meaning: Meaning) -> Style {
    let t = tones(theme);
    let (word, soft) = t.of(meaning);
    Style::default().background(soft).color(t.text).border(Border {
        color: word.scale_alpha(0.35),
        width: 1.0,
        radius: RADIUS.into(),
    })
}

/// A word in a capsule.
pub fn pill(theme: &Theme, meaning: Meaning) -> Style {
    let (word, soft) = tones(theme).of(meaning);
    Style::default().background(soft).color(word).border(border::rounded(20))
}

/// A link of a chain: edged in the colour of what is wrong with it.
pub fn link(theme: &Theme, meaning: Meaning) -> Style {
    let t = tones(theme);
    let edge = match meaning {
        Meaning::Good | Meaning::Neutral => t.line,
        Meaning::Attention | Meaning::Bad => t.of(meaning).0,
    };
    Style::default().background(t.surface).color(t.text).border(Border {
        color: edge,
        width: 1.0,
        radius: RADIUS.into(),
    })
}

/// The place of a link that is missing.
pub fn gap(theme: &Theme) -> Style {
    let t = tones(theme);
    Style::default().background(t.sunken).color(t.text).border(Border {
        color: t.bad,
        width: 2.0,
        radius: RADIUS.into(),
    })
}

/// The number of a step.
pub fn number(theme: &Theme, here: bool) -> Style {
    let t = tones(theme);
    let (ground, word) = if here { (t.accent, t.on_accent) } else { (t.line, t.muted) };
    Style::default().background(ground).color(word).border(border::rounded(14))
}

/// What passes by above everything.
pub fn toast(theme: &Theme) -> Style {
    let t = tones(theme);
    Style::default()
        .background(t.surface)
        .color(t.text)
        // No shadow: what lies outside of its bounds is not painted over when it goes.
        .border(Border { color: t.edge, width: 1.0, radius: (RADIUS + 2.0).into() })
}

/// Over everything that waits for an answer.
pub fn veil(theme: &Theme) -> Style {
    Style::default().background(tones(theme).ground.scale_alpha(0.8))
}

/// Where a file may be let go, or not.
pub fn target(theme: &Theme, takes: bool) -> Style {
    let t = tones(theme);
    let (ground, edge) = if takes { (t.accent_soft, t.accent) } else { (t.sunken, t.edge) };
    Style::default().background(ground).color(t.text).border(Border {
        color: edge,
        width: 2.0,
        radius: (RADIUS + 2.0).into(),
    })
}

/// A line between things.
pub fn line(theme: &Theme) -> rule::Style {
    rule::Style { color: tones(theme).line, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
}

/// The shaft of an arrow.
pub fn shaft(theme: &Theme) -> rule::Style {
    rule::Style { color: tones(theme).muted, ..line(theme) }
}

/// How far a work is.
pub fn progress(theme: &Theme) -> progress_bar::Style {
    let t = tones(theme);
    progress_bar::Style { background: t.hover.into(), bar: t.accent.into(), border: border::rounded(4) }
}

/// A scroll bar that stays out of the way.
pub fn scroll(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let t = tones(theme);
    let mut style = scrollable::default(theme, status);
    let active = matches!(status, scrollable::Status::Dragged { .. } | scrollable::Status::Hovered { .. });
    for rail in [&mut style.vertical_rail, &mut style.horizontal_rail] {
        rail.background = None;
        rail.scroller.background = if active { t.edge } else { t.line }.into();
        rail.scroller.border = border::rounded(4);
    }
    style.container = Style::default();
    style.gap = None;
    style
}
