//! A private key, its passphrase and a password are on no screen, and in nothing that a panic or a log would print.

use crate::fixtures::{Face, TALL, Window, named};
use crate::screen;
use iced_test::core::renderer::Headless;
use iced_test::core::{Clipboard, Event, clipboard, keyboard, mouse};
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface::Cache};
use postseal::gui::app::Message;
use postseal::i18n::Language;
use std::fs;
use std::path::Path;

const PASSPHRASE: &str = "staple-battery-0815";
const PASSWORD: &str = "correct-horse-4711";

/// What may be nowhere: what was typed, and the key's file a dozen letters at a time.
fn secrets(key: Option<&Path>) -> Vec<String> {
    let mut all = vec![PASSPHRASE.to_owned(), PASSWORD.to_owned(), "PRIVATE KEY".to_owned()];
    if let Some(key) = key {
        let pem = fs::read_to_string(key).unwrap();
        let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        assert!(body.len() > 100, "{pem}");
        // Where its number stands: what is before it is the same in every key of its kind, what is behind it public.
        all.extend((48..78).step_by(6).map(|at| body[at..at + 12].to_owned()));
    }
    all
}

fn are_nowhere(window: &Window, secrets: &[String], place: &str) {
    let words = window.words().join("\n").replace('\n', "");
    let printed = format!("{:?}", window.app);
    for secret in secrets {
        assert!(!words.contains(secret), "{place}: {secret} on the screen");
        assert!(!printed.contains(secret), "{place}: {secret} is printed");
    }
}

/// What comes onto the clipboard, whatever is pressed on this screen, and whatever is selected and copied with the keyboard.
fn copied(window: &Window) -> Vec<String> {
    #[derive(Default)]
    struct Recorder(Vec<String>);

    impl Clipboard for Recorder {
        fn read(&self, _: clipboard::Kind) -> Option<String> {
            None
        }

        fn write(&mut self, _: clipboard::Kind, contents: String) {
            self.0.push(contents);
        }
    }

    let things = screen::things(&mut screen::show(window.app.view(), TALL));
    let places = things.into_iter().filter(|it| it.focus.is_some()).map(|it| it.bounds.center());
    let settings = postseal::gui::app::settings();
    let made =
        <Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
    let mut renderer = block_on(made).expect("a renderer");
    let mut recorder = Recorder::default();
    let mut ui = UserInterface::build(window.app.view(), TALL, Cache::default(), &mut renderer);
    let held = |it| Event::Keyboard(keyboard::Event::ModifiersChanged(it));
    for place in places {
        let events = [
            Event::Mouse(mouse::Event::CursorMoved { position: place }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
            held(keyboard::Modifiers::CTRL),
            screen::key("a", true),
            screen::key("c", true),
            held(keyboard::Modifiers::empty()),
        ];
        let at = mouse::Cursor::Available(place);
        let _ = ui.update(&events, at, &mut renderer, &mut recorder, &mut Vec::new());
    }
    recorder.0
}

#[tokio::test]
async fn neither_a_button_nor_the_keyboard_copies_a_secret() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("advanced");
    window.write("passphrase", PASSPHRASE);
    window.write("passphrase-again", PASSPHRASE);
    let mut all = copied(&window);
    window.press_and_wait("make").await;
    let key = window.library.path().join("setups/head-office/keys/mx.example.org.key");
    let secrets = secrets(Some(&key));
    all.extend(copied(&window));
    window.press("step-certificate");
    window.settle(Message::Dropped(key.clone())).await;
    window.write("unlock", PASSPHRASE);
    all.extend(copied(&window));
    window.press_and_wait("unlock-open").await;
    all.extend(copied(&window));
    window.press("step-policy");
    all.extend(copied(&window));
    window.press("step-proof");
    window.press("login");
    window.write("user", "ann");
    window.write("password", PASSWORD);
    all.extend(copied(&window));
    // What may be copied is: a button works, and so does the keyboard in the field beside the password.
    assert!(all.iter().any(|it| it.contains("BEGIN CERTIFICATE REQUEST")), "{all:?}");
    assert!(all.iter().any(|it| it == "ann"), "{all:?}");
    for text in &all {
        let bare = text.replace('\n', "");
        let found = secrets.iter().find(|it| bare.contains(*it));
        assert_eq!(found, None, "{text}");
    }
}

