//! The chain as a file, and the older one beside it under its date.

use super::Error;
use crate::name::DnsName;
use crate::request::files;
use crate::store;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use time::macros::format_description;

/// No chain is larger: the CA's answers are bounded to this.
const LARGEST: u64 = 1024 * 1024;

/// Where a chain was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The chain's file: `<host>.chain.pem`, and with a number where that one cannot be read.
    pub chain: PathBuf,
    /// The copy of the one that stood there before, where it was another.
    pub backup: Option<PathBuf>,
    /// What stood there before and cannot be read; it stays as it is.
    pub unread: Option<PathBuf>,
}

/// Writes the chain for `host` into the folder; one that is there already is kept under its date. Where that one cannot be
/// read, the new one is written beside it: it cost an order at the CA.
pub fn keep(folder: &Path, host: &DnsName, chain_pem: &str, now: OffsetDateTime) -> Result<Kept, Error> {
    store::create_private_folder(folder)?;
    let chain = files::beside(folder, host, 1, "chain.pem");
    let older = match store::read(&chain, LARGEST) {
        Ok(older) => older,
        Err(store::Error::Missing(_)) => {
            store::create(&chain, chain_pem.as_bytes())?;
            return Ok(Kept { chain, backup: None, unread: None });
        }
        Err(_) => {
            let beside = free(folder, host, 2, "chain.pem", chain_pem.as_bytes())?;
            return Ok(Kept { chain: beside, backup: None, unread: Some(chain) });
        }
    };
    if older == chain_pem.as_bytes() {
        return Ok(Kept { chain, backup: None, unread: None });
    }
    let date = now.date().format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
    let backup = free(folder, host, 1, &format!("chain.{date}.pem"), &older)?;
    store::replace(&chain, chain_pem.as_bytes())?;
    Ok(Kept { chain, backup: Some(backup), unread: None })
}

/// Writes it under the first free name, from this number on; where it is there already, that is the one.
fn free(folder: &Path, host: &DnsName, first: u32, extension: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
    let mut number = first;
    loop {
        let path = files::beside(folder, host, number, extension);
        match store::create(&path, bytes) {
            Ok(()) => return Ok(path),
            Err(store::Error::Exists(_)) if store::read(&path, LARGEST).is_ok_and(|it| it == bytes) => {
                return Ok(path);
            }
            Err(store::Error::Exists(_)) if number < 10_000 => number += 1,
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn an_older_chain_is_kept_under_its_date() {
        let folder = tempfile::tempdir().unwrap();
        let host = "mx.example.org".parse().unwrap();
        let keep = |pem: &str| keep(folder.path(), &host, pem, datetime!(2026-11-23 12:00 UTC)).unwrap();
        let text = |path: &Path| std::fs::read_to_string(path).unwrap();
        assert_eq!(keep("first").backup, None);
        assert_eq!(keep("first").backup, None, "the same again is no other");
        let second = keep("second");
        assert_eq!(text(&second.chain), "second");
        let backup = second.backup.unwrap();
        assert_eq!(backup, folder.path().join("mx.example.org.chain.2026-11-23.pem"));
        assert_eq!(text(&backup), "first");
        let again = keep("third").backup.unwrap();
        assert_eq!(again, folder.path().join("mx.example.org-2.chain.2026-11-23.pem"));
        assert_eq!((text(&again).as_str(), text(&backup).as_str()), ("second", "first"));
    }

    #[test]
    fn a_new_chain_is_kept_beside_what_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let host = "mx.example.org".parse().unwrap();
        let keep = |pem: &str| keep(folder.path(), &host, pem, datetime!(2026-11-23 12:00 UTC)).unwrap();
        let older = folder.path().join("mx.example.org.chain.pem");
        let beside = |number: u32| folder.path().join(format!("mx.example.org-{number}.chain.pem"));
        // No chain, and more than one may be large.
        std::fs::create_dir(&older).unwrap();
        for _ in 0..2 {
            let kept = keep("first");
            assert_eq!((kept.chain, kept.backup, kept.unread), (beside(2), None, Some(older.clone())));
        }
        std::fs::remove_dir(&older).unwrap();
        std::fs::write(&older, vec![b'x'; 1 << 21]).unwrap();
        let kept = keep("second");
        assert_eq!((&kept.chain, &kept.unread), (&beside(3), &Some(older.clone())));
        assert_eq!(std::fs::read_to_string(kept.chain).unwrap(), "second");
        assert_eq!(std::fs::read_to_string(beside(2)).unwrap(), "first");
        assert_eq!(std::fs::metadata(older).unwrap().len(), 1 << 21);
    }
}
