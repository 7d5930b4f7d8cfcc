//! What DNS says about the names: the mail servers of a domain, and whether a CA can and may issue for them.

use super::caa::{CaaRecord, Issuance, Issuers};
use super::{Error, Finding};
use crate::name::{self, DnsName, HostName, MailDomain};
use hickory_resolver::TokioResolver;
use hickory_resolver::lookup::Lookup;
use hickory_resolver::proto::rr::{RData, RecordType};
use serde::Serialize;
use sipper::{Straw, sipper};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::timeout;

/// For one question, tried again and by TCP where need be.
const FOR_ONE: Duration = Duration::from_secs(10);
/// For all of them.
const FOR_ALL: Duration = Duration::from_secs(90);
/// The most names, and MX records of one domain, that are looked at.
const MOST: usize = 100;

/// What to ask, and whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// The mail domains whose servers are wanted.
    pub domains: Vec<MailDomain>,
    /// The names that the certificate is to carry.
    pub hosts: Vec<DnsName>,
    /// The DNS server to ask, instead of the system's.
    pub resolver: Option<SocketAddr>,
}

/// What DNS said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looked {
    /// The mail servers of each domain that has any.
    pub mail: Vec<MailServers>,
    /// Who may issue for each name asked about.
    pub issuance: Vec<Issuance>,
    /// What is to be said about it.
    pub findings: Vec<Finding>,
}

/// The mail servers of a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MailServers {
    /// The domain.
    pub domain: MailDomain,
    /// Its hosts, the preferred one first.
    pub hosts: Vec<HostName>,
}

impl Looked {
    /// The mail servers of all domains, each once.
    pub fn mail_hosts(&self) -> Vec<HostName> {
        let mut hosts: Vec<HostName> = Vec::new();
        for host in self.mail.iter().flat_map(|it| &it.hosts) {
            if !hosts.contains(host) {
                hosts.push(host.clone());
            }
        }
        hosts
    }
}

/// Asks about the domains, then about each name; tells which one it is asking about.
///
/// What cannot be asked is a finding; only where nobody can be asked at all is it an error.
pub fn look_up(question: Question) -> impl Straw<Looked, String, Error> {
    sipper(async move |mut progress| {
        let resolver = name::resolver(question.resolver).map_err(|error| Error::Dns(error.to_string()))?;
        let asked = async {
            let mut looked = Looked::default();
            for domain in question.domains.iter().take(MOST) {
                progress.send(domain.to_string()).await;
                mail_servers(&resolver, domain, &mut looked).await;
            }
            compare(&question.hosts, &mut looked);
            for host in question.hosts.iter().take(MOST).filter(|host| !host.is_private()) {
                progress.send(host.to_string()).await;
                if !host.is_wildcard() {
                    address(&resolver, host, &mut looked.findings).await;
                }
                issuance(&resolver, host, &mut looked).await;
            }
            looked
        };
        timeout(FOR_ALL, asked).await.map_err(|_| Error::Dns("no answers in time".to_owned()))
    })
}

/// What came back for one question.
enum Answer {
    Found(Lookup),
    /// The name has no such record, or does not exist at all.
    Nothing {
        no_such_name: bool,
    },
    Failed(String),
}

async fn ask(resolver: &TokioResolver, name: &str, kind: RecordType) -> Answer {
    // With its last dot: a search list of the system must not lead elsewhere.
    match timeout(FOR_ONE, resolver.lookup(format!("{name}."), kind)).await {
        Ok(Ok(found)) => Answer::Found(found),
        Ok(Err(error)) if error.is_no_records_found() => {
            Answer::Nothing { no_such_name: error.is_nx_domain() }
        }
        Ok(Err(error)) => Answer::Failed(error.to_string()),
        Err(_) => Answer::Failed("no answer in time".to_owned()),
    }
}

