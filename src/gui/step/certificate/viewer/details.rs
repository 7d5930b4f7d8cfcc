//! What stands in a certificate, for those who look for it. Folded away.

use super::{NAMES, code, colons, grouped};
use crate::certificate::Certificate;
use crate::explain::Fact;
use crate::gui::theme::{space, surface};
use crate::gui::widget::{copy, text};
use crate::i18n::{Language, shown};
use iced::widget::{Column, container, row};
use iced::{Center, Element, Fill};
use time::{OffsetDateTime, UtcOffset};

/// A certificate's facts by their names.
pub fn view<'a, M: 'a>(place: &str, it: &Certificate, language: &Language) -> Element<'a, M> {
    table(place, facts(it, language), language)
}

/// Facts by the ids of their names; some with a Copy button. What has no value is left out.
pub fn table<'a, M: 'a>(
    place: &str,
    facts: Vec<(&'static str, String)>,
    language: &Language,
) -> Element<'a, M> {
    let copied = ["window-viewer-serial", "window-viewer-sha256", "window-viewer-spki"];
    let rows = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| {
        let copy = copied.iter().position(|it| *it == key).map(|which| -> Element<'a, M> {
            copy(format!("copy-{place}-{which}"), language, value.clone()).into()
        });
        let value = if copy.is_some() { grouped(&value) } else { value };
        row![text::note(language.say(key)).width(NAMES), code(shown(&value)).width(Fill), copy]
            .spacing(space::S)
            .align_y(Center)
            .into()
    });
    container(Column::with_children(rows).spacing(6)).width(Fill).padding(12).style(surface::sunken).into()
}

fn facts(it: &Certificate, language: &Language) -> Vec<(&'static str, String)> {
    let uses = [
        (it.is_ca && it.uses.signing, "window-viewer-use-signing"),
        (!it.is_ca && it.uses.server, "window-viewer-use-server"),
        (!it.is_ca && it.uses.client, "window-viewer-use-client"),
    ];
    let uses: Vec<_> = uses.iter().filter(|(has, _)| *has).map(|(_, key)| language.say(key)).collect();
    let timestamps = Fact::Number(i64::try_from(it.timestamps).unwrap_or(i64::MAX));
    vec![
        ("window-viewer-subject", it.subject.clone()),
        ("window-viewer-names", it.dns_names.join(", ")),
        ("window-viewer-issuer", it.issuer.clone()),
        ("window-viewer-serial", it.serial.clone()),
        ("window-viewer-from", moment(it.not_before)),
        ("window-viewer-to", moment(it.not_after)),
        ("window-viewer-key", kind(&it.key)),
        ("window-viewer-signature", kind(&it.signature)),
        ("window-viewer-uses", uses.join(", ")),
        ("window-viewer-sha256", colons(&it.sha256)),
        ("window-viewer-spki", it.spki_sha256.clone()),
        (
            "window-viewer-timestamps",
            if it.is_ca {
                String::new()
            } else {
                language.say_with("window-viewer-timestamps-of", &[("count", timestamps)])
            },
        ),
        ("window-viewer-ocsp", it.ocsp_url.clone().unwrap_or_default()),
        ("window-viewer-crl", it.crl_urls.join(", ")),
        ("window-viewer-aia", it.issuer_url.clone().unwrap_or_default()),
    ]
}

/// To the second, as a certificate counts.
fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    format!("{} {:02}:{:02}:{:02} UTC", at.date(), at.hour(), at.minute(), at.second())
}

/// `ecdsa-p256` as people write it: ECDSA P-256. An OID stays as it is.
pub fn kind(id: &str) -> String {
    let word = |part: &str| match part {
        "ed25519" => "Ed25519".to_owned(),
        "p192" | "p224" | "p256" | "p384" | "p521" => format!("P-{}", &part[1..]),
        "sha1" | "sha256" | "sha384" | "sha512" => format!("SHA-{}", &part[3..]),
        other => other.to_ascii_uppercase(),
    };
    id.split('-').map(word).collect::<Vec<_>>().join(" ")
}
