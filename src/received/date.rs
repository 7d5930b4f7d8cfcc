//! The date behind the semicolon (RFC 5322, section 3.3), as servers and those who repair it write it: without the
//! day of the week or the zone, with a zone by name, with two digits of the year, as ISO 8601 has it.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// Reads a date out of words; what stands behind a whole one is left alone.
pub(super) fn read<'a>(words: impl Iterator<Item = &'a str>) -> Option<OffsetDateTime> {
    let mut parts = Parts::default();
    for word in words {
        for piece in word.split(',').filter(|piece| !piece.is_empty()) {
            if !parts.take(piece) {
                return parts.moment();
            }
        }
    }
    parts.moment()
}

/// Reads the date behind a semicolon where it is written as nearly all servers do, `Mon, 23 Nov 2026 14:34:37 +0000 (UTC)`;
/// returns it, and the comment behind it. Millions are read of an archive.
pub(crate) fn usual(text: &[u8]) -> Option<(OffsetDateTime, &[u8])> {
    let text = text.trim_ascii();
    let (day_name, text) = text.split_first_chunk::<5>()?;
    if !matches!(day_name, b"Mon, " | b"Tue, " | b"Wed, " | b"Thu, " | b"Fri, " | b"Sat, " | b"Sun, ") {
        return None;
    }
    let text = text.trim_ascii_start();
    let day = memchr::memchr(b' ', text).filter(|length| *length <= 2)?;
    let (day, text) = text.split_at(day);
    let (rest, behind) = text.split_first_chunk::<22>()?;
    let [
        b' ',
        month_name @ ..,
        b' ',
        y1,
        y2,
        y3,
        y4,
        b' ',
        h1,
        h2,
        b':',
        m1,
        m2,
        b':',
        s1,
        s2,
        b' ',
        sign,
        zone1,
        zone2,
    ] = rest
    else {
        return None;
    };
    let (zone, behind) = behind.split_first_chunk::<2>()?;
    let two = |tens, ones| u8::try_from(digits_of(&[tens, ones])?).ok();
    let date = Date::from_calendar_date(
        i32::try_from(digits_of(&[*y1, *y2, *y3, *y4])?).ok()?,
        month(month_name)?,
        u8::try_from(digits_of(day)?).ok()?,
    );
    let time = Time::from_hms(two(*h1, *h2)?, two(*m1, *m2)?, two(*s1, *s2)?.min(59));
    let (hours, minutes) = (two(*zone1, *zone2)?, two(zone[0], zone[1])?);
    if !matches!(sign, b'+' | b'-') || hours > 14 || minutes > 59 {
        return None;
    }
    let minutes = i32::from(hours) * 60 + i32::from(minutes);
    let zone =
        UtcOffset::from_whole_seconds(if *sign == b'-' { -minutes * 60 } else { minutes * 60 }).ok()?;
    let behind = behind.trim_ascii_start();
    let inside = behind.strip_prefix(b"(").and_then(|behind| behind.strip_suffix(b")"));
    if !behind.is_empty() && !inside.is_some_and(|inside| inside.iter().all(u8::is_ascii_alphabetic)) {
        return None;
    }
    let date = date.ok().filter(|date| date.year() > 1900)?;
    Some((PrimitiveDateTime::new(date, time.ok()?).assume_offset(zone), behind))
}

#[derive(Default)]
struct Parts {
    day: Option<u8>,
    month: Option<Month>,
    year: Option<i32>,
    time: Option<(u8, u8, u8)>,
    /// Seconds east of Greenwich.
    zone: Option<i32>,
    /// The day as `11/23/2026`, of which the first number is the month where the time has AM or PM behind it.
    is_slashed: bool,
}

