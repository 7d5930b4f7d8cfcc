//! Haraka: `tls C` as a clause of its own; before 3.0 `(version=… cipher=… verify=…)` or `(cipher=… verify=…)`.

use super::{Dialect, USUAL, first, has_mark};
use crate::received::facts::{Facts, pairs};
use crate::received::hop::Software;
use crate::received::line::{Key, Line};

pub(super) const HARAKA: Dialect = Dialect {
    software: |line| is_haraka(line).then_some(Software("haraka")),
    facts: |line| line.word(Key::Tls).and_then(Facts::suite).unwrap_or_else(|| first(line, pairs)),
    origin: USUAL,
};

fn is_haraka(line: &Line<'_>) -> bool {
    let leading = line.leading().iter().filter_map(|item| item.comment());
    has_mark(line, "Haraka") || leading.into_iter().any(|comment| comment.starts_with("Haraka"))
}
