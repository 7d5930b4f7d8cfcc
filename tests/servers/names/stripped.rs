//! A router that leaves out signatures: the servers of the zones themselves are asked, and it is said that they were.

use super::{Names, dane};
use crate::peer::Peer;
use hickory_proto::op::Message;
use postseal::dns::{Dnssec, Secure};
use std::net::{SocketAddr, UdpSocket};
use std::sync::Mutex;
use std::time::Duration;

/// Hands on questions to `behind` without what asks for signatures (EDNS), as old routers do, until the test ends.
fn router(at: SocketAddr, behind: SocketAddr) {
    let ours = UdpSocket::bind(at).unwrap();
    drop(std::thread::spawn(move || {
        let mut packet = [0; 4096];
        while let Ok((length, from)) = ours.recv_from(&mut packet) {
            let Ok(mut question) = Message::from_vec(&packet[..length]) else { continue };
            question.edns = None;
            question.metadata.checking_disabled = false;
            let other = UdpSocket::bind((at.ip(), 0)).unwrap();
            other.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
            let _ = other.send_to(&question.to_vec().unwrap(), behind).unwrap();
            if let Ok((length, _)) = other.recv_from(&mut packet) {
                let _ = ours.send_to(&packet[..length], from);
            }
        }
    }));
}

#[test]
fn where_a_router_leaves_out_signatures_the_zones_own_servers_are_asked() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let identity = authority.issue(&["mx.secure.test", "mx.nsec3.test", "mx.example.org"]);
        let marks = dane::marks(authority, &identity);
        *made.lock().unwrap() = Some(identity);
        marks
    });
    let identity = made.lock().unwrap().take().unwrap();
    let _mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let at = SocketAddr::from((names.network.address(56), 53));
    router(at, names.unbound());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let secure = Secure::new(Some(at), &names.anchor).unwrap();
    assert_eq!(*runtime.block_on(secure.dnssec()), Dnssec::Elsewhere);
    for (domain, code, state) in [
        ("secure.test", "dane-holds", "secure"),
        ("nsec3.test", "dane-holds", "secure"),
        ("example.org", "dane-none", "secure"),
        // What is not signed, and what is signed badly, is told as that through the router as well.
        ("plain.test", "dane-mx-unsigned", "insecure"),
    ] {
        let (_, json) = names.postseal(at, &["dns", "check", domain]);
        let codes = json["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap());
        let codes: Vec<_> = codes.collect();
        assert!(codes.contains(&code) && codes.contains(&"dns-elsewhere"), "{domain}: {json}");
        assert!(!codes.contains(&"dns-no-dnssec"), "{domain}: {json}");
        assert_eq!(json["servers"][0]["dane"]["state"], state, "{domain}: {json}");
    }
    for (host, state) in [
        ("mx.secure.test", "secure"),
        ("none.nsec3.test", "secure"),
        ("alias.secure.test", "secure"),
        ("wild.secure.test", "secure"),
        ("any.hosts.nsec3.test", "secure"),
        ("mx.ed25519.test", "secure"),
        ("mx.rsa.test", "secure"),
        ("mx.plain.test", "insecure"),
    ] {
        let host = host.parse().unwrap();
        let dane = runtime.block_on(postseal::dns::Dane::look_up(&secure, &host, 25, None));
        assert_eq!(dane.state.word(), state, "{host}: {dane:?}");
    }
    // Unbound keeps back what is bogus. Through a router before a server that does not check, it is told as that.
    let open = SocketAddr::from((names.network.address(57), 53));
    router(open, names.nsd());
    let secure = Secure::new(Some(open), &names.anchor).unwrap();
    for host in ["mx.expired.test", "mx.bogus.test", "mx.stripped.test"] {
        let host = host.parse().unwrap();
        let dane = runtime.block_on(postseal::dns::Dane::look_up(&secure, &host, 25, None));
        assert_eq!(dane.state.word(), "bogus", "{host}: {dane:?}");
    }
}
