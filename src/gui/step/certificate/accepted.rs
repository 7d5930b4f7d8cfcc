//! The certificate is in place: until when, and where; the files for a server; the certificate itself.

use super::{Certificate, Context, Message, Shown, judged, viewer};
use crate::explain::{Fact, Severity};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, copy, text};
use crate::setup;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};
use time::OffsetDateTime;

pub(super) fn view<'a>(
    it: &'a Certificate,
    kept: &'a setup::Certificate,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let expired = kept.not_after < OffsetDateTime::now_utc();
    let (meaning, key) = if expired {
        (Meaning::Bad, "window-certificate-kept-expired")
    } else if !kept.ok {
        (Meaning::Attention, "window-certificate-kept-poor")
    } else if context.setup.rehearsal {
        (Meaning::Good, "window-certificate-kept-practice")
    } else {
        (Meaning::Good, "window-certificate-kept-until")
    };
    let until = context.language.say_with(key, &[("to", Fact::Date(kept.not_after.date()))]);
    let path = kept.chain.display().to_string();
    let again = Button::new("again", context.say("window-certificate-again"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let shown = !matches!(it.shown, Shown::Folded | Shown::Reading);
    let show = (!shown).then(|| -> Element<'a, Message> {
        Button::new("show", context.say("window-certificate-show"))
            .quiet()
            .icon(Icon::Eye)
            .on_press_maybe(matches!(it.shown, Shown::Folded).then_some(Message::ShowPressed))
            .into()
    });
    let folder = Message::FolderPressed(kept.chain.clone());
    let words = context.say("window-show-in-folder");
    let folder = widget::link("chain-folder", Icon::FolderOpen, words, folder);
    column![
        arrive(banner(meaning, context.say("window-certificate-kept"), Some(until), None)),
        card(
            column![
                row![
                    column![
                        text::label(context.say("window-certificate-kept-file")),
                        text::mono(path.clone())
                    ]
                    .spacing(2)
                    .width(Fill),
                    Element::from(copy("chain-path", context.language, path)),
                ]
                .spacing(space::S)
                .align_y(Center),
                row![show, folder, Element::from(again)].spacing(space::S).wrap(),
            ]
            .spacing(space::S)
        ),
        it.export.view(context).map(Message::Export),
        certificate(it, context).map(|shown| if it.is_sought { arrive(shown).into() } else { shown }),
    ]
    .spacing(space::M)
    .into()
}

/// The certificate itself, once it is shown; of the findings, those that want a look.
fn certificate<'a>(it: &'a Certificate, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let sight = match &it.shown {
        Shown::Sight(sight) => sight,
        Shown::Failed(failure) => return Some(widget::failed(context.language, failure)),
        Shown::Folded | Shown::Reading => return None,
    };
    let findings = sight.checked.findings.iter().filter(|it| it.severity() > Severity::Info);
    let findings: Vec<_> = findings.map(|it| widget::finding(context.language, it.severity(), it)).collect();
    let findings = (!findings.is_empty()).then(|| Column::with_children(findings).spacing(space::S));
    Some(
        column![
            viewer::summary(sight, context),
            it.asking.as_ref().map(|asking| asking.view(context)),
            findings,
            viewer::chain(sight, judged::revocation(it, sight, context), context),
        ]
        .spacing(space::M)
        .into(),
    )
}
