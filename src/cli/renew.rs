//! `postseal renew`: a setup's certificate is renewed, or what was in use before is put back.

mod online;
mod taken;

use super::acme::Waiting;
use super::request::{document, show, step, tell};
use super::{Common, Failure, Outcome, Output};
use crate::explain::Fact;
use crate::policy::command_line;
use crate::request::{self, Algorithm, KeySource, Passphrase};
use crate::setup::{self, Library, Opened, Setup};
use clap::Args;
use serde_json::{Value, json};
use sipper::Sipper;
use std::path::{Path, PathBuf};

/// Which setup, and with which key.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Arguments {
    /// The setup: its name, or its id ("postseal expiring --setups" lists them).
    #[arg(value_name = "SETUP")]
    setup: String,
    /// What was in use before the renewal is in use again: possible until the new certificate is proven.
    #[arg(
        long,
        conflicts_with_all = ["key", "reuse_key", "passphrase_file", "request_only", "reply", "fetch", "anyway"]
    )]
    put_back: bool,
    /// The kind of key, instead of that of the last one.
    #[arg(long, value_name = "ALG")]
    key: Option<Algorithm>,
    /// Sign with this existing key, instead of a new one: then a record that names the key (DANE) stays as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    reuse_key: Option<PathBuf>,
    /// The file that holds the passphrase of the key, or of protected files of the reply, in its first line.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Only the key and the request, though the last certificate was ordered online.
    #[arg(long)]
    request_only: bool,
    /// Step 2: the files that the CA sent, in any order. They are checked, and taken into the setup where they fit.
    #[arg(
        long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["key", "reuse_key", "request_only"]
    )]
    reply: Vec<PathBuf>,
    /// Ask the CA, over the network, for a certificate in between that is missing.
    #[arg(long)]
    fetch: bool,
    /// Take the certificate though the check finds something wrong with it: where partners trust a CA that this machine
    /// does not. One for another key is never taken.
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    waiting: Waiting,
}

/// Renews, or puts back. The window must not have the setup open.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let library = Library::of_user()?;
    let mut opened = library.load(&library.find(&arguments.setup, common.at())?)?;
    if arguments.put_back {
        return put_back(opened, out);
    }
    if !arguments.reply.is_empty() {
        return taken::reply(opened, &arguments, common, out).await;
    }
    let Some(until) = in_use(&opened.setup) else {
        return Err(setup::Error::NothingToRenew(opened.setup.name.clone()).into());
    };
    let begun = under_way(&opened.setup).filter(|_| arguments.key.is_none() && arguments.reuse_key.is_none());
    let begun = begun.cloned();
    opened.setup.renew(common.at());
    out.say_note("window-renew-kept", &[("to", Fact::Date(until))]);
    let request = match begun {
        Some(request) => {
            out.say_note("cli-renew-goes-on", &[("path", request.csr.display().to_string().into())]);
            request
        }
        None => make(&arguments, &opened, out).await?,
    };
    opened.setup.request = Some(request.clone());
    opened.setup.step = setup::Step::Certificate;
    opened.save()?;
    let ordered = opened.setup.order_again().filter(|_| !arguments.request_only).cloned();
    if let Some(ordered) = ordered {
        return online::order(opened, &request, ordered, &arguments, common, out).await;
    }
    if out.wants_json() {
        let document = renewal(&opened, &request, "renewing", None, out);
        out.json(&document);
        return Ok(Outcome::Good);
    }
    show(&request, out);
    out.say("cli-renew-then", &[]);
    line(&[&renew_again(&opened)[..], &["--reply".to_owned(), "FILE".to_owned()]].concat(), out);
    way_back(&opened, out);
    Ok(Outcome::Good)
}

fn put_back(mut opened: Opened, out: &mut Output) -> Result<Outcome, Failure> {
    if opened.setup.previous.is_none() {
        return Err(setup::Error::NothingToPutBack(opened.setup.name.clone()).into());
    }
    opened.setup.put_back();
    opened.save()?;
    let Some(it) = &opened.setup.certificate else { return Ok(Outcome::Good) };
    let path = |path: &Path| path.display().to_string();
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

/// Until when the certificate that is in use is good.
fn in_use(setup: &Setup) -> Option<time::Date> {
    let before = || setup.previous.as_ref().map(|it| &it.certificate);
    setup.certificate.as_ref().or_else(before).map(|it| it.not_after.date())
}

/// The request of a renewal that was begun and has no certificate yet: its key may stand in DNS already.
fn under_way(setup: &Setup) -> Option<&setup::Request> {
    let request = setup.request.as_ref().filter(|_| setup.certificate.is_none())?;
    // A certificate without its key would be of no use.
    request.key.as_ref().is_none_or(|it| it.is_file()).then_some(request)
}

/// A key and a request, with names, fields and kind of key as the last time.
async fn make(arguments: &Arguments, opened: &Opened, out: &mut Output) -> Result<setup::Request, Failure> {
    let last = opened.setup.previous.as_ref().and_then(|it| it.request.as_ref());
    let algorithm = arguments.key.or(last.and_then(|it| it.algorithm)).unwrap_or_default();
    let key = arguments.reuse_key.clone().map_or(KeySource::New(algorithm), KeySource::Existing);
    let passphrase = arguments.passphrase_file.as_deref().map(Passphrase::from_file).transpose()?;
    let subject = last.map(|it| it.subject.clone()).unwrap_or_default();
    let hosts = opened.setup.hosts.clone();
    tell(&key, out);
    let order = request::Order { hosts, subject, key, passphrase, folder: opened.keys() };
    let mut work = request::make(order.in_free_folder()).pin();
    while let Some(progress) = work.sip().await {
        out.say_note(step(progress), &[]);
    }
    Ok(work.await?.into())
}

/// The document of a renewal: that of its request, and what became of it.
fn renewal(
    opened: &Opened,
    request: &setup::Request,
    state: &str,
    check: Option<Value>,
    out: &Output,
) -> Value {
    let mut document = document(request, None, &[], out);
    let certificate = opened.setup.certificate.as_ref().map(|it| it.chain.display().to_string());
    document["setup"] = opened.id().as_str().into();
    document["state"] = state.into();
    document["certificate"] = certificate.into();
    document["check"] = check.into();
    document
}

/// The command that goes on with this renewal.
fn renew_again(opened: &Opened) -> Vec<String> {
    ["postseal", "renew", opened.id().as_str()].map(str::to_owned).to_vec()
}

/// A command to be typed.
fn line(words: &[String], out: &mut Output) {
    out.line(format!("  {}", command_line(words)));
}

/// How to undo it all, as long as that is possible.
fn way_back(opened: &Opened, out: &mut Output) {
    if opened.setup.previous.is_some() {
        out.say("cli-renew-until", &[]);
        line(&[&renew_again(opened)[..], &["--put-back".to_owned()]].concat(), out);
    }
}
