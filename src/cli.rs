//! The command line: the same core as the window, for a server reached over ssh, for scripts, for tests.
//!
//! One file for each command. What `--json` prints is a promise to scripts. Messages and progress go to
//! stderr. Exit code 0: done and good; 1: done and the finding is bad; 2: could not be done.

mod about;
mod acme;
mod archive;
mod certificate;
mod chain;
mod dns;
mod domain;
mod expiring;
mod export;
mod fetch;
mod headers;
mod inspect;
mod output;
mod policy;
mod probe;
mod proof;
mod rehearse;
mod renew;
mod report;
mod reports;
mod request;
mod secret;
mod send;

pub use output::Output;

use crate::certificate::Trust;
use crate::dns::Anchor;
use crate::explain::Explain;
use crate::i18n::Language;
use crate::network::{self, DnsServer, Network, Proxy, Roots};
use crate::setup::Library;
use crate::setup::preferences::Preferences;
use crate::store;
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// No file of root certificates is larger, in bytes.
const LARGEST_ROOTS: u64 = 16 * 1024 * 1024;

/// Takes a mail server from "our bank wants TLS" to the proof that mail goes over TLS.
///
/// Without a command it opens the window. What its settings say of DNS servers, roots and proxy (preferences.toml, in
/// the folder that they show) holds for every command; options stand above it.
#[derive(Debug, Default, Parser)]
#[command(name = "postseal", version, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The options that every command has.
#[derive(Debug, Clone, Default, Args)]
pub struct Common {
    /// Print one JSON document on standard output, nothing else there.
    #[arg(long, global = true)]
    pub json: bool,
    /// The DNS server to ask, instead of the one in the settings, or the system's.
    #[arg(long, global = true, value_name = "IP[:PORT]", value_parser = address_of)]
    pub resolver: Option<SocketAddr>,
    /// The root zone's key that DNSSEC begins at (a file of DNSKEY records), instead of the Internet's.
    #[arg(long, global = true, value_name = "FILE")]
    pub trust_anchor: Option<PathBuf>,
    /// The root certificates to trust, instead of what the settings say: the system's, Mozilla's, or those in a file or
    /// folder alone.
    #[arg(long, global = true, value_name = "system|mozilla|PATH")]
    pub trust: Option<PathBuf>,
    /// The way to the web (ACME, MTA-STS, OCSP), instead of what the settings say: as the environment has it
    /// (HTTPS_PROXY), straight, or http://HOST:PORT. Mail never takes it.
    #[arg(long, global = true, value_name = "system|none|URL")]
    pub proxy: Option<Proxy>,
    /// Judge as of this time, instead of now.
    #[arg(long, global = true, value_name = "RFC3339", value_parser = time_of)]
    pub at: Option<OffsetDateTime>,
    /// The language of messages, instead of the system's.
    #[arg(long, global = true, value_name = "TAG", value_parser = language_of)]
    pub lang: Option<Language>,
    /// Add the technical cause to every error.
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// All four steps, against a practice CA and a practice server on this computer alone.
    Rehearse(rehearse::Arguments),
    /// Step 1: a new private key and its request, to be sent to a CA.
    Request(request::Arguments),
    /// Steps 1 and 2: a certificate from Let's Encrypt, or any other CA that speaks ACME.
    Acme(acme::Arguments),
    /// A setup's certificate is renewed: the steps begin anew. The one in use is kept, and can be put back.
    Renew(renew::Arguments),
    /// Tells what a file is, and shows it: a key, a request, certificates.
    Inspect(inspect::Arguments),
    /// Step 2: the certificate that the CA sent.
    #[command(subcommand)]
    Certificate(certificate::Command),
    /// Step 3: the configuration for your mail server.
    #[command(subcommand)]
    Policy(policy::Command),
    /// Step 4: what a partner sees when it connects to a server.
    Probe(probe::Arguments),
    /// Step 4: the test message.
    Send(send::Arguments),
    /// Step 4: the headers of the test message as it arrived, from a mailbox (IMAP).
    Fetch(fetch::Arguments),
    /// Step 4: how a received message travelled, hop by hop, and whether that is what was asked for.
    Headers(headers::Arguments),
    /// The proof, to be handed to the partner or the auditor: a page, a text, a document, a picture.
    Report(report::Arguments),
    /// After the proof: which certificate runs out, and when; for people, monitoring and the calendar.
    Expiring(expiring::Arguments),
    /// After the proof: what a domain publishes in DNS about TLS for its mail, and what it should.
    #[command(subcommand)]
    Dns(dns::Command),
    /// What would break: your own mail and logs of the past, read before TLS is asked for.
    Archive(archive::Arguments),
    /// The manual, in the language of man: for those who pack Postseal.
    Man(about::Manual),
    /// What completes a command line of postseal in a shell.
    Completions(about::Completions),
    /// What Postseal is made of, and the licences of it.
    Licences,
}

/// What a command that could be done has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Exit code 0.
    Good,
    /// Exit code 1.
    Bad,
    /// The exit code that a monitoring system expects.
    Monitored(u8),
}

/// What a command that could not be done says: exit code 2.
pub type Failure = Box<dyn Error>;

/// An error that can be told to a person, and has a technical cause.
pub trait Error: Explain + std::fmt::Display + Send {}
impl<T: Explain + std::fmt::Display + Send> Error for T {}

impl<T: Error + 'static> From<T> for Failure {
    fn from(error: T) -> Self {
        Box::new(error)
    }
}

