//! A new key under DANE, without one message refused on the way.
//!
//! Senders that check DANE (RFC 7672) refuse a server whose key DNS does not name, and what they know of DNS may be as old
//! as the time to live of its records. A new key therefore comes in an order (RFC 7671, section 8.1): its record beside the
//! old one, two times that time to wait, then the certificate, then the old record away. [`look`] sees how far it is, at
//! each of the zone's own name servers and at each address of the mail server; a [`Schedule`] knows what comes next.

mod error;
mod finding;
mod look;
mod memory;
mod schedule;

pub use crate::publish::State;
pub use error::Error;
pub use finding::Finding;
pub use look::{Listed, Progress, Question, Records, Seen, Shown, look};
pub use memory::Memory;
pub use schedule::{Change, Kind, Schedule, Step, Told, clock, minutes_until};
