//! The records in the order in which to publish them: each stands on the one before.

use super::{Area, Published, Said, issuer};
use crate::certificate::Certificate;
use crate::dns::{self, Mode, Policy, Record, Replaces};
use crate::explain::Severity;
use crate::name::{DnsName, HostName, MailDomain, Mailbox};
use crate::tlsrpt::Trial;
use serde::Serialize;
use time::{Duration, OffsetDateTime};

/// How many seconds senders keep an enforced policy: four weeks (RFC 8461, section 3.2, advises weeks).
const ENFORCED_AGE: u32 = 2_419_200;

/// For what.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The domain.
    pub domain: MailDomain,
    /// Its mail servers, as the MX records name them.
    pub hosts: Vec<HostName>,
    /// The keys that they show, each known by the SHA-256 of its SubjectPublicKeyInfo, in hexadecimal.
    pub keys: Vec<(HostName, String)>,
    /// The keys of certificates that are made and not shown yet, likewise.
    pub coming: Vec<(HostName, String)>,
    /// The keys of the CAs that the certificates come from, where the servers send those along, likewise.
    pub issuers: Vec<(HostName, String)>,
    /// Where senders are to report to.
    pub report: Mailbox,
    /// The CAs that may issue, each for a name, as CAA records call them.
    pub allowed: Vec<(DnsName, HostName)>,
    /// What the reports of senders say about enforcing the policy.
    pub trial: Trial,
    /// When.
    pub at: OffsetDateTime,
}

/// A certificate that is there, whether it is shown or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The names in it.
    pub names: Vec<DnsName>,
    /// Its key, known as those of [`Wanted`].
    pub key: String,
    /// That of its CA, where that certificate lies beside it.
    pub issuer: Option<String>,
}

impl Wanted {
    /// For the servers as they were seen, the keys that they show, and the CA that they have them from.
    pub fn of(published: &Published, report: Mailbox, trial: Trial, at: OffsetDateTime) -> Self {
        let mut hosts: Vec<HostName> = Vec::new();
        let (mut keys, mut issuers) = (Vec::new(), Vec::new());
        for server in &published.servers {
            if !hosts.contains(&server.host) {
                hosts.push(server.host.clone());
            }
            let tls = server.probe.as_ref().ok().and_then(|probe| probe.connection.tls.as_ref());
            let chain = tls.into_iter().flat_map(|tls| &tls.chain);
            let mut chain = chain.filter_map(|der| Certificate::from_der(der).ok());
            let Some(leaf) = chain.next() else { continue };
            let ca = chain.find(|it| it.is_ca && it.subject == leaf.issuer);
            issuers.extend(ca.map(|ca| (server.host.clone(), ca.spki_sha256)));
            keys.push((server.host.clone(), leaf.spki_sha256));
        }
        let names = published.caa.iter().map(|it| it.name.clone());
        let in_use = |name: &DnsName| issuer::in_use(&published.servers, Some(name))?.1.domain();
        let allowed = names.filter_map(|name| in_use(&name).map(|ca| (name, ca))).collect();
        for all in [&mut keys, &mut issuers] {
            all.sort();
            all.dedup();
        }
        let (domain, coming) = (published.domain.clone(), Vec::new());
        Self { domain, hosts, keys, coming, issuers, report, allowed, trial, at }
    }

    /// Also for this certificate, at the servers whose names it carries: shown or not, its key is to be named.
    #[must_use]
    pub fn with(mut self, kept: &Kept) -> Self {
        for host in self.hosts.iter().filter(|host| kept.names.iter().any(|it| it.covers(host))) {
            let key = (host.clone(), kept.key.clone());
            if !self.keys.contains(&key) {
                self.coming.push(key);
            }
            let issuer = kept.issuer.clone().map(|issuer| (host.clone(), issuer));
            self.issuers.extend(issuer.filter(|it| !self.issuers.contains(it)));
        }
        self
    }
}

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Reports are asked for.
    Report,
    /// The policy, tried.
    Policy,
    /// The policy, enforced.
    Enforce,
    /// The CA is named.
    Issuer,
    /// The key is named.
    Dane,
}

impl Kind {
    /// As the command line's contract has it, and as the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Policy => "policy",
            Self::Enforce => "enforce",
            Self::Issuer => "issuer",
            Self::Dane => "dane",
        }
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It is published, and holds.
    Done,
    /// It can be taken now.
    Open,
    /// Something has to come first.
    Locked,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is about.
    pub kind: Kind,
    /// What to publish in DNS.
    pub records: Vec<Record>,
    /// What would do in their place: the records of the CA, for those of the key.
    pub instead: Vec<Record>,
    /// DNS gave no answer about it: what is there is not known.
    pub unanswered: bool,
    /// What to publish by HTTPS.
    pub policy: Option<Policy>,
    /// How far it is; `None` where nobody was asked.
    pub state: Option<State>,
}

