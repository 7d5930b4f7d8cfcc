//! What failed on the way is tried again by the same button, with everything filled in as it was.

use crate::cable::Cable;
use crate::certificate::{Ca, at_step_two, file, serve_at};
use crate::fixtures::{Face, Window, named};
use crate::name_server::Dns;
use crate::peer::{Peer, Practice};
use hickory_proto::rr::RData;
use hickory_proto::rr::rdata::A;
use postseal::gui::app::Message;
use postseal::gui::screen::expiring;
use postseal::i18n::Language;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::sync::atomic::Ordering;

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

/// Step 2: the certificate in between, and the list of those that were taken back, once the CA's server is there.
#[tokio::test]
async fn a_ca_is_asked_again_once_it_is_there() {
    let (ca, at) = (Ca::new(), nobody());
    let url = format!("http://{at}/between.der");
    let mut window = at_step_two(&Face::usual());
    let answer = file(&window, "answer.crt", ca.issue(Some(&url)).0.pem());
    window.settle(Message::Dropped(answer)).await;
    window.press_and_wait("fetch-missing").await;
    let is_refused = |window: &Window| window.words().iter().any(|it| it.contains("refused"));
    assert!(is_refused(&window) && says(&window, "window-viewer-gap"), "{:?}", window.words());
    let (_, asked) = serve_at(at, ca.between.der().to_vec());
    window.press_and_wait("fetch-missing").await;
    assert!(!is_refused(&window) && !says(&window, "window-viewer-gap"), "{:?}", window.words());
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn whether_it_was_taken_back_is_asked_again_once_the_list_is_there() {
    let (ca, at) = (Ca::new(), nobody());
    let url = format!("http://{at}/list.crl");
    let mut window = at_step_two(&Face::usual());
    let all = ca.issue(Some(&url)).0.pem() + &ca.between.pem() + &ca.root.pem();
    let answer = file(&window, "answer.crt", all);
    window.settle(Message::Dropped(answer)).await;
    let is_refused = |window: &Window| {
        window.words().iter().any(|it| it.starts_with("Whether the CA took") && it.contains("refused"))
    };
    window.press_and_wait("ask-revoked").await;
    assert!(is_refused(&window), "{:?}", window.words());
    let (_, asked) = serve_at(at, ca.list());
    window.press_and_wait("ask-revoked").await;
    assert!(!is_refused(&window), "{:?}", window.words());
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

/// Step 3: a partner's servers, once DNS answers and they are there.
#[test]
fn a_partner_is_looked_at_again_once_the_network_is_back() {
    const ALONE: &str = "POSTSEAL_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        let practice = Practice::start("bank.test");
        return tokio::runtime::Runtime::new().unwrap().block_on(a_partner_is_looked_at_again(&practice));
    }
    // Which DNS server is asked holds for a whole process.
    let test = "retry::a_partner_is_looked_at_again_once_the_network_is_back";
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    let done = command.args(["--exact", test, "--nocapture"]).env(ALONE, "yes").output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}

async fn a_partner_is_looked_at_again(practice: &Practice) {
    let here = Ipv4Addr::new(127, 86, 4, 1);
    let dns = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let root = practice.root.display();
    let settings = format!("[network]\ndns = [\"{dns}\"]\nown_roots = \"{root}\"\n");
    let mut window = Window::with_settings(&Face::usual(), &settings);
    drop(window.library.create(named()).unwrap());
    for id in ["settings", "settings-back", "open-head-office", "step-policy"] {
        window.press(id);
    }
    window.write("partner", "bank.test");
    window.press("partner-add");
    window.press_and_wait("look-bank.test").await;
    assert!(says(&window, "delivery-resolver-next"), "{:?}", window.words());
    let _dns = Dns::at(dns, vec![("bank.test", RData::A(A(here)))]);
    let told = |window: &Window, key: &str| {
        let told = Language::english().say_with(key, &[("host", "bank.test".into())]);
        assert!(window.words().contains(&told), "{told}: {:?}", window.words());
    };
    window.press_and_wait("look-bank.test").await;
    told(&window, "window-look-unreachable");
    let peer = Peer::start(here, 25, &[]);
    window.press_and_wait("look-bank.test").await;
    told(&window, "window-look-no-tls");
    // A CA that this computer trusts is not yet one that the mail server trusts: where it is named, there is the command.
    drop(peer);
    let _cable = Cable::at((here, 25).into(), practice.address(), usize::MAX, false);
    window.press("outbound-bank.test-4");
    window.press_and_wait("look-bank.test").await;
    told(&window, "window-look-here-only");
    window.press("own-ca-bank.test");
    let has = |window: &Window, text: &str| window.words().iter().any(|it| it.contains(text));
    let made = "/etc/ssl/ca-with-partners.pem";
    let command = format!("cat /etc/ssl/certs/ca-certificates.crt partner-ca.pem > {made}");
    assert!(has(&window, &command), "{:?}", window.words());
    window.press("roots-use");
    assert!(has(&window, &command), "it is still to be run: {:?}", window.words());
    window.press_and_wait("look-bank.test").await;
    assert!(has(&window, &format!("see that its CA is in {made}")), "{:?}", window.words());
    assert!(!has(&window, "mail goes as asked"), "the file may be without it: {:?}", window.words());
    assert!(window.words().iter().any(|it| it.contains("bank.test")), "what was typed stays");
}

/// The screen of what runs out: a server that is there again.
#[test]
fn what_a_server_shows_is_asked_again_once_it_is_there() {
    let practice = Practice::start("mx.example.org");
    tokio::runtime::Runtime::new().unwrap().block_on(is_asked_again(practice.address()));
}

async fn is_asked_again(practice: SocketAddr) {
    let at = nobody();
    let mut window = Window::empty(&Face::usual());
    window.press_and_wait("expiring").await;
    for message in [expiring::Message::Server(at.to_string()), expiring::Message::AddPressed] {
        window.settle(Message::Expiring(message)).await;
    }
    let shows = |window: &Window| {
        let told = format!("{at} shows now: until ");
        window.words().iter().any(|it| it.contains(&told))
    };
    assert!(!shows(&window) && window.words().iter().any(|it| it.contains(&at.to_string())));
    let _cable = Cable::at(at, practice, usize::MAX, false);
    window.press_and_wait("expiring-look").await;
    assert!(shows(&window), "{:?}", window.words());
}
