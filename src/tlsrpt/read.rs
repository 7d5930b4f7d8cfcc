//! Reading all of it: files, folders and a mailbox.

use super::letter::{Content, LARGEST_LETTER, Letter};
use super::report::LARGEST;
use super::tally::Tally;
use super::{Defect, Error, Problem, Report, Sum};
use crate::delivery::{self, Credentials, Letters, Route};
use crate::files::mbox::separator;
use crate::files::source::{Ended, Kind, Meter, Source};
use crate::files::walk::{File, Walk};
use crate::name::MailDomain;
use crate::store;
use sipper::{Sender, Sipper, Straw, sipper};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The most problems that are told one by one.
const MOST_PROBLEMS: usize = 100;

/// A clock may be wrong by so much.
const AHEAD: time::Duration = time::Duration::DAY;

/// What is to be read.
#[derive(Debug, Clone)]
pub struct Order {
    /// Files and folders: `.json`, `.json.gz`, `.eml`, mbox, Maildir.
    pub paths: Vec<PathBuf>,
    /// A mailbox, where one is to be read.
    pub mailbox: Option<Mailbox>,
    /// Only what is about this domain.
    pub domain: Option<MailDomain>,
    /// Only reports that end at this time or later.
    pub since: Option<OffsetDateTime>,
    /// As of when it is judged.
    pub at: OffsetDateTime,
}

/// A mailbox that reports go to.
#[derive(Debug, Clone)]
pub struct Mailbox {
    /// The way to its server (IMAP).
    pub route: Route,
    /// Whose.
    pub who: Credentials,
    /// The folder; without one, the inbox, and where mail goes that is taken for spam.
    pub folder: Option<String>,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Read from the disk, in bytes; of so many, where that is known.
    Files(u64, Option<u64>),
    /// This folder of the mailbox is looked through.
    Folder(String),
    /// So many messages of it are read, of so many.
    Letters(u64, u64),
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reports {
    /// All reports together.
    pub sum: Sum,
    /// What was left out.
    pub problems: Vec<Problem>,
}

/// Reads everything. Dropping the work ends it.
pub fn read(order: Order) -> impl Straw<Reports, Progress, Error> {
    sipper(async move |mut sender| {
        let meter = Arc::new(Meter::default());
        let stop = StopWhenDropped(Arc::clone(&meter));
        let paths = order.paths.iter().map(|path| path.display().to_string());
        let mailbox = order.mailbox.iter().map(|it| it.route.target.to_string());
        let named = paths.chain(mailbox).collect::<Vec<_>>().join(", ");
        let mut desk = Desk {
            domain: order.domain,
            since: order.since,
            at: order.at,
            found: false,
            tally: Tally::default(),
            problems: Vec::new(),
            more: 0,
        };
        desk = files(desk, order.paths, &meter, &mut sender).await?;
        if let Some(mailbox) = order.mailbox {
            desk = letters(desk, mailbox, &mut sender).await?;
        }
        drop(stop);
        desk.conclude(named)
    })
}

async fn files(
    mut desk: Desk,
    paths: Vec<PathBuf>,
    meter: &Arc<Meter>,
    sender: &mut Sender<Progress>,
) -> Result<Desk, Error> {
    let total = Walk::total(&paths);
    let known = Arc::clone(meter);
    let mut work = tokio::task::spawn_blocking(move || {
        for file in Walk::new(paths) {
            if known.stop.load(Ordering::Relaxed) {
                return Err(Error::Cancelled);
            }
            match file {
                Ok(file) => desk.file(&file, &known),
                Err((path, error)) => desk.problem(Problem::Store(store::Error::from_io(&path, &error))),
            }
        }
        Ok(desk)
    });
    loop {
        tokio::select! {
            done = &mut work => return done.unwrap_or(Err(Error::Cancelled)),
            () = tokio::time::sleep(Duration::from_millis(100)) => {
                sender.send(Progress::Files(meter.bytes.load(Ordering::Relaxed), total)).await;
            }
        }
    }
}

async fn letters(mut desk: Desk, mailbox: Mailbox, sender: &mut Sender<Progress>) -> Result<Desk, Error> {
    let Mailbox { route, who, folder } = mailbox;
    let server = route.target.to_string();
    let mut work = delivery::letters(route, who, folder, LARGEST_LETTER).pin();
    while let Some(step) = work.sip().await {
        match step {
            Letters::Folder(folder) => sender.send(Progress::Folder(folder)).await,
            Letters::Read { done, all } => sender.send(Progress::Letters(done, all)).await,
            Letters::TooLarge { folder, uid } => {
                desk.problem(Problem::TooLarge { place: format!("{server} {folder} {uid}") });
            }
            Letters::Letter { folder, uid, bytes } => {
                let place = format!("{server} {folder} {uid}");
                // Unpacking and reading takes a while for a large one.
                let read = tokio::task::spawn_blocking(move || {
                    let mut letter = Letter::default();
                    letter.add(&bytes);
                    let _ = desk.letter(letter, &place);
                    desk
                });
                desk = read.await.map_err(|_| Error::Cancelled)?;
            }
        }
    }
    match work.await {
        // What is read is worth more than nothing; what is missing is told.
        Err(error) if desk.found => {
            desk.problem(Problem::Cut { place: server, cause: error.to_string() });
            Ok(desk)
        }
        done => Ok(done.map(|()| desk)?),
    }
}

struct StopWhenDropped(Arc<Meter>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::Relaxed);
    }
}

