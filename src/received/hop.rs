//! A hop of a message, as its `Received` line tells it.

use crate::tls::{Grade, TlsVersion};
use serde::{Serialize, Serializer};
use std::net::IpAddr;
use time::OffsetDateTime;
use time::serde::rfc3339;

/// What the headers of a message say about its travel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Message {
    /// With its angle brackets.
    pub message_id: Option<String>,
    /// Decoded (RFC 2047).
    pub subject: Option<String>,
    /// When it was written, by the sender's clock.
    #[serde(with = "rfc3339::option")]
    pub date: Option<OffsetDateTime>,
    /// The sender's address, as the sender wrote it.
    pub from: Option<String>,
    /// The messages that it answers, with their angle brackets.
    #[serde(skip)]
    pub answers: Vec<String>,
    /// In the order of travel: the sender's first.
    pub hops: Vec<Hop>,
    /// What other fields say of the travel: `X-Received`, `ARC-*`, `Authentication-Results`, …, as they are written.
    pub beside: Vec<Beside>,
    /// The lines of a mail log that told what the headers leave open, as they stand there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<String>,
    /// The fields that it was read from, one in a line: [`super::read_again`] reads the same from it.
    #[serde(skip)]
    pub source: String,
}

/// A field beside the hops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// Its name.
    pub name: String,
    /// What stands in it, in one line.
    pub value: String,
}

/// One hop: who took the message from whom, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hop {
    /// Its place in the travel, from 1.
    pub number: usize,
    /// Who handed it over.
    pub from: Origin,
    /// Who took it, by its own name: the writer of the line.
    pub by: Option<String>,
    /// The protocol word, as written: `ESMTPS` (RFC 3848).
    #[serde(rename = "with")]
    pub protocol: Option<String>,
    /// The receiver's own name for the message, to be found in its log.
    pub id: Option<String>,
    /// The recipient, where the line tells it.
    #[serde(rename = "for")]
    pub recipient: Option<String>,
    /// When, by the receiver's clock.
    #[serde(with = "rfc3339::option")]
    pub date: Option<OffsetDateTime>,
    /// Since the hop before; negative where the two clocks disagree.
    pub delay_seconds: Option<i64>,
    /// The receiver's software.
    pub software: Option<Software>,
    /// Whether the sender had logged in, as a user does; `None` where the line does not tell.
    pub authenticated: Option<bool>,
    /// How far the receiver's clock is ahead of one that wrote later, in seconds; `None` where they agree.
    pub clock_ahead_seconds: Option<i64>,
    /// Whether the message stayed within one machine or one organisation here, by what no sender can make up.
    #[serde(skip)]
    pub is_inside: bool,
    /// What the line shows of addresses, beyond doubt.
    #[serde(skip)]
    pub(crate) addresses: Addresses,
    /// Whether the line stands below the first one that the side of the mailbox wrote: whoever wrote that one's sender may
    /// have made it up.
    pub written_by_others: bool,
    /// What the line says about TLS.
    pub tls: Tls,
    /// What the sender's log says of the *receiver's* certificate, where it was looked into: no line can tell it.
    #[serde(skip_serializing_if = "PeerCertificate::is_unknown")]
    pub receiver_certificate: PeerCertificate,
    /// What that is worth today.
    pub grade: Grade,
    /// The line, unfolded, otherwise as it was written.
    pub raw: String,
}

/// Who handed the message over: what it called itself, and what the receiver saw.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// What the sender called itself: never checked, never a proof.
    pub helo: Option<String>,
    /// The name that the receiver found for the address.
    pub rdns: Option<String>,
    /// The address that the receiver saw.
    pub ip: Option<IpAddr>,
}

/// Addresses in the receiver's own words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Addresses {
    /// The sender's.
    pub(super) seen: Option<IpAddr>,
    /// The receiver's own.
    pub(super) own: Option<IpAddr>,
}

/// What a line says about TLS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tls {
    /// Whether the hop was encrypted.
    pub used: Used,
    /// Where the line says one; a family such as `TLSv1/SSLv3` is none.
    pub version: Option<TlsVersion>,
    /// The cipher suite, as written.
    pub cipher: Option<String>,
    /// The cipher suite by its registered name.
    pub cipher_iana: Option<&'static str>,
    /// The symmetric strength, where the line says it.
    pub bits: Option<u16>,
    /// What became of the *client's* certificate: the receiver's word about the sender.
    pub peer_certificate: PeerCertificate,
}

/// Whether a hop was encrypted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Used {
    /// The line carries TLS facts, or a protocol word of RFC 3848 with S.
    Yes,
    /// The protocol word says plain, and nothing else speaks of TLS.
    No,
    /// The line does not tell.
    #[default]
    Unknown,
}

impl Used {
    /// What a protocol word says (RFC 3848, RFC 6531 section 4.3): `ESMTPSA` is encrypted, `ESMTPA` is not.
    pub(super) fn by_protocol(word: &str) -> Self {
        if word.eq_ignore_ascii_case("HTTPS") {
            return Self::Yes;
        }
        match letters(word) {
            Some(letters) if letters.contains(['S', 's']) => Self::Yes,
            Some(_) => Self::No,
            None => Self::Unknown,
        }
    }
}

/// Whether a protocol word says that somebody logged in; `None` where it is no word of RFC 3848.
pub(super) fn logged_in(word: &str) -> Option<bool> {
    letters(word).map(|letters| letters.contains(['A', 'a']))
}

