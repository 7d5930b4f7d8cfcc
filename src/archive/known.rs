//! What `Received` lines meant, remembered: a partner's server writes the same line again and again, but for its own
//! name for the message (`id`), the addresses of the envelope, and the date. None of them tells how the message came.
//!
//! A line is remembered under itself, with an example in the place of each of these. The parser alone says what a line
//! means; one that is not built in the usual way is asked about anew each time, and so is one that is seen once.

use super::message::{Wanted, seen};
use super::tally::Seen;
use crate::received::usual_date;
use std::hash::{BuildHasher, RandomState};

/// 8192 lines: more than the partners that most mail of an organisation comes from.
const BUCKETS: usize = 2048;
const LINES: usize = 4;

/// Longer ones are rare, and may be made to fill the memory.
const LONGEST: usize = 640;

/// So much of a line tells its place.
const HASHED: usize = 96;

/// Lines and their meanings, never more than fit into a few MiB.
pub(super) struct Known {
    buckets: Vec<Bucket>,
    hasher: RandomState,
    key: Vec<u8>,
}

#[derive(Default)]
struct Bucket {
    /// Of a line that was seen here once and is not kept: lines that never come again displace none that do.
    once: u64,
    next: usize,
    lines: [Option<Line>; LINES],
}

struct Line {
    hash: u64,
    key: Box<[u8]>,
    /// Without its date.
    seen: Option<Seen>,
}

impl Default for Known {
    fn default() -> Self {
        let buckets = std::iter::repeat_with(Bucket::default).take(BUCKETS).collect();
        Self { buckets, hasher: RandomState::new(), key: Vec::with_capacity(LONGEST) }
    }
}

impl Known {
    /// The same as [`seen`].
    pub(super) fn seen(&mut self, folded: &[u8], wanted: Wanted) -> Option<Seen> {
        let Some(date) = example(folded, &mut self.key) else { return seen(folded, wanted) };
        self.key.push(wanted as u8);
        // Who handed over stands at the beginning; the rest is compared.
        let hash = self.hasher.hash_one((&self.key[..self.key.len().min(HASHED)], self.key.len()));
        let at = usize::try_from(hash % BUCKETS as u64).unwrap_or_default();
        let bucket = &mut self.buckets[at];
        let mut lines = bucket.lines.iter().flatten();
        if let Some(line) = lines.find(|line| line.hash == hash && *line.key == *self.key) {
            return line.seen.clone().map(|seen| Seen { date: Some(date), ..seen });
        }
        let found = seen(folded, wanted);
        if bucket.once == hash {
            let seen = found.clone().map(|seen| Seen { date: None, ..seen });
            bucket.lines[bucket.next] = Some(Line { hash, key: self.key.as_slice().into(), seen });
            bucket.next = (bucket.next + 1) % LINES;
        }
        bucket.once = hash;
        found
    }
}

/// Writes the line with examples in the place of what tells nothing, and returns its date. `None` where it is not built in
/// the usual way.
fn example(folded: &[u8], key: &mut Vec<u8>) -> Option<time::OffsetDateTime> {
    key.clear();
    let semicolon = memchr::memrchr(b';', folded)?;
    if folded.len() > LONGEST {
        return None;
    }
    let (date, behind) = usual_date(&folded[semicolon + 1..])?;
    let own = receivers_part(&folded[..semicolon])?;
    key.extend_from_slice(&folded[..own]);
    let mut rest = &folded[own..semicolon];
    // Each example is one of its kind, so that a line which holds it already stays as it is.
    let mut before: &[u8] = b"";
    while !rest.is_empty() {
        let space = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
        let (spaces, text) = rest.split_at(space);
        let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
        let (word, behind) = text.split_at(end);
        key.extend_from_slice(spaces);
        key.extend_from_slice(match before {
            b"id" if is_name(word) => b"1",
            b"for" if is_address(word) => b"<a@b>",
            b"(envelope-from" if word.strip_suffix(b")").is_some_and(is_address) => b"<a@b>)",
            _ if word.eq_ignore_ascii_case(b"by") && !before.is_empty() => return None,
            _ => word,
        });
        (before, rest) = (word, behind);
    }
    key.push(b';');
    key.extend_from_slice(behind);
    Some(date)
}

/// Where the last `by` stands.
fn receivers_part(line: &[u8]) -> Option<usize> {
    let is_word = |end: usize| {
        line[..end].ends_with(b"b")
            && line.get(end + 1).is_some_and(u8::is_ascii_whitespace)
            && (end == 1 || line[end - 2].is_ascii_whitespace())
    };
    memchr::memrchr_iter(b'y', line).find(|end| is_word(*end)).map(|end| end - 1)
}