/// The number of a policy that is made at this time (RFC 8461, section 3.1: letters and digits, another with each change).
pub fn policy_id(at: OffsetDateTime) -> String {
    format!("{:04}{:02}{:02}{:02}{:02}", at.year(), u8::from(at.month()), at.day(), at.hour(), at.minute())
}

/// The steps; with what is `published`, how far each is.
pub fn plan(wanted: &Wanted, published: Option<&Published>) -> Vec<Step> {
    let Wanted { domain, hosts, keys, coming, issuers, report, allowed, trial, at } = wanted;
    let testing = dns::first_policy(hosts);
    let enforced = Policy { mode: Mode::Enforce, max_age: ENFORCED_AGE, ..testing.clone() };
    // Two announcements are none (RFC 8461, section 3.1): another takes the place of the one that is there.
    let announcement = |there: bool, at: OffsetDateTime| {
        let replaces = if there { Replaces::All } else { Replaces::Nothing };
        vec![Record::mta_sts(domain, &policy_id(at)).in_place_of(replaces)]
    };
    // Another policy has another number, though both be made at once.
    let later = at.saturating_add(Duration::MINUTE);
    let sts = published.and_then(|it| it.mta_sts.as_ref());
    let announced = sts.is_some_and(|it| {
        let none = |it: &dns::Finding| matches!(it, dns::Finding::StsNone { .. });
        !it.findings.iter().any(none)
    });
    let report = Record::tls_rpt(domain, report);
    // The same is done as the findings say.
    let known: Vec<Record> = published.map(Published::records).unwrap_or_default();
    let report = known.iter().find(|it| it.name == report.name).cloned().unwrap_or(report);
    let as_known = |record: Record| {
        let same =
            |it: &&Record| (&it.name, it.kind, &it.value) == (&record.name, record.kind, &record.value);
        known.iter().find(same).cloned().unwrap_or(record)
    };
    let keys = keys.iter().chain(coming).filter_map(|(host, key)| Record::dane(host, 25, key));
    let keys = keys.map(as_known).filter(|it| !published.is_some_and(|published| is_there(it, published)));
    let of_ca = issuers.iter().filter_map(|(host, key)| Record::dane_ca(host, 25, key));
    let of_ca: Vec<Record> =
        of_ca.filter(|it| !published.is_some_and(|published| is_there(it, published))).collect();
    let mut steps = vec![
        (Kind::Report, vec![report], None),
        (Kind::Policy, announcement(announced, *at), Some(testing)),
        (Kind::Enforce, announcement(true, later), Some(enforced)),
    ];
    if !allowed.is_empty() {
        let each = allowed.iter().map(|(name, issuer)| Record::caa(name, issuer));
        let named = known.iter().filter(|it| it.kind == "CAA").cloned();
        let records = if published.is_some() { named.collect() } else { each.collect() };
        steps.push((Kind::Issuer, records, None));
    }
    steps.push((Kind::Dane, keys.collect(), None));
    // Nothing can be said of servers that nobody knows, and a policy without any is none.
    steps.retain(|(kind, ..)| !hosts.is_empty() || *kind == Kind::Report);
    let step = |(kind, records, policy): (Kind, Vec<Record>, _)| {
        let unanswered = published.is_some_and(|it| is_unanswered(kind, it));
        // Whoever adds what is there already, or announces twice, is worse off than before.
        let records = if unanswered { Vec::new() } else { records };
        Step {
            instead: if kind == Kind::Dane { of_ca.clone() } else { Vec::new() },
            unanswered,
            state: published.map(|published| match state(kind, *trial, published, coming) {
                State::Open if unanswered => State::Locked,
                state => state,
            }),
            kind,
            records,
            policy,
        }
    };
    steps.into_iter().map(step).collect()
}

/// Whether a TLSA record is published already.
fn is_there(record: &Record, published: &Published) -> bool {
    let dane = published.servers.iter().filter_map(|it| it.probe.as_ref().ok()?.dane.as_ref());
    let records = dane.filter(|it| it.at == record.name).flat_map(|it| &it.records);
    records.into_iter().any(|it| it.to_string() == record.value)
}

/// Whether DNS gave no answer about what a step publishes.
fn is_unanswered(kind: Kind, published: &Published) -> bool {
    let area = match kind {
        Kind::Report => Area::TlsRpt,
        Kind::Policy | Kind::Enforce => Area::MtaSts,
        Kind::Issuer => return published.caa.is_empty(),
        Kind::Dane => Area::Dane,
    };
    published.about(area).any(|it| matches!(it.said, Said::Dns(dns::Finding::NoAnswer { .. })))
}

