//! Step 2: what the CA sent back. Read in whatever order it came, matched to the key, completed to a chain from what
//! was given, and checked for names, dates and trust (RFC 5280, RFC 9525).
//!
//! [`read`] tells what a file holds, [`check`] judges the certificates in it against a [`Question`].

mod chain;
mod check;
mod error;
mod facts;
mod finding;
mod format;
mod path;
mod secret;
mod trust;

pub use check::{Checked, KeyIdentity, Question, check};
pub use error::Error;
pub use facts::{Certificate, Key, Request, Uses};
pub use finding::Finding;
pub use format::{Foreign, Item, read};
pub use secret::{Passphrase, Secret};
pub use trust::Trust;

#[cfg(test)]
mod tests;
