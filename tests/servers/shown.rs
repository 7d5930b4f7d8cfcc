//! Our certificate, where the server that mail is sent to asks for one and takes nothing without.

use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::MailServer;
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

/// What becomes of mail to such servers, by their domains: whether it came, and then whether over TLS.
pub fn to_servers_that_ask<S: MailServer>(asked: &[(&str, Class)]) -> Vec<Option<bool>> {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let domains = (20..).zip(asked).map(|(host, (domain, _))| ((*domain).to_owned(), network.address(host)));
    let domains: BTreeMap<_, _> = domains.collect();
    let peers: Vec<Peer> = (20..)
        .zip(asked)
        .map(|(host, (domain, _))| {
            let identity = authority.issue(&[&format!("mx.{domain}")]);
            Peer::start(network.address(host), Some(identity.serving_those_of(&authority)))
        })
        .collect();
    let _dns = Dns::start(network.address(53), domains);
    let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for (domain, class) in asked.iter().filter(|(_, class)| *class != Class::Opportunistic) {
        policy.add(format!("{domain}={class}").parse().unwrap()).unwrap();
    }
    server.apply(&server.configuration(policy));
    let came = peers.iter().zip(asked).map(|(peer, (domain, _))| {
        let to = format!("bob@{domain}");
        let attempt = server.send(&to);
        let came: Vec<bool> = peer.received(&to).iter().map(|it| it.tls).collect();
        assert_eq!(attempt.status == "sent", came.len() == 1, "{domain}: {attempt:?}");
        came.first().copied()
    });
    came.collect()
}

/// Partners of whom TLS is asked are shown it; `others`: whether everybody is, who asks.
pub fn partners_are_shown_it<S: MailServer>(others: bool) {
    let asked = [
        ("bank.test", Class::Verified),
        ("shop.test", Class::Required),
        ("other.test", Class::Opportunistic),
    ];
    let came = to_servers_that_ask::<S>(&asked);
    assert_eq!(came[..2], [Some(true); 2]);
    assert_eq!(came[2] == Some(true), others, "{came:?}");
}

/// Where nobody is asked for TLS nobody is shown one.
pub fn without_partners_nobody_is<S: MailServer>() {
    let came = to_servers_that_ask::<S>(&[("other.test", Class::Opportunistic)]);
    assert_ne!(came, [Some(true)]);
}
