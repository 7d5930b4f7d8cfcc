//! Several messages in one file (mbox, RFC 4155): which of them is meant.

use super::bounce::bounce;
use super::error::Error;
use super::read::{Own, own, read};
use super::text;
use crate::files::mbox::separator;
use memchr::memmem;
use std::convert::Infallible;
use std::ops::Range;
use std::str::FromStr;
use time::OffsetDateTime;

/// No sender writes more above a message; what it says of itself stands there.
const MOST_HEADERS: usize = 64 << 10;

/// Where the messages of an mbox file stand in it. A message that lies alone is the only one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    places: Vec<Range<usize>>,
}

/// Which message is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// By its place, from 1.
    Number(usize),
    /// By its Message-ID, with or without angle brackets.
    Id(String),
}

/// Why this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// There is no other.
    Only,
    /// It was asked for.
    Asked,
    /// It is the test message, or word that it came back.
    Ours,
    /// It is the last one, which is the newest where nobody sorts.
    Last,
}

/// What a message says of itself, for a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listed {
    /// Its place, from 1.
    pub number: usize,
    /// When it was written, by the sender's clock.
    #[serde(with = "time::serde::rfc3339::option")]
    pub date: Option<OffsetDateTime>,
    /// The sender's address.
    pub from: Option<String>,
    /// Decoded.
    pub subject: Option<String>,
    /// With its angle brackets.
    pub message_id: Option<String>,
}

impl FromStr for Wanted {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let text = text.trim();
        Ok(text.parse().map_or_else(|_| Self::Id(text.to_owned()), Self::Number))
    }
}

impl Mailbox {
    /// Looks for the beginnings of messages.
    pub fn of(bytes: &[u8]) -> Self {
        let whole = || Self { places: std::iter::once(0..bytes.len()).collect() };
        let Some(first) = separator(bytes) else { return whole() };
        let mut places: Vec<Range<usize>> = Vec::new();
        let mut begin = first;
        let mut from = first.saturating_sub(1);
        let finder = memmem::Finder::new(b"\nFrom ");
        while let Some(found) = finder.find(&bytes[from..]) {
            let line = from + found + 1;
            from = line;
            if let Some(length) = separator(&bytes[line..]) {
                places.push(begin..line);
                begin = line + length;
                // The next one may begin right behind it.
                from = begin - 1;
            }
        }
        places.push(begin..bytes.len());
        // Alone, it is read as it was brought.
        if places.len() == 1 { whole() } else { Self { places } }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// One of them, by its place from 1.
    pub fn message<'a>(&self, bytes: &'a [u8], number: usize) -> Option<&'a [u8]> {
        bytes.get(self.places.get(number.checked_sub(1)?)?.clone())
    }

    /// The one that is asked for; or else the test message, by its Message-ID, or word that it came back; or else the last.
    ///
    /// # Errors
    /// Where there is none that is asked for.
    pub fn choose(
        &self,
        bytes: &[u8],
        wanted: Option<&Wanted>,
        ours: Option<&str>,
    ) -> Result<(usize, Why), Error> {
        let none = |wanted: String| Error::NoSuchMessage { wanted, count: self.count() };
        match wanted {
            Some(Wanted::Number(number)) if (1..=self.count()).contains(number) => Ok((*number, Why::Asked)),
            Some(Wanted::Number(number)) => Err(none(number.to_string())),
            Some(Wanted::Id(id)) => {
                self.find(bytes, id).map(|number| (number, Why::Asked)).ok_or_else(|| none(id.clone()))
            }
            None if self.count() == 1 => Ok((1, Why::Only)),
            None => {
                let found = ours.and_then(|id| self.find(bytes, id).or_else(|| self.came_back(bytes, id)));
                Ok(found.map_or((self.count(), Why::Last), |number| (number, Why::Ours)))
            }
        }
    }

    /// What the message in this place says of itself.
    pub fn listed(&self, bytes: &[u8], number: usize) -> Listed {
        let Own { message_id, subject, date, from } =
            self.message(bytes, number).map(headers).map(of_itself).unwrap_or_default();
        Listed { number, date, from, subject, message_id }
    }

    /// The last one with this Message-ID: what was sent twice counts as it came last.
    fn find(&self, bytes: &[u8], id: &str) -> Option<usize> {
        let id = bare(id);
        let is_it = |found: Option<String>| found.is_some_and(|it| bare(&it) == id);
        // What lies alone may be brought in whatever form.
        if self.count() == 1 {
            return is_it(read(bytes).ok().and_then(|it| it.message_id)).then_some(1);
        }
        let finder = memmem::Finder::new(id.as_bytes());
        (1..=self.count()).rev().filter(|_| !id.is_empty()).find(|number| {
            let text = self.message(bytes, *number).map(headers).unwrap_or_default();
            finder.find(text).is_some() && is_it(of_itself(text).message_id)
        })
    }

    fn came_back(&self, bytes: &[u8], id: &str) -> Option<usize> {
        let id = bare(id);
        let finder = memmem::Finder::new(id.as_bytes());
        (1..=self.count()).rev().filter(|_| !id.is_empty()).find(|number| {
            let text = self.message(bytes, *number).unwrap_or_default();
            let told = finder.find(text).and_then(|_| bounce(text));
            told.and_then(|it| it.message_id).is_some_and(|it| bare(&it) == id)
        })
    }
}

fn bare(id: &str) -> &str {
    id.trim().trim_matches(['<', '>'])
}

/// What stands above the first empty line.
fn headers(message: &[u8]) -> &[u8] {
    let message = &message[..message.len().min(MOST_HEADERS)];
    let mut ends = memchr::memchr_iter(b'\n', message);
    let end = ends.find(|at| matches!(&message[at + 1..], [b'\n', ..] | [b'\r', b'\n', ..]));
    &message[..end.map_or(message.len(), |at| at + 1)]
}

