//! The grammar of a `Received` line (RFC 5321, section 4.4), read leniently: clauses, each with its words and its
//! comments, and the date.
//!
//! Two things keep the sender's words apart from the receiver's. A comment, a quoted string and an address in
//! angle brackets are one item each, whatever they hold. And the receiver's part begins at the *last* `by`:
//! what a server copied from HELO stands before it.
//!
//! An archive holds millions of these lines: a line borrows its text, and its items stand where it does.

use super::hop::Used;
use super::items::{Item, Items, items};
use smallvec::SmallVec;
use std::net::IpAddr;

/// A line, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Line<'a> {
    all: Items<'a>,
    /// Where the last `by` stands; what comes before is `from` or the queue's own words.
    by: usize,
    /// Where the last semicolon stands; the date is behind it.
    end: usize,
    has_from: bool,
    /// The keywords of the receiver's part, and where they stand.
    keys: SmallVec<[(Key, usize); 8]>,
    /// Where the receiver tells the address it saw.
    connection: Option<usize>,
    /// Whether the line can be read in two ways that differ in the protocol: somebody's name tries to be a clause.
    pub contradicts_itself: bool,
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

impl<'a> Line<'a> {
    /// Takes the value of an unfolded `Received` field apart.
    pub(super) fn read(value: &'a str) -> Self {
        let all = items(value, true);
        let contradicts_itself = contradicts_itself(value, &all);
        let end = all.iter().rposition(|item| *item == Item::Word(";")).unwrap_or(all.len());
        let by = all[..end].iter().rposition(|item| item.is_word("by")).unwrap_or(end);
        let has_from = by > 0 && all[0].is_word("from");
        let own = all[by..end].iter().enumerate();
        let keys = own.filter_map(|(at, item)| Some((key(item.word()?)?, by + at))).collect();
        let from = if has_from { &all[1..by] } else { &[] };
        let connection = from.iter().rposition(|item| item.comment().is_some_and(tells_address));
        Self { all, by, end, has_from, keys, connection, contradicts_itself }
    }

    /// Who handed over, in the sender's and the receiver's words. Empty where there is no `from`.
    pub(super) fn from(&self) -> &[Item<'a>] {
        if self.has_from { &self.all[1..self.by] } else { &[] }
    }

    /// Whether the line names who handed over, were it by an empty name.
    pub(super) fn has_from(&self) -> bool {
        self.has_from
    }

    /// What stands before `by` in a line without `from`: `(qmail 42 invoked by uid 0)`.
    pub(super) fn leading(&self) -> &[Item<'a>] {
        if self.has_from { &[] } else { &self.all[..self.by] }
    }

    /// Everything that the receiver wrote about itself, from its `by` on.
    pub(super) fn own(&self) -> &[Item<'a>] {
        &self.all[self.by..self.end]
    }

    /// Behind the last semicolon.
    pub(super) fn date(&self) -> &[Item<'a>] {
        self.all.get(self.end + 1..).unwrap_or_default()
    }

    /// Each clause: its keyword, and what follows it.
    pub(super) fn clauses(&self) -> impl Iterator<Item = (Key, &[Item<'a>])> {
        let ends = self.keys.iter().skip(1).map(|(_, at)| *at).chain([self.end]);
        self.keys.iter().zip(ends).map(|((key, at), end)| (*key, &self.all[at + 1..end]))
    }

    /// The items of the first clause of this kind.
    pub(super) fn clause(&self, wanted: Key) -> &[Item<'a>] {
        self.clauses().find(|(key, _)| *key == wanted).map_or(&[], |(_, items)| items)
    }

    /// The first word of a clause.
    pub(super) fn word(&self, key: Key) -> Option<&'a str> {
        self.clause(key).iter().find_map(|item| item.word())
    }

