//! Gmail: `(version=TLS1_3 cipher=… bits=256/256)` behind `for`; within Google `by 2002:a05:…`.

use super::{Dialect, USUAL, first};
use crate::received::facts::pairs;
use crate::received::hop::Software;
use crate::received::line::Key;

pub(super) const GMAIL: Dialect = Dialect {
    software: |line| line.word(Key::By).is_some_and(is_google).then_some(Software("gmail")),
    facts: |line| first(line, pairs),
    origin: USUAL,
};

fn is_google(host: &str) -> bool {
    let ends = |end: &str| {
        host.len() > end.len()
            && host.as_bytes()[host.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes())
    };
    ends(".google.com") || ends(".gmail.com") || host.starts_with("2002:a")
}
