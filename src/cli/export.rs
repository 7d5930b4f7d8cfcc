//! `postseal certificate export` and `import`: the files that a mail server wants, in its form.

use super::certificate::{finding, finding_document};
use super::inspect::{Protection, items};
use super::{Failure, Outcome, Output};
use crate::certificate::{self, Brought, Error, Export, Form, Item, Trust};
use crate::explain::Fact;
use crate::store::Before;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// What to write, and in which form.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    source: Source,
    /// The form: pem, fullchain, combined, pfx, der, p7b.
    #[arg(long, value_name = "FORMAT", value_parser = form_of)]
    format: Form,
    /// A PFX with old encryption, for Windows before Server 2019 and old Java.
    #[arg(long)]
    compatible: bool,
}

/// What to bring in.
#[derive(Debug, Args)]
pub struct Source {
    /// The files with the certificates, in any order and form.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The private key, where it is not in one of them.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The folder for the files; made where it does not exist.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Opens protected files, and protects a PFX that is written.
    #[command(flatten)]
    protection: Protection,
}

/// Writes the files.
pub fn run(arguments: &Arguments, trust: Trust, out: &mut Output) -> Result<Outcome, Failure> {
    write(&arguments.source, arguments.format, arguments.compatible, trust, out)
}

/// Writes what was brought in as separate PEM files.
pub fn import(source: &Source, trust: Trust, out: &mut Output) -> Result<Outcome, Failure> {
    write(source, Form::Pem, false, trust, out)
}

fn write(
    source: &Source,
    form: Form,
    compatible: bool,
    trust: Trust,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let passphrase = source.protection.passphrase()?;
    let mut brought = Brought::default();
    let mut without: Option<Error> = None;
    for file in &source.files {
        let found = items(file, passphrase.as_ref())?;
        without = brought.take(&file.display().to_string(), found).err().or(without);
    }
    // A request or a key beside the certificate does no harm; alone it is told as what it is.
    if let Some(error) = without.filter(|_| brought.certificates.is_empty()) {
        return Err(error.into());
    }
    if let Some(file) = &source.key {
        let named = items(file, passphrase.as_ref())?;
        let keys = named.into_iter().filter_map(|it| if let Item::Key(key) = it { Some(key) } else { None });
        brought.keys = keys.collect();
        if brought.keys.is_empty() {
            return Err(Error::NoKey(file.display().to_string()).into());
        }
    }
    let (key, certificates) = (brought.key().cloned(), brought.certificates);
    let made = Export { form, certificates, key, trust, passphrase, compatible }.make()?;
    let written = certificate::write(&made.files, &source.out)?;
    if out.wants_json() {
        let files: Vec<_> = written
            .iter()
            .map(|it| json!({ "file": it.path, "secret": it.secret, "kept": kept(&it.before) }))
            .collect();
        let noticed: Vec<_> = made.findings.iter().map(|it| finding_document(it, out.language())).collect();
        out.json(&json!({ "files": files, "left_out": made.left_out, "findings": noticed }));
        return Ok(Outcome::Good);
    }
    for it in &written {
        let path: Fact = it.path.display().to_string().into();
        let key = match (it.secret, &it.before) {
            (_, Before::Same) => "cli-certificate-same",
            (true, _) => "cli-certificate-wrote-secret",
            (false, _) => "cli-certificate-wrote",
        };
        out.say(key, &[("path", path)]);
        if let Some(kept) = kept(&it.before) {
            out.say("cli-certificate-kept", &[("path", kept.into())]);
        }
    }
    for it in &made.left_out {
        out.say("cli-certificate-left-out", &[("subject", it.subject.clone().into())]);
    }
    if form == Form::Pfx {
        out.say(
            if compatible { "cli-certificate-pfx-compatible" } else { "cli-certificate-pfx-modern" },
            &[],
        );
    }
    for it in &made.findings {
        let text = finding(it, out);
        out.note(text);
    }
    Ok(Outcome::Good)
}

fn kept(before: &Before) -> Option<String> {
    if let Before::Kept(path) = before { Some(path.display().to_string()) } else { None }
}

fn form_of(text: &str) -> Result<Form, String> {
    let all: Vec<_> = Form::ALL.into_iter().map(Form::id).collect();
    text.parse().map_err(|()| format!("the formats are: {}", all.join(", ")))
}
