//! Step 2: what the CA sent back. Read in whatever order it came, matched to the key, completed to a chain from what
//! was given, and checked for names, dates and trust (RFC 5280, RFC 9525).
//!
//! [`read`] tells what a file holds, [`check`] judges the certificates in it against a [`Question`]. The CA itself is
//! asked only on request: by [`fetch`] for what is missing, by [`revocation`] for what it took back.

mod brought;
mod chain;
mod check;
mod error;
mod export;
mod facts;
mod fetch;
mod finding;
mod format;
mod http;
mod path;
mod pem;
mod revocation;
mod secret;
mod trust;

pub use brought::Brought;
pub use check::{Checked, KeyIdentity, Question, check, check_sent};
pub use error::Error;
pub use export::{Export, File, Form, Made, Written, write};
pub use facts::{Certificate, Key, Request, Uses};
pub use fetch::fetch;
pub use finding::Finding;
pub use format::{Foreign, Item, read};
pub use revocation::{revocation, revocation_sent};
pub use secret::{Passphrase, Secret};
pub use trust::Trust;

#[cfg(test)]
mod tests;
