//! Why it could not be seen how far a roll-over is.

use crate::dns::Nowhere;
use crate::explain::{Explain, Facts};

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// DNS cannot be asked at all. The technical cause.
    #[error("DNS: {0}")]
    Resolver(String),
    /// The zone's name servers could not be found.
    #[error(transparent)]
    Nowhere(#[from] Nowhere),
    /// An address, where a name is wanted.
    #[error("{0} is no name")]
    Address(String),
    /// The new certificate cannot be read. The technical cause.
    #[error("certificate: {0}")]
    Certificate(String),
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Resolver(_) => "rollover-resolver",
            Self::Nowhere(_) => "rollover-nowhere",
            Self::Address(_) => "rollover-address",
            Self::Certificate(_) => "rollover-certificate",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Resolver(cause) | Self::Certificate(cause) => vec![("cause", cause.into())],
            Self::Address(address) => vec![("address", address.into())],
            Self::Nowhere(it) => vec![("name", (&it.name).into()), ("cause", (&it.cause).into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let c = || "text".to_owned();
        for error in [
            Error::Resolver(c()),
            Error::Nowhere(Nowhere { name: c(), cause: c() }),
            Error::Address(c()),
            Error::Certificate(c()),
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
