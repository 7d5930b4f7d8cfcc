//! What is otherwise than it was when the configuration was shown last.

use super::{Context, Message};
use crate::gui::theme::space;
use crate::gui::widget::{self, text};
use crate::policy::Configuration;
use iced::Element;
use iced::widget::{Column, column};

/// The card; none where nothing was shown before, or it is the same.
pub(super) fn view<'a>(
    before: Option<&Configuration>,
    now: &Configuration,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let differences = now.differences(before?);
    if differences.is_empty() {
        return None;
    }
    let blocks = differences.iter().map(|(path, difference)| {
        let id = format!("changed-{path}");
        widget::difference(&id, context.language, path.as_str(), difference, 220.0)
    });
    let card = column![
        text::heading(context.say("window-policy-changed")),
        text::note(context.say("window-policy-changed-help")),
        Column::with_children(blocks).spacing(space::M),
    ];
    Some(card.spacing(space::S).into())
}
