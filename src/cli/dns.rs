//! `postseal dns`: what a domain publishes about TLS for its mail, and what it should.

mod rollover;

use super::inspect::items;
use super::probe::route;
use super::{Common, Failure, Outcome, Output, reports};
use crate::certificate::{self, Brought};
use crate::delivery::{Exchanger, Host, Target};
use crate::dns::{self, Record, Replaces};
use crate::explain::{Explain, Severity};
use crate::name::{HostName, MailDomain, Mailbox};
use crate::publish::{self, Area, Kind, Memory, Place, Question, Remember, State, Step, Wanted};
use crate::store;
use crate::tlsrpt::Trial;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The largest file of what was seen: ten thousand domains have less.
const LARGEST_MEMORY: u64 = 16 << 20;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// What is published (MX, DANE, MTA-STS, TLS-RPT, CAA), held against the servers, and what to add.
    Check(Check),
    /// The records for a certificate, in the order in which to publish them. Asks nobody.
    Records(Records),
    /// The reports of senders (TLS-RPT), summed: who could not deliver with TLS, why, since when, and what to do.
    Reports(reports::Arguments),
    /// How far a new key under DANE is, and what comes next, so that no message is refused on the way.
    Rollover(rollover::Rollover),
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
    /// In which form records are shown; without it, as a zone file and as nsupdate have them.
    #[arg(long)]
    form: Option<Form>,
    /// A file to remember the MTA-STS policy in: the next time, a policy that changed without its id is told.
    #[arg(long, value_name = "FILE")]
    remember: Option<PathBuf>,
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
    /// Also the records of the CA (2 1 1), whose certificate the file has to hold, as the server has to send it.
    #[arg(long)]
    ca: bool,
    /// In which form records are shown; without it, as a zone file and as nsupdate have them.
    #[arg(long)]
    form: Option<Form>,
    /// What shows the MTA-STS policy: its files are printed, too (nginx apache caddy iis github-pages cloudflare-pages).
    #[arg(long, value_name = "PLACE", value_parser = place)]
    place: Option<Place>,
    /// Reports of senders (as for "dns reports"): where they have been clean for two weeks, the policy to enforce, too.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    reports: Vec<PathBuf>,
}

/// In which form records are shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// As a zone file of BIND has them.
    Bind,
    /// Name, type and value, for a web form.
    Fields,
    /// As nsupdate takes them.
    Nsupdate,
}

fn place(text: &str) -> Result<Place, String> {
    let names = || Place::ALL.map(Place::as_str).join(", ");
    Place::ALL
        .into_iter()
        .find(|it| it.as_str() == text)
        .ok_or_else(|| format!("the places are: {}", names()))
}

/// Does it.
pub async fn run(command: Command, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    match command {
        Command::Check(arguments) => check(arguments, common, out).await,
        Command::Records(arguments) => records(&arguments, common, out).await,
        Command::Reports(arguments) => reports::run(arguments, common, out).await,
        Command::Rollover(arguments) => rollover::run(arguments, common, out).await,
    }
}

/// Where reports go to, unless somebody says otherwise.
fn report_to(given: Option<&String>, domain: &MailDomain) -> Result<Mailbox, Failure> {
    let default = format!("tls-reports@{domain}");
    Ok(given.unwrap_or(&default).parse()?)
}

