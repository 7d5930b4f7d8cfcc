//! The places that are suggested: Exim reads its key as a user of its own, and has to come to it.

use super::Exim;
use crate::authority::Authority;
use crate::client::offers;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Order, Platform, Policy, servers};
use std::collections::BTreeMap;

#[test]
fn the_suggested_key_can_be_read_by_exim() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let identity = authority.issue(&["mx.home.test"]);
    let exim = Exim::start(&network, &authority, &identity);
    let (server, host) = (servers::find("exim").unwrap(), "mx.home.test".parse().unwrap());
    let order = Order {
        certificate: server.usual_certificate(Platform::Debian, &host),
        key: server.usual_key(Platform::Debian, &host),
        ..Exim::order(exim.version(), Policy::default())
    };
    exim.root().write(order.certificate.as_str(), &identity.certificate_pem);
    exim.root().write(order.key.as_str(), &identity.key_pem);
    exim.apply(&server.configuration(&order).unwrap());
    assert!(offers(exim.address()).iter().any(|it| it == "STARTTLS"));
    // That it is really shown, apply.sh looked itself.
    let printed = exim.sh(&format!("sh {BUNDLE}/apply.sh 2>&1"));
    assert!(printed.contains("shows the certificate on port 25"), "{printed}");
}
