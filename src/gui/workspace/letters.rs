//! Below a step: the letters that belong to it, filled in with what the setup knows.

use super::Message;
use crate::gui::screen::guide::Topic;
use crate::gui::step::{Context, Step};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, card, text};
use iced::Element;
use iced::widget::{Column, column};

/// None where nobody has to be written to, as in a rehearsal, or where there is nothing yet to write about.
pub(super) fn view<'a>(step: Step, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let setup = context.setup;
    let letters: &[&'static str] = match step {
        _ if setup.rehearsal => &[],
        Step::Request if setup.request.is_some() && setup.certificate.is_none() => &["ca"],
        Step::Policy if setup.configured.is_some() => &["colleague", "partner"],
        Step::Proof => &["partner"],
        Step::Request | Step::Certificate | Step::Policy => &[],
    };
    if letters.is_empty() {
        return None;
    }
    let links = letters.iter().map(|letter| {
        let words = context.say(&format!("guide-letter-{letter}-title"));
        let open = Message::MorePressed(Topic::Letter(letter));
        widget::link(format!("letter-{letter}"), Icon::FileText, words, open)
    });
    Some(card(
        column![
            text::label(context.say("window-letters")),
            text::note(context.say("window-letters-help")),
            Column::with_children(links),
        ]
        .spacing(space::XS),
    ))
}
