//! `postseal probe`: what a partner sees when it connects.

use super::inspect::{Protection, items};
use super::{Common, Failure, Outcome, Output};
use crate::certificate::{self, Brought, Certificate, Item};
use crate::delivery::{
    self, Connection, Failed, Finding, Identity, Line, Probe, Route, Side, SoFar, StartTls, Target,
};
use crate::dns::{Dane, State, Sts};
use crate::explain::{Explain, Fact, Severity};
use crate::i18n::Language;
use crate::name::HostName;
use crate::tls::TlsVersion;
use clap::{ArgGroup, Args};
use serde_json::{Map, Value, json};
use sipper::Sipper;
use std::path::PathBuf;

/// Whom to look at.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("whom").required(true).args(["target", "domain"])))]
pub struct Arguments {
    /// The server. Port 25 if none is given; 465 is TLS from the first byte on.
    #[arg(value_name = "HOST[:PORT]")]
    target: Option<String>,
    /// The name to find in the certificate, instead of the host.
    #[arg(long, value_name = "NAME", conflicts_with = "domain")]
    name: Option<String>,
    /// Every mail server of this domain, as its MX records name them, at each of its addresses.
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// The port of the domain's servers.
    #[arg(long, value_name = "PORT", default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
    /// A certificate to show where the server asks for one, with the ones in between.
    #[arg(long, value_name = "FILE", requires = "key")]
    certificate: Option<PathBuf>,
    /// The key that belongs to it.
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
    #[command(flatten)]
    protection: Protection,
    /// Without the questions that take connections of their own: old versions and ciphers, known holes, DNS.
    #[arg(long)]
    quick: bool,
    /// Ask the CA, over the network, whether it took a certificate back.
    #[arg(long)]
    revocation: bool,
}

impl Arguments {
    /// What to show of ourselves.
    fn identity(&self) -> Result<Option<Identity>, Failure> {
        let (Some(certificate), Some(key)) = (&self.certificate, &self.key) else { return Ok(None) };
        let passphrase = self.protection.passphrase()?;
        let mut brought = Brought::default();
        brought.take(&certificate.display().to_string(), items(certificate, passphrase.as_ref())?)?;
        let chain = brought.certificates.into_iter().map(|it| it.der).collect();
        let secret = items(key, passphrase.as_ref())?.into_iter().find_map(|item| match item {
            Item::Key(it) => Some(it.secret),
            _ => None,
        });
        let secret = secret.ok_or_else(|| certificate::Error::NoKey(key.display().to_string()))?;
        Ok(Some(Identity { chain, key: secret }))
    }
}

/// Connects, and shows what was seen.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let identity = arguments.identity()?;
    let (thorough, revocation) = (!arguments.quick, arguments.revocation);
    let like = |route: Route| Route { identity, thorough, revocation, ..route };
    if let Some(domain) = arguments.domain {
        return super::domain::run(domain.parse()?, arguments.port, like, common, out).await;
    }
    let mut target = Target::parse(&arguments.target.unwrap_or_default(), arguments.port)?;
    if let Some(name) = arguments.name {
        target.server_name = Some(name.parse::<HostName>()?);
    }
    let (shown, port) = (target.to_string(), target.port);
    let mut work = delivery::probe(like(route(target, common)?)).pin();
    while let Some(line) = work.sip().await {
        show_line(&line, common, out);
    }
    let probe = match work.await {
        Ok(probe) => probe,
        Err(failed) => {
            if out.wants_json() {
                let document = failure(&shown, port, &failed, out.language());
                out.json(&document);
            }
            return could_not(failed, out);
        }
    };
    if out.wants_json() {
        let document = seen(&shown, &probe, out.language());
        out.json(&document);
    } else {
        show(&shown, &probe.connection, out);
        show_more(&probe, out);
        show_findings(&probe.findings, out);
    }
    Ok(outcome(&probe.findings))
}

