//! A request made elsewhere, by OpenSSL, Windows or Exchange: its key stays where it was made.

use super::{Algorithm, Error, SubjectDraft, each_once, files, renewal};
use crate::certificate::{self, Item};
use crate::name::DnsName;
use crate::store;
use std::path::{Path, PathBuf};
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::prelude::FromDer;

/// The largest file that is read as a request.
const LIMIT: u64 = 1 << 20;

/// A request whose private key is not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// The request in PEM.
    pub csr_pem: String,
    /// The names that it asks for.
    pub hosts: Vec<DnsName>,
    /// Who asks.
    pub subject: SubjectDraft,
    /// The kind of its key, if we make that kind.
    pub algorithm: Option<Algorithm>,
    /// SHA-256 of its public key, in hex.
    pub spki_sha256: String,
}

impl Foreign {
    /// Reads the request in a file.
    pub fn from_file(path: &Path) -> Result<Self, Error> {
        Self::from_bytes(&path.display().to_string(), &store::read(path, LIMIT)?)
    }

    /// As [`Foreign::from_file`], of what was read already; `name` is the file's, for the error.
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let items = certificate::read(name, bytes, None)?;
        let mut requests = items.into_iter().filter_map(|item| match item {
            Item::Request(request) => Some(request),
            Item::Certificate(_) | Item::Key(_) => None,
        });
        let request = requests.next().ok_or_else(|| Error::NoRequest(name.to_owned()))?;
        let damaged = || Error::RequestDamaged(name.to_owned());
        let (_, parsed) = X509CertificationRequest::from_der(&request.der).map_err(|_| damaged())?;
        // Signed with its own key (RFC 2986, section 3): else no CA takes it, and a copy was damaged on the way.
        parsed.verify_signature().map_err(|_| damaged())?;
        let subject = &parsed.certification_request_info.subject;
        // Windows may put the only name into the subject; CAs take it from there.
        let common = subject.iter_common_name().filter_map(|name| name.as_str().ok().map(str::to_owned));
        let hosts = common.filter(|_| request.dns_names.is_empty()).chain(request.dns_names.clone());
        let hosts = each_once(hosts.filter_map(|name| name.parse().ok()).collect());
        if hosts.is_empty() {
            return Err(Error::RequestWithoutNames(name.to_owned()));
        }
        Ok(Self {
            csr_pem: request.to_pem(),
            hosts,
            subject: renewal::subject(subject),
            algorithm: request.key.parse().ok(),
            spki_sha256: request.spki_sha256,
        })
    }

    /// Keeps a copy in the folder, under the first free name; returns its path.
    pub fn keep(&self, folder: &Path) -> Result<PathBuf, Error> {
        files::write_next(folder, self.hosts.first().ok_or(Error::NoHosts)?, &self.csr_pem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, DnType, KeyPair};

    fn made(names: &[&str], common_name: &str) -> rcgen::CertificateSigningRequest {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params.distinguished_name.push(DnType::OrganizationName, "Example AG");
        params.serialize_request(&KeyPair::generate().unwrap()).unwrap()
    }

    #[test]
    fn names_fields_and_key_are_read_in_any_coat() {
        let csr = made(&["mx.example.org", "mail.example.org"], "mx.example.org");
        let read = Foreign::from_bytes("x.csr", csr.der()).unwrap();
        assert_eq!(read.hosts, ["mx.example.org", "mail.example.org"].map(|name| name.parse().unwrap()));
        assert_eq!(read.subject.organization, "Example AG");
        assert_eq!(read.algorithm, Some(Algorithm::EcdsaP256));
        let pem = csr.pem().unwrap();
        // As certreq labels it, and as PowerShell redirects it into a file.
        let windows = pem.replace("BEGIN CERT", "BEGIN NEW CERT").replace("END CERT", "END NEW CERT");
        let utf16: Vec<u8> =
            "\u{feff}".encode_utf16().chain(windows.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for coat in [pem.into_bytes(), windows.into_bytes(), utf16] {
            assert_eq!(Foreign::from_bytes("x.csr", &coat), Ok(read.clone()));
        }
        assert_eq!(Foreign::from_bytes("x.csr", read.csr_pem.as_bytes()), Ok(read));
    }

    #[test]
    fn a_name_in_the_subject_alone_counts() {
        let read = Foreign::from_bytes("x", made(&[], "mx.example.org").der()).unwrap();
        assert_eq!(read.hosts, ["mx.example.org".parse().unwrap()]);
        let nameless = Error::RequestWithoutNames("x".into());
        assert_eq!(Foreign::from_bytes("x", made(&[], "The mail server").der()), Err(nameless));
    }

    #[test]
    fn what_was_damaged_or_is_something_else_is_refused() {
        let mut der = made(&["mx.example.org"], "mx").der().to_vec();
        let at = der.windows(2).position(|two| two == b"mx").unwrap();
        der[at] = b'n';
        assert_eq!(Foreign::from_bytes("x", &der), Err(Error::RequestDamaged("x".into())));
        let key = KeyPair::generate().unwrap().serialize_pem();
        assert_eq!(Foreign::from_bytes("x", key.as_bytes()), Err(Error::NoRequest("x".into())));
    }

    #[test]
    fn a_copy_is_kept_and_none_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let read = Foreign::from_bytes("x", made(&["mx.example.org"], "mx").der()).unwrap();
        let (first, second) = (read.keep(folder.path()).unwrap(), read.keep(folder.path()).unwrap());
        assert_eq!(std::fs::read_to_string(&first).unwrap(), read.csr_pem);
        assert!(first.ends_with("mx.example.org.csr") && second.ends_with("mx.example.org-2.csr"));
    }
}
