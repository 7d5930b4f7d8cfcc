//! The chain as a picture: a card for each certificate, and an arrow from each to the one that signed it.

use super::{Context, Message, Sight, called, dates, details, name, remaining, verdict};
use crate::certificate::{Certificate, Finding};
use crate::explain::Severity;
use crate::gui::theme::{self, Icon, Meaning, space, surface};
use crate::gui::widget::{self, Button, pill_with, text, unfolding};
use crate::i18n::shown;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, row, rule};
use iced::{Center, Element, Fill, Padding};
use time::OffsetDateTime;

/// The place of a root among the unfolded ones: behind any chain.
const ROOT: usize = usize::MAX;

/// How the chain ends.
#[derive(Debug, PartialEq)]
pub(super) enum End<'a> {
    /// With itself.
    Own,
    /// With nothing: this one is missing.
    Gap(&'a str),
    /// At a root; the sentence says what it is worth.
    Root { name: String, meaning: Meaning, sentence: &'static str },
}

/// The chain in a card, with what can be asked about it.
pub(in super::super) fn card<'a>(
    sight: &'a Sight,
    below: Option<Element<'a, Message>>,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    if sight.checked.chain.is_empty() {
        return None;
    }
    let inside = column![
        text::heading(context.say("window-certificate-chain")),
        text::note(context.say("window-certificate-chain-help")),
        picture(sight, context),
        below,
    ];
    Some(widget::card(inside.spacing(space::S)))
}

fn picture<'a>(sight: &'a Sight, context: &Context<'a>) -> Element<'a, Message> {
    let chain = &sight.checked.chain;
    let mut parts = Vec::new();
    for (at, it) in chain.iter().enumerate() {
        if at > 0 {
            parts.push(arrow(context));
        }
        let (icon, role) = match at {
            0 => (Icon::Server, "window-certificate-yours"),
            _ => (Icon::BadgeCheck, "window-certificate-between"),
        };
        let look = Look { icon, role, meaning: weight(at, it, &sight.checked.findings), sentence: None };
        parts.push(link(at, it, &look, sight, context));
    }
    match end(sight) {
        End::Own => {}
        End::Gap(issuer) => {
            parts.extend([arrow(context), gap(issuer, context), arrow(context), somewhere(context)]);
        }
        End::Root { name, meaning, sentence } => {
            // The practice CA is nobody else's.
            let sentence = if context.setup.rehearsal { "window-viewer-root-practice" } else { sentence };
            let look = Look {
                icon: Icon::ShieldCheck,
                role: "window-viewer-root",
                meaning,
                sentence: Some(sentence),
            };
            parts.push(arrow(context));
            parts.push(match &sight.checked.root {
                Some(root) => link(ROOT, root, &look, sight, context),
                None => plain(&look, &name, context),
            });
        }
    }
    Column::with_children(parts).into()
}

/// How a certificate is drawn.
struct Look {
    icon: Icon,
    role: &'static str,
    meaning: Meaning,
    sentence: Option<&'static str>,
}

fn link<'a>(
    at: usize,
    it: &'a Certificate,
    look: &Look,
    sight: &'a Sight,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let open = sight.unfolded.contains(&at);
    let place = if at == ROOT { "root".to_owned() } else { at.to_string() };
    let (meaning, left) = remaining(it, OffsetDateTime::now_utc(), context.language);
    let time = row![
        pill_with(meaning, Icon::Clock, left),
        text::note(context.language.say_with("window-certificate-valid", &dates(it))),
    ];
    let fold = Button::new(format!("details-{place}"), context.say("window-viewer-details"))
        .plain()
        .folds(open)
        .on_press(Message::Unfolded(at));
    let told = open.then(|| details::view(&place, it, context.language));
    let told = unfolding(open, column![Element::from(fold), told].spacing(4));
    let words = column![
        head(look, &name(it), context),
        look.sentence.map(|key| text::note(context.say(key))),
        time.spacing(space::S).align_y(Center).wrap(),
        Element::from(told),
    ];
    framed(look, words.spacing(4).into())
}

/// One of which no more than its name is known.
fn plain<'a>(look: &Look, name: &str, context: &Context<'a>) -> Element<'a, Message> {
    let words =
        column![head(look, name, context), look.sentence.map(|key| text::note(context.say(key)))].spacing(4);
    framed(look, words.into())
}

fn head<'a>(look: &Look, name: &str, context: &Context<'a>) -> Element<'a, Message> {
    let words = column![
        text::note(context.say(look.role)).size(12),
        text::label(shown(name)).wrapping(Wrapping::WordOrGlyph)
    ];
    // What is not judged has no verdict.
    let verdict = (look.meaning != Meaning::Neutral).then(|| verdict(look.meaning, context));
    row![words.width(Fill), verdict].spacing(space::S).into()
}

