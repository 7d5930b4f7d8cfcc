//! Who takes the mail of a domain (RFC 5321, section 5.1; RFC 7505).

use super::resolver::{Answer, ask};
use super::{HostName, MailDomain};
use hickory_resolver::TokioResolver;
use hickory_resolver::proto::rr::{RData, RecordType};

/// The most MX records of one domain that are looked at.
const MOST: usize = 100;

/// What the MX records of a domain say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailExchange {
    /// These hosts, the preferred one first, each with its preference. None at all, where no record names a host.
    Hosts(Vec<(u16, HostName)>),
    /// Nobody: the domain takes no mail (RFC 7505).
    Null,
    /// Nothing: then the domain's own address takes it.
    Nothing,
    /// There is no such domain.
    NoSuchDomain,
    /// They could not be asked for.
    Failed(String),
}

/// Asks for the MX records.
pub async fn mail_exchange(resolver: &TokioResolver, domain: &MailDomain) -> MailExchange {
    let found = match ask(resolver, domain.as_str(), RecordType::MX).await {
        Answer::Found(found) => found,
        Answer::Nothing { no_such_name: true } => return MailExchange::NoSuchDomain,
        Answer::Nothing { .. } => return MailExchange::Nothing,
        Answer::Failed(cause) => return MailExchange::Failed(cause),
    };
    let records = found.answers().iter().filter_map(|record| match &record.data {
        RData::MX(mx) => Some(mx),
        _ => None,
    });
    let mut records: Vec<_> = records.take(MOST).collect();
    records.sort_by_key(|mx| mx.preference);
    if records.iter().any(|mx| mx.exchange.is_root()) {
        return MailExchange::Null;
    }
    // A name that is no host name is nobody's mail server.
    let hosts = records.iter().filter_map(|mx| Some((mx.preference, mx.exchange.to_ascii().parse().ok()?)));
    MailExchange::Hosts(hosts.collect())
}
