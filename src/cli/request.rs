//! `postseal request`: a key and its request, new or as a renewal, with what there is to know before it is sent.

use super::{Common, Failure, Outcome, Output};
use crate::delivery::{self, Route, Target, Trust};
use crate::explain::{Explain, Fact, Severity};
use crate::i18n::Language;
use crate::name::{DnsName, MailDomain};
use crate::request::{
    self, Algorithm, Finding, Issuers, KeySource, Looked, Order, Passphrase, Progress, Question, Renewal,
    Subject, SubjectDraft,
};
use crate::setup;
use clap::Args;
use serde_json::{Value, json};
use sipper::Sipper;
use std::path::PathBuf;

/// What to make, and where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A name that the certificate is for; the first one names the files.
    #[arg(
        long = "host", value_name = "NAME", num_args = 1..,
        required_unless_present_any = ["from_certificate", "from_server", "domains"]
    )]
    hosts: Vec<String>,
    /// The mail domain: DNS is asked for its mail servers. Without --host, they are the names asked for.
    #[arg(long = "domain", value_name = "DOMAIN", num_args = 1..)]
    domains: Vec<String>,
    /// Ask DNS about the names: addresses, aliases, and which CAs may issue (CAA).
    #[arg(long)]
    check_dns: bool,
    /// Renew the certificate in this file: names, fields and kind of key as they are there, unless given here.
    #[arg(long, value_name = "FILE")]
    from_certificate: Option<PathBuf>,
    /// The file that holds the passphrase of that file, in its first line: a PFX has one.
    #[arg(long, value_name = "FILE", requires = "from_certificate")]
    certificate_passphrase_file: Option<PathBuf>,
    /// Renew the certificate that this server shows; port 25 where none is given.
    #[arg(long, value_name = "HOST[:PORT]", conflicts_with = "from_certificate")]
    from_server: Option<String>,
    /// The kind of key: ecdsa-p256 (where nothing else says), ecdsa-p384, ed25519, rsa-2048, rsa-3072 or rsa-4096.
    #[arg(long, value_name = "ALG")]
    key: Option<Algorithm>,
    /// Sign with this existing key, instead of a new one. The file is left as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    reuse_key: Option<PathBuf>,
    /// The file that holds the passphrase of the key, in its first line: a new key is protected with it, an existing
    /// one opened. A mail server that has to read the key by itself, such as Postfix, needs one without.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The organisation that asks.
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// A part of the organisation.
    #[arg(long, value_name = "NAME")]
    unit: Option<String>,
    /// The town.
    #[arg(long, value_name = "NAME")]
    locality: Option<String>,
    /// The state or province.
    #[arg(long, value_name = "NAME")]
    state: Option<String>,
    /// The country's two letters, such as DE.
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// The folder for the key and the request; made where it does not exist.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Makes the files and shows the request.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let opens = arguments.certificate_passphrase_file.as_deref().map(Passphrase::from_file).transpose()?;
    let renewal = match (&arguments.from_certificate, &arguments.from_server) {
        (Some(file), _) => Some(Renewal::from_file(file, opens.as_ref())?),
        (None, Some(server)) => Some(shown_by(server, common, out).await?),
        (None, None) => None,
    };
    let mut hosts = arguments.hosts.iter().map(|host| host.parse()).collect::<Result<Vec<DnsName>, _>>()?;
    if let (true, Some(renewal)) = (hosts.is_empty(), &renewal) {
        hosts.clone_from(&renewal.hosts);
    }
    let looked = look_up(&arguments, &mut hosts, common, out).await?;
    let sealed = arguments.passphrase_file.is_some() && arguments.reuse_key.is_none();
    let reused = arguments.reuse_key.is_some();
    let order = order(arguments, hosts, renewal.as_ref())?;
    if let Some(renewal) = &renewal {
        let date = Fact::Date(renewal.not_after.date());
        out.say_note("request-renews", &[("hosts", listed(&renewal.hosts).into()), ("date", date)]);
        tell(&order.key, out);
    }
    let mut work = request::make(order).pin();
    while let Some(progress) = work.sip().await {
        out.say_note(step(progress), &[]);
    }
    let made = work.await?;
    let mut findings = request::at_once(&made.hosts, made.algorithm);
    if let Some(renewal) = renewal {
        findings.extend(renewal.left_out.into_iter().map(Finding::LeftOut));
        findings.extend((reused && made.spki_sha256 != renewal.spki_sha256).then_some(Finding::OtherKey));
    }
    findings.extend(looked.iter().flat_map(|looked| looked.findings.clone()));
    if out.wants_json() {
        out.json(&document(&made.into(), looked.as_ref(), &findings, out));
        return Ok(Outcome::Good);
    }
    show(&made.into(), out);
    if sealed {
        out.say("cli-request-sealed", &[]);
    }
    if let Some(looked) = &looked {
        show_looked(looked, out);
    }
    for text in worded(&findings, out.language()) {
        out.line(text);
    }
    Ok(Outcome::Good)
}

