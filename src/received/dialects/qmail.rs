//! qmail and its children: `from rdns (HELO name) (ident@ip)`, and lines of the queue: `(qmail 42 invoked …)`.
//! Patches write `(C encrypted)` behind `with`.

use super::{Dialect, USUAL, first};
use crate::received::facts::encrypted;
use crate::received::hop::Software;
use crate::received::line::Line;
use crate::received::origin::helo_comment;

pub(super) const QMAIL: Dialect = Dialect {
    software: |line| is_qmail(line).then_some(Software("qmail")),
    facts: |line| first(line, encrypted),
    origin: USUAL,
};

fn is_qmail(line: &Line<'_>) -> bool {
    let leading = line.leading.iter().find_map(|item| item.comment()).unwrap_or_default();
    let seen = line.connection().and_then(|at| line.from[at].comment());
    let helo = line.from.iter().filter_map(|item| item.comment()).any(|it| helo_comment(it).is_some());
    leading.starts_with("qmail ") || (helo && seen.is_some_and(|text| !text.contains('[')))
}
