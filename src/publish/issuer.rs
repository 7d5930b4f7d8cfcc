//! The CA whose certificate is shown, held against the CAA records.

use super::own::Finding;
use crate::certificate::Certificate;
use crate::delivery::Exchanger;
use crate::dns::Record;
use crate::name::{DnsName, HostName};
use crate::request::{Issuance, Issuers};

/// What the name of an issuing certificate has in it, and how the CA calls itself in CAA records: from the CAs' own
/// certification practice statements.
const KNOWN: &[(&str, &str)] = &[
    ("let's encrypt", "letsencrypt.org"),
    ("google trust services", "pki.goog"),
    ("digicert", "digicert.com"),
    ("geotrust", "digicert.com"),
    ("rapidssl", "digicert.com"),
    ("thawte", "digicert.com"),
    ("sectigo", "sectigo.com"),
    ("zerossl", "sectigo.com"),
    ("globalsign", "globalsign.com"),
    ("entrust", "entrust.net"),
    ("godaddy", "godaddy.com"),
    ("ssl corp", "ssl.com"),
    ("ssl.com", "ssl.com"),
    ("buypass", "buypass.com"),
    ("d-trust", "d-trust.net"),
    ("telesec", "telesec.de"),
    ("swisssign", "swisssign.com"),
    ("harica", "harica.gr"),
    ("hellenic academic", "harica.gr"),
    ("actalis", "actalis.it"),
    ("certum", "certum.pl"),
    ("amazon", "amazon.com"),
];

/// As the CA calls itself in CAA records, by the issuer that a certificate names.
pub(super) fn domain(issuer: &str) -> Option<HostName> {
    let issuer = issuer.to_lowercase();
    KNOWN.iter().find(|(sign, _)| issuer.contains(sign)).and_then(|(_, domain)| domain.parse().ok())
}

/// The CA of the first server that shows a certificate of a known one.
pub(super) fn in_use(servers: &[Exchanger]) -> Option<(String, HostName)> {
    servers.iter().find_map(|it| {
        let tls = it.probe.as_ref().ok()?.connection.tls.as_ref()?;
        let leaf = Certificate::from_der(tls.chain.first()?).ok()?;
        domain(&leaf.issuer).map(|domain| (leaf.issuer, domain))
    })
}

/// What the records mean for it, and the record to add.
pub(super) fn judge(all: &[Issuance], servers: &[Exchanger]) -> Vec<(Finding, Option<Record>)> {
    let ca = in_use(servers);
    let mut findings = Vec::new();
    for it in all {
        let host = it.name.to_string();
        match (&it.issuers, &it.at, &ca) {
            (Issuers::Only(allowed), Some(at), Some((name, ca)))
                if !allowed.is_empty() && !allowed.iter().any(|it| it == ca.as_str()) =>
            {
                let record = Record::caa(&DnsName::from(at.clone()), ca);
                let told = record.bind();
                let at = at.to_string();
                findings
                    .push((Finding::CaaForbids { host, at, ca: name.clone(), record: told }, Some(record)));
            }
            (Issuers::Any, None, _) => {
                let record = ca.as_ref().map(|(_, ca)| Record::caa(&it.name, ca));
                let told = record.as_ref().map_or_else(|| it.example(), Record::bind);
                findings.push((Finding::CaaNone { host, record: told }, record));
            }
            _ => {}
        }
        if let (Some(at), false) = (&it.at, it.parameters.is_empty()) {
            let (host, at) = (it.name.to_string(), at.to_string());
            let parameters = it.parameters.join(", ");
            findings.push((Finding::CaaBound { host, at, parameters }, None));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ca_is_known_by_the_issuer_of_its_certificates() {
        let of = |issuer: &str| domain(issuer).map(|it| it.to_string());
        assert_eq!(of("C=US, O=Let's Encrypt, CN=R11").as_deref(), Some("letsencrypt.org"));
        assert_eq!(of("C=GB, O=Sectigo Limited, CN=Sectigo Public").as_deref(), Some("sectigo.com"));
        assert_eq!(of("CN=Practice CA"), None);
        assert!(KNOWN.iter().all(|(_, domain)| domain.parse::<HostName>().is_ok()));
    }
}