fn framed<'a>(look: &Look, words: Element<'a, Message>) -> Element<'a, Message> {
    let meaning = look.meaning;
    let badge = container(text::icon(look.icon).size(18))
        .center(36)
        .style(move |theme| surface::pill(theme, meaning));
    container(row![badge, container(words).width(Fill)].spacing(space::S))
        .width(Fill)
        .padding([12, 14])
        .style(move |theme| surface::link(theme, meaning))
        .into()
}

/// The place of one that is not there.
fn gap<'a>(issuer: &str, context: &Context<'a>) -> Element<'a, Message> {
    let badge = container(text::icon(Icon::CircleQuestionMark).size(18))
        .center(36)
        .style(|theme| surface::pill(theme, Meaning::Bad));
    let words = column![
        text::meant(context.say("window-viewer-gap"), Meaning::Bad).size(theme::size::SMALL),
        text::label(shown(&called(issuer))).wrapping(Wrapping::WordOrGlyph),
        text::note(context.say("window-viewer-gap-help")),
    ];
    container(row![badge, words.spacing(2).width(Fill)].spacing(space::S))
        .width(Fill)
        .padding([12, 14])
        .style(surface::gap)
        .into()
}

/// Where the chain would lead, were it whole.
fn somewhere<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let look = Look {
        icon: Icon::ShieldCheck,
        role: "window-viewer-root",
        meaning: Meaning::Neutral,
        sentence: None,
    };
    plain(&look, &context.say("window-viewer-root-any"), context)
}

/// From one to the one that signed it.
fn arrow<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let line = container(rule::vertical(2).style(surface::shaft)).height(14);
    // The head of the arrow sits on the end of its shaft.
    let shaft = column![line, text::icon(Icon::ChevronDown).size(16).style(theme::text::muted)].spacing(-8.0);
    row![
        container(shaft.align_x(Center)).center_x(36),
        text::note(context.say("window-viewer-signed-by")).size(12)
    ]
    .spacing(space::S)
    .align_y(Center)
    .padding(Padding::ZERO.left(14))
    .into()
}

/// How the chain ends, by what was noticed.
pub(super) fn end(sight: &Sight) -> End<'_> {
    let findings = &sight.checked.findings;
    let root = |meaning, sentence| {
        let last = sight.checked.chain.last();
        let name = sight.checked.root.as_ref().map(name);
        let name = name.or_else(|| last.map(|last| called(&last.issuer))).unwrap_or_default();
        End::Root { name, meaning, sentence }
    };
    let first = findings.iter().find_map(|it| match it {
        Finding::SelfSigned => Some(End::Own),
        Finding::ChainIncomplete { issuer, .. } => Some(End::Gap(issuer)),
        Finding::ChainUntrusted { .. } | Finding::IssuerUnknown { .. } => {
            Some(root(Meaning::Bad, "window-viewer-root-untrusted"))
        }
        Finding::TrustUnknown { .. } => Some(root(Meaning::Neutral, "window-viewer-root-unknown")),
        Finding::TrustedHereOnly { .. } => Some(root(Meaning::Attention, "window-viewer-root-here")),
        _ => None,
    });
    // Where the server's own may be none at all, nobody looked whether the chain is trusted.
    let unjudged = |it: &Finding| matches!(it, Finding::CaAsLeaf { .. } | Finding::NoServerAuth);
    let public = findings.iter().any(|it| matches!(it, Finding::UntrustedHereOnly { .. }));
    first.unwrap_or_else(|| match &sight.checked.root {
        _ if sight.alone => End::Own,
        _ if findings.iter().any(unjudged) => root(Meaning::Neutral, "window-viewer-root-unknown"),
        Some(it) => root(weight(ROOT, it, findings), "window-viewer-root-trusted"),
        None if public => root(Meaning::Good, "window-viewer-root-trusted"),
        None => root(Meaning::Neutral, "window-viewer-root-unknown"),
    })
}

/// What was noticed about one of the chain, at its worst.
pub(super) fn weight(at: usize, it: &Certificate, findings: &[Finding]) -> Meaning {
    let concerns = |finding: &&Finding| match finding {
        Finding::Expired { subject, .. }
        | Finding::NotYetValid { subject, .. }
        | Finding::ExpiresSoon { subject, .. }
        | Finding::WeakKey { subject, .. }
        | Finding::WeakSignature { subject, .. }
        | Finding::Revoked { subject, .. }
        | Finding::RevocationUnknown { subject, .. } => *subject == it.subject,
        Finding::ChainUntrusted { root, .. } => *root == it.subject,
        Finding::KeyMismatch { .. }
        | Finding::HostMismatch { .. }
        | Finding::SelfSigned
        | Finding::CaAsLeaf { .. }
        | Finding::NoServerAuth
        | Finding::CommonNameOnly { .. }
        | Finding::ValidityTooLong { .. } => at == 0,
        _ => false,
    };
    match findings.iter().filter(concerns).map(Finding::severity).max() {
        Some(Severity::Error) => Meaning::Bad,
        Some(Severity::Warning) => Meaning::Attention,
        Some(Severity::Info) | None => Meaning::Good,
    }
}
