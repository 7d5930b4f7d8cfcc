//! A certification authority for tests, and the identities that it vouches for.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::ClientConfig;
use rustls::RootCertStore;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use std::sync::{Arc, Mutex};
use time::{Duration, OffsetDateTime};

/// A root, which vouches itself, or by an intermediate as every public one does.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: rcgen::Certificate,
    between: Option<rcgen::Certificate>,
}

/// A certificate with its key.
pub struct Identity {
    /// The certificate, as PEM, and behind it those between it and the root.
    pub certificate_pem: String,
    /// The key, as PEM.
    pub key_pem: String,
    /// With those between it and the root.
    chain: Vec<CertificateDer<'static>>,
    key: Vec<u8>,
}

impl Authority {
    /// A new one.
    pub fn new() -> Self {
        Self::named("Postseal test root")
    }

    /// A new one that goes by this name.
    pub fn named(name: &str) -> Self {
        let (params, key) = (issuing(name), KeyPair::generate().unwrap());
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate, between: None }
    }

    /// A new one with an intermediate: what a server does not send along is missing.
    pub fn with_intermediate() -> Self {
        let root = Self::new();
        let (params, key) = (issuing("Postseal test intermediate"), KeyPair::generate().unwrap());
        let between = params.signed_by(&key, &root.issuer).unwrap();
        Self { issuer: Issuer::new(params, key), certificate: root.certificate, between: Some(between) }
    }

    fn identity(&self, certificate: &rcgen::Certificate, key: &KeyPair) -> Identity {
        let mut identity = Identity::new(certificate, key);
        if let Some(between) = &self.between {
            identity.certificate_pem += &between.pem();
            identity.chain.push(between.der().clone());
        }
        identity
    }

    /// The root certificate.
    pub fn root_pem(&self) -> String {
        self.certificate.pem()
    }

    /// An identity that is valid now.
    pub fn issue(&self, names: &[&str]) -> Identity {
        let key = KeyPair::generate().unwrap();
        let certificate = params(names).signed_by(&key, &self.issuer).unwrap();
        self.identity(&certificate, &key)
    }

    /// The same key in another certificate: what a renewal that keeps it brings.
    pub fn renew(&self, identity: &Identity, names: &[&str]) -> Identity {
        let key = KeyPair::from_pem(&identity.key_pem).unwrap();
        let certificate = params(names).signed_by(&key, &self.issuer).unwrap();
        self.identity(&certificate, &key)
    }

    /// An identity that was valid until a day ago.
    pub fn issue_expired(&self, names: &[&str]) -> Identity {
        let key = KeyPair::generate().unwrap();
        let mut params = params(names);
        params.not_after = OffsetDateTime::now_utc() - Duration::DAY;
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        self.identity(&certificate, &key)
    }

    /// How a client trusts this root.
    pub fn trusting(&self) -> ClientConfig {
        ClientConfig::builder().with_root_certificates(self.roots()).with_no_client_auth()
    }

    /// The same, by a client that shows a certificate of its own.
    pub fn trusting_as(&self, identity: &Identity) -> ClientConfig {
        let builder = ClientConfig::builder().with_root_certificates(self.roots());
        builder.with_client_auth_cert(identity.chain.clone(), identity.key()).unwrap()
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.der().clone()).unwrap();
        roots
    }
}

impl Identity {
    /// An identity that nobody vouches for.
    pub fn self_signed(names: &[&str]) -> Self {
        let key = KeyPair::generate().unwrap();
        Self::new(&params(names).self_signed(&key).unwrap(), &key)
    }

    fn new(certificate: &rcgen::Certificate, key: &KeyPair) -> Self {
        Self {
            certificate_pem: certificate.pem(),
            key_pem: key.serialize_pem(),
            chain: vec![certificate.der().clone()],
            key: key.serialize_der(),
        }
    }

    /// How a server shows it.
    pub fn serving(&self) -> Arc<ServerConfig> {
        let builder = ServerConfig::builder().with_no_client_auth();
        Arc::new(builder.with_single_cert(self.chain.clone(), self.key()).unwrap())
    }

    /// The same, to those alone who show a certificate of this CA.
    pub fn serving_those_of(&self, authority: &Authority) -> Arc<ServerConfig> {
        let asking = WebPkiClientVerifier::builder(Arc::new(authority.roots())).build().unwrap();
        let builder = ServerConfig::builder().with_client_cert_verifier(asking);
        Arc::new(builder.with_single_cert(self.chain.clone(), self.key()).unwrap())
    }

    /// The same, with the certificate of its CA behind it.
    pub fn serving_with(&self, authority: &Authority) -> Arc<ServerConfig> {
        let chain = [self.chain.clone(), vec![authority.certificate.der().clone()]].concat();
        Arc::new(ServerConfig::builder().with_no_client_auth().with_single_cert(chain, self.key()).unwrap())
    }

    /// The SHA-256 of the certificate, by the program that an administrator would ask.
    pub fn fingerprint(&self) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("certificate.pem");
        std::fs::write(&file, &self.certificate_pem).unwrap();
        let mut openssl = std::process::Command::new("openssl");
        let openssl = openssl.args(["x509", "-noout", "-fingerprint", "-sha256", "-in"]).arg(file);
        String::from_utf8(openssl.output().unwrap().stdout).unwrap()
    }

    /// The SHA-256 of the public key, as a TLSA record has it (RFC 6698, section 2.1).
    pub fn public_key_digest(&self) -> Vec<u8> {
        use rcgen::PublicKeyData;
        let key = KeyPair::from_pem(&self.key_pem).unwrap();
        let spki = key.subject_public_key_info();
        aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &spki).as_ref().to_vec()
    }

    fn key(&self) -> PrivateKeyDer<'static> {
        PrivatePkcs8KeyDer::from(self.key.clone()).into()
    }
}

fn issuing(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let mut params = CertificateParams::new(names.clone()).unwrap();
    params.distinguished_name.push(DnType::CommonName, names[0].clone());
    let now = OffsetDateTime::now_utc();
    params.not_before = now - Duration::days(30);
    params.not_after = now + Duration::days(60);
    params
}

/// What a server shows until it is told to show something else, while it goes on.
#[derive(Debug)]
pub struct Changing(Mutex<Arc<CertifiedKey>>);

impl Changing {
    /// Shows this at first.
    pub fn new(identity: &Identity) -> Arc<Self> {
        Arc::new(Self(Mutex::new(certified(identity))))
    }

    /// From now on this.
    pub fn show(&self, identity: &Identity) {
        *self.0.lock().unwrap() = certified(identity);
    }

    /// How a server shows it.
    pub fn serving(self: &Arc<Self>) -> Arc<ServerConfig> {
        let shown = Arc::clone(self);
        Arc::new(ServerConfig::builder().with_no_client_auth().with_cert_resolver(shown))
    }
}

impl ResolvesServerCert for Changing {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.lock().unwrap()))
    }
}

fn certified(identity: &Identity) -> Arc<CertifiedKey> {
    let key = rustls::crypto::aws_lc_rs::sign::any_supported_type(&identity.key()).unwrap();
    Arc::new(CertifiedKey::new(identity.chain.clone(), key))
}
