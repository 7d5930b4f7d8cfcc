//! The grammar of a `Received` line (RFC 5321, section 4.4), read leniently: clauses, each with its words and its
//! comments, and the date.
//!
//! Two things keep the sender's words apart from the receiver's. A comment, a quoted string and an address in
//! angle brackets are one item each, whatever they hold. And the receiver's part begins at the *last* `by`:
//! what a server copied from HELO stands before it.

use super::hop::Used;
use std::net::IpAddr;

/// A line, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Who handed over, in the sender's and the receiver's words. Empty where there is no `from`.
    pub from: Vec<Item<'a>>,
    /// Everything that the receiver wrote about itself, clause by clause.
    pub clauses: Vec<Clause<'a>>,
    /// What stands before `by` in a line without `from`: `(qmail 42 invoked by uid 0)`.
    pub leading: Vec<Item<'a>>,
    /// Behind the last semicolon.
    pub date: Vec<Item<'a>>,
    /// Whether the line can be read in two ways that differ in the protocol: somebody's name tries to be a clause.
    pub contradicts_itself: bool,
}

/// A keyword and what follows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Clause<'a> {
    pub key: Key,
    pub items: Vec<Item<'a>>,
}

/// The keywords of RFC 5321, and two that Exim and Haraka add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    By,
    Via,
    With,
    Id,
    For,
    Tls,
    EnvelopeFrom,
}

/// A piece of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item<'a> {
    /// With its quotes or angle brackets, if any.
    Word(&'a str),
    /// Without its parentheses.
    Comment(&'a str),
}

impl<'a> Item<'a> {
    pub(super) fn word(self) -> Option<&'a str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(super) fn comment(self) -> Option<&'a str> {
        if let Self::Comment(text) = self { Some(text) } else { None }
    }
}

impl<'a> Line<'a> {
    /// Takes the value of an unfolded `Received` field apart.
    pub(super) fn read(value: &'a str) -> Self {
        let mut items = items(value, true);
        let contradicts_itself = contradicts_itself(value, &items);
        let date = match items.iter().rposition(|item| *item == Item::Word(";")) {
            Some(at) => items.split_off(at).split_off(1),
            None => Vec::new(),
        };
        let is_by = |item: &Item<'_>| item.word().is_some_and(|word| word.eq_ignore_ascii_case("by"));
        let rest = match items.iter().rposition(is_by) {
            Some(at) => items.split_off(at),
            None => Vec::new(),
        };
        let has_from =
            items.first().and_then(|item| item.word()).is_some_and(|it| it.eq_ignore_ascii_case("from"));
        let (from, leading) = if has_from { (items.split_off(1), Vec::new()) } else { (Vec::new(), items) };

        Self { from, clauses: clauses(rest), leading, date, contradicts_itself }
    }

    /// The items of the first clause of this kind.
    pub(super) fn clause(&self, key: Key) -> &[Item<'a>] {
        self.clauses.iter().find(|clause| clause.key == key).map_or(&[], |clause| &clause.items)
    }

    /// The first word of a clause.
    pub(super) fn word(&self, key: Key) -> Option<&'a str> {
        self.clause(key).iter().find_map(|item| item.word())
    }

    /// Every comment that the receiver wrote behind its own name.
    pub(super) fn comments(&self) -> impl Iterator<Item = &'a str> {
        self.clauses.iter().flat_map(|clause| &clause.items).filter_map(|item| item.comment())
    }

    /// The comments behind the date, where Yandex writes about TLS.
    pub(super) fn comments_behind_date(&self) -> impl Iterator<Item = &'a str> {
        self.date.iter().filter_map(|item| item.comment())
    }

    /// What the receiver wrote about the connection into the `from` clause: the comments behind the last one that
    /// holds the address it saw. What stands before that one may be the sender's.
    pub(super) fn comments_on_connection(&self) -> impl Iterator<Item = &'a str> {
        let at = self.connection().map_or(self.from.len(), |at| at + 1);
        self.from[at..].iter().filter_map(|item| item.comment())
    }

    /// Where in the `from` clause the receiver tells the address it saw.
    pub(super) fn connection(&self) -> Option<usize> {
        self.from.iter().rposition(|item| item.comment().is_some_and(tells_address))
    }
}

