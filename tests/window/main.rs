//! The real window: the program under Xvfb, worked with a real mouse and real keys, and read from its pictures.
//!
//! A picture of each screen is kept under `target/screens/window`.
#![cfg(all(unix, not(target_os = "macos")))]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pixels of a screen"
)]

mod display;
mod double;
#[path = "../gui/fixtures.rs"]
#[expect(dead_code, reason = "made for all tests of the window")]
mod fixtures;
mod glance;
mod person;
mod picture;
#[path = "../gui/screen.rs"]
#[expect(dead_code, reason = "made for all tests of the window")]
mod screen;

use fixtures::Face;
use person::{Hand, Person, Seat};
use postseal::setup::{Step, StepState};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// The window as it opens.
const USUAL: (u16, u16) = (1080, 760);
/// No smaller.
const SMALLEST: (u16, u16) = (900, 640);

#[tokio::test]
async fn the_story_by_mouse_in_the_light_in_english() {
    rehearse(seat(Hand::Mouse, false, "en", 100)).await;
}

#[tokio::test]
async fn the_story_by_mouse_in_the_dark_in_japanese_with_large_text() {
    rehearse(seat(Hand::Mouse, true, "ja", 200)).await;
}

#[tokio::test]
async fn the_story_by_keyboard_in_the_light_in_japanese_with_large_text() {
    rehearse(seat(Hand::Keyboard, false, "ja", 200)).await;
}

#[tokio::test]
async fn the_story_by_keyboard_in_the_dark_in_japanese() {
    rehearse(seat(Hand::Keyboard, true, "ja", 100)).await;
}

/// Words that are longer than the English ones.
#[tokio::test]
async fn the_story_by_mouse_in_the_smallest_window_in_german() {
    rehearse(Seat { size: SMALLEST, ..seat(Hand::Mouse, true, "de", 100) }).await;
}

/// At rest the window does not ask for the processor at all.
#[tokio::test]
async fn left_alone_the_window_costs_nothing() {
    let mut person = Person::sits_down(seat(Hand::Mouse, false, "en", 100));
    person.sees("window-home-empty");
    rests(&person);
    person.presses("rehearse", "window-home-rehearse").await;
    person.sees("window-request-title");
    rests(&person);
}

/// X11's library reads its letters of several keys once, and not at every start: but from root it takes no folder for that.
#[test]
fn for_whoever_is_not_root_the_next_start_has_less_to_read() {
    const NOBODY: u32 = 65_534;
    let folder = tempfile::tempdir().unwrap();
    // Below a folder that is closed to others a program is out of reach for them.
    let program = folder.path().join("postseal");
    let _ = fs::copy(env!("CARGO_BIN_EXE_postseal"), &program).unwrap();
    let display = display::Display::start(USUAL);
    let empty = display.picture();
    let mut command = display.command(program.to_str().unwrap());
    let _ = command.env_remove("XCOMPOSECACHE").env_remove("XDG_CACHE_HOME");
    let _ = command.env("HOME", folder.path()).env("LC_ALL", "C.UTF-8").env_remove("WAYLAND_DISPLAY");
    if rustix::process::geteuid().is_root() {
        let _ = command.uid(NOBODY).gid(NOBODY);
        std::os::unix::fs::chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    for start in 1..=2 {
        let mut window = command.spawn().unwrap();
        let begun = Instant::now();
        while display.still_picture() == empty {
            assert!(begun.elapsed() < Duration::from_secs(30), "no window at start {start}");
        }
        window.kill().unwrap();
        let _ = window.wait().unwrap();
    }
    let kept = folder.path().join(".cache/postseal/x11");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let files: Vec<_> = fs::read_dir(&kept).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!((mode(&kept), files.iter().map(|file| mode(file)).collect::<Vec<_>>()), (0o700, vec![0o600]));
}

fn rests(person: &Person) {
    person.leaves_it_alone();
    let before = person.ticks();
    std::thread::sleep(Duration::from_secs(10));
    // A tick is a hundredth of a second; where one ends while a thread goes to sleep, it is counted.
    assert!(person.ticks() - before <= 1, "{} ticks in ten seconds", person.ticks() - before);
}

fn seat(hand: Hand, dark: bool, language: &str, text: u16) -> Seat {
    let face = Face { dark, language: language.parse().unwrap() };
    Seat { hand, face, size: USUAL, text }
}

async fn rehearse(seat: Seat) {
    let mut person = Person::sits_down(seat);
    person.sees("window-home-empty");
    person.keeps("01-home");
    person.presses("rehearse", "window-home-rehearse").await;

    person.sees("window-request-title");
    person.keeps("02-request");
    person.presses("make", "window-request-make").await;
    person.sees("window-request-what-next");
    person.keeps("03-request-made");
    person.presses_next().await;

    person.sees_at_once("window-certificate-title");
    person.keeps("04-certificate");
    person.presses("practice", "window-certificate-practice").await;
    person.sees("window-certificate-good");
    person.keeps("05-certificate-judged");
    person.presses("accept", "window-certificate-accept").await;
    person.sees("window-certificate-kept");
    person.keeps("06-certificate-kept");
    person.presses_next().await;

    person.sees_at_once("window-policy-title");
    person.keeps("07-policy");
    person.presses("show", "window-policy-show").await;
    person.sees("window-policy-take-rehearsal");
    person.keeps("08-configuration");
    person.sees("window-policy-commands");
    person.keeps("09-commands");
    person.presses("done", "window-policy-done").await;
    person.presses_next().await;

    person.sees_at_once("window-proof-title");
    person.keeps("10-proof");
    person.presses("send", "window-proof-send").await;
    person.sees("window-proof-sent-tls");
    person.keeps("11-sent");
    person.presses("fetch", "window-proof-fetch").await;
    person.sees("expected-opportunistic-encrypted-what");
    person.keeps("12-verdict");
    person.sees("window-reading-hops");
    person.keeps("13-hops");
    person.presses("home", "window-all-setups").await;
    person.sees("window-home-setups");
    person.keeps("14-home-again");

    let entry = person.library().list(OffsetDateTime::now_utc()).unwrap().remove(0);
    let summary = entry.summary.unwrap();
    assert_eq!(summary.steps, [StepState::Done; 4], "{:?}", Step::ALL);
    assert_eq!(summary.verdict.and_then(|verdict| verdict.met), Some(true), "what was shown is what is kept");
}
