//! Reading all of it, on all cores.

use super::error::{Error, Problem};
use super::known::Known;
use super::log::{self, Blocks};
use super::mailbox;
use super::message;
use super::partner::Partner;
use super::pieces::{Piece, Pieces};
use super::reports::{self, Report};
use super::source::{Ended, Kind, Meter, Metered, Source};
use super::stream::{Stream, WINDOW};
use super::tally::{MOST_PARTNERS, Tally};
use super::walk::{File, Walk};
use crate::store;
use crate::tlsrpt::Letter;
use serde::Serialize;
use sipper::{Straw, sipper};
use std::collections::HashSet;
use std::io::{self, Seek, SeekFrom};
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use time::OffsetDateTime;

/// What is to be read, and how.
#[derive(Debug, Clone)]
pub struct Order {
    /// Files and folders: mbox, Maildir, `.eml`, mail logs, tracking logs, TLS reports; gzip and zstd too.
    pub paths: Vec<PathBuf>,
    /// Who the partner is in a message. Logs tell both directions by themselves.
    pub side: Side,
    /// For dates without a year: the latest that they can be.
    pub now: OffsetDateTime,
    /// How many cores, where not all.
    pub cores: Option<NonZero<usize>>,
}

impl Order {
    /// As many as one file may take: several files are read side by side.
    fn cores_for_one(&self) -> usize {
        if matches!(self.paths.as_slice(), [path] if path.is_file()) { self.cores() } else { 1 }
    }

    fn cores(&self) -> usize {
        self.cores.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get)
    }
}

/// Who the partner is in a message that lies in an archive.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// The sender: mail that was received.
    #[default]
    From,
    /// The recipient: mail that was sent.
    To,
}

/// How far it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Read from the disk, in bytes.
    pub bytes: u64,
    /// Of so many, where that is known.
    pub total: Option<u64>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Archive {
    /// Messages that are in an account.
    pub messages: u64,
    /// Messages that tell nothing: without a `Received` line, without a partner.
    pub skipped: u64,
    /// Each partner in each direction, those who would lose most first.
    pub partners: Vec<Partner>,
    /// What others told of their connections to us.
    pub reports: Vec<Report>,
    /// What was left out.
    #[serde(skip)]
    pub problems: Vec<Problem>,
}

/// Reads everything. Dropping the work ends it.
pub fn read(order: Order) -> impl Straw<Archive, Progress, Error> {
    sipper(async move |mut sender| {
        let meter = Arc::new(Meter::default());
        let stop = StopWhenDropped(Arc::clone(&meter));
        let total = Walk::total(&order.paths);
        let known = Arc::clone(&meter);
        let mut work = tokio::task::spawn_blocking(move || read_all(&order, &known));
        let done = loop {
            tokio::select! {
                done = &mut work => break done,
                () = tokio::time::sleep(Duration::from_millis(100)) => {
                    let bytes = meter.bytes.load(Ordering::Relaxed);
                    sender.send(Progress { bytes, total }).await;
                }
            }
        };
        drop(stop);
        done.unwrap_or(Err(Error::Cancelled))
    })
}

struct StopWhenDropped(Arc<Meter>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::Relaxed);
    }
}

/// The most problems that are told one by one.
const MOST_PROBLEMS: usize = 100;

/// Large senders report once a day: thirty of them for two years.
const MOST_REPORTS: usize = 20_000;

/// Large enough that a core is busy for a moment, small enough that all are to the end.
const PART: u64 = 16 << 20;

/// What one core has found.
#[derive(Default)]
pub(super) struct Desk {
    pub tally: Tally,
    pub lines: Known,
    pub reports: Vec<Report>,
    pub problems: Vec<Problem>,
    pub more_problems: u64,
    /// Whether anything was known of any file.
    pub known: bool,
}

