//! The roots to trust.

use super::{Error, Item, read};
use crate::network::{self, Roots};
use crate::store;
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, TrustAnchor};
use std::path::{Path, PathBuf};

/// No file of root certificates is larger, in bytes.
const LARGEST: u64 = 16 << 20;
/// No folder of them holds more files that are worth reading.
const MOST_FILES: usize = 1000;

/// The roots to trust.
#[derive(Debug, Clone)]
pub enum Trust {
    /// What is chosen for this machine: the operating system's, or Mozilla's; and the company's own.
    System,
    /// These alone.
    Roots(Vec<CertificateDer<'static>>),
}

impl Trust {
    /// The certificates in a text; none is an error.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        Self::from_bytes("PEM", pem)
    }

    /// The certificates of a file of this name, in any form; none is an error.
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let roots: Vec<_> = read(name, bytes, None)?
            .into_iter()
            .filter_map(|item| if let Item::Certificate(root) = item { Some(root.der) } else { None })
            .collect();
        if roots.is_empty() {
            Err(Error::NoRoots(format!("{name}: no certificate in it")))
        } else {
            Ok(Self::Roots(roots))
        }
    }

    /// The roots, ready to judge by. Reads the system's files: not for the thread that draws.
    pub fn store(&self) -> Result<RootCertStore, Error> {
        Ok(self.anchors()?.store)
    }

    /// The roots with what stands in them. Reads the system's files.
    pub(super) fn anchors(&self) -> Result<Anchors, Error> {
        let mut cause = "none found".to_owned();
        let mut store = RootCertStore::empty();
        let mut certificates = Vec::new();
        match self {
            Self::Roots(roots) => certificates.clone_from(roots),
            Self::System => {
                let network = network::chosen();
                let found = rustls_native_certs::load_native_certs();
                match network.roots {
                    Roots::System => {
                        if let Some(error) = found.errors.first() {
                            cause = error.to_string();
                        }
                        certificates = found.certs;
                    }
                    Roots::Mozilla => {
                        store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
                        // Mozilla's are known without their dates; the system's copy of the same has them.
                        certificates = found.certs;
                        certificates.retain(|it| is_mozillas(it));
                    }
                }
                if let Some(path) = &network.own_roots {
                    certificates.extend(Self::own(path)?);
                }
            }
        }
        let _ = store.add_parsable_certificates(certificates.iter().cloned());
        if store.is_empty() { Err(Error::NoRoots(cause)) } else { Ok(Anchors { store, certificates }) }
    }

    /// The certificates in a file, or in the files of a folder, that are to be trusted beside the others; none is an error.
    /// Reads files: not for the thread that draws.
    pub fn own(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
        let failed = |cause: String| Error::OwnRoots { path: path.display().to_string(), cause };
        let of_file = |file: &Path| {
            let bytes = store::read(file, LARGEST).map_err(|error| failed(error.to_string()))?;
            match Self::from_bytes("", &bytes) {
                Ok(Self::Roots(roots)) => Ok(roots),
                _ => Err(failed("no certificate in it".to_owned())),
            }
        };
        if !path.is_dir() {
            return of_file(path);
        }
        let files = std::fs::read_dir(path).map_err(|error| failed(error.to_string()))?;
        let mut files: Vec<PathBuf> = files.filter_map(|it| Some(it.ok()?.path())).collect();
        files.retain(|it| it.is_file());
        files.sort();
        // A folder may hold other things, as /etc/ssl/certs does.
        let roots: Vec<_> =
            files.iter().take(MOST_FILES).filter_map(|it| of_file(it).ok()).flatten().collect();
        if roots.is_empty() { Err(failed("no certificate in it".to_owned())) } else { Ok(roots) }
    }

    /// What a partner trusts who is not this machine: Mozilla's roots, which most of the others follow. None where the
    /// roots were chosen by hand.
    pub(super) fn partners(&self) -> Option<RootCertStore> {
        matches!(self, Self::System).then(|| RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }
}

fn is_mozillas(certificate: &CertificateDer<'_>) -> bool {
    let mut alone = RootCertStore::empty();
    let same = |a: &TrustAnchor<'_>, b: &TrustAnchor<'_>| {
        (&a.subject, &a.subject_public_key_info) == (&b.subject, &b.subject_public_key_info)
    };
    alone.add(certificate.clone().into_owned()).is_ok()
        && alone
            .roots
            .first()
            .is_some_and(|it| webpki_roots::TLS_SERVER_ROOTS.iter().any(|root| same(it, root)))
}

/// Roots: for the verifier, and whole, as the verifier drops their dates and limits.
pub(super) struct Anchors {
    /// For the verifier.
    pub store: RootCertStore,
    /// The certificates.
    pub certificates: Vec<CertificateDer<'static>>,
}
