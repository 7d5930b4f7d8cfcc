//! Fetching the test message from the mailbox where it arrives (IMAP, RFC 9051).
//!
//! The password or token goes inside TLS with a verified certificate, or not at all. Folders are opened for reading only, and
//! the message stays unread.

use super::auth::Exchange;
use super::line::escaped;
use super::mailbox::{self, Entered};
use super::wire::Stream;
use super::{Credentials, Error, Route, line};
use async_imap::types::{Name, NameAttribute};
use async_imap::{Authenticator, Client, Session};
use futures_util::TryStreamExt;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, sleep, timeout};
use zeroize::Zeroizing;

/// Between two looks: about how long one waits before pressing "fetch mail" again.
const PAUSE: Duration = Duration::from_secs(3);
/// As much of a notification as tells why: the message that came back is behind it.
const MOST_OF_BOUNCE: usize = 256 << 10;
/// No list of folders, and no header, is longer; from somebody who writes more, nothing more is read.
pub(super) const MOST_BYTES: usize = 32 << 20;
/// What servers without RFC 6154 call the folder for spam, in some languages.
const JUNK: [&str; 8] = [
    "junk",
    "spam",
    "bulk mail",
    "junk e-mail",
    "junk-e-mail",
    "posta indesiderata",
    // As IMAP writes them (RFC 3501, section 5.1.3), in small letters: indésirable, unerwünscht.
    "courrier ind&aok-sirable",
    "unerw&apw-nscht",
];

/// How far the work is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Watching {
    /// This folder is looked through.
    Folder(String),
    /// It is in none of them yet; so many seconds are left.
    NotYet(u64),
}

/// The message as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collected {
    /// The folder that it was found in.
    pub folder: String,
    /// Its headers, as the server has them; or a notification that it came back.
    pub headers: Vec<u8>,
}

/// Waits until a message with this Message-ID (with its angle brackets) is there, for at most `wait`.
pub(super) async fn collect(
    route: &Route,
    who: &Credentials,
    message_id: &str,
    wait: Duration,
    mut progress: sipper::Sender<Watching>,
) -> Result<Collected, Error> {
    let until = Instant::now() + wait;
    let mut session = enter(route, who).await?;
    let folders = within(route, who, folders(&mut session)).await?;
    loop {
        for folder in &folders {
            progress.send(Watching::Folder(escaped(folder))).await;
            let found = within(route, who, look(&mut session, folder, message_id)).await?;
            if let Some(headers) = found {
                // Taking leave fails without harm.
                let _ = timeout(route.deadline, session.logout()).await;
                return Ok(Collected { folder: escaped(folder), headers });
            }
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            let _ = timeout(route.deadline, session.logout()).await;
            let (target, id) = (route.target.to_string(), escaped(message_id));
            return Err(Error::NotArrived { target, message_id: id, seconds: wait.as_secs() });
        }
        progress.send(Watching::NotYet(left.as_secs())).await;
        sleep(left.min(PAUSE)).await;
    }
}

/// A session in which the user is logged in.
pub(super) async fn enter(route: &Route, who: &Credentials) -> Result<Session<Inside>, Error> {
    let (target, implicit) = (|| route.target.to_string(), route.target.port != 143);
    let mut unheard = line::Transcript::unheard();
    let entered = mailbox::enter(route, mailbox::Protocol::Imap, implicit, &mut unheard).await?;
    let (mut stream, tls) = match entered {
        Entered::Inside(stream, connection) => (stream, connection.tls),
        Entered::Refused(_, reply) => return Err(Error::StartTlsRefused { target: target(), reply }),
    };
    match tls {
        Some(tls) if who.to_unverified || (tls.trusted && tls.name_matches) => {}
        _ => return Err(Error::SecretUnverified { target: target() }),
    }
    let exchange = if who.is_token() {
        let offered = mailbox::mechanisms(&mut *stream, route).await?;
        let exchange = Exchange::begin(who, &offered);
        Some(exchange.ok_or_else(|| Error::NoMechanism { target: target(), offered: escaped(&offered) })?)
    } else {
        None
    };
    let client = Client::new(Inside { stream, left: MOST_BYTES });
    let login = async {
        match exchange {
            Some(exchange) => client.authenticate(exchange.mechanism(), Answers(exchange, true)).await,
            None => client.login(who.user(), who.password()).await,
        }
    };
    match timeout(route.deadline, login).await {
        Ok(Ok(session)) => Ok(session),
        Ok(Err((async_imap::error::Error::No(reply) | async_imap::error::Error::Bad(reply), _))) => {
            Err(Error::AuthFailed { target: target(), reply: escaped(&who.hidden(&reply)) })
        }
        Ok(Err((error, _))) => Err(broken(route, who, &error)),
        Err(_) => Err(late(route)),
    }
}

