//! Choices that exclude each other: as cards where each needs a sentence, as a switch where a word is enough.

use super::{focus, group, text};
use crate::gui::theme::{self, Icon, Meaning, size, space};
use iced::widget::{button, column, container, row};
use iced::{Center, Element, Fill};

/// One of several.
#[derive(Debug, Clone)]
pub struct Choice<T> {
    /// What is chosen with it.
    pub value: T,
    /// Its name.
    pub label: String,
    /// A sentence about it.
    pub note: Option<String>,
    /// A word that stands out: "Recommended".
    pub badge: Option<String>,
}

impl<T> Choice<T> {
    /// A choice with a name.
    pub fn new(value: T, label: impl Into<String>) -> Self {
        Self { value, label: label.into(), note: None, badge: None }
    }

    /// With a sentence.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// With a word that stands out.
    #[must_use]
    pub fn badge(mut self, badge: impl Into<String>) -> Self {
        self.badge = Some(badge.into());
        self
    }
}

/// A list of cards, one of them chosen. The ids are `<id>-0`, `<id>-1`, …
pub fn choices<'a, T, M>(
    id: &str,
    all: Vec<Choice<T>>,
    chosen: Option<&T>,
    on_choose: impl Fn(T) -> M,
) -> Element<'a, M>
where
    T: Clone + PartialEq,
    M: Clone + 'a,
{
    let cards = all.into_iter().enumerate().map(|(at, choice)| {
        let here = chosen == Some(&choice.value);
        let dot = text::icon(if here { Icon::CircleDot } else { Icon::Circle });
        let dot = dot.style(if here { theme::text::accent } else { theme::text::muted });
        let badge = choice.badge.map(|badge| super::pill(Meaning::Good, badge));
        let words = column![
            row![text::label(choice.label), badge].spacing(space::S).align_y(Center),
            choice.note.map(text::note)
        ];
        let content =
            row![container(dot).padding([3, 0]), words.spacing(3).width(Fill)].spacing(space::S + 2.0);
        let message = on_choose(choice.value);
        let card = button(content)
            .width(Fill)
            .padding([11, 14])
            .on_press(message.clone())
            .style(move |theme, status| theme::button::card(theme, status, here));
        focus(format!("{id}-{at}"), card, Some(message)).into()
    });
    group(iced::widget::Column::with_children(cards).spacing(8)).into()
}

/// A row of short words, one of them chosen. The ids are `<id>-0`, `<id>-1`, …
pub fn switch<'a, T, M>(
    id: &str,
    all: Vec<Choice<T>>,
    chosen: &T,
    on_choose: impl Fn(T) -> M,
) -> Element<'a, M>
where
    T: Clone + PartialEq,
    M: Clone + 'a,
{
    let parts = all.into_iter().enumerate().map(|(at, choice)| {
        let here = *chosen == choice.value;
        let message = on_choose(choice.value);
        let words = text::label(choice.label).size(size::SMALL);
        let part = button(words)
            .padding([6, 9])
            .on_press(message.clone())
            .style(move |theme, status| theme::button::place(theme, status, here));
        focus(format!("{id}-{at}"), part, Some(message)).into()
    });
    group(iced::widget::Row::with_children(parts).spacing(2).wrap()).into()
}

/// A line of a list from which something is chosen: what kind it is, its name, a sign at its end, and whether it is chosen. A
/// click or Space says the one, a double click or Enter the other.
pub fn listed<'a, M: Clone + 'a>(
    id: String,
    (icon, name, end): (Icon, String, Option<Icon>),
    chosen: bool,
    on_press: M,
    on_open: M,
) -> Element<'a, M> {
    let name = text::body(name).line_height(1.3).width(Fill);
    let words = row![text::icon(icon).style(theme::text::muted), name, end.map(text::icon)];
    let press = button(words.spacing(space::S).align_y(Center))
        .width(Fill)
        .padding([6, 10])
        .on_press(on_press.clone())
        .style(move |theme, status| theme::button::place(theme, status, chosen));
    focus(id, press, Some(on_press)).opens(on_open).into()
}

/// A list of places to go to, one of which is shown: each with its id, its name, and itself.
pub fn menu<'a, T, M>(all: Vec<(String, String, T)>, here: &T, on_press: impl Fn(T) -> M) -> Element<'a, M>
where
    T: PartialEq,
    M: Clone + 'a,
{
    let places = all.into_iter().map(|(id, name, place)| {
        let here = place == *here;
        let message = on_press(place);
        let press = button(text::body(name).line_height(1.3))
            .width(Fill)
            .padding([6, 10])
            .on_press(message.clone())
            .style(move |theme, status| theme::button::place(theme, status, here));
        focus(id, press, Some(message)).into()
    });
    iced::widget::Column::with_children(places).spacing(2).into()
}
