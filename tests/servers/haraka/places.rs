//! The places that are suggested: where Haraka has a user of its own, this one has to come to the key.

use super::Haraka;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Order, Platform, Policy, ServerPath, servers};
use std::collections::BTreeMap;
use std::fs;

#[test]
fn the_suggested_key_can_be_read_by_a_user_of_haraka_s_own() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let identity = authority.issue(&["mx.home.test"]);
    let haraka = Haraka::start(&network, &authority, &identity);
    let root = haraka.root();
    let _ = root.sh("echo haraka:x:105:105::/:/usr/sbin/nologin >>/etc/passwd; echo haraka:x:105: >>/etc/group
         mkdir -p /etc/haraka/queue /etc/ssl/private; chown -R haraka /etc/haraka/queue; chmod 0700 /etc/ssl/private");
    let (server, host) = (servers::find("haraka").unwrap(), "mx.home.test".parse().unwrap());
    let order = |key: ServerPath| Order {
        certificate: server.usual_certificate(Platform::Debian, &host),
        key,
        ..Haraka::order(haraka.version(), Policy::default())
    };
    let usual = order(server.usual_key(Platform::Debian, &host));
    root.write(usual.certificate.as_str(), &identity.certificate_pem);
    root.write(usual.key.as_str(), &identity.key_pem);
    let ini = fs::read_to_string(root.path("/etc/haraka/config/smtp.ini")).unwrap();
    for own in ["user=haraka\n", "user=haraka\ngroup=haraka\n"] {
        root.write("/etc/haraka/config/smtp.ini", &format!("{ini}{own}"));
        haraka.apply(&server.configuration(&usual).unwrap());
        // Who it is then, says the kernel.
        let process = fs::read_to_string(root.path("/run/haraka.pid")).unwrap();
        let status = fs::read_to_string(format!("/proc/{}/status", process.trim())).unwrap();
        let of = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.split_whitespace().next().unwrap().to_owned()
        };
        let (user, group) = (of("Uid:"), of("Gid:"));
        assert_eq!(user, "105");
        let reads = format!("setpriv --reuid={user} --regid={group} --clear-groups cat {}", usual.key);
        let _ = root.sh(&format!("{reads} >/dev/null"));
    }
    // A folder that its user cannot enter: told, and nothing is changed.
    let closed = order("/etc/ssl/private/mx.home.test.key".parse().unwrap());
    root.write(closed.key.as_str(), &identity.key_pem);
    let before = haraka.files();
    let bundle = root.path(BUNDLE);
    fs::remove_dir_all(&bundle).unwrap();
    server.configuration(&closed).unwrap().write_folder(&bundle, "").unwrap();
    let printed = root.sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("(haraka) cannot read /etc/ssl/private/mx.home.test.key"), "{printed}");
    assert_eq!(haraka.files(), before);
}
