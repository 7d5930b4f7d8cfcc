//! Step 3, taking the configuration along: with the key, protected or not, and what is to be done next.

use crate::fixtures::{Face, TALL, Window, named};
use crate::screen::{key, show, things};
use iced_test::core::Rectangle;
use postseal::certificate::{self, Error, Item};
use postseal::gui::app::Message;
use postseal::gui::step::policy::{Bundle, Message as InStep};
use postseal::gui::workspace;
use postseal::i18n::Language;
use postseal::rehearsal::PracticeCa;
use postseal::request::{self, Algorithm, KeySource, Passphrase, Subject};
use postseal::setup::{Server, Setup, now};
use std::path::PathBuf;
use tempfile::TempDir;

const PASSPHRASE: &str = "battery staple";

/// A setup with key and certificate in this folder.
pub async fn certified(folder: &TempDir, passphrase: Option<&str>) -> Setup {
    let order = request::Order {
        hosts: named().hosts,
        key: KeySource::New(Algorithm::default()),
        passphrase: passphrase.map(|it| Passphrase::new(it.to_owned())),
        subject: Subject::default(),
        folder: folder.path().to_owned(),
    };
    let made = request::make(order).await.unwrap();
    let file = folder.path().join("chain.pem");
    std::fs::write(&file, PracticeCa::new().unwrap().issue(&made.csr_pem).unwrap()).unwrap();
    let certificate = postseal::setup::Certificate {
        leaf: file.clone(),
        chain: file,
        spki_sha256: made.spki_sha256.clone(),
        issuer: None,
        not_before: now(),
        not_after: now() + time::Duration::days(90),
        checked: now(),
        ok: true,
        is_private: false,
    };
    let mut setup = named();
    (setup.certificate, setup.request) = (Some(certificate), Some(made.into()));
    setup
}

/// Its configuration, on the screen.
pub fn shown(face: &Face, setup: &Setup) -> Window {
    let mut window = Window::opened(face, setup);
    for id in ["step-policy", "show"] {
        window.press(id);
    }
    window
}

/// The folder was chosen, where one is asked for it.
pub fn to(folder: PathBuf) -> Message {
    let chosen = InStep::Chosen(Bundle::Folder, Some(folder));
    Message::Workspace(workspace::Message::Policy(chosen))
}

fn in_every_language(window: &mut Window, keys: &[(&str, bool)]) {
    for (language, _) in Language::all() {
        window.speak(&language);
        let words = window.words();
        for (key, there) in keys {
            assert_eq!(words.contains(&language.say(key)), *there, "{}: {key}: {words:?}", language.code());
        }
    }
    window.speak(&Language::english());
}

#[tokio::test]
async fn a_protected_key_is_opened_for_the_folder_and_its_passphrase_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = shown(&Face::usual(), &certified(&folder, Some(PASSPHRASE)).await);
    let place = folder.path().join("for the server");
    let field = "window-policy-key-passphrase-help";
    // Without the key nobody is asked.
    window.settle(to(folder.path().join("without"))).await;
    in_every_language(&mut window, &[(field, false)]);
    assert!(folder.path().join("without/apply.sh").exists());
    window.press("with-key-1");
    window.settle(to(place.clone())).await;
    in_every_language(
        &mut window,
        &[(field, true), ("window-export-key", true), ("window-export-open", true)],
    );
    assert!(!place.exists());
    // Empty and wrong are told, and it can be given up.
    let key = folder.path().join("mx.example.org.key").display().to_string();
    let english = Language::english();
    window.press_and_wait("bundle-open").await;
    let empty = english.explain(&Error::PassphraseEmpty(key.clone())).what;
    assert!(window.words().contains(&empty), "{empty}: {:?}", window.words());
    window.write("bundle-key", "battery");
    window.press_and_wait("bundle-open").await;
    for (language, _) in Language::all() {
        window.speak(&language);
        let wrong = language.explain(&Error::PassphraseWrong(key.clone())).what;
        assert!(window.words().contains(&wrong), "{wrong}: {:?}", window.words());
    }
    window.speak(&english);
    window.press("bundle-cancel");
    in_every_language(&mut window, &[(field, false)]);
    assert!(!place.exists());
    // Asked again, nothing stands there any more.
    window.settle(to(place.clone())).await;
    assert_eq!(window.value("bundle-key"), "");
    window.write("bundle-key", PASSPHRASE);
    window.press_and_wait("bundle-open").await;
    in_every_language(&mut window, &[(field, false), ("window-show-in-folder", true)]);
    let written = std::fs::read(place.join("private.key")).unwrap();
    let items = certificate::read("private.key", &written, None).unwrap();
    assert!(matches!(&items[..], [Item::Key(_)]), "servers start by themselves");
    assert!(!format!("{:?}", window.app).contains(PASSPHRASE));
    window.settle(to(folder.path().join("again"))).await;
    assert_eq!(window.value("bundle-key"), "");
}

