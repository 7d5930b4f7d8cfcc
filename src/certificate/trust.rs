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
        let certificates = match self {
            Self::Roots(roots) => roots.clone(),
            Self::System => {
                let found = rustls_native_certs::load_native_certs();
                if let Some(error) = found.errors.first() {
                    cause = error.to_string();
                }
                found.certs
            }
        };
        let mut store = RootCertStore::empty();
        let _ = store.add_parsable_certificates(certificates.iter().cloned());
        if store.is_empty() { Err(Error::NoRoots(cause)) } else { Ok(Anchors { store, certificates }) }
    }

    /// What a partner trusts who is not this machine: Mozilla's roots, which most of the others follow. None where the
    /// roots were chosen by hand.
    pub(super) fn partners(&self) -> Option<RootCertStore> {
        matches!(self, Self::System).then(|| RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }
}

/// Roots: for the verifier, and whole, as the verifier drops their dates and limits.
pub(super) struct Anchors {
    /// For the verifier.
    pub store: RootCertStore,
    /// The certificates.
    pub certificates: Vec<CertificateDer<'static>>,
}
