//! The mail servers that we write configurations for. A new one: its file, and its two lines here.

mod exchange;
mod exchange_online;
mod google_workspace;
mod postfix;

use super::{Error, Server};

/// Every server, in the order in which they are offered.
pub const ALL: &[&dyn Server] = &[
    &postfix::Postfix,
    &exchange::Exchange,
    &exchange_online::ExchangeOnline,
    &google_workspace::GoogleWorkspace,
];

/// The server with this id.
pub fn find(id: &str) -> Result<&'static dyn Server, Error> {
    let wanted = id.trim().to_ascii_lowercase();
    let found = ALL.iter().find(|server| server.id() == wanted);
    found.copied().ok_or_else(|| Error::ServerUnknown(id.to_owned()))
}
