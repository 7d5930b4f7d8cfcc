//! The way of a message, hop by hop, in the order of travel.

use super::{card, pill, text};
use crate::explain::Fact;
use crate::gui::theme::{Icon, Meaning, size, space, surface};
use crate::i18n::{Language, shown};
use crate::received::{Hop, PeerCertificate, Used};
use crate::report::Tone;
use crate::tls::Grade;
use iced::widget::{Column, column, container, row};
use iced::{Center, Element, Fill};

impl From<Grade> for Meaning {
    fn from(grade: Grade) -> Self {
        Tone::from(grade).into()
    }
}

/// Every hop: from whom, to whom, how encrypted, how long, what that is worth, and why.
pub fn hops<'a, M: 'a>(language: &Language, hops: &'a [Hop]) -> Element<'a, M> {
    Column::with_children(hops.iter().map(|it| card(hop(language, it)))).spacing(space::S).into()
}

fn hop<'a, M: 'a>(language: &Language, hop: &'a Hop) -> Element<'a, M> {
    let number = container(text::label(hop.number.to_string()).size(size::SMALL))
        .center(28)
        .style(|theme| surface::number(theme, false));
    let from = hop.sender();
    let by = hop.by.clone().unwrap_or_else(|| language.say("window-hop-unnamed"));
    let way = row![text::label(shown(&from)), text::icon(Icon::ArrowRight).size(14), text::label(shown(&by))];
    let grade = pill(hop.grade.into(), language.say(&format!("grade-{}-name", hop.grade.as_str())));
    let head = row![number, container(way.spacing(space::XS).align_y(Center).wrap()).width(Fill), grade];
    let facts = Column::with_children(facts(language, hop).into_iter().map(|(name, value)| {
        row![text::note(language.say(name)).width(170), text::mono(shown(&value)).width(Fill)]
            .spacing(space::S)
            .into()
    }));
    let (key, named) = hop.sentence();
    let sentence = text::body(language.say_with(key, &named));
    // The other grades say what the sentence has said.
    let worth = (hop.tls.used == Used::Yes && hop.crossed_a_network())
        .then(|| text::body(language.say(&format!("grade-{}-sentence", hop.grade.as_str()))));
    let below = container(column![facts.spacing(3), sentence, worth].spacing(space::S))
        .padding(iced::Padding::ZERO.left(38));
    column![head.spacing(space::S).align_y(Center), below].spacing(space::S).into()
}

/// What the line says, by the name of each fact; what it does not say is left out.
fn facts(language: &Language, hop: &Hop) -> Vec<(&'static str, String)> {
    let tls = &hop.tls;
    let version = tls.version.map(|version| version.as_str().to_owned());
    let cipher = tls.cipher_iana.map(str::to_owned).or_else(|| tls.cipher.clone());
    let bits = tls.bits.filter(|_| cipher.is_some());
    let bits = bits.map(|bits| language.say_with("window-hop-bits", &[("bits", Fact::Number(bits.into()))]));
    let how: Vec<_> = [version, cipher, bits].into_iter().flatten().collect();
    let how = match (tls.used, how.is_empty()) {
        (Used::No, _) => language.say("window-hop-none"),
        (Used::Yes, true) => language.say("window-hop-some"),
        (Used::Unknown, true) => language.say("window-hop-unsaid"),
        (Used::Yes | Used::Unknown, false) => how.join(" · "),
    };
    let peer = match tls.peer_certificate {
        PeerCertificate::Verified => Some("window-hop-peer-verified"),
        PeerCertificate::Unverified => Some("window-hop-peer-unverified"),
        PeerCertificate::Failed => Some("window-hop-peer-failed"),
        PeerCertificate::None => Some("window-hop-peer-none"),
        PeerCertificate::Unknown => None,
    };
    let delay = hop.delay_seconds.map(|seconds| match seconds {
        _ if hop.clock_ahead_seconds.is_some() => language.say("window-hop-clocks"),
        ..0 => language.say("window-hop-clocks"),
        _ => language.say_with("window-hop-seconds", &[("seconds", Fact::Number(seconds))]),
    });
    let facts = [
        ("window-hop-encryption", Some(how)),
        ("window-hop-peer", peer.map(|key| language.say(key))),
        ("window-hop-delay", delay),
        ("window-hop-software", hop.software.map(|software| software.as_str().to_owned())),
    ];
    facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_has_its_word_and_its_reason() {
        for (language, _) in Language::all() {
            for grade in Grade::ALL {
                for part in ["name", "sentence"] {
                    let words = language.say(&format!("grade-{}-{part}", grade.as_str()));
                    assert!(!words.contains("Unknown localization"), "{}: {words}", language.code());
                }
            }
        }
    }
}
