//! What is to be said about a roll-over.

use crate::delivery::Failed;
use crate::dns;
use crate::explain::{Explain, Fact, Facts, Severity};

/// What is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Finding {
    /// The server shows the new key, and caches may not know it yet.
    Early { host: String, address: String },
    /// The server shows a key that this name server does not name.
    Refused { host: String, address: String, name: String, server: String },
    /// The server shows neither the old key nor the new one.
    Strange { host: String, address: String },
    /// The new record was at every name server, and is missing again at this one.
    Vanished { name: String, server: String },
    /// A name server gives no answer.
    Silent { server: String, cause: String },
    /// Two times the time to live are long.
    LongTtl { name: String, hours: i64 },
    /// No record names the server's key: nothing has to be waited for.
    NoDane { host: String },
    /// What DNS says already holds for the new certificate.
    Kept { host: String },
    /// What DNSSEC says of the names.
    Dns(dns::Finding),
    /// The server, at one of its addresses, could not be looked at.
    Unreachable(Box<Failed>),
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Early { .. } | Self::Refused { .. } => Severity::Error,
            Self::Strange { .. } | Self::Vanished { .. } | Self::Silent { .. } | Self::Unreachable(_) => {
                Severity::Warning
            }
            Self::LongTtl { .. } | Self::NoDane { .. } | Self::Kept { .. } => Severity::Info,
            Self::Dns(it) => it.severity(),
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::Early { .. } => "rollover-early",
            Self::Refused { .. } => "rollover-refused",
            Self::Strange { .. } => "rollover-strange",
            Self::Vanished { .. } => "rollover-vanished",
            Self::Silent { .. } => "rollover-silent",
            Self::LongTtl { .. } => "rollover-long-ttl",
            Self::NoDane { .. } => "rollover-no-dane",
            Self::Kept { .. } => "rollover-kept",
            Self::Dns(it) => it.code(),
            Self::Unreachable(it) => it.code(),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Dns(it) => it.words(),
            Self::Unreachable(it) => it.words(),
            _ => self.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Early { host, address } | Self::Strange { host, address } => {
                vec![("host", host.into()), ("address", address.into())]
            }
            Self::Refused { host, address, name, server } => vec![
                ("host", host.into()),
                ("address", address.into()),
                ("name", name.into()),
                ("server", server.into()),
            ],
            Self::Vanished { name, server } => vec![("name", name.into()), ("server", server.into())],
            Self::Silent { server, cause } => vec![("server", server.into()), ("cause", cause.into())],
            Self::LongTtl { name, hours } => vec![("name", name.into()), ("hours", Fact::Number(*hours))],
            Self::NoDane { host } | Self::Kept { host } => vec![("host", host.into())],
            Self::Dns(it) => it.facts(),
            Self::Unreachable(it) => it.facts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_its_words() {
        let c = || "text".to_owned();
        for finding in [
            Finding::Early { host: c(), address: c() },
            Finding::Refused { host: c(), address: c(), name: c(), server: c() },
            Finding::Strange { host: c(), address: c() },
            Finding::Vanished { name: c(), server: c() },
            Finding::Silent { server: c(), cause: c() },
            Finding::LongTtl { name: c(), hours: 48 },
            Finding::NoDane { host: c() },
            Finding::Kept { host: c() },
        ] {
            crate::i18n::assert_worded(&finding);
        }
    }
}
