//! The roots to trust.

use super::Error;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::sync::Arc;

/// The roots to trust.
#[derive(Debug, Clone)]
pub enum Trust {
    /// The operating system's.
    System,
    /// These alone.
    Roots(Vec<CertificateDer<'static>>),
}

impl Trust {
    /// The certificates of a PEM file; none is an error.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        let roots: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        match roots {
            Ok(roots) if !roots.is_empty() => Ok(Self::Roots(roots)),
            Ok(_) => Err(Error::NoRoots { cause: "no certificate in the file".to_owned() }),
            Err(error) => Err(Error::NoRoots { cause: error.to_string() }),
        }
    }

    pub(super) async fn store(&self) -> Result<Arc<RootCertStore>, Error> {
        let trust = self.clone();
        let no_roots = |cause: String| Error::NoRoots { cause };
        let store = tokio::task::spawn_blocking(move || {
            let mut store = RootCertStore::empty();
            let roots = match trust {
                Self::System => rustls_native_certs::load_native_certs().certs,
                Self::Roots(roots) => roots,
            };
            let _ = store.add_parsable_certificates(roots);
            store
        });
        let store = store.await.map_err(|error| no_roots(error.to_string()))?;
        if store.is_empty() { Err(no_roots("none found".to_owned())) } else { Ok(Arc::new(store)) }
    }
}
