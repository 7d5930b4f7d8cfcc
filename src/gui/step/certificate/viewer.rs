//! A certificate as a person reads it: for whom, from whom, how long; its fingerprints; the chain as a picture.

mod chain;
pub mod details;

pub(super) use chain::card as chain;

use super::{Context, Message};
use crate::certificate::{Certificate, Checked, Question};
use crate::explain::Fact;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{card, copy, pill, pill_with, text};
use crate::i18n::{Language, shown};
use iced::widget::text::Wrapping;
use iced::widget::{Text, column, row};
use iced::{Center, Element, Fill};
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// How wide the names of facts are.
const NAMES: f32 = 140.0;

/// A judged chain on the screen.
#[derive(Debug, Clone)]
pub struct Sight {
    /// The judgement.
    pub checked: Checked,
    /// What was judged by.
    pub question: Question,
    /// Whose technical details are unfolded, by the place in the chain.
    pub unfolded: BTreeSet<usize>,
    /// Whether the CA was asked if it took one back.
    pub asked: bool,
    /// Whether the server's own vouches for itself: a signature is checked for that, and not with each picture.
    pub alone: bool,
}

impl Sight {
    /// Everything folded.
    pub fn new(checked: Checked, question: Question) -> Self {
        let alone = checked.chain.first().is_some_and(Certificate::is_self_signed);
        Self { checked, question, unfolded: BTreeSet::new(), asked: false, alone }
    }

    /// Unfolds the details, or folds them.
    pub fn fold(&mut self, place: usize) {
        if !self.unfolded.remove(&place) {
            let _ = self.unfolded.insert(place);
        }
    }
}

/// The server's own certificate in a card: names, issuer, dates, fingerprints.
pub(super) fn summary<'a>(sight: &'a Sight, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let it = sight.checked.chain.first()?;
    let (meaning, left) = remaining(it, OffsetDateTime::now_utc(), context.language);
    let others = it.dns_names.iter().filter(|other| **other != name(it));
    let others: Vec<_> = others.map(|other| shown(other)).collect();
    let others = (!others.is_empty()).then(|| text::body(others.join(", ")).wrapping(Wrapping::WordOrGlyph));
    let issuer = sight.checked.chain.get(1).or(sight.checked.root.as_ref()).map(name);
    let issuer = issuer.unwrap_or_else(|| called(&it.issuer));
    let dates = context.language.say_with("window-certificate-valid", &dates(it));
    let head = row![
        text::icon(Icon::Server).size(22).style(crate::gui::theme::text::accent),
        text::heading(shown(&name(it))).wrapping(Wrapping::WordOrGlyph).width(Fill),
        pill_with(meaning, Icon::Clock, left),
    ];
    let fingerprint = |id: &'static str, key: &str, value: String| {
        row![
            text::note(context.say(key)).width(NAMES),
            code(grouped(&value)).width(Fill),
            Element::from(copy(id, context.language, value)),
        ]
        .spacing(space::S)
        .align_y(Center)
    };
    let inside = column![
        column![head.spacing(space::S).align_y(Center), others].spacing(4),
        column![
            fact(context.say("window-viewer-issuer"), shown(&issuer)),
            fact(context.say("window-viewer-validity"), dates),
        ]
        .spacing(4),
        fingerprint("copy-sha256", "window-viewer-sha256", colons(&it.sha256)),
        fingerprint("copy-spki", "window-viewer-spki", it.spki_sha256.clone()),
        text::note(context.say("window-viewer-fingerprints")),
    ];
    Some(card(inside.spacing(space::S)))
}

/// How long it is good for, in a word, and what that means.
pub fn remaining(it: &Certificate, at: OffsetDateTime, language: &Language) -> (Meaning, String) {
    let say = |key, days| language.say_with(key, &[("days", Fact::Number(days))]);
    let left = it.not_after - at;
    if left.is_negative() {
        (Meaning::Bad, say("window-viewer-ended", -left.whole_days()))
    } else if at < it.not_before {
        // Begun days are whole ones: "in 0 days" would be now.
        (Meaning::Bad, say("window-viewer-begins", (it.not_before - at).whole_days() + 1))
    } else {
        let soon = left.whole_days() < 30 && left < (it.not_after - it.not_before) / 3;
        let meaning = if soon { Meaning::Attention } else { Meaning::Good };
        (meaning, say("window-viewer-left", left.whole_days()))
    }
}

fn dates(it: &Certificate) -> [(&'static str, Fact); 2] {
    [("from", Fact::Date(it.not_before.date())), ("to", Fact::Date(it.not_after.date()))]
}

/// A fact and its name.
fn fact<'a>(key: String, value: String) -> Element<'a, Message> {
    row![text::note(key).width(NAMES), text::body(value).wrapping(Wrapping::WordOrGlyph).width(Fill)]
        .spacing(space::S)
        .into()
}

/// What has no place to break a line at.
pub(super) fn code<'a>(value: String) -> Text<'a> {
    text::mono(value).wrapping(Wrapping::WordOrGlyph)
}

/// What people call it: its first host name, or its common name.
pub fn name(it: &Certificate) -> String {
    let name = it.dns_names.first().or(it.common_name.as_ref());
    name.cloned().unwrap_or_else(|| called(&it.subject))
}

/// The part of a distinguished name that people go by: the common name, else the organisation.
fn called(subject: &str) -> String {
    let part = |kind: &str| subject.split(", ").find_map(|part| part.strip_prefix(kind));
    part("CN=").or_else(|| part("O=")).unwrap_or(subject).to_owned()
}

/// As openssl shows a fingerprint: `AB:CD:…`.
pub(super) fn colons(hex: &str) -> String {
    let bytes: Vec<String> = hex
        .as_bytes()
        .chunks(2)
        .map(|byte| byte.iter().map(|it| char::from(it.to_ascii_uppercase())).collect())
        .collect();
    bytes.join(":")
}

/// A fingerprint with places to break its lines at: every four bytes.
pub(super) fn grouped(fingerprint: &str) -> String {
    let size = if fingerprint.contains(':') { 12 } else { 8 };
    let group = |part: &[char]| part.iter().collect::<String>().trim_end_matches(':').to_owned();
    fingerprint.chars().collect::<Vec<_>>().chunks(size).map(group).collect::<Vec<_>>().join(" ")
}

/// A meaning in a capsule, in the word that the whole window uses.
fn verdict<'a>(meaning: Meaning, context: &Context<'a>) -> Element<'a, Message> {
    let key = match meaning {
        Meaning::Good => "window-good",
        Meaning::Attention => "window-attention",
        Meaning::Bad => "window-bad",
        Meaning::Neutral => "window-info",
    };
    pill(meaning, context.say(key))
}

#[cfg(test)]
mod tests;
