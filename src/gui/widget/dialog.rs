//! A question that has to be answered before anything else: what lies below it gets neither keys nor the pointer.

use super::around::{Around, Purpose};
use super::{Button, Shortcut, text};
use crate::gui::theme::{space, surface};
use iced::widget::{column, container, opaque, row, scrollable};
use iced::{Center, Element, Event, Fill, Right};

/// As wide as a sentence reads well.
const WIDEST: f32 = 480.0;

/// Shows the question in the middle of the window. `stay` changes nothing, `go` does what was asked for.
pub fn dialog<'a, M: Clone + 'a>(
    heading: impl Into<String>,
    content: impl Into<Element<'a, M>>,
    stay: Button<M>,
    go: Button<M>,
) -> Element<'a, M> {
    let answers = row![Element::from(go), Element::from(stay)].spacing(space::S);
    let answers = container(answers.wrap().vertical_spacing(space::S)).width(Fill).align_x(Right);
    let content = column![text::heading(heading), content.into(), answers].spacing(space::M);
    let content = scrollable(container(content).padding(24)).id("dialog").style(surface::scroll);
    let card = container(content).max_width(WIDEST).style(surface::toast);
    let around = container(card).width(Fill).height(Fill).align_x(Center).align_y(Center).padding(16);
    Around { content: opaque(around.style(surface::veil)), purpose: Escaped(false) }.into()
}

/// Whether Escape is let through. Where it is not, it answers the question, or leads back, wherever the focus is: a field would
/// take it for itself first.
pub struct Escaped(bool);

/// Wraps a field: Escape leaves it, or means at once what it means on this screen.
pub fn left_by_escape<'a, M>(field: impl Into<Element<'a, M>>, leaves: bool) -> Around<'a, M, Escaped> {
    Around { content: field.into(), purpose: Escaped(leaves) }
}

impl Purpose for Escaped {
    type State = ();

    fn passes(&self, event: &Event) -> bool {
        self.0 || Shortcut::of(event) != Some(Shortcut::Back)
    }
}

/// Whether what is wrapped takes no part for now.
pub struct Inert(bool);

/// Wraps what lies below a question. It keeps its focus, and gets it back with the answer.
pub fn inert<'a, M>(content: impl Into<Element<'a, M>>, inert: bool) -> Around<'a, M, Inert> {
    Around { content: content.into(), purpose: Inert(inert) }
}

impl Purpose for Inert {
    type State = ();

    fn passes(&self, event: &Event) -> bool {
        !self.0 || !matches!(event, Event::Keyboard(_) | Event::InputMethod(_))
    }

    fn visits(&self) -> bool {
        !self.0
    }
}