async fn records(arguments: &Records, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let domain: MailDomain = arguments.domain.parse()?;
    let hosts = arguments.hosts.iter().map(|it| it.parse()).collect::<Result<Vec<HostName>, _>>()?;
    let file = &arguments.certificate;
    let mut brought = Brought::default();
    brought.take(&file.display().to_string(), items(file, None)?)?;
    let mut certificates = brought.certificates.into_iter();
    let unreadable = || certificate::Error::Unreadable(file.display().to_string());
    let leaf = certificates.next().ok_or_else(unreadable)?;
    let ca = certificates.find(|it| it.is_ca && it.subject == leaf.issuer);
    if arguments.ca && ca.is_none() {
        return Err(publish::NoIssuer { file: file.display().to_string(), issuer: leaf.issuer }.into());
    }
    let ca = ca.filter(|_| arguments.ca);
    let trial = match arguments.reports.as_slice() {
        [] => None,
        paths => {
            let found = reports::all(paths.to_vec(), None, Some(domain.clone()), None, common, out).await?;
            Some(found.sum.trial(&domain))
        }
    };
    let wanted = Wanted {
        report: report_to(arguments.report.as_ref(), &domain)?,
        issuer: arguments.issuer.as_ref().map(|it| it.parse()).transpose()?,
        keys: hosts.iter().map(|host| (host.clone(), leaf.spki_sha256.clone())).collect(),
        coming: Vec::new(),
        issuers: hosts
            .iter()
            .filter_map(|host| Some((host.clone(), ca.as_ref()?.spki_sha256.clone())))
            .collect(),
        trial: trial.unwrap_or_default(),
        at: common.at(),
        domain,
        hosts,
    };
    // What comes after weeks of reports is told with the policy that comes first, until those are there.
    let mut steps = publish::plan(&wanted, None);
    steps.retain(|step| step.kind != Kind::Enforce || wanted.trial == Trial::Clean);
    let of_ca: Vec<&Record> = steps.iter().flat_map(|step| &step.instead).collect();
    let url = dns::policy_url(&wanted.domain);
    if out.wants_json() {
        let with_step = |step: &str, record: &Record| {
            let mut document = json!(record);
            document["step"] = step.into();
            document
        };
        let of_step = |step: &Step| {
            let each = step.records.iter().map(|it| with_step(step.kind.as_str(), it));
            each.collect::<Vec<Value>>()
        };
        let mut records: Vec<Value> = steps.iter().flat_map(of_step).collect();
        records.extend(of_ca.into_iter().map(|it| with_step("dane-ca", it)));
        let text = dns::first_policy(&wanted.hosts).to_text();
        let policy = json!({ "url": url, "text": text });
        let enforced = steps.iter().find(|it| it.kind == Kind::Enforce).and_then(|it| it.policy.as_ref());
        let enforced = enforced.map(|it| json!({ "url": url, "text": it.to_text() }));
        out.json(&json!({
            "domain": wanted.domain, "records": records, "policy": policy, "trial": trial, "enforced": enforced,
        }));
        return Ok(Outcome::Good);
    }
    for step in &steps {
        out.line("");
        out.say(&format!("cli-dns-step-{}", step.kind.as_str()), &[("url", url.as_str().into())]);
        if let Some(policy) = &step.policy {
            out.line(format!("\n{}", policy.to_text().replace('\r', "")));
        }
        if let (Some(place), Some(policy)) = (arguments.place, &step.policy) {
            out.say(&format!("dns-place-{}", place.as_str()), &[]);
            // The policy itself stands above.
            for file in place.files(&wanted.domain, policy).iter().skip(1) {
                out.line(format!("\n# {}\n{}", file.path, file.text));
            }
        }
        for record in &step.records {
            show(record, arguments.form, out);
        }
    }
    if let Some(trial) = trial {
        out.line("");
        out.say(&format!("tlsrpt-trial-{}", trial.as_str()), &[]);
    }
    if !of_ca.is_empty() {
        out.line("");
        out.say("cli-dns-step-dane-ca", &[]);
    }
    for record in of_ca {
        show(record, arguments.form, out);
    }
    Ok(Outcome::Good)
}

fn show(record: &Record, form: Option<Form>, out: &mut Output) {
    let text = match form {
        None => format!("{}\n{}", record.bind(), record.nsupdate()),
        Some(Form::Bind) => record.bind(),
        Some(Form::Nsupdate) => record.nsupdate(),
        Some(Form::Fields) => {
            let named = |key: &str, value: &str| format!("{}: {value}", out.language().say(key));
            let old: &[String] = if let Replaces::These(old) = &record.replaces { old } else { &[] };
            let fields = [
                named("window-dns-name", &record.name),
                named("window-dns-type", record.kind),
                named("window-dns-value", record.plain_value()),
            ];
            let old = old.iter().map(|value| named("window-dns-old", value));
            fields.into_iter().chain(old).collect::<Vec<_>>().join("\n")
        }
    };
    for line in text.lines() {
        out.line(format!("  {line}"));
    }
}

