//! The CA whose certificate is shown, held against the CAA records.

use super::Said;
use super::own::Finding;
use crate::certificate::Certificate;
use crate::delivery::Exchanger;
use crate::dns::{Record, Replaces};
use crate::name::{DnsName, HostName};
use crate::request::acme::OwnAccount;
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

/// The domain by which the CA that issued a certificate calls itself in CAA records, where it is a known one.
pub fn caa_domain(issuer: &str) -> Option<HostName> {
    Ca::of(issuer)?.domain()
}

/// The certificates that the servers show, each with the name of its server.
fn shown(servers: &[Exchanger]) -> impl Iterator<Item = (&HostName, Certificate)> {
    servers.iter().filter_map(|it| {
        let tls = it.probe.as_ref().ok()?.connection.tls.as_ref()?;
        Some((&it.host, Certificate::from_der(tls.chain.first()?).ok()?))
    })
}

/// The CA that has issued for this name, or else for any other: of the first server that shows a certificate of a known
/// one.
pub(super) fn in_use(servers: &[Exchanger], name: Option<&DnsName>) -> Option<(String, Ca)> {
    let of = |is_asked: &dyn Fn(&HostName) -> bool| {
        let mut asked = shown(servers).filter(|(host, _)| is_asked(host));
        asked.find_map(|(_, leaf)| Ca::of(&leaf.issuer).map(|ca| (leaf.issuer, ca)))
    };
    of(&|host| name.is_some_and(|name| name.covers(host))).or_else(|| of(&|_| true))
}

/// The names that a CA is asked to issue for: those in the certificate that a server shows, as far as they are the
/// server's; its own, where none is.
pub(super) fn issued_for(servers: &[Exchanger], hosts: &[HostName]) -> Vec<DnsName> {
    let mut names: Vec<DnsName> = Vec::new();
    for host in hosts {
        let leaf = shown(servers).find(|(it, _)| *it == host).map(|(_, leaf)| leaf.dns_names);
        let carried = leaf.into_iter().flatten().filter_map(|it| it.parse::<DnsName>().ok());
        let mut covering: Vec<DnsName> = carried.filter(|it| it.covers(host)).collect();
        if covering.is_empty() {
            covering.push(host.clone().into());
        }
        names.extend(covering);
    }
    names.sort();
    names.dedup();
    names
}

/// What the records mean for it, and the record to add. `accounts` are those that there are at CAs.
pub(super) fn judge(
    all: &[Issuance],
    servers: &[Exchanger],
    accounts: &[OwnAccount],
) -> Vec<(Finding, Option<Record>)> {
    all.iter().flat_map(|it| held_against(it, in_use(servers, Some(&it.name)), accounts)).collect()
}

fn held_against(
    it: &Issuance,
    ca: Option<(String, Ca)>,
    accounts: &[OwnAccount],
) -> Vec<(Finding, Option<Record>)> {
    let ca = ca.and_then(|(name, ca)| Some((name, ca, ca.domain()?)));
    let mut findings = Vec::new();
    let host = it.name.to_string();
    match (&it.issuers, &it.at, &ca) {
        (Issuers::Only(allowed), Some(at), Some((name, ca, domain)))
            if !allowed.is_empty() && !ca.is_among(allowed) =>
        {
            // That nobody may is no mistake beside those who may.
            let wrong = it.useless.iter().filter(|it| !it.ends_with(" \";\"")).cloned().collect();
            let record = Record::caa_tagged(at, it.tag, domain);
            let told = record.bind();
            let record = record.in_place_of(Replaces::These(wrong));
            let at = at.to_string();
            findings.push((Finding::CaaForbids { host, at, ca: name.clone(), record: told }, Some(record)));
        }
        (Issuers::Any, None, _) => {
            let record = ca.as_ref().map(|(_, _, domain)| Record::caa(&it.name, domain));
            let told = record.as_ref().map_or_else(|| it.example(), Record::bind);
            findings.push((Finding::CaaNone { host, record: told }, record));
        }
        _ => {}
    }
    let Some(at) = &it.at else { return findings };
    let mut parameters = it.parameters.clone();
    match account(it, ca.as_ref().map(|(_, ca, _)| *ca), accounts) {
        Account::Unknown => {}
        // Whether it is ours was the question.
        Account::Own => parameters.retain(|it| !it.starts_with("accounturi=")),
        Account::Another { issuer, own } => {
            parameters.retain(|it| !it.starts_with("accounturi="));
            let named = it.grants.iter().filter_map(|it| it.account.clone());
            let accounts = named.collect::<Vec<_>>().join(", ");
            let record = Record::caa_account(at, it.tag, &issuer, &own);
            let (host, at, told) = (it.name.to_string(), at.to_string(), record.bind());
            findings.push((Finding::CaaAccount { host, at, accounts, own, record: told }, Some(record)));
        }
    }
    if !parameters.is_empty() {
        let (host, at) = (it.name.to_string(), at.to_string());
        findings.push((Finding::CaaBound { host, at, parameters: parameters.join(", ") }, None));
    }
    findings
}

/// Whether the records name an account of ours (RFC 8657, section 3).
enum Account {
    /// There is none of ours at the CA whose accounts they name, or they name none.
    Unknown,
    /// Ours may have certificates.
    Own,
    /// Others alone may, though there is this one of ours.
    Another { issuer: String, own: String },
}

