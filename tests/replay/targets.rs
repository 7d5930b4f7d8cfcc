//! Everything that reads what others wrote, each as a function of bytes: nothing may panic, hang or use up the memory.
//!
//! `fuzz/` feeds these functions from libFuzzer, `tests/replay/` from its own changes to real data.

#[path = "targets/network.rs"]
mod network;

pub use network::{PATIENT, dns, fetched, imap, records, sent, server_hello, smtp, versions};

use postseal::archive::{self, Side};
use postseal::certificate::{self, Brought, Checked, Finding, Passphrase, Question, Trust};
use postseal::delivery::Target;
use postseal::explain::Explain;
use postseal::i18n::Language;
use postseal::name::{DnsName, HostName, MailDomain, Mailbox};
use postseal::policy::{Client, Fingerprint, Order, Partner, Platform, Policy, ServerPath, Version, servers};
use postseal::request::Foreign;
use postseal::setup::Library;
use postseal::setup::preferences::Preferences;
use postseal::tls::Class;
use postseal::{dns as published, expiry, received, tlsrpt};
use std::cell::RefCell;
use std::path::Path;
use std::sync::OnceLock;
use tempfile::TempDir;
use time::OffsetDateTime;

/// What is done with the bytes.
pub type Reader = fn(&[u8]);

/// Each by its name.
pub const ALL: [(&str, Reader); 17] = [
    ("received", received),
    ("message", message),
    ("archive", archive),
    ("log", log),
    ("certificate", certificate),
    ("revocation", revocation),
    ("request", request),
    ("smtp", smtp),
    ("imap", imap),
    ("server_hello", server_hello),
    ("dns", dns),
    ("mta_sts", mta_sts),
    ("tls_report", tls_report),
    ("setup", setup),
    ("policy", policy),
    ("own", own),
    ("names", names),
];

/// As of when everything is judged.
const AT: OffsetDateTime = time::macros::datetime!(2026-11-29 12:00 UTC);

/// The value of a Received line.
pub fn received(bytes: &[u8]) {
    let hop = received::hop(&received::unfold(bytes));
    assert!(hop.raw.len() <= bytes.len() * 3 + 3, "nothing is made up");
}

/// A whole message, in whatever form it is brought in: with or without its text, of Outlook, as a web page.
pub fn message(bytes: &[u8]) {
    let _ = received::bounce(bytes);
    let mailbox = received::Mailbox::of(bytes);
    for number in [1, mailbox.count()] {
        let _ = mailbox.listed(bytes, number);
    }
    match mailbox.choose(bytes, None, Some("<test@home.example>")) {
        Ok((number, _)) => assert!(mailbox.message(bytes, number).is_some(), "it is there"),
        Err(error) => told(&error),
    }
    match received::read(bytes) {
        Ok(message) => {
            for expected in Class::ALL {
                let _ = received::judge(&message, Some(expected));
            }
        }
        Err(error) => told(&error),
    }
}

/// An error has its words, and they hold nothing that steers a terminal.
fn told(error: &impl Explain) {
    let told = Language::english().explain(error);
    for text in [told.what, told.why, told.next] {
        assert!(!text.chars().any(|it| it.is_control() && it != '\n'), "{text:?}");
    }
}

/// A file of the past: mbox, a log, a report.
pub fn archive(bytes: &[u8]) {
    let file = file(bytes);
    let order = archive::Order {
        paths: vec![file.path().to_owned()],
        side: Side::From,
        now: AT,
        cores: std::num::NonZero::new(1),
    };
    match network::wait(archive::read(order)) {
        Ok(archive) => {
            let table = archive::table(&archive.partners);
            assert!(!table.is_empty());
        }
        Err(error) => told(&error),
    }
}

