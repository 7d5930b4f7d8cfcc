//! Postfix. `smtpd` tells of a connection and names the message it becomes, `qmgr` that message's sender; `smtp` tells of a
//! connection, then of each recipient on it (<https://www.postfix.org/TLS_README.html>, `smtpd_tls_loglevel`,
//! `smtp_tls_loglevel`).
//!
//! With these settings at 0, their default, nothing is written about TLS. Then plain text is nowhere claimed that the end
//! of the connection (`disconnect … starttls=1`) does not tell.

use super::connection::{Bounded, Encrypted, connected, is_own};
use super::line::{self, Line, domain};
use super::reason::{is_about_tls, nameless, own_words};
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::{PeerCertificate, Used};
use time::OffsetDateTime;

/// What was read of Postfix's lines so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// What `smtpd` has open, by the number of its process.
    incoming: Bounded<Incoming>,
    /// Messages that came and of whom not everything is known yet, by their names in the queue.
    messages: Bounded<Message>,
    /// What `smtp` has open, by the number of its process.
    outgoing: Bounded<Outgoing>,
    /// Whether the settings are such that TLS is written about, in each direction.
    tells_inbound: bool,
    tells_outbound: bool,
    /// Messages without a word about TLS: plain text, if the settings are such that it would be told.
    untold: Vec<(String, Direction, Option<OffsetDateTime>)>,
}

#[derive(Debug, Default)]
struct Incoming {
    encrypted: Option<Encrypted>,
    queued: Vec<String>,
}

#[derive(Debug)]
struct Message {
    sender: Option<String>,
    date: Option<OffsetDateTime>,
    how: How,
}

/// How a message came.
#[derive(Debug, Clone)]
enum How {
    /// The connection is still open.
    Open,
    Encrypted(Encrypted),
    Plain,
    Untold,
}

#[derive(Debug)]
struct Outgoing {
    relay: String,
    encrypted: Encrypted,
    /// The message that went over it, once one did.
    message: Option<String>,
    /// The last recipient's domain: several in one domain are one message.
    domain: String,
    /// The recipients that were refused on it: a new attempt has a connection of its own, and its own line about TLS.
    refused: Vec<String>,
    /// When it was made.
    made: Option<OffsetDateTime>,
    /// When something was said of it last.
    told: Option<OffsetDateTime>,
}

/// Between two recipients on one connection, once one was refused.
const AT_ONCE: time::Duration = time::Duration::seconds(30);

/// No message is on its way for longer.
const AT_LONGEST: time::Duration = time::Duration::hours(1);

/// More recipients than a message has on one connection.
const MOST_REFUSED: usize = 1_000;

/// A connection is over, by Postfix's words: what comes next may go in plain text, to the same server.
const OVER: [&str; 4] =
    ["lost connection with ", "conversation with ", "Cannot start TLS", "SSL_connect error"];

/// More are not kept: in a log without a word about TLS each message would be.
const MOST_UNTOLD: usize = 20_000;

impl Log {
    /// Takes a line; `false` where it is not about mail.
    pub(super) fn line(&mut self, line: &Line<'_>, tally: &mut Tally) -> bool {
        match line.program.rsplit('/').next().unwrap_or_default() {
            "smtpd" => self.smtpd(line, tally),
            "qmgr" => self.qmgr(line, tally),
            "smtp" => self.smtp(line, tally),
            // What has to wait because others to the same server do.
            "error" | "retry" if line.text.contains("(delivery temporarily suspended: ") => {
                self.smtp(line, tally);
            }
            _ => return is_idle(line.program),
        }
        true
    }

    /// What is left at the end of the log.
    pub(super) fn finish(&mut self, tally: &mut Tally) {
        let open: Vec<Message> = self.messages.drain().collect();
        for message in open {
            let how = if matches!(message.how, How::Open) { How::Untold } else { message.how };
            if let Some(sender) = message.sender {
                self.came(&sender, message.date, how, tally);
            }
        }
        for (domain, direction, date) in std::mem::take(&mut self.untold) {
            let tells = match direction {
                Direction::Inbound => self.tells_inbound,
                Direction::Outbound => self.tells_outbound,
            };
            let used = if tells { Used::No } else { Used::Unknown };
            tally.add(&domain, direction, Seen { date, ..Seen::without(used) });
        }
    }

