//! One line, looked at: what it says is worked out when it is asked for, and copied by nobody who only counts.

use super::date;
use super::dialects::{self, Dialect};
use super::facts::Facts;
use super::hop::{Addresses, Hop, PeerCertificate, Software, Tls, Used, are_apart, is_private, logged_in};
use super::items::Item;
use super::line::{Key, Line, bracketed_ip};
use super::origin::{Named, own_address};
use crate::tls::{CipherSuite, Grade, TlsVersion};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::net::IpAddr;
use time::OffsetDateTime;

/// A `Received` line (RFC 5321, section 4.4: trace information).
#[derive(Debug)]
pub struct Trace<'a> {
    line: Line<'a>,
    /// Most lines of an archive are never asked who wrote them.
    writer: OnceCell<Writer<'a>>,
}

#[derive(Debug)]
struct Writer<'a> {
    software: Option<Software>,
    dialect: &'static Dialect,
    from: Named<'a>,
}

/// What a line says about TLS, in its own words.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Whether the hop was encrypted.
    pub used: Used,
    /// Where the line says one.
    pub version: Option<TlsVersion>,
    /// The cipher suite, as written.
    pub cipher: Option<&'a str>,
    /// What became of the client's certificate.
    pub peer: PeerCertificate,
    bits: Option<u16>,
    suite: Option<CipherSuite>,
}

impl Told<'_> {
    /// The cipher suite by its registered name.
    pub fn cipher_iana(&self) -> Option<&'static str> {
        self.suite.and_then(|suite| suite.iana(self.version))
    }

    fn into_tls(self) -> Tls {
        Tls {
            used: self.used,
            version: self.version,
            cipher: self.cipher.map(str::to_owned),
            cipher_iana: self.cipher_iana(),
            bits: self.bits,
            peer_certificate: self.peer,
        }
    }
}

/// What stands behind `Received:` with its line breaks, as one line (RFC 5322, section 2.2.3), and a cipher's name that was
/// folded at its hyphen, `EDH-RSA-DES-` and ` CBC3-SHA`, in one piece.
pub fn unfold(folded: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(folded);
    let bytes = text.as_bytes();
    let mut breaks = memchr::memchr_iter(b'\n', bytes).peekable();
    let text = if breaks.peek().is_none() {
        text
    } else {
        let mut unfolded = String::with_capacity(text.len());
        let mut begin = 0;
        for at in breaks.chain([bytes.len()]) {
            let line = &text[begin..at];
            unfolded.push_str(line.strip_suffix('\r').filter(|_| at < bytes.len()).unwrap_or(line));
            begin = at + 1;
        }
        Cow::Owned(unfolded)
    };
    match mended(&text) {
        Some(mended) => mended.into(),
        None => text,
    }
}

/// `None` where nothing was broken.
fn mended(value: &str) -> Option<String> {
    let is_broken = |at: usize| matches!(value.as_bytes().get(at + 1), Some(b' ' | b'\t'));
    if !memchr::memchr_iter(b'-', value.as_bytes()).any(is_broken) {
        return None;
    }
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let mut mended = String::with_capacity(value.len());
    for piece in value.split_inclusive('-') {
        let at_break = mended.strip_suffix('-').is_some_and(|before| before.ends_with(is_part));
        let next = piece.trim_start_matches([' ', '\t']);
        mended.push_str(if at_break && next.starts_with(is_part) { next } else { piece });
    }
    Some(mended)
}

impl<'a> Trace<'a> {
    /// Reads a line that [`unfold`] has made one.
    pub fn read(value: &'a str) -> Self {
        Self { line: Line::read(value), writer: OnceCell::new() }
    }

