//! OpenSMTPD in a private root, as an administrator has it before Postseal: with settings of its own.

mod apply;
mod guard;
mod own;
mod rules;
mod users;

use crate::authority::{Authority, Identity};
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{Attempt, BUNDLE, CERTIFICATE, KEY, MailServer, wait_for};
use crate::syslog::Syslog;
use postseal::policy::{Configuration, Version};
use std::fs;
use std::net::{Ipv4Addr, TcpStream};

/// Where Debian has it.
pub const CONF: &str = "/etc/smtpd.conf";

/// A running OpenSMTPD for `home.test`, with the mailbox of alice.
pub struct OpenSmtpd {
    root: PrivateRoot,
    log: Syslog,
    address: Ipv4Addr,
}

impl MailServer for OpenSmtpd {
    const ID: &str = "opensmtpd";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let own = settings(network.address(1));
        Self::start_with(PrivateRoot::copy("opensmtpd", network.slot()), network, authority, identity, &own)
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("smtpd -h 2>&1 || true");
        printed.split_whitespace().nth(2).unwrap().parse().unwrap()
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
        self.wait_until_it_listens();
    }

    /// It knows servers by their addresses, and tries the ones that failed again every few seconds for minutes: what
    /// was before is forgotten first.
    fn send(&self, to: &str) -> Attempt {
        let before = self.log.text().len();
        let _ = self.root.sh(
            // Until the system has forgotten its processes takes two seconds; they hold nothing once they were killed.
            "kill -KILL -$(cat /var/run/smtpd.pid); while smtpctl show stats >/dev/null 2>&1; do sleep 0.02; done
             rm -rf /var/spool/smtpd/queue/*; smtpd",
        );
        self.wait_until_it_listens();
        // It listens before its queue takes anything (75, EX_TEMPFAIL).
        let _ = self.root.sh(&format!(
            "for wait in 0.1 0.3 1 3 0; do\n\
             printf 'Subject: test\\n\\nHello.\\n' | sendmail -f alice@home.test {to} && exit 0\n\
             [ $? = 75 ] || exit 1\n\
             sleep $wait\n\
             done\n\
             exit 75"
        ));
        self.wait_for(&format!("an attempt to send to {to}"), |log| {
            let since = &log[before..];
            delivery(since, to).or_else(|| failure(since))
        })
    }
}

/// What the log says of a message that was handed over, or not.
fn delivery(log: &str, to: &str) -> Option<Attempt> {
    let line = log.lines().find(|it| it.contains("mta delivery ") && it.contains(&format!("to=<{to}>")))?;
    let field = |name: &str| line.split_once(&format!(" {name}=\""))?.1.split('"').next();
    let status = match field("result")? {
        "Ok" => "sent",
        "TempFail" => "deferred",
        "PermFail" => "bounced",
        other => panic!("{other}: {line}"),
    };
    Some(Attempt { status: status.to_owned(), reason: field("stat")?.to_owned() })
}

/// What it says of the one connection that came to nothing; of the message it speaks a quarter of a minute later. Going
/// on in plain text is no failure.
fn failure(log: &str) -> Option<Attempt> {
    let (_, reason) = log.split_once(" mta error reason=")?;
    Some(Attempt { status: "deferred".to_owned(), reason: reason.lines().next()?.to_owned() })
}

impl OpenSmtpd {
    /// Starts it from this root with this smtpd.conf.
    pub fn start_with(
        root: PrivateRoot,
        network: &Network,
        authority: &Authority,
        identity: &Identity,
        conf: &str,
    ) -> Self {
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        root.write("/etc/mailname", "mx.home.test\n");
        root.write(CONF, conf);
        let log = Syslog::start(&root);
        let server = Self { root, log, address };
        let _ = server.root.sh("smtpd");
        server.wait_until_it_listens();
        server
    }

    /// The smtpd.conf that is there now.
    pub fn conf(&self) -> String {
        fs::read_to_string(self.root.path(CONF)).unwrap()
    }

    fn wait_until_it_listens(&self) {
        let _ = self.wait_for("a listener", |_| TcpStream::connect((self.address, 25)).ok());
    }

    fn wait_for<T>(&self, what: &str, found: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || self.log.text(), found)
    }
}

impl Drop for OpenSmtpd {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}\n{}", self.log.text(), self.conf());
        }
    }
}

/// Listeners, filters, actions and rules of its own, some of which Postseal has to change.
pub fn settings(address: Ipv4Addr) -> String {
    format!(
        "\
# The administrator's own file.
table aliases file:/etc/aliases
filter \"spammers\" phase mail-from match mail-from {{ \"@spam.test\", \\
    \"@scam.test\" }} reject \"550 not from there\"

# What goes on in the next line is still a remark. \\
listen on 127.0.0.1 port 25
table creds {{ \\
    \"relay1\" = \"me:geheim\", \\
    \"relay2\" = \"me:x}}y\", \\
    \"relay3\" = \"you:geheim\", \\
    \"relay4\" = \"me:geheim\", \\
    label = \"me:geheim\" }}
listen on {address} hostname mx.home.test \\
    filter spammers
listen on {address} port 2525 tag INSIDE
listen on socket

action \"local\" maildir alias <aliases>
action outbound relay src {address} \\
    helo mx.home.test # as the others know us
action fixed relay host smtp://{address}:2525

match from any for domain \"home.test\" action \"local\"
match from local for domain \"fixed.test\" action fixed
match from local for any action \"outbound\"
"
    )
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<OpenSmtpd>();
}

/// With what BusyBox has as well, as on Alpine.
#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    crate::proof::fails_and_names_whom_it_did_not_see::<OpenSmtpd>(
        routed_elsewhere,
        &[&["openssl"], &["host"]],
        &["host", "nslookup=busybox"],
    );
}

/// Its own actions lead the mail of some elsewhere: with TLS from the first byte, or without any; what more than the domain
/// decides is told.
fn routed_elsewhere(server: &OpenSmtpd, network: &Network) -> Vec<(&'static str, String)> {
    let address = network.address(1);
    let own = settings(address).replacen(
        "match from any",
        &format!(
            "table led {{ \"led.test\", \"*.led.test\" }}\naction led relay host \"smtps://{address}\" tls no-verify\n\
             action bare relay host smtp+notls://{address}:2525\n\
             match from local for domain <led> action led\nmatch from local for domain bare.test action bare\n\
             match mail-from \"carol@home.test\" for domain \"bank.test\" action led\nmatch from any"
        ),
        1,
    );
    server.root().write(CONF, &own);
    speaks_tls_first(server, address);
    vec![
        ("fixed.test=opportunistic", format!("fixed.test: mail goes to {address}:2525")),
        ("led.test=required", format!("led.test: mail goes to {address}:465")),
        ("deep.led.test=required", format!("deep.led.test: mail goes to {address}:465")),
        ("bare.test=opportunistic", format!("bare.test: mail goes to {address}:2525")),
    ]
}

/// Has somebody speak TLS there on port 465, from the first byte.
fn speaks_tls_first(server: &OpenSmtpd, address: Ipv4Addr) {
    let _ = server.root().sh(&format!(
        "openssl s_server -accept {address}:465 -cert {CERTIFICATE} -key {KEY} -www </dev/null >/dev/null 2>&1 &"
    ));
}

#[test]
fn a_partner_that_asks_for_our_certificate_is_shown_it() {
    crate::shown::partners_are_shown_it::<OpenSmtpd>(false);
}

#[test]
fn without_partners_our_certificate_is_not_shown() {
    crate::shown::without_partners_nobody_is::<OpenSmtpd>();
}

#[test]
fn a_certificate_that_nobody_takes_fails() {
    crate::own_port::what_nobody_takes_fails_and_what_may_be_meant_is_told::<OpenSmtpd>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<OpenSmtpd>();
}
