//! A wrapper that lets everything through to what it holds, but for what it is made for.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Theme, Vector};

/// What a wrapper is made for.
pub(super) trait Purpose: 'static {
    /// What it remembers as long as it is on the screen.
    type State: Default + 'static;

    /// Whether what it holds hears of this event.
    fn passes(&self, _event: &Event) -> bool {
        true
    }

    /// Whether operations visit what it holds.
    fn visits(&self) -> bool {
        true
    }

    /// Takes part in an operation, before what it holds does.
    fn operate(&self, _bounds: Rectangle, _state: &mut Self::State, _operation: &mut dyn Operation) {}

    /// Paints what lies below what it holds.
    fn paint(&self, _renderer: &mut iced::Renderer, _theme: &Theme, _bounds: Rectangle, _seen: &Rectangle) {}

    /// Takes what is shown above everything else, over these bounds.
    fn lift<'b, M: 'b>(
        &self,
        above: overlay::Element<'b, M, Theme, iced::Renderer>,
        _over: Rectangle,
    ) -> overlay::Element<'b, M, Theme, iced::Renderer> {
        above
    }
}

/// The wrapper.
pub struct Around<'a, M, P> {
    pub(super) content: Element<'a, M>,
    pub(super) purpose: P,
}

impl<M, P: Purpose> Widget<M, Theme, iced::Renderer> for Around<'_, M, P> {
    fn tag(&self) -> tree::Tag {
        // Not the state's: one without any would be taken for whatever stood there before.
        tree::Tag::of::<P>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(P::State::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.purpose.operate(layout.bounds(), tree.state.downcast_mut(), operation);
        if self.purpose.visits() {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        if self.purpose.passes(event) {
            let inner = &mut tree.children[0];
            self.content
                .as_widget_mut()
                .update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
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
        self.purpose.paint(renderer, theme, layout.bounds(), viewport);
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
        let inner = &mut tree.children[0];
        let above = self.content.as_widget_mut().overlay(inner, layout, renderer, viewport, translation)?;
        Some(self.purpose.lift(above, layout.bounds() + translation))
    }
}

impl<'a, M: 'a, P: Purpose> From<Around<'a, M, P>> for Element<'a, M> {
    fn from(around: Around<'a, M, P>) -> Self {
        Element::new(around)
    }
}
