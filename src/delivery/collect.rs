//! Fetching the test message from the mailbox where it arrives (IMAP, RFC 9051).
//!
//! The password or token goes inside TLS with a verified certificate, or not at all. Folders are opened for reading only, and
//! the message stays unread.

use super::auth::Exchange;
use super::folder::Writing;
use super::line::escaped;
use super::mailbox::{self, Entered};
use super::pace::Paced;
use super::{Credentials, Error, Route, Step, line};
use async_imap::types::{Fetch, Name, NameAttribute};
use async_imap::{Authenticator, Client, Session};
use futures_util::TryStreamExt;
use mail_parser::MessageParser;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};
use zeroize::Zeroizing;

/// Between two looks: about how long one waits before pressing "fetch mail" again.
const PAUSE: Duration = Duration::from_secs(3);
/// As much of a notification as tells why: the message that came back is behind it.
const MOST_OF_BOUNCE: usize = 256 << 10;
/// No list of folders, and no header, is longer; from somebody who writes more, nothing more is read.
pub(super) const MOST_BYTES: usize = 4 << 20;
/// To be let in takes less.
const MOST_AT_LOGIN: usize = 256 << 10;
/// Messages whose ids hold another one.
const MOST_ALIKE: usize = 20;
/// More folders for spam nobody has.
const MOST_FOLDERS: usize = 20;
/// What servers without RFC 6154 call the folder for spam, in some languages, in small letters.
const JUNK: [&str; 39] = [
    "bulk mail",
    "correio eletrônico não solicitado",
    "correo basura",
    "correo no deseado",
    "courrier indésirable",
    "indésirable",
    "indésirables",
    "istenmeyen e-posta",
    "junk",
    "junk e-mail",
    "junk email",
    "junk mail",
    "junk-e-mail",
    "levélszemét",
    "lixo",
    "lixo eletrônico",
    "lixo eletrónico",
    "nevyžádaná pošta",
    "no deseado",
    "ongewenst",
    "ongewenste e-mail",
    "ongewenste reclame",
    "posta indesiderata",
    "pourriel",
    "roskaposti",
    "skräp",
    "skräppost",
    "spam",
    "spamverdacht",
    "søppelpost",
    "unerwünscht",
    "uønsket mail",
    "wiadomości-śmieci",
    "śmieci",
    "нежелательная почта",
    "спам",
    "垃圾邮件",
    "垃圾郵件",
    "迷惑メール",
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
    let id = bare(message_id);
    // A part of one, or none at all, is in every message.
    if !id.split_once('@').is_some_and(|(left, right)| !left.is_empty() && !right.is_empty()) {
        return Err(Error::MessageIdMalformed { message_id: escaped(message_id) });
    }
    let until = Instant::now() + wait;
    let (mut session, writing) = enter(route, who).await?;
    let folders = within(route, who, Step::Search, folders(&mut session, writing)).await?;
    loop {
        for folder in &folders {
            progress.send(Watching::Folder(escaped(&folder.name))).await;
            let looked = look(&mut session, &folder.written, &id);
            let found = within(route, who, Step::Search, looked).await?;
            if let Some(headers) = found {
                // Taking leave fails without harm.
                let _ = timeout(route.deadline, session.logout()).await;
                return Ok(Collected { folder: escaped(&folder.name), headers });
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

/// A session in which the user is logged in, and how it writes the names of folders.
pub(super) async fn enter(route: &Route, who: &Credentials) -> Result<(Session<Paced>, Writing), Error> {
    let route = &Route { carries_ours: true, ..route.clone() };
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
    let client = Client::new(Paced::new(stream, route.deadline, MOST_AT_LOGIN));
    let login = async {
        match exchange {
            Some(exchange) => client.authenticate(exchange.mechanism(), Answers(exchange, true)).await,
            None => client.login(who.user(), who.password()).await,
        }
    };
    let mut session = match login.await {
        Ok(session) => session,
        Err((async_imap::error::Error::No(reply) | async_imap::error::Error::Bad(reply), _)) => {
            return Err(Error::AuthFailed { target: target(), reply: escaped(&who.hidden(&reply)) });
        }
        Err((error, _)) => return Err(broken(route, who, Step::Login, &error)),
    };
    let writing = within(route, who, Step::Login, Writing::agree(&mut session)).await?;
    Ok((session, writing))
}

/// A folder.
pub(super) struct Folder {
    /// As people read it.
    pub(super) name: String,
    /// As the server writes it.
    pub(super) written: String,
}

impl Folder {
    /// One that a user names.
    pub(super) fn named(name: String, writing: Writing) -> Self {
        Self { written: writing.encode(&name), name }
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
pub(super) async fn folders(
    session: &mut Session<Paced>,
    writing: Writing,
) -> async_imap::error::Result<Vec<Folder>> {
    session.as_mut().left = MOST_BYTES;
    let mut folders = vec![Folder::named("INBOX".to_owned(), writing)];
    let mut names = session.list(Some(""), Some("*")).await?;
    // One at a time: each holds the whole piece of memory that it was read into.
    while let Some(name) = names.try_next().await? {
        folders.extend(junk(&name, writing).filter(|_| folders.len() < MOST_FOLDERS));
    }
    Ok(folders)
}

/// A folder where mail goes that is taken for spam.
fn junk(it: &Name, writing: Writing) -> Option<Folder> {
    let attributes = it.attributes();
    let name = writing.decode(it.name());
    let last = name.rsplit(it.delimiter().unwrap_or("/")).next().unwrap_or_default().to_lowercase();
    let is_junk = attributes.contains(&NameAttribute::Junk) || JUNK.contains(&last.as_str());
    (is_junk && !attributes.contains(&NameAttribute::NoSelect))
        .then(|| Folder { name, written: it.name().to_owned() })
}

/// The first answer to FETCH that has it. The others are let go as they come.
pub(super) async fn first<T>(
    session: &mut Session<Paced>,
    by_uid: bool,
    (number, what): (u32, &str),
    has: impl Fn(&Fetch) -> Option<T>,
) -> async_imap::error::Result<Option<T>> {
    let number = number.to_string();
    let mut found = None;
    let mut note = |told: Fetch| {
        if found.is_none() {
            found = has(&told);
        }
    };
    if by_uid {
        let mut told = session.uid_fetch(number, what).await?;
        while let Some(it) = told.try_next().await? {
            note(it);
        }
    } else {
        let mut told = session.fetch(number, what).await?;
        while let Some(it) = told.try_next().await? {
            note(it);
        }
    }
    Ok(found)
}

/// Without the brackets: some servers index the bare id. Nothing that would end the quotes is searched for.
fn bare(message_id: &str) -> String {
    message_id.chars().filter(|it| it.is_ascii_graphic() && !"\"\\<>".contains(*it)).collect()
}

/// Whether these headers are those of the message: a search finds a part of an id, too.
fn is_of(headers: &[u8], id: &str) -> bool {
    let parsed = MessageParser::default().parse_headers(headers);
    parsed.and_then(|it| it.message_id().map(bare)).is_some_and(|found| found == id)
}

async fn look(
    session: &mut Session<Paced>,
    folder: &str,
    id: &str,
) -> async_imap::error::Result<Option<Vec<u8>>> {
    session.as_mut().left = MOST_BYTES;
    let _ = session.examine(folder).await?;
    let found = session.search(format!("HEADER Message-ID \"{id}\"")).await?;
    let mut found: Vec<u32> = found.into_iter().collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    for number in found.into_iter().take(MOST_ALIKE) {
        let has = |it: &Fetch| it.header().filter(|headers| is_of(headers, id)).map(<[u8]>::to_vec);
        let headers = first(session, false, (number, "BODY.PEEK[HEADER]"), has).await?;
        if headers.is_some() {
            return Ok(headers);
        }
    }
    // A notification that it came back (RFC 3464, or in the words of qmail and of Exim) holds its id in its text, as a whole
    // it is small.
    for sign in ["HEADER Content-Type \"delivery-status\"", "FROM \"mailer-daemon\""] {
        let found = session.search(format!("{sign} TEXT \"{id}\"")).await?;
        if let Some(last) = found.into_iter().max() {
            let range = format!("BODY.PEEK[]<0.{MOST_OF_BOUNCE}>");
            return first(session, false, (last, &range), |it| it.body().map(<[u8]>::to_vec)).await;
        }
    }
    Ok(None)
}

/// One question. Its deadline is that of the connection.
pub(super) async fn within<T>(
    route: &Route,
    who: &Credentials,
    step: Step,
    work: impl Future<Output = async_imap::error::Result<T>>,
) -> Result<T, Error> {
    work.await.map_err(|error| broken(route, who, step, &error))
}

fn broken(route: &Route, who: &Credentials, step: Step, error: &async_imap::error::Error) -> Error {
    let cause = escaped(&who.hidden(&error.to_string()));
    Error::Mailbox { target: route.target.to_string(), step, cause }
}
