//! From facts to the parts of a report.

use super::document::{Document, Group, Part, Said, Section, Value};
use super::{Asked, Handshake, Other, Report, Sending, Shown, Tone};
use crate::delivery::{Line, Side};
use crate::explain::{Explain, Fact, Severity};
use crate::received::{Hop, Message, PeerCertificate, Used, Verdict};
use crate::tls::Class;
use time::OffsetDateTime;
use time::macros::format_description;

type Known = Vec<(Said, Value)>;

pub(super) fn document(report: &Report) -> Document {
    let sections = [
        Some(about(report)),
        policy(report),
        Some(Section { heading: "report-picture".into(), parts: vec![Part::Picture] }),
        Some(Section { heading: "report-hops".into(), parts: hops(&report.message) }),
        report.sending.as_ref().map(sent),
        certificates(report),
        report.sending.as_ref().and_then(transcript),
        Some(Section { heading: "report-evidence".into(), parts: evidence(&report.message) }),
        report.other.as_deref().map(other),
    ];
    Document {
        title: "report-title".into(),
        notice: report.rehearsal.then(|| "report-rehearsal".into()),
        verdict: verdict(&report.verdict),
        sections: sections.into_iter().flatten().collect(),
    }
}

fn verdict(verdict: &Verdict) -> Group {
    let tone = Tone::from(verdict);
    let mark = match tone {
        Tone::Good => "window-good",
        Tone::Attention => "window-attention",
        Tone::Bad => "window-bad",
        Tone::Neutral => "window-info",
    };
    let main = verdict.main();
    let mut sentences = explained(&main, &["why", "next"]);
    for reason in verdict.reasons.iter().skip(1) {
        sentences.extend(explained(reason, &["what"]));
    }
    let title = Value::Said(Said::with(format!("{}-what", main.code()), main.facts()));
    Group { title, mark: Some((tone, mark.into())), facts: Vec::new(), sentences }
}

fn explained(it: &impl Explain, parts: &[&str]) -> Vec<Said> {
    parts.iter().map(|part| Said::with(format!("{}-{part}", it.code()), it.facts())).collect()
}

/// Who, and when.
fn about(report: &Report) -> Section {
    let mut facts = Known::new();
    let mut given = |key: &str, value: Option<String>| {
        facts.extend(value.filter(|it| !it.is_empty()).map(|it| (key.into(), Value::given(it))));
    };
    let sending = report.sending.as_ref();
    given("report-name", report.name.clone());
    given("report-hosts", Some(report.hosts.join(", ")));
    given("report-domains", Some(report.domains.join(", ")));
    given("report-server", report.server.as_ref().map(server));
    given("report-from", sending.and_then(|it| it.from.clone()));
    given("report-to", sending.and_then(|it| it.to.clone()).or_else(|| recipient(report)));
    given("report-subject", report.message.subject.clone());
    given("report-message-id", report.message.message_id.clone());
    given("report-sent-at", sending.and_then(|it| it.at).or(report.message.date).map(moment));
    given("report-received-at", report.message.hops.last().and_then(|hop| hop.date).map(moment));
    given("report-made", Some(moment(report.made)));
    given("report-made-by", Some(format!("Postseal {}", env!("CARGO_PKG_VERSION"))));
    Section { heading: "report-about".into(), parts: vec![Part::Facts(facts)] }
}

fn server(server: &crate::setup::Server) -> String {
    let version = server.version.as_deref().map(|version| format!(" {version}"));
    format!("{}{}", server.kind, version.unwrap_or_default())
}

fn recipient(report: &Report) -> Option<String> {
    report.message.hops.iter().rev().find_map(|hop| hop.recipient.clone())
}

/// By the clock of whoever wrote it, to the second.
fn moment(at: OffsetDateTime) -> String {
    let form = format_description!(
        "[year]-[month]-[day] [hour]:[minute]:[second] [offset_hour sign:mandatory]:[offset_minute]"
    );
    at.format(&form).unwrap_or_default()
}

fn class(class: Class) -> Value {
    Value::Said(format!("class-{class}-name").into())
}

