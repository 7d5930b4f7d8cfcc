//! Where the disk fails, or what lies on it: the window says so, and offers the way on.

use crate::fixtures::{Face, Window, named};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{self, Action, Task, task::into_stream};
use postseal::gui::app::Message;
use postseal::gui::screen::expiring;
use postseal::i18n::Language;
use postseal::setup::Library;
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
        let newer = fs::read_to_string(&file).unwrap().replace("schema = 3", "schema = 9\nunheard_of = 1");
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
    let task = window.app.update(message);
    ends(window, task).await
}

/// Waits for all that comes of it; whether the window closes then.
async fn ends(window: &mut Window, task: Task<Message>) -> bool {
    let mut tasks = vec![task];
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

#[tokio::test]
async fn letters_that_were_just_typed_are_saved_before_the_window_closes() {
    let mut window = Window::opened(&Face::usual(), &named());
    let (data, away) = (window.library.path().to_owned(), tempfile::tempdir().unwrap());
    let away = away.path().join("data");
    let text =
        |data: &std::path::Path| fs::read_to_string(data.join("setups/head-office/setup.toml")).unwrap();
    window.write("hosts-0", ".test");
    assert!(!text(&data).contains("mx.example.org.test"), "letters alone are not saved");
    assert!(closes(&mut window, close()).await);
    assert!(text(&data).contains("mx.example.org.test"));

    // Where that fails, it is told, and they are still there.
    window.write("hosts-0", ".again");
    fs::rename(&data, &away).unwrap();
    assert!(!closes(&mut window, close()).await);
    assert!(window.words().iter().any(|it| it.contains("its folder is not there")), "{:?}", window.words());
    fs::rename(&away, &data).unwrap();
    assert!(closes(&mut window, close()).await);
    assert!(text(&data).contains("mx.example.org.test.again"));
}

/// What is no more to be watched, and could not be taken from the list, is taken from it with the next change.
#[test]
fn a_removal_from_the_list_that_failed_is_made_up_for() {
    let mut window = Window::with(&Face::usual(), |_| ());
    let watched = window.library.path().join("watched.toml");
    let tell = |window: &mut Window, message| drop(window.app.update(Message::Expiring(message)));
    window.press("expiring");
    tell(&mut window, expiring::Message::Chosen(vec!["/srv/tls/old.pem".into()]));
    tell(&mut window, expiring::Message::Chosen(vec!["/srv/tls/new.pem".into()]));
    let text = fs::read_to_string(&watched).unwrap();
    assert!(text.contains("old.pem") && text.contains("new.pem"), "{text}");
    // No file can be written there.
    fs::remove_file(&watched).unwrap();
    fs::create_dir_all(watched.join("in-its-place")).unwrap();
    tell(&mut window, expiring::Message::PathRemoved(0));
    assert!(window.words().iter().any(|it| it.contains("watched.toml")), "{:?}", window.words());
    fs::remove_dir_all(&watched).unwrap();
    fs::write(&watched, text).unwrap();
    tell(&mut window, expiring::Message::Ask(true));
    let text = fs::read_to_string(&watched).unwrap();
    assert!(text.contains("ask = true") && text.contains("new.pem") && !text.contains("old.pem"), "{text}");
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

/// This test again, where each of these calls to the system takes so long; `false` in that one itself.
fn slowed(test: &str, calls: &str, each: Duration) -> bool {
    if std::env::var_os(SLOW).is_some() {
        return false;
    }
    let trace = format!("trace={calls}");
    let inject = format!("inject={calls}:delay_enter={}", each.as_micros());
    let mut command = std::process::Command::new("strace");
    let command = command.args(["-f", "-qqq", "-o", "/dev/null", "-e", &trace, "-e", &inject]);
    let command = command.arg(std::env::current_exe().unwrap()).env(SLOW, "yes");
    let Ok(done) = command.args(["--exact", &format!("failing::{test}"), "--nocapture"]).output() else {
        eprintln!("NOT RUN: strace is not here");
        return true;
    };
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    println!("{said}");
    true
}

/// On a disk on which each file takes seconds the window goes on answering; what was done last is saved, and closing
/// waits for it.
#[test]
fn a_slow_disk_does_not_hold_up_the_window() {
    // A save has several.
    if slowed("a_slow_disk_does_not_hold_up_the_window", "fsync", Duration::from_secs(1)) {
        return;
    }
    let mut slow = Slow::begin(|library| drop(library.create(named()).unwrap()));
    slow.press("open-head-office");
    slow.wait_for("window-all-setups");
    let file = slow.window.library.path().join("setups/head-office/setup.toml");
    for _ in 0..2 {
        for step in ["step-policy", "step-proof", "step-request", "step-certificate"] {
            slow.press(step);
        }
    }
    assert!(!fs::read_to_string(&file).unwrap().contains("step = \"certificate\""), "it is not saved yet");
    slow.close();
    assert!(fs::read_to_string(&file).unwrap().contains("step = \"certificate\""), "the last one is there");
}

/// Whatever else is read or written waits no less: the list, a setup that is made, opened, renamed, deleted and brought
/// back; what is chosen once; what is watched; a file that is saved where the user says.
#[test]
fn nothing_that_is_read_or_written_holds_up_the_window() {
    let (calls, each) = ("fsync,getdents64,mkdir,rename,flock", Duration::from_millis(400));
    if slowed("nothing_that_is_read_or_written_holds_up_the_window", calls, each) {
        return;
    }
    let mut slow = Slow::begin(|library| drop(library.create(named()).unwrap()));
    assert!(slow.says("window-home-reading"), "{:?}", slow.window.words());
    // Nothing waits for what does not need it.
    slow.press("settings");
    slow.wait_for("window-theme");
    slow.press("theme-2");
    slow.press("text-size-1");
    slow.press("settings-back");
    slow.wait_for("window-home-rehearse-note");
    slow.press("expiring");
    slow.wait_for("window-expiring-title");
    slow.tell(expiring::Message::Ask(true));
    // What nobody runs here does not end.
    slow.tell(expiring::Message::CancelPressed);
    slow.press("expiring-back");
    slow.wait_for("window-home-rehearse-note");

    slow.press("rename-head-office");
    slow.write("name", " 2");
    slow.press("name-save");
    slow.wait_until(|words| words.iter().any(|it| it == "Head office 2"));
    slow.press("delete-head-office");
    slow.wait_for("window-undo");
    slow.press("toast-undo");
    slow.wait_until(|words| words.iter().any(|it| it == "Head office 2"));
    slow.press("open-head-office");
    // A second press changes nothing.
    slow.wait_for("window-all-setups");
    slow.press("step-policy");
    slow.press("home");
    slow.wait_for("window-home-rehearse-note");
    slow.press("new");
    slow.wait_for("window-all-setups");
    slow.write("hosts-0", "mx.example.net");
    slow.close();

    let data = slow.window.library.path().to_owned();
    let text = |file: &str| fs::read_to_string(data.join(file)).unwrap();
    let preferences = text("preferences.toml");
    assert!(preferences.contains("appearance = \"dark\""), "{preferences}");
    assert!(text("watched.toml").contains("ask = true"));
    let setup = text("setups/head-office/setup.toml");
    assert!(setup.contains("name = \"Head office 2\"") && setup.contains("step = \"policy\""), "{setup}");
    let setups: Vec<_> = fs::read_dir(data.join("setups")).unwrap().map(|it| it.unwrap().path()).collect();
    let new = setups.iter().find(|it| !it.ends_with("head-office")).unwrap();
    assert!(fs::read_to_string(new.join("setup.toml")).unwrap().contains("mx.example.net"));
}

/// What is being saved while the window closes, and then cannot be, is told; closing waits for nothing else.
#[test]
fn what_fails_while_the_window_closes_is_told() {
    if slowed("what_fails_while_the_window_closes_is_told", "fsync", Duration::from_secs(1)) {
        return;
    }
    let mut slow = Slow::begin(|library| drop(library.create(named()).unwrap()));
    slow.press("open-head-office");
    slow.wait_for("window-all-setups");
    slow.press("step-policy");
    let task = slow.window.app.update(close());
    assert!(slow.says("window-closing-saves"), "{:?}", slow.window.words());
    let (data, away) = (slow.window.library.path().to_owned(), tempfile::tempdir().unwrap());
    let away = away.path().join("data");
    fs::rename(&data, &away).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    assert!(!runtime.block_on(ends(&mut slow.window, task)), "it is not lost in silence");
    assert!(!slow.says("window-closing-saves") && slow.says("window-try-again"), "{:?}", slow.window.words());
    fs::rename(&away, &data).unwrap();
    slow.press("toast-again");
    slow.close();
    let text = fs::read_to_string(data.join("setups/head-office/setup.toml")).unwrap();
    assert!(text.contains("step = \"policy\""), "{text}");
}

/// What was asked for in between holds, whatever comes late: a page that one has turned away from, a path that is watched
/// no more before that it was lies on the disk.
#[test]
fn what_comes_late_does_not_undo_what_was_done_since() {
    let (calls, each) = ("fsync,getdents64,mkdir,rename,flock", Duration::from_millis(400));
    if slowed("what_comes_late_does_not_undo_what_was_done_since", calls, each) {
        return;
    }
    let mut slow = Slow::begin(|library| {
        let file = library.create(named()).unwrap().folder().join("setup.toml");
        fs::write(file, "schema = 3\nname = 7\n").unwrap();
    });
    slow.wait_for("window-home-recover");
    slow.press("recover-head-office");
    slow.wait_for("window-home-recovered");
    slow.wait_for("window-home-rehearse-note");
    // What comes late stays away from whoever has gone elsewhere.
    slow.press("expiring");
    slow.press("guide");
    assert!(slow.says("window-guide"), "{:?}", slow.window.words());
    let begun = Instant::now();
    while slow.window.app.is_waited_for() {
        assert!(begun.elapsed() < Duration::from_secs(60));
        std::thread::sleep(Duration::from_millis(50));
        let _ = slow.window.app.update(Message::Late);
    }
    assert!(!slow.says("window-expiring-title"), "{:?}", slow.window.words());
    slow.press("guide-back");
    slow.wait_for("window-home-rehearse-note");

    slow.press("expiring");
    slow.wait_for("window-expiring-title");
    slow.tell(expiring::Message::Chosen(vec!["/srv/tls/old.pem".into()]));
    slow.tell(expiring::Message::PathRemoved(0));
    slow.tell(expiring::Message::CancelPressed);
    slow.close();
    let text = fs::read_to_string(slow.window.library.path().join("watched.toml")).unwrap_or_default();
    assert!(!text.contains("old.pem"), "{text}");
}

/// A window on a slow disk, and how long it took to answer.
struct Slow {
    window: Window,
    slowest: Duration,
    answered: usize,
}

impl Slow {
    fn begin(fill: impl Fn(&Library)) -> Self {
        let filled = std::cell::Cell::new(Instant::now());
        let window = Window::with(&Face::usual(), |library| {
            let begun = Instant::now();
            fill(library);
            assert!(begun.elapsed() > Duration::from_secs(1), "the disk is not slow: {:?}", begun.elapsed());
            filled.set(Instant::now());
        });
        let opened = filled.get().elapsed();
        let mut it = Self { window, slowest: Duration::ZERO, answered: 0 };
        it.took(opened, "the first screen");
        it
    }

    /// On a busy machine that builds and paints without optimisation.
    fn took(&mut self, time: Duration, what: &str) {
        assert!(time < Duration::from_millis(900), "{what}: {time:?}");
        self.slowest = self.slowest.max(time);
        self.answered += 1;
    }

    fn press(&mut self, id: &str) {
        for message in self.window.messages(id) {
            let begun = Instant::now();
            let _ = self.window.app.update(message);
            self.took(begun.elapsed(), id);
        }
    }

    fn write(&mut self, id: &str, text: &str) {
        let begun = Instant::now();
        self.window.write(id, text);
        // Each letter is painted several times here.
        assert!(begun.elapsed() < Duration::from_secs(10), "{id}: {:?}", begun.elapsed());
    }

    fn tell(&mut self, message: expiring::Message) {
        let begun = Instant::now();
        let _ = self.window.app.update(Message::Expiring(message));
        self.took(begun.elapsed(), "a message");
    }

    fn says(&self, key: &str) -> bool {
        self.window.words().contains(&Language::english().say(key))
    }

    fn wait_for(&mut self, key: &str) {
        let text = Language::english().say(key);
        self.wait_until(|words| words.contains(&text));
    }

    /// As the window does, which hears of the end of what it waits for.
    fn wait_until(&mut self, there: impl Fn(&[String]) -> bool) {
        let begun = Instant::now();
        while !there(&self.window.words()) {
            assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", self.window.words());
            std::thread::sleep(Duration::from_millis(50));
            let begun = Instant::now();
            let _ = self.window.app.update(Message::Late);
            self.took(begun.elapsed(), "what comes late");
        }
    }

    /// It closes once everything is saved, and says so before.
    fn close(&mut self) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let begun = Instant::now();
        let task = self.window.app.update(close());
        self.took(begun.elapsed(), "close");
        assert!(self.says("window-closing-saves"), "{:?}", self.window.words());
        drop(task);
        assert!(runtime.block_on(closes(&mut self.window, close())), "it closes once everything is saved");
        println!("{} answers, the slowest after {:?}", self.answered, self.slowest);
    }
}
