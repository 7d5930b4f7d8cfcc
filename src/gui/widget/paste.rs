//! The box into which text is pasted. The wheel scrolls the page under it, until there is more in it than fits.

use super::around::{Around, Purpose};
use crate::gui::theme::{self, size};
use iced::widget::text_editor::{self, Action, Content};
use iced::{Event, mouse};

/// Above and below the text, in logical pixels.
const PADDING: f32 = 12.0;
/// Of a line, in parts of the text's size: what iced takes where nothing else is said.
const LINE: f32 = 1.3;

/// What becomes of the wheel over the box.
pub struct Wheel {
    /// There is more text than fits, which the wheel scrolls.
    held: bool,
}

/// A box of about this height with what was pasted so far: of whole lines, for half of one would be drawn across its frame.
pub fn paste<'a, M: Clone + 'a>(
    id: &'static str,
    placeholder: String,
    content: &'a Content,
    height: f32,
    on_action: fn(Action) -> M,
) -> Around<'a, M, Wheel> {
    let line = size::CODE * LINE;
    let height = ((height - 2.0 * PADDING) / line).floor() * line + 2.0 * PADDING;
    let editor = text_editor::TextEditor::new(content)
        .id(id)
        .placeholder(placeholder)
        .font(theme::MONO)
        .size(size::CODE)
        .padding(PADDING)
        .height(height)
        .on_action(on_action)
        .style(theme::input::editor);
    let fits = (0..content.line_count()).fold(0.0, |high, _| high + line);
    Around { content: editor.into(), purpose: Wheel { held: fits > height - 2.0 * PADDING } }
}

impl Purpose for Wheel {
    type State = ();

    fn passes(&self, event: &Event) -> bool {
        // Caught by a box that has nothing to scroll, it would stop in the middle of the page.
        self.held || !matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. }))
    }
}