/// What is read so far.
pub(super) struct Desk {
    domain: Option<MailDomain>,
    since: Option<OffsetDateTime>,
    at: OffsetDateTime,
    /// Whether there was a report at all, of whatever time and about whomever.
    found: bool,
    tally: Tally,
    problems: Vec<Problem>,
    more: u64,
}

impl Desk {
    fn problem(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        } else {
            self.more += 1;
        }
    }

    fn report(&mut self, report: Result<Report, Defect>, place: &str) {
        match report {
            // One that ends later than today would count as of today for good.
            Ok(report) if report.end > self.at.saturating_add(AHEAD) => {
                let late = report.begin.max(self.at.saturating_add(AHEAD));
                let late = if report.begin >= late { report.begin } else { report.end };
                let begin = late.format(&Rfc3339).unwrap_or_default();
                self.problem(Problem::Future { place: place.to_owned(), begin });
            }
            Ok(report) => {
                self.found = true;
                if self.since.is_none_or(|since| report.end >= since) {
                    self.tally.add(&report, self.domain.as_ref());
                }
            }
            Err(defect) => self.problem(Problem::of(place.to_owned(), defect)),
        }
    }

    /// Whether there was anything of ours in it.
    fn letter(&mut self, letter: Letter, place: &str) -> bool {
        match letter.read() {
            Content::Nothing => return false,
            Content::TooLarge => self.problem(Problem::TooLarge { place: place.to_owned() }),
            Content::Reports(reports) => reports.into_iter().for_each(|it| self.report(it, place)),
        }
        true
    }

    fn file(&mut self, file: &File, meter: &Arc<Meter>) {
        let place = file.path.display().to_string();
        let read = Source::open(&file.path, meter).and_then(|source| self.source(source, file, &place));
        let problem = match read {
            // Of a folder nobody expects that every file holds one.
            Ok(found) => (!found && file.is_named).then_some(Problem::NotKnown(place)),
            Err(error) => match error.get_ref().and_then(|it| it.downcast_ref::<Ended>()) {
                Some(Ended::Cancelled) => None,
                Some(Ended::Bomb(_)) => Some(Problem::Bomb { place }),
                None if matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => {
                    Some(Problem::Damaged { place, cause: error.to_string() })
                }
                None => Some(Problem::Store(store::Error::from_io(&file.path, &error))),
            },
        };
        if let Some(problem) = problem {
            self.problem(problem);
        }
    }

    /// Whether there was anything of ours in it.
    fn source(&mut self, mut source: Source, file: &File, place: &str) -> io::Result<bool> {
        match source.kind {
            Kind::Report => {
                let json = source.stream.all(LARGEST)?;
                let report = json.map_or(Err(Defect::TooLarge), |json| Report::read(&json));
                self.report(report, place);
                Ok(true)
            }
            Kind::Message => {
                let mut letter = Letter::new(file.is_named);
                loop {
                    letter.add(source.stream.seen());
                    source.stream.skip(usize::MAX);
                    if source.stream.is_over() || letter.is_passed() {
                        break;
                    }
                    source.stream.fill()?;
                }
                Ok(self.letter(letter, place))
            }
            Kind::Mbox => self.mbox(source, place),
            Kind::Log | Kind::Tracking => Ok(false),
        }
    }

    fn mbox(&mut self, mut source: Source, place: &str) -> io::Result<bool> {
        let (mut letter, mut number, mut found) = (Letter::default(), 0_u64, false);
        let cut = source.stream.lines(|line| {
            let begins = line.starts_with(b"From ") && separator(&[line, b"\n"].concat()).is_some();
            if begins {
                let before = std::mem::take(&mut letter);
                found |= self.letter(before, &format!("{place} {number}"));
                number += 1;
            } else {
                letter.add(line);
                letter.add(b"\n");
            }
        })?;
        found |= self.letter(letter, &format!("{place} {number}"));
        Ok(found || cut > 0)
    }

    fn conclude(mut self, named: String) -> Result<Reports, Error> {
        if !self.found {
            return Err(match (self.problems.len(), self.problems.pop()) {
                (1, Some(problem)) => Error::Unreadable(problem),
                _ => Error::Nothing(named),
            });
        }
        if let Some(domain) = self.domain.as_ref().filter(|_| self.tally.is_about_nothing()) {
            let others = self.tally.others.iter().map(MailDomain::to_unicode);
            let others = others.collect::<Vec<_>>().join(", ");
            let others = if others.is_empty() { "–".to_owned() } else { others };
            self.problems.push(Problem::NotAbout { domain: domain.to_unicode(), others });
        }
        if self.tally.beyond > 0 {
            self.problems.push(Problem::TooMany { count: self.tally.beyond });
        }
        if self.more > 0 {
            self.problems.push(Problem::More(self.more));
        }
        Ok(Reports { sum: self.tally.into_sum(self.at), problems: self.problems })
    }
}
