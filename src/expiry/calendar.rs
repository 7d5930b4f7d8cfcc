//! Reminders, as a calendar reads them (iCalendar, RFC 5545).

use super::{Error, Origin, Watched};
use crate::explain::shown;
use crate::store;
use aws_lc_rs::digest::{SHA256, digest};
use chrono::TimeDelta;
use data_encoding::HEXLOWER;
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Trigger};
use std::path::Path;
use time::OffsetDateTime;
use time::macros::format_description;

/// How many days before the end a calendar reminds.
const DAYS_BEFORE: [i64; 5] = [60, 30, 14, 7, 1];
/// No calendar of ours is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// Who made it (RFC 5545, section 3.7.3).
const PRODUCT: &str = "-//Postseal//Certificates//EN";

/// What a reminder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// In one line.
    pub summary: String,
    /// What to do.
    pub description: String,
}

/// A calendar with a day for the end of each certificate, and alarms before it.
///
/// A certificate that was renewed keeps its entry: the same UID with a higher SEQUENCE replaces what a calendar has
/// (sections 3.8.4.7 and 3.8.7.4).
pub fn calendar(watched: &[Watched], at: OffsetDateTime, words: impl Fn(&Watched) -> Words) -> String {
    let mut calendar = Calendar::new();
    let _ = calendar
        .append_property(Property::new("PRODID", PRODUCT))
        .append_property(Property::new("METHOD", "PUBLISH"));
    for it in watched {
        let Some(first) = it.first() else { continue };
        let Words { summary, description } = words(it);
        // The library escapes what iCalendar knows; a lone CR would end its line all the same.
        let (summary, description) = (shown(&summary), shown(&description));
        let (begins, ends) = (first.not_after.date(), first.not_after.date().next_day());
        let mut event = Event::new();
        let _ = event
            .uid(&uid(it))
            .summary(&summary)
            .description(&description)
            .starts(begins)
            .class(Class::Private)
            .add_property("DTSTAMP", stamp(at))
            // The day from which on it is good, in days: a later certificate always has a higher one.
            .add_property("SEQUENCE", (first.not_after.unix_timestamp() / 86_400).max(0).to_string())
            // Who looks for a free hour may take that day.
            .add_property("TRANSP", "TRANSPARENT");
        if let Some(ends) = ends {
            let _ = event.ends(ends);
        }
        for days in DAYS_BEFORE {
            let before = Trigger::before_start(TimeDelta::days(days));
            let _ = event.alarm(Alarm::display(&summary, before));
        }
        let _ = calendar.push(event.done());
    }
    calendar.to_string()
}

/// Writes the calendar into a file; another one of ours is replaced, anything else is left as it is.
pub fn replace_calendar(
    file: &Path,
    watched: &[Watched],
    at: OffsetDateTime,
    words: impl Fn(&Watched) -> Words,
) -> Result<(), Error> {
    let text = calendar(watched, at, words);
    if file.exists() {
        let before = store::read(file, LARGEST)?;
        if !is_calendar(&String::from_utf8_lossy(&before)) {
            return Err(Error::NotOurs(file.to_owned()));
        }
    }
    Ok(store::replace(file, text.as_bytes())?)
}

/// Whether a file's text is a calendar that was made here, and may be replaced.
fn is_calendar(text: &str) -> bool {
    text.starts_with("BEGIN:VCALENDAR") && text.lines().any(|line| line == format!("PRODID:{PRODUCT}"))
}

/// The same for the same certificate, and for the one that follows it.
fn uid(it: &Watched) -> String {
    let from = match &it.origin {
        Origin::Setup(id) => format!("setup {id}"),
        // One file may hold several.
        Origin::File(path) => format!("file {} {}", path.display(), it.hosts().join(" ")),
        Origin::Server(target) => format!("server {target}"),
    };
    format!("{}@postseal", HEXLOWER.encode(&digest(&SHA256, from.as_bytes()).as_ref()[..16]))
}

fn stamp(at: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.checked_to_offset(time::UtcOffset::UTC).unwrap_or(at).format(form).unwrap_or_default()
}
