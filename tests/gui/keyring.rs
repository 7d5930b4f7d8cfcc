//! The keyring in step 4 where there is none: what is offered, and what is told, in every language and by the keyboard.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, keep, show, things};
use iced_test::core::Size;
use postseal::explain::Fact;
use postseal::i18n::Language;
use postseal::keyring::NAME;

/// At the log-in, with the user filled in.
fn opened(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("login");
    window.write("user", "ann");
    window
}

/// What is wrong where no keyring is.
fn absent(language: &Language) -> String {
    let facts = [("keyring", Fact::Words(NAME)), ("cause", "left alone by this process".into())];
    language.say_with("keyring-absent-what", &facts)
}

/// A word that is broken may be in several lines, but none is beside the window.
fn fits(window: &Window, face: &Face, name: &str) {
    let mut ui = show(window.app.view(), Size::new(SIZE.width, 2400.0));
    for thing in things(&mut ui) {
        let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
        assert!(ends <= SIZE.width, "{}: {thing:?}", face.language.code());
    }
    keep(&mut ui, face.dark, &format!("{name}-{}", face.language.code()));
}

#[tokio::test]
async fn that_there_is_none_is_told_in_every_language() {
    let spoken = Language::all().into_iter().map(|(language, _)| Face { dark: false, language });
    for face in Face::all().into_iter().chain(spoken) {
        let mut window = opened(&face);
        let say = |key: &str| face.language.say_with(key, &[("keyring", Fact::Words(NAME))]);
        for key in ["window-keyring-remember", "window-keyring-help", "window-keyring-take"] {
            assert!(window.words().contains(&say(key)), "{key}: {:?}", window.words());
        }
        fits(&window, &face, "proof-keyring");
        for pressed in ["keyring-take", "keyring-forget"] {
            window.press_and_wait(pressed).await;
            assert!(window.words().contains(&absent(&face.language)), "{pressed}: {:?}", window.words());
            assert!(window.words().contains(&say("keyring-absent-next")), "{:?}", window.words());
        }
        fits(&window, &face, "proof-keyring-absent");
        // What is said of it is gone as soon as one goes on.
        window.write("password", "x");
        assert!(!window.words().contains(&absent(&face.language)));
    }
}

#[test]
fn it_is_offered_for_a_password_of_somebody_alone() {
    let english = Language::english();
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    window.press("login");
    let can_be_pressed = |window: &Window| {
        let all = things(&mut show(window.app.view(), crate::fixtures::TALL));
        all.iter().any(|it| it.id.contains("\"keyring-take\"") && it.focus.is_some())
    };
    assert!(window.words().contains(&english.say("window-keyring-take")));
    assert!(!can_be_pressed(&window), "nobody is named yet");
    window.write("user", "ann");
    assert!(can_be_pressed(&window));
    window.press("login-by-1");
    assert!(!window.words().contains(&english.say("window-keyring-take")), "a token ends within the hour");
}

#[tokio::test]
async fn it_is_reached_and_pressed_by_the_keyboard() {
    let english = Language::english();
    let window = opened(&Face::usual());
    let mut ui = show(window.app.view(), SIZE);
    let mut met = Vec::new();
    for _ in 0..80 {
        crate::screen::tab(&mut ui, false);
        let Some(here) = things(&mut ui).into_iter().find(|it| it.focus == Some(true)) else { continue };
        assert!(here.seen.is_some(), "{here:?} was scrolled to");
        let is_last = here.id.contains("\"keyring-take\"");
        met.push(here.id);
        if is_last {
            break;
        }
    }
    let at = |id: &str| met.iter().position(|it| it.contains(&format!("\"{id}\"")));
    assert!(at("password") < at("remember-0") && at("password").is_some(), "{met:?}");
    assert!(at("keyring-take").is_some(), "{met:?}");
    let _ = ui.simulate([crate::screen::key("Enter", false)]);
    let messages: Vec<_> = ui.into_messages().collect();
    let mut window = window;
    for message in messages {
        window.settle(message).await;
    }
    assert!(window.words().contains(&absent(&english)), "{:?}", window.words());
}
