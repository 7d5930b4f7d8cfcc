//! `postseal headers`: one message, hop by hop.

use super::{Common, Failure, Outcome, Output, proof};
use crate::archive::{self, NotTold, Taker};
use crate::explain::{Explain, Fact, Facts, shown_in_one_line};
use crate::i18n::{Language, shown};
use crate::received::{
    self, Beside, Bounce, Fate, Hop, Mailbox, Message, Met, Ours, PeerCertificate, Used, Verdict, Wanted, Why,
};
use crate::report::{self, Judged, Words};
use crate::setup::{Opened, Setup};
use crate::store;
use crate::tls::Class;
use clap::Args;
use comfy_table::{CellAlignment, Table, presets};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// Larger than any message that a server takes.
const LARGEST_MESSAGE: u64 = 128 * 1024 * 1024;

/// Which message, and what was expected of it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The message as it was received (.eml), or its headers alone; - for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// What was asked for: plain, opportunistic, required or verified.
    #[arg(long, value_name = "CLASS", conflicts_with = "setup")]
    expect: Option<Class>,
    #[command(flatten)]
    of: proof::Of,
    /// A server of ours, *.NAME for all of a domain: what is judged is the hop where it took the message in from outside. An
    /// address of ours tells which hops stayed among us. May be repeated.
    #[arg(long, value_name = "HOST|ADDRESS")]
    inbound: Vec<String>,
    /// A mail log of Postfix, Exim or Sendmail, packed with gzip or zstd too, or its lines of that time: what the headers leave
    /// open is looked for there, above all whether the sender verified the receiver's certificate.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Nobody sends the headers back: the log of one's own server tells how it handed on the setup's test message. Takes no
    /// FILE.
    #[arg(long, requires_all = ["log", "setup"], conflicts_with_all = ["file", "message", "inbound"])]
    log_alone: bool,
    /// This server, which that log names, is the partner's, though its name does not show it.
    #[arg(long, value_name = "HOST", requires = "log_alone")]
    partner_server: Option<String>,
    #[command(flatten)]
    which: Which,
    /// List the messages of the file, with the numbers that --message takes.
    #[arg(long, conflicts_with_all = ["message", "expect", "setup", "inbound", "log", "log_alone"])]
    list: bool,
}

/// Which message of a file that holds several (mbox).
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Where the file holds several messages (mbox): its number there, or its Message-ID. Without it, the last one.
    #[arg(long, value_name = "NUMBER|ID")]
    message: Option<Wanted>,
}

/// Where a message stands among those of its file.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Place {
    number: usize,
    messages: usize,
}

impl Which {
    /// Whether one of them is named.
    pub(super) const fn is_asked(&self) -> bool {
        self.message.is_some()
    }

    /// The message that is asked for, or the test message with this Message-ID, or the last one; which it is is told.
    pub(super) fn of<'a>(
        &self,
        bytes: &'a [u8],
        ours: Option<&str>,
        out: &mut Output,
    ) -> Result<(&'a [u8], Option<Place>), Failure> {
        let mailbox = Mailbox::of(bytes);
        let (number, why) = mailbox.choose(bytes, self.message.as_ref(), ours)?;
        let chosen = mailbox.message(bytes, number).unwrap_or(bytes);
        if mailbox.count() == 1 {
            return Ok((chosen, None));
        }
        let how = if why == Why::Asked {
            String::new()
        } else {
            format!(" {}", out.language().say("cli-mailbox-how"))
        };
        let (key, facts) = mailbox.sentence(number, why);
        let told = out.language().say_with(key, &facts);
        out.note(format!("{told}{how}"));
        Ok((chosen, Some(Place { number, messages: mailbox.count() })))
    }
}

/// Reads, shows and judges.
pub fn run(arguments: &Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let opened = arguments.of.open(common)?;
    if arguments.log_alone {
        return by_log_alone(arguments, opened, common, out);
    }
    let bytes = bytes(&arguments.file)?;
    if arguments.list {
        list(&bytes, out);
        return Ok(Outcome::Good);
    }
    let ours = proof::sent_id(opened.as_ref());
    let (bytes, place) = arguments.which.of(&bytes, ours.as_deref(), out)?;
    if let Some(bounce) = received::bounce(bytes) {
        return Ok(came_back(&bounce, json!({ "mailbox": place }), out));
    }
    let mut message = received::read(bytes)?;
    let setup = opened.as_ref().map(|it| &it.setup);
    let not_told =
        arguments.log.as_deref().map(|log| follow(&mut message, log, setup)).transpose()?.flatten();
    tell(arguments, message, opened, (place, not_told), common, out)
}

