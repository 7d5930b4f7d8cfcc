//! A private key, its passphrase and a password are on no screen, and in nothing that a panic or a log would print.

use crate::fixtures::{Face, Window, named};
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
