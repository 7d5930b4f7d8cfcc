//! `postseal acme`: a certificate from Let's Encrypt, or any other CA that speaks ACME.

use super::{Common, Failure, Outcome, Output, roots_in};
use crate::name::DnsName;
use crate::policy::command_line;
use crate::request::acme::{
    self, Challenge, Csr, Directory, ExternalAccount, GoOn, Issued, Kept, Order, Progress, Watch,
};
use crate::request::{self, Algorithm, KeySource, Subject};
use clap::{Args, ValueEnum, value_parser};
use serde_json::{Value, json};
use sipper::Sipper;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use time::OffsetDateTime;

/// A month: no record takes longer to be seen, in seconds.
const LONGEST_WAIT: u64 = 30 * 86_400;

/// What to order, where, and how to prove the names.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A name that the certificate is for; the first one names the files. With --csr, those of the request.
    #[arg(long = "host", value_name = "NAME", required_unless_present = "csr", num_args = 1..)]
    hosts: Vec<String>,
    /// The request to hand in. Without it the one in the folder, or a new key and its request.
    #[arg(long, value_name = "FILE")]
    csr: Option<PathBuf>,
    /// The CA: letsencrypt, staging, zerossl, google, sslcom-rsa, sslcom-ecc, or the address of its directory.
    #[arg(long, value_name = "NAME|URL", default_value = "letsencrypt")]
    directory: String,
    /// The root certificates to trust for talking to the CA itself, where it is not a public one.
    #[arg(long, value_name = "FILE")]
    ca_root: Option<PathBuf>,
    /// The name of the external account's key, from the CA's site.
    #[arg(long, value_name = "KID", requires = "eab_key_file")]
    eab_kid: Option<String>,
    /// The file with the external account's HMAC key, from the CA's site.
    #[arg(long, value_name = "FILE", requires = "eab_kid")]
    eab_key_file: Option<PathBuf>,
    /// A mail address for the CA.
    #[arg(long, value_name = "MAIL")]
    contact: Option<String>,
    /// You have read the CA's terms of service and agree to them. Without this their address is shown, and nothing is ordered.
    #[arg(long)]
    agree_terms: bool,
    /// How the names are proven: by a TXT record that you add, or by an answer on port 80 of this host.
    #[arg(long, value_enum, default_value_t = By::Dns)]
    challenge: By,
    /// Where to listen for --challenge http, instead of port 80 of every address.
    #[arg(long, value_name = "ADDR:PORT")]
    http_listen: Option<SocketAddr>,
    #[command(flatten)]
    waiting: Waiting,
    /// The folder with the account, where it is another one than --out.
    #[arg(long, value_name = "DIR")]
    account: Option<PathBuf>,
    /// The folder for the account and the certificate, and for the key and the request where they are made.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// How the TXT record is waited for.
#[derive(Debug, Args)]
pub(super) struct Waiting {
    /// How long to wait for the TXT record, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 3600, value_parser = value_parser!(u64).range(..=LONGEST_WAIT))]
    wait: u64,
    /// The port of the zone's own DNS servers.
    #[arg(long, value_name = "PORT", default_value_t = 53, hide = true)]
    dns_port: u16,
}

impl Waiting {
    /// As it was asked for, until the user says to go on.
    pub(super) fn watch(&self, common: &Common, go_on: &GoOn) -> Watch {
        Watch {
            resolver: common.resolver,
            port: self.dns_port,
            patience: Duration::from_secs(self.wait),
            go_on: go_on.clone(),
        }
    }
}

/// How names are proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// A TXT record.
    Dns,
    /// An answer on port 80.
    Http,
}

