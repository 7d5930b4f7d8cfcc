//! `postseal dns records`: the records for a certificate, in the order in which to publish them.

use super::super::certificate::{finding, finding_document};
use super::super::{Common, Failure, Outcome, Output};
use super::leaf::Leaf;
use super::{Publishing, show};
use crate::dns::{self, Record};
use crate::name::{HostName, MailDomain, NameError};
use crate::publish::{self, Kind, Step, Wanted, caa_domain};
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// For what.
#[derive(Debug, Args)]
pub struct Records {
    /// The mail domain.
    #[arg(long, value_name = "DOMAIN")]
    domain: String,
    /// Its mail servers, as the MX records name them.
    #[arg(long = "host", value_name = "NAME", num_args = 1.., required = true)]
    hosts: Vec<String>,
    /// The certificate that they show; several, where a server has one for each of two keys (RSA and ECDSA).
    #[arg(long = "certificate", value_name = "FILE", num_args = 1.., required = true)]
    certificates: Vec<PathBuf>,
    /// The CA that may issue, as CAA records call it (letsencrypt.org). Without it: the one that issued the certificate,
    /// where it is a known one.
    #[arg(long, value_name = "CA")]
    issuer: Option<String>,
    /// Also the records of the CA (2 1 1), whose certificate the file has to hold, as the server has to send it.
    #[arg(long)]
    ca: bool,
    #[command(flatten)]
    publishing: Publishing,
}

/// Makes them. Nobody is asked.
pub(super) async fn run(arguments: &Records, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let publishing = &arguments.publishing;
    let domain: MailDomain = arguments.domain.parse()?;
    let hosts = arguments.hosts.iter().map(|it| it.parse()).collect::<Result<Vec<HostName>, _>>()?;
    let given = arguments.issuer.as_deref().map(ca).transpose()?;
    let leaves = Leaf::all(&arguments.certificates)?;
    let findings = Leaf::unnamed(&leaves, &hosts);
    let outcome = if findings.is_empty() { Outcome::Good } else { Outcome::Bad };
    let mut issuers = Vec::new();
    if arguments.ca {
        for leaf in &leaves {
            issuers.extend(leaf.issuers(&hosts)?);
        }
    }
    let mut keys: Vec<_> = leaves.iter().flat_map(|leaf| leaf.keys(&hosts)).collect();
    let mut allowed: Vec<_> = leaves.iter().flat_map(|leaf| leaf.allowed(&hosts, given.as_ref())).collect();
    each_once(&mut keys);
    each_once(&mut issuers);
    each_once(&mut allowed);
    let trial = publishing.trial(&domain, common, out).await?;
    let wanted = Wanted {
        report: publishing.report_to(&domain)?,
        keys,
        coming: Vec::new(),
        issuers,
        allowed,
        trial: trial.unwrap_or_default(),
        at: common.at(),
        domain,
        hosts,
    };
    // What comes after weeks of reports is told with the policy that comes first, until those are there.
    let mut steps = publish::plan(&wanted, None);
    steps.retain(|step| step.kind != Kind::Enforce || wanted.trial == crate::tlsrpt::Trial::Clean);
    let of_ca: Vec<&Record> = steps.iter().flat_map(|step| &step.instead).collect();
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
        let policy = publishing.policy(&wanted.domain, &dns::first_policy(&wanted.hosts));
        let enforced = steps.iter().find(|it| it.kind == Kind::Enforce).and_then(|it| it.policy.as_ref());
        let enforced = enforced.map(|it| publishing.policy(&wanted.domain, it));
        out.json(&json!({
            "domain": wanted.domain, "records": records, "policy": policy, "trial": trial, "enforced": enforced,
            "findings": findings.iter().map(|it| finding_document(it, out.language())).collect::<Vec<_>>(),
        }));
        return Ok(outcome);
    }
    for it in &findings {
        let text = finding(it, out);
        out.note(text);
    }
    let url = dns::policy_url(&wanted.domain);
    for step in &steps {
        out.line("");
        out.say(&format!("cli-dns-step-{}", step.kind.as_str()), &[("url", url.as_str().into())]);
        if let Some(policy) = &step.policy {
            publishing.show_policy(&wanted.domain, policy, out);
        }
        for record in &step.records {
            show(record, publishing.form, out);
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
        show(record, publishing.form, out);
    }
    Ok(outcome)
}

/// A CA, as it calls itself in CAA records; many know it by another name.
fn ca(text: &str) -> Result<HostName, NameError> {
    match caa_domain(text).filter(|_| !text.contains('.')) {
        Some(known) => Ok(known),
        None => text.parse(),
    }
}

/// In the order in which they came.
fn each_once<T: PartialEq + Clone>(all: &mut Vec<T>) {
    let mut known: Vec<T> = Vec::new();
    all.retain(|it| {
        let is_new = !known.contains(it);
        known.extend(is_new.then(|| it.clone()));
        is_new
    });
}
