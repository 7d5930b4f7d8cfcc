//! The window at the keyring. It asks that of its process: each story is told in a process of its own.

use crate::daemon::Keyring;
use crate::fixtures::{Face, Window, named};
use crate::peer::Peer;
use crate::server::{NAME, PASSWORD, Server, USER};
use postseal::keyring::NAME as KEYRING;
use std::process::Command;

const STORY: &str = "POSTSEAL_TEST_KEYRING";

/// Has this test told again where this keyring is, and these servers are trusted; whether this is there.
fn told_within(keyring: &Keyring, name: &str, server: &Server, act: &str) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let _ = keyring.within(&mut command).args(["--exact", &format!("window::{name}"), "--nocapture"]);
    let _ = command.env(STORY, act).env("POSTSEAL_TEST_SERVER", server.address.to_string());
    let done = command.env("SSL_CERT_FILE", &server.root).output().unwrap();
    let said = String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned();
    assert!(done.status.success() && said.contains("1 passed"), "{act}: {said}");
    assert!(!said.contains("horse"), "{said}");
    true
}

fn says(window: &Window, key: &str) -> bool {
    let face = Face::usual();
    let words = face.language.say_with(key, &[("keyring", postseal::explain::Fact::Words(KEYRING))]);
    window.words().iter().any(|it| it.contains(&words))
}

/// At the server's log-in.
fn opened(address: &str) -> Window {
    let mut setup = named();
    setup.hosts.clear();
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-proof");
    window.write("to", "b@example.test");
    window.write("via", address);
    window.write("server-name", NAME);
    window.press("login");
    window.write("user", USER);
    window
}

#[test]
fn a_password_is_kept_taken_and_forgotten_on_request_alone() {
    let name = "a_password_is_kept_taken_and_forgotten_on_request_alone";
    let Ok(act) = std::env::var(STORY) else {
        let (keyring, server) = (Keyring::open(), Server::submission());
        assert!(told_within(&keyring, name, &server, "unasked"));
        assert_eq!(keyring.shown(), "");
        assert!(told_within(&keyring, name, &server, "wrong"));
        assert_eq!(keyring.shown(), "");
        assert!(told_within(&keyring, name, &server, "kept"));
        assert!(keyring.shown().contains(&format!("secret = {PASSWORD}")), "{}", keyring.shown());
        assert!(told_within(&keyring, name, &server, "taken"));
        assert!(told_within(&keyring, name, &server, "forgotten"));
        assert_eq!(keyring.shown(), "");
        assert!(!keyring.has_on_disk("horse"), "no setup and nothing else has it");
        return;
    };
    let address = std::env::var("POSTSEAL_TEST_SERVER").unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = opened(&address);
    runtime.block_on(async {
        match act.as_str() {
            "unasked" => {
                window.write("password", PASSWORD);
                window.press_and_wait("send").await;
                assert!(says(&window, "window-proof-sent-tls"), "{:?}", window.words());
                assert!(!says(&window, "keyring-kept"));
            }
            "wrong" => {
                window.press("remember-1");
                window.write("password", "wrong horse");
                window.press_and_wait("send").await;
                assert!(says(&window, "window-keyring-take"), "{:?}", window.words());
            }
            "kept" => {
                window.press("remember-1");
                window.write("password", PASSWORD);
                window.press_and_wait("send").await;
                assert!(says(&window, "window-proof-sent-tls"), "{:?}", window.words());
                assert!(says(&window, "keyring-kept"), "{:?}", window.words());
            }
            "taken" => {
                assert_eq!(window.value("password"), "", "nothing is taken before it is asked for");
                window.press_and_wait("keyring-take").await;
                assert!(says(&window, "window-keyring-taken"), "{:?}", window.words());
                assert!(!format!("{:?}", window.app).contains("horse"));
                window.press_and_wait("send").await;
                assert!(says(&window, "window-proof-sent-tls"), "{:?}", window.words());
            }
            "forgotten" => {
                window.press_and_wait("keyring-take").await;
                assert!(!window.value("password").is_empty());
                // Of another user, or for another server, it is not: it must not go there.
                window.write("user", "e");
                assert_eq!(window.value("password"), "");
                window.press_and_wait("keyring-take").await;
                let nothing = format!("has no password of {USER}e for {address}");
                assert!(window.words().iter().any(|it| it.contains(&nothing)), "{:?}", window.words());
                let mut window = opened(&address);
                window.press_and_wait("keyring-forget").await;
                assert!(says(&window, "window-keyring-forgotten"), "{:?}", window.words());
                window.press_and_wait("keyring-take").await;
                assert_eq!(window.value("password"), "");
            }
            other => panic!("{other}"),
        }
    });
}

#[test]
fn a_mailbox_that_lets_one_in_is_remembered_as_well() {
    let name = "a_mailbox_that_lets_one_in_is_remembered_as_well";
    let Ok(act) = std::env::var(STORY) else {
        let (keyring, server) = (Keyring::open(), Server::mailbox());
        assert!(told_within(&keyring, name, &server, "wrong"));
        assert_eq!(keyring.shown(), "");
        assert!(told_within(&keyring, name, &server, "kept"));
        assert!(keyring.shown().contains(&format!("secret = {PASSWORD}")), "{}", keyring.shown());
        assert!(told_within(&keyring, name, &server, "taken"));
        assert!(!keyring.has_on_disk("horse"), "no setup and nothing else has it");
        return;
    };
    let address = std::env::var("POSTSEAL_TEST_SERVER").unwrap();
    let peer = Peer::start(std::net::Ipv4Addr::LOCALHOST, 0, &[]);
    let mut window = Window::opened(&Face::usual(), &postseal::setup::Setup::new("x"));
    window.press("step-proof");
    window.write("from", "a@example.org");
    window.write("to", "b@example.test");
    window.write("via", &peer.address.to_string());
    window.press("security-0");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        window.press_and_wait("send").await;
        window.press("collect");
        window.write("collect-server", &address.replace("127.0.0.1", "localhost"));
        window.write("collect-user", USER);
        match act.as_str() {
            "wrong" => {
                window.press("collect-remember-1");
                window.write("collect-password", "wrong horse");
                window.press_and_wait("collect-fetch").await;
                assert!(says(&window, "window-keyring-take"), "{:?}", window.words());
                assert!(!says(&window, "keyring-kept"));
            }
            "kept" => {
                window.press("collect-remember-1");
                window.write("collect-password", PASSWORD);
                window.press_and_wait("collect-fetch").await;
                assert!(says(&window, "keyring-kept"), "{:?}", window.words());
            }
            "taken" => {
                window.press_and_wait("collect-keyring-take").await;
                assert!(says(&window, "window-keyring-taken"), "{:?}", window.words());
                window.press_and_wait("collect-fetch").await;
                assert!(!says(&window, "window-collect-entering"), "{:?}", window.words());
                assert!(!window.words().iter().any(|it| it.contains("horse")), "{:?}", window.words());
            }
            other => panic!("{other}"),
        }
    });
}
