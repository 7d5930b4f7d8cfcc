//! The servers of the zones themselves, for where the usual one leaves out signatures: it still tells who they are, and
//! what they say is proven all the way from the root, so that neither has to be believed.

use crate::dns::Anchor;
use crate::dns::authority::servers_of;
use futures_util::{Stream, StreamExt, stream};
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverOpts};
use hickory_resolver::net::dnssec::DnssecDnsHandle;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::xfer::DnsHandle;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{DnsRequest, DnsRequestOptions, DnsResponse, Query};
use hickory_resolver::proto::rr::{Name, RecordType};
use hickory_resolver::{NameServerPool, PoolContext, TlsConfig, TokioResolver};
use std::collections::HashMap;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::Mutex;

type Servers = NameServerPool<TokioRuntimeProvider>;
type Answer = Result<DnsResponse, NetError>;

/// As many addresses of a zone's servers as are worth asking.
const MOST: usize = 8;

/// They, and what proves their answers.
#[derive(Clone)]
pub(super) struct Authorities(DnssecDnsHandle<Unproven>);

impl Authorities {
    /// As `resolver` finds them.
    pub(super) fn new(resolver: TokioResolver, anchor: &Anchor) -> Result<Self, NetError> {
        let mut options = ResolverOpts::default();
        // One that does not answer must not use up the time of the others.
        options.timeout = std::time::Duration::from_secs(3);
        options.attempts = 1;
        let context = Arc::new(PoolContext::new(options, TlsConfig::new()?));
        let handle = Unproven { resolver, context, zones: Arc::default(), answers: Arc::default() };
        Ok(Self(DnssecDnsHandle::with_trust_anchor(handle, anchor.keys())))
    }

    /// Asks one question; each record says what it is worth.
    pub(super) async fn ask(&self, name: &str, kind: RecordType) -> Answer {
        let query = Query::query(Name::from_ascii(name)?, kind);
        let mut options = DnsRequestOptions::default();
        options.edns_set_dnssec_ok = true;
        let mut answers = self.0.lookup(query, options);
        answers.next().await.unwrap_or_else(|| Err(NetError::from("no answer")))
    }
}

/// Each question goes to the servers of the zone that its name lies in.
#[derive(Clone)]
struct Unproven {
    resolver: TokioResolver,
    context: Arc<PoolContext>,
    /// By their names.
    zones: Arc<Mutex<HashMap<String, Servers>>>,
    /// The keys of the root are asked for again and again.
    answers: Arc<Mutex<HashMap<(Name, RecordType), Answer>>>,
}

impl DnsHandle for Unproven {
    type Response = Pin<Box<dyn Stream<Item = Answer> + Send>>;
    type Runtime = TokioRuntimeProvider;

    fn send(&self, request: DnsRequest) -> Self::Response {
        let it = self.clone();
        Box::pin(stream::once(async move { it.answer(request).await }))
    }
}

impl Unproven {
    async fn answer(&self, request: DnsRequest) -> Answer {
        let Some(query) = request.queries.first() else { return Err(NetError::from("no question")) };
        let asked = (query.name().to_lowercase(), query.query_type());
        if let Some(known) = self.answers.lock().await.get(&asked) {
            return known.clone();
        }
        let name = asked.0.to_ascii();
        let name = name.trim_end_matches('.');
        // What a zone's keys are worth, the one above says (RFC 4035, section 3.1.4.1).
        let at = if asked.1 == RecordType::DS {
            name.split_once('.').map_or("", |(_, above)| above)
        } else {
            name
        };
        let servers = self.servers(at).await.map_err(NetError::from)?;
        let mut answers = servers.send(request);
        let answer = answers.next().await.unwrap_or_else(|| Err(NetError::from("no answer")));
        // What failed may succeed the next time.
        if matches!(answer, Ok(_) | Err(NetError::Dns(DnsError::NoRecordsFound(_)))) {
            let _ = self.answers.lock().await.insert(asked, answer.clone());
        }
        answer
    }

    async fn servers(&self, at: &str) -> Result<Servers, String> {
        let (zone, names) = servers_of(&self.resolver, at).await?;
        if let Some(known) = self.zones.lock().await.get(zone) {
            return Ok(known.clone());
        }
        let mut addresses: Vec<IpAddr> = Vec::new();
        for name in names {
            if let Ok(found) = self.resolver.lookup_ip(format!("{name}.")).await {
                addresses.extend(found.iter());
            }
            if addresses.len() >= MOST {
                break;
            }
        }
        // Few machines have a way to IPv6.
        addresses.sort_by_key(IpAddr::is_ipv6);
        addresses.dedup();
        if addresses.is_empty() {
            return Err(format!("{zone}.: no address of a name server"));
        }
        let configs = addresses.into_iter().take(MOST).map(|address| {
            NameServerConfig::new(address, true, [ConnectionConfig::udp(), ConnectionConfig::tcp()].into())
        });
        let servers =
            NameServerPool::from_config(configs, Arc::clone(&self.context), TokioRuntimeProvider::default());
        let _ = self.zones.lock().await.insert(zone.to_owned(), servers.clone());
        Ok(servers)
    }
}
