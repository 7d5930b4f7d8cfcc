//! `postseal inspect`: what a file is, and what stands in it.

use super::{Failure, Outcome, Output};
use crate::certificate::{self, Certificate, Error, Item, Passphrase};
use crate::i18n::shown;
use crate::store;
use clap::Args;
use serde::Serialize;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;
/// No passphrase is longer, in bytes.
const LONGEST_PASSPHRASE: u64 = 4096;

/// What to look at.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The files.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    protection: Protection,
}

/// What opens protected files.
#[derive(Debug, Default, Args)]
pub(super) struct Protection {
    /// The file that holds the passphrase of protected files, in its first line.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Protection {
    /// The file that holds it.
    pub(super) fn file(&self) -> Option<&Path> {
        self.passphrase_file.as_deref()
    }

    /// The passphrase, where one was given.
    pub(super) fn passphrase(&self) -> Result<Option<Passphrase>, Failure> {
        let Some(file) = &self.passphrase_file else { return Ok(None) };
        let bytes = Zeroizing::new(store::read(file, LONGEST_PASSPHRASE)?);
        match Passphrase::from_file(&bytes) {
            Some(it) => Ok(Some(it)),
            None => Err(Error::Unreadable(file.display().to_string()).into()),
        }
    }
}

/// What one file holds, or why it could not be read.
#[derive(Serialize)]
struct Document {
    file: String,
    items: Vec<Item>,
    error: Option<String>,
}

/// Shows what each file holds. One that cannot be read does not hide the others.
pub fn run(arguments: &Arguments, out: &mut Output) -> Result<Outcome, Failure> {
    let passphrase = arguments.protection.passphrase()?;
    let (mut documents, mut failures) = (Vec::new(), Vec::new());
    for file in &arguments.files {
        let read = items(file, passphrase.as_ref());
        let error = read.as_ref().err().map(|failure| out.language().explain(failure.as_ref()).what);
        let items = read.unwrap_or_else(|failure| {
            failures.push(failure);
            Vec::new()
        });
        documents.push(Document { file: file.display().to_string(), items, error });
    }
    if out.wants_json() {
        out.json(&documents);
    } else {
        for document in documents.iter().filter(|it| it.error.is_none()) {
            out.say("cli-inspect-file", &[("file", document.file.clone().into())]);
            for item in &document.items {
                show(item, out);
            }
        }
    }
    // The last is told as every command's failure is.
    let last = failures.pop();
    for failure in &failures {
        out.fail(failure.as_ref());
    }
    last.map_or(Ok(Outcome::Good), Err)
}

/// What a file holds; its name stands in every error.
pub(super) fn items(file: &Path, passphrase: Option<&Passphrase>) -> Result<Vec<Item>, Failure> {
    let bytes = Zeroizing::new(store::read(file, LARGEST)?);
    Ok(certificate::read(&file.display().to_string(), &bytes, passphrase)?)
}

fn show(item: &Item, out: &mut Output) {
    match item {
        Item::Certificate(it) => {
            out.say("cli-inspect-certificate", &[]);
            show_certificate(it, out);
        }
        Item::Request(it) => {
            out.say("cli-inspect-request", &[]);
            facts(
                &[("subject", &it.subject), ("names", &it.dns_names.join(", ")), ("algorithm", &it.key)],
                out,
            );
            facts(&[("public-key", &it.spki_sha256)], out);
        }
        Item::Key(it) => {
            out.say("cli-inspect-key", &[]);
            facts(&[("algorithm", &it.key), ("public-key", &it.spki_sha256)], out);
        }
    }
}

/// A certificate, a fact a line.
pub(super) fn show_certificate(it: &Certificate, out: &mut Output) {
    facts(
        &[
            ("subject", &it.subject),
            ("issuer", &it.issuer),
            ("names", &it.dns_names.join(", ")),
            ("valid", &format!("{} – {}", it.not_before.date(), it.not_after.date())),
            ("algorithm", &it.key),
            ("signature", &it.signature),
            ("fingerprint", &it.sha256),
            ("public-key", &it.spki_sha256),
        ],
        out,
    );
}

fn facts(facts: &[(&str, &str)], out: &mut Output) {
    for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        let label = out.language().say(&format!("cli-inspect-{name}"));
        out.line(format!("    {label:<22} {}", shown(value)));
    }
}
