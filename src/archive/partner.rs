//! What was found of one partner in one direction.

use crate::name::MailDomain;
use crate::policy::Direction;
use crate::tls::{Class, Grade, TlsVersion};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use time::OffsetDateTime;
use time::serde::rfc3339;

/// One partner in one direction: how many messages over which grade of TLS, and what enforcing it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partner {
    /// The mail domain.
    pub domain: MailDomain,
    /// Whether the mail came from there or went there.
    #[serde(serialize_with = "direction")]
    pub direction: Direction,
    /// Of all grades together.
    pub messages: u64,
    /// [`Grade::Strong`].
    pub strong: u64,
    /// [`Grade::Acceptable`].
    pub acceptable: u64,
    /// [`Grade::Weak`].
    pub weak: u64,
    /// [`Grade::Broken`].
    pub broken: u64,
    /// [`Grade::Plain`].
    pub plain: u64,
    /// [`Grade::Unknown`].
    pub unknown: u64,
    /// [`Grade::Local`]: never left the machine.
    pub local: u64,
    /// When the first message went.
    #[serde(with = "rfc3339::option")]
    pub first: Option<OffsetDateTime>,
    /// When the last message went.
    #[serde(with = "rfc3339::option")]
    pub last: Option<OffsetDateTime>,
    /// Plain text, and TLS that protects nobody: refused under [`Class::Required`].
    pub refused_if_required: u64,
    /// Nothing tells whether these went over TLS.
    pub unsure_if_required: u64,
    /// Refused under [`Class::Verified`].
    pub refused_if_verified: u64,
    /// Over TLS, and nothing tells of the certificate; or nothing tells of TLS.
    pub unsure_if_verified: u64,
    /// Over TLS 1.0 or 1.1: taken by the class, refused where the profile allows nothing older than 1.2.
    pub too_old: u64,
    /// The weakest connection, the latest of those that were as weak.
    pub weakest: Option<Weakest>,
    /// Not in `messages`: refused, or still waiting where the logs end, for whatever reason.
    pub refused: u64,
    /// Of these, because of TLS: what would break is broken already.
    pub refused_for_tls: u64,
}

/// The weakest connection seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Weakest {
    /// What it is worth.
    pub grade: Grade,
    /// Its version of TLS.
    pub version: Option<TlsVersion>,
    /// Its cipher suite, by the registered name where there is one.
    pub cipher: Option<Cow<'static, str>>,
    /// When.
    #[serde(with = "rfc3339::option")]
    pub date: Option<OffsetDateTime>,
}

impl Weakest {
    /// The weakest first.
    pub(super) const fn rank(&self) -> u8 {
        match self.grade {
            Grade::Plain => 0,
            Grade::Broken => 1,
            Grade::Weak => 2,
            Grade::Unknown => 3,
            Grade::Acceptable => 4,
            Grade::Strong => 5,
            Grade::Local => 6,
        }
    }
}

impl Partner {
    /// The strictest class under which every message of this partner would have passed, where that is more than is
    /// asked of everybody.
    pub const fn passes(&self) -> Option<Class> {
        if self.messages == self.local
            || self.refused_if_required + self.unsure_if_required + self.too_old + self.refused_for_tls > 0
        {
            return None;
        }
        Some(if self.refused_if_verified + self.unsure_if_verified == 0 {
            Class::Verified
        } else {
            Class::Required
        })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
fn direction<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(direction.as_str())
}
