//! The check: names, servers, records.

use super::plan::policy_id;
use super::{Area, Error, Said, Told, issuer, names};
use crate::certificate::Certificate;
use crate::delivery::{self, Exchanger, Line, Route, Target};
use crate::dns::{self, Policy, Proven, Record, Replaces, Secure, Sts, Tlsa, Usage};
use crate::explain::{Explain, Severity};
use crate::name::{DnsName, HostName, MailDomain, Mailbox, resolver};
use crate::request::acme::OwnAccount;
use crate::request::{self, Issuance};
use hickory_resolver::proto::rr::RecordType;
use sipper::{Sender, Sipper, Straw, sipper};
use std::sync::Arc;

/// What to check.
#[derive(Debug, Clone)]
pub struct Question {
    /// The domain.
    pub domain: MailDomain,
    /// The port of its servers, whom to ask, whom to trust, and as of when. The server of it is not looked at.
    pub like: Route,
    /// Where senders are to report to, in the records that are offered.
    pub report: Mailbox,
    /// The accounts that there are at CAs (ACME).
    pub accounts: Vec<OwnAccount>,
}

/// How far it is.
#[derive(Debug, Clone)]
pub enum Progress {
    /// DNS is asked about this name.
    Asking(String),
    /// A server said this.
    Server(Target, Line),
}

/// What is published, and what is to be said about it.
#[derive(Debug, Clone)]
pub struct Published {
    /// The domain.
    pub domain: MailDomain,
    /// Its servers, each at each of its addresses.
    pub servers: Vec<Exchanger>,
    /// Its policy; `None` where nobody takes mail.
    pub mta_sts: Option<Arc<Sts>>,
    /// Where reports go to.
    pub tls_rpt: Option<Vec<String>>,
    /// Who may issue for its servers.
    pub caa: Vec<Issuance>,
    /// What is to be said, the worst first.
    pub findings: Vec<Told>,
    /// The policy to begin with, where there is none.
    pub policy: Option<Policy>,
}

impl Published {
    /// The records to add or to change, each once: what two findings want of one is done together.
    pub fn records(&self) -> Vec<Record> {
        let mut records: Vec<Record> = Vec::new();
        for record in self.findings.iter().filter_map(|it| it.record.as_ref()) {
            let same = |it: &&mut Record| {
                (&it.name, it.kind, &it.value) == (&record.name, record.kind, &record.value)
            };
            match (records.iter_mut().find(same).map(|it| &mut it.replaces), &record.replaces) {
                (None, _) => records.push(record.clone()),
                (Some(Replaces::These(all)), Replaces::These(more)) => {
                    all.extend(more.iter().cloned());
                    all.sort_unstable();
                    all.dedup();
                }
                (Some(known @ Replaces::Nothing), more) => *known = more.clone(),
                (Some(_), _) => {}
            }
        }
        records
    }

    /// What is to be said about this.
    pub fn about(&self, area: Area) -> impl Iterator<Item = &Told> {
        self.findings.iter().filter(move |it| it.area == area)
    }

    /// How bad it is there; `None` where nothing is to be said.
    pub fn worst(&self, area: Area) -> Option<Severity> {
        self.about(area).map(|it| it.severity).max()
    }

    fn add(&mut self, host: Option<&HostName>, said: Said, record: Option<Record>) {
        // What is true of a server is true at each of its addresses.
        let known = |it: &Told| it.said.code() == said.code() && it.said.facts() == said.facts();
        if !self.findings.iter().any(known) {
            let (area, severity) = (said.area(), said.severity());
            self.findings.push(Told { area, host: host.cloned(), severity, said, record });
        }
    }
}

/// Asks for everything, and looks at every server. Dropped, it hangs up everywhere.
pub fn check(question: Question) -> impl Straw<Published, Progress, Error> {
    sipper(async move |progress| ask_all(question, progress).await)
}

