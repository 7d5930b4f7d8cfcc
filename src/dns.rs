//! What a domain publishes in DNS about TLS for its mail: DANE (RFC 7672), MTA-STS (RFC 8461) and TLS-RPT (RFC 8460).
//!
//! A sender that honours them does not let anybody on the way take TLS out of the conversation. DANE counts only where
//! DNSSEC proves the records, from the root's trust anchor on: `secure` asks and tells *secure*, *insecure*, *bogus*
//! and *failed* apart. MTA-STS counts by the certificate of the web server that shows the policy.

mod anchor;
mod authority;
mod dane;
mod finding;
mod form;
mod record;
mod report;
mod secure;
mod sts;
mod text;
mod tlsa;

pub use anchor::{Anchor, AnchorError};
pub use authority::{Answer, Authority, Nowhere, authorities, zone_of};
pub use dane::{Dane, State};
pub use finding::Finding;
pub use form::Form;
pub use record::{Record, Replaces, first_policy, policy_url};
pub use report::look_up as reports;
pub use secure::{Dnssec, Proven, Secure};
pub use sts::{Mode, MxPattern, Policy, PolicyError, Sts, look_up as mta_sts};
pub use tlsa::{Matching, Selector, Tlsa, Usage};
