//! `postseal dns`: what a domain publishes about TLS for its mail, and what it should.

use super::inspect::items;
use super::probe::route;
use super::{Common, Failure, Outcome, Output};
use crate::certificate::{self, Item};
use crate::delivery::{self, Exchanger, Finding, Host, Target};
use crate::dns::{self, Record};
use crate::explain::{Explain, Severity};
use crate::i18n::Explanation;
use crate::name::{DnsName, HostName, MailDomain, Mailbox, resolver};
use crate::request;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// What is published (MX, DANE, MTA-STS, TLS-RPT, CAA), held against the servers, and what to add.
    Check(Check),
    /// The records for a certificate, in the order in which to publish them. Asks nobody.
    Records(Records),
}

/// Whose.
#[derive(Debug, Args)]
pub struct Check {
    /// The mail domain.
    #[arg(value_name = "DOMAIN")]
    domain: String,
    /// The port of its servers.
    #[arg(long, value_name = "PORT", default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
    /// Where senders are to report to what goes wrong.
    #[arg(long, value_name = "ADDRESS")]
    report: Option<String>,
}

/// For what.
#[derive(Debug, Args)]
pub struct Records {
    /// The mail domain.
    #[arg(long, value_name = "DOMAIN")]
    domain: String,
    /// Its mail servers, as the MX records name them.
    #[arg(long = "host", value_name = "NAME", num_args = 1.., required = true)]
    hosts: Vec<String>,
    /// The certificate that they show.
    #[arg(long, value_name = "FILE")]
    certificate: PathBuf,
    /// Where senders are to report to what goes wrong.
    #[arg(long, value_name = "ADDRESS")]
    report: Option<String>,
    /// The CA that may issue, as CAA records call it: letsencrypt.org.
    #[arg(long, value_name = "CA")]
    issuer: Option<String>,
}

/// Does it.
pub async fn run(command: Command, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    match command {
        Command::Check(arguments) => check(arguments, common, out).await,
        Command::Records(arguments) => records(&arguments, common, out),
    }
}

/// Where reports go to, unless somebody says otherwise.
fn report_to(given: Option<&String>, domain: &MailDomain) -> Result<Mailbox, Failure> {
    let default = format!("tls-reports@{domain}");
    Ok(given.unwrap_or(&default).parse()?)
}

/// The number of a policy: the day on which it is made.
fn id(common: &Common) -> String {
    let at = common.at();
    format!("{:04}{:02}{:02}{:02}{:02}", at.year(), u8::from(at.month()), at.day(), at.hour(), at.minute())
}

fn records(arguments: &Records, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let domain: MailDomain = arguments.domain.parse()?;
    let hosts = arguments.hosts.iter().map(|it| it.parse()).collect::<Result<Vec<HostName>, _>>()?;
    let file = &arguments.certificate;
    let found = items(file, None)?.into_iter().find_map(|item| match item {
        Item::Certificate(it) => Some(it),
        _ => None,
    });
    let leaf = found.ok_or_else(|| certificate::Error::Unreadable(file.display().to_string()))?;
    let policy = dns::first_policy(&hosts).to_text();
    let url = dns::policy_url(&domain);
    let mut all = vec![
        ("report", Record::tls_rpt(&domain, &report_to(arguments.report.as_ref(), &domain)?)),
        ("policy", Record::mta_sts(&domain, &id(common))),
    ];
    if let Some(issuer) = &arguments.issuer {
        let issuer: HostName = issuer.parse()?;
        all.extend(hosts.iter().map(|host| ("issuer", Record::caa(&DnsName::from(host.clone()), &issuer))));
    }
    let keys = hosts.iter().filter_map(|host| Record::dane(host, 25, &leaf.spki_sha256));
    all.extend(keys.map(|record| ("dane", record)));
    if out.wants_json() {
        let records: Vec<Value> = all.iter().map(|(step, it)| with_step(step, it)).collect();
        out.json(&json!({ "domain": domain, "records": records, "policy": { "url": url, "text": policy } }));
        return Ok(Outcome::Good);
    }
    let mut said = "";
    for (step, record) in &all {
        if *step != said {
            said = *step;
            out.line("");
            out.say(&format!("cli-dns-step-{step}"), &[("url", url.as_str().into())]);
            if *step == "policy" {
                out.line(format!("\n{}", policy.replace('\r', "")));
            }
        }
        show(record, out);
    }
    Ok(Outcome::Good)
}

fn with_step(step: &str, record: &Record) -> Value {
    let mut document = json!(record);
    document["step"] = step.into();
    document
}

fn show(record: &Record, out: &mut Output) {
    out.line(format!("  {}", record.bind()));
    out.line(format!("  {}", record.nsupdate()));
}

/// A finding in words, and which server it is about.
struct Told {
    host: Option<HostName>,
    code: &'static str,
    severity: Severity,
    words: Explanation,
}

