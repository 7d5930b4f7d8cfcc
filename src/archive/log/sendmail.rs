//! Sendmail. A process tells of its connection (`STARTTLS=server`, `STARTTLS=client`), then of the messages on it; how a
//! message came stands in its own line as well (`proto=ESMTPS`). Written from `LogLevel` 8 on; the default is 9.

use super::connection::{Bounded, Encrypted, is_own};
use super::line::{self, Line, domain};
use super::reason::{is_about_tls, nameless};
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{PeerCertificate, Used};
use time::OffsetDateTime;

/// What was read of Sendmail's lines so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// What each process has open, by its number.
    incoming: Bounded<Open>,
    outgoing: Bounded<Open>,
    /// Whose mail a rule of its own refused, by the message's name; whether the rule is one about TLS.
    refusing: Bounded<bool>,
    /// The server that a rule about TLS refused to talk to, by the process.
    parted: Bounded<String>,
}

#[derive(Debug)]
struct Open {
    relay: String,
    encrypted: Encrypted,
    /// When something went over it last.
    told: Option<OffsetDateTime>,
    /// The message that did first.
    message: Option<String>,
    /// Something did not go over it: it may be over.
    is_doubtful: bool,
}

/// No message is on its way for longer.
const AT_LONGEST: time::Duration = time::Duration::minutes(10);

