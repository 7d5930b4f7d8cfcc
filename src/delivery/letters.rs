//! The messages of a mailbox that carry TLS reports (RFC 8460, section 5.3), fetched by IMAP as the test message is.

use super::collect::{Folder, MOST_BYTES, enter, first, folders, within};
use super::line::escaped;
use super::pace::Paced;
use super::{Credentials, Error, Route, Step};
use async_imap::Session;
use futures_util::TryStreamExt;
use std::collections::HashMap;
use tokio::time::timeout;

/// What marks them: the headers that the standard asks for, or their kind alone.
const MARKS: &str = "OR HEADER TLS-Report-Domain \"\" HEADER Content-Type \"tlsrpt\"";
/// More are not read at once: the newest then.
const MOST_LETTERS: usize = 100_000;
/// So many are asked for their size at once: no line that a server may find too long.
const AT_ONCE: usize = 200;

/// How far the work is, and what it finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Letters {
    /// This folder is looked through.
    Folder(String),
    /// So many of a folder's are read.
    Read {
        /// So many.
        done: u64,
        /// Of so many.
        all: u64,
    },
    /// A message.
    Letter {
        /// Where it lies.
        folder: String,
        /// Its number there.
        uid: u32,
        /// All of it.
        bytes: Vec<u8>,
    },
    /// One that is too large to be one.
    TooLarge {
        /// Where it lies.
        folder: String,
        /// Its number there.
        uid: u32,
    },
}

/// Reads them all, or those of one folder.
pub(super) async fn letters(
    route: &Route,
    who: &Credentials,
    folder: Option<String>,
    most: usize,
    mut progress: sipper::Sender<Letters>,
) -> Result<(), Error> {
    let (mut session, writing) = enter(route, who).await?;
    let folders = match folder {
        Some(folder) => vec![Folder::named(folder, writing)],
        None => within(route, who, Step::Search, folders(&mut session, writing)).await?,
    };
    for folder in folders {
        let name = escaped(&folder.name);
        progress.send(Letters::Folder(name.clone())).await;
        let found = within(route, who, Step::Search, search(&mut session, &folder.written)).await?;
        let mut sizes = Vec::new();
        for some in found.chunks(AT_ONCE) {
            sizes.extend(within(route, who, Step::Fetch, self::sizes(&mut session, some)).await?);
        }
        let all = sizes.len() as u64;
        for (done, (uid, size)) in sizes.into_iter().enumerate() {
            progress.send(Letters::Read { done: done as u64, all }).await;
            let folder = name.clone();
            if size as usize > most {
                progress.send(Letters::TooLarge { folder, uid }).await;
                continue;
            }
            // A server may send more than it said.
            session.as_mut().left = most + MOST_BYTES;
            let bytes = within(route, who, Step::Fetch, one(&mut session, uid)).await?;
            // Somebody may have deleted it in between.
            if let Some(bytes) = bytes {
                progress.send(Letters::Letter { folder, uid, bytes }).await;
            }
        }
    }
    // Taking leave fails without harm.
    let _ = timeout(route.deadline, session.logout()).await;
    Ok(())
}

/// Those in a folder, the newest first.
async fn search(session: &mut Session<Paced>, folder: &str) -> async_imap::error::Result<Vec<u32>> {
    session.as_mut().left = MOST_BYTES;
    let _ = session.examine(folder).await?;
    let mut found: Vec<u32> = session.uid_search(MARKS).await?.into_iter().collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.truncate(MOST_LETTERS);
    Ok(found)
}

/// How large each of them is; those that are gone by now are left out.
async fn sizes(session: &mut Session<Paced>, some: &[u32]) -> async_imap::error::Result<Vec<(u32, u32)>> {
    session.as_mut().left = MOST_BYTES;
    let set = some.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let mut told = session.uid_fetch(set, "RFC822.SIZE").await?;
    let mut sizes = HashMap::new();
    while let Some(it) = told.try_next().await? {
        if let (Some(uid), Some(size)) = (it.uid.filter(|uid| some.contains(uid)), it.size) {
            let _ = sizes.entry(uid).or_insert(size);
        }
    }
    Ok(some.iter().filter_map(|uid| Some((*uid, *sizes.get(uid)?))).collect())
}

async fn one(session: &mut Session<Paced>, uid: u32) -> async_imap::error::Result<Option<Vec<u8>>> {
    first(session, true, (uid, "BODY.PEEK[]"), |it| it.body().map(<[u8]>::to_vec)).await
}
