//! The real window: the program under Xvfb, pressed by a real mouse and real keys, and read from its pictures.
//!
//! A picture of each screen is kept under `target/screens/window`.
#![cfg(all(unix, not(target_os = "macos")))]

mod display;
#[path = "../gui/fixtures.rs"]
#[expect(dead_code, reason = "made for all tests of the window")]
mod fixtures;
mod glance;
mod person;
#[path = "../gui/screen.rs"]
#[expect(dead_code, reason = "made for all tests of the window")]
mod screen;

use fixtures::Face;
use person::Person;
use postseal::i18n::Language;
use postseal::setup::{Step, StepState};
use time::OffsetDateTime;

#[tokio::test]
async fn a_rehearsal_from_the_first_screen_to_the_verdict() {
    rehearse(Face::usual(), (1080, 760)).await;
}

#[tokio::test]
async fn the_same_in_the_dark_in_the_smallest_window_in_german() {
    let mut all = Language::all().into_iter().map(|(language, _)| language);
    let language = all.find(|language| language.code() == "de").unwrap();
    rehearse(Face { dark: true, language }, (900, 640)).await;
}

async fn rehearse(face: Face, size: (u16, u16)) {
    let mut person = Person::sits_down(face, size);
    person.sees("window-home-empty");
    person.keeps("01-home");
    person.presses_by_keyboard("rehearse").await;

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
    person.sees("window-policy-take");
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
