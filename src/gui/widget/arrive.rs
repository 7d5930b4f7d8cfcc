//! What appears as the answer to a press is scrolled to, once: an answer below the edge of the window is none.

use super::around::{Around, Purpose};
use iced::advanced::widget::Operation;
use iced::{Element, Rectangle};

/// Asks to be scrolled to.
pub struct Arriving;

/// Whether it was scrolled to.
#[derive(Debug, Default)]
pub(super) struct Arrived(pub bool);

/// Wraps an answer. The root of the window scrolls to it when it is new.
pub fn arrive<'a, M>(content: impl Into<Element<'a, M>>) -> Around<'a, M, Arriving> {
    Around { content: content.into(), purpose: Arriving }
}

impl Purpose for Arriving {
    type State = Arrived;

    fn operate(&self, bounds: Rectangle, state: &mut Arrived, operation: &mut dyn Operation) {
        operation.custom(None, bounds, state);
    }
}
