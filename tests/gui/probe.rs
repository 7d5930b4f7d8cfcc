//! What a partner sees: a server with TLS, one in plain text, one that is not there.

use crate::fixtures::{Face, Window, named};
use crate::front::Front;
use crate::peer::{Peer, Practice};
use crate::screen::{SIZE, keep, show, tab_through, things};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::i18n::Language;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

/// One server is looked at, to the end.
fn looked(face: &Face, at: SocketAddr) -> Window {
    let mut window = Window::empty(face);
    window.press("probe");
    window.press("probe-kind-1");
    window.write("probe-server", &at.to_string());
    tokio::runtime::Runtime::new().unwrap().block_on(window.press_and_wait("probe-look"));
    window
}

#[test]
fn a_server_is_shown_with_its_facts_its_findings_and_what_was_said() {
    let practice = Practice::start("mx.example.test");
    for face in Face::all() {
        let mut window = looked(&face, practice.address());
        let words = window.words();
        let say = |key: &str| face.language.say(key);
        for key in [
            "report-version",
            "report-exchange",
            "window-probe-spoken",
            "window-probe-certificate",
            "window-bad",
        ] {
            assert!(words.contains(&say(key)), "{key} in {words:?}");
        }
        for word in ["TLSv1.3", "X25519MLKEM768", "TLSv1.2, TLSv1.3", "127.0.0.1"] {
            assert!(words.iter().any(|it| it == word), "{word} in {words:?}");
        }
        // Each finding with all three of its parts: nobody asked for this address of the practice CA.
        for key in ["issuer-unknown-why", "served-address-only-why"] {
            assert!(words.contains(&say(key)), "{key} in {words:?}");
        }
        assert_eq!(words.iter().filter(|it| **it == say("window-next-thing")).count(), 2);
        assert!(!words.iter().any(|it| it.contains("EHLO")), "the conversation is folded");
        window.press("probe-transcript-0");
        assert!(window.words().iter().any(|it| it.contains("EHLO") && it.contains("STARTTLS")));
        keep(&mut show(window.app.view(), SIZE), face.dark, &format!("probe-seen-{}", face.language.code()));
        let mut ui = show(window.app.view(), Size::new(SIZE.width, 3000.0));
        for thing in things(&mut ui) {
            let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
            assert!(ends <= SIZE.width, "{thing:?}");
        }
        keep(&mut ui, face.dark, &format!("probe-seen-{}-whole", face.language.code()));
    }
}

#[tokio::test]
async fn a_certificate_of_ours_is_shown_to_those_who_ask() {
    let english = Language::english();
    let folder = tempfile::tempdir().unwrap();
    let own = rcgen::generate_simple_self_signed(["client.example.org".to_owned()]).unwrap();
    let (certificate, key) = (folder.path().join("client.pem"), folder.path().join("client.key"));
    std::fs::write(&certificate, own.cert.pem()).unwrap();
    std::fs::write(&key, own.signing_key.serialize_pem()).unwrap();
    let asks = Front::openssl(&["-verify", "1", "-verify_quiet"]);
    let look = async |window: &mut Window| {
        window.press_and_wait("probe-look").await;
        window.words()
    };
    let mut window = Window::empty(&Face::usual());
    window.press("probe");
    window.press("probe-kind-1");
    window.write("probe-server", &asks.address.to_string());
    let words = look(&mut window).await;
    assert!(words.contains(&english.say("probe-asks-for-certificate-why")), "{words:?}");
    window.press("probe-again");
    window.settle(Message::Dropped(key)).await;
    assert!(window.words().contains(&english.say("window-probe-own-no-certificate")));
    window.settle(Message::Dropped(certificate)).await;
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("is shown to servers that ask")), "{words:?}");
    assert!(!words.iter().any(|it| it.contains("PRIVATE KEY")));
    let words = look(&mut window).await;
    assert!(words.contains(&english.say("probe-certificate-taken-why")), "{words:?}");
    // None any more.
    window.press("probe-again");
    window.press("probe-own-drop");
    let words = look(&mut window).await;
    assert!(words.contains(&english.say("probe-asks-for-certificate-why")), "{words:?}");
}

#[test]
fn a_server_without_tls_and_one_that_is_not_there_are_told_with_what_to_do() {
    let english = Language::english();
    let peer = Peer::start(Ipv4Addr::LOCALHOST, 0, &[]);
    let window = looked(&Face::usual(), peer.address);
    let words = window.words();
    for key in ["window-probe-starttls-not-offered", "probe-no-starttls-why", "probe-no-starttls-next"] {
        assert!(words.contains(&english.say(key)), "{key} in {words:?}");
    }
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let mut window = looked(&Face::usual(), closed);
    let words = window.words();
    assert!(words.contains(&english.say("delivery-port-closed-next")), "{words:?}");
    window.press("probe-again");
    assert!(window.words().contains(&english.say("window-probe-look")));
    window.press("probe-back");
    assert!(window.words().contains(&english.say("window-home-probe")));
}

#[test]
fn what_is_wrong_is_said_and_the_setup_behind_is_come_back_to() {
    let english = Language::english();
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    window.press("probe");
    assert!(window.words().contains(&english.say("window-probe-title")));
    // The setup's own domain is there; something impossible behind it is said to be that.
    window.write("probe-domain", " x");
    window.press("probe-look");
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("example.org x")), "{words:?}");
    window.press("probe-back");
    assert!(window.words().contains(&english.say("window-proof-title")));
}

#[test]
fn everything_there_is_reached_with_tab() {
    let practice = Practice::start("mx.example.test");
    let mut waiting = Window::empty(&Face::usual());
    waiting.press("probe");
    for window in [waiting, looked(&Face::usual(), practice.address())] {
        let mut ui = show(window.app.view(), SIZE);
        assert!(tab_through(&mut ui) >= 4);
    }
}
