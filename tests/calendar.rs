//! Reminders in a calendar: taken by an independent library, replaced and never doubled, cancelled where they are over.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use postseal::delivery;
use postseal::expiry::{self, Error, Gathered, Identity, Origin, Shown, Watched, Words};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const DAY: OffsetDateTime = datetime!(2026-11-29 12:00 UTC);

/// An entry, as a calendar has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Entry {
    sequence: i64,
    day: String,
    alarms: usize,
    cancelled: bool,
}

/// What a calendar has after it imported files: by their UID, the entries with the highest SEQUENCE (RFC 5546, sections
/// 2.1.5 and 3.2.1).
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Agenda(BTreeMap<String, Entry>);

fn value(component: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let entry = component.entries.iter().find(|it| it.name == *name)?;
    Some(match entry.values.first()? {
        ICalendarValue::Text(text) => text.clone(),
        ICalendarValue::Integer(number) => number.to_string(),
        ICalendarValue::PartialDateTime(it) => {
            format!("{}-{}-{}", it.year.unwrap(), it.month.unwrap(), it.day.unwrap())
        }
        ICalendarValue::Status(status) => format!("{:?}", *status == ICalendarStatus::Cancelled),
        other => panic!("{name:?}: {other:?}"),
    })
}

impl Agenda {
    /// Imports; every part must be well-formed to an independent library.
    fn import(&mut self, text: &str) {
        for once in ["VERSION:", "PRODID:", "CALSCALE:", "METHOD:"] {
            let lines = text.lines().filter(|line| line.starts_with(once));
            assert_eq!(lines.count(), 1, "{once} (RFC 5545, section 3.6) in {text}");
        }
        let calendar = ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?} in {text}"));
        let events =
            calendar.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent);
        let mut here = std::collections::BTreeSet::new();
        for event in events {
            let of = |name| value(event, &name).unwrap();
            let entry = Entry {
                sequence: of(ICalendarProperty::Sequence).parse().unwrap(),
                day: of(ICalendarProperty::Dtstart),
                alarms: event.component_ids.len(),
                cancelled: value(event, &ICalendarProperty::Status).as_deref() == Some("true"),
            };
            assert!((0..=i64::from(i32::MAX)).contains(&entry.sequence), "an integer of 32 bits");
            let uid = of(ICalendarProperty::Uid);
            assert!(here.insert(uid.clone()), "twice in one file: {uid}");
            let known = self.0.entry(uid).or_default();
            if entry.sequence >= known.sequence {
                *known = entry;
            }
        }
    }

    /// The days that it reminds of.
    fn days(&self) -> Vec<&str> {
        let mut days: Vec<_> = self.0.values().filter(|it| !it.cancelled).map(|it| it.day.as_str()).collect();
        days.sort_unstable();
        days
    }
}

fn one(place: &str, number: usize, host: &str, ends: OffsetDateTime) -> Watched {
    Watched {
        name: place.to_owned(),
        origin: Origin::File(place.into()),
        identity: Identity::of_file(Path::new(place), number),
        kept: Some(Shown { hosts: vec![host.to_owned()], not_after: ends, sha256: None }),
        asked: None,
        served: None,
    }
}

fn found(certificates: Vec<Watched>) -> Gathered {
    Gathered { certificates, problems: Vec::new() }
}

fn words(it: &Watched) -> Words {
    let text = format!("{}: {}", it.name, it.hosts().join(", "));
    Words { summary: text.clone(), description: text }
}

fn write(found: &Gathered, earlier: Option<&str>, written: OffsetDateTime) -> String {
    expiry::calendar(found, earlier, written, words)
}

#[test]
fn a_certificate_that_follows_takes_the_place_of_the_one_before_however_it_ends_and_whatever_it_names() {
    let before = found(vec![one("/mx.pem", 0, "mx.example.org", datetime!(2027-06-01 0:00 UTC))]);
    let first = write(&before, None, DAY);
    for (ends, host) in [
        (datetime!(2027-09-01 0:00 UTC), "mx.example.org"),
        // From a CA that issues for shorter.
        (datetime!(2027-02-01 0:00 UTC), "mx.example.org"),
        (datetime!(2027-06-01 0:00 UTC), "mail.example.net"),
    ] {
        let after = found(vec![one("/mx.pem", 0, host, ends)]);
        // With the file that was written last, even where the clock was set back; and without it.
        for (earlier, written) in [
            (Some(first.as_str()), DAY),
            (Some(first.as_str()), DAY - Duration::days(400)),
            (None, DAY + Duration::seconds(1)),
        ] {
            let mut agenda = Agenda::default();
            agenda.import(&first);
            let was = agenda.clone();
            agenda.import(&write(&after, earlier, written));
            assert_eq!(agenda.0.len(), 1, "{host} {ends}");
            assert_ne!(agenda, was, "{host} {ends} {written}");
            let expected = format!("{}-{}-{}", ends.year(), u8::from(ends.month()), ends.day());
            assert_eq!(agenda.days(), [expected]);
        }
    }
}

