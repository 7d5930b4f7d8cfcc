//! Findings and failures in words: what, why, what next; the technical cause on demand.

use super::text;
use crate::explain::{Explain, Severity};
use crate::gui::theme::{Meaning, space, surface};
use crate::i18n::{Explanation, Language};
use iced::widget::text::Wrapping;
use iced::widget::{column, container, row};
use iced::{Element, Fill};

impl From<Severity> for Meaning {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Info => Self::Neutral,
            Severity::Warning => Self::Attention,
            Severity::Error => Self::Bad,
        }
    }
}

/// A finding: its weight as icon, word and colour; what, why, and what next.
pub fn finding<'a, M: 'a>(
    language: &Language,
    severity: Severity,
    it: &(impl Explain + ?Sized),
) -> Element<'a, M> {
    explained(language, severity.into(), language.explain(it), None)
}

/// A failure, with its technical cause.
pub fn failed<'a, M: 'a>(
    language: &Language,
    error: &(impl Explain + std::fmt::Display + ?Sized),
) -> Element<'a, M> {
    let cause = language.say_with("window-cause", &[("cause", error.to_string().into())]);
    super::arrive(explained(language, Meaning::Bad, language.explain(error), Some(cause))).into()
}

/// What was found, in words.
pub fn explained<'a, M: 'a>(
    language: &Language,
    meaning: Meaning,
    words: Explanation,
    cause: Option<String>,
) -> Element<'a, M> {
    let weight = language.say(match meaning {
        Meaning::Good => "window-good",
        Meaning::Attention => "window-attention",
        Meaning::Bad => "window-bad",
        Meaning::Neutral => "window-info",
    });
    let next = row![
        text::label(language.say("window-next-thing")),
        text::body(words.next).wrapping(Wrapping::WordOrGlyph).width(Fill)
    ]
    .spacing(space::XS);
    let content = column![
        text::meant(weight, meaning).size(crate::gui::theme::size::SMALL).font(crate::gui::theme::SEMIBOLD),
        // Names from outside have no place to break a line at.
        text::label(words.what).wrapping(Wrapping::WordOrGlyph),
        text::body(words.why).wrapping(Wrapping::WordOrGlyph),
        next,
        cause.map(|cause| text::note(cause).wrapping(Wrapping::WordOrGlyph)),
    ]
    .spacing(4)
    .width(Fill);
    container(row![text::sign(meaning), content].spacing(space::S + 2.0))
        .width(Fill)
        .padding([14, 16])
        .style(move |theme| surface::banner(theme, meaning))
        .into()
}
