//! `postseal probe --domain`: what a partner sees at each mail server of a domain.

use super::probe::{could_not, failure, outcome, route, seen, show, show_findings, show_line, show_more};
use super::{Common, Failure, Outcome, Output};
use crate::delivery::{self, Error, Exchanger, Finding, Host, Route, Target};
use crate::explain::Fact;
use crate::i18n::Language;
use crate::name::{HostName, MailDomain};
use serde_json::{Map, Value, json};
use sipper::Sipper;
use std::collections::BTreeMap;

/// Connects to all of them, and shows what was seen at each.
pub(super) async fn run(
    domain: MailDomain,
    port: u16,
    like: impl FnOnce(Route) -> Route,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let target = Target { host: Host::Name(domain.as_host().clone()), port, server_name: None };
    let mut work = delivery::probe_domain(domain, like(route(target, common)?)).pin();
    while let Some((target, line)) = work.sip().await {
        if !common.json || common.verbose {
            out.note(target.to_string());
        }
        show_line(&line, common, out);
    }
    let servers = match work.await {
        Ok(servers) => servers,
        Err(error) => {
            if out.wants_json() {
                out.json(&Value::Array(Vec::new()));
            }
            return could_not(error.into(), out);
        }
    };
    if out.wants_json() {
        let documents: Vec<_> = servers.iter().map(|it| document(it, port, out.language())).collect();
        out.json(&documents);
    } else {
        // What is said of the domain is said once.
        let mut said: Vec<Finding> = Vec::new();
        for it in &servers {
            show_one(it, port, &mut said, out);
        }
    }
    conclude(servers)
}

/// As for a single server, with whose it is.
fn document(it: &Exchanger, port: u16, language: &Language) -> Map<String, Value> {
    let target = format!("{}:{port}", it.host);
    let mut document = match &it.probe {
        Ok(probe) => seen(&target, probe, language),
        Err(failed) => failure(&target, port, failed, language),
    };
    // Where nobody answered, the address that was tried is known all the same.
    let known = [("ip", json!(it.address)), ("host", json!(it.host)), ("preference", json!(it.preference))];
    for (key, value) in known {
        let _ = document.insert(key.to_owned(), value);
    }
    document
}

fn show_one(it: &Exchanger, port: u16, said: &mut Vec<Finding>, out: &mut Output) {
    let host = ("host", it.host.as_str().into());
    out.line("");
    match it.preference {
        Some(number) => {
            out.say("delivery-exchanger", &[host, ("preference", Fact::Number(number.into()))]);
        }
        None => out.say("delivery-no-mx-record", &[host]),
    }
    match &it.probe {
        Ok(probe) => {
            show(&format!("{}:{port}", it.host), &probe.connection, out);
            show_more(probe, out);
            let new = probe.findings.iter().filter(|it| !matches!(it, Finding::Dns(_)) || !said.contains(it));
            let new: Vec<Finding> = new.cloned().collect();
            show_findings(&new, out);
            said.extend(new);
        }
        Err(failed) => {
            let words = out.language().explain(failed);
            out.line(format!("{}\n{}\n{}", words.what, words.why, words.next));
        }
    }
}

/// Good, where each server could be looked at, at one of its addresses at least, and nothing bad was seen at any. An
/// address that cannot be reached is no fault of the server: this machine may know no IPv6.
fn conclude(servers: Vec<Exchanger>) -> Result<Outcome, Failure> {
    let mut looked: BTreeMap<&HostName, bool> = BTreeMap::new();
    let mut bad = false;
    for it in &servers {
        let one = looked.entry(&it.host).or_default();
        match &it.probe {
            Ok(probe) => {
                *one = true;
                bad |= outcome(&probe.findings) == Outcome::Bad;
            }
            Err(failed) => bad |= failed.error.is_answer(),
        }
    }
    let all = looked.values().all(|looked| *looked);
    if bad || (!all && looked.values().any(|looked| *looked)) {
        return Ok(Outcome::Bad);
    }
    if all {
        return Ok(Outcome::Good);
    }
    let first: Option<Error> = servers.into_iter().find_map(|it| it.probe.err()).map(|failed| failed.error);
    first.map_or(Ok(Outcome::Bad), |error| Err(error.into()))
}