    fn smtpd(&mut self, line: &Line<'_>, tally: &mut Tally) {
        let text = line.text;
        if text.starts_with("connect from ") {
            self.incoming.insert(line.process, Incoming::default());
        } else if let Some((level, rest)) = connected(text, &[" TLS connection established from "]) {
            self.tells_inbound = true;
            let incoming =
                Incoming { encrypted: Some(encrypted(rest, smtpd_peer(level))), queued: Vec::new() };
            match self.incoming.get_mut(line.process) {
                Some(known) => known.encrypted = incoming.encrypted,
                None => self.incoming.insert(line.process, incoming),
            }
        } else if let Some((queue, client)) = named(text, ": client=") {
            // Users who log in are no partners, nor is a filter on this machine.
            if client.contains(", sasl_") || ip(client).is_none_or(is_own) {
                return;
            }
            let incoming = self.incoming.get_mut(line.process);
            let how = match incoming {
                Some(Incoming { encrypted: Some(it), .. }) => How::Encrypted(it.clone()),
                Some(incoming) if incoming.queued.len() < 1000 => {
                    incoming.queued.push(queue.to_owned());
                    How::Open
                }
                _ => How::Untold,
            };
            self.messages.insert(queue, Message { sender: None, date: line.date(), how });
        } else if let Some(rest) = text.strip_prefix("disconnect from ") {
            let Some(incoming) = self.incoming.remove(line.process) else { return };
            let how = match rest.split_ascii_whitespace().find_map(|word| word.strip_prefix("starttls=")) {
                Some(count) if !count.starts_with('0') => How::Encrypted(Encrypted::bare()),
                _ if rest.contains(" commands=") && !line.program.contains("smtps") => How::Plain,
                _ => How::Untold,
            };
            for queue in incoming.queued {
                self.closed(&queue, how.clone(), tally);
            }
        } else if let Some((_, rest)) = text.split_once(": reject: ") {
            rejected(line, rest, tally);
        }
    }

    /// The connection is over on which a message came.
    fn closed(&mut self, queue: &str, how: How, tally: &mut Tally) {
        let Some(message) = self.messages.get_mut(queue) else { return };
        if let Some(sender) = message.sender.take() {
            let date = message.date;
            let _ = self.messages.remove(queue);
            self.came(&sender, date, how, tally);
        } else {
            message.how = how;
        }
    }

    fn qmgr(&mut self, line: &Line<'_>, tally: &mut Tally) {
        let Some((queue, sender)) = named(line.text, ": from=") else { return };
        let Some(message) = self.messages.get_mut(queue) else { return };
        // Bounces have no sender.
        let Some(sender) = domain(sender).filter(|it| it.len() < 256) else {
            let _ = self.messages.remove(queue);
            tally.skipped += 1;
            return;
        };
        if matches!(message.how, How::Open) {
            message.sender = Some(sender.to_owned());
        } else if let Some(message) = self.messages.remove(queue) {
            self.came(sender, message.date, message.how, tally);
        }
    }

    fn came(&mut self, sender: &str, date: Option<OffsetDateTime>, how: How, tally: &mut Tally) {
        let seen = match how {
            How::Encrypted(encrypted) => encrypted.seen(date),
            How::Plain => Seen { date, ..Seen::without(Used::No) },
            How::Open | How::Untold => return self.untold(sender, Direction::Inbound, date, tally),
        };
        tally.add(sender, Direction::Inbound, seen);
    }

    fn untold(
        &mut self,
        domain: &str,
        direction: Direction,
        date: Option<OffsetDateTime>,
        tally: &mut Tally,
    ) {
        let tells = match direction {
            Direction::Inbound => self.tells_inbound,
            Direction::Outbound => self.tells_outbound,
        };
        if tells {
            tally.add(domain, direction, Seen { date, ..Seen::without(Used::No) });
        } else if self.untold.len() < MOST_UNTOLD && domain.len() < 256 {
            self.untold.push((domain.to_owned(), direction, date));
        } else {
            // So much of a log without a word: there will be none.
            tally.add(domain, direction, Seen { date, ..Seen::without(Used::Unknown) });
        }
    }