impl Desk {
    fn problem(&mut self, problem: Problem) {
        // The parts of a file are one.
        if let Problem::EndlessHeaders { path, count } = &problem {
            let known = self.problems.iter_mut().find_map(|known| match known {
                Problem::EndlessHeaders { path: known, count } if known == path => Some(count),
                _ => None,
            });
            if let Some(known) = known {
                *known += count;
                return;
            }
        }
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        } else {
            self.more_problems += 1;
        }
    }

    /// Takes reports, or what is wrong with them.
    fn take(&mut self, found: Vec<Result<Report, String>>, path: &Path) {
        for report in found {
            match report {
                Ok(report) if self.reports.len() < MOST_REPORTS => self.reports.push(report),
                Ok(_) => self.more_problems += 1,
                Err(cause) => self.problem(Problem::Report { path: path.to_owned(), cause }),
            }
        }
    }

    fn merge(&mut self, other: Self) {
        self.tally.merge(other.tally);
        self.reports.extend(other.reports);
        self.more_problems += other.more_problems;
        self.known |= other.known;
        for problem in other.problems {
            self.problem(problem);
        }
    }
}

fn read_all(order: &Order, meter: &Arc<Meter>) -> Result<Archive, Error> {
    let cores = order.cores();
    let named = order.paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
    let pieces = Pieces::new(Walk::new(order.paths.clone()));
    let all = Mutex::new(Desk::default());
    thread::scope(|scope| {
        let work = || {
            let mut desk = Desk::default();
            while let Some(piece) = pieces.next() {
                if meter.stop.load(Ordering::Relaxed) {
                    if let Piece::File(_) = piece {
                        pieces.looked(None);
                    }
                    return;
                }
                read_piece(piece, order, &pieces, meter, &mut desk);
            }
            all.lock().unwrap_or_else(PoisonError::into_inner).merge(desk);
        };
        for _ in 1..cores {
            let _ = scope.spawn(work);
        }
        work();
    });
    if meter.stop.load(Ordering::Relaxed) {
        return Err(Error::Cancelled);
    }
    conclude(all.into_inner().unwrap_or_else(PoisonError::into_inner), named)
}

fn conclude(mut desk: Desk, named: String) -> Result<Archive, Error> {
    if !desk.known {
        return Err(match (desk.problems.len(), desk.problems.pop()) {
            (1, Some(problem)) => Error::Unreadable(problem),
            _ => Error::Nothing(named),
        });
    }
    if desk.tally.beyond > 0 {
        let messages = desk.tally.beyond;
        desk.problems.push(Problem::TooMany { limit: MOST_PARTNERS, messages });
    }
    desk.problems.sort_by_key(ToString::to_string);
    if desk.more_problems > 0 {
        desk.problems.push(Problem::More(desk.more_problems));
    }
    desk.reports.sort_by(|a, b| (a.begin, &a.organization, &a.id).cmp(&(b.begin, &b.organization, &b.id)));
    // One lies in the mailbox that it came to and in the folder that it was moved to.
    let mut known = HashSet::new();
    desk.reports.retain(|it| known.insert((it.organization.clone(), it.id.clone())));
    let skipped = desk.tally.skipped;
    let beyond = desk.tally.beyond;
    let partners = desk.tally.partners();
    let messages = partners.iter().map(|partner| partner.messages).sum::<u64>() + beyond;
    Ok(Archive { messages, skipped, partners, reports: desk.reports, problems: desk.problems })
}

fn read_piece(piece: Piece, order: &Order, pieces: &Pieces, meter: &Arc<Meter>, desk: &mut Desk) {
    match piece {
        Piece::Failed(path, error) => desk.problem(Problem::Store(store::Error::from_io(&path, &error))),
        Piece::Part(file, begin, end) => {
            let counted = part(&file.path, begin..end, order.side, meter, desk);
            finish(&file, counted, desk);
        }
        Piece::File(file) => match Source::open(&file.path, meter) {
            Ok(source) if source.kind == Kind::Mbox && source.is_plain => {
                drop(source);
                desk.known = true;
                let end = file.path.metadata().map_or(0, |it| it.len());
                pieces.looked(Some((file, 0, end, PART)));
            }
            Ok(source) => {
                pieces.looked(None);
                let source = if order.cores_for_one() > 1 { source.ahead() } else { Ok(source) };
                let counted = source.and_then(|source| whole(source, &file, order, desk));
                finish(&file, counted, desk);
            }
            Err(error) => {
                pieces.looked(None);
                finish(&file, Err(error), desk);
            }
        },
    }
}

