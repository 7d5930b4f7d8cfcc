//! What `Received` lines meant, remembered: a partner's server writes the same line again and again, but for its own
//! name for the message (`id`), the addresses of the envelope, and the date; and of all the hosts that hand over mail in the
//! same way, but for their names. None of these tells how the message came.
//!
//! A line is remembered with holes in the places of these. The parser alone says what a line means; one that is not built
//! in the usual way is asked about anew each time, and so is one that is seen once.

mod pattern;

use super::message::{Wanted, seen};
use super::tally::Seen;
use memchr::memmem::Finder;
use pattern::{Given, Pattern};

/// 4096 lines: more than the ways in which most organisations' mail comes.
const BUCKETS: usize = 1024;
const LINES: usize = 4;

/// Lines and their meanings, never more than fit into a few MiB.
pub(super) struct Known {
    buckets: Vec<Bucket>,
    id: Finder<'static>,
}

#[derive(Default)]
struct Bucket {
    /// Of a line that was seen here once and is not kept: lines that never come again displace none that do.
    once: u64,
    next: usize,
    lines: [Option<Box<Line>>; LINES],
}

struct Line {
    hash: u64,
    wanted: Wanted,
    pattern: Pattern,
    /// Without its date.
    seen: Option<Seen>,
}

impl Default for Known {
    fn default() -> Self {
        let buckets = std::iter::repeat_with(Bucket::default).take(BUCKETS).collect();
        Self { buckets, id: Finder::new(b"id ") }
    }
}

impl Known {
    /// The same as [`seen`].
    pub(super) fn seen(&mut self, folded: &[u8], wanted: Wanted) -> Option<Seen> {
        let given = Given::new(folded, &self.id);
        let at = usize::try_from(given.hash % BUCKETS as u64).unwrap_or_default();
        let bucket = &mut self.buckets[at];
        for line in bucket.lines.iter().flatten() {
            if line.hash == given.hash
                && line.wanted == wanted
                && let Some(date) = line.pattern.date(&given)
            {
                return line.seen.clone().map(|seen| Seen { date: Some(date), ..seen });
            }
        }
        let found = seen(folded, wanted);
        if bucket.once == given.hash
            && let Some(pattern) = Pattern::new(&given)
        {
            let seen = found.clone().map(|seen| Seen { date: None, ..seen });
            bucket.lines[bucket.next] = Some(Box::new(Line { hash: given.hash, wanted, pattern, seen }));
            bucket.next = (bucket.next + 1) % LINES;
        }
        bucket.once = given.hash;
        found
    }
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

    /// Writes somebody else in the place of the sender: one of another organisation, one of the receiver's, nobody known.
    fn from(line: &str, (helo, name, ip): &(String, String, String)) -> String {
        let rest = line.split_once(')').map_or(line, |(_, rest)| rest);
        let by = rest
            .split_once("by ")
            .map_or("", |(_, by)| by)
            .split([' ', '\n', ';'])
            .next()
            .unwrap_or_default();
        let named = |text: &str| text.replace("BY", by);
        format!(" from {} ({} [{ip}]){rest}", named(helo), named(name)).replace("( [", "([")
    }

    fn host() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => "[a-z]{1,9}(\\.[a-z]{1,9}){1,3}\\.?",
            2 => "(|unknown|no\\.rdns|localhost|localhost\\.x\\.y|a\\.google\\.com|192\\.0\\.2\\.1|1\\.2\\.3|a--\\.b-|root@a\\.b)",
            2 => "(BY|x\\.BY|xBY|X\\.BY\\.)",
        ]
    }

    fn sender() -> impl Strategy<Value = (String, String, String)> {
        let ip = prop_oneof![
            3 => "203\\.0\\.113\\.[1-9]",
            2 => "(127\\.0\\.0\\.[12]|10\\.0\\.0\\.1|192\\.168\\.1\\.1|169\\.254\\.1\\.1|IPv6:2001:db8::1|256\\.1\\.1\\.1|local)",
        ];
        (host(), host(), ip)
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

    fn pattern(line: &str) -> Option<Pattern> {
        Pattern::new(&Given::new(line.as_bytes(), &Finder::new(b"id ")))
    }

    #[test]
    fn most_labelled_lines_are_built_in_the_usual_way() {
        let lines = lines();
        let usual = lines.iter().filter(|line| pattern(line).is_some()).count();
        assert!(lines.len() > 90 && usual * 10 > lines.len() * 7, "{usual} of {}", lines.len());
    }

    #[test]
    fn what_comes_again_is_remembered_with_its_own_date() {
        let mut known = Known::default();
        let line = |(host, ip, id, day)| {
            format!(
                " from {host} ({host} [{ip}]) by mx.home.example (Postfix) with ESMTPS id {id}\n\tfor <x{id}@y.example>; \
                 Mon, {day} Nov 2026 14:34:37 +0000 (UTC)"
            )
        };
        let mut count = |line: String, kept| {
            assert_eq!(known.seen(line.as_bytes(), Wanted::Outside), seen(line.as_bytes(), Wanted::Outside));
            assert_eq!(known.buckets.iter().flat_map(|it| it.lines.iter().flatten()).count(), kept, "{line}");
        };
        count(line(("a.bank.example", "203.0.113.5", "4DC319E805D", 1)), 0);
        count(line(("b.shop.example", "203.0.113.6", "5DC319E805D", 2)), 1);
        count(line(("b.shop.example", "203.0.113.6", "6DC319E805D", 3)), 1);
        count(line(("c.other.example", "203.0.113.7", "7DC319E805D", 4)), 1);
        // Our own hosts are not those of others.
        count(line(("store.home.example", "203.0.113.8", "8DC319E805D", 5)), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 30, ..ProptestConfig::default() })]

        #[test]
        fn what_is_remembered_is_what_is_read_anew(
            ids in proptest::collection::vec(name(), 3..6),
            recipients in proptest::collection::vec(address(), 3..6),
            senders in proptest::collection::vec(sender(), 3..6),
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
                    for ((id, recipient), sender) in ids.iter().zip(&recipients).zip(&senders) {
                        let line = behind(&behind(&line, " id ", id), " for ", recipient);
                        let line = behind(&line, "(envelope-from ", &format!("{recipient})"));
                        let dated = line.rsplit_once(';').map(|(line, _)| format!("{line}; {date}"));
                        let others = dated.as_ref().map(|line| from(line, sender));
                        for line in [Some(line), dated, others].into_iter().flatten() {
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
