//! `postseal request`: a new key and its request, or a request for a key that is there already.

use super::{Failure, Outcome, Output};
use crate::name::DnsName;
use crate::request::{self, Algorithm, KeySource, Made, Order, Passphrase, Progress, Subject, SubjectDraft};
use clap::Args;
use serde::Serialize;
use sipper::Sipper;
use std::path::PathBuf;

/// What to make, and where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A name that the certificate is for; the first one names the files.
    #[arg(long = "host", value_name = "NAME", required = true, num_args = 1..)]
    hosts: Vec<String>,
    /// The kind of key: ecdsa-p256, ecdsa-p384, ed25519, rsa-2048, rsa-3072 or rsa-4096.
    #[arg(long, value_name = "ALG", default_value_t)]
    key: Algorithm,
    /// Sign with this existing key, instead of a new one. The file is left as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    reuse_key: Option<PathBuf>,
    /// The file that holds the passphrase of the key, in its first line: a new key is protected with it, an existing
    /// one opened. A mail server that has to read the key by itself, such as Postfix, needs one without.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The organisation that asks.
    #[arg(long, value_name = "NAME", default_value = "")]
    organization: String,
    /// A part of the organisation.
    #[arg(long, value_name = "NAME", default_value = "")]
    unit: String,
    /// The town.
    #[arg(long, value_name = "NAME", default_value = "")]
    locality: String,
    /// The state or province.
    #[arg(long, value_name = "NAME", default_value = "")]
    state: String,
    /// The country's two letters, such as DE.
    #[arg(long, value_name = "CC", default_value = "")]
    country: String,
    /// The folder for the key and the request; made where it does not exist.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// The contract's document.
#[derive(Serialize)]
struct Document<'a> {
    key: String,
    csr: String,
    hosts: &'a [DnsName],
    algorithm: Algorithm,
    spki_sha256: &'a str,
}

/// Makes the files and shows the request.
pub async fn run(arguments: Arguments, out: &mut Output) -> Result<Outcome, Failure> {
    let sealed = arguments.passphrase_file.is_some() && arguments.reuse_key.is_none();
    let mut work = request::make(order(arguments)?).pin();
    while let Some(progress) = work.sip().await {
        out.say_note(step(progress), &[]);
    }
    let made = work.await?;
    if out.wants_json() {
        out.json(&Document {
            key: made.key.display().to_string(),
            csr: made.csr.display().to_string(),
            hosts: &made.hosts,
            algorithm: made.algorithm,
            spki_sha256: &made.spki_sha256,
        });
    } else {
        show(&made, out);
        if sealed {
            out.say("cli-request-sealed", &[]);
        }
    }
    Ok(Outcome::Good)
}

fn order(arguments: Arguments) -> Result<Order, Failure> {
    let hosts = arguments.hosts.iter().map(|host| host.parse()).collect::<Result<Vec<DnsName>, _>>()?;
    let subject = Subject::try_from(SubjectDraft {
        organization: arguments.organization,
        unit: arguments.unit,
        locality: arguments.locality,
        state: arguments.state,
        country: arguments.country,
    })?;
    let key = arguments.reuse_key.map_or(KeySource::New(arguments.key), KeySource::Existing);
    let passphrase = arguments.passphrase_file.as_deref().map(Passphrase::from_file).transpose()?;
    Ok(Order { hosts, subject, key, passphrase, folder: arguments.out })
}

fn step(progress: Progress) -> &'static str {
    match progress {
        Progress::MakingKey => "cli-request-making-key",
        Progress::ReadingKey => "cli-request-reading-key",
        Progress::Signing => "cli-request-signing",
        Progress::Writing => "cli-request-writing",
    }
}

fn show(made: &Made, out: &mut Output) {
    let path = |path: &std::path::Path| path.display().to_string().into();
    let hosts: Vec<_> = made.hosts.iter().map(DnsName::as_str).collect();
    out.say("cli-request-key", &[("path", path(&made.key))]);
    out.say("cli-request-csr", &[("path", path(&made.csr))]);
    out.say("cli-request-hosts", &[("hosts", hosts.join(", ").into())]);
    out.say("cli-request-algorithm", &[("algorithm", made.algorithm.name().into())]);
    out.say("cli-request-spki", &[("sha256", made.spki_sha256.as_str().into())]);
    out.line("");
    out.line(made.csr_pem.trim_end());
    out.line("");
    out.say("cli-request-next", &[]);
}
