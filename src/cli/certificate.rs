//! `postseal certificate`: whether what the CA sent fits, is whole, and will be trusted; and writing it.

use super::inspect::{Protection, items, show_certificate};
use super::{Common, Failure, Outcome, Output};
use crate::certificate::{self, Brought, Checked, Error, Finding, Item, KeyIdentity, Passphrase, Question};
use crate::explain::{Explain, Severity};
use crate::i18n::Language;
use crate::name::DnsName;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use sipper::Sipper;
use std::path::{Path, PathBuf};

/// What to do with it.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Reads, orders, completes from what is given, and judges.
    Check(Arguments),
    /// Writes key, certificate and chain in the form that a server wants.
    Export(super::export::Arguments),
    /// Writes whatever the CA sent as separate PEM files: the certificate, the ones in between, and the key.
    Import(super::export::Source),
}

/// What to judge, and by what.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The files that the CA sent, in any order.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The private key that it was requested with, or the request.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// A name that partners look for.
    #[arg(long = "host", value_name = "NAME", num_args = 1..)]
    hosts: Vec<String>,
    /// Ask the CA, over the network, for a certificate in between that is missing.
    #[arg(long)]
    fetch: bool,
    /// Ask the CA, over the network, whether it took a certificate back.
    #[arg(long)]
    revocation: bool,
    #[command(flatten)]
    protection: Protection,
}

/// Judges and shows the chain with what was noticed, or writes it.
pub async fn run(command: Command, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let arguments = match command {
        Command::Check(arguments) => arguments,
        Command::Export(arguments) => return super::export::run(&arguments, common.trust()?, out),
        Command::Import(source) => return super::export::import(&source, common.trust()?, out),
    };
    let passphrase = arguments.protection.passphrase()?;
    let (mut brought, mut unread) = (Brought::default(), Vec::new());
    let mut without: Option<Error> = None;
    for file in &arguments.files {
        match items(file, passphrase.as_ref()) {
            Ok(items) => {
                without = brought.take(&file.display().to_string(), items).err().or(without);
            }
            Err(failure) => unread.push(failure),
        }
    }
    // A request or a key beside the certificate does no harm; alone it is told as what it is.
    if let Some(error) = without.filter(|_| brought.certificates.is_empty()) {
        unread.push(error.into());
    }
    let key = match arguments.key.map(|file| key_of(&file, passphrase.as_ref())).transpose() {
        Ok(key) => key.or_else(|| brought.key_identity()),
        Err(failure) => {
            unread.push(failure);
            None
        }
    };
    let given = brought.certificates;
    let hosts = arguments.hosts.iter().map(|host| host.parse::<DnsName>()).collect::<Result<_, _>>()?;
    let question = Question { hosts, key, trust: common.trust()?, at: common.at() };
    let (trust, at) = (question.trust.clone(), question.at);
    let mut checked = if arguments.fetch {
        asking(certificate::fetch(given, question), out).await
    } else {
        certificate::check(given, &question)
    };
    if arguments.revocation {
        checked = asking(certificate::revocation(checked, trust, at), out).await;
    }
    if out.wants_json() {
        out.json(&document(&checked, &unread, out.language()));
    } else if unread.is_empty() {
        show(&checked, out);
    }
    // A judgement without one of the files is none: the command could not be done, whatever the others say.
    match unread.into_iter().next() {
        Some(failure) => Err(failure),
        None if checked.ok() => Ok(Outcome::Good),
        None => Ok(Outcome::Bad),
    }
}

/// Waits for an answer, and tells who is asked.
pub(super) async fn asking(work: impl Sipper<Checked, String>, out: &mut Output) -> Checked {
    let mut work = work.pin();
    while let Some(url) = work.sip().await {
        out.say_note("cli-certificate-asking", &[("url", url.into())]);
    }
    work.await
}

/// What was noticed, a word before each for how bad it is.
pub(super) fn finding(it: &Finding, out: &Output) -> String {
    let words = out.language().explain(it);
    let severity = out.language().say(match it.severity() {
        Severity::Error => "cli-certificate-error",
        Severity::Warning => "cli-certificate-warning",
        Severity::Info => "cli-certificate-info",
    });
    format!("\n{severity} {}\n    {}\n    {}", words.what, words.why, words.next)
}

/// As the contract promises it.
pub(super) fn finding_document(it: &Finding, language: &Language) -> Value {
    json!({ "code": it.code(), "severity": it.severity(), "message": language.explain(it).what })
}

/// What the contract promises. A file that could not be read is a finding too, whatever the cause.
pub(super) fn document(checked: &Checked, unread: &[Failure], language: &Language) -> Value {
    let unread = unread.iter().map(|it| {
        let message = language.explain(it.as_ref()).what;
        json!({ "code": "unreadable", "severity": Severity::Error, "message": message })
    });
    let noticed = checked.findings.iter().map(|it| finding_document(it, language));
    let ok = checked.ok() && unread.len() == 0;
    json!({ "ok": ok, "chain": checked.chain, "findings": unread.chain(noticed).collect::<Vec<_>>() })
}

fn key_of(file: &Path, passphrase: Option<&Passphrase>) -> Result<KeyIdentity, Failure> {
    let key = items(file, passphrase)?.into_iter().find_map(|item| match item {
        Item::Key(key) => Some(key.spki_sha256),
        // Where the key stays elsewhere, its request speaks for it.
        Item::Request(request) => Some(request.spki_sha256),
        Item::Certificate(_) => None,
    });
    match key {
        Some(spki_sha256) => Ok(KeyIdentity::new(&spki_sha256)),
        None => Err(Error::NoKey(file.display().to_string()).into()),
    }
}

pub(super) fn show(checked: &Checked, out: &mut Output) {
    for (at, link) in checked.chain.iter().enumerate() {
        out.say(if at == 0 { "cli-certificate-own" } else { "cli-certificate-between" }, &[]);
        show_certificate(link, out);
    }
    for it in &checked.findings {
        let text = finding(it, out);
        out.line(text);
    }
    out.line("");
    out.say(if checked.ok() { "cli-certificate-good" } else { "cli-certificate-bad" }, &[]);
}
