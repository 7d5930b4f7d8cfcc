//! Whether there is an answer that the server holds back, because it checked it and it did not hold.

use crate::network;
use hickory_resolver::config::ProtocolConfig;
use hickory_resolver::proto::op::{Message, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RecordType};
use hickory_resolver::system_conf::read_system_conf;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(5);

/// Asks the same with the CD bit, which says that the server need not check (RFC 4035, section 3.2.2).
pub(super) async fn answers(server: Option<SocketAddr>, name: &str, kind: RecordType) -> bool {
    let chosen = || network::chosen().dns.first().map(|it| it.address());
    let Some(server) = server.or_else(chosen).or_else(of_system) else { return false };
    matches!(timeout(DEADLINE, ask(server, name, kind)).await, Ok(Some(true)))
}

async fn ask(server: SocketAddr, name: &str, kind: RecordType) -> Option<bool> {
    let mut question = Message::query();
    question.metadata.recursion_desired = true;
    question.metadata.checking_disabled = true;
    let _ = question.add_query(Query::query(Name::from_ascii(name).ok()?, kind));
    let ours: IpAddr =
        if server.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((ours, 0)).await.ok()?;
    socket.connect(server).await.ok()?;
    let _ = socket.send(&question.to_vec().ok()?).await.ok()?;
    let mut packet = [0; 4096];
    loop {
        let length = socket.recv(&mut packet).await.ok()?;
        let Ok(answer) = Message::from_vec(&packet[..length]) else { continue };
        if answer.metadata.id == question.metadata.id {
            return Some(matches!(
                answer.metadata.response_code,
                ResponseCode::NoError | ResponseCode::NXDomain
            ));
        }
    }
}

fn of_system() -> Option<SocketAddr> {
    let (config, _) = read_system_conf().ok()?;
    let server = config.name_servers().first()?;
    let udp = server.connections.iter().find(|it| matches!(it.protocol, ProtocolConfig::Udp))?;
    Some(SocketAddr::new(server.ip, udp.port))
}
