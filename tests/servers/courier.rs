//! Courier in a private root, as an administrator has it before Postseal: with settings and routes of its own.

mod apply;
mod own;
mod quoting;
mod routes;
mod users;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, BUNDLE, CERTIFICATE, KEY, MailServer, wait_for};
use postseal::policy::{Configuration, Version};
use std::fs::{self, File};
use std::io::Write;
use std::net::Ipv4Addr;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;

const LOG: &str = "/var/log/mail.log";

/// A running Courier for `home.test`, with the mailbox of alice.
pub struct Courier {
    root: PrivateRoot,
    address: Ipv4Addr,
}

impl MailServer for Courier {
    const ID: &str = "courier";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let root = PrivateRoot::copy("courier", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        for (name, text) in settings(address) {
            root.write(&format!("/etc/courier/{name}"), &text);
        }
        let file = |name: &str| fs::read_to_string(root.path(&format!("/etc/courier/{name}"))).unwrap();
        let esmtpd = format!("{}\n{}", file("esmtpd"), own_esmtpd(address));
        root.write("/etc/courier/esmtpd", &esmtpd);
        write_log(&root);
        let _ = root.sh("cd /etc/courier; chown -R root:courier .; chmod 600 userdb; makeuserdb\n\
             sed -i 's/^authmodulelist=.*/authmodulelist=authuserdb/' authdaemonrc\n\
             makesmtpaccess; makeacceptmailfor; makealiases\n\
             maildirmake.courier /home/alice/Maildir; chown -R alice /home/alice\n\
             sh /usr/sbin/authdaemond start\n\
             courier start; esmtpd start");
        let courier = Self { root, address };
        courier.wait_for("the start", |log| log.contains("Started").then_some(()));
        courier
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("courier --version");
        printed.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        self.send_to_all(&[to.to_owned()]).remove(0)
    }
}

impl Courier {
    /// One message from alice to several; waits until the first attempt is over for all of them.
    fn send_to_all(&self, to: &[String]) -> Vec<Attempt> {
        let _ = self.root.sh(&format!(
            "printf 'Subject: test\\nFrom: <alice@home.test>\\nTo: <bob@home.test>\\n\\nHello.\\n' | \
             sendmail -f alice@home.test {}",
            to.join(" ")
        ));
        let attempt = |to: &String| {
            // It writes a name as people do.
            let (local, domain) = to.split_once('@').unwrap();
            let of = format!("addr=<{local}@{}>", idna::domain_to_unicode(domain).0);
            self.wait_for(&format!("an attempt to send to {to}"), |log| {
                let mine = || log.lines().filter(|line| line.contains(&of));
                let status = mine().find_map(|line| match line.rsplit_once("status: ")?.1.trim() {
                    "success" => Some("sent"),
                    "deferred" => Some("deferred"),
                    "failure" => Some("bounced"),
                    _ => None,
                })?;
                Some(Attempt { status: status.to_owned(), reason: mine().collect::<Vec<_>>().join("\n") })
            })
        };
        to.iter().map(attempt).collect()
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || fs::read_to_string(self.root.path(LOG)).unwrap_or_default(), found)
    }
}

impl Drop for Courier {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", fs::read_to_string(self.root.path(LOG)).unwrap_or_default());
        }
    }
}

/// Writes down what comes for syslog, until the test ends.
fn write_log(root: &PrivateRoot) {
    // The name of a socket must be short, and that of a root may be long.
    let folder = File::open(root.path("/dev")).unwrap();
    let socket = UnixDatagram::bind(format!("/proc/self/fd/{}/log", folder.as_raw_fd())).unwrap();
    let _ = root.sh("chmod 666 /dev/log");
    let mut log = File::create(root.path(LOG)).unwrap();
    let _ = std::thread::spawn(move || {
        let mut line = vec![0; 8192];
        while let Ok(length) = socket.recv(&mut line) {
            let text = String::from_utf8_lossy(&line[..length]);
            let _ = writeln!(log, "{}", text.trim_end_matches(['\n', '\0']));
        }
    });
}

/// Files of the administrator's own.
fn settings(address: Ipv4Addr) -> [(&'static str, String); 10] {
    let text = |text: &str| text.to_owned();
    [
        ("me", text("mx.home.test\n")),
        ("defaultdomain", text("home.test\n")),
        ("dsnfrom", text("\"mail\" <postmaster@home.test>\n")),
        ("ipout", format!("{address}\n")),
        ("locals", text("localhost\nhome.test\nmx.home.test\n")),
        ("esmtpacceptmailfor.dir/default", text("home.test\n")),
        ("aliases/system", text("postmaster: alice\n")),
        ("smtpaccess/default", text("127.0.0.1\tallow,RELAYCLIENT\n")),
        ("userdb", text("alice\tuid=2001|gid=2001|home=/home/alice\n")),
        ("esmtproutes", format!("# Routes.\nrouted.test: [{address}],2525\nmail.bank.test: mx.bank.test\n")),
    ]
}

/// On this address alone, and without questions to the DNS about who connects.
fn own_esmtpd(address: Ipv4Addr) -> String {
    format!(
        "# The administrator's own.\nPORT={address}.25\nBOFHCHECKDNS=0\nTARPIT=0\nBLACKLISTS=\"\"\n\
         MAXDAEMONS=40\nMAXPERIP=40\nMAXPERC=40\n"
    )
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Courier>();
}

/// What its own routes say holds: relays, and their ports.
#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    crate::proof::fails_and_names_whom_it_did_not_see::<Courier>(
        |server, network| {
            let first = network.address(1);
            let routes = server.root().path("/etc/courier/esmtproutes");
            let own = fs::read_to_string(&routes).unwrap();
            fs::write(&routes, format!("{own}first.test: [{first}],465 /SECURITY=SMTPS\n")).unwrap();
            // Somebody speaks TLS there from the first byte.
            let _ = server.root().sh(&format!(
                "openssl s_server -accept {first}:465 -cert {CERTIFICATE} -key {KEY} -www </dev/null >/dev/null 2>&1 &"
            ));
            vec![
                ("first.test=required", format!("first.test: mail goes to {first}:465")),
                (
                    "routed.test=opportunistic",
                    format!("routed.test: mail goes to {}:2525", network.address(1)),
                ),
                ("mail.bank.test=required", "mail.bank.test: mail goes to mx.bank.test:25".to_owned()),
            ]
        },
        &[&["openssl"], &["testmxlookup"]],
        &[],
    );
}

#[test]
fn a_certificate_that_nobody_takes_fails() {
    crate::own_port::what_nobody_takes_fails_and_what_may_be_meant_is_told::<Courier>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Courier>();
}
