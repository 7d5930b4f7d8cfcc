//! The roots of the user's own that are trusted beside the others: one place, or, where more came to it, copies of all of
//! them in the data folder.

use super::step::certificate::Failure;
use crate::certificate::{Certificate, Trust};
use crate::store;
use rustls::pki_types::CertificateDer;
use std::path::{Path, PathBuf};

/// In the data folder: copies of roots.
pub const FOLDER: &str = "roots";

/// One of them.
#[derive(Debug, Clone)]
pub struct Root {
    /// The certificate.
    pub certificate: Certificate,
    /// The copy of it in the data folder: it alone can be taken away.
    pub copy: Option<PathBuf>,
}

/// All that a place holds, each once. Reads files: not for the thread that draws.
pub fn of(place: &Path, folder: &Path) -> Result<Vec<Root>, Failure> {
    let mut roots: Vec<Root> = Vec::new();
    for der in Trust::own(place)? {
        let Ok(certificate) = Certificate::from_der(&der) else { continue };
        if roots.iter().all(|it| it.certificate.sha256 != certificate.sha256) {
            let copy = copy_of(&certificate, folder);
            let copy = (place == folder && copy.is_file()).then_some(copy);
            roots.push(Root { certificate, copy });
        }
    }
    Ok(roots)
}

/// Copies these into the folder, and with them what was trusted before at another place, whose files stay as they are.
/// Reads and writes files: not for the thread that draws.
pub fn add(roots: &[CertificateDer<'static>], before: Option<&Path>, folder: &Path) -> Result<(), Failure> {
    let mut all = roots.to_vec();
    if before != Some(folder) {
        if let Some(before) = before {
            all.extend(Trust::own(before)?);
        }
        // What lies there from long ago is trusted no more.
        store::remove_folder(folder)?;
    }
    store::create_private_folder(folder)?;
    for der in all {
        if let Ok(certificate) = Certificate::from_der(&der) {
            store::replace(&copy_of(&certificate, folder), &der)?;
        }
    }
    Ok(())
}

fn copy_of(certificate: &Certificate, folder: &Path) -> PathBuf {
    folder.join(format!("{}.der", certificate.sha256))
}
