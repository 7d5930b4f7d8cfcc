//! The messages of an mbox file (RFC 4155), and of a file that is one message: of each, the headers.
//!
//! A message begins at a line of `From `, somebody, and a date as `asctime` writes it. The date tells it from a sentence
//! that begins with the same word in a message whose writer did not quote it.

use super::stream::Stream;
use crate::files::mbox::{LONGEST_SEPARATOR, separator};
use memchr::memmem::Finder;
use std::io::{self, Read};

/// Calls with what follows the beginning of each message of an mbox file that begins between two places in it, and whether
/// that is all there is; `each` returns how far it has read, or `None` where it needs more. The stream stands a byte
/// before the first of them, as a message begins behind a line break, or at the beginning of the file. Returns how many
/// have headers without an end within the window.
pub(super) fn messages<R: Read>(
    stream: &mut Stream<R>,
    begin: u64,
    end: u64,
    mut each: impl FnMut(&[u8], bool) -> Option<usize>,
) -> io::Result<u64> {
    let finder = Finder::new(b"\nFrom ");
    let mut endless = 0;
    // At the beginning of a file there is no end of a line before it.
    if begin == 0 {
        while stream.seen().len() < LONGEST_SEPARATOR && !stream.is_over() && !stream.is_full() {
            stream.fill()?;
        }
        if let Some(length) = separator(stream.seen()) {
            stream.skip(length - 1);
            endless += u64::from(!headers(stream, 1, &mut each)?);
        }
    }
    while next(stream, &finder, end)? {
        endless += u64::from(!headers(stream, 1, &mut each)?);
    }
    Ok(endless)
}

/// Calls with a file that is one message. Returns whether its headers have an end.
pub(super) fn message<R: Read>(
    stream: &mut Stream<R>,
    mut each: impl FnMut(&[u8], bool) -> Option<usize>,
) -> io::Result<bool> {
    headers(stream, 0, &mut each)
}

/// Calls with what begins so many bytes behind this place, until it is enough. The last of the bytes that were read stays:
/// the next message begins behind a line break.
fn headers<R: Read>(
    stream: &mut Stream<R>,
    behind: usize,
    each: &mut impl FnMut(&[u8], bool) -> Option<usize>,
) -> io::Result<bool> {
    loop {
        let text = stream.seen().get(behind..).unwrap_or_default();
        if let Some(read) = each(text, stream.is_over()) {
            stream.skip(read);
            return Ok(true);
        }
        if stream.is_full() {
            return Ok(false);
        }
        stream.fill()?;
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
