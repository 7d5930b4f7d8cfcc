//! Every screen in both themes and every language: all of it is there, nothing falls off, nothing lacks its words.

mod asked;
mod files;
mod sights;
mod states;
mod tongue;
pub mod ways;

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, keep, show, things};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::i18n::Language;
use postseal::tls::Class;
use sights::{SIGHTS, Sight};

#[test]
fn every_screen_says_what_it_should_in_the_light() {
    every_screen_says_what_it_should(false);
}

#[test]
fn every_screen_says_what_it_should_in_the_dark() {
    every_screen_says_what_it_should(true);
}

/// Every sight.
pub fn sights() -> impl Iterator<Item = &'static Sight> {
    SIGHTS.iter().chain(states::STATES).chain(asked::ASKED).chain(files::FILES)
}

/// Without the marks of words that can be looked up.
fn unmarked(text: &str) -> String {
    let mut parts = text.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| match part.split_once(']') {
        Some((term, rest)) if term.contains('|') => all + term.split('|').next().unwrap_or_default() + rest,
        _ => all + "[" + part,
    })
}

fn every_screen_says_what_it_should(dark: bool) {
    for sight in sights() {
        for face in Face::all().into_iter().filter(|face| face.dark == dark) {
            let window = (sight.reach)(&face);
            says_what_it_should(sight, &window, &face.language);
            let name = format!("{}-{}", sight.name, face.language.code());
            keep(&mut show(window.app.view(), SIZE), face.dark, &name);
            // What has to be scrolled to is looked at as well, once in each language.
            if face.dark != (face.language.code() == "en") {
                let whole = iced_test::core::Size::new(SIZE.width, 1900.0);
                keep(&mut show(window.app.view(), whole), face.dark, &format!("{name}-whole"));
            }
        }
    }
}

/// The language is changed where the screen stands: nothing keeps words of the one before.
#[test]
fn every_screen_speaks_every_language_at_once() {
    for sight in sights() {
        let mut window = (sight.reach)(&Face::usual());
        for (language, _) in Language::all() {
            window.speak(&language);
            says_what_it_should(sight, &window, &language);
        }
    }
}

fn says_what_it_should(sight: &Sight, window: &Window, language: &Language) {
    let words = window.words();
    let at = format!("{} in {}", sight.name, language.code());
    for key in sight.says {
        let expected = unmarked(&language.say_with(key, &[("text", "".into())]));
        assert!(words.contains(&expected), "{at}: {expected:?} in {words:?}");
    }
    let is_unworded = |text: &&String| text.contains("Unknown localization") || text.contains("{$");
    assert_eq!(words.iter().find(is_unworded), None, "{at}");
}

#[test]
fn nothing_falls_off_the_smallest_window() {
    nothing_falls_off(SIZE);
}

/// Text of 200 per cent leaves half the width and half the height.
#[test]
fn nothing_falls_off_the_smallest_window_with_the_largest_text() {
    nothing_falls_off(SIZE * 0.5);
}

fn nothing_falls_off(size: Size) {
    let mut fallen = Vec::new();
    for sight in sights() {
        let mut window = (sight.reach)(&Face::usual());
        for (language, _) in Language::all() {
            window.speak(&language);
            let at = format!("{} in {}", sight.name, language.code());
            let mut ui = show(window.app.view(), size);
            for thing in things(&mut ui) {
                // Code scrolls sideways, and so do the lines of a difference, and a record of a zone.
                let is_code = |words: &String| {
                    words.contains('\n')
                        || words.starts_with(['+', '-', ' ', '@'])
                        || words.contains(". 3600 IN ")
                        || words.starts_with("postseal ")
                        || words.starts_with("cat ")
                };
                if thing.words.as_ref().is_some_and(is_code) {
                    continue;
                }
                let right = thing.bounds.x + thing.bounds.width;
                let inside = thing.bounds.x >= 0.0 && right <= size.width;
                let there = thing.bounds.width > 0.0 && thing.bounds.height > 0.0;
                let fixed = ["next", "back", "home", "settings", "step-", "toast"];
                let fixed = fixed.iter().any(|id| thing.id.contains(&format!("\"{id}")))
                    && !sight.name.starts_with("home");
                let above = !fixed || thing.bounds.y + thing.bounds.height <= size.height;
                if !(inside && there && above) {
                    fallen.push(format!("{at}: {thing:?}"));
                }
            }
            if size != SIZE && ["de", "pl"].contains(&language.code()) {
                keep(&mut ui, false, &format!("{}-{}-large-text", sight.name, language.code()));
            }
        }
    }
    assert!(fallen.is_empty(), "{}", fallen.join("\n"));
}

