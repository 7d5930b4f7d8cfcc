//! One message: who the partner is, and what the line says that was written where it passed between us and them.

use super::read::Side;
use super::tally::Tally;
use crate::policy::Direction;
use crate::received::{self, Hop};
use std::borrow::Cow;
use std::net::IpAddr;

/// Adds a message to the account of its partner.
pub(super) fn count(headers: &[u8], side: Side, tally: &mut Tally) {
    let found = match side {
        Side::From => came_from(headers).map(|found| (found, Direction::Inbound)),
        Side::To => went_to(headers).map(|found| (found, Direction::Outbound)),
    };
    match found {
        Some(((domain, hop), direction)) => tally.add(&domain, direction, hop.into()),
        None => tally.skipped += 1,
    }
}

/// The sender's domain, and the hop where our side took the message in. Each server writes on top, so the first line
/// that names somebody outside is that of our border; what stands below was written by others.
fn came_from(headers: &[u8]) -> Option<(String, Hop)> {
    let (mut path, mut from, mut border, mut inner) = (None, None, None, None);
    for field in fields(headers) {
        if field.is(b"Received") {
            if border.is_none() {
                let hop = received::hop(&field.value());
                if is_outside(&hop) {
                    border = Some(hop);
                } else if inner.as_ref().is_none_or(|it: &Hop| !it.crossed_a_network()) {
                    inner = Some(hop);
                }
            }
        } else if path.is_none() && field.is(b"Return-Path") {
            path = domain(&field.value());
        } else if from.is_none() && field.is(b"From") {
            from = domain(&field.value());
        }
        if path.is_some() && border.is_some() {
            break;
        }
    }
    Some((path.or(from)?, border.or(inner)?))
}

/// The recipient's domain, and the hop where our side handed the message over: the last line from below, which is the
/// first one that was written, that names servers of two organisations.
fn went_to(headers: &[u8]) -> Option<(String, Hop)> {
    let (mut delivered, mut to) = (None, None);
    let mut hops = Vec::new();
    for field in fields(headers) {
        if field.is(b"Received") {
            // No message has more: servers end a loop at 50 or 100.
            if hops.len() < 100 {
                hops.push(received::hop(&field.value()));
            }
        } else if delivered.is_none() && field.is(b"Delivered-To") {
            delivered = domain(&field.value());
        } else if to.is_none() && field.is(b"To") {
            to = domain(&field.value());
        }
    }
    hops.reverse();
    let at = hops.iter().position(is_outside).or_else(|| hops.iter().rposition(Hop::crossed_a_network));
    let hop = hops.swap_remove(at.or(hops.len().checked_sub(1))?);
    let named = hop.recipient.as_deref().and_then(domain);
    Some((named.or(delivered).or(to)?, hop))
}

/// Whether a hop went between two organisations, as far as its line tells.
pub(super) fn is_outside(hop: &Hop) -> bool {
    // LMTP is for the last steps within an organisation alone (RFC 2033, section 1).
    let is_lmtp = hop.protocol.as_deref().is_some_and(|it| it.to_ascii_uppercase().starts_with("LMTP"));
    !is_lmtp
        && hop.crossed_a_network()
        && !hop.from.ip.is_some_and(is_private)
        && hop.is_between_organisations()
}

/// Addresses that are used inside an organisation alone (RFC 1918, RFC 4193, RFC 3927).
pub(super) fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(ip) => is_private(ip.into()),
            None => ip.is_unique_local() || ip.is_unicast_link_local(),
        },
    }
}

/// The domain of the first address in a field: `Ann <ann@bank.example>`, `ann@bank.example (Ann)`.
pub(super) fn domain(value: &str) -> Option<String> {
    let inside = value.split_once('<').map(|(_, rest)| rest.split('>').next().unwrap_or(rest));
    let inside = inside.filter(|it| !it.is_empty());
    let words = || value.split(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | ';' | '(' | '<' | '>'));
    let address = inside.or_else(|| words().find(|word| word.contains('@')))?;
    let (_, domain) = address.rsplit_once('@')?;
    Some(domain.trim().trim_end_matches('.').to_owned()).filter(|domain| !domain.is_empty())
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

    /// Unfolded (RFC 5322, section 2.2.3).
    fn value(&self) -> Cow<'a, str> {
        match String::from_utf8_lossy(self.folded) {
            Cow::Borrowed(text) if !text.contains('\n') => text.into(),
            text => text.replace("\r\n", "").replace('\n', "").into(),
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
