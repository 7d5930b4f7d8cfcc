//! Names: of hosts, of mail domains, of mailboxes. Read once, kept in the form that goes on the wire.

mod dns;
mod mailbox;
mod resolver;

pub use dns::{DnsName, HostName, MailDomain, NameError};
pub use mailbox::{Mailbox, MailboxError};
pub use resolver::resolver;
