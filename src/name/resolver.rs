//! Whom to ask about names: the system's DNS servers, or the one that the user names.

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig,
};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use std::net::SocketAddr;

/// A resolver that asks this server, or the system's.
pub fn resolver(server: Option<SocketAddr>) -> Result<TokioResolver, NetError> {
    let mut builder = match server {
        None => TokioResolver::builder_tokio()?,
        Some(server) => {
            let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                connection.port = server.port();
                connection
            });
            let server = NameServerConfig::new(server.ip(), true, connections.into());
            let config = ResolverConfig::from_name_servers(vec![server]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
    };
    builder.options_mut().ip_strategy = LookupIpStrategy::Ipv6AndIpv4;
    if server.is_some() {
        // Who names a server wants its answer, not that of /etc/hosts.
        builder.options_mut().use_hosts_file = ResolveHosts::Never;
    }
    builder.build()
}
