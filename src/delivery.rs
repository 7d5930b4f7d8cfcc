//! Step 4, sending: an SMTP client of our own, so that every fact of a connection can be told.
//!
//! A trial goes as a partner's server would go: look the name up, connect, read the greeting, say EHLO, ask for
//! STARTTLS (RFC 3207) or speak TLS from the first byte (RFC 8314), say EHLO again, and hand over the message
//! (RFC 5321). The four classes are enforced here: under [`Class::Required`](crate::tls::Class) nothing of the
//! mail goes in clear, under `Verified` nothing goes before the certificate held, and a password goes only where
//! it cannot be read.

mod auth;
mod bounds;
mod collect;
mod error;
mod exchange;
mod facts;
mod finding;
mod folder;
mod handshake;
mod letters;
mod line;
mod mailbox;
mod message;
mod pace;
mod presented;
mod probing;
mod published;
mod reach;
mod reason;
mod refusal;
mod reply;
mod sending;
mod served;
mod session;
mod target;
mod wire;

#[cfg(test)]
mod trial;

pub use crate::certificate::Trust;
pub use auth::Credentials;
pub use collect::{Collected, Watching};
pub use error::{Error, Step};
pub use facts::{Connection, Exchanger, Failed, Probe, Sent, SoFar, StartTls, Tls};
pub use finding::Finding;
pub use letters::Letters;
pub use line::{Line, Side};
pub use message::TestMessage;
pub use probing::Outdated;
pub use reason::Reason;
pub use reply::Malformed;
pub use target::{Host, Identity, Route, Security, Target};

use crate::certificate::Certificate;
use crate::name::{HostName, MailDomain};
use sipper::{Sipper, Straw, sipper};
use std::time::Duration;

/// Looks at a server as a partner sees it: greeting, STARTTLS, TLS facts, certificate, what DNS says of it. Sends no
/// mail.
pub fn probe(route: Route) -> impl Straw<Probe, Line, Failed> {
    sipper(async move |progress| {
        let mut log = line::Transcript::new(progress);
        let (probed, dane) = tokio::join!(probing::probe(&route, &mut log), published::dane(&route));
        match probed {
            Ok((connection, versions)) => {
                let (findings, transcript) = log.into_parts();
                let mut probe =
                    Probe { connection, versions, dane: None, mta_sts: None, findings, transcript };
                if let Some(host) = route.target.name() {
                    published::judge(&mut probe, host, dane, None, route.at);
                }
                Ok(probe)
            }
            Err(error) => Err(log.failed(error)),
        }
    })
}

/// Looks at every mail server of a domain, in the order in which partners try them, at each of its addresses at once.
/// `like` gives the port and all but the server. Each line comes with the server that it belongs to.
pub fn probe_domain(domain: MailDomain, like: Route) -> impl Straw<Vec<Exchanger>, (Target, Line), Error> {
    sipper(async move |progress| exchange::probe_domain(&domain, &like, progress).await)
}

/// Looks at one server at each of its addresses at once; what DNS says of its key is not asked. `like` gives the port and
/// all but the server.
pub fn probe_host(host: HostName, like: Route) -> impl Sipper<Vec<Exchanger>, (Target, Line)> {
    sipper(async move |progress| exchange::probe_host(&host, &like, progress).await)
}

/// The certificate that a server shows, whatever is wrong with it: for a renewal, not for a judgement.
pub fn presented(route: Route) -> impl Straw<Certificate, Line, Error> {
    sipper(async move |progress| presented::presented(&route, line::Transcript::new(progress)).await)
}

/// Sends the test message through a server, as strictly as `security` says.
pub fn send(
    route: Route,
    security: Security,
    credentials: Option<Credentials>,
    message: TestMessage,
) -> impl Straw<Sent, Line, Failed> {
    sipper(async move |progress| {
        let mut log = line::Transcript::new(progress);
        let done = sending::send(&route, security, credentials.as_ref(), &message, &mut log).await;
        sent(done, message, log)
    })
}

/// As [`send`], to the mail server of the recipient's domain: the preferred one, or the next where that cannot be had.
/// `like` gives the port and all but the server.
pub fn send_to_domain(
    like: Route,
    security: Security,
    message: TestMessage,
) -> impl Straw<Sent, Line, Failed> {
    sipper(async move |progress| {
        let mut log = line::Transcript::new(progress);
        let done = exchange::send(&like, security, &message, &mut log).await;
        sent(done, message, log)
    })
}

/// Waits for the message with this Message-ID (with its angle brackets) in the user's mailbox, by IMAP, for at most
/// `wait`. Port 143 begins in clear and goes on in TLS, every other port is TLS from the first byte on.
pub fn collect(
    route: Route,
    who: Credentials,
    message_id: String,
    wait: Duration,
) -> impl Straw<Collected, Watching, Error> {
    sipper(async move |progress| collect::collect(&route, &who, &message_id, wait, progress).await)
}

/// Reads every message of the user's mailbox that carries a TLS report (RFC 8460, section 5.3), by IMAP as in [`collect`];
/// each comes as progress. None is marked as read. Larger ones than `most` bytes are told and left there.
pub fn letters(
    route: Route,
    who: Credentials,
    folder: Option<String>,
    most: usize,
) -> impl Straw<(), Letters, Error> {
    sipper(async move |progress| letters::letters(&route, &who, folder, most, progress).await)
}

fn sent(
    done: Result<(Connection, String), Error>,
    message: TestMessage,
    log: line::Transcript,
) -> Result<Sent, Failed> {
    match done {
        Ok((connection, reply)) => {
            let (findings, transcript) = log.into_parts();
            Ok(Sent { connection, reply, message_id: message.message_id, findings, transcript })
        }
        Err(error) => Err(log.failed(error)),
    }
}
