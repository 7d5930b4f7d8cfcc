//! Passwords in the system's keyring: GNOME Keyring itself, with a home and a bus of its own. Nothing here gets at the
//! keyring of whoever runs it.
#![cfg(target_os = "linux")]

#[path = "../common/bus.rs"]
mod bus;
mod daemon;
#[path = "../gui/fixtures.rs"]
#[allow(dead_code, reason = "the tests of the window need the rest")]
mod fixtures;
#[path = "../common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod peer;
#[path = "../gui/screen.rs"]
#[allow(dead_code, reason = "the tests of the window need the rest")]
mod screen;
mod server;
mod window;

use daemon::Keyring;
use serde_json::Value;
use server::{NAME, PASSWORD, Server, USER};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Output};

/// `postseal` where this is the keyring.
fn postseal(keyring: &Keyring, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = keyring.within(&mut command).args(["--lang", "en"]).args(arguments);
    command.output().unwrap()
}

fn send(keyring: &Keyring, server: &Server, more: &[&str]) -> Output {
    let (via, root) = (server.address.to_string(), server.root.display().to_string());
    let all = ["send", "--json", "--from", "a@example.org", "--via", &via, "--name", NAME, "--trust", &root];
    let to = if more.contains(&"--to") { &[][..] } else { &["--to", "b@example.test"] };
    postseal(keyring, &[&all[..], to, &["--tls", "verified", "--user", USER], more].concat())
}

fn file(folder: &Path, password: &str) -> String {
    let path = folder.join("password");
    std::fs::write(&path, password).unwrap();
    path.display().to_string()
}

fn document(done: &Output) -> Value {
    serde_json::from_slice(&done.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(done)))
}

fn said(done: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr))
}

