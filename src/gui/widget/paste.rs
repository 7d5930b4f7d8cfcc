//! The box into which text is pasted. The wheel scrolls the page under it, until there is more in it than fits.

use crate::gui::theme::{self, size};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::widget::text_editor::{self, Action, Content};
use iced::{Element, Event, Length, Rectangle, Size, Theme, Vector};

/// Above and below the text, in logical pixels.
const PADDING: f32 = 12.0;
/// Of a line, in parts of the text's size: what iced takes where nothing else is said.
const LINE: f32 = 1.3;

/// The box.
pub struct Paste<'a, M> {
    editor: Element<'a, M>,
    overfull: bool,
}

/// A box of this height with what was pasted so far.
pub fn paste<'a, M: Clone + 'a>(
    id: &'static str,
    placeholder: String,
    content: &'a Content,
    height: f32,
    on_action: fn(Action) -> M,
) -> Paste<'a, M> {
    let editor = text_editor::TextEditor::new(content)
        .id(id)
        .placeholder(placeholder)
        .font(theme::MONO)
        .size(size::CODE)
        .padding(PADDING)
        .height(height)
        .on_action(on_action)
        .style(theme::input::editor);
    let fits = (0..content.line_count()).fold(0.0, |high, _| high + size::CODE * LINE);
    Paste { editor: editor.into(), overfull: fits > height - 2.0 * PADDING }
}

impl<M> Widget<M, Theme, iced::Renderer> for Paste<'_, M> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.editor)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.editor));
    }

    fn size(&self) -> Size<Length> {
        self.editor.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.editor.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.editor.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.editor.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        // Caught here, the wheel would stop in the middle of the page with nothing to show for it.
        if !self.overfull && matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. })) {
            return;
        }
        let inner = &mut tree.children[0];
        self.editor
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
        self.editor.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.editor.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
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
        self.editor.as_widget_mut().overlay(inner, layout, renderer, viewport, translation)
    }
}

impl<'a, M: 'a> From<Paste<'a, M>> for Element<'a, M> {
    fn from(paste: Paste<'a, M>) -> Self {
        Element::new(paste)
    }
}