#[tokio::test]
async fn a_key_and_what_was_typed_are_on_no_screen() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let mut window = Window::opened(&Face::usual(), &named());
        if let Some(passphrase) = passphrase {
            window.press("advanced");
            window.write("passphrase", passphrase);
            are_nowhere(&window, &secrets(None), "typed once");
            window.write("passphrase-again", passphrase);
            are_nowhere(&window, &secrets(None), "typed twice");
        }
        window.press_and_wait("make").await;
        let key = window.library.path().join("setups/head-office/keys/mx.example.org.key");
        let all = secrets(Some(&key));
        are_nowhere(&window, &all, "made");
        for step in ["step-certificate", "step-policy", "step-proof", "step-request"] {
            window.press(step);
            are_nowhere(&window, &all, step);
        }
        window.press("step-proof");
        window.press("login");
        window.write("user", "ann");
        window.write("password", PASSWORD);
        are_nowhere(&window, &all, "a password");
        // Nor where it is changed to another language, which draws all of it anew.
        for (language, _) in Language::all() {
            window.speak(&language);
            are_nowhere(&window, &all, language.code());
        }
        // Nothing that is saved has it, but the key's own file.
        for entry in walkdir::WalkDir::new(window.library.path()) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() && entry.path() != key {
                let text = String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).replace('\n', "");
                let found = all.iter().find(|it| text.contains(*it));
                assert_eq!(found, None, "{}", entry.path().display());
            }
        }
    }
}

/// As above, in every language, which draws all of it anew.
fn are_nowhere_in_any_language(window: &mut Window, secrets: &[String], place: &str) {
    for (language, _) in Language::all() {
        window.speak(&language);
        are_nowhere(window, secrets, &format!("{place}, {}", language.code()));
    }
    window.speak(&Language::english());
}

/// Beside the steps: a locked key in a tool, passwords and an account's key in cards and tools, the settings above them, and
/// the question before one leaves.
#[tokio::test]
async fn tools_and_dialogs_show_none_of_it_either() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("advanced");
    window.write("passphrase", PASSPHRASE);
    window.write("passphrase-again", PASSPHRASE);
    window.press_and_wait("make").await;
    let key = window.library.path().join("setups/head-office/keys/mx.example.org.key");
    let all = secrets(Some(&key));

    // The key of an account at a CA.
    window.press("online");
    window.press("acme-ca-2");
    window.write("acme-kid", "kid-1");
    window.write("acme-hmac", PASSWORD);
    are_nowhere_in_any_language(&mut window, &all, "an order");
    window.press("acme-order");
    are_nowhere(&window, &all, "an order that is not ready");

    // The same key in step 2, locked.
    window.press("step-certificate");
    window.settle(Message::Dropped(key.clone())).await;
    window.write("unlock", "staple");
    window.press_and_wait("unlock-open").await;
    are_nowhere(&window, &all, "locked");
    window.write("unlock", "-battery-0815");
    are_nowhere_in_any_language(&mut window, &all, "unlocking");
    window.press_and_wait("unlock-open").await;
    are_nowhere_in_any_language(&mut window, &all, "unlocked");

    // In the tool that shows it to servers.
    window.press("home");
    if window.words().contains(&Language::english().say("window-leave-title")) {
        are_nowhere_in_any_language(&mut window, &all, "the question before one leaves");
        window.press("dialog-go");
    }
    window.press("probe");
    window.settle(Message::Dropped(key.clone())).await;
    window.write("probe-own-passphrase", PASSPHRASE);
    are_nowhere_in_any_language(&mut window, &all, "a locked key of the probe");
    window.press_and_wait("probe-own-open").await;
    are_nowhere_in_any_language(&mut window, &all, "an open key of the probe");
    window.press("probe-back");

    // A mailbox with reports, and a password that was not taken.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    window.press("dns");
    window.press("dns-reports");
    window.press("reports-mailbox");
    window.write("reports-server", &nobody);
    window.write("reports-user", "ann");
    window.write("reports-password", PASSWORD);
    are_nowhere_in_any_language(&mut window, &all, "a mailbox with reports");
    window.press_and_wait("reports-fetch").await;
    are_nowhere_in_any_language(&mut window, &all, "a mailbox that is not there");
}
