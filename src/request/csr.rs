//! The request itself (PKCS #10, RFC 2986).

use super::key::Key;
use super::{Error, Subject};
use crate::name::DnsName;
use rcgen::{
    CertificateParams, DistinguishedName, DnType, DnValue, ExtendedKeyUsagePurpose, KeyUsagePurpose, SanType,
};

/// The most characters of a common name (RFC 5280, appendix A.1: ub-common-name).
const COMMON_NAME: usize = 64;

/// A request for these names, signed with the key, in PEM.
pub fn signed(hosts: &[DnsName], subject: &Subject, key: &Key) -> Result<String, Error> {
    let refused = |error: rcgen::Error| Error::Crypto(error.to_string());
    let mut params = CertificateParams::default();
    params.distinguished_name = distinguished_name(hosts, subject).map_err(refused)?;
    params.subject_alt_names = hosts
        .iter()
        .map(|host| host.as_str().try_into().map(SanType::DnsName))
        .collect::<Result<_, _>>()
        .map_err(refused)?;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    // With RSA, TLS 1.2 may also send the session key encrypted (RFC 5246, section 7.4.7.1).
    if key.algorithm().is_rsa() {
        params.key_usages.push(KeyUsagePurpose::KeyEncipherment);
    }
    // Server authentication alone: public CAs no longer sign clientAuth beside it (Chrome Root Program, 2026).
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.serialize_request(key.pair()).and_then(|request| request.pem()).map_err(refused)
}

/// From the country down to the name, as X.501 orders it.
fn distinguished_name(hosts: &[DnsName], subject: &Subject) -> Result<DistinguishedName, rcgen::Error> {
    let mut name = DistinguishedName::new();
    if let Some(country) = subject.country() {
        // X.520 wants a PrintableString there, and only there.
        name.push(DnType::CountryName, DnValue::PrintableString(country.try_into()?));
    }
    for (kind, value) in [
        (DnType::StateOrProvinceName, subject.state()),
        (DnType::LocalityName, subject.locality()),
        (DnType::OrganizationName, subject.organization()),
        (DnType::OrganizationalUnitName, subject.unit()),
    ] {
        if let Some(value) = value {
            name.push(kind, value);
        }
    }
    // Some CAs still want a common name; what counts is the list of names (RFC 9525, section 2).
    if let Some(host) = hosts.first().filter(|host| host.as_str().len() <= COMMON_NAME) {
        name.push(DnType::CommonName, host.as_str());
    }
    Ok(name)
}
