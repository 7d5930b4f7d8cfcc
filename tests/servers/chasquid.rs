//! chasquid in a private root, as an administrator has it before Postseal: with a certificate of its own making, without
//! which it does not start, and with a hook.

mod guard;
mod rules;

use crate::authority::{Authority, Identity};
use crate::client::{self, Outcome};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, BUNDLE, CERTIFICATE, KEY, MailServer, wait_for};
use data_encoding::BASE64;
use postseal::policy::{Configuration, Version};
use rustls::ClientConfig;
use std::fs;
use std::net::{Ipv4Addr, TcpStream};

const LOG: &str = "/var/log/chasquid.log";
/// What it remembers of domains.
pub const RECORDS: &str = "/var/lib/chasquid/domaininfo";
/// The administrator's own hook: it keeps what it was shown.
pub const HOOK: &str =
    "#!/bin/sh\ncat > /tmp/seen.$$\nmv /tmp/seen.$$ /tmp/seen\necho \"X-Own: $MAIL_FROM\"\n";

/// A running chasquid for `home.test`. Its user alice hands in what it sends.
pub struct Chasquid {
    root: PrivateRoot,
    address: Ipv4Addr,
    /// How alice's program speaks TLS.
    alice: ClientConfig,
}

impl MailServer for Chasquid {
    const ID: &str = "chasquid";
    const OFFERS_TLS_BEFORE: bool = true;

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let root = PrivateRoot::copy("chasquid", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        let own = Identity::self_signed(&["old.home.test"]);
        root.write("/etc/chasquid/certs/old.home.test/fullchain.pem", &own.certificate_pem);
        root.write("/etc/chasquid/certs/old.home.test/privkey.pem", &own.key_pem);
        root.write("/etc/chasquid/chasquid.conf", &settings(address));
        root.write("/etc/chasquid/hooks/post-data", HOOK);
        root.write("/etc/init.d/chasquid", SERVICE);
        let _ = root.sh("chmod 755 /etc/init.d/chasquid /etc/chasquid/hooks/post-data; mkdir -p /etc/chasquid/domains/home.test\n\
             chasquid-util user-add alice@home.test --password=secret; chown -R chasquid:chasquid /etc/chasquid/domains\n\
             touch /var/log/chasquid.log; chown chasquid /var/log/chasquid.log\n\
             /etc/init.d/chasquid start");
        let alice = authority.trusting();
        let chasquid = Self { root, address, alice };
        chasquid.wait_until_it_listens();
        chasquid
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("chasquid -version");
        printed.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Runs a script of the bundle; returns what it printed.
    fn run(&self, script: &str) -> String {
        let printed = self.root.sh(&format!("sh {BUNDLE}/{script}"));
        self.wait_until_it_listens();
        printed
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        let before = self.log().len();
        let login = format!("AUTH PLAIN {}", BASE64.encode(b"\0alice@home.test\0secret"));
        let handed =
            client::hand_in(self.address, &[&login], "alice@home.test", to, Some(self.alice.clone()));
        assert_eq!(handed, Outcome::Taken, "{to}");
        // It writes a name as people do.
        let (local, domain) = to.split_once('@').unwrap();
        let of = format!(" from=alice@home.test to={local}@{} ", idna::domain_to_unicode(domain).0);
        self.wait_for(&format!("an attempt to send to {to}"), |log| {
            let line = log.get(before..)?.lines().find_map(|line| line.split_once(&of))?.1;
            let status = match line {
                "sent" => "sent",
                _ if line.starts_with("failed (temporary)") => "deferred",
                _ if line.starts_with("failed (permanent)") => "bounced",
                other => panic!("{other}"),
            };
            Some(Attempt { status: status.to_owned(), reason: line.to_owned() })
        })
    }
}

impl Chasquid {
    fn log(&self) -> String {
        fs::read_to_string(self.root.path(LOG)).unwrap_or_default()
    }

    fn wait_until_it_listens(&self) {
        for port in [25, 587] {
            self.wait_for("a listener", |_| TcpStream::connect((self.address, port)).ok().map(drop));
        }
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || self.log(), found)
    }
}

impl Drop for Chasquid {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log());
            eprintln!("{}", fs::read_to_string(self.root.path("/tmp/chasquid.err")).unwrap_or_default());
        }
    }
}

/// The administrator's own file: what comes for alice is thrown away.
fn settings(address: Ipv4Addr) -> String {
    format!(
        "# The administrator's own.\nhostname: \"mx.home.test\"\nsmtp_address: \"{address}:25\"\n\
         submission_address: \"{address}:587\"\nsubmission_over_tls_address: \"{address}:465\"\n\
         mail_delivery_agent_bin: \"/usr/bin/true\"\nmail_delivery_agent_args: \"%to%\"\nmail_log_path: \"{LOG}\"\n"
    )
}

/// Starts it as its own user, as the unit of systemd does on a real server.
const SERVICE: &str = "#!/bin/sh
PID=/run/chasquid.pid
case $1 in
  start)
    as='setpriv --reuid chasquid --regid chasquid --clear-groups --inh-caps +net_bind_service
      --ambient-caps +net_bind_service'
    # That of Debian 11 wants /proc.
    $as true 2>/dev/null || as=
    $as chasquid >/tmp/chasquid.err 2>&1 &
    echo $! > $PID ;;
  stop)
    kill \"$(cat $PID)\" 2>/dev/null || exit 0
    while kill -0 \"$(cat $PID)\" 2>/dev/null; do sleep 0.02; done ;;
  restart) $0 stop; $0 start ;;
esac
";

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Chasquid>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Chasquid>();
}
