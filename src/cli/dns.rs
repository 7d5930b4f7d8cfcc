//! `postseal dns`: what a domain publishes about TLS for its mail, and what it should.

mod check;
mod leaf;
mod records;
mod rollover;

use super::{Common, Failure, Outcome, Output, reports};
use crate::dns::{self, Policy, Record};
use crate::name::{MailDomain, Mailbox};
use crate::publish::{Place, Remember};
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
    Check(check::Check),
    /// The records for a certificate, in the order in which to publish them. Asks nobody.
    Records(records::Records),
    /// The reports of senders (TLS-RPT), summed: who could not deliver with TLS, why, since when, and what to do.
    Reports(reports::Arguments),
    /// How far a new key under DANE is, and what comes next, so that no message is refused on the way.
    Rollover(rollover::Rollover),
}

/// What both of the first two take.
#[derive(Debug, Args)]
struct Publishing {
    /// Where senders are to report to what goes wrong.
    #[arg(long, value_name = "ADDRESS")]
    report: Option<String>,
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

impl From<Form> for dns::Form {
    fn from(form: Form) -> Self {
        match form {
            Form::Bind => Self::Bind,
            Form::Fields => Self::Fields,
            Form::Nsupdate => Self::Nsupdate,
        }
    }
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
        Command::Check(arguments) => check::run(arguments, common, out).await,
        Command::Records(arguments) => records::run(&arguments, common, out).await,
        Command::Reports(arguments) => reports::run(arguments, common, out).await,
        Command::Rollover(arguments) => rollover::run(arguments, common, out).await,
    }
}

impl Publishing {
    /// Where reports go to, unless somebody says otherwise.
    fn report_to(&self, domain: &MailDomain) -> Result<Mailbox, Failure> {
        let default = format!("tls-reports@{domain}");
        Ok(self.report.as_ref().unwrap_or(&default).parse()?)
    }

    /// What the reports say, where there are any.
    async fn trial(
        &self,
        domain: &MailDomain,
        common: &Common,
        out: &mut Output,
    ) -> Result<Option<Trial>, Failure> {
        if self.reports.is_empty() {
            return Ok(None);
        }
        let found = reports::all(self.reports.clone(), None, Some(domain.clone()), None, common, out).await?;
        Ok(Some(found.sum.trial(domain)))
    }

    /// A policy, where it belongs, and the files of what shows it.
    fn policy(&self, domain: &MailDomain, policy: &Policy) -> Value {
        let files = self.place.map(|place| place.files(domain, policy)).unwrap_or_default();
        let files = files.iter().map(|it| json!({ "path": it.path, "text": it.text }));
        json!({
            "url": dns::policy_url(domain), "text": policy.to_text(), "files": files.collect::<Vec<_>>(),
        })
    }

    /// The same for people.
    fn show_policy(&self, domain: &MailDomain, policy: &Policy, out: &mut Output) {
        out.line(format!("\n{}", policy.to_text().replace('\r', "")));
        if let Some(place) = self.place {
            out.say(&format!("dns-place-{}", place.as_str()), &[]);
            // The policy itself stands above.
            for file in place.files(domain, policy).iter().skip(1) {
                out.line(format!("\n# {}\n{}", file.path, file.text));
            }
        }
    }
}

fn show(record: &Record, form: Option<Form>, out: &mut Output) {
    let say = |key: &str, facts: &crate::explain::Facts| out.language().say_with(key, facts);
    let text = match form {
        None => [dns::Form::Bind, dns::Form::Nsupdate].map(|form| record.shown(form, say)).join("\n"),
        Some(form) => record.shown(form.into(), say),
    };
    for line in text.lines() {
        out.line(format!("  {line}"));
    }
}

/// What was seen the last time; nothing, where there was none. What cannot be written is told before anybody is asked.
fn remembered<M: Remember + Default>(file: &Path) -> Result<M, Failure> {
    store::can_replace(file)?;
    if !file.exists() {
        return Ok(M::default());
    }
    Ok(M::from_bytes(&file.display().to_string(), &store::read(file, LARGEST_MEMORY)?)?)
}
