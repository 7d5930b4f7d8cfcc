//! The test message, fetched from a mailbox by `postseal fetch`.

use super::Dovecot;
use crate::authority::Authority;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::Policy;
use postseal::tls::Class;
use serde_json::Value;
use std::process::{Command, Output};

const MESSAGE: &str = "Received: from mx.bank.test (mx.bank.test [192.0.2.1])\n\t(using TLSv1.3 with cipher \
    TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby mx.home.test (Postfix) with ESMTPS id 1\n\tfor <alice@home.test>; \
    Sat, 28 Nov 2026 12:00:00 +0000 (UTC)\nMessage-ID: <NAME@bank.test>\nSubject: test\n\nHello.\n";

struct World {
    dovecot: Dovecot,
    folder: tempfile::TempDir,
    _network: Network,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        dovecot.apply(&dovecot.configuration(Policy::new(Class::Required, Class::Opportunistic)));
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root.pem"), authority.root_pem()).unwrap();
        std::fs::write(folder.path().join("password"), "secret\n").unwrap();
        std::fs::write(folder.path().join("wrong"), "guessed\n").unwrap();
        for (place, name) in [("new", "inbox"), (".Junk/new", "spam")] {
            let place = format!("/home/alice/Maildir/{place}");
            dovecot.root().write(&format!("{place}/{name}"), &MESSAGE.replace("NAME", name));
        }
        let _ = dovecot.root().sh(
            "cd /home/alice/Maildir && mkdir -p cur tmp .Junk/cur .Junk/tmp && chown -R 2001:2001 /home/alice",
        );
        Self { dovecot, folder, _network: network }
    }

    fn fetch(&self, port: u16, id: &str, more: &[&str]) -> Output {
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let command = command
            .args(["--lang", "en", "--trust", &path("root.pem"), "fetch", "--user", "alice@mx.home.test"])
            .args(["--imap", &format!("{}:{port}", self.dovecot.address()), "--message-id", id]);
        let password = if more.contains(&"wrong") { "wrong" } else { "password" };
        let command = command.args(["--password-file", &path(password)]);
        command.args(more.iter().filter(|it| **it != "wrong")).output().unwrap()
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
    let wrong = world.fetch(993, "<inbox@bank.test>", &["--name", "mx.home.test", "wrong"]);
    assert_eq!(wrong.status.code(), Some(1), "{}", text(&wrong.stderr));
    assert!(!text(&wrong.stderr).contains("guessed"));
    // By its address the certificate is not for it: nobody logs in.
    let other = world.fetch(993, "<inbox@bank.test>", &[]);
    assert_eq!(other.status.code(), Some(1), "{}", text(&other.stderr));
    let log = world.dovecot.log();
    assert_eq!(log.matches("Login: user=").count(), 1, "{log}");
}
