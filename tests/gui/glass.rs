//! What a window is painted on: tiny-skia, as in the window itself, and no display.

use crate::screen::load_fonts;
use iced_test::core::renderer::{Headless, Style};
use iced_test::core::widget::operation::{Operation, Outcome};
use iced_test::core::{Event, Point, Size, clipboard, mouse, theme::Base as _, window};
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface::Cache};
use postseal::gui::app::{self, App, Message};
use std::time::Instant;

/// The glass, and what is remembered from one frame to the next.
pub struct Glass {
    renderer: Renderer,
    cache: Cache,
    size: Size<u32>,
}

impl Glass {
    pub fn new(width: u32, height: u32) -> Self {
        load_fonts();
        let settings = app::settings();
        let renderer =
            <Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
        let renderer = block_on(renderer).expect("a renderer");
        Self { renderer, cache: Cache::default(), size: Size::new(width, height) }
    }

    /// Lets an operation visit the window, and those that it leads to.
    pub fn operate(&mut self, app: &App, operation: Box<dyn Operation>) {
        let size = self.logical();
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            let cache = std::mem::take(&mut self.cache);
            let mut ui = UserInterface::build(app.view(), size, cache, &mut self.renderer);
            ui.operate(&self.renderer, operation.as_mut());
            self.cache = ui.into_cache();
            next = if let Outcome::Chain(then) = operation.finish() { Some(then) } else { None };
        }
    }

    /// Lets an event happen in the window: what it says.
    pub fn event(&mut self, app: &App, event: Event) -> Vec<Message> {
        let size = self.logical();
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(app.view(), size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let cursor = mouse::Cursor::Available(Point::new(1.0, 1.0));
        let _ = ui.update(&[event], cursor, &mut self.renderer, &mut clipboard::Null, &mut messages);
        self.cache = ui.into_cache();
        messages
    }

    fn logical(&self) -> Size {
        #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
        Size::new(self.size.width as f32, self.size.height as f32)
    }

    /// Paints every point of the window.
    pub fn paint(&mut self, app: &App) -> Vec<u8> {
        let size = self.logical();
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(app.view(), size, cache, &mut self.renderer);
        // In a corner, where there is nothing to be hovered over.
        let cursor = mouse::Cursor::Available(Point::new(1.0, 1.0));
        let redraw = [Event::Window(window::Event::RedrawRequested(Instant::now()))];
        let _ = ui.update(&redraw, cursor, &mut self.renderer, &mut clipboard::Null, &mut Vec::new());
        let theme = app.theme();
        let base = theme.base();
        ui.draw(&mut self.renderer, &theme, &Style { text_color: base.text_color }, cursor);
        self.cache = ui.into_cache();
        self.renderer.screenshot(self.size, 1.0, base.background_color)
    }
}
