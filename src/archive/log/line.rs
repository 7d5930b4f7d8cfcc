//! A line of a log: when, which program, which process, and what it says. As syslog writes it (RFC 3164, with its
//! priority or without; RFC 5424), with a date of RFC 3339, as the journal prints it, behind the name of a container, or as
//! Exim writes into its own file.

use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

/// Exim, which does not name itself in its own log.
pub(in crate::archive) const EXIM: &str = "exim";

/// A line, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::archive) struct Line<'a> {
    /// As it is written.
    pub date: &'a str,
    /// The latest that a date without a year can be.
    pub now: OffsetDateTime,
    /// `postfix/smtpd`, `sm-mta`, `exim`.
    pub program: &'a str,
    /// Which process: its host, its program and its number, for numbers are used again, and elsewhere as well; of Exim's
    /// own file the number alone, empty where it is not written.
    pub process: &'a str,
    /// What it says.
    pub text: &'a str,
}

impl<'a> Line<'a> {
    /// Takes a line apart. `now` is the latest that a date without a year can be.
    pub(in crate::archive) fn read(text: &'a str, now: OffsetDateTime) -> Option<Self> {
        // `postfix-1  | Nov 23 …`, as Docker Compose prints it.
        let bar = text.bytes().take(64).position(|byte| byte == b'|');
        let text = match bar.and_then(|bar| text.split_at_checked(bar)) {
            Some((name, rest)) if !name.trim_end().contains(' ') => rest.strip_prefix("| ").unwrap_or(text),
            _ => text,
        };
        let text = match text.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            Some((priority, rest)) if priority.len() <= 3 => rest,
            _ => text,
        };
        if let Some(text) = text.strip_prefix("1 ") {
            return Self::of_5424(text, now);
        }
        let bytes = text.as_bytes();
        if bytes.len() > 19 && bytes[0].is_ascii_digit() && bytes[4] == b'-' && bytes[10] == b' ' {
            return Some(Self::of_exim(text, now));
        }
        let date = if bytes.first()?.is_ascii_digit() {
            text.split(' ').next().filter(|date| date.len() >= 19)?
        } else {
            // `Nov 23 14:34:38`, and a fraction of the second.
            let end = 15 + text.get(15..)?.find(|c: char| c != '.' && !c.is_ascii_digit())?;
            text.get(..end).filter(|_| bytes.get(end) == Some(&b' '))?
        };
        let rest = text.get(date.len() + 1..)?;
        // The first `]: ` ends the number of the process; the host's name stands before the program's.
        let (head, said) = rest.split_once("]: ")?;
        let (program, process) = head.rsplit_once('[')?;
        // A host and a program, no more: what a program without a number says may hold words of others.
        let program = match program.split_once(' ') {
            Some((host, program)) if !host.ends_with(':') && !program.contains(' ') => program,
            Some(_) => return None,
            None => program,
        };
        if process.is_empty() || process.len() > 10 || !process.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(Self { date, now, program, process: head, text: said }.or_exim())
    }

    /// `date host program process - - what it says`, behind the version.
    fn of_5424(text: &'a str, now: OffsetDateTime) -> Option<Self> {
        let mut words = text.splitn(6, ' ');
        let (date, host, program) = (words.next()?, words.next()?, words.next()?);
        let (process, _, rest) = (words.next()?, words.next()?, words.next()?);
        let said = match rest.strip_prefix('[') {
            Some(structured) => structured.split_once("] ")?.1,
            None => rest.strip_prefix("- ")?,
        };
        let head = text.get(date.len() + 1..)?.get(..host.len() + program.len() + process.len() + 2)?;
        let is_number = !process.is_empty() && process.bytes().all(|byte| byte.is_ascii_digit());
        let said = said.trim_start_matches(['\u{feff}', ' ']);
        is_number.then(|| Self { date, now, program, process: head, text: said }.or_exim())
    }

    /// Exim over syslog goes by its own name, and may keep its own date.
    fn or_exim(self) -> Self {
        if !self.program.starts_with("exim") {
            return self;
        }
        let own = Self::of_exim(self.text, self.now);
        let is_dated = self.text.as_bytes().get(4) == Some(&b'-');
        Self { program: EXIM, text: if is_dated { own.text } else { self.text }, ..self }
    }

    /// `2026-11-23 14:34:47 [123] 1xVV83-0001CD-0S <= …`, with milliseconds and a time zone where that is asked for.
    fn of_exim(text: &'a str, now: OffsetDateTime) -> Self {
        let mut end = text.match_indices(' ').nth(1).map_or(text.len(), |(at, _)| at);
        let after = |end: usize| text.get(end + 1..).unwrap_or_default();
        if after(end).starts_with(['+', '-']) && after(end).as_bytes().get(5) == Some(&b' ') {
            end += 6;
        }
        let date = &text[..end];
        let rest = after(end);
        let process = rest.strip_prefix('[').and_then(|rest| rest.split_once("] "));
        match process {
            Some((process, said)) if process.bytes().all(|byte| byte.is_ascii_digit()) => {
                Self { date, now, program: EXIM, process, text: said }
            }
            _ => Self { date, now, program: EXIM, process: "", text: rest },
        }
    }

    /// When it was written. A clock without a zone is taken for UTC.
    pub(in crate::archive) fn date(&self) -> Option<OffsetDateTime> {
        let text = self.date;
        if text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return self.without_year();
        }
        if text.as_bytes().get(10) == Some(&b'T') {
            // The journal leaves out the colon of the zone (ISO 8601).
            let with_colon = || {
                let (local, minutes) = text.split_at_checked(text.len().checked_sub(2)?)?;
                OffsetDateTime::parse(&format!("{local}:{minutes}"), &Rfc3339).ok()
            };
            return OffsetDateTime::parse(text, &Rfc3339).ok().or_else(with_colon);
        }
        let day = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
        let local = PrimitiveDateTime::parse(text.get(..19)?, day).ok()?.assume_utc();
        let zone = text.rsplit(' ').next().filter(|zone| zone.starts_with(['+', '-']) && zone.len() == 5);
        let offset = zone.and_then(|zone| {
            let minutes = zone.get(1..3)?.parse::<i64>().ok()? * 60 + zone.get(3..)?.parse::<i64>().ok()?;
            Some(time::Duration::minutes(if zone.starts_with('-') { -minutes } else { minutes }))
        });
        local.checked_sub(offset.unwrap_or_default())
    }

    /// `Nov 23 14:34:38`: in the last year in which that day has been.
    fn without_year(&self) -> Option<OffsetDateTime> {
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let mut words = self.date.split_ascii_whitespace();
        let month = words.next()?;
        let month = MONTHS.iter().position(|it| *it == month)?;
        let month = Month::try_from(u8::try_from(month + 1).ok()?).ok()?;
        let day = words.next()?.parse().ok()?;
        let time =
            Time::parse(words.next()?.split('.').next()?, format_description!("[hour]:[minute]:[second]"))
                .ok()?;
        let in_year = |year| {
            let date = Date::from_calendar_date(year, month, day).ok()?;
            Some(PrimitiveDateTime::new(date, time).assume_utc())
        };
        // A clock may go a little ahead, or in another zone.
        let latest = self.now.saturating_add(time::Duration::days(1));
        (0..5).filter_map(|back| in_year(self.now.year() - back)).find(|date| *date <= latest)
    }
}

