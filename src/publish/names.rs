//! Whether names and addresses lead to each other, whether reports reach anybody, and how the zone is signed.

use super::own::Finding;
use crate::delivery::Exchanger;
use crate::dns::zone_of;
use crate::name::{Answer, HostName, MailDomain, MailExchange, ask, mail_exchange};
use crate::web::{self, Web};
use hickory_resolver::TokioResolver;
use hickory_resolver::proto::dnssec::PublicKey;
use hickory_resolver::proto::dnssec::rdata::DNSSECRData;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use std::net::IpAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// The most that are asked about, of whatever kind.
const MOST: usize = 16;
/// Of the names or addresses of one, tried one after the other.
const MOST_TRIED: usize = 4;
/// For a connection to a web server, through a proxy or straight.
const FOR_ONE: Duration = Duration::from_secs(10);
/// Beyond it resolvers take a zone for unsigned (RFC 9276, section 3.2); the advice is none at all.
const MOST_ITERATIONS: u16 = 0;

/// MX records that name an address, which nobody looks up.
pub(super) async fn mx_addresses(resolver: &TokioResolver, domain: &MailDomain) -> Vec<Finding> {
    let Answer::Found(found) = ask(resolver, domain.as_str(), RecordType::MX).await else {
        return Vec::new();
    };
    let names = found.answers().iter().filter_map(|it| match &it.data {
        RData::MX(mx) => Some(mx.exchange.to_ascii()),
        _ => None,
    });
    let addresses = names.filter_map(|it| it.trim_end_matches('.').parse::<IpAddr>().ok()).take(MOST);
    let finding =
        |address: IpAddr| Finding::MxAddress { domain: domain.to_string(), address: address.to_string() };
    addresses.map(finding).collect()
}

/// Asks all at once, so that none waits for another's deadline; what was found is in the order in which it was asked for.
/// Dropped, it ends.
async fn all<F>(questions: impl Iterator<Item = F>) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let mut work = JoinSet::new();
    for (at, question) in questions.take(MOST).enumerate() {
        let _ = work.spawn(async move { (at, question.await) });
    }
    let mut found: Vec<_> = work.join_all().await;
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, it)| it).collect()
}

/// Forward-confirmed reverse DNS of every address.
pub(super) async fn reverses(resolver: &TokioResolver, servers: &[Exchanger]) -> Vec<Finding> {
    let mut places: Vec<(HostName, IpAddr)> = Vec::new();
    for server in servers {
        // Loopback is called localhost everywhere (RFC 6761, section 6.3).
        let known = |address: &IpAddr| places.iter().any(|(_, it)| it == address);
        if let Some(address) = server.address.filter(|it| !it.is_loopback() && !known(it)) {
            places.push((server.host.clone(), address));
        }
    }
    let question = |(host, address)| {
        let resolver = resolver.clone();
        async move { reverse(&resolver, &host, address).await }
    };
    all(places.into_iter().map(question)).await.into_iter().flatten().collect()
}

/// Whether the address of a server has a name that leads back to it: many receivers refuse mail from one without.
pub async fn reverse(resolver: &TokioResolver, host: &HostName, address: IpAddr) -> Option<Finding> {
    let at = Name::from(address).to_ascii();
    let names: Vec<String> = match ask(resolver, at.trim_end_matches('.'), RecordType::PTR).await {
        Answer::Found(found) => {
            let names = found.answers().iter().filter_map(|it| match &it.data {
                RData::PTR(name) => Some(name.0.to_ascii().trim_end_matches('.').to_owned()),
                _ => None,
            });
            names.take(MOST_TRIED).collect()
        }
        Answer::Nothing { .. } => Vec::new(),
        // Then nothing can be said.
        Answer::Failed(_) => return None,
    };
    let (host, address_text) = (host.to_string(), address.to_string());
    let Some(first) = names.first().cloned() else {
        return Some(Finding::NoReverse { host, address: address_text });
    };
    for name in &names {
        if leads_to(resolver, name, address).await {
            return None;
        }
    }
    Some(Finding::ReverseStrange { address: address_text, name: first })
}

async fn leads_to(resolver: &TokioResolver, name: &str, address: IpAddr) -> bool {
    let kind = if address.is_ipv4() { RecordType::A } else { RecordType::AAAA };
    match ask(resolver, name, kind).await {
        Answer::Found(found) => found.answers().iter().any(|it| it.data.ip_addr() == Some(address)),
        Answer::Nothing { .. } | Answer::Failed(_) => false,
    }
}

/// Addresses for reports that cannot get any: mail to a domain that takes none, a web server that is not there. Nothing
/// is sent.
pub(super) async fn reports(resolver: &TokioResolver, to: &[String]) -> Vec<Finding> {
    let question = |address: &String| {
        let (resolver, address) = (resolver.clone(), address.clone());
        async move {
            let cause = report(&resolver, &address).await.err()?;
            Some(Finding::ReportUnreachable { address, cause })
        }
    };
    all(to.iter().map(question)).await.into_iter().flatten().collect()
}

