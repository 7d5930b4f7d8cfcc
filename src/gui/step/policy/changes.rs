//! What is otherwise than it was: when the configuration was shown last, and when the server was told.

use super::{Context, Message, Policy};
use crate::explain::Fact;
use crate::gui::theme::space;
use crate::gui::widget::{self, card, text};
use crate::policy::Configuration;
use iced::Element;
use iced::widget::{Column, column};

/// The cards: of what was changed last, and of what the server does not know yet. One where both are the same; none where
/// nothing was shown or told before.
pub(super) fn view<'a>(
    it: &Policy,
    now: &Configuration,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let told = it.told_before(context).map(|told| now.differences(&told)).unwrap_or_default();
    let mut shown = it.before.as_ref().map(|before| now.differences(before)).unwrap_or_default();
    if shown == told {
        shown.clear();
    }
    let language = context.language;
    let shown = one("changed", context, &shown, || language.say("window-policy-changed-help"));
    let told = one("untold", context, &told, || {
        let at = context.setup.configured.as_ref().map(|told| Fact::Date(told.at.date()));
        let facts: Vec<_> = at.into_iter().map(|at| ("date", at)).collect();
        language.say_with("window-policy-untold-help", &facts)
    });
    let any = shown.is_some() || told.is_some();
    any.then(|| column![shown, told].spacing(space::M).into())
}

fn one<'a>(
    id: &str,
    context: &Context<'a>,
    differences: &[(String, String)],
    help: impl FnOnce() -> String,
) -> Option<Element<'a, Message>> {
    if differences.is_empty() {
        return None;
    }
    let blocks = differences.iter().map(|(path, difference)| {
        let id = format!("{id}-{path}");
        widget::difference(&id, context.language, path.as_str(), difference, 220.0)
    });
    let inside = column![
        text::heading(context.say(&format!("window-policy-{id}"))),
        text::note(help()),
        Column::with_children(blocks).spacing(space::M),
    ];
    Some(card(inside.spacing(space::S)))
}
