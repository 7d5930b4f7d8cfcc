//! Step 4, reading: what the `Received` lines of a message say about TLS, hop by hop, and what that proves.
//!
//! The story: a message carries its travel with it. Each server that takes it in writes one line on top
//! (RFC 5321, section 4.4): from whom, by whom, with which protocol, when, and, in words that differ from product
//! to product, how the connection was encrypted. Read from the bottom up they tell the way. A line is
//! written by the *receiver* of its hop; what stands in it of the sender's own words (HELO, host names, envelope)
//! proves nothing, and whoever wrote the lines below a given one may have made them up.

mod bounce;
mod brought;
mod date;
mod dialects;
mod error;
mod facts;
mod hop;
mod inbound;
mod items;
mod line;
mod mailbox;
mod origin;
mod read;
#[cfg(test)]
mod tests;
mod text;
mod trace;
mod verdict;
mod words;

pub use bounce::{Bounce, Fate, bounce};
pub(crate) use date::usual as usual_date;
pub use error::Error;
pub use hop::{Beside, Hop, Message, Origin, PeerCertificate, Software, Tls, Used};
pub(crate) use hop::{is_private, organisation};
pub use inbound::{NoBorder, Ours, judge_inbound};
pub use mailbox::{Listed, Mailbox, Wanted, Why};
pub use read::{hop, read, read_again, unseen};
pub use trace::{Told, Trace, unfold};
pub use verdict::{Met, Reason, Verdict, judge, judge_sent};
