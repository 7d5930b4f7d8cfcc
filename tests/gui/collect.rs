//! A message that was sent, fetched from the mailbox where it arrives.

use crate::fixtures::{Face, Window};
use crate::peer::Peer;
use crate::screen::{SIZE, keep, show, things};
use iced_test::core::Size;
use std::net::{Ipv4Addr, TcpListener};

#[tokio::test]
async fn a_message_that_was_sent_can_be_fetched_from_a_mailbox() {
    for face in Face::all() {
        let peer = Peer::start(Ipv4Addr::LOCALHOST, 0, &[]);
        let mut window = Window::opened(&face, &postseal::setup::Setup::new("x"));
        window.press("step-proof");
        window.write("from", "a@example.org");
        window.write("to", "b@example.net");
        window.write("via", &peer.address.to_string());
        window.press("security-0");
        window.press_and_wait("send").await;
        let say = |key: &str| face.language.say(key);
        assert!(window.words().contains(&say("window-proof-sent-plain")), "{:?}", window.words());
        window.press("collect");
        // With nothing filled in, it is told what is missing.
        window.press("collect-fetch");
        assert!(window.words().contains(&say("window-collect-user-missing")), "{:?}", window.words());
        let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().to_string();
        window.write("collect-server", &nobody);
        window.write("collect-user", "ann");
        window.write("collect-password", "correct horse");
        window.press_and_wait("collect-fetch").await;
        let words = window.words();
        assert!(words.iter().any(|it| it.contains(&nobody)), "{words:?}");
        assert!(!words.iter().any(|it| it.contains("horse")), "{words:?}");
        let mut ui = show(window.app.view(), Size::new(SIZE.width, 2000.0));
        for thing in things(&mut ui) {
            // The transcript is wider, and can be moved.
            let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
            assert!(ends <= SIZE.width, "{thing:?}");
        }
        keep(&mut ui, face.dark, &format!("proof-collect-{}", face.language.code()));
    }
}
