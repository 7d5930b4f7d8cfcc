//! The fields at the beginning of a message (RFC 5322, section 2.2), one after the other, as far as somebody asks for them:
//! what is wanted of a message stands near its top.

use super::message::domain;
use crate::files::mbox::{LONGEST_SEPARATOR, separator};
use crate::received::unfold;
use std::borrow::Cow;

/// A field, with the lines that belong to it.
pub(super) struct Field<'a> {
    whole: &'a [u8],
    name: &'a [u8],
    /// Behind the colon, with its line breaks.
    pub folded: &'a [u8],
}

impl<'a> Field<'a> {
    pub(super) fn is(&self, name: &[u8]) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether messages with a TLS report have it.
    pub(super) fn tells_of_report(&self) -> bool {
        tells_of_report(self.whole)
    }

    /// The domain of the first address in it.
    pub(super) fn domain(&self) -> Option<Cow<'a, str>> {
        if let Some(domain) = usual_domain(self.folded) {
            return Some(Cow::Borrowed(domain));
        }
        match unfold(self.folded) {
            Cow::Borrowed(value) => domain(value).map(Cow::Borrowed),
            Cow::Owned(value) => domain(&value).map(|domain| Cow::Owned(domain.to_owned())),
        }
    }
}

/// Whether a field, from its name on, is one that messages with a TLS report have (RFC 8460, section 5.3): a kind that says so,
/// the domains in fields of their own or in the subject; or somebody named for it who sends it or gets it.
fn tells_of_report(field: &[u8]) -> bool {
    let begins = |word: &[u8]| field.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    let names = || {
        let mut places = memchr::memchr2_iter(b't', b'T', field);
        places.any(|at| field.get(at..at + 6).is_some_and(|word| word.eq_ignore_ascii_case(b"tlsrpt")))
    };
    // Asked of every field of an archive: most begin with another letter.
    match field.first().map(u8::to_ascii_lowercase) {
        Some(b't') => begins(b"TLS-Report-") || (begins(b"To:") && names()),
        Some(b'c') => begins(b"Content-Type") && names(),
        Some(b'f') => begins(b"From") && names(),
        Some(b's') => begins(b"Subject:") && is_subject(&field[b"Subject:".len()..]),
        _ => false,
    }
}

/// `Report Domain: …`, as the section has it.
fn is_subject(value: &[u8]) -> bool {
    value.trim_ascii_start().get(..14).is_some_and(|it| it.eq_ignore_ascii_case(b"Report Domain:"))
}

/// The same as [`domain`], where it stands in brackets and has no sign that needs a second look.
fn usual_domain(value: &[u8]) -> Option<&str> {
    let at = memchr::memchr(b'<', value)?;
    // Inside a name in quotes a bracket is a letter like others.
    if memchr::memchr(b'"', &value[..at]).is_some() {
        return None;
    }
    let inside = &value[at + 1..];
    let inside = &inside[..memchr::memchr(b'>', inside)?];
    let domain = &inside[memchr::memrchr(b'@', inside)? + 1..];
    let is_plain = domain.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let ends = domain.last().is_some_and(u8::is_ascii_alphanumeric);
    std::str::from_utf8(domain).ok().filter(|_| is_plain && ends)
}

/// The fields that begin here. It ends at the empty line, at the next message, and where the bytes end that are there.
pub(super) struct Fields<'a> {
    all: &'a [u8],
    at: usize,
    /// Nothing comes behind these bytes.
    is_last: bool,
    is_cut: bool,
}

impl<'a> Fields<'a> {
    pub(super) const fn new(all: &'a [u8], is_last: bool) -> Self {
        Self { all, at: 0, is_last, is_cut: false }
    }

    /// How far they were read.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// Whether it ended for want of bytes.
    pub(super) const fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Whether one of the fields that were not asked for yet is one that messages with a TLS report have; goes to their end.
    /// `None` where that is not there. Of most lines no more than the first byte is looked at.
    pub(super) fn rest_tells_of_report(&mut self) -> Option<bool> {
        loop {
            let rest = &self.all[self.at..];
            match rest.first() {
                Some(b't' | b'T' | b'c' | b'C' | b's' | b'S' | b'f' | b'F') => {
                    if self.is_end(rest) {
                        break;
                    }
                    let end = self.end(self.at)?;
                    if tells_of_report(&self.all[self.at..end]) {
                        return Some(true);
                    }
                    self.at = end;
                }
                None | Some(b'\n' | b'\r') if self.is_end(rest) => break,
                _ => {
                    let Some(length) = memchr::memchr(b'\n', rest) else {
                        self.at = self.all.len();
                        self.is_cut = !self.is_last;
                        break;
                    };
                    self.at += length + 1;
                }
            }
        }
        (!self.is_cut).then_some(false)
    }

    fn is_end(&mut self, rest: &[u8]) -> bool {
        match rest {
            [b'\n', ..] | [b'\r', b'\n', ..] => true,
            [] | [b'\r'] => {
                self.is_cut = !self.is_last;
                self.is_cut || rest.is_empty()
            }
            // The next message may begin without an empty line.
            [b'F', b'r', b'o', b'm', b' ', ..] => {
                let is_whole = || memchr::memchr(b'\n', rest).is_some() || rest.len() >= LONGEST_SEPARATOR;
                self.is_cut = !self.is_last && !is_whole();
                self.is_cut || separator(rest).is_some()
            }
            _ => false,
        }
    }

    /// Where the lines end that belong to one field.
    fn end(&mut self, mut end: usize) -> Option<usize> {
        loop {
            let rest = &self.all[end..];
            match memchr::memchr(b'\n', rest) {
                Some(length) => end += length + 1,
                None if self.is_last => return Some(self.all.len()),
                None => break,
            }
            match self.all.get(end) {
                Some(b' ' | b'\t') => {}
                None if !self.is_last => break,
                _ => return Some(end),
            }
        }
        self.is_cut = true;
        None
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        loop {
            if self.is_end(&self.all[self.at..]) {
                return None;
            }
            let end = self.end(self.at)?;
            let field = &self.all[self.at..end];
            self.at = end;
            if let Some(colon) = memchr::memchr(b':', &field[..field.len().min(100)]) {
                let folded = field[colon + 1..].strip_suffix(b"\n").unwrap_or(&field[colon + 1..]);
                let folded = folded.strip_suffix(b"\r").unwrap_or(folded);
                return Some(Field { whole: field, name: &field[..colon], folded });
            }
        }
    }
}
