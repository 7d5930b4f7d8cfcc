//! The request that is handed in: our own, or one made elsewhere.

use super::Error;
use crate::certificate::{self, Item};
use crate::name::DnsName;
use crate::store;
use rustls::pki_types::CertificateSigningRequestDer;
use rustls::pki_types::pem::PemObject;
use std::path::Path;

/// The largest file that is read as a request.
const LARGEST: u64 = 256 * 1024;

/// A certificate signing request (PKCS #10, RFC 2986), and what the CA will make of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Csr {
    pub(super) der: Vec<u8>,
    pub(super) spki_sha256: String,
    hosts: Vec<DnsName>,
}

impl Csr {
    /// Reads a file in PEM or DER.
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::from_bytes(path, &store::read(path, LARGEST)?)
    }

    /// As [`Csr::read`], of what was read already; `path` is for the error.
    pub fn from_bytes(path: &Path, bytes: &[u8]) -> Result<Self, Error> {
        let unreadable = || Error::CsrUnreadable(path.to_owned());
        let der = match CertificateSigningRequestDer::from_pem_slice(bytes) {
            Ok(der) => der.to_vec(),
            Err(_) => bytes.to_vec(),
        };
        let items = certificate::read("", &der, None).map_err(|_| unreadable())?;
        let [Item::Request(request)] = &items[..] else { return Err(unreadable()) };
        // Names that are no DNS names (addresses, mailboxes) are not proven by ACME's two ways.
        let hosts: Vec<DnsName> = request.dns_names.iter().filter_map(|name| name.parse().ok()).collect();
        if hosts.is_empty() || hosts.len() != request.dns_names.len() {
            return Err(Error::CsrWithoutNames(path.to_owned()));
        }
        Ok(Self { der, spki_sha256: request.spki_sha256.clone(), hosts: super::super::each_once(hosts) })
    }

    /// The names that it asks for.
    pub fn hosts(&self) -> &[DnsName] {
        &self.hosts
    }

    /// Says so where it asks for other names than these: a CA issues for all names of the request or for none
    /// (RFC 8555, section 7.4).
    pub fn must_be_for(&self, hosts: &[DnsName]) -> Result<(), Error> {
        let list = |hosts: &[DnsName]| {
            let mut names: Vec<_> = hosts.iter().map(DnsName::as_str).collect();
            names.sort_unstable();
            names.dedup();
            names.join(", ")
        };
        let (csr, hosts) = (list(&self.hosts), list(hosts));
        if csr == hosts { Ok(()) } else { Err(Error::CsrForOthers { csr, hosts }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair};

    fn made(names: &[&str]) -> rcgen::CertificateSigningRequest {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        CertificateParams::new(names).unwrap().serialize_request(&KeyPair::generate().unwrap()).unwrap()
    }

    #[test]
    fn a_request_is_read_in_both_forms() {
        let (path, csr) = (Path::new("x.csr"), made(&["mx.example.org", "*.example.org"]));
        let from_pem = Csr::from_bytes(path, csr.pem().unwrap().as_bytes()).unwrap();
        assert_eq!(Csr::from_bytes(path, csr.der()), Ok(from_pem.clone()));
        assert_eq!(from_pem.der, csr.der().to_vec());
        let hosts = ["*.example.org", "mx.example.org"].map(|name| name.parse().unwrap());
        assert_eq!(from_pem.must_be_for(&hosts), Ok(()));
        assert_eq!(
            from_pem.must_be_for(&hosts[1..]),
            Err(Error::CsrForOthers {
                csr: "*.example.org, mx.example.org".into(),
                hosts: "mx.example.org".into()
            })
        );
    }

    #[test]
    fn what_is_no_request_for_names_is_refused() {
        let path = Path::new("x.csr");
        let unreadable = Err(Error::CsrUnreadable(path.to_owned()));
        assert_eq!(Csr::from_bytes(path, b""), unreadable);
        assert_eq!(Csr::from_bytes(path, b"-----BEGIN CERTIFICATE REQUEST-----\n"), unreadable);
        let key = KeyPair::generate().unwrap().serialize_pem();
        assert_eq!(Csr::from_bytes(path, key.as_bytes()), unreadable);
        let nameless = Err(Error::CsrWithoutNames(path.to_owned()));
        assert_eq!(Csr::from_bytes(path, made(&[]).der()), nameless);
    }
}
