//! Pressed with something wrong in a form: the window goes to the first field that says so.

use crate::fixtures::{Face, Window, named};
use crate::glass::Glass;
use iced_test::core::widget::Id;
use iced_test::core::widget::operation::scrollable::AbsoluteOffset;
use iced_test::core::widget::operation::{Focusable, Operation, Scrollable};
use iced_test::core::{Rectangle, Vector};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::i18n::Language;
use postseal::setup::Setup;
use std::sync::{Arc, Mutex};

/// As far down as it goes: where the buttons are.
struct Bottom;

impl Operation for Bottom {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        state.scroll_by(AbsoluteOffset { x: 0.0, y: f32::MAX }, bounds, content);
    }
}

/// What has the focus, and whether all of it is seen.
#[derive(Default)]
struct Looked {
    found: Arc<Mutex<Vec<(String, bool)>>>,
    next: Option<(Rectangle, Vector)>,
    around: Vec<(Rectangle, Vector)>,
}

impl Operation for Looked {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let area = self.next.take();
        self.around.extend(area);
        operate(self);
        if area.is_some() {
            let _ = self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next = Some((bounds, translation));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            let is_seen = self.around.iter().all(|(area, by)| {
                let (top, bottom) = (bounds.y - by.y, bounds.y - by.y + bounds.height);
                area.y <= top && bottom <= area.y + area.height
            });
            self.found.lock().unwrap().push((format!("{id:?}"), is_seen));
        }
    }
}

fn focused(glass: &mut Glass, window: &Window) -> Vec<(String, bool)> {
    let looked = Looked::default();
    let found = Arc::clone(&looked.found);
    glass.operate(&window.app, Box::new(looked));
    let found = found.lock().unwrap();
    found.clone()
}

/// Presses it at the end of the page, in the smallest window, and sees which field has the focus.
async fn leads_to(window: &mut Window, button: &str, field: &str) {
    let mut glass = Glass::new(900, 640);
    glass.operate(&window.app, Box::new(Bottom));
    assert_eq!(focused(&mut glass, window), []);
    for message in window.messages(button) {
        let mut stream = into_stream(window.app.update(message)).expect("it goes somewhere");
        while let Some(action) = stream.next().await {
            if let Action::Widget(operation) = action {
                glass.operate(&window.app, operation);
            }
        }
    }
    let found = focused(&mut glass, window);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].0.contains(&format!("\"{field}\"")) && found[0].1, "{field}: {found:?}");
}

#[tokio::test]
async fn a_form_with_mistakes_goes_to_the_first_one() {
    for (language, _) in Language::all() {
        let face = Face { language, ..Face::usual() };
        let mut window = Window::opened(&face, &Setup::new("Head office"));
        leads_to(&mut window, "make", "hosts-0").await;
        // Not the one before, where nothing is wrong any more; and one that is folded is unfolded.
        window.write("hosts-0", "mx.example.org");
        window.press("advanced");
        window.write("passphrase", "correct horse");
        window.press("advanced");
        leads_to(&mut window, "make", "passphrase-again").await;
        window.press("step-proof");
        window.write("from", "ann@example.org");
        leads_to(&mut window, "send", "to").await;
    }
}

#[tokio::test]
async fn an_order_at_a_ca_goes_to_the_first_mistake() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press_and_wait("make").await;
    window.press("online");
    window.write("acme-contact", "nobody");
    leads_to(&mut window, "acme-order", "acme-contact").await;
}
