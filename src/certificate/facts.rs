//! What stands in a certificate, a request or a key.

use super::{Secret, pem};
use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde::Serialize;
use time::OffsetDateTime;
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::extensions::{DistributionPointName, GeneralName, ParsedExtension};
use x509_parser::prelude::{ASN1Time, FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;
use zeroize::Zeroizing;

/// A certificate, and what stands in it. Serialised as the command line's contract says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// The certificate itself.
    #[serde(skip)]
    pub der: CertificateDer<'static>,
    /// Whom it is for, readable: `CN=mx.example.org`.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// In hexadecimal, without a sign byte.
    pub serial: String,
    /// From when on it is valid.
    #[serde(with = "time::serde::rfc3339")]
    pub not_before: OffsetDateTime,
    /// Until when it is valid.
    #[serde(with = "time::serde::rfc3339")]
    pub not_after: OffsetDateTime,
    /// The names in it (DNS-IDs), as they stand there.
    pub dns_names: Vec<String>,
    /// `rsa-2048`, `ecdsa-p256`, `ed25519`, or the algorithm's OID.
    pub key: String,
    /// `sha256-rsa`, `sha256-ecdsa`, …, or the algorithm's OID.
    pub signature: String,
    /// SHA-256 of the DER, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the public key (SubjectPublicKeyInfo), in hexadecimal: the same as the key's and the request's.
    pub spki_sha256: String,
    /// Whether it may issue certificates.
    #[serde(skip)]
    pub is_ca: bool,
    /// What its key may be used for.
    #[serde(skip)]
    pub uses: Uses,
    /// How many CAs may stand between it and the server's own; None: any number.
    #[serde(skip)]
    pub path_length: Option<u32>,
    /// How many logs of Certificate Transparency promise in it to show it (SCTs, RFC 6962).
    pub timestamps: usize,
    /// Where can be asked whether it was revoked (RFC 6960).
    pub ocsp_url: Option<String>,
    /// Where the lists of revoked certificates are (RFC 5280, section 4.2.1.13).
    pub crl_urls: Vec<String>,
    /// The common name, the old place of a host name.
    #[serde(skip)]
    pub common_name: Option<String>,
    /// Where the issuer's certificate can be had (AIA, RFC 5280 section 4.2.2.1).
    pub issuer_url: Option<String>,
}

/// What the key of a certificate may be used for (RFC 5280, sections 4.2.1.3 and 4.2.1.12); all is true where the
/// certificate does not limit it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses {
    /// By a server, to prove who it is.
    pub server: bool,
    /// By a client, such as a server that connects to its partners.
    pub client: bool,
    /// By a CA, to sign certificates.
    pub signing: bool,
}

/// A request for a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Whom it is for.
    pub subject: String,
    /// The names asked for.
    pub dns_names: Vec<String>,
    /// As [`Certificate::key`].
    pub key: String,
    /// As [`Certificate::spki_sha256`].
    pub spki_sha256: String,
    /// The request itself.
    #[serde(skip)]
    pub der: Vec<u8>,
}

/// A private key: known by its public half, with the secret itself beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Key {
    /// As [`Certificate::key`].
    pub key: String,
    /// As [`Certificate::spki_sha256`].
    pub spki_sha256: String,
    /// The key itself.
    #[serde(skip)]
    pub secret: Secret,
}

impl Certificate {
    /// Reads one certificate.
    ///
    /// The error is the parser's, in its words.
    pub fn from_der(der: &[u8]) -> Result<Self, String> {
        let (rest, it) = X509Certificate::from_der(der).map_err(|error| error.to_string())?;
        let der = &der[..der.len() - rest.len()];
        let extensions = Extensions::of(&it);
        let names = it.subject_alternative_name().ok().flatten();
        let serial = HEXLOWER.encode(it.raw_serial());
        Ok(Self {
            subject: it.subject().to_string(),
            issuer: it.issuer().to_string(),
            serial: serial.strip_prefix("00").filter(|rest| !rest.is_empty()).unwrap_or(&serial).to_owned(),
            not_before: date(it.validity().not_before)?,
            not_after: date(it.validity().not_after)?,
            dns_names: names.map(|names| dns_names(&names.value.general_names)).unwrap_or_default(),
            key: key(it.public_key()),
            signature: signature(&it.signature_algorithm.algorithm.to_id_string()),
            sha256: sha256(der),
            spki_sha256: sha256(it.public_key().raw),
            is_ca: it.is_ca(),
            uses: extensions.uses,
            path_length: extensions.path_length,
            timestamps: extensions.timestamps,
            ocsp_url: extensions.ocsp_url,
            crl_urls: extensions.crl_urls,
            common_name: it
                .subject()
                .iter_common_name()
                .next()
                .and_then(|cn| cn.as_str().ok())
                .map(str::to_owned),
            issuer_url: extensions.issuer_url,
            der: CertificateDer::from(der.to_vec()),
        })
    }

