//! What DNS says about the names: the mail servers of a domain, and whether a CA can and may issue for them.

use super::caa::{CaaRecord, Issuance, Issuers};
use super::{Error, Finding};
use crate::name::{self, Answer, DnsName, HostName, MailDomain, MailExchange, ask};
use hickory_resolver::TokioResolver;
use hickory_resolver::proto::rr::{RData, RecordType};
use serde::Serialize;
use sipper::{Straw, sipper};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::timeout;

/// For all of them.
const FOR_ALL: Duration = Duration::from_secs(90);
/// The most names that are looked at.
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

async fn mail_servers(resolver: &TokioResolver, domain: &MailDomain, looked: &mut Looked) {
    let finding = match name::mail_exchange(resolver, domain).await {
        MailExchange::Hosts(hosts) if !hosts.is_empty() => {
            let hosts = hosts.into_iter().map(|(_, host)| host).collect();
            return looked.mail.push(MailServers { domain: domain.clone(), hosts });
        }
        MailExchange::Hosts(_) | MailExchange::Nothing => Finding::NoMx(domain.clone()),
        MailExchange::Null => Finding::NullMx(domain.clone()),
        MailExchange::NoSuchDomain => Finding::NoSuchDomain(domain.clone()),
        MailExchange::Failed(cause) => Finding::NotAsked { name: domain.to_string(), cause },
    };
    looked.findings.push(finding);
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
                    return take(Issuance::of(host.clone(), at, &records), looked);
                }
            }
            Answer::Nothing { .. } => {}
            Answer::Failed(cause) => {
                return looked.findings.push(Finding::NotAsked { name: at.to_string(), cause });
            }
        }
        next = at.parent();
    }
    take(Issuance::unbound(host.clone()), looked);
}

fn caa(data: &RData) -> Option<CaaRecord> {
    let RData::CAA(it) = data else { return None };
    Some(CaaRecord { critical: it.issuer_critical, tag: it.tag.clone(), value: it.value.clone() })
}

fn take(it: Issuance, looked: &mut Looked) {
    let name = it.name.clone();
    match (&it.issuers, &it.at) {
        (Issuers::WhoKnows(tag), _) => {
            looked.findings.push(Finding::UnknownCaa { name, tag: tag.clone() });
        }
        (issuers, Some(at)) if issuers.is_nobody() => {
            looked.findings.push(Finding::NobodyMayIssue { name, at: at.clone() });
        }
        _ => {}
    }
    looked.issuance.push(it);
}