async fn report(resolver: &TokioResolver, address: &str) -> Result<(), String> {
    if let Some(mailbox) = address.strip_prefix("mailto:") {
        let mailbox = mailbox.split(['!', '?']).next().unwrap_or_default();
        let (_, domain) = mailbox.rsplit_once('@').ok_or("no domain")?;
        let domain: MailDomain = domain.parse().map_err(|error: crate::name::NameError| error.to_string())?;
        return match mail_exchange(resolver, &domain).await {
            MailExchange::Hosts(hosts) if !hosts.is_empty() => Ok(()),
            MailExchange::Hosts(_) => Err(format!("MX {domain}: no host")),
            MailExchange::Null => Err(format!("{domain}. MX 0 .")),
            MailExchange::Nothing => found(resolver, domain.as_str()).await.map(|_| ()),
            MailExchange::NoSuchDomain => Err(format!("{domain}: NXDOMAIN")),
            // Not its fault.
            MailExchange::Failed(_) => Ok(()),
        };
    }
    let url: hyper::Uri = address.parse().map_err(|error: hyper::http::uri::InvalidUri| error.to_string())?;
    let host = url.host().ok_or("no host")?;
    if web::proxy(&url).is_some() {
        // It alone knows the way.
        let reached = timeout(FOR_ONE, Web::asking(resolver).connect(&url)).await;
        return match reached {
            Ok(reached) => reached.map(drop).map_err(|error| error.to_string()),
            Err(_) => Err("no answer in time".to_owned()),
        };
    }
    let addresses = found(resolver, host).await?;
    let mut last = "no address".to_owned();
    for ip in addresses.into_iter().take(MOST_TRIED) {
        match timeout(FOR_ONE, TcpStream::connect((ip, url.port_u16().unwrap_or(443)))).await {
            Ok(Ok(_)) => return Ok(()),
            Ok(Err(error)) => last = error.to_string(),
            Err(_) => "no answer in time".clone_into(&mut last),
        }
    }
    Err(last)
}

/// The addresses of a name.
async fn found(resolver: &TokioResolver, name: &str) -> Result<Vec<IpAddr>, String> {
    let mut addresses = Vec::new();
    for kind in [RecordType::A, RecordType::AAAA] {
        if let Answer::Found(found) = ask(resolver, name, kind).await {
            addresses.extend(found.answers().iter().filter_map(|it| it.data.ip_addr()));
        }
    }
    if addresses.is_empty() { Err(format!("{name}: no address")) } else { Ok(addresses) }
}

/// How the zones of the domain and of its servers are signed, each once: DANE stands on all of them.
pub(super) async fn signing(
    resolver: &TokioResolver,
    domain: &MailDomain,
    hosts: &[HostName],
) -> Vec<Finding> {
    let names = std::iter::once(domain.as_host()).chain(hosts);
    let zone = |name: &HostName| {
        let (resolver, name) = (resolver.clone(), name.to_string());
        async move { zone_of(&resolver, &name).await }
    };
    let mut zones: Vec<String> = Vec::new();
    for zone in all(names.map(zone)).await.into_iter().flatten() {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    let question = |zone: String| {
        let resolver = resolver.clone();
        async move { signing_of(&resolver, &zone).await }
    };
    all(zones.into_iter().map(question)).await.into_iter().flatten().collect()
}

/// Whether a zone is signed with what nobody should use any more, or with work that resolvers refuse.
async fn signing_of(resolver: &TokioResolver, zone: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Answer::Found(found) = ask(resolver, zone, RecordType::DNSKEY).await {
        let mut old: Vec<&str> = found
            .answers()
            .iter()
            .filter_map(|it| match &it.data {
                RData::DNSSEC(DNSSECRData::DNSKEY(key)) => {
                    old_algorithm(u8::from(key.public_key().algorithm()))
                }
                _ => None,
            })
            .collect();
        old.sort_unstable();
        old.dedup();
        findings.extend(old.into_iter().map(|algorithm| Finding::OldAlgorithm {
            name: zone.to_owned(),
            algorithm: algorithm.to_owned(),
        }));
    }
    if let Answer::Found(found) = ask(resolver, zone, RecordType::NSEC3PARAM).await {
        let iterations = found.answers().iter().filter_map(|it| match &it.data {
            RData::DNSSEC(DNSSECRData::NSEC3PARAM(it)) => Some(it.iterations()),
            _ => None,
        });
        let most = iterations.max().filter(|it| *it > MOST_ITERATIONS);
        findings
            .extend(most.map(|iterations| Finding::Nsec3Iterations { name: zone.to_owned(), iterations }));
    }
    findings
}

/// Those that must not be used any more, by their numbers (RFC 8624, section 3.1; RFC 9905 for SHA-1).
fn old_algorithm(number: u8) -> Option<&'static str> {
    match number {
        1 => Some("RSAMD5"),
        3 => Some("DSA"),
        5 => Some("RSASHA1"),
        6 => Some("DSA-NSEC3-SHA1"),
        7 => Some("RSASHA1-NSEC3-SHA1"),
        12 => Some("ECC-GOST"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn algorithms_of_today_are_not_old() {
        for number in [8, 10, 13, 14, 15, 16] {
            assert_eq!(old_algorithm(number), None, "{number}");
        }
        assert_eq!(old_algorithm(5), Some("RSASHA1"));
        assert_eq!(old_algorithm(3), Some("DSA"));
    }
}
