//! Microsoft Exchange and Exchange Online: `with Microsoft SMTP Server (version=TLS1_2, cipher=…) id 15.20.…`,
//! `(TLS)` alone in Exchange 2010, `with mapi` and `with HTTPS` between its own parts.

use super::{Dialect, first, origin};
use crate::received::facts::{pairs, version_alone};
use crate::received::hop::Software;
use crate::received::line::{Key, Line};
use crate::received::origin::Named;

pub(super) const EXCHANGE: Dialect = Dialect {
    software: |line| is_exchange(line).then_some(Software("exchange")),
    facts: |line| first(line, |comment| pairs(comment).or_else(|| version_alone(comment))),
    origin: |line| Named { rdns: None, ..origin::usual(line) },
};

fn is_exchange(line: &Line<'_>) -> bool {
    let mut words = line.clause(Key::With).iter().filter_map(|item| item.word());
    match words.next() {
        Some("Microsoft") => words.next() == Some("SMTP") && words.next() == Some("Server"),
        Some("mapi" | "MAPI") => true,
        Some("HTTPS" | "HTTP") => {
            line.word(Key::By).is_some_and(|host| host.to_ascii_lowercase().ends_with(".outlook.com"))
        }
        // Exchange 5.5.
        _ => super::has_mark(line, "Microsoft Exchange"),
    }
}
