//! The roots to trust.

use super::{Certificate, Error, Item, read};
use crate::network::{self, Roots};
use crate::store;
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, TrustAnchor};
use rustls_platform_verifier::Verifier;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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

    /// The roots in a file of this name, in any form; none is an error. Of what a CA sends, the server's own certificate is
    /// no root, nor is one in between, unless it comes without what is above it.
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let items = read(name, bytes, None)?.into_iter();
        let found: Vec<_> =
            items.filter_map(|item| if let Item::Certificate(it) = item { Some(it) } else { None }).collect();
        // Below another one that came along: what that one vouches for is trusted anyway.
        let is_below =
            |it: &Certificate| found.iter().any(|above| it.der != above.der && it.is_issued_by(above));
        let is_root = |it: &&Certificate| it.is_self_signed() || (it.is_ca && !is_below(it));
        let mut roots: Vec<_> = found.iter().filter(is_root).map(|it| it.der.clone()).collect();
        if roots.is_empty() {
            // Two that signed each other: none is the upper one.
            roots = found.iter().filter(|it| it.is_ca).map(|it| it.der.clone()).collect();
        }
        if roots.is_empty() {
            Err(Error::NoRoots(format!("{name}: no certificate of an authority in it")))
        } else {
            Ok(Self::Roots(roots))
        }
    }

    /// The roots, ready to judge by. Reads the system's files: not for the thread that draws.
    pub fn store(&self) -> Result<RootCertStore, Error> {
        Ok(self.anchors()?.store)
    }

    /// Who verifies the other side of a connection of our own: where the operating system's roots are chosen, the operating
    /// system, by its own rules and with what it knows of withdrawn certificates; otherwise the library. Reads the system's
    /// files: not for the thread that draws.
    pub fn verifier(&self, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, Error> {
        let network = network::chosen();
        if !matches!((self, network.roots), (Self::System, Roots::System)) {
            return self.library(provider);
        }
        let own = network.own_roots.as_deref().map(Self::own).transpose()?.unwrap_or_default();
        if own.is_empty() {
            let verifier = Verifier::new(provider).map_err(|error| Error::NoRoots(error.to_string()))?;
            return Ok(Arc::new(verifier));
        }
        match Verifier::new_with_extra_roots(own, Arc::clone(&provider)) {
            Ok(verifier) => Ok(Arc::new(verifier)),
            // Not every Windows takes roots beside its own (Wine 8 does not): the library judges by both then.
            Err(_) => self.library(provider),
        }
    }

    /// Who verifies what is only looked at: the library, the same on every system.
    pub fn library(&self, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, Error> {
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(self.store()?), provider).build();
        let verifier: Arc<dyn ServerCertVerifier> =
            verifier.map_err(|error| Error::NoRoots(error.to_string()))?;
        Ok(verifier)
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
        let none = || Error::OwnRootsNone(path.display().to_string());
        let of_file = |file: &Path| {
            let bytes = store::read(file, LARGEST).map_err(|error| failed(error.to_string()))?;
            match Self::from_bytes("", &bytes) {
                Ok(Self::Roots(roots)) => Ok(roots),
                _ => Err(none()),
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
        if roots.is_empty() { Err(none()) } else { Ok(roots) }
    }

    /// Whether this very certificate is one of them. Reads the system's files: not for the thread that draws.
    pub fn names(&self, certificate: &CertificateDer<'_>) -> bool {
        self.anchors().is_ok_and(|anchors| anchors.certificates.iter().any(|root| root == certificate))
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

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

    fn params(name: &str, is_ca: bool) -> CertificateParams {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        if is_ca {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        params
    }

    #[test]
    fn of_what_a_ca_sends_the_root_alone_is_one() {
        let (top, between, own) =
            (KeyPair::generate().unwrap(), KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let root = params("root.example", true).self_signed(&top).unwrap();
        let issuer = Issuer::new(params("root.example", true), top);
        let middle = params("between.example", true).signed_by(&between, &issuer).unwrap();
        let issuer = Issuer::new(params("between.example", true), between);
        let leaf = params("mx.example.org", false).signed_by(&own, &issuer).unwrap();
        let roots = |pem: &[String]| match Trust::from_pem(pem.concat().as_bytes()) {
            Ok(Trust::Roots(roots)) => roots,
            other => panic!("{other:?}"),
        };
        assert_eq!(roots(&[leaf.pem(), middle.pem(), root.pem()]), [root.der().clone()]);
        assert_eq!(roots(&[leaf.pem(), middle.pem()]), [middle.der().clone()]);
        // One that somebody else signed, who is not there, counts beside one that signed itself.
        let other = params("other.example", true).self_signed(&KeyPair::generate().unwrap()).unwrap();
        assert_eq!(roots(&[middle.pem(), other.pem()]), [middle.der().clone(), other.der().clone()]);
        assert!(matches!(Trust::from_pem(leaf.pem().as_bytes()), Err(Error::NoRoots(_))));
        let (one, two) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let by_two = Issuer::new(params("two.example", true), &two);
        let by_one = Issuer::new(params("one.example", true), &one);
        let crossed = [
            params("one.example", true).signed_by(&one, &by_two).unwrap(),
            params("two.example", true).signed_by(&two, &by_one).unwrap(),
        ];
        assert_eq!(
            roots(&crossed.each_ref().map(rcgen::Certificate::pem)),
            crossed.each_ref().map(|it| it.der().clone())
        );
    }
}
