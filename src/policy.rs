//! Step 3: how strictly TLS is asked for, of whom, in which direction, and the configuration that makes a mail
//! server do so.
//!
//! A [`Policy`] is a class for everybody in each direction, and [`Partner`]s who are treated otherwise. An
//! [`Order`] adds the server, its version and where its key and certificate lie; [`Server::configure`] turns
//! it into a [`Configuration`]: files, commands, and the [`Limit`]s that say honestly where the server cannot
//! do what was asked. Every server is one file under `servers/`.

mod apply;
mod arguments;
mod capability;
mod client;
mod configuration;
mod console;
mod directive;
mod error;
mod export;
mod identity;
mod limit;
mod model;
pub mod own;
mod own_authority;
mod own_port;
mod partner;
mod partner_seen;
mod plan;
mod platform;
mod powershell;
mod profile;
mod readme;
mod relay;
mod rollback;
mod server;
pub mod servers;
mod shell;
pub mod syntax;
mod values;
mod warning;

pub use apply::{Elsewhere, Guard, Look};
pub use capability::{Capability, Support};
pub use client::{Client, Counterpart, Origin};
pub use configuration::{Action, Commands, Configuration, ConfigurationFile, Known, Purpose, Step};
pub use directive::{Directive, Manual};
pub use error::Error;
pub use identity::Identity;
pub use limit::{DecidedBy, Limit, Reason, Together};
pub use model::{Classes, Direction, Policy};
pub use own::Revised;
pub use own_authority::OwnAuthority;
pub use partner::{Partner, partner_domain};
pub use platform::Platform;
pub use profile::{Profile, minimum_from};
pub use rollback::Rollback;
pub use server::{Order, Route, Server, Source, System};
pub use shell::command_line;
pub use values::{Fingerprint, ServerPath, Version};
pub use warning::Warning;
