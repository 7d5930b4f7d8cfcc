//! From a name to a connection.

use super::wire::{self, Stream};
use super::{Error, Host, Route, Step};
use crate::name::resolver;
use hickory_resolver::net::NetError;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// A dead address must not use up the time of the next.
const FOR_ONE_ADDRESS: Duration = Duration::from_secs(10);
/// More than that is no mail server but somebody's joke.
const MOST_ADDRESSES: usize = 8;

/// A connection, and whose it is and ours.
pub(super) struct Reached {
    pub(super) stream: Box<dyn Stream>,
    pub(super) remote: IpAddr,
    pub(super) local: IpAddr,
    /// Addresses that were tried before and did not answer, and why.
    pub(super) passed: Vec<(IpAddr, String)>,
}

/// Connects to the first address of the target that answers.
pub(super) async fn reach(route: &Route) -> Result<Reached, Error> {
    let target = route.target.to_string();
    let deadline = route.deadline.min(FOR_ONE_ADDRESS);
    let mut last = None;
    let mut passed = Vec::new();
    let mut addresses = addresses(route).await?;
    // What has answered once is not waited for behind one that does not.
    addresses.sort_by_key(|it| route.first != Some(*it));
    for address in addresses {
        let port = route.target.port;
        let (cause, error) = match timeout(deadline, TcpStream::connect(SocketAddr::new(address, port))).await
        {
            Ok(Ok(stream)) => {
                // Commands are small and answered one by one; waiting to fill packets only costs time.
                let _ = stream.set_nodelay(true);
                let local = stream.local_addr().map_or(address, |local| local.ip());
                return Ok(Reached { stream: Box::new(stream), remote: address, local, passed });
            }
            Ok(Err(error)) => (error.to_string(), wire::broken(&target, Step::Connect, &error)),
            Err(_) => {
                let (target, seconds) = (target.clone(), deadline.as_secs());
                let error = if port == 25 {
                    Error::Port25Silent { target, seconds }
                } else {
                    Error::TimedOut { target, step: Step::Connect, seconds }
                };
                (format!("no answer in {seconds} s"), error)
            }
        };
        passed.push((address, cause));
        last = Some(error);
    }
    Err(last.unwrap_or_else(|| Error::NameNotFound { name: route.target.host.to_string() }))
}

pub(super) async fn addresses(route: &Route) -> Result<Vec<IpAddr>, Error> {
    Ok(counted(route).await?.0)
}

/// As [`addresses`], and how many there are of them, with those that are not tried.
pub(super) async fn counted(route: &Route) -> Result<(Vec<IpAddr>, usize), Error> {
    let name = match &route.target.host {
        Host::Address(address) => return Ok((vec![*address], 1)),
        Host::Name(name) => name.as_str(),
    };
    let failed = |error: &NetError| {
        if error.is_no_records_found() {
            Error::NameNotFound { name: name.to_owned() }
        } else {
            Error::Resolver { name: name.to_owned(), cause: error.to_string() }
        }
    };
    let resolver = resolver(route.resolver).map_err(|error| failed(&error))?;
    // With its last dot: a search list of the system must not lead elsewhere.
    match timeout(route.deadline, resolver.lookup_ip(format!("{name}."))).await {
        Ok(Ok(found)) => Ok((found.iter().take(MOST_ADDRESSES).collect(), found.iter().count())),
        Ok(Err(error)) => Err(failed(&error)),
        Err(_) => Err(Error::Resolver { name: name.to_owned(), cause: "no answer in time".to_owned() }),
    }
}
