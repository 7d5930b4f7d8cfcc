//! Mail logs: each server tells in its own lines how a message came and how it went.
//!
//! A log is read line by line, in its order: of most servers one line tells how a connection was encrypted, and
//! another which message went over it. What has to be kept in between is bounded, as a log may be made to flood it.

mod connection;
mod exim;
mod line;
mod postfix;
mod sendmail;
mod tracking;

use super::stream::Stream;
use super::tally::Tally;
use line::Line;
use std::io::{self, Read};
use time::OffsetDateTime;

/// Reads a log to its end. Returns how many of its lines are about mail, and how many were cut, or why it ended before.
pub(super) fn read<R: Read>(
    stream: &mut Stream<R>,
    is_tracking: bool,
    now: OffsetDateTime,
    tally: &mut Tally,
) -> (u64, io::Result<u64>) {
    if is_tracking {
        let mut log = tracking::Log::default();
        let cut = stream.lines(|line| log.line(&String::from_utf8_lossy(line), tally));
        return (log.known, cut);
    }
    let (mut postfix, mut exim) = (postfix::Log::default(), exim::Log::default());
    let mut sendmail = sendmail::Log::default();
    let mut known = 0;
    let cut = stream.lines(|text| {
        let text = String::from_utf8_lossy(text);
        let Some(line) = Line::read(&text, now) else { return };
        let is_known = if line.program.contains('/') {
            postfix.line(&line, tally)
        } else if line.program == "exim" {
            exim.line(&line, tally)
        } else {
            sendmail.line(&line, tally)
        };
        known += u64::from(is_known);
    });
    postfix.finish(tally);
    (known, cut)
}
