//! What failed on the way is tried again by the same button, with everything filled in as it was.

use crate::fixtures::{Face, Window};
use crate::peer::Peer;
use postseal::i18n::Language;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

/// Where nobody listens yet.
fn nobody() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

fn says(window: &Window, key: &str) -> bool {
    window.words().contains(&Language::english().say(key))
}

#[tokio::test]
async fn a_message_is_sent_once_the_server_is_there() {
    let at = nobody();
    let mut window = Window::opened(&Face::usual(), &postseal::setup::Setup::new("x"));
    window.press("step-proof");
    window.write("from", "a@example.org");
    window.write("to", "b@example.net");
    window.write("via", &at.to_string());
    window.press("security-0");
    window.press_and_wait("send").await;
    assert!(says(&window, "delivery-port-closed-next"), "{:?}", window.words());
    let _peer = Peer::start(Ipv4Addr::LOCALHOST, at.port(), &[]);
    window.press_and_wait("send").await;
    assert!(says(&window, "window-proof-sent-plain"), "{:?}", window.words());
    assert!(!says(&window, "delivery-port-closed-next"), "what failed before is gone");

    // The mailbox that is not there: the same button, with nothing typed again.
    window.press("collect");
    window.write("collect-server", &nobody().to_string());
    window.write("collect-user", "ann");
    window.write("collect-password", "correct horse");
    for _ in 0..2 {
        window.press_and_wait("collect-fetch").await;
        assert!(says(&window, "delivery-port-closed-next"), "{:?}", window.words());
    }
    window.press("collect-fetch");
    assert!(says(&window, "window-collect-entering"), "it begins anew: {:?}", window.words());
}

#[tokio::test]
async fn a_server_is_looked_at_once_it_is_there() {
    let at = nobody();
    let mut window = Window::empty(&Face::usual());
    window.press("probe");
    window.press("probe-kind-1");
    window.write("probe-server", &at.to_string());
    window.press_and_wait("probe-look").await;
    assert!(says(&window, "delivery-port-closed-next"), "{:?}", window.words());
    let _peer = Peer::start(Ipv4Addr::LOCALHOST, at.port(), &[]);
    window.press("probe-again");
    window.press_and_wait("probe-look").await;
    assert!(says(&window, "window-probe-starttls-not-offered"), "{:?}", window.words());
}

#[tokio::test]
async fn a_domain_is_checked_again() {
    let dns = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("dns");
    window.write("dns-domain", "example.test");
    window.write("dns-server", &dns.to_string());
    for _ in 0..2 {
        window.press_and_wait("dns-check").await;
        assert!(says(&window, "request-dns-next"), "{:?}", window.words());
    }
    window.press("dns-check");
    assert!(says(&window, "window-dns-beginning"), "it begins anew: {:?}", window.words());
}
