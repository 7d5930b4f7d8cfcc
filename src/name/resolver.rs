//! Whom to ask about names: the DNS servers that are chosen for this machine, or the one that the user names.

use crate::network;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig,
};
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RecordType;
use hickory_resolver::{ResolverBuilder, TokioResolver};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::timeout;

/// For one question, tried again and by TCP where need be.
const FOR_ONE: Duration = Duration::from_secs(10);

/// What came back for one question.
#[derive(Debug)]
pub enum Answer {
    /// Records, aliases on the way among them.
    Found(Lookup),
    /// The name has no such record, or does not exist at all.
    Nothing {
        /// It does not exist.
        no_such_name: bool,
    },
    /// The technical cause.
    Failed(String),
}

/// Asks one question.
pub async fn ask(resolver: &TokioResolver, name: &str, kind: RecordType) -> Answer {
    // With its last dot: a search list of the system must not lead elsewhere.
    match timeout(FOR_ONE, resolver.lookup(format!("{name}."), kind)).await {
        Ok(Ok(found)) => Answer::Found(found),
        Ok(Err(error)) if error.is_no_records_found() => {
            Answer::Nothing { no_such_name: error.is_nx_domain() }
        }
        Ok(Err(error)) => Answer::Failed(error.to_string()),
        Err(_) => Answer::Failed("no answer in time".to_owned()),
    }
}

/// A resolver that asks this server, or those that are chosen for this machine.
pub fn resolver(server: Option<SocketAddr>) -> Result<TokioResolver, NetError> {
    resolver_builder(server)?.build()
}

/// The same, before it is made, for who wants more of it.
pub fn resolver_builder(
    server: Option<SocketAddr>,
) -> Result<ResolverBuilder<TokioRuntimeProvider>, NetError> {
    let servers: Vec<SocketAddr> = match server {
        Some(server) => vec![server],
        None => network::chosen().dns.iter().map(|it| it.address()).collect(),
    };
    let mut builder = if servers.is_empty() {
        TokioResolver::builder_tokio()?
    } else {
        let config = ResolverConfig::from_name_servers(servers.into_iter().map(name_server).collect());
        TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
    };
    builder.options_mut().ip_strategy = LookupIpStrategy::Ipv6AndIpv4;
    if server.is_some() {
        // Who names a server wants its answer, not that of /etc/hosts.
        builder.options_mut().use_hosts_file = ResolveHosts::Never;
    }
    Ok(builder)
}

fn name_server(server: SocketAddr) -> NameServerConfig {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    NameServerConfig::new(server.ip(), true, connections.into())
}
