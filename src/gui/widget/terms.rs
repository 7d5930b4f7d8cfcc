//! Words of a text that lead to what the guide says about them: `[certificate|certificate]` in a message is the word, and
//! after the bar its name in the guide.

use super::focus::{State as FocusState, presses};
use crate::gui::screen::guide::Topic;
use crate::gui::theme::{self, size};
use iced::advanced::text::{self, Paragraph as _, Renderer as _, Span, Text};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::{Element, Event, Length, Pixels, Point, Rectangle, Size, Theme, alignment};

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// The text.
pub struct Terms<'a, M> {
    parts: Vec<Part>,
    size: f32,
    line_height: f32,
    on_press: Box<dyn Fn(Topic) -> M + 'a>,
}

/// A piece of the text, and the name of what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    words: String,
    to: Option<Topic>,
}

/// A text that is read. It is muted, as what introduces a screen.
pub fn terms<'a, M>(marked: &str, on_press: impl Fn(Topic) -> M + 'a) -> Terms<'a, M> {
    Terms { parts: parts(marked), size: size::BODY, line_height: 1.45, on_press: Box::new(on_press) }
}

impl<M> Terms<'_, M> {
    /// As small as help.
    #[must_use]
    pub fn note(self) -> Self {
        Self { size: size::SMALL, line_height: 1.4, ..self }
    }
}

fn parts(marked: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = marked;
    let plain = |words: &str| Part { words: words.to_owned(), to: None };
    while let Some((before, after)) = rest.split_once('[') {
        let Some(((words, to), behind)) =
            after.split_once(']').and_then(|(term, behind)| Some((term.split_once('|')?, behind)))
        else {
            break;
        };
        parts.push(plain(before));
        parts.push(Part { words: words.to_owned(), to: Topic::named(to) });
        rest = behind;
    }
    parts.push(plain(rest));
    parts.retain(|part| !part.words.is_empty());
    parts
}

/// What is laid out, and which of its words has the focus.
#[derive(Default)]
struct State {
    parts: Vec<Part>,
    width: f32,
    paragraph: Paragraph,
    focus: Vec<FocusState>,
    hovered: Option<usize>,
}

impl State {
    /// Where a part stands: more than one place where the line breaks within it.
    fn places(&self, part: usize, at: Point) -> Vec<Rectangle> {
        let all = self.paragraph.span_bounds(part).into_iter();
        all.map(|place| place + iced::Vector::new(at.x, at.y)).collect()
    }

    fn term_at(&self, parts: &[Part], layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        let at = cursor.position_in(layout.bounds())?;
        self.paragraph.hit_span(at).filter(|part| parts.get(*part).is_some_and(|it| it.to.is_some()))
    }
}

impl<M> Terms<'_, M> {
    fn lay(&self, state: &mut State, width: f32) {
        if state.parts == self.parts && (state.width - width).abs() < 0.1 {
            return;
        }
        let spans: Vec<Span<'_, ()>> = self.parts.iter().map(|part| Span::new(part.words.as_str())).collect();
        state.paragraph = Paragraph::with_spans(Text {
            content: spans.as_slice(),
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(self.size),
            line_height: text::LineHeight::Relative(self.line_height),
            font: theme::REGULAR,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::WordOrGlyph,
        });
        if state.parts != self.parts {
            state.focus = self.parts.iter().map(|_| FocusState::default()).collect();
        }
        (state.parts, state.width) = (self.parts.clone(), width);
    }

    fn terms(&self) -> impl Iterator<Item = (usize, Topic)> {
        self.parts.iter().enumerate().filter_map(|(at, part)| Some((at, part.to?)))
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Terms<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, Length::Shrink, Length::Shrink, |limits| {
            self.lay(state, limits.max().width);
            state.paragraph.min_bounds()
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let words: String = self.parts.iter().map(|part| part.words.as_str()).collect();
        operation.text(None, layout.bounds(), &words);
        for (at, to) in self.terms() {
            let id = Id::from(format!("term-{}", to.id()));
            if let Some(place) = state.places(at, layout.position()).first() {
                operation.focusable(Some(&id), *place, &mut state.focus[at]);
            }
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let over = state.term_at(&self.parts, layout, cursor);
        let mut pressed = None;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                pressed = over;
                for (at, focus) in state.focus.iter_mut().enumerate() {
                    if focus.pressed(over == Some(at)) {
                        shell.request_redraw();
                    }
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.hovered != over => {
                state.hovered = over;
                shell.request_redraw();
            }
            event if presses(event) => pressed = state.focus.iter().position(|it| it.focused),
            _ => {}
        }
        if let Some(to) = pressed.and_then(|at| self.parts[at].to) {
            shell.publish((self.on_press)(to));
            shell.capture_event();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let colour = theme::text::muted(theme).color.unwrap_or(style.text_color);
        renderer.fill_paragraph(&state.paragraph, layout.position(), colour, *viewport);
        let accent = theme::text::accent(theme).color.unwrap_or(colour);
        for (at, _) in self.terms() {
            let places = state.places(at, layout.position());
            let line = if state.hovered == Some(at) { 2.0 } else { 1.0 };
            for place in &places {
                // Just below the letters, which stand in the middle of their line.
                let bottom = place.center_y() + self.size * 0.55;
                let bounds = Rectangle { y: bottom, height: line, ..*place };
                renderer.fill_quad(renderer::Quad { bounds, ..renderer::Quad::default() }, accent);
            }
            if let Some(place) = places.first() {
                state.focus[at].draw(renderer, theme, *place);
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        match state.term_at(&self.parts, layout, cursor) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::None,
        }
    }
}

impl<'a, M: 'a> From<Terms<'a, M>> for Element<'a, M> {
    fn from(terms: Terms<'a, M>) -> Self {
        Element::new(terms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_words_lead_somewhere_and_the_rest_is_text() {
        let part = |words: &str, to| Part { words: words.into(), to };
        let marked = "A [private key|key], and a [request|csr].";
        let expected = [
            part("A ", None),
            part("private key", Some(Topic::Word("key"))),
            part(", and a ", None),
            part("request", Some(Topic::Word("csr"))),
            part(".", None),
        ];
        assert_eq!(parts(marked), expected);
        for plain in ["", "nothing", "an [open one", "a [bracket] alone", "a|b"] {
            let all: String = parts(plain).into_iter().map(|part| part.words).collect();
            assert_eq!(all, plain);
        }
    }
}
