//! What of the administrator's own list stays, and when nothing is done.

use super::{Nullmailer, OWN, REMOTES};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

struct World {
    server: Nullmailer,
    _relay: Peer,
    _dns: Dns,
    _network: Network,
}

impl World {
    /// With a relay at `mx.home.test` that offers TLS, or does not.
    fn new(offers: bool) -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let identity = authority.issue(&["mx.home.test"]);
        let address = network.address(20);
        let dns = Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), address)]));
        let relay = Peer::start(address, offers.then(|| identity.serving()));
        let server = Nullmailer::start(&network, &authority, &identity);
        Self { server, _relay: relay, _dns: dns, _network: network }
    }

    fn unpack(&self, class: Class) {
        self.server.unpack(&self.server.configuration(Policy::new(Class::Opportunistic, class)));
    }

    /// Runs apply.sh, which has to fail; returns what it printed.
    fn fails(&self) -> String {
        self.server.root().sh(&format!("! sh {BUNDLE}/apply.sh"))
    }

    fn remotes(&self) -> String {
        fs::read_to_string(self.server.root().path(REMOTES)).unwrap()
    }

    fn put(&self, text: &str) {
        fs::write(self.server.root().path(REMOTES), text).unwrap();
    }
}

#[test]
fn twice_is_once_and_undo_is_to_the_byte() {
    let world = World::new(true);
    world.unpack(Class::Verified);
    let printed = world.server.run("apply.sh");
    assert!(printed.contains("mx.home.test offers TLS."), "{printed}");
    let once = world.remotes();
    assert_eq!(
        once,
        "# The relay.\nmx.home.test smtp starttls x509cafile=/etc/ssl/certs/ca-certificates.crt\n"
    );
    let _ = world.server.run("apply.sh");
    assert_eq!(world.remotes(), once);
    // It may have passwords in it.
    let kept = fs::metadata(world.server.root().path(REMOTES)).unwrap();
    assert_eq!((kept.permissions().mode() & 0o777, kept.uid()), (0o600, 8));
    let _ = world.server.run("undo.sh");
    assert_eq!(world.remotes(), OWN);
}

#[test]
fn what_is_not_about_tls_stays_as_it_was_typed() {
    let world = World::new(true);
    let own = "mx.home.test smtp --port=25 --starttls user=alice pass=\"a 'b'  starttls\" --insecure source=127.0.0.1\n\
               old.home.test smtp ssl x509cafile=/old.pem\n";
    for (class, expected) in [
        (
            Class::Required,
            "mx.home.test smtp starttls insecure --port=25 user=alice pass=\"a 'b'  starttls\" source=127.0.0.1\n\
             old.home.test smtp tls insecure\n",
        ),
        (
            Class::Verified,
            "mx.home.test smtp starttls x509cafile=/etc/ssl/certs/ca-certificates.crt --port=25 user=alice \
             pass=\"a 'b'  starttls\" source=127.0.0.1\n\
             old.home.test smtp tls x509cafile=/etc/ssl/certs/ca-certificates.crt\n",
        ),
    ] {
        world.put(own);
        world.unpack(class);
        let printed = world.server.run("apply.sh");
        assert_eq!(world.remotes(), expected);
        assert!(!printed.contains("a 'b'"), "no password is shown: {printed}");
        let _ = world.server.run("undo.sh");
        assert_eq!(world.remotes(), own);
    }
}

#[test]
fn where_it_cannot_be_done_nothing_is_done_and_it_is_said_why() {
    let world = World::new(false);
    let printed = |class: Class, own: &str| {
        world.put(own);
        world.unpack(class);
        let printed = world.fails();
        assert_eq!(world.remotes(), own, "{printed}");
        printed
    };
    assert!(printed(Class::Required, OWN).contains("mx.home.test offers no TLS on port 25"));
    assert!(printed(Class::Required, "mx.home.test qmqp\n").contains("spoken to by qmqp, which has no TLS"));
    assert!(printed(Class::Plain, "mx.home.test smtp ssl\n").contains("over TLS from the first byte"));
    assert!(printed(Class::Verified, "mx.home.test smtp tls x509fmtder\n").contains("in the form DER"));
}
