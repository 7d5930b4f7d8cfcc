//! The CA whose certificate is shown, held against the CAA records.

use super::Said;
use super::own::Finding;
use crate::certificate::Certificate;
use crate::delivery::Exchanger;
use crate::dns::{Record, Replaces};
use crate::name::{DnsName, HostName};
use crate::request::{self, Issuance, Issuers};

/// What the name of an issuing certificate has in it, and how the CA calls itself in CAA records: the name to write first,
/// then those that it takes for itself as well. Who has records with one of them is not told that they leave the CA out.
const KNOWN: &[(&str, &[&str])] = &[
    ("let's encrypt", &["letsencrypt.org"]),
    ("google trust services", &["pki.goog"]),
    ("digicert", DIGICERT),
    ("geotrust", DIGICERT),
    ("rapidssl", DIGICERT),
    ("thawte", DIGICERT),
    ("sectigo", SECTIGO),
    ("zerossl", SECTIGO),
    ("globalsign", &["globalsign.com"]),
    ("godaddy", &["godaddy.com", "starfieldtech.com"]),
    ("starfield", &["starfieldtech.com", "godaddy.com"]),
    ("ssl corp", &["ssl.com"]),
    ("ssl.com", &["ssl.com"]),
    ("buypass", &["buypass.com"]),
    ("d-trust", &["d-trust.net"]),
    ("telesec", &["telesec.de"]),
    ("swisssign", &["swisssign.com"]),
    ("harica", &["harica.gr"]),
    ("hellenic academic", &["harica.gr"]),
    ("actalis", &["actalis.it"]),
    ("certum", &["certum.pl", "certum.eu"]),
    ("amazon", &["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"]),
];

const DIGICERT: &[&str] = &[
    "digicert.com",
    "www.digicert.com",
    "digicert.ne.jp",
    "symantec.com",
    "thawte.com",
    "geotrust.com",
    "rapidssl.com",
];

const SECTIGO: &[&str] =
    &["sectigo.com", "comodo.com", "comodoca.com", "usertrust.com", "trust-provider.com"];

/// A CA, as it calls itself in CAA records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ca(&'static [&'static str]);

impl Ca {
    /// By the issuer that a certificate names.
    pub(super) fn of(issuer: &str) -> Option<Self> {
        let issuer = issuer.to_lowercase();
        KNOWN.iter().find(|(sign, _)| issuer.contains(sign)).map(|(_, names)| Self(names))
    }

    /// The name to write.
    pub(super) fn domain(self) -> Option<HostName> {
        self.0.first()?.parse().ok()
    }

    /// Whether one of those who may issue is this one.
    fn is_among(self, allowed: &[String]) -> bool {
        allowed.iter().any(|it| self.0.contains(&it.as_str()))
    }
}

/// The CA of the first server that shows a certificate of a known one.
pub(super) fn in_use(servers: &[Exchanger]) -> Option<(String, Ca)> {
    servers.iter().find_map(|it| {
        let tls = it.probe.as_ref().ok()?.connection.tls.as_ref()?;
        let leaf = Certificate::from_der(tls.chain.first()?).ok()?;
        Ca::of(&leaf.issuer).map(|ca| (leaf.issuer, ca))
    })
}

/// What the records mean for it, and the record to add.
pub(super) fn judge(all: &[Issuance], servers: &[Exchanger]) -> Vec<(Finding, Option<Record>)> {
    held_against(all, in_use(servers))
}

