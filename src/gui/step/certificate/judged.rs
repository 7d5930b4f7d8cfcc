//! What the check says, the certificate as a person reads it, and the chain as it would be installed.

use super::failure::KeyElsewhere;
use super::{Busy, Certificate, Context, Message, Sight, asking, bring, viewer};
use crate::certificate::Finding;
use crate::explain::Severity;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Shortcut, arrive, banner, pill, text};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Certificate, sight: &'a Sight, context: &Context<'a>) -> Element<'a, Message> {
    let checked = &sight.checked;
    let untrusted =
        |it: &&Finding| matches!(it, Finding::IssuerUnknown { .. } | Finding::ChainUntrusted { .. });
    let mut wrong = checked.findings.iter().filter(|it| it.severity() == Severity::Error);
    let (meaning, key) = if !checked.ok() && wrong.all(|it| untrusted(&it)) {
        (Meaning::Attention, "window-certificate-private")
    } else if !checked.ok() {
        (Meaning::Bad, "window-certificate-poor")
    } else if checked.findings.iter().any(|finding| finding.severity() == Severity::Warning) {
        (Meaning::Attention, "window-certificate-fair")
    } else {
        (Meaning::Good, "window-certificate-good")
    };
    let sentence = match meaning {
        Meaning::Good if it.practice.is_some() => Some(context.say("window-certificate-good-practice")),
        Meaning::Attention if checked.ok() => None,
        _ => Some(context.say(&format!("{key}-text"))),
    };
    let (findings, summary) = (findings(it, sight, context), viewer::summary(sight, context));
    // What is wrong comes before what it is wrong with.
    let (above, below) = if checked.ok() { (summary, findings) } else { (findings, summary) };
    column![
        bring::troubles(it, context),
        arrive(banner(meaning, context.say(key), sentence, None)),
        match &it.asking {
            Some(asking) => asking.view(context),
            None => actions(it, sight, context),
        },
        trust(it, sight, context),
        (!checked.ok()).then(|| bring::more(it, context)),
        above,
        below,
        viewer::chain(sight, revocation(it, sight, context), context),
    ]
    .spacing(space::M)
    .into()
}

/// The root came along, and is not known here: whoever knows it can say so on the spot.
fn trust<'a>(it: &Certificate, sight: &Sight, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let checked = &sight.checked;
    let unknown = |it: &Finding| matches!(it, Finding::ChainUntrusted { .. });
    let root = checked.root.as_ref().filter(|_| checked.findings.iter().any(unknown))?;
    let facts = [("subject", root.subject.clone().into())];
    let idle = it.busy == Busy::Idle;
    let press = Button::new("trust-root", context.say("window-certificate-trust"))
        .icon(Icon::ShieldCheck)
        .on_press_maybe(idle.then_some(Message::TrustPressed));
    let words = column![
        text::heading(context.language.say_with("window-certificate-trust-title", &facts)),
        text::note(context.say("window-certificate-trust-text")),
        viewer::code(viewer::grouped(&viewer::colons(&root.sha256))),
        Element::from(press),
    ];
    Some(widget::card(words.spacing(space::S)))
}

fn findings<'a>(it: &Certificate, sight: &'a Sight, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let elsewhere = context.setup.request.as_ref().is_some_and(|request| request.key.is_none());
    let came_along = it
        .brought
        .keys
        .iter()
        .any(|key| sight.checked.chain.iter().any(|of| of.spki_sha256 == key.spki_sha256));
    let elsewhere =
        (elsewhere && !came_along).then(|| widget::finding(context.language, Severity::Info, &KeyElsewhere));
    let noticed = sight.checked.findings.iter();
    let noticed = noticed.map(|it| widget::finding(context.language, it.severity(), it));
    let all: Vec<_> = noticed.chain(elsewhere).collect();
    (!all.is_empty()).then(|| Column::with_children(all).spacing(space::S).into())
}

fn actions<'a>(it: &Certificate, sight: &Sight, context: &Context<'a>) -> Element<'a, Message> {
    let idle = it.busy == Busy::Idle;
    let checked = &sight.checked;
    // There is one thing to do next: where a passphrase is asked for, that is it.
    let first =
        |button: Button<Message>| if it.locked.is_empty() { button.main(context.language) } else { button };
    let at_ca = |it: &Finding| match it {
        Finding::ChainIncomplete { url, .. } | Finding::IssuerUnknown { url, .. } => !url.is_empty(),
        _ => false,
    };
    let fetch = checked.findings.iter().any(at_ca).then(|| -> Element<'a, Message> {
        first(Button::new("fetch-missing", context.say("window-asking-fetch")))
            .icon(Icon::Download)
            .on_press_maybe(idle.then_some(Message::AskPressed(asking::Question::Missing)))
            .into()
    });
    let accept: Option<Element<'a, Message>> = checked.has_its_key().then(|| {
        if checked.ok() {
            first(Button::new("accept", context.say("window-certificate-accept"))).icon(Icon::Check)
        } else {
            Button::new("accept", context.say("window-certificate-accept-anyway"))
        }
        .on_press_maybe(idle.then_some(Message::AcceptPressed))
        .into()
    });
    let more = Button::new("choose", context.say("window-certificate-more"))
        .icon(Icon::FolderOpen)
        .keys(Shortcut::Open, context.language)
        .on_press(Message::ChoosePressed);
    let clear = if it.again { Message::KeepPressed } else { Message::ClearPressed };
    let clear = Button::new("clear", context.say("window-certificate-clear"))
        .quiet()
        .icon(Icon::RotateCcw)
        .on_press(clear);
    let busy = (!idle).then(|| text::note(context.say("window-certificate-reading")));
    row![fetch, accept, Element::from(more), Element::from(clear), busy]
        .spacing(space::S)
        .align_y(Center)
        .wrap()
        .vertical_spacing(space::S)
        .into()
}

/// Whether the CA took one back: asked only when somebody presses for it.
pub(super) fn revocation<'a>(
    it: &Certificate,
    sight: &Sight,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let can_ask = sight.checked.chain.iter().any(|it| it.ocsp_url.is_some() || !it.crl_urls.is_empty());
    if !can_ask {
        return None;
    }
    let answered = |it: &Finding| matches!(it, Finding::Revoked { .. } | Finding::RevocationUnknown { .. });
    let said = if sight.asked && !sight.checked.findings.iter().any(answered) {
        pill(Meaning::Good, context.say("window-asking-stands"))
    } else {
        text::note(context.say("window-asking-revoked-help")).into()
    };
    let idle = it.busy == Busy::Idle && it.asking.is_none();
    let ask = Button::new("ask-revoked", context.say("window-asking-revoked"))
        .icon(Icon::Search)
        .on_press_maybe(idle.then_some(Message::AskPressed(asking::Question::Revoked)));
    let said = iced::widget::container(said).width(Fill);
    Some(row![said, Element::from(ask)].spacing(space::M).align_y(Center).into())
}