    fn smtp(&mut self, line: &Line<'_>, tally: &mut Tally) {
        let text = line.text;
        let made = [" TLS connection established to ", " TLS connection reused to "];
        if let Some((level, rest)) = connected(text, &made) {
            self.tells_outbound = true;
            let outgoing = Outgoing {
                relay: rest.split(": ").next().unwrap_or_default().to_owned(),
                encrypted: encrypted(rest, smtp_peer(level)),
                message: None,
                domain: String::new(),
                refused: Vec::new(),
                made: line.date(),
                told: line.date(),
            };
            self.outgoing.insert(line.process, outgoing);
            return;
        }
        let Some((queue, to)) = named(text, ": to=") else {
            if OVER.iter().any(|it| text.contains(it)) {
                let _ = self.outgoing.remove(line.process);
            } else if let Some((queue, _)) = text.split_once(": host ") {
                // It answered something else than yes, and another server may be tried.
                self.refused(line, queue, "");
            }
            return;
        };
        let Some((to_domain, behind)) = line::address(to) else { return };
        // An alias may have been asked for, in somebody else's words; then Postfix's own follow, and the answer last.
        let behind =
            behind.strip_prefix(">, orig_to=").and_then(line::address).map_or(behind, |(_, rest)| rest);
        let behind = behind.split(", status=").collect::<Vec<_>>();
        let [facts, status, ..] = behind.as_slice() else { return };
        let field = |name: &str| facts.split(", ").find_map(|it| it.strip_prefix(name));
        let Some(relay) = field("relay=") else { return };
        if let Some(reason) = ["deferred (", "bounced ("].iter().find_map(|it| status.strip_prefix(it)) {
            if !ip(relay).is_some_and(is_own) {
                tally.refused.take(queue, to_domain, Direction::Outbound, is_about_tls(reason));
            }
            if OVER.iter().any(|it| reason.starts_with(it)) {
                let _ = self.outgoing.remove(line.process);
            } else {
                self.refused(line, queue, to);
            }
            return;
        }
        if !status.starts_with("sent ") || ip(relay).is_none_or(is_own) {
            return;
        }
        // Seconds, and a fraction of one.
        let delay = field("delay=").and_then(|it| it.split('.').next()?.parse::<u64>().ok());
        tally.refused.went(queue, to_domain, delay.is_some_and(|seconds| seconds >= 60));
        let encrypted = match self.outgoing.get_mut(line.process) {
            Some(open) if open.relay == relay => {
                let is_same = open.message.as_deref() == Some(queue);
                let holds = open.holds(line, queue, to) && open.age(line) <= delay.unwrap_or(3600) + 30;
                if holds && is_same && open.domain == to_domain {
                    return;
                }
                // To another domain it went over this connection where both have one server of ours; or over the next one.
                if is_same && !open.domain.is_empty() && open.domain != to_domain {
                    let seen = Seen { date: line.date(), ..Seen::without(Used::Unknown) };
                    return tally.add(to_domain, Direction::Outbound, seen);
                }
                open.message = Some(queue.to_owned());
                open.told = line.date();
                to_domain.clone_into(&mut open.domain);
                holds.then(|| open.encrypted.clone())
            }
            // What was open is not any more.
            Some(_) => {
                let _ = self.outgoing.remove(line.process);
                None
            }
            None => None,
        };
        match encrypted {
            Some(encrypted) => tally.add(to_domain, Direction::Outbound, encrypted.seen(line.date())),
            None => self.untold(to_domain, Direction::Outbound, line.date(), tally),
        }
    }
}

impl Log {
    /// A recipient was refused on the connection that this process has open: it was this message's. `to`: the recipient, empty
    /// where the line does not name it.
    fn refused(&mut self, line: &Line<'_>, queue: &str, to: &str) {
        let Some(open) = self.outgoing.get_mut(line.process) else { return };
        open.message = Some(queue.to_owned());
        open.told = line.date();
        if open.refused.len() < MOST_REFUSED {
            open.refused.push(recipient(to).to_owned());
        }
    }
}

