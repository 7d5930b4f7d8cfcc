//! From header fields to the hops of a message.

use super::error::Error;
use super::hop::{Hop, Message};
use super::text::{self, Field};
use super::trace::{self, Trace};
use mail_parser::{DateTime, MessageParser};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// Reads a message, its headers alone, or what was pasted of them.
///
/// No more than the first mebibyte is looked at, and only down to the end of the first headers.
pub fn read(message: &[u8]) -> Result<Message, Error> {
    let fields = text::fields(message)?;
    let received = fields.iter().filter(|field| field.is("Received"));
    let mut hops: Vec<Hop> =
        received.map(|it| Hop { raw: format!("{}:{}", it.name, it.value), ..hop(&it.value) }).collect();
    if hops.is_empty() {
        return Err(Error::NoReceived);
    }
    // Each server writes on top.
    hops.reverse();
    let mut before: Option<OffsetDateTime> = None;
    for (at, hop) in hops.iter_mut().enumerate() {
        hop.number = at + 1;
        hop.delay_seconds = before.zip(hop.date).map(|(before, date)| (date - before).whole_seconds());
        before = hop.date;
    }
    let (message_id, subject, date) = own(&fields);
    Ok(Message { message_id, subject, date, hops })
}

/// The sender's own fields, decoded by mail-parser.
fn own(fields: &[Field]) -> (Option<String>, Option<String>, Option<OffsetDateTime>) {
    let mut few = String::new();
    for name in ["Message-ID", "Subject", "Date"] {
        if let Some(field) = fields.iter().find(|field| field.is(name)) {
            few.extend([name, ":", &field.value, "\r\n"]);
        }
    }
    few.push_str("\r\n");
    let parsed = MessageParser::default().parse_headers(few.as_bytes());
    let Some(parsed) = parsed else { return (None, None, None) };
    let id = parsed.message_id().filter(|id| !id.is_empty()).map(|id| format!("<{id}>"));
    let subject = parsed.subject().map(|subject| subject.trim().to_owned());
    (id, subject, parsed.date().and_then(moment))
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
