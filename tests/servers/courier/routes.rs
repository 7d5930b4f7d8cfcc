//! The administrator's own routes keep their relays, and ask for TLS where a partner is asked for it.

use super::{BUNDLE, Courier};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::MailServer;
use postseal::policy::{Partner, Policy};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

const ROUTES: &str = "/etc/courier/esmtproutes";

#[test]
fn own_routes_keep_their_relays_and_undo_is_to_the_byte() {
    let network = Network::take();
    let authority = Authority::new();
    let (with_tls, without) = (network.address(20), network.address(21));
    let relay = Peer::start(with_tls, Some(authority.issue(&["relay.test"]).serving()));
    let plain = Peer::start(without, None);
    // Of the partners the DNS says nothing: their mail goes where the routes say, or nowhere.
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let server = Courier::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let own = format!(
        "# Routes.\nplain.bank.test: [{without}] /security=none\n.bank.test: [{with_tls}]\nbank.test: [{with_tls}]\n\
         other.test: [{without}]\n"
    );
    server.root().write(ROUTES, &own);
    let read = |inside: &str| fs::read_to_string(server.root().path(inside)).unwrap();
    let names = ["courierd", "esmtpd", "esmtproutes"].map(|name| format!("/etc/courier/{name}"));
    let before = names.each_ref().map(|name| read(name));

    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let mut bank = Partner::new("bank.test".parse().unwrap());
    bank.outbound = Some(Class::Required);
    policy.add(bank).unwrap();
    let configuration = server.configuration(policy);
    server.apply(&configuration);
    let applied = names.each_ref().map(|name| read(name));
    server.apply(&configuration);
    assert_eq!(names.each_ref().map(|name| read(name)), applied, "twice is as good as once");

    for (to, status, tls) in [
        ("bob@bank.test", "sent", Some(true)),
        ("bob@deep.below.bank.test", "sent", Some(true)),
        ("bob@plain.bank.test", "bounced", None),
        ("bob@other.test", "sent", Some(false)),
    ] {
        assert_eq!(server.send(to).status, status, "{to}");
        let came: Vec<bool> =
            [&relay, &plain].iter().flat_map(|it| it.received(to)).map(|it| it.tls).collect();
        assert_eq!(came, tls.into_iter().collect::<Vec<_>>(), "{to}");
    }

    let _ = server.run("undo.sh");
    assert_eq!(names.each_ref().map(|name| read(name)), before);
    assert!(server.root().path(BUNDLE).exists() && !server.root().path("/etc/postseal").exists());
}

/// A domain beyond ASCII, which Courier writes as people do.
#[test]
fn a_partner_is_known_by_either_spelling() {
    let network = Network::take();
    let authority = Authority::new();
    let plain = network.address(20);
    let _peer = Peer::start(plain, None);
    let bank: Partner = "bücher.test=required/opportunistic".parse().unwrap();
    let hosts = [bank.domain.to_string(), format!("below.{}", bank.domain), "other.test".to_owned()];
    let _dns = Dns::start(network.address(53), hosts.iter().map(|it| (it.clone(), plain)).collect());
    let server = Courier::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::default();
    policy.add(bank).unwrap();
    server.apply(&server.configuration(policy));
    let to = hosts.map(|host| format!("bob@{host}"));
    let status: Vec<_> = server.send_to_all(&to).into_iter().map(|it| it.status).collect();
    assert_eq!(status, ["bounced", "bounced", "sent"]);
}