/// The way to a server, with the options that every command has.
pub(super) fn route(target: Target, common: &Common) -> Result<Route, Failure> {
    let mut route = Route::new(target, common.trust()?);
    route.resolver = common.resolver;
    route.anchor = common.anchor()?;
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

/// The contract's document of a server that could be looked at.
pub(super) fn seen(target: &str, probe: &Probe, language: &Language) -> Map<String, Value> {
    let it = SoFar {
        connection: Some(probe.connection.clone()),
        findings: probe.findings.clone(),
        transcript: probe.transcript.clone(),
    };
    let mut document = document(target, probe.connection.port, &it, language);
    let versions: Map<String, Value> =
        probe.versions.iter().map(|(version, spoken)| (version.to_string(), json!(spoken))).collect();
    let known = [
        ("versions", Value::Object(versions)),
        ("dane", probe.dane.as_ref().map_or(Value::Null, dane)),
        ("mta_sts", probe.mta_sts.as_ref().map_or(Value::Null, |it| mta_sts(it))),
    ];
    for (key, value) in known {
        let _ = document.insert(key.to_owned(), value);
    }
    document
}

/// What is published for a server; `about` is the name that the state is about.
pub(super) fn dane(it: &Dane) -> Value {
    let about = match &it.state {
        State::Secure | State::NoDnssec => None,
        State::Insecure(name) | State::MxInsecure(name) | State::Bogus(name) | State::Failed(name, _) => {
            Some(name)
        }
    };
    json!({ "at": it.at, "state": it.state.word(), "about": about, "records": it.records })
}

/// The policy of a domain; null what could not be had.
pub(super) fn mta_sts(it: &Sts) -> Value {
    let policy = it.policy.as_ref();
    json!({
        "id": it.id,
        "mode": policy.map(|it| it.mode),
        "max_age": policy.map(|it| it.max_age),
        "mx": policy.map(|it| &it.mx),
    })
}

/// The contract's document of a trial that failed: what was seen until then, and why it failed as the last finding.
pub(super) fn failure(target: &str, port: u16, failed: &Failed, language: &Language) -> Map<String, Value> {
    let mut document = document(target, port, &failed.so_far, language);
    if let Some(Value::Array(findings)) = document.get_mut("findings") {
        findings.push(finding(failed, Severity::Error, language));
    }
    document
}

/// Tells why a trial failed. What the server answered is a finding, and a bad one; where it did not come to an answer,
/// the trial could not be done.
pub(super) fn could_not(failed: Failed, out: &mut Output) -> Result<Outcome, Failure> {
    if failed.error.is_answer() {
        out.fail(&failed);
        return Ok(Outcome::Bad);
    }
    Err(failed.into())
}

fn finding<E: Explain>(it: &E, severity: Severity, language: &Language) -> Value {
    json!({ "code": it.code(), "severity": severity, "message": language.explain(it).what })
}

/// The contract's document; null where nothing is known.
pub(super) fn document(target: &str, port: u16, it: &SoFar, language: &Language) -> Map<String, Value> {
    let at = it.connection.as_ref();
    let tls = at.and_then(|at| at.tls.as_ref());
    let chain: Option<Vec<Value>> =
        at.map(|_| tls.iter().flat_map(|tls| &tls.chain).map(super::chain::json).collect());
    // A single connection proves the version that it used; a probe knows more and replaces this.
    let versions: Map<String, Value> = TlsVersion::ALL
        .into_iter()
        .map(|version| (version.to_string(), json!(tls.filter(|tls| tls.version == version).map(|_| true))))
        .collect();
    let findings: Vec<Value> = it.findings.iter().map(|it| finding(it, it.severity(), language)).collect();
    let document = json!({
        "target": target,
        "ip": at.map(|at| at.ip),
        "port": port,
        "reachable": at.is_some(),
        "banner": at.map(|at| &at.banner).filter(|banner| !banner.is_empty()),
        "software": at.and_then(|at| at.software),
        "starttls": at.map(|at| at.starttls),
        "capabilities": at.map(|at| &at.capabilities),
        "tls": tls.map(|tls| json!({
            "version": tls.version, "cipher": tls.cipher, "key_exchange": tls.key_exchange,
            "trusted": tls.trusted, "name_matches": tls.name_matches,
            "asks_for_certificate": tls.asks_for_certificate,
        })),
        "versions": versions,
        "dane": null,
        "mta_sts": null,
        "chain": chain,
        "findings": findings,
        "transcript": it.transcript,
    });
    match document {
        Value::Object(document) => document,
        _ => Map::new(),
    }
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
    if !connection.capabilities.is_empty() {
        out.say("delivery-capabilities", &[("words", connection.capabilities.join(", ").into())]);
    }
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

/// What a look at a server tells beyond one connection: the versions that it speaks, and the certificates that it sends.
pub(super) fn show_more(probe: &Probe, out: &mut Output) {
    let Some(tls) = &probe.connection.tls else { return };
    for (key, wanted) in [
        ("delivery-versions", Some(true)),
        ("delivery-versions-not", Some(false)),
        ("delivery-versions-unknown", None),
    ] {
        let versions = probe.versions.iter().filter(|(_, spoken)| *spoken == wanted);
        let versions: Vec<&str> = versions.map(|(version, _)| version.as_str()).collect();
        if !versions.is_empty() {
            out.say(key, &[("versions", versions.join(", ").into())]);
        }
    }
    for it in tls.chain.iter().filter_map(|der| Certificate::from_der(der).ok()) {
        let until = Fact::Date(it.not_after.date());
        let told = [("subject", it.subject.into()), ("issuer", it.issuer.into()), ("date", until)];
        out.line(format!("  {}", out.language().say_with("delivery-certificate-of", &told)));
    }
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
