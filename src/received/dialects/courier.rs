//! Courier: `(TLS: TLS1.3,256bits,C)` in the `from` clause, behind the address it saw. It does not name itself; its
//! `id` has three groups of hexadecimal digits.

use super::{Dialect, USUAL};
use crate::received::facts::listed;
use crate::received::hop::Software;

pub(super) const COURIER: Dialect = Dialect {
    software: |line| line.id().is_some_and(is_id).then_some(Software("courier")),
    facts: |line| line.comments_on_connection().find_map(listed).unwrap_or_default(),
    origin: USUAL,
};

fn is_id(id: &str) -> bool {
    let mut groups = 0;
    let is_hexadecimal = id.split('.').all(|group| {
        groups += 1;
        group.len() >= 8 && group.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    is_hexadecimal && groups == 3
}
