//! Exim: one line for each message that came (`<=`) and each recipient it went to (`=>`, and `->` for more of them on the
//! same way), with `X=` where TLS was used, which is written unless `log_selector` takes it out
//! (<https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html>).

use super::connection::Bounded;
use super::connection::{Encrypted, is_own};
use super::line::{self, Line, domain};
use super::reason::{is_about_tls, nameless};
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{PeerCertificate, Used};

/// What it says where it did not try again, or gave up: the reason is that of the last attempt.
const WAITS: [&str; 4] = [
    "retry time not reached",
    "retry time not yet reached",
    "retry timeout exceeded",
    "all hosts have been failing for a long time",
];

/// What was read of Exim's lines so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// The last message, and the domain and the server that it went to: several recipients there are one message.
    last: (String, String, String),
    /// Why mail to a domain had to wait last: later it is only said that it is not time yet.
    waits_for_tls: Bounded<bool>,
    /// How many seconds its clock is ahead of the names, which have UTC: a zone is not written down.
    skew: i64,
}

impl Log {
    /// Takes a line; `false` where it is not about mail.
    pub(super) fn line(&mut self, line: &Line<'_>, tally: &mut Tally) -> bool {
        if line.text.starts_with("H=") {
            return rejected(line, line.text, tally);
        }
        let Some((id, rest)) = line.text.split_once(' ') else { return false };
        let is_id = (16..=23).contains(&id.len())
            && id.split('-').count() == 3
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_id {
            return false;
        }
        if rest.starts_with("H=") {
            return rejected(line, rest, tally);
        }
        let Some((sign, rest)) = rest.split_once(' ') else { return rest == "Completed" };
        match sign {
            "<=" => {
                self.skew = age(id, line).unwrap_or(self.skew);
                came(line, rest, tally);
            }
            "=>" | "->" | ">>" => self.went(line, id, (sign, rest), tally),
            "==" | "**" => self.failed(id, rest, tally),
            _ => return false,
        }
        true
    }

    fn went(&mut self, line: &Line<'_>, id: &str, (sign, rest): (&str, &str), tally: &mut Tally) {
        let Some((how, facts)) = connection(rest) else { return };
        // `alice <alice@bank.example>`, `bob@bank.example`; the original recipient stands in brackets.
        let Some(to) = domain(rest).or_else(|| domain(how.split_once(" <")?.1)) else { return };
        tally.refused.went(id, to, age(id, line).is_some_and(|age| age - self.skew >= 60));
        let server = rest[how.len()..].split(']').next().unwrap_or_default();
        // Each `=>` is a delivery of its own.
        if sign == "->" && self.last.0 == id && self.last.1 == to && self.last.2 == server {
            return;
        }
        self.last = (id.to_owned(), to.to_owned(), server.to_owned());
        let peer = match facts.certificate {
            Some("dane") => PeerCertificate::Verified,
            Some("no") => PeerCertificate::Unverified,
            // `yes` is about the chain; whether the name was looked at depends on the transport.
            _ => PeerCertificate::Unknown,
        };
        tally.add(to, Direction::Outbound, facts.seen(peer, line));
    }
}

impl Log {
    /// `bob@bank.example R=remote T=remote_smtp defer (-38) H=mx.bank.example [192.0.2.1]: a TLS session is required, but …`.
    fn failed(&mut self, id: &str, text: &str, tally: &mut Tally) {
        let to = line::address(text).or_else(|| line::address(text.split_once(" <")?.1));
        let Some((to, facts)) = to else { return };
        // What is delivered here, and what a filter on this machine gives back, went to no partner.
        let own = facts.split_once(" H=").and_then(|(_, rest)| rest.split_once('[')?.1.split(']').next());
        if !facts.contains("smtp") && own.is_none() || own.is_some_and(is_own) {
            return;
        }
        let why = reason(facts);
        // Its number for that is another in each of its versions.
        let waits =
            WAITS.iter().any(|it| why.get(..it.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(it)));
        // -37 and -38 are its own numbers for TLS that failed or was not offered.
        let for_tls = if waits {
            self.waits_for_tls.get_mut(to).is_some_and(|it| *it)
        } else {
            [" defer (-37)", " defer (-38)"].iter().any(|it| facts.contains(it)) || is_about_tls(why)
        };
        if !waits {
            self.waits_for_tls.insert(to, for_tls);
        }
        tally.refused.take(id, to, Direction::Outbound, for_tls);
    }
}

/// What stands behind the facts, the last of which ends in a colon. A certificate's subject among them is words of others.
fn reason(facts: &str) -> &str {
    let mut rest = facts;
    while let Some(word) = next(&mut rest) {
        if word.ends_with(':') {
            return rest.trim_start();
        }
    }
    ""
}