/// The domain of the address that a text begins with, and what stands behind it: `<x@bank.example>, …`,
/// `x@bank.example …`. A quoted local part may hold anything.
pub(in crate::archive) fn address(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('<').unwrap_or(text);
    let mut at = 0;
    if text.starts_with('"') {
        let bytes = text.as_bytes();
        at = 1;
        while *bytes.get(at)? != b'"' {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
    }
    let end = text.get(at..)?.find([' ', ',', '>', ';']).map_or(text.len(), |end| at + end);
    let (_, domain) = text.get(at..end)?.rsplit_once('@')?;
    (!domain.is_empty()).then_some((domain, &text[end..]))
}

/// Its domain alone.
pub(super) fn domain(text: &str) -> Option<&str> {
    address(text).map(|(domain, _)| domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-28 12:00 UTC);

    #[test]
    fn the_ways_to_begin_a_line() {
        for (text, program, process, date) in [
            (
                "Nov 23 14:34:38 mx postfix/smtpd[4475]: x",
                "postfix/smtpd",
                "mx postfix/smtpd[4475",
                datetime!(2026-11-23 14:34:38 UTC),
            ),
            (
                "Dec  1 01:02:03 mx postfix/qmgr[1]: x",
                "postfix/qmgr",
                "mx postfix/qmgr[1",
                datetime!(2025-12-01 01:02:03 UTC),
            ),
            ("<22>Nov 28 20:46:45 sm-mta[7]: x", "sm-mta", "sm-mta[7", datetime!(2026-11-28 20:46:45 UTC)),
            (
                "2026-11-23T14:34:38.5+01:00 mx postfix/smtp[9]: x",
                "postfix/smtp",
                "mx postfix/smtp[9",
                datetime!(2026-11-23 14:34:38.5 +1),
            ),
            ("2026-11-23 14:34:47 x", "exim", "", datetime!(2026-11-23 14:34:47 UTC)),
            ("2026-11-23 14:34:47.123 [42] x", "exim", "42", datetime!(2026-11-23 14:34:47 UTC)),
            ("2026-11-23 14:34:47 +0130 [42] x", "exim", "42", datetime!(2026-11-23 13:04:47 UTC)),
            (
                "Nov 23 14:34:47 mx exim[5]: 2026-11-23 14:34:47 x",
                "exim",
                "mx exim[5",
                datetime!(2026-11-23 14:34:47 UTC),
            ),
            (
                "Nov 23 14:34:38.123456 mx postfix/smtp[9]: x",
                "postfix/smtp",
                "mx postfix/smtp[9",
                datetime!(2026-11-23 14:34:38 UTC),
            ),
            (
                "postfix-1  | Nov 23 14:34:38 mx postfix/smtp[9]: x",
                "postfix/smtp",
                "mx postfix/smtp[9",
                datetime!(2026-11-23 14:34:38 UTC),
            ),
            (
                "2026-11-23T14:34:38+0130 mx postfix/smtp[9]: x",
                "postfix/smtp",
                "mx postfix/smtp[9",
                datetime!(2026-11-23 13:04:38 UTC),
            ),
            (
                "<22>1 2026-11-23T14:34:38Z mx postfix/smtp 9 - - x",
                "postfix/smtp",
                "mx postfix/smtp 9",
                datetime!(2026-11-23 14:34:38 UTC),
            ),
            (
                "1 2026-11-23T14:34:38Z mx exim 5 - [a b=\"c\"] x",
                "exim",
                "mx exim 5",
                datetime!(2026-11-23 14:34:38 UTC),
            ),
            ("Nov 23 14:34:47 mx exim[5]: x", "exim", "mx exim[5", datetime!(2026-11-23 14:34:47 UTC)),
        ] {
            let line = Line::read(text, NOW).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((line.program, line.process, line.text), (program, process, "x"), "{text}");
            assert_eq!(line.date(), Some(date), "{text}");
        }
        for text in ["", "x", "Nov 23 14:34:38 mx kernel: x", "2026-11-23T14:34:38 x", "<", "1234-"] {
            assert_eq!(Line::read(text, NOW), None, "{text}");
        }
    }

    #[test]
    fn a_zone_that_is_none_and_a_day_that_no_calendar_has_break_nothing() {
        let date = |text: &str| Line::read(text, NOW).and_then(|line| line.date());
        assert_eq!(date("2026-11-23 14:34:47 +1\u{e9}2 [42] x"), Some(datetime!(2026-11-23 14:34:47 UTC)));
        assert_eq!(date("9999-12-31 23:59:59 -9959 [42] x"), None);
    }

    #[test]
    fn the_domain_of_an_address() {
        for (text, wanted) in [
            ("<x@bank.example>, size=1", Some("bank.example")),
            ("x@bank.example H=y", Some("bank.example")),
            ("<\"a>, relay=x@evil.example\\\"\"@bank.example>, size=1", Some("bank.example")),
            ("<>", None),
            ("<root>", None),
            ("<\"", None),
            ("<\"\\", None),
        ] {
            assert_eq!(domain(text), wanted, "{text}");
        }
    }
}
