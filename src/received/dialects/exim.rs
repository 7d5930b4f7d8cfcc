//! Exim: `with esmtps (TLS1.3) tls C` since 4.94, `with esmtps (TLSv1.2:C:256)` before. The sender is named by the
//! name that its address has, with HELO in a comment where it differs.

use super::{Dialect, has_mark};
use crate::received::facts::{Facts, colons, version_alone};
use crate::received::hop::Software;
use crate::received::line::{Key, Line, bracketed_ip, ip};
use crate::received::origin::{Named, resolved, usual};

pub(super) const EXIM: Dialect =
    Dialect { software: |line| has_mark(line, "Exim ").then_some(Software("exim")), facts, origin };

fn facts<'a>(line: &Line<'a>) -> Facts<'a> {
    let mut said = line.clause(Key::With).iter().filter_map(|item| item.comment());
    let mut facts =
        said.find_map(|comment| colons(comment).or_else(|| version_alone(comment))).unwrap_or_default();
    if let Some(suite) = line.word(Key::Tls).and_then(Facts::suite) {
        facts = facts.or(suite);
    }
    // Exim 4.7 with GnuTLS counted bytes.
    facts.bits = facts.bits.map(|bits| if bits <= 32 { bits * 8 } else { bits });
    facts
}

/// `helo=…`, `ident=…`, `port=…`: behind the address nothing else stands.
fn is_named(word: &str) -> bool {
    word.is_empty() || word.contains('=')
}

fn origin<'a>(line: &Line<'a>) -> Named<'a> {
    let Some(first) = line.from().first().and_then(|item| item.word()) else { return usual(line) };
    // A name or an address, and one comment: nothing of the sender's has found room beside them.
    let is_whole = line.from().len() <= 2;
    let comment = line.from().get(1).and_then(|item| item.comment()).unwrap_or_default();
    let helo = comment.split_ascii_whitespace().find_map(|word| word.strip_prefix("helo="));
    if first.starts_with('[') {
        // No name was found for the address.
        let address = first.rsplit_once("]:").map_or(first, |(address, _)| address);
        if helo.is_some() || comment.is_empty() {
            return Named {
                helo,
                rdns: None,
                ip: ip(address),
                is_seen: is_whole && comment.split(' ').all(is_named),
            };
        }
    }
    match bracketed_ip(comment) {
        Some(ip) if comment.starts_with('[') => {
            let helo = helo.or(Some(first));
            let is_seen = is_whole && comment.split(' ').skip(1).all(is_named);
            Named { helo, rdns: resolved(first), ip: Some(ip), is_seen }
        }
        _ => usual(line),
    }
}
