//! `postseal report`: the proof, to be handed to the partner or the auditor.

use super::inspect::items;
use super::{Common, Failure, Outcome, Output, headers, proof};
use crate::certificate::{self, Item};
use crate::explain::Facts;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::policy::Policy;
use crate::received;
use crate::report::{Asked, Error, Format, Report, Sending, Shown, Words, sent_from};
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
    /// The message as it was received (.eml), or its headers alone; - for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
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
    let bytes = headers::bytes(&arguments.file)?;
    let sending = arguments.sent.as_deref().map(sending).transpose()?;
    let ours =
        sending.as_ref().and_then(|it| it.message_id.clone()).or_else(|| proof::sent_id(opened.as_ref()));
    let (bytes, place) = arguments.which.of(&bytes, ours.as_deref(), out)?;
    if let Some(bounce) = received::bounce(bytes) {
        if let Some(sending) = sending.filter(|_| bounce.message_id.is_some()) {
            is_of(&sending, bounce.message_id.as_deref())?;
        }
        let outcome = headers::came_back(&bounce, json!({ "mailbox": place }), out);
        if !arguments.out.is_empty() {
            out.say_note("report-came-back", &[]);
        }
        return Ok(outcome);
    }
    let message = received::read(bytes)?;
    let (report, kept) = match opened {
        Some(opened) => {
            let (report, kept) = report_of(opened, message, common)?;
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
    let outcome = headers::outcome(&report.verdict);
    Ok(kept.map_or(outcome, |kept| kept.outcome(outcome)))
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
) -> Result<(Report, proof::Kept), Failure> {
    let judged = proof::judge(&opened.setup, message, &[])?;
    let sending = sent_from(&opened.setup).map(Sending::from);
    let chain: Vec<PathBuf> = opened.setup.certificate.iter().map(|it| it.chain.clone()).collect();
    let certificate = certificates(&chain)?;
    let report = Report { certificate, ..judged.report(&opened.setup, sending, common.at()) };
    Ok((report, proof::remember(opened, &judged, common)?))
}

fn certificates(files: &[PathBuf]) -> Result<Vec<Shown>, Failure> {
    let mut certificates = Vec::new();
    for file in files {
        let before = certificates.len();
        certificates.extend(items(file, None)?.into_iter().filter_map(|item| match item {
            Item::Certificate(it) => Some(Shown::from(&it)),
            _ => None,
        }));
        if certificates.len() == before {
            return Err(certificate::Error::Unreadable(file.display().to_string()).into());
        }
    }
    Ok(certificates)
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