impl Cli {
    /// Reads the process's arguments; a wrong one ends the process with exit code 2.
    pub fn from_arguments() -> Self {
        // The window is asked for by no word at all, and is not to wait until all the commands are known.
        if std::env::args_os().len() <= 1 { Self::default() } else { Self::parse() }
    }

    /// Whether the user asked for the window: no command was given.
    pub fn wants_window(&self) -> bool {
        self.command.is_none()
    }

    /// The language that was asked for, or the system's.
    pub fn language(&self) -> Language {
        self.common.lang.clone().unwrap_or_else(Language::of_system)
    }

    /// Runs the command to its end.
    pub fn run(self) -> ExitCode {
        let mut out = Output::new(self.language(), &self.common);
        match self.common.network() {
            Ok(network) => network::choose(network),
            Err(failure) => {
                out.fail(failure.as_ref());
                return ExitCode::from(2);
            }
        }
        let done = match tokio::runtime::Runtime::new() {
            Ok(runtime) => {
                let done = runtime.block_on(self.dispatch(&mut out));
                // A look-up that the system still waits for is nobody's any more.
                runtime.shutdown_background();
                done
            }
            Err(error) => return out.fail_plainly(&error),
        };
        match done {
            Ok(Outcome::Good) => ExitCode::SUCCESS,
            Ok(Outcome::Bad) => ExitCode::from(1),
            Ok(Outcome::Monitored(code)) => ExitCode::from(code),
            Err(failure) => {
                out.fail(failure.as_ref());
                ExitCode::from(2)
            }
        }
    }

    async fn dispatch(self, out: &mut Output) -> Result<Outcome, Failure> {
        match self.command {
            Some(Command::Rehearse(arguments)) => rehearse::run(arguments, out).await,
            Some(Command::Request(arguments)) => request::run(arguments, &self.common, out).await,
            Some(Command::Acme(arguments)) => acme::run(arguments, &self.common, out).await,
            Some(Command::Renew(arguments)) => Box::pin(renew::run(arguments, &self.common, out)).await,
            Some(Command::Inspect(arguments)) => inspect::run(&arguments, out),
            Some(Command::Certificate(command)) => certificate::run(command, &self.common, out).await,
            Some(Command::Policy(command)) => policy::run(command, out),
            Some(Command::Probe(arguments)) => probe::run(arguments, &self.common, out).await,
            Some(Command::Send(arguments)) => send::run(arguments, &self.common, out).await,
            Some(Command::Fetch(arguments)) => fetch::run(arguments, &self.common, out).await,
            Some(Command::Headers(arguments)) => headers::run(&arguments, &self.common, out),
            Some(Command::Report(arguments)) => report::run(&arguments, &self.common, out),
            Some(Command::Expiring(arguments)) => expiring::run(arguments, &self.common, out).await,
            Some(Command::Dns(command)) => dns::run(command, &self.common, out).await,
            Some(Command::Archive(arguments)) => archive::run(arguments, &self.common, out).await,
            Some(Command::Man(arguments)) => about::manual(arguments, out),
            Some(Command::Completions(arguments)) => Ok(about::completions(&arguments, out)),
            Some(Command::Licences) => Ok(about::licences(out)),
            None => Ok(Outcome::Good),
        }
    }
}

impl Common {
    /// The time to judge as of.
    pub fn at(&self) -> OffsetDateTime {
        self.at.unwrap_or_else(OffsetDateTime::now_utc)
    }

    /// Where the proof of DNSSEC begins.
    pub fn anchor(&self) -> Result<Anchor, Failure> {
        let Some(file) = &self.trust_anchor else { return Ok(Anchor::default()) };
        Ok(Anchor::from_bytes(&file.display().to_string(), &store::read(file, LARGEST_ROOTS)?)?)
    }

    /// The roots to trust.
    pub fn trust(&self) -> Result<Trust, Failure> {
        match &self.trust {
            Some(path) if named_roots(path).is_none() => roots_in(path),
            _ => Ok(Trust::System),
        }
    }

    /// What is chosen for this machine: by these options, else in the settings.
    fn network(&self) -> Result<Network, Failure> {
        // Where the system names no folder, nothing was chosen.
        let kept = Library::of_user().ok().map(|library| Preferences::load(&library)).transpose()?;
        let mut network = kept.unwrap_or_default().network;
        if let Some(server) = self.resolver {
            network.dns = vec![server.into()];
        }
        if let Some(roots) = self.trust.as_deref().and_then(named_roots) {
            (network.roots, network.own_roots) = (roots, None);
        }
        if let Some(proxy) = &self.proxy {
            network.proxy = proxy.clone();
        }
        Ok(network)
    }
}

/// The roots that go by a name.
fn named_roots(path: &Path) -> Option<Roots> {
    match path.to_str()? {
        "system" => Some(Roots::System),
        "mozilla" => Some(Roots::Mozilla),
        _ => None,
    }
}

fn address_of(text: &str) -> Result<SocketAddr, network::DnsServerError> {
    text.parse().map(DnsServer::address)
}

/// The root certificates in a file or a folder.
fn roots_in(file: &Path) -> Result<Trust, Failure> {
    if file.is_dir() {
        return Ok(Trust::Roots(Trust::own(file)?));
    }
    Ok(Trust::from_bytes(&file.display().to_string(), &store::read(file, LARGEST_ROOTS)?)?)
}

fn time_of(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339).map_err(|_| "write it as 2026-01-31T12:00:00Z".to_owned())
}

fn language_of(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|()| {
        let have: Vec<_> = Language::all().into_iter().map(|(language, _)| language.code()).collect();
        format!("the languages are: {}", have.join(", "))
    })
}