/// Orders, tells what to do meanwhile, and writes the chain.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let directory: Directory = arguments.directory.parse()?;
    let hosts = arguments.hosts.iter().map(|host| host.parse()).collect::<Result<Vec<DnsName>, _>>()?;
    let trust = match &arguments.ca_root {
        Some(file) => roots_in(file)?,
        None => common.trust()?,
    };
    // Before anything is made that nobody may want then.
    if !arguments.agree_terms
        && let Some(terms) = acme::terms(directory.clone(), trust.clone()).await?
    {
        return Err(acme::Error::TermsNotAgreed(terms).into());
    }
    let external = match (&arguments.eab_kid, &arguments.eab_key_file) {
        (Some(kid), Some(file)) => Some(ExternalAccount::read(kid, file)?),
        _ => None,
    };
    let go_on = GoOn::default();
    let challenge = match arguments.challenge {
        By::Dns => Challenge::Dns(arguments.waiting.watch(common, &go_on)),
        By::Http => Challenge::Http { listen: arguments.http_listen },
    };
    let (csr_file, key) = request_file(&arguments, &hosts).await?;
    let csr = Csr::read(&csr_file)?;
    if !hosts.is_empty() {
        csr.must_be_for(&hosts)?;
    }
    let first = hosts.first().or_else(|| csr.hosts().first()).cloned().ok_or(request::Error::NoHosts)?;
    let (contact, agree_terms, folder) = (arguments.contact, arguments.agree_terms, arguments.account);
    let folder = folder.unwrap_or_else(|| arguments.out.clone());
    let order =
        Order { directory: directory.clone(), trust, csr, contact, agree_terms, external, folder, challenge };

    let issued = follow(order, &go_on, out).await?;
    let made = (csr_file.as_path(), key.as_deref());
    match acme::keep(&arguments.out, &first, &issued.chain_pem, OffsetDateTime::now_utc()) {
        Ok(kept) => {
            report(&issued, &kept, made, &directory, out);
            Ok(Outcome::Good)
        }
        Err(error) => {
            let document = document(&issued, None, made, &directory);
            let then = ["postseal", "certificate", "check", "FILE", "--host", first.as_str()];
            unkept(&issued, &document, &then.map(str::to_owned), out);
            Err(error.into())
        }
    }
}

/// What was issued and cannot be written is printed: another order would count against the CA's limits.
pub(super) fn unkept(issued: &Issued, document: &Value, then: &[String], out: &mut Output) {
    if out.wants_json() {
        out.json(document);
    } else {
        out.line(issued.chain_pem.trim_end());
    }
    out.say_note("cli-acme-unkept", &[]);
    out.note(format!("  {}", command_line(then)));
}

/// Orders, and tells how far it is and what to do meanwhile.
pub(super) async fn follow(order: Order, go_on: &GoOn, out: &mut Output) -> Result<Issued, acme::Error> {
    let by_dns = matches!(order.challenge, Challenge::Dns(_));
    let (mut work, mut asked) = (acme::order(order).pin(), false);
    while let Some(progress) = work.sip().await {
        show(&progress, out);
        if matches!(progress, Progress::AddRecord(_)) && !asked && std::io::stdin().is_terminal() {
            asked = true;
            out.say_note("cli-acme-go-on", &[]);
            wait_for_enter(go_on.clone());
        }
    }
    let issued = work.await?;
    if by_dns {
        out.say_note("cli-acme-remove", &[]);
    }
    Ok(issued)
}

/// The request that was named, the one that an earlier attempt left, or a new one. The key only where it is new.
async fn request_file(
    arguments: &Arguments,
    hosts: &[DnsName],
) -> Result<(PathBuf, Option<PathBuf>), Failure> {
    if let Some(csr) = &arguments.csr {
        return Ok((csr.clone(), None));
    }
    let key = KeySource::New(Algorithm::EcdsaP256);
    let folder = arguments.out.clone();
    let (hosts, subject) = (hosts.to_vec(), Subject::default());
    let order = request::Order { hosts, subject, key, passphrase: None, folder };
    if let Some(left) = order.csr_file().filter(|file| file.is_file()) {
        return Ok((left, order.key_file().filter(|file| file.is_file())));
    }
    let made = request::make(order).await?;
    Ok((made.csr, Some(made.key)))
}

