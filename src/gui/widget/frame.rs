//! The root of the window, and of each group of choices: takes the keys and files that nothing below it took.
//!
//! Inside the tree of widgets rather than in a subscription, so that tests without a window go the same way.

use super::kept::Kept;
use super::shortcut::{Shortcut, press};
use super::walk::{Direction, Turn, Way, show_focused, show_new, turn, walk};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Size, Theme, Vector, touch, window};
use std::path::PathBuf;

/// The wrapper.
pub struct Frame<'a, M> {
    content: Element<'a, M>,
    keys: Keys,
    on_drop: Option<fn(PathBuf) -> M>,
    on_hover: Option<fn(bool) -> M>,
    on_guide: Option<M>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Tab and Shift-Tab go through everything.
    Tab,
    /// The arrows go through a group, once the focus is in it.
    Arrows,
}

/// Around everything: Tab and Shift-Tab move the focus, shortcuts press what they belong to, files that hover over the
/// window or are dropped on it become messages. `on_guide`: what the guide's key means where no button answers to it.
pub fn root<'a, M>(
    content: impl Into<Element<'a, M>>,
    on_drop: fn(PathBuf) -> M,
    on_hover: fn(bool) -> M,
    on_guide: Option<M>,
) -> Frame<'a, M> {
    let (on_drop, on_hover) = (Some(on_drop), Some(on_hover));
    Frame { content: content.into(), keys: Keys::Tab, on_drop, on_hover, on_guide }
}

/// Around choices that exclude each other: the arrows move between them.
pub fn group<'a, M>(content: impl Into<Element<'a, M>>) -> Frame<'a, M> {
    Frame { content: content.into(), keys: Keys::Arrows, on_drop: None, on_hover: None, on_guide: None }
}

impl Keys {
    fn direction(self, event: &Event) -> Option<Direction> {
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. }) = event
        else {
            return None;
        };
        match (self, key) {
            (Self::Tab, Named::Tab) if modifiers.shift() => Some(Direction::Back),
            (Self::Tab, Named::Tab) | (Self::Arrows, Named::ArrowDown | Named::ArrowRight) => {
                Some(Direction::Forward)
            }
            (Self::Arrows, Named::ArrowUp | Named::ArrowLeft) => Some(Direction::Back),
            _ => None,
        }
    }
}

/// What scrolls, where nothing has taken the key: what has nothing to press could not be read without a mouse.
fn turned(event: &Event) -> Option<Turn> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. }) = event else {
        return None;
    };
    match key {
        _ if !modifiers.is_empty() => None,
        Named::PageDown => Some(Turn::Page(Way::Down)),
        Named::PageUp => Some(Turn::Page(Way::Up)),
        Named::ArrowDown => Some(Turn::Line(Way::Down)),
        Named::ArrowUp => Some(Turn::Line(Way::Up)),
        Named::End => Some(Turn::All(Way::Down)),
        Named::Home => Some(Turn::All(Way::Up)),
        _ => None,
    }
}

fn modifiers(event: &Event) -> keyboard::Modifiers {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { modifiers, .. }) => *modifiers,
        _ => keyboard::Modifiers::empty(),
    }
}

impl<M: Clone> Frame<'_, M> {
    /// Takes the keys and files that nothing below takes.
    #[expect(clippy::too_many_arguments, reason = "as iced hands an event to a widget")]
    fn take(
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
        if let Some(direction) = self.keys.direction(event) {
            let content = self.content.as_widget_mut();
            let inside = self.keys == Keys::Arrows;
            if walk(direction, inside, &mut |operation| content.operate(tree, layout, renderer, operation)) {
                shell.capture_event();
                shell.request_redraw();
                return;
            }
        }
        if self.keys == Keys::Tab
            && let Some(shortcut) = Shortcut::of(event)
        {
            // A field is left first.
            if shortcut == Shortcut::Back {
                let content = self.content.as_widget_mut();
                content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
                if shell.is_event_captured() {
                    return;
                }
            }
            let content = self.content.as_widget_mut();
            let pressed =
                press(shortcut, &mut |operation| content.operate(tree, layout, renderer, operation));
            if pressed {
                shell.capture_event();
                // The button says what it says at the next event: one that means nothing to a field.
                let event = &Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers(event)));
                content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
            }
            if pressed || shortcut == Shortcut::Back {
                return;
            }
            if shortcut == Shortcut::Guide
                && let Some(message) = self.on_guide.clone()
            {
                shell.publish(message);
                shell.capture_event();
                return;
            }
        }
        if self.keys == Keys::Tab && matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let content = self.content.as_widget_mut();
            if show_new(&mut |operation| content.operate(tree, layout, renderer, operation)) {
                shell.request_redraw();
            }
        }
        if let Event::Window(window::Event::FileDropped(path)) = event
            && let Some(on_drop) = self.on_drop
        {
            shell.publish(on_drop(path.clone()));
        }
        if let Some(on_hover) = self.on_hover {
            match event {
                Event::Window(window::Event::FileHovered(_)) => shell.publish(on_hover(true)),
                Event::Window(window::Event::FilesHoveredLeft) => shell.publish(on_hover(false)),
                _ => {}
            }
        }
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        if self.keys == Keys::Tab
            && !shell.is_event_captured()
            && let Some(by) = turned(event)
            && turn(by, &mut |operation| content.operate(tree, layout, renderer, operation))
        {
            shell.capture_event();
            shell.request_redraw();
        }
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Frame<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Kept>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Kept::default())
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
        let Tree { state, children, .. } = tree;
        let content = self.content.as_widget_mut();
        let operate = &mut |it: &mut dyn Operation| content.operate(&mut children[0], layout, renderer, it);
        if self.keys == Keys::Arrows {
            operate(operation);
        } else if state.downcast_mut::<Kept>().given(operation, operate) {
            show_focused(operate);
        }
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
        let Tree { state, children, .. } = tree;
        let (kept, tree) = (state.downcast_mut::<Kept>(), &mut children[0]);
        let is_root = self.keys == Keys::Tab;
        if is_root && matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let content = self.content.as_widget_mut();
            if kept.restore(&mut |operation| content.operate(tree, layout, renderer, operation)) {
                shell.request_redraw();
            }
        }
        self.take(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let by_keyboard = matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. }));
        let by_pointer = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if is_root && (by_keyboard || by_pointer) {
            let content = self.content.as_widget_mut();
            kept.pressed(by_keyboard, &mut |operation| content.operate(tree, layout, renderer, operation));
        }
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
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
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
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, M: Clone + 'a> From<Frame<'a, M>> for Element<'a, M> {
    fn from(frame: Frame<'a, M>) -> Self {
        Element::new(frame)
    }
}
