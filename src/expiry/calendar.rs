//! Reminders, as a calendar reads them (iCalendar, RFC 5545).
//!
//! An entry is told by its UID, which follows from the place where a certificate is watched, and replaced by one with a
//! higher SEQUENCE (sections 3.8.4.7 and 3.8.7.4). The file that was written last remembers what was told: what did not
//! change stays as it is, what is watched no more is cancelled. Without that file the time of writing makes the SEQUENCE
//! a higher one all the same; the end of a certificate could not, for a later one may end earlier.

use super::{Error, Gathered, Watched};
use crate::explain::shown;
use crate::store;
use chrono::TimeDelta;
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, EventStatus, Property, Trigger};
use std::collections::BTreeMap;
use std::path::Path;
use time::OffsetDateTime;
use time::macros::{datetime, format_description};

/// How many days before the end a calendar reminds.
const DAYS_BEFORE: [i64; 5] = [60, 30, 14, 7, 1];
/// No calendar of ours is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// Who made it (RFC 5545, section 3.7.3).
const PRODUCT: &str = "-//Postseal//Certificates//EN";
/// What the numbers of revisions are counted from, in seconds: they are signed and have 32 bits (section 3.3.8).
const FIRST: OffsetDateTime = datetime!(2026-01-01 00:00 UTC);

/// What a reminder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// In one line.
    pub summary: String,
    /// What to do.
    pub description: String,
}

/// A calendar with a day for the end of each certificate, and alarms before it; `earlier` is the one that it follows.
pub fn calendar(
    found: &Gathered,
    earlier: Option<&str>,
    written: OffsetDateTime,
    words: impl Fn(&Watched) -> Words,
) -> String {
    // What Calendar::new brings along has a PRODID of its own, and there must be one (RFC 5545, section 3.6).
    let mut calendar = Calendar::empty();
    let head = [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")];
    for (name, value) in head {
        let _ = calendar.append_property(Property::new(name, value));
    }
    let mut earlier = earlier.map(events).unwrap_or_default();
    for it in &found.certificates {
        let uid = format!("{}@postseal", it.identity);
        let before = earlier.remove(&uid);
        // What cannot be seen today is still told as it was.
        if let Some(event) = revised(it, &uid, before.as_ref(), written, &words).or(before) {
            let _ = calendar.push(event);
        }
    }
    // Where something could not be read, nobody knows what is gone.
    let is_complete = found.problems.is_empty();
    for before in earlier.into_values() {
        if !is_complete {
            let _ = calendar.push(before);
        } else if before.get_status() != Some(EventStatus::Cancelled) {
            let _ = calendar.push(cancelled(&before, written));
        } else if !is_over(&before, written) {
            // Whoever did not look yet has to hear of it.
            let _ = calendar.push(before);
        }
    }
    calendar.to_string()
}

/// Writes the calendar into a file; another one of ours is replaced, anything else is left as it is.
pub fn replace_calendar(
    file: &Path,
    found: &Gathered,
    written: OffsetDateTime,
    words: impl Fn(&Watched) -> Words,
) -> Result<(), Error> {
    let mut earlier = None;
    if file.exists() {
        let text = String::from_utf8_lossy(&store::read(file, LARGEST)?).into_owned();
        if !is_calendar(&text) {
            return Err(Error::NotOurs(file.to_owned()));
        }
        earlier = Some(text);
    }
    let text = calendar(found, earlier.as_deref(), written, words);
    Ok(store::replace(file, text.as_bytes())?)
}

/// Whether a file's text is a calendar that was made here, and may be replaced.
fn is_calendar(text: &str) -> bool {
    text.starts_with("BEGIN:VCALENDAR") && text.lines().any(|line| line == format!("PRODID:{PRODUCT}"))
}

/// The entries of a calendar, by their UID; none where somebody broke it.
fn events(text: &str) -> BTreeMap<String, Event> {
    let calendar: Calendar = text.parse().unwrap_or_default();
    let with_uid = |it: &Event| Some((it.get_uid()?.to_owned(), it.clone()));
    calendar.events().filter_map(with_uid).collect()
}

/// Which of the entries of the same UID it is.
struct Revision {
    sequence: u32,
    stamp: String,
}

impl Revision {
    /// The one after this; never a lower one, whatever the clock says.
    fn after(before: Option<&Event>, written: OffsetDateTime) -> Self {
        let by_time = u32::try_from((written - FIRST).whole_seconds()).unwrap_or_default();
        let next = before.and_then(Event::get_sequence).map_or(0, |it| it.saturating_add(1));
        Self { sequence: by_time.max(next).min(i32::MAX.unsigned_abs()), stamp: stamp(written) }
    }

    fn of(event: &Event) -> Option<Self> {
        Some(Self { sequence: event.get_sequence()?, stamp: event.property_value("DTSTAMP")?.to_owned() })
    }
}

/// The entry of a certificate: the one before, where nothing changed.
fn revised(
    it: &Watched,
    uid: &str,
    before: Option<&Event>,
    written: OffsetDateTime,
    words: &impl Fn(&Watched) -> Words,
) -> Option<Event> {
    let ends = it.first()?.not_after.date();
    let Words { summary, description } = words(it);
    // The library escapes what iCalendar knows; a lone CR would end its line all the same.
    let (summary, description) = (shown(&summary), shown(&description));
    let event = |revision: &Revision| {
        let mut event = Event::new();
        let _ = event
            .uid(uid)
            .summary(&summary)
            .description(&description)
            .starts(ends)
            .class(Class::Private)
            .add_property("DTSTAMP", &revision.stamp)
            .sequence(revision.sequence)
            // Who looks for a free hour may take that day.
            .add_property("TRANSP", "TRANSPARENT");
        if let Some(next) = ends.next_day() {
            let _ = event.ends(next);
        }
        for days in DAYS_BEFORE {
            let mut alarm = Alarm::display(&summary, Trigger::before_start(TimeDelta::days(days)));
            // The library would make up others each time.
            let _ = alarm.uid(&format!("{days}-{uid}")).add_property("DTSTAMP", &revision.stamp);
            let _ = event.alarm(alarm);
        }
        event.done()
    };
    let same = before.and_then(Revision::of).map(|revision| event(&revision));
    let same = same.filter(|it| before.is_some_and(|before| before.to_string() == it.to_string()));
    Some(same.unwrap_or_else(|| event(&Revision::after(before, written))))
}

/// The same entry, which a calendar is to forget. Nothing reminds of it any more.
fn cancelled(before: &Event, written: OffsetDateTime) -> Event {
    let revision = Revision::after(Some(before), written);
    let mut event = Event::new();
    for property in before.properties().values() {
        let _ = event.append_property(property.clone());
    }
    event
        .status(EventStatus::Cancelled)
        .sequence(revision.sequence)
        .add_property("DTSTAMP", revision.stamp)
        .done()
}

/// Whether the day of an entry is over.
fn is_over(event: &Event, at: OffsetDateTime) -> bool {
    let today = format_description!("[year][month][day]");
    let today = at.format(today).unwrap_or_default();
    event.property_value("DTSTART").is_none_or(|day| *day < *today)
}

fn stamp(at: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.checked_to_offset(time::UtcOffset::UTC).unwrap_or(at).format(form).unwrap_or_default()
}