/// The log of the server that sent a test message on. What is kept of it tells the same another day.
pub fn log(bytes: &[u8]) {
    let recipient: MailDomain = "bank.example".parse().unwrap();
    let follow = |message: &mut received::Message, taker, log: &[u8]| {
        let wanted = archive::Wanted {
            at: time::macros::datetime!(2026-11-23 14:34:36 UTC),
            reply: Some("250 2.0.0 Ok: queued as 4XyZ12AbCd"),
            recipient: Some(&recipient),
            to: Some("anna@bank.example"),
            taker,
        };
        archive::follow_alone(message, wanted, log, AT)
    };
    let mut message = received::unseen("<test@example.org>");
    match follow(&mut message, archive::Taker::Named("mx.hoster.example"), bytes) {
        Ok(()) => {
            let mut again = received::read_again(&message.source).unwrap();
            let kept = message.log.join("\n");
            follow(&mut again, archive::Taker::Known, kept.as_bytes()).unwrap();
            assert_eq!(again.hops, message.hops, "{kept}");
        }
        Err(error) => told(&error),
    }
    // Beside headers, which leave something open.
    let headers = b"Received: from mx.example.org (mx.example.org [192.0.2.1]) by mx.bank.example (Postfix) with ESMTPS \
        id 4DC319E805D; Mon, 23 Nov 2026 14:34:38 +0000\nMessage-ID: <test@example.org>\n\n";
    let mut message = received::read(headers).unwrap();
    if let Err(error) = archive::follow(&mut message, bytes, Some(&recipient), AT) {
        told(&error);
    }
}

/// A file that a CA sent, protected or not.
pub fn certificate(bytes: &[u8]) {
    let passphrase = Passphrase::from("postseal".to_owned());
    let open = certificate::read("file", bytes, None);
    let items = certificate::read("file", bytes, Some(&passphrase)).or(open);
    let mut brought = Brought::default();
    match items.and_then(|items| brought.take("file", items)) {
        Ok(()) => {
            let hosts = vec!["mx.example.org".parse().unwrap()];
            let question =
                Question { hosts, key: brought.key_identity(), at: AT, trust: Trust::Roots(Vec::new()) };
            let checked = certificate::check(brought.certificates, &question);
            checked.findings.iter().for_each(told);
        }
        Err(error) => told(&error),
    }
}

/// What a CA answers about a certificate (OCSP), brought along by the server that shows it.
pub fn revocation(bytes: &[u8]) {
    answered(bytes).iter().for_each(told);
}

/// What is found of it, where it is about the certificate in `chain.pem`, the seeds' own.
pub fn answered(bytes: &[u8]) -> Vec<Finding> {
    static CHECKED: OnceLock<(Checked, Trust)> = OnceLock::new();
    let (chain, at) = (include_bytes!("targets/chain.pem"), time::macros::datetime!(2027-01-01 12:00 UTC));
    let (checked, trust) = CHECKED.get_or_init(|| {
        let mut brought = Brought::default();
        brought.take("chain.pem", certificate::read("chain.pem", chain, None).unwrap()).unwrap();
        let (hosts, trust) = (vec!["mx.example.org".parse().unwrap()], Trust::from_pem(chain).unwrap());
        let question = Question { hosts, key: None, at, trust: trust.clone() };
        let checked = certificate::check(brought.certificates, &question);
        (Checked { findings: Vec::new(), ..checked }, trust)
    });
    let asked = certificate::revocation_sent(checked.clone(), bytes.to_vec(), trust.clone(), at);
    network::wait(asked).findings
}

/// A certificate signing request that was made elsewhere.
pub fn request(bytes: &[u8]) {
    if let Err(error) = Foreign::from_bytes("file", bytes) {
        told(&error);
    }
}

/// The policy of MTA-STS.
pub fn mta_sts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(policy) = text.parse::<published::Policy>() {
        assert_eq!(policy.to_text().parse(), Ok(policy), "it reads back the same");
    }
}

/// A TLS report, bare, packed, or in a message.
pub fn tls_report(bytes: &[u8]) {
    let file = file(bytes);
    let paths = vec![file.path().to_owned()];
    let order = tlsrpt::Order { paths, mailbox: None, domain: None, since: None, at: AT };
    match network::wait(tlsrpt::read(order)) {
        Ok(reports) => reports.problems.iter().for_each(told),
        Err(error) => told(&error),
    }
}

