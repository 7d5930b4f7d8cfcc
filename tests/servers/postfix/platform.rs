//! The places of other platforms, laid out here: what the bundle for them names is really read.

use super::Postfix;
use crate::authority::{Authority, Identity as Issued};
use crate::client::offers;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Configuration, Identity, Order, Platform, Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

/// A Postfix that was laid out as on this platform, with the bundle for it and its certificate and key in the bundle.
struct World {
    postfix: Postfix,
    order: Order,
    good: Peer,
    unknown: Peer,
    _dns: Dns,
    _network: Network,
}

impl World {
    fn new(platform: Platform) -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let (good, unknown) = (network.address(20), network.address(21));
        let hosts = [("home.test", network.address(1)), ("good.test", good), ("unknown.test", unknown)]
            .map(|(name, at)| (name.to_owned(), at));
        let dns = Dns::start(network.address(53), BTreeMap::from(hosts));
        let good = Peer::start(good, Some(authority.issue(&["mx.good.test"]).serving()));
        let unknown = Peer::start(unknown, Some(Issued::self_signed(&["mx.unknown.test"]).serving()));
        let identity = authority.issue(&["mx.home.test"]);
        let postfix = Postfix::start(&network, &authority, &identity);
        let server = servers::find("postfix").unwrap();
        let host = "mx.home.test".parse().unwrap();
        let order = Order {
            server_version: postfix.version(),
            platform,
            certificate: server.usual_certificate(platform, &host),
            key: server.usual_key(platform, &host),
            roots: server.usual_roots(platform),
            routes: Vec::new(),
            host,
            policy: Policy::new(Class::Opportunistic, Class::Verified),
        };
        // Debian's roots are not there: what is verified is verified by those of the platform.
        fs::remove_file(postfix.path("/etc/ssl/certs/ca-certificates.crt")).unwrap();
        postfix.root.write(order.roots.as_str(), &authority.root_pem());
        let here = tempfile::tempdir().unwrap();
        let (chain, key) = (here.path().join("chain.pem"), here.path().join("mx.key"));
        fs::write(&chain, &identity.certificate_pem).unwrap();
        fs::write(&key, &identity.key_pem).unwrap();
        let mut configuration: Configuration = server.configuration(&order).unwrap();
        configuration.bring(Identity::read(&chain, Some(&key), None).unwrap());
        configuration.write_folder(&postfix.path(BUNDLE), "").unwrap();
        Self { postfix, order, good, unknown, _dns: dns, _network: network }
    }

    /// TLS is shown, and mail goes to the server whose certificate the platform's roots vouch for, and to no other.
    fn assert_works(&self) {
        assert!(offers(self.postfix.address()).iter().any(|it| it == "STARTTLS"));
        for at in [&self.order.certificate, &self.order.key] {
            assert!(self.postfix.path(at.as_str()).exists(), "{at}");
        }
        assert_eq!(self.postfix.send("bob@good.test").status, "sent");
        assert!(self.good.received("bob@good.test")[0].tls);
        let refused = self.postfix.send("bob@unknown.test");
        assert_eq!(refused.status, "deferred");
        assert!(refused.reason.contains("not verified"), "{}", refused.reason);
        assert!(self.unknown.received("bob@unknown.test").is_empty());
    }
}

#[test]
fn red_hat_s_places_are_read() {
    let world = World::new(Platform::RedHat);
    assert_eq!(world.order.roots.as_str(), "/etc/pki/tls/certs/ca-bundle.crt");
    let _ = world.postfix.run("apply.sh");
    world.postfix.let_files_cool();
    world.assert_works();
}

/// Its folder is another one, and nothing of Linux's is there.
#[test]
fn freebsd_s_folder_is_the_one_that_is_changed_and_put_back() {
    let world = World::new(Platform::FreeBsd);
    let postfix = &world.postfix;
    let _ = postfix.sh("postfix stop; mkdir -p /usr/local/etc && mv /etc/postfix /usr/local/etc/postfix && \
         export MAIL_CONFIG=/usr/local/etc/postfix && postconf -e meta_directory=/usr/local/etc/postfix && \
         touch -d '1 minute ago' /usr/local/etc/postfix/* && $(postconf -h daemon_directory)/master -w");
    let here = "/usr/local/etc/postfix";
    let read = |name: &str| fs::read(postfix.path(&format!("{here}/{name}"))).unwrap();
    let before = read("main.cf");
    // The server's own check fails: everything is as it was, there.
    let check = fs::read_to_string(postfix.path(&format!("{BUNDLE}/check.sh"))).unwrap();
    fs::write(postfix.path(&format!("{BUNDLE}/check.sh")), "exit 1\n").unwrap();
    let printed = postfix.sh(&format!("export MAIL_CONFIG={here}; ! sh {BUNDLE}/apply.sh 2>&1"));
    assert!(printed.contains("everything is as it was before"), "{printed}");
    assert_eq!(read("main.cf"), before);
    assert!(!postfix.path(&format!("{here}/postseal_tls_policy")).exists());
    assert!(!postfix.path(world.order.key.as_str()).exists());

    fs::write(postfix.path(&format!("{BUNDLE}/check.sh")), check).unwrap();
    let printed = postfix.sh(&format!("export MAIL_CONFIG={here}; sh {BUNDLE}/apply.sh 2>&1"));
    assert!(printed.contains("shows the certificate on port 25"), "{printed}");
    let _ = postfix.sh(&format!("touch -d '1 minute ago' {here}/*"));
    assert!(!postfix.path("/etc/postfix").exists(), "nothing is made where Linux has it");
    // The programs that hand in mail find the folder by themselves where they were built for it.
    let _ = postfix.sh(&format!("ln -s {here} /etc/postfix"));
    world.assert_works();
    let _ = postfix.sh(&format!("rm /etc/postfix; export MAIL_CONFIG={here}; sh {BUNDLE}/undo.sh"));
    assert_eq!(read("main.cf"), before);
}
