//! The practice CA: a root and an intermediate, as public CAs have them, that live in memory only.

use super::Error;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DnType, ExtendedKeyUsagePurpose,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType,
};
use std::fmt;
use time::{Duration, OffsetDateTime};

/// How long an issued certificate is valid.
const LEAF: Duration = Duration::days(90);
/// How long the CA itself is: longer than what it issues.
const CA: Duration = Duration::days(365);
/// Clocks differ: valid from a little earlier, as public CAs do.
const EARLIER: Duration = Duration::hours(1);

/// A CA for one rehearsal. Its keys are never written and end with it.
pub struct PracticeCa {
    issuer: Issuer<'static, KeyPair>,
    intermediate_pem: String,
    root_pem: String,
}

impl PracticeCa {
    /// A new root and a new intermediate.
    pub fn new() -> Result<Self, Error> {
        let root_key = KeyPair::generate().map_err(refused)?;
        // One intermediate below the root, and below that no further CA.
        let root = authority("Postseal practice root", 1);
        let root_pem = root.self_signed(&root_key).map_err(refused)?.pem();
        let root = Issuer::new(root, root_key);
        let key = KeyPair::generate().map_err(refused)?;
        let intermediate = authority("Postseal practice intermediate", 0);
        let intermediate_pem = intermediate.signed_by(&key, &root).map_err(refused)?.pem();
        Ok(Self { issuer: Issuer::new(intermediate, key), intermediate_pem, root_pem })
    }

    /// The root in PEM: what has to be trusted for the rehearsal, and nowhere else.
    pub fn root_pem(&self) -> &str {
        &self.root_pem
    }

    /// Issues a certificate for the DNS names of a request in PEM: the certificate, then the intermediate.
    ///
    /// Only key and names are taken over, as public CAs do: a request cannot make itself a CA.
    pub fn issue(&self, csr_pem: &str) -> Result<String, Error> {
        let mut request = CertificateSigningRequestParams::from_pem(csr_pem)
            .map_err(|error| Error::BadRequest(error.to_string()))?;
        let mut params = CertificateParams::default();
        params.subject_alt_names = std::mem::take(&mut request.params.subject_alt_names);
        params.subject_alt_names.retain(|name| matches!(name, SanType::DnsName(_)));
        if params.subject_alt_names.is_empty() {
            return Err(Error::NoNames);
        }
        params.distinguished_name = request.params.distinguished_name;
        // An explicit "no CA" also makes rcgen write the subject key identifier (RFC 5280, section 4.2.1.2).
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        params.use_authority_key_identifier_extension = true;
        valid(&mut params, LEAF);
        request.params = params;
        let leaf = request.signed_by(&self.issuer).map_err(refused)?;
        Ok(format!("{}{}", leaf.pem(), self.intermediate_pem))
    }
}

impl fmt::Debug for PracticeCa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PracticeCa").finish_non_exhaustive()
    }
}

fn authority(name: &str, below: u8) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(below));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    valid(&mut params, CA);
    params
}

fn valid(params: &mut CertificateParams, long: Duration) {
    params.not_before = OffsetDateTime::now_utc() - EARLIER;
    params.not_after = params.not_before + long;
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn refused(error: rcgen::Error) -> Error {
    Error::Crypto(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn request(names: &[&str], is_ca: bool) -> String {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        if is_ca {
            params.key_usages.push(KeyUsagePurpose::KeyCertSign);
        }
        params.serialize_request(&KeyPair::generate().unwrap()).unwrap().pem().unwrap()
    }

    #[test]
    fn openssl_accepts_what_is_issued() {
        let ca = PracticeCa::new().unwrap();
        let chain = ca.issue(&request(&["mx.example.test"], true)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("root.pem"), ca.root_pem()).unwrap();
        std::fs::write(path("chain.pem"), &chain).unwrap();
        let verify = |host: &str| {
            Command::new("openssl")
                .args([
                    "verify",
                    "-x509_strict",
                    "-purpose",
                    "sslserver",
                    "-verify_hostname",
                    host,
                    "-CAfile",
                ])
                .arg(path("root.pem"))
                .arg("-untrusted")
                .arg(path("chain.pem"))
                .arg(path("chain.pem"))
                .output()
                .unwrap()
        };
        let good = verify("mx.example.test");
        assert!(good.status.success(), "{}", String::from_utf8_lossy(&good.stderr));
        assert!(!verify("other.example.test").status.success());
    }

    #[test]
    fn rustls_accepts_what_is_issued() {
        use rustls::client::danger::ServerCertVerifier;
        use rustls::pki_types::{CertificateDer, UnixTime, pem::PemObject};
        let ca = PracticeCa::new().unwrap();
        let chain = ca.issue(&request(&["mx.example.test"], false)).unwrap();
        let chain: Vec<_> =
            CertificateDer::pem_slice_iter(chain.as_bytes()).collect::<Result<_, _>>().unwrap();
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(ca.root_pem().as_bytes()).unwrap()).unwrap();
        let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(roots.into(), provider)
            .build()
            .unwrap();
        let verify = |host: &'static str| {
            verifier.verify_server_cert(
                &chain[0],
                &chain[1..],
                &host.try_into().unwrap(),
                &[],
                UnixTime::now(),
            )
        };
        let _ = verify("mx.example.test").unwrap();
        let _ = verify("other.example.test").unwrap_err();
    }

    #[test]
    fn what_is_no_request_for_a_host_is_refused() {
        let ca = PracticeCa::new().unwrap();
        assert!(matches!(ca.issue("nothing"), Err(Error::BadRequest(_))));
        assert_eq!(ca.issue(&request(&[], false)), Err(Error::NoNames));
        assert_eq!(ca.issue(&request(&["192.0.2.1"], false)), Err(Error::NoNames));
    }

    #[test]
    fn a_request_whose_signature_is_wrong_is_refused() {
        let ca = PracticeCa::new().unwrap();
        let pem = request(&["mx.example.test"], false);
        // The last line of base64 holds the end of the signature.
        let mut lines: Vec<String> = pem.lines().map(ToString::to_string).collect();
        let at = lines.len() - 2;
        let swapped = if lines[at].starts_with('A') { "B" } else { "A" };
        lines[at].replace_range(0..1, swapped);
        assert!(matches!(ca.issue(&lines.join("\n")), Err(Error::BadRequest(_))));
    }
}
