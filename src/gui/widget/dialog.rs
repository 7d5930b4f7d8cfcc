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
    Around { content: opaque(around.style(surface::veil)), purpose: Asking }.into()
}

/// Escape answers the question, wherever the focus is: a field would take it for itself first.
struct Asking;

impl Purpose for Asking {
    type State = ();

    fn passes(&self, event: &Event) -> bool {
        Shortcut::of(event) != Some(Shortcut::Back)
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
