//! The Copy button: puts a text on the clipboard by itself, and says "Copied" for a moment.

use super::focus::{State as FocusState, presses};
use super::text;
use crate::gui::theme::{self, Icon, button, space};
use crate::i18n::Language;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, clipboard, layout, mouse, renderer, widget,
};
use iced::time::{Duration, Instant};
use iced::widget::button::Status;
use iced::widget::{container, row};
use iced::{Background, Center, Color, Element, Event, Length, Rectangle, Size, Theme, window};

/// How long it says "Copied".
const MOMENT: Duration = Duration::from_secs(2);

/// The button.
pub struct Copy<'a, M> {
    id: widget::Id,
    content: String,
    /// What it says before, and for a moment after.
    faces: [Element<'a, M>; 2],
    told: Option<M>,
}

impl<M> Copy<'_, M> {
    /// What it says when it was pressed, beside "Copied".
    #[must_use]
    pub fn on_copy(mut self, message: Option<M>) -> Self {
        self.told = message;
        self
    }
}

/// A button that copies `content`.
pub fn copy<'a, M: 'a>(
    id: impl Into<widget::Id>,
    language: &Language,
    content: impl Into<String>,
) -> Copy<'a, M> {
    made(id.into(), language, content.into(), [7, 12])
}

/// As high as the button that stands beside it.
pub fn copy_beside<'a, M: 'a>(
    id: impl Into<widget::Id>,
    language: &Language,
    content: impl Into<String>,
) -> Copy<'a, M> {
    made(id.into(), language, content.into(), [10, 14])
}

fn made<'a, M: 'a>(id: widget::Id, language: &Language, content: String, padding: [u16; 2]) -> Copy<'a, M> {
    let face = |icon, key: &str| {
        let words = text::label(language.say(key));
        container(row![text::icon(icon), words].spacing(space::XS).align_y(Center)).padding(padding).into()
    };
    let faces = [face(Icon::Copy, "window-copy"), face(Icon::Check, "window-copied")];
    Copy { id, content, faces, told: None }
}

#[derive(Debug, Default)]
struct State {
    focus: FocusState,
    hovered: bool,
    copied: Option<Instant>,
}

impl State {
    fn face(&self) -> usize {
        usize::from(self.copied.is_some())
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Copy<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

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
        // As wide as the wider word, so that nothing beside it moves.
        let nodes: Vec<_> = self
            .faces
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(face, tree)| face.as_widget_mut().layout(tree, renderer, limits))
            .collect();
        let (width, height) = nodes
            .iter()
            .fold((0.0_f32, 0.0_f32), |(w, h), n| (w.max(n.size().width), h.max(n.size().height)));
        let size = Size::new(width, height);
        let centred = |node: layout::Node| node.align(iced::Alignment::Center, iced::Alignment::Center, size);
        layout::Node::with_children(size, nodes.into_iter().map(centred).collect())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), &mut state.focus);
        operation.container(Some(&self.id), layout.bounds());
        let face = state.face();
        let inner = layout.child(face);
        operation.traverse(&mut |operation| {
            self.faces[face].as_widget_mut().operate(&mut tree.children[face], inner, renderer, operation);
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let over = cursor.is_over(layout.bounds());
        let mut pressed = state.focus.focused && presses(event);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                pressed = over;
                if state.focus.pressed(over) {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.hovered != over => {
                state.hovered = over;
                shell.request_redraw();
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let Some(at) = state.copied {
                    if now.duration_since(at) < MOMENT {
                        shell.request_redraw_at(at + MOMENT);
                    } else {
                        state.copied = None;
                    }
                }
            }
            _ => {}
        }
        if pressed {
            clipboard.write(clipboard::Kind::Standard, self.content.clone());
            state.copied = Some(Instant::now());
            // Once is enough: the view that follows brings a new one.
            if let Some(message) = self.told.take() {
                shell.publish(message);
            }
            shell.capture_event();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let status = if cursor.is_over(layout.bounds()) { Status::Hovered } else { Status::Active };
        let mut look = button::secondary(theme, status);
        if state.copied.is_some() {
            look.text_color = theme::tones(theme).good;
        }
        renderer.fill_quad(
            renderer::Quad { bounds: layout.bounds(), border: look.border, ..renderer::Quad::default() },
            look.background.unwrap_or(Background::Color(Color::TRANSPARENT)),
        );
        let face = state.face();
        let style = renderer::Style { text_color: look.text_color };
        let (inner, place) = (&tree.children[face], layout.child(face));
        self.faces[face].as_widget().draw(inner, renderer, theme, &style, place, cursor, viewport);
        state.focus.draw(renderer, theme, layout.bounds());
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}

impl<'a, M: 'a> From<Copy<'a, M>> for Element<'a, M> {
    fn from(copy: Copy<'a, M>) -> Self {
        Element::new(copy)
    }
}
