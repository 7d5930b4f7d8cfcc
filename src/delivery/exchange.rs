//! From a domain to its mail servers, in the order in which a partner tries them (RFC 5321, section 5.1).

use super::line::{Side, Transcript};
use super::{
    Connection, Error, Exchanger, Finding, Host, Line, Route, Security, Step, Target, TestMessage, probe,
    published, reach, sending,
};
use crate::dns::Dane;
use crate::name::{HostName, MailDomain, MailExchange, mail_exchange, resolver};
use sipper::Sipper;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// The most servers of a domain that are tried.
const MOST_SERVERS: usize = 16;
/// The most addresses at a time: each waits for its server most of the while.
const AT_ONCE: usize = 128;

/// The servers of a domain that are tried, and how many there are with those that are not.
struct Servers {
    each: Vec<(Option<u16>, HostName)>,
    found: usize,
}

/// The preferred server first; a domain without MX records is its own.
async fn exchangers(domain: &MailDomain, like: &Route) -> Result<Servers, Error> {
    let name = domain.to_string();
    let failed = |cause: String| Error::Resolver { name: name.clone(), cause };
    let resolver = resolver(like.resolver).map_err(|error| failed(error.to_string()))?;
    match mail_exchange(&resolver, domain).await {
        MailExchange::Hosts(hosts) if hosts.is_empty() => Err(Error::UnusableMx { domain: name }),
        MailExchange::Hosts(hosts) => {
            let mut each: Vec<(Option<u16>, HostName)> = Vec::new();
            for (preference, host) in hosts {
                if !each.iter().any(|(_, known)| *known == host) {
                    each.push((Some(preference), host));
                }
            }
            let found = each.len();
            each.truncate(MOST_SERVERS);
            Ok(Servers { each, found })
        }
        MailExchange::Null => Err(Error::NullMx { domain: name }),
        MailExchange::Nothing => Ok(Servers { each: vec![(None, domain.as_host().clone())], found: 1 }),
        MailExchange::NoSuchDomain => Err(Error::NameNotFound { name }),
        MailExchange::Failed(cause) => Err(failed(cause)),
    }
}

/// The way to a server of the domain, otherwise like this one.
fn to(host: HostName, like: &Route) -> Route {
    let target = Target { host: Host::Name(host), server_name: None, ..like.target.clone() };
    Route { target, ..like.clone() }
}

/// Looks at every address of every server at once.
pub(super) async fn probe_domain(
    domain: &MailDomain,
    like: &Route,
    progress: sipper::Sender<(Target, Line)>,
) -> Result<Vec<Exchanger>, Error> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    // Given up with this function: what belongs to the set ends with it.
    let mut work = JoinSet::new();
    let Servers { each: servers, found: named } = exchangers(domain, like).await?;
    let looked = servers.len();
    let of_domain =
        if like.thorough { Some(Arc::new(published::OfDomain::look_up(domain, like).await)) } else { None };
    for (at, (preference, host)) in servers.into_iter().enumerate() {
        let (places, progress) = (Arc::clone(&places), progress.clone());
        let of_domain = of_domain.clone();
        let route = to(host.clone(), like);
        let _ = work.spawn(async move {
            let port = route.target.port;
            let dane = async {
                match &of_domain {
                    Some(it) => it.dane(&host, port).await,
                    None => None,
                }
            };
            let found = everywhere(&host, preference, route, &places, &progress, dane).await;
            found.into_iter().enumerate().map(|(nth, it)| ((at, nth), it)).collect::<Vec<_>>()
        });
    }
    let policy = async { if like.thorough { published::mta_sts(domain, like).await } else { None } };
    let (found, policy) = tokio::join!(work.join_all(), policy);
    let mut found = found.concat();
    found.sort_by_key(|(place, _)| *place);
    for (_, it) in &mut found {
        if let Ok(probe) = &mut it.probe {
            published::judge(probe, &it.host, None, policy.clone(), like.at);
        }
    }
    let mut found: Vec<Exchanger> = found.into_iter().map(|(_, it)| it).collect();
    if named > looked {
        let domain = domain.to_string();
        tell(found.first_mut(), Finding::MoreServers { domain, looked, found: named });
    }
    Ok(found)
}