#[test]
fn what_is_kept_after_a_log_in_another_process_takes() {
    let (keyring, server, folder) = (Keyring::open(), Server::submission(), tempfile::tempdir().unwrap());
    let password = file(folder.path(), PASSWORD);
    let nothing = send(&keyring, &server, &["--password-keyring"]);
    assert_eq!(nothing.status.code(), Some(2), "{}", said(&nothing));
    let told = format!("has no password of {USER} for {}", server.address);
    assert!(said(&nothing).contains(&told), "{}", said(&nothing));

    let kept = send(&keyring, &server, &["--password-file", &password, "--remember"]);
    assert_eq!(kept.status.code(), Some(0), "{}", said(&kept));
    assert_eq!((&document(&kept)["accepted"], &document(&kept)["remembered"]), (&true.into(), &true.into()));
    assert!(said(&kept).contains("The password is in the keyring now"), "{}", said(&kept));
    let shown = keyring.shown();
    for part in [format!("Postseal: {USER} @ {}", server.address), format!("secret = {PASSWORD}")] {
        assert!(shown.contains(&part), "{part}: {shown}");
    }
    assert_eq!(shown.matches("secret = ").count(), 1, "{shown}");

    let taken = send(&keyring, &server, &["--password-keyring"]);
    assert_eq!(taken.status.code(), Some(0), "{}", said(&taken));
    assert_eq!(
        (&document(&taken)["accepted"], &document(&taken)["remembered"]),
        (&true.into(), &Value::Null)
    );
    // Kept again, it takes the place of the one before.
    let again = send(&keyring, &server, &["--password-file", &password, "--remember"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    assert_eq!(keyring.shown().matches("secret = ").count(), 1);
    for done in [&nothing, &kept, &taken] {
        assert!(!said(done).contains("horse"), "{}", said(done));
    }
    assert!(!keyring.has_on_disk("horse"), "only the keyring itself can read it");
}

#[test]
fn it_is_another_server_s_no_more_than_another_user_s() {
    let (keyring, folder) = (Keyring::open(), tempfile::tempdir().unwrap());
    let (server, other) = (Server::submission(), Server::submission());
    let password = file(folder.path(), PASSWORD);
    let kept = send(&keyring, &server, &["--password-file", &password, "--remember"]);
    assert_eq!(kept.status.code(), Some(0), "{}", said(&kept));
    let elsewhere = send(&keyring, &other, &["--password-keyring"]);
    assert_eq!(elsewhere.status.code(), Some(2), "{}", said(&elsewhere));
    assert!(said(&elsewhere).contains("has no password"), "{}", said(&elsewhere));
}

#[test]
fn without_being_asked_nothing_is_kept_and_a_wrong_one_never() {
    let (keyring, server, folder) = (Keyring::open(), Server::submission(), tempfile::tempdir().unwrap());
    let right = file(folder.path(), PASSWORD);
    let unasked = send(&keyring, &server, &["--password-file", &right]);
    assert_eq!(unasked.status.code(), Some(0), "{}", said(&unasked));
    assert_eq!(document(&unasked)["remembered"], Value::Null);
    assert_eq!(keyring.shown(), "");
    let wrong = file(folder.path(), "wrong horse");
    let refused = send(&keyring, &server, &["--password-file", &wrong, "--remember"]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert_eq!(document(&refused)["remembered"], Value::Null);
    assert_eq!(keyring.shown(), "");
}

#[test]
fn a_log_in_that_worked_is_enough_whatever_becomes_of_the_message() {
    let (keyring, server, folder) = (Keyring::open(), Server::submission(), tempfile::tempdir().unwrap());
    let password = file(folder.path(), PASSWORD);
    let more = ["--password-file", &password, "--remember", "--to", "refused@example.test"];
    let refused = send(&keyring, &server, &more);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    let document = document(&refused);
    assert_eq!((&document["accepted"], &document["remembered"]), (&false.into(), &true.into()));
    assert!(keyring.shown().contains(&format!("secret = {PASSWORD}")));
}

#[test]
fn a_mailbox_is_entered_by_it_too() {
    let (keyring, server, folder) = (Keyring::open(), Server::mailbox(), tempfile::tempdir().unwrap());
    let (imap, root) = (server.address.to_string(), server.root.display().to_string());
    let fetch = |id: &str, more: &[&str]| {
        let all = ["fetch", "--imap", &imap, "--name", NAME, "--trust", &root, "--user", USER];
        let for_what = ["--message-id", id, "--wait", "0s"];
        postseal(&keyring, &[&all[..], &for_what, more].concat())
    };
    let wrong = file(folder.path(), "wrong horse");
    let refused = fetch("<a@b.example>", &["--password-file", &wrong, "--remember"]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert_eq!(keyring.shown(), "");
    let right = file(folder.path(), PASSWORD);
    // The message is not there, which says that one was let in.
    let kept = fetch("<absent@b.example>", &["--password-file", &right, "--remember"]);
    assert_eq!(kept.status.code(), Some(1), "{}", said(&kept));
    assert!(keyring.shown().contains(&format!("secret = {PASSWORD}")), "{}", said(&kept));
    let taken = fetch("<a@b.example>", &["--password-keyring"]);
    assert_eq!(taken.status.code(), Some(0), "{}", said(&taken));
    assert!(
        said(&taken).contains("Message-ID: <a@b.example>") && !said(&taken).contains("horse"),
        "{}",
        said(&taken)
    );
}

#[test]
fn a_locked_one_is_told_and_says_what_to_do() {
    let (mut keyring, server, folder) = (Keyring::open(), Server::submission(), tempfile::tempdir().unwrap());
    let password = file(folder.path(), PASSWORD);
    let kept = send(&keyring, &server, &["--password-file", &password, "--remember"]);
    assert_eq!(kept.status.code(), Some(0), "{}", said(&kept));
    keyring.lock();
    // Nobody is there who could be asked for its password.
    let locked = send(&keyring, &server, &["--password-keyring"]);
    assert_eq!((locked.status.code(), locked.stdout.len()), (Some(2), 0), "{}", said(&locked));
    assert!(said(&locked).contains("is locked"), "{}", said(&locked));
    // The message goes; that it could not be remembered is told behind it.
    let sent = send(&keyring, &server, &["--password-file", &password, "--remember"]);
    assert_eq!(sent.status.code(), Some(2), "{}", said(&sent));
    assert_eq!((&document(&sent)["accepted"], &document(&sent)["remembered"]), (&true.into(), &false.into()));
    assert!(said(&sent).contains("is locked"), "{}", said(&sent));
}

#[test]
fn where_there_is_none_the_command_ends_and_says_so() {
    let (keyring, server) = (Keyring::absent(), Server::submission());
    let reached = |change: &dyn Fn(&mut Command)| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = keyring.within(&mut command);
        change(&mut command);
        let via = server.address.to_string();
        let all =
            ["--lang", "en", "send", "--from", "a@example.org", "--to", "b@example.test", "--via", &via];
        command.args(all).args(["--user", USER, "--password-keyring"]).output().unwrap()
    };
    let nobody = reached(&|_| ());
    let no_bus = reached(&|it| {
        let _ = it.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    });
    let unset = reached(&|it| {
        let _ = it.env_remove("DBUS_SESSION_BUS_ADDRESS");
    });
    let nonsense = reached(&|it| {
        let _ = it.env("DBUS_SESSION_BUS_ADDRESS", "nonsense");
    });
    for done in [nobody, no_bus, unset, nonsense] {
        assert_eq!(done.status.code(), Some(2), "{}", said(&done));
        assert!(
            said(&done).contains("keyring (GNOME Keyring or KWallet) cannot be reached"),
            "{}",
            said(&done)
        );
        assert!(said(&done).contains("--password-file"), "{}", said(&done));
    }
}

/// A bus that takes the connection and never says a word: it is waited for as long as a person may need, and no longer.
#[test]
fn a_silent_one_is_not_waited_for_for_ever() {
    let (keyring, server) = (Keyring::absent(), Server::submission());
    let silent = keyring.folder.path().join("silent");
    let _listener = UnixListener::bind(&silent).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = keyring.within(&mut command);
    let _ = command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", silent.display()));
    let via = server.address.to_string();
    let all = ["--lang", "en", "send", "--from", "a@example.org", "--to", "b@example.test", "--via", &via];
    let done = command.args(all).args(["--user", USER, "--password-keyring"]).output().unwrap();
    assert_eq!(done.status.code(), Some(2), "{}", said(&done));
    assert!(said(&done).contains("did not answer within 30 seconds"), "{}", said(&done));
}
