//! Exim in a private root, as an administrator has it before Postseal: with settings of its own.

mod apply;
mod dane;
mod guard;
mod own;
mod places;
mod rules;
mod users;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, CERTIFICATE, KEY, MailServer, wait_for};
use postseal::policy::{Configuration, Version};
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;

const LOG: &str = "/var/log/exim4/mainlog";

/// How the configuration is made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One file, by hand.
    Single,
    /// Debian makes it from one file.
    Template,
    /// Debian makes it from many files.
    Split,
}

/// A running Exim for `home.test`, with the mailbox of alice.
pub struct Exim {
    root: PrivateRoot,
    address: Ipv4Addr,
}

impl MailServer for Exim {
    const ID: &str = "exim";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        Self::start_with(network, authority, identity, Layout::Single)
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("exim -bV 2>/dev/null");
        printed.split_whitespace().nth(2).unwrap().parse().unwrap()
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        self.apply_again();
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        let _ = self.root.sh(&format!(
            "printf 'Subject: test\\n\\nHello.\\n' | exim -odb -f alice@home.test {to} 2>/dev/null"
        ));
        self.wait_for(&format!("an attempt to send to {to}"), |log| {
            log.lines().find_map(|line| {
                let (_, rest) = line.split_once(&format!(" {to} "))?;
                let status = match line.split_whitespace().nth(3)? {
                    "=>" => "sent",
                    "==" => "deferred",
                    "**" => "bounced",
                    _ => return None,
                };
                Some(Attempt { status: status.to_owned(), reason: rest.to_owned() })
            })
        })
    }

    fn log(&self) -> Option<String> {
        fs::read_to_string(self.root.path(LOG)).ok()
    }
}

impl Exim {
    /// Starts it with its configuration made up in this way.
    pub fn start_with(network: &Network, authority: &Authority, identity: &Identity, layout: Layout) -> Self {
        let root = PrivateRoot::copy("exim", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\noptions trust-ad\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        root.write("/etc/mailname", "home.test\n");
        match layout {
            Layout::Single => root.write("/etc/exim4/exim4.conf", &single(address)),
            Layout::Template | Layout::Split => {
                let split = layout == Layout::Split;
                root.write("/etc/exim4/update-exim4.conf.conf", &debian(address, split));
                // Beside the private root there is no host with this name.
                let _ = root.sh("update-exim4.conf");
            }
        }
        let exim = Self { root, address };
        let _ = exim.root.sh("exim -bd -q30m 2>/dev/null");
        exim.wait_for("the start", |log| log.contains("daemon started").then_some(()));
        exim
    }

    /// Runs the apply commands of the bundle that is there.
    pub fn apply_again(&self) {
        let before = self.starts();
        let _ = self.run("apply.sh");
        self.wait_for("the reload", |log| (starts(log) > before).then_some(()));
    }

    /// Runs the undo commands of the bundle that is there.
    pub fn undo(&self) {
        let before = self.starts();
        let _ = self.run("undo.sh");
        self.wait_for("the reload", |log| (starts(log) > before).then_some(()));
    }

    /// Runs lines of shell on it; returns what they printed.
    pub fn sh(&self, script: &str) -> String {
        self.root.sh(script)
    }

    /// A path of its file system, as it is seen from outside.
    pub fn path(&self, inside: &str) -> std::path::PathBuf {
        self.root.path(inside)
    }

    /// Every file below `/etc` with what stands in it.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.root.path("/etc"), &mut files);
        files.sort();
        files
    }

    /// Waits for a message from this sender in alice's mailbox.
    pub fn delivered(&self, from: &str) -> String {
        let mailbox = self.root.path("/var/mail/alice");
        let begins = format!("From {from} ");
        let came = format!(" <= {from} ");
        self.wait_for(&format!("a message from {from}"), |log| {
            // Until then it may be written in part.
            let id = log.lines().find_map(|line| line.split_once(&came)?.0.rsplit(' ').next())?;
            log.contains(&format!("{id} Completed")).then_some(())?;
            let text = fs::read_to_string(&mailbox).ok()?;
            let message = text.split("\n\nFrom ").find(|it| format!("From {it}").contains(&begins));
            message.map(|it| it.split_once('\n').unwrap_or_default().1.to_owned())
        })
    }

