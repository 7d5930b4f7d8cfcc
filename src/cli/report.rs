//! `postseal report`: the proof, to be handed to the partner or the auditor.

use super::inspect::items;
use super::{Common, Failure, Outcome, Output, headers, proof};
use crate::certificate;
use crate::explain::{Facts, Kept};
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::policy::Policy;
use crate::received;
use crate::report::{Asked, Error, Format, Judged, Report, Sending, Shown, Words};
use crate::setup::Opened;
use crate::store;
use crate::tls::Class;
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};

/// No conversation is longer.
const LARGEST_SENDING: u64 = 16 << 20;

/// What the report is about, and where it goes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The message as it was received (.eml), or its headers alone; - for standard input. Without it, the message that the
    /// setup keeps, or else standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    which: headers::Which,
    #[command(flatten)]
    of: proof::Of,
    /// How it was sent: the file to which send --json was written.
    #[arg(long, value_name = "FILE", conflicts_with = "setup")]
    sent: Option<PathBuf>,
    /// What was asked for: plain, opportunistic, required or verified. Without it, what the policy says of the recipient.
    #[arg(long, value_name = "CLASS", conflicts_with = "setup")]
    expect: Option<Class>,
    /// The policy, as policy export reads it.
    #[arg(long, value_name = "FILE", conflicts_with = "setup")]
    policy: Option<PathBuf>,
    /// A mail log of Postfix, Exim or Sendmail, or its lines of that time: as headers takes it. The lines that tell
    /// something stand in the report.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// The mail server's certificate, with the ones behind it.
    #[arg(long, value_name = "FILE", conflicts_with = "setup")]
    certificate: Vec<PathBuf>,
    /// What you call the mail server.
    #[arg(long, value_name = "NAME", conflicts_with = "setup")]
    name: Option<String>,
    /// Write it there, as the ending says: .html, .md, .json, and the picture alone as .svg or .png. May be given more
    /// than once. Without it, the text (Markdown) is printed.
    #[arg(long, value_name = "FILE")]
    out: Vec<PathBuf>,
}

/// Reads, judges and writes.
pub fn run(arguments: &Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    // What cannot be written is told before anything is.
    let formats: Vec<Format> = arguments.out.iter().map(|path| Format::of(path)).collect::<Result<_, _>>()?;
    let opened = arguments.of.open(common)?;
    let sending = arguments.sent.as_deref().map(sending).transpose()?;
    let kept = opened
        .as_ref()
        .filter(|_| arguments.file.is_none() && !arguments.which.is_asked())
        .and_then(|it| Judged::kept(&it.setup));
    let for_kept = kept.is_some();
    let brought = match kept {
        Some(kept) => {
            out.say_note("cli-proof-from-kept", &[]);
            Brought::Message(Box::new(kept.read))
        }
        None => brought(arguments, opened.as_ref(), sending.as_ref(), out)?,
    };
    let mut message = match brought {
        Brought::Message(message) => *message,
        Brought::CameBack(outcome) => return Ok(outcome),
    };
    let not_told = match &arguments.log {
        Some(log) => headers::follow(&mut message, log, opened.as_ref().map(|it| &it.setup))?,
        None => None,
    };
    let (report, kept) = match opened {
        Some(opened) => {
            let (report, kept) = report_of(opened, message, common, out.language())?;
            (report, Some(kept))
        }
        None => (report(arguments, message, sending, common)?, None),
    };
    let language = out.language().clone();
    for (path, format) in arguments.out.iter().zip(formats) {
        store::replace(path, &write(&report, format, &language)?)?;
        out.say_note("report-written", &[("path", path.display().to_string().into())]);
    }
    if out.wants_json() {
        out.line(text(&report, Format::Json, &language)?);
    } else if arguments.out.is_empty() {
        out.line(text(&report, Format::Markdown, &language)?);
    }
    if let Some((kept, class)) = kept.as_ref().zip(report.expected) {
        kept.tell(class, out);
    }
    if let Some(why) = not_told {
        out.fail(&why);
    }
    let outcome = headers::outcome(&report.verdict);
    Ok(kept.map_or(outcome, |kept| kept.outcome(outcome, for_kept)))
}

/// What the report is to be about.
enum Brought {
    /// The message.
    Message(Box<received::Message>),
    /// It did not arrive, and that was told.
    CameBack(Outcome),
}

