//! Bringing the certificate in: paste, choose, drop; in a rehearsal, ask the practice authority.

use super::failure::NothingNew;
use super::{Arrival, Busy, Certificate, Context, Message, unlock};
use crate::explain::{Fact, Severity};
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Shortcut, arrive, banner, card, text};
use crate::setup::recent::Kind;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};

pub(super) fn view<'a>(it: &'a Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let outdated = context.setup.certificate.as_ref().filter(|kept| !context.setup.has_key_of(kept));
    let outdated = outdated.map(|kept| {
        let facts =
            [("file", kept.chain.display().to_string().into()), ("to", Fact::Date(kept.not_after.date()))];
        let words = context.language.say_with("window-certificate-of-old-key-text", &facts);
        banner(Meaning::Attention, context.say("window-certificate-of-old-key"), Some(words), None)
    });
    let practice = (context.setup.rehearsal && context.setup.request.is_some()).then(|| practice(context));
    column![outdated, troubles(it, context), practice, card(bring(it, context))].spacing(space::M).into()
}

/// What is not used, and why; what wants a passphrase.
pub(super) fn troubles<'a>(it: &'a Certificate, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let says = unlock::Says {
        typed: Message::Passphrase,
        open: Message::UnlockPressed,
        without: Message::LeaveOutPressed,
    };
    let is_busy = it.busy != Busy::Idle;
    let unlock = unlock::view(&it.locked, &it.passphrase, is_busy, says, context.language);
    // As long as something waits for its turn, it may be new.
    let known = it.busy != Busy::Reading && it.arrival == Arrival::Known;
    let known = known.then(|| arrive(widget::finding(context.language, Severity::Info, &NothingNew)));
    if it.unread.is_empty() && unlock.is_none() && known.is_none() {
        return None;
    }
    let failed = it.unread.iter().map(|failure| widget::failed(context.language, failure));
    let others = (it.sight.is_some() && !it.unread.is_empty())
        .then(|| text::note(context.say("window-certificate-others-used")));
    let failed = Column::with_children(failed).spacing(space::S);
    Some(column![known, failed, others, unlock].spacing(space::S).into())
}

fn practice<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let get = Button::new("practice", context.say("window-certificate-practice"))
        .main(context.language)
        .icon(Icon::FlaskConical)
        .on_press(Message::PracticePressed);
    card(
        row![text::body(context.say("window-certificate-practice-help")).width(Fill), Element::from(get)]
            .spacing(space::M)
            .align_y(Center),
    )
}

fn bring<'a>(it: &'a Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let reading = it.busy != Busy::Idle;
    let (pasted, read) = paste(it, "window-certificate-paste", 150.0, context);
    // There is one thing to do next: where a passphrase is asked for, that is it.
    let read =
        if context.setup.rehearsal || !it.locked.is_empty() { read } else { read.main(context.language) };
    let choose = Button::new("choose", context.say("window-certificate-choose"))
        .icon(Icon::FolderOpen)
        .keys(Shortcut::Open, context.language)
        .on_press_maybe((!reading).then_some(Message::ChoosePressed));
    let fits = context.setup.certificate.as_ref().is_some_and(|kept| context.setup.has_key_of(kept));
    let keep = fits.then(|| -> Element<'a, Message> {
        Button::new("keep", context.say("window-certificate-keep"))
            .quiet()
            .on_press(Message::KeepPressed)
            .into()
    });
    let before = if reading { Vec::new() } else { context.recent.there(Kind::Certificates) };
    let open = |path| Message::Chosen(vec![path]);
    let before = widget::recent(
        "certificates",
        context.language,
        context.recent,
        &before,
        open,
        Message::ForgetPressed,
    );
    let busy = reading.then(|| text::note(context.say("window-certificate-reading")));
    column![
        text::heading(context.say("window-certificate-bring")),
        text::note(context.say("window-certificate-bring-help")),
        pasted,
        row![Element::from(choose), Element::from(read), keep, busy].spacing(space::S).align_y(Center),
        before,
    ]
    .spacing(space::S)
    .into()
}

/// What is still missing, beside what is there.
pub(super) fn more<'a>(it: &'a Certificate, context: &Context<'a>) -> Element<'a, Message> {
    let (pasted, read) = paste(it, "window-certificate-more-paste", 90.0, context);
    column![pasted, Element::from(read)].spacing(space::S).into()
}

/// The field for a text, and the button that has it read.
fn paste<'a>(
    it: &'a Certificate,
    words: &str,
    height: f32,
    context: &Context<'a>,
) -> (Element<'a, Message>, Button<Message>) {
    let pasted = widget::paste("paste", context.say(words), &it.pasted, height, Message::Edited);
    let can_read = it.busy == Busy::Idle && !it.pasted.text().trim().is_empty();
    let read = Button::new("read", context.say("window-certificate-read"))
        .on_press_maybe(can_read.then_some(Message::ReadPressed));
    (pasted.into(), read)
}

pub(super) fn choose(context: &Context<'_>) -> Task<Message> {
    Task::perform(Chooser::new(context.say("window-certificate-choose")).files(), Message::Chosen)
}
