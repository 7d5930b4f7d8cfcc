//! Any other writer: the common shapes, in the places where only the receiver writes.

use super::{Dialect, USUAL, by_protocol, connection, first, qmail};
use crate::received::facts::{Facts, any, certificate, listed, version};
use crate::received::hop::{PeerCertificate, Software, Used};
use crate::received::line::{Key, Line};

pub(super) const GENERIC: Dialect = Dialect { software: |_| None::<Software>, facts, origin: USUAL };

pub(super) fn facts<'a>(line: &Line<'a>) -> Facts<'a> {
    let mut facts = first(line, any).or(words(line));
    if !facts.used {
        facts = behind_date(line);
    }
    // An unknown writer may copy HELO as it comes. Comments of the `from` clause add to what its own protocol word
    // says; alone they count in Postfix' and Courier's shape, where HELO has found no room for one.
    if by_protocol(line) == Used::Yes {
        facts = facts.or(connection(line));
        facts = facts.or(line.comments_on_connection().find_map(any).unwrap_or_default());
    } else if line.is_plainly_built() {
        facts = facts.or(connection(line));
        facts = facts.or(line.comments_on_connection().find_map(listed).unwrap_or_default());
    }
    facts
}

/// Yandex.
fn behind_date<'a>(line: &Line<'a>) -> Facts<'a> {
    let facts = line.comments_behind_date().find_map(any).unwrap_or_default();
    let peer = line.comments_behind_date().find_map(certificate);
    if facts.used { Facts { peer: peer.unwrap_or(PeerCertificate::Unknown), ..facts } } else { facts }
}

/// What stands outside of comments: `with ESMTP/TLS/C`, `with ESMTP with STARTTLS`, `with C encrypted SMTP`, `with TLSv1.2`,
/// `tls C` (RFC 8314, section 7.4), `over TLS secured channel`.
fn words<'a>(line: &Line<'a>) -> Facts<'a> {
    let protocol = line.word(Key::With).unwrap_or_default();
    let mut parts = protocol.split('/').skip(1);
    if parts.next() == Some("TLS") {
        return parts.next().and_then(Facts::suite).unwrap_or(Facts::bare());
    }
    if let Some(facts) = line.word(Key::Tls).and_then(Facts::suite) {
        return facts;
    }
    let starttls = line
        .clauses()
        .filter(|(key, _)| *key == Key::With)
        .any(|(_, items)| items.first().and_then(|item| item.word()) == Some("STARTTLS"));
    let by = line.clause(Key::By).iter().filter_map(|item| item.word()).skip(1);
    if starttls || by.eq(["over", "TLS", "secured", "channel"]) {
        return Facts::bare();
    }
    match version(protocol) {
        Some(said) => Facts { version: said.known(), ..Facts::bare() },
        None => qmail::bare_words(line),
    }
}
