//! What of the administrator's own file stays, and when nothing is done.

use super::{CONF, Dma, OWN};
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
    server: Dma,
    relay: Peer,
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
        let server = Dma::start(&network, &authority, &identity);
        Self { server, relay, _dns: dns, _network: network }
    }

    fn unpack(&self, class: Class) {
        self.server.unpack(&self.server.configuration(Policy::new(Class::Opportunistic, class)));
    }

    fn conf(&self) -> String {
        fs::read_to_string(self.server.root().path(CONF)).unwrap()
    }

    fn put(&self, text: &str) {
        fs::write(self.server.root().path(CONF), text).unwrap();
    }
}

#[test]
fn twice_is_once_and_undo_is_to_the_byte() {
    let world = World::new(true);
    let own = "SMARTHOST mx.home.test\nSECURETRANSFER # ours\n STARTTLS\nSTARTTLS\nMAILNAME mx.home.test";
    world.put(own);
    world.unpack(Class::Required);
    let printed = world.server.run("apply.sh");
    assert!(printed.contains("mx.home.test offers TLS."), "{printed}");
    let once = world.conf();
    assert!(once.starts_with(
        "SMARTHOST mx.home.test\n#postseal# SECURETRANSFER # ours\n#postseal#  STARTTLS\n#postseal# STARTTLS\n\
         MAILNAME mx.home.test\n# >>> postseal\n"
    ));
    assert!(once.ends_with("\nSECURETRANSFER\nSTARTTLS\n# <<< postseal\n"), "{once}");
    let _ = world.server.run("apply.sh");
    assert_eq!(world.conf(), once);
    let kept = fs::metadata(world.server.root().path(CONF)).unwrap();
    assert_eq!((kept.permissions().mode() & 0o777, kept.gid()), (0o640, 8));
    assert_eq!(world.server.send("bob@elsewhere.test").status, "sent");
    assert!(world.relay.received("bob@elsewhere.test")[0].tls);
    let _ = world.server.run("undo.sh");
    assert_eq!(world.conf(), own);
}

/// A certificate that the administrator pinned is compared as before.
#[test]
fn a_pinned_certificate_stays_pinned() {
    let world = World::new(true);
    world.put(&format!("SMARTHOST mx.home.test\nFINGERPRINT {}\nMAILNAME mx.home.test\n", "AB".repeat(32)));
    world.unpack(Class::Required);
    let _ = world.server.run("apply.sh");
    let _ = world
        .server
        .root()
        .sh("printf 'Subject: test\\n\\nHello.\\n' | sendmail -f alice@home.test bob@pinned.test");
    world.server.wait_for("fingerprints do not match");
    assert!(world.relay.received("bob@pinned.test").is_empty());
}

#[test]
fn where_it_cannot_be_done_nothing_is_done_and_it_is_said_why() {
    let world = World::new(false);
    for (class, own, why) in [
        (Class::Required, "SMARTHOST mx.home.test\n", "mx.home.test offers no TLS on port 25"),
        (Class::Plain, "SMARTHOST mx.home.test\nSECURETRANSFER\n", "over TLS from the first byte"),
    ] {
        world.put(own);
        world.unpack(class);
        let printed = world.server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
        assert!(printed.contains(why), "{printed}");
        assert_eq!(world.conf(), own);
    }
    // Without a relay there is nobody to ask before.
    world.put(OWN);
    world.unpack(Class::Required);
    let _ = world.server.run("apply.sh");
    assert_eq!(world.server.send("bob@home.test").status, "deferred");
    world.unpack(Class::Opportunistic);
    let _ = world.server.run("apply.sh");
    assert_eq!(world.server.send("carol@home.test").status, "sent");
    assert!(!world.relay.received("carol@home.test")[0].tls);
}
