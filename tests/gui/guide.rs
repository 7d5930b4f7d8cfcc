//! The guide: found from the first screen and from each step, searched, read, and its letters filled in.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, show, tab, tab_through, things};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::gui::screen::guide;
use postseal::i18n::Language;
use postseal::setup::Setup;

#[test]
fn a_search_leaves_what_has_the_words_and_nothing_found_is_no_dead_end() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("guide");
    window.write("guide-search", "pgp");
    let words = window.words();
    assert!(words.contains(&english.say("guide-smime-title")), "{words:?}");
    assert!(!words.contains(&english.say("guide-between-title")), "{words:?}");
    assert!(!words.contains(&english.say("window-guide-letters")), "no letter speaks of it: {words:?}");
    window.write("guide-search", " zebra");
    assert!(window.words().contains(&english.say("window-guide-nothing")));
    window.press("guide-clear");
    assert!(window.words().contains(&english.say("guide-between-title")));
    window.press("guide-back");
    assert!(window.words().contains(&english.say("window-home-empty")));
}

#[test]
fn each_step_leads_to_its_answer_and_back() {
    let english = Language::english();
    let mut window = Window::opened(&Face::usual(), &named());
    for (step, answer) in
        [("request", "cost"), ("certificate", "renewal"), ("policy", "strict"), ("proof", "testing")]
    {
        window.press(&format!("step-{step}"));
        window.press("guide");
        window.press("guide-more");
        let words = window.words();
        let text = english.say(&format!("guide-{answer}-text"));
        let first = text.lines().next().unwrap();
        assert!(words.iter().any(|it| it == first), "{first} in {words:?}");
        window.press("guide-back");
        assert!(window.words().contains(&english.say(&format!("window-{step}-title"))));
    }
}

#[test]
fn every_topic_is_shown_in_every_language_and_falls_off_no_edge() {
    for face in Face::all() {
        let mut window = Window::empty(&face);
        window.press("guide");
        let mut seen = 0;
        for group in 0..3 {
            window.press(&format!("guide-group-{group}"));
            for topic in listed(&window) {
                window.press(&topic);
                seen += 1;
                let mut ui = show(window.app.view(), Size::new(SIZE.width, 4000.0));
                for thing in things(&mut ui) {
                    let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
                    assert!(ends <= SIZE.width, "{topic}: {thing:?}");
                }
            }
        }
        assert_eq!(seen, 15 + 31 + 3);
    }
}

/// The ids of the topics in the list.
fn listed(window: &Window) -> Vec<String> {
    things(&mut show(window.app.view(), SIZE))
        .into_iter()
        .filter(|it| it.focus.is_some())
        .filter_map(|it| Some(it.id.split('"').nth(1)?.to_owned()))
        .filter(|id| ["question-", "word-", "letter-"].iter().any(|kind| id.starts_with(kind)))
        .collect()
}

#[test]
fn a_letter_tells_what_the_setup_knows_and_leaves_room_for_the_rest() {
    let letter = |setup: &Setup| {
        let mut window = Window::opened(&Face::usual(), setup);
        for id in ["guide", "guide-more", "guide-group-2", "letter-partner"] {
            window.press(id);
        }
        window.words().into_iter().find(|it| it.contains("Our domains")).unwrap()
    };
    let known = letter(&named());
    assert!(known.contains("Our domains: example.org\nOur mail servers: mx.example.org\n"), "{known}");
    // Nothing was configured yet: what Postseal suggests is nobody's policy.
    assert!(known.contains("[the policy from step 3]"), "{known}");
    let unknown = letter(&Setup::new("New"));
    assert!(unknown.contains("Our domains: [your mail domain]"), "{unknown}");
}

#[test]
fn everything_there_is_reached_with_tab() {
    let mut window = Window::empty(&Face::usual());
    window.press("guide");
    let mut ui = show(window.app.view(), SIZE);
    assert!(tab_through(&mut ui) > 15 + 3);
}