impl Parts {
    /// Takes a piece; `false` where nothing more belongs to the date.
    fn take(&mut self, piece: &str) -> bool {
        let bytes = piece.as_bytes();
        let is_timed = self.time.is_some();
        match bytes[0] {
            b'+' | b'-' if is_timed => {
                self.zone = offset(bytes[0] == b'-', &bytes[1..]);
                false
            }
            b'0'..=b'9' if bytes.len() <= 4 && bytes.iter().all(u8::is_ascii_digit) => {
                self.number(bytes);
                true
            }
            b'0'..=b'9' if memchr::memchr(b':', bytes).is_some() => {
                let (date, time) = piece.split_once(['T', 't']).unwrap_or(("", piece));
                self.calendar(date);
                self.clock(time);
                true
            }
            b'0'..=b'9' => {
                self.calendar(piece);
                true
            }
            _ if is_timed && self.half(piece) => true,
            _ if is_timed && self.year.is_some() => {
                self.zone = named(piece);
                false
            }
            _ => {
                self.month = self.month.or_else(|| month(bytes));
                // asctime: `PDT` before the year.
                if is_timed && self.zone.is_none() {
                    self.zone = named(piece);
                }
                true
            }
        }
    }

    /// `AM`, `p.m.`: behind a time of twelve hours, and only there.
    fn half(&mut self, piece: &str) -> bool {
        let is = |half: &str| piece.split('.').collect::<String>().eq_ignore_ascii_case(half);
        let hour = match self.time {
            Some((hour @ 1..=12, _, _)) if is("am") => hour % 12,
            Some((hour @ 1..=12, _, _)) if is("pm") => hour % 12 + 12,
            _ => return false,
        };
        self.time = self.time.map(|(_, minute, second)| (hour, minute, second));
        if self.is_slashed
            && let (Some(day), Some(month)) = (self.day, self.month)
            && let Ok(first) = Month::try_from(day)
        {
            (self.day, self.month) = (Some(u8::from(month)), Some(first));
        }
        true
    }

    fn number(&mut self, digits: &[u8]) {
        let Some(number) = digits_of(digits) else { return };
        if self.day.is_none() && digits.len() <= 2 {
            self.day = u8::try_from(number).ok();
        } else if self.year.is_none() {
            // RFC 5322, section 4.3.
            let number = i32::try_from(number).unwrap_or_default();
            self.year = Some(match digits.len() {
                1 | 2 if number < 50 => number + 2000,
                1..=3 => number + 1900,
                _ => number,
            });
        }
    }

    /// `2025-02-26`, `23-Nov-2026`.
    fn calendar(&mut self, text: &str) {
        let mut parts = text.splitn(3, ['-', '/']);
        let (Some(first), Some(second), Some(third)) = (parts.next(), parts.next(), parts.next()) else {
            return;
        };
        let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
        let of = |text: &str| digits_of(text.as_bytes()).and_then(|number| u8::try_from(number).ok());
        // `11/23/2026`: there is no month 23.
        let is_slashed = text.contains('/') && first.len() < 4;
        let (second, day) = if is_slashed && of(second) > Some(12) { (day, second) } else { (second, day) };
        self.is_slashed = is_slashed && of(day) <= Some(12);
        let number = of(second);
        self.month = month(second.as_bytes()).or_else(|| Month::try_from(number?).ok());
        self.day = of(day);
        self.number(year.as_bytes());
    }

    /// `14:34:37`, `14:34`, with a fraction or a zone behind it.
    fn clock(&mut self, text: &str) {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(text.len());
        let (clock, rest) = text.split_at(end);
        let mut parts = clock.split(':').map(|part| u8::try_from(digits_of(part.as_bytes())?).ok());
        let (Some(Some(hour)), Some(Some(minute))) = (parts.next(), parts.next()) else { return };
        let Some(second) = parts.next().unwrap_or(Some(0)) else { return };
        // A leap second.
        self.time = Some((hour, minute, second.min(59)));
        let rest = rest.trim_start_matches('.').trim_start_matches(|c: char| c.is_ascii_digit());
        if self.half(rest) {
            return;
        }
        match rest.as_bytes() {
            [sign @ (b'+' | b'-'), digits @ ..] => self.zone = offset(*sign == b'-', digits),
            [b'Z' | b'z'] => self.zone = Some(0),
            _ => {}
        }
    }

