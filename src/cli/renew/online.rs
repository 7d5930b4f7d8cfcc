//! The certificate is ordered as the last time, without a question.

use super::taken::{Given, take};
use super::{Arguments, Common, Failure, Outcome, Output, renew_again, renewal};
use crate::certificate::{self, Brought};
use crate::cli::acme::{follow, older_unread, unkept};
use crate::policy::command_line;
use crate::request;
use crate::request::acme::{self, GoOn, Issued};
use crate::setup::{Opened, Ordered, Request};
use std::path::PathBuf;
use time::OffsetDateTime;

/// Orders for this request, keeps what comes, and takes it into the setup where it fits.
pub(super) async fn order(
    mut opened: Opened,
    made: &Request,
    ordered: Ordered,
    arguments: &Arguments,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let go_on = GoOn::default();
    let mut order = ordered.again(made, opened.keys(), arguments.waiting.watch(common, &go_on))?;
    if ordered.root.is_none() {
        order.trust = common.trust()?;
    }
    let facts = [("ca", order.directory.id().into())];
    out.say_note("cli-renew-ordering", &facts);
    let issued = match Box::pin(follow(order, &go_on, out)).await {
        Ok(issued) => issued,
        Err(error) => {
            out.say_note("cli-renew-again", &[]);
            out.note(format!("  {}", command_line(&renew_again(&opened))));
            return Err(error.into());
        }
    };
    // It must not be lost, whatever becomes of it.
    let folder = opened.setup.certificate_folder(&opened.keys());
    let host = issued.hosts.first().ok_or(request::Error::NoHosts)?;
    opened.setup.ordered = Some(Ordered { spki_sha256: made.spki_sha256.clone(), ..ordered });
    let kept = match acme::keep(&folder, host, &issued.chain_pem, OffsetDateTime::now_utc()) {
        Ok(kept) => kept,
        Err(error) => {
            // Where that fails as well, the next renewal asks how to order.
            let _ = opened.save();
            let mut document = renewal(&opened, made, "renewing", None, out);
            document["chain_pem"] = issued.chain_pem.as_str().into();
            unkept(&issued, &document, &reply(&opened, "FILE"), out);
            return Err(error.into());
        }
    };
    older_unread(&kept, out);
    let chain = kept.chain.display().to_string();
    let again = reply(&opened, &chain);
    let taken = Box::pin(taken(opened, kept.chain, &issued, arguments, common, out)).await;
    if taken.is_err() {
        out.say_note("cli-renew-issued", &[("path", chain.into())]);
        out.note(format!("  {}", command_line(&again)));
    }
    taken
}

/// Takes what lies there now.
async fn taken(
    mut opened: Opened,
    chain: PathBuf,
    issued: &Issued,
    arguments: &Arguments,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    opened.save()?;
    let name = chain.display().to_string();
    let mut brought = Brought::default();
    brought.take(&name, certificate::read(&name, issued.chain_pem.as_bytes(), None)?)?;
    let given = Given { certificates: brought.certificates, files: vec![chain] };
    take(opened, given, arguments, common, out).await
}

/// The command that takes what was issued from a file.
fn reply(opened: &Opened, file: &str) -> Vec<String> {
    [&renew_again(opened)[..], &["--reply".to_owned(), file.to_owned()]].concat()
}
