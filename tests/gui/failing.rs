//! Where the disk fails, or what lies on it: the window says so, and offers the way on.

use crate::fixtures::{Face, Window, named};
use postseal::i18n::Language;
use std::fs;

/// Every text of it in every language.
fn in_every_language(window: &mut Window, keys: &[&str]) {
    for (language, _) in Language::all() {
        window.speak(&language);
        let words = window.words();
        for key in keys {
            assert!(words.contains(&language.say(key)), "{}: {key} in {words:?}", language.code());
        }
    }
    window.speak(&Language::english());
}

#[test]
fn a_damaged_setup_is_brought_back_from_its_last_good_copy() {
    let mut window = Window::with(&Face::usual(), |library| {
        let file = library.create(named()).unwrap().folder().join("setup.toml");
        fs::write(file, "schema = 1\nname = 7\n").unwrap();
    });
    in_every_language(
        &mut window,
        &["window-home-recover", "window-home-show-file", "window-show-in-folder"],
    );
    window.press("show-head-office");
    in_every_language(&mut window, &["window-home-file", "window-home-hide-file"]);
    assert!(window.words().iter().any(|it| it.contains("name = 7")), "{:?}", window.words());
    window.press("show-head-office");
    assert!(!window.words().iter().any(|it| it.contains("name = 7")));
    window.press("recover-head-office");
    let english = Language::english();
    assert!(window.words().contains(&english.say("window-home-recovered")), "{:?}", window.words());
    window.press("toast-close");
    window.press("open-head-office");
    let folder = window.library.path().join("setups/head-office");
    let mut texts =
        fs::read_dir(folder).unwrap().filter_map(|it| fs::read_to_string(it.unwrap().path()).ok());
    assert!(texts.any(|it| it == "schema = 1\nname = 7\n"), "the damaged one is kept");
}

#[test]
fn a_setup_of_a_newer_postseal_can_be_looked_at_and_is_not_changed() {
    let mut window = Window::with(&Face::usual(), |library| {
        let file = library.create(named()).unwrap().folder().join("setup.toml");
        let newer = fs::read_to_string(&file).unwrap().replace("schema = 1", "schema = 9\nunheard_of = 1");
        fs::write(file, newer).unwrap();
    });
    let file = window.library.path().join("setups/head-office/setup.toml");
    let before = fs::read(&file).unwrap();
    in_every_language(&mut window, &["window-home-show-file"]);
    assert!(window.words().iter().any(|it| it.contains("was written by a newer Postseal")));
    window.press("show-head-office");
    assert!(window.words().iter().any(|it| it.contains("unheard_of = 1") && it.contains("mx.example.org")));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn what_cannot_be_saved_is_told_and_saved_when_the_disk_is_back() {
    let mut window = Window::opened(&Face::usual(), &named());
    let (data, away) = (window.library.path().to_owned(), tempfile::tempdir().unwrap());
    let away = away.path().join("data");
    fs::rename(&data, &away).unwrap();
    window.press("step-policy");
    in_every_language(&mut window, &["window-try-again"]);
    let english = Language::english();
    assert!(window.words().iter().any(|it| it.contains("its folder is not there")), "{:?}", window.words());
    // It is still not there.
    window.press("toast-again");
    assert!(window.words().contains(&english.say("window-try-again")));
    fs::rename(&away, &data).unwrap();
    window.press("toast-again");
    assert!(!window.words().contains(&english.say("window-try-again")), "{:?}", window.words());
    let text = fs::read_to_string(data.join("setups/head-office/setup.toml")).unwrap();
    assert!(text.contains("step = \"policy\""), "{text}");
}

#[test]
fn a_list_that_cannot_be_read_is_read_again() {
    let mut window = Window::with(&Face::usual(), |library| {
        fs::create_dir_all(library.path()).unwrap();
        fs::write(library.path().join("setups"), "not a folder").unwrap();
    });
    in_every_language(&mut window, &["window-try-again"]);
    fs::remove_file(window.library.path().join("setups")).unwrap();
    window.press("again");
    assert!(!window.words().contains(&Language::english().say("window-try-again")));
}
