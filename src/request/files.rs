//! The names of the files, and writing them so that none is ever lost.

use super::Error;
use crate::name::DnsName;
use crate::store;
use std::path::{Path, PathBuf};

/// `<folder>/<host>.<extension>`, and with a number before the extension from the second on.
pub fn beside(folder: &Path, host: &DnsName, number: u32, extension: &str) -> PathBuf {
    let stem = stem(host);
    folder.join(match number {
        1 => format!("{stem}.{extension}"),
        n => format!("{stem}-{n}.{extension}"),
    })
}

/// Says so where the key or the request of a new pair is there already, before any work is done.
pub fn refuse_existing(folder: &Path, host: &DnsName) -> Result<(), Error> {
    let (key, csr) = (beside(folder, host, 1, "key"), beside(folder, host, 1, "csr"));
    // A dangling link counts as well: what it points to is not ours to make.
    if key.symlink_metadata().is_ok() {
        return Err(Error::KeyExists(key));
    }
    if csr.symlink_metadata().is_ok() {
        return Err(Error::CsrExists(csr));
    }
    Ok(())
}

/// Writes a new key, then its request.
pub fn write_pair(
    folder: &Path,
    host: &DnsName,
    key_pem: &str,
    csr_pem: &str,
) -> Result<(PathBuf, PathBuf), Error> {
    store::create_private_folder(folder)?;
    let (key, csr) = (beside(folder, host, 1, "key"), beside(folder, host, 1, "csr"));
    store::create_secret(&key, key_pem.as_bytes()).map_err(|error| match error {
        store::Error::Exists(path) => Error::KeyExists(path),
        other => other.into(),
    })?;
    store::create(&csr, csr_pem.as_bytes())
        .map_err(|cause| Error::CsrNotWritten { key: key.clone(), cause })?;
    Ok((key, csr))
}

/// Writes a further request for a key that is there already, under the first free name.
pub fn write_next(folder: &Path, host: &DnsName, csr_pem: &str) -> Result<PathBuf, Error> {
    store::create_private_folder(folder)?;
    let mut number = 1;
    loop {
        let path = beside(folder, host, number, "csr");
        match store::create(&path, csr_pem.as_bytes()) {
            Ok(()) => return Ok(path),
            Err(store::Error::Exists(_)) if number < 10_000 => number += 1,
            Err(error) => return Err(error.into()),
        }
    }
}

/// The host's name as a file's: no `*`, no device of Windows (`nul.example.key` is one), not too long.
pub fn stem(host: &DnsName) -> String {
    let name = host.as_str().replacen("*.", "wildcard.", 1);
    let first = name.split('.').next().unwrap_or_default();
    let numbered = first.len() == 4
        && (first.starts_with("com") || first.starts_with("lpt"))
        && first.ends_with(|digit: char| digit.is_ascii_digit());
    let device = matches!(first, "con" | "prn" | "aux" | "nul") || numbered;
    let name = if device { format!("host-{name}") } else { name };
    // Names are ASCII (A-labels), so that a cut never splits a character.
    name.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_is_one_on_every_system() {
        let name = |host: &str| stem(&host.parse().unwrap());
        assert_eq!(name("mx.example.org"), "mx.example.org");
        assert_eq!(name("*.example.org"), "wildcard.example.org");
        assert_eq!(name("nul.example"), "host-nul.example");
        assert_eq!(name("com1.example"), "host-com1.example");
        assert_eq!(name("comet.example"), "comet.example");
        let long = [&"a".repeat(60), &"b".repeat(60), &"c".repeat(60), "d".repeat(60).as_str()].join(".");
        assert_eq!(name(&long).len(), 200);
    }

    #[test]
    fn a_request_that_cannot_be_written_leaves_the_key_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let host: DnsName = "mx.example.org".parse().unwrap();
        let csr = folder.path().join("mx.example.org.csr");
        std::fs::write(&csr, "older").unwrap();
        let key = folder.path().join("mx.example.org.key");
        assert_eq!(
            write_pair(folder.path(), &host, "KEY", "CSR"),
            Err(Error::CsrNotWritten { key: key.clone(), cause: store::Error::Exists(csr.clone()) })
        );
        assert_eq!(std::fs::read_to_string(key).unwrap(), "KEY");
        assert_eq!(std::fs::read_to_string(csr).unwrap(), "older");
    }
}