/// The message in the file; where it is word that the message did not arrive, that is told.
fn brought(
    arguments: &Arguments,
    opened: Option<&Opened>,
    sending: Option<&Sending>,
    out: &mut Output,
) -> Result<Brought, Failure> {
    let bytes = headers::bytes(arguments.file.as_deref().unwrap_or(Path::new("-")))?;
    let ours = sending.and_then(|it| it.message_id.clone()).or_else(|| proof::sent_id(opened));
    let (bytes, place) = arguments.which.of(&bytes, ours.as_deref(), out)?;
    let Some(bounce) = received::bounce(bytes) else {
        return Ok(Brought::Message(Box::new(received::read(bytes)?)));
    };
    if let Some(sending) = sending.filter(|_| bounce.message_id.is_some()) {
        is_of(sending, bounce.message_id.as_deref())?;
    }
    let outcome = headers::came_back(&bounce, json!({ "mailbox": place }), out);
    if !arguments.out.is_empty() {
        out.say_note("report-came-back", &[]);
    }
    Ok(Brought::CameBack(outcome))
}

/// A report in one of its forms, in this language.
pub(super) fn write(report: &Report, format: Format, language: &Language) -> Result<Vec<u8>, Error> {
    let say = |key: &str, facts: &Facts| language.say_with(key, facts);
    report.write(format, Words { language: language.code(), say: &say })
}

fn text(report: &Report, format: Format, language: &Language) -> Result<String, Error> {
    let bytes = write(report, format, language)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

fn report(
    arguments: &Arguments,
    message: received::Message,
    sending: Option<Sending>,
    common: &Common,
) -> Result<Report, Failure> {
    if let Some(sending) = &sending {
        is_of(sending, message.message_id.as_deref())?;
    }
    let policy = arguments.policy.as_deref().map(Policy::from_file).transpose()?;
    let recipient = recipient(sending.as_ref(), &message);
    let asked = policy.as_ref().map(|policy| Asked::of(policy, recipient.as_ref()));
    let by_policy = asked.as_ref().map(|asked| asked.partner_outbound.unwrap_or(asked.outbound));
    let expected = arguments.expect.or(by_policy);
    let verified = sending.as_ref().is_some_and(Sending::is_verified);
    let verdict = received::judge_sent(&message, expected, verified);
    let certificate = certificates(&arguments.certificate)?;
    let name = arguments.name.clone();
    let report = Report::new(common.at(), message, expected, verdict);
    Ok(Report { name, asked, certificate, sending, ..report })
}

/// On what a setup's step 4 says of it, which is remembered there.
fn report_of(
    opened: Opened,
    message: received::Message,
    common: &Common,
    language: &Language,
) -> Result<(Report, proof::Kept), Failure> {
    let kept = opened.setup.trial.as_ref().and_then(|trial| trial.received.as_ref());
    let ours = kept.map(|kept| kept.ours.clone()).unwrap_or_default();
    let judged = proof::judge(&opened.setup, message, &ours)?;
    let chain: Vec<PathBuf> = opened.setup.certificate.iter().map(|it| it.chain.clone()).collect();
    let certificate = certificates(&chain)?;
    let tell = |it: &Kept| Some(language.explain_kept(it)?.what);
    let report = Report { certificate, ..judged.report(Some(&opened.setup), None, common.at(), &tell) };
    Ok((report, proof::remember(opened, &judged, &ours, common)?))
}

fn certificates(files: &[PathBuf]) -> Result<Vec<Shown>, Failure> {
    let mut brought = certificate::Brought::default();
    for file in files {
        brought.take(&file.display().to_string(), items(file, None)?)?;
    }
    Ok(brought.certificates.iter().map(Shown::from).collect())
}

/// How a message was sent.
fn sending(file: &Path) -> Result<Sending, Failure> {
    Ok(Sending::read(&file.display().to_string(), &store::read(file, LARGEST_SENDING)?)?)
}

/// Whether it is this one: of another it would prove nothing.
fn is_of(sending: &Sending, found: Option<&str>) -> Result<(), Failure> {
    match (sending.message_id.as_deref(), found) {
        (Some(sent), Some(found)) if sent == found => Ok(()),
        (sent, found) => {
            let told = |id: Option<&str>| id.unwrap_or("–").to_owned();
            Err(Error::AnotherMessage { sent: told(sent), found: told(found) }.into())
        }
    }
}

/// Whom it went to, as whoever sent it says, or the last hop.
fn recipient(sending: Option<&Sending>, message: &received::Message) -> Option<MailDomain> {
    let sent = sending.and_then(|it| it.to.as_deref());
    let told = message.hops.iter().rev().find_map(|hop| hop.recipient.as_deref());
    let (_, domain) = sent.or(told)?.rsplit_once('@')?;
    domain.parse().ok()
}
