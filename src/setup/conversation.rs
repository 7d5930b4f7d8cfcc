//! How the test message was handed over, kept so that the report of tomorrow tells what the one of today does.

use crate::explain::{Explain, Kept, Severity};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// What was said and seen while the test message was handed over. Nothing secret is in it: transcripts come here masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// The sender's address.
    pub from: String,
    /// The recipient's.
    pub to: String,
    /// How strictly TLS was asked for: a class, or `implicit`.
    pub asked: String,
    /// The server that took it.
    pub target: String,
    /// Its address.
    pub ip: IpAddr,
    /// The key exchange.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_exchange: Option<String>,
    /// Whether the chain leads to a trusted root.
    pub trusted: bool,
    /// Whether the certificate carries the name that was asked for.
    pub name_matches: bool,
    /// The server's last word.
    pub reply: String,
    /// The certificates that the server sent, its own first, each as DER in base64.
    #[serde(default)]
    pub chain: Vec<String>,
    /// What was to be said about it.
    #[serde(default)]
    pub findings: Vec<Remark>,
    /// What was said.
    #[serde(default)]
    pub transcript: Vec<Spoken>,
}

/// A finding: what it says, and the words in which it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Its code.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, in the language of that day.
    pub message: String,
    /// The same without a language; `None` where an earlier Postseal kept the sentence alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Kept>,
}

impl Remark {
    /// Of a finding, which was told in these words.
    pub fn of(it: &impl Explain, severity: Severity, message: String) -> Self {
        Self { code: it.code().to_owned(), severity, message, said: Some(Kept::of(it)) }
    }

    /// What was found, by whoever says it in today's language; in the words of then where that cannot be.
    pub fn told(&self, tell: impl Fn(&Kept) -> Option<String>) -> String {
        self.said.as_ref().and_then(tell).unwrap_or_else(|| self.message.clone())
    }
}

/// A line of the conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// Milliseconds since it began.
    pub t_ms: u64,
    /// `client`, `server` or `tls`.
    pub side: String,
    /// What is said.
    pub text: String,
}
