//! Sendmail: its version twice behind `by`, TLS in a comment behind `id`. What it writes depends on the macros of
//! its `HReceived` line: `(version=… cipher=… bits=… verify=…)` today, `(using … with cipher … (… bits) verified …)`
//! in 8.12.

use super::{Dialect, USUAL, first};
use crate::received::facts::{pairs, using};
use crate::received::hop::Software;
use crate::received::line::{Key, Line};

pub(super) const SENDMAIL: Dialect = Dialect {
    software: |line| is_sendmail(line).then_some(Software("sendmail")),
    facts: |line| first(line, |comment| pairs(comment).or_else(|| using(comment))),
    origin: USUAL,
};

/// `8.17.1.9/8.17.1.9/Debian-2`: the program's version and its configuration's.
fn is_sendmail(line: &Line<'_>) -> bool {
    let version = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.contains('.')
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-'))
    };
    line.clause(Key::By).iter().filter_map(|item| item.comment()).any(|comment| {
        let mut parts = comment.split('/');
        parts.next().is_some_and(version) && parts.next().is_some_and(version)
    })
}
