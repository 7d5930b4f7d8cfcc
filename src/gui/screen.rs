//! The screens besides an open setup.

pub mod home;
