//! Moving the focus through a tree of widgets, and bringing into view what has it, or what is new.

use super::arrive::Arrived;
use iced::Rectangle;
use iced::Vector;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use std::any::Any;

/// Where Tab goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the next.
    Forward,
    /// To the one before.
    Back,
}

/// Moves the focus by one, and from one end to the other. `operate` lets an operation visit the widgets.
/// `false` where there is nothing to move: with `inside` set, where the focus is somewhere else.
pub fn walk(direction: Direction, inside: bool, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let mut count = Count::default();
    operate(&mut count);
    if count.total == 0 || (inside && count.focused.is_none()) {
        return false;
    }
    let target = match (direction, count.focused) {
        (Direction::Forward, None) => 0,
        (Direction::Forward, Some(at)) => (at + 1) % count.total,
        (Direction::Back, None) => count.total - 1,
        (Direction::Back, Some(at)) => (at + count.total - 1) % count.total,
    };
    operate(&mut Set { target, at: 0 });
    let _ = scroll(Wanted::Focused, operate);
    true
}

/// Brings into view what has appeared since the last time. `true` where something moved.
pub fn show_new(operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    scroll(Wanted::New, operate)
}

fn scroll(wanted: Wanted, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let mut find = Find { wanted, next: None, around: Vec::new(), found: None };
    operate(&mut find);
    let moves = find.found.is_some();
    if let Some((id, by)) = find.found {
        operate(&mut Scroll { id, by });
    }
    moves
}

#[derive(Default)]
struct Count {
    total: usize,
    focused: Option<usize>,
}

impl Operation for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }
}

struct Set {
    target: usize,
    at: usize,
}

impl Operation for Set {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.at == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}

/// How far the area around what is wanted must scroll to show it.
struct Find {
    wanted: Wanted,
    next: Option<Area>,
    around: Vec<Area>,
    found: Option<(Id, f32)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Focused,
    New,
}

struct Area {
    id: Id,
    bounds: Rectangle,
    translation: Vector,
}

impl Operation for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        // A scrollable announces itself just before its content is visited.
        let area = self.next.take();
        let inside = area.is_some();
        self.around.extend(area);
        operate(self);
        if inside {
            let _ = self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next = id.map(|id| Area { id: id.clone(), bounds, translation });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.wanted == Wanted::Focused && state.is_focused() {
            self.found = self.scroll_to(bounds);
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if self.wanted == Wanted::New
            && let Some(arrived) = state.downcast_mut::<Arrived>()
            && !std::mem::replace(&mut arrived.0, true)
        {
            self.found = self.scroll_to(bounds);
        }
    }
}

impl Find {
    fn scroll_to(&self, bounds: Rectangle) -> Option<(Id, f32)> {
        const MARGIN: f32 = 24.0;
        let area = self.around.first()?;
        let top = bounds.y - area.translation.y - area.bounds.y - MARGIN;
        let bottom = top + bounds.height + 2.0 * MARGIN - area.bounds.height;
        let by = if top < 0.0 { top } else { bottom.max(0.0).min(top) };
        (by.abs() > 0.5).then(|| (area.id.clone(), by))
    }
}

struct Scroll {
    id: Id,
    by: f32,
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.id) {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: self.by }, bounds, content_bounds);
        }
    }
}
