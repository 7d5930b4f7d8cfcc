//! A certificate of a chain that a server sent, in the keys of the contract.

use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;
use rustls::pki_types::CertificateDer;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use x509_parser::prelude::{ASN1Time, FromDer, GeneralName, X509Certificate};
use x509_parser::public_key::PublicKey;

/// The certificate's facts; where it cannot be read, its fingerprint alone.
pub(super) fn json(der: &CertificateDer<'static>) -> Value {
    let sha256 = |bytes: &[u8]| HEXLOWER.encode(digest(&SHA256, bytes).as_ref());
    let Ok((_, it)) = X509Certificate::from_der(der) else {
        return json!({
            "subject": null, "issuer": null, "serial": null, "not_before": null, "not_after": null,
            "dns_names": [], "key": null, "signature": null, "sha256": sha256(der), "spki_sha256": null,
        });
    };
    let names: Vec<&str> = it
        .subject_alternative_name()
        .ok()
        .flatten()
        .iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(|name| if let GeneralName::DNSName(name) = name { Some(*name) } else { None })
        .collect();
    json!({
        "subject": it.subject().to_string(),
        "issuer": it.issuer().to_string(),
        "serial": HEXLOWER.encode(it.raw_serial()),
        "not_before": date(it.validity().not_before),
        "not_after": date(it.validity().not_after),
        "dns_names": names,
        "key": key(&it),
        "signature": signature(&it.signature_algorithm.algorithm.to_id_string()),
        "sha256": sha256(der),
        "spki_sha256": sha256(it.public_key().raw),
    })
}

fn date(time: ASN1Time) -> Option<String> {
    OffsetDateTime::from_unix_timestamp(time.timestamp()).ok()?.format(&Rfc3339).ok()
}

fn key(it: &X509Certificate<'_>) -> Option<String> {
    let key = it.public_key();
    match key.parsed() {
        Ok(PublicKey::RSA(rsa)) => Some(format!("rsa-{}", rsa.key_size())),
        Ok(PublicKey::EC(point)) => Some(format!("ecdsa-p{}", point.key_size())),
        _ => (key.algorithm.algorithm.to_id_string() == "1.3.101.112").then(|| "ed25519".to_owned()),
    }
}

/// RFC 8017 appendix C, RFC 5758, RFC 8410.
fn signature(oid: &str) -> Option<&'static str> {
    Some(match oid {
        "1.2.840.113549.1.1.5" => "sha1-rsa",
        "1.2.840.113549.1.1.10" => "rsa-pss",
        "1.2.840.113549.1.1.11" => "sha256-rsa",
        "1.2.840.113549.1.1.12" => "sha384-rsa",
        "1.2.840.113549.1.1.13" => "sha512-rsa",
        "1.2.840.10045.4.3.2" => "sha256-ecdsa",
        "1.2.840.10045.4.3.3" => "sha384-ecdsa",
        "1.2.840.10045.4.3.4" => "sha512-ecdsa",
        "1.3.101.112" => "ed25519",
        _ => return None,
    })
}
