//! A log on several cores: one reads it and cuts it into blocks at line ends, others take the lines apart, and whoever keeps
//! the accounts hears of them in their order. What is told of a mail in several lines is joined as on one core.

use super::line::{EXIM, Line};
use super::postfix;
use crate::files::stream::Stream;
use std::io::{self, Read};
use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use time::OffsetDateTime;

/// More cannot keep whoever joins the lines busy.
const MOST: usize = 4;

/// How a log is cut.
#[derive(Debug, Clone, Copy)]
pub(in crate::archive) struct Blocks {
    /// How many cores take lines apart.
    pub cores: usize,
    /// How many bytes a block has, to the next end of a line.
    pub size: usize,
}

impl Blocks {
    /// Where there are more cores than one: that one joins the lines.
    pub(in crate::archive) fn of(cores: usize) -> Option<Self> {
        // Large enough that handing one over costs nothing beside it.
        (cores > 1).then(|| Self { cores: (cores - 1).min(MOST), size: 256 * 1024 })
    }
}

/// Lines that were taken apart.
struct Block {
    text: String,
    lines: Vec<Place>,
    /// Of how many that are about mail nothing has to be joined.
    idle: u64,
}

/// Where the parts of a line stand.
struct Place {
    date: Range<usize>,
    /// `None` where it is Exim, which does not name itself in its own log.
    program: Option<Range<usize>>,
    process: Range<usize>,
    text: Range<usize>,
}

/// Calls with each line that somebody has to join, in their order. Returns how many others are about mail, and how many lines
/// were cut, or why it ended before.
pub(super) fn lines<R: Read + Send>(
    stream: &mut Stream<R>,
    now: OffsetDateTime,
    blocks: Blocks,
    mut each: impl FnMut(&Line<'_>),
) -> (u64, io::Result<u64>) {
    let mut idle = 0;
    let cut = apart(
        stream,
        blocks,
        None,
        |bytes| Block::new(bytes, now),
        |block: Block| {
            idle += block.idle;
            for place in &block.lines {
                each(&block.line(place, now));
            }
        },
    );
    (idle, cut)
}

/// Has blocks of whole lines taken apart, and calls with what came of each, in their order. A line that begins with `head` holds
/// for those behind it, and stands at the beginning of each block, too. Returns how many lines were cut.
pub(super) fn apart<R: Read + Send, T: Send>(
    stream: &mut Stream<R>,
    blocks: Blocks,
    head: Option<&'static [u8]>,
    take: impl Fn(&[u8]) -> T + Copy + Send,
    mut each: impl FnMut(T),
) -> io::Result<u64> {
    thread::scope(|scope| {
        let mut read = Vec::new();
        let mut apart = Vec::new();
        for _ in 0..blocks.cores {
            let (given, blocks) = sync_channel::<Vec<u8>>(1);
            let (done, taken) = sync_channel::<T>(1);
            read.push(given);
            apart.push(taken);
            let _ = scope.spawn(move || take_apart(&blocks, &done, take));
        }
        let cut = scope.spawn(move || cut(stream, &read, blocks.size, head));
        // In turn, as the blocks were given away: the first that has no more is the end.
        for taken in apart.iter().cycle() {
            let Ok(block) = taken.recv() else { break };
            each(block);
        }
        drop(apart);
        cut.join().unwrap_or_else(|_| Err(io::Error::other("reading broke off")))
    })
}

/// Gives blocks of whole lines away, in turn.
fn cut<R: Read>(
    stream: &mut Stream<R>,
    read: &[SyncSender<Vec<u8>>],
    size: usize,
    head: Option<&[u8]>,
) -> io::Result<u64> {
    let mut turns = read.iter().cycle();
    let mut block = Vec::with_capacity(size);
    let mut names: Vec<u8> = Vec::new();
    let mut give = |block: Vec<u8>| {
        // Where nobody listens any more, nothing is to be said.
        if let Some(next) = turns.next().filter(|_| !block.is_empty()) {
            let _ = next.send(block);
        }
    };
    let done = stream.lines(|line| {
        if head.is_some_and(|head| line.starts_with(head)) {
            names = [line, b"\n"].concat();
        } else if block.is_empty() {
            block.extend_from_slice(&names);
        }
        block.extend_from_slice(line);
        block.push(b'\n');
        if block.len() >= size {
            give(std::mem::replace(&mut block, Vec::with_capacity(size)));
        }
    });
    give(block);
    done
}

fn take_apart<T>(blocks: &Receiver<Vec<u8>>, done: &SyncSender<T>, take: impl Fn(&[u8]) -> T) {
    while let Ok(bytes) = blocks.recv() {
        if done.send(take(&bytes)).is_err() {
            return;
        }
    }
}

impl Block {
    fn new(bytes: &[u8], now: OffsetDateTime) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (mut lines, mut idle) = (Vec::new(), 0);
        // Not by `lines`: the end of a line may be a carriage return that belongs to it.
        for line in text.split_terminator('\n').filter_map(|line| Line::read(line, now)) {
            if postfix::is_idle(line.program) {
                idle += 1;
                continue;
            }
            let place = |part: &str| {
                // What is empty may stand nowhere.
                let begin = part.as_ptr().addr().checked_sub(text.as_ptr().addr());
                begin.filter(|_| !part.is_empty()).map_or(0..0, |begin| begin..begin + part.len())
            };
            let program = (line.program != EXIM).then(|| place(line.program));
            let (date, process) = (place(line.date), place(line.process));
            lines.push(Place { date, program, process, text: place(line.text) });
        }
        Self { text, lines, idle }
    }

    fn line(&self, place: &Place, now: OffsetDateTime) -> Line<'_> {
        let part = |range: &Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        Line {
            date: part(&place.date),
            now,
            program: place.program.as_ref().map_or(EXIM, part),
            process: part(&place.process),
            text: part(&place.text),
        }
    }
}
