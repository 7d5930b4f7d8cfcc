//! The certificate is ordered as the last time, without a question.

use super::taken::{Given, take};
use super::{Arguments, Common, Failure, Outcome, Output, renew_again};
use crate::certificate::{self, Brought};
use crate::cli::acme::follow;
use crate::policy::command_line;
use crate::request;
use crate::request::acme::{self, GoOn};
use crate::setup::{Opened, Ordered, Request};
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
    let kept = acme::keep(&folder, host, &issued.chain_pem, OffsetDateTime::now_utc())?;
    opened.setup.ordered = Some(Ordered { spki_sha256: made.spki_sha256.clone(), ..ordered });
    opened.save()?;
    let name = kept.chain.display().to_string();
    let mut brought = Brought::default();
    brought.take(&name, certificate::read(&name, issued.chain_pem.as_bytes(), None)?)?;
    let given = Given { certificates: brought.certificates, files: vec![kept.chain] };
    take(opened, given, arguments, common, out).await
}
