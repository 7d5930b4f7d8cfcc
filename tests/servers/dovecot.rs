//! Dovecot in a private root, as an administrator has it before Postseal: without TLS, its users' mail handed on to the
//! server on port 25 of the same machine. It is the server of users: here they hand in mail on port 587.

mod collect;
mod guard;
mod own;
mod reports;
mod rules;

use crate::authority::{Authority, Identity};
use crate::client::{self, Outcome};
use crate::network::Network;
use crate::old;
use crate::peer::Peer;
use crate::root::PrivateRoot;
use crate::server::{Attempt, BUNDLE, CERTIFICATE, KEY, MailServer};
use data_encoding::BASE64;
use postseal::policy::{Configuration, Version};
use rustls::ClientConfig;
use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

const LOG: &str = "/var/log/dovecot.log";
/// Where it is configured.
pub const CONF: &str = "/etc/dovecot/dovecot.conf";

/// A running Dovecot for `home.test`. Its user alice may choose by her login which relay takes her mail.
pub struct Dovecot {
    root: PrivateRoot,
    address: Ipv4Addr,
    /// How alice's program speaks TLS, with a certificate of its own.
    alice: ClientConfig,
    _relay: Peer,
}

impl MailServer for Dovecot {
    const ID: &str = "dovecot";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let root = PrivateRoot::copy("dovecot", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        let relay = Peer::start(address, Some(authority.issue(&["mx.home.test"]).serving()));
        let alice = authority.trusting_as(&authority.issue(&["alice.home.test"]));
        let dovecot = Self { root, address, alice, _relay: relay };
        dovecot.root.write(CONF, &settings(address, &dovecot.version()));
        let _ = dovecot.root.sh("dovecot");
        dovecot.wait_for("a listener", || TcpStream::connect((address, 587)).is_ok());
        dovecot
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("dovecot --version");
        printed.split_whitespace().next().unwrap().parse().unwrap()
    }

    /// Runs a script of the bundle that reloads, and waits until nobody answers who knows the settings of before.
    fn run(&self, script: &str) -> String {
        let (before, reloads) = (self.logins(), self.reloads());
        let printed = self.root.sh(&format!("sh {BUNDLE}/{script}"));
        self.wait_for("the reload", || {
            self.reloads() > reloads && !self.logins().iter().any(|it| before.contains(it))
        });
        printed
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.root.sh(&format!("sh {BUNDLE}/check.sh"));
    }

    /// By alice, to a relay that is the server of the recipient.
    fn send(&self, to: &str) -> Attempt {
        let tls = self.offers_tls().then(|| self.alice.clone());
        let login = login(&format!("mx.{}", to.split_once('@').unwrap().1));
        match client::hand_in(self.address, &[&login], "alice@home.test", to, tls) {
            Outcome::Taken => Attempt { status: "sent".to_owned(), reason: String::new() },
            Outcome::Refused(reason) => {
                let status = if reason.starts_with('4') { "deferred" } else { "bounced" };
                Attempt { status: status.to_owned(), reason }
            }
            Outcome::BrokenOff(reason) => panic!("{reason}"),
        }
    }

    fn offers_tls(&self) -> bool {
        client::offers_on(self.address, 587).iter().any(|it| it == "STARTTLS")
    }

    fn take(&self, from: &str, to: &str, tls: Option<ClientConfig>) -> Outcome {
        client::hand_in(self.address, &[&login("mx.home.test")], from, to, tls)
    }

    fn take_old(&self, from: &str, to: &str) -> Outcome {
        let connected = old::connect(self.address, 587);
        connected.map_or(Outcome::BrokenOff(String::new()), |it| {
            client::send_through(it, &[&login("mx.home.test")], from, to)
        })
    }
}

impl Dovecot {
    fn reloads(&self) -> usize {
        self.log().matches("reloading configuration").count()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.root.path(LOG)).unwrap_or_default()
    }

    /// The processes that answer those who connect.
    fn logins(&self) -> Vec<String> {
        let mut all = self.root.processes();
        all.retain(|it| {
            let name = fs::read_to_string(Path::new("/proc").join(it).join("comm"));
            name.is_ok_and(|name| name.trim().ends_with("-login"))
        });
        all
    }

    fn wait_for(&self, what: &str, is_there: impl Fn() -> bool) {
        let begun = Instant::now();
        while !is_there() {
            assert!(begun.elapsed() < Duration::from_secs(60), "no sign of {what}:\n{}", self.log());
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log());
        }
    }
}

/// As alice, whose mail goes to this relay.
fn login(relay: &str) -> String {
    format!("AUTH PLAIN {}", BASE64.encode(format!("\0alice@{relay}\0secret").as_bytes()))
}

/// The administrator's own file.
pub fn settings(address: Ipv4Addr, version: &Version) -> String {
    let all = format!(
        "protocols = imap pop3 submission\nlisten = {address}\nlog_path = {LOG}\nhostname = mx.home.test\n\
         auth_mechanisms = plain\nssl = no\nsubmission_relay_host = mx.home.test\n"
    );
    if version.is_at_least(&[2, 4]) {
        return format!(
            "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n{all}\
             mail_driver = maildir\nmail_path = ~/Maildir\nauth_allow_cleartext = yes\n\
             passdb static {{\n  password = secret\n}}\n\
             userdb static {{\n  fields {{\n    uid = 2001\n    gid = 2001\n    home = /home/alice\n    \
             submission_relay_host = %{{user | domain}}\n  }}\n}}\n"
        );
    }
    format!(
        "{all}mail_location = maildir:~/Maildir\ndisable_plaintext_auth = no\n\
         passdb {{\n  driver = static\n  args = password=secret\n}}\n\
         userdb {{\n  driver = static\n  args = uid=2001 gid=2001 home=/home/alice submission_relay_host=%d\n}}\n"
    )
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Dovecot>();
}
