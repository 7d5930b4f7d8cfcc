//! How it looks: whom to look at, how far it is, and what was seen at each place.

use super::{Kind, Message, Place, Probe, State};
use crate::certificate::Certificate;
use crate::delivery::{Connection, Line, Side, StartTls};
use crate::explain::{Fact, Severity};
use crate::gui::preferences::Choices;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{
    self, Button, Choice, Field, Whence, arrive, banner, card, copy, pill, text, unfolding,
};
use crate::i18n::{Language, shown};
use crate::tls::TlsVersion;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Probe, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    widget::page("probe-page", move |_| {
        let below: Element<'a, Message> = match &it.state {
            State::Waiting => card(input(it, language)),
            State::Looking { .. } => card(looking(&it.progress, language)),
            State::Failed(error) => {
                column![widget::failed(language, error), card(input(it, language))].spacing(space::M).into()
            }
            State::Seen(places) => seen(it, places, language),
        };
        let command = it.command().map(|words| card(widget::command("probe", language, &words)));
        column![
            widget::head("probe", language, from, Message::BackPressed, Message::TermPressed),
            below,
            command,
        ]
        .spacing(space::M)
        .into()
    })
}

fn input<'a>(it: &'a Probe, language: &Language) -> Element<'a, Message> {
    let kinds = vec![
        Choice::new(Kind::Domain, language.say("window-probe-domain")),
        Choice::new(Kind::Server, language.say("window-probe-server")),
    ];
    let wrong = it.wrong(language);
    let field = match it.kind {
        Kind::Domain => Field::new("probe-domain", language.say("window-probe-domain-name"), &it.domain)
            .example("bank.example")
            .help(language.say("window-probe-domain-help"))
            .origin(it.origin.note(&it.domain, language))
            .on_input(Message::Domain),
        Kind::Server => Field::new("probe-server", language.say("window-probe-server-name"), &it.server)
            .example("mx.bank.example:25")
            .help(language.say("window-probe-server-help"))
            .origin(it.origin.note(&it.server, language))
            .on_input(Message::Server),
    };
    let look = Button::new("probe-look", language.say("window-probe-look"))
        .main(language)
        .icon(Icon::Search)
        .on_press(Message::LookPressed);
    let asked = vec![
        Choice::new(false, language.say("window-probe-revocation-skip")),
        Choice::new(true, language.say("window-probe-revocation-ask")),
    ];
    let revocation = column![
        text::label(language.say("window-probe-revocation")),
        widget::switch("probe-revocation", asked, &it.revocation, Message::Revocation),
        text::note(language.say("window-probe-revocation-help")),
    ];
    let whom = column![
        widget::switch("probe-kind", kinds, &it.kind, Message::Kind),
        Element::from(field.wrong(wrong).on_submit(Message::LookPressed)),
        revocation.spacing(space::XS),
        it.own.view(language).map(Message::Own),
    ];
    column![whom.spacing(space::S), Element::from(look)].spacing(space::M).into()
}

/// What each place said last.
fn looking<'a>(progress: &'a [(String, Line)], language: &Language) -> Element<'a, Message> {
    let places = progress.iter().map(|(place, line)| {
        column![
            text::mono(shown(place)),
            text::note(shown(&line.text)).wrapping(Wrapping::WordOrGlyph).width(Fill)
        ]
        .into()
    });
    let count = [("count", number(progress.len()))];
    let doing = match progress.len() {
        0 => language.say("window-probe-asking"),
        _ => language.say_with("window-probe-looking", &count),
    };
    // How many questions a server gets depends on its answers; a look takes some seconds.
    let latest = progress.iter().map(|(_, line)| line.t_ms).max().unwrap_or(0);
    let done = f32::from(u16::try_from(latest.min(9_500)).unwrap_or(u16::MAX)) / 10_000.0;
    column![
        widget::progress("probe", language, doing, done.max(0.03), Message::CancelPressed),
        Column::with_children(places).spacing(space::S),
    ]
    .spacing(space::M)
    .into()
}

fn number(count: usize) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn seen<'a>(it: &'a Probe, places: &'a [Place], language: &Language) -> Element<'a, Message> {
    let again = Button::new("probe-again", language.say("window-probe-again"))
        .icon(Icon::RotateCcw)
        .on_press(Message::AgainPressed);
    let cards = places.iter().enumerate().map(|(at, found)| place(it, at, found, language));
    column![
        arrive(total(places, language)),
        Column::with_children(cards).spacing(space::M),
        row![Element::from(again)],
    ]
    .spacing(space::M)
    .into()
}

/// The answer in one sentence.
fn total<'a>(places: &[Place], language: &Language) -> Element<'a, Message> {
    let with = |severity: Severity| places.iter().filter(|it| it.worst() == Some(severity)).count();
    let (bad, poor) = (with(Severity::Error), with(Severity::Warning));
    let (meaning, key) = match (bad, poor) {
        (0, 0) => (Meaning::Good, "window-probe-all-good"),
        (0, _) => (Meaning::Attention, "window-probe-some-poor"),
        _ => (Meaning::Bad, "window-probe-some-bad"),
    };
    let facts = [("count", number(places.len())), ("bad", number(bad)), ("poor", number(poor))];
    banner(meaning, language.say_with(key, &facts), None, None)
}

