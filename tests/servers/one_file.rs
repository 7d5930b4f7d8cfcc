//! Key and certificate at one path, as whoever keeps both in one file names it.

use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, KEY, MailServer};
use postseal::policy::{Identity, Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

const BOTH: &str = "/etc/ssl/postseal/both.pem";

/// The bundle brings both, the server shows the whole chain, nobody else may read the key anywhere, and undo.sh takes it away.
pub fn key_and_certificate_are_brought_as_one<S: MailServer>() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let issued = authority.issue(&["mx.home.test"]);
    let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let root = server.root();
    let policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let mut order = S::order(server.version(), policy);
    (order.key, order.certificate) = (BOTH.parse().unwrap(), BOTH.parse().unwrap());
    let mut configuration = servers::find(S::ID).unwrap().configuration(&order).unwrap();
    let here = tempfile::tempdir().unwrap();
    let (chain, key) = (here.path().join("chain.pem"), here.path().join("mx.key"));
    fs::write(&chain, &issued.certificate_pem).unwrap();
    fs::write(&key, &issued.key_pem).unwrap();
    configuration.bring(Identity::read(&chain, Some(&key), None).unwrap());
    for _ in 0..2 {
        server.apply(&configuration);
        let printed = root.sh(&format!("sh {BUNDLE}/verify.sh 2>&1"));
        assert!(printed.contains("  names: mx.home.test\n"), "{printed}");
        assert!(!printed.contains("WRONG: ") && !printed.contains("NOTE: "), "{printed}");
        let open = root.sh(&format!(
            "grep -rl 'PRIVATE KEY' /etc | grep -v -e {KEY} -e /old.home.test/ | while read -r it; do find \"$it\" -perm -0004; done"
        ));
        assert_eq!(open, "");
    }
    let _ = server.run("undo.sh");
    assert!(!root.path(BOTH).exists());
}
