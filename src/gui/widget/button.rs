//! Buttons: one main one on a screen, the others step back.

use super::hint::{At, told};
use super::{Shortcut, focus, hint, text};
use crate::gui::theme::{self, Icon, size, space};
use crate::i18n::Language;
use iced::advanced::widget::Id;
use iced::widget::{button, row};
use iced::{Center, Element};

/// A button with a word, and perhaps an icon before or after it.
pub struct Button<M> {
    id: Id,
    label: String,
    icon: Option<Icon>,
    after: Option<Icon>,
    kind: Kind,
    answers: Vec<Shortcut>,
    /// How the keys that press it are called.
    keys: Vec<String>,
    /// Where that is shown.
    at: At,
    on_press: Option<M>,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Plain,
}

impl<M> Button<M> {
    /// A button beside others, not yet pressable.
    pub fn new(id: impl Into<Id>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            icon: None,
            after: None,
            kind: Kind::Secondary,
            answers: Vec::new(),
            keys: Vec::new(),
            at: At::Below,
            on_press: None,
        }
    }

    /// The one thing to do next on this screen.
    #[must_use]
    pub fn primary(mut self) -> Self {
        self.kind = Kind::Primary;
        self
    }

    /// Likewise, and pressed by the keys for it.
    #[must_use]
    pub fn main(self, language: &Language) -> Self {
        self.primary().keys(Shortcut::Main, language)
    }

    /// Pressed by these keys as well, which are shown while the pointer rests on it.
    #[must_use]
    pub fn keys(mut self, shortcut: Shortcut, language: &Language) -> Self {
        self.answers.push(shortcut);
        self.keys.push(shortcut.words(language));
        self
    }

    /// A heading follows below it: its keys are shown beside it.
    #[must_use]
    pub fn over_heading(mut self) -> Self {
        self.at = At::Beside;
        self
    }

    /// In the background until it is looked for.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.kind = Kind::Quiet;
        self
    }

    /// At the edge of something: remove, rename.
    #[must_use]
    pub fn plain(mut self) -> Self {
        self.kind = Kind::Plain;
        self
    }

    /// With an icon before the word.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an icon after the word.
    #[must_use]
    pub fn after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// Folds and unfolds something: an arrow before the words shows which. What it unfolds stands with it in `unfolding`.
    #[must_use]
    pub fn folds(mut self, open: bool) -> Self {
        self.icon = Some(if open { Icon::ChevronDown } else { Icon::ChevronRight });
        self
    }

    /// Likewise, at the end of a line: the arrow stands after the words.
    #[must_use]
    pub fn folds_below(mut self, open: bool) -> Self {
        self.after = Some(if open { Icon::ChevronUp } else { Icon::ChevronDown });
        self
    }

    /// What it says when pressed.
    #[must_use]
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// What it says when pressed; without it, it is disabled.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.on_press = message;
        self
    }
}

impl<'a, M: Clone + 'a> From<Button<M>> for Element<'a, M> {
    fn from(it: Button<M>) -> Self {
        let small = matches!(it.kind, Kind::Plain);
        let words = if small { text::label(it.label).size(size::SMALL) } else { text::label(it.label) };
        let content = row![it.icon.map(text::icon), words, it.after.map(text::icon)]
            .spacing(space::XS + 2.0)
            .align_y(Center);
        let padding = match it.kind {
            Kind::Primary => [10, 18],
            Kind::Secondary => [10, 14],
            Kind::Quiet => [9, 8],
            Kind::Plain => [6, 8],
        };
        let pressed =
            button(content).padding(padding).on_press_maybe(it.on_press.clone()).style(match it.kind {
                Kind::Primary => theme::button::primary,
                Kind::Secondary => theme::button::secondary,
                Kind::Quiet => theme::button::quiet,
                Kind::Plain => theme::button::plain,
            });
        let shown = it.on_press.is_some() && !it.keys.is_empty();
        let pressed = focus(it.id, pressed, it.on_press).answers(it.answers);
        if shown { told(pressed, it.keys.join(", "), it.at) } else { pressed.into() }
    }
}

/// A button with an icon alone, where there is no room for its words: they are shown when the pointer is over it.
pub fn icon_button<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    icon: Icon,
    label: impl Into<String>,
    keys: Option<(Shortcut, &Language)>,
    on_press: M,
) -> Element<'a, M> {
    let pressed = button(text::icon(icon)).padding(9).on_press(on_press.clone()).style(theme::button::quiet);
    let label = label.into();
    let words = keys.map(|(shortcut, language)| format!("{label} ({})", shortcut.words(language)));
    let pressed = focus(id, pressed, Some(on_press)).answers(keys.into_iter().map(|it| it.0).collect());
    hint(pressed, words.unwrap_or(label))
}

/// Something within a text that can be opened, unfolded, gone to.
pub fn link<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    icon: Icon,
    label: impl Into<String>,
    on_press: M,
) -> Element<'a, M> {
    Button::new(id, label).quiet().icon(icon).on_press(on_press).into()
}
