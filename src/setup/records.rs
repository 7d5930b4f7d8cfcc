//! What each step leaves behind in a setup: where things lie and what was found, never a secret.

use super::Conversation;
use crate::name::{DnsName, MailDomain};
use crate::policy::{Platform, Policy, ServerPath};
use crate::request::{Algorithm, Foreign, Made, Subject};
use crate::tls::{Grade, TlsVersion};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use time::OffsetDateTime;

/// The software of the mail server. What is known of it stands in [`crate::policy::servers`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Its id: `postfix`.
    pub kind: String,
    /// Its version, where the user said it: `3.7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What it was installed on; Debian where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Where the certificate with its chain lies on it, where that is not the usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<ServerPath>,
    /// Where the private key lies on it, where that is not the usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<ServerPath>,
    /// Where the certificates of the CAs lie on it that it trusts when it sends, where that is not the usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roots: Option<ServerPath>,
}

impl Server {
    /// A server of which nothing else is known.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), version: None, platform: None, certificate: None, key: None, roots: None }
    }
}

/// Step 1: the key and the request. Paths are absolute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Where the private key lies; `None` where the request was made elsewhere and the key stayed there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<PathBuf>,
    /// Where the request lies.
    pub csr: PathBuf,
    /// The kind of key; `None` where it is none that we make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<Algorithm>,
    /// SHA-256 of the public key, in hex: how a certificate is matched to the key.
    pub spki_sha256: String,
    /// The names that were asked for.
    pub hosts: Vec<DnsName>,
    /// When it was made.
    #[serde(with = "time::serde::rfc3339")]
    pub made: OffsetDateTime,
    /// The request itself, to be pasted into a CA's form.
    pub csr_pem: String,
    /// Who asked.
    #[serde(default)]
    pub subject: Subject,
}

/// How a certificate was ordered from a CA that speaks ACME, to order the next one without a question. Nothing secret:
/// the account's key lies in its own file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ordered {
    /// SHA-256 of the public key that it certified, in hex: a certificate of another key came from elsewhere.
    pub spki_sha256: String,
    /// The CA: its name, or the address of its directory.
    pub ca: String,
    /// The file with its root, where it is none that everybody trusts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<PathBuf>,
    /// The mail address that it has.
    #[serde(default)]
    pub contact: String,
    /// Whether this machine answered for its names; otherwise a record in DNS did.
    pub this_machine: bool,
    /// Where it answered, where that is not port 80.
    #[serde(default)]
    pub listen: String,
}

/// Step 2: the certificate. Paths are absolute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Where the certificate lies.
    pub leaf: PathBuf,
    /// Where the certificate lies with the CA's certificates behind it, as servers want it.
    pub chain: PathBuf,
    /// SHA-256 of the public key, in hex.
    pub spki_sha256: String,
    /// Who issued it, as people call that CA; `None` where an earlier Postseal kept it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Whether public lists do not have that CA: partners have to be given its root.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_private: bool,
    /// Good from.
    #[serde(with = "time::serde::rfc3339")]
    pub not_before: OffsetDateTime,
    /// Good until.
    #[serde(with = "time::serde::rfc3339")]
    pub not_after: OffsetDateTime,
    /// When it was checked.
    #[serde(with = "time::serde::rfc3339")]
    pub checked: OffsetDateTime,
    /// Whether the check found no error.
    pub ok: bool,
}

/// Step 3: what the configuration was made for when it was last exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configured {
    /// When it was exported.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// For which software.
    pub server: Server,
    /// For which policy.
    pub policy: Policy,
    /// Under which host name; `None` where there was none, or an earlier Postseal kept none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<DnsName>,
    /// SHA-256 of the public key of the certificate that it has, in hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spki_sha256: Option<String>,
}

/// Step 4: the last test. One may be judged without having been sent from here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// How the test message went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    /// Another one that went out since. Until it is read, what the former proved holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Sent>,
    /// What the message says as it was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// What that was read from; `None` where an earlier Postseal kept nothing, or it is too large.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Received>,
    /// The other direction: the last message of a partner's, as our server took it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<Inbound>,
}

impl Trial {
    /// From when on a change is none that it tells of: the message was on its way before it was judged.
    pub fn tells_of(&self) -> Option<OffsetDateTime> {
        let judged = self.verdict.as_ref()?.at;
        Some(self.sent.as_ref().map_or(judged, |sent| sent.at.min(judged)))
    }
}

/// A partner's message, judged where our server took it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inbound {
    /// What it says.
    pub verdict: Verdict,
    /// What that was read from.
    pub received: Received,
}

/// A message as it was received: what the verdict, and tomorrow's report, rest on. Nothing secret is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// The fields of its headers that tell of its way, and which message it is, one in a line.
    pub headers: String,
    /// The lines of a mail log that told the rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<String>,
    /// Servers and addresses of ours beside the setup's, which it was read with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ours: Vec<String>,
}

/// How the test message went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Through which server: `mx.example.org:587`.
    pub via: String,
    /// To whom, as far as the policy asks: the recipient's domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<MailDomain>,
    /// Its Message-ID, with its angle brackets.
    pub message_id: String,
    /// Whether it was handed only to a server whose certificate was trusted and for the right name.
    #[serde(default)]
    pub verified: bool,
    /// The version of TLS, where there was any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<TlsVersion>,
    /// The cipher suite by its IANA name, where there was any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<String>,
    /// What was said, for the report; `None` where an earlier Postseal kept none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Conversation>,
}

impl Sent {
    /// Whether it was handed to the recipient's own server, as far as its name shows it: no server of ours has a log of it.
    pub fn is_straight(&self) -> bool {
        let Some(domain) = self.recipient.as_ref().map(|it| it.as_str().to_ascii_lowercase()) else {
            return false;
        };
        let host = self.via.rsplit_once(':').map_or(self.via.as_str(), |(host, _)| host).to_ascii_lowercase();
        host.strip_suffix(&domain).is_some_and(|it| it.is_empty() || it.ends_with('.'))
    }
}

/// What the message says as it was received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// What the way of the message is worth.
    pub grade: Grade,
    /// Whether the policy was met, where one asked for something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<bool>,
    /// When it was judged.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

impl Default for Server {
    fn default() -> Self {
        Self::new("postfix")
    }
}

impl From<Made> for Request {
    /// Made now.
    fn from(made: Made) -> Self {
        Self {
            key: Some(made.key),
            csr: made.csr,
            algorithm: Some(made.algorithm),
            spki_sha256: made.spki_sha256,
            hosts: made.hosts,
            made: super::now(),
            csr_pem: made.csr_pem,
            subject: made.subject,
        }
    }
}

impl Request {
    /// Made elsewhere, and opened now; `csr` is where our copy lies.
    pub fn opened(foreign: Foreign, csr: PathBuf) -> Self {
        Self {
            key: None,
            csr,
            algorithm: foreign.algorithm,
            spki_sha256: foreign.spki_sha256,
            hosts: foreign.hosts,
            made: super::now(),
            csr_pem: foreign.csr_pem,
            // What no request of ours could carry is of no use later.
            subject: foreign.subject.try_into().unwrap_or_default(),
        }
    }
}
