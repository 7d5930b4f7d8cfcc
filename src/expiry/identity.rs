//! What stays the same of a certificate through its renewals: where it is watched.

use crate::delivery::Target;
use crate::setup::Id;
use aws_lc_rs::digest::{Context, SHA256};
use data_encoding::HEXLOWER;
use std::fmt;
use std::path::Path;

/// Tells what is watched apart, by its place alone: neither the names in a certificate nor its key are the same for good.
/// It is a digest: a calendar or a metric that is published tells no path by it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity(String);

impl Identity {
    /// This setup of the library in this folder.
    pub fn of_setup(library: &Path, id: &Id) -> Self {
        Self::here(b"setup", library, id.as_str().as_bytes())
    }

    /// The certificate with this number, from 0, of those in a file.
    pub fn of_file(path: &Path, number: usize) -> Self {
        Self::here(b"file", path, number.to_string().as_bytes())
    }

    /// What this server shows.
    pub fn of_server(target: &Target) -> Self {
        // It is the same, whoever asks it.
        Self::of(&[b"server", target.to_string().as_bytes()])
    }

    /// Another machine has other files in the same places.
    fn here(kind: &[u8], path: &Path, which: &[u8]) -> Self {
        let machine = gethostname::gethostname();
        // Without following links: what they lead to changes with each renewal.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        Self::of(&[kind, machine.as_encoded_bytes(), path.as_os_str().as_encoded_bytes(), which])
    }

    fn of(parts: &[&[u8]]) -> Self {
        let mut digest = Context::new(&SHA256);
        for part in parts {
            digest.update(part);
            // In neither a path nor a name.
            digest.update(&[0]);
        }
        Self(HEXLOWER.encode(&digest.finish().as_ref()[..16]))
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_alone_counts() {
        let here = std::env::current_dir().unwrap();
        let of = |path: &str, number| Identity::of_file(Path::new(path), number);
        assert_eq!(of("./a.pem", 0), Identity::of_file(&here.join("a.pem"), 0));
        assert_ne!(of("a.pem", 0), of("a.pem", 1));
        let setup = |library: &str| Identity::of_setup(Path::new(library), &"a".parse().unwrap());
        assert_ne!(setup("/one"), setup("/two"));
    }
}
