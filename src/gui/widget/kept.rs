//! The focus stays on what has it while the screen around it changes: iced tells widgets apart by their places alone.

use super::focus::State;
use iced::Rectangle;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use std::any::Any;

/// What had the focus after the last key, or the last press.
#[derive(Debug, Default)]
pub(super) struct Kept {
    id: Option<Id>,
    by_keyboard: bool,
}

impl Kept {
    /// A key was pressed, or a mouse or a finger: where that went, a ring would only be in the way. `operate` lets an operation
    /// visit the widgets.
    pub fn pressed(&mut self, by_keyboard: bool, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let mut who = Who::default();
        operate(&mut who);
        *self = Self { id: who.focused, by_keyboard };
    }

    /// Does what may give the focus to something else. `true` where it did.
    pub fn given(&mut self, give: &mut dyn Operation, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
        let (mut before, mut after) = (Who::default(), Who::default());
        operate(&mut before);
        operate(give);
        operate(&mut after);
        let given = after.focused.is_some() && after.focused != before.focused;
        if given {
            *self = Self { id: after.focused, by_keyboard: true };
        }
        given
    }

    /// The screen was built anew: what had the focus gets it back, where it is still there. `true` where it had lost it.
    pub fn restore(&self, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
        let Some(id) = &self.id else { return false };
        let mut who = Who { wanted: Some(id.clone()), ..Who::default() };
        operate(&mut who);
        let lost = who.is_there && who.focused.as_ref() != Some(id);
        if lost {
            operate(&mut Give { id, with_ring: self.by_keyboard, just_given: false });
        }
        lost
    }
}

/// Looks who has the focus, and whether somebody is there.
#[derive(Default)]
struct Who {
    wanted: Option<Id>,
    focused: Option<Id>,
    is_there: bool,
}

impl Operation for Who {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = id.cloned();
        }
        self.is_there |= id.is_some() && id == self.wanted.as_ref();
    }
}

/// Gives it to one, and takes it from all others.
struct Give<'a> {
    id: &'a Id,
    with_ring: bool,
    just_given: bool,
}

impl Operation for Give<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.just_given = id == Some(self.id);
        if self.just_given {
            state.focus();
        } else {
            state.unfocus();
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        // It comes right behind what has just been visited.
        if let Some(state) = state.downcast_mut::<State>()
            && self.just_given
            && !self.with_ring
        {
            state.hide_ring();
        }
    }
}
