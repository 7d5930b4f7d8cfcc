//! From header fields to the hops of a message.

use super::dialects;
use super::error::Error;
use super::hop::{Hop, Message, Origin, Tls, Used};
use super::line::{Item, Key, Line};
use super::origin::own_address;
use super::text::{self, Field};
use crate::tls::{CipherSuite, Grade};
use mail_parser::{DateTime, MessageParser};
use std::borrow::Cow;
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
    let value = mended(value);
    let line = Line::read(&value);
    let (software, dialect) = dialects::of(&line);
    let from = (dialect.origin)(&line);
    let mut tls = (dialect.facts)(&line).into_tls(dialects::by_protocol(&line));
    if line.contradicts_itself {
        tls = Tls::default();
    }
    let by = line.word(Key::By).map(str::to_owned);
    let grade = grade(&line, &from, by.as_deref(), &tls);
    let recipient = line.word(Key::For).map(|word| word.trim_matches(['<', '>']).to_owned());
    let date: Vec<&str> = line.date.iter().filter_map(|item| item.word()).collect();
    Hop {
        number: 0,
        from,
        by,
        protocol: dialects::protocol(&line),
        id: line.word(Key::Id).map(|word| word.trim_matches(['<', '>']).to_owned()),
        recipient: recipient.filter(|it| !it.is_empty()),
        date: DateTime::parse_rfc822(&date.join(" ")).as_ref().and_then(moment),
        delay_seconds: None,
        software,
        tls,
        grade,
        raw: String::new(),
    }
}

/// A cipher's name that was folded at its hyphen, `EDH-RSA-DES-` and ` CBC3-SHA`, in one piece.
fn mended(value: &str) -> Cow<'_, str> {
    if !value.contains("- ") && !value.contains("-\t") {
        return value.into();
    }
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let mut mended = String::with_capacity(value.len());
    for piece in value.split_inclusive('-') {
        let at_break = mended.strip_suffix('-').is_some_and(|before| before.ends_with(is_part));
        let next = piece.trim_start_matches([' ', '\t']);
        mended.push_str(if at_break && next.starts_with(is_part) { next } else { piece });
    }
    mended.into()
}

fn grade(line: &Line<'_>, from: &Origin, by: Option<&str>, tls: &Tls) -> Grade {
    let suite = tls.cipher.as_deref().and_then(CipherSuite::read);
    match tls.used {
        Used::Yes => Grade::of(tls.version, suite),
        _ if is_local(line, from, by) => Grade::Local,
        Used::No => Grade::Plain,
        Used::Unknown => Grade::Unknown,
    }
}

/// Whether the message stayed on one machine. Nothing that a sender could have said about itself counts.
fn is_local(line: &Line<'_>, from: &Origin, by: Option<&str>) -> bool {
    if line.contradicts_itself {
        return false;
    }
    if line.from.is_empty() {
        // No `from`: handed over within the system (a user's program, the queue, Gmail's own parts).
        return by.is_some() || line.leading.iter().any(|item| item.comment().is_some());
    }
    let protocol = line.word(Key::With).unwrap_or_default().to_ascii_lowercase();
    let same_name = from.helo.as_deref().zip(by).is_some_and(|(helo, by)| helo.eq_ignore_ascii_case(by));
    if protocol.starts_with("local")
        || (same_name && from.ip.is_none() && (protocol == "mapi" || protocol == "lmtp"))
    {
        return true;
    }
    let Some(ip) = from.ip else {
        let seen = line.connection().and_then(|at| line.from[at].comment());
        return seen.is_some_and(|text| text.ends_with("[local]"))
            || line.from.contains(&Item::Comment("[unix socket]"));
    };
    if own_address(line.clause(Key::By)) == Some(ip) || (same_name && protocol == "mapi") {
        return true;
    }
    // Other addresses of 127.0.0.0/8 stand for other machines on a test bench.
    let is_named = from.rdns.as_deref().is_some_and(|name| {
        name.eq_ignore_ascii_case("localhost") || name.to_ascii_lowercase().starts_with("localhost.")
    });
    ip.is_loopback() && (is_named || ["127.0.0.1", "::1"].contains(&ip.to_string().as_str()))
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
