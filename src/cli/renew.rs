//! `postseal renew`: a setup's certificate is renewed, or what was in use before is put back.

use super::request::{document, show, step, tell};
use super::{Common, Failure, Outcome, Output};
use crate::explain::Fact;
use crate::policy::command_line;
use crate::request::{self, Algorithm, KeySource, Made, Passphrase};
use crate::setup::{self, Id, Library, Opened, Setup};
use clap::Args;
use serde_json::json;
use sipper::Sipper;
use std::path::PathBuf;

/// Which setup, and with which key.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The setup: its name, or its id ("postseal expiring --setups" lists them).
    #[arg(value_name = "SETUP")]
    setup: String,
    /// What was in use before the renewal is in use again: possible until the new certificate is proven.
    #[arg(long, conflicts_with_all = ["key", "reuse_key", "passphrase_file"])]
    put_back: bool,
    /// The kind of key, instead of that of the last one.
    #[arg(long, value_name = "ALG")]
    key: Option<Algorithm>,
    /// Sign with this existing key, instead of a new one: then a record that names the key (DANE) stays as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    reuse_key: Option<PathBuf>,
    /// The file that holds the passphrase of the key, in its first line.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// Renews, or puts back. The window must not have the setup open.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let library = Library::of_user()?;
    let mut opened = library.load(&find(&library, &arguments.setup, common)?)?;
    if arguments.put_back {
        return put_back(opened, out);
    }
    let Some(until) = in_use(&opened.setup) else {
        return Err(setup::Error::NothingToRenew(opened.setup.name.clone()).into());
    };
    let before = opened.setup.clone();
    opened.setup.renew();
    let order = order(arguments, &opened)?;
    out.say_note("window-renew-kept", &[("to", Fact::Date(until))]);
    tell(&order.key, out);
    let mut work = request::make(order).pin();
    while let Some(progress) = work.sip().await {
        out.say_note(step(progress), &[]);
    }
    let made = work.await?;
    opened.setup.request = Some(made.clone().into());
    opened.setup.step = setup::Step::Certificate;
    opened.save()?;
    if out.wants_json() {
        let mut document = document(&made, None, &[], out);
        document["setup"] = opened.id().as_str().into();
        document["state"] = "renewing".into();
        out.json(&document);
        return Ok(Outcome::Good);
    }
    show(&made, out);
    if let Some(line) = order_again(&before, &opened, &made) {
        out.line("");
        out.say("cli-renew-order", &[]);
        out.line(format!("  {line}"));
    }
    out.say("cli-renew-then", &[]);
    Ok(Outcome::Good)
}

fn put_back(mut opened: Opened, out: &mut Output) -> Result<Outcome, Failure> {
    if opened.setup.previous.is_none() {
        return Err(setup::Error::NothingToPutBack(opened.setup.name.clone()).into());
    }
    opened.setup.put_back();
    opened.save()?;
    let Some(it) = &opened.setup.certificate else { return Ok(Outcome::Good) };
    let path = |path: &std::path::Path| path.display().to_string();
    let key = opened.setup.request.as_ref().and_then(|it| it.key.as_deref()).map(path);
    if out.wants_json() {
        out.json(&json!({
            "setup": opened.id().as_str(), "state": "put-back", "certificate": path(&it.chain), "key": key,
        }));
        return Ok(Outcome::Good);
    }
    let facts = [("to", Fact::Date(it.not_after.date())), ("file", path(&it.chain).into())];
    out.say("cli-renew-back", &facts);
    if let Some(key) = key {
        out.say("cli-request-key", &[("path", key.into())]);
    }
    Ok(Outcome::Good)
}

/// By its id, or by its name where only one has it.
fn find(library: &Library, text: &str, common: &Common) -> Result<Id, Failure> {
    let all = library.list(common.at())?;
    if let Some(it) = all.iter().find(|it| it.id.as_str() == text) {
        return Ok(it.id.clone());
    }
    let named = |it: &&setup::Entry| it.summary.as_ref().is_ok_and(|summary| summary.name == text);
    let mut named = all.iter().filter(named);
    match (named.next(), named.next()) {
        (Some(it), None) => Ok(it.id.clone()),
        _ => Err(setup::Error::NoSuchSetup(text.to_owned()).into()),
    }
}

/// Until when the certificate that is in use is good.
fn in_use(setup: &Setup) -> Option<time::Date> {
    let before = || setup.previous.as_ref().map(|it| &it.certificate);
    setup.certificate.as_ref().or_else(before).map(|it| it.not_after.date())
}

/// Names, fields and kind of key as the last time.
fn order(arguments: Arguments, opened: &Opened) -> Result<request::Order, Failure> {
    let last = opened.setup.previous.as_ref().and_then(|it| it.request.as_ref());
    let algorithm = arguments.key.or(last.and_then(|it| it.algorithm)).unwrap_or_default();
    let key = arguments.reuse_key.map_or(KeySource::New(algorithm), KeySource::Existing);
    let passphrase = arguments.passphrase_file.as_deref().map(Passphrase::from_file).transpose()?;
    let subject = last.map(|it| it.subject.clone()).unwrap_or_default();
    let hosts = opened.setup.hosts.clone();
    Ok(request::Order { hosts, subject, key, passphrase, folder: opened.keys() }.in_free_folder())
}

/// What orders the new certificate as the last one was, where that was online: with the same account.
fn order_again(before: &Setup, opened: &Opened, made: &Made) -> Option<String> {
    let last = opened.setup.previous.as_ref()?;
    let ordered = before.ordered.as_ref().filter(|it| it.spki_sha256 == last.certificate.spki_sha256)?;
    let path = |path: &std::path::Path| path.display().to_string();
    let mut words =
        ["postseal", "acme", "--directory", &ordered.ca, "--agree-terms"].map(str::to_owned).to_vec();
    let mut add = |name: &str, value: String| words.extend([name.to_owned(), value]);
    add("--csr", path(&made.csr));
    add("--account", path(&opened.keys()));
    add("--out", path(made.csr.parent()?));
    if let Some(root) = &ordered.root {
        add("--ca-root", path(root));
    }
    if !ordered.contact.is_empty() {
        add("--contact", ordered.contact.clone());
    }
    if ordered.this_machine {
        add("--challenge", "http".to_owned());
        if !ordered.listen.is_empty() {
            add("--http-listen", ordered.listen.clone());
        }
    }
    Some(command_line(&words))
}
