//! A certificate from Let's Encrypt or any other CA that speaks ACME (RFC 8555), without a web server.
//!
//! The request is the one that step 1 made, or one made elsewhere: the private key is never needed. The CA wants
//! proof that the names are ours, by a TXT record in the DNS (dns-01, section 8.4), which a person adds and
//! Postseal waits for, or by an answer on port 80 of the host itself (http-01, section 8.3), which Postseal gives.
//! The account that the CA keeps for us is a file beside the keys, readable by its owner alone.

mod account;
mod csr;
mod directory;
mod error;
mod http;
mod keep;
mod listener;
mod problem;
mod terms;
mod watch;
mod work;

pub use account::{ExternalAccount, OwnAccount, account_file};
pub use csr::Csr;
pub use directory::Directory;
pub use error::Error;
pub use keep::{Kept, keep};
pub use problem::{Problem, ProblemKind};
pub use terms::is_web_address;

use crate::certificate::Trust;
use crate::name::DnsName;
use crate::store;
use sipper::{Straw, sipper};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// No file of root certificates is larger, in bytes.
const LARGEST_ROOTS: u64 = 16 * 1024 * 1024;

/// What is asked of which CA.
#[derive(Debug, Clone)]
pub struct Order {
    /// The CA.
    pub directory: Directory,
    /// The roots that the CA's own HTTPS is trusted by.
    pub trust: Trust,
    /// The request that becomes a certificate.
    pub csr: Csr,
    /// A mail address for the CA, for when something is wrong with the certificate.
    pub contact: Option<String>,
    /// Whether the user agreed to the CA's terms of service, if it has any; without it nothing is ordered.
    pub agree_terms: bool,
    /// What binds the account to one on the CA's site (section 7.3.4).
    pub external: Option<ExternalAccount>,
    /// Where the account is kept: the folder of the keys. Made, for its owner alone, where it does not exist.
    pub folder: PathBuf,
    /// How the names are proven.
    pub challenge: Challenge,
}

/// How the names are proven to be ours.
#[derive(Debug, Clone)]
pub enum Challenge {
    /// By a TXT record that a person adds.
    Dns(Watch),
    /// By an answer to the CA on port 80, which is the host's own.
    Http {
        /// Where to listen; without one on port 80 of every address.
        listen: Option<SocketAddr>,
    },
}

/// How the record is waited for.
#[derive(Debug, Clone)]
pub struct Watch {
    /// The DNS server that knows the way to the zone's own; without one the system's.
    pub resolver: Option<SocketAddr>,
    /// The port of the zone's own servers: 53, but for test set-ups.
    pub port: u16,
    /// How long to wait.
    pub patience: Duration,
    /// How the user says to go on without waiting for the record to be seen.
    pub go_on: GoOn,
}

impl Default for Watch {
    fn default() -> Self {
        Self { resolver: None, port: 53, patience: Duration::from_secs(3600), go_on: GoOn::default() }
    }
}

/// The user's word to ask the CA now, whether or not the record is seen from here.
#[derive(Debug, Clone, Default)]
pub struct GoOn(Arc<Notify>);

impl GoOn {
    /// Go on now.
    pub fn now(&self) {
        self.0.notify_one();
    }
}

/// A TXT record that proves a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name that it proves.
    pub host: DnsName,
    /// The record's own name: `_acme-challenge.mx.example.org`.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Where a record was looked for. Servers are `name (address)`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sighting {
    /// Servers that have it.
    pub seen: Vec<String>,
    /// Servers that answer, and do not have it (yet).
    pub missing: Vec<String>,
    /// Servers that do not answer.
    pub silent: Vec<String>,
}

/// How far the work is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// The CA's directory is being read.
    Connecting,
    /// The CA's terms of service, which are agreed to, stand there.
    Terms(String),
    /// An account is being made; it is kept in this file.
    NewAccount(PathBuf),
    /// The account in this file is used.
    KnownAccount(PathBuf),
    /// The order is being placed.
    Ordering,
    /// The CA still knows this name to be ours: nothing to prove.
    StillProven(DnsName),
    /// This record has to be added by whoever manages the zone.
    AddRecord(Record),
    /// The port is open, and answers only the CA's question for this name.
    Listening(DnsName),
    /// The record was looked for; said when what was found is not what was found before.
    Looked(Record, Sighting),
    /// The CA is checking the proofs.
    Validating,
    /// The CA wants to be left alone for so many seconds.
    RateLimited(u64),
    /// The names are proven; the request is being handed in.
    Finalizing,
    /// The certificate is being fetched.
    Fetching,
}

/// What the CA issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// The certificate, then those that lead to the root, as the CA sent them.
    pub chain_pem: String,
    /// The names that it is for.
    pub hosts: Vec<DnsName>,
    /// The account that it was ordered with.
    pub account: PathBuf,
    /// Where the terms of service stand that were agreed to; `None` where the CA has none.
    pub terms: Option<String>,
}

/// The roots that the CA's own HTTPS is trusted by: those in this file, else those of this machine.
pub fn roots(file: Option<&Path>) -> Result<Trust, Error> {
    let Some(file) = file else { return Ok(Trust::System) };
    Ok(Trust::from_bytes(&file.display().to_string(), &store::read(file, LARGEST_ROOTS)?)?)
}

/// Where the CA's terms of service stand, by its directory; `None` where it has none.
pub fn terms(directory: Directory, trust: Trust) -> impl Straw<Option<String>, Infallible, Error> + Send {
    sipper(async move |_| {
        let http = work::in_background(move || http::Http::new(&trust)).await?;
        terms::look_up(directory.url(), &http).await
    })
}

/// Proves the names and fetches the certificate. Whoever drops the work leaves nothing open but an order at the CA,
/// which runs out there by itself.
pub fn order(order: Order) -> impl Straw<Issued, Progress, Error> + Send {
    sipper(async move |progress| {
        let names: Vec<_> = order.csr.hosts().iter().map(ToString::to_string).collect();
        work::order(order, progress).await.map_err(|error| error.about(&names))
    })
}