    /// Whole days until its end; negative once that is past.
    pub fn days_left(&self, at: OffsetDateTime) -> i64 {
        (self.not_after - at).whole_seconds().div_euclid(86_400)
    }

    /// The CA as people call it: its organisation, and which of its certificates signed this one.
    pub fn issuer_name(&self) -> String {
        let part = |kind: &str| self.issuer.split(", ").find_map(|part| part.strip_prefix(kind));
        match (part("O="), part("CN=")) {
            (Some(organisation), Some(name)) if organisation != name => format!("{organisation}, {name}"),
            (Some(name), _) | (None, Some(name)) => name.to_owned(),
            (None, None) => self.issuer.clone(),
        }
    }

    /// The certificate as servers want it (RFC 7468).
    pub fn to_pem(&self) -> String {
        pem::block("CERTIFICATE", &self.der).as_str().to_owned()
    }

    /// Whether `issuer` signed this one: its name, and its signature where the algorithm is one that we can check.
    pub(super) fn is_issued_by(&self, issuer: &Self) -> bool {
        let (Ok((_, it)), Ok((_, by))) =
            (X509Certificate::from_der(&self.der), X509Certificate::from_der(&issuer.der))
        else {
            return false;
        };
        if it.issuer().as_raw() != by.subject().as_raw() {
            return false;
        }
        match it.verify_signature(Some(by.public_key())) {
            Ok(()) => true,
            Err(error) => matches!(error, x509_parser::error::X509Error::SignatureUnsupportedAlgorithm),
        }
    }

    /// Whether it signed itself.
    pub fn is_self_signed(&self) -> bool {
        self.is_issued_by(self)
    }
}

impl Request {
    /// Reads one PKCS #10 request (RFC 2986).
    pub(super) fn from_der(der: &[u8]) -> Result<Self, String> {
        let (_, it) = X509CertificationRequest::from_der(der).map_err(|error| error.to_string())?;
        let info = &it.certification_request_info;
        let mut names = Vec::new();
        for extension in it.requested_extensions().into_iter().flatten() {
            if let ParsedExtension::SubjectAlternativeName(found) = extension {
                names = dns_names(&found.general_names);
            }
        }
        Ok(Self {
            subject: info.subject.to_string(),
            dns_names: names,
            key: key(&info.subject_pki),
            spki_sha256: sha256(info.subject_pki.raw),
            der: der.to_vec(),
        })
    }

    /// As CAs take it: PEM.
    pub fn to_pem(&self) -> String {
        pem::block("CERTIFICATE REQUEST", &self.der).to_string()
    }
}

impl Key {
    /// As servers want it: PKCS #8 in PEM, without a passphrase.
    pub fn to_pem(&self) -> Zeroizing<String> {
        pem::block("PRIVATE KEY", self.secret.reveal())
    }

    /// Reads one key as PKCS #8 version 1.
    pub(super) fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, String> {
        let der = PrivateKeyDer::Pkcs8(pkcs8.into());
        let pair = Zeroizing::new(rcgen::KeyPair::try_from(&der).map_err(|error| error.to_string())?);
        let spki = rcgen::PublicKeyData::subject_public_key_info(&*pair);
        let (_, it) = SubjectPublicKeyInfo::from_der(&spki).map_err(|error| error.to_string())?;
        Ok(Self { key: key(&it), spki_sha256: sha256(&spki), secret: Secret::new(pkcs8.to_vec()) })
    }
}

/// What the extensions of a certificate say.
struct Extensions {
    uses: Uses,
    path_length: Option<u32>,
    timestamps: usize,
    issuer_url: Option<String>,
    ocsp_url: Option<String>,
    crl_urls: Vec<String>,
}

