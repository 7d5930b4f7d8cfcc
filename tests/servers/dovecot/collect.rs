//! The test message, fetched from a mailbox by `postseal fetch`.

use super::{CONF, Dovecot};
use crate::authority::Authority;
use crate::network::Network;
use crate::server::MailServer;
use crate::tokens::Tokens;
use postseal::policy::Policy;
use postseal::tls::Class;
use serde_json::{Value, json};
use std::process::{Command, Output};

const MESSAGE: &str = "Received: from mx.bank.test (mx.bank.test [192.0.2.1])\n\t(using TLSv1.3 with cipher \
    TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby mx.home.test (Postfix) with ESMTPS id 1\n\tfor <alice@home.test>; \
    Sat, 28 Nov 2026 12:00:00 +0000 (UTC)\nMessage-ID: <NAME@bank.test>\nSubject: test\n\nHello.\n";

/// What came back, as Postfix writes it (RFC 3464): the headers of the message are its third part.
const BOUNCE: &str = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.home.test\nTo: bob@home.test\nSubject: Undelivered Mail\n\
    Message-ID: <of-its-own@mx.home.test>\nMIME-Version: 1.0\nContent-Type: multipart/report; \
    report-type=delivery-status;\n\tboundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nSorry.\n\n--b\nContent-Type: \
    message/delivery-status\n\nReporting-MTA: dns; mx.home.test\n\nFinal-Recipient: rfc822; nobody@bank.test\n\
    Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n\n--b\nContent-Type: \
    text/rfc822-headers\n\nMessage-ID: <returned@bank.test>\nSubject: test\n\n--b--\n";

/// The same in words alone: as qmail writes it, as Exim does, and as Exim does of one that it still tries.
const IN_WORDS: [(&str, &str); 3] = [
    (
        "qmail",
        "Return-Path: <>\nReceived: (qmail 4711 invoked for bounce); 23 Nov 2026 14:34:37 -0000\nDate: 23 Nov 2026 14:34:37 \
         -0000\nFrom: MAILER-DAEMON@mx.home.test\nTo: bob@home.test\nSubject: failure notice\n\nHi. This is the qmail-send \
         program at mx.home.test.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a \
         permanent error; I've given up. Sorry it didn't work out.\n\n<nobody@bank.test>:\n192.0.2.25 does not like \
         recipient.\nRemote host said: 550 5.7.10 Encryption needed\nGiving up on 192.0.2.25.\n\n--- Below this line is a copy \
         of the message.\n\nReturn-Path: <bob@home.test>\nMessage-ID: <qmail@bank.test>\nSubject: test\n\nHello.\n",
    ),
    (
        "exim",
        "Return-path: <>\nX-Failed-Recipients: nobody@bank.test\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System \
         <Mailer-Daemon@mx.home.test>\nTo: bob@home.test\nSubject: Mail delivery failed: returning message to sender\nMessage-Id: \
         <E1a0000-0000Aa-00@mx.home.test>\n\nThis message was created automatically by mail delivery software.\n\nA message \
         that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following \
         address(es) failed:\n\n  nobody@bank.test\n    a TLS session is required, but the server did not offer TLS support\n\n\
         ------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <bob@home.test>\nMessage-ID: \
         <exim@bank.test>\nSubject: test\n\nHello.\n",
    ),
    (
        "late",
        "From: Mail Delivery System <Mailer-Daemon@mx.home.test>\nTo: bob@home.test\nSubject: Warning: message \
         1a0000-0000Aa-00 delayed 24 hours\nReferences: <late@bank.test>\n\nThis message was created automatically by mail \
         delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more \
         than 24 hours on the queue on mx.home.test.\n\nThe message identifier is:     1a0000-0000Aa-00\n\nThe address to \
         which the message has not yet been delivered is:\n\n  nobody@bank.test\n    Delay reason: Connection timed out\n",
    ),
];

/// Somebody who writes about a message: not word that it came back.
const TALK: &str = "From: carl@home.test\nTo: bob@home.test\nSubject: Where is it?\nMessage-ID: <talk@home.test>\n\nThe message \
    <quoted@bank.test> could not be delivered, I think.\n";

