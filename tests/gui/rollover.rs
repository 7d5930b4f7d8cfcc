//! A new key under DANE, in the window. Over real name servers: tests/servers/names/rollover.rs.

use crate::fixtures::{Face, Window};
use postseal::dns::{Dane, Tlsa, Usage};
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::rollover;
use postseal::i18n::Language;
use postseal::rollover::{Listed, Records, Seen, Shown};
use time::OffsetDateTime;

/// The records at each name server and the key that is shown, each by a letter: `b` is the new one.
fn seen(listed: &[&str], shown: char) -> Seen {
    let key = |letter: char| letter.to_string().repeat(64);
    let record = |letter: char| Tlsa::of_key(Usage::Ee, &key(letter)).unwrap();
    let address = "192.0.2.1".parse().unwrap();
    let listed = listed.iter().enumerate().map(|(nth, letters)| {
        let said = Records {
            new: letters.contains('b'),
            both: false,
            unnamed: if letters.contains(shown) { Vec::new() } else { vec![address] },
            others: letters.chars().filter(|it| *it != 'b').map(record).collect(),
            ttl: 3600,
        };
        Listed { server: format!("ns{nth}.example.org"), said: Ok(said) }
    });
    let host = "mx.example.org".parse().unwrap();
    let mut proven = record('b');
    proven.matches = Some(true);
    Seen {
        port: 25,
        at: OffsetDateTime::now_utc(),
        new: key('b'),
        name: "_25._tcp.mx.example.org".to_owned(),
        dane: Dane::new(&host, 25).with(vec![proven]),
        trouble: Vec::new(),
        listed: listed.collect(),
        shown: vec![Shown { address: Some(address), key: Ok((key(shown), shown == 'b')) }],
        host,
    }
}

/// The screen after a first look. What the press starts is not run.
pub fn looked(face: &Face, listed: &[&str], shown: char) -> Window {
    let mut window = Window::empty(face);
    first_look(&mut window, listed, shown);
    window
}

fn first_look(window: &mut Window, listed: &[&str], shown: char) {
    window.press("rollover");
    window.write("rollover-host", "mx.example.org");
    window.write("rollover-file", "/nowhere/new.pem");
    look(window, "rollover-look", listed, shown);
}

fn look(window: &mut Window, button: &str, listed: &[&str], shown: char) {
    window.press(button);
    let found = Update::Finished(Ok(seen(listed, shown)));
    let _ = window.app.update(Message::Rollover(rollover::Message::Job(found)));
}

fn english(key: &str) -> String {
    Language::english().say(key)
}

#[test]
fn each_step_is_offered_with_its_record_when_the_one_before_is_seen() {
    let face = Face::usual();
    let mut window = looked(&face, &["a", "a"], 'a');
    let has = |window: &Window, text: &str| window.words().iter().any(|it| it.contains(text));
    let new = "b".repeat(64);
    assert!(has(&window, &format!("_25._tcp.mx.example.org. 3600 IN TLSA 3 1 1 {new}")));
    assert!(has(&window, &format!("update add _25._tcp.mx.example.org. 3600 TLSA 3 1 1 {new}\nsend")));
    look(&mut window, "rollover-again", &["ab", "ab"], 'a');
    assert!(has(&window, "120 more minutes"), "{:?}", window.words());
    assert!(!has(&window, &new));

    // It is remembered since when, whatever is closed meanwhile.
    window.press("rollover-back");
    first_look(&mut window, &["ab", "ab"], 'a');
    assert!(has(&window, " more minutes") && !has(&window, &english("rollover-install-how")));

    // The old record is taken away in the form of a command that leaves the new one.
    let mut window = looked(&face, &["ab", "ab"], 'b');
    let old = "a".repeat(64);
    assert!(has(&window, &format!("update delete _25._tcp.mx.example.org. TLSA 3 1 1 {old}\nsend")));
    look(&mut window, "rollover-again", &["b", "b"], 'b');
    assert!(has(&window, &english("rollover-end")));
}

#[test]
fn a_memory_of_something_else_is_told_and_left_alone() {
    let mut window = Window::empty(&Face::usual());
    let file = window.library.path().join("rollover.json");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, "of mine").unwrap();
    window.press("rollover");
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("rollover.json") && it.contains("remembers")), "{words:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "of mine");
}
