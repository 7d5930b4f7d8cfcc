//! The focus stays on what has it while the screen around it changes: iced tells widgets apart by their places alone.

use iced::Rectangle;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};

/// What had the focus after the last key.
#[derive(Debug, Default)]
pub(super) struct Kept(Option<Id>);

impl Kept {
    /// A key was pressed. `operate` lets an operation visit the widgets.
    pub fn key(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let mut who = Who::default();
        operate(&mut who);
        self.0 = who.focused;
    }

    /// A mouse or a finger was pressed: where it went, a ring would only be in the way.
    pub fn pointed(&mut self) {
        self.0 = None;
    }

    /// Does what may give the focus to something else. `true` where it did.
    pub fn given(&mut self, give: &mut dyn Operation, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
        let (mut before, mut after) = (Who::default(), Who::default());
        operate(&mut before);
        operate(give);
        operate(&mut after);
        let given = after.focused.is_some() && after.focused != before.focused;
        if given {
            self.0 = after.focused;
        }
        given
    }

    /// The screen was built anew: what had the focus gets it back, where it is still there. `true` where it had lost it.
    pub fn restore(&self, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
        let Some(id) = &self.0 else { return false };
        let mut who = Who { wanted: Some(id.clone()), ..Who::default() };
        operate(&mut who);
        let lost = who.is_there && who.focused.as_ref() != Some(id);
        if lost {
            operate(&mut Give(id));
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
struct Give<'a>(&'a Id);

impl Operation for Give<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if id == Some(self.0) {
            state.focus();
        } else {
            state.unfocus();
        }
    }
}