    fn starts(&self) -> usize {
        starts(&fs::read_to_string(self.root.path(LOG)).unwrap_or_default())
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || fs::read_to_string(self.root.path(LOG)).unwrap_or_default(), found)
    }
}

impl Drop for Exim {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for log in [LOG, "/var/log/exim4/paniclog"] {
                eprintln!("{}", fs::read_to_string(self.root.path(log)).unwrap_or_default());
            }
        }
    }
}

fn starts(log: &str) -> usize {
    log.matches("daemon started").count()
}

fn collect(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.is_file() {
            files.push((path.to_string_lossy().into_owned(), fs::read(&path).unwrap()));
        }
    }
}

/// Settings, a list and transports of its own, some of which Postseal has to put aside.
fn single(address: Ipv4Addr) -> String {
    format!(
        "\
# The administrator's own file.
primary_hostname = mx.home.test
local_interfaces = {address}
domainlist local_domains = home.test : mx.home.test
hostlist relay_from_hosts = 127.0.0.1
tls_advertise_hosts =
# Goes on in the next line.
tls_require_ciphers = \\
    NORMAL
host_lookup = *
rfc1413_query_timeout = 0s
disable_ipv6
keep_environment =
log_selector = +smtp_protocol_error
# Its name is not part of the private root.
notifier_socket =
acl_smtp_mail = check_mail
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept

begin acl
check_mail:
  deny
    senders = spammer@spam.test
    message = not from there
  accept

check_rcpt:
  accept hosts = :
  accept domains = +local_domains
  deny message = relay not permitted

begin routers
local:
  driver = accept
  domains = +local_domains
  transport = local_delivery

remote:
  driver = dnslookup
  transport = remote_smtp
  self = send
  ignore_target_hosts = 0.0.0.0

begin transports
remote_smtp:
  driver = smtp
  hosts_require_tls = nobody.test
  interface = {address}

local_delivery:
  driver = appendfile
  file = /var/mail/$local_part_data
  user = alice
  group = mail
  mode = 0660

begin retry
* * F,2h,15m

begin rewrite
begin authenticators
"
    )
    .replace("$local_part_data", "alice")
}

/// What Debian asks when the package is installed.
fn debian(address: Ipv4Addr, split: bool) -> String {
    format!(
        "dc_eximconfig_configtype='internet'\ndc_other_hostnames='home.test'\ndc_local_interfaces='{address}'\n\
         dc_readhost=''\ndc_relay_domains=''\ndc_minimaldns='false'\ndc_relay_nets=''\ndc_smarthost=''\n\
         CFILEMODE='644'\ndc_use_split_config='{split}'\ndc_hide_mailname=''\ndc_mailname_in_oh='true'\n\
         dc_localdelivery='mail_spool'\n"
    )
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Exim>();
}

#[test]
fn a_partner_that_asks_for_our_certificate_is_shown_it() {
    // Built with OpenSSL it takes an empty name of a certificate for a missing file: there it is shown to all who ask.
    crate::shown::partners_are_shown_it::<Exim>(is_built_with_openssl());
}

fn is_built_with_openssl() -> bool {
    let root = std::env::var_os("POSTSEAL_EXIM_ROOT").map(std::path::PathBuf::from);
    let program = root.map(|root| std::fs::read(root.join("usr/sbin/exim4")).unwrap());
    program.is_some_and(|it| memchr::memmem::find(&it, b"libssl.so").is_some())
}

#[test]
fn without_partners_our_certificate_is_not_shown() {
    crate::shown::without_partners_nobody_is::<Exim>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Exim>();
}
