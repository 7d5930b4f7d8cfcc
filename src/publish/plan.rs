//! The records in the order in which to publish them: each stands on the one before.

use super::{Area, Published, issuer};
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
    /// Where senders are to report to.
    pub report: Mailbox,
    /// The CA that may issue, as CAA records call it.
    pub issuer: Option<HostName>,
    /// What the reports of senders say about enforcing the policy.
    pub trial: Trial,
    /// When.
    pub at: OffsetDateTime,
}

impl Wanted {
    /// For the servers as they were seen, the keys that they show, and the CA that they have them from.
    pub fn of(published: &Published, report: Mailbox, trial: Trial, at: OffsetDateTime) -> Self {
        let (mut hosts, mut keys): (Vec<HostName>, Vec<(HostName, String)>) = (Vec::new(), Vec::new());
        for server in &published.servers {
            if !hosts.contains(&server.host) {
                hosts.push(server.host.clone());
            }
            let tls = server.probe.as_ref().ok().and_then(|probe| probe.connection.tls.as_ref());
            let leaf = tls.and_then(|tls| tls.chain.first()).and_then(|der| Certificate::from_der(der).ok());
            keys.extend(leaf.map(|leaf| (server.host.clone(), leaf.spki_sha256)));
        }
        let issuer = issuer::in_use(&published.servers).and_then(|(_, ca)| ca.domain());
        keys.sort();
        keys.dedup();
        Self { domain: published.domain.clone(), hosts, keys, report, issuer, trial, at }
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
    let Wanted { domain, hosts, keys, report, issuer, trial, at } = wanted;
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
    // The same is done as the finding says.
    let mut known = published.into_iter().flat_map(|it| &it.findings).filter_map(|it| it.record.as_ref());
    let report = known.find(|it| it.name == report.name).cloned().unwrap_or(report);
    let keys = keys.iter().filter_map(|(host, key)| Record::dane(host, 25, key));
    let mut steps = vec![
        (Kind::Report, vec![report], None),
        (Kind::Policy, announcement(announced, *at), Some(testing)),
        (Kind::Enforce, announcement(true, later), Some(enforced)),
    ];
    if let Some(issuer) = issuer {
        let records = hosts.iter().map(|host| Record::caa(&DnsName::from(host.clone()), issuer)).collect();
        steps.push((Kind::Issuer, records, None));
    }
    steps.push((Kind::Dane, keys.collect(), None));
    // Nothing can be said of servers that nobody knows, and a policy without any is none.
    steps.retain(|(kind, ..)| !hosts.is_empty() || *kind == Kind::Report);
    let step = |(kind, records, policy)| Step {
        kind,
        records,
        policy,
        state: published.map(|published| state(kind, *trial, published)),
    };
    steps.into_iter().map(step).collect()
}

fn state(kind: Kind, trial: Trial, published: &Published) -> State {
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
            when(!published.caa.is_empty() && published.caa.iter().all(named), true)
        }
        Kind::Dane => {
            let all = || published.servers.iter().filter_map(|it| it.probe.as_ref().ok());
            let dane = || all().map(|probe| probe.dane.as_ref());
            let secure = dane().all(|it| it.is_some_and(|it| it.state == dns::State::Secure));
            let holds = dane()
                .all(|it| it.is_some_and(|it| it.records.iter().any(|record| record.matches == Some(true))));
            when(all().next().is_some() && secure && holds, all().next().is_some() && secure)
        }
    }
}