#[test]
fn what_did_not_change_stays_to_the_byte_and_two_of_the_same_names_are_two() {
    let ends = datetime!(2027-06-01 0:00 UTC);
    let both = found(vec![
        one("/mx.pem", 0, "mx.example.org", ends),
        // In the same file, with a key of another kind.
        one("/mx.pem", 1, "mx.example.org", ends + Duration::days(3)),
        one("/other.pem", 0, "mx.example.org", ends + Duration::days(9)),
    ]);
    let first = write(&both, None, DAY);
    let mut agenda = Agenda::default();
    agenda.import(&first);
    assert_eq!(agenda.days(), ["2027-6-1", "2027-6-10", "2027-6-4"]);
    assert!(agenda.0.values().all(|it| it.alarms == 5), "60, 30, 14, 7 days and one day before");
    assert_eq!(write(&both, Some(&first), DAY + Duration::days(7)), first);
    let was = agenda.clone();
    agenda.import(&first);
    assert_eq!(agenda, was, "twice is once");
    // Written elsewhere, without the first: the same entries all the same.
    agenda.import(&write(&both, None, DAY + Duration::days(7)));
    assert_eq!((agenda.0.len(), agenda.days()), (3, was.days()));
}

#[test]
fn what_is_watched_no_more_is_cancelled_and_may_come_back() {
    let ends = datetime!(2027-06-01 0:00 UTC);
    let (stays, goes) = (one("/a.pem", 0, "a.example.org", ends), one("/b.pem", 0, "b.example.org", ends));
    let both = found(vec![stays.clone(), goes]);
    let first = write(&both, None, DAY);
    let mut agenda = Agenda::default();
    agenda.import(&first);
    let without = write(&found(vec![stays.clone()]), Some(&first), DAY + Duration::days(1));
    agenda.import(&without);
    assert_eq!((agenda.0.len(), agenda.days().len()), (2, 1));
    assert_eq!(agenda.0.values().find(|it| it.cancelled).unwrap().alarms, 0);
    // It is said again, to whoever did not look in between, as long as there is a day to remind of.
    let later = write(&found(vec![stays.clone()]), Some(&without), DAY + Duration::days(2));
    assert_eq!(later, without);
    let much_later = write(&found(vec![stays]), Some(&later), ends + Duration::days(2));
    assert!(!much_later.contains("STATUS:CANCELLED"));
    agenda.import(&write(&both, Some(&later), DAY + Duration::days(3)));
    assert_eq!(agenda.days().len(), 2);
}

#[test]
fn what_cannot_be_seen_today_is_not_forgotten() {
    let ends = datetime!(2027-06-01 0:00 UTC);
    let (file, mut server) =
        (one("/a.pem", 0, "a.example.org", ends), one("/b.pem", 0, "b.example.org", ends));
    let first = write(&found(vec![file.clone(), server.clone()]), None, DAY);
    // A server that does not answer.
    server.kept = None;
    server.served = Some(Err(delivery::Error::PortClosed { target: "mx.example.org:25".to_owned() }));
    assert_eq!(
        write(&found(vec![file.clone(), server]), Some(&first), DAY + Duration::days(1)).lines().count(),
        first.lines().count()
    );
    // A file that may not be read.
    let unread = Gathered { certificates: vec![file], problems: vec![Error::NothingIn("/b".into())] };
    let kept = write(&unread, Some(&first), DAY + Duration::days(1));
    let (mut one, mut other) = (Agenda::default(), Agenda::default());
    one.import(&first);
    other.import(&kept);
    assert_eq!(one, other);
}

#[test]
fn words_from_outside_stay_inside_their_reminder() {
    let hostile = "a, b; c\\d\r\nEND:VEVENT\nBEGIN:VEVENT\nUID:1 ä€𝄞".repeat(9);
    let it = found(vec![one("a\r\nEND:VEVENT;,\"", 0, "mx", datetime!(2027-06-01 0:00 UTC))]);
    let said = |_: &Watched| Words { summary: hostile.clone(), description: hostile.clone() };
    let text = expiry::calendar(&it, None, DAY, said);
    let mut agenda = Agenda::default();
    agenda.import(&text);
    assert_eq!(agenda.0.len(), 1, "{text}");
    assert!(text.lines().all(|line| line.len() <= 75), "folded as RFC 5545, section 3.1, asks");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends by CRLF");
    assert_eq!(
        expiry::calendar(&it, Some(&text), DAY + Duration::days(1), said),
        text,
        "and are read back as they were"
    );
}