/// A word of the trade leads to what the guide says about it, by a press or by keys, and one comes back to where one was.
#[test]
fn a_word_leads_to_the_guide_and_back() {
    let english = Face::usual().language;
    let has = |window: &Window, key: &str| {
        let text = english.say(key);
        let first = text.lines().next().unwrap().to_owned();
        window.words().contains(&first)
    };
    let mut window = Window::empty(&Face::usual());
    window.press("probe");
    window.write("probe-domain", "bank.example");
    window.press("term-word-certificate");
    assert!(has(&window, "guide-certificate-text"), "{:?}", window.words());
    assert!(has(&window, "window-probe-title"), "where Back leads: {:?}", window.words());
    window.press("guide-back");
    window.press("probe-look");
    assert!(has(&window, "window-cancel"), "what was typed is still there: {:?}", window.words());

    let mut window = Window::opened(&Face::usual(), &named());
    let mut ui = show(window.app.view(), SIZE);
    let focused = |ui: &mut iced_test::Simulator<'_, _>| {
        things(ui).into_iter().find(|it| it.focus == Some(true)).map(|it| it.id).unwrap_or_default()
    };
    while !focused(&mut ui).contains("term-word-csr") {
        tab(&mut ui, false);
    }
    let _ = ui.tap_key(iced_test::core::keyboard::key::Named::Enter);
    for message in ui.into_messages().collect::<Vec<_>>() {
        let _ = window.app.update(message);
    }
    assert!(has(&window, "guide-csr-text"), "{:?}", window.words());
    window.key("Escape", false);
    assert!(has(&window, "window-request-title"));
}

/// From a tool to another, to the guide, and back the same way.
#[test]
fn one_comes_back_the_way_one_went() {
    let english = Face::usual().language;
    let mut window = crate::looks::ways::rolling(&Face::usual());
    window.press("term-word-dane");
    assert!(window.words().contains(&english.say("guide-dane-word")));
    window.press("guide-back");
    assert!(window.words().contains(&english.say("window-rollover-under-way")), "{:?}", window.words());
    window.press("rollover-back");
    assert!(window.words().contains(&english.say("window-home-new")));
    // What was left for good is not there again.
    window.press("rollover");
    assert!(window.words().contains(&english.say("window-rollover-look")), "{:?}", window.words());
}

/// Whoever opens it types what is looked for; and whoever only looked goes back with one key.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_search_has_the_focus_as_the_guide_opens() {
    use iced_test::futures::futures::StreamExt;
    use iced_test::runtime::{Action, task::into_stream};
    for open in ["guide", "F1"] {
        let mut window = Window::empty(&Face::usual());
        let mut glass = crate::glass::Glass::new(900, 640);
        let messages = match open {
            "F1" => {
                let mut ui = show(window.app.view(), SIZE);
                let _ = ui.simulate([crate::screen::key("F1", false)]);
                ui.into_messages().collect()
            }
            id => window.messages(id),
        };
        for message in messages {
            let mut stream = into_stream(window.app.update(message)).expect("it goes somewhere");
            while let Some(action) = stream.next().await {
                if let Action::Widget(operation) = action {
                    glass.operate(&window.app, operation);
                }
            }
        }
        for letter in ["5", ".", "7"] {
            for message in glass.event(&window.app, crate::screen::key(letter, false)) {
                let _ = window.app.update(message);
            }
        }
        assert_eq!(window.value("guide-search"), "5.7", "{open}");
        // With something in it Escape leaves the field first.
        assert_eq!(glass.event(&window.app, crate::screen::key("Escape", false)).len(), 0);
        assert_eq!(glass.event(&window.app, crate::screen::key("Escape", false)).len(), 1);
    }
    let mut window = Window::empty(&Face::usual());
    window.press("guide");
    let mut ui = show(window.app.view(), SIZE);
    let _ = ui.click(iced_test::selector::id(iced_test::core::widget::Id::from("guide-search"))).unwrap();
    let _ = ui.simulate([crate::screen::key("Escape", false)]);
    assert_eq!(ui.into_messages().count(), 1, "back, with one press");
}

/// The texts on the screen once this letter was opened from the first screen.
fn opened_from_home(window: &mut Window, letter: &str) -> Vec<String> {
    for id in ["guide", "guide-group-2", letter] {
        window.press(id);
    }
    window.words()
}

