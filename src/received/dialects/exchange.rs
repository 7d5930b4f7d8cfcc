//! Microsoft Exchange and Exchange Online: `with Microsoft SMTP Server (version=TLS1_2, cipher=…) id 15.20.…`,
//! `(TLS)` alone in Exchange 2010, `with mapi` and `with HTTPS` between its own parts.

use super::{Dialect, first, origin, protocol};
use crate::received::facts::{pairs, version_alone};
use crate::received::hop::{Origin, Software};
use crate::received::line::{Key, Line};

pub(super) const EXCHANGE: Dialect = Dialect {
    software: |line| is_exchange(line).then_some(Software("exchange")),
    facts: |line| first(line, |comment| pairs(comment).or_else(|| version_alone(comment))),
    origin: |line| Origin { rdns: None, ..origin::usual(line) },
};

fn is_exchange(line: &Line<'_>) -> bool {
    let ours = |host: &str| {
        let host = host.to_ascii_lowercase();
        host.ends_with(".outlook.com") || host.ends_with(".protection.outlook.com")
    };
    match protocol(line).as_deref() {
        Some("Microsoft SMTP Server" | "mapi" | "MAPI") => true,
        Some("HTTPS" | "HTTP") => line.word(Key::By).is_some_and(ours),
        _ => false,
    }
}