struct World {
    dovecot: Dovecot,
    folder: tempfile::TempDir,
    /// Who says whether a token is good.
    tokens: Tokens,
    _network: Network,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        let tokens = Tokens::start(network.address(40), "good-token-of-alice");
        dovecot.root().write("/etc/dovecot/oauth2.conf", &tokens.before_2_4());
        let settings = std::fs::read_to_string(dovecot.root().path(CONF)).unwrap();
        let by_token = tokens.settings(&dovecot.version());
        dovecot.root().write(CONF, &(settings.replace("= plain", "= plain xoauth2 oauthbearer") + &by_token));
        dovecot.apply(&dovecot.configuration(Policy::new(Class::Required, Class::Opportunistic)));
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root.pem"), authority.root_pem()).unwrap();
        std::fs::write(folder.path().join("password"), "secret\n").unwrap();
        std::fs::write(folder.path().join("wrong"), "guessed\n").unwrap();
        std::fs::write(folder.path().join("token"), "good-token-of-alice\n").unwrap();
        std::fs::write(folder.path().join("old-token"), "token-of-yesterday\n").unwrap();
        for (place, name) in [("new", "inbox"), (".Junk/new", "spam")] {
            let place = format!("/home/alice/Maildir/{place}");
            dovecot.root().write(&format!("{place}/{name}"), &MESSAGE.replace("NAME", name));
        }
        for (name, text) in IN_WORDS.into_iter().chain([("returned", BOUNCE), ("talk", TALK)]) {
            dovecot.root().write(&format!("/home/alice/Maildir/new/{name}"), text);
        }
        let _ = dovecot.root().sh(
            "cd /home/alice/Maildir && mkdir -p cur tmp .Junk/cur .Junk/tmp && chown -R 2001:2001 /home/alice",
        );
        Self { dovecot, folder, tokens, _network: network }
    }

    fn fetch(&self, port: u16, id: &str, more: &[&str]) -> Output {
        let password = if more.contains(&"wrong") { "wrong" } else { "password" };
        let more: Vec<&str> = more.iter().copied().filter(|it| *it != "wrong").collect();
        self.fetch_by(port, id, ("--password-file", password), &more)
    }

    fn fetch_by(&self, port: u16, id: &str, (option, file): (&str, &str), more: &[&str]) -> Output {
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let command = command
            .args(["--lang", "en", "--trust", &path("root.pem"), "fetch", "--user", "alice@mx.home.test"])
            .args(["--imap", &format!("{}:{port}", self.dovecot.address()), "--message-id", id]);
        command.args([option, &path(file)]).args(more).output().unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_message_is_found_wherever_it_went_and_stays_unread() {
    let world = World::new();
    let named = ["--name", "mx.home.test", "--wait", "5s"];
    for port in [143, 993] {
        for (id, folder) in [("<inbox@bank.test>", "INBOX"), ("<spam@bank.test>", "Junk")] {
            let done = world.fetch(port, id, &named);
            assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
            let printed = text(&done.stdout);
            assert!(printed.contains(id) && printed.contains("\n\t(using TLSv1.3"), "{printed}");
            let json = world.fetch(port, id, &[&named[..], &["--json"]].concat());
            let document: Value = serde_json::from_slice(&json.stdout).unwrap();
            assert_eq!(document["folder"], folder);
            assert_eq!(document["message"]["hops"][0]["tls"]["version"], "TLSv1.3");
        }
    }
    let files = world.dovecot.root().sh("ls /home/alice/Maildir/new /home/alice/Maildir/cur");
    assert!(!files.contains(":2,S"), "{files}");
}

#[test]
fn what_is_wrong_is_told_and_the_password_goes_to_nobody_else() {
    let world = World::new();
    let absent = world.fetch(993, "<never@bank.test>", &["--name", "mx.home.test", "--wait", "1s"]);
    assert_eq!(absent.status.code(), Some(1));
    let told = text(&absent.stderr);
    assert!(told.contains("<never@bank.test> is not in the mailbox"), "{told}");
    // A part of its id is in every message of the bank's: none of them is taken for it.
    let part = world.fetch(993, "<box@bank.test>", &["--name", "mx.home.test", "--wait", "1s"]);
    assert_eq!(part.status.code(), Some(1), "{}", text(&part.stdout));
    for none in ["", "<>", "bank.test", "\"@\""] {
        let done = world.fetch(993, none, &["--name", "mx.home.test", "--wait", "1s"]);
        assert_eq!(done.status.code(), Some(2), "{none}: {}", text(&done.stdout));
        assert!(text(&done.stderr).contains("is not a Message-ID"), "{}", text(&done.stderr));
    }
    let wrong = world.fetch(993, "<inbox@bank.test>", &["--name", "mx.home.test", "wrong"]);
    assert_eq!(wrong.status.code(), Some(1), "{}", text(&wrong.stderr));
    assert!(!text(&wrong.stderr).contains("guessed"));
    // By its address the certificate is not for it: nobody logs in.
    let other = world.fetch(993, "<inbox@bank.test>", &[]);
    assert_eq!(other.status.code(), Some(1), "{}", text(&other.stderr));
    let log = world.dovecot.log();
    // In other words from 2.4.2 on.
    let logins = log.matches("Login: user=").count() + log.matches("Logged in: user=").count();
    assert_eq!(logins, 2, "{log}");
}

#[test]
fn a_token_opens_the_mailbox_and_one_that_has_run_out_is_told() {
    let world = World::new();
    let named = ["--name", "mx.home.test", "--wait", "5s"];
    for port in [143, 993] {
        let done = world.fetch_by(port, "<inbox@bank.test>", ("--token-file", "token"), &named);
        assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
        assert!(text(&done.stdout).contains("<inbox@bank.test>"), "{}", text(&done.stdout));
    }
    assert!(world.tokens.asked() >= 2, "it was Dovecot that had the token looked at");
    let old = world.fetch_by(993, "<inbox@bank.test>", ("--token-file", "old-token"), &named);
    assert_eq!(old.status.code(), Some(1));
    let told = text(&old.stderr);
    assert!(told.contains("A token is good for an hour"), "{told}");
    assert!(!told.contains("yesterday") && !text(&old.stdout).contains("yesterday"), "{told}");
    // By a server that takes tokens in the other way alone.
    let settings = std::fs::read_to_string(world.dovecot.root().path(CONF)).unwrap();
    world.dovecot.root().write(CONF, &settings.replace("= plain xoauth2 oauthbearer", "= plain xoauth2"));
    let _ = world.dovecot.run("apply.sh");
    let done = world.fetch_by(993, "<inbox@bank.test>", ("--token-file", "token"), &named);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let old = world.fetch_by(993, "<inbox@bank.test>", ("--token-file", "old-token"), &named);
    assert!(text(&old.stderr).contains("A token is good for an hour"), "{}", text(&old.stderr));
    let log = world.dovecot.log();
    assert!(log.contains("method=XOAUTH2") && log.contains("method=OAUTHBEARER"), "{log}");
}

#[test]
fn a_message_that_came_back_is_told_as_that() {
    let world = World::new();
    let named = ["--name", "mx.home.test", "--wait", "5s"];
    let done = world.fetch(993, "<returned@bank.test>", &named);
    assert_eq!(done.status.code(), Some(1), "{}", text(&done.stderr));
    let told = text(&done.stdout) + &text(&done.stderr);
    assert!(told.contains("nobody@bank.test") && told.contains("550 5.1.1 No such user"), "{told}");
    let json = world.fetch(993, "<returned@bank.test>", &[&named[..], &["--json"]].concat());
    let document: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&document["folder"], &document["bounce"]["fate"]), (&json!("INBOX"), &json!("failed")));
    assert_eq!(document["bounce"]["message_id"], "<returned@bank.test>");
    assert_eq!((document["bounce"]["status"].as_str(), json.status.code()), (Some("5.1.1"), Some(1)));
}

