//! The roots to trust.

use super::{Error, Item, read};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;

/// The roots to trust.
#[derive(Debug, Clone)]
pub enum Trust {
    /// The operating system's.
    System,
    /// These alone.
    Roots(Vec<CertificateDer<'static>>),
}

impl Trust {
    /// The certificates of a file; none is an error.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        let roots: Vec<_> = read("", pem, None)?
            .into_iter()
            .filter_map(|item| if let Item::Certificate(root) = item { Some(root.der) } else { None })
            .collect();
        if roots.is_empty() {
            Err(Error::NoRoots("no certificate in the file".into()))
        } else {
            Ok(Self::Roots(roots))
        }
    }

    /// The roots, ready to judge by. Reads the system's files: not for the thread that draws.
    pub fn store(&self) -> Result<RootCertStore, Error> {
        let mut store = RootCertStore::empty();
        let mut cause = "none found".to_owned();
        let roots = match self {
            Self::Roots(roots) => roots.clone(),
            Self::System => {
                let found = rustls_native_certs::load_native_certs();
                if let Some(error) = found.errors.first() {
                    cause = error.to_string();
                }
                found.certs
            }
        };
        let _ = store.add_parsable_certificates(roots);
        if store.is_empty() { Err(Error::NoRoots(cause)) } else { Ok(store) }
    }
}