    fn moment(&self) -> Option<OffsetDateTime> {
        let date = Date::from_calendar_date(self.year?, self.month?, self.day?).ok()?;
        let (hour, minute, second) = self.time?;
        let time = Time::from_hms(hour, minute, second).ok()?;
        // RFC 5322, section 4.3: a zone that nobody knows is -0000.
        let zone = UtcOffset::from_whole_seconds(self.zone.unwrap_or(0)).ok()?;
        (date.year() > 1900).then(|| PrimitiveDateTime::new(date, time).assume_offset(zone))
    }
}

fn digits_of(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 6 {
        return None;
    }
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
}

/// `0100`, `01:00`, `500`, `5`.
fn offset(is_west: bool, digits: &[u8]) -> Option<i32> {
    let (hours, minutes) = match digits {
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2, ..] => ([*h1, *h2], [*m1, *m2]),
        [h, m1, m2] => ([b'0', *h], [*m1, *m2]),
        [h1, h2] => ([*h1, *h2], *b"00"),
        [h] => ([b'0', *h], *b"00"),
        [] => return None,
    };
    let (hours, minutes) = (digits_of(&hours)?, digits_of(&minutes)?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    Some(if is_west { -seconds } else { seconds })
}

/// Zones that mean one thing: those of RFC 5322, section 4.3, and those of Europe, Russia and Japan.
fn named(zone: &str) -> Option<i32> {
    const ZONES: [(&str, i32); 23] = [
        ("UT", 0),
        ("UTC", 0),
        ("GMT", 0),
        ("Z", 0),
        ("WET", 0),
        ("WEST", 1),
        ("BST", 1),
        ("MEZ", 1),
        ("CET", 1),
        ("MET", 1),
        ("MESZ", 2),
        ("CEST", 2),
        ("EET", 2),
        ("EEST", 3),
        ("MSK", 3),
        ("JST", 9),
        ("EDT", -4),
        ("EST", -5),
        ("CDT", -5),
        ("CST", -6),
        ("MDT", -6),
        ("PDT", -7),
        ("PST", -8),
    ];
    let zone = zone.trim_end_matches('.');
    let mst = zone.eq_ignore_ascii_case("MST").then_some(-7);
    let hours = ZONES.iter().find(|(name, _)| name.eq_ignore_ascii_case(zone)).map(|(_, hours)| *hours);
    hours.or(mst).map(|hours| hours * 3600)
}