fn policy(report: &Report) -> Option<Section> {
    let mut parts = Vec::new();
    let mut facts = Known::new();
    if let Some(expected) = report.expected {
        facts.push(("report-expected".into(), class(expected)));
        parts.push(Part::Sentence(format!("class-{expected}-sentence").into()));
    }
    if let Some(Asked { inbound, outbound, minimum, partner, partner_inbound, partner_outbound }) =
        &report.asked
    {
        facts.extend(partner.iter().map(|it| ("report-partner".into(), Value::given(it.to_unicode()))));
        facts.extend(partner_outbound.map(|it| ("report-partner-outbound".into(), class(it))));
        facts.extend(partner_inbound.map(|it| ("report-partner-inbound".into(), class(it))));
        facts.push(("report-outbound".into(), class(*outbound)));
        facts.push(("report-inbound".into(), class(*inbound)));
        facts.push(("report-minimum".into(), Value::given(minimum.as_str())));
    }
    if facts.is_empty() {
        return None;
    }
    parts.insert(0, Part::Facts(facts));
    Some(Section { heading: "report-policy".into(), parts })
}

fn hops(message: &Message) -> Vec<Part> {
    message.hops.iter().map(|it| Part::Group(hop(it))).collect()
}

/// The other direction: what was asked for, what it proves, its way and its evidence.
fn other(it: &Other) -> Section {
    let mut facts = vec![("report-expected".into(), class(it.expected))];
    let id = it.message.message_id.as_deref();
    facts.extend(id.map(|id| ("report-message-id".into(), Value::given(id))));
    let at = it.message.hops.last().and_then(|hop| hop.date).map(moment);
    facts.extend(at.map(|at| ("report-received-at".into(), Value::given(at))));
    let mut parts = vec![Part::Facts(facts), Part::Group(verdict(&it.verdict))];
    parts.extend(hops(&it.message));
    parts.extend(evidence(&it.message));
    let heading = if it.inbound { "report-other-inbound" } else { "report-other-outbound" };
    Section { heading: heading.into(), parts }
}

fn hop(hop: &Hop) -> Group {
    let by = hop.by.clone().unwrap_or_else(|| "–".to_owned());
    let way = vec![
        ("number", Fact::Number(i64::try_from(hop.number).unwrap_or(i64::MAX))),
        ("from", hop.sender().into()),
        ("by", by.into()),
    ];
    let grade = hop.grade.as_str();
    let mut facts = Known::new();
    let mut given = |key: &str, value: Option<String>| {
        facts.extend(value.map(|it| (key.into(), Value::given(it))));
    };
    given("report-at", hop.date.map(moment));
    given("report-version", hop.tls.version.map(|it| it.as_str().to_owned()));
    given("report-cipher", hop.tls.cipher_iana.map(str::to_owned).or_else(|| hop.tls.cipher.clone()));
    given("report-address", hop.from.ip.map(|ip| ip.to_string()));
    given("report-helo", hop.from.helo.clone());
    given("report-id", hop.id.clone());
    let peer = match hop.tls.peer_certificate {
        PeerCertificate::Verified => Some("window-hop-peer-verified"),
        PeerCertificate::Unverified => Some("window-hop-peer-unverified"),
        PeerCertificate::Failed => Some("window-hop-peer-failed"),
        PeerCertificate::None => Some("window-hop-peer-none"),
        PeerCertificate::Unknown => None,
    };
    facts.extend(peer.map(|peer| ("window-hop-peer".into(), Value::Said(peer.into()))));
    let (key, named) = hop.sentence();
    let mut sentences = vec![Said::with(key, named)];
    // The other grades say what the sentence has said.
    if hop.tls.used == Used::Yes && hop.crossed_a_network() {
        sentences.push(format!("grade-{grade}-sentence").into());
    }
    if hop.delay_seconds.is_some_and(|seconds| seconds < 0) {
        sentences.push("hop-clock".into());
    }
    Group {
        title: Value::Said(Said::with("report-hop", way)),
        mark: Some((hop.grade.into(), format!("grade-{grade}-name").into())),
        facts,
        sentences,
    }
}

