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
    let host = host.to_ascii_lowercase();
    host.ends_with(".google.com") || host.ends_with(".gmail.com") || host.starts_with("2002:a")
}