proptest! {
    /// Whatever is renewed, added, taken away or written without the file before: a calendar that imports each file reminds
    /// of what is watched, and of nothing else.
    #[test]
    fn a_calendar_always_has_what_is_watched_now(
        rounds in prop::collection::vec((prop::collection::vec(0_i64..900, 0..5), any::<bool>(), -3_i64..400), 1..8)
    ) {
        let (mut agenda, mut earlier, mut at) = (Agenda::default(), None::<String>, DAY);
        for (ends, forgets, seconds) in rounds {
            // Whoever loses the file has a clock that goes on.
            let forgets = forgets && seconds > 40 && earlier.is_some();
            at += Duration::seconds(seconds);
            let watched = found(ends.iter().enumerate().map(|(number, days)| {
                one("/a.pem", number, &format!("h{days}"), DAY + Duration::days(*days))
            }).collect());
            let text = write(&watched, earlier.as_deref().filter(|_| !forgets), at);
            agenda.import(&text);
            let here: Vec<String> = watched.certificates.iter().map(|it| format!("{}@postseal", it.identity)).collect();
            for (uid, days) in here.iter().zip(&ends) {
                let day = (DAY + Duration::days(*days)).date();
                let expected = format!("{}-{}-{}", day.year(), u8::from(day.month()), day.day());
                prop_assert_eq!(&agenda.0[uid].day, &expected);
                prop_assert!(!agenda.0[uid].cancelled);
            }
            if forgets {
                // What went together with the file nobody can cancel.
                agenda.0.retain(|uid, _| here.contains(uid));
            } else {
                prop_assert_eq!(agenda.days().len(), here.len());
            }
            earlier = Some(text);
        }
    }
}

/// The program itself, on files that openssl made.
#[test]
fn the_program_replaces_its_own_calendar_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let sh = |script: &str| {
        let done = Command::new("sh").arg("-ec").arg(script).current_dir(folder.path()).output().unwrap();
        (done.status.code().unwrap_or(-1), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let make = |name: &str, days: u16, host: &str| {
        let (code, error) = sh(&format!(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout k -out {name}.pem -days {days} \
             -subj /CN={name} -addext subjectAltName=DNS:{host} -addext basicConstraints=CA:FALSE; rm k"
        ));
        assert_eq!(code, 0, "{error}");
    };
    let expiring = |arguments: &str| {
        let program = env!("CARGO_BIN_EXE_postseal");
        sh(&format!("POSTSEAL_DATA=data exec '{program}' --lang en expiring {arguments}"))
    };
    make("new", 190, "new.example.org");
    make("old", 300, "old.example.org");
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(expiring(". --ics reminders.ics").0, 0);
    let mut agenda = Agenda::default();
    agenda.import(&read("reminders.ics"));
    assert_eq!(agenda.0.len(), 2);
    let (before, text) = (agenda.clone(), read("reminders.ics"));
    // From another folder, and named by a file each: the same entries, to the byte but for the names.
    assert_eq!(expiring(". --ics reminders.ics").0, 0);
    assert_eq!(read("reminders.ics"), text);
    assert_eq!(sh("mkdir sub").0, 0);
    make("old", 90, "renamed.example.net");
    let program = env!("CARGO_BIN_EXE_postseal");
    let elsewhere = format!(
        "cd sub; POSTSEAL_DATA=data exec '{program}' expiring --ics ../another.ics '{}'",
        folder.path().display()
    );
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(sh(&elsewhere).0, 0);
    agenda.import(&read("another.ics"));
    assert_eq!(agenda.0.len(), 2, "it replaced the old one");
    let moved = before.0.iter().filter(|(uid, entry)| agenda.0[*uid].day != entry.day).count();
    assert_eq!(moved, 1);
    assert_eq!(sh("rm old.pem").0, 0);
    assert_eq!(expiring(". --ics another.ics").0, 0);
    agenda.import(&read("another.ics"));
    assert_eq!((agenda.0.len(), agenda.days().len()), (2, 1));

    std::fs::write(folder.path().join("mine.ics"), "BEGIN:VCALENDAR\r\nPRODID:mine\r\nEND:VCALENDAR\r\n")
        .unwrap();
    let (code, error) = expiring("new.pem --ics mine.ics");
    assert_eq!(code, 2, "{error}");
    assert!(read("mine.ics").contains("PRODID:mine"));
}