/// Where on the screen this button is.
fn place(window: &Window, id: &str) -> Rectangle {
    let all = things(&mut show(window.app.view(), TALL));
    let found = all.iter().find(|it| it.focus.is_some() && it.id.contains(&format!("\"{id}\"")));
    found.unwrap_or_else(|| panic!("{id}: {all:?}")).bounds
}

/// What the keys for the main thing say.
fn main_thing(window: &Window) -> String {
    let mut ui = show(window.app.view(), TALL);
    let _ = ui.simulate([key("Enter", true)]);
    let messages: Vec<_> = ui.into_messages().collect();
    format!("{messages:?}")
}

#[tokio::test]
async fn first_it_is_taken_along_then_the_server_has_it_and_no_button_jumps() {
    let folder = tempfile::tempdir().unwrap();
    let setup = certified(&folder, None).await;
    let mut window = shown(&Face::usual(), &setup);
    assert!(main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));
    for (language, _) in Language::all() {
        window.speak(&language);
        let seen = |window: &Window| ["with-key-1", "zip", "folder", "done"].map(|id| place(window, id));
        let before = seen(&window);
        window.press("with-key-1");
        assert_eq!(seen(&window), before, "{}", language.code());
        // What was saved before is none of this: it is told below the buttons, and no longer.
        window.settle(to(folder.path().join(language.code()))).await;
        assert!(main_thing(&window).contains("DonePressed"), "{}", main_thing(&window));
        let saved = seen(&window);
        assert_eq!(saved[0], before[0], "{}", language.code());
        window.press("with-key-0");
        assert!(main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));
        assert_eq!(seen(&window), before, "{}", language.code());
    }
    // What was copied was taken along, too; another answer is another configuration.
    window.speak(&Language::english());
    window.press("file-main.cf-copy");
    assert!(main_thing(&window).contains("DonePressed"), "{}", main_thing(&window));
    window.press("change");
    window.press("show");
    assert!(main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));
    window.press("done");
    assert!(!main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));
}

/// What was saved for one host is not what another is told.
#[tokio::test]
async fn another_answer_is_not_taken_along_yet() {
    let folder = tempfile::tempdir().unwrap();
    let mut setup = named();
    setup.server = Server::new("postfix");
    let mut window = shown(&Face::usual(), &setup);
    let english = Language::english();
    let is_saved = |window: &Window| window.words().contains(&english.say("window-show-in-folder"));
    window.settle(to(folder.path().join("first"))).await;
    assert!(is_saved(&window) && main_thing(&window).contains("DonePressed"), "{}", main_thing(&window));
    window.press("step-request");
    window.write("hosts-0", ".test");
    window.press("step-policy");
    assert!(!is_saved(&window), "{:?}", window.words());
    assert!(main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));

    // One that is on its way when something else is asked for is told, and does not count.
    let late = window.app.update(to(folder.path().join("late")));
    window.press("step-request");
    window.write("hosts-0", ".example");
    window.press("step-policy");
    window.finish(late).await;
    assert!(is_saved(&window), "{:?}", window.words());
    assert!(main_thing(&window).contains("ZipPressed"), "{}", main_thing(&window));
}

#[tokio::test]
async fn step_2_says_that_step_3_takes_the_files_along_where_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let mut setup = certified(&folder, None).await;
    for (kind, there) in [("postfix", true), ("exchange", false)] {
        setup.server = Server::new(kind);
        let mut window = Window::opened(&Face::usual(), &setup);
        window.press("step-certificate");
        in_every_language(&mut window, &[("window-export", true), ("window-export-not-needed", there)]);
    }
}
