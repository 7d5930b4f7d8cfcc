//! What appears as the answer to a press is scrolled to, once: an answer below the edge of the window is none.

use super::around::{Around, Purpose};
use iced::advanced::widget::Operation;
use iced::{Element, Rectangle};

/// Whether it is still to be scrolled to.
#[derive(Debug, Default)]
pub(super) struct Arrived {
    pub wanted: bool,
}

/// An answer, by its number.
pub struct Arriving(u64);

/// The answer that stood there last.
#[derive(Debug, Default)]
pub struct Answered {
    number: Option<u64>,
    arrived: Arrived,
}

/// Wraps an answer. The root of the window scrolls to it when it is new.
pub fn arrive<'a, M>(content: impl Into<Element<'a, M>>) -> Around<'a, M, Arriving> {
    arrive_as(0, content)
}

/// Likewise: another number is another answer, though it stands where the one before did.
pub fn arrive_as<'a, M>(number: u64, content: impl Into<Element<'a, M>>) -> Around<'a, M, Arriving> {
    Around { content: content.into(), purpose: Arriving(number) }
}

impl Purpose for Arriving {
    type State = Answered;

    fn operate(&self, bounds: Rectangle, state: &mut Answered, operation: &mut dyn Operation) {
        if state.number.replace(self.0) != Some(self.0) {
            state.arrived.wanted = true;
        }
        operation.custom(None, bounds, &mut state.arrived);
    }
}

/// What unfolds, and is unfolded or not.
pub struct Unfolding(bool);

/// What it was before.
#[derive(Debug, Default)]
pub struct Unfolded {
    open: Option<bool>,
    arrived: Arrived,
}

/// Wraps what unfolds, together with the button that does it: unfolded by a press it is scrolled to, as far as the button stays
/// in sight. One that is open from the beginning stays where it is.
pub fn unfolding<'a, M>(open: bool, content: impl Into<Element<'a, M>>) -> Around<'a, M, Unfolding> {
    Around { content: content.into(), purpose: Unfolding(open) }
}

impl Purpose for Unfolding {
    type State = Unfolded;

    fn operate(&self, bounds: Rectangle, state: &mut Unfolded, operation: &mut dyn Operation) {
        let before = state.open.replace(self.0);
        state.arrived.wanted = self.0 && (state.arrived.wanted || before == Some(false));
        operation.custom(None, bounds, &mut state.arrived);
    }
}
