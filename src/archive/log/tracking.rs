//! Exchange's message tracking logs: comma-separated, the columns named in a line of `#Fields:`
//! (<https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking>).
//!
//! Of the connection they say one thing: to which level TLS came when mail was sent (`EffectiveTlsAuthLevel`). Whether mail
//! that was received came over TLS stands only in its headers, so that is not known here.

use super::connection::{Encrypted, is_own};
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received::is_private;
use crate::received::{PeerCertificate, Used};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// How the line begins that names the columns.
pub(super) const FIELDS: &[u8] = b"#Fields: ";

/// The columns that are looked at, in the order in which [`Columns`] has their places.
const WANTED: [&str; 10] = [
    "source",
    "event-id",
    "date-time",
    "directionality",
    "original-client-ip",
    "server-ip",
    "sender-address",
    "recipient-address",
    "internal-message-id",
    "custom-data",
];

/// In which place of a line each of them stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Columns([Option<usize>; WANTED.len()]);

impl Columns {
    fn read(names: &str) -> Self {
        let names: Vec<String> =
            names.split(',').take(100).map(|it| it.trim().to_ascii_lowercase()).collect();
        Self(WANTED.map(|wanted| names.iter().position(|name| name == wanted)))
    }
}

/// What a line tells.
#[derive(Debug, PartialEq, Eq)]
enum Event {
    /// Mail of a sender's was taken in; `None` where nobody is named.
    Received(Option<String>, Seen),
    /// A message went to these domains.
    Sent(String, Vec<String>, Seen),
    /// About mail, and about no partner.
    Other,
}

/// Lines that were taken apart.
#[derive(Debug, Default)]
pub(super) struct Lines {
    events: Vec<Event>,
    /// Whether the columns are named.
    is_named: bool,
}

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// The last message and domain that mail went to: each server on the way writes a line.
    last: (String, String),
    is_named: bool,
    /// How many lines are about mail.
    events: u64,
}

/// Takes lines apart: each core does so with its own, which begin with the names of the columns.
#[derive(Debug, Default)]
pub(super) struct Reader {
    columns: Columns,
}

impl Reader {
    /// All lines of a block.
    pub(super) fn block(bytes: &[u8]) -> Lines {
        let (mut reader, mut lines) = (Self::default(), Lines::default());
        for line in bytes.split(|byte| *byte == b'\n') {
            reader.line(line.strip_suffix(b"\r").unwrap_or(line), &mut lines);
        }
        lines
    }

    /// One line.
    pub(super) fn line(&mut self, line: &[u8], lines: &mut Lines) {
        let line = String::from_utf8_lossy(line);
        if let Some(columns) = line.as_bytes().strip_prefix(FIELDS) {
            self.columns = Columns::read(&String::from_utf8_lossy(columns));
            lines.is_named = true;
        } else if !line.starts_with('#') && !line.is_empty() {
            lines.events.extend(self.event(&line));
        }
    }

    fn event(&self, line: &str) -> Option<Event> {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line.as_bytes());
        let mut record = csv::StringRecord::new();
        if !matches!(reader.read_record(&mut record), Ok(true)) {
            return None;
        }
        let places = self.columns.0;
        let [source, event, date, directionality, client, server, sender, recipients, message, custom] =
            places.map(|place| record.get(place?).filter(|value| !value.is_empty()));
        if source != Some("SMTP") {
            return None;
        }
        let date = date.and_then(|text| OffsetDateTime::parse(text, &Rfc3339).ok());
        let is_inside =
            |ip: Option<&str>| ip.is_some_and(|ip| is_own(ip) || ip.parse().is_ok_and(is_private));
        Some(match event {
            // Mail of users and of other servers of the organisation is no partner's.
            Some("RECEIVE") if directionality == Some("Originating") || is_inside(client) => Event::Other,
            Some("RECEIVE") => {
                let seen = Seen { date, ..Seen::without(Used::Unknown) };
                Event::Received(sender.and_then(domain).map(str::to_owned), seen)
            }
            Some("SEND" | "SENDEXTERNAL") if !is_inside(server) => {
                let seen = match custom.and_then(level) {
                    Some("EncryptionOnly") => Encrypted::bare().seen(date),
                    Some("CertificateValidation" | "DomainValidation" | "CertificateExpiryCheck") => {
                        let peer = PeerCertificate::Verified;
                        Encrypted { peer, ..Encrypted::bare() }.seen(date)
                    }
                    _ => Seen { date, ..Seen::without(Used::Unknown) },
                };
                let mut domains: Vec<&str> =
                    recipients.unwrap_or_default().split(';').filter_map(domain).collect();
                domains.sort_unstable();
                domains.dedup();
                let domains = domains.into_iter().map(str::to_owned).collect();
                Event::Sent(message.unwrap_or_default().to_owned(), domains, seen)
            }
            _ => Event::Other,
        })
    }
}

impl Log {
    /// Counts what the lines tell, and leaves them empty.
    pub(super) fn take(&mut self, lines: &mut Lines, tally: &mut Tally) {
        self.is_named |= lines.is_named;
        for event in lines.events.drain(..) {
            self.events += 1;
            match event {
                Event::Received(Some(sender), seen) => tally.add(&sender, Direction::Inbound, seen),
                Event::Received(None, _) => tally.skipped += 1,
                Event::Sent(message, domains, seen) => {
                    for to in domains {
                        let this = (message.clone(), to);
                        if self.last != this || message.is_empty() {
                            tally.add(&this.1, Direction::Outbound, seen.clone());
                            self.last = this;
                        }
                    }
                }
                Event::Other => {}
            }
        }
    }

    /// How many lines are about mail; the one that names the columns makes it a log that is known.
    pub(super) const fn known(&self) -> u64 {
        self.events + self.is_named as u64
    }
}

fn domain(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(_, domain)| domain)
}

/// `S:Microsoft.Exchange.Transport.MailRecipient.EffectiveTlsAuthLevel=EncryptionOnly;…`.
fn level(custom: &str) -> Option<&str> {
    let (_, rest) = custom.split_once("EffectiveTlsAuthLevel=")?;
    rest.split([';', '\'']).next()
}
