//! Step 4, sending: through one's own server or straight to the recipient's, with a password or a token, and the
//! conversation kept.

use crate::fixtures::{Face, Window, named};
use crate::peer::Peer;
use postseal::gui::app::Message;
use postseal::gui::{step::proof, workspace};
use postseal::i18n::Language;
use std::net::Ipv4Addr;

fn opened() -> Window {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    window
}

#[tokio::test]
async fn what_was_said_is_saved_with_its_times() {
    let peer = Peer::start(Ipv4Addr::LOCALHOST, 0, &[]);
    let mut window = opened();
    window.write("to", "b@example.net");
    window.press("via");
    for _ in 0.."mx.example.org".len() {
        // The field is filled with the setup's own server.
        let mut ui = crate::screen::show(window.app.view(), crate::fixtures::TALL);
        let _ = ui.click(iced_test::selector::id("via")).unwrap();
        let _ = ui.tap_key(iced_test::core::keyboard::key::Named::End);
        let _ = ui.tap_key(iced_test::core::keyboard::key::Named::Backspace);
        for message in ui.into_messages().collect::<Vec<_>>() {
            let _ = window.app.update(message);
        }
    }
    window.write("via", &peer.address.to_string());
    window.press("security-0");
    window.press_and_wait("send").await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("said.txt");
    let chosen = proof::Message::SaveChosen(Some(path.clone()));
    window.settle(Message::Workspace(workspace::Message::Proof(chosen))).await;
    let said = std::fs::read_to_string(&path).unwrap();
    assert!(said.contains(" ms < 220 ") && said.contains(" ms > RCPT TO:<b@example.net>"), "{said}");
}

#[tokio::test]
async fn straight_to_the_recipient_no_server_is_asked_for_and_nobody_logs_in() {
    let english = Language::english();
    let mut window = opened();
    assert!(window.words().contains(&english.say("window-proof-via")));
    assert!(window.words().contains(&english.say("window-proof-security-help")));
    window.press("straight-1");
    let words = window.words();
    assert!(words.contains(&english.say("window-proof-straight-help")), "{words:?}");
    for gone in ["window-proof-via", "window-proof-login"] {
        assert!(!words.contains(&english.say(gone)), "{gone}");
    }
    // A domain that exists nowhere (RFC 6761): whatever name server answers, no message goes out.
    window.press("send");
    assert!(window.words().contains(&english.say("window-request-not-yet")), "{:?}", window.words());
    window.press("straight-0");
    assert!(window.words().contains(&english.say("window-proof-via")));
}

#[test]
fn a_token_stands_for_the_password_and_neither_is_shown() {
    let english = Language::english();
    let mut window = opened();
    window.press("login");
    window.write("user", "ann");
    window.write("password", "correct horse");
    window.press("login-by-1");
    let words = window.words();
    assert!(words.contains(&english.say("window-proof-token-help")), "{words:?}");
    window.write("password", "ya29.token");
    assert!(!window.words().iter().any(|it| it.contains("ya29") || it.contains("horse")));
}

/// At 200 per cent the message's name has the width of its card, and is broken where one reads it in two, not anywhere.
#[test]
fn a_message_id_is_broken_at_its_sign_alone() {
    let mut setup = crate::log::sent();
    let id = "<postseal.81fd36cea13987d0ac2e2368e6ec92f7@mail.branch-office.example.org>".to_owned();
    let sent = setup.trial.as_mut().unwrap().sent.as_mut().unwrap();
    sent.message_id = id;
    sent.conversation = Some(postseal::setup::Conversation {
        from: "ann@example.org".to_owned(),
        to: "anna@bank.example".to_owned(),
        asked: "required".to_owned(),
        target: "mx.example.org:25".to_owned(),
        ip: "192.0.2.1".parse().unwrap(),
        key_exchange: None,
        trusted: true,
        name_matches: true,
        reply: "250 2.0.0 Ok: queued as 4XyZ12AbCd".to_owned(),
        chain: Vec::new(),
        findings: Vec::new(),
        transcript: Vec::new(),
    });
    let mut window = crate::fixtures::Window::opened(&crate::fixtures::Face::usual(), &setup);
    window.press("step-proof");
    let mut ui = crate::screen::show(window.app.view(), crate::screen::SIZE * 0.5);
    let things = crate::screen::things(&mut ui);
    let part = |words: &str| things.iter().find(|it| it.words.as_deref() == Some(words)).map(|it| it.bounds);
    let ours = part("<postseal.81fd36cea13987d0ac2e2368e6ec92f7").expect("the part that is ours");
    let server = part("@mail.branch-office.example.org>").expect("the server's part");
    assert!(ours.height < 25.0 && server.height < 25.0, "each in a line: {ours:?} {server:?}");
    assert!(server.y > ours.y && (server.x - ours.x).abs() < 1.0, "one below the other: {ours:?} {server:?}");
}