    fn writer(&self) -> &Writer<'a> {
        self.writer.get_or_init(|| {
            let (software, dialect) = dialects::of(&self.line);
            Writer { software, dialect, from: (dialect.origin)(&self.line) }
        })
    }

    /// Whether it came by LMTP, which is for the last steps within an organisation alone (RFC 2033, section 1).
    pub fn is_lmtp(&self) -> bool {
        let word = dialects::protocol_word(&self.line).unwrap_or_default();
        word.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("LMTP"))
    }

    /// The address that the receiver saw.
    pub fn ip(&self) -> Option<IpAddr> {
        self.writer().from.ip
    }

    /// The address that the receiver saw, where nothing of the sender's can stand in its place.
    fn seen_address(&self) -> Option<IpAddr> {
        let named = self.writer().from;
        named.ip.filter(|_| named.is_seen && !self.line.contradicts_itself)
    }

    /// The receiver's own address, where it writes one.
    pub fn own_address(&self) -> Option<IpAddr> {
        own_address(self.line.clause(Key::By)).filter(|_| !self.line.contradicts_itself)
    }

    /// Whether the message stayed within one machine or one organisation here, by what no sender can make up: HELO is the
    /// sender's own word, and who owns the reverse zone of an address gives it whatever name.
    pub fn is_inside(&self) -> bool {
        !self.line.contradicts_itself && (self.is_local() || self.is_by_its_protocol_or_address())
    }

    /// Whether the message went from one organisation to another here, as [`Hop::is_between_organisations`].
    pub fn is_between_organisations(&self) -> bool {
        are_apart(self.writer().from.rdns, self.by())
    }

    /// What the line says about TLS.
    pub fn told(&self) -> Told<'a> {
        if self.line.contradicts_itself {
            let peer = PeerCertificate::Unknown;
            return Told { used: Used::Unknown, version: None, cipher: None, peer, bits: None, suite: None };
        }
        let Facts { used, version, cipher, bits, peer } = (self.writer().dialect.facts)(&self.line);
        let used = if used { Used::Yes } else { dialects::by_protocol(&self.line) };
        Told { used, version, cipher, peer, bits, suite: cipher.and_then(CipherSuite::read) }
    }

    /// What that is worth today.
    pub fn grade(&self, told: &Told<'_>) -> Grade {
        match told.used {
            // One inside, of which no more is told, spoils as little as one without.
            Used::Yes => match Grade::of(told.version, told.suite) {
                Grade::Unknown if self.is_inside() => Grade::Local,
                grade => grade,
            },
            _ if self.is_inside() => Grade::Local,
            // Within the machine, or over a network: the line does not tell.
            _ if self.hides_its_sender() => Grade::Unknown,
            Used::No => Grade::Plain,
            Used::Unknown => Grade::Unknown,
        }
    }

    /// When, by the receiver's clock. Where no semicolon stands before it (SendGrid), it begins with the day.
    pub fn date(&self) -> Option<OffsetDateTime> {
        let words = |items: &[Item<'a>]| date::read(items.iter().filter_map(|item| item.word()));
        if !self.line.date().is_empty() {
            return words(self.line.date());
        }
        let own = self.line.own();
        let begins = |item: &Item<'_>| item.word().is_some_and(begins_date);
        own.iter().rposition(begins).and_then(|at| words(&own[at..]))
    }

    /// Who is named as the recipient.
    pub fn recipient(&self) -> Option<&'a str> {
        self.line.word(Key::For).map(|word| word.trim_matches(['<', '>'])).filter(|it| !it.is_empty())
    }

    /// The hop, with a copy of what the line says.
    pub fn hop(&self) -> Hop {
        let told = self.told();
        let id = self.line.id().map(|word| word.trim_matches(['<', '>']).to_owned());
        Hop {
            number: 0,
            from: self.writer().from.into(),
            by: self.by().map(str::to_owned),
            protocol: dialects::protocol(&self.line),
            id,
            recipient: self.recipient().map(str::to_owned),
            date: self.date(),
            delay_seconds: None,
            clock_ahead_seconds: None,
            is_inside: self.is_inside(),
            addresses: Addresses { seen: self.seen_address(), own: self.own_address() },
            written_by_others: false,
            software: self.writer().software,
            authenticated: self.authenticated(&told),
            grade: self.grade(&told),
            tls: told.into_tls(),
            receiver_certificate: PeerCertificate::Unknown,
            raw: String::new(),
        }
    }

    /// Who took it, by its own name.
    pub fn by(&self) -> Option<&'a str> {
        self.line.word(Key::By)
    }

    /// As the protocol word says, or what the receiver wrote about the connection.
    fn authenticated(&self, told: &Told<'_>) -> Option<bool> {
        if self.line.contradicts_itself {
            return None;
        }
        let word = dialects::protocol_word(&self.line);
        // A word that keeps quiet about TLS is not one of RFC 3848, and its silence about a login tells nothing.
        let is_quiet = told.used == Used::Yes && dialects::by_protocol(&self.line) != Used::Yes;
        let by_word = word.and_then(logged_in).filter(|login| *login || !is_quiet);
        let said = |comment: &str| {
            ["Authenticated sender: ", "authenticated ", "AUTH: ", "smtp-auth "]
                .iter()
                .any(|it| comment.starts_with(it))
                || comment.ends_with(", authenticated")
        };
        let is_said = self.line.comments().chain(self.line.comments_on_connection()).any(said);
        if is_said { Some(true) } else { by_word }
    }

    /// Over LMTP or MAPI, or from a private address as the receiver saw it.
    fn is_by_its_protocol_or_address(&self) -> bool {
        let is_mapi = self.line.word(Key::With).is_some_and(|word| word.eq_ignore_ascii_case("mapi"));
        self.by().is_some() && (self.is_lmtp() || is_mapi || self.seen_address().is_some_and(is_private))
    }

    /// Whether the receiver was told to keep quiet about who handed the message over: OpenSMTPD with `mask-src`. What comes
    /// from its own machine has a `from localhost` otherwise.
    fn hides_its_sender(&self) -> bool {
        !self.line.has_from() && self.writer().software.is_some_and(|it| it.as_str() == "opensmtpd")
    }

    /// Whether the message stayed on one machine.
    fn is_local(&self) -> bool {
        let (line, by) = (&self.line, self.by());
        if self.hides_its_sender() {
            return false;
        }
        if !line.has_from() {
            // No `from`: handed over within the system (a user's program, the queue, Gmail's own parts).
            let leading = || line.leading().iter().filter_map(|item| item.comment());
            return (by.is_some() || leading().next().is_some())
                && leading().all(|it| bracketed_ip(it).is_none());
        }
        let is_local = |word: &str| word.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("local"));
        if by.is_some() && line.word(Key::With).is_some_and(is_local) {
            return true;
        }
        let Some(ip) = self.seen_address() else {
            let ends = |text: &str| text == "[unix socket]" || text.ends_with("[local]");
            let last = line.from().last().and_then(|item| item.comment());
            return by.is_some() && self.ip().is_none() && last.is_some_and(ends);
        };
        // Other addresses of 127.0.0.0/8 stand for other machines on a test bench.
        let is_named = || {
            let name = self.writer().from.rdns.unwrap_or_default();
            name.split('.').next().is_some_and(|label| label.eq_ignore_ascii_case("localhost"))
        };
        let is_usual = match ip {
            IpAddr::V4(ip) => ip == std::net::Ipv4Addr::LOCALHOST,
            IpAddr::V6(ip) => ip == std::net::Ipv6Addr::LOCALHOST,
        };
        by.is_some() && (self.own_address() == Some(ip) || (ip.is_loopback() && (is_usual || is_named())))
    }
}

/// `Thu,`, `2025-02-26`.
fn begins_date(word: &str) -> bool {
    let bytes = word.as_bytes();
    let is_day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        .iter()
        .any(|day| word.strip_prefix(day) == Some(","));
    let is_iso = bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, it)| if matches!(at, 4 | 7) { *it == b'-' } else { it.is_ascii_digit() });
    is_day || is_iso
}
