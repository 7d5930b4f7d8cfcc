//! Names: of hosts, of mail domains, of mailboxes. Read once, kept in the form that goes on the wire.

mod dns;
mod exchange;
mod mailbox;
mod resolver;

pub use dns::{DnsName, HostName, MailDomain, NameError};
pub use exchange::{MailExchange, mail_exchange};
pub use mailbox::{Mailbox, MailboxError};
pub use resolver::{Answer, ask, resolver, resolver_builder};
