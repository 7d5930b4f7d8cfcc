//! What a domain publishes in DNS, on signed zones of NSD, through Unbound, and on a web server (nginx).

mod check;
mod dane;
mod judge;
mod policy;
mod probe;
mod rollover;
#[cfg(feature = "window")]
mod screen;
mod stripped;
mod wildcard;
mod zones;

use crate::authority::Authority;
use crate::network::Network;
use crate::root::PrivateRoot;
use postseal::dns::{Anchor, Secure};
use std::fmt::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;
use std::time::{Duration, Instant};
use zones::{ZONES, Zone};

/// The name servers of a tree of signed zones: NSD, which has them all, and Unbound, which checks them on its way.
pub struct Names {
    pub root: PrivateRoot,
    pub anchor: Anchor,
    pub network: Network,
    pub authority: Authority,
}

impl Names {
    /// Signs the zones, fills in what depends on the keys of the servers, and starts both.
    pub fn start(fill: impl Fn(&Authority, &Network) -> Vec<(String, String)>) -> Self {
        let (network, authority) = (Network::take(), Authority::new());
        let root = PrivateRoot::copy("names", network.slot());
        let more = fill(&authority, &network);
        let _ = root.sh("mkdir -p /etc/zones /var/www");
        for Zone { name, records, .. } in ZONES {
            root.write(&format!("/etc/zones/{name}"), &text(name, records, &network, &more));
        }
        let sign: Vec<_> = ZONES.iter().map(Zone::sign).collect();
        let _ = root.sh(&format!("cd /etc/zones && {}", sign.join(" && ")));
        let nsd = network.address(53);
        let mut conf = format!(
            "server:\n ip-address: {nsd}\n do-ip6: no\n username: \"\"\n chroot: \"\"\n zonesdir: \"/etc/zones\"\n \
             pidfile: \"/run/nsd.pid\"\n logfile: \"/run/nsd.log\"\n server-count: 1\n xfrdfile: \"\"\n \
             zonelistfile: \"/run/nsd.list\"\n database: \"\"\nremote-control:\n control-enable: no\n"
        );
        for zone in ZONES {
            let origin = if zone.name == "root" { "." } else { zone.name };
            let _ = writeln!(conf, "zone:\n name: \"{origin}\"\n zonefile: \"{}\"", zone.file());
        }
        root.write("/etc/nsd.conf", &conf);
        let _ = root.sh("nsd-checkconf /etc/nsd.conf && nsd -c /etc/nsd.conf");
        let key = root.sh("cat /etc/zones/K.+*.key | grep ' 257 '");
        root.write("/etc/anchor.key", &key);
        let checks = network.address(54);
        root.write(
            "/etc/unbound.conf",
            &format!(
                "server:\n interface: {checks}\n access-control: 127.0.0.0/8 allow\n username: \"\"\n chroot: \"\"\n \
                 directory: \"/etc\"\n pidfile: \"/run/unbound.pid\"\n use-syslog: no\n logfile: \"/run/unbound.log\"\n \
                 do-not-query-localhost: no\n trust-anchor-file: \"/etc/anchor.key\"\n do-ip6: no\n \
                 local-zone: \"test.\" nodefault\n num-threads: 1\nremote-control:\n control-enable: no\n\
                 stub-zone:\n name: \".\"\n stub-addr: {nsd}\n stub-prime: no\n"
            ),
        );
        let _ = root.sh("unbound -c /etc/unbound.conf");
        let anchor = Anchor::from_bytes("anchor.key", key.as_bytes()).unwrap();
        let names = Self { root, anchor, network, authority };
        for server in [names.nsd(), names.unbound()] {
            names.wait_for(server);
        }
        names
    }

    /// Where NSD answers.
    pub fn nsd(&self) -> SocketAddr {
        (self.network.address(53), 53).into()
    }

    /// Where Unbound answers, which refuses what does not hold.
    pub fn unbound(&self) -> SocketAddr {
        (self.network.address(54), 53).into()
    }

    /// Changes what NSD answers for a zone; it takes a moment.
    pub fn change(&self, zone: &str, change: impl Fn(&str) -> String) {
        let file = format!("/etc/zones/{zone}");
        let before = std::fs::read_to_string(self.root.path(&file)).unwrap();
        // Each version has its own number.
        let (head, rest) = before.split_once("admin.test. ").unwrap();
        let (number, rest) = rest.split_once(' ').unwrap();
        let number: u32 = number.parse().unwrap();
        self.root.write(&file, &change(&format!("{head}admin.test. {} {rest}", number + 1)));
        let _ = self.root.sh(&format!(
            "cd /etc/zones && dnssec-signzone -q -S -o {zone} -f {zone}.signed {zone} && kill -HUP $(cat /run/nsd.pid)"
        ));
    }

    /// Both came back from their start at once; the socket is there a moment later.
    fn wait_for(&self, server: SocketAddr) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let begun = Instant::now();
        loop {
            let secure = Secure::new(Some(server), &self.anchor).unwrap();
            match runtime.block_on(secure.dnssec()) {
                postseal::dns::Dnssec::Works => return,
                other => assert!(begun.elapsed() < Duration::from_secs(60), "{server}: {other:?}"),
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The command line, which asks `server` and trusts the test's own roots of both kinds.
    pub fn postseal(&self, server: SocketAddr, arguments: &[&str]) -> (i32, serde_json::Value) {
        self.root.write("/etc/root.pem", &self.authority.root_pem());
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command.args(["--json", "--lang", "en", "--resolver", &server.to_string(), "--trust-anchor"]);
        let _ = command
            .arg(self.root.path("/etc/anchor.key"))
            .arg("--trust")
            .arg(self.root.path("/etc/root.pem"));
        let done = command.args(arguments).output().unwrap();
        // Nothing at all where it could not begin.
        let json = if done.stdout.is_empty() {
            Ok(serde_json::Value::Null)
        } else {
            serde_json::from_slice(&done.stdout)
        };
        (done.status.code().unwrap(), json.unwrap_or_else(|error| panic!("{error}: {done:?}")))
    }
}

/// A zone file. `@M` and `@P` are the mail servers with and without TLS, `@W` the web server, `@N` NSD, and the rest
/// what the test fills in.
fn text(zone: &str, records: &str, network: &Network, more: &[(String, String)]) -> String {
    let origin = if zone == "root" { ".".to_owned() } else { format!("{zone}.") };
    let mut text = format!(
        "$ORIGIN {origin}\n$TTL 60\n@ SOA ns.test. admin.test. 1 3600 600 86400 60\n@ NS ns.test.\n{records}"
    );
    let at = |last: u8| -> Ipv4Addr { network.address(last) };
    for (mark, last) in [("@M", 1), ("@P", 2), ("@W", 80), ("@N", 53), ("@X", 99), ("@2", 55), ("@3", 3)] {
        text = text.replace(mark, &at(last).to_string());
    }
    for (mark, value) in more {
        text = text.replace(mark, value);
    }
    text
}