/// The messages of an mbox file that begin between two places.
fn part(
    path: &Path,
    place: Range<u64>,
    side: Side,
    meter: &Arc<Meter>,
    desk: &mut Desk,
) -> io::Result<Option<Problem>> {
    // A message begins behind a line break, which may be the last byte before.
    let at = place.start.saturating_sub(1);
    let mut file = std::fs::File::open(path)?;
    let _ = file.seek(SeekFrom::Start(at))?;
    let stream = &mut Stream::new(Metered::new(file, meter), at, WINDOW);
    read_mbox(stream, place, side, desk, path)
}

fn read_mbox<R: io::Read>(
    stream: &mut Stream<R>,
    place: Range<u64>,
    side: Side,
    desk: &mut Desk,
    path: &Path,
) -> io::Result<Option<Problem>> {
    let mut found = Vec::new();
    let count = mbox(stream, place, side, &mut desk.lines, &mut desk.tally, |letter| {
        found.extend(reports::carried(letter));
    });
    desk.take(found, path);
    let count = count?;
    Ok((count > 0).then(|| Problem::EndlessHeaders { path: path.to_owned(), count }))
}

/// Counts the messages that begin between two places, and hands on what may carry a TLS report; returns how many have endless
/// headers.
pub(super) fn mbox<R: io::Read>(
    stream: &mut Stream<R>,
    place: Range<u64>,
    side: Side,
    lines: &mut Known,
    tally: &mut Tally,
    letters: impl FnMut(Letter),
) -> io::Result<u64> {
    let count = |text: &[u8], is_last| message::count(text, is_last, side, lines, tally);
    let endless = mailbox::messages(stream, place.start, place.end, count, letters)?;
    tally.skipped += endless;
    Ok(endless)
}

/// A file from its beginning to its end.
fn whole(mut source: Source, file: &File, order: &Order, desk: &mut Desk) -> io::Result<Option<Problem>> {
    let path = || file.path.clone();
    match source.kind {
        Kind::Mbox => {
            desk.known = true;
            read_mbox(&mut source.stream, 0..u64::MAX, order.side, desk, &file.path)
        }
        Kind::Message => {
            let mut found = Vec::new();
            let count = |text: &[u8], is_last| {
                message::count(text, is_last, order.side, &mut desk.lines, &mut desk.tally)
            };
            let ends = mailbox::message(&mut source.stream, count, |letter| found = reports::carried(letter));
            desk.take(found, &file.path);
            let endless = !ends?;
            desk.known = true;
            desk.tally.skipped += u64::from(endless);
            Ok(endless.then(|| Problem::EndlessHeaders { path: path(), count: 1 }))
        }
        Kind::Report => match reports::read(&mut source.stream)? {
            Ok(report) => {
                desk.known = true;
                desk.take(vec![Ok(report)], &file.path);
                Ok(None)
            }
            Err(cause) => Ok(Some(Problem::Report { path: path(), cause })),
        },
        Kind::Log | Kind::Tracking => {
            let tracking = source.kind == Kind::Tracking;
            let (read, cut) = log::read(
                &mut source.stream,
                tracking,
                order.now,
                Blocks::of(order.cores_for_one()),
                &mut desk.tally,
            );
            desk.known |= read > 0;
            let cut = cut?;
            Ok(match (read, cut) {
                (0, _) => file.is_named.then(|| Problem::NotKnown(path())),
                (_, 0) => None,
                (_, count) => Some(Problem::EndlessLines { path: path(), count }),
            })
        }
    }
}

/// Writes down what was not as it should be.
fn finish(file: &File, counted: io::Result<Option<Problem>>, desk: &mut Desk) {
    let path = || file.path.clone();
    let problem = match counted {
        Ok(problem) => problem,
        Err(error) => match error.get_ref().and_then(|it| it.downcast_ref::<Ended>()) {
            Some(Ended::Cancelled) => None,
            Some(Ended::Bomb(ratio)) => Some(Problem::Bomb { path: path(), ratio: *ratio }),
            None if matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => {
                Some(Problem::Damaged { path: path(), cause: error.to_string() })
            }
            None => Some(Problem::Store(store::Error::from_io(&file.path, &error))),
        },
    };
    if let Some(problem) = problem {
        desk.problem(problem);
    }
}
