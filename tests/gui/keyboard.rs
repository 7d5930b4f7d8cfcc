//! Everything that can be pressed or filled in is reached with Tab, and seen when it is.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, key, show, tab, things};
use iced_test::core::keyboard::key::Named;
use postseal::gui::widget::Shortcut;

#[test]
fn tab_goes_through_everything_and_round() {
    let mut unfolded = Window::opened(&Face::usual(), &named());
    unfolded.press("algorithms");
    unfolded.press("more");
    let mut policy = Window::opened(&Face::usual(), &named());
    policy.press("step-policy");
    policy.press("inbound-others");
    let mut shown = Window::opened(&Face::usual(), &named());
    shown.press("step-policy");
    shown.press("show");
    shown.press("directives-0");
    let mut certificate = Window::opened(&Face::usual(), &named());
    certificate.press("step-certificate");
    let opened = Window::opened(&Face::usual(), &named());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let rehearsed = |pressed: &[&str]| {
        let mut window = Window::empty(&Face::usual());
        window.press("rehearse");
        runtime.block_on(async {
            for id in ["make", "next", "practice"].iter().chain(pressed) {
                window.press_and_wait(id).await;
            }
        });
        window
    };
    let judged = rehearsed(&["details-0", "details-root"]);
    let kept = rehearsed(&["accept", "export-form-3"]);
    let windows =
        vec![judged, kept, Window::empty(&Face::usual()), opened, unfolded, policy, shown, certificate];
    for window in windows {
        let mut ui = show(window.app.view(), SIZE);
        let all: Vec<_> =
            things(&mut ui).into_iter().filter(|it| it.focus.is_some()).map(|it| it.id).collect();
        assert!(all.len() > 5);
        let mut met = Vec::new();
        for _ in &all {
            tab(&mut ui, false);
            let focused: Vec<_> = things(&mut ui).into_iter().filter(|it| it.focus == Some(true)).collect();
            assert_eq!(focused.len(), 1, "one thing at a time: {focused:?}");
            assert!(focused[0].seen.is_some(), "{:?} was scrolled to", focused[0]);
            met.push(focused[0].id.clone());
        }
        assert_eq!(met, all);
        tab(&mut ui, false);
        assert_eq!(focused(&mut ui), all[0], "round");
        tab(&mut ui, true);
        assert_eq!(focused(&mut ui), *all.last().unwrap(), "and back");
    }
}

#[test]
fn arrows_move_within_choices_and_space_chooses() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("algorithms");
    let mut ui = show(window.app.view(), SIZE);
    while !focused(&mut ui).contains("algorithm-0") {
        tab(&mut ui, false);
    }
    let _ = ui.tap_key(Named::ArrowDown);
    assert!(focused(&mut ui).contains("algorithm-1"));
    let _ = ui.tap_key(Named::ArrowUp);
    let _ = ui.tap_key(Named::ArrowUp);
    assert!(focused(&mut ui).contains("algorithm-5"), "round within the group");
    let _ = ui.tap_key(Named::Space);
    for message in ui.into_messages().collect::<Vec<_>>() {
        let _ = window.app.update(message);
    }
    window.press("algorithms");
    assert!(window.words().contains(&"RSA 4096".to_owned()), "the one that is chosen stays shown");
    assert!(!window.words().contains(&"ECDSA P-256".to_owned()));
}

/// Pages turn by keys, too: what has nothing to press below it could not be read without a mouse.
#[test]
fn keys_turn_pages() {
    let window = Window::opened(&Face::usual(), &named());
    let mut ui = show(window.app.view(), SIZE);
    let top = |ui: &mut iced_test::Simulator<'_, _>| {
        let title = Face::usual().language.say("window-request-title");
        let found = things(ui).into_iter().find(|it| it.words.as_ref() == Some(&title)).unwrap();
        found.seen.map(|seen| seen.y)
    };
    let before = top(&mut ui);
    assert!(before.is_some());
    let moved: Vec<_> =
        [Named::ArrowDown, Named::ArrowUp, Named::PageDown, Named::PageUp, Named::End, Named::Home]
            .into_iter()
            .map(|key| {
                let _ = ui.tap_key(key);
                top(&mut ui) != before
            })
            .collect();
    assert_eq!(moved, [true, false, true, false, true, false]);
    // With the focus in the field, the arrows and pages still scroll; Home and End move within the text.
    let _ = ui.click(iced_test::selector::id(iced_test::core::widget::Id::from("hosts-0"))).unwrap();
    let before = top(&mut ui);
    let _ = ui.tap_key(Named::End);
    assert_eq!(top(&mut ui), before);
    let _ = ui.tap_key(Named::PageDown);
    assert_ne!(top(&mut ui), before);
}