async fn mail_servers(resolver: &TokioResolver, domain: &MailDomain, looked: &mut Looked) {
    let found = match ask(resolver, domain.as_str(), RecordType::MX).await {
        Answer::Found(found) => found,
        Answer::Nothing { no_such_name: true } => {
            return looked.findings.push(Finding::NoSuchDomain(domain.clone()));
        }
        Answer::Nothing { .. } => return looked.findings.push(Finding::NoMx(domain.clone())),
        Answer::Failed(cause) => {
            let name = domain.to_string();
            return looked.findings.push(Finding::NotAsked { name, cause });
        }
    };
    let mut records: Vec<_> = found
        .answers()
        .iter()
        .filter_map(|record| if let RData::MX(mx) = &record.data { Some(mx) } else { None })
        .take(MOST)
        .collect();
    records.sort_by_key(|mx| mx.preference);
    if records.iter().any(|mx| mx.exchange.is_root()) {
        return looked.findings.push(Finding::NullMx(domain.clone()));
    }
    // A name that is no host name is nobody's mail server.
    let hosts: Vec<HostName> = records.iter().filter_map(|mx| mx.exchange.to_ascii().parse().ok()).collect();
    if hosts.is_empty() {
        return looked.findings.push(Finding::NoMx(domain.clone()));
    }
    looked.mail.push(MailServers { domain: domain.clone(), hosts });
}

/// The names asked for, held against the mail servers found.
fn compare(hosts: &[DnsName], looked: &mut Looked) {
    let mx = looked.mail_hosts();
    if mx.is_empty() || hosts.is_empty() {
        return;
    }
    let strange = hosts.iter().filter(|name| !mx.iter().any(|host| name.covers(host)));
    let missing = mx.iter().filter(|host| !hosts.iter().any(|name| name.covers(host)));
    let strange = strange.map(|name| Finding::NotMx { name: name.clone(), mx: mx.clone() });
    looked.findings.extend(strange.chain(missing.cloned().map(Finding::MxNotAsked)));
}

/// Whether the name leads to a machine, and directly.
async fn address(resolver: &TokioResolver, host: &DnsName, findings: &mut Vec<Finding>) {
    if let Answer::Found(found) = ask(resolver, host.as_str(), RecordType::CNAME).await
        && let Some(target) = found.answers().iter().find_map(|record| {
            if let RData::CNAME(alias) = &record.data { Some(alias.0.to_ascii()) } else { None }
        })
    {
        let target = target.trim_end_matches('.').to_owned();
        findings.push(Finding::Alias { name: host.clone(), target });
    }
    let mut failed = None;
    for kind in [RecordType::A, RecordType::AAAA] {
        match ask(resolver, host.as_str(), kind).await {
            Answer::Found(_) => return,
            Answer::Nothing { .. } => {}
            Answer::Failed(cause) => failed = Some(cause),
        }
    }
    findings.push(match failed {
        None => Finding::Unresolved(host.clone()),
        Some(cause) => Finding::NotAsked { name: host.to_string(), cause },
    });
}

/// Climbs from the name towards the root until there are CAA records (RFC 8659, section 3).
async fn issuance(resolver: &TokioResolver, host: &DnsName, looked: &mut Looked) {
    let mut next = Some(host.base());
    while let Some(at) = next {
        match ask(resolver, at.as_str(), RecordType::CAA).await {
            Answer::Found(found) => {
                let records: Vec<CaaRecord> = found.answers().iter().filter_map(|it| caa(&it.data)).collect();
                if !records.is_empty() {
                    return take(host, Some(at), Issuers::of(&records, host.is_wildcard()), looked);
                }
            }
            Answer::Nothing { .. } => {}
            Answer::Failed(cause) => {
                return looked.findings.push(Finding::NotAsked { name: at.to_string(), cause });
            }
        }
        next = at.parent();
    }
    take(host, None, Issuers::Any, looked);
}

fn caa(data: &RData) -> Option<CaaRecord> {
    let RData::CAA(it) = data else { return None };
    Some(CaaRecord { critical: it.issuer_critical, tag: it.tag.clone(), value: it.value.clone() })
}

fn take(host: &DnsName, at: Option<HostName>, issuers: Issuers, looked: &mut Looked) {
    match (&issuers, &at) {
        (Issuers::WhoKnows(tag), _) => {
            looked.findings.push(Finding::UnknownCaa { name: host.clone(), tag: tag.clone() });
        }
        (issuers, Some(at)) if issuers.is_nobody() => {
            looked.findings.push(Finding::NobodyMayIssue { name: host.clone(), at: at.clone() });
        }
        _ => {}
    }
    looked.issuance.push(Issuance { name: host.clone(), at, issuers });
}