/// What the log of one's own server tells of the setup's test message, where nobody sends its headers back.
fn by_log_alone(
    arguments: &Arguments,
    opened: Option<Opened>,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let Some(log) = &arguments.log else { return Ok(Outcome::Bad) };
    let log = archive::log_bytes(log)?;
    let taker = arguments.partner_server.as_deref().map_or(Taker::Evident, Taker::Named);
    let setup = opened.as_ref().map(|it| &it.setup);
    let Some(sent) = setup.and_then(report::sent_last) else {
        if out.wants_json() {
            let message = out.language().say("window-proof-missing");
            out.json(&json!({ "error": { "code": "none-sent", "message": message } }));
        }
        out.say_note("window-proof-missing", &[]);
        return Ok(Outcome::Bad);
    };
    // Its headers are there by now, and tell more: the log tells the rest.
    if let Some(mut message) = setup.and_then(report::headers_of_last) {
        let told = archive::follow(&mut message, &log, sent.recipient.as_ref(), OffsetDateTime::now_utc());
        return tell(arguments, message, opened, (None, told.err()), common, out);
    }
    match report::by_log_alone(sent, &log, taker) {
        Ok(message) => {
            let by = message.hops.first().and_then(|hop| hop.by.clone()).unwrap_or_default();
            let outcome = tell(arguments, message, opened, (None, None), common, out)?;
            out.say_note("window-alone-told", &[("by", by.into())]);
            Ok(outcome)
        }
        Err(NotTold::NoLog) => Err(NotTold::NoLog.into()),
        Err(why) => {
            if out.wants_json() {
                let message = out.language().explain(&why).what;
                let answer = why.answer();
                out.json(&json!({ "error": { "code": why.code(), "message": message, "answer": answer } }));
            }
            out.fail(&why);
            if let Some(answer) = why.answer() {
                out.note(format!("  {}", shown(answer)));
            }
            if let NotTold::Whose { by } = &why {
                out.note(format!("  --partner-server {}", shown(by)));
            }
            Ok(Outcome::Bad)
        }
    }
}

/// Shows the message, judges it, and remembers it in the setup. `found`: where it stands in its file, and why a log told
/// nothing of it.
fn tell(
    arguments: &Arguments,
    message: Message,
    opened: Option<Opened>,
    found: (Option<Place>, Option<NotTold>),
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let (place, not_told) = found;
    let Found { judged, kept } = judge(arguments, message, opened, common)?;
    let Judged { message, expected, verdict, no_border: missing, .. } = judged;
    if out.wants_json() {
        let mut document = document(&message, expected, &verdict, out.language());
        document["mailbox"] = json!(place);
        document["setup"] = kept.as_ref().map(proof::Kept::document).into();
        out.json(&document);
    } else {
        show(&message, &verdict, out);
    }
    if let Some((kept, class)) = kept.as_ref().zip(expected) {
        kept.tell(class, out);
    }
    if let Some(missing) = missing {
        if kept.is_some() {
            out.say_note("window-reading-from-partner", &[]);
        }
        out.fail(&missing);
        return Ok(Outcome::Bad);
    }
    let is_open = verdict.expected == Some(Met::NotProven);
    if let Some(why) =
        not_told.or_else(|| arguments.log.as_ref().map(|_| NotTold::Undecided)).filter(|_| is_open)
    {
        out.fail(&why);
    }
    let outcome = outcome(&verdict);
    Ok(kept.map_or(outcome, |kept| kept.outcome(outcome, false)))
}

/// A message, and what it proves.
struct Found {
    judged: Judged,
    /// What became of it in the setup.
    kept: Option<proof::Kept>,
}

/// Holds a message against what was asked for, or against the policy of a setup, which remembers it.
fn judge(
    arguments: &Arguments,
    message: Message,
    opened: Option<Opened>,
    common: &Common,
) -> Result<Found, Failure> {
    if let Some(opened) = opened {
        let judged = proof::judge(&opened.setup, message, &arguments.inbound)?;
        let kept = Some(proof::remember(opened, &judged, &arguments.inbound, common)?);
        return Ok(Found { judged, kept });
    }
    let judged = Judged::alone(message, arguments.expect, &Ours::typed(&arguments.inbound)?);
    Ok(Found { judged, kept: None })
}

/// Adds what a log says; why it says nothing.
pub(super) fn follow(
    message: &mut Message,
    log: &Path,
    setup: Option<&Setup>,
) -> Result<Option<NotTold>, Failure> {
    let log = archive::log_bytes(log)?;
    let recipient = report::recipient(setup, message);
    Ok(archive::follow(message, &log, recipient.as_ref(), OffsetDateTime::now_utc()).err())
}

/// The messages of a file.
fn list(bytes: &[u8], out: &mut Output) {
    let mailbox = Mailbox::of(bytes);
    let all = (1..=mailbox.count()).map(|number| mailbox.listed(bytes, number));
    if out.wants_json() {
        out.json(&json!({ "messages": all.collect::<Vec<_>>() }));
        return;
    }
    for it in all {
        let date = it.date.map_or_else(|| "–".to_owned(), |date| date.date().to_string());
        let or_dash =
            |text: Option<String>| text.map_or_else(|| "–".to_owned(), |text| shown_in_one_line(&text));
        out.line(format!("{:>5}  {date:<10}  {}  {}", it.number, or_dash(it.from), or_dash(it.subject)));
    }
}

