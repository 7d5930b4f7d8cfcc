//! Any other writer: the common shapes, in the places where only the receiver writes.

use super::{Dialect, USUAL, by_protocol, first};
use crate::received::facts::{Facts, any, suite};
use crate::received::hop::{Software, Used};
use crate::received::line::{Key, Line};

pub(super) const GENERIC: Dialect = Dialect { software: |_| None::<Software>, facts, origin: USUAL };

pub(super) fn facts(line: &Line<'_>) -> Facts {
    let mut facts = first(line, any).or(words(line));
    if !facts.used {
        // Yandex.
        facts = line.comments_behind_date().find_map(any).unwrap_or_default();
    }
    // An unknown writer may copy HELO as it comes: comments of the `from` clause add to what its own protocol word
    // says, and prove nothing alone.
    if by_protocol(line) == Used::Yes {
        facts = facts.or(super::postfix::connection(line));
        facts = facts.or(line.comments_on_connection().find_map(any).unwrap_or_default());
    }
    facts
}

/// What stands outside of comments: `with ESMTP/TLS/C`, `with ESMTP with STARTTLS`, `over TLS secured channel`.
fn words(line: &Line<'_>) -> Facts {
    let protocol = line.word(Key::With).unwrap_or_default();
    let mut parts = protocol.split('/').skip(1);
    if parts.next() == Some("TLS") {
        return Facts { cipher: parts.next().and_then(suite), ..Facts::bare() };
    }
    let starttls = line
        .clauses
        .iter()
        .filter(|clause| clause.key == Key::With)
        .any(|clause| clause.items.first().and_then(|item| item.word()) == Some("STARTTLS"));
    let by: Vec<&str> = line.clause(Key::By).iter().filter_map(|item| item.word()).skip(1).collect();
    if starttls || by == ["over", "TLS", "secured", "channel"] { Facts::bare() } else { Facts::default() }
}
