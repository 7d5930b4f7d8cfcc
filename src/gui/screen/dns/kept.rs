//! The certificate of step 2, as far as it is to be published.

use crate::certificate::{self, Certificate, Item};
use crate::publish::Kept;
use crate::setup::Setup;
use crate::store;

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// That of a setup; a rehearsal's is nobody's.
pub(super) fn of(setup: &Setup) -> Option<Kept> {
    let made = setup.certificate.as_ref().filter(|_| !setup.rehearsal)?;
    let names = setup.hosts.clone();
    // Moved away, it is known by the setup's record of it; only the CA's is not.
    let name = made.chain.display().to_string();
    let items = store::read(&made.chain, LARGEST).ok();
    let items = items.and_then(|bytes| certificate::read(&name, &bytes, None).ok()).unwrap_or_default();
    let all: Vec<Certificate> = items
        .into_iter()
        .filter_map(|it| match it {
            Item::Certificate(it) => Some(it),
            _ => None,
        })
        .collect();
    let leaf = all.iter().find(|it| it.spki_sha256 == made.spki_sha256 && !it.is_ca);
    let issuer = leaf.and_then(|leaf| all.iter().find(|it| it.is_ca && it.subject == leaf.issuer));
    Some(Kept { names, key: made.spki_sha256.clone(), issuer: issuer.map(|it| it.spki_sha256.clone()) })
}
