//! TLS reports (RFC 8460): what the servers of others saw when they sent mail to us.
//!
//! The story: whoever publishes MTA-STS or DANE promises TLS, and senders that honour the promise keep mail back where it
//! is broken. Nobody sees that in the own log: the mail never came. So a domain asks for reports (a TXT record at
//! `_smtp._tls`), and once a day each large sender mails a JSON document: how many sessions went as promised, how many
//! did not, and why. Here they are read from wherever they lie, each once, and summed: who could not deliver, why, since
//! when, and whether MTA-STS has been tried long enough without trouble to be enforced.
//!
//! A report comes by mail from anybody. What it says is read as hostile input, in bounded memory, and whether its
//! signature (DKIM, section 3) holds is for the server that took it in to say.

mod document;
mod error;
mod finding;
mod letter;
mod read;
mod report;
mod sum;
mod tally;
#[cfg(test)]
mod tests;
mod trial;

pub use error::{Error, Problem};
pub use finding::Finding;
pub(crate) use letter::{Content, Letter};
pub use read::{Mailbox, Order, Progress, Reports, read};
pub(crate) use report::LARGEST;
pub use report::{Applied, Cause, Defect, Detail, PolicyKind, Report};
pub use sum::{Failure, OfDomain, OfPolicy, Sender, Sum};
pub use trial::{QUIET, Trial};