async fn check(arguments: Check, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let domain: MailDomain = arguments.domain.parse()?;
    let report = report_to(arguments.report.as_ref(), &domain)?;
    let target =
        Target { host: Host::Name(domain.as_host().clone()), port: arguments.port, server_name: None };
    let question = Question { domain, like: route(target, common)?, report: report.clone() };
    let mut memory: Option<Memory> = arguments.remember.as_deref().map(remembered).transpose()?;
    let mut published = publish::check(question).await?;
    if let (Some(memory), Some(file)) = (&mut memory, &arguments.remember) {
        memory.compare(&mut published, common.at());
        store::replace(file, &memory.to_bytes())?;
    }
    let wanted = Wanted::of(&published, report, Trial::default(), common.at());
    let steps = publish::plan(&wanted, Some(&published));
    let url = dns::policy_url(&published.domain);
    let policy = published.policy.as_ref().map(dns::Policy::to_text);
    if out.wants_json() {
        let found = published.findings.iter().map(|it| {
            let message = out.language().explain(&it.said).what;
            json!({ "code": it.said.code(), "area": it.area, "severity": it.severity, "host": it.host, "message": message })
        });
        let found: Vec<Value> = found.collect();
        out.json(&json!({
            "domain": published.domain,
            "servers": published.servers.iter().map(server).collect::<Vec<_>>(),
            "mta_sts": published.mta_sts.as_deref().map(super::probe::mta_sts),
            "tls_rpt": published.tls_rpt,
            "caa": published.caa,
            "findings": found,
            "records": published.records(),
            "policy": policy.map(|text| json!({ "url": url, "text": text })),
            "steps": steps.iter().map(|it| json!({ "step": it.kind, "state": it.state })).collect::<Vec<_>>(),
        }));
    } else {
        for area in Area::ALL {
            let verdict = format!("dns-verdict-{}", published.verdict(area).as_str());
            let name = out.language().say(&format!("dns-area-{}", area.as_str()));
            out.line(format!("{name}: {}", out.language().say(&verdict)));
        }
        out.line("");
        for it in &published.findings {
            let words = out.language().explain(&it.said);
            out.line(format!("{}\n{}\n{}\n", words.what, words.why, words.next));
        }
        let (changed, added): (Vec<Record>, Vec<Record>) =
            published.records().into_iter().partition(Record::is_change);
        for (words, records) in [("cli-dns-change", changed), ("cli-dns-add", added)] {
            if !records.is_empty() {
                out.say(words, &[]);
            }
            for record in &records {
                show(record, arguments.form, out);
            }
        }
        if let Some(text) = policy {
            out.say("cli-dns-step-policy", &[("url", url.into())]);
            out.line(format!("\n{}", text.replace('\r', "")));
        }
        out.line("");
        for step in &steps {
            let state = match step.state {
                Some(State::Done) => "rollover-done",
                Some(State::Open) => "rollover-open",
                Some(State::Locked) | None => "rollover-locked",
            };
            let name = out.language().say(&format!("dns-plan-{}", step.kind.as_str()));
            out.line(format!("{}: {name}", out.language().say(state)));
        }
    }
    let bad = published.findings.iter().any(|it| it.severity == Severity::Error);
    Ok(if bad { Outcome::Bad } else { Outcome::Good })
}

/// What was seen the last time; nothing, where there was none.
fn remembered<M: Remember + Default>(file: &Path) -> Result<M, Failure> {
    if !file.exists() {
        return Ok(M::default());
    }
    Ok(M::from_bytes(&file.display().to_string(), &store::read(file, LARGEST_MEMORY)?)?)
}

fn server(it: &Exchanger) -> Value {
    let probe = it.probe.as_ref().ok();
    let dane = probe.and_then(|probe| probe.dane.as_ref()).map(super::probe::dane);
    json!({
        "host": it.host, "preference": it.preference, "ip": it.address, "reachable": probe.is_some(), "dane": dane,
    })
}
