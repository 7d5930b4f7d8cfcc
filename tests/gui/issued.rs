//! What a CA has issued is not lost where it cannot be saved: it cost an order.

use crate::fixtures::{Face, Window};
use crate::looks::ways;
use postseal::gui::app::Message;
use postseal::gui::step::request::{self, online};
use postseal::gui::{job, workspace};
use postseal::i18n::Language;
use postseal::request::acme::Issued;
use std::fs;
use std::path::{Path, PathBuf};

fn card(message: online::Message) -> Message {
    Message::Workspace(workspace::Message::Request(request::Message::Online(message)))
}

/// A certificate comes from the CA while a file stands where the folder of the keys was; and where that folder is now.
pub fn unkept(face: &Face) -> (Window, PathBuf) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = ways::agreed(face, &["acme-order"]);
    let keys = keys(&window);
    let away = keys.with_file_name("away");
    fs::rename(&keys, &away).unwrap();
    fs::write(&keys, "no folder").unwrap();
    let made = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
    let issued = Issued {
        chain_pem: made.cert.pem(),
        hosts: vec!["mx.example.org".parse().unwrap()],
        account: keys.join("account.json"),
        terms: None,
    };
    let said = online::Message::Job(job::Update::Finished(Ok(issued)));
    runtime.block_on(window.settle(card(said)));
    (window, away)
}

fn keys(window: &Window) -> PathBuf {
    window.library.path().join("setups/head-office/keys")
}

fn says(window: &Window, key: &str) -> bool {
    window.words().contains(&Language::english().say(key))
}

/// The chain is judged in step 2.
fn is_in_step_2(window: &Window) -> bool {
    let setup = fs::read_to_string(window.library.path().join("setups/head-office/setup.toml")).unwrap();
    says(window, "window-certificate-chain") && setup.contains("[ordered]")
}

fn is_chain(file: &Path) -> bool {
    fs::read_to_string(file).unwrap().contains("BEGIN CERTIFICATE-----")
}

#[test]
fn it_stays_in_hand_and_the_same_one_is_saved_when_the_disk_is_back() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (mut window, away) = unkept(&Face::usual());
    let chain = window.words().into_iter().find(|it| it.contains("BEGIN CERTIFICATE-----")).unwrap();
    assert!(window.words().iter().any(|it| it.contains("keys")), "where: {:?}", window.words());
    runtime.block_on(window.press_and_wait("acme-keep"));
    assert!(window.words().contains(&chain), "still there: {:?}", window.words());
    // Leaving would lose it: that is asked about.
    window.press("home");
    assert!(says(&window, "window-leave-title"));
    window.press("dialog-stay");

    let keys = keys(&window);
    fs::remove_file(&keys).unwrap();
    fs::rename(away, &keys).unwrap();
    runtime.block_on(window.press_and_wait("acme-keep"));
    assert!(is_in_step_2(&window), "{:?}", window.words());
    let kept = fs::read_to_string(keys.join("mx.example.org.chain.pem")).unwrap();
    assert_eq!(kept.trim(), chain.trim());
}

#[test]
fn it_is_saved_in_another_place_and_step_2_goes_on_with_it() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (mut window, away) = unkept(&Face::usual());
    let place = |file: &Path| card(online::Message::ElsewhereChosen(Some(file.to_owned())));
    runtime.block_on(window.settle(place(&away.join("gone/x.pem"))));
    assert!(says(&window, "window-acme-unkept"), "{:?}", window.words());
    let file = away.join("x.pem");
    runtime.block_on(window.settle(place(&file)));
    assert!(is_in_step_2(&window) && is_chain(&file), "{:?}", window.words());
}

#[test]
fn it_is_saved_beside_an_older_chain_that_cannot_be_read() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (mut window, away) = unkept(&Face::usual());
    let keys = keys(&window);
    fs::remove_file(&keys).unwrap();
    fs::rename(away, &keys).unwrap();
    fs::create_dir(keys.join("mx.example.org.chain.pem")).unwrap();
    runtime.block_on(window.press_and_wait("acme-keep"));
    assert!(is_in_step_2(&window), "{:?}", window.words());
    assert!(is_chain(&keys.join("mx.example.org-2.chain.pem")));
}
