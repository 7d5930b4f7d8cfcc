//! What a report tells.

use super::Error;
use crate::certificate::Certificate;
use crate::delivery::{Connection, Finding, Line, Sent};
use crate::explain::{Explain, Severity};
use crate::name::MailDomain;
use crate::policy::{Direction, Policy};
use crate::received::{Message, Verdict};
use crate::setup::{self, Setup};
use crate::tls::{Class, TlsVersion};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use time::OffsetDateTime;
use time::serde::rfc3339;

/// The proof: what was asked for, what was done, what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// When the report was made.
    pub made: OffsetDateTime,
    /// Whether nothing was at stake: a practice server took the message.
    pub rehearsal: bool,
    /// What the user calls the mail server.
    pub name: Option<String>,
    /// The mail server's host names.
    pub hosts: Vec<String>,
    /// The domains that it receives mail for.
    pub domains: Vec<String>,
    /// Its software.
    pub server: Option<setup::Server>,
    /// What the policy asks for, of everybody and of this partner.
    pub asked: Option<Asked>,
    /// What the message was held against.
    pub expected: Option<Class>,
    /// The mail server's own certificate, and the ones behind it.
    pub certificate: Vec<Shown>,
    /// How the message went out, where that is known.
    pub sending: Option<Sending>,
    /// How it travelled, as it says itself.
    pub message: Message,
    /// What that proves.
    pub verdict: Verdict,
    /// A message that went the other way, with the same partner.
    pub other: Option<Box<Other>>,
}

/// A message that went the other way.
#[derive(Debug, Clone, PartialEq)]
pub struct Other {
    /// Whether it came in.
    pub inbound: bool,
    /// How it travelled, as it says itself.
    pub message: Message,
    /// What it was held against.
    pub expected: Class,
    /// What that proves.
    pub verdict: Verdict,
}

/// What a policy asks for. Of the partners, only the one whom the report is about: the others are nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Of everybody who sends mail here.
    pub inbound: Class,
    /// Of everybody whom mail is sent to.
    pub outbound: Class,
    /// The lowest version of TLS.
    pub minimum: TlsVersion,
    /// Whom the message went to.
    pub partner: Option<MailDomain>,
    /// What holds for mail from there.
    pub partner_inbound: Option<Class>,
    /// What holds for mail to there.
    pub partner_outbound: Option<Class>,
}

/// How the test message went out, in the keys of `postseal send --json`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Sending {
    /// When.
    #[serde(with = "rfc3339::option")]
    pub at: Option<OffsetDateTime>,
    /// The sender's address.
    pub from: Option<String>,
    /// The recipient's.
    pub to: Option<String>,
    /// How strictly TLS was asked for: a class, or `implicit`.
    pub asked: Option<String>,
    /// The server that took it.
    pub target: Option<String>,
    /// Its address.
    pub ip: Option<IpAddr>,
    /// What the handshake settled.
    pub tls: Option<Handshake>,
    /// The chain that the server sent, leaf first; a certificate that cannot be read is null.
    pub chain: Option<Vec<Option<Shown>>>,
    /// What was to be said about it.
    pub findings: Vec<Told>,
    /// What was said.
    pub transcript: Vec<Line>,
    /// Whether the server took it.
    pub accepted: Option<bool>,
    /// Its last word.
    pub reply: Option<String>,
    /// The message's own id, with its angle brackets.
    pub message_id: Option<String>,
}

/// What a handshake settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handshake {
    /// The version.
    pub version: TlsVersion,
    /// The cipher suite, by its IANA name.
    pub cipher: String,
    /// The key exchange.
    #[serde(default)]
    pub key_exchange: Option<String>,
    /// Whether the chain leads to a trusted root.
    pub trusted: bool,
    /// Whether the certificate carries the name that was asked for.
    pub name_matches: bool,
}

/// A finding as it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its code.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, in words.
    pub message: String,
}

/// What everybody sees of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Whom it is for.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// In hexadecimal.
    pub serial: String,
    /// From when on it is valid.
    #[serde(with = "rfc3339")]
    pub not_before: OffsetDateTime,
    /// Until when.
    #[serde(with = "rfc3339")]
    pub not_after: OffsetDateTime,
    /// The host names in it.
    #[serde(default)]
    pub dns_names: Vec<String>,
    /// The kind of key: `ecdsa-p256`.
    pub key: String,
    /// How it is signed.
    pub signature: String,
    /// SHA-256 of the DER, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the public key, in hexadecimal.
    pub spki_sha256: String,
}

