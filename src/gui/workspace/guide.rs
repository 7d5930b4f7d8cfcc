//! The reasons behind a step, for those who want them.

use super::Message;
use crate::gui::screen::guide::Topic;
use crate::gui::step::{Context, Step};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{Button, Shortcut, card, terms, text};
use iced::widget::{column, row};
use iced::{Center, Element};

/// The reasons.
pub(super) fn view<'a>(context: &Context<'a>, step: Step) -> Element<'a, Message> {
    let say = |part: &str| context.say(&format!("window-{}-guide{part}", step.as_str()));
    let head = row![text::icon(Icon::Lightbulb).style(crate::gui::theme::text::accent), text::label(say(""))];
    card(
        column![
            head.spacing(space::XS).align_y(Center),
            terms(&say("-1"), Message::MorePressed).note(),
            terms(&say("-2"), Message::MorePressed).note(),
            terms(&say("-3"), Message::MorePressed).note(),
            Element::from(
                Button::new("guide-more", context.say("window-guide-more"))
                    .quiet()
                    .icon(Icon::ArrowRight)
                    .on_press(more(step))
                    .keys(Shortcut::Guide, context.language)
            ),
        ]
        .spacing(space::S),
    )
}

/// Where the guide says more about a step.
fn more(step: Step) -> Message {
    Message::MorePressed(Topic::Question(match step {
        Step::Request => "cost",
        Step::Certificate => "renewal",
        Step::Policy => "strict",
        Step::Proof => "testing",
    }))
}

/// Shows them, or hides them, where they do not fit beside the step.
pub(super) fn toggle<'a>(open: bool, context: &Context<'a>, step: Step) -> Element<'a, Message> {
    let toggle = Button::new("guide", context.say(&format!("window-{}-guide", step.as_str())))
        .quiet()
        .icon(Icon::Lightbulb)
        .folds_below(open)
        .on_press(Message::GuidePressed);
    // Unfolded, the same key leads on to the guide itself.
    if open { toggle.into() } else { toggle.keys(Shortcut::Guide, context.language).into() }
}
