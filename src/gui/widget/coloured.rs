//! Lines of a configuration, coloured as the theme says.

use crate::gui::theme::{self, size};
use crate::policy::syntax::{self, Language};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::widget::text::Wrapping;
use iced::widget::{rich_text, span};
use iced::{Element, Length, Rectangle, Size, Theme};

/// The lines, once for the light theme and once for the dark one: words of one paragraph cannot ask the theme.
pub struct Coloured<'a, M> {
    content: String,
    faces: [Element<'a, M>; 2],
}

/// The lines of a text in a language.
pub fn coloured<'a, M: 'a>(content: &str, language: Language) -> Coloured<'a, M> {
    let parts = syntax::parts(content, language);
    Coloured { content: content.to_owned(), faces: [false, true].map(|dark| face(content, &parts, dark)) }
}

fn face<'a, M: 'a>(
    content: &str,
    parts: &[(std::ops::Range<usize>, syntax::Ink)],
    dark: bool,
) -> Element<'a, M> {
    let (mut spans, mut at) = (Vec::new(), 0);
    for (range, ink) in parts {
        spans.push(span(content[at..range.start].to_owned()));
        spans.push(span(content[range.clone()].to_owned()).color(theme::code::ink(dark, *ink)));
        at = range.end;
    }
    spans.push(span(content[at..].to_owned()));
    spans.retain(|span| !span.text.is_empty());
    rich_text::<(), M, Theme, iced::Renderer>(spans)
        .size(size::CODE)
        .font(theme::MONO)
        .line_height(1.5)
        .wrapping(Wrapping::None)
        .into()
}

impl<M> Widget<M, Theme, iced::Renderer> for Coloured<'_, M> {
    fn children(&self) -> Vec<Tree> {
        self.faces.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.faces);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let nodes: Vec<_> = self
            .faces
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(face, tree)| face.as_widget_mut().layout(tree, renderer, limits))
            .collect();
        // The same letters take the same room in any colour.
        layout::Node::with_children(nodes[0].size(), nodes)
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
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
        let at = usize::from(theme::is_dark(theme));
        let (tree, place) = (&tree.children[at], layout.child(at));
        self.faces[at].as_widget().draw(tree, renderer, theme, style, place, cursor, viewport);
    }
}

impl<'a, M: 'a> From<Coloured<'a, M>> for Element<'a, M> {
    fn from(coloured: Coloured<'a, M>) -> Self {
        Element::new(coloured)
    }
}
