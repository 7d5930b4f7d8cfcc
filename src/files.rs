//! Files and folders of the user's, of any size: walked one by one, unpacked, and read as streams in bounded memory.
//!
//! What is endless or made to explode is told and left behind, and everything ends when the user says so.

pub(crate) mod ahead;
pub(crate) mod mbox;
pub(crate) mod nesting;
pub(crate) mod source;
pub(crate) mod stream;
pub(crate) mod walk;
