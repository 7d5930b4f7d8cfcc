//! What would break: the user's own past, read before TLS is enforced.
//!
//! The story: whoever asks everybody for TLS cuts off those who cannot do it, and nobody knows who they are until
//! mail stays away. The answer lies on the disk already. Every message that was received says in its `Received` lines
//! how it came; every mail log says how each message came and went; TLS reports (RFC 8460) say what others saw.
//! Read together they tell, partner by partner and in both directions, how many messages went over TLS of which
//! grade, and how many would have been refused.
//!
//! Everything is read as a stream: of a message its headers, of a log a line at a time. Memory stays the same whatever
//! the size, and what is broken, endless or made to explode is told and left behind.

mod alone;
mod csv;
mod error;
mod fields;
mod known;
mod log;
mod mailbox;
mod message;
mod not_told;
mod partner;
mod pieces;
mod read;
mod refused;
mod reports;
mod sorted;
mod tally;
#[cfg(test)]
mod tests;
mod trail;

use crate::files::{source, stream, walk};

pub use alone::{Taker, Wanted, follow_alone};
pub use csv::table;
pub use error::{Error, Problem};
pub use log::is_issuer_verified;
pub use not_told::NotTold;
pub use partner::{Partner, Weakest};
pub use read::{Archive, Order, Progress, Side, read};
pub use reports::{Failure, Report};
pub use sorted::{By, compare, sort};
pub use source::begins_with_text;
pub use trail::{bytes as log_bytes, follow, ids};