fn month(word: &[u8]) -> Option<Month> {
    let start: [u8; 3] = word.get(..3)?.try_into().ok()?;
    Some(match &start.map(|byte| byte.to_ascii_lowercase()) {
        b"jan" => Month::January,
        b"feb" => Month::February,
        b"mar" => Month::March,
        b"apr" => Month::April,
        b"may" => Month::May,
        b"jun" => Month::June,
        b"jul" => Month::July,
        b"aug" => Month::August,
        b"sep" => Month::September,
        b"oct" => Month::October,
        b"nov" => Month::November,
        b"dec" => Month::December,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::datetime;

    fn of(text: &str) -> Option<OffsetDateTime> {
        read(text.split_ascii_whitespace())
    }

    #[test]
    fn dates_as_servers_write_them() {
        let utc = datetime!(2026-11-23 14:34:37 UTC);
        for text in [
            "Mon, 23 Nov 2026 14:34:37 +0000",
            "Mon,23 Nov 2026 14:34:37 +0000",
            "23 Nov 2026 14:34:37 -0000",
            "Mon, 23 Nov 26 14:34:37 GMT",
            "Monday, 23 November 2026 14:34:37 UT",
            "Mon, 23 Nov 2026 15:34:37 +0100",
            "Mon, 23 Nov 2026 15:34:37 CET",
            "Mon, 23 Nov 2026 15:34:37 MEZ",
            "Mon, 23 Nov 2026 09:34:37 -500",
            "Mon, 23 Nov 2026 09:34:37 EST",
            "Mon, 23 Nov 2026 14:34:37",
            "Mon, 23 Nov 2026 14:34:37 Nowhere/Land",
            "Mon Nov 23 14:34:37 2026",
            "Mon Nov 23 14:34:37 UTC 2026",
            "2026-11-23 14:34:37.403398659 +0000 UTC m=+3009858.749439763",
            "2026-11-23T15:34:37.5+01:00",
            "2026-11-23T14:34:37Z",
            "23-Nov-2026 14:34:37 +0000",
            "Mon, 23 Nov 2026 02:34:37 PM +0000",
            "Mon, 23 Nov 2026 2:34:37 p.m. GMT",
            "Mon, 23 Nov 2026 3:34:37PM +0100",
            "11/23/2026 02:34:37 PM",
            "11/23/2026 02:34:37 PM +0000",
            "23/11/2026 14:34:37 +0000",
        ] {
            assert_eq!(of(text), Some(utc), "{text}");
        }
        for (text, date) in [
            ("Mon, 23 Nov 2026 12:00:00 AM +0000", datetime!(2026-11-23 00:00 UTC)),
            ("Mon, 23 Nov 2026 12:00:00 pm +0000", datetime!(2026-11-23 12:00 UTC)),
            ("11/12/2026 02:34:37 AM", datetime!(2026-11-12 02:34:37 UTC)),
            ("11/12/2026 02:34:37", datetime!(2026-12-11 02:34:37 UTC)),
        ] {
            assert_eq!(of(text), Some(date), "{text}");
        }
        let (date, behind) = usual(b" Mon, 23 Nov 2026 15:34:37 +0100 (CET)").unwrap();
        assert_eq!((date, behind), (utc, b"(CET)".as_slice()));
        let ours = of("Mon, 23 Nov 2026 15:34:37 +0100").unwrap();
        assert_eq!(ours.offset(), UtcOffset::from_hms(1, 0, 0).unwrap());
        for text in [
            "",
            "Mon",
            "Mon, 31 Feb 2026 14:34:37 +0000",
            "Mon, 23 Nov 2026",
            "Mon, 23 Nov 2026 25:00:00 +0000",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_usual_date_is_the_same_read_faster(
            name in "(Mon|Tue|Sun|mon|Mar),? {0,2}",
            date in "[0-3]?[0-9] (Jan|feb|Mar|Dec|Xxx) (19|20|00)[0-9]{2}",
            time in " ([01][0-9]|2[0-5]):[0-6][0-9]:[0-6][0-9] ",
            zone in "([+-][01][0-9][0-9]{2}|[+-]0[05]00|GMT)( {1,2}\\([A-Z]{0,4}\\))?",
        ) {
            let text = format!(" {name}{date}{time}{zone}");
            if let Some((date, behind)) = usual(text.as_bytes()) {
                prop_assert_eq!(Some(date), of(&text));
                prop_assert!(text.ends_with(std::str::from_utf8(behind).unwrap()));
            }
        }

        #[test]
        fn a_date_that_is_printed_is_read(seconds in 0_i64..4_000_000_000, zone in -14 * 60_i32..14 * 60) {
            let zone = UtcOffset::from_whole_seconds(zone * 60).unwrap();
            let date = OffsetDateTime::from_unix_timestamp(seconds).unwrap().to_offset(zone);
            let printed = date.format(&time::format_description::well_known::Rfc2822).unwrap();
            prop_assert_eq!(of(&printed), Some(date));
        }

        #[test]
        fn no_word_makes_it_panic(text in "\\PC{0,40}") {
            let _ = of(&text);
        }
    }
}