/// Whether a word is a queue's name for a message and nothing else: no keyword has a digit, no hyphen at its end takes the
/// next word for its own, and by three groups Courier is known.
fn is_name(word: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    word.iter().all(plain)
        && word.iter().any(u8::is_ascii_digit)
        && !word.ends_with(b"-")
        && word.split(|byte| *byte == b'.').count() != 3
}

/// `<ann@bank.example>`, with nothing in it that could be taken for something else.
fn is_address(word: &[u8]) -> bool {
    let inside = word.strip_prefix(b"<").and_then(|word| word.strip_suffix(b">"));
    inside.is_some_and(|inside| {
        inside.iter().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'@' | b'_' | b'+' | b'=' | b'-')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LINES: &str = include_str!("../../tests/headers/lines.txt");

    /// Every line that was labelled by hand, as it stands in a message behind the name of its field.
    fn lines() -> Vec<String> {
        let blocks = LINES.split("\n= ").skip(1);
        let lines = blocks.filter_map(|block| {
            let line = block.split_once('\n')?.1.split("\n#").next()?;
            Some(line.trim_end().strip_prefix("Received:")?.to_owned())
        });
        lines.collect()
    }

    /// Writes something else behind a word wherever it stands: into the receiver's part, the sender's, a comment.
    fn behind(line: &str, word: &str, other: &str) -> String {
        let mut parts = line.split(word);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let rest = part.find([' ', '\n', '\t', ';']).map_or("", |end| &part[end..]);
            text.extend([word, other, rest]);
        }
        text
    }

    fn name() -> impl Strategy<Value = String> {
        prop_oneof![
            "[0-9A-F]{1,12}",
            "[a-zA-Z0-9.-]{0,16}",
            "[0-9a-f]{8}(\\.[0-9a-f]{8}){1,3}",
            "(by|with|ESMTPS|AES256-SHA|TLSv1.3|verified|1-|A-|192.0.2.1)",
        ]
    }

    fn address() -> impl Strategy<Value = String> {
        prop_oneof![
            "<[a-z0-9.=+_-]{0,8}@[a-z0-9.-]{1,12}>",
            "(<>|<TLSv1.3@by>|ann@192.0.2.1|<\"a b\"@x>|<a\\(b@x>|<a@b>;|<)",
        ]
    }

    #[test]
    fn most_labelled_lines_are_built_in_the_usual_way() {
        let lines = lines();
        let usual = lines.iter().filter(|line| example(line.as_bytes(), &mut Vec::new()).is_some()).count();
        assert!(lines.len() > 90 && usual * 10 > lines.len() * 7, "{usual} of {}", lines.len());
    }

    #[test]
    fn what_comes_again_is_remembered_with_its_own_date() {
        let mut known = Known::default();
        let line = |id, day| {
            format!(
                " from a.example (a.example [192.0.2.1]) by mx.home.example (Postfix) with ESMTPS id {id}\n\tfor <x{id}@y.example>; \
                 Mon, {day} Nov 2026 14:34:37 +0000 (UTC)"
            )
        };
        for (id, day) in [("4DC319E805D", 1), ("5DC319E805D", 2), ("6DC319E805D", 3)] {
            let line = line(id, day);
            assert_eq!(known.seen(line.as_bytes(), Wanted::Outside), seen(line.as_bytes(), Wanted::Outside));
        }
        assert_eq!(known.buckets.iter().flat_map(|it| it.lines.iter().flatten()).count(), 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

        #[test]
        fn what_is_remembered_is_what_is_read_anew(
            ids in proptest::collection::vec(name(), 3..6),
            recipients in proptest::collection::vec(address(), 3..6),
            date in "(Mon|Sun), [1-3]?[0-9] Nov 20[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-6][0-9] [+-]0[0-9]00( \\((UTC|TLS)\\))?",
            moved in prop_oneof![Just(" by "), Just(" id "), Just(" for "), Just("("), Just(")"), Just(";"), Just("\"")],
            place in any::<prop::sample::Index>(),
        ) {
            let mut known = Known::default();
            for line in lines() {
                // As it is, and with a sign or a word where it does not belong.
                let places: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
                let (begin, end) = line.split_at(*place.get(&places));
                for line in [line.clone(), format!("{begin}{moved}{end}")] {
                    for (id, recipient) in ids.iter().zip(&recipients) {
                        let line = behind(&behind(&line, " id ", id), " for ", recipient);
                        let line = behind(&line, "(envelope-from ", &format!("{recipient})"));
                        let dated = line.rsplit_once(';').map(|(line, _)| format!("{line}; {date}"));
                        for line in [Some(line), dated].into_iter().flatten() {
                            for wanted in [Wanted::Outside, Wanted::Network, Wanted::Any] {
                                let line = line.as_bytes();
                                prop_assert_eq!(known.seen(line, wanted), seen(line, wanted), "{}", line.escape_ascii());
                            }
                        }
                    }
                }
            }
        }
    }
}