impl Report {
    /// A report on a message alone.
    pub fn new(made: OffsetDateTime, message: Message, expected: Option<Class>, verdict: Verdict) -> Self {
        Self {
            made,
            rehearsal: false,
            name: None,
            hosts: Vec::new(),
            domains: Vec::new(),
            server: None,
            asked: None,
            expected,
            certificate: Vec::new(),
            sending: None,
            message,
            verdict,
            other: None,
        }
    }

    /// With what a setup says of the mail server and the policy; `recipient`: whom the message went to.
    #[must_use]
    pub fn of(mut self, setup: &Setup, recipient: Option<&MailDomain>) -> Self {
        self.rehearsal = setup.rehearsal;
        self.name = Some(setup.name.clone());
        self.hosts = setup.hosts.iter().map(|host| host.as_str().to_owned()).collect();
        self.domains = setup.domains.iter().map(MailDomain::to_unicode).collect();
        self.server = Some(setup.server.clone());
        self.asked = Some(Asked::of(&setup.policy, recipient));
        self
    }
}

impl Asked {
    /// What a policy asks of everybody, and of this partner.
    pub fn of(policy: &Policy, partner: Option<&MailDomain>) -> Self {
        let classes = partner.map(|partner| policy.for_partner(partner));
        Self {
            inbound: policy.default_class(Direction::Inbound),
            outbound: policy.default_class(Direction::Outbound),
            minimum: policy.minimum(),
            partner: partner.cloned(),
            partner_inbound: classes.map(|it| it.inbound),
            partner_outbound: classes.map(|it| it.outbound),
        }
    }
}

impl Sending {
    /// A message that was just handed over. `what` gives the words of a finding.
    pub fn of(sent: &Sent, at: OffsetDateTime, what: impl Fn(&Finding) -> String) -> Self {
        let Connection { target, ip, tls, .. } = &sent.connection;
        let chain = tls.as_ref().map(|tls| {
            tls.chain.iter().map(|der| Certificate::from_der(der).ok().as_ref().map(Shown::from)).collect()
        });
        let told =
            |it: &Finding| Told { code: it.code().to_owned(), severity: it.severity(), message: what(it) };
        Self {
            at: Some(at),
            from: None,
            to: None,
            asked: None,
            target: Some(target.clone()),
            ip: Some(*ip),
            tls: tls.as_ref().map(|tls| Handshake {
                version: tls.version,
                cipher: tls.cipher.clone(),
                key_exchange: tls.key_exchange.clone(),
                trusted: tls.trusted,
                name_matches: tls.name_matches,
            }),
            chain,
            findings: sent.findings.iter().map(told).collect(),
            transcript: sent.transcript.clone(),
            accepted: Some(true),
            reply: Some(sent.reply.clone()),
            message_id: Some(sent.message_id.clone()),
        }
    }

    /// Reads what `postseal send --json` printed; `name` is the file's.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let failed = |cause: String| Error::NotASending { file: name.to_owned(), cause };
        let sending: Self = serde_json::from_slice(bytes).map_err(|error| failed(error.to_string()))?;
        match sending.message_id {
            Some(_) => Ok(sending),
            None => Err(failed("no message_id".to_owned())),
        }
    }

    /// Whether the sender handed the message only to a server that it had verified.
    pub fn is_verified(&self) -> bool {
        self.accepted == Some(true) && self.tls.as_ref().is_some_and(|tls| tls.trusted && tls.name_matches)
    }
}

impl From<&Certificate> for Shown {
    fn from(it: &Certificate) -> Self {
        Self {
            subject: it.subject.clone(),
            issuer: it.issuer.clone(),
            serial: it.serial.clone(),
            not_before: it.not_before,
            not_after: it.not_after,
            dns_names: it.dns_names.clone(),
            key: it.key.clone(),
            signature: it.signature.clone(),
            sha256: it.sha256.clone(),
            spki_sha256: it.spki_sha256.clone(),
        }
    }
}
