//! One message: who the partner is, and what the line says that was written where it passed between us and them.
//!
//! A line is looked at as far as it is needed to find that one, and nothing of it is copied.

use super::fields::Fields;
use super::known::Known;
use super::mailbox::Looked;
use super::read::Side;
use super::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{Trace, unfold};
use crate::tls::Grade;
use smallvec::SmallVec;
use std::borrow::Cow;

/// Adds the message that begins here to the account of its partner; returns how far it was read, and whether it may carry a TLS
/// report. `None` where more of it is needed than is there.
pub(super) fn count(
    text: &[u8],
    is_last: bool,
    side: Side,
    known: &mut Known,
    tally: &mut Tally,
) -> Option<Looked> {
    let mut fields = Fields::new(text, is_last);
    let mut may_report = false;
    let (found, direction) = match side {
        Side::From => (came_from(&mut fields, known, &mut may_report), Direction::Inbound),
        Side::To => (went_to(&mut fields, known, &mut may_report), Direction::Outbound),
    };
    if fields.is_cut() {
        return None;
    }
    match found {
        Some((domain, seen)) => tally.add(&domain, direction, seen),
        None => tally.skipped += 1,
    }
    // Where the rest of the headers is not there yet, whoever reads on decides.
    let may_report = may_report || fields.rest_tells_of_report().unwrap_or(true);
    Some(Looked { read: fields.at(), may_report })
}

/// The sender's domain, and the hop where our side took the message in. Each server writes on top, so the first line
/// that names somebody outside is that of our border; what stands below was written by others.
fn came_from<'a>(
    fields: &mut Fields<'a>,
    known: &mut Known,
    may_report: &mut bool,
) -> Option<(Cow<'a, str>, Seen)> {
    let (mut path, mut from, mut border) = (None, None, None);
    let mut inner: SmallVec<[&[u8]; 16]> = SmallVec::new();
    for field in fields.by_ref() {
        if field.is(b"Received") {
            if border.is_none() {
                border = known.seen(field.folded, Wanted::Outside);
                if border.is_none() {
                    inner.push(field.folded);
                }
            }
        } else if path.is_none() && field.is(b"Return-Path") {
            path = field.domain();
        } else {
            *may_report |= field.tells_of_report();
            if from.is_none() && field.is(b"From") {
                from = field.domain();
            }
        }
        if path.is_some() && border.is_some() {
            break;
        }
    }
    if fields.is_cut() {
        return None;
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
fn went_to<'a>(
    fields: &mut Fields<'a>,
    known: &mut Known,
    may_report: &mut bool,
) -> Option<(Cow<'a, str>, Seen)> {
    let (mut delivered, mut to) = (None, None);
    let mut hops: SmallVec<[&[u8]; 16]> = SmallVec::new();
    for field in fields.by_ref() {
        if field.is(b"Received") {
            // No message has more: servers end a loop at 50 or 100.
            if hops.len() < 100 {
                hops.push(field.folded);
            }
        } else if delivered.is_none() && field.is(b"Delivered-To") {
            delivered = field.domain();
        } else {
            *may_report |= field.tells_of_report();
            if to.is_none() && field.is(b"To") {
                to = field.domain();
            }
        }
    }
    if fields.is_cut() {
        return None;
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

/// What stands in angle brackets; those inside a quoted name (RFC 5322, section 3.2.4) are letters like others.
fn angled(value: &str) -> Option<&str> {
    let between = |from: usize| {
        let rest = value.get(from..)?;
        rest.split('>').next()
    };
    let (mut quoted, mut escaped) = (false, false);
    for (at, letter) in value.bytes().enumerate() {
        match letter {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'<' if !quoted => return between(at + 1),
            _ => {}
        }
    }
    // A name that was never closed.
    value.rfind('<').and_then(|at| between(at + 1))
}

/// The domain of the first address in a field: `Ann <ann@bank.example>`, `ann@bank.example (Ann)`.
pub(super) fn domain(value: &str) -> Option<&str> {
    let inside = angled(value).filter(|it| !it.is_empty());
    let words = || value.split(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | ';' | '(' | '<' | '>'));
    let address = inside.or_else(|| words().find(|word| word.contains('@')))?;
    let (_, domain) = address.rsplit_once('@')?;
    Some(domain.trim().trim_end_matches('.')).filter(|domain| !domain.is_empty())
}

#[cfg(test)]
mod tests {
    use super::domain;

    #[test]
    fn the_address_is_found_behind_whatever_name() {
        for (field, expected) in [
            ("Ann <ann@bank.example>", Some("bank.example")),
            ("ann@bank.example (Ann)", Some("bank.example")),
            (r#""<b>x</b>" <ann@bank.example>"#, Some("bank.example")),
            (r#""Ann <ann@other.example>" <ann@bank.example>"#, Some("bank.example")),
            (r#""Ann \" <x@other.example>" <ann@bank.example>"#, Some("bank.example")),
            (r#""Ann <ann@bank.example>"#, Some("bank.example")),
            ("<> ann@bank.example", Some("bank.example")),
            ("Ann", None),
        ] {
            assert_eq!(domain(field), expected, "{field}");
        }
    }
}