#[tokio::test]
async fn what_step_one_made_is_shown() {
    for face in Face::all() {
        let mut window = Window::opened(&face, &named());
        window.press_and_wait("make").await;
        let words = window.words();
        for key in ["window-request-csr", "window-request-next-key", "window-request-file-key", "window-copy"]
        {
            assert!(words.contains(&face.language.say(key)), "{key} in {words:?}");
        }
        let name = format!("request-made-{}", face.language.code());
        keep(&mut show(window.app.view(), SIZE), face.dark, &name);
        let wide = iced_test::core::Size::new(1440.0, 900.0);
        keep(&mut show(window.app.view(), wide), face.dark, &format!("{name}-wide"));
    }
}

/// Two hops: in plain text from the office to the edge, and encrypted to the bank.
const TWO_HOPS: &str = include_str!("two-hops.eml");

#[tokio::test]
async fn a_received_message_is_read_hop_by_hop() {
    let postfix = include_str!("../received/postfix/001.txt");
    let guide = include_str!("../received/sendmail/007.txt");
    for face in Face::all() {
        for (name, message, says) in [
            ("proof-read", TWO_HOPS, ["window-reading-ours", "grade-plain-name", "expected-tls-missed-why"]),
            (
                "proof-postfix",
                postfix,
                ["window-reading-unsaid", "grade-strong-name", "expected-tls-met-why"],
            ),
            // The example of the guide that banks gave to their clients in 2008: what was TLS then.
            ("proof-guide", guide, ["grade-broken-name", "grade-weak-name", "window-hop-peer-failed"]),
            ("proof-unread", "Good morning", ["headers-not-a-message-what"; 3]),
        ] {
            let mut setup = named();
            setup.policy = postseal::policy::Policy::new(Class::Opportunistic, Class::Required);
            let sent = postseal::setup::Sent {
                at: setup.created,
                via: "mx.example.org".to_owned(),
                recipient: None,
                message_id: "<test@example.org>".to_owned(),
                verified: false,
                version: None,
                cipher: None,
                conversation: None,
            };
            setup.trial = Some(postseal::setup::Trial { sent: Some(sent), ..Default::default() });
            let mut window = Window::opened(&face, &setup);
            window.press("step-proof");
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("message.eml");
            std::fs::write(&file, message).unwrap();
            window.settle(Message::Dropped(file)).await;
            let words = window.words();
            for key in says {
                assert!(words.contains(&face.language.say(key)), "{key} in {words:?}");
            }
            let unworded = words.iter().find(|text| text.contains("Unknown localization"));
            assert_eq!(unworded, None, "{name}");
            let high = iced_test::core::Size::new(SIZE.width, 2400.0);
            let name = format!("{name}-{}", face.language.code());
            let mut ui = show(window.app.view(), high);
            for thing in things(&mut ui) {
                assert!(thing.bounds.x + thing.bounds.width <= SIZE.width, "{name}: {thing:?}");
            }
            keep(&mut ui, face.dark, &name);
            let file = window.library.path().join("setups/head-office/setup.toml");
            let kept = std::fs::read_to_string(file).unwrap();
            assert_eq!(kept.contains("met = false"), message == TWO_HOPS, "{name}: {kept}");
        }
    }
}
