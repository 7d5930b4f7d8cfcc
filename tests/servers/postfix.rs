//! Postfix in a private root, as an administrator has it before Postseal: with settings of its own.

mod brought;
mod clients;
mod dane;
mod guard;
mod inbound;
mod mta_sts;
mod outbound;
mod own;
mod platform;
mod profile;
mod quoting;
mod routes;
mod submission;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, CERTIFICATE, KEY, MailServer, wait_for};
use postseal::policy::{Configuration, Version};
use std::fmt::Write;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::time::{Duration, Instant};

const LOG: &str = "/var/log/postfix.log";

/// A running Postfix for `home.test`, with the mailbox of alice.
pub struct Postfix {
    root: PrivateRoot,
    address: Ipv4Addr,
}

impl MailServer for Postfix {
    const ID: &str = "postfix";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        Self::start_with(network, authority, identity, "", "")
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        self.root.sh("postconf -dh mail_version").trim().parse().unwrap()
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        self.apply_again();
        let checked = self.run("check.sh");
        assert!(!checked.contains("warning") && !checked.contains("fatal"), "{checked}");
    }

    fn send(&self, to: &str) -> Attempt {
        let _ = self
            .root
            .sh(&format!("printf 'Subject: test\\n\\nHello.\\n' | sendmail -f alice@home.test {to}"));
        let begins = format!("to=<{to}>");
        self.wait_for(&format!("an attempt to send to {to}"), |log| {
            let line = log.lines().find(|line| line.contains(&begins) && line.contains("status="))?;
            let (status, reason) = line.split_once("status=")?.1.split_once(' ')?;
            Some(Attempt { status: status.to_owned(), reason: reason.to_owned() })
        })
    }

    fn log(&self) -> Option<String> {
        fs::read_to_string(self.root.path(LOG)).ok()
    }
}

impl Postfix {
    /// Starts it with more lines of the administrator's in main.cf and master.cf.
    pub fn start_with(
        network: &Network,
        authority: &Authority,
        identity: &Identity,
        main: &str,
        master: &str,
    ) -> Self {
        let root = PrivateRoot::copy("postfix", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        root.write("/etc/services", "smtp 25/tcp\nsmtps 465/tcp\nsubmission 587/tcp\ndomain 53/udp\n");
        root.write("/etc/postfix/main.cf", &format!("{MAIN_CF}{main}"));
        root.write("/etc/postfix/master.cf", &format!("{}{master}", master_cf(address)));
        let postfix = Self { root, address };
        // Makes the queue's folders.
        let _ = postfix.root.sh("postfix check");
        postfix.let_files_cool();
        // Comes back when it listens.
        let _ = postfix.root.sh("MAIL_CONFIG=/etc/postfix $(postconf -h daemon_directory)/master -w");
        postfix
    }

    /// Runs the apply commands of the bundle that is there.
    pub fn apply_again(&self) {
        let reloads = self.reloads();
        let printed = self.run("apply.sh");
        assert!(!printed.contains("warning") && !printed.contains("fatal"), "{printed}");
        self.wait_for_reload(reloads);
    }

    /// Runs the undo commands of the bundle that is there.
    pub fn undo(&self) {
        let reloads = self.reloads();
        let _ = self.run("undo.sh");
        self.wait_for_reload(reloads);
    }

    /// Runs lines of shell on it; returns what they printed.
    pub fn sh(&self, script: &str) -> String {
        self.root.sh(script)
    }

    /// A path of its file system, as it is seen from outside.
    pub fn path(&self, inside: &str) -> std::path::PathBuf {
        self.root.path(inside)
    }

    /// Every file of Postfix's folder with what stands in it, and main.cf's permissions.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let folder = self.root.path("/etc/postfix");
        let entries = fs::read_dir(&folder).unwrap().flatten().filter(|it| it.path().is_file());
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        let mut files: Vec<_> = entries.map(|it| (name(&it.path()), fs::read(it.path()).unwrap())).collect();
        files.sort();
        files
    }

    /// Waits until a message, which waited at first, is there. On a busy machine the queue may be looked through while the
    /// first attempt still ends ("skipped, still being delivered") and then not for long: it is asked to again.
    pub fn waits_for_sent(&self, to: &str) {
        let begins = format!("to=<{to}>");
        let asked = std::cell::Cell::new(Instant::now());
        self.wait_for(&format!("mail to {to}"), |log| {
            if asked.get().elapsed() > Duration::from_secs(3) {
                let _ = self.root.sh("postqueue -f");
                asked.set(Instant::now());
            }
            log.lines().any(|line| line.contains(&begins) && line.contains("status=sent")).then_some(())
        });
    }