/// What follows `SMTP` or `LMTP` in a protocol word: `S` for TLS, `A` for a login; `-TLS`, as CommuniGate wrote once.
fn letters(word: &str) -> Option<&str> {
    fn without<'a>(word: &'a str, start: &str) -> Option<&'a str> {
        word.get(..start.len()).filter(|it| it.eq_ignore_ascii_case(start)).map(|_| &word[start.len()..])
    }
    let word = without(word, "UTF8").unwrap_or(word).trim_start_matches(['E', 'e']);
    let letters = without(word, "SMTP").or_else(|| without(word, "LMTP"))?;
    if letters.eq_ignore_ascii_case("-TLS") || letters.eq_ignore_ascii_case("+TLS") {
        return Some("S");
    }
    // Bytes: what follows may begin with any letter of any script.
    let is_once = !matches!(letters.as_bytes(), [one, other] if one.eq_ignore_ascii_case(other));
    let is_known = letters.len() <= 2 && letters.bytes().all(|byte| b"SAsa".contains(&byte));
    (is_known && is_once).then_some(letters)
}

/// What became of the certificate that the sending side showed, if any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PeerCertificate {
    /// Presented and verified.
    Verified,
    /// Presented, and nobody trusted vouches for it.
    Unverified,
    /// Presented, and the verification failed.
    Failed,
    /// Not asked for, or not presented.
    None,
    /// The line does not say.
    #[default]
    Unknown,
}

impl PeerCertificate {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

/// The software that wrote a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Software(pub(super) &'static str);

impl Software {
    /// A stable lower-case id: `postfix`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Serialize for Software {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl Message {
    /// Whether nothing came back of it: what its hops tell stands in a log alone.
    pub fn is_unseen(&self) -> bool {
        self.source.lines().count() == 1 && self.source.starts_with("Message-ID:")
    }
}

impl Hop {
    /// Whether the message went over a network here. A hop inside one machine proves and spoils nothing.
    pub fn crossed_a_network(&self) -> bool {
        self.grade != Grade::Local
    }

    /// Whether our side may have taken the message in from outside here: nothing shows that it stayed inside.
    pub fn is_border(&self) -> bool {
        !self.is_inside
    }

    /// What is known from other lines: that it stayed inside.
    pub(super) fn move_inside(&mut self) {
        self.is_inside = true;
        if self.tls.used != Used::Yes || self.grade == Grade::Unknown {
            self.grade = Grade::Local;
        }
    }

    /// Whether the message seems to have gone from one organisation to another here: the name that the receiver found ends
    /// otherwise than its own. Good enough to count a past by, never for a proof: whoever owns the reverse zone of an address
    /// gives it whatever name.
    pub fn is_between_organisations(&self) -> bool {
        are_apart(self.from.rdns.as_deref(), self.by.as_deref())
    }
}

/// Addresses that are used inside an organisation alone (RFC 1918, RFC 4193, RFC 3927).
pub(crate) fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(ip) => is_private(ip.into()),
            None => ip.is_unique_local() || ip.is_unicast_link_local(),
        },
    }
}

/// Whether two hosts are of two organisations, as far as their names tell.
pub(super) fn are_apart(from: Option<&str>, by: Option<&str>) -> bool {
    let (Some(from), Some(by)) = (from, by) else { return true };
    !organisation(from).eq_ignore_ascii_case(organisation(by))
}

/// The last two labels of a host name, or three below a country's registry: `bank.example`, `bank.co.uk`.
pub(crate) fn organisation(host: &str) -> &str {
    const SHARED: [&str; 11] = ["ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "or", "org"];
    let host = host.trim_end_matches('.');
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let Some(last) = dots.next() else { return host };
    let second = dots.next();
    let label = &host[second.map_or(0, |at| at + 1)..last];
    let is_shared = host.len() - last == 3 && SHARED.iter().any(|it| it.eq_ignore_ascii_case(label));
    let cut = if is_shared { dots.next() } else { second };
    cut.map_or(host, |at| &host[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::{Used, logged_in, organisation};

    #[test]
    fn the_words_of_rfc_3848_and_rfc_6531() {
        for (word, used, login) in [
            ("SMTP", Used::No, Some(false)),
            ("esmtp", Used::No, Some(false)),
            ("ESMTPA", Used::No, Some(true)),
            ("ESMTPS", Used::Yes, Some(false)),
            ("ESMTPSA", Used::Yes, Some(true)),
            ("LMTPAS", Used::Yes, Some(true)),
            ("UTF8SMTP", Used::No, Some(false)),
            ("UTF8SMTPSA", Used::Yes, Some(true)),
            ("UTF8ESMTPS", Used::Yes, Some(false)),
            ("UTF8LMTPA", Used::No, Some(true)),
            ("SMTPs", Used::Yes, Some(false)),
            ("ESMTP-TLS", Used::Yes, Some(false)),
            ("ESMTPX", Used::Unknown, None),
            ("ESMTPSS", Used::Unknown, None),
            ("ESMTP\u{e9}", Used::Unknown, None),
            ("LMTP\u{1f512}", Used::Unknown, None),
            ("SMTPSVC", Used::Unknown, None),
            ("HTTP", Used::Unknown, None),
            ("HTTPS", Used::Yes, None),
            ("mapi", Used::Unknown, None),
            ("UTF8", Used::Unknown, None),
        ] {
            assert_eq!((Used::by_protocol(word), logged_in(word)), (used, login), "{word}");
        }
    }

    #[test]
    fn an_organisation_is_the_end_of_a_host_name() {
        for (host, name) in [
            ("mx.bank.example", "bank.example"),
            ("mx1.mail.bank.example.", "bank.example"),
            ("mx.bank.co.uk", "bank.co.uk"),
            ("bank.co.uk", "bank.co.uk"),
            ("mx.ibm.de", "ibm.de"),
            ("localhost", "localhost"),
        ] {
            assert_eq!(organisation(host), name, "{host}");
        }
    }
}
