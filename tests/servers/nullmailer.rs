//! nullmailer in a private root, as an administrator has it before Postseal: what programs of the machine write goes to a
//! relay, in plain text. It receives nothing.

mod guard;
mod rules;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, MailServer, wait_for};
use postseal::policy::{Configuration, Version};
use std::fs;
use std::net::Ipv4Addr;

const LOG: &str = "/var/log/nullmailer.log";
/// Where it is configured.
pub const REMOTES: &str = "/etc/nullmailer/remotes";
/// The administrator's own file: its last line has no end.
pub const OWN: &str = "# The relay.\nmx.home.test";

/// A running nullmailer. Which relay takes its mail is set before each message: the server of the recipient.
pub struct Nullmailer {
    root: PrivateRoot,
    address: Ipv4Addr,
}

impl MailServer for Nullmailer {
    const ID: &str = "nullmailer";
    const RECEIVES: bool = false;

    fn start(network: &Network, authority: &Authority, _identity: &Identity) -> Self {
        let root = PrivateRoot::copy("nullmailer", network.slot());
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write("/etc/nullmailer/me", "mx.home.test\n");
        root.write("/etc/nullmailer/defaultdomain", "home.test\n");
        // What waits does so until it is asked again.
        root.write("/etc/nullmailer/pausetime", "600\n");
        root.write(REMOTES, OWN);
        let _ = root.sh(&format!(
            "chown mail {REMOTES}; chmod 600 {REMOTES}; : > {LOG}; chmod 666 {LOG}\n\
             as='setpriv --reuid mail --regid mail --clear-groups'\n\
             # That of Debian 11 wants /proc.\n\
             $as true 2>/dev/null || as=\n\
             $as nullmailer-send >>{LOG} 2>&1 &"
        ));
        let nullmailer = Self { root, address: network.address(1) };
        nullmailer.wait_for("the start", |log| log.contains("Rescanning queue").then_some(()));
        nullmailer
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    /// It does not say its own.
    fn version(&self) -> Version {
        Version::new(&[2, 2])
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        let before = self.log().len();
        let relay = format!("mx.{}", to.split_once('@').unwrap().1);
        let _ = self.root.sh(&format!(
            "sed -i -E 's/^[^# ]+/{relay}/' {REMOTES}; chown mail {REMOTES}; rm -f /var/spool/nullmailer/queue/*\n\
             printf 'Subject: test\\nFrom: alice@home.test\\nTo: {to}\\n\\nHello.\\n' | sendmail -f alice@home.test {to}"
        ));
        self.wait_for(&format!("an attempt to send to {to}"), |log| {
            // The message of before comes back to its sender, which is a delivery of its own.
            let (_, since) = log.get(before..)?.split_once(&format!("to: <{to}>"))?;
            let (reason, _) = since.split_once("Delivery complete")?;
            let status = match reason {
                _ if reason.contains("Sent file.") => "sent",
                _ if reason.contains("into failed") => "bounced",
                _ => "deferred",
            };
            Some(Attempt { status: status.to_owned(), reason: reason.to_owned() })
        })
    }
}

impl Nullmailer {
    fn log(&self) -> String {
        fs::read_to_string(self.root.path(LOG)).unwrap_or_default()
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || self.log(), found)
    }
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Nullmailer>();
}