/// Says something of all places at the first of them.
fn tell(first: Option<&mut Exchanger>, finding: Finding) {
    match first.map(|it| &mut it.probe) {
        Some(Ok(probe)) => probe.findings.push(finding),
        Some(Err(failed)) => failed.so_far.findings.push(finding),
        None => {}
    }
}

/// Looks at a server at each of its addresses at once; whether DNSSEC proves its keys is asked for once.
async fn everywhere(
    host: &HostName,
    preference: Option<u16>,
    route: Route,
    places: &Arc<Semaphore>,
    progress: &sipper::Sender<(Target, Line)>,
    dane: impl Future<Output = Option<Dane>>,
) -> Vec<Exchanger> {
    let addresses = match reach::counted(&route).await {
        Ok((addresses, _)) if addresses.is_empty() => Err(Error::NameNotFound { name: host.to_string() }),
        other => other,
    };
    let (addresses, named) = match addresses {
        Ok(addresses) => addresses,
        Err(error) => {
            let probe = Err(error.into());
            return vec![Exchanger { host: host.clone(), preference, address: None, probe }];
        }
    };
    let (dane, judged_at, looked) = (dane.await, route.at, addresses.len());
    let mut each = JoinSet::new();
    for (nth, address) in addresses.into_iter().enumerate() {
        let work = look(host.clone(), preference, address, route.clone(), progress.clone());
        let (dane, places) = (dane.clone(), Arc::clone(places));
        let _ = each.spawn(async move {
            let _place = places.acquire().await;
            let mut it = work.await;
            if let Ok(probe) = &mut it.probe {
                published::judge(probe, &it.host, dane, None, judged_at);
            }
            (nth, it)
        });
    }
    let mut found = each.join_all().await;
    found.sort_by_key(|(nth, _)| *nth);
    let mut found: Vec<Exchanger> = found.into_iter().map(|(_, it)| it).collect();
    if named > looked {
        let host = host.to_string();
        tell(found.first_mut(), Finding::MoreAddresses { host, looked, found: named });
    }
    found
}

/// Looks at each address of one server at once, without asking DNS what its key should be.
pub(super) async fn probe_host(
    host: &HostName,
    like: &Route,
    progress: sipper::Sender<(Target, Line)>,
) -> Vec<Exchanger> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    everywhere(host, None, to(host.clone(), like), &places, &progress, async { None }).await
}

async fn look(
    host: HostName,
    preference: Option<u16>,
    address: IpAddr,
    route: Route,
    mut progress: sipper::Sender<(Target, Line)>,
) -> Exchanger {
    let name = route.target.clone();
    // The certificate has to carry the server's name, at whichever of its addresses.
    let target = Target { host: Host::Address(address), port: name.port, server_name: Some(host.clone()) };
    let mut work = probe(Route { target: target.clone(), ..route }).pin();
    while let Some(line) = work.sip().await {
        progress.send((target.clone(), line)).await;
    }
    Exchanger { host, preference, address: Some(address), probe: work.await }
}

/// Hands the message to the first server of the recipient's domain that listens.
pub(super) async fn send(
    like: &Route,
    security: Security,
    message: &TestMessage,
    log: &mut Transcript,
) -> Result<(Connection, String), Error> {
    let mut servers = exchangers(message.to.domain(), like).await?.each.into_iter().peekable();
    while let Some((_, host)) = servers.next() {
        match sending::send(&to(host, like), security, None, message, log).await {
            // The next one is for servers that cannot be had. What a server answers is what the test was for.
            Err(error) if servers.peek().is_some() && cannot_be_had(&error) => {
                log.say(Side::Client, &format!("({error}; the next server)")).await;
                log.forget();
            }
            done => return done,
        }
    }
    Err(Error::UnusableMx { domain: message.to.domain().to_string() })
}

fn cannot_be_had(error: &Error) -> bool {
    match error {
        Error::NameNotFound { .. }
        | Error::Resolver { .. }
        | Error::PortClosed { .. }
        | Error::Port25Silent { .. } => true,
        Error::Network { step, .. }
        | Error::TimedOut { step, .. }
        | Error::Closed { step, .. }
        | Error::NotSmtp { step, .. }
        | Error::WebPage { step, .. }
        | Error::Deferred { step, .. }
        | Error::Greylisted { step, .. }
        | Error::Blocklisted { step, .. }
        | Error::Rejected { step, .. } => matches!(step, Step::Connect | Step::Greeting | Step::Ehlo),
        _ => false,
    }
}
