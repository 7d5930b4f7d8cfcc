//! `postseal dns rollover`: how far a new key under DANE is, and what comes next.

use super::super::inspect::items;
use super::super::probe::route;
use super::super::{Common, Failure, Outcome, Output};
use super::{remembered, show};
use crate::certificate::Brought;
use crate::delivery::{Host, Target};
use crate::explain::{Explain, Fact, Severity};
use crate::publish::Remember;
use crate::rollover::{self, Kind, Memory, Question, Seen, State, Step, Told};
use crate::store;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Mail servers are reached there by other mail servers.
const SMTP: u16 = 25;

/// Which server, and what it is going to show.
#[derive(Debug, Args)]
pub struct Rollover {
    /// The mail server, as the MX records name it. Port 25 if none is given.
    #[arg(value_name = "HOST[:PORT]")]
    target: String,
    /// The new certificate, with the ones in between, as the server is going to send it.
    #[arg(long, value_name = "FILE")]
    certificate: PathBuf,
    /// A file to remember in since when the new record is there; each call looks again and tells what comes next.
    #[arg(long, value_name = "FILE")]
    remember: PathBuf,
}

/// Looks, remembers, and tells.
pub async fn run(arguments: Rollover, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let Rollover { target, certificate, remember } = arguments;
    let target = Target::parse(&target, SMTP)?;
    let Host::Name(host) = target.host.clone() else {
        return Err(rollover::Error::Address(target.host.to_string()).into());
    };
    let mut brought = Brought::default();
    brought.take(&certificate.display().to_string(), items(&certificate, None)?)?;
    let chain = brought.certificates.into_iter().map(|it| it.der).collect();
    // What is none is told before anybody is asked; what counts is what stands there afterwards.
    let _: Memory = remembered(&remember)?;
    let shown = target.to_string();
    let seen = rollover::look(Question { host, like: route(target, common)?, chain }).await?;
    let mut memory: Memory = remembered(&remember)?;
    let schedule = memory.of(&shown, &seen.new);
    let told = schedule.take(&seen);
    let old = schedule.old.clone();
    store::replace(&remember, &memory.to_bytes())?;
    if out.wants_json() {
        let document = document(&seen, &told, old.as_deref(), out);
        out.json(&document);
    } else {
        people(&told, seen.at, out);
    }
    let bad = told.findings.iter().any(|it| it.severity() == Severity::Error);
    Ok(if bad { Outcome::Bad } else { Outcome::Good })
}

fn people(told: &Told, at: OffsetDateTime, out: &mut Output) {
    for it in &told.findings {
        let words = out.language().explain(it);
        out.line(format!("{}\n{}\n{}\n", words.what, words.why, words.next));
    }
    for step in &told.steps {
        let state = match step.state {
            State::Done => "rollover-done",
            State::Open => "rollover-open",
            State::Locked => "rollover-locked",
        };
        let name = out.language().say(&format!("rollover-{}", step.kind.as_str()));
        out.line(format!("{}: {name}", out.language().say(state)));
        if told.next() == Some(step.kind) {
            next(step, told, at, out);
        }
    }
    if told.next().is_none() {
        out.line("");
        out.say("rollover-end", &[]);
    }
}

/// What is to be done for the step that comes next.
fn next(step: &Step, told: &Told, at: OffsetDateTime, out: &mut Output) {
    let until = told.until.filter(|_| step.kind == Kind::Wait);
    let facts = until.map(|until| {
        let minutes = rollover::minutes_until(until, at);
        [("until", rollover::clock(until).into()), ("minutes", Fact::Number(minutes))]
    });
    match facts {
        Some(facts) => out.say("rollover-wait-until", &facts),
        None => out.say(&format!("rollover-{}-how", step.kind.as_str()), &[]),
    }
    for record in &step.records {
        if step.kind == Kind::Remove {
            for line in format!("{}\n{}", record.bind(), record.nsupdate_away()).lines() {
                out.line(format!("  {line}"));
            }
        } else {
            show(record, None, out);
        }
    }
}

fn document(seen: &Seen, told: &Told, old: Option<&str>, out: &Output) -> Value {
    let steps = told
        .steps
        .iter()
        .map(|step| json!({ "step": step.kind, "state": step.state, "records": step.records }));
    let servers = seen.shown.iter().map(|it| match &it.key {
        Ok((key, new)) => json!({ "ip": it.address, "key": key, "new": new }),
        Err(failed) => json!({ "ip": it.address, "error": failed.code() }),
    });
    let listed = seen.listed.iter().map(|it| match &it.said {
        Ok(said) => json!({
            "server": it.server, "new": said.new, "others": said.others, "ttl": said.ttl,
        }),
        Err(cause) => json!({ "server": it.server, "error": cause }),
    });
    let findings = told.findings.iter().map(|it| {
        let message = out.language().explain(it).what;
        json!({ "code": it.code(), "severity": it.severity(), "message": message })
    });
    json!({
        "host": seen.host, "port": seen.port, "name": seen.name, "change": told.change,
        "new": seen.new, "old": old,
        "until": told.until.and_then(|it| it.format(&Rfc3339).ok()),
        "next": told.next(),
        "steps": steps.collect::<Vec<_>>(),
        "servers": servers.collect::<Vec<_>>(),
        "name_servers": listed.collect::<Vec<_>>(),
        "findings": findings.collect::<Vec<_>>(),
    })
}
