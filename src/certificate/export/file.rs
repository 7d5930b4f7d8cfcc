//! The files themselves: their names, and writing them so that nothing is lost.

use crate::certificate::{Certificate, Secret};
use crate::store::{self, Before};
use std::path::{Path, PathBuf};

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without a folder.
    pub name: String,
    /// Whether it holds a key, and is for its owner alone.
    pub secret: bool,
    bytes: Secret,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it holds a key.
    pub secret: bool,
    /// What was there before.
    pub before: Before,
}

impl File {
    pub(super) fn new(stem: &str, ending: &str, bytes: Vec<u8>, secret: bool) -> Self {
        Self { name: format!("{stem}.{ending}"), secret, bytes: Secret::new(bytes) }
    }

    /// What is in it.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.reveal()
    }
}

/// Writes the files into `folder`, made where it does not exist. One of another content that lies there is kept
/// beside, under its name and the time.
pub fn write(files: &[File], folder: &Path) -> Result<Vec<Written>, store::Error> {
    store::create_private_folder(folder)?;
    let all: Vec<_> = files.iter().map(|it| (folder.join(&it.name), it.secret, it.bytes())).collect();
    let before = store::renew_all(&all)?;
    let written = |((path, secret, _), before)| Written { path, secret, before };
    Ok(all.into_iter().zip(before).map(written).collect())
}

/// The first name in a certificate as a file's. It comes from outside: letters, digits and dots alone remain.
pub(super) fn stem(leaf: &Certificate) -> String {
    let name = leaf.dns_names.first().or(leaf.common_name.as_ref()).map_or("", String::as_str);
    let name = name.replacen("*.", "wildcard.", 1).to_ascii_lowercase();
    let kept = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' };
    let name: String = name.trim_matches('.').chars().map(kept).take(200).collect();
    let first = name.split('.').next().unwrap_or_default();
    let numbered = matches!(first.len(), 4) && (first.starts_with("com") || first.starts_with("lpt"));
    // Devices of Windows, with any ending.
    if name.is_empty() || numbered || matches!(first, "con" | "prn" | "aux" | "nul") {
        return format!("server-{name}").trim_end_matches('-').to_owned();
    }
    name
}