/// Each shortcut presses its button, wherever the focus is, and types nothing into the field that has it.
#[test]
fn shortcuts_press_what_they_belong_to() {
    let english = Face::usual().language;
    let says = |window: &Window, key: &str| window.words().contains(&english.say(key));
    let mut window = Window::empty(&Face::usual());
    window.key("F1", false);
    assert!(says(&window, "window-guide-search"));
    window.key("Escape", false);
    window.key(",", true);
    assert!(says(&window, "window-text-size"));
    // Where no button answers to it, the guide comes as well, and one comes back.
    window.key("F1", false);
    assert!(says(&window, "window-guide-search"));
    window.key("F1", false);
    window.key("Escape", false);
    assert!(says(&window, "window-text-size"));
    window.key("Escape", false);
    window.key("n", true);
    assert!(says(&window, "window-request-title"));
    for (key, title) in [("2", "window-certificate-title"), ("4", "window-proof-title")] {
        window.key(key, true);
        assert!(says(&window, title), "{title}: {:?}", window.words());
    }
    let mut window = Window::opened(&Face::usual(), &named());
    let mut ui = show(window.app.view(), SIZE);
    let _ = ui.click(iced_test::selector::id(iced_test::core::widget::Id::from("hosts-0"))).unwrap();
    let _ = ui.simulate([key("4", true)]);
    let messages: Vec<_> = ui.into_messages().collect();
    assert_eq!(messages.len(), 1, "the step alone: {messages:?}");
    // The main thing of this screen, out of a field.
    let mut ui = show(window.app.view(), SIZE);
    let _ = ui.click(iced_test::selector::id(iced_test::core::widget::Id::from("hosts-0"))).unwrap();
    let _ = ui.simulate([key("Enter", true)]);
    for message in ui.into_messages().collect::<Vec<_>>() {
        let _ = window.app.update(message);
    }
    assert!(says(&window, "window-cancel"), "the key is being made: {:?}", window.words());
    window.key("Escape", false);
    assert!(!says(&window, "window-cancel"), "and no longer");
}

/// Escape leaves a field first, then the tool.
#[test]
fn escape_leaves_a_field_before_it_leaves_the_screen() {
    let mut window = Window::empty(&Face::usual());
    window.press("probe");
    let mut ui = show(window.app.view(), SIZE);
    let _ = ui.click(iced_test::selector::id(iced_test::core::widget::Id::from("probe-domain"))).unwrap();
    assert!(focused(&mut ui).contains("probe-domain"));
    let _ = ui.simulate([key("Escape", false)]);
    assert!(focused(&mut ui).is_empty());
    let _ = ui.simulate([key("Escape", false)]);
    assert_eq!(ui.into_messages().count(), 1, "back, once");
}

/// And a setup, which is kept.
#[test]
fn escape_leaves_a_setup() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-policy");
    window.key("Escape", false);
    assert!(window.words().contains(&Face::usual().language.say("window-home-setups")));
    window.press("open-head-office");
    assert!(window.words().contains(&Face::usual().language.say("window-policy-title")), "where one was");
}

/// What a tip says is no part of the tree: its words are tested here, and its picture is for people to look at.
#[test]
fn the_keys_are_called_as_they_are_printed_on_the_keyboard() {
    let german: postseal::i18n::Language = "de".parse().unwrap();
    for (shortcut, english, in_german) in [
        (Shortcut::Settings, "Ctrl+,", "Strg+,"),
        (Shortcut::Step(3), "Ctrl+3", "Strg+3"),
        (Shortcut::Main, "Ctrl+Enter", "Strg+Eingabe"),
        (Shortcut::Back, "Esc", "Esc"),
    ] {
        assert_eq!(shortcut.words(&Face::usual().language), english);
        assert_eq!(shortcut.words(&german), in_german);
    }
    let window = Window::empty(&Face::usual());
    let mut ui = show(window.app.view(), SIZE);
    let place =
        things(&mut ui).into_iter().find(|it| it.id.contains("\"settings\"")).unwrap().bounds.center();
    ui.point_at(place);
    let moved = iced_test::core::mouse::Event::CursorMoved { position: place };
    let _ = ui.simulate([iced_test::core::Event::Mouse(moved)]);
    crate::screen::keep(&mut ui, false, "shortcut-hint");
}

fn focused<M>(ui: &mut iced_test::Simulator<'_, M>) -> String {
    things(ui).into_iter().find(|it| it.focus == Some(true)).map(|it| it.id).unwrap_or_default()
}
