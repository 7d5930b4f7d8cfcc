//! Moving the focus through a tree of widgets, bringing into view what has it, or what is new, and turning pages.

use super::arrive::Arrived;
use super::field::Judged;
use iced::Vector;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task};
use std::any::Any;

/// As far as a turn of the wheel, in logical pixels.
const LINE: f32 = 60.0;

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
    show_focused(operate);
    true
}

/// Brings into view what has appeared since the last time. `true` where something moved.
pub fn show_new(operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    scroll(Wanted::New, operate)
}

/// Brings into view what has the focus.
pub fn show_focused(operate: &mut dyn FnMut(&mut dyn Operation)) {
    let _ = scroll(Wanted::Focused, operate);
}

/// Gives the focus to the first field in which something is wrong; the root shows it.
pub fn to_wrong<M: Send + 'static>() -> Task<M> {
    iced::advanced::widget::operate(FirstWrong::default())
}

/// How far a key scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// By a line, down or up.
    Line(Way),
    /// By what is seen, but for a little that stays.
    Page(Way),
    /// To the end, or the beginning.
    All(Way),
}

/// Down or up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards the end.
    Down,
    /// Towards the beginning.
    Up,
}

/// Scrolls what the focus is in, or else what takes the most room. `false` where nothing can be scrolled.
pub fn turn(turn: Turn, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let mut areas = Areas::default();
    operate(&mut areas);
    let room = |it: &&Within| it.area.bounds.width * it.area.bounds.height;
    let all = || areas.all.iter().filter(|it| it.scrolls);
    let focused = all().find(|it| it.focused);
    let largest = || all().max_by(|one, other| room(one).total_cmp(&room(other)));
    let Some(Within { area, .. }) = focused.or_else(largest) else { return false };
    let (by, way) = match turn {
        Turn::Line(way) => (LINE, way),
        Turn::Page(way) => (area.bounds.height * 0.85, way),
        Turn::All(way) => (f32::MAX, way),
    };
    let by = if way == Way::Down { by } else { -by };
    operate(&mut Scroll { id: area.id.clone(), by });
    true
}

fn scroll(wanted: Wanted, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let mut find = Find { wanted, next: None, around: Vec::new(), found: Vec::new() };
    operate(&mut find);
    let moves = !find.found.is_empty();
    for (id, by) in find.found {
        operate(&mut Scroll { id, by });
    }
    moves
}

/// Shows every page from its beginning.
pub fn to_top<M: Send + 'static>() -> Task<M> {
    iced::advanced::widget::operate(Top)
}

struct Top;

impl<M: Send> Operation<M> for Top {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<M>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        state.scroll_to(AbsoluteOffset { x: Some(0.0), y: Some(0.0) });
    }
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

impl<M> Operation<M> for Set {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<M>)) {
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

/// Which of all that can have the focus is the first with something wrong.
#[derive(Default)]
struct FirstWrong {
    focusable: usize,
    found: Option<usize>,
}

impl<M> Operation<M> for FirstWrong {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<M>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        self.focusable += 1;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        // The field itself is the next that can have the focus.
        if self.found.is_none() && state.is::<Judged>() {
            self.found = Some(self.focusable);
        }
    }

    fn finish(&self) -> Outcome<M> {
        let Some(target) = self.found else { return Outcome::None };
        Outcome::Chain(Box::new(Set { target, at: 0 }))
    }
}

/// How far each area around what is wanted must scroll to show it.
struct Find {
    wanted: Wanted,
    next: Option<Area>,
    around: Vec<Area>,
    found: Vec<(Id, f32)>,
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
    /// How far it can be scrolled.
    most: f32,
}

impl Area {
    fn new(id: &Id, bounds: Rectangle, content: Rectangle, translation: Vector) -> Self {
        Self { id: id.clone(), bounds, translation, most: (content.height - bounds.height).max(0.0) }
    }
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
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next = id.map(|id| Area::new(id, bounds, content_bounds, translation));
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.wanted == Wanted::Focused && state.is_focused() {
            self.found = self.scroll_to(bounds);
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if self.wanted == Wanted::New
            && let Some(arrived) = state.downcast_mut::<Arrived>()
            && std::mem::take(&mut arrived.wanted)
        {
            // What arrives within another counts, where it is not seen.
            let within = self.scroll_to(bounds);
            if !within.is_empty() {
                self.found = within;
            }
        }
    }
}

impl Find {
    fn scroll_to(&self, bounds: Rectangle) -> Vec<(Id, f32)> {
        const MARGIN: f32 = 24.0;
        // Where it is seen once all within has been scrolled.
        let mut y = bounds.y;
        let areas = self.around.iter().rev().filter_map(|area| {
            y -= area.translation.y;
            let top = y - area.bounds.y - MARGIN;
            let bottom = top + bounds.height + 2.0 * MARGIN - area.bounds.height;
            let by = if top < 0.0 { top } else { bottom.max(0.0).min(top) };
            let by = by.clamp(-area.translation.y, (area.most - area.translation.y).max(-area.translation.y));
            y -= by;
            (by.abs() > 0.5).then(|| (area.id.clone(), by))
        });
        areas.collect()
    }
}

/// What can be scrolled, the outermost alone.
#[derive(Default)]
struct Areas {
    next: bool,
    depth: usize,
    all: Vec<Within>,
}

struct Within {
    area: Area,
    /// There is more in it than is seen.
    scrolls: bool,
    /// The focus is in it.
    focused: bool,
}

impl Operation for Areas {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        // A scrollable announces itself just before its content is visited.
        let inside = usize::from(std::mem::take(&mut self.next) || self.depth > 0);
        self.depth += inside;
        operate(self);
        self.depth -= inside;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if let Some(id) = id
            && self.depth == 0
        {
            let area = Area::new(id, bounds, content_bounds, translation);
            let scrolls = content_bounds.height > bounds.height + 0.5;
            self.all.push(Within { area, scrolls, focused: false });
            self.next = true;
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.depth > 0
            && state.is_focused()
            && let Some(last) = self.all.last_mut()
        {
            last.focused = true;
        }
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
