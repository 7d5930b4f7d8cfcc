//! The roots of the user's own that are trusted beside the others: one place, or, where more came to it, copies of all of
//! them in the data folder.

use super::step::certificate::Failure;
use crate::certificate::{self, Certificate, Trust};
use crate::setup::Library;
use crate::setup::preferences::Preferences;
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

/// Trusts these from now on, beside what is kept as trusted: another window may have added to it. With nothing else, they
/// stay alone where they are, if a place is given; otherwise all lie together as copies. Answers where.
/// Reads and writes files: not for the thread that draws.
pub fn add(
    roots: &[CertificateDer<'static>],
    alone: Option<&Path>,
    library: &Library,
) -> Result<PathBuf, Failure> {
    let folder = library.path().join(FOLDER);
    kept(library, |own| {
        let before = own.as_deref().filter(|it| Some(*it) != alone);
        // Where what was trusted cannot be read any more, nothing is lost by what comes in its place.
        let lost = |it: &Path| it != folder && Trust::own(it).is_err();
        let place = match alone {
            Some(alone) if before.is_none_or(lost) => alone.to_owned(),
            _ => {
                copy(roots, before, &folder)?;
                folder.clone()
            }
        };
        *own = Some(place.clone());
        Ok(place)
    })
}

/// Takes this copy away, and answers what is left. The last one stays where it lies, and is trusted no more: a folder that
/// is named and empty would be in the way of everything that verifies.
/// Reads and writes files: not for the thread that draws.
pub fn remove(copy: &Path, library: &Library) -> Result<Vec<Root>, Failure> {
    let folder = library.path().join(FOLDER);
    kept(library, |own| {
        if of(&folder, &folder)?.iter().all(|it| it.copy.as_deref() == Some(copy)) {
            let _ = own.take_if(|it| *it == folder);
            return Ok(Vec::new());
        }
        store::remove_file(copy)?;
        of(&folder, &folder)
    })
}

/// Changes which place is kept, while no other window does.
fn kept<T>(
    library: &Library,
    change: impl FnOnce(&mut Option<PathBuf>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut answer = None;
    Preferences::change(library, |kept| answer = Some(change(&mut kept.network.own_roots)))?;
    answer.unwrap_or_else(|| Err(certificate::Error::NoRoots(library.path().display().to_string()).into()))
}

/// Copies these into the folder, and with them what was trusted before at another place, whose files stay as they are.
fn copy(roots: &[CertificateDer<'static>], before: Option<&Path>, folder: &Path) -> Result<(), Failure> {
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
