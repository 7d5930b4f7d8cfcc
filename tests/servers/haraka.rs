//! Haraka in a private root, as `haraka -i` makes its folder, with settings and plugins of the administrator's own.

mod guard;
mod places;
mod quoting;
mod rules;
mod submission;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, CERTIFICATE, KEY, MailServer};
use postseal::policy::{Configuration, Version};
use std::fs;
use std::io::Write;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

const LOG: &str = "/var/log/haraka.log";
const ATTEMPTS: &str = "/var/log/attempts";
/// Where alice hands in mail: a line with the recipient.
const DOOR: u16 = 2525;

/// A running Haraka for `home.test`, with the mailbox of alice.
pub struct Haraka {
    root: PrivateRoot,
    address: Ipv4Addr,
}

impl MailServer for Haraka {
    const ID: &str = "haraka";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let root = PrivateRoot::copy("haraka", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        // Before 3.1.3 it does not start without this file, which it does not make.
        let _ = root.sh("haraka -i /etc/haraka; [ -e /etc/haraka/config/connection.ini ] || \
             cp /usr/lib/node_modules/Haraka/config/connection.ini /etc/haraka/config/");
        for (name, text) in [
            ("config/me", "mx.home.test\n"),
            ("config/host_list", "home.test\n"),
            ("config/plugins", "# The administrator's own.\nauth/flat_file\nrcpt_to.in_host_list\nown\n"),
            (
                "config/tls.ini",
                "; Own.\nrequestCert=true\n\n[outbound]\nrejectUnauthorized=true\nforce_tls_hosts=own.test\n",
            ),
            ("config/outbound.ini", "local_mx_ok=true\nenable_tls=false\ntemp_fail_intervals=1h\n"),
            ("config/auth_flat_file.ini", "[core]\nmethods=PLAIN\n[users]\nalice@home.test=secret\n"),
            ("plugins/own.js", OWN),
        ] {
            root.write(&format!("/etc/haraka/{name}"), text);
        }
        root.write(
            "/etc/haraka/config/smtp.ini",
            &format!(
                "; Own.\nlisten={address}:25\nnodes=0\ndaemonize=true\ndaemon_pid_file=/run/haraka.pid\n\
                 daemon_log_file={LOG}\n"
            ),
        );
        let haraka = Self { root, address };
        let _ = haraka.root.sh("haraka -c /etc/haraka");
        let _ = haraka.door();
        haraka
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("haraka --version");
        printed.trim().rsplit(' ').next().unwrap().parse().unwrap()
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.run("check.sh");
    }

    fn send(&self, to: &str) -> Attempt {
        self.door().write_all(format!("{to}\n").as_bytes()).unwrap();
        // It writes a name as the DNS knows it.
        let (local, domain) = to.split_once('@').unwrap();
        let to = format!("{local}@{}", idna::domain_to_ascii(domain).unwrap());
        self.wait_for(ATTEMPTS, &format!("an attempt to send to {to}"), |log| {
            log.lines().find_map(|line| {
                let (status, rest) = line.split_once(' ')?;
                let (whom, reason) = rest.split_once(' ')?;
                (whom == to).then(|| Attempt { status: status.to_owned(), reason: reason.to_owned() })
            })
        })
    }
}

impl Haraka {
    /// Waits for as many attempts to send to somebody; returns how they ended.
    pub fn attempts(&self, to: &str, count: usize) -> Vec<String> {
        self.wait_for(ATTEMPTS, &format!("{count} attempts to send to {to}"), |log| {
            let of = log.lines().filter_map(|line| line.split_once(' '));
            let of = of.filter(|(_, rest)| rest.starts_with(&format!("{to} ")));
            let ended: Vec<String> = of.map(|(status, _)| status.to_owned()).collect();
            (ended.len() >= count).then_some(ended)
        })
    }

    /// Every file of its own folder with what stands in it.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        collect(&self.root.path("/etc/haraka"), &mut files);
        files.sort();
        files
    }

    /// It may be about to begin anew.
    fn door(&self) -> TcpStream {
        let begun = Instant::now();
        loop {
            match TcpStream::connect((self.address, DOOR)) {
                Ok(stream) => return stream,
                Err(error) => assert!(begun.elapsed() < Duration::from_secs(60), "{error}\n{}", self.log()),
            }
            sleep(Duration::from_millis(20));
        }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.root.path(LOG)).unwrap_or_default()
    }

    fn wait_for<T>(&self, file: &str, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            let text = fs::read_to_string(self.root.path(file)).unwrap_or_default();
            if let Some(it) = found(&text) {
                return it;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "no sign of {what}:\n{text}\n{}", self.log());
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Haraka {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log());
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

/// A plugin of the administrator's own: the mailbox, a door for alice's mail, and what became of it.
const OWN: &str = r"'use strict'
const fs = require('node:fs')
const net = require('node:net')

exports.register = function () {
    this.register_hook('init_master', 'open')
    this.register_hook('init_child', 'open')
    this.register_hook('queue', 'keep')
    const note = (status) => (next, hmail, params) => {
        const why = JSON.stringify(params && (params.err || params[2] || params)) || ''
        for (const to of hmail.todo.rcpt_to) fs.appendFileSync('/var/log/attempts', `${status} ${to.user}@${to.host} ${why}\n`)
        next(status === 'sent' ? undefined : status === 'bounced' ? OK : undefined)
    }
    for (const [hook, status] of [['delivered', 'sent'], ['deferred', 'deferred'], ['bounce', 'bounced']]) {
        this[status] = note(status)
        this.register_hook(hook, status)
    }
}

exports.keep = (next, connection) => {
    const mailbox = fs.createWriteStream('/var/mail/alice', { flags: 'a' })
    mailbox.on('close', () => next(OK))
    connection.transaction.message_stream.pipe(mailbox, { line_endings: '\n' })
}

exports.open = function (next) {
    const outbound = this.haraka_require('outbound')
    const { listen, nodes } = this.config.get('smtp.ini').main
    if (nodes && require('node:cluster').isPrimary) return next()
    const address = listen.split(':')[0]
    const door = net.createServer((caller) => {
        caller.on('error', () => {})
        caller.on('data', (line) => {
            const to = line.toString().trim()
            const text = `From: alice@home.test\r\nTo: ${to}\r\nSubject: test\r\n\r\nHello.\r\n`
            outbound.send_email('alice@home.test', to, text, () => {})
        })
    })
    door.listen(2525, address)
    next()
}
";

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Haraka>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Haraka>();
}
