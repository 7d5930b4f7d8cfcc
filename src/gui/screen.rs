//! The screens besides an open setup.

pub mod archive;
pub mod dns;
pub mod expiring;
pub mod guide;
pub mod home;
pub mod probe;
pub mod rollover;
pub mod settings;
