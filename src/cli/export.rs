//! `postseal certificate export` and `import`: the files that a mail server wants, in its form.

use super::inspect::{Protection, items};
use super::{Failure, Outcome, Output};
use crate::certificate::{self, Certificate, Error, Export, Form, Item, Key, Trust};
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
    let (mut certificates, mut keys): (Vec<Certificate>, Vec<Key>) = (Vec::new(), Vec::new());
    for file in &source.files {
        for item in items(file, passphrase.as_ref())? {
            match item {
                Item::Certificate(it) => certificates.push(it),
                Item::Key(it) => keys.push(it),
                Item::Request(_) => {}
            }
        }
    }
    if let Some(file) = &source.key {
        let named = items(file, passphrase.as_ref())?;
        keys = named
            .into_iter()
            .filter_map(|it| if let Item::Key(key) = it { Some(key) } else { None })
            .collect();
        if keys.is_empty() {
            return Err(Error::NoKey(file.display().to_string()).into());
        }
    }
    // Of several keys, the one that a certificate belongs to.
    let fits = |key: &Key| certificates.iter().any(|it| it.spki_sha256 == key.spki_sha256);
    let at = keys.iter().position(fits).unwrap_or_default();
    let key = (!keys.is_empty()).then(|| keys.swap_remove(at));
    let made = Export { form, certificates, key, trust, passphrase, compatible }.make()?;
    let written = certificate::write(&made.files, &source.out)?;
    if out.wants_json() {
        let files: Vec<_> = written
            .iter()
            .map(|it| json!({ "file": it.path, "secret": it.secret, "kept": kept(&it.before) }))
            .collect();
        out.json(&json!({ "files": files, "left_out": made.left_out }));
        return Ok(Outcome::Good);
    }
    for it in &written {
        let path: Fact = it.path.display().to_string().into();
        let key = if it.secret { "cli-certificate-wrote-secret" } else { "cli-certificate-wrote" };
        out.say(key, &[("path", path)]);
        if let Some(kept) = kept(&it.before) {
            out.say("cli-certificate-kept", &[("path", kept.into())]);
        }
    }
    for it in &made.left_out {
        out.say("cli-certificate-left-out", &[("subject", it.subject.clone().into())]);
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
