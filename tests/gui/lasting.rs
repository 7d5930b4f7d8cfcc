//! The focus stays where it is while what surrounds it changes.

use crate::fixtures::{Face, Window, named};
use crate::screen::{key, load_fonts};
use iced_test::core::renderer::Headless;
use iced_test::core::widget::{Id, Operation, operation::Focusable};
use iced_test::core::{Event, Rectangle, Size, clipboard, mouse, window};
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface::Cache};
use postseal::gui::app;
use std::time::Instant;

/// A window whose widgets remember from one view to the next, as those of the real one do.
struct Lasting {
    window: Window,
    renderer: Renderer,
    cache: Cache,
}

impl Lasting {
    fn new(window: Window) -> Self {
        load_fonts();
        let settings = app::settings();
        let renderer =
            <Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
        Self { window, renderer: block_on(renderer).expect("a renderer"), cache: Cache::default() }
    }

    /// Draws the window, has this happen, and tells what has the focus then.
    fn happens(&mut self, event: Option<Event>) -> Option<String> {
        self.happens_at(mouse::Cursor::Unavailable, event)
    }

    fn happens_at(
        &mut self,
        cursor: mouse::Cursor,
        event: impl IntoIterator<Item = Event>,
    ) -> Option<String> {
        let mut messages = Vec::new();
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(self.window.app.view(), SIZE, cache, &mut self.renderer);
        let events: Vec<_> = std::iter::once(Event::Window(window::Event::RedrawRequested(Instant::now())))
            .chain(event)
            .collect();
        let _ = ui.update(&events, cursor, &mut self.renderer, &mut clipboard::Null, &mut messages);
        let mut focused = Focused::default();
        ui.operate(&self.renderer, &mut focused);
        self.cache = ui.into_cache();
        for message in messages {
            let _ = self.window.app.update(message);
        }
        focused.id
    }

    /// Presses it with the mouse.
    fn click(&mut self, id: &str) {
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(self.window.app.view(), SIZE, cache, &mut self.renderer);
        let mut found = Focused { wanted: format!("\"{id}\""), ..Focused::default() };
        ui.operate(&self.renderer, &mut found);
        self.cache = ui.into_cache();
        let at = mouse::Cursor::Available(found.bounds.expect("it is there").center());
        let left = mouse::Button::Left;
        let _ = self
            .happens_at(at, [Event::Mouse(mouse::Event::CursorMoved { position: at.position().unwrap() })]);
        let _ = self.happens_at(at, [Event::Mouse(mouse::Event::ButtonPressed(left))]);
        let _ = self.happens_at(at, [Event::Mouse(mouse::Event::ButtonReleased(left))]);
    }

    fn tab_to(&mut self, id: &str) {
        let tab = || {
            let mut tab = key("Enter", false);
            if let Event::Keyboard(iced_test::core::keyboard::Event::KeyPressed { key, .. }) = &mut tab {
                *key = iced_test::core::keyboard::Key::Named(iced_test::core::keyboard::key::Named::Tab);
            }
            tab
        };
        for _ in 0..100 {
            if self.happens(Some(tab())).is_some_and(|it| it.contains(&format!("\"{id}\""))) {
                return;
            }
        }
        panic!("{id} is not reached");
    }
}

/// So tall that nothing has to be scrolled to.
const SIZE: Size = Size::new(1080.0, 3000.0);

/// What has the focus, and where something is.
#[derive(Default)]
struct Focused {
    id: Option<String>,
    wanted: String,
    bounds: Option<Rectangle>,
}

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let id = format!("{id:?}");
        if !self.wanted.is_empty() && id.contains(&self.wanted) {
            self.bounds = Some(bounds);
        }
        if state.is_focused() {
            self.id = Some(id);
        }
    }
}

/// What unfolds, step by step.
const UNFOLDING: [(&str, &[&str]); 4] = [
    ("step-request", &["guide", "algorithms", "more"]),
    ("step-certificate", &["guide"]),
    (
        "step-policy",
        &["guide", "server-others", "outbound-others", "inbound-others", "profile-others", "paths"],
    ),
    ("step-proof", &["guide", "login"]),
];

#[test]
fn what_unfolds_at_the_press_of_a_key_keeps_the_focus() {
    for (step, ids) in UNFOLDING {
        let mut window = Window::opened(&Face::usual(), &named());
        window.press(step);
        let mut lasting = Lasting::new(window);
        for id in ids {
            lasting.tab_to(id);
            for way in ["unfolded", "folded"] {
                let before = lasting.window.words().len();
                let _ = lasting.happens(Some(key("Enter", false)));
                assert_ne!(lasting.window.words().len(), before, "{id}");
                let now = lasting.happens(None);
                assert!(
                    now.as_ref().is_some_and(|it| it.contains(&format!("\"{id}\""))),
                    "{id} {way}: {now:?}"
                );
            }
        }
    }
}

#[test]
fn what_unfolds_at_a_press_of_the_mouse_keeps_the_focus_as_well() {
    for (step, ids) in UNFOLDING {
        let mut window = Window::opened(&Face::usual(), &named());
        window.press(step);
        let mut lasting = Lasting::new(window);
        for id in ids {
            for way in ["unfolded", "folded"] {
                let before = lasting.window.words().len();
                lasting.click(id);
                assert_ne!(lasting.window.words().len(), before, "{id}");
                let now = lasting.happens(None);
                assert!(
                    now.as_ref().is_some_and(|it| it.contains(&format!("\"{id}\""))),
                    "{id} {way}: {now:?}"
                );
            }
        }
    }
}