/// What the server shows to everybody. It is read, not believed: what is asked for is shown before it is sent.
async fn shown_by(server: &str, common: &Common, out: &mut Output) -> Result<Renewal, Failure> {
    let mut route = Route::new(Target::parse(server, 25)?, Trust::System);
    route.resolver = common.resolver;
    out.say_note("cli-request-fetching", &[("server", server.into())]);
    let mut work = delivery::presented(route).pin();
    while let Some(_line) = work.sip().await {}
    Ok(Renewal::of(&work.await?))
}

/// Asks DNS, if that was asked for; the mail servers found are the names where there are none.
async fn look_up(
    arguments: &Arguments,
    hosts: &mut Vec<DnsName>,
    common: &Common,
    out: &mut Output,
) -> Result<Option<Looked>, Failure> {
    if !arguments.check_dns && arguments.domains.is_empty() {
        return Ok(None);
    }
    let domains = arguments.domains.iter().map(|it| it.parse()).collect::<Result<Vec<MailDomain>, _>>()?;
    let mut question = Question { domains, hosts: hosts.clone(), resolver: common.resolver };
    if hosts.is_empty() {
        let found = asked(question.clone(), out).await?;
        hosts.extend(found.mail_hosts().into_iter().map(DnsName::from));
        if hosts.is_empty() {
            // Why there are none is better told than that there are none.
            for text in worded(&found.findings, out.language()) {
                out.note(text);
            }
        }
        question.hosts.clone_from(hosts);
    }
    asked(question, out).await.map(Some)
}

async fn asked(question: Question, out: &mut Output) -> Result<Looked, Failure> {
    let mut work = request::look_up(question).pin();
    while let Some(name) = work.sip().await {
        out.say_note("request-dns-asking", &[("name", name.into())]);
    }
    Ok(work.await?)
}

fn order(arguments: Arguments, hosts: Vec<DnsName>, renewal: Option<&Renewal>) -> Result<Order, Failure> {
    let old = renewal.map(|it| it.subject.clone()).unwrap_or_default();
    let subject = Subject::try_from(SubjectDraft {
        organization: arguments.organization.unwrap_or(old.organization),
        unit: arguments.unit.unwrap_or(old.unit),
        locality: arguments.locality.unwrap_or(old.locality),
        state: arguments.state.unwrap_or(old.state),
        country: arguments.country.unwrap_or(old.country),
    })?;
    let algorithm = arguments.key.or(renewal.and_then(|it| it.algorithm)).unwrap_or_default();
    let key = arguments.reuse_key.map_or(KeySource::New(algorithm), KeySource::Existing);
    let passphrase = arguments.passphrase_file.as_deref().map(Passphrase::from_file).transpose()?;
    Ok(Order { hosts, subject, key, passphrase, folder: arguments.out })
}

