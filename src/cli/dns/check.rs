//! `postseal dns check`: what is published, held against the servers, and what to add.

use super::super::probe::{dane, mta_sts, route};
use super::super::{Common, Failure, Outcome, Output};
use super::leaf::Leaf;
use super::{Publishing, remembered, show};
use crate::delivery::{Exchanger, Host, Target};
use crate::dns::{self, Record};
use crate::explain::{Explain, Severity};
use crate::name::MailDomain;
use crate::publish::{self, Area, Kind, Memory, Published, Question, Remember, State, Step, Wanted};
use crate::request::acme::OwnAccount;
use crate::setup::Library;
use crate::store;
use crate::tlsrpt::Trial;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Whose.
#[derive(Debug, Args)]
pub struct Check {
    /// The mail domain.
    #[arg(value_name = "DOMAIN")]
    domain: String,
    /// The port of its servers.
    #[arg(long, value_name = "PORT", default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
    /// A certificate that the servers are going to show: its key is to be named beside the one in use.
    #[arg(long = "certificate", value_name = "FILE", num_args = 1..)]
    certificates: Vec<PathBuf>,
    /// The folder with the account at the CA (of "postseal acme --out"), beside those of your setups: where CAA records
    /// name an account (accounturi), it is compared.
    #[arg(long, value_name = "FOLDER")]
    accounts: Option<PathBuf>,
    /// A file to remember the MTA-STS policy in: the next time, a policy that changed without its id is told.
    #[arg(long, value_name = "FILE")]
    remember: Option<PathBuf>,
    #[command(flatten)]
    publishing: Publishing,
}

/// Asks, looks, and tells.
pub(super) async fn run(arguments: Check, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let publishing = &arguments.publishing;
    let domain: MailDomain = arguments.domain.parse()?;
    let report = publishing.report_to(&domain)?;
    let leaves = Leaf::all(&arguments.certificates)?;
    let trial = publishing.trial(&domain, common, out).await?;
    let target =
        Target { host: Host::Name(domain.as_host().clone()), port: arguments.port, server_name: None };
    // Where the system names no folder, there are no setups.
    let mut accounts = Library::of_user().map(|it| it.accounts(common.at())).unwrap_or_default();
    accounts.extend(arguments.accounts.iter().flat_map(|it| OwnAccount::all_in(it, &[])));
    let question = Question { domain, like: route(target, common)?, report: report.clone(), accounts };
    let mut memory: Option<Memory> = arguments.remember.as_deref().map(remembered).transpose()?;
    let mut published = publish::check(question).await?;
    if let (Some(memory), Some(file)) = (&mut memory, &arguments.remember) {
        memory.compare(&mut published, common.at());
        store::replace(file, &memory.to_bytes())?;
    }
    let wanted = Wanted::of(&published, report, trial.unwrap_or_default(), common.at());
    let wanted = leaves.iter().fold(wanted, |wanted, leaf| wanted.with(&leaf.kept()));
    let steps = publish::plan(&wanted, Some(&published));
    if out.wants_json() {
        let document = document(&published, &steps, trial, publishing, out);
        out.json(&document);
    } else {
        people(&published, &steps, trial, publishing, out);
    }
    let bad = published.findings.iter().any(|it| it.severity == Severity::Error);
    Ok(if bad { Outcome::Bad } else { Outcome::Good })
}

fn document(
    published: &Published,
    steps: &[Step],
    trial: Option<Trial>,
    publishing: &Publishing,
    out: &Output,
) -> Value {
    let found = published.findings.iter().map(|it| {
        let message = out.language().explain(&it.said).what;
        json!({ "code": it.said.code(), "area": it.area, "severity": it.severity, "host": it.host, "message": message })
    });
    let found: Vec<Value> = found.collect();
    let policy = |it: &dns::Policy| publishing.policy(&published.domain, it);
    let step = |it: &Step| {
        json!({
            "step": it.kind, "state": it.state, "records": it.records, "instead": it.instead,
            "policy": it.policy.as_ref().map(policy),
        })
    };
    json!({
        "domain": published.domain,
        "servers": published.servers.iter().map(server).collect::<Vec<_>>(),
        "mta_sts": published.mta_sts.as_deref().map(mta_sts),
        "tls_rpt": published.tls_rpt,
        "caa": published.caa,
        "findings": found,
        "records": published.records(),
        "policy": published.policy.as_ref().map(policy),
        "trial": trial,
        "steps": steps.iter().map(step).collect::<Vec<_>>(),
    })
}

fn people(
    published: &Published,
    steps: &[Step],
    trial: Option<Trial>,
    publishing: &Publishing,
    out: &mut Output,
) {
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
    let told = published.records();
    let (changed, added): (Vec<&Record>, Vec<&Record>) = told.iter().partition(|it| it.is_change());
    for (words, records) in [("cli-dns-change", changed), ("cli-dns-add", added)] {
        if !records.is_empty() {
            out.say(words, &[]);
        }
        for record in records {
            show(record, publishing.form, out);
        }
    }
    let url = dns::policy_url(&published.domain);
    if let Some(policy) = &published.policy {
        out.say("cli-dns-step-policy", &[("url", url.as_str().into())]);
        publishing.show_policy(&published.domain, policy, out);
    }
    if let Some(trial) = trial {
        out.line("");
        out.say(&format!("tlsrpt-trial-{}", trial.as_str()), &[]);
    }
    out.line("");
    for step in steps {
        let state = match step.state {
            Some(State::Done) => "rollover-done",
            Some(State::Open) => "rollover-open",
            Some(State::Locked) | None => "rollover-locked",
        };
        let name = out.language().say(&format!("dns-plan-{}", step.kind.as_str()));
        out.line(format!("{}: {name}", out.language().say(state)));
        if step.state != Some(State::Open) {
            continue;
        }
        if let (Kind::Enforce, Some(policy)) = (step.kind, &step.policy) {
            out.say("cli-dns-step-enforce", &[]);
            publishing.show_policy(&published.domain, policy, out);
        }
        // What mends something stands above.
        for record in step.records.iter().filter(|it| !told.contains(it)) {
            show(record, publishing.form, out);
        }
    }
}

fn server(it: &Exchanger) -> Value {
    let probe = it.probe.as_ref().ok();
    let dane = probe.and_then(|probe| probe.dane.as_ref()).map(dane);
    json!({
        "host": it.host, "preference": it.preference, "ip": it.address, "reachable": probe.is_some(), "dane": dane,
    })
}
