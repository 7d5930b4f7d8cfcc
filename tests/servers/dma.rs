//! dma in a private root, as an administrator has it before Postseal: what programs of the machine write is sent by the DNS,
//! in plain text. It receives nothing.

mod guard;
mod rules;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, MailServer};
use crate::syslog::Syslog;
use postseal::policy::{Configuration, Version};
use std::net::Ipv4Addr;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Where it is configured.
pub const CONF: &str = "/etc/dma/dma.conf";
/// The administrator's own file: its last line has no end.
pub const OWN: &str = "# Ours.\nMAILNAME mx.home.test\n#STARTTLS\nFULLBOUNCE";

/// A dma that is ready to be started by whoever writes.
pub struct Dma {
    root: PrivateRoot,
    log: Syslog,
    address: Ipv4Addr,
}

impl MailServer for Dma {
    const ID: &str = "dma";
    const RECEIVES: bool = false;

    fn start(network: &Network, authority: &Authority, _identity: &Identity) -> Self {
        let root = PrivateRoot::copy("dma", network.slot());
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(CONF, OWN);
        let _ = root.sh(&format!("chown root:mail {CONF}; chmod 640 {CONF}"));
        let log = Syslog::start(&root);
        Self { root, log, address: network.address(1) }
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("grep -a -o 'DragonFly Mail Agent v[0-9.]*' /usr/sbin/dma");
        printed.trim().rsplit('v').next().unwrap().parse().unwrap()
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        let before = self.log.text().len();
        let _ = self.root.sh(&format!(
            "printf 'Subject: test\\nFrom: alice@home.test\\nTo: {to}\\n\\nHello.\\n' | sendmail -f alice@home.test {to}"
        ));
        let delivered = format!("<{to}> delivery successful");
        let begun = Instant::now();
        loop {
            let log = self.log.text();
            let since = &log[before..];
            let line = |part: &str| since.lines().find(|line| line.contains(part));
            let ended = line(&delivered).map(|line| ("sent", line));
            let ended = ended.or_else(|| line("remote delivery deferred").map(|line| ("deferred", line)));
            let ended = ended.or_else(|| line("failed after").map(|line| ("bounced", line)));
            if let Some((status, reason)) = ended {
                return Attempt { status: status.to_owned(), reason: reason.to_owned() };
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "no attempt to send to {to}:\n{log}");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Dma {
    /// Waits until the log has this.
    pub fn wait_for(&self, part: &str) {
        let begun = Instant::now();
        while !self.log.text().contains(part) {
            assert!(begun.elapsed() < Duration::from_secs(60), "no sign of {part}");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Dma {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log.text());
        }
    }
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Dma>();
}
