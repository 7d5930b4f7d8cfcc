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
    /// The chain's file, `<host>.chain.pem`.
    pub chain: PathBuf,
    /// The copy of the one that stood there before, where it was another.
    pub backup: Option<PathBuf>,
}

/// Writes the chain for `host` into the folder; one that is there already is kept under its date.
pub fn keep(folder: &Path, host: &DnsName, chain_pem: &str, now: OffsetDateTime) -> Result<Kept, Error> {
    store::create_private_folder(folder)?;
    let chain = files::beside(folder, host, 1, "chain.pem");
    let older = match store::read(&chain, LARGEST) {
        Ok(older) => older,
        Err(store::Error::Missing(_)) => {
            store::create(&chain, chain_pem.as_bytes())?;
            return Ok(Kept { chain, backup: None });
        }
        Err(error) => return Err(error.into()),
    };
    if older == chain_pem.as_bytes() {
        return Ok(Kept { chain, backup: None });
    }
    let date = now.date().format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
    let mut number = 1;
    let backup = loop {
        let path = files::beside(folder, host, number, &format!("chain.{date}.pem"));
        match store::create(&path, &older) {
            Ok(()) => break path,
            Err(store::Error::Exists(_)) if number < 10_000 => number += 1,
            Err(error) => return Err(error.into()),
        }
    };
    store::replace(&chain, chain_pem.as_bytes())?;
    Ok(Kept { chain, backup: Some(backup) })
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
}