/// The first address in brackets: `host.example [192.0.2.1]`.
pub(super) fn bracketed_ip(text: &str) -> Option<IpAddr> {
    text.split('[').skip(1).find_map(|rest| ip(rest.split(']').next()?))
}

/// An address, in each of the ways that mail servers write one.
pub(super) fn ip(text: &str) -> Option<IpAddr> {
    let text = text.trim().trim_start_matches('[').trim_end_matches(']');
    let text = match text.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("ipv6:") => &text[5..],
        _ => text,
    };
    let text = text.split('%').next()?;
    text.parse().ok().map(|ip: IpAddr| ip.to_canonical())
}

fn tells_address(comment: &str) -> bool {
    let own = ["HELO ", "EHLO ", "LHLO ", "helo=", "Client ", "using ", "Authenticated "];
    if own.iter().any(|word| comment.starts_with(word)) {
        return false;
    }
    bracketed_ip(comment).is_some()
        || comment.rsplit('@').next().is_some_and(|last| ip(last).is_some())
        || ["[unknown]", "[local]"].iter().any(|text| comment.ends_with(text))
}

fn clauses(items: Vec<Item<'_>>) -> Vec<Clause<'_>> {
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    for item in items {
        match (item.word().and_then(key), clauses.last_mut()) {
            (Some(key), _) => clauses.push(Clause { key, items: Vec::new() }),
            (None, Some(clause)) => clause.items.push(item),
            (None, None) => {}
        }
    }
    clauses
}

/// RFC 5321 has one `by` in a line. A server that copies HELO or a recipient as it comes lets a sender write a
/// second one, or hide the true one in a comment.
fn contradicts_itself(value: &str, all: &[Item<'_>]) -> bool {
    let swallows = |text: &str| {
        let has = |wanted: &str| text.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(wanted));
        has("by") && has("with")
    };
    if all.iter().any(|item| item.comment().is_some_and(swallows)) {
        return true;
    }
    // Only a quote behind an opening bracket makes the two readings differ.
    let again = value.contains("<\"").then(|| items(value, false));
    let mut protocols = again
        .as_deref()
        .unwrap_or(all)
        .split(|item| item.word().is_some_and(|word| word.eq_ignore_ascii_case("by")))
        .skip(1)
        .map(|part| {
            let mut words = part.iter().filter_map(|item| item.word());
            let _ = words.by_ref().find(|word| word.eq_ignore_ascii_case("with"));
            words.next().map_or(Used::Unknown, Used::by_protocol)
        });
    let first = protocols.next();
    protocols.any(|other| Some(other) != first)
}

fn key(word: &str) -> Option<Key> {
    const KEYS: [(&str, Key); 7] = [
        ("by", Key::By),
        ("via", Key::Via),
        ("with", Key::With),
        ("id", Key::Id),
        ("for", Key::For),
        ("tls", Key::Tls),
        ("envelope-from", Key::EnvelopeFrom),
    ];
    // `over TLS secured channel` is no clause.
    KEYS.into_iter()
        .find(|(name, key)| if *key == Key::Tls { *name == word } else { name.eq_ignore_ascii_case(word) })
        .map(|(_, key)| key)
}

/// Words, comments and semicolons of the top level, in one pass.
fn items(text: &str, quotes: bool) -> Vec<Item<'_>> {
    let bytes = text.as_bytes();
    let closing = matching(bytes);
    let mut quotes = quotes;
    let mut items = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
        } else if bytes[at] == b';' {
            items.push(Item::Word(";"));
            at += 1;
        } else if let Some(end) = comment_end(&closing, at) {
            items.push(Item::Comment(text[at + 1..end].trim()));
            at = end + 1;
        } else {
            let end = word_end(bytes, at, &closing, &mut quotes);
            items.push(Item::Word(&text[at..end]));
            at = end;
        }
    }
    items
}

