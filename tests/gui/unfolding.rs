//! What unfolds near the lower edge of the window is scrolled to, and the verdict of a log is, wherever it appears.

use crate::fixtures::{Face, Window, named};
use crate::glass::Glass;
use crate::looks::ways;
use iced_test::core::widget::Id;
use iced_test::core::widget::operation::scrollable::AbsoluteOffset;
use iced_test::core::widget::operation::{Focusable, Operation, Scrollable};
use iced_test::core::{Rectangle, Vector};
use postseal::gui::app::Message;
use postseal::gui::step::proof::{self, reading};
use postseal::gui::workspace;
use std::sync::{Arc, Mutex};

/// Where something is, as it is seen, and what it scrolls in.
#[derive(Debug, Clone)]
pub struct Place {
    pub top: f32,
    pub bottom: f32,
    area: Rectangle,
    id: Id,
}

/// Looks for what has this id or says this, and scrolls what it is in by so much.
#[derive(Default)]
struct Look {
    wanted: String,
    found: Arc<Mutex<Option<Place>>>,
    next: Option<(Rectangle, Vector, Id)>,
    around: Vec<(Rectangle, Vector, Id)>,
}

impl Look {
    fn at(&mut self, bounds: Rectangle) {
        let Some((area, _, id)) = self.around.first().cloned() else { return };
        let moved = self.around.iter().map(|it| it.1.y).sum::<f32>();
        let top = bounds.y - moved;
        *self.found.lock().unwrap() = Some(Place { top, bottom: top + bounds.height, area, id });
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
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
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next = id.map(|id| (bounds, translation, id.clone()));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        if id == Some(&Id::from(self.wanted.clone())) {
            self.at(bounds);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if text == self.wanted {
            self.at(bounds);
        }
    }
}

struct Scroll(Id, f32);

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.0) {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: self.1 }, bounds, content);
        }
    }
}

pub fn place(glass: &mut Glass, window: &Window, wanted: &str) -> Place {
    let look = Look { wanted: wanted.to_owned(), ..Look::default() };
    let found = Arc::clone(&look.found);
    glass.operate(&window.app, Box::new(look));
    let found = found.lock().unwrap().clone();
    found.unwrap_or_else(|| panic!("{wanted} is on the page"))
}

/// A window in which this button is the last that is seen of its page.
fn at_the_edge(window: &Window, id: &str) -> (Glass, u32) {
    let mut height = 640;
    let mut glass = Glass::new(900, height);
    let _ = glass.paint(&window.app);
    let there = place(&mut glass, window, id);
    let below = there.bottom - (there.area.y + there.area.height);
    if below < 0.0 {
        // All of the page is seen: in a lower window it ends there.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a screen")]
        let less = -below as u32;
        height -= less;
        glass = Glass::new(900, height);
    } else {
        glass.operate(&window.app, Box::new(Scroll(there.id, below)));
    }
    let _ = glass.paint(&window.app);
    (glass, height)
}

fn unfolds_in_sight(mut window: Window, id: &str) {
    let (mut glass, _) = at_the_edge(&window, id);
    let before = place(&mut glass, &window, id);
    let edge = before.area.y + before.area.height;
    assert!((before.bottom - edge).abs() < 2.0, "{id}: {before:?}");
    window.press(id);
    let _ = glass.paint(&window.app);
    let after = place(&mut glass, &window, id);
    assert!(after.bottom < edge - 40.0, "{id}: what came is seen: {before:?} {after:?}");
    assert!(after.top >= after.area.y, "{id}: and so is what brought it: {after:?}");
    // Folded again, and looked at again, nothing moves.
    window.press(id);
    let _ = glass.paint(&window.app);
    let folded = place(&mut glass, &window, id);
    let _ = glass.paint(&window.app);
    assert!((place(&mut glass, &window, id).top - folded.top).abs() < 0.5, "{id}");
}

#[test]
fn what_unfolds_at_the_edge_is_seen() {
    let face = Face::usual();
    let step = |name: &str| {
        let mut window = Window::opened(&face, &named());
        window.press(&format!("step-{name}"));
        window
    };
    for id in ["guide", "algorithms", "more", "advanced"] {
        unfolds_in_sight(step("request"), id);
    }
    for id in ["server-others", "inbound-others", "outbound-others", "profile-others", "paths"] {
        unfolds_in_sight(step("policy"), id);
    }
    let mut shown = step("policy");
    shown.press("show");
    unfolds_in_sight(shown, "directives-0");
    for id in ["login", "inbound-unfold"] {
        unfolds_in_sight(step("proof"), id);
    }
    unfolds_in_sight(ways::rehearsed(&face, &["practice", "accept"]), "details-0");
    let mut sent = Window::opened(&face, &crate::log::sent());
    sent.press("step-proof");
    unfolds_in_sight(sent, "alone-unfold");
    let mut probe = Window::empty(&face);
    probe.press("probe");
    unfolds_in_sight(probe, "probe-own");
    let mut online = ways::online(&face, &[]);
    online.press("online");
    unfolds_in_sight(online, "online");
}

/// What is open already when a page is opened stays where it is.
#[test]
fn what_was_unfolded_before_leaves_the_page_at_its_top() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("advanced");
    let mut glass = Glass::new(900, 640);
    let _ = glass.paint(&window.app);
    let title = Face::usual().language.say("window-request-title");
    let there = place(&mut glass, &window, &title);
    assert!(there.top >= there.area.y, "{there:?}");
}

#[tokio::test]
async fn the_verdict_of_a_log_is_gone_to() {
    let face = Face::usual();
    let mut window = Window::opened(&face, &crate::log::sent());
    window.press("step-proof");
    let file = |name: &str, text: &str| {
        let path = window.library.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let (message, log) = (file("message.eml", crate::log::MESSAGE), file("mail.log", crate::log::LOG));
    let told = |key: &str| face.language.say_with(key, &[("hop", postseal::explain::Fact::Number(2))]);
    let mut glass = Glass::new(900, 640);
    let _ = glass.paint(&window.app);
    window.settle(Message::Dropped(message)).await;
    let _ = glass.paint(&window.app);
    let there = place(&mut glass, &window, &told("expected-verified-not-proven-what"));
    assert!(there.top >= there.area.y && there.top < there.area.y + there.area.height, "{there:?}");
    // Down to the log, which tells it.
    glass.operate(&window.app, Box::new(Scroll(there.id, 500.0)));
    let chosen = reading::Message::Log(reading::log::Message::Chosen(Some(log)));
    window.settle(Message::Workspace(workspace::Message::Proof(proof::Message::Reading(chosen)))).await;
    let _ = glass.paint(&window.app);
    let there = place(&mut glass, &window, &told("expected-verified-by-log-what"));
    assert!(there.top >= there.area.y && there.top < there.area.y + there.area.height, "{there:?}");
}