fn state(kind: Kind, trial: Trial, published: &Published, coming: &[(HostName, String)]) -> State {
    let mode = published.mta_sts.as_ref().and_then(|it| it.policy.as_ref()).map(|it| it.mode);
    let reported = published.tls_rpt.is_some();
    let clean = published.worst(Area::MtaSts).is_none_or(|worst| worst < Severity::Warning);
    let when = |done, open| match (done, open) {
        (true, _) => State::Done,
        (_, true) => State::Open,
        _ => State::Locked,
    };
    match kind {
        Kind::Report => when(reported, true),
        Kind::Policy => when(matches!(mode, Some(Mode::Testing | Mode::Enforce)), reported),
        // Whoever is told of trouble while it is tried, here or by senders, has to mend that first.
        Kind::Enforce => when(
            mode == Some(Mode::Enforce),
            mode == Some(Mode::Testing) && clean && reported && trial == Trial::Clean,
        ),
        Kind::Issuer => {
            let named = |it: &crate::request::Issuance| it.at.is_some();
            let right = published.worst(Area::Caa).is_none_or(|worst| worst < Severity::Error);
            when(!published.caa.is_empty() && published.caa.iter().all(named) && right, true)
        }
        Kind::Dane => {
            let all = || published.servers.iter().filter_map(|it| it.probe.as_ref().ok());
            let dane = || all().map(|probe| probe.dane.as_ref());
            let secure = dane().all(|it| it.is_some_and(|it| it.state == dns::State::Secure));
            let holds = dane()
                .all(|it| it.is_some_and(|it| it.records.iter().any(|record| record.matches == Some(true))));
            let mut coming = coming.iter().filter_map(|(host, key)| Record::dane(host, 25, key));
            let named = coming.all(|it| is_there(&it, published));
            when(all().next().is_some() && secure && holds && named, all().next().is_some() && secure)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::Told;

    fn wanted() -> Wanted {
        Wanted {
            domain: "example.org".parse().unwrap(),
            hosts: vec!["mx.example.org".parse().unwrap(), "mx.example.net".parse().unwrap()],
            keys: vec![("mx.example.org".parse().unwrap(), "aa".repeat(32))],
            coming: Vec::new(),
            issuers: Vec::new(),
            report: "tls@example.org".parse().unwrap(),
            allowed: Vec::new(),
            trial: Trial::default(),
            at: time::macros::datetime!(2026-11-29 12:00 UTC),
        }
    }

    #[test]
    fn the_key_of_a_certificate_that_is_not_shown_yet_stands_beside_the_one_that_is() {
        let kept = |key: &str| Kept {
            names: vec!["*.example.org".parse().unwrap()],
            key: key.repeat(32),
            issuer: Some("cc".repeat(32)),
        };
        let records = |wanted: &Wanted| {
            let dane = plan(wanted, None).pop().unwrap();
            let line = |it: &Record| format!("{} {}", it.name, &it.value[..8]);
            let of = |all: &[Record]| all.iter().map(line).collect::<Vec<_>>();
            (of(&dane.records), of(&dane.instead))
        };
        let at = "_25._tcp.mx.example.org";
        assert_eq!(records(&wanted()), (vec![format!("{at} 3 1 1 aa")], vec![]));
        // The same key is named once, and no server whose name it does not carry.
        let of_ca = vec![format!("{at} 2 1 1 cc")];
        assert_eq!(records(&wanted().with(&kept("aa"))), (vec![format!("{at} 3 1 1 aa")], of_ca.clone()));
        let both = ["3 1 1 aa", "3 1 1 bb"].map(|it| format!("{at} {it}")).to_vec();
        assert_eq!(records(&wanted().with(&kept("bb"))), (both, of_ca));
    }

    #[test]
    fn where_dns_gave_no_answer_nothing_is_to_be_added() {
        let said = |name: &str| {
            let finding = dns::Finding::NoAnswer { name: name.to_owned(), cause: "SERVFAIL".to_owned() };
            let said = Said::Dns(finding);
            Told { area: said.area(), host: None, severity: Severity::Warning, said, record: None }
        };
        let mut published = Published {
            domain: "example.org".parse().unwrap(),
            servers: Vec::new(),
            mta_sts: None,
            tls_rpt: None,
            caa: Vec::new(),
            findings: Vec::new(),
            policy: None,
        };
        let of = |published: &Published, kind: Kind| {
            let steps = plan(&wanted(), Some(published));
            let step = steps.into_iter().find(|it| it.kind == kind).unwrap();
            (step.state.unwrap(), step.records.len(), step.unanswered)
        };
        assert_eq!(of(&published, Kind::Report), (State::Open, 1, false));
        published.findings.push(said("_smtp._tls.example.org"));
        assert_eq!(of(&published, Kind::Report), (State::Locked, 0, true));
        assert!(!of(&published, Kind::Policy).2);
        published.tls_rpt = Some(Vec::new());
        published.findings = vec![said("_mta-sts.example.org")];
        assert_eq!(of(&published, Kind::Policy), (State::Locked, 0, true));
    }
}
