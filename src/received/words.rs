//! Which sentence tells of a hop, and what it names.

use super::hop::{Hop, Message, Used};
use super::mailbox::{Mailbox, Why};
use crate::explain::{Fact, Facts};
use crate::tls::{Grade, TlsVersion};

impl Message {
    /// The facts of the sentence `hop-written-by-others`, where there are such lines.
    pub fn written_by_others(&self) -> Option<Facts> {
        let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let at = self.hops.iter().rposition(|hop| hop.written_by_others)?;
        let last = self.hops[at].number;
        let from = self.hops.get(at + 1).map(Hop::sender_seen).unwrap_or_default();
        Some(vec![("last", number(last)), ("border", number(last + 1)), ("from", from.into())])
    }
}

impl Mailbox {
    /// The key of a sentence about which message of several this is, and its facts.
    pub fn sentence(&self, number: usize, why: Why) -> (&'static str, Facts) {
        let fact = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let key = match why {
            Why::Only | Why::Asked => "mailbox-asked",
            Why::Ours => "mailbox-ours",
            Why::Last => "mailbox-last",
        };
        (key, vec![("count", fact(self.count())), ("number", fact(number))])
    }
}

impl Hop {
    /// The key of a sentence about this hop, and its facts.
    pub fn sentence(&self) -> (&'static str, Facts) {
        let mut facts: Facts =
            vec![("from", self.sender().into()), ("by", self.by.as_deref().unwrap_or("–").into())];
        let cipher = self.tls.cipher_iana.or(self.tls.cipher.as_deref());
        let version = self.tls.version.map(TlsVersion::as_str);
        facts.extend(version.map(|version| ("version", Fact::from(version))));
        facts.extend(cipher.map(|cipher| ("cipher", Fact::from(cipher))));
        let key = match (self.tls.used, version, cipher) {
            (Used::Yes, Some(_), Some(_)) => "hop-encrypted",
            (Used::Yes, Some(_), None) => "hop-encrypted-version",
            (Used::Yes, None, Some(_)) => "hop-encrypted-cipher",
            (Used::Yes, None, None) => "hop-encrypted-bare",
            _ if self.grade == Grade::Local && self.from.ip.is_some_and(|ip| !ip.is_loopback()) => {
                "hop-inside"
            }
            _ if self.grade == Grade::Local => "hop-local",
            (Used::No, ..) if self.grade == Grade::Unknown => "hop-masked",
            (Used::No, ..) if self.may_stand_behind_a_front_end() => "hop-plain-front",
            (Used::No, ..) => "hop-plain",
            (Used::Unknown, ..) => "hop-unknown",
        };
        (key, facts)
    }

    /// Whether a line without TLS may be the word of a server that never saw it: one behind a proxy or a load balancer that
    /// ends TLS. Nobody logs in over the internet in plain text any more, and the large services write what stands behind
    /// their front ends.
    fn may_stand_behind_a_front_end(&self) -> bool {
        let is_service = self.software.is_some_and(|it| {
            ["ses", "sendgrid", "mailgun", "momentum", "mailru", "yahoo", "zoho"].contains(&it.as_str())
        });
        self.authenticated == Some(true) || is_service
    }

    /// The same, with the address, by which it is known whose it is: a name can be anybody's.
    fn sender_seen(&self) -> String {
        match (&self.from.rdns, self.from.ip) {
            (Some(name), Some(ip)) => format!("{name} [{ip}]"),
            _ => self.sender(),
        }
    }

    /// Who handed the message over: what the receiver saw before what the sender called itself.
    pub fn sender(&self) -> String {
        let ip = self.from.ip.map(|ip| ip.to_string());
        self.from.rdns.clone().or(ip).or_else(|| self.from.helo.clone()).unwrap_or_else(|| "–".to_owned())
    }
}
