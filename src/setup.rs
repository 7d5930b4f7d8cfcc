//! A setup: one mail server, and what the four steps have filled in.
//!
//! Each setup is a folder of its own in the user's data folder: `setups/<id>/setup.toml`, a file that people can
//! read, `setup.copy.toml`, the same again in case the file is damaged, and `keys/` beside it, which only its owner can
//! enter. The file holds where a key lies, never the key.
//! A [`Library`] is all setups; an [`Opened`] one is held by one running Postseal alone until it is closed.

mod conversation;
mod error;
mod file;
mod folder;
mod id;
mod kept;
mod library;
mod opened;
mod ordering;
pub mod preferences;
pub mod recent;
mod records;
mod renewal;
mod state;
mod trash;

pub use conversation::{Conversation, Remark, Spoken};
pub use error::Error;
pub use file::Glimpse;
pub use id::Id;
pub use kept::Keep;
pub use library::{Deleted, Entry, Library, Summary};
pub use opened::{Opened, Snapshot};
pub use records::{
    Certificate, Configured, Inbound, Ordered, Received, Request, Sent, Server, Trial, Verdict,
};
pub use renewal::Previous;
pub use state::{Step, StepState};
pub use trash::DAYS_IN_TRASH;

use crate::name::{DnsName, MailDomain};
use crate::policy::Policy;
use file::Schema;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One mail server, and what the four steps have filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    schema: Schema,
    /// What the user calls it.
    pub name: String,
    /// Whether nothing is at stake: the practice CA and the practice server stand in for the real ones.
    pub rehearsal: bool,
    /// Where the user left off.
    pub step: Step,
    /// When it was made.
    #[serde(with = "time::serde::rfc3339")]
    pub created: OffsetDateTime,
    /// When it was last saved.
    #[serde(with = "time::serde::rfc3339")]
    pub changed: OffsetDateTime,
    /// The mail server's host names; the certificate is for these.
    pub hosts: Vec<DnsName>,
    /// The domains that it receives mail for.
    pub domains: Vec<MailDomain>,
    /// The software that it runs.
    pub server: Server,
    /// Step 1: the key and the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// Step 1: how the certificate was ordered, where a CA was asked online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered: Option<Ordered>,
    /// Step 2: the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// Step 3: how strictly TLS is asked for.
    pub policy: Policy,
    /// Step 3: what the configuration was made for when it was last exported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configured: Option<Configured>,
    /// Step 4: the last test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<Trial>,
    /// What was in use before a renewal, until the new one is proven.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Previous>,
}

impl Setup {
    /// A new setup of this name, with nothing filled in.
    pub fn new(name: impl Into<String>) -> Self {
        let now = now();
        Self {
            schema: Schema,
            name: name.into(),
            rehearsal: false,
            step: Step::Request,
            created: now,
            changed: now,
            hosts: Vec::new(),
            domains: Vec::new(),
            server: Server::default(),
            request: None,
            ordered: None,
            certificate: None,
            policy: Policy::default(),
            configured: None,
            trial: None,
            previous: None,
        }
    }
}

/// Now, to the second: a saved time is read by people.
pub fn now() -> OffsetDateTime {
    let now = OffsetDateTime::now_utc();
    now.replace_nanosecond(0).unwrap_or(now)
}
