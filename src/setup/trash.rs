//! The trash: a setup that was deleted stays for a while, and is then gone for good, keys and all.

use super::{Error, Id};
use crate::store;
use std::fs;
use std::io;
use std::path::Path;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// For how many days a deleted setup is kept.
pub const DAYS_IN_TRASH: i64 = 30;
/// The file that says since when a setup is in the trash: moving a folder leaves its own times as they were.
const MARK: &str = "deleted-at";
/// No time is longer than that.
const LONGEST: u64 = 64;

pub(super) fn mark(folder: &Path, at: OffsetDateTime) -> Result<(), Error> {
    let text = at.format(&Rfc3339).unwrap_or_default();
    Ok(store::replace(&folder.join(MARK), text.as_bytes())?)
}

pub(super) fn unmark(folder: &Path) {
    // What is not there need not go.
    let _ = fs::remove_file(folder.join(MARK));
}

/// Deletes for good what has been there long enough; how many that were. What says not since when begins to count now.
pub(super) fn empty(trash: &Path, at: OffsetDateTime) -> Result<usize, Error> {
    let io = |error: io::Error| store::Error::from_io(trash, &error);
    let folders = match fs::read_dir(trash) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        folders => folders.map_err(io)?,
    };
    let mut gone = 0;
    for entry in folders {
        let entry = entry.map_err(io)?;
        // Only what was moved there by us: a link elsewhere, or somebody's file, is left alone.
        let ours = entry.file_name().to_string_lossy().parse::<Id>().is_ok();
        if !ours || !entry.file_type().map_err(io)?.is_dir() {
            continue;
        }
        let folder = entry.path();
        match since(&folder) {
            Some(since) if at - since >= Duration::days(DAYS_IN_TRASH) => {
                fs::remove_dir_all(&folder).map_err(|error| store::Error::from_io(&folder, &error))?;
                gone += 1;
            }
            Some(_) => {}
            None => mark(&folder, at)?,
        }
    }
    Ok(gone)
}

fn since(folder: &Path) -> Option<OffsetDateTime> {
    let bytes = store::read_own(&folder.join(MARK), LONGEST).ok()?;
    OffsetDateTime::parse(std::str::from_utf8(&bytes).ok()?.trim(), &Rfc3339).ok()
}
