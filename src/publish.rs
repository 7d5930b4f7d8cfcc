//! What a domain publishes about TLS for its mail, held against its servers, and what it should publish, in which order.
//!
//! `dns` reads the single records. Here they are put together with what a partner sees of the servers, so that each
//! finding comes with the record that mends it, and so that no step is offered before the one that it stands on.

mod check;
mod error;
mod finding;
mod issuer;
mod memory;
mod names;
mod own;
mod plan;
mod recipe;
mod state;

pub use check::{Progress, Published, Question, check};
pub use error::{Error, NoIssuer};
pub use finding::{Area, Said, Told};
pub use issuer::caa_domain;
pub(crate) use memory::changes;
pub use memory::{Memory, MemoryError, Remember};
pub use names::reverse;
pub use own::Finding;
pub use plan::{Kept, Kind, State, Step, Wanted, plan};
pub use recipe::{File, Place};
pub use state::Verdict;
