//! One message: who the partner is, and what the line says that was written where it passed between us and them.
//!
//! A line is looked at as far as it is needed to find that one, and nothing of it is copied.

use super::known::Known;
use super::read::Side;
use super::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{Trace, unfold};
use crate::tls::Grade;
use smallvec::SmallVec;
use std::borrow::Cow;

/// Adds a message to the account of its partner.
pub(super) fn count(headers: &[u8], side: Side, known: &mut Known, tally: &mut Tally) {
    let found = match side {
        Side::From => came_from(headers, known).map(|found| (found, Direction::Inbound)),
        Side::To => went_to(headers, known).map(|found| (found, Direction::Outbound)),
    };
    match found {
        Some(((domain, seen), direction)) => tally.add(&domain, direction, seen),
        None => tally.skipped += 1,
    }
}

/// The sender's domain, and the hop where our side took the message in. Each server writes on top, so the first line
/// that names somebody outside is that of our border; what stands below was written by others.
fn came_from<'a>(headers: &'a [u8], known: &mut Known) -> Option<(Cow<'a, str>, Seen)> {
    let (mut path, mut from, mut border) = (None, None, None);
    let mut inner: SmallVec<[&[u8]; 16]> = SmallVec::new();
    for field in fields(headers) {
        if field.is(b"Received") {
            if border.is_none() {
                border = known.seen(field.folded, Wanted::Outside);
                if border.is_none() {
                    inner.push(field.folded);
                }
            }
        } else if path.is_none() && field.is(b"Return-Path") {
            path = field.domain();
        } else if from.is_none() && field.is(b"From") {
            from = field.domain();
        }
        if path.is_some() && border.is_some() {
            break;
        }
    }
    // Within our side: the first from the top that went over a network, or else the lowest.
    let within = || {
        let network = inner.iter().find_map(|folded| known.seen(folded, Wanted::Network));
        network.or_else(|| known.seen(inner.last()?, Wanted::Any))
    };
    Some((path.or(from)?, border.or_else(within)?))
}

/// The recipient's domain, and the hop where our side handed the message over: the last line from below, which is the
/// first one that was written, that names servers of two organisations.
fn went_to<'a>(headers: &'a [u8], known: &mut Known) -> Option<(Cow<'a, str>, Seen)> {
    let (mut delivered, mut to) = (None, None);
    let mut hops: SmallVec<[&[u8]; 16]> = SmallVec::new();
    for field in fields(headers) {
        if field.is(b"Received") {
            // No message has more: servers end a loop at 50 or 100.
            if hops.len() < 100 {
                hops.push(field.folded);
            }
        } else if delivered.is_none() && field.is(b"Delivered-To") {
            delivered = field.domain();
        } else if to.is_none() && field.is(b"To") {
            to = field.domain();
        }
    }
    let mut seen = |folded, wanted| Some((folded, known.seen(folded, wanted)?));
    let mut found = hops.iter().rev().find_map(|folded| seen(*folded, Wanted::Outside));
    if found.is_none() {
        found = hops.iter().find_map(|folded| seen(*folded, Wanted::Network));
    }
    let (folded, seen) = found.or_else(|| seen(hops.first()?, Wanted::Any))?;
    let value = unfold(folded);
    let named = Trace::read(&value).recipient().and_then(domain).map(|domain| Cow::Owned(domain.to_owned()));
    Some((named.or(delivered).or(to)?, seen))
}

/// Which hop is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Between two organisations, as far as its line tells.
    Outside,
    /// Over a network.
    Network,
    /// Whichever it is.
    Any,
}

/// What a line says, where it is of the hop that is wanted. What is cheap to know is asked first.
pub(super) fn seen(folded: &[u8], wanted: Wanted) -> Option<Seen> {
    let value = unfold(folded);
    let trace = Trace::read(&value);
    if wanted == Wanted::Outside && (trace.is_inside() || !trace.is_between_organisations()) {
        return None;
    }
    let told = trace.told();
    let grade = trace.grade(&told);
    if wanted != Wanted::Any && grade == Grade::Local {
        return None;
    }
    let iana = told.cipher_iana().map(Cow::Borrowed);
    let cipher = iana.or_else(|| told.cipher.map(|cipher| Cow::Owned(cipher.to_owned())));
    let (used, version, peer) = (told.used, told.version, told.peer);
    Some(Seen { grade, used, version, cipher, peer, date: trace.date() })
}

/// The domain of the first address in a field: `Ann <ann@bank.example>`, `ann@bank.example (Ann)`.
pub(super) fn domain(value: &str) -> Option<&str> {
    let inside = value.split_once('<').map(|(_, rest)| rest.split('>').next().unwrap_or(rest));
    let inside = inside.filter(|it| !it.is_empty());
    let words = || value.split(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | ';' | '(' | '<' | '>'));
    let address = inside.or_else(|| words().find(|word| word.contains('@')))?;
    let (_, domain) = address.rsplit_once('@')?;
    Some(domain.trim().trim_end_matches('.')).filter(|domain| !domain.is_empty())
}

/// A field, with the lines that belong to it.
struct Field<'a> {
    name: &'a [u8],
    /// Behind the colon, with its line breaks.
    folded: &'a [u8],
}

impl<'a> Field<'a> {
    fn is(&self, name: &[u8]) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The domain of the first address in it.
    fn domain(&self) -> Option<Cow<'a, str>> {
        match unfold(self.folded) {
            Cow::Borrowed(value) => domain(value).map(Cow::Borrowed),
            Cow::Owned(value) => domain(&value).map(|domain| Cow::Owned(domain.to_owned())),
        }
    }
}

/// The fields of these header lines; what is none is left out.
fn fields(headers: &[u8]) -> impl Iterator<Item = Field<'_>> {
    let mut rest = headers;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let mut end = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            while rest.get(end).is_some_and(|byte| matches!(byte, b' ' | b'\t')) {
                end += memchr::memchr(b'\n', &rest[end..]).map_or(rest.len() - end, |at| at + 1);
            }
            let (field, behind) = rest.split_at(end);
            rest = behind;
            if let Some(colon) = memchr::memchr(b':', &field[..field.len().min(100)]) {
                let folded = field[colon + 1..].strip_suffix(b"\n").unwrap_or(&field[colon + 1..]);
                return Some(Field {
                    name: &field[..colon],
                    folded: folded.strip_suffix(b"\r").unwrap_or(folded),
                });
            }
        }
        None
    })
}
