//! Postfix, smtpd(8): the comments stand in the `from` clause, behind the address it saw. HELO is cleaned of
//! parentheses, and the names in a client's certificate of unbalanced ones.

use super::{Dialect, USUAL, connection, has_mark};
use crate::received::hop::Software;

pub(super) const POSTFIX: Dialect = Dialect {
    software: |line| has_mark(line, "Postfix").then_some(Software("postfix")),
    facts: connection,
    origin: USUAL,
};