    /// Waits for a message from this sender in alice's mailbox.
    pub fn delivered(&self, from: &str) -> Vec<u8> {
        let folder = self.root.path("/home/alice/Maildir/new");
        let begins = format!("Return-Path: <{from}>");
        self.wait_for(&format!("a message from {from}"), |_| {
            let messages = fs::read_dir(&folder).ok()?.flatten().filter_map(|it| fs::read(it.path()).ok());
            messages.into_iter().find(|message| message.starts_with(begins.as_bytes()))
        })
    }

    fn reloads(&self) -> usize {
        // Postfix makes the file with its first line, which may come after the start.
        fs::read_to_string(self.root.path(LOG)).unwrap_or_default().matches("reload --").count()
    }

    fn wait_for_reload(&self, before: usize) {
        self.wait_for("the reload", |log| (log.matches("reload --").count() > before).then_some(()));
        self.let_files_cool();
    }

    /// Postfix waits a second or two before it reads a file that was changed just now.
    fn let_files_cool(&self) {
        let _ = self.root.sh("touch -d '1 minute ago' /etc/postfix/*");
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || fs::read_to_string(self.root.path(LOG)).unwrap_or_default(), found)
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", fs::read_to_string(self.root.path(LOG)).unwrap_or_default());
        }
    }
}

/// Everybody here is in `mynetworks`: what Postseal puts into a list counts only if it stands before that.
const MAIN_CF: &str = "\
# The administrator's own file.
compatibility_level = 3.6
maillog_file = /var/log/postfix.log
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
data_directory = /var/lib/postfix
shlib_directory = /usr/lib/postfix
setgid_group = postdrop

myhostname = mx.home.test
mydomain = home.test
myorigin = home.test
mydestination = home.test, mx.home.test, localhost
mynetworks = 127.0.0.0/8
# Beside that, it listens where master.cf says.
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
home_mailbox = Maildir/
alias_maps =
biff = no
notify_classes =
smtp_host_lookup = dns

smtpd_sender_restrictions =
    permit_mynetworks,
    reject_non_fqdn_sender
";

/// Every service that Postfix needs, none of them in a root of its own inside ours.
fn master_cf(address: Ipv4Addr) -> String {
    let mut text = format!("{address}:25 inet n - n - - smtpd\n");
    for (name, kind, private, wakeup, limit, command) in [
        ("pickup", "unix", 'n', "60", "1", "pickup"),
        ("cleanup", "unix", 'n', "-", "0", "cleanup"),
        ("qmgr", "unix", 'n', "300", "1", "qmgr"),
        ("tlsmgr", "unix", '-', "1000?", "1", "tlsmgr"),
        ("rewrite", "unix", '-', "-", "-", "trivial-rewrite"),
        ("bounce", "unix", '-', "-", "0", "bounce"),
        ("defer", "unix", '-', "-", "0", "bounce"),
        ("trace", "unix", '-', "-", "0", "bounce"),
        ("verify", "unix", '-', "-", "1", "verify"),
        ("flush", "unix", 'n', "1000?", "0", "flush"),
        ("proxymap", "unix", '-', "-", "-", "proxymap"),
        ("proxywrite", "unix", '-', "-", "1", "proxymap"),
        ("smtp", "unix", '-', "-", "-", "smtp"),
        ("relay", "unix", '-', "-", "-", "smtp"),
        ("showq", "unix", 'n', "-", "-", "showq"),
        ("error", "unix", '-', "-", "-", "error"),
        ("retry", "unix", '-', "-", "-", "error"),
        ("discard", "unix", '-', "-", "-", "discard"),
        ("local", "unix", '-', "-", "-", "local"),
        ("anvil", "unix", '-', "-", "1", "anvil"),
        ("scache", "unix", '-', "-", "1", "scache"),
        ("postlog", "unix-dgram", 'n', "-", "1", "postlogd"),
    ] {
        let unprivileged = if command == "local" { 'n' } else { '-' };
        let _ = writeln!(text, "{name} {kind} {private} {unprivileged} n {wakeup} {limit} {command}");
    }
    text
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Postfix>();
}

#[test]
fn a_partner_that_asks_for_our_certificate_is_shown_it() {
    crate::shown::partners_are_shown_it::<Postfix>(true);
}

#[test]
fn without_partners_our_certificate_is_not_shown() {
    crate::shown::without_partners_nobody_is::<Postfix>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Postfix>();
}
