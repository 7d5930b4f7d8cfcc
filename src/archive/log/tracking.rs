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

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    columns: Vec<String>,
    /// The last message and domain that mail went to: each server on the way writes a line.
    last: (String, String),
    /// How many lines are about mail.
    pub known: u64,
}

impl Log {
    /// Takes a line.
    pub(super) fn line(&mut self, line: &str, tally: &mut Tally) {
        if let Some(columns) = line.strip_prefix("#Fields: ") {
            self.columns = columns.split(',').take(100).map(|it| it.trim().to_ascii_lowercase()).collect();
            self.known += 1;
            return;
        }
        if line.starts_with('#') || line.is_empty() {
            return;
        }
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line.as_bytes());
        let mut record = csv::StringRecord::new();
        if !matches!(reader.read_record(&mut record), Ok(true)) {
            return;
        }
        let get = |name: &str| {
            let at = self.columns.iter().position(|column| column == name)?;
            record.get(at).filter(|value| !value.is_empty())
        };
        if get("source") != Some("SMTP") {
            return;
        }
        self.known += 1;
        let date = get("date-time").and_then(|text| OffsetDateTime::parse(text, &Rfc3339).ok());
        let is_inside = |name| get(name).is_some_and(|ip| is_own(ip) || ip.parse().is_ok_and(is_private));
        match get("event-id") {
            Some("RECEIVE") => {
                // Mail of users and of other servers of the organisation is no partner's.
                if get("directionality") == Some("Originating") || is_inside("original-client-ip") {
                    return;
                }
                match get("sender-address").and_then(domain) {
                    Some(sender) => {
                        let seen = Seen { date, ..Seen::without(Used::Unknown) };
                        tally.add(sender, Direction::Inbound, seen);
                    }
                    None => tally.skipped += 1,
                }
            }
            Some("SEND" | "SENDEXTERNAL") if !is_inside("server-ip") => {
                let seen = match get("custom-data").and_then(level) {
                    Some("EncryptionOnly") => Encrypted::bare().seen(date),
                    Some("CertificateValidation" | "DomainValidation" | "CertificateExpiryCheck") => {
                        let peer = PeerCertificate::Verified;
                        Encrypted { peer, ..Encrypted::bare() }.seen(date)
                    }
                    _ => Seen { date, ..Seen::without(Used::Unknown) },
                };
                let message = get("internal-message-id").unwrap_or_default();
                let mut domains: Vec<&str> =
                    get("recipient-address").unwrap_or_default().split(';').filter_map(domain).collect();
                domains.sort_unstable();
                domains.dedup();
                for to in domains {
                    let this = (message.to_owned(), to.to_owned());
                    if self.last != this || message.is_empty() {
                        tally.add(to, Direction::Outbound, seen.clone());
                        self.last = this;
                    }
                }
            }
            _ => {}
        }
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
