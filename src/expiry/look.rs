//! The look itself: everything gathered, the servers asked, and what is most urgent first.

use super::gather::{self, Counter, Gathered};
use super::{Error, Finding, Limits, Watched, Watchlist};
use crate::certificate::Passphrase;
use crate::delivery::{Route, Target};
use crate::setup::Library;
use sipper::{Sender, Straw, sipper};
use std::cmp::Reverse;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use time::OffsetDateTime;

/// How often it is told how many files were read.
const TICK: Duration = Duration::from_millis(100);

/// What to look at.
#[derive(Debug)]
pub struct Order {
    /// The certificates of these setups.
    pub setups: Option<Library>,
    /// Those in these files, and below these folders.
    pub paths: Vec<PathBuf>,
    /// Those of these running servers.
    pub servers: Vec<Target>,
    /// What opens protected files.
    pub passphrase: Option<Passphrase>,
    /// Whether the servers of the setups are asked.
    pub ask_setups: bool,
    /// Whether the other servers are asked.
    pub ask_servers: bool,
    /// What counts as little time.
    pub limits: Limits,
    /// As of when.
    pub at: OffsetDateTime,
}

impl Order {
    /// These setups and what is watched beside them; `asks`: the servers as well.
    pub fn of(library: Library, watched: &Watchlist, asks: bool, at: OffsetDateTime) -> Self {
        Self {
            setups: Some(library),
            paths: watched.paths.clone(),
            servers: watched.servers.clone(),
            passphrase: None,
            ask_setups: asks && watched.ask,
            ask_servers: asks,
            limits: watched.limits(),
            at,
        }
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many files were read.
    Read(u64),
    /// So many servers said what they show, of so many.
    Asked(usize, usize),
}

/// Looks; `way` tells how each server is reached. Dropped, it reads no further and hangs up everywhere.
pub fn look(
    order: Order,
    way: impl Fn(Target) -> Route + Send + 'static,
) -> impl Straw<Gathered, Progress, Error> + Send {
    sipper(async move |mut progress| {
        let (at, limits) = (order.at, order.limits);
        let mut found = read(order, &mut progress).await?;
        let mut work = gather::asking(&found.certificates, way);
        let all = work.len();
        let mut done = 0;
        while let Some(answer) = work.join_next().await {
            done += 1;
            if let Ok(answer) = answer {
                gather::take(&mut found.certificates, answer);
            }
            progress.send(Progress::Asked(done, all)).await;
        }
        found.by_urgency(at, limits);
        Ok(found)
    })
}

async fn read(order: Order, progress: &mut Sender<Progress>) -> Result<Gathered, Error> {
    let counter = Arc::new(Counter::default());
    let _stop = StopWhenDropped(Arc::clone(&counter));
    let known = Arc::clone(&counter);
    // Another system's disk may be a slow one, and a folder large.
    let mut work = tokio::task::spawn_blocking(move || gather(order, &known));
    loop {
        tokio::select! {
            // It ends before its time where the program does.
            done = &mut work => return done.unwrap_or_else(|_| Ok(Gathered::default())),
            () = tokio::time::sleep(TICK) => {
                progress.send(Progress::Read(counter.files.load(Ordering::Relaxed))).await;
            }
        }
    }
}

fn gather(order: Order, counter: &Counter) -> Result<Gathered, Error> {
    let mut found = match &order.setups {
        Some(library) => gather::setups(library, order.at)?,
        None => Gathered::default(),
    };
    if !order.ask_setups {
        found.certificates.iter_mut().for_each(|it| it.asked = None);
    }
    found.add(gather::files(&order.paths, order.passphrase.as_ref(), counter));
    found.certificates.extend(order.servers.into_iter().map(|target| {
        let server = gather::server(target);
        if order.ask_servers { server } else { Watched { asked: None, ..server } }
    }));
    found.each_once();
    Ok(found)
}

struct StopWhenDropped(Arc<Counter>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::Relaxed);
    }
}

impl Gathered {
    /// What needs somebody first comes first; of equals, what ends first.
    pub fn by_urgency(&mut self, at: OffsetDateTime, limits: Limits) {
        self.certificates.sort_by_cached_key(|it| {
            let needs = !it.findings(at, limits).is_empty();
            let ends = it.first().map(|first| first.not_after);
            (Reverse(it.state(at, limits)), Reverse(needs), ends, it.name.clone())
        });
    }

    /// Those that need somebody.
    pub fn due(&self, at: OffsetDateTime, limits: Limits) -> impl Iterator<Item = &Watched> {
        self.certificates.iter().filter(move |it| !it.findings(at, limits).is_empty())
    }

    /// What is due, in one sentence: the id of its words and how many; none where nothing is. That a server could not be
    /// asked asks for nothing of its certificate.
    pub fn heading(&self, at: OffsetDateTime, limits: Limits) -> Option<(&'static str, usize)> {
        let asks = |it: &&Watched| {
            it.findings(at, limits).iter().any(|finding| !matches!(finding, Finding::NotSeen(_)))
        };
        let (due, all) = (self.due(at, limits).filter(asks).count(), self.due(at, limits).count());
        match (due, all) {
            (0, 0) => None,
            (0, 1) => Some(("expiring-unseen-one", 1)),
            (0, all) => Some(("expiring-unseen-many", all)),
            (1, _) => Some(("expiring-notify-one", 1)),
            (due, _) => Some(("expiring-notify-many", due)),
        }
    }
}