/// What follows for the key in a renewal.
pub(super) fn tell(key: &KeySource, out: &mut Output) {
    out.say_note(
        match key {
            KeySource::New(_) => "request-renews-new-key",
            KeySource::Existing(_) => "request-renews-old-key",
        },
        &[],
    );
    if matches!(key, KeySource::New(_)) {
        out.say_note("request-renews-dane", &[]);
    }
}

pub(super) fn step(progress: Progress) -> &'static str {
    match progress {
        Progress::MakingKey => "cli-request-making-key",
        Progress::ReadingKey => "cli-request-reading-key",
        Progress::Signing => "cli-request-signing",
        Progress::Writing => "cli-request-writing",
    }
}

/// The contract's document; what DNS said only where it was asked.
pub(super) fn document(
    made: &setup::Request,
    looked: Option<&Looked>,
    findings: &[Finding],
    out: &Output,
) -> Value {
    let findings = findings.iter().map(|it| {
        json!({ "code": it.code(), "severity": it.severity(), "message": out.language().explain(it).what })
    });
    let mut document = json!({
        "key": made.key.as_ref().map(|it| it.display().to_string()),
        "csr": made.csr.display().to_string(),
        "hosts": made.hosts,
        "algorithm": made.algorithm,
        "spki_sha256": made.spki_sha256,
        "findings": findings.collect::<Vec<_>>(),
    });
    if let (Some(looked), Value::Object(document)) = (looked, &mut document) {
        let _ = document.insert("mail".to_owned(), json!(looked.mail));
        let _ = document.insert("caa".to_owned(), json!(looked.issuance));
    }
    document
}

pub(super) fn show(made: &setup::Request, out: &mut Output) {
    let path = |path: &std::path::Path| path.display().to_string().into();
    if let Some(key) = &made.key {
        out.say("cli-request-key", &[("path", path(key))]);
    }
    out.say("cli-request-csr", &[("path", path(&made.csr))]);
    out.say("cli-request-hosts", &[("hosts", listed(&made.hosts).into())]);
    if let Some(algorithm) = made.algorithm {
        out.say("cli-request-algorithm", &[("algorithm", algorithm.name().into())]);
    }
    out.say("cli-request-spki", &[("sha256", made.spki_sha256.as_str().into())]);
    out.line("");
    out.line(made.csr_pem.trim_end());
    out.line("");
    out.say("cli-request-next", &[]);
}

fn show_looked(looked: &Looked, out: &mut Output) {
    out.line("");
    for it in &looked.mail {
        let facts = [("domain", it.domain.as_str().into()), ("hosts", listed(&it.hosts).into())];
        out.say("request-dns-mail", &facts);
    }
    for it in &looked.issuance {
        let (name, record) = (("name", it.name.as_str().into()), ("record", it.example().into()));
        match (&it.issuers, &it.at) {
            (Issuers::Only(issuers), Some(at)) if !issuers.is_empty() => {
                let issuers = ("issuers", issuers.join(", ").into());
                out.say("request-caa-only", &[name, issuers, ("at", at.as_str().into()), record]);
            }
            (Issuers::Any, _) => out.say("request-caa-any", &[name, record]),
            // The finding says it.
            _ => {}
        }
    }
}

/// Each finding in words, with what follows from it.
fn worded(findings: &[Finding], language: &Language) -> Vec<String> {
    let worded = findings.iter().map(|finding| {
        let words = language.explain(finding);
        let severity = language.say(match finding.severity() {
            Severity::Error => "cli-certificate-error",
            Severity::Warning => "cli-certificate-warning",
            Severity::Info => "cli-certificate-info",
        });
        format!("\n{severity} {}\n    {}\n    {}", words.what, words.why, words.next)
    });
    worded.collect()
}

fn listed<T: ToString>(names: &[T]) -> String {
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
