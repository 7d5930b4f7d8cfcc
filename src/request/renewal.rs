//! Renewal: what an existing certificate says about the next one.
//!
//! A new key is the rule: whoever may have copied the old one cannot use the new certificate with it. The old key
//! is only used again where something outside names it, such as a TLSA record for DANE (RFC 7671, section 5.1).

use super::{Algorithm, Error, Field, Passphrase, SubjectDraft};
use crate::certificate::{self, Certificate, Item};
use crate::name::DnsName;
use crate::store;
use std::path::Path;
use time::OffsetDateTime;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::x509::{AttributeTypeAndValue, X509Name};
use zeroize::Zeroizing;

/// The largest file that is read as a certificate.
const LIMIT: u64 = 4 << 20;

/// What the next certificate is to ask for, as the last one had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// Its names, the common name first.
    pub hosts: Vec<DnsName>,
    /// The fields of its subject that a request can carry.
    pub subject: SubjectDraft,
    /// The kind of its key, if we make that kind.
    pub algorithm: Option<Algorithm>,
    /// Its last moment.
    pub not_after: OffsetDateTime,
    /// SHA-256 of its public key, in hex.
    pub spki_sha256: String,
    /// Names in it that no new certificate can carry, as they stand there.
    pub left_out: Vec<String>,
}

impl Renewal {
    /// Reads the certificate in a file, which a passphrase may protect as a PFX; of several the server's own.
    pub fn from_file(path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, Error> {
        let name = path.display().to_string();
        let passphrase = passphrase.map(certificate::Passphrase::from);
        let bytes = Zeroizing::new(store::read(path, LIMIT)?);
        let items = certificate::read(&name, &bytes, passphrase.as_ref()).map_err(|error| match error {
            certificate::Error::PassphraseNeeded(name) => Error::CertificateLocked(name),
            other => other.into(),
        })?;
        let mut found: Vec<_> = items
            .into_iter()
            .filter_map(|item| if let Item::Certificate(it) = item { Some(it) } else { None })
            .collect();
        let own = found.iter().position(|it| !it.is_ca).unwrap_or_default();
        if found.is_empty() {
            return Err(Error::NoCertificate(name));
        }
        Ok(Self::of(&found.swap_remove(own)))
    }

    /// As [`Renewal::from_file`], of a certificate that was read already.
    pub fn of(certificate: &Certificate) -> Self {
        let (mut hosts, mut left_out) = (Vec::new(), Vec::new());
        // Certificates before 2017 may carry their name in the common name alone.
        let all = certificate.common_name.iter().filter(|cn| {
            let among = |name: &String| name.eq_ignore_ascii_case(cn);
            certificate.dns_names.is_empty() || certificate.dns_names.iter().any(among)
        });
        for name in all.chain(&certificate.dns_names) {
            match name.parse::<DnsName>() {
                Ok(host) if !hosts.contains(&host) => hosts.push(host),
                Ok(_) => {}
                Err(_) if left_out.contains(name) => {}
                Err(_) => left_out.push(name.clone()),
            }
        }
        Self {
            hosts,
            left_out,
            subject: X509Certificate::from_der(&certificate.der)
                .map(|(_, it)| subject(it.subject()))
                .unwrap_or_default(),
            algorithm: certificate.key.parse().ok(),
            not_after: certificate.not_after,
            spki_sha256: certificate.spki_sha256.clone(),
        }
    }
}

/// The fields that a request of ours can carry.
pub(super) fn subject(name: &X509Name<'_>) -> SubjectDraft {
    let mut draft = SubjectDraft::default();
    let mut offer = |field, value: Option<&AttributeTypeAndValue<'_>>| {
        if let Some(Ok(text)) = value.map(AttributeTypeAndValue::as_str) {
            draft.offer(field, text);
        }
    };
    offer(Field::Organization, name.iter_organization().next());
    offer(Field::Unit, name.iter_organizational_unit().next());
    offer(Field::Locality, name.iter_locality().next());
    offer(Field::State, name.iter_state_or_province().next());
    offer(Field::Country, name.iter_country().next());
    draft
}