impl Outgoing {
    /// In seconds: it cannot have been made for a message that is younger.
    fn age(&self, line: &Line<'_>) -> u64 {
        let age = self.made.zip(line.date()).map(|(made, now)| (now - made).whole_seconds());
        age.and_then(|it| u64::try_from(it).ok()).unwrap_or_default()
    }

    /// Whether a message to this server went over this connection. A new message on a new connection has a line of its own
    /// about TLS, and so has a new attempt.
    fn holds(&self, line: &Line<'_>, queue: &str, to: &str) -> bool {
        let is_its = self.message.as_deref().is_none_or(|it| it == queue);
        let patience = if self.refused.is_empty() { AT_LONGEST } else { AT_ONCE };
        let is_in_time =
            self.told.zip(line.date()).is_some_and(|(before, now)| (now - before).abs() <= patience);
        let is_anew = self.refused.iter().any(|it| it == recipient(to));
        is_its && is_in_time && !is_anew
    }
}

/// The name of a message, with which a line begins, and what is said of it.
fn named<'a>(text: &'a str, sign: &str) -> Option<(&'a str, &'a str)> {
    text.split_once(sign).filter(|(queue, _)| queue.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The address alone, of `<anna@bank.example>, relay=…`.
fn recipient(to: &str) -> &str {
    line::address(to).map_or(to, |(_, behind)| &to[..to.len() - behind.len()])
}

/// `RCPT from host[192.0.2.1]: 530 5.7.1 Session encryption is required; from=<a@b> to=<c@d> proto=ESMTP helo=<h>`.
fn rejected(line: &Line<'_>, text: &str, tally: &mut Tally) {
    // Users who hand in their mail are no partners.
    let is_users = ["/submission", "/smtps"].iter().any(|name| line.program.contains(name));
    let Some((client, reason)) = text.split_once("]: ").filter(|_| !is_users) else { return };
    if ip(&format!("{client}]")).is_none_or(is_own) {
        return;
    }
    let (_, Some(whose)) = own_words(reason) else { return };
    let Some((sender, rest)) = line::address(whose) else { return };
    let recipient = rest.strip_prefix("> to=").and_then(line::address).map_or("", |(domain, _)| domain);
    let id = nameless(&whose[..whose.len() - rest.len()], recipient, line.date);
    tally.refused.take(&id, sender, Direction::Inbound, is_about_tls(reason));
}

/// Whether a line is Postfix's, and nothing has to be known of it.
pub(super) fn is_idle(program: &str) -> bool {
    let idle = ["cleanup", "pickup", "local", "virtual", "lmtp", "pipe", "postscreen", "bounce"];
    program.rsplit_once('/').is_some_and(|(_, name)| idle.contains(&name))
}

/// `host[ip]: TLSv1.3 with cipher C (256/256 bits)`.
fn encrypted(text: &str, peer: PeerCertificate) -> Encrypted {
    let Some((_, how)) = text.split_once(": ") else { return Encrypted::bare() };
    let mut words = how.split(' ');
    let version = words.next().unwrap_or_default();
    let cipher = if words.next() == Some("with") { words.nth(1).unwrap_or_default() } else { "" };
    Encrypted::new(version, cipher, peer)
}

/// What the level says of a server's certificate. `Trusted` leaves its name out.
fn smtp_peer(level: &str) -> PeerCertificate {
    match level {
        "Verified" => PeerCertificate::Verified,
        "Untrusted" => PeerCertificate::Unverified,
        "Anonymous" => PeerCertificate::None,
        _ => PeerCertificate::Unknown,
    }
}

/// What it says of a client's certificate.
fn smtpd_peer(level: &str) -> PeerCertificate {
    match level {
        "Verified" | "Trusted" => PeerCertificate::Verified,
        "Untrusted" => PeerCertificate::Unverified,
        "Anonymous" => PeerCertificate::None,
        _ => PeerCertificate::Unknown,
    }
}

/// The address in `host[192.0.2.1]:25`.
fn ip(text: &str) -> Option<&str> {
    let (_, rest) = text.split(',').next()?.split_once('[')?;
    rest.split(']').next().filter(|it| it.contains(['.', ':']))
}
