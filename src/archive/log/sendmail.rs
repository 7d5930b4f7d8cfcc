//! Sendmail. A process tells of its connection (`STARTTLS=server`, `STARTTLS=client`), then of the messages on it; how a
//! message came stands in its own line as well (`proto=ESMTPS`). Written from `LogLevel` 8 on; the default is 9.

use super::connection::{Bounded, Encrypted, is_own};
use super::line::{Line, domain};
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{PeerCertificate, Used};

/// What was read of Sendmail's lines so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// What each process has open, by its number.
    incoming: Bounded<Open>,
    outgoing: Bounded<Open>,
}

#[derive(Debug)]
struct Open {
    relay: String,
    encrypted: Encrypted,
}

impl Log {
    /// Takes a line; `false` where it is not about mail.
    pub(super) fn line(&mut self, line: &Line<'_>, tally: &mut Tally) -> bool {
        if let Some(facts) = line.text.strip_prefix("STARTTLS=") {
            self.starttls(line, facts);
            return true;
        }
        // A queue name has fourteen signs or more, and nothing of others.
        let Some((queue, rest)) = line.text.split_once(": ") else { return false };
        if !(12..=20).contains(&queue.len()) || !queue.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return false;
        }
        if let Some(from) = rest.strip_prefix("from=") {
            self.came(line, from, tally);
        } else if let Some(to) = rest.strip_prefix("to=") {
            self.went(line, to, tally);
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
        if text.contains(", error") {
            let _ = open.remove(line.process);
            return;
        }
        let (Some(relay), Some(version)) = (field(text, "relay="), field(text, "version=")) else { return };
        let peer = match (field(text, "verify="), is_server) {
            (Some("OK"), true) | (Some("TRUSTED"), _) => PeerCertificate::Verified,
            (Some("FAIL" | "TEMP" | "PROTOCOL" | "SOFTWARE"), _) => PeerCertificate::Failed,
            (Some("NO" | "NOT" | "NONE"), _) => PeerCertificate::None,
            // As a client it looks at the chain, not at the name.
            _ => PeerCertificate::Unknown,
        };
        let encrypted = Encrypted::new(version, field(text, "cipher=").unwrap_or_default(), peer);
        open.insert(line.process, Open { relay: host(relay).to_owned(), encrypted });
    }

    fn came(&mut self, line: &Line<'_>, from: &str, tally: &mut Tally) {
        let facts = behind(from);
        // Without a protocol it came from this machine; with an A somebody logged in.
        let (Some(protocol), Some(relay)) = (field(facts, "proto="), field(facts, "relay=")) else { return };
        let own = relay.rsplit_once('[').map(|(_, ip)| ip.trim_end_matches(']'));
        if protocol.ends_with('A') || own.is_none_or(is_own) || field(facts, "nrcpts=") == Some("0") {
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

    fn went(&mut self, line: &Line<'_>, to: &str, tally: &mut Tally) {
        let facts = behind(to);
        let is_sent = field(facts, "stat=").is_some_and(|it| it.starts_with("Sent"));
        let Some(relay) = field(facts, "relay=").filter(|_| is_sent) else { return };
        let Some(ip) = relay.rsplit_once('[').map(|(_, ip)| ip.trim_end_matches(']')) else { return };
        if is_own(ip) {
            return;
        }
        let date = line.date();
        let seen = match self.outgoing.get_mut(line.process).filter(|open| open.relay == host(relay)) {
            Some(open) => open.encrypted.clone().seen(date),
            None => Seen { date, ..Seen::without(Used::No) },
        };
        // `<a@bank.example>,<b@bank.example>`: in one domain they are one message.
        let recipients = to[..to.len() - facts.len()].trim_end_matches([',', ' ']);
        let mut domains: Vec<&str> = recipients.split(',').filter_map(domain).collect();
        domains.sort_unstable();
        domains.dedup();
        for domain in domains {
            tally.add(domain, Direction::Outbound, seen.clone());
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