impl Log {
    /// Takes a line; `false` where it is not about mail.
    pub(super) fn line(&mut self, line: &Line<'_>, tally: &mut Tally) -> bool {
        if let Some(facts) = line.text.strip_prefix("STARTTLS=") {
            self.starttls(line, facts);
            return true;
        }
        if let Some(rule) = line.text.strip_prefix("ruleset=tls_server, ") {
            if let Some(relay) = field(rule, "relay=") {
                self.parted.insert(line.process, host(relay).to_owned());
            }
            return true;
        }
        // A queue name has fourteen signs or more, and nothing of others.
        let Some((queue, rest)) = line.text.split_once(": ") else { return false };
        if !(12..=20).contains(&queue.len()) || !queue.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return false;
        }
        if let Some(from) = rest.strip_prefix("from=") {
            self.came(line, queue, from, tally);
        } else if let Some(to) = rest.strip_prefix("to=") {
            self.went(line, queue, to, tally);
        } else if let Some(rule) = rest.strip_prefix("ruleset=") {
            self.refuses(queue, rule);
        } else {
            return false;
        }
        true
    }

    fn starttls(&mut self, line: &Line<'_>, text: &str) {
        let (open, is_server) = match text.split_once(", ") {
            Some(("server", _)) => (&mut self.incoming, true),
            Some(("client", _)) => (&mut self.outgoing, false),
            _ => return,
        };
        if text.split_once(", ").is_some_and(|(_, facts)| facts.starts_with("error")) {
            let _ = open.remove(line.process);
            return;
        }
        // Others have the words of a certificate in them.
        let facts = text.split_once(", ").map_or("", |(_, facts)| facts);
        let Some(version) = field(facts, "version=").filter(|_| facts.starts_with("relay=")) else { return };
        let relay = field(facts, "relay=").unwrap_or_default();
        let peer = match (field(text, "verify="), is_server) {
            (Some("OK"), true) | (Some("TRUSTED"), _) => PeerCertificate::Verified,
            (Some("FAIL" | "TEMP" | "PROTOCOL" | "SOFTWARE"), _) => PeerCertificate::Failed,
            (Some("NO" | "NOT" | "NONE"), _) => PeerCertificate::None,
            // As a client it looks at the chain, not at the name.
            _ => PeerCertificate::Unknown,
        };
        let encrypted = Encrypted::new(version, field(text, "cipher=").unwrap_or_default(), peer);
        let relay = host(relay).to_owned();
        open.insert(
            line.process,
            Open { relay, encrypted, told: line.date(), message: None, is_doubtful: false },
        );
    }

    /// `check_mail, arg1=<a@bank.example>, relay=host [192.0.2.1], reject=530 5.7.0 why`: mail to be taken in; `tls_rcpt`: to be
    /// sent. `try_tls` and what only looks refuse nothing.
    fn refuses(&mut self, queue: &str, rule: &str) {
        let Some((name, facts)) = rule.split_once(", ") else { return };
        let Some((_, why)) = facts.split_once(", reject=") else { return };
        if name != "try_tls" {
            let for_tls = name.starts_with("tls_") || is_about_tls(why);
            let before = self.refusing.remove(queue).unwrap_or_default();
            self.refusing.insert(queue, before || for_tls);
        }
    }

    fn came(&mut self, line: &Line<'_>, queue: &str, from: &str, tally: &mut Tally) {
        let facts = behind(from);
        // Without a protocol it came from this machine; with an A somebody logged in.
        let (Some(protocol), Some(relay)) = (field(facts, "proto="), field(facts, "relay=")) else { return };
        let own = relay.rsplit_once('[').map(|(_, ip)| ip.trim_end_matches(']'));
        let refused = self.refusing.remove(queue);
        if protocol.ends_with('A') || own.is_none_or(is_own) {
            return;
        }
        if field(facts, "nrcpts=") == Some("0") {
            if let Some((for_tls, (sender, rest))) = refused.zip(line::address(from)) {
                let id = nameless(&from[..from.len() - rest.len()], "", line.date);
                tally.refused.take(&id, sender, Direction::Inbound, for_tls);
            }
            return;
        }
        let Some(sender) = domain(from) else {
            tally.skipped += 1;
            return;
        };
        let date = line.date();
        let seen = match self.incoming.get_mut(line.process).filter(|open| open.relay == host(relay)) {
            Some(open) if protocol.ends_with('S') => open.encrypted.clone().seen(date),
            _ if protocol.ends_with('S') => Encrypted::bare().seen(date),
            _ => Seen { date, ..Seen::without(Used::No) },
        };
        tally.add(sender, Direction::Inbound, seen);
    }

    fn went(&mut self, line: &Line<'_>, queue: &str, to: &str, tally: &mut Tally) {
        let facts = behind(to);
        let (parted, refusing) = (self.parted.remove(line.process), self.refusing.remove(queue));
        let Some(relay) = field(facts, "relay=") else { return };
        let Some((_, stat)) = facts.split_once("stat=") else { return };
        let is_sent = stat.starts_with("Sent");
        let Some(ip) = relay.rsplit_once('[').map(|(_, ip)| ip.trim_end_matches(']')) else { return };
        if is_own(ip) {
            return;
        }
        let date = line.date();
        let for_tls = refusing.is_some_and(|it| it)
            || parted.is_some_and(|server| server == host(relay))
            || is_about_tls(stat);
        let seen = match self.outgoing.get_mut(line.process).filter(|open| open.relay == host(relay)) {
            Some(open) => {
                let before = open.told.zip(date);
                let is_in_time = before.is_some_and(|(before, now)| (now - before).abs() <= AT_LONGEST);
                open.told = date;
                // Another message may go over a connection of its own, and nothing is written where that is in the clear.
                let is_its = *open.message.get_or_insert_with(|| queue.to_owned()) == queue;
                open.is_doubtful |= !is_sent || !is_in_time || !is_its;
                if open.is_doubtful {
                    Seen { date, ..Seen::without(Used::Unknown) }
                } else {
                    open.encrypted.clone().seen(date)
                }
            }
            None => Seen { date, ..Seen::without(Used::No) },
        };
        // `<a@bank.example>,<b@bank.example>`: in one domain they are one message.
        let recipients = to[..to.len() - facts.len()].trim_end_matches([',', ' ']);
        let mut domains: Vec<&str> = recipients.split(',').filter_map(domain).collect();
        domains.sort_unstable();
        domains.dedup();
        // `00:00:03`, `1+00:00:03`.
        let is_late = field(facts, "delay=").is_some_and(|it| !it.starts_with("00:00:"));
        for domain in domains {
            if is_sent {
                tally.refused.went(queue, domain, is_late);
                tally.add(domain, Direction::Outbound, seen.clone());
            } else if !stat.starts_with("queued") {
                tally.refused.take(queue, domain, Direction::Outbound, for_tls);
            }
        }
    }
}

/// What stands behind the addresses.
fn behind(text: &str) -> &str {
    let from = if text.trim_start_matches('<').starts_with('"') { text.find("\"@").unwrap_or(0) } else { 0 };
    text[from..].find(", ").map_or("", |at| &text[from + at + 2..])
}

/// The value of a field, up to the next comma.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split(", ").find_map(|part| part.strip_prefix(name))
}

/// The name in `mx.bank.example. [192.0.2.1]`.
fn host(relay: &str) -> &str {
    relay.split(' ').next().unwrap_or_default().trim_end_matches('.')
}
