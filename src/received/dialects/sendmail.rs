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

/// `8.17.1.9/8.17.1.9/Debian-2`: the program's version and its configuration's; `SGI-8.9.3/8.8.7`, `AIX4.3/8.9.3/8.9.3`
/// and `8.12.1/` of those who ship it.
fn is_sendmail(line: &Line<'_>) -> bool {
    line.clause(Key::By).iter().filter_map(|item| item.comment()).any(|comment| {
        let mut parts = comment.split('/');
        let first = parts.next().unwrap_or_default();
        let second = parts.next();
        let own = first.strip_prefix("SGI-").unwrap_or(first);
        (is_version(own) && second.is_some_and(|it| it.is_empty() || is_version(it)))
            || (first.starts_with("AIX") && second.is_some_and(is_version))
    })
}

fn is_version(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains('.')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-'))
}