/// What is in the user's data folder: a setup, the settings, what is watched.
pub fn setup(bytes: &[u8]) {
    thread_local!(static FOLDER: RefCell<TempDir> = RefCell::new(folder()));
    FOLDER.with_borrow(|folder| {
        let library = Library::at(folder.path());
        let inside = folder.path().join("setups/a");
        std::fs::create_dir_all(&inside).unwrap();
        std::fs::write(inside.join("setup.toml"), bytes).unwrap();
        if let Err(error) = library.peek(&"a".parse().unwrap()) {
            told(&error);
        }
        let _ = library.list(AT);
        std::fs::write(Preferences::path(&library), bytes).unwrap();
        if let Err(error) = Preferences::load(&library) {
            told(&error);
        }
        let watched = folder.path().join("watchlist");
        std::fs::write(&watched, bytes).unwrap();
        if let Err(error) = expiry::Watchlist::load(&watched) {
            told(&error);
        }
    });
}

/// A policy file.
pub fn policy(bytes: &[u8]) {
    match Policy::from_toml(&String::from_utf8_lossy(bytes)) {
        Ok(policy) => {
            let again = Policy::from_toml(&policy.to_toml().unwrap());
            assert_eq!(again, Ok(policy), "it reads back the same");
        }
        Err(error) => told(&error),
    }
}

/// The administrator's own configuration of each server that can be revised.
pub fn own(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (server, order) in orders() {
        match server.revise(&text, order) {
            Some(Ok(revised)) => drop(revised.difference(&text)),
            Some(Err(error)) => told(&error),
            None => {}
        }
    }
}

/// What a person types or pastes.
pub fn names(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(name) = text.parse::<HostName>() {
        assert_eq!(name.to_string().parse(), Ok(name), "it reads back the same");
    }
    let _ = text.parse::<MailDomain>();
    let _ = text.parse::<DnsName>();
    let _ = text.parse::<Mailbox>();
    let _ = text.parse::<Version>();
    let _ = text.parse::<ServerPath>();
    let _ = text.parse::<Fingerprint>();
    let _ = text.parse::<Partner>();
    let _ = text.parse::<Client>();
    let _ = Target::parse(&text, 25);
    let _ = postseal::request::acme::is_web_address(&text);
}

type Orders = Vec<(&'static dyn postseal::policy::Server, Order)>;

/// Every server with something to revise, and everything asked of it.
fn orders() -> &'static Orders {
    static ORDERS: OnceLock<Orders> = OnceLock::new();
    ORDERS.get_or_init(|| {
        let host: HostName = "mx.example.org".parse().unwrap();
        let mut policy = Policy::default();
        (policy.inbound, policy.outbound) = (Class::Required, Class::Required);
        policy.add("bank.example=verified/verified".parse().unwrap()).unwrap();
        let order = |server: &dyn postseal::policy::Server| Order {
            server_version: server.versions().last().unwrap().clone(),
            platform: Platform::Debian,
            certificate: server.usual_certificate(Platform::Debian, &host),
            key: server.usual_key(Platform::Debian, &host),
            roots: server.usual_roots(Platform::Debian),
            routes: Vec::new(),
            host: host.clone(),
            policy: policy.clone(),
        };
        let all = servers::ALL.iter().map(|server| (*server, order(*server)));
        all.filter(|(server, order)| server.revise("", order).is_some()).collect()
    })
}

/// In memory: there are thousands of them.
const MEMORY: &str = "/dev/shm";

fn folder() -> TempDir {
    if Path::new(MEMORY).is_dir() { TempDir::new_in(MEMORY) } else { TempDir::new() }.unwrap()
}

fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
    let memory = Path::new(MEMORY);
    let file = if memory.is_dir() {
        tempfile::NamedTempFile::new_in(memory)
    } else {
        tempfile::NamedTempFile::new()
    };
    let file = file.unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    file
}
