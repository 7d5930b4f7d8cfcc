//! What users meet on every port, what stays the administrator's, and paths of any making.

use super::{CONF, Dovecot, settings};
use crate::authority::Authority;
use crate::client::{Outcome, speaks_on};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::root::PrivateRoot;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Policy, Profile, ServerPath, servers};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What a program of a user's is told on a port after it said these lines in plain text.
fn told(dovecot: &Dovecot, port: u16, lines: &str) -> String {
    let mut stream = TcpStream::connect((dovecot.address(), port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.write_all(lines.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_password_travels_over_tls_alone_on_every_port_and_undo_is_as_before() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let conf = || fs::read_to_string(dovecot.root().path(CONF)).unwrap();
    let before = conf();
    let imap = || told(&dovecot, 143, "a login alice@mx.home.test secret\r\nb logout\r\n");
    let pop3 = || told(&dovecot, 110, "USER alice@mx.home.test\r\nPASS secret\r\nQUIT\r\n");
    assert!(imap().contains("\na OK") && pop3().matches("+OK").count() == 4, "{} {}", imap(), pop3());

    let configuration = dovecot.configuration(Policy::new(Class::Required, Class::Required));
    dovecot.apply(&configuration);
    let once = conf();
    let _ = dovecot.run("apply.sh");
    assert_eq!(conf(), once);
    assert!(imap().contains("\na NO") && pop3().contains("-ERR"), "{} {}", imap(), pop3());
    for (protocol, port) in [("imap", 143), ("pop3", 110), ("smtp", 587)] {
        assert_eq!(speaks_on(dovecot.address(), protocol, port), ["tls1_2", "tls1_3"], "{protocol}");
    }
    assert!(matches!(dovecot.take("alice@home.test", "bob@bank.test", None), Outcome::Refused(_)));
    let handed_in = dovecot.take("alice@home.test", "bob@bank.test", Some(authority.trusting()));
    assert_eq!(handed_in, Outcome::Taken);

    let _ = dovecot.run("undo.sh");
    assert_eq!(conf(), before);
    assert!(!dovecot.root().path("/etc/dovecot/postseal.conf").exists());
    assert!(imap().contains("\na OK"));
}

#[test]
fn profiles_are_held_and_submission_is_strict_beside_plain_text() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    for (profile, versions) in
        [(Profile::Modern, vec!["tls1_3"]), (Profile::Old, vec!["tls1", "tls1_1", "tls1_2", "tls1_3"])]
    {
        let mut policy = Policy::new(Class::Opportunistic, Class::Required);
        policy.set_profile(profile);
        dovecot.apply(&dovecot.configuration(policy));
        assert_eq!(speaks_on(dovecot.address(), "imap", 143), versions, "{profile}");
    }
    let mut policy = Policy::new(Class::Plain, Class::Required);
    policy.submission = true;
    dovecot.apply(&dovecot.configuration(policy));
    assert!(told(&dovecot, 143, "a login alice@mx.home.test secret\r\nb logout\r\n").contains("\na OK"));
    assert_eq!(speaks_on(dovecot.address(), "imap", 143), Vec::<&str>::new());
    assert!(matches!(dovecot.take("alice@home.test", "bob@bank.test", None), Outcome::Refused(_)));
    let login = super::login("mx.home.test");
    let lines = [login.as_str(), "MAIL FROM:<alice@home.test>"];
    let said = crate::client::say(dovecot.address(), 465, Some(authority.trusting()), &lines);
    assert!(said[1].starts_with("235") && said[2].starts_with("250"), "{said:?}");
}

/// Otherwise nothing that users hand in would get away any more.
#[test]
fn a_relay_without_tls_is_seen_before_anything_is_done() {
    let network = Network::take();
    let authority = Authority::new();
    let relay = network.address(20);
    let _relay = Peer::start(relay, None);
    let _dns = Dns::start(network.address(53), BTreeMap::from([("bare.test".to_owned(), relay)]));
    let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let own = settings(network.address(1), &dovecot.version())
        .replace("relay_host = mx.home.test", &format!("relay_host = {relay}"));
    dovecot.root().write(CONF, &own);
    dovecot.unpack(&dovecot.configuration(Policy::default()));
    let printed = dovecot.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(printed.contains("offers no TLS on port 25"), "{printed}");
    assert_eq!(fs::read_to_string(dovecot.root().path(CONF)).unwrap(), own);
    // In plain text it goes on.
    dovecot.apply(&dovecot.configuration(Policy::new(Class::Required, Class::Plain)));
}

/// What is written for 2.3 is not put into 2.4, which reads none of it.
#[test]
fn what_was_written_for_another_version_is_not_applied() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let is_new = dovecot.version().is_at_least(&[2, 4]);
    let other = if is_new { "2.3" } else { "2.4" };
    dovecot.unpack(&Dovecot::configuration_for(other.parse().unwrap(), Policy::default()));
    let before = fs::read_to_string(dovecot.root().path(CONF)).unwrap();
    let printed = dovecot.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    assert!(!is_new || printed.contains("from 2.4 on the settings have other names"), "{printed}");
    assert_eq!(fs::read_to_string(dovecot.root().path(CONF)).unwrap(), before);
}

/// Paths as users type them are refused, or Dovecot's own parser reads back exactly them; ten thousand partners, of
/// which nothing is written, are told one by one and do not hold it up.
#[test]
fn paths_of_any_making_are_read_as_they_are_meant() {
    let root = PrivateRoot::copy("dovecot", 200 + u8::try_from(std::process::id() % 50).unwrap());
    let version = root.sh("dovecot --version").split_whitespace().next().unwrap().parse().unwrap();
    root.write(CONF, &settings("127.0.0.1".parse().unwrap(), &version));
    let server = servers::find("dovecot").unwrap();
    let is_new = version.is_at_least(&[2, 4]);
    let (cert, read) = if is_new { ("ssl_server_cert_file", "") } else { ("ssl_cert", "<") };
    let path =
        prop_oneof!["/[a-zA-Z0-9ßäé._+@%=:~-]{1,30}", "/\\PC{1,20}", "/[a-z%{}()$`'\"#;<>!\\\\ \n]{1,12}",];
    let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
    let run = runner.run(&path, |path| {
        let Ok(path) = path.parse::<ServerPath>() else { return Ok(()) };
        // "/." and "/etc" are folders: nothing can be laid there.
        if root.path(path.as_str()).is_dir() {
            return Ok(());
        }
        let mut order = Dovecot::order(version.clone(), Policy::default());
        order.certificate = path.clone();
        order.roots = path.clone();
        let text = server.configuration(&order).unwrap().file("postseal.conf").unwrap().text.clone();
        root.write(path.as_str(), "certificate\n");
        root.write(order.key.as_str(), "key\n");
        root.write("/tmp/all.conf", &format!("{}{text}", settings("127.0.0.1".parse().unwrap(), &version)));
        let printed =
            root.sh(&format!("doveconf -c /tmp/all.conf -h {cert} ssl_client_ca_file ssl_min_protocol"));
        fs::remove_file(root.path(path.as_str())).unwrap();
        prop_assert_eq!(printed, format!("{read}{path}\n{path}\nTLSv1.2\n"));
        Ok(())
    });
    run.unwrap();

    let mut policy = Policy::default();
    for number in 0..10_000 {
        policy.add(format!("partner-{number}.test=verified/required").parse().unwrap()).unwrap();
    }
    let configuration = Dovecot::configuration_for(version, policy);
    assert!(configuration.limits.len() > 20_000);
    assert!(configuration.files.iter().all(|file| !file.text.contains("partner-")));
}