/// What the mechanism says to each challenge. The first one is empty: only then it may speak.
struct Answers(Exchange, bool);

impl Authenticator for Answers {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&mut self, challenge: &[u8]) -> Self::Response {
        let begins = std::mem::take(&mut self.1);
        // A mechanism that has nothing to say any more leaves the last word to the server.
        self.0.step((!begins).then_some(challenge)).unwrap_or_default()
    }
}

/// The inbox, and where mail goes that is taken for spam.
pub(super) async fn folders(session: &mut Session<Inside>) -> async_imap::error::Result<Vec<String>> {
    let names: Vec<Name> = session.list(Some(""), Some("*")).await?.try_collect().await?;
    let junk = names.iter().filter(|name| {
        let attributes = name.attributes();
        let last = name.name().rsplit(name.delimiter().unwrap_or("/")).next().unwrap_or_default();
        !attributes.contains(&NameAttribute::NoSelect)
            && (attributes.contains(&NameAttribute::Junk) || JUNK.contains(&last.to_lowercase().as_str()))
    });
    Ok(std::iter::once("INBOX".to_owned()).chain(junk.map(|name| name.name().to_owned())).collect())
}

async fn look(
    session: &mut Session<Inside>,
    folder: &str,
    message_id: &str,
) -> async_imap::error::Result<Option<Vec<u8>>> {
    let _ = session.examine(folder).await?;
    // Without the brackets: some servers index the bare id. Nothing that would end the quotes is searched for.
    let id: String =
        message_id.chars().filter(|it| it.is_ascii_graphic() && !"\"\\<>".contains(*it)).collect();
    let found = session.search(format!("HEADER Message-ID \"{id}\"")).await?;
    if let Some(last) = found.into_iter().max() {
        let messages: Vec<_> =
            session.fetch(last.to_string(), "BODY.PEEK[HEADER]").await?.try_collect().await?;
        return Ok(messages.iter().find_map(|it| it.header().map(<[u8]>::to_vec)));
    }
    // A notification that it came back (RFC 3464) holds its id in its text, as a whole it is small.
    let found = session.search(format!("HEADER Content-Type \"delivery-status\" TEXT \"{id}\"")).await?;
    let Some(last) = found.into_iter().max() else { return Ok(None) };
    let range = format!("BODY.PEEK[]<0.{MOST_OF_BOUNCE}>");
    let messages: Vec<_> = session.fetch(last.to_string(), range).await?.try_collect().await?;
    Ok(messages.iter().find_map(|it| it.body().map(<[u8]>::to_vec)))
}

/// One question, with the deadline of every wait.
pub(super) async fn within<T>(
    route: &Route,
    who: &Credentials,
    work: impl Future<Output = async_imap::error::Result<T>>,
) -> Result<T, Error> {
    match timeout(route.deadline, work).await {
        Ok(done) => done.map_err(|error| broken(route, who, &error)),
        Err(_) => Err(late(route)),
    }
}

fn late(route: &Route) -> Error {
    Error::Mailbox {
        target: route.target.to_string(),
        cause: format!("no answer in {} s", route.deadline.as_secs()),
    }
}

fn broken(route: &Route, who: &Credentials, error: &async_imap::error::Error) -> Error {
    let cause = escaped(&who.hidden(&error.to_string()));
    Error::Mailbox { target: route.target.to_string(), cause }
}

/// A connection from which no more than so much is read.
pub(super) struct Inside {
    stream: Box<dyn Stream>,
    pub(super) left: usize,
}

impl fmt::Debug for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inside")
    }
}

impl AsyncRead for Inside {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        ready!(Pin::new(&mut *self.stream).poll_read(context, into))?;
        let read = into.filled().len() - before;
        self.left = match self.left.checked_sub(read) {
            Some(left) => left,
            None => return Poll::Ready(Err(io::Error::other("the server says too much"))),
        };
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Inside {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream).poll_shutdown(context)
    }
}
