//! A CA's list of revoked certificates (CRL, RFC 5280 sections 5 and 6.3.3).

use super::{Answer, fresh};
use crate::certificate::Certificate;
use crate::certificate::http::{self, Trouble};
use data_encoding::HEXLOWER;
use time::OffsetDateTime;
use x509_parser::extensions::{DistributionPointName, GeneralName, ParsedExtension};
use x509_parser::prelude::{CertificateRevocationList, FromDer, X509Certificate};

pub(super) async fn ask(
    url: &str,
    link: &Certificate,
    issuer: &Certificate,
    at: OffsetDateTime,
) -> Result<Answer, Trouble> {
    let bytes = http::get(url).await?;
    let (link, issuer, of) = (link.clone(), issuer.clone(), url.to_owned());
    let looked = tokio::task::spawn_blocking(move || look_up(&bytes, &of, &link, &issuer, at)).await;
    let answer = looked.unwrap_or_else(|error| Err(error.to_string()));
    answer.map_err(|cause| Trouble::Answer { host: http::host(url), cause })
}

/// What the list says; the error is why it does not count.
fn look_up(
    bytes: &[u8],
    url: &str,
    link: &Certificate,
    issuer: &Certificate,
    at: OffsetDateTime,
) -> Result<Answer, String> {
    let pem = x509_parser::pem::Pem::iter_from_buffer(bytes).flatten().find(|it| it.label == "X509 CRL");
    let der = pem.as_ref().map_or(bytes, |it| &it.contents);
    let (_, list) =
        CertificateRevocationList::from_der(der).map_err(|_| "it is no list of revoked certificates")?;
    let (_, by) = X509Certificate::from_der(&issuer.der).map_err(|error| error.to_string())?;
    if list.issuer().as_raw() != by.subject().as_raw() {
        return Err("the list is another CA's".to_owned());
    }
    let signs = by.key_usage().ok().flatten().is_none_or(|usage| usage.value.crl_sign());
    if !signs || list.verify_signature(by.public_key()).is_err() {
        return Err("the list's signature is not the issuer's".to_owned());
    }
    let date = |time: x509_parser::time::ASN1Time| {
        OffsetDateTime::from_unix_timestamp(time.timestamp()).map_err(|error| error.to_string())
    };
    fresh(date(list.last_update())?, list.next_update().map(date).transpose()?, at)?;
    for extension in list.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::IssuingDistributionPoint(it) => {
                let others = if link.is_ca { it.only_contains_user_certs } else { it.only_contains_ca_certs };
                let partly =
                    it.indirect_crl || it.only_some_reasons.is_some() || it.only_contains_attribute_certs;
                if others || partly || !names(it.distribution_point.as_ref(), url) {
                    return Err("the list is for other certificates".to_owned());
                }
            }
            // A list of changes (delta), or something newer: it may mean that what is missing here is revoked.
            _ if extension.critical => return Err(format!("the list has the limit {}", extension.oid)),
            _ => {}
        }
    }
    let serial = |raw: &[u8]| HEXLOWER.encode(raw).trim_start_matches('0').to_owned();
    let mine = link.serial.trim_start_matches('0');
    match list.iter_revoked_certificates().find(|it| serial(it.raw_serial()) == mine) {
        Some(it) => Ok(Answer::Revoked(date(it.revocation_date)?)),
        None => Ok(Answer::Good),
    }
}

/// Whether a list that says where it belongs says the place where it was found: CAs cut theirs into parts.
fn names(place: Option<&DistributionPointName<'_>>, url: &str) -> bool {
    match place {
        None => true,
        Some(DistributionPointName::FullName(names)) => {
            names.iter().any(|name| matches!(name, GeneralName::URI(it) if *it == url))
        }
        Some(DistributionPointName::NameRelativeToCRLIssuer(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{CA, at, certificates, key};
    use super::*;
    use proptest::prelude::*;
    use rcgen::{CertificateRevocationListParams, Issuer, KeyIdMethod, RevokedCertParams, SerialNumber};

    fn list(serial: u64) -> Vec<u8> {
        let revoked = RevokedCertParams {
            serial_number: SerialNumber::from(serial),
            revocation_time: at(),
            reason_code: None,
            invalidity_date: None,
        };
        let list = CertificateRevocationListParams {
            this_update: at(),
            next_update: at() + time::Duration::DAY,
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: vec![revoked],
            key_identifier_method: KeyIdMethod::Sha256,
        };
        list.signed_by(&Issuer::new(CA.clone(), key())).unwrap().der().to_vec()
    }

    #[test]
    fn a_serial_is_looked_up_whole() {
        let (leaf, ca) = certificates(0x00ab_cdef);
        let look_up = |list: &[u8], at| look_up(list, "http://ca.example/", &leaf, &ca, at);
        assert_eq!(look_up(&list(0x00ab_cdef), at()), Ok(Answer::Revoked(at())));
        for other in [0x00ab_cdee, 0xcdef, 0x01ab_cdef] {
            assert_eq!(look_up(&list(other), at()), Ok(Answer::Good));
        }
        let pem = rcgen_pem(&list(0x00ab_cdef));
        assert_eq!(look_up(pem.as_bytes(), at()), Ok(Answer::Revoked(at())));
        assert!(look_up(&list(1), at() + time::Duration::days(2)).is_err());
        assert!(look_up(&list(1), at() - time::Duration::hours(1)).is_err());
    }

    fn rcgen_pem(der: &[u8]) -> String {
        format!("-----BEGIN X509 CRL-----\n{}\n-----END X509 CRL-----\n", data_encoding::BASE64.encode(der))
    }

    proptest! {
        #[test]
        fn a_damaged_list_never_turns(place in 0usize..200, change in 1u8..) {
            let (leaf, ca) = certificates(7);
            let mut list = list(7);
            let place = place % list.len();
            list[place] ^= change;
            prop_assert_ne!(look_up(&list, "http://ca.example/", &leaf, &ca, at()), Ok(Answer::Good));
        }
    }
}
