//! Sendmail in a private root, as an administrator has it before Postseal: with a `sendmail.mc` of its own.

mod clients;
mod own;
mod proof;
mod quoting;
mod users;

use crate::apply;
use crate::authority::{Authority, Identity};
use crate::client::{Outcome, send, speaks};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::root::PrivateRoot;
use crate::server::{Attempt, BUNDLE, CERTIFICATE, KEY, MailServer};
use crate::syslog::Syslog;
use postseal::policy::{Configuration, Partner, Policy, Profile, Version};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::net::{Ipv4Addr, TcpStream};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PID: &str = "/run/sendmail/mta/sendmail.pid";

/// A running Sendmail for `home.test`, with the mailbox of alice.
pub struct Sendmail {
    root: PrivateRoot,
    address: Ipv4Addr,
    syslog: Syslog,
}

impl MailServer for Sendmail {
    const ID: &str = "sendmail";

    fn start(network: &Network, authority: &Authority, identity: &Identity) -> Self {
        let root = PrivateRoot::copy("sendmail", network.slot());
        let address = network.address(1);
        root.write("/etc/resolv.conf", &format!("nameserver {}\n", network.address(53)));
        root.write("/etc/hosts", &format!("127.0.0.1 localhost\n{address} mx.home.test\n"));
        root.write("/etc/ssl/certs/ca-certificates.crt", &authority.root_pem());
        root.write(KEY, &identity.key_pem);
        root.write(CERTIFICATE, &identity.certificate_pem);
        root.write("/etc/mail/aliases", "postmaster: alice\n");
        root.write("/etc/mail/sendmail.mc", &mc(address));
        let _ = root.sh("cd /etc/mail && m4 sendmail.mc >sendmail.cf && /usr/sbin/sendmail -bi");
        let syslog = Syslog::start(&root);
        let sendmail = Self { root, address, syslog };
        let _ = sendmail.root.sh("/usr/sbin/sendmail -bd -q1h");
        sendmail.wait_for_another("");
        sendmail
    }

    fn address(&self) -> Ipv4Addr {
        self.address
    }

    fn root(&self) -> &PrivateRoot {
        &self.root
    }

    fn version(&self) -> Version {
        let printed = self.root.sh("sendmail -d0.1 -bt </dev/null");
        printed.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Runs a script of the bundle after which Sendmail begins anew, and waits for that.
    fn run(&self, script: &str) -> String {
        let before = self.pid();
        let printed = self.root.sh(&format!("sh {BUNDLE}/{script}"));
        self.wait_for_another(&before);
        printed
    }

    fn apply(&self, configuration: &Configuration) {
        self.unpack(configuration);
        let _ = self.run("apply.sh");
        let _ = self.root.sh(&format!("sh {BUNDLE}/check.sh"));
    }

    fn send(&self, to: &str) -> Attempt {
        self.send_to_all(&[to]).remove(0)
    }

    fn log(&self) -> Option<String> {
        Some(self.syslog.text())
    }
}

impl Sendmail {
    /// One message from alice to several, by one process.
    fn send_to_all(&self, to: &[&str]) -> Vec<Attempt> {
        let told = self.root.sh(&format!(
            "printf 'Subject: test\\n\\nHello.\\n' | \
             sendmail -Am -v -odi -f alice@home.test {} 2>&1 || true",
            to.join(" ")
        ));
        let attempt = |to: &str| {
            let ended = told.lines().rev().filter_map(|line| line.strip_prefix(&format!("{to}... ")));
            let known = [("Sent", "sent"), ("Deferred", "deferred"), ("Service unavailable", "bounced")];
            let mut found = ended.filter_map(|rest| {
                let (_, status) = known.iter().find(|(word, _)| rest.starts_with(word))?;
                Some(Attempt { status: (*status).to_owned(), reason: rest.to_owned() })
            });
            found.next().unwrap_or_else(|| panic!("nothing of {to}: {told}"))
        };
        to.iter().map(|to| attempt(to)).collect()
    }

    fn pid(&self) -> String {
        let text = fs::read_to_string(self.root.path(PID)).unwrap_or_default();
        text.lines().next().unwrap_or_default().to_owned()
    }