/// The connection that carried the message away.
fn sent(sending: &Sending) -> Section {
    let mut facts = Known::new();
    let mut given = |key: &str, value: Option<String>| {
        facts.extend(value.map(|it| (key.into(), Value::given(it))));
    };
    given("report-target", sending.target.clone());
    given("report-address", sending.ip.map(|ip| ip.to_string()));
    match &sending.tls {
        Some(Handshake { version, cipher, key_exchange, trusted, name_matches }) => {
            given("report-version", Some(version.as_str().to_owned()));
            given("report-cipher", Some(cipher.clone()));
            given("report-exchange", key_exchange.clone());
            let yes =
                |good: bool| Value::Said(if good { "window-proof-yes" } else { "window-proof-no" }.into());
            facts.push(("report-trusted".into(), yes(*trusted)));
            facts.push(("report-name-matches".into(), yes(*name_matches)));
        }
        None => facts.push(("report-version".into(), Value::Said("window-hop-none".into()))),
    }
    if let Some(asked) = &sending.asked {
        let known: Option<Class> = asked.parse().ok();
        facts.push(("report-asked".into(), known.map_or_else(|| Value::given(asked.as_str()), class)));
    }
    facts.extend(sending.reply.iter().map(|it| ("report-reply".into(), Value::given(it.as_str()))));
    let mut parts = vec![Part::Facts(facts)];
    // What a file tells as a finding is a text from outside, too.
    parts.extend(sending.findings.iter().map(|it| {
        let (tone, key) = match it.severity {
            Severity::Info => (Tone::Neutral, "window-info"),
            Severity::Warning => (Tone::Attention, "window-attention"),
            Severity::Error => (Tone::Bad, "window-bad"),
        };
        let title = Value::given(it.message.as_str());
        Part::Group(Group { title, mark: Some((tone, key.into())), facts: Vec::new(), sentences: Vec::new() })
    }));
    Section { heading: "report-sent".into(), parts }
}

fn certificates(report: &Report) -> Option<Section> {
    let own = report.certificate.iter().map(|it| ("report-certificate-own", it));
    let chain = report.sending.iter().flat_map(|it| it.chain.iter().flatten().flatten());
    let theirs = chain.map(|it| ("report-certificate-theirs", it));
    let parts: Vec<Part> = own.chain(theirs).map(|(whose, it)| Part::Group(certificate(whose, it))).collect();
    (!parts.is_empty()).then(|| Section { heading: "report-certificates".into(), parts })
}

fn certificate(whose: &str, it: &Shown) -> Group {
    let given = |key: &str, text: &str| (Said::from(key), Value::given(text));
    let mut facts = vec![given("report-issuer", &it.issuer)];
    if !it.dns_names.is_empty() {
        facts.push(("report-dns-names".into(), Value::Given(it.dns_names.clone())));
    }
    facts.extend([
        given("report-not-before", &moment(it.not_before)),
        given("report-not-after", &moment(it.not_after)),
        given("report-key", &it.key),
        given("report-signature", &it.signature),
        given("report-serial", &it.serial),
        given("report-sha256", &it.sha256),
        given("report-spki-sha256", &it.spki_sha256),
    ]);
    Group {
        title: Value::given(it.subject.as_str()),
        mark: Some((Tone::Neutral, whose.into())),
        facts,
        sentences: Vec::new(),
    }
}

fn transcript(sending: &Sending) -> Option<Section> {
    let lines: Vec<String> = sending.transcript.iter().map(line).collect();
    (!lines.is_empty()).then(|| Section {
        heading: "report-transcript".into(),
        parts: vec![Part::Sentence("report-transcript-how".into()), Part::Lines(lines)],
    })
}

fn line(line: &Line) -> String {
    let side = match line.side {
        Side::Client => '>',
        Side::Server => '<',
        Side::Tls => '*',
    };
    format!("{:>6} ms {side} {}", line.t_ms, line.text)
}

/// The lines themselves, the receiver's on top, as they stand in the message; the tabs of their folds as spaces.
fn evidence(message: &Message) -> Vec<Part> {
    let shown = |line: &String| line.replace('\t', " ");
    if message.is_unseen() {
        let log = message.log.iter().map(shown).collect();
        return vec![Part::Sentence("report-evidence-log-alone".into()), Part::Lines(log)];
    }
    let lines = message.hops.iter().rev().map(|hop| shown(&hop.raw)).collect();
    let mut parts = vec![Part::Sentence("report-evidence-how".into()), Part::Lines(lines)];
    if !message.log.is_empty() {
        let log = message.log.iter().map(shown).collect();
        parts.extend([Part::Sentence("report-evidence-log".into()), Part::Lines(log)]);
    }
    parts
}