async fn ask_all(question: Question, mut progress: Sender<Progress>) -> Result<Published, Error> {
    let Question { domain, like, report, accounts } = question;
    let dns = resolver(like.resolver).map_err(|error| request::Error::Dns(error.to_string()))?;
    let mut it = Published {
        domain: domain.clone(),
        servers: Vec::new(),
        mta_sts: None,
        tls_rpt: None,
        caa: Vec::new(),
        findings: Vec::new(),
        policy: None,
    };
    // MX records first; of their hosts then aliases, addresses and CAA.
    let asked = like.resolver;
    let question = |domains, hosts| request::Question { domains, hosts, resolver: asked };
    let found = look_up(question(vec![domain.clone()], Vec::new()), &mut progress).await?;
    // Where nobody answers, nothing can be said, and waiting for each further question helps nobody.
    let of_domain = domain.to_string();
    let unasked = found.findings.iter().find_map(|it| match it {
        request::Finding::NotAsked { name, cause } if *name == of_domain => Some(cause.clone()),
        _ => None,
    });
    if let Some(cause) = unasked
        && !is_bogus(Secure::new(like.resolver, &like.anchor).ok().as_ref(), &of_domain).await
    {
        return Err(request::Error::Dns(cause).into());
    }
    let no_mx = found.findings.iter().any(|it| matches!(it, request::Finding::NoMx(_)));
    let mut mail_hosts = found.mail_hosts();
    let literal = names::mx_addresses(&dns, &domain).await;
    if no_mx && literal.is_empty() {
        // RFC 5321, section 5.1: then the domain is its own server.
        mail_hosts.push(domain.as_host().clone());
    }
    let hosts = mail_hosts.iter().cloned().map(DnsName::from).collect();
    let of_hosts = look_up(question(Vec::new(), hosts), &mut progress).await?;
    let of_names = found.findings.into_iter().chain(of_hosts.findings).collect();
    for finding in literal {
        it.add(None, Said::Own(finding), None);
    }
    let for_names = like.clone();
    let (trust, at) = (like.trust.clone(), like.at);
    let id = policy_id(like.at);
    if !mail_hosts.is_empty() {
        let mut work = delivery::probe_domain(domain.clone(), like).pin();
        while let Some((target, line)) = work.sip().await {
            progress.send(Progress::Server(target, line)).await;
        }
        it.servers = work.await?;
    }
    let servers = std::mem::take(&mut it.servers);
    let issued_for = issuer::issued_for(&servers, &mail_hosts);
    it.caa = of_hosts.issuance;
    // A certificate for a wildcard is issued by other records (RFC 8659, section 4.3).
    let unasked = issued_for.iter().filter(|name| !it.caa.iter().any(|known| known.name == **name));
    let more = look_up(question(Vec::new(), unasked.cloned().collect()), &mut progress).await?;
    it.caa.extend(more.issuance);
    it.caa.retain(|known| issued_for.contains(&known.name));
    let about_others = |it: &request::Finding| match it {
        request::Finding::NobodyMayIssue { name, .. } | request::Finding::UnknownCaa { name, .. } => {
            !issued_for.contains(name)
        }
        _ => false,
    };
    let mut of_names: Vec<request::Finding> = of_names;
    of_names.extend(more.findings);
    of_names.retain(|it| !about_others(it));
    for said in unanswered(&for_names, of_names).await {
        it.add(None, said, None);
    }
    for server in &servers {
        of_server(server, &servers, &domain, &id, &mut it);
    }
    it.mta_sts = servers.iter().find_map(|it| it.probe.as_ref().ok()?.mta_sts.clone());
    for (finding, record) in issuer::judge(&it.caa, &servers, &accounts) {
        it.add(None, Said::Own(finding), record);
    }
    for told in it.findings.iter_mut().filter(|it| it.record.is_none()) {
        told.record = issuer::instead(&told.said, &it.caa, &servers);
    }
    if it.mta_sts.is_none() && !mail_hosts.is_empty() {
        // Where no server could be looked at, the policy is there all the same.
        let sts = dns::mta_sts(&dns, &domain, &trust, at).await;
        for finding in &sts.findings {
            it.add(None, Said::Dns(finding.clone()), announcement(finding, &domain, &id));
        }
        it.mta_sts = Some(Arc::new(sts));
    }
    progress.send(Progress::Asking(domain.to_string())).await;
    let (reverse, signing) =
        tokio::join!(names::reverses(&dns, &servers), names::signing(&dns, &domain, &mail_hosts));
    for finding in reverse.into_iter().chain(signing) {
        it.add(None, Said::Own(finding), None);
    }
    it.servers = servers;
    progress.send(Progress::Asking(format!("_smtp._tls.{domain}"))).await;
    match dns::reports(&dns, &domain).await {
        Ok(to) => {
            for finding in names::reports(&dns, &to).await {
                it.add(None, Said::Own(finding), None);
            }
            it.tls_rpt = Some(to);
        }
        Err(finding) => {
            let replaces = match finding {
                dns::Finding::ReportNone { .. } => Some(Replaces::Nothing),
                dns::Finding::ReportRecord { .. } => Some(Replaces::All),
                // Without an answer nobody knows whether there is one.
                _ => None,
            };
            let record = replaces.map(|it| Record::tls_rpt(&domain, &report).in_place_of(it));
            it.add(None, Said::Dns(finding), record);
        }
    }
    let none = it.findings.iter().any(|it| matches!(it.said, Said::Dns(dns::Finding::StsNone { .. })));
    it.policy = none.then(|| dns::first_policy(&mail_hosts));
    // Where signatures do not hold, nothing else matters before that.
    let is_bogus = |it: &Told| matches!(it.said, Said::Dns(dns::Finding::Bogus { .. }));
    it.findings.sort_by_key(|it| (std::cmp::Reverse(it.severity), !is_bogus(it)));
    Ok(it)
}