    /// Waits until another process than this one greets.
    fn wait_for_another(&self, before: &str) {
        let begun = Instant::now();
        loop {
            let pid = self.pid();
            if !pid.is_empty() && pid != before && greets(self.address) {
                return;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "it did not begin anew");
            sleep(Duration::from_millis(20));
        }
    }
}

fn greets(address: Ipv4Addr) -> bool {
    let Ok(mut stream) = TcpStream::connect((address, 25)) else { return false };
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let mut greeting = [0; 3];
    stream.read_exact(&mut greeting).is_ok() && greeting == *b"220"
}

/// An administrator's own file, as the one of Debian in short.
fn mc(address: Ipv4Addr) -> String {
    format!(
        "\
divert(-1)dnl
define(`_USE_ETC_MAIL_')dnl
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
divert(0)dnl
VERSIONID(`the administrator')
OSTYPE(`debian')dnl
define(`confDOMAIN_NAME', `mx.home.test')dnl
define(`confPID_FILE', `{PID}')dnl
define(`confTO_IDENT', `0s')dnl
define(`confTO_ICONNECT', `5s')dnl
define(`confHOST_STATUS_DIRECTORY', `')dnl
define(`confDONT_PROBE_INTERFACES', `True')dnl
define(`confBIND_OPTS', `-WorkAroundBrokenAAAA')dnl
define(`confQUEUE_LA', `999')dnl
define(`confREFUSE_LA', `999')dnl
define(`confDELAY_LA', `0')dnl
define(`confCIPHER_LIST', `HIGH')dnl
define(`LOCAL_MAILER_PATH', `/usr/bin/true')dnl
FEATURE(`no_default_msa')dnl
FEATURE(`accept_unresolvable_domains')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA, Port=25, Addr={address}')dnl
CLIENT_OPTIONS(`Family=inet, Address={address}')dnl
LOCAL_DOMAIN(`home.test')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
"
    )
}

#[test]
fn does_what_is_asked_with_peers_of_every_kind() {
    crate::matrix::run::<Sendmail>();
}

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Sendmail>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Sendmail>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Sendmail>();
}

#[test]
fn the_key_is_as_it_was_after_undo() {
    apply::the_key_is_as_it_was_after_undo::<Sendmail>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Sendmail>("/etc/mail");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Sendmail>(&[
        "--- /etc/mail/sendmail.mc",
        "+include(`/etc/mail/postseal.m4')dnl",
        "+from:bank.test\trequired:bank.test",
    ]);
}

/// The names of one server are not those of the next in the same process; told names and wildcards count; what holds
/// for a domain holds below it; and undo gives everything back, byte for byte.
#[test]
fn names_are_those_of_the_server_that_is_asked() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let domains = [("first.test", 20), ("second.test", 21), ("below.first.test", 22), ("third.test", 20)];
    let mut hosts: BTreeMap<String, Ipv4Addr> =
        domains.iter().map(|(name, host)| ((*name).to_owned(), network.address(*host))).collect();
    let _ = hosts.insert("home.test".to_owned(), network.address(1));
    let start =
        |host, names: &[&str]| Peer::start(network.address(host), Some(authority.issue(names).serving()));
    let _first = start(20, &["mx.first.test", "*.provider.test"]);
    let _second = start(21, &["mx.second.test"]);
    let _below = start(22, &["mx.elsewhere.test"]);
    let _dns = Dns::start(network.address(53), hosts);
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let files = |name: &str| fs::read(server.root.path(&format!("/etc/mail/{name}"))).unwrap();
    let before = [files("sendmail.mc"), files("sendmail.cf")];

    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for (domain, told) in [
        ("first.test", vec![]),
        ("second.test", vec!["mx.first.test"]),
        ("third.test", vec!["a.provider.test"]),
    ] {
        let mut partner: Partner = format!("{domain}=verified/required").parse().unwrap();
        partner.certificate_names = told.into_iter().map(|name| name.parse().unwrap()).collect();
        policy.add(partner).unwrap();
    }
    let configuration = server.configuration(policy);
    server.apply(&configuration);
    let once = [files("sendmail.mc"), files("postseal")];
    server.apply(&configuration);
    assert_eq!([files("sendmail.mc"), files("postseal")], once);

    let to = ["bob@first.test", "bob@second.test", "bob@third.test", "bob@below.first.test"];
    let status: Vec<_> = server.send_to_all(&to).into_iter().map(|it| it.status).collect();
    // The name of the third is not the one in the subject, and others are not seen before 8.17.
    let third = if server.version().is_at_least(&[8, 17]) { "sent" } else { "deferred" };
    assert_eq!(status, ["sent", "deferred", third, "deferred"]);
    let from = |from: &str| send(server.address, from, "alice@home.test", None);
    assert!(from("bob@below.first.test").is_refused_with("530"));
    assert_eq!(from("bob@other.test"), Outcome::Taken);
    assert_eq!(from(""), Outcome::Taken);

    let _ = server.run("undo.sh");
    assert_eq!([files("sendmail.mc"), files("sendmail.cf")], before);
    assert!(!server.root.path("/etc/mail/postseal.db").exists());
}

/// A certificate that was told counts, and no other; and the lowest version of TLS is held.
#[test]
fn a_known_certificate_is_that_one_and_the_profile_is_held() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let known = Identity::self_signed(&["mx.bank.test"]);
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.set_profile(Profile::Modern);
    let mut partner: Partner = "bank.test=/verified".parse().unwrap();
    partner.client_certificates = vec![known.fingerprint().parse().unwrap()];
    policy.add(partner).unwrap();
    server.apply(&server.configuration(policy));

    let with = |identity: &Identity| {
        send(server.address, "bob@bank.test", "alice@home.test", Some(authority.trusting_as(identity)))
    };
    assert_eq!(with(&known), Outcome::Taken);
    assert!(with(&authority.issue(&["mx.bank.test", "bank.test"])).is_refused_with("550"));
    assert_eq!(speaks(server.address), ["tls1_3"]);
}

/// What is written for the oldest is loaded by all, and does what was asked.
#[test]
fn what_is_written_for_8_14_is_understood_by_a_later_one() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let peer = network.address(20);
    let _peer = Peer::start(peer, Some(authority.issue(&["mx.bank.test"]).serving()));
    let _other = Peer::start(network.address(21), Some(authority.issue(&["mx.bank.test"]).serving()));
    let hosts = [("home.test", network.address(1)), ("bank.test", peer), ("other.test", network.address(21))];
    let _dns = Dns::start(
        network.address(53),
        hosts.map(|(name, host)| (name.to_owned(), host)).into_iter().collect(),
    );
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut policy = Policy::new(Class::Required, Class::Verified);
    let mut partner: Partner = "bank.test=/verified".parse().unwrap();
    partner.client_certificates =
        vec![Identity::self_signed(&["mx.bank.test"]).fingerprint().parse().unwrap()];
    policy.add(partner).unwrap();
    server.apply(&Sendmail::configuration_for("8.14".parse().unwrap(), policy));
    let status: Vec<_> =
        server.send_to_all(&["bob@bank.test", "bob@other.test"]).into_iter().map(|it| it.status).collect();
    assert_eq!(status, ["sent", "deferred"]);
    let from = |from: &str, tls| send(server.address, from, "alice@home.test", tls);
    let showing = |names: &[&str]| Some(authority.trusting_as(&authority.issue(names)));
    assert!(from("bob@other.test", None).is_refused_with("530"));
    assert_eq!(from("bob@other.test", Some(authority.trusting())), Outcome::Taken);
    assert_eq!(from("bob@bank.test", showing(&["bank.test"])), Outcome::Taken);
    assert!(from("bob@bank.test", showing(&["somebody-else.test"])).is_refused_with("550"));
}

/// A mailer that speaks LMTP, as mail.local and Cyrus do: it writes down to whom.
const LMTP: &str = r#"#!/bin/sh
end=$(printf '\r')
echo "220 lmtp$end"
while read -r line; do
  case $line in
    DATA*) echo "354 go on$end"; while read -r line && [ "$line" != ".$end" ]; do :; done; echo "250 taken$end" ;;
    QUIT*) echo "221 bye$end"; exit ;;
    RCPT*) echo "$line" >>/tmp/lmtp; echo "250 ok$end" ;;
    *) echo "250 ok$end" ;;
  esac
done
"#;

/// What is asked of those to whom mail is sent is not asked of the mailboxes.
#[test]
fn mailboxes_behind_lmtp_get_their_mail() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let _peer = Peer::start(network.address(20), None);
    let hosts = [("home.test", network.address(1)), ("other.test", network.address(20))];
    let hosts = hosts.map(|(name, host)| (name.to_owned(), host));
    let _dns = Dns::start(network.address(53), BTreeMap::from(hosts));
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let own = fs::read_to_string(server.root.path("/etc/mail/sendmail.mc")).unwrap();
    let lmtp = "FEATURE(`local_lmtp', `/opt/lmtp', `lmtp')dnl\nMAILER(`local')dnl\n";
    server.root.write("/etc/mail/sendmail.mc", &own.replace("MAILER(`local')dnl\n", lmtp));
    server.root.write("/opt/lmtp", LMTP);
    let _ = server.root.sh("chmod 755 /opt/lmtp; cd /etc/mail && m4 sendmail.mc >sendmail.cf");
    server.apply(&server.configuration(Policy::new(Class::Opportunistic, Class::Required)));
    let status: Vec<_> =
        server.send_to_all(&["alice@home.test", "bob@other.test"]).into_iter().map(|it| it.status).collect();
    assert_eq!(status, ["sent", "deferred"]);
    assert!(fs::read_to_string(server.root.path("/tmp/lmtp")).unwrap().contains("alice"));
}

#[test]
fn a_partner_that_asks_for_our_certificate_is_shown_it() {
    crate::shown::partners_are_shown_it::<Sendmail>(true);
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Sendmail>();
}

#[test]
fn key_and_certificate_are_brought_as_one() {
    crate::one_file::key_and_certificate_are_brought_as_one::<Sendmail>();
}
