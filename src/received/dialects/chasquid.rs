//! chasquid: `with ESMTPS tls C (over SMTP, TLS-1.3, envelope from "…")`, and `from [ip] (HELO)`.

use super::{Dialect, has_mark};
use crate::received::facts::{Facts, version};
use crate::received::hop::{Software, logged_in};
use crate::received::items::Item;
use crate::received::line::{Key, Line, ip};
use crate::received::origin::Named;

pub(super) const CHASQUID: Dialect = Dialect {
    software: |line| has_mark(line, "chasquid").then_some(Software("chasquid")),
    facts,
    origin: |line| Named {
        helo: line.from().iter().find_map(|item| item.comment()),
        rdns: None,
        ip: line.from().first().and_then(|item| item.word()).and_then(ip),
        // Behind a login it hides the address, and what stands there is what the sender called itself.
        is_seen: matches!(line.from(), [Item::Word(_), Item::Comment(_)])
            && line.word(Key::With).and_then(logged_in) == Some(false),
    },
};

fn facts<'a>(line: &Line<'a>) -> Facts<'a> {
    let facts = line.word(Key::Tls).and_then(Facts::suite).unwrap_or_default();
    // What the sender called itself stands behind it, in quotes.
    let told = line.comments().find(|comment| comment.starts_with("over ")).unwrap_or_default();
    match told.split(", ").nth(1).and_then(version) {
        Some(said) => facts.or(Facts { version: said.known(), ..Facts::bare() }),
        None => facts,
    }
}