#[test]
fn a_message_that_came_back_in_words_alone_is_found_and_told_as_that() {
    let world = World::new();
    let named = ["--name", "mx.home.test", "--wait", "5s", "--json"];
    for (id, fate, code, status, exit) in [
        ("<qmail@bank.test>", "failed", "bounce-tls", Some("5.7.10"), 1),
        ("<exim@bank.test>", "failed", "bounce-tls", None, 1),
        ("<late@bank.test>", "delayed", "bounce-delayed", None, 0),
    ] {
        let done = world.fetch(993, id, &named);
        let document: Value =
            serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{}", text(&done.stderr)));
        let told = &document["bounce"];
        assert_eq!(
            (&told["message_id"], &told["recipient"]),
            (&json!(id), &json!("nobody@bank.test")),
            "{told}"
        );
        assert_eq!(
            (&told["fate"], &told["code"], told["status"].as_str()),
            (&json!(fate), &json!(code), status),
            "{told}"
        );
        assert_eq!(done.status.code(), Some(exit), "{told}");
    }
    let talk = world.fetch(993, "<quoted@bank.test>", &["--name", "mx.home.test", "--wait", "1s"]);
    assert_eq!(talk.status.code(), Some(1));
    assert!(
        text(&talk.stderr).contains("<quoted@bank.test> is not in the mailbox"),
        "{}",
        text(&talk.stderr)
    );
}
