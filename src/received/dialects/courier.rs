//! Courier: `(TLS: TLS1.3,256bits,C)` in the `from` clause, behind the address it saw. It does not name itself; its
//! `id` has three groups of hexadecimal digits.

use super::{Dialect, USUAL};
use crate::received::facts::listed;
use crate::received::hop::Software;
use crate::received::line::Key;

pub(super) const COURIER: Dialect = Dialect {
    software: |line| line.word(Key::Id).is_some_and(is_id).then_some(Software("courier")),
    facts: |line| line.comments_on_connection().find_map(listed).unwrap_or_default(),
    origin: USUAL,
};

fn is_id(id: &str) -> bool {
    let groups: Vec<&str> = id.split('.').collect();
    groups.len() == 3
        && groups.iter().all(|group| group.len() >= 8 && group.chars().all(|c| c.is_ascii_hexdigit()))
}