/// `H=(helo) [192.0.2.1] X=… rejected MAIL <a@bank.example>: why`, or `F=<a@bank.example> rejected RCPT <c@d>: why`; `false`
/// where it is something else.
fn rejected(line: &Line<'_>, text: &str, tally: &mut Tally) -> bool {
    let Some((_, rest)) = text.split_once('[') else { return false };
    let Some((ip, rest)) = rest.split_once(']') else { return false };
    let Some((facts, said)) = rest.split_once(" rejected ") else { return false };
    // Users who log in are no partners.
    if is_own(ip) || facts.contains(" A=") {
        return true;
    }
    let (command, behind) = said.split_once(' ').unwrap_or((said, ""));
    let from = facts.split_once(" F=").map(|(_, from)| from);
    let sender = if command == "MAIL" { Some(behind) } else { from };
    let Some((domain, rest)) = sender.and_then(line::address) else { return true };
    let recipient = if command == "RCPT" { line::domain(behind).unwrap_or_default() } else { "" };
    let named = sender.map_or("", |all| &all[..all.len() - rest.len()]);
    let why = if command == "MAIL" { rest } else { behind };
    tally.refused.take(&nameless(named, recipient, line.date), domain, Direction::Inbound, is_about_tls(why));
    true
}

/// Whether a line tells that the issuer of the receiver's certificate was trusted (`CV=yes`); the receiver's words do not count.
pub fn is_issuer_verified(text: &str) -> bool {
    let delivered = text.split_once(" => ").map(|(_, rest)| rest);
    delivered.and_then(connection).is_some_and(|(_, facts)| facts.certificate == Some("yes"))
}

/// How many seconds ago a message came: that stands in its name, with 62 digits.
fn age(id: &str, line: &Line<'_>) -> Option<i64> {
    let seconds = id.get(..6).unwrap_or_default().bytes().try_fold(0_i64, |sum, digit| {
        let value = match digit {
            b'0'..=b'9' => digit - b'0',
            b'A'..=b'Z' => digit - b'A' + 10,
            b'a'..=b'z' => digit - b'a' + 36,
            _ => return None,
        };
        Some(sum * 62 + i64::from(value))
    });
    Some(line.date()?.unix_timestamp() - seconds?)
}

fn came(line: &Line<'_>, rest: &str, tally: &mut Tally) {
    let Some((_, facts)) = connection(rest) else { return };
    // Users who log in are no partners.
    if facts.is_own {
        return;
    }
    let Some(sender) = domain(rest) else {
        tally.skipped += 1;
        return;
    };
    let peer = match facts.certificate {
        Some("yes" | "dane") => PeerCertificate::Verified,
        // Either there was none, or it is not trusted.
        _ => PeerCertificate::Unknown,
    };
    tally.add(sender, Direction::Inbound, facts.seen(peer, line));
}

/// What a line says of the connection.
#[derive(Default)]
struct Facts<'a> {
    protocol: Option<&'a str>,
    tls: Option<&'a str>,
    certificate: Option<&'a str>,
    /// Somebody logged in.
    is_own: bool,
}

impl Facts<'_> {
    fn seen(&self, peer: PeerCertificate, line: &Line<'_>) -> Seen {
        let date = line.date();
        if let Some(tls) = self.tls {
            // `TLS1.3:ECDHE_X25519__ECDSA_SECP256R1_SHA256__AES_256_GCM:256`.
            let mut parts = tls.split(':');
            let version = parts.next().unwrap_or_default();
            return Encrypted::new(version, parts.next().unwrap_or_default(), peer).seen(date);
        }
        let is_encrypted = self.protocol.is_some_and(|it| it.trim_end_matches('a').ends_with('s'));
        if is_encrypted { Encrypted::bare().seen(date) } else { Seen { date, ..Seen::without(Used::No) } }
    }
}

/// The part before `H=`, and the facts behind the address of the other side. `None` where the message stayed here.
fn connection(text: &str) -> Option<(&str, Facts<'_>)> {
    // A quoted local part may hold anything.
    let from = match text.strip_prefix('"') {
        Some(quoted) => quoted.find("\"@")? + 1,
        None => 0,
    };
    let at = from + text.get(from..)?.find(" H=")?;
    let rest = &text[at + 3..];
    // `host (helo) [ip]`: HELO comes before the address.
    let (_, rest) = rest.split_once('[')?;
    let (ip, mut rest) = rest.split_once(']')?;
    if is_own(ip) {
        return None;
    }
    let mut facts = Facts::default();
    while let Some(word) = next(&mut rest) {
        match word.split_once('=') {
            Some(("P", protocol)) if facts.protocol.is_none() => facts.protocol = Some(protocol),
            Some(("X", tls)) if facts.tls.is_none() => facts.tls = Some(tls),
            Some(("CV", word)) if facts.certificate.is_none() => facts.certificate = Some(word),
            Some(("A", _)) => facts.is_own = true,
            // The answer of the other side, the subject: from here on others speak.
            Some(("C" | "T", _)) => break,
            _ => {}
        }
    }
    Some((&text[..at], facts))
}

/// The next word; what is quoted stays together.
fn next<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let text = rest.trim_start_matches(' ');
    if text.is_empty() {
        return None;
    }
    let (mut quoted, mut escaped) = (false, false);
    let end = text.find(|c: char| {
        let ends = c == ' ' && !quoted;
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = c == '\\' && !escaped;
        ends
    });
    let (word, behind) = text.split_at(end.unwrap_or(text.len()));
    *rest = behind;
    Some(word)
}