/// What was found, each thing once.
#[derive(Default)]
struct Findings(Vec<Told>);

impl Findings {
    fn add(&mut self, host: Option<&HostName>, severity: Severity, it: &impl Explain, out: &Output) {
        let words = out.language().explain(it);
        // What is true of a server is true at each of its addresses.
        if !self.0.iter().any(|known| known.words.what == words.what) {
            self.0.push(Told { host: host.cloned(), code: it.code(), severity, words });
        }
    }
}

async fn check(arguments: Check, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let domain: MailDomain = arguments.domain.parse()?;
    let report_to = report_to(arguments.report.as_ref(), &domain)?;
    let target =
        Target { host: Host::Name(domain.as_host().clone()), port: arguments.port, server_name: None };
    let route = route(target, common)?;
    let dns = resolver(route.resolver).map_err(|error| request::Error::Dns(error.to_string()))?;
    let mut findings = Findings::default();
    // MX records first; of their hosts then aliases, addresses and CAA.
    let (domains, asked) = (vec![domain.clone()], route.resolver);
    let names = request::look_up(request::Question { domains, hosts: Vec::new(), resolver: asked }).await?;
    let mail_hosts = names.mail_hosts();
    let hosts = mail_hosts.iter().cloned().map(DnsName::from).collect();
    let of_hosts =
        request::look_up(request::Question { domains: Vec::new(), hosts, resolver: asked }).await?;
    for it in names.findings.iter().chain(&of_hosts.findings) {
        findings.add(None, it.severity(), it, out);
    }
    let servers = if mail_hosts.is_empty() {
        Vec::new()
    } else {
        delivery::probe_domain(domain.clone(), route).await?
    };
    let mut records: Vec<Record> = Vec::new();
    for it in &servers {
        of_server(it, &mut findings, &mut records, out);
    }
    let reports = dns::reports(&dns, &domain).await;
    if let Err(finding) = &reports {
        findings.add(None, finding.severity(), finding, out);
        records.push(Record::tls_rpt(&domain, &report_to));
    }
    let policy =
        findings.0.iter().any(|it| it.code == "sts-none").then(|| dns::first_policy(&mail_hosts).to_text());
    if policy.is_some() {
        records.push(Record::mta_sts(&domain, &id(common)));
    }
    findings.0.sort_by_key(|it| std::cmp::Reverse(it.severity));
    let url = dns::policy_url(&domain);
    if out.wants_json() {
        let found: Vec<Value> = findings.0.iter().map(|it| {
            json!({ "code": it.code, "severity": it.severity, "host": it.host, "message": it.words.what })
        }).collect();
        let sts = servers.iter().find_map(|it| it.probe.as_ref().ok()?.mta_sts.as_deref());
        out.json(&json!({
            "domain": domain,
            "servers": servers.iter().map(server).collect::<Vec<_>>(),
            "mta_sts": sts.map(super::probe::mta_sts),
            "tls_rpt": reports.ok(),
            "caa": of_hosts.issuance,
            "findings": found,
            "records": records,
            "policy": policy.map(|text| json!({ "url": url, "text": text })),
        }));
    } else {
        for it in &findings.0 {
            out.line(format!("{}\n{}\n{}\n", it.words.what, it.words.why, it.words.next));
        }
        if !records.is_empty() {
            out.say("cli-dns-add", &[]);
        }
        for record in &records {
            show(record, out);
        }
        if let Some(text) = policy {
            out.say("cli-dns-step-policy", &[("url", url.into())]);
            out.line(format!("\n{}", text.replace('\r', "")));
        }
    }
    let bad = findings.0.iter().any(|it| it.severity == Severity::Error);
    Ok(if bad { Outcome::Bad } else { Outcome::Good })
}

/// What was seen of a server at one of its addresses.
fn of_server(it: &Exchanger, findings: &mut Findings, records: &mut Vec<Record>, out: &Output) {
    let probe = match &it.probe {
        Ok(probe) => probe,
        Err(failed) => return findings.add(Some(&it.host), Severity::Warning, failed, out),
    };
    for finding in &probe.findings {
        findings.add(Some(&it.host), finding.severity(), finding, out);
        if let Finding::Dns(
            dns::Finding::DaneNone { at, record }
            | dns::Finding::DaneMismatch { at, record }
            | dns::Finding::DaneUseless { at, record },
        ) = finding
        {
            let record = Record { name: at.clone(), kind: "TLSA", value: record.clone() };
            if !records.contains(&record) {
                records.push(record);
            }
        }
    }
}

fn server(it: &Exchanger) -> Value {
    let probe = it.probe.as_ref().ok();
    let dane = probe.and_then(|probe| probe.dane.as_ref()).map(super::probe::dane);
    json!({
        "host": it.host, "preference": it.preference, "ip": it.address, "reachable": probe.is_some(), "dane": dane,
    })
}
