//! Below a step: the way to a new certificate, and back to the old one until the new one is proven.

use super::Message;
use crate::explain::Fact;
use crate::gui::step::{Context, Step};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, text};
use iced::Element;
use iced::widget::column;
use iced::widget::text::Wrapping;

pub(super) fn view<'a>(step: Step, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let setup = context.setup;
    if let Some(previous) = &setup.previous {
        let until = previous.certificate.not_after.date();
        let words = context.language.say_with("window-renew-kept", &[("to", Fact::Date(until))]);
        let back = context.say("window-renew-put-back");
        let back = widget::link("put-back", Icon::RotateCcw, back, Message::PutBackPressed);
        let note = |words: String| text::note(words).wrapping(Wrapping::WordOrGlyph);
        let dane = (!setup.rehearsal).then(|| {
            let change = context.say("window-rollover-open");
            let change = widget::link("renew-rollover", Icon::Network, change, Message::RolloverPressed);
            column![note(context.say("request-renews-dane")), change].spacing(space::XS)
        });
        return Some(column![note(words), back, dane].spacing(space::XS).into());
    }
    (step == Step::Certificate && setup.certificate.is_some()).then(|| {
        // Who orders online has no need of it.
        let by_hand = setup.ordered.is_none() && !setup.rehearsal;
        let shorter =
            by_hand.then(|| text::note(context.say("window-renew-shorter")).wrapping(Wrapping::WordOrGlyph));
        let renew = context.say("window-renew-now");
        let renew = widget::link("renew-now", Icon::RotateCcw, renew, Message::RenewPressed);
        let remind = context.say("window-reminders");
        let remind = widget::link("reminders", Icon::Clock, remind, Message::RemindersPressed);
        column![renew, shorter, remind].spacing(space::XS).into()
    })
}