#[test]
fn from_the_first_screen_a_letter_is_filled_in_from_the_setup_used_last_or_the_chosen_one() {
    let language = Face::usual().language;
    let setup = |name: &str, host: &str| {
        let mut setup = Setup::new(name);
        setup.hosts = vec![host.parse().unwrap()];
        setup
    };
    let from = |name: &str| language.say_with("window-guide-filled", &[("name", name.into())]);
    let has = |words: &[String], text: &str| words.iter().any(|it| it.contains(text));

    // None, and one where nothing is at stake.
    let mut rehearsal = setup("Rehearsal", "mx.rehearsal.example");
    rehearsal.rehearsal = true;
    let mut window = Window::with(&Face::usual(), |library| drop(library.create(rehearsal.clone()).unwrap()));
    let words = opened_from_home(&mut window, "letter-partner");
    assert!(has(&words, "Our mail servers: [name of the mail server]"), "{words:?}");
    assert!(!has(&words, "Rehearsal"), "{words:?}");

    let one = setup("Bonn", "mx.bonn.example");
    let mut window = Window::with(&Face::usual(), |library| drop(library.create(one.clone()).unwrap()));
    let words = opened_from_home(&mut window, "letter-partner");
    assert!(has(&words, "Our mail servers: mx.bonn.example\n") && has(&words, &from("Bonn")), "{words:?}");
    let fill = language.say("window-guide-fill");
    assert!(!has(&words, &fill), "there is nothing to choose: {words:?}");

    // The one that was open last, not the one that was saved last.
    let other = setup("Ulm", "mx.ulm.example");
    let mut window = Window::with(&Face::usual(), |library| {
        drop(library.create(one.clone()).unwrap());
        drop(library.create(other.clone()).unwrap());
    });
    for open in ["ulm", "bonn", "ulm"] {
        window.press(&format!("open-{open}"));
        window.press("home");
        let words = opened_from_home(&mut window, "letter-partner");
        let host = format!("Our mail servers: mx.{open}.example\n");
        assert!(has(&words, &host) && has(&words, &fill), "{host} {words:?}");
        window.press("guide-back");
    }
    let _ = opened_from_home(&mut window, "letter-partner");
    window.press("fill-bonn");
    let words = window.words();
    assert!(has(&words, "Our mail servers: mx.bonn.example\n") && has(&words, &from("Bonn")), "{words:?}");
}

#[test]
fn within_a_setup_a_letter_is_that_setup_s_and_nothing_is_to_choose() {
    let language = Face::usual().language;
    let mut window = Window::opened(&Face::usual(), &named());
    for id in ["guide", "guide-more", "guide-group-2", "letter-partner"] {
        window.press(id);
    }
    let from = language.say_with("window-guide-filled", &[("name", "Head office".into())]);
    assert!(!window.words().contains(&from), "{:?}", window.words());
}

/// Beside the letter that says that the root comes with it.
#[tokio::test]
async fn the_root_is_saved_beside_the_letter_that_it_comes_with() {
    let folder = tempfile::tempdir().unwrap();
    let mut setup = crate::bundle::certified(&folder, None).await;
    let mut public = Window::opened(&Face::usual(), &setup);
    let open = ["guide", "guide-more", "guide-group-2", "letter-partner"];
    for id in open {
        public.press(id);
    }
    let save = Face::usual().language.say("window-guide-root");
    assert!(!public.words().contains(&save), "public lists have it");

    let kept = setup.certificate.as_mut().unwrap();
    kept.is_private = true;
    kept.issuer = Some("Our CA".to_owned());
    let kept = kept.clone();
    let mut window = Window::opened(&Face::usual(), &setup);
    for id in open {
        window.press(id);
    }
    assert!(window.words().contains(&save), "{:?}", window.words());
    let asked = window.messages("guide-root");
    assert!(matches!(asked.as_slice(), [Message::Guide(guide::Message::RootPressed(_))]), "{asked:?}");

    // It is not here: what to do is said.
    let error = kept.root().unwrap_err();
    window.settle(Message::Guide(guide::Message::RootFound(Err(error.clone())))).await;
    let what = Face::usual().language.explain(&error).what;
    assert!(what.contains("Our CA") && window.words().contains(&what), "{:?}", window.words());
    window.press("letter-ca");
    window.press("letter-partner");
    assert!(!window.words().contains(&what), "{:?}", window.words());

    // It is saved where one says, and shown there.
    let path = folder.path().join("for-the-bank.crt");
    let placed = guide::Message::RootPlaced("-----BEGIN\n".to_owned(), Some(path.clone()));
    window.settle(Message::Guide(placed)).await;
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "-----BEGIN\n");
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("for-the-bank.crt")), "{words:?}");
    let _ = window.messages("toast-folder");
}
