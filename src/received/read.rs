//! From header fields to the hops of a message.

use super::error::Error;
use super::hop::{Addresses, Beside, Hop, Message};
use super::text::{self, Field};
use super::trace::{self, Trace};
use mail_parser::{DateTime, MessageParser};
use std::net::IpAddr;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// Reads a message, its headers alone, or what was pasted of them.
///
/// No more than the first mebibyte is looked at, and only down to the end of the first headers.
pub fn read(message: &[u8]) -> Result<Message, Error> {
    message_of(&text::fields(message)?)
}

/// Reads what was kept of a message: its [`Message::source`]. One that nobody has seen ([`unseen`]) has no hops.
pub fn read_again(source: &str) -> Result<Message, Error> {
    let field = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some(Field { name: name.to_owned(), value: value.to_owned() })
    };
    let fields: Vec<Field> = source.lines().filter_map(field).collect();
    match fields.as_slice() {
        [id] if id.is(OWN[0]) => Ok(unseen(&id.value)),
        fields => message_of(fields),
    }
}

/// A message that went out and of which nothing came back: a log may tell of it ([`crate::archive::follow_alone`]).
pub fn unseen(message_id: &str) -> Message {
    let id = format!("<{}>", message_id.trim().trim_matches(['<', '>']));
    let source = format!("{}: {id}\n", OWN[0]);
    Message { message_id: Some(id), source, ..Message::default() }
}

fn message_of(fields: &[Field]) -> Result<Message, Error> {
    let received = fields.iter().filter(|field| field.is("Received"));
    let mut hops: Vec<Hop> =
        received.map(|it| Hop { raw: format!("{}:{}", it.name, it.value), ..hop(&it.value) }).collect();
    if hops.is_empty() {
        return Err(Error::NoReceived);
    }
    // Each server writes on top.
    hops.reverse();
    mark_border(&mut hops, Vec::new());
    let mut before: Option<OffsetDateTime> = None;
    for (at, hop) in hops.iter_mut().enumerate() {
        hop.number = at + 1;
        hop.delay_seconds = before.zip(hop.date).map(|(before, date)| (date - before).whole_seconds());
        before = hop.date;
    }
    // From the top: a date that is later than one that was written after it is that of a clock that is ahead.
    let mut latest: Option<OffsetDateTime> = None;
    for hop in hops.iter_mut().rev() {
        let ahead = hop.date.zip(latest).map(|(date, latest)| (date - latest).whole_seconds());
        hop.clock_ahead_seconds = ahead.filter(|seconds| *seconds > 0);
        latest = [latest, hop.date].into_iter().flatten().min();
    }
    let beside = fields.iter().filter(|field| is_beside(&field.name)).take(MOST_BESIDE).map(beside).collect();
    let Own { message_id, subject, date, from } = own(fields);
    let (answers, source) = (answers(fields), source(fields));
    Ok(Message { message_id, subject, date, from, answers, hops, beside, log: Vec::new(), source })
}

/// From the top, where the side of the mailbox wrote, down to the line of the hop that came from outside; whatever stands
/// below that one came with it. A host is inside, too, whose address is known as one of `ours` or shown as that by our own
/// lines.
pub(super) fn mark_border(hops: &mut [Hop], mut ours: Vec<IpAddr>) {
    let mut is_below = false;
    for hop in hops.iter_mut().rev() {
        hop.written_by_others = is_below;
        if is_below {
            continue;
        }
        let Addresses { seen, own } = hop.addresses;
        ours.extend(own);
        if seen.is_some_and(|ip| ours.contains(&ip)) {
            hop.move_inside();
        }
        is_below = hop.is_border();
        ours.extend(seen.filter(|_| !is_below));
    }
}

/// Those of the fields that anything is read from.
fn source(fields: &[Field]) -> String {
    let counts = |field: &&Field| {
        let is = |names: &[&str]| names.iter().any(|name| field.is(name));
        field.is("Received") || is(&OWN) || is(&ANSWERS) || is_beside(&field.name)
    };
    fields
        .iter()
        .filter(counts)
        .fold(String::new(), |all, field| all + &field.name + ":" + &field.value + "\n")
}

/// A message that passed ten servers has no more.
const MOST_BESIDE: usize = 60;

/// Fields of servers that tell of the travel.
fn is_beside(name: &str) -> bool {
    const NAMES: [&str; 4] = ["x-received", "authentication-results", "received-spf", "tls-required"];
    let name = name.to_ascii_lowercase();
    NAMES.contains(&name.as_str()) || name.starts_with("arc-") || name.starts_with("x-ms-exchange-")
}

fn beside(field: &Field) -> Beside {
    let words: Vec<&str> = field.value.split_whitespace().collect();
    Beside { name: field.name.clone(), value: words.join(" ").chars().take(2000).collect() }
}

/// The sender's own fields.
const OWN: [&str; 4] = ["Message-ID", "Subject", "Date", "From"];

/// Where an answer names the message that it answers (RFC 5322, section 3.6.4).
const ANSWERS: [&str; 2] = ["In-Reply-To", "References"];

/// The Message-IDs in them.
fn answers(fields: &[Field]) -> Vec<String> {
    let fields = fields.iter().filter(|field| ANSWERS.iter().any(|name| field.is(name)));
    let ids = fields.flat_map(|field| field.value.split('<').skip(1).filter_map(|it| it.split_once('>')));
    ids.map(|(id, _)| format!("<{}>", id.trim())).take(MOST_BESIDE).collect()
}

/// What they say.
#[derive(Default)]
pub(super) struct Own {
    pub message_id: Option<String>,
    pub subject: Option<String>,
    pub date: Option<OffsetDateTime>,
    pub from: Option<String>,
}

/// The sender's own fields, decoded by mail-parser.
pub(super) fn own(fields: &[Field]) -> Own {
    let mut few = String::new();
    for name in OWN {
        if let Some(field) = fields.iter().find(|field| field.is(name)) {
            few.extend([name, ":", &field.value, "\r\n"]);
        }
    }
    few.push_str("\r\n");
    let parsed = MessageParser::default().parse_headers(few.as_bytes());
    let Some(parsed) = parsed else { return Own::default() };
    let id = parsed.message_id().filter(|id| !id.is_empty()).map(|id| format!("<{id}>"));
    let subject = parsed.subject().map(|subject| subject.trim().to_owned());
    let from = parsed.from().and_then(|from| from.first()?.address()).map(str::to_owned);
    Own { message_id: id, subject, date: parsed.date().and_then(moment), from }
}

/// Reads one line alone: what stands behind `Received:`, unfolded. It has no place in a travel, and keeps no copy of
/// the text.
pub fn hop(value: &str) -> Hop {
    Trace::read(&trace::unfold(value.as_bytes())).hop()
}

/// A date that exists, with its offset.
fn moment(date: &DateTime) -> Option<OffsetDateTime> {
    if !date.is_valid() {
        return None;
    }
    let sign = if date.tz_before_gmt { -1 } else { 1 };
    let hours = sign * i8::try_from(date.tz_hour).ok()?;
    let minutes = sign * i8::try_from(date.tz_minute).ok()?;
    let day =
        Date::from_calendar_date(i32::from(date.year), Month::try_from(date.month).ok()?, date.day).ok()?;
    let time = Time::from_hms(date.hour, date.minute, date.second).ok()?;
    Some(PrimitiveDateTime::new(day, time).assume_offset(UtcOffset::from_hms(hours, minutes, 0).ok()?))
}
