//! Whether a record is visible yet: asked of the zone's own servers, so that no cache tells of yesterday.

use super::{Error, Progress, Record, Sighting, Watch};
use crate::name::resolver_builder;
use hickory_resolver::TokioResolver;
use hickory_resolver::net::NetError;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use sipper::Sender;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

/// For one question, tried again and by TCP where need be.
const FOR_ONE: Duration = Duration::from_secs(6);
/// Between two looks: at first, and at most.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));
/// The most aliases that are followed, servers of a zone that are asked, and addresses of one.
const MOST: (usize, usize, usize) = (8, 13, 2);

/// Waits until every server of the zone that answers has the record, or the user says to go on.
pub async fn until_visible(
    record: &Record,
    watch: &Watch,
    progress: &mut Sender<Progress>,
) -> Result<(), Error> {
    tokio::select! {
        biased;
        () = watch.go_on.0.notified() => {
            // It holds for all the records of the order.
            watch.go_on.now();
            Ok(())
        }
        done = looked_at(record, watch, progress) => done,
    }
}

async fn looked_at(record: &Record, watch: &Watch, progress: &mut Sender<Progress>) -> Result<(), Error> {
    let resolver = resolver(watch.resolver, true).map_err(|error| Error::Resolver(error.to_string()))?;
    let name =
        Name::from_ascii(format!("{}.", record.name)).map_err(|error| Error::Resolver(error.to_string()))?;
    let deadline = Instant::now() + watch.patience;
    let (mut last, mut pause) = (None, PAUSES.0);
    loop {
        let found = look(&resolver, &name, record, watch).await;
        let visible = !found.seen.is_empty() && found.missing.is_empty();
        if last.as_ref() != Some(&found) {
            progress.send(Progress::Looked(record.clone(), found.clone())).await;
            last = Some(found);
        }
        if visible {
            return Ok(());
        }
        if Instant::now() + pause > deadline {
            let (name, value) = (record.name.clone(), record.value.clone());
            return Err(Error::NotSeen { name, value, seconds: watch.patience.as_secs() });
        }
        sleep(pause).await;
        pause = (pause * 3 / 2).min(PAUSES.1);
    }
}

/// One look at all servers, at the same time.
async fn look(resolver: &TokioResolver, name: &Name, record: &Record, watch: &Watch) -> Sighting {
    let target = alias(resolver, name).await;
    let mut asked = JoinSet::new();
    for (server, address) in servers(resolver, &target).await {
        let (target, value) = (target.clone(), record.value.clone());
        let address = SocketAddr::new(address, watch.port);
        let _ = asked.spawn(async move {
            let own = self::resolver(Some(address), false).ok();
            let has = match own {
                Some(own) => has(&own, target, &value).await,
                None => None,
            };
            (format!("{server} ({})", address.ip()), has)
        });
    }
    let mut found = Sighting::default();
    while let Some(answer) = asked.join_next().await {
        let Ok((server, has)) = answer else { continue };
        found.note(server, has);
    }
    // Where a firewall keeps us from the zone's servers, the resolver's word has to do.
    if found.seen.is_empty() && found.missing.is_empty() {
        let label = watch.resolver.map_or_else(|| "DNS".to_owned(), |server| server.to_string());
        let has = has(resolver, target, &record.value).await;
        found.note(label, has);
    }
    for list in [&mut found.seen, &mut found.missing, &mut found.silent] {
        list.sort();
    }
    found
}

impl Sighting {
    fn note(&mut self, server: String, has: Option<bool>) {
        match has {
            Some(true) => self.seen.push(server),
            Some(false) => self.missing.push(server),
            None => self.silent.push(server),
        }
    }
}

/// Whether the server has the record; `None` where it gives no answer.
async fn has(server: &TokioResolver, name: Name, value: &str) -> Option<bool> {
    match timeout(FOR_ONE, server.lookup(name, RecordType::TXT)).await.ok()? {
        Ok(found) => Some(found.answers().iter().any(|answer| match &answer.data {
            // One value may come in several strings (RFC 1035, section 3.3.14).
            RData::TXT(text) => text.txt_data.concat() == value.as_bytes(),
            _ => false,
        })),
        Err(error) => error.is_no_records_found().then_some(false),
    }
}

/// Where the name leads: a zone often hands `_acme-challenge` over to another by CNAME, and the CA follows it.
async fn alias(resolver: &TokioResolver, name: &Name) -> Name {
    let mut target = name.clone();
    for _ in 0..MOST.0 {
        let Ok(Ok(found)) = timeout(FOR_ONE, resolver.lookup(target.clone(), RecordType::CNAME)).await else {
            break;
        };
        let next = found.answers().iter().find_map(|answer| match &answer.data {
            RData::CNAME(next) => Some(next.0.clone()),
            _ => None,
        });
        match next {
            Some(next) => target = next,
            None => break,
        }
    }
    target
}

/// The servers of the zone that holds the name, with their addresses.
async fn servers(resolver: &TokioResolver, name: &Name) -> Vec<(String, IpAddr)> {
    let mut zone = name.clone();
    let mut names = Vec::new();
    // Not up to the top: its servers know only the way.
    while zone.num_labels() > 1 && names.is_empty() {
        if let Ok(Ok(found)) = timeout(FOR_ONE, resolver.lookup(zone.clone(), RecordType::NS)).await {
            names.extend(found.answers().iter().filter_map(|answer| match &answer.data {
                RData::NS(server) if answer.name == zone => Some(server.0.clone()),
                _ => None,
            }));
        }
        zone = zone.base_name();
    }
    let mut servers = Vec::new();
    for server in names.into_iter().take(MOST.1) {
        let shown = server.to_ascii().trim_end_matches('.').to_ascii_lowercase();
        if let Ok(Ok(found)) = timeout(FOR_ONE, resolver.lookup_ip(server)).await {
            servers.extend(found.iter().take(MOST.2).map(|address| (shown.clone(), address)));
        }
    }
    servers
}

/// One that keeps nothing in memory: what was not there a moment ago may be there now.
fn resolver(server: Option<SocketAddr>, recursive: bool) -> Result<TokioResolver, NetError> {
    let mut builder = resolver_builder(server)?;
    let options = builder.options_mut();
    options.cache_size = 0;
    options.timeout = Duration::from_secs(2);
    options.recursion_desired = recursive;
    builder.build()
}
