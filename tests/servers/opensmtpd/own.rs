//! The administrator's own smtpd.conf: what is shown before is what then stands there.

use super::{CONF, OpenSmtpd, settings};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::own::Kind;
use postseal::policy::{Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;

#[test]
fn what_is_shown_is_what_is_written() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let own = format!(
        "pki old cert \"/etc/ssl/postseal/mx.home.test.pem\"\npki old key \"/etc/ssl/postseal/mx.home.test.key\"\n{}",
        settings(network.address(1)).replace(" port 25\n", " port smtp tls pki old\n")
    );
    let server = OpenSmtpd::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    server.root.write(CONF, &own);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for partner in ["bank.test=verified/required", "below.bank.test=required", "other.test=required"] {
        policy.add(partner.parse().unwrap()).unwrap();
    }
    for policy in
        [policy, Policy::new(Class::Required, Class::Verified), Policy::new(Class::Plain, Class::Plain)]
    {
        let order = OpenSmtpd::order(server.version(), policy.clone());
        let opensmtpd = servers::find("opensmtpd").unwrap();
        let revised = opensmtpd.revise(&server.conf(), &order).unwrap().unwrap();
        server.apply(&server.configuration(policy));
        assert_eq!(revised.text, server.conf());
        let again = opensmtpd.revise(&server.conf(), &order).unwrap().unwrap();
        assert_eq!(again.difference(&server.conf()), "");
        let left = again.changes.iter().filter(|it| !matches!(it.kind, Kind::Right | Kind::Contradicts));
        assert!(left.clone().all(|it| it.kind == Kind::Overruled && it.name == "pki old"), "{left:?}");
    }
}
