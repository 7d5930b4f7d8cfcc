//! `postseal rehearse`: all four steps, against the practice CA and the practice server.

use super::{Failure, Outcome, Output, headers, report};
use crate::i18n::Language;
use crate::rehearsal::{self, Progress, Rehearsed};
use crate::report::{Format, Report, Sending, Shown};
use crate::store;
use crate::tls::Class;
use clap::Args;
use serde_json::{Value, json};
use sipper::Sipper;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// Where the files go.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Keep the files of all four steps in this folder; without it, they are removed at the end.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Goes through the steps, telling each, and shows the proof.
pub async fn run(arguments: Arguments, out: &mut Output) -> Result<Outcome, Failure> {
    // Removed when this function ends.
    let temporary = match &arguments.out {
        Some(_) => None,
        None => {
            Some(tempfile::tempdir().map_err(|error| store::Error::from_io(&std::env::temp_dir(), &error))?)
        }
    };
    let folder = arguments.out.as_deref().or(temporary.as_ref().map(tempfile::TempDir::path));
    let folder = folder.unwrap_or(Path::new(".")).to_owned();
    let folder_of_report = folder.clone();
    let language = out.language().clone();
    let words = move |key: &str, facts: &crate::explain::Facts| language.say_with(key, facts);
    let mut work = rehearsal::rehearse(folder, words).pin();
    while let Some(progress) = work.sip().await {
        out.say_note(step(progress), &[]);
    }
    let done = work.await?;
    let page = folder_of_report.join("report.html");
    let report = report::write(&report_of(&done, out.language()), Format::Html, out.language())?;
    store::create(&page, &report)?;
    if out.wants_json() {
        let document = document(&done, &page, arguments.out.as_deref(), out);
        out.json(&document);
    } else {
        headers::show(&done.message, &done.verdict, out);
        out.line("");
        match &arguments.out {
            Some(folder) => out.say("cli-rehearse-kept", &[("folder", folder.display().to_string().into())]),
            None => out.say("cli-rehearse-removed", &[]),
        }
    }
    Ok(if done.is_proven() { Outcome::Good } else { Outcome::Bad })
}

fn step(progress: Progress) -> &'static str {
    match progress {
        Progress::Request => "cli-rehearse-request",
        Progress::Certificate => "cli-rehearse-certificate",
        Progress::Policy => "cli-rehearse-policy",
        Progress::Proof => "cli-rehearse-proof",
    }
}

/// The proof as one would hand it on.
fn report_of(done: &Rehearsed, language: &Language) -> Report {
    let now = OffsetDateTime::now_utc();
    let sending = Sending::of(&done.sent, now, |it| language.explain(it).what);
    let expected = Some(Class::Verified);
    Report {
        rehearsal: true,
        hosts: done.made.hosts.iter().map(|host| host.as_str().to_owned()).collect(),
        certificate: done.checked.chain.iter().map(Shown::from).collect(),
        sending: Some(sending),
        ..Report::new(now, done.message.clone(), expected, done.verdict.clone())
    }
}

/// The files' paths are null where the files are gone.
fn document(done: &Rehearsed, page: &Path, kept: Option<&Path>, out: &Output) -> Value {
    let path = |path: &Path| kept.map(|_| path.display().to_string());
    let files: Vec<Option<String>> = done.files.iter().map(|it| path(&done.bundle.join(&it.name))).collect();
    json!({
        "proven": done.is_proven(),
        "request": {
            "key": path(&done.made.key),
            "csr": path(&done.made.csr),
            "hosts": done.made.hosts,
            "algorithm": done.made.algorithm,
            "spki_sha256": done.made.spki_sha256,
        },
        "certificate": {
            "ok": done.checked.ok(),
            "chain": done.checked.chain,
            "file": path(&done.certificate),
            "root": path(&done.root),
        },
        "policy": { "server": "postfix", "files": files },
        "proof": {
            "file": path(&done.received),
            "report": path(page),
            "message": headers::document(&done.message, Some(Class::Verified), &done.verdict, out.language()),
        },
    })
}