fn of_itself(headers: &[u8]) -> Own {
    let text = String::from_utf8_lossy(headers);
    let lines: Vec<&str> = text.lines().collect();
    own(&text::unfold(&lines))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MBOX: &str = "From ann@home.example Mon Nov 23 14:34:38 2026\r\nMessage-ID: <one@home.example>\r\n\
        From: Ann <ann@home.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\
        Date: Mon, 23 Nov 2026 14:34:37 +0000\r\n\r\nFrom here on it is text, at 14:34\r\n\r\n\
        From bob@bank.example Tue Nov 24 14:34:38 2026\r\nMessage-ID:\r\n <two@bank.example>\r\n\r\n<one@home.example>\r\n\r\n\
        From MAILER-DAEMON Wed Nov 25 14:34:38 2026\r\nFrom: MAILER-DAEMON@mx.home.example\r\n\r\n\
        Hi. This is the qmail-send program at mx.home.example.\r\nSorry.\r\n\r\n<bob@bank.example>:\r\nNo. (#5.7.10)\r\n\r\n\
        --- Below this line is a copy of the message.\r\n\r\nMessage-ID: <back@home.example>\r\n\r\n\
        From carl Thu Nov 26 14:34:38 2026\r\nSubject: last\r\n\r\n.\r\n";

    fn chosen(wanted: Option<&str>, ours: Option<&str>) -> Result<(usize, Why), Error> {
        let wanted: Option<Wanted> = wanted.map(|it| it.parse().unwrap());
        let of = |text: &str| {
            let mailbox = Mailbox::of(text.as_bytes());
            assert_eq!(mailbox.count(), 4);
            mailbox.choose(text.as_bytes(), wanted.as_ref(), ours)
        };
        let chosen = of(MBOX);
        assert_eq!(of(&MBOX.replace("\r\n", "\n")), chosen);
        chosen
    }

    #[test]
    fn one_of_several_is_chosen() {
        assert_eq!(chosen(None, None), Ok((4, Why::Last)));
        assert_eq!(chosen(Some("2"), Some("<one@home.example>")), Ok((2, Why::Asked)));
        assert_eq!(chosen(Some("<two@bank.example>"), None), Ok((2, Why::Asked)));
        assert_eq!(chosen(Some("two@bank.example"), None), Ok((2, Why::Asked)));
        assert_eq!(chosen(None, Some("<one@home.example>")), Ok((1, Why::Ours)));
        assert_eq!(chosen(None, Some("<back@home.example>")), Ok((3, Why::Ours)));
        assert_eq!(chosen(None, Some("<none@home.example>")), Ok((4, Why::Last)));
        for wrong in ["0", "5", "<none@home.example>", "", "<>"] {
            let wanted = wrong.to_owned();
            assert_eq!(chosen(Some(wrong), None), Err(Error::NoSuchMessage { wanted, count: 4 }), "{wrong}");
        }
    }

    #[test]
    fn what_a_message_says_of_itself_is_listed() {
        let bytes = MBOX.as_bytes();
        let it = Mailbox::of(bytes).listed(bytes, 1);
        assert_eq!(
            (it.number, it.from.as_deref(), it.subject.as_deref()),
            (1, Some("ann@home.example"), Some("Gr\u{fc}\u{df}e"))
        );
        assert_eq!(it.date, Some(time::macros::datetime!(2026-11-23 14:34:37 UTC)));
        assert_eq!(it.message_id.as_deref(), Some("<one@home.example>"));
        let other = Mailbox::of(bytes).listed(bytes, 4);
        assert_eq!((other.from, other.subject.as_deref(), other.message_id), (None, Some("last"), None));
    }

    #[test]
    fn a_message_that_lies_alone_is_the_only_one() {
        let (first, _) = MBOX.split_once("From bob").unwrap();
        for text in [first, "Subject: x\n\nFrom a Mon Nov 23 14:34:38 2026\n", "", "hello"] {
            let mailbox = Mailbox::of(text.as_bytes());
            assert_eq!(mailbox.count(), 1, "{text}");
            assert_eq!(mailbox.message(text.as_bytes(), 1), Some(text.as_bytes()));
            assert_eq!(mailbox.choose(text.as_bytes(), None, None), Ok((1, Why::Only)));
        }
        let wanted = Wanted::Id("one@home.example".to_owned());
        let received = first.replace("Message-ID", "Received: from x by y with SMTP; z\r\nMessage-ID");
        let (bytes, none) =
            (received.as_bytes(), Error::NoSuchMessage { wanted: "one@home.example".to_owned(), count: 1 });
        assert_eq!(Mailbox::of(bytes).choose(bytes, Some(&wanted), None), Ok((1, Why::Asked)));
        assert_eq!(Mailbox::of(b"x").choose(b"x", Some(&wanted), None), Err(none));
    }

    proptest! {
        /// The same as by looking at each line.
        #[test]
        fn messages_begin_at_the_lines_that_part_them(
            parts in proptest::collection::vec("(From a Mon Nov 23 14:34:38 2026|From b|\r|\n|x|Subject: y|\\PC){0,6}", 0..12),
        ) {
            let text = parts.join("\n");
            let text = format!("From a Mon Nov 23 14:34:38 2026\n{text}");
            let bytes = text.as_bytes();
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let begins = lines.iter().filter(|line| separator(line.as_bytes()).is_some()).count();
            let mailbox = Mailbox::of(bytes);
            prop_assert_eq!(mailbox.count(), begins.max(1));
            for number in 1..=mailbox.count() {
                let _ = mailbox.listed(bytes, number);
                prop_assert!(mailbox.message(bytes, number).is_some());
            }
        }
    }
}