fn account(it: &Issuance, ca: Option<Ca>, accounts: &[OwnAccount]) -> Account {
    let accounts: Vec<&String> =
        accounts.iter().filter(|own| own.orders(&it.name)).map(|own| &own.uri).collect();
    let of_ca = |issuer: &str| ca.is_none_or(|ca| ca.0.contains(&issuer));
    let grants: Vec<_> = it.grants.iter().filter(|it| of_ca(&it.issuer)).collect();
    // An account belongs to the CA that its address leads to.
    let place = |uri: &str| uri.parse::<hyper::Uri>().ok().and_then(|it| it.authority().cloned());
    let bound = |own: &&&String| {
        grants
            .iter()
            .any(|it| it.account.as_ref().is_some_and(|it| place(it).is_some() && place(it) == place(own)))
    };
    let Some(own) = accounts.iter().find(bound) else { return Account::Unknown };
    let lets_in = |uri: &Option<String>| uri.as_ref().is_none_or(|it| accounts.contains(&it));
    match grants.first() {
        Some(_) if grants.iter().any(|it| lets_in(&it.account)) => Account::Own,
        Some(first) => Account::Another { issuer: first.issuer.clone(), own: (*own).clone() },
        None => Account::Unknown,
    }
}

/// The record that lets the CA in use issue again, in the place of those that let nobody.
pub(super) fn instead(said: &Said, all: &[Issuance], servers: &[Exchanger]) -> Option<Record> {
    let Said::Name(request::Finding::NobodyMayIssue { name, .. } | request::Finding::UnknownCaa { name, .. }) =
        said
    else {
        return None;
    };
    in_place(all.iter().find(|it| it.name == *name)?, in_use(servers, Some(name))?.1)
}

fn in_place(it: &Issuance, ca: Ca) -> Option<Record> {
    let record = Record::caa_tagged(it.at.as_ref()?, it.tag, &ca.domain()?);
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
            tag: "issue",
            parameters: Vec::new(),
            grants: Vec::new(),
            useless: useless.iter().map(|it| (*it).to_owned()).collect(),
        };
        let issuer = "C=US, O=Let's Encrypt, CN=E7";
        let ca = Ca::of(issuer).unwrap();
        let nobody = in_place(&of(&[], &["0 issue \";\""]), ca).unwrap();
        assert_eq!(
            nobody.nsupdate(),
            "update delete example.org. CAA 0 issue \";\"\n\
             update add example.org. 3600 CAA 0 issue \"letsencrypt.org\"\nsend"
        );
        let beside = |useless: &[&str]| {
            let found = held_against(&of(&["digicert.com"], useless), Some((issuer.to_owned(), ca)), &[]);
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
                tag: "issue",
                parameters: Vec::new(),
                grants: Vec::new(),
                useless: Vec::new(),
            };
            let ca = Ca::of(issuer).map(|ca| (issuer.to_owned(), ca));
            let findings = held_against(&issuance, ca, &[]);
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

    #[test]
    fn an_account_of_ours_is_compared_with_the_one_that_the_records_name() {
        let uri = |number: u8| format!("https://acme-v02.api.letsencrypt.org/acme/acct/{number}");
        let issuance = |accounts: &[Option<String>]| Issuance {
            name: "mx.example.org".parse().unwrap(),
            at: Some("example.org".parse().unwrap()),
            issuers: Issuers::Only(vec!["letsencrypt.org".to_owned()]),
            tag: "issue",
            parameters: accounts.iter().flatten().map(|it| format!("accounturi={it}")).collect(),
            grants: accounts
                .iter()
                .map(|it| request::Grant { issuer: "letsencrypt.org".to_owned(), account: it.clone() })
                .collect(),
            useless: Vec::new(),
        };
        let ours = |own: &[String]| {
            let one = |uri: &String| OwnAccount { names: Vec::new(), uri: uri.clone() };
            own.iter().map(one).collect::<Vec<_>>()
        };
        let codes = |named: &[Option<String>], own: &[String]| {
            let ca = "C=US, O=Let's Encrypt, CN=E7";
            let found =
                held_against(&issuance(named), Some((ca.to_owned(), Ca::of(ca).unwrap())), &ours(own));
            found.iter().map(|(finding, _)| finding.code()).collect::<Vec<_>>()
        };
        let elsewhere = "https://ca.example/acct/1".to_owned();
        assert_eq!(codes(&[Some(uri(1))], &[]), ["caa-bound"]);
        assert_eq!(codes(&[Some(uri(1))], &[elsewhere]), ["caa-bound"]);
        assert_eq!(codes(&[Some(uri(1))], &[uri(1)]), Vec::<&str>::new());
        assert_eq!(codes(&[Some(uri(1))], &[uri(2)]), ["caa-account"]);
        assert_eq!(codes(&[Some(uri(1)), Some(uri(2))], &[uri(2)]), Vec::<&str>::new());
        // One of the records asks for none.
        assert_eq!(codes(&[Some(uri(1)), None], &[uri(2)]), Vec::<&str>::new());
        let (_, record) = &held_against(&issuance(&[Some(uri(1))]), None, &ours(&[uri(2)]))[0];
        let expected = format!("0 issue \"letsencrypt.org; accounturi={}\"", uri(2));
        assert_eq!(record.as_ref().unwrap().value, expected);
    }
}
