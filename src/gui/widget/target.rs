//! Where a file that hovers over the window would go, once it is let go.

use super::text;
use crate::gui::theme::{self, Icon, space, surface};
use crate::i18n::Language;
use iced::widget::{column, container};
use iced::{Center, Element, Fill};

/// Over the whole window: what a file would become on this screen, or that this screen takes none.
pub fn target<'a, M: 'a>(language: &Language, becomes: Option<&str>) -> Element<'a, M> {
    let takes = becomes.is_some();
    let icon = text::icon(if takes { Icon::ArrowDownToLine } else { Icon::CircleX }).size(40);
    let icon = if takes { icon.style(theme::text::accent) } else { icon.style(theme::text::muted) };
    let heading = language.say(if takes { "window-drop-here" } else { "window-drop-not-here" });
    let sentence = language.say(becomes.unwrap_or("window-drop-nothing"));
    let words = column![icon, text::heading(heading), text::body(sentence).align_x(Center)];
    let inside = container(words.spacing(space::S).align_x(Center).max_width(440));
    let place = inside.center(Fill).padding(24).style(move |theme| surface::target(theme, takes));
    container(place).width(Fill).height(Fill).padding(24).style(surface::veil).into()
}