/// Bad, where what was asked for did not come true, or is not proven.
pub(super) fn outcome(verdict: &Verdict) -> Outcome {
    match verdict.expected {
        Some(Met::Missed | Met::NotProven) => Outcome::Bad,
        Some(Met::Met) | None => Outcome::Good,
    }
}

/// Tells what became of the message, in sentences, or with its words in a document beside what else is in that. Bad, where
/// it did not arrive.
pub(super) fn came_back(bounce: &Bounce, mut document: Value, out: &mut Output) -> Outcome {
    let explanation = out.language().explain(bounce);
    if out.wants_json() {
        let mut told = json!(bounce);
        told["code"] = json!(crate::explain::Explain::code(bounce));
        told["message"] = json!(explanation.what);
        document["bounce"] = told;
        out.json(&document);
    } else {
        for sentence in [explanation.what, explanation.why, explanation.next] {
            out.line(sentence);
        }
    }
    if bounce.fate == Fate::Failed { Outcome::Bad } else { Outcome::Good }
}

/// The contract's document.
pub(super) fn document(
    message: &Message,
    expected: Option<Class>,
    verdict: &Verdict,
    language: &Language,
) -> Value {
    let say = |key: &str, facts: &Facts| language.say_with(key, facts);
    report::message_document(message, expected, verdict, Words { language: language.code(), say: &say })
}

/// The table of hops, a sentence for each, and the verdict.
pub(super) fn show(message: &Message, verdict: &Verdict, out: &mut Output) {
    let table = table(&message.hops, out.language());
    out.line(table);
    out.line("");
    for hop in &message.hops {
        let (key, facts) = hop.sentence();
        let sentence = out.language().say_with(key, &facts);
        out.line(format!("{}. {sentence}", hop.number));
        // The other grades say what the sentence has said.
        if hop.tls.used == Used::Yes && hop.crossed_a_network() {
            out.line(format!("   {}", out.language().say(&format!("grade-{}-sentence", hop.grade.as_str()))));
        }
        if let Some(seconds) = hop.clock_ahead_seconds {
            let by = hop.by.as_deref().unwrap_or("–");
            let facts = [("by", by.into()), ("seconds", Fact::Number(seconds))];
            let sentence = out.language().say_with("hop-clock-ahead", &facts);
            out.line(format!("   {sentence}"));
        }
    }
    if let Some(facts) = message.written_by_others() {
        out.line("");
        out.say("hop-written-by-others", &facts);
    }
    if !message.beside.is_empty() {
        out.line("");
        out.say("headers-beside", &[]);
        for Beside { name, value } in &message.beside {
            out.line(format!("   {}: {}", shown(name), shown(value)));
        }
    }
    out.line("");
    let explanation = out.language().explain(&verdict.main());
    for sentence in [explanation.what, explanation.why, explanation.next] {
        out.line(sentence);
    }
}

fn table(hops: &[Hop], language: &Language) -> String {
    let mut table = Table::new();
    let _ = table.load_preset(presets::NOTHING);
    let titles = ["from", "by", "version", "cipher", "verified", "delay", "grade"];
    let titles = titles.map(|title| language.say(&format!("cli-headers-{title}")));
    let _ = table.set_header(std::iter::once("#".to_owned()).chain(titles));
    for hop in hops {
        let _ = table.add_row(row(hop, language));
    }
    if let Some(delays) = table.column_mut(6) {
        delays.set_cell_alignment(CellAlignment::Right);
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

fn row(hop: &Hop, language: &Language) -> Vec<String> {
    let none = || "–".to_owned();
    let version = match (hop.tls.used, hop.tls.version) {
        (Used::Yes, Some(version)) => version.as_str().to_owned(),
        (Used::Yes, None) => "TLS".to_owned(),
        (Used::No, _) if hop.crossed_a_network() => language.say("cli-headers-no-tls"),
        (Used::No | Used::Unknown, _) => none(),
    };
    let verified = match hop.tls.peer_certificate {
        PeerCertificate::Verified => "verified",
        PeerCertificate::Unverified => "unverified",
        PeerCertificate::Failed => "failed",
        PeerCertificate::None => "none",
        PeerCertificate::Unknown => "unknown",
    };
    vec![
        hop.number.to_string(),
        shown(&hop.sender()),
        hop.by.as_deref().map_or_else(none, shown),
        version,
        hop.tls.cipher.as_deref().map_or_else(none, shown),
        language.say(&format!("cli-headers-verified-{verified}")),
        hop.delay_seconds.map_or_else(none, |seconds| format!("{seconds} s")),
        language.say(&format!("grade-{}-name", hop.grade.as_str())),
    ]
}

/// The message, from a file or from standard input.
pub(super) fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    if file != Path::new("-") {
        return Ok(store::read(file, LARGEST_MESSAGE)?);
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(LARGEST_MESSAGE).read_to_end(&mut bytes);
    let _ = read.map_err(|error| store::Error::from_io(Path::new("-"), &error))?;
    Ok(bytes)
}
