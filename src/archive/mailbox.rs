//! The messages of an mbox file (RFC 4155), and of a file that is one message: of each, the headers.
//!
//! A message begins at a line of `From `, somebody, and a date as `asctime` writes it. The date tells it from a sentence
//! that begins with the same word in a message whose writer did not quote it.

use super::stream::Stream;
use crate::files::mbox::{LONGEST_SEPARATOR, separator};
use memchr::memmem::Finder;
use std::io::{self, Read};

/// What is found of a message.
pub(super) enum Found<'a> {
    /// Its header lines.
    Headers(&'a [u8]),
    /// Its headers have no end within the window.
    Endless,
}

/// Calls with each message of an mbox file that begins between two places in it. The stream stands a byte before the
/// first of them, as a message begins behind a line break, or at the beginning of the file.
pub(super) fn messages<R: Read>(
    stream: &mut Stream<R>,
    begin: u64,
    end: u64,
    mut each: impl FnMut(Found<'_>),
) -> io::Result<()> {
    let finder = Finder::new(b"\nFrom ");
    // At the beginning of a file there is no end of a line before it.
    if begin == 0 {
        while stream.seen().len() < LONGEST_SEPARATOR && !stream.is_over() && !stream.is_full() {
            stream.fill()?;
        }
        if let Some(length) = separator(stream.seen()) {
            stream.skip(length - 1);
            headers(stream, &finder, &mut each)?;
        }
    }
    while next(stream, &finder, end)? {
        headers(stream, &finder, &mut each)?;
    }
    Ok(())
}

/// Calls with the headers of a file that is one message.
pub(super) fn message<R: Read>(stream: &mut Stream<R>, each: impl FnOnce(Found<'_>)) -> io::Result<()> {
    loop {
        let seen = stream.seen();
        if seen.starts_with(b"\n") || seen.starts_with(b"\r\n") {
            each(Found::Headers(&[]));
        } else if let Some(end) = end_of_headers(seen, 0) {
            each(Found::Headers(&seen[..end]));
        } else if stream.is_over() {
            each(Found::Headers(stream.seen()));
        } else if stream.is_full() {
            each(Found::Endless);
        } else {
            stream.fill()?;
            continue;
        }
        return Ok(());
    }
}

/// Goes to the end of the next line that begins a message, where there is one before `end`. The line break stays: the
/// next message may begin right behind it.
fn next<R: Read>(stream: &mut Stream<R>, finder: &Finder<'_>, end: u64) -> io::Result<bool> {
    loop {
        let mut from = 0;
        let seen = stream.seen();
        let waits = loop {
            let Some(found) = finder.find(&seen[from..]) else {
                // The beginning of the next one may be there already.
                break seen.len().saturating_sub(5);
            };
            let start = from + found + 1;
            if stream.at() + start as u64 >= end {
                return Ok(false);
            }
            let rest = &seen[start..];
            if let Some(length) = separator(rest) {
                stream.skip(start + length - 1);
                return Ok(true);
            }
            if memchr::memchr(b'\n', rest).is_none() && rest.len() < LONGEST_SEPARATOR && !stream.is_over() {
                break start - 1;
            }
            from = start;
        };
        if stream.is_over() || stream.at() + waits as u64 >= end {
            return Ok(false);
        }
        stream.skip(waits);
        stream.fill()?;
    }
}

/// Calls with the headers that begin behind the line break here, and goes to their end.
fn headers<R: Read>(
    stream: &mut Stream<R>,
    finder: &Finder<'_>,
    each: &mut impl FnMut(Found<'_>),
) -> io::Result<()> {
    let mut looked = 0;
    loop {
        let seen = stream.seen();
        let end = end_of_headers(seen, looked);
        if end.is_none() && !stream.is_over() && !stream.is_full() {
            looked = seen.len().saturating_sub(4);
            stream.fill()?;
            continue;
        }
        // The next message may begin without an empty line.
        let within = &seen[..end.map_or(seen.len(), |end| end + 1)];
        let cut = finder.find_iter(within).find(|at| separator(&within[at + 1..]).is_some());
        if end.is_none() && cut.is_none() && !stream.is_over() {
            each(Found::Endless);
            return Ok(());
        }
        let end = cut.or(end).unwrap_or(within.len());
        each(Found::Headers(within.get(1..end).unwrap_or_default()));
        stream.skip(end);
        return Ok(());
    }
}

/// Where the headers end: at the line break before the empty line.
fn end_of_headers(seen: &[u8], from: usize) -> Option<usize> {
    memchr::memchr_iter(b'\n', &seen[from..]).map(|at| from + at).find(|at| {
        let rest = &seen[at + 1..];
        rest.starts_with(b"\n") || rest.starts_with(b"\r\n")
    })
}