fn place<'a>(it: &'a Probe, at: usize, found: &'a Place, language: &Language) -> Element<'a, Message> {
    let (meaning, word) = match found.worst() {
        None | Some(Severity::Info) => (Meaning::Good, "window-good"),
        Some(Severity::Warning) => (Meaning::Attention, "window-attention"),
        Some(Severity::Error) => (Meaning::Bad, "window-bad"),
    };
    let facts = facts(found, language);
    let copied = found.as_text(&facts, language);
    let head = row![
        text::heading(shown(&found.name)).wrapping(Wrapping::WordOrGlyph).width(Fill),
        pill(meaning, language.say(word)),
        Element::from(copy(format!("probe-copy-{at}"), language, copied)),
    ];
    let rows = facts.into_iter().map(|(name, value)| {
        row![text::note(name).width(170), text::mono(shown(&value)).width(Fill)].spacing(space::S).into()
    });
    let failed = found.probe.as_ref().err().map(|failed| widget::failed(language, failed));
    let findings = found.findings();
    let findings = (!findings.is_empty()).then(|| {
        let each = findings.into_iter().map(|(severity, it)| widget::finding(language, severity, it));
        Column::with_children(each).spacing(space::S)
    });
    let (open, lines) = (it.unfolded == Some(at), found.transcript());
    let transcript = (!lines.is_empty()).then(|| {
        let unfold = Button::new(format!("probe-transcript-{at}"), language.say("window-proof-transcript"))
            .quiet()
            .folds(open)
            .on_press(Message::TranscriptPressed(at));
        let told = open.then(|| transcript(at, lines, language));
        Element::from(unfolding(open, column![Element::from(unfold), told].spacing(space::S)))
    });
    card(
        column![
            head.spacing(space::S).align_y(Center),
            Column::with_children(rows).spacing(3),
            failed,
            findings,
            transcript,
        ]
        .spacing(space::S),
    )
}

fn transcript<'a>(at: usize, lines: &[Line], language: &Language) -> Element<'a, Message> {
    let told: Vec<String> = lines
        .iter()
        .map(|line| {
            let side = match line.side {
                Side::Client => '>',
                Side::Server => '<',
                Side::Tls => '*',
            };
            format!("{:>6} ms {side} {}", line.t_ms, line.text)
        })
        .collect();
    let id = format!("probe-lines-{at}");
    widget::code(&id, language, language.say("window-proof-transcript"), &told.join("\n"), 260.0)
}

/// What is known of a place, by the name of each fact.
fn facts(found: &Place, language: &Language) -> Vec<(String, String)> {
    let say = |key: &str| language.say(key);
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| facts.push((language.say(key), value));
    if let Some(preference) = found.preference {
        fact("window-probe-preference", preference.to_string());
    }
    if let Some(address) = found.address {
        fact("report-address", address.to_string());
    }
    let connection = match &found.probe {
        Ok(probe) => Some(&probe.connection),
        Err(failed) => failed.so_far.connection.as_ref(),
    };
    let Some(Connection { banner, software, starttls, capabilities, tls, .. }) = connection else {
        return facts;
    };
    if !banner.is_empty() {
        fact("window-probe-banner", banner.clone());
    }
    if let Some(software) = software {
        fact("report-server", (*software).to_owned());
    }
    if !capabilities.is_empty() {
        fact("window-probe-capabilities", capabilities.join(", "));
    }
    let starttls = match starttls {
        StartTls::Offered => "window-probe-starttls-offered",
        StartTls::NotOffered => "window-probe-starttls-not-offered",
        StartTls::Refused => "window-probe-starttls-refused",
        StartTls::Implicit => "window-probe-starttls-implicit",
    };
    fact("window-probe-starttls", say(starttls));
    let yes = |good: bool| say(if good { "window-proof-yes" } else { "window-proof-no" });
    let Some(tls) = tls else { return facts };
    fact("report-version", tls.version.to_string());
    fact("report-cipher", tls.cipher.clone());
    if let Some(exchange) = &tls.key_exchange {
        fact("report-exchange", exchange.clone());
    }
    fact("report-trusted", yes(tls.trusted));
    fact("report-name-matches", yes(tls.name_matches));
    if let Ok(probe) = &found.probe {
        let of = |wanted: Option<bool>| {
            let versions = probe.versions.iter().filter(|(_, spoken)| *spoken == wanted);
            versions.map(|(version, _): &(TlsVersion, _)| version.as_str()).collect::<Vec<_>>().join(", ")
        };
        for (key, wanted) in [
            ("window-probe-spoken", Some(true)),
            ("window-probe-not-spoken", Some(false)),
            ("window-probe-not-known", None),
        ] {
            let versions = of(wanted);
            if !versions.is_empty() {
                fact(key, versions);
            }
        }
    }
    for it in tls.chain.iter().filter_map(|der| Certificate::from_der(der).ok()) {
        let until = it.not_after.date();
        let told =
            [("subject", it.subject.into()), ("issuer", it.issuer.into()), ("date", Fact::Date(until))];
        fact("window-probe-certificate", language.say_with("delivery-certificate-of", &told));
    }
    facts
}
