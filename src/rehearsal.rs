//! The rehearsal: what stands in for the CA and the partner's server, so that the steps can be tried before anybody
//! else is asked.
//!
//! Nothing here is trusted outside the rehearsal: the CA is made anew each time, and its keys stay in memory.

mod ca;
mod error;
mod rehearse;
mod server;

pub use ca::PracticeCa;
pub use error::Error;
pub use rehearse::{Progress, Rehearsed, rehearse};
pub use server::PracticeServer;
