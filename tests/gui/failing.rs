//! Where the disk fails, or what lies on it: the window says so, and offers the way on.

use crate::fixtures::{Face, Window, named};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{self, Action, task::into_stream};
use postseal::gui::app::Message;
use postseal::i18n::Language;
use std::fs;
use std::time::{Duration, Instant};

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
        let newer = fs::read_to_string(&file).unwrap().replace("schema = 2", "schema = 9\nunheard_of = 1");
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

/// Takes a message, and all that comes of it; whether the window closes then.
async fn closes(window: &mut Window, message: Message) -> bool {
    let mut tasks = vec![window.app.update(message)];
    while let Some(task) = tasks.pop() {
        let Some(mut stream) = into_stream(task) else { continue };
        while let Some(action) = stream.next().await {
            match action {
                Action::Window(runtime::window::Action::Close(_)) => return true,
                Action::Output(message) => tasks.push(window.app.update(message)),
                _ => {}
            }
        }
    }
    false
}

fn close() -> Message {
    Message::ClosePressed(iced_test::core::window::Id::unique())
}

#[tokio::test]
async fn a_window_whose_disk_is_gone_does_not_close_before_that_is_told() {
    let mut window = Window::opened(&Face::usual(), &named());
    let (data, away) = (window.library.path().to_owned(), tempfile::tempdir().unwrap());
    let away = away.path().join("data");
    fs::rename(&data, &away).unwrap();
    window.press("step-policy");
    assert!(!closes(&mut window, close()).await);
    assert!(window.words().iter().any(|it| it.contains("its folder is not there")), "{:?}", window.words());
    assert!(window.words().contains(&Language::english().say("window-try-again")));
    // Who was told may leave without it.
    assert!(closes(&mut window, close()).await);

    // Who goes on working is told again.
    window.press("step-certificate");
    assert!(!closes(&mut window, close()).await);
    fs::rename(&away, &data).unwrap();
    window.press("toast-again");
    let text = fs::read_to_string(data.join("setups/head-office/setup.toml")).unwrap();
    assert!(text.contains("step = \"certificate\""), "{text}");
    assert!(closes(&mut window, close()).await);
}

/// On the first screen, where the setup is not open any more, what could not be saved is still there to be saved.
#[test]
fn what_could_not_be_saved_is_not_lost_on_the_first_screen() {
    let mut window = Window::opened(&Face::usual(), &named());
    let (data, away) = (window.library.path().to_owned(), tempfile::tempdir().unwrap());
    let away = away.path().join("data");
    fs::rename(&data, &away).unwrap();
    window.press("step-policy");
    window.press("home");
    assert!(window.words().contains(&Language::english().say("window-try-again")), "{:?}", window.words());
    fs::remove_dir_all(&data).unwrap_or_default();
    fs::rename(&away, &data).unwrap();
    window.press("toast-again");
    let text = fs::read_to_string(data.join("setups/head-office/setup.toml")).unwrap();
    assert!(text.contains("step = \"policy\""), "{text}");
}

const SLOW: &str = "POSTSEAL_TEST_SLOW";

/// On a disk on which each file takes seconds the window goes on answering; what was done last is saved, and closing
/// waits for it.
#[test]
fn a_slow_disk_does_not_hold_up_the_window() {
    if std::env::var_os(SLOW).is_none() {
        // Each fsync takes a second, and a save has several.
        let slow =
            ["-f", "-qqq", "-o", "/dev/null", "-e", "trace=fsync", "-e", "inject=fsync:delay_enter=1000000"];
        let mut command = std::process::Command::new("strace");
        let command = command.args(slow).arg(std::env::current_exe().unwrap()).env(SLOW, "yes");
        let test = "failing::a_slow_disk_does_not_hold_up_the_window";
        let Ok(done) = command.args(["--exact", test, "--nocapture"]).output() else {
            eprintln!("NOT RUN: strace is not here");
            return;
        };
        let said =
            String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}");
        println!("{said}");
        return;
    }
    let begun = Instant::now();
    let mut window = Window::opened(&Face::usual(), &named());
    let (save, file) = (begun.elapsed(), window.library.path().join("setups/head-office/setup.toml"));
    assert!(save > Duration::from_secs(2), "the disk is not slow: {save:?}");
    let (mut slowest, mut answered) = (Duration::ZERO, 0);
    for _ in 0..2 {
        for step in ["step-policy", "step-proof", "step-request", "step-certificate"] {
            let begun = Instant::now();
            window.press(step);
            slowest = slowest.max(begun.elapsed());
            answered += 1;
        }
    }
    println!("a save takes more than {save:?}; {answered} presses, the slowest answered in {slowest:?}");
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
    assert!(!fs::read_to_string(&file).unwrap().contains("step = \"certificate\""), "it is not saved yet");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let task = window.app.update(close());
    assert!(
        window.words().contains(&Language::english().say("window-closing-saves")),
        "{:?}",
        window.words()
    );
    drop(task);
    assert!(runtime.block_on(closes(&mut window, close())), "it closes once everything is saved");
    assert!(fs::read_to_string(&file).unwrap().contains("step = \"certificate\""), "the last one is there");
}