/// In a thread of its own, which ends with the program: reading the terminal cannot be called off.
fn wait_for_enter(go_on: GoOn) {
    let _ = std::thread::spawn(move || {
        if std::io::stdin().read_line(&mut String::new()).is_ok_and(|read| read > 0) {
            go_on.now();
        }
    });
}

fn show(progress: &Progress, out: &mut Output) {
    let path = |path: &Path| path.display().to_string().into();
    match progress {
        Progress::Connecting => out.say_note("cli-acme-connecting", &[]),
        Progress::Terms(url) => out.say_note("cli-acme-terms", &[("url", url.as_str().into())]),
        Progress::NewAccount(file) => out.say_note("cli-acme-new-account", &[("path", path(file))]),
        Progress::KnownAccount(file) => out.say_note("cli-acme-known-account", &[("path", path(file))]),
        Progress::Ordering => out.say_note("cli-acme-ordering", &[]),
        Progress::StillProven(host) => {
            out.say_note("cli-acme-still-proven", &[("host", host.as_str().into())]);
        }
        Progress::AddRecord(record) => {
            let facts = [("name", record.name.as_str().into()), ("value", record.value.as_str().into())];
            out.say_note("cli-acme-add-record", &facts);
        }
        Progress::Listening(host) => out.say_note("cli-acme-listening", &[("host", host.as_str().into())]),
        Progress::Looked(record, found) => {
            let lists = [
                ("cli-acme-seen", &found.seen),
                ("cli-acme-not-yet", &found.missing),
                ("cli-acme-silent", &found.silent),
            ];
            for (key, servers) in lists.into_iter().filter(|(_, servers)| !servers.is_empty()) {
                let facts = [("name", record.name.as_str().into()), ("servers", servers.join(", ").into())];
                out.say_note(key, &facts);
            }
        }
        Progress::Validating => out.say_note("cli-acme-validating", &[]),
        Progress::RateLimited(seconds) => {
            let seconds = crate::explain::Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX));
            out.say_note("cli-acme-rate-limited", &[("seconds", seconds)]);
        }
        Progress::Finalizing => out.say_note("cli-acme-finalizing", &[]),
        Progress::Fetching => out.say_note("cli-acme-fetching", &[]),
    }
}

/// What was issued, and where it lies; where it could not be written the chain itself.
fn document(
    issued: &Issued,
    kept: Option<&Kept>,
    (csr, key): (&Path, Option<&Path>),
    directory: &Directory,
) -> Value {
    let path = |path: &Path| path.display().to_string();
    json!({
        "chain": kept.map(|it| path(&it.chain)),
        "chain_pem": kept.is_none().then_some(&issued.chain_pem),
        "backup": kept.and_then(|it| it.backup.as_deref()).map(path),
        "csr": path(csr),
        "key": key.map(path),
        "hosts": issued.hosts,
        "directory": directory.url(),
        "account": path(&issued.account),
        "terms": issued.terms,
    })
}

fn report(
    issued: &Issued,
    kept: &Kept,
    made: (&Path, Option<&Path>),
    directory: &Directory,
    out: &mut Output,
) {
    let path = |path: &Path| path.display().to_string();
    older_unread(kept, out);
    if out.wants_json() {
        out.json(&document(issued, Some(kept), made, directory));
        return;
    }
    out.say("cli-acme-issued", &[("path", path(&kept.chain).into())]);
    if let Some(backup) = &kept.backup {
        out.say("cli-acme-backup", &[("path", path(backup).into())]);
    }
    if let Some(key) = made.1 {
        out.say("cli-request-key", &[("path", path(key).into())]);
    }
    let host = issued.hosts.first().map_or("-", DnsName::as_str);
    out.say("cli-acme-next", &[("path", path(&kept.chain).into()), ("host", host.into())]);
}

/// That the chain lies beside one that cannot be read.
pub(super) fn older_unread(kept: &Kept, out: &mut Output) {
    if let Some(older) = &kept.unread {
        let path = |path: &Path| path.display().to_string().into();
        out.say_note("cli-acme-unread", &[("older", path(older)), ("path", path(&kept.chain))]);
    }
}
