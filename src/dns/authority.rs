//! What each name server of a zone says itself. The caches of all the senders cannot be asked; what they hold, and for
//! how long yet, follows from when the last of these servers said something else.

use super::Tlsa;
use crate::name::{Answer as Looked, ask, resolver_builder};
use hickory_resolver::TokioResolver;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::rr::{RData, RecordType};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// The longest that is waited for one of the servers.
const FOR_ONE: Duration = Duration::from_secs(10);
/// The most name servers of a zone, and the most addresses of one, that are asked.
const MOST: usize = 16;
/// Where name servers answer.
const PORT: u16 = 53;

/// A name server of the zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// What the zone calls it.
    pub name: String,
    /// What it says, at the first of its addresses that answers; otherwise the technical cause of the last.
    pub said: Result<Answer, String>,
}

/// What it says about a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The TLSA records.
    pub records: Vec<Tlsa>,
    /// For how many seconds others may keep them; 0 where there are none.
    pub ttl: u32,
}

/// There is nobody to ask.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no name server of {name}: {cause}")]
pub struct Nowhere {
    /// The name that was asked about.
    pub name: String,
    /// The technical cause.
    pub cause: String,
}

/// Asks each name server of the zone that `at` lies in for the TLSA records there, all at a time. `resolver` finds them.
pub async fn authorities(resolver: &TokioResolver, at: &str) -> Result<Vec<Authority>, Nowhere> {
    let (_, names) = zone(resolver, at).await.map_err(|cause| Nowhere { name: at.to_owned(), cause })?;
    let mut work = JoinSet::new();
    for (number, name) in names.into_iter().enumerate() {
        let (resolver, at) = (resolver.clone(), at.to_owned());
        let _ = work.spawn(async move { (number, of_server(&resolver, name, &at).await) });
    }
    let mut all = work.join_all().await;
    all.sort_by_key(|(number, _)| *number);
    Ok(all.into_iter().map(|(_, it)| it).collect())
}

/// The zone that a name lies in, the root at last, and the names of its servers.
pub(super) async fn servers_of<'a>(
    resolver: &TokioResolver,
    at: &'a str,
) -> Result<(&'a str, Vec<String>), String> {
    match zone(resolver, at).await {
        Err(_) if !at.is_empty() => zone(resolver, "").await.map(|(_, names)| ("", names)),
        found => found,
    }
}

/// The zone that a name lies in, where it can be found.
pub async fn zone_of(resolver: &TokioResolver, at: &str) -> Option<String> {
    zone(resolver, at).await.ok().map(|(zone, _)| zone.to_owned())
}

/// The nearest zone above a name, or of the name itself, and its servers.
async fn zone<'a>(resolver: &TokioResolver, at: &'a str) -> Result<(&'a str, Vec<String>), String> {
    let mut zone = at;
    loop {
        match ask(resolver, zone, RecordType::NS).await {
            Looked::Found(found) => {
                let names = found.answers().iter().filter_map(|it| match &it.data {
                    RData::NS(name) => Some(name.0.to_ascii().trim_end_matches('.').to_ascii_lowercase()),
                    _ => None,
                });
                let mut names: Vec<String> = names.collect();
                names.sort();
                names.dedup();
                names.truncate(MOST);
                if !names.is_empty() {
                    return Ok((zone, names));
                }
            }
            Looked::Nothing { .. } => {}
            Looked::Failed(cause) => return Err(cause),
        }
        match zone.split_once('.') {
            Some((_, above)) => zone = above,
            None => return Err("no such zone".to_owned()),
        }
    }
}

/// One of them. An address that this machine has no way to (IPv6, most often) says nothing about the server.
async fn of_server(resolver: &TokioResolver, name: String, at: &str) -> Authority {
    let addresses: Vec<IpAddr> = match timeout(FOR_ONE, resolver.lookup_ip(format!("{name}."))).await {
        Ok(Ok(found)) => found.iter().take(MOST).collect(),
        Ok(Err(error)) => return Authority { name, said: Err(error.to_string()) },
        Err(_) => return Authority { name, said: Err("no answer in time".to_owned()) },
    };
    let mut work = JoinSet::new();
    for address in addresses {
        let at = at.to_owned();
        let _ = work.spawn(async move { of_address((address, PORT).into(), &at).await });
    }
    let mut said = Err("no address".to_owned());
    while let Some(done) = work.join_next().await {
        match done {
            Ok(Ok(answer)) => said = Ok(older(said.ok(), answer)),
            Ok(Err(cause)) if said.is_err() => said = Err(cause),
            _ => {}
        }
    }
    Authority { name, said }
}

/// Behind one name there may be several machines: what counts is the one that knows least.
fn older(so_far: Option<Answer>, other: Answer) -> Answer {
    let Some(one) = so_far else { return other };
    let records = one.records.into_iter().filter(|it| other.records.contains(it)).collect();
    Answer { records, ttl: one.ttl.max(other.ttl) }
}

async fn of_address(server: SocketAddr, at: &str) -> Result<Answer, String> {
    let mut builder = resolver_builder(Some(server)).map_err(|error| error.to_string())?;
    let options = builder.options_mut();
    // It is asked for its own words, and their time to live as it was set.
    (options.recursion_desired, options.cache_size) = (false, 0);
    options.positive_max_ttl = Some(Duration::from_secs(u32::MAX.into()));
    let resolver = builder.build().map_err(|error| error.to_string())?;
    match timeout(FOR_ONE, resolver.lookup(format!("{at}."), RecordType::TLSA)).await {
        Ok(Ok(found)) => {
            let tlsa = found.answers().iter().filter(|it| it.record_type() == RecordType::TLSA);
            let ttl = tlsa.clone().map(|it| it.ttl).max().unwrap_or_default();
            let records = tlsa.filter_map(|it| match &it.data {
                RData::TLSA(it) => Some(Tlsa::of(it)),
                _ => None,
            });
            Ok(Answer { records: records.collect(), ttl })
        }
        // Without the zone's SOA record it is a referral: the server does not have the zone (RFC 2308, section 2.2).
        Ok(Err(NetError::Dns(DnsError::NoRecordsFound(none)))) if none.soa.is_some() => {
            Ok(Answer { records: Vec::new(), ttl: 0 })
        }
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("no answer in time".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::Usage;

    #[test]
    fn of_two_machines_behind_one_name_the_one_that_knows_least_counts() {
        let key = |digit: &str| Tlsa::of_key(Usage::Ee, &digit.repeat(64)).unwrap();
        let (old, new) = (key("a"), key("b"));
        let ahead = Answer { records: vec![old.clone(), new.clone()], ttl: 60 };
        let behind = Answer { records: vec![old.clone()], ttl: 3600 };
        let first = older(None, ahead);
        let both = older(Some(first), behind);
        assert_eq!(both, Answer { records: vec![old], ttl: 3600 });
    }
}
