//! The ports where users hand in mail: no password and no mail without TLS, and with it both.

use crate::authority::Authority;
use crate::client::{Outcome, say, send};
use crate::dns::Dns;
use crate::network::{self, Network};
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::{Limit, Policy, Reason};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;

/// `\0alice\0secret`, as AUTH PLAIN takes it.
const LOGIN: &str = "AUTH PLAIN AGFsaWNlAHNlY3JldA==";
const WRONG: &str = "AUTH PLAIN AGFsaWNlAHdyb25n";
/// How an administrator lets Dovecot check passwords.
const SASL: &str =
    "smtpd_sasl_type = dovecot\nsmtpd_sasl_path = private/auth\nsmtpd_sasl_auth_enable = yes\n";

struct World {
    postfix: Postfix,
    /// Where users hand in mail.
    address: Ipv4Addr,
    _alone: TcpListener,
    authority: Authority,
    _network: Network,
    _dns: Dns,
}

impl World {
    /// With services of the administrator's own for users, or without.
    fn new(own: Option<fn(Ipv4Addr) -> String>) -> Self {
        // A service that Postseal adds listens where main.cf says: one test at a time.
        let alone = network::alone();
        let network = Network::take();
        let (address, master) = match own {
            Some(own) => (network.address(1), own(network.address(1))),
            None => (Ipv4Addr::LOCALHOST, String::new()),
        };
        let authority = Authority::new();
        let dns =
            Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
        let identity = authority.issue(&["mx.home.test"]);
        let postfix = Postfix::start_with(&network, &authority, &identity, SASL, &master);
        let socket = postfix.path("/var/spool/postfix/private/auth");
        check_passwords(UnixListener::bind(&socket).unwrap());
        fs::set_permissions(&socket, Permissions::from_mode(0o666)).unwrap();
        Self { postfix, address, _alone: alone, authority, _network: network, _dns: dns }
    }

    fn apply(&self, inbound: Class) -> Vec<Limit> {
        let mut policy = Policy::new(inbound, Class::Opportunistic);
        policy.submission = true;
        let configuration = self.postfix.configuration(policy);
        self.postfix.apply(&configuration);
        configuration.limits
    }

    fn plain(&self, port: u16, lines: &[&str]) -> Vec<String> {
        say(self.address_of(port), port, None, lines)
    }

    fn tls(&self, port: u16, lines: &[&str]) -> Vec<String> {
        say(self.address_of(port), port, Some(self.authority.trusting()), lines)
    }

    fn address_of(&self, port: u16) -> Ipv4Addr {
        if port == 25 { self.postfix.address() } else { self.address }
    }

    /// A user's mail to somebody elsewhere: the answers to EHLO, AUTH, MAIL and RCPT.
    fn hands_in(&self, port: u16, login: &str) -> Vec<String> {
        self.tls(port, &[login, "MAIL FROM:<alice@home.test>", "RCPT TO:<bob@elsewhere.test>"])
    }
}

/// Dovecot's protocol for asking about passwords, version 1, as Postfix speaks it. It ends with the test's process.
fn check_passwords(listener: UnixListener) {
    let _ = std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let _ = std::thread::spawn(move || -> std::io::Result<()> {
                let mut answers = connection.try_clone()?;
                answers.write_all(
                    b"VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t00\nDONE\n",
                )?;
                for line in BufReader::new(connection).lines() {
                    let line = line?;
                    let Some(("AUTH", rest)) = line.split_once('\t') else { continue };
                    let id = rest.split('\t').next().unwrap_or_default();
                    let known = line.ends_with(&format!("resp={}", &LOGIN["AUTH PLAIN ".len()..]));
                    let answer =
                        if known { format!("OK\t{id}\tuser=alice\n") } else { format!("FAIL\t{id}\n") };
                    answers.write_all(answer.as_bytes())?;
                }
                Ok(())
            });
        }
    });
}

/// On both ports a password is taken over TLS and only there.
fn assert_safe(world: &World) {
    let answers = world.plain(587, &[LOGIN, "MAIL FROM:<alice@home.test>"]);
    assert!(answers[0].contains("STARTTLS") && !answers[0].contains("AUTH"), "{answers:?}");
    assert!(answers[1].starts_with("530") && answers[2].starts_with("530"), "{answers:?}");
    for port in [587, 465] {
        let answers = world.hands_in(port, LOGIN);
        assert!(answers[0].contains("AUTH PLAIN"), "{port}: {answers:?}");
        assert!(answers[1].starts_with("235") && answers[3].starts_with("250"), "{port}: {answers:?}");
        let answers = world.hands_in(port, WRONG);
        assert!(answers[1].starts_with("535") && !answers[3].starts_with("250"), "{port}: {answers:?}");
    }
}

#[test]
fn ports_that_were_not_there_are_opened_and_closed_again() {
    let world = World::new(None);
    let before = world.postfix.files();
    let limits = world.apply(Class::Opportunistic);
    assert!(limits.iter().any(|limit| limit.reason == Reason::SubmissionNeedsLogin));
    assert_safe(&world);
    // Neither is a password taken in plain text where other servers connect.
    let answers = world.plain(25, &[LOGIN]);
    assert!(!answers[0].contains("AUTH") && !answers[1].starts_with("235"), "{answers:?}");

    let once = world.postfix.files();
    world.postfix.apply_again();
    assert_eq!(world.postfix.files(), once);
    world.postfix.undo();
    let mut after = world.postfix.files();
    after.retain(|(name, _)| !name.ends_with(".postseal-undone"));
    assert_eq!(after, before);
}

#[test]
fn a_port_that_is_there_keeps_its_own_settings_beside_tls() {
    let world = World::new(Some(|address| {
        format!(
            "{address}:submission inet n - n - - smtpd\n  -o syslog_name=postfix/own\n  \
             -o smtpd_tls_security_level=may\n  \
             -o smtpd_relay_restrictions=permit_sasl_authenticated,reject\n\
             {address}:smtps inet n - n - - smtpd\n  \
             -o smtpd_relay_restrictions=permit_sasl_authenticated,reject\n"
        )
    }));
    let _ = world.apply(Class::Opportunistic);
    assert_safe(&world);
    let files = world.postfix.files();
    let master = files.iter().find(|(name, _)| name == "master.cf").unwrap();
    let master = String::from_utf8_lossy(&master.1);
    assert!(master.contains("syslog_name=postfix/own") && !master.contains("\n587 "), "{master}");
}

/// Settings that would lock users out, or let them in without TLS, hold for other servers alone.
#[test]
fn what_is_asked_of_other_servers_is_not_asked_of_users() {
    let world = World::new(None);
    for class in [Class::Plain, Class::Verified] {
        let limits = world.apply(class);
        assert!(limits.iter().all(|limit| limit.reason != Reason::EveryListener), "{class}");
        assert_safe(&world);
    }
    assert_ne!(send(world.postfix.address(), "bob@any.test", "alice@home.test", None), Outcome::Taken);
}
