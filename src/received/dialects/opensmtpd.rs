//! OpenSMTPD: `id 3015c8e9 (TLSv1.3:C:256:NO)`. `YES` is a client's certificate that was verified; `NO` is none, or
//! one that nobody looked at, so it says nothing. A listener with
//! `mask-src` leaves `from` out: then nothing tells whether the message came from the same machine.

use super::{Dialect, USUAL, first, has_mark};
use crate::received::facts::colons;
use crate::received::hop::Software;

pub(super) const OPENSMTPD: Dialect = Dialect {
    software: |line| has_mark(line, "OpenSMTPD").then_some(Software("opensmtpd")),
    facts: |line| first(line, colons),
    origin: USUAL,
};