/// A DNS server that checks signatures gives no answer where they do not hold: that is told as what it is.
async fn unanswered(like: &Route, findings: Vec<request::Finding>) -> Vec<Said> {
    let secure = Secure::new(like.resolver, &like.anchor).ok();
    let mut said = Vec::new();
    for finding in findings {
        let name = match &finding {
            request::Finding::NotAsked { name, .. } => name.clone(),
            _ => String::new(),
        };
        let bogus = !name.is_empty() && is_bogus(secure.as_ref(), &name).await;
        said.push(if bogus { Said::Dns(dns::Finding::Bogus { name }) } else { Said::Name(finding) });
    }
    said
}

async fn is_bogus(secure: Option<&Secure>, name: &str) -> bool {
    match secure {
        Some(secure) => matches!(secure.ask(name, RecordType::MX).await, Proven::Bogus),
        None => false,
    }
}

async fn look_up(
    question: request::Question,
    progress: &mut Sender<Progress>,
) -> Result<request::Looked, request::Error> {
    let mut work = request::look_up(question).pin();
    while let Some(name) = work.sip().await {
        progress.send(Progress::Asking(name)).await;
    }
    work.await
}

/// What was seen of a server at one of its addresses.
fn of_server(server: &Exchanger, all: &[Exchanger], domain: &MailDomain, id: &str, it: &mut Published) {
    let host = Some(&server.host);
    let probe = match &server.probe {
        Ok(probe) => probe,
        Err(failed) => return it.add(host, Said::Unreachable(Box::new(failed.clone())), None),
    };
    for finding in &probe.findings {
        let record = match finding {
            delivery::Finding::Dns(dns::Finding::DaneNone { at, record }) => {
                Some(Record::new(at, "TLSA", record))
            }
            delivery::Finding::Dns(
                dns::Finding::DaneMismatch { at, record } | dns::Finding::DaneUseless { at, record },
            ) => {
                let stale = Replaces::These(stale(at, &server.host, all));
                Some(Record::new(at, "TLSA", record).in_place_of(stale))
            }
            // What counts for nobody makes room for the key itself.
            delivery::Finding::Dns(
                dns::Finding::DaneUsage { at, record } | dns::Finding::DaneMalformed { at, record },
            ) => own_key(probe, at).map(|it| it.in_place_of(Replaces::These(vec![record.clone()]))),
            delivery::Finding::Dns(dns::Finding::DaneIssuer { at, .. }) => own_key(probe, at),
            delivery::Finding::Dns(finding) => announcement(finding, domain, id),
            _ => None,
        };
        it.add(host, finding.clone().into(), record);
    }
}

/// The announcement of a policy, where there is none, or in the place of what is none.
fn announcement(finding: &dns::Finding, domain: &MailDomain, id: &str) -> Option<Record> {
    let replaces = match finding {
        dns::Finding::StsNone { .. } => Replaces::Nothing,
        dns::Finding::StsSeveral { .. } | dns::Finding::StsRecord { .. } => Replaces::All,
        _ => return None,
    };
    Some(Record::mta_sts(domain, id).in_place_of(replaces))
}

/// The record of the key that a server shows.
fn own_key(probe: &delivery::Probe, at: &str) -> Option<Record> {
    let leaf = Certificate::from_der(probe.connection.tls.as_ref()?.chain.first()?).ok()?;
    Some(Record::tlsa(at, &Tlsa::of_key(Usage::Ee, &leaf.spki_sha256)?))
}

/// The records there that match at none of a server's addresses; none, where one of those could not be looked at.
fn stale(at: &str, host: &HostName, all: &[Exchanger]) -> Vec<String> {
    if all.iter().any(|it| it.host == *host && it.probe.is_err()) {
        return Vec::new();
    }
    let seen = || all.iter().filter_map(|it| it.probe.as_ref().ok()?.dane.as_ref()).filter(|it| it.at == at);
    let records = || seen().flat_map(|it| &it.records);
    let holds = |value: &String| records().any(|it| it.matches == Some(true) && it.to_string() == *value);
    let mut values: Vec<String> = records().map(ToString::to_string).filter(|it| !holds(it)).collect();
    values.sort_unstable();
    values.dedup();
    values
}
