//! The fast reader against a slow and obvious one, hostile files, and the logs of real servers.

mod blocks;
mod cancel;
mod carried;
mod files;
mod hostile;
mod logs;
mod slow;

use super::read::{Archive, Order, Side};
use super::{Error, Partner};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use time::macros::datetime;

/// Reads these, as of the day on which the servers wrote the logs that lie beside.
fn read_of(paths: Vec<PathBuf>, side: Side) -> Result<Archive, Error> {
    read_on(paths, side, 2)
}

fn read_on(paths: Vec<PathBuf>, side: Side, cores: usize) -> Result<Archive, Error> {
    let now = datetime!(2026-11-30 0:00 UTC);
    let order = Order { paths, side, now, cores: NonZero::new(cores) };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { super::read(order).await })
}

fn read_one(path: &Path) -> Result<Archive, Error> {
    read_of(vec![path.to_owned()], Side::From)
}

/// `domain direction: messages/strong/acceptable/weak/broken/plain/unknown, refused and unsure if required, if verified`.
fn told(partner: &Partner) -> String {
    let it = partner;
    format!(
        "{} {}: {}/{}/{}/{}/{}/{}/{}, {}+{}, {}+{}",
        it.domain,
        it.direction.as_str(),
        it.messages,
        it.strong,
        it.acceptable,
        it.weak,
        it.broken,
        it.plain,
        it.unknown,
        it.refused_if_required,
        it.unsure_if_required,
        it.refused_if_verified,
        it.unsure_if_verified
    )
}