/// The pairs of parentheses, by the place of the opening one, in order. One without its partner is an ordinary sign.
fn matching(bytes: &[u8]) -> Vec<(usize, usize)> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if !open.is_empty() => at += 1,
            b'(' => open.push(at),
            b')' => pairs.extend(open.pop().map(|start| (start, at))),
            _ => {}
        }
        at += 1;
    }
    pairs.sort_unstable();
    pairs
}

fn comment_end(closing: &[(usize, usize)], at: usize) -> Option<usize> {
    closing.binary_search_by_key(&at, |(start, _)| *start).ok().map(|found| closing[found].1)
}

fn word_end(bytes: &[u8], start: usize, closing: &[(usize, usize)], quotes: &mut bool) -> usize {
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            // A quoted local part (RFC 5321, section 4.1.2) is the only place where a server writes white space
            // of somebody else's into a word.
            b'"' if *quotes && at > start && bytes[at - 1] == b'<' => {
                match bytes[at + 1..].iter().position(|byte| *byte == b'"') {
                    Some(length) => at += length + 1,
                    None => *quotes = false,
                }
            }
            b'(' if comment_end(closing, at).is_some() => break,
            b';' => break,
            byte if byte.is_ascii_whitespace() => break,
            _ => {}
        }
        at += 1;
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::Item::{Comment, Word};
    use super::*;

    #[test]
    fn clauses_comments_and_the_date() {
        let line = Line::read(
            "from a.example (b.example [192.0.2.1]) (using (x) y) by mx.example (Postfix) with ESMTPS id 1\
             \tfor <\"a by b with\"@example.org>; Mon, 23 Nov 2026 14:34:37 +0000 (UTC)",
        );
        assert_eq!(line.from[0], Word("a.example"));
        assert_eq!(line.comments_on_connection().collect::<Vec<_>>(), ["using (x) y"]);
        assert_eq!(line.clause(Key::By), [Word("mx.example"), Comment("Postfix")]);
        assert_eq!(line.word(Key::With), Some("ESMTPS"));
        assert_eq!(line.word(Key::For), Some("<\"a by b with\"@example.org>"));
        assert_eq!(line.date.last(), Some(&Comment("UTC")));
    }

    #[test]
    fn what_stands_before_the_last_by_is_the_senders() {
        let line =
            Line::read("from x by y (Postfix) with ESMTPS id 1 (z [192.0.2.1]) by mx with SMTP id 2; now");
        assert_eq!(line.word(Key::By), Some("mx"));
        assert_eq!(line.word(Key::With), Some("SMTP"));
        assert!(line.contradicts_itself);
    }

    #[test]
    fn a_name_that_tries_to_be_a_clause_is_noticed() {
        for (helo, recipient) in [
            ("<\"", "\"@ by y with ESMTPS \""),
            ("(", "\") by y with ESMTPS \""),
            ("x", "\" by y with ESMTPS \""),
            ("x by y with ESMTPS", "a"),
        ] {
            let text = format!("from {helo} (z [192.0.2.1]) by mx with SMTP id 2 for <{recipient}@d>; now");
            assert!(Line::read(&text).contradicts_itself, "{text}");
        }
    }

    #[test]
    fn a_lonely_sign_is_an_ordinary_one() {
        for lonely in ["(", ")", "\"", "<", "<\"", "\\", "((", "(\\)"] {
            let text = format!("from x{lonely} (z [192.0.2.1]) by mx with SMTP id 2; now");
            let line = Line::read(&text);
            assert_eq!((line.word(Key::By), line.word(Key::With)), (Some("mx"), Some("SMTP")), "{lonely}");
        }
    }

    #[test]
    fn addresses_as_servers_write_them() {
        for (text, address) in [
            ("host [192.0.2.1] (may be forged)", "192.0.2.1"),
            ("[IPv6:2001:db8::1]", "2001:db8::1"),
            ("x [::ffff:192.0.2.1]", "192.0.2.1"),
            ("[192.0.2.1]:25 helo=[192.0.2.9]", "192.0.2.1"),
        ] {
            assert_eq!(bracketed_ip(text).map(|ip| ip.to_string()).as_deref(), Some(address), "{text}");
        }
    }
}