impl Extensions {
    fn of(it: &X509Certificate<'_>) -> Self {
        let mut found = Self {
            uses: Uses { server: true, client: true, signing: true },
            path_length: None,
            timestamps: 0,
            issuer_url: None,
            ocsp_url: None,
            crl_urls: Vec::new(),
        };
        for extension in it.extensions() {
            match extension.parsed_extension() {
                // "Any" alone is refused by OpenSSL and rustls, as RFC 5280 section 4.2.1.12 lets them.
                ParsedExtension::ExtendedKeyUsage(usage) => {
                    found.uses.server &= usage.server_auth;
                    found.uses.client = usage.client_auth;
                }
                ParsedExtension::KeyUsage(usage) => {
                    found.uses.signing = usage.key_cert_sign();
                    found.uses.server &=
                        usage.digital_signature() || usage.key_encipherment() || usage.key_agreement();
                }
                ParsedExtension::BasicConstraints(limits) => found.path_length = limits.path_len_constraint,
                ParsedExtension::AuthorityInfoAccess(access) => {
                    let url = |method: &str| {
                        let mut all = access.accessdescs.iter();
                        all.find_map(|it| {
                            uri(&it.access_location).filter(|_| it.access_method.to_id_string() == method)
                        })
                    };
                    // id-ad-caIssuers, id-ad-ocsp
                    (found.issuer_url, found.ocsp_url) =
                        (url("1.3.6.1.5.5.7.48.2"), url("1.3.6.1.5.5.7.48.1"));
                }
                ParsedExtension::CRLDistributionPoints(points) => {
                    for point in points.iter() {
                        // A list for some reasons alone, or of another issuer, is not the whole answer.
                        if let (Some(DistributionPointName::FullName(names)), None, None) =
                            (&point.distribution_point, &point.reasons, &point.crl_issuer)
                        {
                            found.crl_urls.extend(names.iter().filter_map(uri));
                        }
                    }
                }
                ParsedExtension::SCT(all) => found.timestamps = all.len(),
                _ => {}
            }
        }
        found
    }
}

fn uri(name: &GeneralName<'_>) -> Option<String> {
    if let GeneralName::URI(url) = name { Some((*url).to_owned()) } else { None }
}

fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(digest(&SHA256, bytes).as_ref())
}

fn date(time: ASN1Time) -> Result<OffsetDateTime, String> {
    OffsetDateTime::from_unix_timestamp(time.timestamp()).map_err(|error| error.to_string())
}

fn dns_names(names: &[GeneralName<'_>]) -> Vec<String> {
    let dns = |name: &GeneralName<'_>| {
        if let GeneralName::DNSName(name) = name { Some((*name).to_owned()) } else { None }
    };
    names.iter().filter_map(dns).collect()
}

fn key(it: &SubjectPublicKeyInfo<'_>) -> String {
    let oid = it.algorithm.algorithm.to_id_string();
    match it.parsed() {
        Ok(PublicKey::RSA(rsa)) => format!("rsa-{}", bits(rsa.modulus)),
        Ok(PublicKey::EC(_)) => {
            let curve = it.algorithm.parameters.as_ref().and_then(|curve| curve.as_oid().ok());
            format!("ecdsa-{}", curve.map(|curve| self::curve(&curve.to_id_string())).unwrap_or_default())
        }
        _ if oid == "1.3.101.112" => "ed25519".to_owned(),
        _ => oid,
    }
}

/// How long a number is, in bits: a modulus of 2047 bits fills as many bytes as one of 2048.
pub(super) fn bits(number: &[u8]) -> usize {
    let start = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    let first = number.get(start).map_or(0, |byte| byte.leading_zeros() as usize);
    (number.len() - start) * 8 - first
}

/// RFC 5480, section 2.1.1.1; SEC 2, and RFC 5639.
pub(super) fn curve(oid: &str) -> String {
    match oid {
        "1.2.840.10045.3.1.1" => "p192",
        "1.3.132.0.33" => "p224",
        "1.2.840.10045.3.1.7" => "p256",
        "1.3.132.0.34" => "p384",
        "1.3.132.0.35" => "p521",
        "1.3.132.0.10" => "secp256k1",
        "1.3.36.3.3.2.8.1.1.7" => "brainpoolp256r1",
        "1.3.36.3.3.2.8.1.1.11" => "brainpoolp384r1",
        "1.3.36.3.3.2.8.1.1.13" => "brainpoolp512r1",
        other => other,
    }
    .to_owned()
}

/// RFC 8017 appendix C, RFC 5758, RFC 8410.
fn signature(oid: &str) -> String {
    match oid {
        "1.2.840.113549.1.1.2" => "md2-rsa",
        "1.2.840.113549.1.1.4" => "md5-rsa",
        // The second as Windows wrote it long ago.
        "1.2.840.113549.1.1.5" | "1.3.14.3.2.29" => "sha1-rsa",
        "1.2.840.113549.1.1.10" => "rsa-pss",
        "1.2.840.113549.1.1.11" => "sha256-rsa",
        "1.2.840.113549.1.1.12" => "sha384-rsa",
        "1.2.840.113549.1.1.13" => "sha512-rsa",
        "1.2.840.10045.4.1" => "sha1-ecdsa",
        "1.2.840.10045.4.3.2" => "sha256-ecdsa",
        "1.2.840.10045.4.3.3" => "sha384-ecdsa",
        "1.2.840.10045.4.3.4" => "sha512-ecdsa",
        "1.3.101.112" => "ed25519",
        other => other,
    }
    .to_owned()
}
