//! Makes anything that can be pressed reachable with Tab, and pressable with Enter and Space.
//!
//! iced 0.14 itself focuses only text fields. The ring is drawn only when the focus came by the keyboard.

use super::shortcut::{Answer, Shortcut};
use crate::gui::theme::{RADIUS, tones};
use iced::advanced::widget::{Operation, Tree, operation, tree};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer, widget,
};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Color, Element, Event, Length, Rectangle, Size, Theme, Vector};

/// The wrapper.
pub struct Focus<'a, M> {
    id: widget::Id,
    content: Element<'a, M>,
    on_activate: Option<M>,
    on_open: Option<M>,
    answers: Vec<Shortcut>,
}

impl<M> Focus<'_, M> {
    /// Pressed by these keys, wherever the focus is.
    #[must_use]
    pub fn answers(mut self, to: Vec<Shortcut>) -> Self {
        self.answers = to;
        self
    }

    /// Says this on Enter and on a double click; Space and a click alone say the other.
    #[must_use]
    pub fn opens(mut self, message: M) -> Self {
        self.on_open = Some(message);
        self
    }
}

/// Wraps `content`, which says `on_activate` when pressed; without it, it is disabled and passed over.
pub fn focus<'a, M: Clone + 'a>(
    id: impl Into<widget::Id>,
    content: impl Into<Element<'a, M>>,
    on_activate: Option<M>,
) -> Focus<'a, M> {
    Focus { id: id.into(), content: content.into(), on_activate, on_open: None, answers: Vec::new() }
}

/// Whether something has the focus, and from where.
#[derive(Debug, Default)]
pub(super) struct State {
    pub focused: bool,
    by_keyboard: bool,
    /// A shortcut asks for it.
    wanted: bool,
    /// The last click, where a second one opens it.
    click: Option<mouse::Click>,
}

impl State {
    /// Takes a press of the mouse: the focus follows it, without a ring.
    pub fn pressed(&mut self, over: bool) -> bool {
        let changed = self.focused != over;
        if changed || self.by_keyboard {
            self.focused = over;
            self.by_keyboard = false;
        }
        changed
    }

    /// It has the focus by a press, not by a key.
    pub fn hide_ring(&mut self) {
        self.by_keyboard = false;
    }

    /// Whether this is the second of two clicks within these bounds.
    fn clicked_twice(&mut self, event: &Event, cursor: mouse::Cursor, bounds: Rectangle) -> bool {
        let Event::Mouse(mouse::Event::ButtonPressed(button @ mouse::Button::Left)) = event else {
            return false;
        };
        let click = cursor.position_over(bounds).map(|at| mouse::Click::new(at, *button, self.click));
        self.click = click;
        click.is_some_and(|it| it.kind() == mouse::click::Kind::Double)
    }

    /// Draws the ring around `bounds`, where there is to be one.
    pub fn draw(&self, renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle) {
        if self.focused && self.by_keyboard {
            renderer.fill_quad(
                renderer::Quad {
                    bounds: bounds.expand(3),
                    border: Border { color: tones(theme).accent, width: 2.0, radius: (RADIUS + 3.0).into() },
                    ..renderer::Quad::default()
                },
                Color::TRANSPARENT,
            );
        }
    }
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.by_keyboard = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

fn is_enter(event: &Event) -> bool {
    matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Enter), .. }))
}

/// Whether a key presses what has the focus.
pub(super) fn presses(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) = event else { return false };
    match key {
        Key::Named(named) => matches!(named, Named::Enter | Named::Space),
        Key::Character(text) => text == " ",
        Key::Unidentified => false,
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Focus<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.on_activate.is_some() {
            let state = tree.state.downcast_mut::<State>();
            operation.focusable(Some(&self.id), layout.bounds(), state);
            operation.custom(None, layout.bounds(), state);
            if !self.answers.is_empty() {
                let mut answer = Answer { to: self.answers.clone(), pressed: false };
                operation.custom(Some(&self.id), layout.bounds(), &mut answer);
                state.wanted |= answer.pressed;
            }
        }
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let wanted = std::mem::take(&mut state.wanted);
        if let Some(message) = self.on_open.clone()
            && (state.focused && is_enter(event) || state.clicked_twice(event, cursor, layout.bounds()))
        {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        if wanted || (state.focused && presses(event)) {
            if let Some(message) = self.on_activate.clone() {
                shell.publish(message);
                shell.capture_event();
                return;
            }
        } else if matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_)))
            && state.pressed(cursor.is_over(layout.bounds()))
        {
            shell.request_redraw();
        }
        let inner = &mut tree.children[0];
        self.content
            .as_widget_mut()
            .update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let inner = &tree.children[0];
        self.content.as_widget().draw(inner, renderer, theme, style, layout, cursor, viewport);
        tree.state.downcast_ref::<State>().draw(renderer, theme, layout.bounds());
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        let inner = &mut tree.children[0];
        self.content.as_widget_mut().overlay(inner, layout, renderer, viewport, translation)
    }
}

impl<'a, M: Clone + 'a> From<Focus<'a, M>> for Element<'a, M> {
    fn from(focus: Focus<'a, M>) -> Self {
        Element::new(focus)
    }
}
