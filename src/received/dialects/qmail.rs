//! qmail and its children: `from rdns (HELO name) (ident@ip)`, and lines of the queue: `(qmail 42 invoked …)`.
//! Patches write `(C encrypted)` behind `with`, and qmail-ldap and its heirs (Symantec.cloud, WP) `with C encrypted SMTP`;
//! s/qmail writes `de/crypted with TLSv1.3: C [256/256] DN=none` behind the address. None lets HELO bring a bracket.

use super::{Dialect, USUAL, first};
use crate::received::facts::{Facts, bits, encrypted, token, version};
use crate::received::hop::{PeerCertificate, Software};
use crate::received::items::Item;
use crate::received::line::{Key, Line};
use crate::received::origin::helo_comment;

pub(super) const QMAIL: Dialect =
    Dialect { software: |line| is_qmail(line).then_some(Software("qmail")), facts, origin: USUAL };

/// Any of the ways.
pub(super) fn facts<'a>(line: &Line<'a>) -> Facts<'a> {
    first(line, encrypted).or(bare_words(line)).or(crypted(line))
}

/// `with C encrypted SMTP`.
pub(super) fn bare_words<'a>(line: &Line<'a>) -> Facts<'a> {
    let mut words = line.clause(Key::With).iter().filter_map(|item| item.word());
    match (words.next(), words.next()) {
        (Some(cipher), Some("encrypted")) => Facts::suite(cipher).unwrap_or_default(),
        _ => Facts::default(),
    }
}

/// s/qmail's words behind the address.
fn crypted<'a>(line: &Line<'a>) -> Facts<'a> {
    let behind = line.behind_connection();
    let [Item::Word("de/crypted"), Item::Word("with"), Item::Word(said), Item::Word(cipher), rest @ ..] =
        behind
    else {
        return Facts::default();
    };
    let Some(said) = said.strip_suffix(':').and_then(version) else { return Facts::default() };
    let mut facts = Facts { version: said.known(), cipher: token(cipher), ..Facts::bare() };
    for word in rest.iter().filter_map(|item| item.word()) {
        if let Some(said) = word.strip_prefix('[') {
            facts.bits = facts.bits.or_else(|| bits(said));
        } else if word == "DN=none" {
            facts.peer = PeerCertificate::None;
        }
    }
    facts
}

fn is_qmail(line: &Line<'_>) -> bool {
    let leading = line.leading().iter().find_map(|item| item.comment()).unwrap_or_default();
    let helo = || line.from().iter().filter_map(|item| item.comment()).any(|it| helo_comment(it).is_some());
    leading.starts_with("qmail ")
        || super::has_mark(line, "qmail")
        || (line.connection().is_some_and(|text| !text.contains('[') || text.contains("@[")) && helo())
}
