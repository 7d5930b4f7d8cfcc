//! `postseal probe`: what a partner sees when it connects.

use super::{Common, Failure, Outcome, Output};
use crate::delivery::{self, Connection, Finding, Line, Route, Side, StartTls, Target};
use crate::explain::Severity;
use crate::i18n::Language;
use crate::name::HostName;
use crate::tls::TlsVersion;
use clap::Args;
use serde_json::{Map, Value, json};
use sipper::Sipper;

/// Whom to look at.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The server. Port 25 if none is given; 465 is TLS from the first byte on.
    #[arg(value_name = "HOST[:PORT]")]
    target: String,
    /// The name to find in the certificate, instead of the host.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// Connects, and shows what was seen.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let mut target = Target::parse(&arguments.target, 25)?;
    if let Some(name) = arguments.name {
        target.server_name = Some(name.parse::<HostName>()?);
    }
    let shown = target.to_string();
    let mut work = delivery::probe(route(target, common)?).pin();
    while let Some(line) = work.sip().await {
        show_line(&line, common, out);
    }
    let probe = work.await?;
    if out.wants_json() {
        let versions: Map<String, Value> =
            probe.versions.iter().map(|(version, spoken)| (version.to_string(), json!(spoken))).collect();
        let mut document = document(&shown, &probe.connection, &probe.findings, out.language());
        let _ = document.insert("versions".to_owned(), Value::Object(versions));
        finish(document, &probe.connection, &probe.transcript, out);
    } else {
        show(&shown, &probe.connection, out);
        show_findings(&probe.findings, out);
    }
    Ok(outcome(&probe.findings))
}

/// The way to a server, with the options that every command has.
pub(super) fn route(target: Target, common: &Common) -> Result<Route, Failure> {
    let mut route = Route::new(target, common.trust()?);
    route.resolver = common.resolver;
    route.at = common.at();
    Ok(route)
}

/// The conversation as it goes on; beside a JSON document only when asked for.
pub(super) fn show_line(line: &Line, common: &Common, out: &mut Output) {
    if !common.json || common.verbose {
        let side = match line.side {
            Side::Client => ">",
            Side::Server => "<",
            Side::Tls => "*",
        };
        out.note(format!("{:>6} {side} {}", line.t_ms, line.text));
    }
}

/// The contract's document, up to the findings.
pub(super) fn document(
    target: &str,
    connection: &Connection,
    findings: &[Finding],
    language: &Language,
) -> Map<String, Value> {
    let tls = connection.tls.as_ref().map(|tls| {
        json!({
            "version": tls.version, "cipher": tls.cipher, "key_exchange": tls.key_exchange,
            "trusted": tls.trusted, "name_matches": tls.name_matches,
        })
    });
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| {
            let (code, message) = (crate::explain::Explain::code(finding), language.explain(finding).what);
            json!({ "code": code, "severity": finding.severity(), "message": message })
        })
        .collect();
    // A single connection proves the version that it used; a probe knows more and replaces this.
    let used = connection.tls.as_ref().map(|tls| tls.version);
    let versions: Map<String, Value> = TlsVersion::ALL
        .into_iter()
        .map(|version| (version.to_string(), json!((used == Some(version)).then_some(true))))
        .collect();
    let document = json!({
        "target": target,
        "ip": connection.ip,
        "port": connection.port,
        "reachable": true,
        "banner": connection.banner,
        "software": connection.software,
        "starttls": connection.starttls,
        "tls": tls,
        "versions": versions,
        "chain": null,
        "findings": findings,
        "transcript": null,
    });
    match document {
        Value::Object(document) => document,
        _ => Map::new(),
    }
}

/// Fills in the rest, and prints the document.
pub(super) fn finish(
    mut document: Map<String, Value>,
    connection: &Connection,
    transcript: &[Line],
    out: &mut Output,
) {
    let chain: Vec<Value> =
        connection.tls.iter().flat_map(|tls| &tls.chain).map(super::chain::json).collect();
    let _ = document.insert("chain".to_owned(), Value::Array(chain));
    let _ = document.insert("transcript".to_owned(), json!(transcript));
    out.json(&document);
}

/// The facts in plain words.
pub(super) fn show(target: &str, connection: &Connection, out: &mut Output) {
    let ip = connection.ip.to_string();
    out.say("delivery-connected", &[("target", target.into()), ("ip", ip.into())]);
    out.say("delivery-banner", &[("banner", connection.banner.clone().into())]);
    out.say(
        match connection.starttls {
            StartTls::Offered => "delivery-starttls-is-offered",
            StartTls::NotOffered => "delivery-starttls-is-not-offered",
            StartTls::Refused => "delivery-starttls-is-refused",
            StartTls::Implicit => "delivery-starttls-is-implicit",
        },
        &[],
    );
    let Some(tls) = &connection.tls else { return out.say("delivery-tls-none", &[]) };
    let exchange = tls.key_exchange.clone().unwrap_or_else(|| "-".to_owned());
    out.say(
        "delivery-tls",
        &[
            ("version", tls.version.to_string().into()),
            ("cipher", tls.cipher.clone().into()),
            ("exchange", exchange.into()),
        ],
    );
    out.say(if tls.trusted { "delivery-is-trusted" } else { "delivery-is-not-trusted" }, &[]);
    out.say(if tls.name_matches { "delivery-is-for-name" } else { "delivery-is-not-for-name" }, &[]);
}

/// What is to be said about it, and what to do.
pub(super) fn show_findings(findings: &[Finding], out: &mut Output) {
    for finding in findings {
        let explanation = out.language().explain(finding);
        out.line(format!("\n{}\n{}\n{}", explanation.what, explanation.why, explanation.next));
    }
}

/// Bad, where a finding is an error.
pub(super) fn outcome(findings: &[Finding]) -> Outcome {
    let bad = findings.iter().any(|finding| finding.severity() == Severity::Error);
    if bad { Outcome::Bad } else { Outcome::Good }
}
