//! Mail logs: each server tells in its own lines how a message came and how it went.
//!
//! A log is read line by line, in its order: of most servers one line tells how a connection was encrypted, and
//! another which message went over it. What has to be kept in between is bounded, as a log may be made to flood it.

mod blocks;
mod connection;
mod exim;
mod line;
mod postfix;
mod reason;
mod sendmail;
mod tracking;

pub(super) use blocks::Blocks;

use super::stream::Stream;
use super::tally::Tally;
pub(super) use connection::connected;
pub use exim::is_issuer_verified;
pub(super) use line::{EXIM, Line, address};
use std::io::{self, Read};
use time::OffsetDateTime;

/// Reads a log to its end. Returns how many of its lines are about mail, and how many were cut, or why it ended before.
pub(super) fn read<R: Read + Send>(
    stream: &mut Stream<R>,
    is_tracking: bool,
    now: OffsetDateTime,
    blocks: Option<Blocks>,
    tally: &mut Tally,
) -> (u64, io::Result<u64>) {
    if is_tracking {
        let mut log = tracking::Log::default();
        let cut = if let Some(blocks) = blocks {
            let take = |mut lines| log.take(&mut lines, tally);
            blocks::apart(stream, blocks, Some(tracking::FIELDS), tracking::Reader::block, take)
        } else {
            let (mut reader, mut lines) = (tracking::Reader::default(), tracking::Lines::default());
            stream.lines(|line| {
                reader.line(line, &mut lines);
                log.take(&mut lines, tally);
            })
        };
        return (log.known(), cut);
    }
    let mut logs = Logs::default();
    let (idle, cut) = if let Some(blocks) = blocks {
        blocks::lines(stream, now, blocks, |line| logs.line(line, tally))
    } else {
        let cut = stream.lines(|text| {
            if let Some(line) = Line::read(&String::from_utf8_lossy(text), now) {
                logs.line(&line, tally);
            }
        });
        (0, cut)
    };
    logs.postfix.finish(tally);
    (logs.known + idle, cut)
}

/// One of each: a log may be that of several.
#[derive(Default)]
pub(super) struct Logs {
    postfix: postfix::Log,
    exim: exim::Log,
    sendmail: sendmail::Log,
    /// How many lines are about mail.
    pub known: u64,
}

impl Logs {
    pub(super) fn line(&mut self, line: &Line<'_>, tally: &mut Tally) {
        let is_known = if line.program.contains('/') {
            self.postfix.line(line, tally)
        } else if line.program == EXIM {
            self.exim.line(line, tally)
        } else {
            self.sendmail.line(line, tally)
        };
        self.known += u64::from(is_known);
    }
}
