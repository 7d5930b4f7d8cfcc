//! Products that are known by a mark and write in one of the common shapes.

use super::{Dialect, USUAL, generic, has_mark};
use crate::received::facts::Facts;
use crate::received::hop::Software;
use crate::received::line::{Key, Line};

pub(super) const OTHERS: Dialect = Dialect { software, facts, origin: USUAL };

/// The start of a comment behind `by`, and whose it is.
const MARKS: [(&str, &str); 25] = [
    ("ASSP", "assp"),
    ("Apache James", "james"),
    ("Axigen", "axigen"),
    ("Clearswift", "clearswift"),
    ("CommuniGate", "communigate"),
    ("Cyrus", "cyrus"),
    ("Dovecot", "dovecot"),
    ("HCL Domino", "domino"),
    ("Halon", "halon"),
    ("IBM Domino", "domino"),
    ("JAMES", "james"),
    ("Kerio", "kerio"),
    ("Lotus Domino", "domino"),
    ("MDaemon", "mdaemon"),
    ("MailEnable", "mailenable"),
    ("Nemesis", "nemesis"),
    ("PowerMTA", "powermta"),
    ("RZmta", "rzmta"),
    ("Stalwart", "stalwart"),
    ("Yahoo Inc", "yahoo"),
    ("Zimbra", "zimbra"),
    ("amavis", "amavis"),
    ("ecelerity", "momentum"),
    ("fetchmail", "fetchmail"),
    ("qpsmtpd", "qpsmtpd"),
];

/// The end of the receiver's name, where a service has one name for all.
const HOSTS: [(&str, &str); 4] = [
    (".mimecast.com", "mimecast"),
    (".postini.com", "postini"),
    (".yahoo.com", "yahoo"),
    (".yandex.net", "yandex"),
];

fn software(line: &Line<'_>) -> Option<Software> {
    let marked = MARKS.iter().find(|(mark, _)| has_mark(line, mark));
    let host = line.word(Key::By).unwrap_or_default().to_ascii_lowercase();
    let named = || HOSTS.iter().find(|(end, _)| host.ends_with(end));
    if let Some((_, id)) = marked.or_else(named) {
        return Some(Software(id));
    }
    let with: Vec<&str> = line.clause(Key::With).iter().filter_map(|item| item.word()).take(2).collect();
    let lhlo = line.from.iter().filter_map(|item| item.comment()).any(|text| text.starts_with("LHLO "));
    match with.as_slice() {
        ["Microsoft", "SMTPSVC"] => Some(Software("smtpsvc")),
        [word, ..] if word.starts_with("ESMTP/TLS/") => Some(Software("cisco")),
        [word, ..] if lhlo && word.eq_ignore_ascii_case("LMTP") => Some(Software("zimbra")),
        _ => None,
    }
}

/// These write about the connection before `by`: behind the address, and nowhere else does HELO get there.
fn facts(line: &Line<'_>) -> Facts {
    let facts = generic::facts(line);
    match software(line) {
        Some(Software("stalwart" | "postini")) => super::postfix::connection(line).or(facts),
        _ => facts,
    }
}