fn held_against(all: &[Issuance], ca: Option<(String, Ca)>) -> Vec<(Finding, Option<Record>)> {
    let ca = ca.and_then(|(name, ca)| Some((name, ca, ca.domain()?)));
    let mut findings = Vec::new();
    for it in all {
        let host = it.name.to_string();
        match (&it.issuers, &it.at, &ca) {
            (Issuers::Only(allowed), Some(at), Some((name, ca, domain)))
                if !allowed.is_empty() && !ca.is_among(allowed) =>
            {
                // That nobody may is no mistake beside those who may.
                let wrong = it.useless.iter().filter(|it| !it.ends_with(" \";\"")).cloned().collect();
                let record = Record::caa(&DnsName::from(at.clone()), domain);
                let told = record.bind();
                let record = record.in_place_of(Replaces::These(wrong));
                let at = at.to_string();
                findings
                    .push((Finding::CaaForbids { host, at, ca: name.clone(), record: told }, Some(record)));
            }
            (Issuers::Any, None, _) => {
                let record = ca.as_ref().map(|(_, _, domain)| Record::caa(&it.name, domain));
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

/// The record that lets the CA in use issue again, in the place of those that let nobody.
pub(super) fn instead(said: &Said, all: &[Issuance], servers: &[Exchanger]) -> Option<Record> {
    let Said::Name(request::Finding::NobodyMayIssue { name, .. } | request::Finding::UnknownCaa { name, .. }) =
        said
    else {
        return None;
    };
    in_place(all.iter().find(|it| it.name == *name)?, in_use(servers)?.1)
}

fn in_place(it: &Issuance, ca: Ca) -> Option<Record> {
    let record = Record::caa(&DnsName::from(it.at.clone()?), &ca.domain()?);
    Some(record.in_place_of(Replaces::These(it.useless.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::Explain;

    #[test]
    fn what_lets_nobody_issue_goes_and_what_lets_others_stays() {
        let of = |allowed: &[&str], useless: &[&str]| Issuance {
            name: "mx.example.org".parse().unwrap(),
            at: Some("example.org".parse().unwrap()),
            issuers: Issuers::Only(allowed.iter().map(|it| (*it).to_owned()).collect()),
            parameters: Vec::new(),
            useless: useless.iter().map(|it| (*it).to_owned()).collect(),
        };
        let issuer = "C=US, O=Let's Encrypt, CN=E7";
        let ca = Ca::of(issuer).unwrap();
        let nobody = in_place(&of(&[], &["0 issue \";\""]), ca).unwrap();
        assert_eq!(
            nobody.nsupdate(),
            "update delete example.org. CAA 0 issue \";\"\n\
             update add example.org. 3600 CAA 0 issue \"letsencrypt.org\""
        );
        let beside = |useless: &[&str]| {
            let found = held_against(&[of(&["digicert.com"], useless)], Some((issuer.to_owned(), ca)));
            found[0].1.clone().unwrap()
        };
        assert!(!beside(&["0 issue \";\""]).is_change());
        let mistyped = "0 issue \"https://letsencrypt.org\"";
        assert_eq!(beside(&[mistyped]).bind_away(), [format!("example.org. IN CAA {mistyped}")]);
    }

    #[test]
    fn a_ca_is_known_by_the_issuer_of_its_certificates() {
        let of = |issuer: &str| Ca::of(issuer).and_then(Ca::domain).map(|it| it.to_string());
        assert_eq!(of("C=US, O=Let's Encrypt, CN=R11").as_deref(), Some("letsencrypt.org"));
        assert_eq!(of("C=GB, O=Sectigo Limited, CN=Sectigo Public").as_deref(), Some("sectigo.com"));
        assert_eq!(of("CN=Practice CA"), None);
        let all = KNOWN.iter().flat_map(|(_, names)| names.iter());
        assert!(
            all.clone().count() > KNOWN.len() && all.clone().all(|name| name.parse::<HostName>().is_ok())
        );
        assert!(KNOWN.iter().all(|(_, names)| !names.is_empty()));
    }

    #[test]
    fn records_leave_a_ca_out_only_where_none_of_its_names_is_there() {
        let codes = |allowed: &[&str], issuer: &str| {
            let issuance = Issuance {
                name: "mx.example.org".parse().unwrap(),
                at: Some("example.org".parse().unwrap()),
                issuers: Issuers::Only(allowed.iter().map(|it| (*it).to_owned()).collect()),
                parameters: Vec::new(),
                useless: Vec::new(),
            };
            let ca = Ca::of(issuer).map(|ca| (issuer.to_owned(), ca));
            let findings = held_against(&[issuance], ca);
            findings.iter().map(|(finding, record)| (finding.code(), record.is_some())).collect::<Vec<_>>()
        };
        for (allowed, issuer) in [
            (&["amazonaws.com"][..], "C=US, O=Amazon, CN=Amazon RSA 2048 M02"),
            (&["comodoca.com"], "C=GB, O=Sectigo Limited"),
            (&["digicert.com", "letsencrypt.org"], "C=US, O=Let's Encrypt, CN=E7"),
            // Of a CA that we do not know nothing can be said.
            (&["digicert.com"], "CN=Practice CA"),
            // Nobody may issue: that is told as such.
            (&[], "C=US, O=Let's Encrypt, CN=E7"),
        ] {
            assert_eq!(codes(allowed, issuer), [], "{allowed:?} {issuer}");
        }
        assert_eq!(codes(&["digicert.com"], "C=US, O=Let's Encrypt, CN=E7"), [("caa-forbids", true)]);
    }
}
