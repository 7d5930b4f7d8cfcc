//! Keeping what was judged: two files beside the key.

use super::{Context, setup};
use crate::certificate::{Certificate, Checked};
use crate::store;
use time::OffsetDateTime;

/// Writes the certificate, and the certificate with its chain as servers want it. One for the same key that lies
/// there is replaced: a certificate is no secret, and its authority has it still.
pub(super) fn keep(checked: &Checked, context: &Context<'_>) -> Result<setup::Certificate, store::Error> {
    let request = context.setup.request.as_ref();
    let beside = request.and_then(|request| request.csr.parent()).filter(|it| it.starts_with(context.folder));
    let folder = beside.unwrap_or(context.folder);
    let host = context.setup.hosts.first().map_or("server", |host| host.as_str());
    // A star is no letter for a file.
    let host = host.replace('*', "_");
    let (leaf, chain) = (folder.join(format!("{host}.crt")), folder.join(format!("{host}.chain.pem")));
    let pem: Vec<String> = checked.chain.iter().map(Certificate::to_pem).collect();
    store::create_private_folder(folder)?;
    store::replace(&leaf, pem.first().map(String::as_bytes).unwrap_or_default())?;
    store::replace(&chain, pem.concat().as_bytes())?;
    let now = OffsetDateTime::now_utc();
    let first = checked.chain.first();
    Ok(setup::Certificate {
        leaf,
        chain,
        spki_sha256: first.map(|it| it.spki_sha256.clone()).unwrap_or_default(),
        not_before: first.map_or(now, |it| it.not_before),
        not_after: first.map_or(now, |it| it.not_after),
        checked: now.replace_nanosecond(0).unwrap_or(now),
        ok: checked.ok(),
    })
}
