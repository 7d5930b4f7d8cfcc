//! The administrator's own esmtpd and courierd: what is shown before is what then stands there, and counts.

use super::Courier;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::own::Kind;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

#[test]
fn what_is_shown_is_what_is_written_and_what_counts() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let server = Courier::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let read = |name: &str| fs::read_to_string(server.root.path(&format!("/etc/courier/{name}"))).unwrap();
    let mut policy = Policy::new(Class::Required, Class::Required);
    policy.add("bank.test=required".parse().unwrap()).unwrap();
    policy.add("news.bank.test=opportunistic".parse().unwrap()).unwrap();
    let order = Courier::order(server.version(), policy.clone());
    let courier = servers::find("courier").unwrap();
    let names = ["esmtpd", "courierd"];
    let revised = names.map(|name| {
        // The last line has no end.
        let own = format!("{}TLS_CERTFILE='/etc/old.pem'\n# The end.", read(name));
        server.root.write(&format!("/etc/courier/{name}"), &own);
        let revised = courier.revise(&own, &order).unwrap().unwrap();
        assert_eq!(revised.name, name);
        (own, revised)
    });

    // The routes, of which the fourth says what everybody gets.
    let routes =
        "# Routes.\n.bank.test: [192.0.2.1]\nother.test: relay.test,2525 /SECURITY=NONE\n: smart.test";
    server.root.write("/etc/courier/esmtproutes", routes);
    let shown = courier.revise(routes, &order).unwrap().unwrap();
    assert_eq!(shown.name, "esmtproutes");
    assert!(
        shown.changes.iter().any(|it| it.kind == Kind::Changed && it.line == Some(3)),
        "{:?}",
        shown.changes
    );

    server.apply(&server.configuration(policy));
    assert_eq!(read("esmtproutes"), shown.text);
    for (own, revised) in &revised {
        assert_eq!(read(revised.name), revised.text);
        assert!(revised.text.starts_with(own.as_str()));
        let again = courier.revise(&revised.text, &order).unwrap().unwrap();
        assert_eq!(again.difference(&revised.text), "");
        let settled = revised.changes.iter().filter(|it| it.kind != Kind::Superseded);
        for change in settled.filter(|it| it.name != "TLS_PRIVATE_KEYFILE") {
            let script = format!("set +u; . /etc/courier/{}; printf %s \"${}\"", revised.name, change.name);
            assert_eq!(server.root.sh(&script), change.after, "{change:?}");
        }
    }
    assert!(revised[0].1.changes.iter().any(|it| it.kind == Kind::Overruled && it.name == "TLS_CERTFILE"));
    let _ = server.run("undo.sh");
    for (own, revised) in &revised {
        assert_eq!(&read(revised.name), own);
    }
}