    /// The receiver's own name for the message. Courier's stands behind the date where a list folded it anew.
    pub(super) fn id(&self) -> Option<&'a str> {
        let behind = || {
            let mut words = self.date().iter().filter_map(|item| item.word());
            words.find(|word| word.eq_ignore_ascii_case("id")).and_then(|_| words.next())
        };
        self.word(Key::Id).or_else(behind)
    }

    /// Every comment that the receiver wrote behind its own name.
    pub(super) fn comments(&self) -> impl Iterator<Item = &'a str> {
        self.own().iter().filter_map(|item| item.comment())
    }

    /// The comments behind the date, where Yandex writes about TLS.
    pub(super) fn comments_behind_date(&self) -> impl Iterator<Item = &'a str> {
        self.date().iter().filter_map(|item| item.comment())
    }

    /// What the receiver wrote about the connection into the `from` clause: what stands behind the last comment that
    /// holds the address it saw. What stands before that one may be the sender's.
    pub(super) fn behind_connection(&self) -> &[Item<'a>] {
        self.connection.map_or(&[], |at| &self.from()[at + 1..])
    }

    /// The comments of [`Self::behind_connection`].
    pub(super) fn comments_on_connection(&self) -> impl Iterator<Item = &'a str> {
        self.behind_connection().iter().filter_map(|item| item.comment())
    }

    /// The comment in which the receiver tells the address it saw.
    pub(super) fn connection(&self) -> Option<&'a str> {
        self.from()[self.connection?].comment()
    }

    /// Whether the `from` clause is one name, the comment with the address behind it, and comments alone: nothing of
    /// the sender's has found room for a comment of its own.
    pub(super) fn is_plainly_built(&self) -> bool {
        self.connection == Some(1)
            && !self.contradicts_itself
            && self.behind_connection().iter().all(|item| item.comment().is_some())
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
    // Names are asked about far more often than addresses.
    if !text.starts_with(|c: char| c.is_ascii_hexdigit() || c == ':') {
        return None;
    }
    text.parse().ok().map(|ip: IpAddr| ip.to_canonical())
}

fn tells_address(comment: &str) -> bool {
    let own = ["HELO ", "EHLO ", "LHLO ", "helo=", "account ", "Client ", "using ", "Authenticated "];
    if own.iter().any(|word| comment.starts_with(word)) {
        return false;
    }
    bracketed_ip(comment).is_some()
        || comment.rsplit('@').next().is_some_and(|last| ip(last).is_some())
        || ["[unknown]", "[local]"].iter().any(|text| comment.ends_with(text))
}

/// RFC 5321 has one `by` in a line. A server that copies HELO or a recipient as it comes lets a sender write a
/// second one, or hide the true one in a comment.
fn contradicts_itself(value: &str, all: &[Item<'_>]) -> bool {
    let swallows = |text: &str| {
        let has = |wanted: &str| text.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(wanted));
        // `by` and `with` have room in no shorter one.
        text.len() > 6 && has("by") && has("with")
    };
    if all.iter().any(|item| item.comment().is_some_and(swallows)) {
        return true;
    }
    // Only a quote behind an opening bracket makes the two readings differ.
    let is_quoted = memchr::memchr(b'"', value.as_bytes()).is_some() && value.contains("<\"");
    if !is_quoted && all.iter().filter(|item| item.is_word("by")).nth(1).is_none() {
        return false;
    }
    let again = is_quoted.then(|| items(value, false));
    let mut protocols =
        again.as_deref().unwrap_or(all).split(|item| item.is_word("by")).skip(1).map(|part| {
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

#[cfg(test)]
mod tests {
    use super::super::items::Item::{Comment, Word};
    use super::*;

    #[test]
    fn clauses_comments_and_the_date() {
        let line = Line::read(
            "from a.example (b.example [192.0.2.1]) (using (x) y) by mx.example (Postfix) with ESMTPS id 1\
             \tfor <\"a by b with\"@example.org>; Mon, 23 Nov 2026 14:34:37 +0000 (UTC)",
        );
        assert_eq!(line.from()[0], Word("a.example"));
        assert_eq!(line.comments_on_connection().collect::<Vec<_>>(), ["using (x) y"]);
        assert_eq!(line.clause(Key::By), [Word("mx.example"), Comment("Postfix")]);
        assert_eq!(line.word(Key::With), Some("ESMTPS"));
        assert_eq!(line.word(Key::For), Some("<\"a by b with\"@example.org>"));
        assert_eq!(line.date().last(), Some(&Comment("UTC")));
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
