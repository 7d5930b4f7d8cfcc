//! The messages of an mbox file (RFC 4155), and of a file that is one message: of each, the headers, and of one that carries a
//! TLS report (RFC 8460, section 5.3) all of it.
//!
//! A message begins at a line of `From `, somebody, and a date as `asctime` writes it. The date tells it from a sentence
//! that begins with the same word in a message whose writer did not quote it.

use super::stream::Stream;
use crate::files::mbox::{LONGEST_SEPARATOR, separator};
use crate::tlsrpt::Letter;
use memchr::memmem::Finder;
use std::io::{self, Read};

/// What was seen of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Looked {
    /// How far it was read.
    pub read: usize,
    /// Whether it may carry a report.
    pub may_report: bool,
}

/// Calls with what follows the beginning of each message of an mbox file that begins between two places in it, and whether
/// that is all there is; `each` returns what it has seen, or `None` where it needs more. What may carry a report goes to
/// `letters`. The stream stands a byte before the first of them, as a message begins behind a line break, or at the beginning
/// of the file. Returns how many have headers without an end within the window.
pub(super) fn messages<R: Read>(
    stream: &mut Stream<R>,
    begin: u64,
    end: u64,
    mut each: impl FnMut(&[u8], bool) -> Option<Looked>,
    mut letters: impl FnMut(Letter),
) -> io::Result<u64> {
    let finder = Finder::new(b"\nFrom ");
    let mut endless = 0;
    let mut one = |stream: &mut Stream<R>| {
        match headers(stream, 1, &mut each)? {
            None => endless += 1,
            Some(looked) if looked.may_report => letters(whole(stream, &finder)?),
            Some(looked) => stream.skip(looked.read),
        }
        io::Result::Ok(())
    };
    // At the beginning of a file there is no end of a line before it.
    if begin == 0 {
        while stream.seen().len() < LONGEST_SEPARATOR && !stream.is_over() && !stream.is_full() {
            stream.fill()?;
        }
        if let Some(length) = separator(stream.seen()) {
            stream.skip(length - 1);
            one(stream)?;
        }
    }
    while next(stream, &finder, end)? {
        one(stream)?;
    }
    Ok(endless)
}

/// Calls with a file that is one message; what may carry a report goes to `letters`. Returns whether its headers have an end.
pub(super) fn message<R: Read>(
    stream: &mut Stream<R>,
    mut each: impl FnMut(&[u8], bool) -> Option<Looked>,
    letters: impl FnOnce(Letter),
) -> io::Result<bool> {
    if headers(stream, 0, &mut each)?.is_none() {
        return Ok(false);
    }
    let mut letter = Letter::new(false);
    loop {
        letter.add(stream.seen());
        if stream.is_over() || letter.is_passed() {
            break;
        }
        stream.skip(usize::MAX);
        stream.fill()?;
    }
    letters(letter);
    Ok(true)
}

/// Calls with what begins so many bytes behind this place, until it is enough, which stays. `None` where the window ends first.
fn headers<R: Read>(
    stream: &mut Stream<R>,
    behind: usize,
    each: &mut impl FnMut(&[u8], bool) -> Option<Looked>,
) -> io::Result<Option<Looked>> {
    loop {
        let text = stream.seen().get(behind..).unwrap_or_default();
        if let Some(looked) = each(text, stream.is_over()) {
            return Ok(Some(looked));
        }
        if stream.is_full() {
            return Ok(None);
        }
        stream.fill()?;
    }
}

/// The message that begins a byte behind this place, as far as it may carry a report. The line break before the next one stays.
fn whole<R: Read>(stream: &mut Stream<R>, finder: &Finder<'_>) -> io::Result<Letter> {
    let (mut letter, mut begin) = (Letter::new(false), 1);
    loop {
        let (end, is_end) = match locate(stream.seen(), finder, stream.is_over()) {
            Place::At(start, _) => (start - 1, true),
            Place::NotIn(bytes) => (bytes, stream.is_over()),
        };
        letter.add(stream.seen().get(begin..end).unwrap_or_default());
        stream.skip(end);
        if is_end || letter.is_passed() {
            return Ok(letter);
        }
        begin = begin.saturating_sub(end);
        stream.fill()?;
    }
}

/// Where the next message begins.
enum Place {
    /// Its line, and the length of that.
    At(usize, usize),
    /// In so many bytes none does.
    NotIn(usize),
}

fn locate(seen: &[u8], finder: &Finder<'_>, is_over: bool) -> Place {
    let mut from = 0;
    loop {
        let Some(found) = finder.find(&seen[from..]) else {
            // The beginning of the next one may be there already.
            return Place::NotIn(if is_over { seen.len() } else { seen.len().saturating_sub(5) });
        };
        let start = from + found + 1;
        let rest = &seen[start..];
        if let Some(length) = separator(rest) {
            return Place::At(start, length);
        }
        if memchr::memchr(b'\n', rest).is_none() && rest.len() < LONGEST_SEPARATOR && !is_over {
            return Place::NotIn(start - 1);
        }
        from = start;
    }
}

/// Goes to the end of the next line that begins a message, where there is one before `end`. The line break stays: the
/// next message may begin right behind it.
fn next<R: Read>(stream: &mut Stream<R>, finder: &Finder<'_>, end: u64) -> io::Result<bool> {
    loop {
        match locate(stream.seen(), finder, stream.is_over()) {
            Place::At(start, _) if stream.at() + start as u64 >= end => return Ok(false),
            Place::At(start, length) => {
                stream.skip(start + length - 1);
                return Ok(true);
            }
            Place::NotIn(bytes) if stream.is_over() || stream.at() + bytes as u64 >= end => return Ok(false),
            Place::NotIn(bytes) => stream.skip(bytes),
        }
        stream.fill()?;
    }
}
