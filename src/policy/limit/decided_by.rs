//! Which versions of TLS a server speaks is not always its own setting: who decides it instead.

use super::{Limit, Reason};
use crate::policy::{Direction, Order};

/// Who decides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecidedBy {
    /// Windows, for all programs on the server.
    Windows,
    /// The product, in a place that we do not write.
    Product,
    /// A service, for all its customers.
    Service,
    /// The system's OpenSSL, for all programs that use it.
    Library,
}

impl DecidedBy {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Windows => "limit-protocols-of-windows",
            Self::Product => "limit-protocols-of-product",
            Self::Service => "limit-protocols-of-service",
            Self::Library => "limit-protocols-of-library",
        }
    }

    /// Told whatever is asked.
    pub(in crate::policy) fn limit(self, order: &Order) -> Limit {
        let (direction, class) = (Direction::Inbound, order.policy.inbound);
        Limit { direction, partner: None, class, reason: Reason::ProtocolsElsewhere(self) }
    }
}
